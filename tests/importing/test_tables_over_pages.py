"""Tables of a paper whose rows go on over a new page."""

import pytest
import typst

from bra.importing.files.papercells import whole_cells
from bra.importing.files.readers import read_foreign
from bra.importing.lines.line import read_lines
from bra.importing.recognise import recognise
from tests.importing.foreign import Told

pytestmark = pytest.mark.usefixtures("papers_are_read_here")

HEADS = {"sv": ("Nr", "Åtgärd", "Ansvarig", "Klart"), "en": ("No.", "Action", "Lead", "Due")}
TITLES = {
    "sv": ("Protokoll 14 mars 2033", "Närvarande", "1. Att göra", "2. Övrigt"),
    "en": ("Minutes 14 March 2033", "Present", "1. Actions", "2. Other business"),
}
TASKS: dict[str, list[Told]] = {
    "sv": [
        ("Torkel", "laga bryggan", "2033-04-02"),
        ("Milena", "köpa åror", "2033-04-09"),
        ("Henrik", "ringa varvet", "2033-05-04"),
        ("Torkel", "tömma skjulet", "2033-05-08"),
        ("Milena", "måla båten", "2033-05-09"),
    ],
    "en": [
        ("Torkel", "mend the landing", "2033-04-02"),
        ("Milena", "buy new oars", "2033-04-09"),
        ("Henrik", "order new paint", "2033-05-04"),
        ("Torkel", "empty the shed", "2033-05-08"),
        ("Milena", "paint the boat", "2033-05-09"),
    ],
}


def minutes(code: str, *, height: float, repeated: bool, days: bool = False) -> bytes:
    """Return minutes whose table of tasks goes on over the pages."""
    title, present, first, last = TITLES[code]
    cells = [f"[*{each}*]" for each in HEADS[code]]
    head = f"table.header({', '.join(cells)})" if repeated else ", ".join(cells)
    months = {"04": "april", "05": "maj" if code == "sv" else "May"}
    rows = "".join(
        f"[{n}], [{text[:1].upper()}{text[1:]}], [{who}],"
        + (f"[{int(due[8:])} {months[due[5:7]]} {due[:4]}]," if days else f"[{due}],")
        for n, (who, text, due) in enumerate(TASKS[code], 1)
        if due
    )
    source = (
        f"#set page(width: 14cm, height: {height}cm, margin: (x: 1.5cm, y: 1.5cm), header: "
        '[Sjövik #h(1fr) #context counter(page).display("1 (1)", both: true)])\n'
        f'#set text(lang: "{code}")\n*{title}*\n\n{present}: Torkel Åberg, Milena Jurčić, '
        f"Henrik Sund\n\n{first}\n\n#table(columns: (1.5cm, 5cm, 3cm, 2cm), stroke: none, {head}, "
        f"{rows})\n\n{last}\n\n-"
    )
    return typst.compile(source.encode())


@pytest.mark.parametrize("code", ["sv", "en"])
@pytest.mark.parametrize("repeated", [False, True])
@pytest.mark.parametrize("days", [False, True])
@pytest.mark.parametrize("height", [6.6, 7.3, 8, 9])
def test_each_row_is_the_task_it_is(
    code: str, height: float, *, repeated: bool, days: bool
) -> None:
    foreign = read_foreign("a.pdf", minutes(code, height=height, repeated=repeated, days=days))
    assert sum("\f" in line for line in foreign.lines) >= 1
    actions = recognise(foreign).record.actions
    assert [(each.owners[0].split()[0], each.text, each.due) for each in actions] == TASKS[code]


def test_the_head_that_stands_once_more_is_no_row() -> None:
    foreign = read_foreign("a.pdf", minutes("sv", height=8, repeated=True))
    lines, dropped = read_lines(foreign)
    assert sum(line.text.startswith("Nr ") for line in lines) == 1
    assert any(each.text.strip("* ").startswith("Nr ") for each in dropped)


@pytest.mark.parametrize("day", ["2 april", "den 2 april", "2nd April,", "12 sept."])
def test_the_year_below_a_day_is_of_its_cell(day: str) -> None:
    rows = ["1     Laga     Bo     " + day, " " * 22 + "2033"]
    assert [line.split("    ")[-1].strip() for line in whole_cells(rows)] == [f"{day} 2033"]


@pytest.mark.parametrize("above", ["Nils", "2 stolar och bord", "4"])
def test_another_number_below_a_cell_is_none_of_its(above: str) -> None:
    rows = ["1     Laga     Bo     " + above, " " * 22 + "2033"]
    assert whole_cells(rows) == rows


def test_a_row_at_the_top_of_a_page_that_is_like_an_earlier_one_stays() -> None:
    row = "Eva Al       ringer Bo         2 juni 2033"
    text = (
        "Möte 2033-05-03\n\nNärvarande: Bo Ek, Eva Al\n\n§ 1 Uppgifter\n\n"
        "Vem          Vad               När\n"
        f"{row}\nBo Ek        köper kaffe       1 juni 2033\n\f{row}\n"
        "Bo Ek        målar             3 juni 2033\n"
    )
    lines, dropped = read_lines(read_foreign("a.txt", text.encode()))
    assert sum(line.text == row for line in lines) == 2
    assert not dropped


def test_two_lines_with_one_gap_each_stay_apart_at_a_new_page() -> None:
    text = "Möte 2033-05-03\n\n§ 1 Båten\n\nBo Ek        båten\n\n\fEva Al       bryggan\n"
    lines, _ = read_lines(read_foreign("a.txt", text.encode()))
    assert [line.blank for line in lines][-3:] == [False, True, False]
