"""What is marked as confidential in a foreign file is never public in the result."""

import io
from collections.abc import Callable, Sequence

import docx
import pytest
from docx.oxml import OxmlElement

from bra.importing.outcome import Order, Outcome
from bra.reading.public import public_text
from bra.text.source import Source
from tests.importing.foreign import import_one
from tests.importing.test_formats import archive

HEAD = (
    "# Byalaget 2031-04-02\n\nNärvarande: Ada Berg, Ivar Sund\n\n## 1. Taket\n\nTaket läcker.\n\n"
)
TAIL = "\n\n## 9. Slut\n\nMötet slutade.\n"


def imported(text: str, name: str = "x.md") -> Outcome:
    return import_one(name, text.encode(), Order(date="2031-04-02"))


def public(text: str) -> str:
    source = Source("", text.encode())
    return public_text(source, 0, len(source.data))


@pytest.mark.parametrize(
    "part",
    [
        "## 2. Hyran {.sekretess}\n\nDOLD ett.",
        "## 2. Hyran {.confidential}\n\nDOLD ett.\n\n### Mer\n\nDOLD två.",
        "## Hyran (Ada Berg) {#hyra .sekretess}\n\nDOLD ett.",
        "## 2. Hyran {: .sekretess}\n\nDOLD ett.",
        "## 2. Hyran (hemlig)\n\nDOLD ett.",
        (
            "## 2. Hyran\n\nÖppet.\n\n### Namn {.sekretess}\n\nDOLD. Ada Berg ska ringa DOLDA"
            " senast 3 maj.\n\n### Mer\n\nÖppet."
        ),
        "## Grupp {.sekretess}\n\n### 2. Hyran\n\nDOLD ett.\n\n### 3. Valet\n\nDOLD två.",
        "## 2. Hyran\n\n> **Sekretess:** DOLD ett\nDOLD två\n>\n> DOLD tre\n\nÖppet.",
        "## 2. Hyran\n\n**Sekretess:** DOLD ett\nDOLD två\n\nÖppet.",
        "## 2. Hyran\n\n- Confidential: DOLD ett\n- Öppet.",
        "## 2. Hyran\n\nSekretess:\n\nDOLD ett\n\nÖppet.",
        "## 2. Hyran\n\n> Sekretes: DOLD ett\n\nÖppet.",
        "## 2. Hyran\n\nDOLD ett {.sekretess}\n\nÖppet.",
        "## 2. Hyran\n\nHemligt: DOLD ett\n\nÖppet.",
        "## 2. Hyran\n\n**Konfidentiellt** DOLD ett\n\nÖppet.",
        "## 2. Hyran – sekretess\n\nDOLD ett.",
        "## 2. Hyran\n\nAda Berg ska ringa DOLDA senast 9 juni 2031 (sekretess).\n\nÖppet.",
        "## 2. Hyran\n\nDOLD ett (hemligt)\n\nÖppet.",
        "## Nästa möte {.sekretess}\n\nDOLD träff den 9 juni 2031.",
    ],
)
@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_confidential_text_stays_so_or_is_refused(part: str, name: str) -> None:
    found = imported(f"{HEAD}{part}{TAIL}", name)
    if found.trouble is None:
        assert "DOLD" in found.text
        assert "DOLD" not in public(found.text)
        assert "juni" not in public(found.text)
        assert "2031-06-09" not in public(found.text)
        assert "Mötet slutade" in public(found.text)
    else:
        assert found.trouble[0] == "import-confidential"
        assert name == "x.txt"


@pytest.mark.parametrize(
    "text",
    [
        # Who was there would stand in the front matter, where nothing is confidential.
        "# Möte 2031-04-02 {.sekretess}\n\nNärvarande: Ada Berg\n\n## 1. Taket\n\nLäcker.\n",
        "# Möte 2031-04-02\n\n## Närvarande {.sekretess}\n\n- Ada Berg\n\n## 1. Taket\n\nLäcker.\n",
        f"{HEAD}## Frånvarande {{.sekretess}}\n\nDold Ask{TAIL}",
        # That he was absent is confidential, though his name is not.
        f"{HEAD}Åke Ask ringde.\n\n## Frånvarande {{.sekretess}}\n\nÅke Ask{TAIL}",
    ],
)
def test_what_cannot_stay_confidential_is_refused(text: str) -> None:
    found = imported(text, "x.md")
    assert found.trouble is not None
    assert found.trouble[0] == "import-confidential"
    assert not found.text


