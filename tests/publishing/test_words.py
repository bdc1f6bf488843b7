"""Words as they are searched on the site: letters of their own, and what their forms begin with."""

import re

import pytest

from bra.languages import language
from bra.publishing.finding import page_words
from bra.publishing.words import END, beside, searched


def forms(text: str) -> list[str]:
    return searched(text).replace(END, "").split(" ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polisen på torget.", ["polisen", "pə", "torget", "pa"]),
        ("ÅÄÖ", ["əæø", "aao"]),
        ("cafe\u0301 café", ["cafe", "cafe"]),
        ("KS/2017 – § 12", ["ks-2017", "-", "-", "12"]),
        ("våld och våld", ["vəld", "och", "vəld", "vald"]),
        ("snake_case A1", ["snake-case", "a1"]),
        ("", [""]),
    ],
)
def test_each_word_has_its_place_and_bare_forms_come_last(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_every_word_ends_with_the_mark_and_none_holds_it() -> None:
    words = searched(f"två ord{END} {END}").split(" ")
    assert words == [f"tvə{END}", f"ord{END}", "-", f"tva{END}"]


def test_words_beside_a_text_stand_behind_all_its_places() -> None:
    words = beside(searched("på torget"), "2017-08-18/A1 Åsa").replace(END, "")
    assert words == "pə torget pa 2017 08 18 a1 əsa asa"
    assert beside(searched(""), "A1") == f"- a1{END}"
    assert beside(searched("torget"), " / ") == f"torget{END}"


@pytest.mark.parametrize(
    ("code", "groups"),
    [
        (
            "sv",
            (
                "kamera kameran kameror kamerorna kamerans",
                "möte mötet möten mötena mötets",
                "beslut beslutet besluten beslutade beslutas",
                "åtgärd åtgärden åtgärder åtgärderna åtgärdernas",
                "skola skolan skolor skolorna",
                "råd rådet råden rådets",
                "polis polisen poliser polisens",
                "plan planen planer planerna",
                "brottslighet brottsligheten brottslighetens",
                "ungdom ungdomar ungdomarna ungdomarnas",
                "förvaltning förvaltningen förvaltningar förvaltningens",
                "kommun kommuns kommunen kommunens kommuner",
            ),
        ),
        (
            "en",
            (
                "meeting meetings",
                "decide decides decided deciding",
                "committee committees",
                "safety safeties",
                "plan plans planned planning",
                "report reports reported reporting",
                "school schools",
            ),
        ),
    ],
)
def test_forms_of_a_word_are_found_by_each_other(code: str, groups: tuple[str, ...]) -> None:
    ending = re.compile(page_words(language(code))["endings"])
    for group in groups:
        words = group.split()
        for looked in words:
            start = ending.sub("", looked, count=1)
            assert len(start) >= 3
            missed = [word for word in words if not word.startswith(start)]
            assert not missed, (looked, start)


@pytest.mark.parametrize("word", ["plan", "rån", "år", "bråk", "torg", "park", "centrum"])
def test_a_word_without_an_ending_is_left(word: str) -> None:
    assert re.sub(page_words(language("sv"))["endings"], "", word) == word
