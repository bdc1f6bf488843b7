"""Papers of browsers: tables set larger than the text, and headings as entries of a list."""

import pytest
import typst

from bra.importing.files.papercells import tabled
from bra.importing.files.paperlooks import Look, Piece, heading_marks, marked
from bra.importing.outcome import Order
from tests.importing.foreign import import_one

pytestmark = pytest.mark.usefixtures("papers_are_read_here")

TEXT = Look(11.0, bold=False)
LARGE = Look(14.0, bold=True)
CELL = Look(12.0, bold=False)
HEAD = Look(12.0, bold=True)
PROSE = "Det blev ett långt samtal om bryggan, isen och allt som den har fört med sig."


def looks(*lines: tuple[tuple[str, Look], ...]) -> list[str]:
    """Return lines of parts set as told, with cells apart, and with their marks."""
    texts = ["      ".join(text for text, _ in line) for line in lines]
    page = tuple(tuple(Piece("".join(text.split()), look) for text, look in line) for line in lines)
    return marked(texts, *heading_marks([page], tabled(texts)))


SV = (
    "Protokoll",
    (
        ("Mötesdag", "5 juni 2031 kl. 18.00"),
        ("Mötesplats", "Roddarnas klubbhus"),
        ("Ordförande", "Asta Lind"),
        ("Närvarande", "Asta Lind, Bo Ekvall och Mette Hall"),
    ),
    (
        ("Bryggan", "Isen har tagit två plankor. Styrelsen beslutade att laga bryggan i juli."),
        ("Båtarna", "Mette Hall tvättar båtarna. Alla åror är oljade sedan förra mötet."),
    ),
    (
        ("Vad", "Vem", "Status"),
        ("Köpa plankor", "Bo Ekvall", "Pågår"),
        ("Olja årorna", "", "Klart"),
    ),
)
EN = (
    "Minutes",
    (
        ("Date", "5 June 2031 at 18:00"),
        ("Venue", "The club house of the rowers"),
        ("Chair", "Jill Marsh"),
        ("Present", "Jill Marsh, Rob Tate and Sue Hale"),
    ),
    (
        ("The pier", "The ice took two planks. The committee agreed to mend the pier in July."),
        ("The boats", "Sue Hale will wash the boats. All oars were oiled after the last meeting."),
    ),
    (
        ("What", "Who", "Status"),
        ("Buy planks", "Rob Tate", "In progress"),
        ("Oil the oars", "", "Done"),
    ),
)
Form = tuple[
    str, tuple[tuple[str, ...], ...], tuple[tuple[str, str], ...], tuple[tuple[str, ...], ...]
]


def cells(rows: tuple[tuple[str, ...], ...]) -> str:
    return ", ".join(f"[{cell}]" for row in rows for cell in row)


def paper(form: Form, *, size: int, bold: str) -> bytes:
    title, head, items, tasks = form
    told = tuple((f"{bold}{label}{bold}", value) for label, value in head)
    first = tuple(f"*{cell}*" for cell in tasks[0])
    body = "\n".join(f"+ #text(15pt)[*{name}*]\n\n  {text}\n" for name, text in items)
    source = (
        "#set page(width: 20cm, height: auto)\n#set text(10pt)\n"
        f"#text(20pt)[*{title}*]\n\n"
        f"#text({size}pt)[#table(columns: (4cm, 1fr), stroke: none, {cells(told)})]\n\n{body}\n"
        f"#text({size}pt)[#table(columns: (5cm, 5cm, 5cm), stroke: none, "
        f"{cells((first, *tasks[1:]))})]\n"
    )
    made = typst.compile(source.encode())
    assert isinstance(made, bytes)
    return made


