"""Files of one day that are one text, and meetings of one day that are two."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from tests.checking.councils import FINISHED, TODAY, approved, codes, meeting, write

DAY = "2017-10-11"
COPY = f"{DAY}-LAPTOP-7Q2"
LINES = "\n".join(f"{line}\n" for line in ("Kim berättar om läget.", "Det var lugnt.", "Bra."))
ACTION = "- [ ] **A1** Robin Dal: felanmäla lampan (senast 2017-12-01)"
DECISION = "**Beslut D1:** Rådet går en trygghetsvandring."


def twins(root: Path, files: dict[str, str]) -> list[str]:
    """Return the paths of the files that are called copies."""
    found = find(write(root, files), today=TODAY)
    assert all(each.severity == "warning" for each in found if each.code == "same-text")
    return [each.path for each in found if each.code == "same-text"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LINES, LINES),
        (LINES, f"{LINES}\nMer sades inte.\n"),
        (ACTION, ACTION.replace("[ ]", "[x]")),
        (f"{ACTION}\n\n{DECISION}", f"{ACTION}\n\n{DECISION}\n\n" + "En rad.\n\n" * 20),
        (f"{LINES}\n{ACTION}", f"{LINES}\n{ACTION} Snart."),
    ],
)
def test_what_is_nearly_one_text_is_told_at_the_longer_name(
    tmp_path: Path, one: str, other: str
) -> None:
    for first, second in ((one, other), (other, one)):
        files = {DAY: meeting(first), COPY: meeting(second)}
        assert twins(tmp_path, files) == [f"minutes/{COPY}.md"]


def test_of_a_draft_and_what_was_approved_the_draft_is_told(tmp_path: Path) -> None:
    files = {DAY: meeting(LINES, status="utkast"), COPY: approved(meeting(LINES))}
    assert twins(tmp_path, files) == [f"minutes/{DAY}.md"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("", ""),
        ("Kim hälsar välkommen.", "Kim hälsar välkommen."),
        (LINES, LINES.replace("l", "r")),
        (LINES, f"{LINES}\n" + "".join(f"Något annat {number}.\n\n" for number in range(9))),
        (ACTION, f"{ACTION}\n\n" + "".join(f"Något annat {number}.\n\n" for number in range(9))),
        (f"- [ ] **2017-08-18/A1** Robin Dal: {LINES[:9]}",) * 2,
        (ACTION, ACTION.replace("lampan", "klottret")),
        *(
            ("\n".join(f"- [ ] **{stem}/{letter}{n}** Robin Dal" for n in range(1, 5)),) * 2
            for stem in ("2017-08-18", "2017-08-18-årsmöte")
            for letter in "AD"
        ),
    ],
)
def test_two_meetings_of_a_day_are_two(tmp_path: Path, one: str, other: str) -> None:
    files = {DAY: meeting(one), f"{DAY}-extra": meeting(other)}
    assert twins(tmp_path, files) == []


def test_letters_in_names_are_letters(tmp_path: Path) -> None:
    files = {f"{DAY}-årsmöte": meeting(LINES), f"{DAY}-årsmöte-KÖKET": meeting(LINES)}
    assert twins(tmp_path, files) == [f"minutes/{DAY}-årsmöte-KÖKET.md"]


@pytest.mark.parametrize("status", ["planerat", "inställt"])
def test_what_was_not_held_is_no_copy(tmp_path: Path, status: str) -> None:
    text = meeting(LINES, date="2017-12-06", status=status)
    assert twins(tmp_path, {"2017-12-06": text, "2017-12-06-extra": text}) == []


def test_one_text_on_two_days_is_not_told(tmp_path: Path) -> None:
    files = {DAY: meeting(LINES), "2017-10-12": meeting(LINES, date="2017-10-12", status=FINISHED)}
    assert twins(tmp_path, files) == []


def test_one_seal_is_told_as_that_alone(tmp_path: Path) -> None:
    files = {DAY: approved(meeting(LINES)), COPY: approved(meeting(LINES))}
    found = codes(list(find(write(tmp_path, files), today=TODAY)))
    assert [code for code in found if code.startswith("same")] == ["same-seal"]
