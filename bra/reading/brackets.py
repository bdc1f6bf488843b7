"""The bracket that ends a line."""


def last_bracket(text: str) -> tuple[int, int] | None:
    """Find the balanced bracket that ends a line, but for a full stop and spaces.

    Returns the places of `(` and `)`.  The bracket of a link is none.
    """
    end = len(text) - 1
    if end < 0:
        return None
    if text[end] != ")":
        end = len(text.rstrip().removesuffix(".").rstrip()) - 1
        if end < 0 or text[end] != ")":
            return None
    start = text.rfind("(", 0, end)
    if text.find(")", start, end) != -1:
        start = _opening(text, end)
    if start < 0 or (start > 0 and text[start - 1] == "]"):
        return None
    return start, end


def _opening(text: str, end: int) -> int:
    depth = 0
    for place in range(end, -1, -1):
        if text[place] == ")":
            depth += 1
        elif text[place] == "(":
            depth -= 1
            if depth == 0:
                return place
    return -1
