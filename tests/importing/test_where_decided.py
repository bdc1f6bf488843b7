"""Where something was decided, why, and by what old or short forms that is said."""

import pytest

from tests.importing.foreign import EN, SV, decided_in


def decided(text: str, form: str = SV) -> list[str]:
    """Return the text of each decision."""
    return decided_in(form.format(text))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Samfälligheten har stämma i maj. Där väljs en ny ordförande.", SV),
        ("Efter branden hölls ett samråd. Man enades där om att byta nycklar.", SV),
        ("The league held its conference. There a new chair was elected.", EN),
        ("The shops met the police; it was agreed there to share radios.", EN),
    ],
)
def test_what_was_decided_there_was_not_decided_here(text: str, form: str) -> None:
    """The word means the meeting that was spoken of."""
    assert decided(text, form) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Styrelsen enades om att vänta där.", SV),
        ("It was agreed there should be a new bench.", EN),
    ],
)
def test_there_may_be_another_place(text: str, form: str) -> None:
    """Behind what was decided it says nothing about the meeting."""
    assert decided(text, form) == [text]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Överskottet blev 900 kr, mest för att målningen sköts upp.", SV),
        ("Vi drog över tiden eftersom två frågor bordlades.", SV),
        ("Vi drog över tiden på grund av att två frågor bordlades.", SV),
        ("Vi drog över tiden i och med att två frågor bordlades.", SV),
        ("The surplus was 90 pounds, mainly because the painting was postponed.", EN),
        ("We ran over, owing to the fact that two items were deferred.", EN),
    ],
)
def test_why_something_is_so_is_no_decision(text: str, form: str) -> None:
    """Its clause only tells of one."""
    assert decided(text, form) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Eftersom kassören är sjuk bordläggs frågan.", SV),
        ("Det blev sent och eftersom kassören är sjuk, bordläggs frågan.", SV),
        ("En ansökan för att bygga en brygga beviljades.", SV),
        ("Frågan bordläggs eftersom underlag saknas.", SV),
        ("Because the Treasurer is ill the item was deferred.", EN),
        ("It was late, and because the Treasurer is ill, the item was deferred.", EN),
        ("The item was deferred because papers were missing.", EN),
    ],
)
def test_why_something_is_decided_may_stand_beside_it(text: str, form: str) -> None:
    """Before it or behind it."""
    assert decided(text, form) == [text]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Utsänd dagordning fastställes.", SV),
        ("Protokoll nr 3 godkännes.", SV),
        ("Stadgarna antages.", SV),
        ("Frågan bordlägges.", SV),
        ("Motionen tillstyrkes.", SV),
        ("Räkningen godtages.", SV),
        ("Ärendet avskrives.", SV),
        ("De närvarande enades om att sälja båten.", SV),
        ("En arbetsgrupp för lekplatsen tillsattes.", SV),
        ("En arbetsgrupp tillsattes bestående av Ylva Stare och Mette Hall.", SV),
        ("Those present agreed to sell the boat.", EN),
        ("A working group for the playground was set up.", EN),
        ("Minutes of 3 March approved, with one change.", EN),
    ],
)
def test_old_and_short_forms_decide(text: str, form: str) -> None:
    """So do all who were there, and who sets up a group."""
    assert decided(text, form) == [text]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("En arbetsgrupp tillsattes i våras.", SV),
        ("En arbetsgrupp tillsattes av kommunen.", SV),
        ("A working group was set up by the council.", EN),
        ("A working group was set up last year.", EN),
    ],
)
def test_a_group_that_others_set_up_is_no_decision(text: str, form: str) -> None:
    """Nor one of an earlier time."""
    assert decided(text, form) == []


@pytest.mark.parametrize(
    ("text", "form", "said"),
    [
        ("Beslut – avgiften höjs till 90 kr.", SV, "avgiften höjs till 90 kr."),
        ("**Beslut** - avgiften höjs till 90 kr.", SV, "avgiften höjs till 90 kr."),
        ("**Decision** - the fee goes up to 9.", EN, "the fee goes up to 9."),
        ("Decision — the fee goes up to 9.", EN, "the fee goes up to 9."),
    ],
)
def test_a_dash_may_stand_behind_the_label(text: str, form: str, said: str) -> None:
    """Before a whole sentence."""
    assert decided(text, form) == [said]


def test_few_words_behind_a_dash_are_no_decision() -> None:
    """They may name anybody."""
    assert decided("Beslut - Torkel Kvist") == []
    assert decided("Decision - Rob Tate", EN) == []
    assert decided("Förslag till beslut – avgiften höjs till 90 kr.") == []
