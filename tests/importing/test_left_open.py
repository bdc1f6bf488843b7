"""Old tasks that are gone through: what is left of them, and what is done."""

import pytest

from tests.importing.foreign import of_text

SV = (
    "Möte 14 mars 2031\n\nNärvarande: Ulla-Karin Alm, Bo G Wik, Cia Lund\n\n"
    "1. {}\n{}\n\n2. Slut\nSlut.\n"
)
EN = "Meeting, 14 March 2031\n\nPresent: Ann Hill, Bob Lane\n\n1. {}\n{}\n\n2. End\nThe end.\n"


def left(
    text: str, heading: str = "Från sist", form: str = SV
) -> list[tuple[str, str, str | None]]:
    """Return who, what and by when of each sure action."""
    found = of_text(form.format(heading, text)).record.actions
    sure = [each for each in found if each.confidence != "weak"]
    return [
        ("+".join(name.split()[0] for name in each.owners), each.text, each.due) for each in sure
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- Skylt i porten: Cia, ej klart", [("Cia", "Skylt i porten", None)]),
        ("- Skylt i porten – Cia, kvarstår", [("Cia", "Skylt i porten", None)]),
        (
            "- Möte om mopeder: Cia, framflyttat till maj",
            [("Cia", "Möte om mopeder", "2031-05-31")],
        ),
        (
            "- Avtal: Cia har inte fått svar, påminner igen.",
            [("Cia", "påminna igen – Avtal", None)],
        ),
        ("- Avtal: UK har ringt, inget svar. Kvar på listan.", [("Ulla-Karin", "Avtal", None)]),
        ("- Avtal: Bo G har ringt, inget svar. Kvar på listan.", [("Bo", "Avtal", None)]),
        ("- Avtal: Cia har ringt och fått svar.", []),
        ("- Skylt i porten: klart (Cia)", []),
        (
            "Cia hade i mars fått i uppdrag att städa registret men har inte hunnit.",
            [("Cia", "städa registret", None)],
        ),
        ("Cias prislista är inte klar än.", [("Cia", "prislista", None)]),
        ("Cias lista är inte klar, den tas i maj.", [("Cia", "lista", "2031-05-31")]),
        ("Cias prislista är klar.", []),
        ("Cia skulle ringa banken men har inte gjort det.", [("Cia", "ringa banken", None)]),
        ("Cia har inte ringt banken än.", [("Cia", "ringa banken", None)]),
    ],
)
def test_what_is_left(text: str, found: list[tuple[str, str, str | None]]) -> None:
    assert left(text) == found


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("- Terms of use - Ann has redrafted these. Carried forward.", "Terms of use"),
        ("Hall booking - Ann - ongoing", "Hall booking"),
        ("Ann had not booked the hall. This was carried forward.", "book the hall"),
    ],
)
def test_what_is_left_in_english(text: str, task: str) -> None:
    assert left(text, "Matters arising", EN) == [("Ann", task, None)]


def test_what_had_not_been_done_and_is_not_open_is_told() -> None:
    assert left("Ann had not booked the hall. It was free.", "Matters arising", EN) == []


def test_a_heading_of_going_through_the_list() -> None:
    text = "- Rond: Bo G, görs v. 17.\n- Lås: Cia har bytt det. Klart."
    assert left(text, "Genomgång av åtgärdslistan") == [("Bo", "Rond", "2031-04-27")]


def test_the_state_behind_a_line_that_divides_the_work() -> None:
    text = "Nytt lås – Bo G. KLART\nNy grind – Cia. Ej klart, görs i maj.\nAvtal – UK. Pågår."
    assert left(text) == [("Cia", "Ny grind", "2031-05-31"), ("Ulla-Karin", "Avtal", None)]


def test_short_sentences_on_one_line_divide_the_work() -> None:
    text = "Fest 10 juni. Cia - kol och korv. Bo G - badvakt."
    assert left(text) == [("Cia", "kol och korv", None), ("Bo", "badvakt", None)]


def test_longer_sentences_on_one_line_only_tell() -> None:
    assert left("Laget runt. Cia - det går bra i skolan. Bo G - hunden mår bättre.") == []


@pytest.mark.parametrize(
    ("state", "due", "closed"),
    [
        ("ej påbörjad, 30 april 2031", "2031-04-30", ""),
        ("ej påbörjad, svårt", None, ""),
        ("avskriven", None, "-"),
        ("struken", None, "-"),
    ],
)
def test_the_state_of_a_row(state: str, due: str | None, closed: str) -> None:
    table = f"| Uppgift | Vem | Läge |\n| --- | --- | --- |\n| Ringa banken | Cia | {state} |"
    found = of_text(SV.format("Att göra", table), "a.md").record.actions
    assert [(each.due, each.closed) for each in found] == [(due, closed)]


def test_everybody_and_a_term_behind_a_colon() -> None:
    text = "Rensa ladan: alla, 26 april\nFylla på listan: Cia, varje månad"
    assert left(text, "Att göra") == [
        ("alla", "rensa ladan", "2031-04-26"),
        ("Cia", "fylla på listan", None),
    ]
