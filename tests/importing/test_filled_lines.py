"""Lines that a typesetter filled out to the margin, and words divided at their ends."""

import pytest
import typst

from bra.importing.files.evenlines import even_lines
from bra.importing.files.readers import read_foreign
from bra.importing.patterns.hyphens import in_one
from bra.importing.recognise import recognise
from tests.importing.foreign import decided_in

pytestmark = pytest.mark.usefixtures("papers_are_read_here")

TEXT = "The keeper of the boathouse told the club about it"


@pytest.mark.parametrize(
    "line",
    [
        "The  oars  were  mended  by  the  warden  in  April",
        "2.  Oars  are  to  be  mended  by  the  warden  in  it",
        "•  Årorna   lagades   av   vakten   i   april   och   maj",
    ],
)
def test_wide_spaces_between_all_words_are_one(line: str) -> None:
    assert even_lines([TEXT, line]) == [TEXT, " ".join(line.split())]
    assert even_lines([f"   {TEXT}", f"   {line}"])[1] == f"   {' '.join(line.split())}"


@pytest.mark.parametrize(
    "line",
    [
        "Asta Lind     kassör       Sjölyckans båtklubb   ja",
        "Oars  mended     by  the  warden  in  April  of  it",
        "Oars     mended  by  the  warden  and  also  all in",
        "Name          Club          Post          Presence",
        "3  12  17  24  31  42  55  61  72  80  91  99  104",
    ],
)
def test_cells_and_what_is_set_apart_keep_their_gaps(line: str) -> None:
    assert even_lines([TEXT, line]) == [TEXT, line]


def test_a_short_line_with_wide_spaces_is_no_filled_one() -> None:
    line = "yes  no  yes  maybe"
    assert even_lines([TEXT, line]) == [TEXT, line]


@pytest.mark.parametrize(
    ("label", "joint", "people"),
    [
        (
            "Närvarande från klubbarna",
            "och",
            {
                "Torkel Åberg": "Roslagens kanotförening",
                "Milena Jurčić": "Segel- och Motorbåtsklubben",
                "Britt-Mari Holm": "Simsällskapets ungdomsavdelning",
                "Henrik Sund": "Båtklubben",
            },
        ),
        (
            "Present from the clubs",
            "and",
            {
                "Gwen Harland": "Riverside canoeing association",
                "Milena Jurčić": "Sailing and Motorboat Club",
                "Ann-Marie Holt": "Swimming society juniors",
                "Rhys Sund": "Boat club",
            },
        ),
    ],
)
@pytest.mark.parametrize("width", [7.6, 8.4, 9, 9.6, 10.2, 11, 13])
def test_a_list_of_people_in_filled_and_divided_lines_names_just_them(
    label: str, joint: str, people: dict[str, str], width: float
) -> None:
    *first, last = [f"{name} ({body})" for name, body in people.items()]
    lang = "sv" if joint == "och" else "en"
    text = f"{label}: {', '.join(first)} {joint} {last}"
    source = (
        f'#set page(width: {width + 3}cm, height: auto, margin: 1.5cm)\n#set text(lang: "{lang}")\n'
        f"#set par(justify: true)\nProtokoll 2033-03-14\n\n{text}\n\n"
        "1. Bryggan\n\nAsta berättade om bryggan."
    )
    record = recognise(read_foreign("a.pdf", typst.compile(source.encode()))).record
    assert {each.name: each.organisation for each in record.present} == people


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (("the har-", "bour is shut"), "the harbour is shut"),
        (("an authority-", "run home for the aged"), "an authority-run home for the aged"),
        (("a council-", "led, open review"), "a council-led, open review"),
        (("in the long-", "term. Then"), "in the long-term. Then"),
        (("the whole was re-", "funded"), "the whole was refunded"),
        (("it was can-", "celled and nation-", "wide"), "it was cancelled and nationwide"),
        (("in the life-", "time of the club"), "in the lifetime of the club"),
        (("the walking-", "and cycling path"), "the walking- and cycling path"),
        (("gång-", "och cykelvägen"), "gång- och cykelvägen"),
        # In Swedish the same letters are the half of a word.
        (("längs en vandrings-", "led i skogen"), "längs en vandringsled i skogen"),
        (("skicka e-", "post till IT-", "chefen"), "skicka e-post till IT-chefen"),
        (("by e-", "mail to the HR-", "led team"), "by e-mail to the HR-led team"),
        (("the time-", "scale was empha-", "sized"), "the timescale was emphasized"),
        (("Anna Berg-", "Åkesson"), "Anna Berg-Åkesson"),
        ((), ""),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_divides_or_is_the_words_own(
    lines: tuple[str, ...], whole: str
) -> None:
    assert in_one(lines) == whole


def test_a_word_with_a_hyphen_is_whole_in_a_decision_over_lines() -> None:
    text = (
        "Committee meeting, 12 April 2033\n\nPresent: Jill Marsh, Rob Tate\n\n1. Homes\n"
        "The committee resolved to ask the county for the figures of the authority-\n"
        "run homes, and to publish them on the site.\n"
    )
    (decision,) = decided_in(text)
    assert "authority-run homes" in decision


def test_a_word_with_a_hyphen_is_whole_in_a_heading_over_lines() -> None:
    source = (
        '#set page(width: 9cm, height: auto)\n#set text(lang: "en")\nMinutes 2033-03-14\n\n'
        "#text(size: 18pt)[*1. The future of council-\\ run homes*]\n\nIt was discussed.\n\n"
        "#text(size: 18pt)[*2. Roads*]\n\nThere was no news of them."
    )
    record = recognise(read_foreign("a.pdf", typst.compile(source.encode()))).record
    assert record.items[0].title == "The future of council-run homes"
