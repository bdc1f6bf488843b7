"""Closing and opening again, on minutes that others wrote and on minutes as odd as they come."""

import re
from functools import partial
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bra.editing.closing import close, reopen
from bra.editing.minutes import NotPossibleError, Wish
from bra.model import Council
from tests.editing.desk import Files, action_of, edited, ledger_of
from tests.planning.councils import council
from tests.reading.texts import council_of

ROOT = Path(__file__).parents[2]
CORPUS = (ROOT / "../shared/corpus/real").resolve()
FILES = sorted(CORPUS.rglob("*.md")) if CORPUS.is_dir() else []
MOST = 1
COUNCIL = council("members: [Jonas Eek]\n")
STEM, DAY = "2017-08-18", "2017-09-14"


def as_minutes(text: str) -> str:
    """Turn minutes into the format: a head where it is missing, and a box in each list entry."""
    if not text.startswith("---\n"):
        text = f"---\nstatus: draft\n---\n\n{text}"
    numbers = iter(range(1, 10000))
    head, sign, body = text.partition("\n## ")

    def entry(match: re.Match[str]) -> str:
        return f"{match[1]}[ ] **A{next(numbers)}** "

    return (
        head
        + sign
        + re.sub(r"^([ \t]*(?:[-*+]|\d+\.)[ \t]+)(?=\S)", entry, body, flags=re.MULTILINE)
    )


def lines_changed(before: bytes, after: bytes) -> int:
    old, new = before.split(b"\n"), after.split(b"\n")
    assert len(old) == len(new)
    return sum(one != other for one, other in zip(old, new, strict=True))


def close_and_open(of: Council, files: Files, full_id: str, today: str, state: str) -> None:
    stem = full_id.partition("/")[0]
    actions = {action.id: action for action in ledger_of(of, files).actions(today)}
    done = edited(of, files, full_id, today, partial(close, state=state))
    assert lines_changed(files[stem], done[stem]) == 1
    now = {action.id: action for action in ledger_of(of, done).actions(today)}
    before, action = actions.pop(full_id), now.pop(full_id)
    assert (action.state, action.closed) == (state, today)
    assert (action.text, action.due, action.owners) == (before.text, before.due, before.owners)
    assert now == actions
    assert edited(of, done, full_id, today, reopen) == files


