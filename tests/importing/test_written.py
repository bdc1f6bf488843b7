"""How what was recognised is written into the text of an item."""

import pytest

from bra.importing.files.readers import read_foreign
from bra.importing.outcome import Order
from tests.importing.foreign import import_one
from tests.importing.test_formats import archive

HEAD = "# Styrelsemöte 2021-03-04\n\nNärvarande: Anna Ek, Bo Alm\n\n## 1. Val\n\n"
REST = "\n\n## 2. Slut\n\nMötet slöt.\n"


def item(text: str, name: str = "a.md") -> list[str]:
    """Return the lines of the first item, without empty ones at the ends."""
    head = HEAD if name.endswith(".md") else HEAD.replace("#", "")
    rest = REST if name.endswith(".md") else REST.replace("#", "")
    found = import_one(name, f"{head}{text}{rest}".encode(), Order()).text
    return found.partition("## 1. Val\n\n")[2].partition("\n\n## 2")[0].splitlines()


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Datum: 2021-05-04\nNärvarande: Bo Ek", "# Anteckningar 2021-05-04"),
        ("Datum: 2021-05-04\nNärvarande: Bo Ek\nJusterare: Bo Ek", "# Protokoll 2021-05-04"),
        ("Date: 2021-05-04\nPresent: Bo Ek", "# Notes 2021-05-04"),
        ("Date: 2021-05-04\nPresent: Bo Ek\nApprovers: Bo Ek", "# Minutes 2021-05-04"),
        ("Närvarande: Bo Ek", "# Möte i maj"),
    ],
)
def test_without_a_title_the_kind_and_the_day_are_one(head: str, title: str) -> None:
    code = "en" if "Present" in head else "sv"
    text = f"{head}\n\n1. Taket\nText.\n\n2. Hissen\nText.\n"
    found = import_one("Möte i maj.txt", text.encode(), Order(code)).text
    assert [line for line in found.splitlines() if line.startswith("# ")] == [title]


def test_each_decision_of_a_paragraph_has_one_of_its_own() -> None:
    text = "Rådet talade. Rådet beslutade att flytta. Anna log. Rådet beslutade att måla. Bo sov."
    assert item(text) == [
        "Rådet talade.",
        "",
        "**Beslut:** Rådet beslutade att flytta.",
        "",
        "Anna log.",
        "",
        "**Beslut:** Rådet beslutade att måla.",
        "",
        "Bo sov.",
    ]


def test_each_decision_of_an_entry_has_one_of_its_own() -> None:
    text = "- Rådet beslutade att flytta. Rådet beslutade att måla.\n- Bo sov."
    assert item(text) == [
        "- **Beslut:** Rådet beslutade att flytta.",
        "- **Beslut:** Rådet beslutade att måla.",
        "- Bo sov.",
    ]


@pytest.mark.parametrize("label", ["**Beslut:**", "**Beslut**:", "Beslut:", "*Beslut:*"])
def test_a_label_within_a_paragraph_begins_one(label: str) -> None:
    assert item(f"Vi talade om lampor. {label} Vi köper tre.") == [
        "Vi talade om lampor.",
        "",
        "**Beslut:** Vi köper tre.",
    ]


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize("above", ["", "Beslut\n\n", "Anna talade. "])
def test_clauses_are_a_list_below_what_leads_them(above: str, name: str) -> None:
    text = f"{above}Styrelsen beslutade\n\natt flytta, samt\n\natt måla.\n\nBo sov."
    before = ["Anna talade.", ""] if above.startswith("Anna") else []
    assert item(text, name) == [
        *before,
        "**Beslut:** Styrelsen beslutade",
        "",
        "- att flytta, samt",
        "- att måla.",
        "",
        "Bo sov.",
    ]


def test_a_list_begins_at_the_margin() -> None:
    text = "      a) Ny chef börjar.\n      b) Enkäten skickas ut.\n        - till alla\n"
    assert item(text, "a.txt") == [
        "- a) Ny chef börjar.",
        "- b) Enkäten skickas ut.",
        "  - till alla",
    ]


def test_a_paragraph_of_an_entry_in_word_is_no_entry() -> None:
    level = '<lvl ilvl="0"><numFmt val="{}"/><lvlText val="{}"/></lvl>'
    kinds = "".join(
        f'<abstractNum abstractNumId="{n}">{level.format(form, sign)}</abstractNum>'
        f'<num numId="{n}"><abstractNumId val="{n}"/></num>'
        for n, form, sign in ((1, "decimal", "%1."), (2, "bullet", " "), (3, "bullet", "•"))
    )
    body = "".join(
        f'<p><pPr><numPr><ilvl val="0"/><numId val="{n}"/></numPr></pPr><r><t>{text}</t></r></p>'
        for n, text in ((1, "Val"), (2, "Anna valdes."), (3, "Bo sov."))
    )
    data = archive(
        {
            "word/document.xml": f"<d><body>{body}</body></d>",
            "word/numbering.xml": f"<n>{kinds}</n>",
        }
    )
    lines = [line for line in read_foreign("a.docx", data).lines if line]
    assert lines == ["1. Val", "Anna valdes.", "- Bo sov."]