@pytest.mark.parametrize(
    "mark", ["{.sekretess}", "{#hyran .beslut}", '{.information dnr="B 1/31"}']
)
@pytest.mark.parametrize("number", ["2. ", ""])
def test_attributes_of_headings_are_kept(mark: str, number: str) -> None:
    found = imported(f"{HEAD}## {number}Hyran {mark}\n\nHyran höjs.{TAIL}")
    assert f"\n## {number}Hyran {mark}\n" in found.text
    assert found.text.count("Hyran ") == 2


@pytest.mark.parametrize(
    "task",
    [
        "- [ ] **A1** Ada Berg: laga taket",
        "- [ ] **A12** Ada Berg: laga taket (senast 2031-05-01)",
        "- [x] **2030-11-05/A3** Ivar Sund: köpa tegel",
    ],
)
@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_numbers_of_actions_are_kept(task: str, name: str) -> None:
    found = imported(f"{HEAD}{task}{TAIL}", name)
    assert f"\n{task}\n" in found.text
    assert found.text.count("Ada Berg:") == task.count("Ada Berg:")


SWEDISH = """Tallboda byalag

Protokoll fört vid styrelsemöte den 2 april 2031

Närvarande: Ada Berg, Ivar Sund, Bo Ek
{head}
§ 1 Öppnande

Ada Berg öppnade mötet.

{part}

§ 9 Avslutning

Mötet slutade. Nästa möte är den 9 juni 2031.

Vid protokollet: Ivar Sund
"""
ENGLISH = """Hill Parish Council

Minutes of the meeting held on 2 April 2031

Present: Ada Berg, Ivar Sund, Bo Eaton
{head}
1. Opening

Ada Berg opened the meeting.

{part}

9. Close

The meeting closed. The next meeting is on 9 June 2031.

Minutes taken by Ivar Sund
"""


def of_form(form: str, *, english: bool, head: bool) -> str:
    part = "2. Roof\n\nIt leaks." if english else "§ 2 Taket\n\nDet läcker."
    text = ENGLISH if english else SWEDISH
    return text.format(head=form + "\n" if head else "", part=part if head else form)


def is_withheld_or_refused(text: str, name: str) -> None:
    found = imported(text, name)
    if found.trouble is None:
        assert "dold" in found.text.casefold()
        assert "dold" not in public(found.text).casefold()
    else:
        assert found.trouble[0] == "import-confidential"


@pytest.mark.parametrize(
    "line",
    [
        "Frånvarande: lo strand, per dal, dold holm (hemligt), kim falk",
        "Justerare: Lo Strand, Dold Holm (hemligt), Per Dal",
        "Justerare: Dold Holm, hemligt",
        "Justerare: Dold Holm, ledamot, hemligt",
        "Justerare: Dold Holm (sjuk, sekretess)",
        "Plats: Dold Holm, hemligt",
        "Plats: Dold Holm, hemligt: ja",
        "Plats:\n- Lo Strand\n- Dold Holm, hemligt\n- Per Dal",
        "Justerare:\nLo Strand\nDold Holm (sekretess, sjuk)\nPer Dal",
        "Justerare:\nLo Strand\nDold Holm, sekretess\nPer Dal",
        "| Justerare | Roll |\n|---|---|\n| Dold Holm | ledamot, hemligt |\n| Lo Ek | ledamot |",
        "| Plats | Roll |\n|---|---|\n| Dold Holm | hemligt |\n| Lo Strand | ledamot |",
        "Namn\tRoll\nDold Holm\tledamot – hemligt\nLo Strand\tledamot",
    ],
)
@pytest.mark.parametrize("name", ["x.txt", "x.md"])
def test_a_marked_piece_of_a_list_is_never_public(line: str, name: str) -> None:
    is_withheld_or_refused(of_form(line, english=False, head=True), name)


@pytest.mark.parametrize(
    "line",
    [
        "Absent: lo strand, per dal, dold holm [confidential], kim falk",
        "Approved by: Dold Holm, confidential",
        "Place:\n- Lo Strand\n- Dold Holm, confidential\n- Per Dal",
        "Approved by:\nLo Strand\nDold Holm (confidential, ill)\nPer Dal",
        "| Place | Role |\n|---|---|\n| Dold Holm | member, confidential |\n| Lo Strand | member |",
    ],
)
def test_a_marked_piece_of_an_english_list_is_never_public(line: str) -> None:
    is_withheld_or_refused(of_form(line, english=True, head=True), "x.txt")


