"""The next meeting beside the one after it, its place, and what is put forward for it."""

import pytest

from bra.importing.record import Following
from tests.importing.foreign import of_text


def following(text: str, code: str = "sv", heading: str = "") -> Following:
    if code == "sv":
        head = "Möte den 3 maj 2022\nPlats: Ladan\n\nNärvarande: Alva Rung, Bert Sand"
        items = "1. Spår\nRakt.\n\n2. Väg\nKrokig."
        heading = heading or "Nästa möte"
    else:
        head = "Meeting on 3 May 2022\nVenue: Scout Hut\n\nPresent: Ann Reed, Bob Sand"
        items = "1. Track\nStraight and long.\n\n2. Road\nCrooked and the hole in it is wide."
        heading = heading or "Next meeting"
    return of_text(f"{head}\n\n{items}\n\n3. {heading}\n{text}\n").record.next


def place(found: Following) -> str | None:
    return found.place.value if found.place is not None else None


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("Tisdag 7 juni kl. 18.30 i skolans matsal, därefter 16 augusti.", "sv", "skolans matsal"),
        ("7 juni kl. 18.30 i Ladan, sedan tisdag 16 augusti.", "sv", "Ladan"),
        ("Styrelsemöte 7 juni kl 13:00 (Zoom), årsmöte 16 augusti.", "sv", "Zoom"),
        ("7 juni och 16 augusti kl. 18 i Ladan.", "sv", "Ladan"),
        ("7 juni, därefter 16 augusti, kl. 18 i Ladan.", "sv", "Ladan"),
        ("7 June at 6.30 pm in the Scout Hut, then 16 August.", "en", "Scout Hut"),
        ("7 juni kl. 18 i Ladan. Därefter 16 augusti i Folkets Hus.", "sv", "Ladan"),
        ("7 juni kl. 18, lokal meddelas. Därefter 16 augusti i Folkets Hus.", "sv", None),
        ("7 June, 6 pm, venue to be confirmed. Thereafter 16 August in the library.", "en", None),
        ("7 June at 6.30 pm in the Scout Hut, followed by 16 August.", "en", "Scout Hut"),
    ],
)
def test_the_place_is_that_before_the_meeting_after(
    text: str, code: str, where: str | None
) -> None:
    found = following(text, code)
    assert found.date is not None
    assert found.date.value == "2022-06-07"
    assert place(found) == where


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("7 juni kl. 18 i Ekby, lokal meddelas senare.", "sv", "Ekby"),
        ("7 juni kl. 18 i Folkets Hus, sal bestäms av Alva.", "sv", "Folkets Hus"),
        ("7 juni kl. 18 i Folkets Hus, Eksalen (obs! fysiskt möte).", "sv", "Folkets Hus, Eksalen"),
        ("7 juni kl. 18 i Folkets Hus (Eksalen).", "sv", "Folkets Hus (Eksalen)"),
        ("7 juni kl. 18, samma kanal.", "sv", "Ladan"),
        ("7 juni kl. 18 hos Alva (port 9).", "sv", "Alva (port 9)"),
        ("7 June at 6 pm at Ann's (flat 9).", "en", "Ann's (flat 9)"),
        ("7 June at 6 pm in Elmby, venue to be announced.", "en", "Elmby"),
        ("7 June at 6 pm in the library (note: upstairs).", "en", "library"),
        ("7 June at 6 pm, same channel.", "en", "Scout Hut"),
    ],
)
def test_a_place_goes_without_what_is_told_of_it(text: str, code: str, where: str) -> None:
    assert place(following(text, code)) == where


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("Nästa möte hålls i Ladan den 7 juni kl. 18.", "sv", "Ladan"),
        ("Äger rum i skolans matsal den 7 juni kl. 18.", "sv", "skolans matsal"),
        ("Vi ses på Folkets Hus tisdagen den 7 juni klockan 18.", "sv", "Folkets Hus"),
        ("I Ladan tisdag 7 juni kl 18.", "sv", "Ladan"),
        ("Nästa möte i Ekhallen den 7 juni.", "sv", "Ekhallen"),
        ("The next meeting will be held in the Scout Hut on 7 June at 6 pm.", "en", "Scout Hut"),
        ("We meet at the library on Tuesday 7 June.", "en", "library"),
        ("Nästa möte i Lokala BRÅ den 7 juni kl. 18.", "sv", None),
        ("Nästa möte i styrelsen är den 7 juni kl. 18.", "sv", None),
        ("Nästa möte är på tisdag den 7 juni kl 18.", "sv", None),
        ("Vi träffas i samband med stämman den 7 juni.", "sv", None),
        ("Mötet i juni blir den 7 juni.", "sv", None),
        ("Vi enades i Ladan om att ses den 7 juni.", "sv", None),
        ("The next meeting in June is on 7 June at 6 pm.", "en", None),
        ("It was agreed in principle that we meet on 7 June.", "en", None),
    ],
)
def test_a_place_may_stand_before_the_day(text: str, code: str, where: str | None) -> None:
    found = following(text, code)
    assert found.date is not None
    assert found.date.value == "2022-06-07"
    assert place(found) == where


