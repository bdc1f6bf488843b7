"""Posts of a board among the labels of a head: `Ordförande: Anna Ek`, `Kassör: Bo Al`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.head.labelled import PEOPLE, Given
from bra.importing.lines.line import Line
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_POST: Final = compiled(r"(?:\*\*)?(?P<post>[^*]{4,24}?)(?:\*\*)?:(?:\*\*)?\s+(?P<name>[^\W\d_].*)")
_BESIDE: Final = PEOPLE | {"chair", "secretary"}


def posts_apart(lines: Sequence[Line], labels: Sequence[Given | None]) -> dict[int, Given]:
    """Return the posts that are labels of those who came; `labels` are those of each line.

    Each stands below such a label or another post.  Below a label without names on its own line,
    and right below one with names, a post says who one of these is.
    """
    found: dict[int, Given] = {}
    in_list = beside = listing = held = False
    apart = True
    for at, (line, label) in enumerate(zip(lines, labels, strict=True)):
        if line.blank:
            apart = True
            continue
        if label is not None:
            people = label.label in PEOPLE
            in_list = not label.values if people else in_list
            beside = label.label in _BESIDE and not in_list
            listing = people
            held = label.label in ("chair", "secretary") and not label.values
        elif held and names_somebody(line.text):
            held = False
            beside = True
        elif beside and (post := _post_above(lines, at)) is not None:
            found[at] = post
            listing = False
            held = True
        elif beside and (apart or not listing) and (post := _post(line)) is not None:
            found[at] = post
            listing = False
        else:
            beside = False
        apart = False
    return found


def _post_above(lines: Sequence[Line], at: int) -> Given | None:
    """Return a post that has a line of its own over its holder as the label of who came."""
    word = lines[at].text.strip("*_ ")
    if lines[at].kind != "text" or not word.endswith(":") or at + 1 == len(lines):
        return None
    held = bare(word) in listed("board_posts") and names_somebody(lines[at + 1].text)
    return Given("present", word.rstrip(":"), lines[at], ()) if held else None


def _post(line: Line) -> Given | None:
    """Return a post with a name behind it as the label of somebody who came."""
    match = _POST.fullmatch(line.text) if line.kind == "text" else None
    if match is None or bare(match["post"]) not in listed("board_posts"):
        return None
    named = names_somebody(match["name"])
    return Given("present", match["post"], line, ((match["name"], line),)) if named else None
