"""What lists say: meetings of one day are told apart, and only what was raised is said to be."""

import re
from pathlib import Path

import pytest

from bra.publishing.pages.rows import undated
from tests.publishing.sites import build, files_of, write_council, write_meeting
from tests.transcript import run_bra


def site_of(tmp_path: Path) -> dict[str, str]:
    build(tmp_path / "council", tmp_path / "site")
    return {
        path: data.decode()
        for path, data in files_of(tmp_path / "site").items()
        if path.endswith(".html")
    }


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (("", ""), ("", "# Budget day\n\n"), ("", "Budget day")),
        (
            ("time: 09.00–10.00\n", "# Same\n\n"),
            ("time: 13.00–14.00\n", "# Same\n\n"),
            ("09:00–10:00", "13:00–14:00"),
        ),
        (("place: Harbour\n", ""), ("place: School\n", ""), ("Harbour", "School")),
        (("", ""), ("", ""), ("", "b")),
    ],
    ids=["title", "time", "place", "name"],
)
def test_meetings_of_one_day_are_told_apart(
    tmp_path: Path, first: tuple[str, str], second: tuple[str, str], told: tuple[str, str]
) -> None:
    write_council(tmp_path / "council")
    for stem, (head, title) in {"2026-02-04": first, "2026-02-04-b": second}.items():
        front = f"status: final\n{head}"
        write_meeting(tmp_path / "council", stem, front, f"{title}## 1. The harbour quay\n")
    write_meeting(tmp_path / "council", "2026-02-11", "status: final\n", "## 1. The harbour quay\n")
    site = site_of(tmp_path)
    rows = re.findall(r'<th scope="row">.*?</th>', site["meetings/2026/index.html"])
    [one] = [row for row in rows if '2026-02-04/"' in row]
    [other] = [row for row in rows if '2026-02-04-b/"' in row]
    assert told[0] in one
    assert told[1] in other
    assert re.sub("<a.*?</a>", "", one) != re.sub("<a.*?</a>", "", other)
    after = f", {told[1]}" if told[1] else ""
    assert f"</span> 4 February 2026{after}</a>" in site["2026-02-11/index.html"]
    assert told[1] in site["2026-02-11/the-harbour-quay/index.html"]


def test_what_no_minutes_raise_is_not_said_to_be_raised(tmp_path: Path) -> None:
    write_council(tmp_path / "council")
    body = "## 1. Harbour\n\n- [/] **2024-01-01/A1** Jonas Eek: waits\n"
    write_meeting(tmp_path / "council", "2026-02-04", "status: final\n", body)
    site = site_of(tmp_path)
    page = site["2024-01-01/A1/index.html"]
    assert "<dt>First mentioned</dt>" in page
    assert "first mentioned" in page
    assert "Raised" not in page
    assert "<dt>Raised</dt>" in site["2025-11-05/A1/index.html"]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("the figures are wrong", {"D1", "D2"}),
        ("D1 reads otherwise", {"D1"}),
        ("in 2026-02-04/D2 it says so", {"D2"}),
        ("as 2025-11-05/D1 has it", {"D1", "D2"}),
    ],
)
def test_a_correction_that_names_a_decision_marks_no_other(
    tmp_path: Path, text: str, marked: set[str]
) -> None:
    write_council(tmp_path / "council")
    body = "## 1. Harbour\n\n**Decision D1:** A quay.\n\n**Decision D2:** A crane.\n"
    write_meeting(tmp_path / "council", "2026-02-04", "status: final\n", body)
    body = f"## 1. Harbour\n\n**Correction 2026-02-04 item 1:** {text}.\n"
    write_meeting(tmp_path / "council", "2026-02-11", "status: final\n", body)
    register = site_of(tmp_path)["decisions/2026/index.html"]
    rows = re.findall(r"<tr>.*?</tr>", register, re.DOTALL)
    found = {
        number
        for row in rows
        for number in re.findall(r">2026-02-04/(D\d)</a></th>", row)
        if "Corrected" in row
    }
    assert found == marked


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Extra council, 18 August 2017", "Extra council"),
        ("Council of 18 August 2017", "Council of 18 August 2017"),
        ("Samråd 18 August 2017", "Samråd"),
        ("18 August 2017", ""),
        ("Extra council –", "Extra council –"),
    ],
)
def test_a_title_in_a_list_has_no_day_where_the_day_stands_beside_it(title: str, left: str) -> None:
    assert undated(title, "18 August 2017") == left


def test_the_clauses_of_a_decision_are_divided(tmp_path: Path) -> None:
    write_council(tmp_path)
    text = "## 1. Kajen\n\n**Beslut D1:** Rådet beslutar\n\n- att rusta kajen\n- att stänga bryggan"
    write_meeting(tmp_path, "2026-02-04", "status: final\n", text)
    line = "Rådet beslutar att rusta kajen, att stänga bryggan"
    for command in ("decisions", "decisions --to md", "decisions --to html", "report --year 2026"):
        result = run_bra(*command.split(), "--today", "2026-03-01", cwd=tmp_path)
        assert line in result.stdout.decode(), command


NAMES = ("Älvsborg", "Öresund", "arkivet", "Åre", "polisen", "Stiftelsen")
IN_ORDER = ["arkivet", "polisen", "Stiftelsen", "Åre", "Älvsborg", "Öresund"]


def test_names_stand_as_in_the_alphabet(tmp_path: Path) -> None:
    members = "".join(f"  - Bo {name.upper()}, {name}\n" for name in NAMES)
    came = "".join(f"  - Bo {name.upper()}\n" for name in NAMES)
    tasks = "".join(f"- [ ] **A{n}** Bo {name.upper()}: ringa\n" for n, name in enumerate(NAMES, 1))
    root = tmp_path / "council" / "minutes"
    root.mkdir(parents=True)
    head = f"---\nnamn: Rådet\nspråk: sv\nledamöter:\n{members}---\n"
    (root / "council.md").write_text(head, "utf-8")
    held = f"---\nstatus: färdigställt\nnärvarande:\n{came}---\n\n## 1. Ett\n\n{tasks}"
    (root / "2025-11-05.md").write_text(held, "utf-8")
    pages = site_of(tmp_path)
    for path in ("uppdrag/index.html", "narvaro/index.html"):
        named = re.findall(rf">({'|'.join(NAMES)})<", pages[path])
        people = re.findall(rf">Bo ({'|'.join(NAMES).upper()})<", pages[path])
        assert named[-len(NAMES) :] == IN_ORDER, path
        assert people[-len(NAMES) :] == [each.upper() for each in IN_ORDER], path
