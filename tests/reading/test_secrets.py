"""Confidential text: exact marks, near misses that fail closed, and how far each reaches."""

import pytest

from bra.reading.confidential import heading_mark, quote_mark
from bra.reading.page import read_page
from bra.reading.public import public_text
from bra.reading.secrets import masked
from bra.reading.secretwords import is_near
from bra.text.source import Source
from tests.reading.texts import PATH, STEM, codes, council_of, minutes_of


@pytest.mark.parametrize(
    "heading",
    ["A {.sekretess}", "A {.confidential}", "A {.beslut .sekretess}", 'A {.sekretess lagrum="x"}'],
)
def test_the_exact_mark(heading: str) -> None:
    mark = heading_mark(heading)
    assert mark is not None
    assert mark.exact


@pytest.mark.parametrize(
    "heading",
    [
        "A {sekretess}",
        "A {.Sekretess}",
        "A {.sekretes}",
        "A {.skretess}",
        "A {.hemligt}",
        "A {.confidental}",
        "A {.konfidentiellt}",
        "A (sekretess)",
        "A [hemlig]",
        "A {.sekretess",
        "A {.sekretess} B",
        "A {.sekretess}.",
        "A (sekretessbelagt)",
        "A .sekretess",
        "A .Confidential",
        "A.sekretes",
        "A .hemligt",
        "A .sekretess}",
        'A .sekretess lagrum="OSL 18:8"',
        "Sekretess: A",
        "**Confidential:** A",
        "Sekretess (OSL 18:8): A",
        "Sekretes: A",
        "A – sekretess",
        "A - confidential",
        "A—hemligt",
        "A, sekretess",
        "A: sekretess",
        "A / konfidentiellt",
        "A – **sekretess**",
        "A – sekretessbelagt",
        "A – sekretess enligt OSL 18:8",
        "A – sekretess (Jonas Eek, 15 min)",
        "A – sekretess {#a}",
        "A (sekretess) (Jonas Eek, 15 min)",
        "[SEKRETESS] A",
        "(hemligt) A",
        "Hemligt: A",
        "Hemligt – A",
        "A {.förtroligt}",
        "SEKRETESS A om b",
        "A om b CONFIDENTIAL",
        "Slutet ärende: A",
        "Omfattas av sekretess: A",
        "Slutet ärende – A",
        "A (slutet ärende)",
        "A – bakom stängda dörrar",
        "[Ej offentligt] A",
        "Exempt item 3: A",
        "A (exempt under paragraph 3)",
        "In camera: A",
        "A (closed session) (Jonas Eek, 15 min)",
        "A – omfattas av sekretess",
        "Part II",
        "Part II – exempt",
        "PART 2: Private and confidential",
        "Part 2 (private)",
        "Part B",
        "Part B – Items to be considered in private",
        "Part II – Exclusion of the press and public",
        "Part 2 – Private agenda",
        "Exclusion of the press and public",
        "EXCLUSION OF PRESS AND PUBLIC",
        "To exclude the press and public (Public Bodies (Admission to Meetings) Act 1960)",
        "Exclusion of the public for the items below",
        "To resolve to exclude the public and press",
        "Exclusion of Press & Public",
        "Exclusion of public",
        "Exclusion of members of the public",
        "To exclude public and press",
        "To exclude the press",
        "To resolve that the press & public be excluded",
        "Public Bodies (Admission to Meetings) Act 1960",
        "Beslut om stängda dörrar",
        "A (Part II)",
        "A, slutet ärende",
        "Ej offentligt",
        "Not for publication",
        "A, exempt (Jonas Eek)",
        "NB! Exempt: A",
        "Obs! Slutet ärende: A",
        "Exempt = A",
        "Exempt items",
        "Private business",
        "Confidential items",
        "Confidential",
        "A (Schedule 12A, paragraph 3)",
        "Hemligt",
        "Hemliga ärenden",
        "Sekretessärenden",
        "Slutet sammanträde",
        "Slutna ärenden (Jonas Eek)",
        "Sekretess enligt OSL 25:1",
        "Sekretess enligt 25 kap. 1 § offentlighets- och sekretesslagen",
        "Sekretess råder",
        "A (OSL 25:1)",
        "A (OSL 18 kap. 1 §)",
        "A (25 kap. 1 § OSL)",
        "A (enligt 18 kap. 1 och 2 §§ OSL)",
        "A – OSL 25:1",
        "A (OSL 25:1) (Jonas Eek, 15 min)",
        'A {lagrum="OSL 18:8"}',
    ],
)
def test_a_near_miss_counts_and_is_an_error(heading: str) -> None:
    mark = heading_mark(heading)
    assert mark is not None
    assert not mark.exact
    meeting = minutes_of(f"## 1. {heading}\n")
    assert "odd-confidential-mark" in codes(meeting.diagnostics)
    assert meeting.items[0].confidential


