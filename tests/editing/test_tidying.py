"""Tidying numbers what lacks a number, proves itself, and leaves everything else byte for byte."""

import re

import pytest
from hypothesis import assume, given, settings

from bra.editing.proof import bare
from bra.editing.screening import is_tidy
from bra.editing.tidying import NotProvenError, Tidied, left_alone, tidy
from bra.ledger import build_ledger
from bra.ledger.decisions import decisions_of
from bra.model import Council
from bra.reading.head import UnreadableTextError
from bra.reading.meeting import page_of, read_meeting
from bra.text.source import Edit, Source, apply
from tests.reading.mutations import mutated
from tests.reading.test_corpus import FILES
from tests.reading.test_page import RICH
from tests.reading.texts import FRONT, PATH, STEM, council_of, meeting_of

COUNCIL = council_of()
HEAD_READ_BY_LINE = """\
---
datum: 2017-08-18
plats: Kommunhuset: H-sal # vid torget
närvarande:
  - Per Ask (kom sent: 14.10)
  - @nzakas
---
"""


def tidied(
    text: str, taken: tuple[str, ...] = (), council: Council = COUNCIL, stem: str = STEM
) -> Tidied:
    source = Source(PATH, text.encode())
    return tidy(source, read_meeting(source, stem, council), council, taken)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- [ ] Jonas Eek: x", "- [ ] **A1** Jonas Eek: x"),
        ("- [x]  x", "- [x]  **A1** x"),
        ("- [ ]", "- [ ] **A1**"),
        ("- [ ] ", "- [ ] **A1**"),
        ("1. [-]\tåäö", "1. [-]\t**A1** åäö"),
        ("- x\n  - [ ] y", "- x\n  - [ ] **A1** y"),
        ("- [ ] **Jonas Eek:** x", "- [ ] **A1** **Jonas Eek:** x"),
        ("**Beslut:** Ja.", "**Beslut D1:** Ja."),
        ("**Beslut**: Ja.", "**Beslut D1**: Ja."),
        ("BESLUT: Ja.", "BESLUT D1: Ja."),
        ("__Ställningstagande:__ Ja.", "__Ställningstagande D1:__ Ja."),
        ("- Beslut: Ja.", "- Beslut D1: Ja."),
        ("**Decision:** Yes.", "**Decision D1:** Yes."),
        ("> Sekretess: x\n>\n> - [ ] y", "> Sekretess: x\n>\n> - [ ] **A1** y"),
    ],
)
def test_a_number_is_put_where_the_format_has_it(before: str, after: str) -> None:
    head = f"{FRONT}\n## 1. A\n\n"
    found = tidied(f"{head}{before}\n")
    assert found.data.decode().removeprefix(head) == f"{after}\n"
    assert not is_tidy(f"{head}{before}\n".encode())


@pytest.mark.parametrize(
    "line",
    [
        "- [ ] **A3** x",
        "- [ ] **2017-08-18/A3** x",
        "- [ ] A3: x",  # looks like a number and is none
        "- [ ] **a3** x",
        "**Beslut D0:** x",
        "**Beslut 3:** x",
        "**Beslut D3:** x",
        "**Förslag:** x",
        "> - [ ] x",
        "    - [ ] x",
        "```\n- [ ] x\n```",
        "Rådet beslutar att x.",
    ],
)
def test_what_has_a_number_or_takes_none_is_left(line: str) -> None:
    assert not tidied(f"{FRONT}\n## 1. A\n\n{line}\n").edits


def test_the_next_free_number_is_above_what_is_used_and_what_others_mention() -> None:
    body = "## 1. A\n\n- [ ] x\n- [ ] **A4** y\n\nBeslut: x (ersätter D2)\n\nBeslut: y\n"
    taken = (f"{STEM}/A7", f"{STEM}/D3", "2016-01-01/A99", f"{STEM}-extra/A50")
    assert tidied(FRONT + body).numbers == ("A5", "D3", "D4")
    assert tidied(FRONT + body, taken).numbers == ("A8", "D4", "D5")


def test_a_mention_in_the_file_itself_takes_its_number() -> None:
    body = f"## 1. A\n\n- [ ] x\n- [ ] **{STEM}/A4** y\n"
    assert tidied(FRONT + body).numbers == ("A5",)


def test_values_are_quoted_where_the_head_then_says_the_same() -> None:
    found = tidied(HEAD_READ_BY_LINE)
    assert found.quoted == 3
    lines = found.data.decode().splitlines()
    assert lines[2] == 'plats: "Kommunhuset: H-sal # vid torget"'
    assert lines[4:6] == ['  - "Per Ask (kom sent: 14.10)"', '  - "@nzakas"']


