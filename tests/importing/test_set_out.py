"""Lists and tables of tasks as secretaries set them out."""

import pytest

from tests.importing.foreign import Told, asked_in, of_text

SV = (
    "Styrelsemöte 12 april 2033\n\nNärvarande: Tore Malm, Disa Rask, Ove Lind\n\n"
    "1. Början\nTore öppnade mötet.\n\n2. {}\n{}\n\n3. Slut\nSlut.\n"
)
EN = (
    "Committee meeting, 12 April 2033\n\nPresent: Jill Marsh, Rob Tate, Meg Ray\n\n"
    "1. Start\nJill opened the meeting.\n\n2. {}\n{}\n\n3. End\nEnd.\n"
)


def asked(text: str, heading: str = "Att fixa", form: str = SV) -> list[Told]:
    """Return who, what and by when of each sure action."""
    return asked_in(form.format(heading, text))


def test_a_list_called_to_fix_is_one_of_tasks() -> None:
    """`Att fixa` and `To sort out` head one as well as `Att göra`."""
    text = "- Lampa i hallen (Disa)\n- Ny tavla - @Ove - v. 18\n- Listan: Tore, till 3 maj"
    assert [each[0] for each in asked(text)] == ["Disa", "Ove", "Tore"]
    assert [each[0] for each in asked("- Lamp in the hall (Rob)", "To sort out", EN)] == ["Rob"]
    assert asked("- Lampa i hallen är tänd", "Rapporter") == []


def test_a_line_of_heads_is_no_task() -> None:
    """It only says what stands on the lines below it."""
    text = "Vem / vad / när\nDisa: registret, 31/5"
    assert [each[0] for each in asked(text, "Att göra")] == ["Disa"]
    text = "Who, what, when\nRob: the register, 31 May"
    assert [each[0] for each in asked(text, "Actions", EN)] == ["Rob"]
    assert len(asked("Vad / vem fixar bullar", "Att göra")) == 1


def test_columns_without_heads_hold_what_who_and_when() -> None:
    """A box, or a heading of tasks, tells that they do."""
    rows = (
        "[ ] Byta lampor i hallen      Disa       juni\n"
        "[x] Rensa förrådet            Ove        klart 3/4\n"
        "[ ] Ny skylt vid grinden      Tore\n"
    )
    found = [("Disa", "byta lampor i hallen", "2033-06-30"), ("Tore", "Ny skylt vid grinden", None)]
    assert asked(rows, "Underhåll") == found
    assert asked("- Change the lamps        Rob     3 May", "Actions", EN) == [
        ("Rob", "change the lamps", "2033-05-03")
    ]


def test_gaps_that_divide_no_owner_stay() -> None:
    """Two spaces may be a slip."""
    assert asked("[ ] Byta  alla  lampor", "Underhåll") == [("", "Byta alla lampor", None)]
    assert asked("Tältet      grönt      juni", "Underhåll") == []


MIXED = "- Disa: korv och bröd\n- Ove: bord, senast 3 maj\n- {}\n"


def test_a_handle_tells_that_a_list_divides_the_work() -> None:
    """Beside it `Anna: korv` is a task, whatever else stands between."""
    found = asked(MIXED.format("@Tore bokar tältet"), "Fest")
    assert found == [
        ("Disa", "korv och bröd", None),
        ("Ove", "bord", "2033-05-03"),
        ("Tore", "boka tältet", None),
    ]
    text = "- Rob: float and cash boxes\n- Book the hall @Jill\n- Gifts welcome\n- Posters - Meg"
    assert [each[0] for each in asked(text, "Fair", EN)] == ["Rob", "Jill", "Meg"]


@pytest.mark.parametrize(
    "text",
    [
        MIXED.format("Tältet är bokat"),
        "- Disa: korven smakade bra\n- Ove: bord\n- @Tore bokar tältet\n",
        "- Disa: sjuk\n- Ove: bord\n- @Tore bokar tältet\n",
        "- 3 mars - Disa\n- 10 mars - Ove\n- 17 mars: @Tore\n- 24 mars - Disa\n",
    ],
)
def test_what_somebody_tells_in_a_list_is_no_task(text: str) -> None:
    """Without a handle, or beside a report, such lines may be anything."""
    assert [each[0] for each in asked(text, "Fest") if each[0] != "Tore"] == []


TABLE = (
    "| {} | {} | Läge |\n|---|---|---|\n"
    "| Ta fram foldern | Disa | kvarstår, ny tid senast den 16 juni |\n"
    "| Klippa häcken | Gata och park | - |\n"
    "| Mäta salen | Tore och grannen | - |\n"
)


@pytest.mark.parametrize(
    "heads",
    [("Uppdrag från 14 februari", "Vem"), ("Åtgärder", "Vem gör det"), ("Vad", "Vem fixar")],
)
def test_heads_of_tables_say_more_than_one_word(heads: tuple[str, str]) -> None:
    """Whence the tasks are, or who it is that does them; and a body may hold an `och`."""
    assert asked(TABLE.format(*heads), "Uppföljning") == [
        ("Disa", "ta fram foldern", "2033-06-16"),
        ("Gata", "klippa häcken", None),
        ("Tore+grannen", "mäta salen", None),
    ]


def test_a_table_of_something_else_has_no_tasks() -> None:
    """`Pris från i maj` is no head of tasks."""
    assert asked(TABLE.format("Pris från i maj", "Färg"), "Uppföljning") == []
    heads = ("Actions from the spring meeting", "Who will do it")
    assert len(asked(TABLE.format(*heads).replace("Disa", "Rob"), "Review", EN)) == 3


def test_a_list_below_a_heading_of_decisions_is_decided() -> None:
    """In an item called so that is told in prose, what was decided must be said."""
    form = (
        "# Meeting 12 April 2033\n\n## Start\n\nHello.\n\n## Resolutions\n\n{}\n\n## End\n\nEnd.\n"
    )
    (found,) = of_text(
        form.format("1. To join the union\n2. To buy two chairs"), "m.md"
    ).record.decisions
    assert "join" in found.text
    assert "chairs" in found.text
    assert of_text(form.format("The chair spoke of chairs."), "m.md").record.decisions == ()


def test_a_quoted_decision_may_give_a_task() -> None:
    """Its label tells that it is the meeting's own."""
    text = "> *Beslut 2033:4* – Disa ges i uppdrag att ringa banken."
    (found,) = of_text(SV.format("Lån", text), "m.md").record.actions
    assert (found.owners, found.text) == (("Disa Rask",), "ringa banken")
