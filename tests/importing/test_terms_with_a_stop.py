"""Work that a line divides, its term with a full stop within or in the plural."""

import pytest

from tests.importing.foreign import asked_in

SV = (
    "Bymöte 12 april 2033\n\nNärvarande: Tore Malm, Disa Rask\n\n1. Början\nTore öppnade mötet.\n\n"
    "2. Festen\nDet blir en fest i maj, som alla har talat om.\n\n{}\n\n3. Slut\nVi gick hem.\n"
)
EN = (
    "Village meeting, 12 April 2033\n\nPresent: Jill Marsh, Rob Tate\n\n1. Start\nJill began.\n\n"
    "2. The fair\nThere will be a fair in May, as all have said.\n\n{}\n\n3. End\nWe went home.\n"
)


@pytest.mark.parametrize(
    ("form", "line", "owners", "due"),
    [
        (SV, "Gräset: Disa, senast v. 24.", "Disa", "2033-06-19"),
        (SV, "Affischer – Disa och Tore, klara v. 17", "Disa+Tore", "2033-05-01"),
        (SV, "- Skyltar: Tore, klara 3/5", "Tore", "2033-05-03"),
        (SV, "- Bänkar: Tore, färdiga till den 3 maj", "Tore", "2033-05-03"),
        (EN, "Posters: Rob, by 3 May", "Rob", "2033-05-03"),
        (EN, "Signs – Jill and Rob, ready by Jan. 5.", "Jill+Rob", "2034-01-05"),
    ],
)
def test_work_with_its_term_is_a_task(form: str, line: str, owners: str, due: str) -> None:
    ((who, _, when),) = asked_in(form.format(line))
    assert (who, when) == (owners, due)


@pytest.mark.parametrize("line", ["Gräset: Disa, 3/5", "Gräset: Disa. Nu är det klart."])
def test_a_day_of_duty_and_what_is_done_are_none(line: str) -> None:
    assert asked_in(SV.format(line)) == []
