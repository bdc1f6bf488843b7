"""A hard or a narrow space, as from a word processor, is read as the space that is seen."""

import pytest

from tests.reading.texts import minutes_of

SPACES = pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])


@SPACES
@pytest.mark.parametrize("label", ["**Beslut D1:**", "Beslut D1:", "**Decision D1 :**"])
def test_the_number_of_a_decision(label: str, space: str) -> None:
    (decision,) = minutes_of(f"## 1. Läget\n\n{label.replace(' ', space)} Ja.\n").statements
    assert (decision.kind, decision.id, decision.text) == ("decision", "2017-08-18/D1", "Ja.")


@SPACES
def test_what_a_decision_supersedes_and_what_is_corrected(space: str) -> None:
    text = "**Beslut D1:** Ja (ersätter 2016-05-01/D2)\n\n**Rättelse 2016-05-01 punkt 1:** Nej."
    said = minutes_of(f"## 1. Läget\n\n{text.replace(' ', space)}\n").statements
    assert said[0].supersedes == ("2016-05-01/D2",)
    assert said[1].corrects == (("2016-05-01", "1"),)


@SPACES
def test_an_action_behind_its_box(space: str) -> None:
    line = "**A1** Jonas Eek: ringa (senast 2017-09-01)".replace(" ", space)
    (action,) = minutes_of(
        f"## 1. Läget\n\n- [ ] {line}\n", "närvarande:\n  - Jonas Eek, Polisen\n"
    ).actions
    assert action.id == "2017-08-18/A1"
    assert [each.kind for each in action.owners] == ["person"]
    assert action.text == "ringa"
    assert action.due is not None
    assert action.due.date == "2017-09-01"


@SPACES
@pytest.mark.parametrize(("heading", "number"), [("2. Läget", "2"), ("§ 12 Läget", "12")])
def test_the_number_of_an_item(heading: str, number: str, space: str) -> None:
    (item,) = minutes_of(f"## {heading.replace(' ', space)}\n").items
    assert (item.number, item.title) == (number, "Läget")


def test_a_number_with_a_space_in_it_is_reported() -> None:
    meeting = minutes_of("## 1. Läget\n\n- [ ] **A\u00a01** Bo: x\n\n**Beslut D\u00a01:** Ja.\n")
    assert {"odd-id", "odd-decision-id"} <= {each.code for each in meeting.diagnostics}
