"""What is only told, asked or done at a meeting, and what somebody sees to after it."""

import pytest

from tests.importing.foreign import of_text
from tests.importing.test_haste import ENGLISH

SV = (
    "Styrelsemöte 14 mars 2022\nNärvarande: Anna Ek, Bo Lund, Cia Dahl\n\n1. Val\nBo valdes.\n\n"
    "2. Gården\n{}\n\n3. Slut\nSlut.\n"
)


def tasks(line: str, form: str = SV) -> list[str]:
    return [each.text for each in of_text(form.format(line)).record.actions]


@pytest.mark.parametrize(
    ("line", "task"),
    [
        ("Anna har hand om grillen.", "ha hand om grillen"),
        ("Bo svarar för kaffet.", "svara för kaffet"),
        ("Anna tar upp taket med ägaren.", "ta upp taket med ägaren"),
        ("Bo tar upp frågan om grinden med ledningen.", "ta upp frågan om grinden med ledningen"),
        ("Cia tar upp detta på elevernas möte.", "ta upp detta på elevernas möte"),
        ("Bo får i uppdrag att boka 10 stolar.", "boka 10 stolar"),
        ("Bo skulle måla grinden. Den hölls stängd.", ""),
    ],
)
def test_what_somebody_sees_to(line: str, task: str) -> None:
    assert tasks(line) == ([task] if task else [])


@pytest.mark.parametrize(
    "line",
    [
        "Cia anmäler en övrig fråga om cyklarna.",
        "Bo anmäler ett nytt ärende.",
        "Cia bekräftar att rabatten är beställd.",
        "Ordföranden prövar de båda yrkandena mot varandra.",
        "Ersättare får närvara vid alla möten.",
        "Anna ber alla att inte vänta sig något svar.",
        "Anna tar upp taket.",
        "Anna tar emot priset.",
        "Förra gången bestämdes att Bo skulle ordna en fest. Den hölls den 3 mars.",
        "Bo skulle räkna cyklarna; punkten är därmed avklarad.",
    ],
)
def test_what_is_only_told(line: str) -> None:
    assert tasks(line) == []


@pytest.mark.parametrize("mark", ["KLART", "Klart."])
def test_a_word_behind_a_task_says_that_it_is_done(mark: str) -> None:
    form = SV.replace("2. Gården", "2. Uppdrag")
    assert tasks(f"- Bo: måla grinden. {mark}\n- Anna: boka salen. Kvarstår", form) == [
        "boka salen"
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Bob gives notice of a question about parking.",
        "Ann confirms that the gate is painted.",
        "Substitutes may attend all meetings.",
        "RESOLVED: Visits are limited to 10 a day from 1 May.",
        "The committee will spend up to £300 on food.",
    ],
)
def test_what_is_only_told_in_english(line: str) -> None:
    text = ENGLISH.replace("Present: Ann Hill", "Present: Ann Hill, Cy Dale")
    assert [each.text for each in of_text(text.format(line), "a.md").record.actions] == []


def test_no_word_ends_as_an_abbreviation_of_a_body() -> None:
    text = (
        "Minutes of 6 May 2024\n\nPresent: Ann Hill, Bob Lane\n\n1. Web\n\n"
        "ACTION: add links to changes to the request page (Ann Hill)\n\n2. End\nNone.\n"
    )
    found = of_text(text).record.actions
    assert [(each.owners, each.text) for each in found] == [
        (("Ann Hill",), "add links to changes to the request page")
    ]


def test_the_sign_in_a_name_ends_no_task() -> None:
    text = (
        "Protokoll 2018-05-22\n\nNärvarande: Per-Olof Nyström, Eva Lind\n\n1. Planen\n"
        "Per-Olof har inte hunnit informera rektorerna om åtgärdsplanen.\n\n2. Slut\nSlut.\n"
    )
    assert [(each.owners, each.text) for each in of_text(text).record.actions] == [
        (("Per-Olof Nyström",), "informera rektorerna om åtgärdsplanen")
    ]
