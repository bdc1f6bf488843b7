"""A list of who was there behind the minutes is read where these only refer to it."""

import pytest

from tests.importing.foreign import of_text

SV = (
    "Protokoll 22 maj 2018\n\nOrdförande: Dan Orr\nSekreterare: Eva Fors\n\n"
    "§ 1 Upprop\nSe närvarolista.\n\n§ 2 Ekonomi\nBudgeten antas.\n\n{}{}\n"
)
EN = (
    "Minutes of 22 May 2018\n\nChair: Dan Orr\nSecretary: Eva Fors\n\n"
    "1. Roll\nSee the attendance list.\n\n2. Finance\nThe budget was adopted.\n\n{}{}\n"
)
SIGNED = "Eva Fors            Dan Orr\nSekreterare         Ordförande\n\n"


def came(text: str) -> tuple[set[str], set[str]]:
    record = of_text(text).record
    assert len(record.items) == 2
    return {each.name for each in record.present}, {each.name for each in record.absent}


@pytest.mark.parametrize("signed", ["", SIGNED])
@pytest.mark.parametrize(
    ("form", "heading"),
    [
        (SV, "NÄRVAROLISTA 2018-05-22\n\nTjänstgörande"),
        (SV, "Bilaga 1. Närvarolista"),
        (SV, "Deltagarförteckning"),
        (EN, "ATTENDANCE LIST\n\nMembers present"),
        (EN, "Appendix A: Attendance sheet"),
        (EN, "List of attendees"),
    ],
)
@pytest.mark.parametrize("mark", ["", "- "])
def test_it_is_read(form: str, heading: str, signed: str, mark: str) -> None:
    away = "Frånvarande" if form == SV else "Apologies"
    lines = [f"{mark}{name}" for name in ("Dan Orr", "Anna Ek", "Bo Lund")]
    listed = "\n".join((heading, *lines, "", away, f"{mark}Cia Dahl"))
    people = {"Dan Orr", "Anna Ek", "Bo Lund", "Eva Fors"}
    assert came(form.format(signed, listed)) == (people, {"Cia Dahl"})


@pytest.mark.parametrize(
    "told",
    ["Närvarolista biläggs.\nAnna Ek\nBo Lund", "Se även närvarolista\nAnna Ek\nBo Lund"],
)
def test_what_refers_to_one_heads_none(told: str) -> None:
    assert came(SV.format(SIGNED, told))[0] == {"Dan Orr", "Eva Fors"}


def test_labels_above_tell_all() -> None:
    text = SV.replace("§ 1", "Närvarande: Dan Orr, Eva Fors\n\n§ 1")
    assert came(text.format(SIGNED, "Närvarolista\nAnna Ek\nBo Lund"))[0] == {"Dan Orr", "Eva Fors"}
