"""Actions: state, id, owners, terms, and what is no action."""

import pytest

from bra.model import ActionLine, Meeting
from tests.reading.texts import STEM, codes, facts, minutes_of

PRESENT = (
    "närvarande:\n  - Jonas Eek, Polismyndigheten\n  - Per Schöldberg\n  - Per Sandberg\n"
    "  - Eva Ny, Region Nord\nsekreterare: Bo Tenland\n"
)


def read(entry: str) -> Meeting:
    return minutes_of(f"## 1. A\n\n{entry}\n", PRESENT)


def action(entry: str) -> ActionLine:
    (found,) = read(entry).actions
    return found


@pytest.mark.parametrize(
    ("box", "state"),
    [
        (" ", "open"),
        ("x", "done"),
        ("X", "done"),
        ("-", "dropped"),
        ("~", "dropped"),
        ("/", "under way"),
    ],
)
def test_the_box_is_the_state(box: str, state: str) -> None:
    assert action(f"- [{box}] göra").state == state


@pytest.mark.parametrize("marker", ["-", "*", "+", "1.", "2)", "  -"])
def test_every_list_marker_makes_an_action(marker: str) -> None:
    assert action(f"{marker} [ ] **A1** göra").text == "göra"


@pytest.mark.parametrize(
    "text",
    ["- text\n  - [ ] **A1** göra", "1. text\n   - b\n     - [ ] **A1** göra"],
)
def test_an_action_may_stand_at_any_depth(text: str) -> None:
    assert action(text).id == f"{STEM}/A1"


@pytest.mark.parametrize(
    "text",
    [
        "- [] göra",
        "- [ ]göra",
        "- [y] göra",
        "[ ] göra",
        "> - [ ] göra",
        "    - [ ] göra",
        "```\n- [ ] göra\n```",
        "| a |\n|---|\n| - [ ] göra |",
        "text `- [ ] göra`",
    ],
)
def test_what_looks_like_an_action_elsewhere_is_text(text: str) -> None:
    assert read(text).actions == ()


def test_an_action_before_the_first_item_is_reported() -> None:
    meeting = minutes_of("- [ ] **A1** göra\n\n## 1. A\n")
    assert [each.item for each in meeting.actions] == [-1]
    assert codes(meeting.diagnostics) == ["action-before-items"]


@pytest.mark.parametrize(
    ("written", "id_", "raises"),
    [
        ("**A1**", f"{STEM}/A1", True),
        ("__A1__", f"{STEM}/A1", True),
        ("**2017-06-01/A12**", "2017-06-01/A12", False),
        ("2017-06-01/A12", "2017-06-01/A12", False),
        ("**2017-06-01-extra/A2**:", "2017-06-01-extra/A2", False),
        (f"**{STEM}/A1**", f"{STEM}/A1", False),
    ],
)
def test_an_id_raises_or_mentions(written: str, id_: str, *, raises: bool) -> None:
    found = action(f"- [ ] {written} Jonas Eek: göra")
    assert (found.id, found.raises, found.text) == (id_, raises, "göra")


@pytest.mark.parametrize(
    "written", ["A1", "**a1**", "**A 1**", "**D1**", "**A0**", "[A1]", "**2017-6-1/A1**", "A1:"]
)
def test_what_looks_like_an_id_is_reported_and_never_numbered(written: str) -> None:
    meeting = read(f"- [ ] {written} göra")
    (found,) = meeting.actions
    assert (found.id, found.numberable) == (None, False)
    assert codes(meeting.diagnostics) == ["odd-id"]


@pytest.mark.parametrize(("written", "told"), [("**A7:** Åsa:", "A7"), ("**A 1**", "A 1")])
def test_an_odd_id_is_told_without_the_signs_of_bold(written: str, told: str) -> None:
    (diagnostic,) = read(f"- [ ] {written} göra").diagnostics
    assert dict(diagnostic.facts)["id"] == told


@pytest.mark.parametrize("text", ["A4-papper köps in", "A-laget bjuds in", "2017 års plan"])
def test_words_that_only_begin_alike_are_no_id(text: str) -> None:
    meeting = read(f"- [ ] {text}")
    assert (meeting.actions[0].text, meeting.actions[0].numberable) == (text, True)
    assert codes(meeting.diagnostics) == []


