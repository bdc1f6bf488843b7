"""Heads and feet of pages are no part of the text that runs on past them."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

TOP = "Protokoll för Väglaget 2031-04-02\n\nNärvarande: Asta Lind, Bo Ek\n\n"
ITEMS = (
    "1. Grinden\n\nGrinden är rostig och behöver\n{page}målas innan vintern kommer.\n\n"
    "2. Bron\n\nBron håller. Räcket är löst på båda sidor.\n\nVi ser på det senare.\n\n{again}"
    "3. Slut\n\nMötet slutade.\n"
)


def written(text: str, name: str = "a.txt") -> str:
    return import_one(name, text.encode(), Order()).text.partition("\n# ")[2]


@pytest.mark.parametrize(
    ("first", "page"),
    [
        ("VÄGLAGET I BY        PROTOKOLL\n                     Sida 1(3)\n", None),
        ("Väglaget i By        Sida 1\n", None),
        ("Väglaget i By – Sida 1 av 3\n", None),
        ("Vale Parish Council      Page 1 of 3\n", None),
        ("", "\fVäglaget i By" + " " * 90 + "Sida {}\n"),
        ("Väglaget i By  Sida" + " " * 70 + "1\n", None),
        ("", "\fVäglaget i By, mötet den 2 april, sid {}\n"),
    ],
)
def test_what_heads_each_page_stands_nowhere_within_the_text(first: str, page: str | None) -> None:
    head = page or first.replace("1", "{}", 1)
    text = ITEMS.format(page=f"\n\n{head.format(2)}\n", again=f"\n{head.format(3)}\n")
    found = written(f"{first}{TOP}{text}")
    assert "Grinden är rostig och behöver målas innan vintern kommer." in found
    items = found.partition("## 1. ")[2].casefold()
    assert [word for word in ("väglaget", "vale", "sid", "page") if f"{word} " in items] == []


@pytest.mark.parametrize(
    "foot",
    [
        "Page {} of 3              Quay 1, Vale",
        "Sida {} av 3\tKajen 1, By",
        "Sida {} (3)        Kajen 1, By",
        "Sid {}/3                Diarienummer VL",
    ],
)
def test_a_foot_that_begins_with_the_page_is_no_text(foot: str) -> None:
    page = f"\n\n{foot.format(1)}\n\f"
    text = ITEMS.format(page=page, again=f"{foot.format(2)}\n\f\n")
    outcome = import_one("a.txt", f"{TOP}{text}\n{foot.format(3)}\n".encode(), Order())
    assert "Grinden är rostig och behöver målas innan vintern kommer." in outcome.text
    gone = [each.text for each in outcome.dropped if each.rule == "page-furniture"]
    assert gone == [foot.format(number) for number in (1, 2, 3)]


def test_the_first_head_that_begins_with_the_page_stays_and_so_does_one_alone() -> None:
    head = "Page {} of 2        Council of Vale, 2 April 2031\n\n"
    text = ITEMS.format(page="", again=head.format(2))
    outcome = import_one("a.txt", f"{head.format(1)}{TOP}{text}".encode(), Order())
    gone = [each.line for each in outcome.dropped if each.rule == "page-furniture"]
    assert gone == [18]
    alone = import_one("a.txt", f"{TOP}{text}".encode(), Order())
    assert "page-furniture" not in [each.rule for each in alone.dropped]


def test_all_of_them_are_listed_as_dropped() -> None:
    head = "BYRÅDET I BY         ANTECKNINGAR\n                     Sida {}(2)\n\n"
    pages = (head.format(number) for number in (1, 2))
    text = f"{next(pages)}{TOP}{ITEMS.format(page='', again=next(pages))}"
    dropped = of_text(text).record.dropped
    gone = [each.text for each in dropped if each.rule == "page-furniture"]
    assert gone == ["Sida 1(2)", "BYRÅDET I BY         ANTECKNINGAR", "Sida 2(2)"]


@pytest.mark.parametrize(
    "lines",
    [
        "Page 3 of the report was read aloud.",
        "Page numbers were missing in the report.",
        "Se kartan, sida 1\nSe kartan, sida 2",
        "Rättat i skrivelsen, sida 4",
        "Page 3 of 4 was missing.\nPage 4 of 4 was missing.",
        "Sida 1 av 2 är läst.\nSida 2 av 2 är läst.",
    ],
)
def test_pages_that_the_text_speaks_of_are_kept(lines: str) -> None:
    text = ITEMS.format(page="", again=f"{lines}\n\n")
    found = written(f"{TOP}{text}")
    assert [line for line in lines.split("\n") if line not in found] == []


def test_a_clause_behind_the_head_of_a_page_is_a_clause() -> None:
    head = "\fVäglaget i By        Sida {}\n\n"
    clauses = (
        f"Styrelsen beslutade\n\n{head.format(2)}att måla grinden, och\n\natt laga räcket.\n\n"
    )
    found = written(f"{TOP}{ITEMS.format(page='', again=clauses + head.format(3))}")
    assert "**Beslut:** Styrelsen beslutade\n\n- att måla grinden, och\n- att laga räcket." in found


@pytest.mark.parametrize(
    ("of", "term", "code"), [("av", "senast den 3 juni", "sv"), ("of", "by 3 June", "en")]
)
def test_a_sentence_goes_on_over_a_rule_and_a_head_with_the_page_at_the_end(
    of: str, term: str, code: str
) -> None:
    rule = "_" * 60
    item = {"sv": "Anna Ek lovar att rita en plan och att", "en": "Anna Ek agreed to draw and"}[
        code
    ]
    rest = {"sv": "skicka den till alla", "en": "send the plan to all"}[code]
    heads = [
        f"{rule}\nEkby kommun             {{}}             Sida\n"
        f"Trygghetsnämnden        2022-05-16            {page} {of} 3\n\n"
        for page in (1, 2, 3)
    ]
    kind = {"sv": "PROTOKOLL", "en": "MINUTES"}[code]
    first, second, third = (head.format(kind) for head in heads)
    present = {"sv": "Närvarande: Anna Ek, Bo Lund", "en": "Present: Anna Ek, Bo Lund"}[code]
    text = (
        f"{first.partition(chr(10))[2]}{present}\n\n{second}§ 1 Planen\nBo Lund var glad.\n"
        f"{item}\n{third}{rest} {term}.\n\n§ 2 Slut\nInget mer sades.\n"
    )
    found = of_text(text).record
    assert [(each.due, "Sida" in each.text) for each in found.actions] == [("2022-06-03", False)]
    assert found.actions[0].text.endswith(rest)


@pytest.mark.parametrize("signs", ["``", "**", "__", "~~"])
def test_a_line_of_signs_alone_above_the_number_of_a_page_is_no_head(signs: str) -> None:
    outcome = import_one("a.txt", f"Protokoll 2031-03-04\n\n{signs}\n2 (3)\n".encode(), Order())
    assert outcome.trouble is None
    assert outcome.date == "2031-03-04"


def test_a_line_below_the_head_of_a_page_that_the_text_has_elsewhere_is_kept() -> None:
    text = (
        "Byrådet 2031-05-03   Sida 1 (2)\n{below}\nNärvarande: Asta Lind, Bo Ek\n\n§ 1 Bryggan\n"
        "Inget att rapportera.\n\n§ 2 Båten\nBåten är gammal.\nDen är också grön.\n\n§ 3 Vägen\n\n"
        "Byrådet 2031-05-03   Sida 2 (2)\n{below}Inget att rapportera.\n\n§ 4 Skjulet\nRött.\n"
    )
    kept = import_one("a.txt", text.format(below="").encode(), Order())
    assert kept.text.count("Inget att rapportera.") == 2
    headed = import_one("a.txt", text.format(below="Norrby byalag\n").encode(), Order())
    assert headed.text.count("Norrby byalag") == 1
    assert headed.text.count("Inget att rapportera.") == 2


def test_the_first_line_of_a_page_that_the_text_has_elsewhere_is_kept() -> None:
    text = (
        "Byrådet 2031-05-03\n\nNärvarande: Asta Lind, Bo Ek\n\n§ 1 Bryggan\nDen är ny.\n"
        "\n§ 2 Båten\nInget att rapportera.\n\n§ 3 Vägen\n\n\fInget att rapportera.\n\n"
        "§ 4 Skjulet\nRött.\n"
    )
    assert import_one("a.txt", text.encode(), Order()).text.count("Inget att") == 2


def test_a_line_that_ends_one_page_and_begins_another_is_kept() -> None:
    text = (
        "Byrådet 2031-05-03   Sida 1 (3)\nNärvarande: Asta Lind, Bo Ek\n\n§ 1 Bryggan\nHel.\n\n"
        "§ 2 Båten\nBåten är gammal.\nDen är också grön.\nInget att rapportera.\n"
        "Byrådet 2031-05-03   Sida 2 (3)\nInget att rapportera.\n\n§ 3 Vägen\nDen är smal.\n"
        "Den är också krokig.\nDen leder till sjön.\nInget nytt.\n"
        "Byrådet 2031-05-03   Sida 3 (3)\nSnön är skottad.\n\n§ 4 Skjulet\nDet läcker.\n"
    )
    found = import_one("a.txt", text.encode(), Order()).text
    assert found.count("Inget att rapportera.") == 2
    assert "Sida 2" not in found


def test_a_word_goes_on_below_the_rule_at_the_foot_of_a_page() -> None:
    text = (
        "Byrådet 2031-05-03\n\nNärvarande: Asta Lind, Bo Ek\n\n§ 1 Bryggan\n"
        "Den är gammal och grön. Bo Ek undersöker bryggan och medde-\n"
        "______________________________\n\n{below}"
    )
    told = import_one("a.txt", text.format(below="lar Asta vad som saknas.\n").encode(), Order())
    assert "bryggan och meddelar Asta vad som saknas." in told.text
    assert "- [ ] Bo Ek: undersöka bryggan och meddela Asta vad som saknas" in told.text
    apart = import_one("a.txt", text.format(below="Lars kom.\n").encode(), Order())
    assert "medde-\n" in apart.text
