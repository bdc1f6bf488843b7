"""Layouts of other secretaries: cases, close headings, posts, guests, scanned digits, pages."""

import pytest

from bra.importing.files.readers import read_foreign
from bra.importing.lines.line import read_lines, tidy
from tests.importing.foreign import of_text

_CASES = """Kommunstyrelsen
2023-03-21
Plats och tid: Rådhuset kl. 13.00
Beslutande: Anna Ek (S), ordförande, Bo Alm (M)

§ 11
Godkännande av dagordning
Beslut
Dagordningen godkänns.

§ 12   {0}
Program för vattnet
{1}
Kanslichefen uppdras att återkomma till fullmäktige med ett nytt förslag senast i maj.
"""


def _titles(text: str) -> list[str]:
    return [item.title for item in of_text(text).record.items]


@pytest.mark.parametrize(
    "case",
    [
        "Dnr KS/2019:77",
        "Dnr: KS 2019:77-012",
        "D.nr 2019:77",
        "Dnr KS 19/77",
        "Dnr KS 2019/77 och KS 2019/80",
        "Ärende 2020.331",
        "Ärende nr 2020/331",
        "(KS/2019:77)",
        "Case no. 2019/77",
        "KS.2019.77",
    ],
)
def test_the_number_of_a_case_is_no_title(case: str) -> None:
    assert _titles(_CASES.format(case, "Beslut"))[-1] == "Program för vattnet"


def test_a_clock_time_is_no_number_of_a_case() -> None:
    text = "Protokoll 2023-03-21\n\n§ 1 Öppnande 18:00\nBo tackade.\n\n§ 2 Paus 19:00\nKaffe.\n"
    assert _titles(text) == ["Öppnande", "Paus"]


@pytest.mark.parametrize(
    "label",
    [
        "Kommunstyrelsens eget beslut",
        "Beslut för egen del",
        "Kommunstyrelsen beslutar för egen del",
        "För egen del beslutar kommunstyrelsen",
        "Beslut (egen del)",
    ],
)
def test_what_a_body_decides_itself_is_a_decision(label: str) -> None:
    decisions = of_text(_CASES.format("Dnr 2023/7", label)).record.decisions
    assert decisions[-1].text.startswith("Kanslichefen uppdras")


def test_headings_stand_close_though_the_signature_stands_apart() -> None:
    text = """Granens klubb
Protokoll styrelsemöte den 22 februari 2024

Mötet öppnas
Ordföranden hälsade alla välkomna.
Närvarande
Mira Sten
Olle Båt
Frånvarande
Greta Nord
Mötesfunktionärer
Mira Sten utsågs till mötesordförande. Olle Båt valdes att föra protokoll.
Ekonomi
Olle visade kassan. Den är god.
Medlemsavgift
Avgiften höjs inte.
Nästa möte
15 mars klockan 18.30.
Mötet avslutas
Mötet avslutades 20.10.

Olle Båt, mötessekreterare
"""
    record = of_text(text).record
    assert [person.name for person in record.present] == ["Mira Sten", "Olle Båt"]
    assert [person.name for person in record.absent] == ["Greta Nord"]
    assert record.secretary is not None
    assert record.secretary.value == "Olle Båt"
    assert _titles(text)[1:4] == ["Mötesfunktionärer", "Ekonomi", "Medlemsavgift"]


@pytest.mark.parametrize(
    ("led", "wrote"),
    [
        ("höll i mötet", "antecknade"),
        ("ledde", "förde anteckningar"),
        ("satt ordförande", "höll i pennan"),
        ("chaired", "minuted"),
        ("led the meeting", "kept the minutes"),
    ],
)
def test_a_remark_tells_who_led_and_who_wrote(led: str, wrote: str) -> None:
    text = (
        f"4 februari 2025\n\nNärvarande: Mira Sten ({led}), Bo Ek, Olle Båt ({wrote})\n\nEkonomi\n"
    )
    record = of_text(text).record
    assert record.chair is not None
    assert record.secretary is not None
    assert (record.chair.value, record.secretary.value) == ("Mira Sten", "Olle Båt")


_POSTS = """# Sektionen

30 januari 2024, Grottan

## Närvarande

- Ordförande
- {0}
- Sekreterare

## OFMÖ 17:08

- Dagordningen godkändes

## Resa

- {1}
"""


@pytest.mark.parametrize(
    "post", ["Ansvarig för fester", "Chef för PR", "Ledamot för idrott", "Head of Events"]
)
def test_a_post_of_several_words_is_somebody(post: str) -> None:
    record = of_text(_POSTS.format(post, f"@{post} bokar färjan"), "a.md").record
    assert [person.name for person in record.present] == ["Ordförande", post, "Sekreterare"]
    assert [each.owners for each in record.actions] == [(post,)]
    assert record.time is not None
    assert record.time.value.replace(":", ".") == "17.08"


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ("@Sekreterare påminner revisorerna, senast 9/2", ["påminna revisorerna"]),
        ("@Sekreterare påminner om städdagen", []),
    ],
)
def test_a_reminder_to_others_is_a_task(entry: str, found: list[str]) -> None:
    record = of_text(_POSTS.format("Kassör", entry), "a.md").record
    assert [each.text for each in record.actions] == found


