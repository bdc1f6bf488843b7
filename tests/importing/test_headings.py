"""Headings that letters, lone numbers, signs and points within an item make."""

import pytest

from tests.importing.foreign import of_text

HEAD = "Styrelsemöte 14 mars 2022\n\nNärvarande: Anna Ek, Bo Lund\n\n"


def titles(text: str) -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in of_text(HEAD + text).record.items]


@pytest.mark.parametrize(
    ("numbers", "first", "second", "third"),
    [
        (("A", "B", "C"), "A. Taket", "B. Gården", "C. Nästa möte"),
        (("A", "B", "C"), "A) Taket", "B) Gården", "C) Nästa möte"),
        (("A", "B", "C"), "A – Taket", "B – Gården", "C – Nästa möte"),
        (("I", "II", "III"), "I. Taket", "II. Gården", "III. Nästa möte"),
        (("1.0", "2.0", "3.0"), "1.0 Taket", "2.0 Gården", "3.0 Nästa möte"),
        (("1", "2", "3"), "1\nTaket", "2\nGården", "3\nNästa möte"),
        (("14", "15", "16"), "14.\nTaket", "15.\nGården", "16.\nNästa möte"),
        (("1", "2", "3"), "Punkt 1\nTaket", "Punkt 2\nGården", "Punkt 3\nNästa möte"),
        *(
            (("1", "2", "3"), f"{word}1  Taket", f"{word}2  Gården", f"{word}3  Nästa möte")
            for word in ("Dagordningspunkt" + " " * 8, "Ärende" + "\t" * 24)
        ),
        ((None,) * 3, "-> Taket", "-> Gården", "-> Nästa möte"),
        ((None,) * 3, "=> Taket:", "=> Gården:", "=> Nästa möte:"),
        ((None,) * 3, ":: Taket", ":: Gården", ":: Nästa möte"),
        ((None,) * 3, "• Taket", "• Gården", "• Nästa möte"),
        ((None,) * 3, "■ Taket:", "■ Gården:", "■ Nästa möte:"),
        ((None,) * 3, "→ Taket", "→ Gården", "→ Nästa möte"),
        ((None,) * 3, "--- Taket ---", "--- Gården ---", "--- Nästa möte ---"),
    ],
)
def test_what_leads_a_heading(
    numbers: tuple[str | None, ...], first: str, second: str, third: str
) -> None:
    text = (
        f"{first}\nDet läcker vid skorstenen.\n\n{second}\n"
        f"Häcken är klippt.\nGrinden gnisslar.\n\n{third}\ntisdag 5 april kl. 18\n"
    )
    expected = list(zip(numbers, ("Taket", "Gården", "Nästa möte"), strict=True))
    assert titles(text) == expected
    assert of_text(HEAD + text).record.next.date is not None


@pytest.mark.parametrize("sign", ["*", "-", "•"])
def test_headings_with_a_sign_right_below_the_text_before(sign: str) -> None:
    text = (
        f"{sign} Taket\nDet läcker vid skorstenen.\n{sign} Gården\nHäcken är klippt. Bo målar.\n"
        f"{sign} Nästa möte\ntisdag 5 april kl. 18\n"
    )
    assert titles(text) == [(None, "Taket"), (None, "Gården"), (None, "Nästa möte")]
    record = of_text(HEAD + text).record
    assert record.next.date is not None
    assert record.time is None


@pytest.mark.parametrize(
    "text",
    [
        # Lines that were broken within an entry.
        "- Taket läcker vid\nSkorstenen\n- Häcken är\nKlippt\n- Grinden\nGnisslar",
        # No word that minutes have as a heading.
        "- Taket\nDet läcker.\n- Häcken\nDen är klippt.\n- Grinden\nDen gnisslar.",
    ],
)
def test_signs_close_to_text_that_lead_entries(text: str) -> None:
    assert titles(f"1. Öppning\nBo öppnade.\n\n2. Rundan\n\n{text}\n\n3. Slut\nMötet slöt.") == [
        ("1", "Öppning"),
        ("2", "Rundan"),
        ("3", "Slut"),
    ]
    assert not {"Häcken är", "Häcken"} & {title for _, title in titles(text)}


