"""Who does something, with which verbs, in which tense, and by when."""
