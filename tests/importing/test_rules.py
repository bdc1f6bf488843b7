"""What single sentences and entries mean, and what they do not."""

import pytest

from bra.importing.days.find import days_of_name, find_days
from bra.importing.head.people import read_entry
from tests.importing.foreign import of_text

HEAD = """Protokoll den 14 mars 2022

Närvarande: Anna Ek, Bo Lund, Cia Dahl (säkerhetschef)

1. Mötets öppnande
Anna öppnade mötet och berättade om kvällen.

2. Ärendet
{text}

3. Nästa möte
Tisdag 12 april 2022 kl. 18.
"""


def actions(text: str) -> list[tuple[list[str], str, str | None]]:
    found = of_text(HEAD.format(text=text)).record.actions
    return [(list(each.owners), each.text, each.due) for each in found if each.confidence != "weak"]


@pytest.mark.parametrize(
    ("text", "owners", "task", "due"),
    [
        ("Bo får i uppdrag att boka lokalen.", ["Bo Lund"], "boka lokalen", None),
        ("Det uppdrogs åt Cia att köpa lås senast 1/4.", ["Cia Dahl"], "köpa lås", "2022-04-01"),
        ("Mötet ger Bo i uppdrag att mäta rummet.", ["Bo Lund"], "mäta rummet", None),
        ("Anna åtog sig att ringa kommunen.", ["Anna Ek"], "ringa kommunen", None),
        ("Bo mejlar klubben före nästa möte.", ["Bo Lund"], "mejla klubben", "2022-04-12"),
        (
            "Till nästa möte tar Cia fram en budget.",
            ["Cia Dahl"],
            "ta fram en budget",
            "2022-04-12",
        ),
        (
            "Bo och Cia ska städa förrådet i april.",
            ["Bo Lund", "Cia Dahl"],
            "städa förrådet",
            "2022-04-30",
        ),
        ("Ansvarig: Bo, klart v. 15 – laga dörren.", ["Bo Lund"], "laga dörren", "2022-04-17"),
        ("Laga dörren. Ansvarig: Bo", ["Bo Lund"], "laga dörren", None),
        ("Säkerhetschefen ombeds att se över larmet.", ["Säkerhetschefen"], "se över larmet", None),
        ("@Cia kollar priset", ["Cia Dahl"], "kolla priset", None),
        ("ÅTGÄRD: Bo - måla staketet", ["Bo Lund"], "måla staketet", None),
        ("Alla läser utkastet till nästa möte.", None, None, None),
    ],
)
def test_what_is_an_action(
    text: str, owners: list[str] | None, task: str | None, due: str | None
) -> None:
    if owners is None:
        return
    assert actions(text) == [(owners, task, due)]


@pytest.mark.parametrize(
    "text",
    [
        "Bo redovisade ekonomin.",
        "Kommunen kommer att byta lamporna i vår.",
        "Porten ska enligt stadgarna vara låst efter klockan 22.",
        "According to the rules, the treasurer shall sign every invoice.",
        "Bo fick vid förra mötet i uppdrag att köpa bänkar, och det är gjort.",
        "Anna undrade om Bo kan boka lokalen.",
        "Cia föreslog att Bo bokar lokalen.",
        "Kan Bo boka lokalen?",
        "Bo valdes att justera protokollet.",
        "Bo yrkar att staketet målas.",
    ],
)
def test_what_is_no_action(text: str) -> None:
    assert actions(text) == []


def decisions(text: str) -> list[str]:
    found = of_text(HEAD.format(text=text)).record.decisions
    return [each.text for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "Styrelsen beslutade att höja avgiften.",
        "Budgeten fastställdes.",
        "Mötet enades om att vänta.",
        "Bo Lund valdes till kassör.",
        "Beslutades att köpa en gräsklippare.",
    ],
)
def test_what_is_a_decision(text: str) -> None:
    assert decisions(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Bo föreslog att avgiften höjs.",
        "Regeringen beslutade om nya regler.",
        "Ordföranden finner att styrelsen beslutar enligt förslaget.",
        "Bo reserverade sig mot beslutet.",
        "Inget beslut fattades.",
        "Yrkande: att avgiften höjs.",
    ],
)
def test_what_is_no_decision(text: str) -> None:
    assert decisions(text) == []


def test_a_label_and_its_clauses_are_one_decision() -> None:
    text = "Beslut\natt måla staketet,\natt köpa färg."
    assert decisions(text) == ["att måla staketet, att köpa färg."]


