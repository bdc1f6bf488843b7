"""Kinds of heads, margins and remarks that minutes of other bodies have, each in a small text."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text
from tests.importing.test_forms import record, told

ITEMS = "\n\n1. Öppnande\nMötet öppnades.\n\n2. Vägen\nVägen är lagad.\n"


def head(text: str) -> Record:
    return of_text(f"Protokoll den 14 mars 2022\n\n{text}{ITEMS}").record


def people(text: str) -> tuple[list[tuple[str, str | None]], list[str], list[str]]:
    found = head(text)
    present = [(person.name, person.organisation) for person in found.present]
    return present, [each.name for each in found.absent], [each.name for each in found.guests]


@pytest.mark.parametrize(
    "text",
    [
        "Närvarande\n\nFör kommunen\nAnna Ek\n\nFör Skytteföreningen\nBo Lund",
        "Närvarande:\nKommunen – Anna Ek\nSkytteföreningen – Bo Lund",
        "Närvarande: Kommunen (Anna Ek), Skytteföreningen (Bo Lund)",
        "Kommunen: Anna Ek\nSkytteföreningen: Bo Lund",
        "Kommunen\nAnna Ek\n\nSkytteföreningen\nBo Lund\n\nFörhinder: Cia Dahl",
    ],
)
def test_whom_people_represent(text: str) -> None:
    present = [(name, (body or "").casefold()) for name, body in people(text)[0]]
    assert present == [("Anna Ek", "kommunen"), ("Bo Lund", "skytteföreningen")]


@pytest.mark.parametrize(
    "text",
    [
        "Närvarande: Anna Ek, Bo Lund\nMeddelat frånvaro: Cia Dahl",
        "Närvarande\nAnna Ek\nBo Lund\n\nKunde inte komma\nCia Dahl",
        "Närvarande:\nAnna Ek\nBo Lund\nCia Dahl – ej närvarande",
        "Med på mötet var Anna Ek och Bo Lund. Cia Dahl hade anmält förhinder.",
        "| Namn | Anmärkning |\n|---|---|\n| Anna Ek | |\n| Bo Lund | |\n| Cia Dahl | förhinder |",
    ],
)
def test_who_could_not_come(text: str) -> None:
    present, absent, guests = people(text)
    assert [name for name, _ in present] == ["Anna Ek", "Bo Lund"]
    assert absent == ["Cia Dahl"]
    assert guests == []


def test_a_column_called_present_holds_marks() -> None:
    rows = "| Member | Role | Present |\n|---|---|---|\n| Ann Hill | Chair | ✓ |\n"
    found = of_text(f"# Minutes 14 March 2022\n\n{rows}| Bob Lane | Clerk | apologies |\n").record
    assert [each.name for each in found.present] == ["Ann Hill"]
    assert [each.name for each in found.absent] == ["Bob Lane"]


def test_columns_under_words_of_any_kind() -> None:
    text = (
        "Unga:                    Gamla:\n"
        "Anna Ek                  Bo Lund, kassör\n"
        "Cia Dahl                 Dan Falk"
    )
    assert [name for name, _ in people(text)[0]] == ["Anna Ek", "Cia Dahl", "Bo Lund", "Dan Falk"]


def test_a_label_that_runs_over_two_lines() -> None:
    text = (
        "Ledamöter        Anna Ek (M)\nErsättare som    Bo Lund (C)\ntjänstgör        Cia Dahl (S)"
    )
    assert [name for name, _ in people(text)[0]] == ["Anna Ek", "Bo Lund", "Cia Dahl"]


def test_titles_of_two_words_are_no_organisations() -> None:
    found = of_text(
        "Minutes of 14 March 2022\n\nOfficers in attendance:\nAnn Hill, Dock Master\n"
        "Bob Lane, Secretary to the Board\n\n1. Docks\nThe docks are full.\n\n2. End\nNone.\n"
    ).record
    assert [(each.name, each.organisation) for each in found.present] == [
        ("Ann Hill", None),
        ("Bob Lane", None),
    ]


def test_tasks_in_the_margin() -> None:
    text = (
        "Protokoll den 14 mars 2022\n\nNärvarande: Anna Ek, Bo Lund\n\n"
        f"{'':40}Ansvarig     Klart\n1. Vägen\n   Vägen ska lagas.\n"
        f"{'   Beställa grus':40}Anna         1/4\n\n2. Festen\n   Festen blir av.\n"
        f"{'   Köpa korv':40}Bo, Anna\n"
    )
    found = of_text(text).record
    assert [(each.text.casefold(), each.owners, each.due) for each in found.actions] == [
        ("beställa grus", ("Anna Ek",), "2022-04-01"),
        ("köpa korv", ("Bo Lund", "Anna Ek"), None),
    ]
    assert found.absent == ()


def test_one_heading_above_all_others_is_the_title() -> None:
    text = (
        "## Gruppens möte\n\n2022-03-14 kl 13-14 | Digitalt\n\n### Vägen\n\nLagad.\n\n"
        "### Festen\n\nBlir av.\n\n### Övrigt\n\nInget.\n"
    )
    found = of_text(text).record
    assert [item.title for item in found.items] == ["Vägen", "Festen", "Övrigt"]
    assert found.place is not None
    assert found.place.value == "Digitalt"


@pytest.mark.parametrize(
    ("text", "owner", "task", "due"),
    [
        ("Ansvarig för korven: Anna", "Anna Ek", "korven", None),
        ("AP Anna: boka salen", "Anna Ek", "boka salen", None),
        ("> Bo köper kaffe, senast 1 april", "Bo Lund", "köpa kaffe", "2022-04-01"),
        (
            "- [ ] Festen: Bo håller ett tal, 2 april",
            "Bo Lund",
            "hålla ett tal – Festen",
            "2022-04-02",
        ),
        (
            "Anna Ek får i uppdrag att lista felen. Klart: april.",
            "Anna Ek",
            "lista felen",
            "2022-04-30",
        ),
        (
            "Bo skickar bilderna så fort de är klara.",
            "Bo Lund",
            "skicka bilderna så fort de är klara",
            None,
        ),
        (
            "Anna frågar skolan om barnen kan komma.",
            "Anna Ek",
            "fråga skolan om barnen kan komma",
            None,
        ),
        ("Bo redovisar siffrorna nästa möte.", "Bo Lund", "redovisa siffrorna", "2022-04-12"),
        ("Bo tar upp saken med regionen.", "Bo Lund", "ta upp saken med regionen", None),
        ("Det beslöts att måla plåten. Ansvarig: Bo", "Bo Lund", "måla plåten", None),
        ("Bestämdes att måla plåten, ansvarig: Bo", "Bo Lund", "måla plåten", None),
    ],
)
def test_swedish_tasks(text: str, owner: str, task: str, due: str | None) -> None:
    assert (owner, task, due) in told(text, "sv")


@pytest.mark.parametrize(
    "text",
    [
        "Anna bedömer att vägen håller.",
        "Bo funderar på om festen blir av.",
        "Alla fick berätta om sin dag.",
        "Annas cyklar står kvar i förrådet.",
        "Bo Lunds affischer sitter uppe än.",
        "Bo väntar fortfarande på svar från banken.",
        "Anna avvaktar tills vidare grannens besked.",
    ],
)
def test_what_people_think_and_tell_is_no_task(text: str) -> None:
    assert told(text, "sv") == []


def test_two_who_are_to_do_something_in_english() -> None:
    found = told("Ann agreed to chase the builder and Bob to inform the school.", "en")
    assert [(owner, task) for owner, task, _ in found] == [
        ("Ann Hill", "chase the builder"),
        ("Bob Lane", "inform the school"),
    ]


def test_numbered_lists_of_people_are_no_items() -> None:
    text = "Närvarande:\n1. Anna Ek, kassör\n2. Bo Lund\n\nAnmälda förhinder:\n1. Cia Dahl"
    present, absent, _ = people(text)
    assert [name for name, _ in present] == ["Anna Ek", "Bo Lund"]
    assert absent == ["Cia Dahl"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Rådet var enigt om att fortsätta.", "sv"),
        ("Mötet tackade nej till erbjudandet.", "sv"),
        ("Omröstning: 3 för, 2 mot. Styrelsen beslutade alltså att bygga.", "sv"),
        ("It was unanimously agreed to plant a tree.", "en"),
        ("The motion was carried by three votes to one.", "en"),
        ("The request was declined.", "en"),
    ],
)
def test_decisions(text: str, code: str) -> None:
    assert len(record(text, code).decisions) == 1


@pytest.mark.parametrize(
    ("decided", "how", "code"),
    [
        ("It was resolved to buy a boat.", "Moved by Ann, seconded by Bob. Carried 3–1.", "en"),
        ("It was agreed to sell the van.", "The motion was carried by 4 votes to 2.", "en"),
        ("We paint the hall.", "All in favour.", "en"),
        ("Mötet beslutade att måla bryggan.", "Förslaget antogs med acklamation.", "sv"),
    ],
)
def test_who_moved_a_decision_and_who_was_for_it_is_none_of_its_own(
    decided: str, how: str, code: str
) -> None:
    label = "Decision: " if decided.startswith("We") else ""
    found = record(f"{label}{decided} {how}", code).decisions
    assert [each.text for each in found] == [decided]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("It was agreed to sell the van. It was proposed and carried that the shed be kept.", "en"),
        ("It was agreed to sell the van.\n\nThe motion on the shed was carried.", "en"),
        ("Mötet beslutade att måla bryggan. Budgeten antogs med acklamation.", "sv"),
    ],
)
def test_what_is_carried_of_another_matter_is_a_decision(text: str, code: str) -> None:
    assert len(record(text, code).decisions) == 2


def test_what_remains_and_stands_in_the_list_of_tasks_is_one_action() -> None:
    text = (
        "Minnesanteckningar 2023-04-04\n\nNärvarande: Ivar Sten, Noor Saleh\n\n1. Uppföljning\n\n"
        "Ivar har ännu inte beställt lampor till parken, det kvarstår.\n\n2. Att göra\n\n"
        "- Ivar Sten: beställa lampor till parken\n"
    )
    found = of_text(text).record.actions
    assert [(each.text, each.item) for each in found] == [("beställa lampor till parken", 1)]
