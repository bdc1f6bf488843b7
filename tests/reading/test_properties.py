"""What holds for any text: nothing raises, places are right, and secrets stay."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.model import Meeting
from bra.reading.council import COUNCIL_PATH, read_council
from bra.reading.head import UnreadableTextError
from bra.reading.meeting import read_meeting
from bra.reading.public import public_text
from bra.text.source import Source
from tests.reading.texts import COUNCIL, FRONT, PATH, STEM, council_of

MINUTES = sorted((Path(__file__).parents[2] / "minutes").glob("*.md"))
REAL = [path.read_bytes().decode() for path in MINUTES]
COUNCIL_NOW = council_of()
BITS = (
    "---\n", "\n", "\r\n", "## ", "# ", "### ", "- [ ] ", "- [x] **A1** ", "**Beslut D1:** ", "> ",
    "> Sekretess: ", "> [!SEKRETESS]\n", " .sekretess\n", "> Sekretess ", "{.sekretess}",
    "(", ")", "[", "]", "{", "}", "**", ":", "@", "\t", "    ",
    "```\n", "| a | b |\n|---|---|\n", "(senast 2017-02-30)", "(till nästa möte)", "\ufeff", "\x1b",
    "2017-08-18/A1", "Jonas Eek: ", "åäö", "🙂", "<!--", "<div>\n", "===\n", "<<<<<<< x\n",
    "närvarande:\n", "nästa: ", "&a ", "*a", "'", '"', "#", "\u2028", "§ 9 ", "[x](y.pdf)",
    "Omröstning: ja 5, nej 2", "Rättelse 2017-08-18 punkt 1: ",
)  # fmt: skip
SNIPPETS = st.one_of(st.sampled_from(BITS), st.text(max_size=4))
TEXTS = st.lists(SNIPPETS, max_size=30).map("".join)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(REAL))
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 60)))
        change = draw(st.sampled_from(("delete", "double", "insert", "replace")))
        new = {
            "delete": "",
            "double": text[start:end] * 2,
            "insert": draw(SNIPPETS) + text[start:end],
            "replace": draw(SNIPPETS),
        }[change]
        text = text[:start] + new + text[end:]
    return text


ANY = st.one_of(TEXTS, TEXTS.map(lambda body: FRONT + body), mutated())


def read(text: str) -> Meeting | None:
    try:
        return read_meeting(Source(PATH, text.encode()), STEM, COUNCIL_NOW)
    except UnreadableTextError as error:
        if error.code == "nul-byte" and "\0" in text:
            return None
        raise


def flat(text: str) -> str:
    return " ".join(text.split())


@given(ANY)
@settings(max_examples=100, deadline=None)
def test_any_text_is_a_meeting_and_every_place_is_right(text: str) -> None:
    meeting = read(text)
    if meeting is None:
        return
    source = Source(PATH, text.encode())
    data = source.data
    for found in meeting.diagnostics:
        assert 0 <= found.start <= found.end <= len(data), found
        data[: found.start].decode()
        data[: found.end].decode()
        assert (found.line, found.column) == (source.line(found.start), source.column(found.start))
        assert (found.end_line, found.end_column) == (
            source.line(found.end),
            source.column(found.end),
        )
    for action in meeting.actions:
        line = data[action.start : action.end].decode()
        assert "\n" not in line
        assert action.text in line
        assert action.line == source.line(action.start)
        assert (action.start, action.end) == source.line_span(action.line)
    for item in meeting.items:
        assert item.start <= item.body <= item.end <= len(data)
        assert item.line == source.line(item.start)
        assert item.title in source.line_text(item.line)
    for statement in meeting.statements:
        assert statement.line <= source.line(statement.start) <= source.line(statement.end)
        if statement.text:
            first = flat(statement.text.splitlines()[0])
            assert first in flat(data[statement.start : statement.end].decode()), statement
    for attendee in (*meeting.present, *meeting.absent, *meeting.guests):
        assert attendee.line == source.line(attendee.start)
        written = data[attendee.start : attendee.end].decode()
        if not set(written) & set("'\"\n\r\\\x85\u2028\u2029"):
            assert attendee.name in written


@given(st.one_of(ANY, mutated().map(lambda text: COUNCIL + text)))
@settings(max_examples=100, deadline=None)
def test_any_text_is_a_council(text: str) -> None:
    council = read_council(Source(COUNCIL_PATH, text.encode()))
    assert council.name
    for found in council.diagnostics:
        assert 0 <= found.start <= found.end <= len(text.encode())


@given(st.binary(max_size=60))
@settings(max_examples=100, deadline=None)
def test_bytes_that_are_no_text_are_told_with_their_place(data: bytes) -> None:
    source = Source(PATH, FRONT.encode() + data)
    try:
        read_meeting(source, STEM, COUNCIL_NOW)
    except UnreadableTextError as error:
        assert error.code in ("not-utf-8", "nul-byte")  # noqa: PT017 - most bytes raise nothing
        assert error.line >= 4  # noqa: PT017


SECRET = "kodord"  # noqa: S105 - a word of a text
HIDDEN = (
    f"{SECRET} i en mening\n",
    f"- [ ] **A7** Jonas Eek: {SECRET} (senast 2017-09-15)\n  {SECRET}\n",
    f"**Beslut D7:** {SECRET}\n\n- att {SECRET}\n",
    f"#### {SECRET}\n\n{SECRET}\n",
    f"[{SECRET}]({SECRET}.pdf)\n",
    f"> {SECRET}\n> mer {SECRET}\n",
    f"| a | {SECRET} |\n|---|---|\n| b | {SECRET} |\n",
    f"```\n{SECRET}\n```\n",
    f"- {SECRET} (Jonas Eek)\n",
    f"1. {SECRET}\n\n   {SECRET}\n",
)
MARKS = (
    "{.sekretess}",
    "{.confidential}",
    "{.sekretes}",
    "(sekretess)",
    "[hemligt]",
    "{sekretess}",
    ".sekretess",
)
QUOTED = ("**Sekretess:**", "Sekretess (OSL 18:8):", "**Sekretess**", "[!CONFIDENTIAL]\n")
OPEN = (
    "Allmän text.\n",
    "- [ ] **A1** Jonas Eek: göra (senast 2017-09-15)\n",
    "**Beslut D1:** Ja.\n\n- att börja\n- att sluta\n",
    "### Mer\n\nText.\n",
    "> Citat.\n",
    "[Bilaga](bilaga.pdf)\n",
)


@st.composite
def with_secrets(draw: st.DrawFn) -> str:
    def some(choices: tuple[str, ...]) -> str:
        return "\n".join(draw(st.lists(st.sampled_from(choices), max_size=3)))

    parts = [FRONT]
    for number in range(1, draw(st.integers(1, 4)) + 1):
        form = draw(st.sampled_from(("open", "item", "below", "quote", "in a list", "in notes")))
        heading = "Nästa möte" if draw(st.booleans()) else "Ärende"
        mark = draw(st.sampled_from(MARKS))
        if form == "item":
            parts.append(f"## {number}. {heading} {SECRET} (Jonas Eek) {mark}\n\n{some(HIDDEN)}")
            continue
        parts.append(f"## {number}. {heading}\n\n{some(OPEN)}")
        if form == "below":
            parts.append(f"### {SECRET} {mark}\n\n{some(HIDDEN)}")
        elif form != "open":
            lead = {"quote": "", "in a list": "- Punkt\n\n", "in notes": "- [ ] **A2** göra\n\n"}[
                form
            ]
            if form != "quote" and draw(st.booleans()):
                lead = "- **Beslut:** göra\n\n"
            word = draw(st.sampled_from(QUOTED))
            inner = f"{word} {SECRET}\n\n{some(HIDDEN)}".rstrip().splitlines()
            indent = "  " if lead else ""
            quoted = "\n".join(f"{indent}> {line}" for line in inner)
            parts.append(f"{lead}{quoted}\n\n{some(OPEN)}")
    return "\n".join(parts)


def public_parts(meeting: Meeting) -> Iterator[object]:
    yield from (item for item in meeting.items if not item.confidential)
    yield from (each for each in meeting.statements if not each.confidential)
    yield from (action for action in meeting.actions if not action.confidential)
    yield from (topic for topic in meeting.topics if not topic.confidential)
    if not meeting.title_confidential:
        yield meeting.title


@given(with_secrets())
@settings(max_examples=100, deadline=None)
def test_what_is_confidential_is_in_nothing_public(text: str) -> None:
    meeting = read(text)
    assert meeting is not None
    for part in public_parts(meeting):
        assert SECRET not in repr(part)
    source = Source(PATH, text.encode())
    assert SECRET not in public_text(source, 0, len(source.data))
    for item in meeting.items:
        assert SECRET not in public_text(source, item.start, item.end)


def test_public_text_keeps_what_is_public() -> None:
    text = (
        f"{FRONT}## 1. A\n\nföre\n\n> Sekretess: {SECRET}\n\n"
        f"## 2. B {{.sekretess}}\n\n{SECRET}\n\n## 3. C\n\nefter\n"
    )
    source = Source(PATH, text.encode())
    shown = public_text(source, 0, len(source.data))
    assert shown.split() == f"{FRONT}## 1. A före ## 3. C efter".split()


@pytest.mark.parametrize("text", REAL, ids=[path.stem for path in MINUTES])
def test_the_councils_own_minutes_hold_nothing_odd(text: str) -> None:
    council = Source(COUNCIL_PATH, REAL[-1].encode())
    if text is REAL[-1]:
        assert read_council(council).diagnostics == ()
        return
    meeting = read_meeting(Source(PATH, text.encode()), STEM, read_council(council))
    assert meeting.diagnostics == ()
