"""What the text says of the next meeting, beside what it says of the end of this one."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from tests.checking.councils import MEETING, TODAY, codes, write

NEXT = "nästa:\n  datum: 2017-12-06\n  tid: 19.30"
CLOSED = (
    "The meeting closed at 9.05pm.",
    "There being no further business the meeting ended at 21.05 on 11 October.",
    "Mötet avslutades kl. 21.05.",
    "Ordföranden tackade för i dag och avslutade mötet den 11 oktober kl. 21.05.",
)


def found(root: Path, text: str) -> list[str]:
    minutes = MEETING.format(date="2017-10-11", status="färdigställt", text="Läget är gott.")
    minutes = minutes.replace("nästa: 2017-12-06", NEXT) + f"\n## 2. Nästa möte\n\n{text}\n"
    return codes(list(find(write(root, {"2017-10-11": minutes}), today=TODAY)))


@pytest.mark.parametrize("closed", CLOSED)
@pytest.mark.parametrize(
    "form", ["{said}\n\n{closed}", "{closed}\n\n{said}", "{closed} {said}", "{said} {closed}"]
)
def test_when_the_meeting_ended_is_not_about_the_next(
    tmp_path: Path, form: str, closed: str
) -> None:
    said = "Onsdag den 6 december, kl. 19.30."
    assert found(tmp_path, form.format(said=said, closed=closed)) == []


@pytest.mark.parametrize("closed", CLOSED)
@pytest.mark.parametrize("said", ["Onsdag den 6 december, kl. 18.30.", "Torsdag 7 december."])
@pytest.mark.parametrize("form", ["{said}\n\n{closed}", "{closed} {said}", "{said} {closed}"])
def test_what_differs_beside_it_is_still_told(
    tmp_path: Path, form: str, said: str, closed: str
) -> None:
    assert "next-differs" in found(tmp_path, form.format(said=said, closed=closed))


@pytest.mark.parametrize("written", ["5 december 2017 kl. 10", "\n  datum: i december"])
def test_a_next_meeting_without_a_date_is_told_of_once(tmp_path: Path, written: str) -> None:
    minutes = MEETING.format(date="2017-10-11", status="färdigställt", text="Läget är gott.")
    minutes = minutes.replace("nästa: 2017-12-06", f"nästa: {written}")
    told = codes(list(find(write(tmp_path, {"2017-10-11": minutes}), today=TODAY)))
    assert told == ["bad-date"]