@pytest.mark.parametrize(
    "text",
    [
        # The text of an entry stands beside its sign.
        "• Taket läcker vid skorstenen och\n  måste lagas\n\n• Häcken är\n  klippt\n\n• Grinden",
        "- Taket\n- Gården\n- Grinden",
        # A letter is also the first of a name.
        "A. Ek och B. Lund hade ordet.\n\nB. Lund tackade.\n\nC. Dahl log.",
        # What stands alone far apart numbers pages.
        "\n\n".join(f"{page}\nText om taket." + "\nMer text." * 40 for page in (1, 2, 3)),
        # An answer by letter is no heading.
        "A. Taket\nB. Gården\nC. Grinden",
    ],
)
def test_what_only_looks_like_such_headings(text: str) -> None:
    assert titles(f"1. Öppning\nBo öppnade.\n\n2. Rundan\n\n{text}\n\n3. Slut\nMötet slöt.") == [
        ("1", "Öppning"),
        ("2", "Rundan"),
        ("3", "Slut"),
    ]
    found = [title for _, title in titles(text)]
    assert not {"Taket", "Gården", "Grinden"} & set(found) or "\n- " in text


def test_rows_of_numbers_within_lettered_items_stay_text() -> None:
    rows = "1. Laga pannan\n2. Byta lås\n3. Olja grinden"
    text = f"A. Taket\nDet läcker.\n\nB. Huset\n{rows}\n\nC. Slut\nMötet slöt."
    assert titles(text) == [("A", "Taket"), ("B", "Huset"), ("C", "Slut")]


@pytest.mark.parametrize(
    ("first", "second"), [("§ 4", "§ 5"), ("Punkt 4:", "Punkt 5:"), ("4.", "5.")]
)
def test_numbered_points_of_an_item_are_items(first: str, second: str) -> None:
    text = (
        f"{first} Rapporter\nBo rapporterade.\n4.1 Hissen. Den står.\n4.2 Tvättstugan. Den är "
        f"målad.\n\n{second} Ekonomi\nKassan är god. Räntan blev 4.1 procent.\n"
    )
    assert titles(text) == [
        ("4", "Rapporter"),
        ("4.1", "Hissen"),
        ("4.2", "Tvättstugan"),
        ("5", "Ekonomi"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "4.1 gånger fler kom i år.",
        "4.3 Hissen. Den står.",
        "5.1 Hissen. Den står.\n5.2 Porten. Den går.",
    ],
)
def test_what_is_no_numbered_point_of_its_item(line: str) -> None:
    text = f"§ 4 Rapporter\nBo rapporterade.\n{line}\n\n§ 6 Ekonomi\nKassan är god.\n"
    assert titles(text) == [("4", "Rapporter"), ("6", "Ekonomi")]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("§ 3 Altan på Lunden 7 (Mbn 2016-211)", "Altan på Lunden 7"),
        ("§ 3 Altan på Lunden 7 (BN 2021/44)", "Altan på Lunden 7"),
        ("§ 3 Altan på Lunden 7        KS 2021/44", "Altan på Lunden 7"),
        ("§ 3 Altan på Lunden 7        KS/2021:44", "Altan på Lunden 7"),
        ("§ 3 Köp av tomten Lunden 3:18", "Köp av tomten Lunden 3:18"),
        ("§ 3 Träff om taket Onsdag 12:15", "Träff om taket Onsdag"),
        ("§ 3 Budget 2025/26", "Budget 2025/26"),
        ("§ 3 Läsåret (2025/26)", "Läsåret (2025/26)"),
        ("§ 3 Ordf. Bo Lund tackar", "Ordf. Bo Lund tackar"),
    ],
)
def test_what_of_a_heading_is_its_title(line: str, title: str) -> None:
    text = f"§ 2 Val\nAnna valdes.\n\n{line}\n\nBo visade en bild.\n\n§ 4 Slut\nMötet slöt."
    assert titles(text)[1] == ("3", title)


