"""How the pages of a PDF are laid out, and what of it is text."""

import io
import re
from unicodedata import normalize

import pikepdf
import pytest
import typst

from bra.importing.files.papercells import whole_cells
from bra.importing.files.papercolumns import in_columns
from bra.importing.files.paperlooks import Look, Piece, heading_marks, marked
from bra.importing.files.readers import UnreadableError, read_foreign
from bra.importing.outcome import Order
from tests.importing.foreign import import_one

pytestmark = pytest.mark.usefixtures("papers_are_read_here")

LEFT = tuple(f"Rad {n} om hur taket på stugan lagas" for n in range(14))
RIGHT = tuple(f"Rad {n} om vad färgen till den kostar" for n in range(14))
WIDTH = 48


def page(left: tuple[str, ...], right: tuple[str, ...], *, head: str = "") -> list[str]:
    """Return the lines of a page with two columns below its head."""
    count = max(len(left), len(right))
    rows = zip(
        (*left, *[""] * (count - len(left))), (*right, *[""] * (count - len(right))), strict=True
    )
    beside = [f"{one:{WIDTH}}{two}".rstrip() for one, two in rows]
    return [head, "", "", *beside] if head else beside


@pytest.mark.parametrize(
    "head", ["", "Byalaget   Protokoll   2023-03-14   1 (2)", f"{'Protokoll':60}1 (2)"]
)
@pytest.mark.parametrize("right", [RIGHT, RIGHT[:3], RIGHT[:9]])
@pytest.mark.parametrize("left", [LEFT, LEFT[:12]])
def test_the_right_column_stands_below_the_left(
    head: str, left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    found = [line for line in in_columns(page(left, right, head=head)) if line]
    assert found == [*filter(None, [head]), *left, *right]


def test_what_is_set_in_within_the_right_column_stays_so() -> None:
    right = ("Att göra:", "• måla bryggan innan båtarna har", "  lagts i", *RIGHT[2:])
    assert [line for line in in_columns(page(LEFT, right)) if line] == [*LEFT, *right]


@pytest.mark.parametrize("foot", ["Byalagets vänner", "Friends of the lake"])
def test_a_foot_close_below_the_columns_is_of_neither(foot: str) -> None:
    last = f"{foot:{WIDTH + 20}}1 (2)"
    for right in (RIGHT, RIGHT[:9]):
        assert [line for line in in_columns([*page(LEFT, right), last]) if line] == [
            *LEFT,
            *right,
            last,
        ]


def test_a_heading_beside_the_title_begins_the_right_column() -> None:
    left = ("Protokoll 2023-03-14", LEFT[0], "", *LEFT[1:])
    right = ("§ 2 Färgen", *RIGHT[:2])
    found = [line for line in in_columns(page(left, right)) if line]
    assert found == [*filter(None, left), *right]


def test_what_runs_over_both_columns_stays_where_it_stands() -> None:
    over = "Det här stycket går över sidans hela bredd och hör till den nedre delen av den."
    foot = ["", "", "", "Sida 1 av 2"]
    lines = [*page(LEFT, RIGHT), "", "Färgen", over]
    assert [line for line in in_columns(lines) if line] == [*LEFT, *RIGHT, "Färgen", over]
    assert in_columns([*page(LEFT, RIGHT[:9]), *foot])[-5:] == [RIGHT[8], *foot]


@pytest.mark.parametrize(
    "lines",
    [
        page(
            ("Närvarande", *[""] * 13), tuple(f"Anna Berg {n}, kommunstyrelsen" for n in range(14))
        ),
        page(tuple(f"Anna Berg {n}, skolan" for n in range(14)), LEFT),
        page(LEFT[:2], RIGHT[:2]),
        page((*LEFT[:3], ""), RIGHT[:3]) + [f"{line}, och det här är en lång rad" for line in LEFT],
        page(LEFT[:8], RIGHT[:8]) + [f"{line}, och det här är en lång rad" for line in LEFT],
        [
            f"{n:2}  {one}    {two}   ja"
            for n, (one, two) in enumerate(zip(LEFT, LEFT, strict=True))
        ],
    ],
    ids=["list", "names", "few", "table", "long table", "three columns"],
)
def test_lists_and_tables_stay_as_they_stand(lines: list[str]) -> None:
    assert in_columns(lines) == lines


HEADS = {
    "sv": (
        *(
            "Kajrådet",
            "• Datum: 7 mars 2031",
            "• Plats: Båthusets övre sal",
            "• Ordförande: Asta Lind",
        ),
        *("• Sekreterare: Bo Ekvall", "", "Närvarande", "• Asta Lind, kommunen", "• Bo Ekvall"),
    ),
    "en": (
        *("Quay council", "• Date: 7 March 2031", "• Place: the upper hall", "• Chair: Jill Marsh"),
        *("• Secretary: Rob Tate", "", "Present", "• Jill Marsh, the parish", "• Rob Tate"),
    ),
}
TEXTS = {
    "sv": (
        *("§ 1 Öppnande", "Asta hälsade alla välkomna till", "mötet, som var", "välbesökt."),
        *(
            "§ 2 Kajen",
            "Lampan är trasig sedan i höst",
            "och det kostar 900 kronor att",
            "laga den.",
        ),
    ),
    "en": (
        *("1. Opening", "Jill welcomed everybody to the", "meeting, which was", "well attended."),
        *(
            "2. Quay",
            "The lamp has been broken since",
            "the autumn, and to mend it will",
            "cost us.",
        ),
    ),
}
LAST = {
    "sv": ("§ 3 Regatta", "Bo berättade om planerna för", "den och om allt som ska bli", "gjort."),
    "en": (
        "3. Regatta",
        "Rob told of the plans for it, and",
        "of all that is still left to be",
        "done.",
    ),
}


@pytest.mark.parametrize("code", ["sv", "en"])
@pytest.mark.parametrize("gap", ["  ", ""])
def test_a_head_in_the_left_column_is_no_table(code: str, gap: str) -> None:
    text = (TEXTS[code][0], TEXTS[code][1].replace(" ", f" {gap}"), *TEXTS[code][2:])
    # All beside the head, or only the last item of the text that begins below the head.
    for left, right in (
        (HEADS[code], (*text, LAST[code][1])),
        ((*HEADS[code], *text), LAST[code]),
        ((*HEADS[code], *text), LAST[code][:2]),
        ((*HEADS[code], *text), (*LAST[code][1:], *text[1:4], *text[5:])),
    ):
        found = [line for line in in_columns(page(left, right)) if line]
        assert found == [*filter(None, left), *right]


def test_a_line_that_fills_its_column_is_divided_there() -> None:
    lines = page(LEFT, RIGHT)
    long = f"{LEFT[4]} och vad det kan kosta oss"[: WIDTH - 1]
    lines[4] = f"{long:{WIDTH - 1}} {RIGHT[4]}"
    assert in_columns(lines)[4] == long.rstrip()
    # One that goes on over the gutter is none.
    over = page(LEFT, RIGHT)
    over[-1] = "Det här stycket går över hela bredden av sidan, och ett ord slutar i gapet."
    assert in_columns(over)[-1] == over[-1]


@pytest.mark.parametrize("code", ["sv", "en"])
def test_a_head_is_told_beside_whatever_text(code: str) -> None:
    narrow = tuple(part.strip() for line in HEADS[code] for part in (line[:16], line[16:]) if part)
    wide = tuple(f"Asta sade: {line}" for line in (*TEXTS[code], *LAST[code]))
    for left, right in ((narrow, (*TEXTS[code], *LAST[code])), (HEADS[code], wide)):
        found = [line for line in in_columns(page(left, right)) if line]
        assert found == [*filter(None, left), *right]


def test_a_line_that_ends_before_the_right_column_crosses_no_gutter() -> None:
    left = (*HEADS["sv"], *TEXTS["sv"])
    long = "x".join(TEXTS["sv"][1:3])[: WIDTH - 2]
    found = [line for line in in_columns(page((*left, long), LAST["sv"][:2])) if line]
    assert found == [*filter(None, left), long, *LAST["sv"][:2]]


FORM = ("Datum:", "Plats:", "Ordförande:", "Närvarande:", "Frånvarande:", "Mötets längd:")
SAID = ("7 mars 2031", "Båthusets övre sal", "Asta Lind", "Bo Ekvall och Asta", "ingen", "en timme")
PEOPLE = ("Asta Lind", "Bo Ekvall", "Mette Hall", "Torkel Kvist", "Ylva Stare", "Per Dal", "Eva Ö")
BODIES = ("kommunen", "hamnkontoret på kajen", "roddklubben", "skolan", "polisen", "kyrkan", "byn")
TASKS = (
    "Skriva till kommunen om",
    "belysningen",
    "Måla porten",
    "Köpa färg till den och",
    "penslar",
)
OWNERS = ("Asta Lind", "och Bo Ekvall", "Mette Hall", "Torkel Kvist", "och Ylva Stare på kansliet")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (FORM * 2, SAID * 2),
        (PEOPLE * 2, BODIES * 2),
        (BODIES * 2, PEOPLE * 2),
        (TASKS * 3, OWNERS * 3),
        (("1. Öppnande", "2. Val", "3. Kassan") * 4, ("1. Ja", "2. Nej", "3. Ja") * 4),
        (HEADS["sv"], (*PEOPLE, *PEOPLE[:2])),
    ],
    ids=["form", "bodies", "people", "tasks", "numbers", "lists"],
)
def test_tables_of_two_columns_stay_as_they_stand(
    left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    assert in_columns(page(left, right)) == page(left, right)


def test_words_set_apart_to_fill_a_line_are_no_cells() -> None:
    for lines in (
        ["Ordföranden       avslutade", "mötet."],
        ["The chair     closed    the", "day."],
    ):
        assert whole_cells(lines) == lines


TEXT = Look(11.0, bold=False)
STRONG = Look(11.0, bold=True)
LARGE = Look(16.0, bold=False)
TITLE = Look(22.0, bold=True)
PROSE = "Mötet talade länge om taket."


def looks(*lines: tuple[str, Look]) -> list[str]:
    """Return lines of a page with their marks, each set as told."""
    page = tuple((Piece("".join(text.split()), look),) for text, look in lines)
    return marked([text for text, _ in lines], *heading_marks([page]))


def test_larger_headings_have_levels_by_their_size() -> None:
    lines = (
        ("Protokoll", TITLE),
        ("Taket", LARGE),
        (PROSE, TEXT),
        ("Färgen", LARGE),
        (PROSE, TEXT),
    )
    assert looks(*lines) == ["# Protokoll", "## Taket", PROSE, "## Färgen", PROSE]


def test_headings_in_bold_are_marked_so_and_their_title_too() -> None:
    lines = (
        ("Protokoll", TITLE),
        ("Taket", STRONG),
        (PROSE, TEXT),
        ("Färgen", STRONG),
        (PROSE, TEXT),
    )
    assert looks(*lines) == ["**Protokoll**", "**Taket**", PROSE, "**Färgen**", PROSE]


def test_where_most_is_loud_nothing_is_marked() -> None:
    lines = (("Taket", TEXT), (PROSE, TEXT), (PROSE, LARGE), (f"{PROSE} Och färgen.", TITLE))
    assert looks(*lines) == [text for text, _ in lines]


def test_a_heading_of_two_lines_is_one() -> None:
    lines = (
        ("Möte med rådet,", LARGE),
        ("Ekby", LARGE),
        (PROSE, TEXT),
        ("Ljus i samhälls-", LARGE),
        ("planeringen", LARGE),
        (PROSE, TEXT),
        ("Gång-", LARGE),
        ("och cykelvägar", LARGE),
        (f"{PROSE} {PROSE}", TEXT),
    )
    assert looks(*lines) == [
        "# Möte med rådet, Ekby",
        PROSE,
        "# Ljus i samhällsplaneringen",
        PROSE,
        "# Gång- och cykelvägar",
        f"{PROSE} {PROSE}",
    ]


def test_what_stands_twice_is_told_apart_by_its_order() -> None:
    lines = (("Ekby", LARGE), (PROSE, TEXT), ("Ekby", TEXT), (PROSE, TEXT), ("Övrigt", LARGE))
    assert looks(*lines) == ["# Ekby", PROSE, "Ekby", PROSE, "# Övrigt"]


def paper(text: str) -> bytes:
    made = typst.compile(f"#set page(width: 15cm, height: auto)\n{text}".encode())
    assert isinstance(made, bytes)
    return made


@pytest.mark.parametrize("heading", ["= {}", "#text(14pt)[{}]", "*{}*"])
def test_headings_of_a_paper_are_its_items(heading: str) -> None:
    titles = ("Öppnande", "Vägen i byn", "Att laga")
    several = "+ Grusa den\n+ Mät den" if "*" not in heading else "Den grusas."
    parts = ("Anna Berg öppnade.", several, "- Bo Ek köper färg.")
    body = "\n\n".join(
        f"{heading.format(title)}\n\n{part}" for title, part in zip(titles, parts, strict=True)
    )
    head = "#text(20pt)[Protokoll 4 maj 2023]\n\nNärvarande: Anna Berg, Bo Ek\n\n"
    found = import_one("a.pdf", paper(f"{head}{body}"), Order()).report
    items = found["items"]
    assert isinstance(items, list)
    assert [item["title"] for item in items] == list(titles)
    assert found["title"] == "Protokoll 4 maj 2023"


def test_rows_of_a_table_stand_together() -> None:
    rows = "\n".join(
        f"#grid(columns: (6cm, 5cm), [{one}], [{two}])\n#v(14pt)"
        for one, two in (("Namn", "Organisation"), ("Anna Berg", "skolan"), ("Bo Ek", "polisen"))
    )
    data = paper(
        f"Protokoll 4 maj 2023\n\nNärvarande\n#v(10pt)\n{rows}\n"
        "= Taket\nDet läcker.\n= Färg\nDen tar slut."
    )
    present = import_one("a.pdf", data, Order()).report["present"]
    assert isinstance(present, list)
    found = [(person["name"], person["organisation"]) for person in present]
    assert found == [("Anna Berg", "skolan"), ("Bo Ek", "polisen")]


@pytest.mark.parametrize("sign", ["\uf0b7", "\uf0a7", "\uf0d8", "\uf0fc", "\uf02d"])
def test_bullets_of_symbol_fonts_are_those_of_a_list(sign: str) -> None:
    text = f"Protokoll 2023-05-04\n\n1. Taket\n{sign}  Bo Ek: köpa färg\n{sign}\tmåla\n"
    found = import_one("a.txt", text.encode(), Order()).text
    assert "\n- Bo Ek: köpa färg\n- måla\n" in found
    assert sign not in found


def test_boxes_of_symbol_fonts_are_boxes() -> None:
    lines = read_foreign("a.txt", "\uf0fe taket\n  \uf0fd golvet\n".encode()).lines
    assert lines == ("\u2611 taket", "  \u2612 golvet")


@pytest.mark.parametrize("number", ["§ 2 ", "2. "])
def test_a_word_divided_in_a_heading_is_one(number: str) -> None:
    text = (
        f"Protokoll 2023-05-04\n\nNärvarande: Bo Ek\n\n{number.replace('2', '1')}Öppnande\n"
        f"Bo öppnade.\n\n{number}Ljus i samhälls-\nplaneringen\nBo berättade om läget.\n"
    )
    found = import_one("a.txt", text.encode(), Order()).text
    assert f"## {number.strip().rstrip('.')}. Ljus i samhällsplaneringen\n\nBo ber" in found


def test_letters_of_two_signs_are_read_as_one_in_a_paper() -> None:
    data = paper(normalize("NFD", "Närvarande: Åsa Öst"))
    assert read_foreign("a", data).lines == ("Närvarande: Åsa Öst",)


def test_a_paper_of_one_line_is_read() -> None:
    assert read_foreign("a", paper("Möte 3/5")).lines == ("Möte 3/5",)


@pytest.mark.parametrize(("password", "code"), [("", None), ("hemligt", "import-locked")])
def test_a_paper_is_locked_only_when_reading_takes_a_password(
    password: str, code: str | None
) -> None:
    made = pikepdf.open(io.BytesIO(paper("Protokoll 3 maj 2021")))
    out = io.BytesIO()
    made.save(out, encryption=pikepdf.Encryption(owner="nyckel", user=password, R=6))
    if code is None:
        assert read_foreign("a", out.getvalue()).lines == ("Protokoll 3 maj 2021",)
        return
    with pytest.raises(UnreadableError) as refused:
        read_foreign("a", out.getvalue())
    assert refused.value.code == code


def test_cells_that_run_on_below_are_put_together() -> None:
    lines = [
        "Vad                  Vem           När         Status",
        "Skriva till          Bo Ek                     pågår",
        "kommunen om          (M)",
        "vägen",
        "Måla porten          Anna Berg     1 juni      klart",
    ]
    rows = [re.split(r"\s{2,}", line) for line in whole_cells([*lines[:2], lines[3], lines[4]])]
    assert rows == [
        ["Vad", "Vem", "När", "Status"],
        ["Skriva till vägen", "Bo Ek", "pågår"],
        ["Måla porten", "Anna Berg", "1 juni", "klart"],
    ]
    # The columns stay below their heads.
    head, row, _ = whole_cells([*lines[:2], lines[3], lines[4]])
    assert row.index("pågår") == head.index("Status")
    assert whole_cells(["Plats:     Bygdegården, stora", "           salen", ""]) == [
        "Plats:    Bygdegården, stora salen",
        "",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Närvarande    Anna Ek", "              Bo Al"],
        ["Närvarande:   Anna Ek", "och flera boende i byn"],
        ["Närvarande:   Anna Ek", "alla andra"],
        ["Vad           Vem", "Måla          Bo", "", "som vi sade"],
        ["Måla porten", "och grinden"],
        ["Måla   den", "         nu"],
    ],
)
def test_other_lines_are_not_put_into_cells(lines: list[str]) -> None:
    assert whole_cells(lines) == lines


