"""Labels at the head of minutes, and what stands after and below them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from bra.importing.head.labelends import ends, heads_agenda
from bra.importing.head.labelled import PEOPLE, Given, label_on
from bra.importing.head.labelsapart import labels_apart
from bra.importing.head.labelsbeside import labels_beside
from bra.importing.head.labelsbroken import with_whole_labels
from bra.importing.head.labelstold import told_apart
from bra.importing.head.listlines import turned
from bra.importing.head.margingroups import groups_in_margin
from bra.importing.head.officedashes import with_colons
from bra.importing.head.postlabels import posts_apart
from bra.importing.head.postsbefore import with_names_first
from bra.importing.head.runningtext import with_whole_sentences
from bra.importing.lines.cells import cells_of
from bra.importing.lines.columns import unstacked
from bra.importing.lines.line import Line
from bra.importing.names.groups import begins_led, is_heading
from bra.importing.names.looks import begins_with_title, is_title, names_somebody
from bra.importing.patterns.words import bare, label_of, listed

_MOST_POSTS: Final = 12
TITLE_LINES: Final = 8


def read_labels(lines: Sequence[Line]) -> tuple[Given, ...]:
    """Return the labels among some lines; the lines up to the next label belong to one."""
    return _read_labels(tuple(lines))


# The head is asked about again when it is told which of its lines are written.
@lru_cache(maxsize=8)
def _read_labels(lines: tuple[Line, ...]) -> tuple[Given, ...]:
    return tuple(_labels(lines))


def _labels(lines: Sequence[Line]) -> Iterator[Given]:
    current: Given | None = None
    values: list[tuple[str, Line]] = []
    plain = with_whole_labels(with_whole_sentences(with_colons(unstacked(lines))))
    apart = with_names_first([each for whole in plain for each in labels_apart(whole)])
    labels = [None if line.blank else label_on(line) for line in apart]
    told = {**told_apart(apart, labels), **posts_apart(apart, labels)}
    told |= dict(groups_in_margin(apart, labels)) | labels_beside(apart, labels)
    for at, line in enumerate(apart):
        found = told.get(at) or labels[at]
        if (
            found is not None
            and current is not None
            and _goes_on_away(found, current, values, line)
        ):
            found = None
        if found is None and current is not None and _heads_others(apart, at, current, values):
            found = Given("present", line.text, line, ())
        if found is not None and current is not None and _is_post(found, current, values, line):
            follow = _posts_follow(apart[at + 1 : at + 1 + _MOST_POSTS])
            found = None if values or follow or _in_columns(line, apart[:at]) else found
        if found is not None:
            if current is not None:
                yield _whole_list(current, values)
            current = found
            values = [_with_name_first(each, found) for each in found.values]
            continue
        if current is None or line.kind == "rule":
            continue
        if line.blank:
            # Over an empty line runs on what names people, and what gives nothing yet.
            ended = bool(values) and (
                (current.label not in PEOPLE and current.label != "approvers")
                or (
                    not apart[at - 1].blank
                    and _inline(current, values)
                    and not _names_go_on(apart[at + 1 :], values)
                )
            )
        else:
            ended = _is_other_row(line, current) or _is_other_label(line, current, values)
            ended = ended or ends(line, current.label, values, apart[at + 1 : at + 3])
        if ended:
            yield _whole_list(current, values)
            current = None
        elif not line.blank:
            whole = _whole(line)
            values.append((turned(whole) if current.label in PEOPLE else whole, line))
    if current is not None:
        yield _whole_list(current, values)


def _whole_list(given: Given, values: Sequence[tuple[str, Line]]) -> Given:
    """Return a label with its values, without a mere word for the people named below it.

    `Beslutande: Ledamöter`, and their names on the next lines.
    """
    own, below = values[:1], values[1:]
    mere = given.label == "present" and any(label_of(bare(text)) == "present" for text, _ in own)
    headed = mere and any(names_somebody(text.partition(",")[0]) for text, _ in below)
    return given._replace(values=tuple(below if headed else values))


def _goes_on_away(
    found: Given, current: Given, values: Sequence[tuple[str, Line]], line: Line
) -> bool:
    """Tell whether a body with its names goes on with those away: `Frånvarande:`, `Polisen: Bo`.

    It stands right below their label, which has no mere names on its own line, or below others.
    """
    last = values[-1][1] if values else current.line
    below = all(each.number != current.line.number or ":" in text for text, each in values)
    mere_body = found.label == "present" and not found.word
    return current.label == "absent" and mere_body and below and last.number == line.number - 1


def _is_other_label(line: Line, current: Given, values: Sequence[tuple[str, Line]]) -> bool:
    """Tell whether a line below those away is of a word of its own: `Stöd: Bo Ek`.

    Their label has them on its own line, and names no body before them.
    """
    if current.label != "absent" or line.kind != "text" or not values:
        return False
    own = all(each.number == current.line.number and ":" not in text for text, each in values)
    head, colon, name = line.text.partition(": ")
    return own and bool(colon) and " " not in head.strip() and names_somebody(name.strip("*_ "))


def _is_other_row(line: Line, current: Given) -> bool:
    """Tell whether a row of a table says something else than the row of a label above it."""
    rows = line.kind == current.line.kind == "row" and current.label not in PEOPLE
    return rows and bool(cells_of(line)[0])


def _heads_others(
    lines: Sequence[Line], at: int, current: Given, values: Sequence[tuple[str, Line]]
) -> bool:
    """Tell whether a line behind the names of those away heads others who came: `Från kommunen`.

    An empty line sets it apart, or the names are set in farther than the headings, and no such
    line stands among those who were away.
    """
    line = lines[at]
    if current.label != "absent" or not values or line.kind != "text":
        return False
    if not lines[at - 1].blank and not _set_out(line, current, values):
        return False
    below = lines[at + 1] if at + 1 < len(lines) else line
    named = below.kind in ("text", "entry") and names_somebody(below.text)
    grouped = any(is_heading(text) or text.endswith(":") for text, _ in values)
    return named and not grouped and begins_led(line.text) and is_heading(line.text)


def _set_out(line: Line, current: Given, values: Sequence[tuple[str, Line]]) -> bool:
    """Tell whether a line stands under its label, and all names below that farther in."""
    named = all(each.indent > line.indent for _, each in values)
    return named and line.indent == current.line.indent


def _is_post(found: Given, current: Given, values: Sequence[tuple[str, Line]], line: Line) -> bool:
    """Tell whether an office in a list of people says who one of them is: `Ordförande: Anna Ek`.

    So it does among entries that all have one, without an empty line.
    """
    if current.label not in PEOPLE or found.label not in ("chair", "secretary"):
        return False
    named = len(found.values) == 1 and names_somebody(found.values[0][0])
    if named and _goes_on(current, values, line):
        return True
    posts = all(
        (is_title(_post(text)) or begins_with_title(text)) and each.number != current.line.number
        for text, each in values
    )
    return named and posts and (not values or line.number == values[-1][1].number + 1)


def _goes_on(current: Given, values: Sequence[tuple[str, Line]], line: Line) -> bool:
    """Tell whether a line is the next entry of a list with marks, below a label without one."""
    last = values[-1][1] if values else current.line
    listed_below = line.kind == last.kind == "entry" and current.line.kind != "entry"
    return listed_below and last.number == line.number - 1 and last.indent == line.indent


def _posts_follow(lines: Sequence[Line]) -> bool:
    """Tell whether right below the first office of a list stands one that no label is for.

    The leader and the writer alone are labels below an empty one: `Guests:` / `Chair: Ann Hill`.
    """
    for line in lines:
        head, colon, names = line.text.partition(":")
        gapped = _is_turned(line)
        if line.blank or not (gapped or (colon and is_title(head.strip("*_ ")))):
            return False
        if label_on(line) is None and (gapped or names_somebody(names.strip("*_ "))):
            return True
    return False


def _in_columns(line: Line, before: Sequence[Line]) -> bool:
    """Tell whether an office is in a column beside a name, as on a line of a list before it."""
    columns = (each for each in before if _is_turned(each))
    return _is_turned(line) and any(label_on(each) is None for each in columns)


def _is_turned(line: Line) -> bool:
    return turned(_whole(line)) != _whole(line)


def _with_name_first(value: tuple[str, Line], given: Given) -> tuple[str, Line]:
    """Return what stands on the line of a label, of people with the name before the office."""
    text, line = value
    return (turned(text) if given.label in PEOPLE else text), line


def _post(text: str) -> str:
    """Return the office in an entry that has one before its name, turned round or not."""
    return text.partition(":")[0] if ":" in text else text.rpartition(", ")[2]


def _inline(given: Given, values: Sequence[tuple[str, Line]]) -> bool:
    """Tell whether a label has all its names on its own line, and no more are announced."""
    own = all(line.number == given.line.number for _, line in values)
    return own and not values[-1][0].rstrip().endswith((",", ":"))


def _names_go_on(lines: Sequence[Line], values: Sequence[tuple[str, Line]]) -> bool:
    """Tell whether the next line with words may be of a list of people.

    A list behind names that stood on the label's own line has names too; a line over such a list
    may say whom they represent.
    """
    line, below = [*(each for each in lines if not each.blank), None, None][:2]
    if line is None or line.kind not in ("text", "entry"):
        return True
    if heads_agenda(line):
        return False
    text = line.text.rpartition(": ")[2]
    if line.kind == "entry":
        return not any(names_somebody(value) for value, _ in values) or names_somebody(text)
    if ":" in line.text or below is None:
        return True
    first = re.split(r"[,(\t]|\s{2,}|\s[–-]\s", line.text, maxsplit=1)[0]
    behind = line.text[len(first) :].lstrip(",(\t –-").partition(",")[0]
    if " " in first and first[:1].isupper() and is_title(behind.strip(" )")):
        return True
    led = is_heading(line.text) and (below.kind == "text" or names_somebody(below.text))
    return names_somebody(line.text) or led or names_somebody(first)


def _whole(line: Line) -> str:
    return line.text if "\t" not in line.raw else line.raw.strip(" ")


def crowd(text: str) -> bool:
    """Tell whether an entry names nobody: `ca 75 personer`, `enligt förteckning`."""
    words = text.casefold().split()
    return bool(words) and (words[0].strip(".,:") in listed("crowd") or words[0].isdigit())
