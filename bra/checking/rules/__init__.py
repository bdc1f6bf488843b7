"""The rules of `bra check`, by subject; the table names them all."""