def test_a_task_in_a_cell_of_two_lines_is_one() -> None:
    rows = "[Vad], [Vem], [Att skriva till kommunen om vägen], [Bo Ek], [Måla], [Anna Berg]"
    data = paper(
        "Protokoll 4 maj 2023\n\nNärvarande: Bo Ek, Anna Berg\n\n= Öppnande\nDet öppnades.\n"
        f"= Att göra\n#table(columns: (3cm, 5cm), stroke: none, {rows})"
    )
    found = import_one("a.pdf", data, Order()).report["actions"]
    assert isinstance(found, list)
    assert [(each["owners"], each["text"]) for each in found] == [
        (["Bo Ek"], "Att skriva till kommunen om vägen"),
        (["Anna Berg"], "måla"),
    ]


def test_words_that_run_into_the_next_column_are_no_rest_of_a_cell() -> None:
    lines = ["Vad                Vem", "Köpa en båt        Anna", "som är större än alla andra"]
    assert whole_cells(lines) == lines
    assert len(whole_cells([*lines[:2], "som är stor"])) == len(lines) - 1


HEAD_SV = (
    "*Protokoll 4 maj 2023*\\ Plats: Sjöboden\\ Tid: kl. 18.00–19.30\\ Ordförande: Anna Berg\\ "
    "Sekreterare: Bo Ek\n\nNärvarande\\ Anna Berg, skolan\\ Bo Ek, polisen\\ Cia Dal, hamnen\n\n"
    "Frånvarande\\ Eva Rask\n\n"
)
TEXT_SV = (
    "*§ 1 Öppnande*\\ Anna öppnade mötet och hälsade alla välkomna till den nya säsongen.\n\n"
    "*§ 2 Bryggan*\\ Lamporna på bryggan har varit trasiga sedan i höstas och det är mörkt om "
    "kvällarna. Bo beställer nya lampor senast den 2 juni. Lamporna sätts upp före midsommar.\n\n"
    "*§ 3 Farleden*\\ Cia berättade om hur isen har flyttat prickarna i farleden, och att de som "
    "kommer in om natten inte ser dem.\n\n"
)
HEAD_EN = (
    "*Minutes 4 May 2023*\\ Place: Boat House\\ Time: 6 pm to 7.30 pm\\ Chair: Anna Berg\\ "
    "Secretary: Bo Ek\n\nPresent\\ Anna Berg, school\\ Bo Ek, police\\ Cia Dal, harbour\n\n"
    "Apologies\\ Eva Rask\n\n"
)
TEXT_EN = (
    "*1. Welcome*\\ Anna opened the meeting and welcomed everybody to the new season.\n\n"
    "*2. The pier*\\ The lamps on the pier have been broken since autumn and it is dark in the "
    "evenings. Bo will order new lamps by 2 June. They are put up before midsummer.\n\n"
    "*3. The channel*\\ Cia told how the ice has moved the marks in the channel, and that those "
    "who come in by night do not see them.\n\n"
)


