"""A change of the text is told by what it means, once, at the meeting that makes it."""

import pytest
from hypothesis import assume, given, settings

from bra.comparing.meetings import compare
from bra.comparing.records import Change, Comparison
from bra.folder import COUNCIL_PATH
from bra.languages import language
from bra.model import Council
from bra.rendering.changes import changes_as_data, changes_document
from bra.rendering.tables import as_json
from bra.snapshots import states
from bra.states import State
from tests.reading.mutations import mutated
from tests.reading.texts import COUNCIL, council_of

WORD = "kodordet"
HEAD = """\
---
datum: 2017-08-18
tid: 13.30–15.00
status: utkast
ordförande: Per Schöldberg
närvarande:
  - Per Schöldberg
  - Jonas Eek
frånvarande:
  - Åsa Karlsson Björkmarker
nästa: 2017-10-11
---
"""
BODY = """
# Rådet

## 1. Statistik (Jonas Eek, 15 min)

Jonas visar siffror.

- [ ] **A1** Jonas Eek: mäta delarna (senast 2017-09-15)

  En rad om det.

**Beslut D1:** Ja.

## 2. Läget

Allt är lugnt.

- [ ] Per Schöldberg: ringa länet

## 3. Nästa möte

- Torget (Jonas Eek)
"""
OLD = HEAD + BODY
LATER = """\
---
datum: 2017-10-11
---

## 1. Uppföljning

"""
PATH = "minutes/2017-08-18.md"
NEXT = "minutes/2017-10-11.md"


def compared(
    old: dict[str, str], new: dict[str, str], *, internal: bool = False, council: str = COUNCIL
) -> Comparison:
    sides = [
        State({COUNCIL_PATH: council.encode(), **{k: v.encode() for k, v in each.items()}}, {})
        for each in (old, new)
    ]
    return compare(states(*sides), internal=internal)


def changes(new: str, old: str = OLD, *, internal: bool = False) -> list[Change]:
    found = compared({PATH: old}, {PATH: new}, internal=internal)
    return [each for meeting in found.meetings for each in meeting.changes]


def said(found: list[Change]) -> list[tuple[str, str | None, dict[str, str]]]:
    return [(each.kind, each.item and each.item.number, dict(each.facts)) for each in found]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("status: utkast", "status: färdigställt", ("status", {"old": "draft", "new": "final"})),
        (
            "tid: 13.30–15.00",
            "tid: 14",
            ("value", {"key": "time", "old": "13:30–15:00", "new": "14:00"}),
        ),
        (
            "nästa: 2017-10-11",
            "nästa:\n  datum: 2017-10-11\n  plats: H",
            ("value", {"key": "next", "old": "2017-10-11", "new": "2017-10-11, H"}),
        ),
        ("status:", "plats: H\nstatus:", ("value-set", {"key": "place", "new": "H"})),
        (
            "ordförande: Per Schöldberg\n",
            "",
            ("value-removed", {"key": "chair", "old": "Per Schöldberg"}),
        ),
        ("status:", "egen: 1\nstatus:", ("other-key", {"key": "egen"})),
        (
            "  - Jonas Eek\n",
            "  - Jonas Eek\n  - Bo Ny, skolan\n",
            ("attendee-added", {"who": "Bo Ny", "list": "present", "said": "skolan"}),
        ),
        (
            "  - Jonas Eek\nfrånvarande:\n",
            "frånvarande:\n  - Jonas Eek\n",
            ("attendee-moved", {"who": "Jonas Eek", "old": "present", "new": "absent"}),
        ),
        (
            "  - Jonas Eek\n",
            "  - Jonas Eek (t.o.m. punkt 2)\n",
            (
                "attendee-changed",
                {
                    "who": "Jonas Eek",
                    "old": "Polismyndigheten",
                    "new": "Polismyndigheten (t.o.m. punkt 2)",
                },
            ),
        ),
        ("  - Jonas Eek\n", "", ("attendee-removed", {"who": "Jonas Eek", "list": "present"})),
    ],
)
def test_the_front_matter(before: str, after: str, expected: tuple[str, dict[str, str]]) -> None:
    found = [(kind, facts) for kind, _, facts in said(changes(OLD.replace(before, after, 1)))]
    assert found == [expected]


