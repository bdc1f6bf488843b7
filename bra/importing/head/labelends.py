"""Where what belongs to a label ends."""

import re
from collections.abc import Sequence
from typing import Final

from bra.importing.acting.phrases import tells_officers
from bra.importing.acting.verbs import present, reporting
from bra.importing.head.heldwhere import says_held
from bra.importing.head.labelled import PEOPLE
from bra.importing.head.titlewords import is_known
from bra.importing.lines.line import Line
from bra.importing.lines.numbering import number_of
from bra.importing.names.groups import is_heading
from bra.importing.names.looks import name_words, names_somebody, without_brackets
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, listed, patterns

FEW_WORDS: Final = 6
_PROSE_WORDS: Final = 9
_MOST_NAME: Final = 4
_SENTENCE_WORDS: Final = 3
_SHORT_WORD: Final = 5
_SENTENCES: Final = compiled(r"\A\S+(?:\s\S+)?\s[a-zåäö]{3,}\s\S.*\.\Z")
GAP: Final = compiled(r"\t+|\s{2,}")


def heads_agenda(line: Line) -> bool:
    """Tell whether a line is the heading of an agenda, with or without columns beside it."""
    return bare(GAP.split(line.text)[0]) in listed("contents_headings")


def _is_item(line: Line) -> bool:
    """Tell whether a line is the numbered heading of an item, and no numbered name."""
    number, title = number_of(line.text) if line.kind == "text" else (None, "")
    if number is None or names_somebody(title) or not title[:1].isalnum():
        return False
    several = " " in title.strip() and "," not in title and "(" not in title
    return line.text[0] == "§" or is_known(title) or (several and title.split()[1].islower())


def _begins_numbers(line: Line, values: Sequence[tuple[str, Line]]) -> bool:
    """Tell whether a line is numbered over an empty line behind names that are not: `1. Money`."""
    apart = bool(values) and line.number > values[-1][1].number + 1
    return apart and _is_numbered(line) and not any(_is_numbered(each) for _, each in values)


def _is_numbered(line: Line) -> bool:
    number, title = number_of(line.text)
    return number is not None and not names_somebody(title)


def ends(line: Line, label: str, values: Sequence[tuple[str, Line]], below: Sequence[Line]) -> bool:
    """Tell whether a line no longer belongs to a label; `below` are the next two, if any."""
    if line.kind == "atx" or _is_item(line) or _begins_other(line.text, label):
        return True
    if line.kind == "text" and (heads_agenda(line) or _begins_numbers(line, values)):
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
    if line.kind == "text" and label in PEOPLE and _tells_of_meeting(line.text):
        return True
    return line.kind == "text" and (
        _prose(line.text) or apart or (label in PEOPLE and _heads_prose(line, values, below))
    )


def _tells_of_meeting(text: str) -> bool:
    """Tell whether a line says where it was held, how it began, or who was chosen for an office."""
    return says_held(text) or _elects(text) or _welcomes(text)


def _welcomes(text: str) -> bool:
    """Tell whether a line says that somebody began the meeting: `Anna Ek (ordf) hälsade alla`."""
    words = without_brackets(text)[0].split()
    at = next((at for at, word in enumerate(words[:_MOST_NAME]) if word[:1].islower()), 0)
    return at > 0 and bare(words[at]) in listed("welcoming")


def _elects(text: str) -> bool:
    """Tell whether a line says who was chosen for an office: `Att justera valdes Anna Ek`.

    One that begins with a full name is of a list: `Bo Ek, valdes till justerare`.
    """
    words = text.split(maxsplit=2)
    led = len(words) > 1 and words[0][:1].isupper() and words[1][:1].islower()
    return led and tells_officers(text) and either("chosen").search(text) is not None


def _heads_prose(line: Line, values: Sequence[tuple[str, Line]], below: Sequence[Line]) -> bool:
    """Tell whether a line apart from names stands over running text: a heading.

    It is of several words that are no name, or one word below full names.
    """
    apart = bool(values) and line.number > values[-1][1].number + 1
    prose = bool(below) and below[0].number == line.number + 1 and _prose(below[0].text)
    if not apart or not prose:
        return False
    words = line.text.split()
    if len(words) > 1:
        small = any(word[0].islower() and word not in listed("particles") for word in words)
        return small and re.search("[,(:]", line.text) is None and not names_somebody(line.text)
    return all(" " in text for text, _ in values)


def _leads_more(text: str, below: Sequence[Line]) -> bool:
    """Tell whether a line between lists of people begins another: `För facken`, `Ombud: Bo Al`."""
    head, colon, rest = text.partition(":")
    if colon and rest.strip():
        return len(head.split()) <= FEW_WORDS and names_somebody(rest.strip())
    named = next((line for line in below if not line.blank), None)
    told = named is not None and named.kind == "entry" and names_somebody(named.text)
    return told and (bool(colon) or is_heading(text))


def _begins_other(text: str, label: str) -> bool:
    """Tell whether a line has a label of another kind: `Nästa möte:`, or one that means nothing.

    Among people that is what they represent.
    """
    head, colon, rest = text.partition(":")
    if not colon or (rest and not rest[0].isspace()) or len(head.split()) > FEW_WORDS:
        return False
    other = bare(head) in listed("next_headings") or _of_items(head, rest.strip())
    return other or label not in PEOPLE or patterns("election_headings").search(head) is not None


def _of_items(head: str, rest: str) -> bool:
    """Tell whether a line says what some items are, and not who came for them."""
    numbered = name_words().part.match(head) is not None and any(map(str.isdigit, head))
    return numbered and bool(rest) and not names_somebody(rest)


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
        if verb[0] in listed("from_words") and reporting().match(" ".join(words[at:])) is None:
            # `Ansvarig för lokaler` is a post; `Bo för protokoll` is told.
            return False
        if present().fullmatch(verb[0]) or (
            len(verb[0]) >= _SHORT_WORD and reporting().fullmatch(verb[0])
        ):
            return True
    return False
