"""Whether approved minutes are what was approved: their seals, and what history says of them."""