def test_a_number_with_a_letter_stands_before_the_mark() -> None:
    assert heading_mark("§ 12 a Hemligt: A") is not None


@pytest.mark.parametrize(
    "heading",
    [
        "Sekretess i skolan",
        "A (information)",
        "A {.beslut}",
        "Sekretess (Jonas Eek)",
        "Sekretess och tystnadsplikt",
        "2. Sekretess",
        "Om sekretess: frågor",
        "Sekreterare: Bo Ek",
        "Val av .sekreterare",
        "Sekretariat: flytt",
        "www.sekretess.se",
        "**Sekretess** i skolan",
        "Skola och sekretess",
        "A – sekretessfrågor",
        "Utbildning, sekretesslagen",
        "A – sekreterare",
        "A, sekreterare",
        "Om sekretess – vad gäller",
        "Confidence – survey",
        "SEKRETESS I SKOLAN",
        "Slutet ärende från 2016",
        "Exemptions: fees",
        "Exempt from fees",
        "Stängda dörrar i källaren",
        "Slutet möte och stängda dörrar",
        "Part 2: Budget",
        "Part 2 of the strategy",
        "Part 2: Private schools",
        "Part B – closed roads",
        "Exempt vehicles: buses",
        "A (exempt from VAT)",
        "Sluten vård, slutna kärl",
        "Del II av planen",
        "Budget (part 2)",
        "Partnership",
        "Confidentiality",
        "Konfidentialitet",
        "Private schools",
        "Exclusion of the press and public: none",
        "Exclusion zones",
        "Excluding public holidays",
        "That the press be thanked",
        "Hemliga byrån",
        "OSL – utbildning",
        "Offentlighets- och sekretesslagen (OSL)",
        "Nya lagen (2009:400)",
        "Oslo (10:30)",
    ],
)
def test_words_elsewhere_in_a_heading_hide_nothing(heading: str) -> None:
    assert heading_mark(heading) is None


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("sekretess", True),
        ("SEKRETESS", True),
        ("skretess", True),
        ("skretes", True),
        ("konfidentiell", True),
        ("confidentail", True),
        ("secret", False),
        ("process", False),
        ("sekund", False),
    ],
)
def test_how_near_a_word_is(word: str, *, near: bool) -> None:
    assert is_near(word) is near


@pytest.mark.parametrize(
    "text",
    [
        "> Sekretess: x",
        "> **Sekretess:** x",
        "> **Sekretess**: x",
        "> *Confidential:* x",
        "> ## Sekretess: x",
        "> > Sekretess: x",
        ">\n> Sekretess: x",
        "> - Sekretess: x",
        "> SEKRETESS: x",
        "> Sekretes: x",
        "> <b>Sekretess</b>: x",
    ],
)
def test_a_quote_that_begins_with_the_word_is_confidential(text: str) -> None:
    assert quote_mark(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "> Sekretess (OSL 18:8): x",
        "> Sekretess enligt OSL 18 kap: x",
        "> **Sekretess** x",
        "> Sekretess x",
        "> Sekretessen består",
        "> Skretess – x",
        "> [!SEKRETESS]\n> x",
        "> [!CONFIDENTIAL]\n> x",
        "> [!HEMLIGT]\n> x",
        "> [!NOTE]\n> Sekretess: x",
        "> \\[!SEKRETESS\\] x",
        "> [Sekretess](x.pdf)",
        "> ”Sekretess” x",
        "> &nbsp;Sekretess x",
        "> | Sekretess | x |",
        "> 1. Sekretess x",
        "> <i>Confidential</i> x",
    ],
)
def test_a_quote_that_nearly_begins_so_counts_and_is_an_error(text: str) -> None:
    mark = quote_mark(text)
    assert mark is not None
    assert not mark.exact
    meeting = minutes_of(f"## 1. A\n\n{text}\n>\n> - [ ] a\n")
    assert "odd-confidential-mark" in codes(meeting.diagnostics)
    assert meeting.actions[0].confidential