@pytest.mark.parametrize("size", [11, 13])
@pytest.mark.parametrize("justify", ["true", "false"])
@pytest.mark.parametrize(
    ("head", "text", "items"),
    [
        (HEAD_SV, TEXT_SV, ["Öppnande", "Bryggan", "Farleden"]),
        (HEAD_EN, TEXT_EN, ["Welcome", "The pier", "The channel"]),
    ],
)
@pytest.mark.parametrize("widths", ["1fr, 1fr", "2fr, 3fr"])
def test_text_stands_beside_the_head_and_its_lists(
    size: int, justify: str, head: str, text: str, items: list[str], widths: str
) -> None:
    data = typst.compile(
        f"#set page(width: 21cm, height: auto)\n#set text({size}pt)\n#set par(justify: {justify})\n"
        f"#grid(columns: ({widths}), gutter: 8mm, [{head}], [{text}])".encode()
    )
    assert isinstance(data, bytes)
    found = import_one("a.pdf", data, Order()).report
    assert [item["title"] for item in listed(found["items"])] == items
    assert [each["name"] for each in listed(found["present"])] == ["Anna Berg", "Bo Ek", "Cia Dal"]
    assert [each["name"] for each in listed(found["absent"])] == ["Eva Rask"]
    assert found["place"] in ("Sjöboden", "Boat House")
    assert [each["owners"] for each in listed(found["actions"])] == [["Bo Ek"]]


@pytest.mark.parametrize(
    ("labels", "count"),
    [
        (("Datum", "Tid", "Plats", "Ordförande", "Sekreterare", "Närvarande", "Frånvarande"), 3),
        (("Date", "Time", "Place", "Chair", "Secretary", "Present", "Apologies"), 3),
    ],
)
def test_a_form_of_labels_and_values_is_no_text_in_columns(
    labels: tuple[str, ...], count: int
) -> None:
    values = (
        "4 maj 2023",
        "18.00–19.30",
        "Sjöboden",
        "Anna Berg",
        "Bo Ek",
        "Anna Berg, Bo Ek, Cia Dal",
        "Eva Rask",
    )
    cells = ", ".join(f"[{each}]" for row in zip(labels, values, strict=True) for each in row)
    table = f"#table(columns: (4cm, 1fr), stroke: none, {cells})\n\n"
    found = import_one("a.pdf", paper(f"Protokoll\n\n{table}{TEXT_SV}"), Order()).report
    assert found["date"] == "2023-05-04"
    assert found["chair"] == "Anna Berg"
    assert len(listed(found["present"])) == count
    assert [item["title"] for item in listed(found["items"])] == ["Öppnande", "Bryggan", "Farleden"]


def listed(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value
