"""What a source says in this format already is kept: task lists, page heads, whole minutes."""

import io

import docx
import pytest

from bra.importing.files.pageheads import divided
from bra.importing.files.readers import read_foreign
from bra.importing.outcome import Order, Outcome
from tests.importing.foreign import import_one
from tests.importing.test_formats import archive

HEAD = "# Styrelsemöte 2021-03-04\n\nNärvarande: Anna Ek, Bo Alm\n\n## 1. Lokalen\n\n"
OWN = """\
---
datum: 2021-03-04
status: utkast
närvarande:
  - Anna Ek
nästa:
  datum: 2021-05-04
  tid: 18.30
---

# Möte

## 1. Lokalen

Hyran höjs.

**Beslut D1:** Vi flyttar.

- [ ] **A1** Polismyndigheten: svara (senast 2021-04-01)
- [x] **2021-01-01/A2** klart (klart 2021-02-02)
"""


def made(text: str, name: str = "a.md", order: Order = Order()) -> Outcome:  # noqa: B008 - a frozen record
    return import_one(name, text.encode(), order)


def tasks(text: str) -> list[str]:
    return [line for line in made(HEAD + text).text.splitlines() if line.lstrip()[2:3] == "["]


@pytest.mark.parametrize("state", [" ", "x", "X", "-", "~", "/"])
def test_an_entry_of_a_task_list_is_one_task_with_its_state(state: str) -> None:
    assert tasks(f"- [{state}] Anna Ek: boka salen\n") == [f"- [{state}] Anna Ek: boka salen"]


def test_tasks_stay_at_their_place_and_depth() -> None:
    text = "- [ ] boka salen (Anna Ek)\n  - [x] ringa\n\nDärefter fika.\n\n* [] köpa kaffe\n"
    lines = made(HEAD + text).text.partition("## 1. Lokalen\n\n")[2].splitlines()
    assert lines == [
        "- [ ] Anna Ek: boka salen",
        "  - [x] ringa",
        "",
        "Därefter fika.",
        "",
        "* [ ] köpa kaffe",
    ]


def test_words_without_a_place_in_a_task_stand_below_it() -> None:
    text = made(f"{HEAD}- [ ] Boka salen. Ansvarig: Anna Ek\n").text
    first, second = text.rstrip().splitlines()[-2:]
    assert first.startswith("- [ ] Anna Ek: ")
    assert second == "  Boka salen. Ansvarig: Anna Ek"


def test_minutes_of_this_format_stay_as_they_are_but_for_their_source() -> None:
    found = made(OWN)
    key = f"källa: a.md sha256:{found.digest}\n"
    assert found.text == OWN.replace("  tid: 18.30\n", f"  tid: 18.30\n{key}")
    assert found.date == "2021-03-04"


@pytest.mark.parametrize(
    "change",
    [("status: utkast", "layout: page"), ("datum: 2021-03-04", "datum: 4 mars"), ("## ", "### ")],
)
def test_what_is_not_quite_of_this_format_is_recognised_as_any_other(
    change: tuple[str, str],
) -> None:
    found = made(OWN.replace(*change), "2021-03-04.md")
    assert f"källa: 2021-03-04.md sha256:{found.digest}" in found.text
    assert "**Beslut D1:** Vi flyttar." in found.text
    assert found.text != OWN


def test_approved_minutes_are_not_touched() -> None:
    sealed = OWN.replace("---\n\n#", "godkänt:\n  by:\n    - Anna Ek, 2021-04-01\n---\n\n#", 1)
    assert made(sealed).text == sealed


def test_a_page_head_that_alone_gives_the_date_belongs_to_the_text() -> None:
    document = docx.Document()
    head = document.sections[0].header
    head.paragraphs[0].text = "Protokoll 4 maj 2020"
    head.add_paragraph("Dnr KS 2020/17")
    document.sections[0].footer.paragraphs[0].text = "Sida 1 (2)"
    document.add_heading("1. Öppnande", 2)
    document.add_paragraph("Anna Ek öppnar mötet.")
    out = io.BytesIO()
    document.save(out)
    found = import_one("a.docx", out.getvalue(), Order())
    assert found.date == "2020-05-04"
    assert "Dnr KS 2020/17" in found.text
    assert [each.text for each in found.dropped] == ["Sida 1 (2)"]


@pytest.mark.parametrize(
    ("head", "text", "kept"),
    [
        ("Möte 4 maj 2020", "1. Öppnande", True),
        ("Möte 4 maj 2020", "Möte 3 maj 2020", False),
        ("Trygghetsrådet", "1. Öppnande", True),
        ("Föreningens papper", "1. Öppnande", False),
        ("Sida 1 av 2", "1. Öppnande", False),
        ("Dnr 17/2020", "Dnr 18/2020", False),
    ],
)
def test_which_page_heads_belong_to_the_text(head: str, text: str, kept: bool) -> None:  # noqa: FBT001
    assert divided([[head]], [text]) == (([head], ()) if kept else ([], (head,)))


def test_headings_have_the_numbers_of_the_outline() -> None:
    spaces = 'xmlns:o="urn:o" xmlns:t="urn:t" xmlns:s="urn:s"'
    look = '<t:outline-level-style t:level="{}" s:num-format="1" s:num-suffix="."{}/>'
    styles = look.format(1, "") + look.format(2, ' t:display-levels="2"')
    body = "".join(
        f'<t:h t:outline-level="{level}">{title}</t:h>'
        for level, title in ((1, "Ett"), (2, "Därunder"), (1, "Två"), (2, "Åter"), (2, "Mer"))
    )
    heading = '<t:h t:outline-level="4">{}</t:h>'
    listed = f'<t:list t:style-name="L"><t:list-item>{heading}</t:list-item></t:list>'
    numbers = '<t:list-style s:name="L"><t:list-level-style-number t:level="1"/></t:list-style>'
    data = archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<o:document {spaces}>{numbers}<o:body>{body}"
            f"{listed.format('Lista')}{listed.format('Till')}</o:body></o:document>",
            "styles.xml": f"<o:x {spaces}><t:outline-style>{styles}</t:outline-style></o:x>",
        }
    )
    assert [line for line in read_foreign("a.odt", data).lines if line] == [
        "# 1. Ett",
        "## 1.1. Därunder",
        "# 2. Två",
        "## 2.1. Åter",
        "## 2.2. Mer",
        "#### 1. Lista",
        "#### 2. Till",
    ]