def test_an_approval_and_its_seal() -> None:
    seal = "approved:\n  by:\n    - Per Ask, 2017-08-30\n  seal: sha256:0\n"
    approved = OLD.replace("status: utkast\n", f"status: justerat\n{seal}")
    kinds = [each.kind for each in changes(approved)]
    assert kinds == ["status", "approved-by", "sealed"]
    assert [each.kind for each in changes(approved.replace(":0", ":1"), approved)] == ["resealed"]
    assert [each.kind for each in changes(OLD, approved)][1:] == ["approval-withdrawn", "unsealed"]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "## 2. Läget",
            "## 2. Läget i stan",
            [("item-renamed", "2", {"old": "Läget", "new": "Läget i stan"})],
        ),
        (
            "(Jonas Eek, 15 min)",
            "(Jonas Eek, 20 min)",
            [("value", "1", {"key": "minutes", "old": "15", "new": "20"})],
        ),
        (
            "(Jonas Eek, 15 min)",
            "(Per Schöldberg, 15 min)",
            [("value", "1", {"key": "presenters", "old": "Jonas Eek", "new": "Per Schöldberg"})],
        ),
        (
            "Läget\n",
            "Läget\n\n[x](y.pdf)\n",
            [("attachment-added", "2", {"target": "y.pdf"}), ("wording", "2", {})],
        ),
        ("Allt är lugnt.", "Allt är oroligt.", [("wording", "2", {})]),
        ("# Rådet\n", "# Rådet\n\nIngress.\n", [("wording", None, {})]),
        ("# Rådet\n", "# Annat\n", [("title-changed", None, {"old": "Rådet", "new": "Annat"})]),
        ("lugnt.\n", "lugnt.  \n\n\n", [("layout", None, {})]),
        ("- Torget", "- Skolan\n- Torget", [("topic-added", None, {"title": "Skolan"})]),
        ("- Torget (Jonas Eek)", "- Torget", [("topic-changed", None, {"title": "Torget"})]),
        (
            "**Beslut D1:** Ja.",
            "**Beslut D1:** Nej.",
            [("decision-changed", "1", {"label": "Beslut", "old": "Ja.", "new": "Nej."})],
        ),
        ("**Beslut D1:** Ja.\n", "", [("decision-removed", "1", {"text": "Ja."})]),
        (
            "**Beslut D1:** Ja.\n",
            "**Beslut D1:** Ja.\n\n**Beslut D2:** Mer.\n",
            [("decision-added", "1", {"text": "Mer."})],
        ),
        (
            "**Beslut D1:** Ja.",
            "**Beslut D1:** Ja. (ersätter 2016-05-01/D2)",
            [("supersedes", "1", {"ids": "2016-05-01/D2"})],
        ),
        (
            "**Beslut D1:** Ja.",
            "**Reservation:** Åsa.\n\n**Beslut D1:** Ja.",
            [("statement-added", "1", {"label": "Reservation", "text": "Åsa."})],
        ),
    ],
)
def test_the_body(before: str, after: str, expected: list[object]) -> None:
    assert said(changes(OLD.replace(before, after, 1))) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("- [ ] **A1**", "- [x] **A1**", ["action-done"]),
        ("- [ ] **A1**", "- [-] **A1**", ["action-dropped"]),
        ("- [ ] **A1**", "- [/] **A1**", ["action-under-way"]),
        ("09-15)", "10-01)", ["action-postponed"]),
        ("09-15)", "09-01)", ["action-brought-forward"]),
        (" (senast 2017-09-15)", "", ["action-due-removed"]),
        ("**A1** Jonas Eek:", "**A1** Per Schöldberg:", ["action-reassigned"]),
        ("mäta delarna", "mäta allt", ["action-reworded"]),
        ("En rad om det.", "En annan rad.", ["action-mentioned"]),
        (
            "- [ ] **A1** Jonas Eek: mäta delarna (senast 2017-09-15)\n\n  En rad om det.\n",
            "",
            ["action-gone"],
        ),
        ("- [ ] **A1**", "- [ ] **A2** x (senast 2017-09-15)\n- [ ] **A1**", ["action-raised"]),
        ("- [ ] Per", "- [ ] **A2** Per", ["action-numbered"]),
        ("ringa länet", "ringa till länet", ["action-reworded"]),
        ("- [ ] Per Schöldberg: ringa länet\n", "", ["action-gone"]),
    ],
)
def test_actions_where_they_are_raised(before: str, after: str, expected: list[str]) -> None:
    assert [each.kind for each in changes(OLD.replace(before, after, 1))] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "- [x] **2017-08-18/A1** klart",
            ("action-done", {"text": "mäta delarna", "day": "2017-10-11"}),
        ),
        (
            "- [ ] **2017-08-18/A1** (senast 2018-01-01)",
            (
                "action-postponed",
                {"text": "mäta delarna", "old": "2017-09-15", "new": "2018-01-01"},
            ),
        ),
        (
            "- [ ] **2017-08-18/A1** Per Schöldberg: tar över",
            (
                "action-reassigned",
                {"text": "mäta delarna", "old": "Jonas Eek", "new": "Per Schöldberg"},
            ),
        ),
        ("- [ ] **2017-08-18/A1** det dröjer", ("action-mentioned", {"text": "det dröjer"})),
    ],
)
def test_actions_followed_up_are_told_at_the_later_meeting(
    line: str, expected: tuple[str, dict[str, str]]
) -> None:
    found = compared({PATH: OLD, NEXT: LATER}, {PATH: OLD, NEXT: f"{LATER}{line}\n"})
    (meeting,) = found.meetings
    assert (meeting.stem, meeting.how) == ("2017-10-11", "changed")
    assert [(each.kind, dict(each.facts)) for each in meeting.changes] == [expected]