@pytest.mark.parametrize(
    ("owners", "names"),
    [
        ("Jonas Eek:", ["Jonas Eek"]),
        ("**Jonas Eek:**", ["Jonas Eek"]),
        ("**Jonas Eek**:", ["Jonas Eek"]),
        ("@Jonas Eek:", ["Jonas Eek"]),
        ("jonas:", ["Jonas Eek"]),
        ("Åsa:", ["Åsa Karlsson Björkmarker"]),
        ("Eva:", ["Eva Ny"]),
        ("Polisen:", ["Polismyndigheten"]),
        ("Arbete och välfärd:", ["Arbete och välfärd"]),
        ("Arbete och välfärd och polisen:", ["Arbete och välfärd", "Polismyndigheten"]),
        ("Säkerhetschef, Jonas & Eva:", ["säkerhetschefen", "Jonas Eek", "Eva Ny"]),
        ("Jonas Eek and Bo Tenland:", ["Jonas Eek", "Bo Tenland"]),
        ("Samordnare mot våld:", ["samordnaren mot våld"]),
        ("Sekreteraren:", ["sekreteraren"]),
        ("Secretary:", ["secretary"]),
        ("Alla:", ["alla"]),
    ],
)
def test_owners_end_with_a_colon(owners: str, names: list[str]) -> None:
    meeting = read(f"- [ ] **A1** {owners} göra")
    found = meeting.actions[0]
    assert ([owner.name for owner in found.owners], found.text) == (names, "göra")
    assert codes(meeting.diagnostics) == []


@pytest.mark.parametrize(
    "text",
    ["Polismyndigheten:s svar", "fråga skolan: hur går det?", "kl. 13:30 möte", "Tid: bestäms"],
)
def test_a_colon_in_a_sentence_ends_no_owner(text: str) -> None:
    meeting = read(f"- [ ] **A1** {text}")
    assert (meeting.actions[0].owners, meeting.actions[0].text) == ((), text)
    assert codes(meeting.diagnostics) == []


def test_an_unknown_name_is_kept_and_reported_with_the_near_one() -> None:
    meeting = read("- [ ] **A1** Jonas Ekk: göra")
    assert [(each.name, each.kind) for each in meeting.actions[0].owners] == [
        ("Jonas Ekk", "unknown")
    ]
    (found,) = meeting.diagnostics
    assert (found.code, found.hint) == ("unknown-owner", "Jonas Eek")


def test_a_first_name_of_two_is_left_as_written_and_reported() -> None:
    meeting = read("- [ ] **A1** Per: göra")
    assert meeting.actions[0].owners[0].name == "Per"
    assert facts(meeting.diagnostics, "ambiguous-owner") == {
        "name": "Per",
        "candidates": "Per Schöldberg, Per Sandberg",
    }


@pytest.mark.parametrize(
    ("bracket", "text", "due"),
    [
        (" (senast 2017-09-15)", "göra", "2017-09-15"),
        (" (senast 2017-09-15).", "göra", "2017-09-15"),
        (" [plan](p.md) (2017-09-15)", "göra [plan](p.md)", "2017-09-15"),
        (" (om det går) (senast 15/9)", "göra (om det går)", "2017-09-15"),
        (" (till skolorna)", "göra (till skolorna)", None),
        (" (senast 2017-09-15) nu", "göra (senast 2017-09-15) nu", None),
    ],
)
def test_the_last_bracket_holds_the_terms(bracket: str, text: str, due: str | None) -> None:
    found = action(f"- [ ] **A1** Jonas Eek: göra{bracket}")
    assert (found.text, found.due.date if found.due else None) == (text, due)


def test_each_term_has_its_field() -> None:
    found = action("- [x] **A1** göra (senast 2017-09-15, tidigast 2017-09-01, klart 2017-09-14)")
    assert found.due is not None
    assert (found.due.date, found.not_before, found.closed) == (
        "2017-09-15",
        "2017-09-01",
        "2017-09-14",
    )
    assert action("- [ ] **A1** x (återöppnat 2017-09-20)").reopened == "2017-09-20"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("- [ ] **A1** göra (senast i en framtid)", "unresolvable-due"),
        ("- [ ] **A1** göra (2017-09-31)", "unresolvable-due"),
        ("- [ ] **A1** göra (senast 2017-09-15, till skolorna)", "unknown-term"),
        ("- [ ] **A1** göra (klart)", "misplaced-term"),
        ("- [ ] **A1** göra\n  (senast 2017-09-15)", "wrapped-terms"),
    ],
)
def test_terms_that_were_missed_are_reported(text: str, code: str) -> None:
    assert codes(read(text).diagnostics) == [code]


def test_lines_under_an_action_are_its_notes_up_to_the_next_box() -> None:
    first, second = read("- [ ] **A1** a\n  mer\n\n  sist\n  - [ ] **A2** b\n    under b").actions
    assert (first.notes, second.notes) == ("mer\n\nsist", "under b")


def test_a_role_is_looked_up_in_the_attendance_first() -> None:
    meeting = minutes_of("## 1. A\n\n- [ ] **A1** Bo: göra\n", "närvarande:\n  - Bo Ek, skolan\n")
    assert meeting.actions[0].owners[0].name == "Bo Ek"


def test_marks_of_an_unfinished_merge_are_no_notes() -> None:
    merged = "<<<<<<< HEAD\n- [ ] **A1** a\n  en rad\n=======\n- [ ] **A2** b\n>>>>>>> gren\n"
    first, second = read(merged).actions
    assert (first.notes, second.notes) == ("en rad", "")
