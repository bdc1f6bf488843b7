"""Who was chosen below a heading with a number of two parts, who is only proposed, who signs."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

ITEMS = "1. Spår\nRakt.\n\n2. Väg\nKrokig.\n"

PEOPLE = "Närvarande: Alva Rung, Bert Sand, Cilla Torv, Dan Ulv"


def record(text: str, people: str = PEOPLE) -> Record:
    return of_text(f"Möte den 3 maj 2022\n\n{people}\n\n{text}\n").record


def chosen(text: str, people: str = PEOPLE) -> list[str]:
    return [fact.value for fact in record(text, people).approvers]


@pytest.mark.parametrize(
    ("below", "who"),
    [
        ("Förslag: Bert och Cilla. Bert Sand valdes.", ["Bert Sand"]),
        ("Bert Sand och Cilla Torv föreslogs. Cilla Torv valdes.", ["Cilla Torv"]),
        ("Bert Sand och Cilla Torv utsågs.", ["Bert Sand", "Cilla Torv"]),
        ("Valdes Dan Ulv.", ["Dan Ulv"]),
    ],
)
@pytest.mark.parametrize("heading", ["1.3 Val av justerare", "3 Val av justerare"])
def test_who_was_chosen_stands_below_the_heading(heading: str, below: str, who: list[str]) -> None:
    text = f"1 Formalia\n1.1 Öppning\nAlva öppnade.\n{heading}\n{below}\n1.4 Spår\nRakt."
    assert chosen(text) == who


def test_so_it_is_in_english() -> None:
    below = "Nominated: Bob and Cora. Bob Sand was elected."
    text = (
        f"1 Start\n1.1 Opening\nAnn opened.\n1.2 Election of minutes checkers\n{below}\n1.3 Track"
    )
    assert chosen(text, "Present: Ann Reed, Bob Sand, Cora Turf") == ["Bob Sand"]


def test_a_choice_to_another_office_is_none_of_it() -> None:
    below = "Bert Sand fick uppdraget. Till rösträknare valdes Cilla Torv."
    text = f"1 Öppning\nAlva öppnade.\n2 Val av justerare\n{below}\n3 Spår\nRakt."
    assert "Cilla Torv" not in chosen(text)


@pytest.mark.parametrize(
    "line",
    [
        "Förslag till justerare: Bert Sand",
        "Förslag på justerare: Bert Sand",
        "Föreslagna justerare: Bert Sand",
        "Proposed minutes checkers: Bert Sand",
    ],
)
def test_who_is_proposed_is_not_chosen(line: str) -> None:
    assert chosen(f"{line}\n\n{ITEMS}") == []


def test_an_office_may_be_chosen_that_the_list_names() -> None:
    people = "Present:\n- Vice President\n- Treasurer\n- Head of Games"
    text = "1. Opening\nHead of Games is elected to check the minutes.\n\n2. Track\nStraight."
    assert chosen(text, people) == ["Head of Games"]
    other = "1. Opening\nBank of Elm is elected to check the minutes.\n\n2. Track\nStraight."
    assert chosen(other, people) == []


@pytest.mark.parametrize(
    ("tail", "chair", "secretary"),
    [
        (
            (
                "Vänliga hälsningar\nBert Sand, samordnare och rådets sekreterare\n"
                "på uppdrag av ordförande Alva Rung"
            ),
            "Alva Rung",
            "Bert Sand",
        ),
        (
            "Med vänlig hälsning\nAlva Rung, kassör och ordförande",
            "Alva Rung",
            None,
        ),
        (
            (
                "Kind regards\nBert Sand, coordinator and the Group's Secretary\n"
                "on behalf of Chair Alva Rung"
            ),
            "Alva Rung",
            "Bert Sand",
        ),
        (
            "Kind regards\nBert Sand, coordinator and forum secretary\nfor the Chair, Ann Reed",
            "Ann Reed",
            "Bert Sand",
        ),
        ("Vänliga hälsningar\nBert Sand, samordnare och utredare", None, None),
    ],
)
def test_who_signs_may_have_several_offices(
    tail: str, chair: str | None, secretary: str | None
) -> None:
    text = f"Byalaget Rönn\n\nVälkomna till möte den 3 maj 2022 kl. 18.\n\n{ITEMS}\n{tail}\n"
    found = of_text(text).record
    assert (found.chair.value if found.chair else None) == chair
    assert (found.secretary.value if found.secretary else None) == secretary


@pytest.mark.parametrize("time", ["(ca 10.55)", "(10.55)", "(omkring kl. 10.55)", "(about 10.55)"])
def test_a_time_that_is_not_exact_is_no_part_of_a_title(time: str) -> None:
    found = record(f"1. Spår {time}\nRakt.\n\n2. Väg (ca 10 meter)\nKrokig.")
    assert [item.title for item in found.items] == ["Spår", "Väg (ca 10 meter)"]


def officers(text: str, code: str) -> tuple[str | None, str | None]:
    if code == "sv":
        head = (
            "Protokoll från årsmöte den 3 maj 2022\n\nNärvarande: Alva Rung, Bert Sand, Cilla Torv"
        )
        first = "§ 1 Öppnande\nFöreningens ordförande Alva Rung öppnade mötet."
        last = "§ 3 Väg\nKrokig."
    else:
        head = "Minutes of the meeting of 3 May 2022\n\nPresent: Alva Rung, Bert Sand, Cilla Torv"
        first = "1. Opening\nThe sun shone."
        last = "3. Road\nIt is crooked."
    found = of_text(f"{head}\n\n{first}\n\n{text}\n\n{last}\n").record
    return (
        found.chair.value if found.chair else None,
        found.secretary.value if found.secretary else None,
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "§ 2 Val\nTill mötesordförande och sekreterare valdes Bert Sand respektive Cilla Torv.",
            "sv",
        ),
        ("§ 2 Val\nBert Sand och Cilla Torv valdes till ordförande respektive sekreterare.", "sv"),
        ("§ 2 Val\nMötet utsåg Bert Sand och Cilla Torv till ordförande och sekreterare.", "sv"),
        ("§ 2 Val\nTill mötets ordförande valdes Bert Sand och till sekreterare Cilla Torv.", "sv"),
        ("§ 2 Val av mötesordförande och sekreterare\nValdes Bert respektive Cilla Torv.", "sv"),
        ("§ 2 Val av ordförande och sekreterare för mötet\nBert Sand och Cilla Torv.", "sv"),
        (
            "2. Officers\nBert Sand and Cilla Torv were elected chair and secretary respectively.",
            "en",
        ),
        ("2. Election of chair and secretary\nBert Sand and Cilla Torv", "en"),
        ("2. Officers\nBert Sand was elected chair and Cilla Torv secretary.", "en"),
    ],
)
def test_officers_may_be_chosen_together(text: str, code: str) -> None:
    assert officers(text, code) == ("Bert Sand", "Cilla Torv")


@pytest.mark.parametrize(
    "text",
    [
        "§ 2 Val\nBert Sand och Cilla Torv valdes till kassör respektive revisor.",
        "§ 2 Val av ordförande och kassör för två år\nBert Sand och Cilla Torv.",
        "§ 2 Val\nBert Sand och Cilla Torv valdes till justerare.",
    ],
)
def test_other_officers_do_not_lead_the_meeting(text: str) -> None:
    assert officers(text, "sv") == ("Alva Rung", None)


def test_who_was_chosen_to_approve_stands_in_the_same_series() -> None:
    text = "1 Val\nTill sekreterare och justerare valdes Bert Sand och Cilla Torv.\n2 Spår\nRakt."
    assert chosen(text) == ["Cilla Torv"]


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Ordförande: Alva Rung", ["Alva Rung", "Bert"]),
        ("Ordförande: Cilla Torv", ["Alva", "Bert", "Cilla Torv"]),
    ],
)
def test_an_officer_may_be_in_a_list_of_first_names(label: str, names: list[str]) -> None:
    found = of_text(f"Möte den 3 maj 2022\n{label}\nNärvarande: Alva, Bert\n\n{ITEMS}").record
    assert [each.name for each in found.present] == names