def test_an_action_is_reopened_by_its_later_line() -> None:
    closed = OLD.replace("- [ ] **A1**", "- [x] **A1**")
    line = "- [ ] **2017-08-18/A1** igen (återöppnat 2017-10-11)\n"
    found = compared({PATH: closed, NEXT: LATER}, {PATH: closed, NEXT: LATER + line})
    assert [each.kind for each in found.meetings[0].changes] == ["action-reopened"]


def test_what_another_file_does_to_an_action_is_told_where_it_was_raised() -> None:
    old = OLD.replace("senast 2017-09-15", "till nästa möte")
    moved = old.replace("nästa: 2017-10-11", "nästa: 2017-11-01")
    kinds = [each.kind for each in changes(moved, old)]
    assert kinds == ["value", "action-postponed"]


def test_items_that_come_go_and_move() -> None:
    first, second, third = (BODY.index(f"## {number}.") for number in (1, 2, 3))
    without = HEAD + BODY[:second] + BODY[third:]
    assert [each.kind for each in changes(without)] == ["item-removed", "action-gone"]
    added = OLD.replace("## 2. Läget", "## 2. Nytt\n\nText.\n\n## 3. Läget")
    added = added.replace("3. Nästa", "4. Nästa")
    assert said(changes(added)) == [
        ("item-added", "2", {}),
        ("renumbered", None, {"numbers": "2 → 3, 3 → 4"}),
    ]
    swapped = HEAD + BODY[:first] + BODY[second:third] + BODY[first:second] + BODY[third:]
    assert [each.kind for each in changes(swapped)] == ["item-moved"]


def test_a_moved_meeting_keeps_what_it_raised() -> None:
    moved = OLD.replace("datum: 2017-08-18", "datum: 2017-08-25\nflyttat-från: 2017-08-18")
    found = compared({PATH: OLD}, {"minutes/2017-08-25.md": moved})
    (meeting,) = found.meetings
    assert (meeting.how, meeting.was, meeting.stem) == ("moved", "2017-08-18", "2017-08-25")
    assert meeting.changes == ()


