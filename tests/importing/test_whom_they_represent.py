"""Whom people represent: a body before a name, behind several, in an office, or in a sentence."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def record(people: str) -> Record:
    text = f"Möte 2024-03-05\n\n{people}\n\n1. Läget\nVi talade.\n\n2. Slut\nVi gick.\n"
    return of_text(text).record


def bodies(people: str) -> list[tuple[str, str | None]]:
    return [(each.name, each.organisation) for each in record(people).present]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ("Närvarande:\n- Polisen genom Rut Ed", [("Rut Ed", "Polisen")]),
        (
            "Närvarande: Polisen genom Rut Ed, Bo Ek, Ida Al",
            [("Rut Ed", "Polisen"), ("Bo Ek", None), ("Ida Al", None)],
        ),
        ("Närvarande:\n- Ekbanken, företrädd av Rut Ed", [("Rut Ed", "Ekbanken")]),
        ("Present:\n- The Police, through Sgt Rut Edd", [("Rut Edd", "Police")]),
        ("Present:\n- Elm Trust (represented by Bob Hill)", [("Bob Hill", "Elm Trust")]),
        ("Present: Bob Hill, Vale Water", [("Bob Hill", "Vale Water")]),
    ],
)
def test_a_body_and_who_came_for_it(people: str, expected: list[tuple[str, str | None]]) -> None:
    assert bodies(people) == expected


@pytest.mark.parametrize(
    ("people", "body"),
    [
        ("Närvarande var Ida Al, Ola Al och Per Ed från lagets styrelse", "lagets styrelse"),
        ("Från föreningen kom Ida Al, Ola Al och Per Ed.", "föreningen"),
        ("Present were Ida Al, Ola Al and Per Ed from the village board", "the village board"),
        ("From the society came Ida Al, Ola Al and Per Ed.", "society"),
    ],
)
def test_a_body_is_of_all_before_it(people: str, body: str) -> None:
    others = {
        "Närvarande var": ", Eva Ek från Almens IF och Rut Bo från kommunens kontor.",
        "Present were": ", Eva Ek from Elm Trust and Rut Boe from the council's rural office.",
        "Från föreningen": " Från Eklunds kom Eva Ek (vd) och Rut Bo (värd).",
        "From the": " From Elm Homes came Eva Ek (director) and Rut Boe.",
    }
    more = next(text for lead, text in others.items() if people.startswith(lead))
    found = bodies(f"{people}{more}")
    assert found[:3] == [("Ida Al", body), ("Ola Al", body), ("Per Ed", body)]
    assert all(told is not None for _, told in found[3:])
    assert len(found) == 5


@pytest.mark.parametrize(
    "people",
    [
        "Närvarande: Ida Al, Ola Ek, kassör, Per Ed och Eva Bo från kommunen",
        "Närvarande: Ida Al, Per Ed och Eva Bo från kommunen, Rut Ask",
    ],
)
def test_a_body_is_not_of_those_who_may_be_without(people: str) -> None:
    assert bodies(people)[0] == ("Ida Al", None)


def test_an_office_elsewhere_tells_whom_somebody_represents() -> None:
    found = record(
        "Närvarande:\n- Bo Ek, ordförande i Åbygdens IF\n- Eva Al, parkchef teknikkontoret\n"
        "- Ola Ed, sektionschef omsorgen\n- Per Ro, ordförande"
    )
    assert [each.organisation for each in found.present] == [
        "Åbygdens IF",
        "teknikkontoret",
        "omsorgen",
        None,
    ]
    assert found.chair is not None
    assert found.chair.value == "Per Ro"


def test_a_body_that_another_represents_is_nobody() -> None:
    assert bodies(
        "Ledamöter      Tom Hed (L), nämnden, ordförande\n"
        "               Ann Ek, Rättens Ådal\n\n"
        "Ersättare      Dan Alm, Rättens Ådal, tj. för Inger Lilja"
    ) == [("Tom Hed", "nämnden"), ("Ann Ek", "Rättens Ådal"), ("Dan Alm", "Rättens Ådal")]


def test_somebody_named_twice_stays_two() -> None:
    assert bodies("Närvarande: Ida Al, Ola Ek, ersättare för Per Ed") == [
        ("Ida Al", None),
        ("Ola Ek", None),
    ]


@pytest.mark.parametrize("heading", ["Närvarande", "Frånvarande", "Gäster", "Present", "Absent"])
@pytest.mark.parametrize("body", ["skolan", "Skolan", "ortens fiskare", "Röda Korset", "school"])
@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("Lin Ed och Stina Maria Falk", ["Lin Ed", "Stina Maria Falk"]),
        ("Stina Maria Falk & Lin Ed", ["Stina Maria Falk", "Lin Ed"]),
        ("Lin Ed samt Stina Maria Falk", ["Lin Ed", "Stina Maria Falk"]),
        ("Lin Ed and Stina Maria Falk", ["Lin Ed", "Stina Maria Falk"]),
        ("Lin Ed, Ola Al och Stina Maria Falk", ["Lin Ed", "Ola Al", "Stina Maria Falk"]),
        ("rektor Lin Ed och Stina Maria Falk", ["Lin Ed", "Stina Maria Falk"]),
    ],
)
def test_many_words_of_names_behind_a_body(
    heading: str, body: str, names: str, expected: list[str]
) -> None:
    people = f"## {heading}\n\n- Rut Bo\n- {body}: {names}"
    found = of_text(f"# Möte 2024-03-05\n\n{people}\n\n## Läget\n\nDet regnar.\n").record
    listed = [*found.present, *found.absent, *found.guests]
    assert [(each.name, each.organisation) for each in listed] == [
        ("Rut Bo", None),
        *((name, body) for name in expected),
    ]


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Rut Bo: Ekbo och Alby Energi i Norr", "Ekbo och Alby Energi i Norr"),
        ("Rut Bo: Ekbo", "Ekbo"),
    ],
)
def test_a_colon_behind_a_name_stands_for_a_comma(line: str, body: str) -> None:
    assert bodies(f"Närvarande:\n- {line}\n- Ola Al") == [("Rut Bo", body), ("Ola Al", None)]


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("Närvaro", "Arbetsgivarsidan", "Arbetstagarparten"),
        ("Attendance", "Management side", "Employee side"),
        ("Present", "Employer", "Trade unions"),
    ],
)
def test_sides_of_a_negotiation_stand_over_their_people(head: str, first: str, second: str) -> None:
    text = (
        f"**{head}**\n\n**{first}**\n\n- Ida Falk (Prospect)\n- Ola Kvist (Unison)\n\n"
        f"**{second}**\n\n- Eva Dahl (Vision)\n- Bo Lind (Seko)"
    )
    found = record(text).present
    assert [(each.name, each.organisation, each.note) for each in found] == [
        ("Ida Falk", "Prospect", first),
        ("Ola Kvist", "Unison", first),
        ("Eva Dahl", "Vision", second),
        ("Bo Lind", "Seko", second),
    ]


@pytest.mark.parametrize(
    ("side", "told", "owner"),
    [
        ("Arbetsgivarsidan", "Arbetsgivarsidan tar fram ett nytt schema till den 3 maj.", None),
        ("Management side", "Management to publish the rota by 3 May.", "Management"),
        ("Staff side", "The staff side will send its questions by 3 May.", "staff side"),
    ],
)
def test_a_side_that_people_are_listed_under_may_have_something_to_do(
    side: str, told: str, owner: str | None
) -> None:
    text = f"Möte 2024-03-05\n\nPresent:\n{side}\nIda Falk\nOla Kvist\n\n1. Läget\n{told}\n"
    (action,) = of_text(text).record.actions
    assert action.owners == (owner or side,)


@pytest.mark.parametrize(
    "role",
    ["Patient", "Carer", "Pupil", "Neighbour", "Shopkeeper", "GP Partner", "Business owner"],
)
def test_what_somebody_is_beside_an_office_is_no_body(role: str) -> None:
    head = "Minutes 2 May 2031\n\nAttendees:\n"
    text = f"{head}Ann Hill - Chair\nBob Lane - {role}\n\n1. Roof\nOK.\n"
    assert [(each.organisation, each.note) for each in of_text(text).record.present] == [
        (None, "Chair"),
        (None, role),
    ]


@pytest.mark.parametrize("body", ["Carers UK", "Patients Forum", "Neighbourhood Watch"])
def test_a_body_of_such_people_is_one(body: str) -> None:
    head = "Minutes 2 May 2031\n\nAttendees:\n"
    text = f"{head}Ann Hill - Chair\nBob Lane - {body}\n\n1. Roof\nOK.\n"
    assert [each.organisation for each in of_text(text).record.present] == [None, body]


@pytest.mark.parametrize("zone", ["UTC", "CEST", "GMT+1"])
def test_a_time_zone_is_no_place(zone: str) -> None:
    text = f"Minutes\nDate: 2 May 2031\nTime: 15:00 {zone}\nChair: Ann Hill\n\n1. Roof\nOK.\n"
    assert of_text(text).record.place is None
