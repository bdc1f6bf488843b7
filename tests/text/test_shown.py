"""A text as a reader sees it, whatever its Markdown and its bytes hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bra.text.shown import hiding_lines, may_hide, shown_forms


@pytest.mark.parametrize(
    "text",
    [
        "Slutet &auml;rende",
        "Slutet &#228;rende",
        "Slutet &#xE4;rende",
        "Slutet a&#776;rende",
        "Slutet&nbsp;ärende",
        "Slutet&#10;ärende",
        "Slutet\u2002ärende",
        "Slutet \\ärende",
        "Slutet\\ ärende",
        "Slutet **ä**rende",
        "Slu*te*t ärende",
        "<b>S</b>lutet ärende",
        "Slutet ä<!-- x -->rende",
        "Slutet ä<wbr>rende",
        "[S](a.md)lutet ärende",
        "Slutet äre[nde](a.md)",
        "Slutet ä\u00adrende",
        "Slutet &shy;ä&ZeroWidthSpace;rende",
        "Slutet\u200b ä\u2060rende",
        "Slutet\u200e är\ufe0fende",
        "Slutet är\u0332ende",
        "**Slutet** *ärende*",
        "~~Slutet~~ `ärende`",
    ],
)
def test_what_is_seen_is_the_same(text: str) -> None:
    assert shown_forms(text)[1] == "Slutet ärende"


def test_the_first_form_keeps_the_markup_around_words() -> None:
    assert shown_forms("**Sekre*te*ss** &amp; x") == ("**Sekretess** & x", "Sekretess & x")


def test_a_tag_that_ends_a_line_divides_words() -> None:
    assert shown_forms("Text<br>S*e*kre<wbr>tess<BR />x")[0] == "Text<br>Sekretess<BR />x"


@pytest.mark.parametrize(
    "text", ["Rådet talade – länge.", "* Bo * Eva", "```", "~~~ text", "a < b", "År 2 §", ""]
)
def test_what_hides_nothing_is_shown_as_it_is(text: str) -> None:
    assert shown_forms(text) == (text, text)


@pytest.mark.parametrize("text", ["Åsa – Öst ”x” é £ § 1", "**Bo** [ ] (x)", ""])
def test_ordinary_letters_hide_nothing(text: str) -> None:
    assert not may_hide(text.encode())


@pytest.mark.parametrize("text", ["a&amp;b", "a\\*", "a\u00adb", "a\u200bb", "a\ufeffb", "[a](b)"])
def test_entities_backslashes_and_unseen_signs_may_hide_something(text: str) -> None:
    assert may_hide(text.encode())


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [b"\n", b"](", b"]", b"(", b"\xe2\x80\x8b", b"\xe2\x80\x93", b"&", b"abc"]
            ),
            st.binary(max_size=3),
        ),
        max_size=12,
    ).map(b"".join)
)
def test_the_lines_that_hide_something_are_those_of_which_that_is_told(data: bytes) -> None:
    assert hiding_lines(data) == [line for line in data.split(b"\n") if may_hide(line)]
