"""Lines become paragraphs, sentences and tables; page furniture is set apart."""