@pytest.mark.parametrize(
    ("entry", "people"),
    [
        ("Anna Ek, polisen", [("Anna Ek", "polisen", None)]),
        (
            "Anna Ek och Bo Lund, Vägverket",
            [("Anna Ek", "Vägverket", None), ("Bo Lund", "Vägverket", None)],
        ),
        ("Anna och Bo Ek", [("Anna Ek", None, None), ("Bo Ek", None, None)]),
        ("Anna Ek (S), ordförande", [("Anna Ek", None, "S, ordförande")]),
        (
            "Anna Ek, rektor Ekskolan, t.o.m. punkt 4",
            [("Anna Ek", "Ekskolan", "rektor, t.o.m. punkt 4")],
        ),
        ("Anna Ek (C) för Bo Lund (C)", [("Anna Ek", None, "för Bo Lund (C), C")]),
        ("Dr Ann Hill (AH)\tPublic Health", [("Ann Hill", "Public Health", "Dr, AH")]),
        ("Kommundirektör Anna Ek", [("Anna Ek", None, "Kommundirektör")]),
        # A surname may end as bodies do, but no body is somebody with a title.
        ("Socialchef Asta Dalhem", [("Asta Dalhem", None, "Socialchef")]),
        ("Kommunpolis Byby Kommun", [("Kommunpolis Byby Kommun", None, None)]),
        ("Rektor Norra Skolan", [("Rektor Norra Skolan", None, None)]),
        ("Kassör BRF Solhem", [("Kassör BRF Solhem", None, None)]),
        (
            "Ordförande Byföreningen Väst",
            [("Ordförande Byföreningen Väst", None, None)],
        ),
        ("Clerk Town Council", [("Clerk Town Council", None, None)]),
        ("ca 40 åhörare", []),
    ],
)
def test_entries(entry: str, people: list[tuple[str, str | None, str | None]]) -> None:
    assert [(each.name, each.organisation, each.note) for each in read_entry(entry)] == people


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2017-08-18.txt", "2017-08-18"),
        ("styrelsemote-210708.md", "2021-07-08"),
        ("Protokoll 18.8.2017.txt", "2017-08-18"),
        ("protokoll_20170818_slutlig.txt", "2017-08-18"),
        ("Möte 3 maj 2019.txt", "2019-05-03"),
        ("protokoll nr 7.txt", None),
        ("bild 123456789.txt", None),
        ("Protokoll 24-09-12.docx", "2024-09-12"),
        ("09.09.24 möte.odt", "2009-09-24"),
    ],
)
def test_the_date_of_a_name(name: str, day: str | None) -> None:
    assert next((each.iso for each in days_of_name(name, "sv")), None) == day


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("Minutes 09-09-24.docx", ["2024-09-09", "2009-09-24"]),
        ("9.10.24 minutes.txt", ["2024-10-09"]),
        ("minutes_30_09_24.html", ["2024-09-30"]),
        ("Minutes 2024-09-30.docx", ["2024-09-30"]),
        ("Minutes no 7.docx", []),
    ],
)
def test_an_english_name_may_have_the_day_first(name: str, days: list[str]) -> None:
    assert [each.iso for each in days_of_name(name, "en")] == days


@pytest.mark.parametrize(
    ("name", "told"),
    [("Minutes 09-09-24.txt", []), ("Minutes 10-09-24.txt", ["import-date-differs"])],
)
def test_a_name_that_may_mean_the_day_of_the_text_contradicts_nothing(
    name: str, told: list[str]
) -> None:
    text = "Minutes of the meeting on 9 September 2024\n\nPresent: Ann Hill, Bob Dale\n\n1. Start\n"
    record = of_text(f"{text}Ann opened the meeting.\n", name).record
    assert record.date is not None
    assert record.date.value == "2024-09-09"
    assert [each.code for each in record.doubts if each.code.startswith("import-date")] == told


def test_a_name_in_digits_does_not_tell_the_order_of_other_digits() -> None:
    text = "Minutes\n\nDate: 05/04/2023\n\nPresent: Ann Hill\n\n1. Start\nAnn opened the meeting.\n"
    assert of_text(text, "minutes 05-04-23.txt").record.date is None


def test_dates_in_prose() -> None:
    text = "Onsdagen den 11 oktober 2017, 2015-02-17, 6/8 och 24.12.06"
    found = [(day.year, day.month, day.day) for day in find_days(text, "sv")]
    assert found == [(2017, 10, 11), (2015, 2, 17), (None, 8, 6), (2024, 12, 6)]


def test_a_year_is_never_guessed() -> None:
    assert (
        of_text("Protokoll 4 september\n\nEkonomi\n\nLångt prat om pengar här.\n").record.date
        is None
    )


def test_a_name_that_contradicts_the_text_is_told() -> None:
    record = of_text(
        "Protokoll 4 september 2020\n\n1. A\nText.\n\n2. B\nText.\n", "2020-09-05.txt"
    ).record
    assert [doubt.code for doubt in record.doubts] == ["import-date-differs"]


def test_page_heads_are_dropped_and_listed() -> None:
    page = "Byalaget            PROTOKOLL            {0}(3)\n"
    body = "§ {0}\nRubrik {0}\nText som går {0}\n"
    text = "".join(page.format(n) + body.format(n) for n in (1, 2, 3))
    record = of_text(text).record
    assert [each.line for each in record.dropped] == [5, 9]
    assert [item.title for item in record.items] == ["Rubrik 1", "Rubrik 2", "Rubrik 3"]


def test_a_hyphen_at_the_end_of_a_line_is_undone() -> None:
    text = "Bo får i uppdrag att ta fram en kost-\nnadskalkyl för gång- och cykelvägen."
    assert actions(text)[0][1] == "ta fram en kostnadskalkyl för gång- och cykelvägen"
