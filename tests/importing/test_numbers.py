"""How the items of minutes are numbered, and what stands beside their titles."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

HEADS = {
    "sv": "Protokoll 2022-03-14\n\nNärvarande: Karin Nygård, Petra Lind\n\n",
    "en": "Minutes 2022-03-14\n\nPresent: Karin North, Petra Lind\n\n",
}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "1. Öppnande (Karin, 5 min)\n2. Lägret (Petra, 10 min)\nPetra visade bilder.\n"),
        ("sv", "1. Mötets öppnande (Karin)\n\n2. Lägret (Petra)\nPetra visade bilder.\n"),
        (
            "sv",
            "1. Lägret\n- Genomgång av höstens alla läger (Petra, 10 min)\nPetra visade bilder.\n",
        ),
        ("en", "1. Opening (Karin, 5 min)\n2. The camp (Petra, 10 min)\nPetra showed pictures.\n"),
        ("en", "1. The camp\n- The camps of this autumn (Petra, 10 minutes)\nPetra showed it.\n"),
    ],
)
def test_who_presents_a_point_has_no_task(code: str, text: str) -> None:
    record = of_text(HEADS[code] + text).record
    assert record.actions == ()


def titles(text: str, code: str = "sv") -> list[tuple[str | None, str]]:
    found = of_text(HEADS[code] + text).record
    assert len(found.present) == 2  # no heading is a name
    return [(item.number, item.title) for item in found.items]


def minutes(*heads: str, gap: str = "\n\n") -> str:
    """Return headings with a sentence below each."""
    return gap.join(f"{head}\nDet gick bra för alla." for head in heads) + "\n"


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        (
            ("1. Val", "2. 2024 års läger", "3. 50-årsfesten", "4. 3D-skrivaren", "5. 17 maj"),
            ["Val", "2024 års läger", "50-årsfesten", "3D-skrivaren", "17 maj"],
        ),
        (("1. Val", "2. 2024/25 års läger"), ["Val", "2024/25 års läger"]),
        (("§§ 1-2 Öppnande och val", "§ 3 Slut"), ["Öppnande och val", "Slut"]),
        (("(1) Val", "(2) Lägret", "(3) Slut"), ["Val", "Lägret", "Slut"]),
        (("7.00 pm Val", "7.15 pm Lägret", "8.30 p.m. Slut"), ["Val", "Lägret", "Slut"]),
        (("11.30 am Val", "12.15 pm Lägret", "1.00pm: Slut"), ["Val", "Lägret", "Slut"]),
        (("1.1 Val", "1.2 Lägret", "2.1 Festen", "3.1 Slut"), ["Val", "Lägret", "Festen", "Slut"]),
        (("1 - Val", "2 - Lägret", "3 - Slut"), ["Val", "Lägret", "Slut"]),
        (("1 – Val", "2 – Lägret"), ["Val", "Lägret"]),
        (("§§ 1-2 Val och lägret", "§ 3 Slut"), ["Val och lägret", "Slut"]),
        (("§ 1 Val", "§§ 2–6 Lägret", "§ 7 Slut"), ["Val", "Lägret", "Slut"]),
        (("[1] Val", "[2] Lägret", "[3] Slut"), ["Val", "Lägret", "Slut"]),
        (("A. Val", "B. Lägret", "C. Slut"), ["Val", "Lägret", "Slut"]),
        (("A Val", "B Lägret", "C Slut"), ["Val", "Lägret", "Slut"]),
        (("A. Mötets öppnande", "B. Lägret"), ["Mötets öppnande", "Lägret"]),
        (("a) Val", "b) Lägret", "c) Slut"), ["Val", "Lägret", "Slut"]),
        (("18.00 Val", "18.15 Lägret", "19.30 Slut"), ["Val", "Lägret", "Slut"]),
        (("kl. 18.00 Val", "kl. 18.15–19.00 Lägret", "19.30: Slut"), ["Val", "Lägret", "Slut"]),
    ],
)
def test_items_are_numbered_in_many_ways(heads: tuple[str, ...], found: list[str]) -> None:
    assert [title for _, title in titles(minutes(*heads))] == found


def test_letters_need_no_empty_line_below_the_people() -> None:
    head = HEADS["sv"].removesuffix("\n") + "A. Öppnande\nKarin hälsade välkommen.\nB. Val\nInga.\n"
    found = of_text(head).record
    assert [person.name for person in found.present] == ["Karin Nygård", "Petra Lind"]
    assert [item.title for item in found.items] == ["Öppnande", "Val"]


@pytest.mark.parametrize(
    "inside",
    [
        "a) Röda\nb) Blå\nc) Gula",
        "a) Röda\n\nb) Blå\n\nc) Gula",
        "1. 2 säckar mjöl\n2. 3 kilo socker",
        "18.00 samlas alla\n18.30 börjar det",
        "§§ 3–5 Dessa justerades omedelbart.",
        "Förslagen var\nA. Röda\nB. Blå",
        "Förslagen var\n(1) Röda\n(2) Blå\n(3) Gula",
    ],
)
def test_lists_within_items_are_none(inside: str) -> None:
    text = f"§ 1 Val\nVi valde.\n\n§ 2 Färgen\n{inside}\n\n§ 3 Slut\nAlla gick.\n"
    assert titles(text) == [("1", "Val"), ("2", "Färgen"), ("3", "Slut")]


def test_the_time_before_a_title_is_kept_and_that_of_the_first_opens_the_meeting() -> None:
    text = HEADS["sv"] + minutes("18.00 Öppnande", "18.15 Lägret", "19.30 Slut")
    record = of_text(text).record
    assert record.time is not None
    assert record.time.value == "18.00"
    assert [item.rest for item in record.items] == ["18.00", "18.15", "19.30"]


def test_the_first_of_several_spans_of_time_does_not_end_the_meeting() -> None:
    heads = ("18.00–18.15 Öppnande", "18.15–19.30 Lägret", "19.30–20.00 Resan")
    record = of_text(HEADS["sv"] + minutes(*heads)).record
    assert record.time is not None
    assert record.time.value == "18.00"


def test_labels_do_not_hide_the_heading_of_the_only_item() -> None:
    told = "Bo Ek reserverar sig mot beslutet.\n\nJäv\nDan Falk deltar inte på grund av jäv.\n"
    text = f"1. Val\nBeslut\nStyrelsen beslutar att avslå motionen.\n\nReservation\n{told}"
    assert titles(text) == [("1", "Val")]


def test_minutes_with_times_that_go_back_are_not_divided_by_them() -> None:
    assert titles(minutes("18.00 Lägret", "17.00 Festen", "19.30 Resan")) == []


HEADING = "# Protokoll 2022-03-14\n\nNärvarande: Karin Nygård, Petra Lind\n\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "### Lägret\n\n#### Bakgrund\n\nDet är i juli.\n\n### Festen\n\nDen blev bra.\n",
            ["Lägret", "Festen"],
        ),
        (
            "## Läger\n\n### Bakgrund\n\nI juli.\n\n### Beslut\n\nBlir av.\n\n## Fest\n\nBra.\n",
            ["Läger", "Fest"],
        ),
        ("## Frågor\n\n### Bakgrund\n\nDet är.\n\n### Festen\n\nBra.\n", ["Bakgrund", "Festen"]),
        ("## Frågor\n\n### Lägret\n\nDet är.\n\n### Festen\n\nBra.\n", ["Lägret", "Festen"]),
        (
            "## The camp\n\n### Discussion\n\nIt is in July.\n\n## The fair\n\nGood.\n",
            ["The camp", "The fair"],
        ),
    ],
)
def test_a_heading_above_the_parts_of_its_item_is_an_item(text: str, found: list[str]) -> None:
    record = of_text(HEADING + text, "protokoll.md").record
    assert [item.title for item in record.items] == found


@pytest.mark.parametrize(
    ("levels", "written"),
    [
        ((3, 4, 4), (2, 3, 3)),
        ((2, 4, 3), (2, 3, 3)),
        ((2, 3, 5, 4, 3), (2, 3, 4, 4, 3)),
        ((2, 3, 4), (2, 3, 4)),
        ((1, 2, 3), (2, 3, 4)),
    ],
)
def test_no_level_of_headings_is_left_out(
    levels: tuple[int, ...], written: tuple[int, ...]
) -> None:
    heads = [f"{'#' * level} Punkt {at}\n\nText." for at, level in enumerate(levels)]
    last = f"{'#' * levels[0]} Slut\n\nText.\n"
    text = "\n\n".join((HEADING.removesuffix("\n\n"), *heads, last))
    outcome = import_one("protokoll.md", text.encode(), Order())
    found = [line.partition(" ")[0] for line in outcome.text.splitlines() if " Punkt " in line]
    assert tuple(map(len, found)) == written


@pytest.mark.parametrize(
    ("head", "title", "rest"),
    [
        ("Nästa möte onsdag 18/5 12:15", "Nästa möte", "onsdag 18/5 12:15"),
        ("Nästa möte söndag @ 19.15", "Nästa möte", "söndag @ 19.15"),
        ("Nästa möte den 18 maj kl. 18 i aulan", "Nästa möte", "den 18 maj kl. 18 i aulan"),
        ("Nästa möte: 18/5", "Nästa möte", "18/5"),
        ("Nästa möte (tisdag @ 19:15) på länk", "Nästa möte", "(tisdag @ 19:15) på länk"),
        ("Next meeting on Monday 5 June, 7 pm", "Next meeting", "on Monday 5 June, 7 pm"),
        ("Nästa möte", "Nästa möte", None),
    ],
)
def test_when_the_next_meeting_is_stands_whole_below_its_heading(
    head: str, title: str, rest: str | None
) -> None:
    text = f"{HEADING}## Lägret\n\nBra.\n\n## {head}\n\nVi ses.\n"
    item = of_text(text, "protokoll.md").record.items[-1]
    assert (item.title, item.rest) == (title, rest)
    written = import_one("protokoll.md", text.encode(), Order()).text
    assert written.count(rest or title) == 1


@pytest.mark.parametrize(
    ("code", "text", "titles"),
    [
        ("sv", "#1 Öppnande\nVi började.\n\n#2 Lokalen\nVi talade.\n", ["Öppnande", "Lokalen"]),
        ("sv", "#1: Öppnande\nVi började.\n#2: Lokalen\nVi talade.\n", ["Öppnande", "Lokalen"]),
        ("en", "# 1. Opening\nWe began.\n\n# 2. Hall\nWe talked.\n", ["Opening", "Hall"]),
        ("en", "#1 Opening\nWe began.\n#2 Hall\nSee #3 Box.\n", ["Opening", "Hall"]),
    ],
)
def test_items_numbered_behind_a_hash(code: str, text: str, titles: list[str]) -> None:
    head = "Protokoll 2022-03-14" if code == "sv" else "Minutes 2022-03-14"
    names = "Närvarande:\nAnna Ek\nBo Lund" if code == "sv" else "Present:\nAnna Ek\nBo Lund"
    found = of_text(f"{head}\n\n{names}\n{text}").record
    assert [(each.number, each.title) for each in found.items] == [
        (str(place), title) for place, title in enumerate(titles, 1)
    ]
    assert [each.name for each in found.present] == ["Anna Ek", "Bo Lund"]


def test_a_number_behind_a_hash_within_numbered_items_is_of_something_else() -> None:
    text = "1. Öppnande\n#12 Trasig dörr\n\n2. Lokalen\n#13 Trasig lampa\n#14 Trasig lucka\n"
    found = of_text(f"Protokoll 2022-03-14\n\nNärvarande: Anna Ek, Bo Lund\n\n{text}").record
    assert [each.title for each in found.items] == ["Öppnande", "Lokalen"]


def test_a_sentence_behind_a_hash_is_no_item() -> None:
    text = "#1 Vi köpte en båt. Den var blå.\n#2 Vi sålde en båt. Den var röd.\n"
    found = of_text(f"Protokoll 2022-03-14\n\nNärvarande: Anna Ek, Bo Lund\n\n{text}").record
    assert found.items == ()


def test_people_numbered_behind_a_hash_are_no_items() -> None:
    text = "Närvarande:\n#1 Anna Ek\n#2 Bo Lund\n\nÖPPNANDE\nVi började.\n\nLOKALEN\nVi talade.\n"
    found = of_text(f"Protokoll 2022-03-14\n\n{text}").record
    assert [each.title.casefold() for each in found.items] == ["öppnande", "lokalen"]
