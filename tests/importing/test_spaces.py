"""Spaces within lines of foreign minutes."""

import sys

import pytest

from bra.importing.lines.spaces import single_spaced


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Anna Ek",
        "Anna  Ek",
        " Anna Ek",
        "Anna Ek ",
        "Anna\tEk",
        "Anna\u00adEk",
        "\u2003Ek",
    ],
)
def test_single_spaced_is_as_divided_and_joined(text: str) -> None:
    assert single_spaced(text) == " ".join(text.split())


def test_every_sign_of_space_becomes_a_plain_one() -> None:
    signs = [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()]
    assert {single_spaced(f"Anna{sign}Ek") for sign in signs} == {"Anna Ek"}
