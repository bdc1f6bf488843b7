import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bra.publishing.palette import (
    DEFAULT,
    READABLE,
    VISIBLE,
    Scheme,
    contrast,
    custom_properties,
    palette,
    read_colour,
    to_hex,
    to_oklch,
)

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(COLOURS)
@example("#ffffff")
@example("#000000")
@example("#ffff00")
@example("#00ff00")
@example("#0000ff")
@example("#808080")
def test_words_can_be_read_whatever_colour_a_council_has(colour: str) -> None:
    made = palette(colour)
    for scheme in (made.light, made.dark):
        for ground in scheme.grounds():
            for word in scheme.words():
                assert contrast(word, ground) >= READABLE, (colour, word, ground)
            assert contrast(scheme.edge, ground) >= VISIBLE
        # What is written on the accent is written in the colour of the paper.
        assert contrast(scheme.paper, scheme.accent) >= READABLE


@given(COLOURS)
def test_a_colour_comes_back_from_oklch(colour: str) -> None:
    assert to_hex(to_oklch(colour)) == colour


@given(COLOURS)
def test_dark_is_dark_and_light_is_light(colour: str) -> None:
    made = palette(colour)
    assert contrast(made.light.paper, "#ffffff") < 1.1
    assert contrast(made.dark.paper, "#000000") < 1.5


def test_a_colour_that_can_be_read_is_left_as_it_is() -> None:
    assert palette(DEFAULT).light.accent == DEFAULT
    assert palette(DEFAULT).own == DEFAULT


def test_a_light_colour_keeps_its_hue_when_it_is_made_to_be_read() -> None:
    yellow = "#ffcc00"
    made = palette(yellow)
    assert made.own == yellow
    assert made.light.accent != yellow
    assert to_oklch(made.light.accent).hue == pytest.approx(to_oklch(yellow).hue, abs=0.15)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("#1F4E79", "#1f4e79"),
        ("1f4e79", "#1f4e79"),
        (" #abc ", "#aabbcc"),
        ("blå", None),
        ("#1f4e7", None),
        ("#1f4e79; } body { display: none", None),
        ("", None),
    ],
)
def test_colours_are_read_as_they_are_written(written: str, read: str | None) -> None:
    assert read_colour(written) == read


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_style_sheet_declares_every_colour_for_both_schemes() -> None:
    text = custom_properties(palette(DEFAULT))
    for name in Scheme._fields:
        assert len(re.findall(rf"--{name.replace('_', '-')}: #[0-9a-f]{{6}};", text)) == 2
    assert text.count("{") == text.count("}")
