"""Documents and tables from what the council holds."""
