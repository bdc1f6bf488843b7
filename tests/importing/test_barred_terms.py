"""Times that are none by when: before which nothing is done, or from which it begins."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in


@pytest.mark.parametrize(
    ("text", "form", "asked"),
    [
        (
            "Rob will ring the smith, but not before May.",
            EN,
            ("Rob", "ring the smith, but not before May", None),
        ),
        (
            "Rob said he would ring the smith, but not before Easter.",
            EN,
            ("Rob", "ring the smith, but not before Easter", None),
        ),
        ("Rob will ring the smith before June.", EN, ("Rob", "ring the smith", "2033-05-31")),
        (
            "Torkel ringer smeden, men inte före maj.",
            SV,
            ("Torkel", "ringa smeden, men inte före maj", None),
        ),
        ("Torkel ringer smeden före juni.", SV, ("Torkel", "ringa smeden", "2033-05-31")),
        (
            "Torkel bygger scenen med start på torsdag.",
            SV,
            ("Torkel", "bygga scenen med start på torsdag", None),
        ),
        (
            "Torkel bygger scenen med start den 3 maj.",
            SV,
            ("Torkel", "bygga scenen med start den 3 maj", None),
        ),
        ("Torkel bygger scenen den 3 maj.", SV, ("Torkel", "bygga scenen", "2033-05-03")),
    ],
)
def test_a_time_is_no_term_behind_a_word_that_bars_it(text: str, form: str, asked: Told) -> None:
    """Its words stay with the task."""
    assert asked_in(form.format(text)) == [asked]