@pytest.mark.parametrize(
    ("heading", "english"),
    [
        ("## Nästa möte Hemligt", False),
        ("## Nästa möte Sekretess: Dold", False),
        ("## Nästa möte Slutet ärende: Dold", False),
        ("**Dold (OSL 18:1)**", False),
        ("Dold (OSL 18:1)\n---------------", False),
        ("Dold – sekretess\n================", False),
        ("2. Hemligt: Dold", False),
        ("### Dold (OSL 25:1)", False),
        ("Dold ärende (OSL 25:1)", False),
        ("2. Confidential: Dold", True),
        ("**Dold (Schedule 12A)**", True),
        ("Dold (Schedule 12A)\n-------------------", True),
        ("## Next meeting Confidential", True),
        ("## Next meeting Exempt item: Dold", True),
        ("**Part II**", True),
    ],
)
@pytest.mark.parametrize("name", ["x.txt", "x.md"])
def test_what_stands_below_a_marked_heading_is_never_public(
    heading: str, name: str, *, english: bool
) -> None:
    below = "Dold ett.\n\nBo Ek ska ringa Dold senast 3 maj 2031.\n\n- Dold två\n- Dold tre"
    is_withheld_or_refused(of_form(f"{heading}\n\n{below}", english=english, head=False), name)


def test_topics_below_a_marked_heading_stay_in_a_withheld_item() -> None:
    part = "## Nästa möte Hemligt\n\n- Dold taket\n- Dold hissen\n\n## Slut\n\nMötet slutade."
    found = imported(HEAD + part + "\n", "x.md")
    assert found.trouble is None
    assert "## Nästa möte Hemligt {.sekretess}\n\n- Dold taket\n- Dold hissen\n" in found.text
    assert "Dold" not in public(found.text)


def test_a_refusal_names_the_line_of_the_mark() -> None:
    found = imported(of_form("2. Hemligt: Dold\n\nDold ett.", english=False, head=False), "x.txt")
    assert found.trouble == ("import-confidential", (("path", "x.txt"), ("line", "11")))


@pytest.mark.parametrize("stamp", ["SEKRETESS", "Hemlig handling", "(hemligt)", "CONFIDENTIAL"])
def test_a_mark_alone_above_the_items_speaks_of_all(stamp: str) -> None:
    text = of_form("§ 2 Taket\n\nDet läcker.", english=False, head=False)
    for whole in (f"{stamp}\n{text}", text.replace("\n\n", f"\n{stamp}\n\n", 1)):
        found = imported(whole, "x.txt")
        assert found.trouble is not None
        assert found.trouble[0] == "import-confidential"


@pytest.mark.parametrize("mark", ["SEKRETESS", "Hemlig handling", "Confidential"])
def test_a_mark_at_the_foot_of_each_page_speaks_of_all(mark: str) -> None:
    text = of_form("§ 2 Taket\n\nDet läcker.", english=False, head=False)
    for number, heading in enumerate(("§ 1", "§ 2", "§ 9"), 1):
        text = text.replace(heading, f"{mark}      Sida {number} (4)\n\n\f{heading}")
    found = imported(f"{text}\n{mark}      Sida 4 (4)\n", "x.txt")
    assert found.trouble is not None
    assert found.trouble[0] == "import-confidential-pages"


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Sekretessavtal skrevs på.", False),
        ("Ada Berg gav information om sekretess.", False),
        ("OSL 18:1 nämndes.", False),
        ("En hemlighetsfull vandring hölls", False),
        ("Ada berättade om det nya, hemliga, projektet.", False),
        ("Mötet var öppet, inte hemligt", False),
        ("Sekretess: nej", False),
        ("Bo Ek ringer kommunen (hemligt nummer)", False),
        ("Styrelsen beslutade att avslå begäran (OSL 18:1).", False),
        ("Beslut: att avslå begäran (OSL 18:1 gäller)", False),
        ("Ämnen: Budget, sekretess, hyran", False),
        ("Handlingar: stadgar, sekretessavtal, budget", False),
        ("Bo Ek (sekreterare) och Ada Berg (ordförande)", False),
        ("Rutin för sekretess", False),
        ("| 1 | Ada berättade om det nya, hemliga, projektet |\n|---|---|\n| 2 | Hej |", False),
        ("| Fråga | Vem |\n|---|---|\n| Sekretess | Bo Ek |", False),
        ("A confidentiality agreement was signed.", True),
        ("Section 100A was mentioned.", True),
        ("Confidential waste collection", True),
        ("Papers: rules, confidentiality, budget", True),
        ("The council is exempt from fees.", True),
        ("Part 2 of the plan was read.", True),
        ("Confidential: no", True),
    ],
)
def test_what_only_speaks_of_confidentiality_is_imported_as_it_is(
    text: str, *, english: bool
) -> None:
    above = "2. Matters" if english else "§ 2 Läget"
    for form in (text, f"- {text}\n- Hej", f"Hej.\n{text}\nHej igen."):
        if text.startswith("|") and form != text:
            continue
        found = imported(of_form(f"{above}\n\n{form}", english=english, head=False), "x.txt")
        assert found.trouble is None
        assert public(found.text) == found.text


