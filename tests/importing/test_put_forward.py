"""What is put forward for the next meeting in sentences, where it is held, who calls to it."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def record(said: str, heading: str = "2. Nästa möte") -> Record:
    text = f"Närvarande: Ida Al, Ola Ek\n\n1. Läget\nVi talade.\n\n{heading}\n{said}\n"
    return of_text(f"Möte 2024-03-05\n\n{text}").record


def topics(said: str, heading: str = "2. Nästa möte") -> list[str]:
    return [each.title for each in record(said, heading).next.topics]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Ida berättar då om skolans nya bibliotek.", ["skolans nya bibliotek"]),
        ("Ida Al redogör för revisionen.", ["revisionen"]),
        ("Vidare behandlas vårens utflykter och loppisen.", ["vårens utflykter", "loppisen"]),
        ("På Olas begäran tas även cykelställen upp.", ["cykelställen"]),
        ("Till mötet anmäls ärenden om hyran och grillen.", ["hyran", "grillen"]),
        ("Vid sammanträdet väntas en punkt om snöröjningen.", ["snöröjningen"]),
    ],
)
def test_sentences_put_matters_forward(said: str, expected: list[str]) -> None:
    assert topics(f"Tisdag 7 maj kl. 18 i Ekhuset. {said}") == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Bob Hill will be invited to speak on the old mill.", ["the old mill"]),
        ("Members wish also to take up the towpath.", ["the towpath"]),
        ("Agenda items to include the boiler, the pond and 30 mph zones.", 3),
        ("At the request of Bob, the hedge will also be discussed.", ["the hedge"]),
    ],
)
def test_sentences_do_so_in_english(said: str, expected: list[str] | int) -> None:
    found = topics(f"Tuesday 7 May 2024 at 7 pm in Elm Hall. {said}", "2. Next meeting")
    assert (len(found) if isinstance(expected, int) else found) == expected


def test_several_sentences_of_one_paragraph_put_forward() -> None:
    said = (
        "Nästa möte är tisdag 7 maj kl. 18 i Ekhuset. Ola vill då ta upp värmen. "
        "På Idas begäran tas även cykelställen upp."
    )
    assert topics(said, "2. Avslut") == ["värmen", "cykelställen"]


@pytest.mark.parametrize(
    "said",
    [
        "Ida redovisar kvitton senast den 3 april.",
        "Ola redogjorde för hyran.",
        "Ida berättar att hon är ledig.",
    ],
)
def test_what_is_told_otherwise_is_no_topic(said: str) -> None:
    assert topics(f"Tisdag 7 maj kl. 18 i Ekhuset. {said}") == []


def test_it_is_none_in_english() -> None:
    assert topics("Tuesday 7 May at 7 pm. Minutes to be sent out.", "2. Next meeting") == []


@pytest.mark.parametrize("heading", ["## Next committee: Tue 7 May 2024, 18:00", "## Next board"])
def test_a_heading_names_only_the_body(heading: str) -> None:
    text = f"# Board\n\n2024-03-05, Elm Hall\n\n## News\n\nWe talked.\n\n{heading}\n\n* Boiler\n"
    following = of_text(text, "notes.md").record.next
    assert [each.title for each in following.topics] == ["Boiler"]


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("Digitalt (Teams)", "Digitalt (Teams)"),
        ("På distans (Zoom)", "På distans (Zoom)"),
        ("Digitalt", "Digitalt"),
        ("Via länk", "Via länk"),
        ("Deltagare (Teams)", None),
        ("Digitalt:", None),
        ("Digitalt\nEva Bo", None),
    ],
)
def test_a_line_below_the_day_says_that_nobody_met_in_a_room(place: str, found: str | None) -> None:
    text = (
        f"Nätverket\n\nOnsdagen den 6 mars 2024\n{place}\nKl 10–11.30\n\nDeltog\nIda Al\nOla Ek\n"
    )
    record = of_text(f"{text}\n1. Läget\nVi talade.\n\n2. Slut\nVi gick.\n").record
    assert (record.place.value if record.place else None) == found


@pytest.mark.parametrize(
    ("line", "found"), [("Online", "Online"), ("Via Zoom", "Via Zoom"), ("Online:", None)]
)
@pytest.mark.parametrize("day", ["Date: 6 March 2024", "Date\n6 March 2024"])
def test_a_line_below_a_label_of_the_day_says_the_same(
    day: str, line: str, found: str | None
) -> None:
    text = f"Board\n\n{day}\n{line}\n\nPresent: Ida Hill, Ola Dale\n\n1. Roof\nWe talked.\n"
    record = of_text(text).record
    assert (record.place.value if record.place else None) == found


@pytest.mark.parametrize("through", ["genom", "enligt uppdrag", "e.u."])
def test_a_notice_is_signed_through_the_secretary(through: str) -> None:
    text = (
        "Kallelse till möte med hembygdsrådet\n\nDag: 2024-03-05\n\nDagordning\n\n1. Start\n"
        "2. Taket\n3. Slut\n\nAnmäl frågor till mig.\n\nVäl mött!\n\n"
        f"Ida Al, ordförande i Almens hembygdsråd\n{through}\nOla Ek, sekreterare\n\n"
        "Tel. 0555-12 34\n"
    )
    found = of_text(text).record
    assert found.chair is not None
    assert found.secretary is not None
    assert (found.chair.value, found.secretary.value) == ("Ida Al", "Ola Ek")


@pytest.mark.parametrize("remark", ["(inte köket!)", "(ej köket)", ", inte köket."])
def test_where_it_is_not_held_is_no_part_of_the_place(remark: str) -> None:
    place = record(f"Tisdag 7 maj kl. 18, slöjdsalen{remark}").next.place
    assert place is not None
    assert place.value == "slöjdsalen"
