"""Headings that the same sign, or a code that counts, leads or ends again and again."""

import pytest

from tests.importing.foreign import of_text

SV = "Roddklubbens styrelsemöte 3 maj 2031\n\nNärvarande: Ida Falk (ordförande), Bo Lind\n\n"
EN = "Quay Rowing Club committee, 3 May 2031\n\nPresent: Ida Falk (chair), Bo Lind\n\n"
SWEDISH = {
    "Båtarna": "Ida berättade om båtarna, som är målade.\nBo lagar rodret före midsommar.",
    "Klubbhuset": "Taket läcker. Mötet beslutade att laga det.",
    "Ekonomi": "Kassan är god, 14 000 kr.",
    "Nästa möte": "5 juni kl 18 i klubbhuset.",
}
ENGLISH = {
    "The boats": "Ida told us about the boats, which are painted.\nBo will mend the rudder.",
    "Clubhouse": "The roof leaks. The committee agreed to mend it.",
    "Finance": "There is £1,400 in the bank.",
    "Next meeting": "5 June at 6 pm in the clubhouse.",
}
LANGUAGES = [(SV, SWEDISH), (EN, ENGLISH)]


def items(text: str, name: str = "a.txt") -> list[tuple[str | None, str]]:
    return [(each.number, each.title) for each in of_text(text, name).record.items]


def made(head: str, topics: dict[str, str], form: str, gap: str) -> str:
    told = enumerate(topics.items(), 1)
    return head + "".join(f"{form.format(n=n, t=t)}\n{below}\n{gap}" for n, (t, below) in told)


@pytest.mark.parametrize(("head", "topics"), LANGUAGES)
@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize(
    "form",
    [
        "*** {t}",
        "*** {t} ***",
        ">> {t}",
        "=== {t}",
        "=> {t}",
        "/// {t}",
        "¤ {t}",
        "§ {t}",
        "~ {t}",
        "{t} >>",
        "{t} ***",
        "{t} ->",
        "{t} --",
    ],
)
def test_a_sign_makes_headings(head: str, topics: dict[str, str], gap: str, form: str) -> None:
    assert items(made(head, topics, form, gap)) == [(None, title) for title in topics]


@pytest.mark.parametrize(("head", "topics"), LANGUAGES)
@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize(
    ("form", "number"),
    [
        ("*** Punkt {n}: {t}", "{n}"),
        ("-- Item {n}. {t}", "{n}"),
        (">> {n}. {t}", "{n}"),
        ("+ {n}: {t}", "{n}"),
        ("M31.{n}  {t}", "M31.{n}"),
        ("M31.{n}: {t}", "M31.{n}"),
        ("ST/31/{n} {t}", "ST/31/{n}"),
        ("A{n}. {t}", "A{n}"),
        ("P{n} {t}", "P{n}"),
        ("S{n}.31 {t}", "S{n}.31"),
        ("B31/{n}  {t}", "B31/{n}"),
        ("FB-{n} {t}", "FB-{n}"),
        ("31-0{n} {t}", "31-0{n}"),
        ("2031:{n} {t}", "2031:{n}"),
    ],
)
def test_a_number_with_a_sign_or_letters_makes_headings(
    head: str, topics: dict[str, str], gap: str, form: str, number: str
) -> None:
    wanted = [(number.format(n=n), title) for n, title in enumerate(topics, 1)]
    assert items(made(head, topics, form, gap)) == wanted


OPENED = "Öppnande\n\nIda öppnade mötet och hälsade alla välkomna.\n\n"
MONEY = "Ekonomi\n\nKassan är god och räcker till en ny båt i höst.\n"


@pytest.mark.parametrize(
    "codes",
    [
        "Motioner\n\nM1 Båten\nIda vill köpa båt.\nM2 Åror\nBo vill ha fler.\nM3 Bryggan\nTrasig.",
        "Lokaler\n\nA101 Stora salen\nDen är kall.\nA102 Lilla salen\nVarm.\nA103 Köket\nRent.",
        "Planering\n\nV20 Städning\nAlla kommer.\nV21 Målning\nBo har färg.\nV22 Kran\nBokad.",
    ],
)
def test_codes_below_a_heading_are_of_its_item(codes: str) -> None:
    title = codes.partition("\n")[0]
    titles = [each for _, each in items(f"{SV}{OPENED}{codes}\n\n{MONEY}")]
    assert titles == ["Öppnande", title, "Ekonomi"]


@pytest.mark.parametrize(
    "within",
    [
        "D1: Köpa båt\nDen gamla läcker.\nD2: Sälja båt\nDen är dyr.\nD3: Laga båt\nDet går.\n",
        "-> Bo lagar båten\n-> Ida köper åror\n-> Eva målar\n",
        "*** Båten\nDen läcker.\n*** Åror\nBo köper.\n*** Bryggan\nDen är hel.\n",
    ],
)
def test_signs_and_codes_within_a_numbered_item_make_none(within: str) -> None:
    text = f"{SV}1. Öppnande\nIda öppnade.\n\n2. Saker\n{within}\n3. Slut\nIda slöt.\n"
    assert [title for _, title in items(text)] == ["Öppnande", "Saker", "Slut"]


def test_offices_with_a_dash_over_names_make_none() -> None:
    offices = "Ordförande -\nIda Falk\n\nSekreterare -\nBo Lind\n\nKassör -\nEva Norr\n\n"
    text = f"Roddklubbens styrelsemöte 3 maj 2031\n\n{offices}Vi talade om båtarna.\n"
    assert items(text) == []


def test_paragraphs_of_a_letter_that_is_quoted_make_none() -> None:
    letter = ">> Bästa klubb\n>> Vi tackar.\n\n>> Båten är fin\n>> Vi svarar.\n\n"
    letter += ">> Hälsningar\n>> Grannarna\n\n"
    assert [title for _, title in items(f"{SV}{OPENED}{letter}{MONEY}")] == ["Öppnande", "Ekonomi"]


@pytest.mark.parametrize("number", ["12:{}", "{}:15", "2031-05-{}"])
def test_hours_and_days_make_none(number: str) -> None:
    lines = "".join(f"{number.format(10 + n)} Båten\nDen läcker.\n" for n in range(4))
    assert not {"Båten"} & {title for _, title in items(f"{SV}{OPENED}{lines}\n{MONEY}")}
