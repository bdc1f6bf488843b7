"""Spaces within lines."""


def single_spaced(text: str) -> str:
    """Return a text with one space for several, or for another sign of space, and none around it.

    Signs of space other than the plain one are not printable.
    """
    # Most lines are so already, which is sooner seen than the line is made anew.
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return text
    return " ".join(text.split())
