"""Who is to do what."""