def test_a_paragraph_of_an_entry_in_open_text_is_no_entry() -> None:
    body = (
        '<list style-name="L"><list-item><p>Val</p><p>Anna valdes.</p></list-item>'
        "<list-item><p>Slut</p></list-item></list>"
    )
    number = '<list-style name="L"><list-level-style-number level="1"/></list-style>'
    data = archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<document>{number}<body>{body}</body></document>",
        }
    )
    lines = [line for line in read_foreign("a.odt", data).lines if line]
    assert lines == ["1. Val", "Anna valdes.", "2. Slut"]


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize("lead", ["", "- "])
def test_a_sign_of_a_box_is_one(name: str, lead: str) -> None:
    lines = [f"{lead}{line}" for line in ("☑ lokalen är städad", "☐ stegen saknas")]
    written = item("Lista:\n\n" + "\n".join(lines), name)
    assert written.count("- ☑ lokalen är städad") == 1
    assert written.count("- [ ] stegen saknas") == 1
    assert not any("☐" in line for line in written)


@pytest.mark.parametrize("box", ["☐", "- ☐", "- [ ]"])
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_topic_has_no_box(box: str, name: str) -> None:
    text = f"{HEAD}Bo valdes.\n\n## 2. Nästa möte\n\n5 april. Ska tas upp:\n\n{box} Taket\n"
    text = text if name.endswith(".md") else text.replace("#", "")
    written = import_one(name, text.encode(), Order()).text.splitlines()
    assert written[-1] == "- Taket"
    assert "Taket" not in "".join(written[:-1])


@pytest.mark.parametrize(("box", "kept"), [("[x]", "☑"), ("[ ]", "☐"), ("☑", "☑")])
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_box_above_the_items_is_no_task(box: str, kept: str, name: str) -> None:
    marks = "#" if name.endswith(".md") else ""
    text = (
        f"{marks} Möte 2021-03-04\n\nNärvarande: Bo Ek\n\nAtt ha med:\n\n{box} pennor\n\n"
        f"{marks * 2} 1. Val\n\nBo valdes.\n\n{marks * 2} 2. Slut\n\nMötet slöt.\n"
    )
    written = import_one(name, text.encode(), Order()).text.splitlines()
    assert f"- {kept} pennor" in written


def test_the_first_point_of_a_decision_stands_in_its_list() -> None:
    head = "Styrelsemöte 2021-03-04\nNärvarande: Anna Ek, Bo Alm\n\n§ 4 Val\n"
    text = f"{head}Beslut:\n1. Planen antas.\n2. Avgiften höjs.\n\n§ 5 Slut\nMötet slöt.\n"
    found = import_one("a.txt", text.encode(), Order()).text
    assert "\n**Beslut:**\n\n1. Planen antas.\n2. Avgiften höjs.\n" in found


def test_the_first_clause_of_a_decision_stands_in_its_list() -> None:
    found = item("Rådets beslut\natt anta planen, samt\natt mäta varje år.", "a.txt")
    assert found[-4:] == ["**Beslut:**", "", "- att anta planen, samt", "- att mäta varje år."]


def test_what_leads_to_the_clauses_of_a_decision_stands_above_them() -> None:
    found = item("Rådet beslutar\natt anta planen,\natt mäta varje år.", "a.txt")
    assert found == ["**Beslut:** Rådet beslutar", "", "- att anta planen,", "- att mäta varje år."]


def test_a_decision_of_one_clause_is_no_list() -> None:
    assert item("Beslut: att anta planen.", "a.txt") == ["**Beslut:** att anta planen."]


def test_a_decision_within_an_entry_stays_where_it_stands() -> None:
    found = item("- Planen\n  - Beslut: att anta planen, samt\n  - att mäta varje år.")
    assert found[1].startswith("  - **Beslut:** att anta planen")


@pytest.mark.parametrize(("language", "heading"), [("sv", "Anteckningar"), ("en", "Notes")])
def test_a_file_without_items_is_told(language: str, heading: str) -> None:
    text = "Möte 2021-03-04\n\nNärvarande: Anna Ek, Bo Alm\n\nVi talade om taket.\n"
    found = import_one("a.txt", text.encode(), Order(language))
    assert [(each.code, each.facts) for each in found.doubts] == [
        ("import-no-items", (("heading", heading),))
    ]
    assert f"## {heading}\n" in found.text
    assert import_one("a.txt", f"{text}\n1. Taket\nText.\n".encode(), Order()).doubts == ()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Anna: Taket läcker.  \nBo: Inte nu.   \nAnna: Jo.  ", None),
        ("- Taket  \n  läcker\n- Golvet", "- Taket  \n  läcker\n- Golvet"),
        ("> Taket  \n> läcker", "> Taket  \n> läcker"),
        ("Taket läcker.  \n\nGolvet.", "Taket läcker.\n\nGolvet."),
        ("Taket läcker.  \n- Golvet.", "Taket läcker.\n- Golvet."),
    ],
)
def test_a_hard_break_within_a_paragraph_stays(text: str, written: str | None) -> None:
    found = "\n".join(item(text))
    assert found == (written or "Anna: Taket läcker.  \nBo: Inte nu.  \nAnna: Jo.")


