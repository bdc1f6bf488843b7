"""Where the title of a numbered line stands: on it, over it, or on the lines below."""

import re
from collections.abc import Sequence
from typing import Final

from bra.importing.acting.verbs import present
from bra.importing.head.titlewords import ends_as_title, ends_shortened, has_verb, is_known
from bra.importing.items.cases import REFERENCE_COLUMN
from bra.importing.lines.line import Line
from bra.importing.lines.paragraphs import Paragraph
from bra.importing.lines.prose import sentences
from bra.importing.names.looks import is_title
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, CAPITALS, patterns, reference

LONGEST: Final = 110
"""How many characters a line with a heading has at most."""
LONGEST_BARE: Final = 75
"""How many a heading has at most that no number tells."""
MOST_WORDS: Final = 11
"""How many words such a heading has at most, or a title with text behind it."""
_RUN_IN: Final = compiled(
    r"(?P<title>(?:§+\s*)?\d{1,3}(?:\.\d{1,2}){0,2}(?:\s?§)?[.:]?\s+[A-ZÅÄÖ][^.:!?;,]{2,60})[.:]\s+"
    r"(?P<rest>[A-ZÅÄÖ0-9\"].*)"
)
_LEADING: Final = compiled(
    rf"(?P<title>{CAPITAL}[^.:!?;,]{{2,90}})\.\s+(?P<rest>[{CAPITALS}0-9\"].*)"
)
_POINT: Final = compiled(r"\d{1,3}(?:\.\d{1,2}){1,2}[.:]?\s+")
_BOLD_LEAD: Final = compiled(r"(?P<mark>\*\*|__)(?P<words>[^*_]+)(?P=mark)")


def title_over(lines: Sequence[Line], at: int, match: re.Match[str]) -> Line | None:
    """Return the title that stands over a numbered text, set in as far as that text is.

    `      Ansvarsfrihet` stands over `8 §   Styrelsen beviljades ansvarsfrihet.`
    """
    over = lines[at - 1] if at > 0 else None
    if over is None or over.kind != "text" or not over.indent:
        return None
    apart = at == 1 or lines[at - 2].kind in ("blank", "rule")
    below = over.indent == lines[at].indent + match.start("title")
    short = len(over.text) <= LONGEST_BARE and len(over.text.split()) <= MOST_WORDS
    titled = over.text[:1].isupper() and ends_as_title(over.text)
    return over if apart and below and short and titled else None


def title_apart(line: Line) -> tuple[str, str]:
    """Divide a numbered line at its title, or a point of several sentences behind its first.

    In `2.1 The hall is sold. Bo drew lots.` the first sentence is the title; behind a number
    without a dot such sentences are an entry of a list.
    """
    text, rest = _run_in(line)
    point = _POINT.match(text) if not rest and text.endswith(".") else None
    if point is None or not sentence_like(text):
        return text, rest
    told = text[point.end() :]
    first = sentences(Paragraph(told, ((0, 0),), "text", 0), 0)[0].text
    return text[: point.end()] + first, told[len(first) :].strip()


def _run_in(line: Line) -> tuple[str, str]:
    """Divide a numbered line at its title: `§ 8 Val. Till kassör valdes Anna`.

    A title has no verb; `§ 5 Berättelsen godkändes. Bo tackades` is text.  One that is set in bold
    may have what looks like one: `**1. Opening prayers.**`.
    """
    text = line.text
    match = _RUN_IN.match(text)
    if match is None or len(match["title"].split()) > MOST_WORDS:
        return text, ""
    if match["title"].count("(") > match["title"].count(")"):
        return text, ""
    bold = _BOLD_LEAD.match(line.raw.strip())
    if bold is not None and bold["words"].strip(" .:") == match["title"].strip(" .:"):
        return match["title"], match["rest"]
    colon = text[match.end("title")] == ":"
    if has_verb(match["title"]) or (colon and not has_verb(match["rest"])):
        return text, ""
    if not colon and ends_shortened(f"{match['title']}."):
        return text, ""
    return match["title"], match["rest"]


def without_reference(title: str) -> str:
    """Return a title without the number of a case in a column behind it."""
    columns = "  " in title or "\t" in title
    return REFERENCE_COLUMN.sub("", title) if columns else title


def next_title(lines: Sequence[Line], at: int) -> tuple[int, str, str]:
    """Return the title that stands on the next line with words, where it ends, and what follows.

    Text may stand behind it on the same line: `§ 8.` over `Val. Till kassör valdes Anna`.
    """
    while at < len(lines) and (lines[at].blank or reference().fullmatch(lines[at].text)):
        at += 1
    if at == len(lines) or lines[at].kind not in ("text", "atx") or len(lines[at].text) > LONGEST:
        return at, "", ""
    text = lines[at].text
    match = _LEADING.match(text) if lines[at].kind == "text" else None
    if match is None or not _only_names_matter(match["title"]):
        return at + 1, text, ""
    return at + 1, match["title"], match["rest"]


def _only_names_matter(title: str) -> bool:
    """Tell whether the words before a full stop are a title, in which no verb tells anything."""
    if len(title.split()) > MOST_WORDS or ends_shortened(f"{title}."):
        return False
    if is_known(title):
        return True
    if is_title(title.split(maxsplit=1)[0]):
        # `Ordföranden hälsar alla välkomna. Kaffe finns.` tells what somebody does.
        return False
    told = has_verb(title) or patterns("past_verbs").search(title) is not None
    return not told and present().search(title) is None


def with_second_line(lines: Sequence[Line], after: int, title: str, whole: str) -> tuple[int, str]:
    """Return where a title ends that runs on below, as in a column: `Plan mot våld i    Bo Ek`.

    `whole` is the title with all that stands beside it.
    """
    below = lines[after] if "   " in whole and after < len(lines) else None
    if below is None or below.kind != "text" or not below.text[:1].islower():
        return after, title
    words, gap, beside = title.partition("   ")
    runs_on = below.indent > 0 and "   " not in below.text and ends_as_title(below.text)
    return (after + 1, f"{words} {below.text}{gap}{beside}") if runs_on else (after, title)


def sentence_like(title: str) -> bool:
    """Tell whether a title ends as a sentence among others does, or as a part of one."""
    title = title.partition("   ")[0]
    return title.endswith((";", ",")) or (title.endswith(".") and ". " in title)
