"""Minutes told as a letter: what we said, where we sat, who was there."""

import pytest

from tests.importing.foreign import of_text

ITEMS = "1. Spår\nRakt.\n\n2. Väg\nKrokig.\n"

SWEDISH = """Grannskapsgruppen Eken

{title}
{where}

{people} Eva Hed kunde inte komma. Bert antecknade.

Taket

Alva lagar taket i höst. Det läcker sedan länge över trappan, och vi tröttnar på hinken.

Hur går vi vidare?

Vi funderar till nästa gång på om det behövs en ny hink eller ett nytt tak i stället.
"""
ENGLISH = """Elm Lane Neighbours

{title}
{where}

{people} Eve Wood had said that she was away. Bob took notes.

The roof

Ann mends the roof in autumn. It has leaked over the stairs for years, and we tire of the bucket.

What comes next?

We think until next time about whether a new bucket is needed, or rather a new roof.
"""


@pytest.mark.parametrize(
    "title",
    [
        "Så här sa vi på mötet den 4 maj 2022",
        "Det vi talade om på träffen den 4 maj 2022",
        "Från stämman den 4 maj 2022",
    ],
)
@pytest.mark.parametrize(
    "people",
    [
        (
            "Runt bordet satt: Alva Rung (som ledde samtalet), Bert Sand, Cilla Torv och "
            "husvärden Dan Ulv från Ekbo Fastigheter."
        ),
        (
            "Runt bordet satt vi: Alva Rung (som ledde samtalet), Bert Sand, Cilla Torv och "
            "Dan Ulv från Ekbo Fastigheter."
        ),
        (
            "Vid bordet var: Alva Rung (ledde samtalet), Bert Sand, Cilla Torv, förvaltaren "
            "Dan Ulv från Ekbo Fastigheter."
        ),
    ],
)
def test_swedish(title: str, people: str) -> None:
    where = "Vi samlades i Ladan klockan halv sju."
    found = of_text(SWEDISH.format(title=title, where=where, people=people)).record
    assert [item.title for item in found.items] == ["Taket", "Hur går vi vidare?"]
    assert found.date is not None
    assert found.date.value == "2022-05-04"
    assert found.time is not None
    assert found.time.value == "18.30"
    assert found.place is not None
    assert found.place.value == "Ladan"
    names = [each.name for each in found.present]
    assert names == ["Alva Rung", "Bert Sand", "Cilla Torv", "Dan Ulv"]
    assert found.present[-1].organisation == "Ekbo Fastigheter"
    assert [each.name for each in found.absent] == ["Eva Hed"]
    assert found.chair is not None
    assert found.chair.value == "Alva Rung"
    assert found.secretary is not None
    assert found.secretary.value == "Bert Sand"


@pytest.mark.parametrize(
    "people",
    [
        (
            "Around the table sat: Ann Reed (who led the talk), Bob Sand, Cora Turf and "
            "estate manager Dan Wolf from Elm Homes."
        ),
        (
            "Round the table were: Ann Reed (who led the discussion), Bob Sand, Cora Turf and "
            "Dan Wolf from Elm Homes."
        ),
    ],
)
def test_english(people: str) -> None:
    title = "What we said at the meeting on 4 May 2022"
    where = "We gathered in the Scout Hut at half past six and went on until quarter to nine."
    found = of_text(ENGLISH.format(title=title, where=where, people=people)).record
    assert [item.title for item in found.items] == ["The roof", "What comes next?"]
    assert found.time is not None
    assert (found.time.value, found.place.value if found.place else None) == (
        "18:30–20:45",
        "Scout Hut",
    )
    names = [each.name for each in found.present]
    assert names == ["Ann Reed", "Bob Sand", "Cora Turf", "Dan Wolf"]
    assert [each.name for each in found.absent] == ["Eve Wood"]
    assert found.chair is not None
    assert found.chair.value == "Ann Reed"


@pytest.mark.parametrize(
    ("people", "there", "away"),
    [
        (
            (
                "Vi som satt runt bordet var Alva Rung, Bert Sand och Cilla Torv. Eva Hed hade "
                "hört av sig och sagt att hon inte kunde komma."
            ),
            ["Alva Rung", "Bert Sand", "Cilla Torv"],
            ["Eva Hed"],
        ),
        (
            "De som kom var Alva Rung och Bert Sand. Eva Hed hade mejlat att hon var sjuk.",
            ["Alva Rung", "Bert Sand"],
            ["Eva Hed"],
        ),
        (
            (
                "Those of us sitting round the table were Ann Reed, Bob Sand and Cora Turf. "
                "Eve Wood let us know that she could not come."
            ),
            ["Ann Reed", "Bob Sand", "Cora Turf"],
            ["Eve Wood"],
        ),
        (
            "Those who came were Ann Reed and Bob Sand. Eve Wood told us she was away.",
            ["Ann Reed", "Bob Sand"],
            ["Eve Wood"],
        ),
        ("De som kom var nöjda. Eva Hed hade sagt att det var bra.", [], []),
        ("Those who came were pleased. Eve Wood said that she was pleased.", [], []),
    ],
)
def test_whole_sentences_tell_who_came(people: str, there: list[str], away: list[str]) -> None:
    text = f"Möte den 3 maj 2022\n\n{people}\n\n{ITEMS}"
    found = of_text(text).record
    assert [each.name for each in found.present] == there
    assert [each.name for each in found.absent] == away


def test_who_held_the_pen_wrote() -> None:
    text = f"Möte den 3 maj 2022\n\nMed var Alva Rung och Bert Sand. Bert höll i pennan.\n\n{ITEMS}"
    found = of_text(text).record.secretary
    assert found is not None
    assert found.value == "Bert Sand"


@pytest.mark.parametrize(
    "text",
    [
        # What stands before a name is no word for who somebody is.
        "Närvarande: Alva Rung, Bert Sand, ersätter Cilla Torv",
    ],
)
def test_other_words_before_a_name_make_nobody(text: str) -> None:
    found = of_text(f"Möte den 3 maj 2022\n\n{text}\n\n{ITEMS}").record
    names = [each.name for each in found.present]
    assert names[:2] == ["Alva Rung", "Bert Sand"]
    assert "Cilla Torv" not in names


def test_an_item_below_the_head_may_be_of_a_meeting() -> None:
    text = """Byalaget Rönn

Anteckningar 4 maj 2022

Närvarande: Alva Rung, Bert Sand

Uppföljning av mötet den 3 april 2022

Allt blev gjort utom bommen, som fortfarande ligger kvar i diket vid den gamla vägen.

Övrigt

Inget mer fanns att säga den här gången, så vi drack kaffe och gick hem i skymningen.
"""
    found = of_text(text).record
    assert [item.title for item in found.items] == [
        "Uppföljning av mötet den 3 april 2022",
        "Övrigt",
    ]