@pytest.mark.parametrize(
    "place",
    [
        "* TOC\n{:toc}\n",
        "- * TOC\n{: toc}\n",
        "1. TOC\n{:toc .left}\n",
        "## Innehåll\n{: .no_toc .text-delta }\n\n1. TOC\n{:toc}\n",
        "## Contents\n\n* this will be replaced\n{:toc max_level=2}\n",
        "{:toc}\n",
    ],
)
def test_the_place_of_a_list_of_contents_is_left_out_and_listed(place: str) -> None:
    head = f"# Möte 2021-03-04\n{{: .no_toc}}\n\n{place}\nNärvarande: Anna Ek, Bo Alm\n\n"
    text = f"{head}## Taket\n{{: .no_toc}}\n\nDet läcker.\n"
    found = import_one("a.md", text.encode(), Order())
    assert found.text.endswith("\n---\n\n# Möte 2021-03-04\n\n## Taket\n\nDet läcker.\n")
    lines = [line for line in f"{place}{{: .no_toc}}\n{{: .no_toc}}".splitlines() if line]
    gone = [each.text for each in found.dropped if not each.text.startswith(("#", "När"))]
    assert sorted(gone) == sorted(line for line in lines if line[0] != "#")


def test_what_only_looks_like_the_place_of_a_list_of_contents_stays() -> None:
    text = "# Möte 2021-03-04\n\nNärvarande: Bo Alm\n\n## Taket\n\n{% toc %}\n\n{:.lead}\n\n* TOC\n"
    found = import_one("a.md", text.encode(), Order()).text
    assert found.endswith("## Taket\n\n{% toc %}\n\n{:.lead}\n\n* TOC\n")
    closed = "# Möte 2021-03-04\n\n## Taket\n{: .no_toc .sekretess}\n\nDet läcker.\n"
    assert ".sekretess" in import_one("a.md", closed.encode(), Order()).text


def links_told(text: str) -> list[tuple[str, str]]:
    """Return what is told of the links in an item: how many, and which."""
    whole = f"{HEAD}{text}{REST}"
    doubts = import_one("a.md", whole.encode(), Order()).doubts
    return [(each.facts[0][1], each.facts[1][1]) for each in doubts if each.code == "import-links"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Se [bilagan](bilaga.pdf).", ("1", "bilaga.pdf")),
        (
            "![Karta](../kartor/v%C3%A4g.png) och [text](a.md#b), [igen](a.md#b)",
            ("2", "../kartor/v%C3%A4g.png, a.md#b"),
        ),
        ('Se <a href="b/c.html">sidan</a>.', ("1", "b/c.html")),
        ("Se [den][1].\n\n[1]: d.pdf", ("1", "d.pdf")),
        (
            " ".join(f"[{n}]({n}.pdf)" for n in range(7)),
            ("7", "0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf, …"),
        ),
        ("### Lön {.sekretess}\n\nSe [bilagan](hemlig.pdf).", ("1", "–")),
    ],
)
def test_links_to_files_beside_the_source_are_told(text: str, told: tuple[str, str]) -> None:
    assert links_told(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Se [sidan](https://example.org/a.pdf) och [mejla](mailto:a@example.org).",
        "Se [ovan](#val), [rot](/a.pdf) och `[kod](a.pdf)`.",
        "Text.",
    ],
)
def test_other_links_are_not_told(text: str) -> None:
    assert links_told(text) == []


@pytest.mark.parametrize(
    ("above", "lines"),
    [
        ("Mötet beslutar att köpa nya stolar.\nBo får i uppdrag att köpa färg.\n", [5, 6]),
        ("Bo Alm målar porten senast den 1 juni.\n", [5]),
        ("The board agreed to buy new chairs.\nBo will paint the gate by 1 June.\n", [5, 6]),
        ("Vi åt tårta och hade det trevligt.\n", []),
        ("Ordförande: Anna Ek\nPlats: Salen i skolan vid ån\n", []),
    ],
)
def test_what_is_decided_or_assigned_above_the_items_is_told(above: str, lines: list[int]) -> None:
    present = "Present" if "board" in above else "Närvarande"
    text = f"Möte 2021-03-04\n\n{present}: Anna Ek, Bo Alm\n\n{above}\n1. Taket\nText.\n"
    doubts = import_one("a.txt", text.encode(), Order()).doubts
    assert [each.line for each in doubts if each.code == "import-above-items"] == lines
