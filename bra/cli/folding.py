"""Lines that fit a terminal."""

import shutil
import textwrap


def width_of(*, terminal: bool) -> int | None:
    """Return how many signs a line of a terminal holds, or None where nobody looks at one."""
    return shutil.get_terminal_size().columns if terminal else None


def fold(line: str, width: int | None, indent: int) -> str:
    """Break a line between words, so that no terminal breaks it within one.

    What follows is indented.  Nothing is broken where no width is given: a program that reads the
    lines counts on it.
    """
    if width is None or len(line) <= width:
        return line
    return textwrap.fill(
        line,
        max(width, 2 * indent),
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
