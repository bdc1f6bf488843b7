import html
import re

import pyromark
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bra.rendering.markdown import cell, inline, literal, plain, running

TEXT = st.text(
    st.characters() | st.sampled_from("#*-+>_`~|<[](){}=1.)!\\&:\n\r\t\u2028\x1b"), max_size=30
)
TABLES = pyromark.Markdown(options=pyromark.Options.ENABLE_TABLES)
PLAIN = pyromark.Markdown()


def starts(text: str, markdown: pyromark.Markdown = PLAIN) -> list[str]:
    """Return the names of the blocks that begin in a text."""
    names: list[str] = []
    for event in markdown.events(text):
        tag = event.get("Start") if isinstance(event, dict) else None
        if isinstance(tag, str):
            names.append(tag)
        elif isinstance(tag, dict):
            names += tag
    return names


BLOCKS = {"Heading", "List", "Item", "BlockQuote", "CodeBlock", "HtmlBlock", "Table", "Rule"}


@settings(max_examples=130, deadline=None)
@given(TEXT)
@example("1. a")
@example("- a")
@example("---")
@example("<div>")
@example("\\# a")
def test_inline_text_begins_no_block(text: str) -> None:
    shown = inline(text)
    assert "\n" not in shown
    assert "\x1b" not in shown
    assert not BLOCKS & set(starts(shown))
    assert "Rule" not in map(str, PLAIN.events(shown))
    # In a list it stays in its entry.
    assert starts(f"- {shown}\n- b\n").count("Item") == 2


@settings(max_examples=130, deadline=None)
@given(TEXT)
@example("a|b\\|c\\\\|")
def test_a_cell_stays_a_cell(text: str) -> None:
    table = f"| a | b |\n|---|---|\n| {cell(text)} | x |\n| y | z |\n"
    found = starts(table, TABLES)
    assert found.count("TableRow") == 2
    assert found.count("TableCell") == 6


@settings(max_examples=130, deadline=None)
@given(TEXT)
def test_literal_text_shows_letter_by_letter(text: str) -> None:
    shown = PLAIN.html(f"x {literal(text)} x")
    bare = html.unescape(re.sub(r"</?p>", "", shown)).strip()
    assert bare == f"x {plain(text)} x"


@given(TEXT)
def test_plain_text_is_one_line_without_control_characters(text: str) -> None:
    shown = plain(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202e]", shown)
    assert plain(shown) == shown


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Rådet beslutar", "Rådet beslutar"),
        ("Rådet beslutar\natt ordna", "Rådet beslutar att ordna"),
        ("Rådet beslutar\natt ordna\natt avsätta", "Rådet beslutar att ordna, att avsätta"),
        (
            "Rådet beslutar\natt ordna, och\natt avsätta",
            "Rådet beslutar att ordna, och att avsätta",
        ),
        (
            "Rådet beslutar\natt **ordna;**\natt avsätta",
            "Rådet beslutar att **ordna;** att avsätta",
        ),
        ("It is agreed\nto plan and\nto pay\nto end", "It is agreed to plan and to pay, to end"),
    ],
)
def test_clauses_on_one_line_are_divided(text: str, line: str) -> None:
    assert running(text) == line
