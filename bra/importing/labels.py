"""Labels at the head of minutes, and what stands after and below them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bra.importing.columns import unstacked
from bra.importing.groups import is_heading, names_many
from bra.importing.labelled import PEOPLE, Given, away_label, label_on
from bra.importing.labelsapart import labels_apart
from bra.importing.lines import Line
from bra.importing.listlines import turned
from bra.importing.names import begins_with_title, is_title, names_somebody
from bra.importing.numbering import number_of
from bra.importing.phrases import tells_officers
from bra.importing.titlewords import is_known
from bra.importing.told import told_in
from bra.importing.verbs import present, reporting
from bra.importing.words import bare, label_of, listed, patterns

_FEW_WORDS: Final = 6


_LONGEST_LABEL: Final = 160


_PROSE_WORDS: Final = 9


_SENTENCE_WORDS: Final = 3


_SHORT_WORD: Final = 5
"""A label of few letters needs its colon: `Med Anna` is no list."""


_SENTENCES: Final = re.compile(r"\A\S+(?:\s\S+)?\s[a-zåäö]{3,}\s\S.*\.\Z")


_MOST_POSTS: Final = 12
_GAP: Final = re.compile(r"\t+|\s{2,}")


_FAR: Final = 40


TITLE_LINES: Final = 8


def read_labels(lines: Sequence[Line]) -> Iterator[Given]:
    """Return the labels among some lines; the lines up to the next label belong to one."""
    current: Given | None = None
    values: list[tuple[str, Line]] = []
    apart = [each for whole in unstacked(lines) for each in labels_apart(whole)]
    told = _told_apart(apart)
    for at, line in enumerate(apart):
        found = told.get(at) or label_on(line)
        if found is not None and current is not None and _is_post(found, current, values, line):
            found = None if values or _posts_follow(apart[at + 1 : at + 1 + _MOST_POSTS]) else found
        if found is not None:
            if current is not None:
                yield current._replace(values=tuple(values))
            current = found
            values = list(found.values)
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
            ended = _ends(line, current.label, values, apart[at + 1 : at + 3])
        if ended:
            yield current._replace(values=tuple(values))
            current = None
        elif not line.blank:
            whole = _whole(line)
            values.append((turned(whole) if current.label in PEOPLE else whole, line))
    if current is not None:
        yield current._replace(values=tuple(values))


def _is_post(found: Given, current: Given, values: Sequence[tuple[str, Line]], line: Line) -> bool:
    """Tell whether an office in a list of people says who one of them is: `Ordförande: Anna Ek`.

    So it does among entries that all have one, without an empty line.
    """
    if current.label not in PEOPLE or found.label not in ("chair", "secretary"):
        return False
    named = len(found.values) == 1 and names_somebody(found.values[0][0])
    posts = all(
        (is_title(_post(text)) or begins_with_title(text)) and each.number != current.line.number
        for text, each in values
    )
    return named and posts and (not values or line.number == values[-1][1].number + 1)


def _posts_follow(lines: Sequence[Line]) -> bool:
    """Tell whether right below the first office of a list stands one that no label is for.

    The leader and the writer alone are labels below an empty one: `Guests:` / `Chair: Ann Hill`.
    """
    for line in lines:
        head, colon, names = line.text.partition(":")
        gapped = turned(_whole(line)) != _whole(line)
        if line.blank or not (gapped or (colon and is_title(head.strip("*_ ")))):
            return False
        if label_on(line) is None and (gapped or names_somebody(names.strip("*_ "))):
            return True
    return False


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
    if _heads_agenda(line):
        return False
    text = line.text.rpartition(": ")[2]
    if line.kind == "entry":
        return not any(names_somebody(value) for value, _ in values) or names_somebody(text)
    if ":" in line.text or below is None:
        return True
    first = re.split(r"[,(\t]|\s{2,}|\s[–-]\s", line.text, maxsplit=1)[0]
    led = is_heading(line.text) and (below.kind == "text" or names_somebody(below.text))
    return names_somebody(line.text) or led or names_somebody(first)


def _heads_agenda(line: Line) -> bool:
    """Tell whether a line is the heading of an agenda, with or without columns beside it."""
    return bare(_GAP.split(line.text)[0]) in listed("contents_headings")


def _is_item(line: Line) -> bool:
    """Tell whether a line is the numbered heading of an item, and no numbered name."""
    number, title = number_of(line.text) if line.kind == "text" else (None, "")
    if number is None or names_somebody(title) or not title[:1].isalnum():
        return False
    several = " " in title.strip() and "," not in title and "(" not in title
    return line.text[0] == "§" or is_known(title) or (several and title.split()[1].islower())


def _told_apart(lines: Sequence[Line]) -> dict[int, Given]:
    """Return labels that only the names below or behind them tell.

    A line that says that some could not come, and where no label says who was there, a line of
    any word with a colon, or of a body, above names.
    """
    found: dict[int, Given] = {}
    labels = [label_on(line) if line.kind != "blank" else None for line in lines]
    named = any(label is not None and label.label == "present" for label in labels)
    for at, line in enumerate(lines):
        if line.kind != "text" or labels[at] is not None:
            continue
        if _is_office(line) and _leads_names(lines, labels, at):
            found[at] = Given(label_of(line.text) or "", "", line, ())
            continue
        told = told_in(line.text.rstrip(". ")) if at < _FAR else None
        if told is not None:
            found[at] = Given(told.label, "", line, ((told.names, line),))
            continue
        if len(line.text) > _LONGEST_LABEL:
            continue
        below = [each.text for each in lines[at + 1 : at + 3] if not each.blank]
        if not below and ":" not in line.text:
            continue
        names = bool(below) and names_somebody(below[0])
        if names and _tells_absence(line.text):
            found[at] = Given("absent", line.text, line, ())
        elif (not named or names_many(line.text.partition(":")[0])) and bare(
            line.text
        ) not in listed("next_headings"):
            given = _present_apart(line, names=names, several=sum(map(names_somebody, below)) > 1)
            if given is not None:
                found[at] = given
    return found


def _leads_names(lines: Sequence[Line], labels: Sequence[Given | None], at: int) -> bool:
    """Tell whether offices from a line on stand each above its name: a name ends their block.

    Among signatures they stand below the names, and an office ends the block.
    """
    while at + 1 < len(lines) and _is_office(lines[at]):
        if labels[at + 1] is not None or not names_somebody(lines[at + 1].text):
            return False
        at += 2
        if at == len(lines) or lines[at].blank or labels[at] is not None:
            return True
    return False


def _is_office(line: Line) -> bool:
    return line.kind == "text" and label_of(line.text) in ("chair", "secretary")


def _present_apart(line: Line, *, names: bool, several: bool) -> Given | None:
    head, colon, rest = line.text.partition(":")
    if len(head.split()) > _FEW_WORDS:
        return None
    if rest.strip():
        told = (is_heading(head) or names_many(head)) and names_somebody(rest.strip())
        return Given("present", "", line, ((line.text, line),)) if told else None
    if colon and several:
        return Given("present", line.text, line, ((line.text, line),) if is_heading(head) else ())
    if not colon and names and is_heading(head):
        return Given("present", "", line, ((f"{head}:", line),))
    return None


def _tells_absence(text: str) -> bool:
    """Tell whether a short line says that somebody could not come."""
    few = len(text.split()) <= _FEW_WORDS and not text.endswith(".") and text[:1].isupper()
    few = few and not names_somebody(_GAP.split(text)[0])
    return few and away_label().match(f"{text.rstrip(':')}: ") is not None


def _ends(
    line: Line, label: str, values: Sequence[tuple[str, Line]], below: Sequence[Line]
) -> bool:
    """Tell whether a line no longer belongs to a label; `below` are the next two, if any."""
    if line.kind == "atx" or _is_item(line) or _begins_other(line.text, label):
        return True
    if line.kind == "text" and _heads_agenda(line):
        return True
    entries = bool(values) and values[-1][1].kind == "entry"
    apart = entries and line.number > values[-1][1].number + 1
    if line.kind == "entry":
        several = len(line.text.split()) >= _SENTENCE_WORDS and not re.search("[,(:]", line.text)
        leads = any(
            each.indent > line.indent and not names_somebody(each.text) for each in below[:1]
        )
        other = apart and (several or leads) and all(names_somebody(value) for value, _ in values)
        other = other or (bool(values) and not entries and line.number > values[-1][1].number + 1)
        return label in PEOPLE and not names_somebody(line.text) and (other or _tells(line.text))
    if line.kind == "text" and apart and label in PEOPLE and _leads_more(line.text, below):
        return False
    return line.kind == "text" and (
        _prose(line.text) or apart or (label in PEOPLE and _heads_prose(line, values, below))
    )


def _heads_prose(line: Line, values: Sequence[tuple[str, Line]], below: Sequence[Line]) -> bool:
    """Tell whether one word apart from full names stands over running text: a heading."""
    alone = " " not in line.text and bool(values) and line.number > values[-1][1].number + 1
    prose = bool(below) and below[0].number == line.number + 1 and _prose(below[0].text)
    return alone and prose and all(" " in text for text, _ in values)


def _leads_more(text: str, below: Sequence[Line]) -> bool:
    """Tell whether a line between lists of people begins another: `För facken`, `Ombud: Bo Al`."""
    head, colon, rest = text.partition(":")
    if colon and rest.strip():
        return len(head.split()) <= _FEW_WORDS and names_somebody(rest.strip())
    named = next((line for line in below if not line.blank), None)
    told = named is not None and named.kind == "entry" and names_somebody(named.text)
    return told and (bool(colon) or is_heading(text))


def _begins_other(text: str, label: str) -> bool:
    """Tell whether a line has a label of another kind: `Nästa möte:`, or one that means nothing.

    Among people that is what they represent.
    """
    head, colon, rest = text.partition(":")
    if not colon or (rest and not rest[0].isspace()) or len(head.split()) > _FEW_WORDS:
        return False
    other = bare(head) in listed("next_headings")
    return other or label not in PEOPLE or patterns("election_headings").search(head) is not None


def _prose(text: str) -> bool:
    """Tell whether a line is of running text, which ends every list of people."""
    if not text.endswith((".", "!", "?")):
        return False
    if tells_officers(text):
        return True
    words = text.split()
    return (
        _says_what_somebody_does(words)
        or len(words) >= _PROSE_WORDS
        or (
            len(words) >= _SENTENCE_WORDS
            and _SENTENCES.search(text) is not None
            and "," not in text
        )
    )


def _tells(text: str) -> bool:
    """Tell whether an entry of a list has a verb: it is a sentence, and nobody's name."""
    words = text.split()
    return len(words) >= _SENTENCE_WORDS and _says_what_somebody_does(words)


def _says_what_somebody_does(words: Sequence[str]) -> bool:
    """Tell whether the verb of a sentence stands behind a name: `Karin redovisar budgeten`."""
    for at in (1, 2):
        before, verb = words[at - 1 : at], words[at : at + 1]
        if not verb or before[0].endswith(","):
            return False
        if present().fullmatch(verb[0]) or (
            len(verb[0]) >= _SHORT_WORD and reporting().fullmatch(verb[0])
        ):
            return True
    return False


def _whole(line: Line) -> str:
    return line.text if "\t" not in line.raw else line.raw.strip(" ")


def crowd(text: str) -> bool:
    """Tell whether an entry names nobody: `ca 75 personer`, `enligt förteckning`."""
    words = text.casefold().split()
    return bool(words) and (words[0].strip(".,:") in listed("crowd") or words[0].isdigit())