@pytest.mark.parametrize(
    "text",
    [
        "> Citat: x",
        "> Om sekretess: x",
        "> x",
        "> Sekreteraren läser",
        "> Sekretariatet svarar",
        "> [!SEKRETERARE]",
        "> [!NOTE]\n> Om sekretess: x",
        "> Confident people",
        "> En sekretess x",
    ],
)
def test_any_other_quote_is_public(text: str) -> None:
    assert quote_mark(text) is None


def hidden(body: str) -> list[str]:
    return [each.text for each in minutes_of(body).actions if each.confidential]


@pytest.mark.parametrize(
    ("body", "inside"),
    [
        ("## 1. A {.sekretess}\n\n- [ ] a\n\n### B\n\n- [ ] b\n\n## 2. C\n\n- [ ] c\n", ["a", "b"]),
        ("## 1. A\n\n- [ ] a\n\n### B {.sekretess}\n\n- [ ] b\n\n### C\n\n- [ ] c\n", ["b"]),
        ("# T {.sekretess}\n\n## 1. A\n\n- [ ] a\n\n# U\n\n## 2. B\n\n- [ ] b\n", ["a"]),
        ("## 1. A {.sekretess}\n\n- ## 2. B\n\n- [ ] b\n", ["b"]),
        ("## 1. A\n\n> Sekretess: x\n>\n> - [ ] a\n\n- [ ] b\n", ["a"]),
        ("## 1. A\n\n> Sekretess: x\n\n> - [ ] a\n\ntext\n\n- [ ] b\n", ["a"]),
    ],
    ids=["item", "below", "title", "heading in a list", "quote", "next quote"],
)
def test_how_far_a_mark_reaches(body: str, inside: list[str]) -> None:
    assert hidden(body) == inside


def test_lazy_lines_belong_to_the_quote() -> None:
    meeting = minutes_of("## 1. A\n\n> Sekretess: x\nmer [b](hemlig.pdf)\n\ntext\n")
    assert meeting.items[0].attachments == ()


def test_a_paragraph_right_after_is_a_warning() -> None:
    meeting = minutes_of("## 1. A\n\n> Sekretess: x\n\ntext\n")
    assert codes(meeting.diagnostics) == ["text-after-confidential"]


def test_a_confidential_title_is_told() -> None:
    meeting = minutes_of("# Hemligt råd {.sekretess}\n\n## 1. A\n")
    assert meeting.title_confidential
    assert meeting.items[0].confidential


def test_an_action_is_public_but_not_the_confidential_note_below_it() -> None:
    (action,) = minutes_of(
        "## 1. A\n\n- [ ] **A1** göra\n  mer\n\n  > Sekretess: kodord\n\n  sist\n"
    ).actions
    assert not action.confidential
    assert "kodord" not in action.notes
    assert "mer" in action.notes
    assert "sist" in action.notes


def test_an_attachment_below_a_confidential_heading_is_not_the_items() -> None:
    meeting = minutes_of("## 1. A\n\n[a](a.pdf)\n\n### B {.sekretess}\n\n[b](b.pdf)\n")
    assert meeting.items[0].attachments == ("a.pdf",)


