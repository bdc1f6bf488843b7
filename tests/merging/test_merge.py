"""Two additions at one place become one text; everything else is as git has it."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.git.merging import merge_text
from bra.merging.merge import Merged, merge
from bra.merging.renumbering import Elsewhere, read
from bra.text.seal import seal_of

STEM = "2017-08-18"
BASE = """\
---
datum: 2017-08-18
närvarande:
  - Per Ask
---

## 1. Statistik

Text.

- [ ] **A1** Per Ask: ett

## 2. Läget

Mer text.

## 3. Nästa möte

- Torget
"""
AT_LIST = "- [ ] **A1** Per Ask: ett\n"
NOTHING = Elsewhere(frozenset(), frozenset())


def merged(
    ours: str, theirs: str, base: str = BASE, elsewhere: Elsewhere | None = NOTHING
) -> Merged:
    texts = (base.encode(), ours.encode(), theirs.encode())
    return merge(texts, STEM, merge_text, lambda _: elsewhere)


def after(text: str, added: str, base: str = BASE) -> str:
    assert text in base
    return base.replace(text, text + added, 1)


@pytest.mark.parametrize(
    ("place", "ours", "theirs", "both"),
    [
        (AT_LIST, "- [ ] **A2** x\n", "- [ ] **A3** y\n", "- [ ] **A2** x\n- [ ] **A3** y\n"),
        (AT_LIST, "- [ ] x\n", "- [ ] y\n", "- [ ] x\n- [ ] y\n"),
        (
            AT_LIST,
            "- [ ] x\n  not x\n- [ ] z\n",
            "- [x] y\n\n  not y\n",
            "- [ ] x\n  not x\n- [ ] z\n- [x] y\n\n  not y\n",
        ),
        ("Mer text.\n", "\n- [ ] x\n", "\n- [ ] y\n", "\n- [ ] x\n- [ ] y\n"),
        ("Mer text.\n", "\nBeslut: a\n", "\nBeslut: b\n", "\nBeslut: a\n\nBeslut: b\n"),
        (
            "Mer text.\n",
            "\n**Beslut D1:** att\n\n- a\n- b\n",
            "\n**Beslut D2:** c\nigen\n",
            "\n**Beslut D1:** att\n\n- a\n- b\n\n**Beslut D2:** c\nigen\n",
        ),
        ("Mer text.\n", "\nBeslut: a\n", "\n- [ ] y\n", "\nBeslut: a\n\n- [ ] y\n"),
        ("Mer text.\n", "\n- [ ] x\n", "\nBeslut: b\n", "\n- [ ] x\n\nBeslut: b\n"),
        ("- Torget\n", "- Hamnen\n", "- Skolan\n", "- Hamnen\n- Skolan\n"),
        ("  - Per Ask\n", "  - Eva Ny, x\n", "  - Bo Ek\n", "  - Eva Ny, x\n  - Bo Ek\n"),
        (AT_LIST, "- [ ] x\n- [ ] y\n", "- [ ] x\n- [ ] z\n", "- [ ] x\n- [ ] y\n- [ ] z\n"),
    ],
)
def test_additions_at_one_place_both_survive(place: str, ours: str, theirs: str, both: str) -> None:
    found = merged(after(place, ours), after(place, theirs))
    assert found.data.decode() == after(place, both)
    assert found.clean
    one, other, base = (
        text.replace("\n", "\r\n") for text in (after(place, ours), after(place, theirs), BASE)
    )
    found = merged(one, other, base)
    assert found.data.decode() == after(place, both).replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("place", "ours", "theirs"),
    [
        ("Mer text.\n", "\nEn mening.\n", "\nEn annan.\n"),
        ("Mer text.\n", "\n- [ ] x\n", "\nProsa.\n"),
        ("Mer text.\n", "\n## 4. X\n", "\n## 4. Y\n"),
        ("Mer text.\n", "\nBeslut: a\n", "\n- punkt\n"),
        ("Mer text.\n", "\n> Sekretess: a\n", "\n> Sekretess: b\n"),
        ("Mer text.\n", "\n```\n- [ ] x\n", "\n- [ ] y\n"),
        (AT_LIST, "  not ett\n", "  not två\n"),
        (AT_LIST, "  - [ ] under\n", "- [ ] bredvid\n"),
        (AT_LIST, "- [ ] x\n\nProsa.\n", "- [ ] y\n"),
        ("  - Per Ask\n", "  - Bo Ek\n", "  - Bo Ek (t.o.m. punkt 2)\n"),
        ("  - Per Ask\n", "frånvarande:\n  - Bo Ek\n", "frånvarande:\n  - Eva Ny\n"),
        ("datum: 2017-08-18\n", "plats: A\n", "plats: B\n"),
    ],
)
def test_a_real_conflict_stays_one(place: str, ours: str, theirs: str) -> None:
    found = merged(after(place, ours), after(place, theirs))
    assert not found.clean
    text = found.data.decode()
    for line in ("<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n"):
        assert text.count(line) == 1
    before, _, rest = text.partition("<<<<<<< ours\n")
    one, _, rest = rest.partition("=======\n")
    other, _, end = rest.partition(">>>>>>> theirs\n")
    assert before + one + end == after(place, ours)
    assert before + other + end == after(place, theirs)


def test_a_line_that_both_changed_is_a_conflict() -> None:
    found = merged(BASE.replace("ett", "två"), BASE.replace("ett", "tre"))
    assert not found.clean


def test_what_git_merges_stays_as_git_has_it() -> None:
    ours = after(AT_LIST, "- [ ] x\n").replace("datum:", "tid: 13\ndatum:")
    theirs = after("Mer text.\n", "Ännu mer.\n").replace("Torget", "Hamnen")
    found = merged(ours, theirs)
    assert found.clean
    expected = ours.replace("Mer text.\n", "Mer text.\nÄnnu mer.\n").replace("Torget", "Hamnen")
    assert found.data.decode() == expected


def test_the_front_matter_and_the_body_in_one_merge() -> None:
    ours = after(AT_LIST, "- [ ] x\n", after("  - Per Ask\n", "  - Eva Ny\n"))
    theirs = after(AT_LIST, "- [ ] y\n", after("  - Per Ask\n", "  - Bo Ek\n"))
    both = after(AT_LIST, "- [ ] x\n- [ ] y\n", after("  - Per Ask\n", "  - Eva Ny\n  - Bo Ek\n"))
    assert merged(ours, theirs).data.decode() == both
    # One real conflict, and what can be joined is joined all the same.
    found = merged(
        ours.replace("datum:", "plats: A\ndatum:"), theirs.replace("datum:", "plats: B\ndatum:")
    )
    assert not found.clean
    assert b"- [ ] x\n- [ ] y\n" in found.data
    assert found.data.count(b"<<<<<<<") == 1


@pytest.mark.parametrize("kind", ["- [ ] **A{}** {}\n", "\n**Beslut D{}:** {}\n"])
@pytest.mark.parametrize("apart", [False, True])
def test_a_number_that_both_took_is_changed_on_the_incoming_side(kind: str, *, apart: bool) -> None:
    place = "Mer text.\n" if "Beslut" in kind else AT_LIST
    other = "- Torget\n" if apart else place
    if apart:
        kind = f"\n{kind.strip()}\n" if "Beslut" in kind else kind
    found = merged(after(place, kind.format(2, "x")), after(other, kind.format(2, "y")))
    assert found.clean
    letter = "D" if "Beslut" in kind else "A"
    assert found.changed == ((f"{letter}2", f"{letter}3"),)
    text = found.data.decode()
    assert kind.format(2, "x").strip() in text
    assert kind.format(3, "y").strip() in text


def test_the_new_number_is_above_what_is_used_and_mentioned() -> None:
    ours, theirs = after(AT_LIST, "- [ ] **A2** x\n"), after(AT_LIST, "- [ ] **A2** y\n")
    used = after("Mer text.\n", "\n- [ ] **A5** z\n", theirs)
    assert merged(ours, used).changed == (("A2", "A6"),)
    elsewhere = Elsewhere(frozenset(), frozenset({f"{STEM}/A8", f"{STEM}/D20"}))
    assert merged(ours, theirs, elsewhere=elsewhere).changed == (("A2", "A9"),)


def test_two_numbers_that_both_took() -> None:
    ours = after(AT_LIST, "- [ ] **A2** x\n- [ ] **A3** å\n")
    theirs = after(AT_LIST, "- [ ] **A2** y\n- [ ] **A3** ä\n")
    found = merged(ours, theirs)
    assert found.changed == (("A2", "A4"), ("A3", "A5"))
    assert found.data.decode() == after(
        AT_LIST, "- [ ] **A2** x\n- [ ] **A3** å\n- [ ] **A4** y\n- [ ] **A5** ä\n"
    )


@pytest.mark.parametrize(
    ("mention", "elsewhere"),
    [
        ("Se A2.\n", NOTHING),
        (f"\n- [x] **{STEM}/A2** klart\n", NOTHING),
        ("", Elsewhere(frozenset({f"{STEM}/A2"}), frozenset({f"{STEM}/A2"}))),
        ("", None),
    ],
)
@pytest.mark.parametrize("apart", [False, True])
def test_a_number_that_is_mentioned_is_never_changed(
    mention: str, elsewhere: Elsewhere | None, *, apart: bool
) -> None:
    ours = after(AT_LIST, "- [ ] **A2** x\n")
    theirs = after("- Torget\n" if apart else AT_LIST, "- [ ] **A2** y\n")
    found = merged(ours, after("Mer text.\n", mention, theirs), elsewhere=elsewhere)
    assert (found.clean, found.changed) == (False, ())
    text = found.data.decode()
    assert "- [ ] **A2** y\n>>>>>>> theirs\n" in text
    assert "- [ ] **A2** x\n" in text


@pytest.mark.parametrize("other", ["2017-06-01", "06-01", "2017-08-18-extra"])
def test_the_same_number_of_another_meeting_is_no_mention(other: str) -> None:
    carried = f"- [ ] **{other}/A2** Bo Ek: buret\n\nBeslut: det som sades i {other}/A2 gäller.\n"
    base = after("Mer text.\n", f"\n{carried}")
    ours, theirs = (after(AT_LIST, f"- [ ] **A2** {each}\n", base) for each in "xy")
    found = merged(ours, theirs, base)
    assert (found.clean, found.changed) == (True, (("A2", "A3"),))
    assert found.data.decode() == after(AT_LIST, "- [ ] **A2** x\n- [ ] **A3** y\n", base)
    for own in (f"{STEM}/A2", "08-18/A2", "18/A2"):
        found = merged(ours, theirs + f"- Se {own}\n", base)
        assert (found.clean, found.changed) == (False, ())


@pytest.mark.parametrize("apart", [False, True])
def test_numbers_are_all_changed_or_none(*, apart: bool) -> None:
    ours = after(AT_LIST, "- [ ] **A2** x\n- [ ] **A3** å\n")
    theirs = after("- Torget\n" if apart else AT_LIST, "- [ ] **A2** y\n- [ ] **A3** ä\n")
    found = merged(ours, after("Mer text.\n", "Se A2.\n", theirs))
    assert (found.clean, found.changed) == (False, ())
    assert found.left.numbers == {f"{STEM}/A2", f"{STEM}/A3"}
    for line in ("- [ ] **A2** x", "- [ ] **A3** å", "- [ ] **A2** y", "- [ ] **A3** ä"):
        assert f"{line}\n" in found.data.decode()


CLOSED = "- [x] **2017-06-01/A1** ett (klart 2017-08-10)\n"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (CLOSED, "- [ ] **2017-06-01/A1** ett (senast 2017-12-01)\n"),
        ("- [ ] **2017-06-01/A1** ett (senast 2017-12-01)\n", CLOSED),
        (CLOSED, CLOSED.replace("x", "-").replace("klart", "avskrivet")),
        (CLOSED, CLOSED.replace("08-10", "08-11")),
        (
            "- [ ] **2017-06-01/A1** ett (senast 2017-12-01)\n",
            "- [ ] **2017-06-01/A1** ett (senast 2017-12-24)\n",
        ),
        ("- [ ] **2017-06-01/A1** Per Ask: ett\n", "- [ ] **2017-06-01/A1** Bo Ek: ett\n"),
    ],
)
@pytest.mark.parametrize("apart", [False, True])
def test_an_action_of_which_both_say_something_else_is_a_conflict(
    ours: str, theirs: str, *, apart: bool
) -> None:
    place = "Mer text.\n"
    one = after(place, f"\n{ours}")
    other = after("- Torget\n" if apart else place, theirs if apart else f"\n{theirs}")
    found = merged(one, other)
    assert not found.clean
    assert found.left.actions == {"2017-06-01/A1"}
    assert f"{theirs}>>>>>>> theirs\n" in found.data.decode()
    assert ours in found.data.decode()


def test_what_is_left_to_the_user_stands_between_markers_beside_other_conflicts() -> None:
    open_still = "- [ ] **2017-06-01/A1** ett (senast 2017-12-01)\n"
    one = after("Mer text.\n", f"\n{CLOSED}").replace("\nText.", "\nEttan.")
    other = after("- Torget\n", open_still).replace("\nText.", "\nTvåan.")
    found = merged(one, other)
    assert not found.clean
    text = found.data.decode()
    assert text.count("<<<<<<< ours\n") == 2
    assert f"<<<<<<< ours\n=======\n{open_still}>>>>>>> theirs\n" in text
    assert "<<<<<<< ours\nEttan.\n=======\nTvåan.\n>>>>>>> theirs\n" in text


@pytest.mark.parametrize(
    "other", ["- [ ] **2017-06-01/A1** (senast 2017-12-01)\n", "- [/] **2017-06-01/A1** ett\n"]
)
def test_what_both_say_of_an_action_and_can_hold_at_once_is_joined(other: str) -> None:
    lines = ("- [ ] **2017-06-01/A1** Per Ask: ett\n", other)
    ours, theirs = (after("Mer text.\n", f"\n{line}") for line in lines)
    found = merged(ours, theirs)
    assert found.clean
    assert found.data.decode() == after("Mer text.\n", f"\n{lines[0]}{lines[1]}")


def test_the_same_action_picked_twice_is_one() -> None:
    ours, theirs = after(AT_LIST, "- [ ] **A2** x\n"), after(AT_LIST, "- [ ] **A2** x\n")
    found = merged(ours, after("- Torget\n", "- Hamnen\n", theirs))
    assert found.data.decode() == after("- Torget\n", "- Hamnen\n", ours)
    # Closed on one side, it is a conflict of one action and no second one.
    found = merged(ours, theirs.replace("[ ] **A2**", "[x] **A2**"))
    assert (found.clean, found.changed) == (False, ())


def sealed(text: str) -> str:
    head = "status: justerat\napproved:\n  by:\n    - Per Ask, 2017-08-30\n"
    text = text.replace("---\n\n", f"{head}  seal: x\n---\n\n", 1)
    plain = text.replace("  seal: x\n", "")
    return text.replace("seal: x", f"seal: {seal_of(plain.encode())}")


def test_approved_minutes_are_not_mixed() -> None:
    approved = sealed(BASE)
    later = after(AT_LIST, "- [ ] **A2** x\n")
    for ours, theirs in (
        (approved, later),
        (later, approved),
        (approved, sealed(later)),
        (approved, approved.replace("Per Ask, 2017-08-30", "Bo Ek, 2017-08-30")),
        (BASE.replace("---\n\n", "status: justerat\n---\n\n", 1), later),
    ):
        found = merged(ours, theirs)
        assert not found.clean
        expected = f"<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n"
        assert found.data.decode() == expected


def test_approved_minutes_that_hold_the_other_side_are_kept() -> None:
    later = after(AT_LIST, "- [ ] **A2** x\n")
    approved = sealed(later)
    found = merged(approved, later)
    assert (found.clean, found.data.decode()) == (True, approved)


def test_a_last_line_without_newline_is_no_conflict() -> None:
    base = BASE.removesuffix("\n")
    found = merged(f"{base}\n- Hamnen", f"{base}\n- Skolan", base=base)
    assert (found.clean, found.data.decode()) == (True, f"{base}\n- Hamnen\n- Skolan")
    assert (
        merged(f"{base}\n- Hamnen", f"{base}\n", base=base).data.decode() == f"{base}\n- Hamnen\n"
    )


def test_line_endings_that_one_side_changed_are_no_conflict() -> None:
    ours, theirs = after(AT_LIST, "- [ ] x\n"), after(AT_LIST, "- [ ] y\n")
    both = after(AT_LIST, "- [ ] x\n- [ ] y\n")
    windows = both.replace("\n", "\r\n").encode()
    assert merged(ours.replace("\n", "\r\n"), theirs).data == windows
    assert merged(ours, theirs.replace("\n", "\r\n")).data == windows


def test_text_that_looks_like_markers_is_text() -> None:
    odd = after("Mer text.\n", f"{'<' * 45} x\n{'=' * 45}\n{'>' * 45} y\n")
    ours, theirs = after(AT_LIST, "- [ ] x\n", odd), after(AT_LIST, "- [ ] y\n", odd)
    found = merged(ours, theirs, base=odd)
    assert found.data.decode() == after(AT_LIST, "- [ ] x\n- [ ] y\n", odd)


def test_a_file_that_is_no_meeting() -> None:
    base, ours, theirs = (
        f"---\nledamöter:\n  - Per Ask\n{added}---\n"
        for added in ("", "  - namn: Eva Ny\n    roll: ordförande\n", "  - Bo Ek, skolan\n")
    )
    texts = (base.encode(), ours.encode(), theirs.encode())
    found = merge(texts, None, merge_text, lambda _: None)
    assert found.data.decode() == ours.replace("---\n", "", 1).join(["---\n", ""]).replace(
        "ordförande\n---", "ordförande\n  - Bo Ek, skolan\n---"
    )


ADDED = st.lists(
    st.sampled_from(
        [
            "- [ ] x{}",
            "- [x] **A{}** y",
            "**Beslut D{}:** z",
            "- p{}",
            "prosa {}",
            "  not {}",
            "## {}. å",
        ]
    ),
    min_size=1,
    max_size=3,
)
PLACES = st.sampled_from([AT_LIST, "Mer text.\n", "Text.\n", "- Torget\n"])


@settings(max_examples=40, deadline=None)
@given(PLACES, ADDED, PLACES, ADDED)
def test_nothing_that_either_side_added_is_lost(
    one: str, ours: list[str], other: str, theirs: list[str]
) -> None:
    left = "".join(f"\n{line.format(n)} o\n" for n, line in enumerate(ours, 2))
    right = "".join(f"\n{line.format(n)} t\n" for n, line in enumerate(theirs, 2))
    found = merged(after(one, left), after(other, right))
    text = found.data.decode()
    for line in (left + right).split("\n"):
        words = line.split("** ")[-1].split(":")[-1]
        assert words in text
    if found.clean:
        assert "<<<<<<<" not in text
        meeting = read(found.data, STEM)
        assert meeting is not None
        ids = Counter(line.id for line in meeting.actions if line.id)
        ids.update(each.id for each in meeting.statements if each.id)
        assert max(ids.values()) == 1
