"""Closing a task entry and opening it again touches what it must, and gives back the bytes."""

from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bra.editing.line import Place, edit_of, with_due, with_owners
from bra.editing.line import closed as close_line
from bra.editing.line import opened as open_line
from bra.model import Due, Meeting
from bra.reading.meeting import read_meeting
from bra.reading.names import index_of
from bra.text.source import Source, apply
from tests.planning.councils import council

COUNCIL = council("members: [Jonas Eek]\n")
STEM = "2017-08-18"
DAY = "2017-09-14"


def read(data: bytes) -> tuple[Source, Meeting]:
    source = Source(f"minutes/{STEM}.md", data)
    return source, read_meeting(source, STEM, COUNCIL)


PLACE = Place(STEM, "sv")
PEOPLE = [(name, None) for name in ("Jonas Eek", "Per Ask", "Åsa Björk")]
KNOWING = Place(STEM, "sv", index_of(COUNCIL, STEM, PEOPLE, ()))


def changed(data: bytes, rewrite: Callable[[str], str]) -> bytes:
    source, meeting = read(data)
    line = meeting.actions[0]
    return apply(data, [edit_of(source, line, rewrite(source.slice(line.start, line.end)))])


def closed(data: bytes, state: str = "done", code: str = "sv") -> bytes:
    return changed(data, lambda text: close_line(text, PLACE, state, DAY, code))


def opened(data: bytes) -> bytes:
    return changed(data, lambda text: open_line(text, PLACE))


def minutes(line: str) -> bytes:
    return f"---\nstatus: draft\n---\n\n## 1. A\n\n{line}\n".encode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- [ ] **A1** göra", "- [x] **A1** göra (klart 2017-09-14)"),
        ("- [ ] **A1** göra.", "- [x] **A1** göra. (klart 2017-09-14)"),
        ("- [/] **A1** Jonas Eek: göra (till nästa möte)",
         "- [x] **A1** Jonas Eek: göra (till nästa möte, klart 2017-09-14)"),
        ("- [ ] **A1** göra (till nästa möte).",
         "- [x] **A1** göra (till nästa möte, klart 2017-09-14)."),
        ("- [ ] **A1** läget (EST)", "- [x] **A1** läget (EST) (klart 2017-09-14)"),
        ("- [x] **A1** göra (klart 2017-09-01)", "- [x] **A1** göra (klart 2017-09-14)"),
        ("* [ ] göra", "* [x] göra (klart 2017-09-14)"),
        ("1. [ ] **A1** göra", "1. [x] **A1** göra (klart 2017-09-14)"),
        ("-\t[ ] **A1** göra", "-\t[x] **A1** göra (klart 2017-09-14)"),
        ("  - [ ] **A1** göra", "  - [x] **A1** göra (klart 2017-09-14)"),
        ("- [ ] 2017-08-18/A1 göra", "- [x] 2017-08-18/A1 göra (klart 2017-09-14)"),
        ("- [ ] **A1** göra  ", "- [x] **A1** göra (klart 2017-09-14)  "),
        ("- [ ] **A1** göra\u00a0", "- [x] **A1** göra (klart 2017-09-14)\u00a0"),
        ("- [ ] **A1** göra (klart 2017-09-15)",
         "- [x] **A1** göra (klart 2017-09-15, klart 2017-09-14)"),
        ("- [ ] **A1** göra (senast 2017-09-01,)",
         "- [x] **A1** göra (senast 2017-09-01,, klart 2017-09-14)"),
        ("- [-] **A1** göra (avskrivet 2017-09-01, senast 2017-09-01)",
         "- [x] **A1** göra (senast 2017-09-01, klart 2017-09-14)"),
        ("- [ ] **A1**", "- [x] **A1** (klart 2017-09-14)"),
    ],
)  # fmt: skip
def test_a_closing_is_one_line(before: str, after: str) -> None:
    assert closed(minutes(before)) == minutes(after)


@pytest.mark.parametrize(
    ("state", "code", "after"),
    [
        ("dropped", "sv", "- [-] **A1** göra (avskrivet 2017-09-14)"),
        ("done", "en", "- [x] **A1** göra (done 2017-09-14)"),
        ("dropped", "en", "- [-] **A1** göra (dropped 2017-09-14)"),
    ],
)
def test_the_words_are_those_of_the_language(state: str, code: str, after: str) -> None:
    assert closed(minutes("- [ ] **A1** göra"), state, code) == minutes(after)


