"""What is confidential in a foreign file stays so, or the import is refused."""