@pytest.mark.parametrize("was", ["2017-08-18", "2017-08-11, 2017-08-18"])
def test_a_moved_meeting_is_followed_by_its_own_word(was: str) -> None:
    # Of its lines too few are left to tell.
    moved = f"---\ndatum: 2017-08-25\nflyttat-från: {was}\n---\n\n## 1. Nytt\n\nHelt nytt.\n"
    found = compared({PATH: OLD}, {"minutes/2017-08-25.md": moved})
    assert [(each.how, each.was) for each in found.meetings] == [("moved", "2017-08-18")]
    assert ("value-set", None, {"key": "moved-from", "new": was}) in said(
        changes(OLD.replace("status:", f"flyttat-från: {was}\nstatus:"))
    )


def test_a_renamed_file_is_followed_by_its_likeness() -> None:
    found = compared({PATH: OLD}, {"minutes/2017/2017-08-18.md": OLD})
    assert [(each.how, each.changes) for each in found.meetings] == [("renamed", ())]
    found = compared({PATH: OLD}, {"minutes/2017-08-19.md": OLD.replace("08-18", "08-19")})
    assert [each.how for each in found.meetings] == ["moved"]
    other = LATER + "## 2. Helt annat\n\nMed egen text.\n"
    found = compared({PATH: OLD}, {NEXT: other})
    assert [each.how for each in found.meetings] == ["removed", "added"]


def test_a_new_meeting_and_one_that_vanished() -> None:
    found = compared({}, {PATH: OLD})
    kinds = [each.kind for each in found.meetings[0].changes]
    assert kinds.count("item-given") == 3
    assert kinds.count("action-raised") == 2
    assert "decision-added" in kinds
    gone = compared({PATH: OLD}, {})
    assert gone.meetings[0].how == "removed"
    kinds = [each.kind for each in gone.meetings[0].changes]
    assert kinds == ["decision-removed", "action-gone", "action-gone"]


def test_what_cannot_be_read_is_told() -> None:
    side = State({PATH: b"---\n\xff\n"}, {NEXT: "too-large"})
    other = State({PATH: OLD.encode(), NEXT: LATER.encode()}, {})
    found = compare(states(side, other), internal=False)
    assert [each.changes[0].kind for each in found.meetings] == ["unreadable-before"] * 2
    found = compare(states(other, side), internal=False)
    assert [dict(each.changes[0].facts)["problem"] for each in found.meetings] == [
        "not-utf-8",
        "too-large",
    ]
    broken = OLD.replace("tid: 13.30–15.00", "- x: [")
    assert said(changes(broken))[0] == ("unreadable-now", None, {"problem": "head-unreadable"})
    assert "attendee-removed" not in [each.kind for each in changes(broken)]


def test_the_council_itself() -> None:
    new = (
        COUNCIL.replace("  - Jonas Eek, Polismyndigheten\n", "  - Eva Ny, skolan\n")
        .replace("till: 2018-12-31", "till: 2019-12-31\n    epost: hemlig@example.org")
        .replace("  länsstyrelsen: {}\n", "")
        .replace("namn: Brotts", "plats: H\nnamn: Brotts")
    )
    old_side, new_side = (State({COUNCIL_PATH: text.encode()}, {}) for text in (COUNCIL, new))
    found = compare(states(old_side, new_side), internal=False)
    told = [each.kind for each in found.council]
    assert told == [
        "member-added",
        "value",
        "member-address",
        "member-removed",
        "organisation-removed",
        "setting",
    ]
    assert "hemlig" not in repr(found)


