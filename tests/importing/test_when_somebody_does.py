"""Who does something only as a condition, behind a note's label, or in brackets behind a task."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import EN, SV, Told, asked_in, decided_in, import_one


@pytest.mark.parametrize(
    ("form", "text", "tasks"),
    [
        (SV, "Vi börjar när Ylva bokar lokalen.", []),
        (SV, "Om Ylva bokar lokalen ringer Torkel banken.", [("Torkel", "ringa banken", None)]),
        (SV, "När Ylva ringer bokar Torkel lokalen.", [("Torkel", "boka lokalen", None)]),
        (SV, "Så snart snön är borta målar Ylva grinden.", [("Ylva", "måla grinden", None)]),
        (EN, "We can go on when Jill returns the key.", []),
        (EN, "We can eat when Jill and Rob book the hall.", []),
        (EN, "When Jill rings us, Rob books the hall.", [("Rob", "book the hall", None)]),
        (
            EN,
            "Jill books the hall when Rob returns.",
            [("Jill", "book the hall when Rob returns", None)],
        ),
    ],
)
def test_what_somebody_does_as_a_condition_is_no_task(
    form: str, text: str, tasks: list[Told]
) -> None:
    assert asked_in(form.format(text)) == tasks


@pytest.mark.parametrize(
    ("form", "text", "task"),
    [
        (SV, "OBS: Ylva ska boka lokalen.", ("Ylva", "boka lokalen", None)),
        (SV, "Notera: Ylva bokar lokalen.", ("Ylva", "boka lokalen", None)),
        (EN, "Note: Jill will book the hall.", ("Jill", "book the hall", None)),
        (EN, "NB: Jill will book the hall.", ("Jill", "book the hall", None)),
        (SV, "Städdag: Ylva ska boka lokalen.", ("Ylva", "boka lokalen – Städdag", None)),
    ],
)
def test_the_label_of_a_note_is_no_matter(form: str, text: str, task: Told) -> None:
    assert asked_in(form.format(text)) == [task]


@pytest.mark.parametrize(
    ("form", "text", "owner"),
    [
        (SV, "Uppdrag: måla bryggan. (Ylva)", "Ylva"),
        (SV, "Att göra: köpa färg. (Ylva, Torkel)", "Ylva+Torkel"),
        (EN, "Action: paint the jetty. (Jill Marsh)", "Jill"),
        (EN, "> ***Action #3: paint the jetty. (Rob Tate)***", "Rob"),
        (SV, "Uppdrag: måla bryggan. (Helst i maj.)", ""),
    ],
)
def test_who_it_is_may_stand_in_brackets_behind_the_dot(form: str, text: str, owner: str) -> None:
    name = "a.md" if text.startswith(">") else "a.txt"
    outcome = import_one(name, form.format(text).encode(), Order())
    (task,) = [line for line in outcome.text.splitlines() if line.startswith("- [ ]")]
    owners = task.removeprefix("- [ ] ").partition(":")[0] if ":" in task else ""
    first = [each.split()[0] for each in owners.replace(" and ", " och ").split(" och ") if each]
    assert "+".join(first) == owner


@pytest.mark.parametrize(
    ("form", "text", "due"),
    [
        (EN, "Jill will change the seal in v10.", None),
        (EN, "Jill will move the list to v9.", None),
        (EN, "Jill will change the seal in week 40.", "2033-10-09"),
        (EN, "Jill will change the seal by v. 40.", "2033-10-09"),
        (SV, "Ylva byter tätningen i v40.", "2033-10-09"),
        (SV, "Ylva byter tätningen i v. 40.", "2033-10-09"),
    ],
)
def test_a_letter_right_before_a_number_is_a_week_in_its_language(
    form: str, text: str, due: str | None
) -> None:
    (task,) = asked_in(form.format(text))
    assert task[2] == due


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (EN, "Everyone will check the list."),
        (EN, "Everybody is to check the list."),
        (SV, "Alla ska se över listan."),
        (SV, "Samtliga ska se över listan."),
    ],
)
def test_everybody_is_known(form: str, text: str) -> None:
    outcome = import_one("a.txt", form.format(text).encode(), Order())
    assert "- [ ] " in outcome.text
    assert outcome.errors == ()


@pytest.mark.parametrize(
    ("form", "text", "decided"),
    [
        (EN, "Board Summary: In this matter, we agreed to paint the roof.", []),
        (SV, "Styrelsens sammanfattning: I ärendet beslutades att måla taket.", []),
        (EN, "Roof: We agreed to paint it.", ["Roof: We agreed to paint it."]),
    ],
)
def test_the_summary_of_a_matter_decides_nothing(form: str, text: str, decided: list[str]) -> None:
    assert decided_in(form.format(text)) == decided


@pytest.mark.parametrize(
    ("form", "text", "task"),
    [
        (SV, "Ylva håller på att måla grinden till 3 maj.", ("Ylva", "måla grinden", "2033-05-03")),
        (SV, "Ylva håller på och målar grinden.", ("Ylva", "måla grinden", None)),
        (SV, "Ylva håller på med grinden.", ("Ylva", "hålla på med grinden", None)),
        (EN, "Jill is in the process of painting the gate.", ("Jill", "paint the gate", None)),
    ],
)
def test_what_somebody_is_at_is_the_task(form: str, text: str, task: Told) -> None:
    assert asked_in(form.format(text)) == [task]
