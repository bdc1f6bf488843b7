"""Old tasks that are told in one sentence, answers that are waited for, and work that goes on."""

import pytest

from tests.importing.foreign import EN, SV, asked_in


def asked(text: str, form: str = SV) -> list[tuple[str, str]]:
    """Return who and what of each sure action."""
    return [each[:2] for each in asked_in(form.format(text))]


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "Torkel skulle be hamnen om en lampa; det har han inte hunnit och uppdraget kvarstår.",
            SV,
            ("Torkel", "be hamnen om en lampa"),
        ),
        (
            "Rob was to ask the port for a lamp; he has not had time and the task remains.",
            EN,
            ("Rob", "ask the port for a lamp"),
        ),
        (
            "Nell's talk with the bakery has not happened yet - carried over to May.",
            EN,
            ("Nell", "talk with the bakery"),
        ),
        (
            "Rob was going to ring the port but hasn't, so this is carried over.",
            EN,
            ("Rob", "ring the port"),
        ),
        ("Torkels besök hos Gus har skjutits upp och kvarstår.", SV, ("Torkel", "besök hos Gus")),
        (
            "Nell's meeting with Gus has been postponed and is carried over.",
            EN,
            ("Nell", "meeting with Gus"),
        ),
        (
            "Torkels samtal med bageriet har inte blivit av och kvarstår.",
            SV,
            ("Torkel", "samtal med bageriet"),
        ),
    ],
)
def test_what_was_not_done_remains(text: str, form: str, told: tuple[str, str]) -> None:
    """The sentence says who was to do it and that it is left."""
    assert asked(text, form) == [told]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Torkel skulle be hamnen om en lampa; det har han gjort.", SV),
        ("Nell's talk with the bakery was long.", EN),
        ("Rob had promised to mend the oar and did.", EN),
        ("Rob had promised to mend the oar and has.", EN),
    ],
)
def test_what_was_done_is_left_to_nobody(text: str, form: str) -> None:
    assert asked(text, form) == []


def test_what_remains_is_of_its_own_sentence() -> None:
    """The sentence before tells of what another has done."""
    text = "Rob had promised to mend the oar and did. Nell's talk with Gus has not happened yet "
    assert asked(text + "- carried over.", EN) == [("Nell", "talk with Gus")]


@pytest.mark.parametrize(
    ("text", "form", "task"),
    [
        (
            "Torkel fick i mars uppdraget att fråga Gus. Han har inte fått svar och det kvarstår.",
            SV,
            ("Torkel", "fråga Gus"),
        ),
        (
            "Rob was asked in March to write to Gus. He has not got an answer and it remains open.",
            EN,
            ("Rob", "write to Gus"),
        ),
    ],
)
def test_an_answer_that_is_waited_for_is_no_task(
    text: str, form: str, task: tuple[str, str]
) -> None:
    """It comes from others."""
    assert asked(text, form) == [task]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Torkel har ännu inte hört av sig till hamnen.", SV),
        ("Torkel har ännu inte skickat svar till hamnen.", SV),
        ("Rob has not yet written to the port.", EN),
    ],
)
def test_what_somebody_has_not_done_herself_is_one(text: str, form: str) -> None:
    assert len(asked(text, form)) == 1


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "Kajutredningen (§ 9): Torkel Kvist arbetar vidare, rapport i augusti.",
            SV,
            ("Torkel", "arbeta vidare – Kajutredningen (§ 9)", "2033-08-31"),
        ),
        (
            "Mette jobbar vidare med kartan, utkast till den 3 maj.",
            SV,
            ("Mette", "jobba vidare med kartan", "2033-05-03"),
        ),
        (
            "Torkel fortsätter arbetet med kartan, ny avstämning den 3 maj.",
            SV,
            ("Torkel", "fortsätta arbetet med kartan", "2033-05-03"),
        ),
        (
            "Torkel arbetar vidare med kartan till nästa möte.",
            SV,
            ("Torkel", "arbeta vidare med kartan", None),
        ),
        (
            "Rob continues work on the map, report in August.",
            EN,
            ("Rob", "continue work on the map", "2033-08-31"),
        ),
    ],
)
def test_work_that_is_to_be_reported_goes_on(
    text: str, form: str, told: tuple[str, str, str | None]
) -> None:
    """What is due makes it a task."""
    assert asked_in(form.format(text)) == [told]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Torkel arbetar vidare med kartan.", SV),
        ("Hamnen arbetar vidare med kartan, rapport i augusti.", SV),
        ("Styrelsen arbetar vidare med kartan, rapport i augusti.", SV),
        ("Rob continues work on the map.", EN),
    ],
)
def test_work_that_only_goes_on_is_told(text: str, form: str) -> None:
    assert asked(text, form) == []
