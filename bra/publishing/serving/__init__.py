"""The live preview: the site's pages made when they are asked for, on this machine only."""