@pytest.mark.skipif(not FILES, reason="the corpus of minutes is not beside the project")
def test_real_minutes_get_their_bytes_back() -> None:
    of = council_of()
    tried = 0
    for path in FILES:
        newline = "\r\n" if tried % 3 else "\n"
        text = as_minutes(path.read_text(encoding="utf-8").replace("\r\n", "\n"))
        files = {STEM: text.replace("\n", newline).encode()}
        open_ones = [
            action.id
            for action in ledger_of(of, files).actions(STEM)
            if action.id is not None and action.state == "open" and not action.confidential
        ]
        for full_id in open_ones[:: max(1, len(open_ones) // MOST)][:MOST]:
            tried += 1
            close_and_open(of, files, full_id, DAY, "done" if tried % 2 else "dropped")
    assert tried > len(FILES) // 2


ENTRY = re.compile(r"^([ \t]*(?:[-*+]|\d+\.)[ \t]+)(?=\S)", re.MULTILINE)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=12)
MARKERS = st.sampled_from(["- ", "* ", "+ ", "1. ", "12) ", "-\t", "  - ", "-   ", "- - "])
TERMS = st.sampled_from(
    ["", " (till nästa möte).", " (senast 15/9, tidigast 2017-09-01)", " (klart 2017-09-20)",
     " (EST)", " (löpande,)", "  ", "\t", "\u00a0", " (senast 2017-09-20 )."]
)  # fmt: skip
BELOW = st.sampled_from(
    ["", "\n", "\nlat fortsättning (senast 2017-12-01)\n", "\n  mer\n\n  ännu mer\n",
     "\n  - under\n",
     "\n  - [x] **A2** under (klart 2017-09-01)\n", "\n\n## 2. Nästa möte\n\n- ämne\n",
     "\n- [ ] **2017-08-18/A1** nämns igen\n", "\n<!-- - [ ] **A3** -->\n"]
)  # fmt: skip
ID = st.sampled_from(["**A1**", "__A1__", "**2017-08-18/A1**", "2017-08-18/A1", "**A1**:"])


@settings(max_examples=100, deadline=None)
@given(
    line=st.builds("{}[ ] {} {}{}{}".format, MARKERS, ID, WORDS, TERMS, BELOW),
    head=st.sampled_from(["status: draft", "# anm\nstatus:  'utkast'   # ja", "datum: 2017-08-18"]),
    newline=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from(["", "\ufeff"]),
    state=st.sampled_from(["done", "dropped"]),
)
def test_odd_minutes_get_their_bytes_back(
    line: str, head: str, newline: str, mark: str, state: str
) -> None:
    text = f"{mark}---\n{head}\n---\n\n## 1. A\n\n{line}".replace("\n", newline)
    files = {STEM: text.encode()}
    found = [a for a in ledger_of(COUNCIL, files).actions(DAY) if a.id == f"{STEM}/A1"]
    assume(found and found[0].state == "open" and not found[0].confidential)
    close_and_open(COUNCIL, files, f"{STEM}/A1", DAY, state)


def held(stem: str, body: str, status: str = "final") -> Files:
    return {stem: f"---\nstatus: {status}\n---\n\n## 1. A\n\n{body}\n".encode()}


RAISED = "- [ ] **A1** Jonas Eek: undersöka"


def test_a_line_under_way_is_closed() -> None:
    files = held(STEM, RAISED.replace("[ ]", "[/]"))
    done = edited(COUNCIL, files, f"{STEM}/A1", DAY, partial(close, state="done"))
    assert b"[x] **A1** Jonas Eek: unders\xc3\xb6ka (klart 2017-09-14)" in done[STEM]
    assert b"- [ ] **A1**" in edited(COUNCIL, done, f"{STEM}/A1", DAY, reopen)[STEM]


def test_what_was_closed_and_opened_before_keeps_its_history() -> None:
    later = {
        **held(STEM, "- [x] **A1** undersöka (klart 2017-08-20)"),
        **held("2017-09-01", "- [ ] **2017-08-18/A1** ändå inte (återöppnat 2017-08-25)", "draft"),
        **held("2017-10-11", "Text.", "planned"),
    }
    done = edited(COUNCIL, later, f"{STEM}/A1", DAY, partial(close, state="done"))
    assert done[STEM] == later[STEM]
    assert action_of(ledger_of(COUNCIL, done), f"{STEM}/A1", "2017-08-21").state == "done"
    assert action_of(ledger_of(COUNCIL, done), f"{STEM}/A1", "2017-09-02").state == "open"
    assert edited(COUNCIL, done, f"{STEM}/A1", DAY, reopen)["2017-10-11"] != done["2017-10-11"]


def test_only_the_last_of_two_closings_is_undone() -> None:
    files = {
        **held(STEM, "- [x] **A1** undersöka (klart 2017-08-20)", "approved"),
        **held("2017-09-01", "- [ ] **2017-08-18/A1** ändå inte (återöppnat 2017-08-25)", "draft"),
    }
    wish = Wish("2017-08-30", meeting="2017-09-01")
    done = edited(COUNCIL, files, f"{STEM}/A1", DAY, partial(close, state="done"), wish)
    assert "(återöppnat 2017-08-25, klart 2017-08-30)".encode() in done["2017-09-01"]
    assert edited(COUNCIL, done, f"{STEM}/A1", DAY, reopen) == files


def test_a_closing_in_two_files_is_opened_by_a_line_with_its_day() -> None:
    files = {
        **held(STEM, "- [x] **A1** undersöka (klart 2017-08-20)"),
        **held("2017-09-01", "- [x] **2017-08-18/A1** klart"),
        **held("2017-10-11", "Text.", "planned"),
    }
    opened = edited(COUNCIL, files, f"{STEM}/A1", DAY, reopen)
    assert (
        "- [ ] **2017-08-18/A1** undersöka (återöppnat 2017-09-14)".encode() in opened["2017-10-11"]
    )
    assert action_of(ledger_of(COUNCIL, opened), f"{STEM}/A1", DAY).state == "open"


def test_an_action_without_a_written_number_is_named_in_no_other_file() -> None:
    files = {
        **held(STEM, "- [ ] undersöka", "approved"),
        **held("2017-10-11", "Text.", "planned"),
    }
    with pytest.raises(NotPossibleError, match="no-id"):
        edited(COUNCIL, files, f"{STEM}/A1", DAY, partial(close, state="done"))
    files |= held(STEM, "- [ ] undersöka")
    done = edited(COUNCIL, files, f"{STEM}/A1", DAY, partial(close, state="done"))
    assert "- [x] undersöka (klart 2017-09-14)".encode() in done[STEM]
