"""How many took part in each decision, and who does not count."""

from pathlib import Path
from time import perf_counter

import pytest

from bra.checking.findings import Finding, find
from tests.checking.councils import TODAY, write

MEETING = """\
---
datum: 2017-10-11
status: färdigställt
närvarande:
{present}
nästa: 2017-12-06
---

# Möte

## § 1. Läget

**Beslut D1:** Rådet köper västar.

## § 2. Västar

**Beslut D2:** De är gula.
"""
FIA = "  - namn: Fia Falk\n    roll: ersättare\n"
THREE = "beslutsför: 3\n"


def quorum(root: Path, *present: str, more: str = THREE) -> list[Finding]:
    listed = "\n".join(f"  - {one}" for one in ("Kim Berg", "Robin Dal", *present))
    files = {"2017-10-11": MEETING.format(present=listed)}
    folder = write(root, files, FIA + more)
    return [each for each in find(folder, today=TODAY) if each.code == "no-quorum"]


def test_who_left_an_item_does_not_make_its_quorum(tmp_path: Path) -> None:
    (found,) = quorum(tmp_path, "Fia Falk (för Eva Ek, ej § 2)")
    assert (found.line, dict(found.facts)["count"]) == (19, "2")


def test_a_public_decision_is_told_of_rather_than_a_withheld_one(tmp_path: Path) -> None:
    text = MEETING.replace(
        "**Beslut D2:**", "> **Sekretess:** nej\n>\n> Beslut D3: a\n\n**Beslut D2:**"
    )
    listed = "\n".join(f"  - {one}" for one in ("Kim Berg", "Robin Dal", "Bo Ek (ej § 2)"))
    folder = write(tmp_path, {"2017-10-11": text.format(present=listed)}, FIA + THREE)
    (found,) = (each for each in find(folder, today=TODAY) if each.code == "no-quorum")
    assert (found.line, found.hidden) == (23, False)


def test_too_few_at_the_whole_meeting_are_told_of_once(tmp_path: Path) -> None:
    (found,) = quorum(tmp_path)
    assert (found.line, dict(found.facts)["count"]) == (4, "2")


@pytest.mark.parametrize(
    ("entry", "more", "short"),
    [
        ("Fia Falk", THREE, False),
        ("Fia Falk", THREE + "lagreglerat: ja\n", True),
        ("Fia Falk (för Eva Ek)", THREE + "lagreglerat: ja\n", False),
        ("Fia Falk, ej tjänstgörande", THREE, True),
        ("Bo Ek, ersättare", THREE + "lagreglerat: ja\n", True),
        ("samt ytterligare 35 medlemmar", "beslutsför: 37\n", False),
        ("samt ytterligare 35 medlemmar", "beslutsför: 38\n", True),
    ],
)
def test_a_substitute_counts_when_she_serves(
    tmp_path: Path, entry: str, more: str, *, short: bool
) -> None:
    assert bool(quorum(tmp_path, entry, more=more)) is short


def test_a_crowd_that_decides_much_is_counted_quickly(tmp_path: Path) -> None:
    people = "\n".join(f"  - Kim{at} Berg{at}" for at in range(2000))
    items = "".join(f"\n## § {at}. Mer\n\n**Beslut D{at}:** Ja.\n" for at in range(3, 203))
    folder = write(tmp_path, {"2017-10-11": MEETING.format(present=people) + items}, FIA + THREE)
    begun = perf_counter()
    assert list(find(folder, today=TODAY, codes=["no-quorum"])) == []
    assert perf_counter() - begun < 5  # with everybody compared to everybody it took far longer