SECRET = f"""
# Rådet

## 1. {WORD} ({WORD} Ask, inbjuden) {{.sekretess}}

{WORD}

- [ ] **A1** Jonas Eek: {WORD} (senast 2017-09-15)

**Beslut D1:** {WORD}

## 2. Öppet

Text.

> Sekretess: {WORD}
>
> - [ ] **A2** Jonas Eek: {WORD}

- [ ] **A3** Jonas Eek: öppet

## 3. Nästa möte {{.sekretess}}

- {WORD}
"""


def everything(found: Comparison, council: Council) -> str:
    texts = [changes_document(language(code), council, "a", "b", found) for code in ("sv", "en")]
    return "\n".join((*texts, as_json(changes_as_data("a", "b", found))))


@settings(max_examples=60, deadline=None)
@given(mutated(HEAD + SECRET), mutated(HEAD + SECRET))
def test_nothing_confidential_is_told(old: str, new: str) -> None:
    from bra.reading.public import public_text
    from bra.text.source import Source

    for text in (old, new):  # where the text itself is public it may be told
        data = text.encode("utf-8", "surrogatepass")
        assume(WORD not in public_text(Source(PATH, data), 0, len(data)))
    side, other = (State({PATH: text.encode("utf-8", "surrogatepass")}, {}) for text in (old, new))
    found = compare(states(side, other), internal=False)
    assert WORD not in everything(found, council_of())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{WORD}\n\n- [ ]", f"{WORD} {WORD}\n\n- [ ]"),
        (f"Eek: {WORD} (senast", f"Eek: {WORD} mer (senast"),
        ("2017-09-15", "2017-12-24"),
        ("- [ ] **A1**", "- [x] **A1**"),
        (f"D1:** {WORD}", f"D1:** {WORD} mer"),
        (f"> Sekretess: {WORD}", f"> Sekretess: {WORD} mer"),
        (f"- [ ] **A2** Jonas Eek: {WORD}", f"- [x] **A2** Jonas Eek: {WORD}"),
        (f"## 1. {WORD} ", f"## 1. {WORD} nu "),
        (f"- {WORD}\n", f"- {WORD}\n- {WORD} två\n"),
        (f"({WORD} Ask, inbjuden)", ""),
    ],
)
def test_a_confidential_change_is_told_to_be_there_and_shown_inside(
    before: str, after: str
) -> None:
    old = HEAD + SECRET
    new = old.replace(before, after, 1)
    assert new != old
    found = changes(new, old)
    assert [each.kind for each in found] == ["withheld"]
    assert all(not each.facts for each in found)
    inside = changes(new, old, internal=True)
    assert inside
    assert not any(each.withheld for each in inside)


def test_a_heading_that_becomes_confidential_is_told_without_its_words() -> None:
    opened = OLD.replace("Läget", WORD)
    closed = opened.replace(f"## 2. {WORD}", f"## 2. {WORD} {{.sekretess}}")
    for old, new, kind in ((opened, closed, "item-hidden"), (closed, opened, "item-opened")):
        found = changes(new, old)
        assert kind in [each.kind for each in found]
        assert WORD not in repr(found)
        assert "ringa" not in repr(found)


def test_where_a_confidential_line_closes_a_public_action_is_not_told() -> None:
    line = "> Sekretess: x\n>\n> - [x] **2017-08-18/A1** klart\n"
    found = compared({PATH: OLD, NEXT: LATER}, {PATH: OLD, NEXT: LATER + line})
    told = {each.stem: [one.kind for one in each.changes] for each in found.meetings}
    assert told == {"2017-08-18": ["action-done"], "2017-10-11": ["withheld"]}


@settings(max_examples=60, deadline=None)
@given(mutated(OLD), mutated(OLD))
def test_every_difference_is_told_and_nothing_else(old: str, new: str) -> None:
    sides = [State({PATH: text.encode("utf-8", "surrogatepass")}, {}) for text in (old, new)]
    plain = [State({PATH: side.texts[PATH].replace(b"\r\n", b"\n")}, {}) for side in sides]
    found = compare(states(*plain), internal=False)
    same = plain[0].texts == plain[1].texts
    assert bool(found.meetings and found.meetings[0].changes) != same
    everything(found, council_of())