@pytest.mark.parametrize(
    "text",
    [
        "Sekretess: x",
        "Hemligt: x",
        "Confidential: x",
        "Förtroligt: x",
        "SEKRETES: x",
        "Sekritess: x",
        "Confidencial: x",
        "FÖRTROLIGT: x",
        "Sekretess:x",
        "Sekretess\uff1a x",
        "**Sekretess:** x",
        "**Sekretess** x",
        "__Confidential__ x",
        "*Sekretess* x",
        "<b>Sekretess</b> x",
        "(sekretess) x",
        "[SEKRETESS] x",
        "**Sekretess enligt OSL 18:8** x",
        "Sekretess enligt OSL 18 kap. 8 §: x",
        "Sekretess (OSL 18:8): x",
        "Sekretess – x",
        "Konfidentiell information: x",
        "Sekretessbelagda uppgifter: x",
        "Confidential note: x",
        "– Sekretess: x",
        "&nbsp;Sekretess: x",
        "[^1]: Sekretess: x",
        "[^1]: > **Sekretess:** x",
        "Slutet ärende: x",
        "**Closed session** x",
        "x (in camera)",
        "x – ej offentligt",
        "x (omfattas av sekretess)",
        "x (strictly confidential)",
        "SEKRETESS x om hen",
        "- [ ] **A1** Jonas Eek: slutet ärende: x",
        "x (sekretess)",
        "x (hemligt).",
        "x (sekretess, OSL 18:8)",
        "x (Jonas Eek, hemligt)",
        "**Beslut D1 (hemligt):** x",
        "Beslut (sekretess): x",
        "Beslut: Hemligt: x",
        "**Beslut D1:** **Hemligt** x",
        "Rättelse 2017-06-01 punkt 1: (sekretess) x",
        "- [ ] **A1** Jonas Eek: Sekretess: x",
        "- [ ] **A1** Jonas Eek (hemligt): x",
        "x – sekretess",
        "x {.sekretess}",
        "x {sekretess}.",
        "> Vanligt.\n>\n> Sekretess: x",
        "> - Vanligt.\n> - Sekretess: x",
        "- Sekretess: x",
        "- x (sekretess)",
        "- Lägesbild – hemligt",
        "1. Hemligt: x",
        "- [ ] Sekretess: x",
        "- [ ] **A1** Sekretess: x",
        "- [x] **2017-08-18/A1** Hemligt: x",
        "- [ ] **A1** Jonas Eek: x (hemligt) (senast 2031-07-31)",
        "- [ ] **A1** Jonas Eek: x (omfattas av sekretess) (senast 2031-07-31)",
        "- [ ] **A1** Jonas Eek: x – sekretess (till nästa möte)",
        "x, sekretess (OSL 25:1)",
        "Hemligt. x",
        "Sekretess! x",
        "OBS! Sekretess: x",
        "Obs sekretess: x",
        "Note: confidential: x",
        "Note: exempt: x",
        "Följande är hemligt: x",
        "The following is strictly confidential: x",
        "OBS! Slutet ärende: x",
        "Exempt; x",
        "In camera. x",
        "Ej offentligt! x",
        "x, confidential (Schedule 12A, paragraph 3)",
        "Beslut D1 (slutet ärende): x",
        "**Vote (exempt):** x",
        "- [ ] **A1** Jonas Eek (exempt): x",
        "==Sekretess== x",
        "Sekretess; x",
        "[^1]: Hemligt: x\n    x\n\n    x",
        "[^1]: Hemligt: x\n \n\tx\n  x",
        "[^1]: Hemligt: x\r\n\r\n    x\r\n\r\n\tx",
    ],
)
def test_what_says_of_itself_that_it_is_confidential_is_so(text: str) -> None:
    body = f"## 1. A\n\nÖppet.\n\n{text}\n\nSlut.\n"
    assert "x" not in public(body)
    assert "Öppet." in public(body)
    assert "Slut." in public(body)
    assert "odd-confidential-mark" in codes(minutes_of(body).diagnostics)


