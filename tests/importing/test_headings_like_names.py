"""Bare headings that might be names, sentences that look like titles, and the opening."""

import pytest

from tests.importing.foreign import of_text

HEAD = "Quay Trust\nBoard meeting, 4 May 2022\n\nPresent: Ann Hill (Chair), Bob Dale, Cy Lee\n\n"
HEAD_SV = "Kajföreningen\nStyrelsemöte 4 maj 2022\n\nNärvarande: Ada Holm (ordf), Bo Dal\n\n"
AUDIT = "Audit\nBob Dale presented the draft audit and the accounts.\n\n"
LAST = "Adjournment\nThe Chair closed the meeting at 8 pm.\n"


def titles(text: str) -> list[str]:
    return [item.title for item in of_text(text).record.items]


@pytest.mark.parametrize("title", ["Harbour Dues", "Spring Regatta", "Strategic Plan Review"])
def test_a_heading_of_capitals_over_what_was_said(title: str) -> None:
    told = f"{title}\nCy reported that the draft had been sent to all the members.\n\n"
    assert titles(f"{HEAD}{AUDIT}{told}{LAST}") == ["Audit", title, "Adjournment"]


def test_an_empty_line_may_stand_between() -> None:
    told = "Harbour Dues\n\nCy reported that the draft had been sent to all the members.\n\n"
    assert titles(f"{HEAD}{AUDIT}{told}{LAST}") == ["Audit", "Harbour Dues", "Adjournment"]


def test_a_swedish_heading_of_capitals() -> None:
    told = "Fasta Bryggan\nBo berättade att virket har kommit och ligger i ladan.\n\n"
    last = "Avslutning\nMötet avslutades klockan 20 av ordföranden.\n"
    first = "Ekonomin\nBo berättade att kassan är god och att skulden är betald.\n\n"
    assert titles(f"{HEAD_SV}{first}{told}{last}") == ["Ekonomin", "Fasta Bryggan", "Avslutning"]


@pytest.mark.parametrize(
    "name",
    [
        "Bob Dale\nHe reported that the draft had been sent to all the members.\n\n",
        "Dora Penn\nDora reported that the draft had been sent to all the members.\n\n",
    ],
)
def test_whoever_speaks_heads_no_item(name: str) -> None:
    assert titles(f"{HEAD}{AUDIT}{name}{LAST}") == ["Audit", "Adjournment"]


def test_who_signed_heads_no_item() -> None:
    assert titles(f"{HEAD}{AUDIT}{LAST}\nDora Penn\n\nEve Stone\n") == ["Audit", "Adjournment"]


@pytest.mark.parametrize("title", ["Call to Order", "Opened", "Called to Order"])
def test_the_opening_is_an_item_over_a_sentence(title: str) -> None:
    text = f"{title}\nThe Chair called the meeting to order at 6:03 PM.\n\n"
    assert titles(f"{HEAD}{text}{AUDIT}{LAST}") == [title, "Audit", "Adjournment"]


def test_the_opening_over_its_time_is_a_label() -> None:
    record = of_text(f"{HEAD}Call to Order\n6:03 PM\n\n{AUDIT}{LAST}").record
    assert [item.title for item in record.items] == ["Audit", "Adjournment"]


@pytest.mark.parametrize(
    "closing",
    [
        "Ordföranden tackade alla och avslutade mötet kl. 20.40.",
        "Mötet avslutades av ordföranden kl. 19.15.",
    ],
)
def test_a_sentence_that_ends_with_a_time_is_no_heading(closing: str) -> None:
    first = "Ekonomin\nBo berättade att kassan är god och att skulden är betald.\n\n"
    other = "Bryggan\nBo berättade att virket har kommit och ligger i ladan.\n\n"
    assert titles(f"{HEAD_SV}{first}{other}{closing}\n") == ["Ekonomin", "Bryggan"]


def test_a_heading_may_end_with_a_word_cut_short() -> None:
    first = "Ekonomin\nBo berättade att kassan är god och att skulden är betald.\n\n"
    other = "Bryggan m.m.\nBo berättade att virket har kommit och ligger i ladan.\n"
    assert titles(f"{HEAD_SV}{first}{other}") == ["Ekonomin", "Bryggan m.m."]
