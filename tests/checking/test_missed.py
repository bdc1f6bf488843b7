"""What is nearly a box, a label or a correction is told of, and what only looks so is not."""

from pathlib import Path

import pytest

from tests.checking.councils import check


def found(root: Path, text: str, code: str) -> list[dict[str, str]]:
    return [dict(each.facts) for each in check(root, text) if each.code == code]


NEAR_BOXES = (
    "- [] Kim Berg: ringa polisen (senast 2017-11-30)",
    "- [ ]Kim Berg: ringa polisen",
    "- [v] Robin Dal: beställa västar",
    "- [x ] Robin Dal: beställa västar",
    "- [  ] Kim Berg: boka salen",
    "- [\u00a0] Kim Berg: boka salen",
    "-[ ] Kim Berg: boka salen",
    "[ ] Kim Berg: order the vests (by 2017-11-30)",
    "– [ ] Kim Berg: order the vests",
    "• [x] Kim Berg: order the vests",
    "- ☐ Robin Dal: skriva till skolorna",
    "☑ Robin Dal: skriva till skolorna",
    r"- \[ \] Robin Dal: skriva till skolorna",
    "Vi delade upp arbetet så här.\n2. [ ] Kim Berg: mäta ljuset",
    "- [ ] **A1** Kim Berg: mäta (löpande)\n  [ ] Robin Dal: räkna stolparna",
)
NO_BOXES = (
    "- [ ] **A1** Kim Berg: ringa (löpande)",
    "- [x](https://example.org/x) visar kartan",
    "- [v][karta] visar läget\n\n[v]: https://example.org/v",
    "- [1] i listan över källor",
    "- [Kim] ringer",
    "Kim kryssade [x] i formuläret.",
    "- - [ ] **A1** Kim Berg: ringa (löpande)",
    "```\n- [] Kim Berg: ringa\n```",
    "> - [] Kim Berg: ringa",
    "| vad | klart |\n|---|---|\n| [] ringa | nej |",
    "- ",
    "[]",
)


@pytest.mark.parametrize("text", NEAR_BOXES)
def test_a_box_that_is_not_quite_one_is_told_of(tmp_path: Path, text: str) -> None:
    assert len(found(tmp_path, text, "odd-box")) == 1


@pytest.mark.parametrize("text", NO_BOXES)
def test_what_only_looks_like_a_box_is_left(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, "odd-box") == []


def test_a_box_in_confidential_text_is_told_of_inside_alone(tmp_path: Path) -> None:
    findings = check(tmp_path, "> **Sekretess:** Kim har sett bilen.\n>\n> - [] Kim Berg: anmäla")
    hidden = [each.hidden for each in findings if each.code == "odd-box"]
    assert hidden == [True]
