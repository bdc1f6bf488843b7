"""Tasks with a time or a negation beside the verb, and what only looks like one."""

import pytest

from tests.importing.foreign import of_text, sure_actions

SV = (
    "Styrelsemöte 12 april 2033\n\nNärvarande: Tore Malm, Disa Rask, Ove Lind\n\n"
    "1. Början\nTore öppnade mötet och Disa visade bilder.\n\n2. Ärenden\n{}\n"
)
EN = (
    "Committee meeting, 12 April 2033\n\nPresent: Jill Marsh, Rob Tate\n\n"
    "1. Start\nJill opened the meeting and Rob showed pictures.\n\n2. Matters\n{}\n"
)


def asked(text: str, form: str = SV) -> list[tuple[str, str, str | None]]:
    """Return who, what and by when of each sure action."""
    sure = sure_actions(form.format(text))
    return [("+".join(each.owners), each.text, each.due) for each in sure]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Disa ringer banken.", [("Disa Rask", "ringa banken", None)]),
        ("Disa ringer inte banken.", []),
        ("Disa ringer därför inte.", []),
        ("Ove svarar inte på mejl.", []),
        ("Ove svarar ej.", []),
        ("Ove fnular inte med det.", []),
        ("Disa ringer banken om pengarna inte kommit.", [("Disa Rask", "", None)]),
    ],
)
def test_who_does_not_do_something_has_no_task(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    """A negation right behind the verb says so; one in a clause behind it does not."""
    assert [each[0] for each in asked(text)] == [each[0] for each in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Mötet beslöt\n\tatt Ove i juni ska lämna en rapport.",
            [("Ove Lind", "lämna en rapport", "2033-06-30")],
        ),
        (
            "Mötet beslöt\n\tatt Ove senast den 3 maj återkommer med ett pris.",
            [("Ove Lind", "återkomma med ett pris", "2033-05-03")],
        ),
        (
            "Disa kom sent, och i maj ska Ove måla grinden.",
            [("Ove Lind", "måla grinden", None)],
        ),
        ("Ove tyckte att man i maj ska måla.", []),
    ],
)
def test_a_time_may_stand_before_the_verb(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    """Swedish clauses set the time between who acts and the verb."""
    assert asked(text) == found


def test_a_time_may_stand_before_the_verb_in_english() -> None:
    """Some secretaries write so in English, too."""
    text = "It was agreed that Rob by 3 May will send the list."
    assert asked(text, EN) == [("Rob Tate", "send the list", "2033-05-03")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Mötet beslöt\n\tatt kansliet gör om arkivet, klart 2033-09-30.",
            [("kansliet", "göra om arkivet", "2033-09-30")],
        ),
        (
            "Mötet beslöt\n\tatt kansliet ska se över arkivet senast den 3 maj.",
            [("kansliet", "se över arkivet", "2033-05-03")],
        ),
        ("Mötet beslöt\n\tatt regionen inför avgifter, klart 2033-09-30.", []),
        ("Mötet beslöt\n\tatt kansliet gör om arkivet.", []),
        ("Kansliet gör om arkivet, klart 2033-09-30.", []),
    ],
)
def test_a_clause_of_a_decision_gives_a_body_something(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    """It is one of the meeting's own, and the clause says by when."""
    assert asked(text) == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rådet tar på sig skulden.", 0),
        ("Ove tog på sig hela ansvaret för misstaget.", 0),
        ("Ove tar på sig ansvaret för affischen.", 1),
        ("Ove tar på sig att ringa banken.", 1),
        ("Ungdomarna höll i juni en kurs i segling.", 0),
        ("Ove höll i maj ett tal.", 0),
        ("Ove håller i kursen den 3 maj.", 1),
        ("Ove väcker frågan om ett nytt förråd.", 0),
        ("Ove aktualiserar frågan om ett nytt förråd.", 0),
        ("Ove väcker frågan om ett nytt förråd i kommunstyrelsen.", 1),
        ("Ordföranden ringer kommunen för att höra om bidraget.", 1),
        ("Disa Rask och Ove Lind möter laget för att höra vad det vill.", 1),
    ],
)
def test_what_words_of_tasks_may_also_mean(text: str, count: int) -> None:
    """Blame is no task, a month is nothing to hold, and `för att` is no verb."""
    assert len(asked(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rob is down for a cold.", 0),
        ("Rob is down for the weekend.", 0),
        ("Rob is down to two cars.", 0),
        ("Rob is down for the teas.", 1),
        ("Rob is down to bring a cake.", 1),
        ("Rob takes the blame.", 0),
        ("Rob took responsibility for the delay.", 0),
        ("Rob took responsibility for the posters.", 1),
        ("Rob raises the question of parking.", 0),
        ("Rob offered to run a quiz and will suggest dates.", 1),
        ("It was suggested that Rob books a hall.", 0),
    ],
)
def test_what_english_words_of_tasks_may_also_mean(text: str, count: int) -> None:
    """Being down for a cold is no task; nor is what was only suggested."""
    assert len(asked(text, EN)) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Vid mötet den 12 april beslutade styrelsen att Disa ska boka salen.",
            [("Disa Rask", "boka salen", None)],
        ),
        (
            "Vid sammanträdet den 12 april 2033 gavs Disa i uppdrag att boka salen till juni.",
            [("Disa Rask", "boka salen", "2033-06-30")],
        ),
        ("Vid mötet den 11 april beslutade styrelsen att Disa ska boka salen.", []),
        (
            "Vid mötet den 3 maj ska Disa visa en karta.",
            [("Disa Rask", "visa en karta", "2033-05-03")],
        ),
    ],
)
def test_the_day_of_the_meeting_is_no_term(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    """It tells when something was said; that of another meeting may be before, or to come."""
    assert asked(text) == found


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("At the meeting on 12 April Rob was asked to book the hall.", None),
        ("At the meeting on 12 April Rob was asked to book the hall by 3 May.", "2033-05-03"),
    ],
)
def test_the_day_of_an_english_meeting_is_no_term(text: str, due: str | None) -> None:
    """The same in English."""
    assert asked(text, EN) == [("Rob Tate", "book the hall", due)]


def test_what_was_decided_on_the_day_of_the_meeting_is_decided() -> None:
    """That of a day before is not."""
    text = "Vid mötet den {} april beslutade styrelsen att sälja båten."
    assert len(of_text(SV.format(text.format(12))).record.decisions) == 1
    assert len(of_text(SV.format(text.format(11))).record.decisions) == 0


def test_what_rules_require_is_no_task() -> None:
    """What follows from them may be one."""
    rule = "River rules require a light and the Harbour Master will be checking in May."
    assert asked(rule, EN) == []
    assert len(asked("River rules require a light, so Rob will buy one.", EN)) == 1


def test_a_habit_is_told_apart_from_what_somebody_does_about_it() -> None:
    """Only the second clause gives a task."""
    text = "Tore brukar sköta kassan och Disa ringer honom i kväll."
    assert [each[0] for each in asked(text)] == ["Disa Rask"]
    text = "Jill usually keeps the books, and Rob will ask her about them."
    assert [each[0] for each in asked(text, EN)] == ["Rob Tate"]
    assert asked("Tore brukar sköta kassan och Disa brukar ringa honom.") == []