def test_a_sentence_of_which_a_place_is_marked_gives_no_place() -> None:
    said = "Nästa möte hålls den 9 juni 2031 (hemligt) i Doldska huset."
    is_withheld_or_refused(of_form(f"§ 2 Mer\n\n{said}", english=False, head=False), "x.txt")


Said = tuple[str, str]
"""How a paragraph is set, as `quote` or `entry`, and its text."""

ABOVE: tuple[Said, ...] = (
    ("h1", "Byalaget 2031-04-02"),
    ("p", "Närvarande: Ada Berg"),
    ("h2", "1. Taket"),
    ("p", "Taket läcker."),
)
BELOW: tuple[Said, ...] = (("p", "Öppet."), ("h2", "9. Slut"), ("p", "Mötet slutade."))
STYLES = {"quote": "Quote", "entry": "List Bullet", "further": "List Continue", "p": "Normal"}


def word(parts: Sequence[Said]) -> bytes:
    document = docx.Document()
    for kind, text in parts:
        if kind in ("h1", "h2"):
            document.add_heading(text, int(kind[1]))
        else:
            document.add_paragraph(text, style=STYLES[kind])
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def web(parts: Sequence[Said]) -> bytes:
    page = ""
    for kind, text in parts:
        ended = {"quote": "</blockquote>", "further": "</li></ul>", "entry": "</li></ul>"}
        begun = {"quote": "<blockquote>", "entry": "<ul><li>"}.get(kind, "")
        last = ended.get(kind, "")
        if kind == "further" or (kind == "quote" and page.endswith(last)):
            page, begun = page.removesuffix(last), ""
        tag = kind if kind in ("h1", "h2") else "p"
        page += f"{begun}<{tag}>{text}</{tag}>{last}"
    return f"<!DOCTYPE html><meta charset=utf-8>{page}".encode()


def open_text(parts: Sequence[Said]) -> bytes:
    body = ""
    for kind, text in parts:
        last = "</list-item></list>" if kind in ("entry", "further") else ""
        if kind == "further":
            body = body.removesuffix(last)
        begun = "<list><list-item>" if kind == "entry" else ""
        style = ' style-name="P1"' if kind == "quote" else ""
        tag = f'h outline-level="{kind[1]}"' if kind in ("h1", "h2") else f"p{style}"
        body += f"{begun}<{tag}>{text}</{tag[0]}>{last}"
    quote = '<style name="P1" parent-style-name="Quotations"/>'
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<document>{quote}<body>{body}</body></document>",
        }
    )


DOCUMENTS = pytest.mark.parametrize(
    ("name", "made"), [("x.docx", word), ("x.html", web), ("x.odt", open_text)]
)


def is_withheld_and_the_rest_public(name: str, data: bytes) -> None:
    found = import_one(name, data, Order(date="2031-04-02"))
    assert found.trouble is None
    assert "DOLD" in found.text
    assert "DOLD" not in public(found.text)
    assert "Öppet." in public(found.text)


@pytest.mark.parametrize(
    "first",
    [
        "Hemligt: ett",
        "Sekretes: ett",
        "SEKRETESS",
        "(sekretess) ett",
        "Hemligt! Ett",
        "Ett (sekretess)",
        "Ett {.sekretess}",
        "Omfattas av sekretess: ett",
        "Sekretess enligt OSL 18:8: ett",
        "Bakom stängda dörrar: ett",
        "(confidential) one",
        "One – confidential",
        "Not for publication: one",
        "Closed session – one",
    ],
)
@DOCUMENTS
def test_a_quote_is_withheld_with_all_its_paragraphs(
    first: str, name: str, made: Callable[[Sequence[Said]], bytes]
) -> None:
    quote = [("quote", first), ("quote", "DOLD två."), ("quote", "DOLD tre.")]
    is_withheld_and_the_rest_public(name, made([*ABOVE, *quote, *BELOW]))