@pytest.mark.parametrize(
    "text",
    [
        "Sekretesslagen gicks igenom",
        "Sekretess: nej",
        "**Sekretess:** Ingen.",
        "Confidential: no (2024-05-06)",
        "Sekretesslagen: gicks igenom",
        "Sekretessavtal: Kim skriver",
        "Frågan om sekretess: vi återkommer",
        "Sekretess diskuterades: alla har ansvar",
        "Sekretess gäller för ärendet.",
        "Sekretess och tystnadsplikt: Kim gick igenom reglerna",
        "Rådet talade om sekretess: vem får veta vad?",
        "Om **sekretess**: rådet väntar.",
        "[Sekretess](x.pdf) gicks igenom",
        "Sekreterare: Bo",
        "**Sekreterare** Bo",
        "Bo (sekreterare)",
        "Reglerna (sekretesslagen)",
        "Val – sekreteraren",
        "Hemlig omröstning: ja 5, nej 2",
        "Confidential waste: the bins are full",
        "Exempt vehicles: buses and lorries",
        "Följande är inte hemligt: planen",
        "Följande gäller om sekretess: allt",
        "The following is not confidential: the plan",
        "Exempt vehicles may pass; others pay",
        "Hire costs 300 (exempt from VAT)",
        "Buses – exempt from charge",
        "*Exempt vehicles* may pass",
        "Läst. Slutna kärl: två saknas.",
        "Läst. Sekretess diskuterades. Alla har ansvar.",
        "- [ ] Hemliga byrån: städa",
        "Beslut: Sekretess och tystnadsplikt tas upp",
        "Beslut: sekretesslagen gås igenom",
        "Bo (sekreterare): två frågor",
        "Confidence: residents feel safer",
        "Rådet höll mötet bakom stängda dörrar",
        "Frågan om slutet ärende: den bordläggs",
        "Filmen visades in camera obscura",
        "- Sekretess\n- Etik",
    ],
)
def test_what_only_speaks_of_it_is_public(text: str) -> None:
    meeting = minutes_of(f"## 1. A\n\n{text}\n")
    assert "odd-confidential-mark" not in codes(meeting.diagnostics)
    assert text in public(f"## 1. A\n\n{text}\n")


def public(body: str) -> str:
    source = Source("", f"---\nstatus: final\n---\n\n{body}".encode())
    return public_text(source, 0, len(source.data))


@pytest.mark.parametrize(
    ("body", "inside"),
    [
        ("## Part II\n\n## 1. A\n\n- [ ] a\n\n## 2. B\n\n- [ ] b\n", ["a", "b"]),
        ("## Part 2 (private)\n\ny\n\n## 1. A\n\n- [ ] a\n", ["a"]),
        ("## Part II\n\n## 1. A\n\n- [ ] a\n\n## Part III\n\n- [ ] b\n", ["a"]),
        ("## Exclusion of the press and public\n\n## Staffing\n\n- [ ] a\n", ["a"]),
        (
            "## Exclusion of press and public\n\ny\n\n## A\n\n- [ ] a\n\n## B\n\n- [ ] b\n",
            ["a", "b"],
        ),
        ("## Part II {.confidential}\n\n## A\n\n- [ ] a\n\n## Part III\n\n- [ ] b\n", ["a"]),
        ("## Exclusion of press and public {.confidential}\n\ny\n\n## A\n\n- [ ] a\n", ["a"]),
        ("## Motion that the public be excluded\n\ny\n\n## A\n\n- [ ] a\n", ["a"]),
        ("## To exclude the public\n\ny\n\n## A\n\n- [ ] a\n\n## Open session\n\n- [ ] b\n", ["a"]),
        ("## Exclusion of the press and public: none\n\n## A\n\n- [ ] a\n", []),
        ("## Part I\n\n- [ ] a\n\n## Part II\n\n- [ ] b\n", ["b"]),
        ("## Exempt items\n\n## 1. A\n\n- [ ] a\n\n## Open session\n\n- [ ] b\n", ["a"]),
        ("## 1. Slutna ärenden\n\n<!-- x -->\n\n## 2. A\n\n- [ ] a\n", ["a"]),
        ("## 1. Slutna ärenden\n\n- [ ] a\n\n## 2. A\n\n- [ ] b\n", ["a"]),
        ("## 1. Slutet ärende\n\n## 2. A\n\n- [ ] a\n", []),
        ("## 1. Slutna ärenden {.sekretess}\n\n## 2. A\n\n- [ ] a\n", []),
        ("### Part II\n\n### A\n\n- [ ] a\n\n## 1. B\n\n- [ ] b\n", ["a"]),
    ],
)
def test_a_heading_that_divides_speaks_of_the_items_after_it(body: str, inside: list[str]) -> None:
    assert hidden(body) == inside