TERMS = st.sampled_from(
    [
        "",
        " (till nästa möte)",
        " (senast 2017-10-01, tidigast 2017-09-01).",
        " (EST)",
        " (löpande)",
        " (klart 2017-09-14)",
        " (klart 2017-09-01, tidigast 2017-08-20 )",
        " (done 2017-09-14)",
        " (klar 15/9)",
        "\t",
    ]
)
LINE = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20)


@settings(max_examples=130, deadline=None)
@given(
    text=LINE,
    terms=TERMS,
    newline=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from(["", "\ufeff"]),
    after=st.sampled_from(["", "\n", "\n\nmer\u00a0text\n", "\n- [ ] **A2** annat\n"]),
    state=st.sampled_from(["done", "dropped"]),
)
def test_closing_and_opening_gives_back_the_bytes(
    text: str, terms: str, newline: str, mark: str, after: str, state: str
) -> None:
    body = (
        f"---\n# anmärkning\nstatus: 'utkast'\n---\n\n## 1. A\n\n- [ ] **A1** {text}{terms}{after}"
    )
    data = (mark + body.replace("\n", newline)).encode()
    _, meeting = read(data)
    assume(meeting.actions)
    # A line that ends in spaces keeps them; the term then stands before them.
    done = closed(data, state)
    _, now = read(done)
    assert (now.actions[0].state, now.actions[0].closed) == (state, DAY)
    assert now.actions[1:] == tuple(
        line._replace(
            start=line.start + len(done) - len(data), end=line.end + len(done) - len(data)
        )
        for line in meeting.actions[1:]
    )
    assert now.actions[0].text == meeting.actions[0].text
    assert now.actions[0].due == meeting.actions[0].due
    assert opened(done) == data


OWNED = st.sampled_from(["", "Jonas Eek: ", "**Jonas Eek:** ", "**Jonas Eek**: ", "@Jonas: "])
BEFORE = st.sampled_from(
    ["- [ ] **A1** ", "- [/] ", "1. [ ] **2017-08-18/A1**: ", "- [ ] **A1**  "]
)


@settings(max_examples=100, deadline=None)
@given(before=BEFORE, owners=OWNED, text=LINE, terms=TERMS)
def test_a_due_date_and_owners_change_nothing_else(
    before: str, owners: str, text: str, terms: str
) -> None:
    assume(not text or text.strip())  # blanks alone are no words that owners could stand before
    line = f"{before}{owners}{text}{terms}"
    task = KNOWING.read(line)
    assume(task is not None and not task.odd_id)
    assert task is not None
    later = KNOWING.read(with_due(line, KNOWING, "senast 2018-01-02"))
    assert later is not None
    assert later.terms is not None
    assert later.terms.due == Due("date", "2018-01-02", "senast 2018-01-02")
    assert later.terms.not_before == (task.terms.not_before if task.terms else None)
    assert later[:3] == task[:3]
    assert (later.owners, later.text) == (task.owners, task.text)
    handed = KNOWING.read(with_owners(line, KNOWING, "Per Ask och Åsa Björk"))
    assert handed is not None
    assert [owner.name for owner in handed.owners] == ["Per Ask", "Åsa Björk"]
    assert (handed.text, handed.terms) == (task.text, task.terms)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- [ ] **A1** göra (till nästa möte).", "- [ ] **A1** göra (senast 2018-01-02)."),
        ("- [ ] **A1** göra (tidigast 2017-09-01, v. 42)",
         "- [ ] **A1** göra (tidigast 2017-09-01, senast 2018-01-02)"),
        ("- [ ] **A1** läget (EST)", "- [ ] **A1** läget (EST) (senast 2018-01-02)"),
        ("- [ ] **A1** göra.", "- [ ] **A1** göra. (senast 2018-01-02)"),
    ],
)  # fmt: skip
def test_a_due_date_stands_in_place_of_the_one_before(before: str, after: str) -> None:
    assert with_due(before, PLACE, "senast 2018-01-02") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- [ ] **A1** Jonas Eek: göra", "- [ ] **A1** Per Ask: göra"),
        ("- [ ] **A1** **Jonas Eek:** göra", "- [ ] **A1** **Per Ask:** göra"),
        ("- [ ] **A1** göra (löpande)", "- [ ] **A1** Per Ask: göra (löpande)"),
        ("- [ ] **2017-01-01/A1**", "- [ ] **2017-01-01/A1** Per Ask:"),
        ("- [ ] **2017-01-01/A1** (löpande)", "- [ ] **2017-01-01/A1** Per Ask: (löpande)"),
    ],
)
def test_owners_stand_in_place_of_those_before(before: str, after: str) -> None:
    assert with_owners(before, KNOWING, "Per Ask") == after
