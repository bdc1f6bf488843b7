"""Decisions in short answers to proposals, and those of other bodies and earlier meetings."""

import pytest

from tests.importing.foreign import decided_in, of_text

SV = (
    "Styrelsemöte 12 april 2033\n\nNärvarande: Tore Malm, Disa Rask, Ove Lind\n\n"
    "1. Början\nTore öppnade mötet.\n\n2. Ärenden\n{}\n"
)
EN = (
    "Committee meeting, 12 April 2033\n\nPresent: Jill Marsh, Rob Tate\n\n"
    "1. Start\nJill opened the meeting.\n\n2. Matters\n{}\n"
)


def decided(text: str, form: str = SV) -> list[str]:
    """Return the text of each decision."""
    return decided_in(form.format(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Valdes Ove Lind.", ["Valdes Ove Lind."]),
        ("Utsågs Ove Lind och Disa Rask.", ["Utsågs Ove Lind och Disa Rask."]),
        ("Förslag: Ove och Disa. Ove Lind valdes.", ["Ove Lind valdes."]),
        ("Förslag: sänka avgiften till 90 kr. Bifölls.", ["Bifölls."]),
        ("Förslag: sänka avgiften till 90 kr. Förslaget antogs.", ["Förslaget antogs."]),
        ("Förslag: sänka avgiften till 90 kr. Det prövades i fjol.", []),
        ("Förslag: sänka avgiften till 90 kr. Kommunen beviljades bidrag i maj.", []),
        (
            "Ove yrkade avslag på Disas yrkande.\nOves yrkande avslogs.\nBifall till hans motion.",
            ["Oves yrkande avslogs.", "Bifall till hans motion."],
        ),
        ("Disas yrkande:\nBifall till förslaget.", []),
        ("Ense om att stänga grinden om kvällen.", ["Ense om att stänga grinden om kvällen."]),
        ("Grannarna är inte ense om att stänga grinden.", []),
    ],
)
def test_an_answer_to_a_proposal_is_a_decision(text: str, found: list[str]) -> None:
    """Who was chosen, or what became of a proposal, stands right behind it."""
    assert decided(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Proposal: raise the fee to 20. Rob Tate elected.", ["Rob Tate elected."]),
        (
            "In agreement that the gate stays shut at night.",
            ["In agreement that the gate stays shut at night."],
        ),
        ("Approved: ________________ (Chair)", []),
        ("Approved: .................. (Chair)", []),
        ("Approved: the accounts.", ["Approved: the accounts."]),
        ("At the spring meeting it was agreed that the hut be sold.", []),
        ("It was agreed at the March meeting that the hut be sold.", []),
        ("The plan was adopted by the county on 3 March.", []),
        (
            "It was agreed that the hut be sold at the spring meeting.",
            ["It was agreed that the hut be sold at the spring meeting."],
        ),
    ],
)
def test_english_answers_and_decisions_of_others(text: str, found: list[str]) -> None:
    """A place to sign decides nothing, nor does what was decided before."""
    assert decided(text, EN) == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Vid vårens möte beslutades att stugan ska säljas.", 0),
        ("På oktobermötet beslutades att stugan ska säljas.", 0),
        ("Det beslutades vid höstens årsmöte att stugan ska säljas.", 0),
        ("Det beslutades att stugan ska säljas vid höstens årsmöte.", 1),
        ("Planen antogs av kommunfullmäktige.", 0),
        ("Planen antogs av förbundsstyrelsen den 3 mars.", 0),
        ("Planen antogs.", 1),
        ("Godkänt: ..................", 0),
    ],
)
def test_what_was_decided_elsewhere_or_before(text: str, count: int) -> None:
    """A season's meeting is an earlier one; a larger body is another."""
    assert len(decided(text)) == count


PROPOSED = (
    "Kansliets förslag\natt föreningen antar planen,\n"
    "att Ove Lind får i uppdrag att rapportera om den.\n"
    "Styrelsen beslutar\natt anta planen,\natt Disa Rask får i uppdrag att trycka den.\n"
)


def test_all_clauses_of_a_proposal_are_only_proposed() -> None:
    """What is decided stands behind the words for it."""
    record = of_text(SV.format(PROPOSED)).record
    assert [each.owners for each in record.actions] == [("Disa Rask",)]
    assert len(record.decisions) == 1


def test_a_body_of_two_names_ends_the_proposal() -> None:
    """Its name is no label, but says who decides."""
    text = PROPOSED.replace("Styrelsen beslutar", "Kultur- och fritidsnämnden beslutar")
    form = SV.replace("Styrelsemöte", "Kultur- och fritidsnämnden")
    (found,) = decided(text, form)
    assert "trycka" in found
    assert "rapportera" not in found


def test_a_decision_by_a_proposal_is_decided() -> None:
    """`Beslut enligt Annas förslag` is no label of a proposal."""
    assert len(decided("Mötet beslutar enligt Oves förslag")) == 1