@pytest.mark.parametrize(
    ("body", "inside"),
    [
        ("Hemligt: y\n\n- [ ] a\n\ny\n\n- [ ] b\n", ["a"]),
        ("Hemligt: y\n- [ ] a\n\ny\n\n- [ ] b\n", ["a"]),
        ("y (hemligt)\n\n- [ ] a\n", []),
        ("Dessa är nämnda – sekretess:\n\n- [ ] a\n", ["a"]),
        ("Följande omfattas av sekretess.\n\ny\n\n- [ ] a\n\n## 1. B\n\n- [ ] b\n", ["a"]),
        ("För följande gäller sekretess (OSL 25:1):\n\n- [ ] a\n\ny\n\n- [ ] b\n", ["a", "b"]),
        ("- Följande är hemligt:\n  - [ ] a\n- [ ] b\n", ["a"]),
        ("- Hemligt: y\n  - [ ] a\n- [ ] b\n", ["a"]),
        ("- y\n\n  Hemligt: y\n\n  - [ ] a\n\n- [ ] b\n", ["a"]),
        ("- [ ] a (hemligt)\n- [ ] b\n", ["a (hemligt)"]),
        ("Sekretess:\n\ny\n\n- [ ] a\n\n### B\n\n- [ ] b\n", ["a"]),
        ("Slutet sammanträde:\n\ny\n\n- [ ] a\n\n### B\n\n- [ ] b\n", ["a"]),
        ("**Closed session**\n\ny\n\n- [ ] a\n\n## 2. B\n\n- [ ] b\n", ["a"]),
        ("**Sekretess**\n\ny\n\n- [ ] a\n\n## 2. B\n\n- [ ] b\n", ["a"]),
        ("Sekretess enligt OSL 18:8:\n\ny\n\n- [ ] a\n\n### B\n\n- [ ] b\n", ["a"]),
        ("**Lägesbild – sekretess**\n\ny\n\n- [ ] a\n", ["a"]),
        ("{.sekretess}\n\ny\n\n- [ ] a\n", ["a"]),
        ("> y\n>\n> Hemligt: y\n>\n> - [ ] a\n\n- [ ] b\n", ["a"]),
    ],
)
def test_how_far_a_label_reaches(body: str, inside: list[str]) -> None:
    assert hidden(f"## 1. A\n\n{body}") == inside
    assert hidden(f"## 1. A\r\n\r\n{body}".replace("\n", "\r\n")) == inside


def test_the_short_reading_hides_what_the_whole_one_does() -> None:
    text = "---\ndate: 2017-10-11\n---\n\n## 1. A\n\nHemligt: y\n\n- [ ] **A1** a\n"
    page, _ = read_page(Source("minutes/2017-10-11.md", text.encode()), "2017-10-11", council_of())
    assert [line.confidential for line in page.lines] == [True]


def test_a_withheld_range_is_blank_and_every_offset_stays() -> None:
    data = "a\r\nåb\nc".encode()
    assert masked(data, [(0, 5), (6, 8)]) == b" \r\n  b\n "


def test_minutes_without_a_body_may_have_a_head_that_is_confidential() -> None:
    text = f'---\ndatum: {STEM}\nplats: "Sekretess: zebra"\n---\n'
    assert "zebra" not in public_text(Source(PATH, text.encode()), 0, len(text))


def test_a_confidential_footnote_may_end_with_the_file() -> None:
    assert "dold" not in public("## 1. A\n\nÖppet.\n\n[^1]: Hemligt: a\n    dold\n    dold")


@pytest.mark.parametrize("mark", ["– hemligt", "(sekretess)", "CONFIDENTIAL"])
@pytest.mark.parametrize("form", ["Dold sade {}\nmer", "> Dold {}\n> mer", "1. Dold {}\n   mer"])
def test_a_mark_at_the_end_of_a_first_line_hides_its_block(form: str, mark: str) -> None:
    source = Source("", f"# M\n\n## 1. A\n\n{form.format(mark)}\n".encode())
    assert "Dold" not in public_text(source, 0, len(source.data))