def listed(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


@pytest.mark.parametrize("bold", ["", "*"])
@pytest.mark.parametrize("size", [10, 12])
@pytest.mark.parametrize("form", [SV, EN], ids=["sv", "en"])
def test_tables_larger_than_the_text_are_no_headings(form: Form, size: int, bold: str) -> None:
    found = import_one("a.pdf", paper(form, size=size, bold=bold), Order()).report
    assert found["date"] == "2031-06-05"
    assert found["time"] == {"start": "18:00", "end": None}
    assert found["place"] == form[1][1][1]
    assert found["chair"] == form[1][2][1]
    assert len(listed(found["present"])) == len(form[1]) - 1
    assert [item["title"] for item in listed(found["items"])] == [name for name, _ in form[2]]


def test_the_number_of_a_heading_may_be_set_as_the_text_is() -> None:
    for number in ("1.", "12)", "§3", "4"):
        assert looks(
            (("Mötet", LARGE),), ((number, TEXT), ("Bryggan", LARGE)), ((PROSE, TEXT),)
        ) == ["# Mötet", f"# {number}      Bryggan", PROSE]
    # Nor is one a heading that stands before text, or that is all there is.
    lines = (((PROSE, TEXT),), (("1.", LARGE), ("Bryggan", TEXT)), (("2.", TEXT),))
    assert looks(*lines) == [PROSE, "1.      Bryggan", "2."]


ROWS = (
    (("Vad", HEAD), ("Vem", HEAD), ("När", HEAD)),
    (("Olja årorna", CELL), ("Bo Ekvall", CELL), ("juni", CELL)),
    (("Köpa plankor", CELL), ("Mette Hall", CELL), ("juli", CELL)),
    (("Ropa upp", CELL), ("Asta Lind", CELL), ("maj", CELL)),
)


def test_the_heads_of_columns_stay_above_these() -> None:
    head, *rows = looks(*ROWS, ((PROSE, TEXT),), ((PROSE, TEXT),))[:4]
    assert head == "**Vad    Vem      När**"
    assert rows == ["      ".join(text for text, _ in row) for row in ROWS[1:]]
    assert head.index("Vem") == "Vad      Vem".index("Vem")


def test_numbers_before_the_rows_are_of_the_table() -> None:
    """Their lines are no headings, while headings with numbers are."""
    rows = [((f"{n}", CELL), *row) for n, row in enumerate(ROWS[1:], 14)]
    head = (("Nr", HEAD), *ROWS[0])
    title = (("6. Uppgifter", LARGE),)
    found = looks(title, head, *rows, ((PROSE, TEXT),), ((PROSE, TEXT),))
    assert not any(line.lstrip().startswith("#") for line in found[2:])
    assert "6. Uppgifter" in found[0] != "6. Uppgifter"


def test_a_size_is_that_of_tables_where_most_of_its_lines_are_rows() -> None:
    headings = [((f"Fråga {n}", CELL),) for n in range(9)]
    texts = [((f"{n} {PROSE}", TEXT),) for n in range(9)]
    page = [each for pair in zip(headings, texts, strict=True) for each in pair]
    assert looks(*page, *ROWS[1:])[:2] == ["# Fråga 0", f"0 {PROSE}"]
    assert looks(*texts, *ROWS[1:])[-1] == "Ropa upp      Asta Lind      maj"


def test_what_stands_in_tables_is_told_by_its_cells() -> None:
    rows = ["Vad      Vem", "Olja     Bo Ek och", "         Asta"]
    held = {"Vad", "Vem", "VadVem", "Olja", "BoEkoch", "OljaBoEkoch", "Asta"}
    assert tabled([*rows, PROSE, "", PROSE]) == held
    # Numbers are no cells, and a single line is no table.
    assert tabled(["1.    Bryggan", "§ 2   Båtarna", "", "Bo Ek     sekreterare"]) == set()


@pytest.mark.parametrize(
    "case", ["Dnr 2031-14", "dnr: KS 2031/140", "(Ref. 31/7)", "Our ref A/31:7", "BUN 2031/7"]
)
def test_the_number_of_a_case_beside_a_heading_may_be_small(case: str) -> None:
    beside = (("§ 7", LARGE), ("Bryggan", LARGE), (case, TEXT))
    assert looks((("Mötet", LARGE),), beside, ((PROSE, TEXT),), ((PROSE, TEXT),)) == [
        "# Mötet",
        f"# § 7      Bryggan      {case}",
        PROSE,
        PROSE,
    ]


@pytest.mark.parametrize("behind", ["Asta Lind", "refererar till avtalet", "2031", "Dnr"])
def test_other_words_beside_a_loud_one_are_no_number_of_a_case(behind: str) -> None:
    line = (("Bryggan", LARGE), (behind, TEXT))
    assert looks(line, ((PROSE, TEXT),))[0] == f"Bryggan      {behind}"


@pytest.mark.parametrize(
    ("titles", "word"),
    [(("Bokslut", "Tillsyn", "Övrigt"), "Dnr"), (("Accounts", "Fences", "Other"), "Ref")],
)
def test_headings_with_and_without_numbers_of_cases_are_items(
    titles: tuple[str, ...], word: str
) -> None:
    heads = [f"*§ {n} {title}*" for n, title in enumerate(titles, 5)]
    heads[1] += f" #h(1fr) #text(8pt)[{word} 2031-44]"
    body = "\n\n".join(f"#text(14pt)[{head}]\n\n{PROSE} {PROSE}" for head in heads)
    source = f"#set page(width: 20cm, height: auto)\n#set text(10pt)\n{body}\n"
    data = typst.compile(source.encode())
    assert isinstance(data, bytes)
    found = import_one("a.pdf", data, Order()).report
    assert [item["title"] for item in listed(found["items"])] == list(titles)
