"""How people, their titles and what they represent are written."""