_TASKS = """# Rådet

4 februari 2025

Närvarande: Bo Ek, Mira Sten

## Att göra

- {}
"""


@pytest.mark.parametrize(
    "entry",
    [
        "Bjuda in simhallen (Bo), 28 februari",
        "Bjuda in simhallen (Bo) senast 28/2",
        "Bjuda in simhallen (Bo) – 28 februari",
        "Bjuda in simhallen, 28 februari (Bo)",
        "Bjuda in simhallen 28/2 (Bo)",
    ],
)
def test_a_term_stands_beside_the_owner_in_a_bracket(entry: str) -> None:
    text = (
        f"# Rådet\n\n4 februari 2025\n\nNärvarande: Bo Ek, Mira Sten\n\n## Att göra\n\n- {entry}\n"
    )
    (action,) = of_text(text, "a.md").record.actions
    assert (action.text, action.owners, action.due) == (
        "bjuda in simhallen",
        ("Bo Ek",),
        "2025-02-28",
    )


def test_a_day_that_is_booked_is_no_term() -> None:
    text = (
        "# Rådet\n\n4 februari 2025\n\nNärvarande: Bo Ek\n\n## Att göra\n\n- Boka den 3 mars (Bo)\n"
    )
    (action,) = of_text(text, "a.md").record.actions
    assert action.due is None


@pytest.mark.parametrize(
    ("told", "day"),
    [("Wednesday 2/11", "2022-11-02"), ("Wed 11/2", "2022-11-02"), ("2/11", None)],
)
def test_the_weekday_tells_day_and_month_of_the_next_meeting(told: str, day: str | None) -> None:
    text = f"# Guild\n\n19 October 2022\n\n## Opening\n\nAll came.\n\n## Next meeting {told}\n"
    found = of_text(text, "a.md").record.next
    assert (found.date.value if found.date is not None else None) == day


_GUESTS = """Board, 21 January 2020

Members present
  Mary Oyel    District Council
  Neil Carr    Northvale Police
{0}

1. REPORT
   Neil reported a quiet autumn.
"""


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("Guests\n  Olu Bright, Street Pastors", [("Olu Bright", "Street Pastors")]),
        ("Guests: Olu Bright, Karin Holt", [("Olu Bright", None), ("Karin Holt", None)]),
        ("By invitation: Karin Holt, RuralSure Group", [("Karin Holt", "RuralSure Group")]),
    ],
)
def test_a_guest_has_a_body_where_everybody_has_one(
    lines: str, found: list[tuple[str, str | None]]
) -> None:
    guests = of_text(_GUESTS.format(lines)).record.guests
    assert [(person.name, person.organisation) for person in guests] == found


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("kl. 08.30-ll.15", "kl. 08.30-11.15"),
        ("kl. 1O.30", "kl. 10.30"),
        ("§ 6O Val", "§ 60 Val"),
        ("§ l2 Val", "§ 12 Val"),
        ("2O17-09-13", "2017-09-13"),
        ("§ II Val", "§ II Val"),
        ("II.15", "II.15"),
        ("all.15", "all.15"),
        ("Vi har 5l mjölk.", "Vi har 5l mjölk."),
    ],
)
def test_digits_that_look_like_letters_are_digits(read: str, meant: str) -> None:
    assert tidy(read) == meant


@pytest.mark.parametrize("foot", ["Ordförandens sign    Justerandes sign", "Justerares sign"])
def test_the_head_of_a_page_stands_right_below_the_foot_before(foot: str) -> None:
    head = "     SAMMANTRÄDESPROTOKOLL     Sida\nNorrängs kommun    2017-09-13    {}(2)\nUtskottet"
    first = f"{head.format(1)}\n\n§ 1\nVal\nBo Ek väljer frågor"
    text = f"{first}\n\n{foot}\n{head.format(2)}\n\noch svar.\n"
    lines, _ = read_lines(read_foreign("a.txt", text.encode()))
    assert [line.text for line in lines if line.text][-2:] == ["Bo Ek väljer frågor", "och svar."]


@pytest.mark.parametrize(
    ("state", "due"),
    [("kvarstår, nu 31 oktober", "2022-10-31"), ("kvarstår sedan 31 maj", None)],
)
def test_a_state_names_the_new_term(state: str, due: str | None) -> None:
    text = f"""# Rådet

5 oktober 2022

Närvarande: Bo Ek, Mira Sten

## Uppföljning

| Uppdrag | Vem | Läge |
|---|---|---|
| Byta skyltar | Bo | {state} |
| Märka stolar | Mira | klart |
"""
    found = [each for each in of_text(text, "a.md").record.actions if each.text == "byta skyltar"]
    assert [each.due for each in found] == [due]