def test_numbers_are_those_that_finished_minutes_had_when_they_were_read() -> None:
    front = FRONT.replace("datum:", "status: färdigställt\ndatum:")
    body = (
        "## 1. A\n\n- [ ] x\n- [ ] **A2** y\n\nBeslut: z\n\n- [x] å\n\nBeslut D3: ä\n\nBeslut: b\n"
    )
    later = "- [ ] **2017-08-18/A6** x\n\nBeslut: a (ersätter 2017-08-18/D7)\n"

    def ids(text: str) -> list[str | None]:
        read = [
            meeting_of(text),
            meeting_of(f"---\ndatum: 2017-10-11\n---\n## 1. A\n\n{later}", stem="2017-10-11"),
        ]
        actions = build_ledger([page_of(each) for each in read]).actions("2018-01-01")
        return [*(a.id for a in actions if a.meeting == STEM), *(d.id for d in decisions_of(read))]

    taken = (f"{STEM}/A6", f"{STEM}/D7")
    assert ids(tidied(front + body, taken).data.decode()) == ids(front + body)
    assert f"{STEM}/A8" in ids(front + body)
    assert f"{STEM}/D9" in ids(front + body)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_last_line_gets_the_newline_of_the_file(end: str) -> None:
    text = f"{FRONT}\n## 1. A\n\nslut".replace("\n", end)
    assert tidied(text).data == f"{text}{end}".encode()


def test_everything_else_stays_byte_for_byte() -> None:
    text = f"\ufeff{FRONT}# c  \n\n\n##  1.  A  ##\n\n* [ ]   x  \t\n\n\n".replace("\n", "\r\n")
    assert tidied(text).data.decode() == text.replace("[ ]   x", "[ ]   **A1** x")


@pytest.mark.parametrize(
    ("front", "reason"),
    [
        ("status: justerat\n", "approved"),
        ("approved:\n  by: [Per Ask]\n", "approved"),
        ("status: utkast\nx:\n  seal: sha256:0\n", "approved"),
        ("status: justerrat\n", "status-unreadable"),
        ("status: utkast\n- x: [\n", "head-unreadable"),
        ("status: utkast\n", None),
    ],
)
def test_what_is_or_may_be_approved_is_left_alone(front: str, reason: str | None) -> None:
    data = f"---\ndatum: {STEM}\n{front}---\n\n## 1. A\n\n- [ ] x\n".encode()
    assert left_alone(data, read_meeting(Source(PATH, data), STEM, COUNCIL)) == reason


def test_an_unfinished_merge_is_left_alone() -> None:
    data = f"{FRONT}\n## 1. A\n\n<<<<<<< HEAD\n- [ ] x\n=======\n- [ ] y\n>>>>>>> b\n".encode()
    assert left_alone(data, read_meeting(Source(PATH, data), STEM, COUNCIL)) == "conflict-marker"


@pytest.mark.parametrize("number", ["**A2**", "**A1**x", "A1"])
def test_a_plan_that_does_not_prove_itself_is_a_fault(
    monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    def wrong(_source: Source, line: object, _name: str) -> Edit:
        at = line.start + len("- [ ] ")  # type: ignore[attr-defined]
        return Edit(at, at, f"{number} ".encode())

    monkeypatch.setattr("bra.editing.tidying.name_action", wrong)
    with pytest.raises(NotProvenError):
        tidied(f"{FRONT}\n## 1. A\n\n- [ ] x\n")


def test_a_plan_that_never_comes_to_rest_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def again(source: Source, *_: object) -> list[Edit]:
        return [Edit(len(source.data), len(source.data), b"\n")]

    monkeypatch.setattr("bra.editing.tidying._quotes", again)
    with pytest.raises(NotProvenError, match="would not be tidy"):
        tidied(f"{FRONT}\n## 1. A\n\nText.\n")


@settings(max_examples=80, deadline=None)
@given(mutated(re.sub(r"\*\*A\d+\*\* | D\d+(?=:)", "", RICH)))
def test_whatever_the_text_it_is_proven_and_stable(text: str) -> None:
    source = Source(PATH, text.encode("utf-8", "surrogatepass"))
    try:
        meeting = read_meeting(source, STEM, COUNCIL)
    except UnreadableTextError:
        assume(False)  # noqa: FBT003 - hypothesis' own signature
    found = tidy(source, meeting, COUNCIL, ())
    assert apply(source.data, found.edits) == found.data
    assert not (found.edits and is_tidy(source.data))
    if left_alone(source.data, meeting) is None:
        again = Source(PATH, found.data)
        assert not tidy(again, read_meeting(again, STEM, COUNCIL), COUNCIL, ()).edits


def test_places_are_no_part_of_what_is_said() -> None:
    def said(text: str) -> object:
        return bare(read_meeting(Source(PATH, text.encode()), STEM, COUNCIL))

    body = "## 1. A (10 min)\n\n- [ ] x (senast 2017-09-01)\n"
    assert said(FRONT + body) == said(f"{FRONT}\n\n{body}")
    assert said(FRONT + body) != said(FRONT + body.replace("09-01", "09-02"))
    time = "---\ntid: 13.30-15\n---\n"
    assert said(time) != said(time.replace("30", "45"))


@pytest.mark.skipif(not FILES, reason="the corpus of minutes is not beside the project")
def test_minutes_that_others_wrote_are_stable() -> None:
    for path in FILES:
        data = path.read_bytes()
        if not data.startswith(b"---"):  # in the format, minutes have a head
            data = f"---\ndatum: {path.stem[:10]}\n---\n\n".encode() + data
        source = Source(path.name, data)
        found = tidy(source, read_meeting(source, path.stem[:10], COUNCIL), COUNCIL, ())
        again = Source(path.name, found.data)
        assert not tidy(again, read_meeting(again, path.stem[:10], COUNCIL), COUNCIL, ()).edits
        assert not (found.edits and is_tidy(data))
