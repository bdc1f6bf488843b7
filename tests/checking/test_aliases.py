"""Somebody whom a list has under an alias is the same person in the rules about who was there."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from tests.checking.councils import TODAY, meeting, write

MORE = """\
  - {namn: Sam Ek, alias: [Sam Lund, Same]}
  - {namn: Ali Gro, alias: [Ali Fors], till: 2016-12-31}
"""


def found(root: Path, text: str, old: str, new: str) -> list[str]:
    whole = meeting(text).replace(old, new)
    assert new in whole
    return [each.code for each in find(write(root, {"2017-10-11": whole}, MORE), today=TODAY)]


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("  - Robin Dal\n  - Sam Ek\n  - Sam Lund\n", "listed-twice"),
        ("  - Robin Dal\n  - Sam Ek\nfrånvarande:\n  - Sam Lund\n", "present-and-absent"),
        ("  - Robin Dal\n  - Ali Fors\n", "not-a-member-then"),
    ],
)
def test_an_alias_is_the_person(tmp_path: Path, new: str, code: str) -> None:
    assert code in found(tmp_path, "Öppet.", "  - Robin Dal\n", new)


def test_others_are_not(tmp_path: Path) -> None:
    new = "  - Robin Dal\n  - Sam Ek\ninbjudna:\n  - Sam Lind\n  - Ali Fors\n"
    codes = found(tmp_path, "Öppet.", "  - Robin Dal\n", new)
    assert {"listed-twice", "present-and-absent", "not-a-member-then"}.isdisjoint(codes)


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("Sam Lund deltar inte.", True),
        ("Sam Eks bror säljer.", True),
        ("Samer deltar inte.", False),
    ],
)
def test_who_is_recused_may_be_named_by_an_alias(
    tmp_path: Path, said: str, *, counted: bool
) -> None:
    text = f"**Jäv:** {said}\n\n**Omröstning:** ja 3, nej 0\n\n**Beslut D1:** Ja."
    codes = found(tmp_path, text, "  - Robin Dal\n", "  - Robin Dal\n  - Sam Ek\n")
    assert ("recused-but-counted" in codes) is counted
