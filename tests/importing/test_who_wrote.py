"""Whom lists and titles name as the one who wrote, and how items are named beside their cases."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def found(head: str, body: str = "1. Läget\nVi talade.\n") -> Record:
    return of_text(f"Protokoll den 5 mars 2024\n\n{head}\n\n{body}").record


def titles(found: Record) -> list[str]:
    return [each.title for each in found.items]


@pytest.mark.parametrize(
    "people",
    [
        "Bo Lund, socialsekreterare\nAnna Ek, planerare, protokollförare",
        "Bo Lund, kommunsekreterare\nAnna Ek, sekreterare",
        "Bo Lund, sekreterare\nAnna Ek, vid protokollet",
        "Bo Lund, sekreterare\nAnna Ek, mötessekreterare",
        "Bo Lund, secretary\nAnna Ek, minute-taker",
        "Bo Lund, clerk\nAnna Ek, taking minutes",
    ],
)
def test_who_wrote_goes_before_the_secretary_by_office(people: str) -> None:
    record = found(f"Närvarande:\n{people}")
    assert record.secretary is not None
    assert record.secretary.value == "Anna Ek"


def test_a_case_worker_is_no_secretary() -> None:
    assert found("Närvarande:\nBo Lund, socialsekreterare\nAnna Ek").secretary is None


def test_an_officer_among_the_absent_did_not_serve() -> None:
    record = found(
        "Närvarande\n    ledamot       Anna Ek\n    ledamot       Cia Al\n"
        "Frånvarande\n    sekreterare   Bo Lund (sjuk)\n    ordförande    Dan Ros (bortrest)"
    )
    assert [each.name for each in record.absent] == ["Bo Lund", "Dan Ros"]
    assert record.secretary is None
    assert record.chair is None


@pytest.mark.parametrize("rank", ["Chief Supt", "Det Insp", "Chief Constable", "Major", "Revd"])
def test_a_rank_is_no_part_of_a_name(rank: str) -> None:
    record = of_text(
        f"Minutes of 5 March 2024\n\nPresent: {rank} Ann Hill, Bob Lane\n\n1. News\nWe talked.\n"
    ).record
    assert [each.name for each in record.present] == ["Ann Hill", "Bob Lane"]


@pytest.mark.parametrize(
    "line",
    [
        "§ 6   KS/2023:412\nLarm i hamnen",
        "§ 6 KS 2021/88 Larm i hamnen",
        "§ 6 SBN 2021-00088 Larm i hamnen",
        "§ 6 KS/2021:88, Larm i hamnen",
    ],
)
def test_the_number_of_a_case_before_a_title(line: str) -> None:
    body = f"§ 5 Start\nVi talade.\n\n{line}\nVi talade mer.\n"
    assert titles(found("Närvarande: Anna Ek", body)) == ["Start", "Larm i hamnen"]


@pytest.mark.parametrize("title", ["BRÅ 2021-03-12 Uppföljning", "BRÅ 2021/22 Uppföljning"])
def test_a_day_or_a_season_is_no_case(title: str) -> None:
    body = f"§ 5 Start\nVi talade.\n\n§ 6 {title}\nVi talade mer.\n"
    assert titles(found("Närvarande: Anna Ek", body)) == ["Start", title]


@pytest.mark.parametrize(
    ("language", "ending"),
    [
        ("sv", "samma tid och ställe"),
        ("sv", "samma tid och lokal"),
        ("en", "same time and venue"),
        ("en", "same time & place"),
    ],
)
def test_the_next_meeting_is_where_this_was(language: str, ending: str) -> None:
    record = of_text(
        {
            "sv": "Protokoll den 5 mars 2024 kl. 18\nPlats: Ladan\nNärvarande: Bo Ek\n\n"
            f"1. Start\nVi talade.\n\n2. Nästa möte\nVi ses den 2 april, {ending}.\n",
            "en": "Minutes of 5 March 2024, 6 pm\nPlace: The Barn\nPresent: Bob Lane\n\n"
            f"1. News\nWe talked.\n\n2. Next meeting\nWe meet on 2 April, {ending}.\n",
        }[language]
    ).record
    assert record.next.place is not None
    assert record.next.place.value == {"sv": "Ladan", "en": "The Barn"}[language]


def in_swedish(text: str) -> Record:
    return of_text(
        "# Möte 2031-04-02\n\nNärvarande: Asta Lind, Bo Ek\n\n"
        f"## Läget\n\n{text}\n\n## Slut\n\nSlut.\n",
        "a.md",
    ).record


def in_english(text: str) -> Record:
    return of_text(
        "# Meeting 2031-04-02\n\nPresent: Ann Hill, Bob Lane\n\n"
        f"## News\n\n{text}\n\n## End\n\nThe end.\n",
        "a.md",
    ).record


def tasks(found: Record) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [(each.text, each.owners, each.due) for each in found.actions]


def test_the_text_goes_on_behind_clauses_that_are_set_in() -> None:
    record = in_swedish(
        "Styrelsen beslutade\n"
        "  att bygga en ny ramp vid den norra ingången före vintern\n"
        "  att Asta ansöker om pengar hos kommunens nämnd senast den 31 maj\n"
        "Bo hör efter hos grannarna senast den 11 maj."
    )
    assert [(owners, due) for _, owners, due in tasks(record)] == [
        (("Asta Lind",), "2031-05-31"),
        (("Bo Ek",), "2031-05-11"),
    ]
    assert "Bo" not in record.decisions[0].text


@pytest.mark.parametrize(
    "text",
    [
        "Mötet beslutade att köpa en båt, men bara om lånet beviljas.",
        "Styrelsen enades om att måla huset om kostnaden godkänns av banken.",
    ],
)
def test_what_is_decided_on_a_condition_is_decided(text: str) -> None:
    assert [each.text for each in in_swedish(text).decisions] == [text]


def test_what_is_decided_on_a_condition_is_decided_in_english() -> None:
    text = "The committee agreed to buy a boat if approved by the bank."
    assert [each.text for each in in_english(text).decisions] == [text]


@pytest.mark.parametrize(
    "text",
    ["Vi talade om hur det blir om motionen antas.", "Styrelsen godkänner den sedan per mejl."],
)
def test_what_comes_later_is_no_decision(text: str) -> None:
    assert in_swedish(text).decisions == ()


def test_what_comes_later_is_no_decision_in_english() -> None:
    assert in_english("The board approves it later by email.").decisions == ()


def test_to_ask_those_who_meet_is_no_task() -> None:
    assert tasks(in_swedish("Asta ber styrelsen om förslag.")) == []
    assert tasks(in_english("Ann asks the committee for ideas.")) == []
    assert tasks(in_swedish("Asta ber polisen om siffror.")) == [
        ("be polisen om siffror", ("Asta Lind",), None)
    ]


def test_a_matter_is_taken_to_others() -> None:
    assert tasks(in_swedish("Asta lyfter frågan på arbetslaget.")) == [
        ("lyfta frågan på arbetslaget", ("Asta Lind",), None)
    ]
    assert tasks(in_swedish("Asta lyfter frågan på nytt.")) == []


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Asta återkommer med en rapport i maj.", "2031-05-31"),
        ("Asta ska lämna in en ny plan i maj.", "2031-05-31"),
        ("Asta ska planera en utflykt i maj.", None),
    ],
)
def test_what_is_handed_in_is_due_then(text: str, due: str | None) -> None:
    assert [each for *_, each in tasks(in_swedish(text))] == [due]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Ann will come back with a report in May.", "2031-05-31"),
        ("Ann will submit a new plan in May.", "2031-05-31"),
        ("Ann will plan an outing in May.", None),
    ],
)
def test_what_is_handed_in_is_due_then_in_english(text: str, due: str | None) -> None:
    assert [each for *_, each in tasks(in_english(text))] == [due]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("- Skicka fakturor @Bo 15/5", ("Bo Ek",)),
        ("- Skicka fakturor @Bo @Asta 15 maj", ("Bo Ek", "Asta Lind")),
        ("- Skicka fakturor @Kassör (15/5)", ("Kassör",)),
    ],
)
def test_a_day_stands_behind_the_handle(text: str, owners: tuple[str, ...]) -> None:
    record = in_swedish(f"Att göra:\n\n{text}")
    assert tasks(record) == [("Skicka fakturor", owners, "2031-05-15")]


def test_who_is_named_as_chair_elsewhere_led_though_absent() -> None:
    record = found("Närvarande: Anna Ek\nFrånvarande: Bo Lund\nOrdförande: Bo Lund")
    assert record.chair is not None
    assert record.chair.value == "Bo Lund"


def test_a_name_that_is_short_for_a_rank_elsewhere_stays() -> None:
    record = found("Närvarande: Maj Ros, Bo Lund")
    assert [each.name for each in record.present] == ["Maj Ros", "Bo Lund"]


@pytest.mark.parametrize(
    ("head", "secretary"),
    [
        ("MINNESANTECKNINGAR\nProjekt Kvarnen, 2024-03-05", None),
        ("Protokoll\nDialog Sjötorget, 5 mars 2024", None),
        ("Minutes\nProject Beacon, 5 March 2024", None),
        ("Möte 5 mars 2024\n\nProtokoll\nHanna Berg", "Hanna Berg"),
    ],
)
def test_what_met_below_the_word_for_minutes_wrote_nothing(
    head: str, secretary: str | None
) -> None:
    record = of_text(f"{head}\n\nNärvarande\nAnna Ek\nBo Lund\n\n1. Läget\nVi talade.\n").record
    assert (record.secretary.value if record.secretary else None) == secretary
    names = {"Anna Ek", "Bo Lund"} | ({secretary} if secretary else set())
    assert {each.name for each in record.present} == names