@pytest.mark.parametrize("first", ["Vi talade om sekretess.", "We spoke of confidential waste."])
@DOCUMENTS
def test_a_quote_that_only_speaks_of_confidentiality_stays_public(
    first: str, name: str, made: Callable[[Sequence[Said]], bytes]
) -> None:
    data = made([*ABOVE, ("quote", first), ("quote", "Två."), *BELOW])
    found = import_one(name, data, Order(date="2031-04-02"))
    assert found.trouble is None
    assert public(found.text) == found.text
    assert f"\n{first}\n\nTvå.\n" in found.text


@DOCUMENTS
def test_a_heading_ends_a_confidential_quote(
    name: str, made: Callable[[Sequence[Said]], bytes]
) -> None:
    parts = [("quote", "Hemligt: DOLD"), ("h2", "2. Mer"), ("quote", "Öppet."), *BELOW[1:]]
    data = made([*ABOVE, *parts])
    is_withheld_and_the_rest_public(name, data)
    assert "> Öppet." not in import_one(name, data, Order(date="2031-04-02")).text


@pytest.mark.parametrize("first", ["(sekretess) ett", "One (confidential)"])
@pytest.mark.parametrize("led", [True, False])
@DOCUMENTS
def test_an_entry_is_withheld_with_all_its_paragraphs(
    first: str, name: str, made: Callable[[Sequence[Said]], bytes], *, led: bool
) -> None:
    parts = [("p", "(sekretess) Följande:"), ("entry", "DOLD ett")] if led else [("entry", first)]
    is_withheld_and_the_rest_public(name, made([*ABOVE, *parts, ("further", "DOLD två."), *BELOW]))


def test_an_entry_of_a_deeper_style_belongs_to_the_one_above_it() -> None:
    document = docx.Document(io.BytesIO(word([*ABOVE, *BELOW])))
    place = next(each for each in document.paragraphs if each.text == "Öppet.")
    for text, style in (("(sekretess) ett", ""), ("DOLD två", " 2"), ("Öppet tre", "")):
        place.insert_paragraph_before(text, style=f"List Bullet{style}")
    out = io.BytesIO()
    document.save(out)
    is_withheld_and_the_rest_public("x.docx", out.getvalue())
    found = import_one("x.docx", out.getvalue(), Order(date="2031-04-02"))
    assert "\n- Öppet tre\n" in public(found.text)


@pytest.mark.parametrize(
    "part",
    [
        "<blockquote><p>Hemligt: a</p></blockquote><blockquote><p>DOLD</p></blockquote>",
        "<blockquote><p>(sekretess) a</p><h3>DOLD</h3><p>DOLD</p></blockquote>",
        (
            "<blockquote><p>(sekretess) a</p><table><tr><td>DOLD</td><td>b</td></tr>"
            "<tr><td>DOLD</td><td>c</td></tr></table></blockquote>"
        ),
        "<blockquote><ul><li>(confidential) a</li><li>DOLD</li></ul></blockquote>",
        "<ul><li>(sekretess) a<ul><li>DOLD</li></ul><p>DOLD</p></li></ul>",
        "<ul><li><p>(sekretess) a</p><blockquote>DOLD</blockquote></li></ul>",
    ],
)
def test_all_that_stands_in_what_a_page_marks_is_withheld(part: str) -> None:
    page = web([*ABOVE, *BELOW]).decode().replace("<p>Öppet.", f"{part}<p>Öppet.")
    is_withheld_and_the_rest_public("x.html", page.encode())


@pytest.mark.parametrize("paragraph", ["Anna Ask sade DOLD", "Beslut D1: Öppet beslut."])
def test_a_line_on_the_left_is_that_of_a_quote_or_of_a_statement(paragraph: str) -> None:
    document = docx.Document(io.BytesIO(word([*ABOVE, *BELOW])))
    place = next(each for each in document.paragraphs if each.text == "Öppet.")
    first = place.insert_paragraph_before("(sekretess) DOLD")
    second = place.insert_paragraph_before()
    bold, rest = paragraph.split(" Ask" if "Ask" in paragraph else " Öppet")
    second.add_run(bold).bold = True
    second.add_run(paragraph.removeprefix(bold))
    for each in (first, second):
        borders = OxmlElement("w:pBdr")
        borders.append(OxmlElement("w:left"))
        each.paragraph_format.element.get_or_add_pPr().append(borders)
    out = io.BytesIO()
    document.save(out)
    found = import_one("x.docx", out.getvalue(), Order(date="2031-04-02"))
    assert found.trouble is None
    assert "DOLD" not in public(found.text)
    assert ("Öppet beslut." in public(found.text)) == (rest == " beslut.")
