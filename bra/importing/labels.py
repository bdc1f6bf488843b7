"""Labels at the head of minutes, and what stands after and below them."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bra.importing.lines import Line
from bra.importing.tables import cells_of
from bra.importing.words import bare, either, label_match, label_of, listed
from bra.languages.importing import all_words

PEOPLE: Final = frozenset(("present", "absent", "guests", "called"))


_FEW_WORDS: Final = 6


_PROSE_WORDS: Final = 9


TITLE_LINES: Final = 8


class Given(NamedTuple):
    """Hold a label of the head with what stands after and below it."""

    label: str
    word: str
    line: Line
    values: tuple[tuple[str, Line], ...]


def read_labels(lines: Sequence[Line]) -> Iterator[Given]:
    """Return the labels among some lines; the lines up to the next label belong to one."""
    current: Given | None = None
    values: list[tuple[str, Line]] = []
    for line in lines:
        found = label_on(line)
        if found is not None:
            if current is not None:
                yield current._replace(values=tuple(values))
            current = found
            values = list(found.values)
            continue
        if current is None or line.kind == "rule":
            continue
        if line.blank:
            # Only what names people runs on over an empty line, and only once there is none yet.
            if current.label not in PEOPLE and current.label != "approvers":
                yield current._replace(values=tuple(values))
                current = None
            continue
        entries = bool(values) and values[-1][1].kind == "entry"
        apart = entries and line.number > values[-1][1].number + 1
        if line.kind == "atx" or (line.kind == "text" and (_prose(line.text) or apart)):
            yield current._replace(values=tuple(values))
            current = None
            continue
        values.append((_whole(line), line))
    if current is not None:
        yield current._replace(values=tuple(values))


def _prose(text: str) -> bool:
    """Tell whether a line is of running text, which ends every list of people."""
    return text.endswith((".", "!", "?")) and len(text.split()) >= _PROSE_WORDS


def _whole(line: Line) -> str:
    return line.text if "\t" not in line.raw else line.raw.strip(" ")


def label_on(line: Line) -> Given | None:
    """Return the label that a line begins with."""
    if line.kind == "row":
        cells = [cell for cell in cells_of(line) if cell]
        meaning = all_words("labels").get(bare(cells[0])) if cells else None
        if meaning is None or len(cells) != 2:  # a label and its value
            return None
        return Given(meaning, cells[0], line, ((cells[1], line),))
    if line.kind not in ("text", "entry", "atx"):
        return None
    match = label_match(line.text)
    if match is None:
        return None
    label = all_words("labels")[" ".join(match["label"].casefold().split())]
    value = match["value"].strip()
    if label == "sheet" and value:
        inner = label_on(line._replace(text=value, kind="text"))
        if inner is not None and inner.label in ("chair", "secretary", "approvers"):
            return inner
    if label in ("chair", "secretary", "approvers") and label_of(value) is not None:
        return None
    if label in ("chair", "secretary") and (
        line.kind == "atx"
        or not value
        or (match["space"] is not None and _is_title(match["label"]))
    ):
        return None
    if match["space"] is not None and not _certain(label, match["label"], value):
        return None
    if (
        match["colon"] is not None
        and not match["colon"].strip()
        and not value
        and line.kind == "entry"
    ):
        # "- Ordförande" in a list is a post.
        return None
    values = ((value, line),) if value else ()
    return Given(label, match["label"], line, values)


def _is_title(word: str) -> bool:
    """Tell whether a label is also a title of minutes: `Protokoll Byarådet` names no secretary."""
    return either("title_words").fullmatch(word) is not None


def _certain(label: str, word: str, value: str) -> bool:
    """Tell whether a label with only a space after it is one: `Beslutande Alva Ekdal (C)`."""
    if label in ("date", "when_where", "time", "sheet"):
        return " " in word or any(map(str.isdigit, value[:24]))
    if label in ("chair", "secretary"):
        return value[:1].isupper() and len(value.split()) <= _FEW_WORDS and not value.endswith(".")
    if label == "place":
        return " " not in word and len(value.split()) <= _FEW_WORDS and not value.endswith(".")
    return value[:1].isupper() and not value.endswith(".")


def crowd(text: str) -> bool:
    """Tell whether an entry names nobody: `ca 75 personer`, `enligt förteckning`."""
    words = text.casefold().split()
    return bool(words) and (words[0].strip(".,:") in listed("crowd") or words[0].isdigit())


def stands_for(label: str) -> tuple[str, ...]:
    """Return the spellings of a label in all languages."""
    return tuple(word for word, meaning in all_words("labels").items() if meaning == label)