@pytest.mark.parametrize(
    ("text", "code", "topics"),
    [
        (
            "7 juni kl. 18.\nTill mötet i juni: budget, ladan, Berts avlösare",
            "sv",
            ["budget", "ladan", "Berts avlösare"],
        ),
        (
            "7 juni kl. 18. På junimötet behandlas budgeten och ladan.",
            "sv",
            ["budgeten", "ladan"],
        ),
        ("7 juni kl. 18. Då följs mätningen upp.", "sv", ["mätningen"]),
        ("7 juni kl. 18. Då redovisas enkäten.", "sv", ["enkäten"]),
        ("7 juni kl. 18. Då bestäms temat för hösten.", "sv", ["temat för hösten"]),
        (
            "7 juni kl. 18. Det vi vill prata om då är ladan och bommen.",
            "sv",
            ["ladan", "bommen"],
        ),
        (
            "7 June at 6 pm.\nFor the meeting in June: budget, barn, Bob's successor",
            "en",
            ["budget", "barn", "Bob's successor"],
        ),
        (
            "7 June at 6 pm. The June meeting will consider the budget and the barn.",
            "en",
            ["the budget", "the barn"],
        ),
        (
            "7 June at 6 pm. What we want to talk about then is the barn and the gate.",
            "en",
            ["the barn", "the gate"],
        ),
    ],
)
def test_what_is_put_forward(text: str, code: str, topics: list[str]) -> None:
    assert [topic.title for topic in following(text, code).topics] == topics


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("Datum och ämnen för nästa möte", "sv"),
        ("När vi ses igen", "sv"),
        ("When we meet again", "en"),
        ("Dagordning och tid för nästa möte", "sv"),
        ("Date and items for next meeting", "en"),
        ("Agenda and date for the next meeting", "en"),
    ],
)
def test_a_heading_may_be_of_the_day_and_the_topics(heading: str, code: str) -> None:
    day = "7 juni 2022" if code == "sv" else "7 June 2022"
    found = following(f"{day}\n- Budget\n- Cykel", code, heading)
    assert found.date is not None
    assert found.date.value == "2022-06-07"
    assert [topic.title for topic in found.topics] == ["Budget", "Cykel"]


@pytest.mark.parametrize(
    ("heading", "text", "code"),
    [
        ("Mötestider hösten 2022", "Förslag: 7 juni, 16 augusti och 4 oktober, kl. 18", "sv"),
        ("Nästa möte", "Föreslagna datum: 7 juni eller 16 augusti", "sv"),
        ("Dates of meetings", "Proposed dates: 7 June, 16 August and 4 October, 6 pm", "en"),
    ],
)
def test_several_days_that_are_only_proposed_are_none(heading: str, text: str, code: str) -> None:
    assert following(text, code, heading).date is None


def test_a_single_day_that_is_proposed_is_the_next() -> None:
    found = following("Förslag: 7 juni kl. 18")
    assert found.date is not None
    assert found.date.value == "2022-06-07"


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (
            (
                "| Datum | Tid | Plats | Innehåll |\n|---|---|---|---|\n"
                "| 11 april | 18.00 | Ladan | Budget |\n| 7 juni | 19.00 | Skolan | Fest |"
            ),
            ("2022-06-07", "19.00", "Skolan"),
        ),
        (
            "| Datum | Tid | Plats |\n|---|---|---|\n| 7 juni 2022 | 19.00 | Skolan |",
            ("2022-06-07", "19.00", "Skolan"),
        ),
        (
            "| Date | Time | Topics |\n|---|---|---|\n| 7 June 2022 | 19.00 | Roof |",
            ("2022-06-07", "19.00", None),
        ),
        # Tasks have days as well.
        ("| Uppgift | Datum |\n|---|---|\n| Måla ladan | 7 juni |", (None, None, None)),
        ("| Datum | Bakar |\n|---|---|\n| 7 juni | Bert |", (None, None, None)),
    ],
)
def test_a_table_may_tell_when_and_where(
    table: str, told: tuple[str | None, str | None, str | None]
) -> None:
    text = f"# Möte 3 maj 2022\n\n## 1 Spår\n\nRakt.\n\n## 2 Nästa möte\n\n{table}\n"
    found = of_text(text, "anteckningar.md").record.next
    facts = (found.date, found.time, found.place)
    assert tuple(fact.value if fact is not None else None for fact in facts) == told