def test_a_heading_stands_above_a_call() -> None:
    first = "Hyror\nHyran höjs i april med fyra procent."
    text = f"{first}\n\nValberedning\nTre behövs till redan i höst!\n"
    assert [title for _, title in titles(f"{text}\nNästa möte\n5 april.")] == [
        "Hyror",
        "Valberedning",
        "Nästa möte",
    ]


OVER = (
    "      Stämmans öppnande\n1 §   Anna öppnade stämman och hälsade alla\n      välkomna.\n\n"
    "      Ansvarsfrihet\n2 §   Styrelsen beviljades ansvarsfrihet.\n\n"
    "      Motioner\n3 §   Anna ska svara på motionen. Ingen mer\n      motion kom in.\n"
)


def test_a_title_stands_over_its_number() -> None:
    assert titles(OVER) == [("1", "Stämmans öppnande"), ("2", "Ansvarsfrihet"), ("3", "Motioner")]
    (task,) = of_text(HEAD + OVER).record.actions
    assert (task.owners, task.text, task.line) == (("Anna Ek",), "svara på motionen", 13)


def test_what_is_not_set_in_as_far_is_no_title_of_a_number() -> None:
    assert titles(OVER.replace("      Motioner", "   Motioner"))[-1] != ("3", "Motioner")


def test_the_number_of_a_year_is_no_day() -> None:
    text = "23/11  TAKET\nDet läcker.\n\n23/12  GÅRDEN\nHäcken växer.\n\n23/13  VALET\nBo.\n"
    assert titles(text) == [("23/11", "TAKET"), ("23/12", "GÅRDEN"), ("23/13", "VALET")]


def test_a_stroke_divides_a_number_from_its_title() -> None:
    text = "1 | Taket\nDet läcker.\n\n2 | Gården\nHäcken växer.\n"
    assert titles(text) == [("1", "Taket"), ("2", "Gården")]


def test_a_list_may_stand_right_below_a_line_of_its_own() -> None:
    entries = "* Anna - bokar salen\n* temat är fritt"
    text = f"Taket\n\nDet läcker.\n\nBalen\n{entries}\n\nGården\n\nHäcken växer.\n"
    assert [title for _, title in titles(text)] == ["Taket", "Balen", "Gården"]


AGENDA = "Dagordning\n- Öppnande\n- Ekonomi\n- Gården\n\n"
HELD = "Protokoll 3 maj 2021\n\nNärvarande: Anna Ek, Bo Lind\nKallelse skickades i april.\n\n"
SAID = ("Mötet öppnades.", "Bo Lind tar fram en budget.", "Vi beslutade att hugga trädet.")


@pytest.mark.parametrize(
    ("head", "titles"),
    [
        (HELD, True),
        (HELD, False),
        ("Kallelse och protokoll\n\nDatum: 3 maj 2021\nOrdförande: Bo Lind\n\n", True),
    ],
)
def test_minutes_with_an_agenda_are_no_notice(head: str, *, titles: bool) -> None:
    over = ("Öppnande\n", "Ekonomi\n", "Gården\n") if titles else ("", "", "")
    said = "\n\n".join(f"{title}{text}" for title, text in zip(over, SAID, strict=True))
    record = of_text(f"{head}{AGENDA}{said}\n").record
    assert [action.text for action in record.actions] == ["ta fram en budget"]
    assert len(record.decisions) == 1


@pytest.mark.parametrize("case", ["Dnr KFN 2033-044", "Ref. KFN 2033-044"])
def test_a_heading_with_its_case_far_to_the_right_is_no_longer_than_its_words(case: str) -> None:
    text = "".join(
        f"§ {n}{' ' * 14}{title}{' ' * 70}{case}\n     Texten om det.\n\n"
        for n, title in enumerate(("Bidrag till båtklubbarna för året", "Bryggan"), 38)
    )
    items = of_text(f"Protokoll 2033-03-14\n\n{text}").record.items
    assert [(each.number, each.title) for each in items] == [
        ("38", "Bidrag till båtklubbarna för året"),
        ("39", "Bryggan"),
    ]
