"""Lists whose rows have what somebody is before who it is: `Kassör   Bo Al`, `1A   Bo Al`."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bra.importing.head.labelled import PEOPLE, label_on
from bra.importing.lines.line import Line
from bra.importing.names.looks import (
    class_pattern,
    ends_with_title,
    is_known_body,
    is_organisation,
    is_title,
    looks_like_entry,
    names_somebody,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, label_of, listed

_GAPPED: Final = compiled(r"(?P<key>\S(?:\S|[ ](?! ))*)(?:\s{2,}|\t\s*)(?P<names>\S.*)")
_COLON: Final = compiled(r"(?P<key>[^\W\d_][^:(),]{0,40}):\s+(?P<names>\S.*)")
_NAME: Final = compiled(r"[^,(\t]+?(?=\s*(?:[,(\t]|\s{2}|\Z))")
_LETTERS: Final = compiled(r"[^\W\d_]{2,4}")
_MOST_WORDS: Final = 4
_COUPLE: Final = 2


class _Row(NamedTuple):
    """Hold a row: what stands first, who stands behind it, and where or behind a colon."""

    key: str
    names: str
    column: int | None = None
    divided: bool = False


def with_names_first(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which the rows below an empty label of people have the names first.

    All rows are of one make, and one of them at least is known for an office, a class or a body,
    or has the letters of its name; so the others are what they look like.
    """
    found = list(lines)
    left_out: set[int] = set()
    column: int | None = None
    for at, line in enumerate(lines):
        if line.kind == "row" or line.blank or not _heads_people(line):
            continue
        start = at + 1
        while start < len(lines) and lines[start].blank:
            start += 1
        block = range(start, _end(lines, start))
        rows = [*_rows([lines[each] for each in block], column)]
        if len(rows) != len(block) or not any(names_somebody(row.names) for row in rows):
            continue
        column = next((row.column for row in rows if row.column is not None), column)
        for each, text in zip(block, _told(rows, [lines[each] for each in block]), strict=False):
            found[each] = lines[each]._replace(text=text, raw=text)
            if not text:
                left_out.add(each)
    return [line for at, line in enumerate(found) if at not in left_out]


def _heads_people(line: Line) -> bool:
    label = label_on(line)
    return label is not None and label.label in ("present", "absent") and not label.values


def _end(lines: Sequence[Line], start: int) -> int:
    """Return where a block ends: at an empty line, one of another make, or another label.

    A word that is a label elsewhere is none before a name: `KL   Kim Lund`.
    """
    end = start
    while end < len(lines) and not lines[end].blank and lines[end].kind == lines[start].kind:
        label = label_on(lines[end])
        if lines[end].kind not in ("text", "entry"):
            break
        named = label is not None and any(_is_holder(text) for text, _ in label.values)
        if label is not None and (label.label in PEOPLE or not named):
            break
        end += 1
    return end


def _rows(lines: Sequence[Line], column: int | None) -> Iterator[_Row]:
    """Yield the rows among lines; names that others have in a `column` stand in it as well."""
    matches = [_GAPPED.fullmatch(line.text) for line in lines]
    starts = {
        line.indent + match.start("names")
        for line, match in zip(lines, matches, strict=True)
        if match is not None
    }
    column = starts.pop() if len(starts) == 1 else None if starts else column
    for line, gapped in zip(lines, matches, strict=True):
        match = gapped or _COLON.fullmatch(line.text)
        if match is not None and _is_key(match["key"]) and _is_holder(match["names"]):
            divided = gapped is None
            yield _Row(match["key"], match["names"], None if divided else column, divided)
            continue
        at = 0 if column is None else column - line.indent
        if 0 < at < len(line.text) and line.text[at - 1] == " " and names_somebody(line.text[at:]):
            yield _Row(line.text[:at].strip(), line.text[at:], column)
            continue
        words = line.text.split(" ")
        for length in range(1, min(_MOST_WORDS, len(words) - 1) + 1):
            key, names = " ".join(words[:length]), " ".join(words[length:])
            if _is_office(key) and _is_whole_name(names):
                yield _Row(key, names)
                break


def _is_key(text: str) -> bool:
    few = len(text.split()) <= _MOST_WORDS
    return few and (not names_somebody(text) or is_title(text) or ends_with_title(text))


def _is_whole_name(text: str) -> bool:
    """Tell whether a text begins with a name that has no office in it: no `Director Ann Hill`."""
    return looks_like_entry(text, strict=True) and not _is_office(text.split(maxsplit=1)[0])


def _is_holder(text: str) -> bool:
    """Tell whether somebody stands behind an office; a surname may end as bodies do: `Ekhem`."""
    name = _NAME.match(text)
    words = [] if name is None else name[0].split()
    named = len(words) == _COUPLE and words[-1][:1].isupper() and looks_like_entry(text)
    return named or names_somebody(text) or _is_nobody(text)


def _is_nobody(text: str) -> bool:
    return text.strip() in ("-", "–", "—") or bare(text) in listed("nobody_came")


def _told(rows: Sequence[_Row], lines: Sequence[Line]) -> Iterator[str]:
    """Yield the text of each row with its name first, or nothing where nobody holds an office."""
    posts = any(_is_office(row.key) for row in rows)
    lettered = all(map(_begin, rows))
    known = posts and not all(label_on(line) is not None for line in lines)
    grouped = posts or all(_is_group(row.key) for row in rows)
    for row, line in zip(rows, lines, strict=True):
        if lettered:
            yield _behind(row, f" ({row.key})")
        elif _is_nobody(row.names) and (known or grouped):
            yield ""
        elif known and is_title(row.key) and label_on(line) is None:
            yield line.text
        elif known and (_is_office(row.key) or not (row.divided or _is_group(row.key))):
            yield _behind(row, f", {_small(row.key)}")
        elif grouped and not _is_office(row.key):
            yield f"{row.key}: {row.names}"
        else:
            yield line.text


def _is_office(key: str) -> bool:
    return is_title(key) or ends_with_title(key) or label_of(key) in ("chair", "secretary")


def _is_group(key: str) -> bool:
    known = is_organisation(key) or is_known_body(key)
    return known or compiled(class_pattern()).fullmatch(key) is not None or key.isdigit()


def _begin(row: _Row) -> bool:
    """Tell whether letters are those that the words of the name begin with: `FvA   Bo von Al`."""
    name = _NAME.match(row.names)
    first = "" if name is None else "".join(word[0] for word in name[0].replace("-", " ").split())
    key = row.key.casefold()
    return (
        _LETTERS.fullmatch(row.key) is not None
        and first[:1].casefold() == key[0]
        and (first.casefold() == key or first[:1].casefold() + first[-1:].casefold() == key)
    )


def _small(key: str) -> str:
    """Return what somebody is in small letters, unless it is known; else it might be a body."""
    return key if _is_office(key) or not key[1:2].islower() else f"{key[0].lower()}{key[1:]}"


def _behind(row: _Row, what: str) -> str:
    """Return a row with something right behind its name, before what else is told of somebody."""
    name = _NAME.match(row.names)
    end = len(row.names) if name is None else name.end()
    return f"{row.names[:end]}{what}{row.names[end:]}"