@pytest.mark.parametrize(
    ("body", "inside", "outside"),
    [
        (
            "> Sekretess: a [^1].\n\nB.\n\n[^1]: zebra\n    fot\n\nC.\n",
            ["zebra", "fot"],
            ["B", "C"],
        ),
        (
            "### A {.sekretess}\n\n[b][Plan].\n\n### C\n\n[plan]: zebra.pdf 'fot'\n",
            ["zebra", "fot"],
            ["C"],
        ),
        ("> Confidential: a [^1].\n\nB [^1].\n\n[^1]: zebra\n", [], ["zebra", "B"]),
        ("> Sekretess: a.\n\nB [^1].\n\n[^1]: zebra\n", [], ["zebra", "B"]),
        ("> Sekretess: a.\n\n[^1]: zebra\n", [], ["zebra"]),
        ("> Sekretess: a[^1]: b.\n\nC.\n\n[^1]: zebra\nfot\n\nD.\n", ["zebra", "fot"], ["D"]),
        ("> Sekretess: a[^1](b).\n\nC.\n\n> [^1]: zebra\n> fot\n", ["zebra", "fot"], ["C"]),
        ("C[^1]: b.\n\n> Sekretess: a[^1].\n\nC.\n\n[^1]: zebra\n", [], ["zebra"]),
        (
            "> Sekretess: a[^1].\n\nC[^3].\n\n[^1]: B[^2]\n\n[^2]: zebra[^1][^3]\n\n[^3]: D\n",
            ["B", "zebra"],
            ["C", "D"],
        ),
        ("> Sekretess: a[^2].\n\nC.\n\n[^1]: B[^2]\n\n[^2]: zebra\n", [], ["B", "zebra"]),
        (
            "> Sekretess: [b][p], [c][q\nr].\n\nC.\n\n[p]: zebra.pdf\n'fot'\n[q r]:\nräv.pdf\nD.\n",
            ["zebra", "fot", "räv"],
            ["D"],
        ),
        (
            "> Sekretess: a [^1].\n\nB.\n\n[^1]: zebra\n \n\tfot\n\n  räv\n\nC.\n",
            ["zebra", "fot", "räv"],
            ["B", "C"],
        ),
        (
            "> Sekretess: a[^1].\n\nB.\n\n[^1]: zebra\r\n\r\n    fot\r\n\r\n\träv\r\n\r\nC.\r\n",
            ["zebra", "fot", "räv"],
            ["B", "C"],
        ),
        ('> Sekretess: [b][p].\n\nC.\n\n[p]: zebra.pdf\n"fot"\nD.\n', ["zebra", "fot"], ["D"]),
        ("> Sekretess: [b][p].\n\nC.\n\n> [p]: zebra.pdf\n> (fot)\n", ["zebra", "fot"], ["C"]),
        ("> Sekretess: [b][p].\n\nC.\n\n[p]:\r\nzebra.pdf\r\nD.\r\n", ["zebra"], ["C", "D"]),
        ("> Sekretess: [b][p].\n\nC.\n\n[p]: zebra.pdf\nD.\n", ["zebra"], ["C", "D"]),
        ("> Sekretess: [b](p).\n\nC.\n\n[b]: zebra.pdf\n\n[c][B]\n", [], ["zebra"]),
    ],
)
def test_what_only_confidential_text_refers_to_is_so(
    body: str, inside: list[str], outside: list[str]
) -> None:
    told = public(f"## 1. Läget\n\n{body}")
    assert not [each for each in inside if each in told]
    assert all(each in told for each in outside)


@pytest.mark.parametrize(
    "stop",
    [
        "# C",
        "###### C",
        "- C",
        "* C",
        "+ C",
        "1. C",
        "12) C",
        "```\nC\n```",
        "~~~\nC\n~~~",
        "[^2]: C",
        "[c]: C",
        "> [^2]: C",
    ],
)
def test_a_footnote_goes_on_until_something_else_begins(stop: str) -> None:
    told = public(f"## 1. A\n\n> Sekretess: a[^1].\n\nB.\n\n[^1]: zebra\nfot\n{stop}\n")
    assert "zebra" not in told
    assert "fot" not in told
    assert "C" in told


@pytest.mark.parametrize(
    "last", ["[p]: zebra", "[p]:\nzebra", "[p]: zebra\n'zebra'", "[p]: zebra\n\n  zebra"]
)
def test_a_target_or_a_footnote_may_end_with_the_file(last: str) -> None:
    assert "zebra" not in public(f"## 1. A\n\n> Sekretess: a [p] b.\n\nB.\n\n{last}")
    note = last.replace("[p]", "[^1]")
    assert "zebra" not in public(f"## 1. A\n\n> Sekretess: a [^1] b.\n\nB.\n\n{note}")
