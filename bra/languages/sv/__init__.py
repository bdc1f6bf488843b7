"""Swedish, a room of words for each purpose: what asks for few of them loads no others."""
