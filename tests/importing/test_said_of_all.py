"""Decisions whose deciders stand last, that all were for something, and what others decide."""

import pytest

from tests.importing.foreign import EN, SV, decided_in


@pytest.mark.parametrize(
    ("text", "form", "count"),
    [
        ("Den som inte röjt sin plats betalar 300 kr från och med maj, beslöt styrelsen.", SV, 1),
        ("Båtarna läggs i i juni, bestämde mötet.", SV, 1),
        ("Trappan målas i augusti, enades vi.", SV, 1),
        ("Trappan målas i augusti, enades grannarna.", SV, 0),
        ("Trappan målas i augusti, sa Mette.", SV, 0),
        ("Som Torkel skrev i maj, beslutade styrelsen.", SV, 0),
        ("Eftersom Torkel reser i juni, beslutade styrelsen.", SV, 0),
        ("Whoever has not cleared the plot pays from May, the committee decided.", EN, 1),
        ("The boats go in again in June, we agreed.", EN, 1),
        ("The boats go in again in June, the harbour office decided.", EN, 0),
        ("The boats go in again in June, Rob said.", EN, 0),
        ("When Nell asked in June, the committee agreed.", EN, 0),
        ("As Rob is away in June, the committee agreed.", EN, 0),
    ],
)
def test_who_decided_stands_last(text: str, form: str, count: int) -> None:
    """A month in the clause before is of what was decided, and tells of no earlier meeting."""
    assert len(decided_in(form.format(text))) == count


@pytest.mark.parametrize(
    ("text", "form", "count"),
    [
        ("Alla var för, så vi hyr tältet.", SV, 1),
        ("Samtliga var med på det.", SV, 1),
        ("Alla var för trötta.", SV, 0),
        ("Vi hyr tältet, det var alla överens om.", SV, 1),
        ("Vi hyr 2.1 när den kommer, det var vi eniga om. #12 väntar.", SV, 1),
        ("Vi är för få, det var alla överens om.", SV, 0),
        ("Festen var lyckad, det var alla överens om.", SV, 0),
        ("Efter en lång diskussion enades man om att vänta.", SV, 1),
        ("Till slut beslöt man att vänta.", SV, 1),
        ("I Tierp beslöt man att vänta.", SV, 0),
        ("Styrelsen sa ja, om taket håller.", SV, 1),
        ("Mette sa ja, om taket håller.", SV, 0),
        ("Kommunen säger nej.", SV, 0),
        ("Everybody was in favour so we are renting the tent.", EN, 1),
        ("We were all in favour of the proposal.", EN, 1),
        ("We were in favour of the proposal until we saw the price.", EN, 0),
        ("We rent the tent, that was agreed by all.", EN, 1),
        ("We are too few, that was agreed by all.", EN, 0),
        ("The committee said yes, provided that the roof holds.", EN, 1),
        ("Nell said no.", EN, 0),
        ("The governing body adopted the timetable for the summer.", EN, 1),
        ("The awarding body adopted the timetable for the summer.", EN, 0),
    ],
)
def test_what_all_are_for(text: str, form: str, count: int) -> None:
    """What all only think of something is no decision, nor what somebody answers."""
    assert len(decided_in(form.format(text))) == count


@pytest.mark.parametrize(
    ("text", "form", "count"),
    [
        ("Vi beslutade att ta upp taxan som proposition på stämman.", SV, 1),
        ("Ordföranden ställde proposition på förslaget och fann att det antogs.", SV, 0),
        ("Artikeln om sjögräs antogs med små ändringar.", SV, 0),
        ("Taxan för gästbåtar antogs med små ändringar.", SV, 1),
        ("The paper on eelgrass: accepted with minor revisions.", EN, 0),
        ("The charge for visiting boats: accepted.", EN, 1),
    ],
)
def test_what_is_put_to_others(text: str, form: str, count: int) -> None:
    """A journal decides on papers, and a matter may be put to a later meeting by this one."""
    assert len(decided_in(form.format(text))) == count
