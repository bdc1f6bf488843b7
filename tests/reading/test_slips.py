"""A line that was meant as a heading hides what a heading would."""

import time

import pytest

from bra.reading.public import hidden_ranges, noticed_of_marks
from bra.reading.secrets import masked
from bra.reading.slips import slips_of
from bra.text.blocks import read_blocks
from bra.text.source import Source

WORD = "zebrafot"
BELOW = f"\n\n{WORD}\n\n- [ ] **A1** {WORD}\n\n### Mer\n\n> {WORD}\n"
SLIPS = (
    "##2. Personal {.sekretess}",
    "##\u00a02. Personal {.sekretess}",
    "##\u202f2. Personal {.sekretess}",
    "##\u200bPersonal {.sekretess}",
    "##Sekretess: personal",
    "##Confidential: staff",
    "##Personal – sekretess",
    "##Personal (hemligt)",
    "##Personal {sekretess}",
    "##Slutna ärenden",
    "##Exempt items",
    "## Personal {.sekretess} ##".replace(" ", "", 1),
    "#Personal {.sekretess}",
    "#2. Personal {.sekretess}",
    "   ##2. Personal {.sekretess}",
    "\t##2. Personal {.sekretess}",
    "\t## 2. Personal {.sekretess}",
    "\u00a0## 2. Personal {.sekretess}",
    "\ufeff## 2. Personal {.sekretess}",
    "\\## 2. Personal {.sekretess}",
    "Text.\n##2. Personal {.sekretess}",
    "- Text.\n##2. Personal {.sekretess}",
    "> ##2. Personal {.sekretess}",
    "- ##2. Personal {.sekretess}",
    "• ##2. Personal {.sekretess}",
    "**##2. Personal {.sekretess}**",
    "<div>\n## 2. Personal {.sekretess}\n</div>",
)


def minutes(body: str) -> Source:
    head = "---\ndatum: 2017-08-18\n---\n\n# Rådet\n\n## 1. Läget\n\nÖppet.\n\n"
    return Source("minutes/2017-08-18.md", f"{head}{body}".encode())


def public(body: str) -> str:
    source = minutes(body)
    return masked(source.data, hidden_ranges(source)).decode()


@pytest.mark.parametrize("line", SLIPS)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_all_below_a_slip_is_hidden_and_the_slip_told(line: str, newline: str) -> None:
    body = f"{line}{BELOW}\n# Slut\n\nÅter öppet.\n".replace("\n", newline)
    shown = public(body)
    assert WORD not in shown
    assert "ersonal" not in shown
    assert "Åter öppet." in shown
    assert "odd-confidential-mark" in {each.code for each in noticed_of_marks(minutes(body))}


def test_the_next_heading_or_a_like_slip_ends_it() -> None:
    assert "Åter" in public(f"##2. Personal {{.sekretess}}{BELOW}\n## 3. Åter\n")
    shown = public(f"##2. Personal {{.sekretess}}{BELOW}\n##3. Åter\n\nÖppet.\n")
    assert "Åter" in shown
    assert WORD not in shown


@pytest.mark.parametrize("line", ["##3. Åter", "#Åter", "#3. Åter"])
def test_a_slip_ends_nothing_that_a_heading_begins(line: str) -> None:
    assert WORD not in public(f"## 2. Personal {{.sekretess}}\n\n{line}{BELOW}")


def test_a_hashtag_ends_nothing_that_a_slip_begins() -> None:
    assert WORD not in public(f"#Personal {{.sekretess}}\n\n#metoo{BELOW}")


def test_a_slip_reaches_further_than_the_deeper_part_that_it_stands_in() -> None:
    body = f"### Mer {{.sekretess}}\n\n##2. Personal {{.sekretess}}{BELOW}"
    assert WORD not in public(body)


@pytest.mark.parametrize(
    "text",
    [
        "#metoo i skolan",
        "#sekretess är ett ämne som engagerar",
        "```\n##2. Personal {.sekretess}\n```",
        "<!--\n##2. Personal {.sekretess}\n-->",
        "##2. Sekretess och tystnadsplikt",
    ],
)
def test_what_is_no_slip_hides_nothing(text: str) -> None:
    assert WORD in public(f"{text}\n\n{WORD}\n")


@pytest.mark.parametrize("title", ["Personal\n{.sekretess}", "Personal\n#Bo {.sekretess}"])
def test_each_line_of_an_underlined_heading_may_have_the_mark(title: str) -> None:
    shown = public(f"{title}\n---{BELOW}")
    assert WORD not in shown
    assert "Personal" not in shown


@pytest.mark.parametrize(
    "text",
    [
        f"Text.\n---\n\n{WORD}\n",
        f"Text.\n======\n\n- [ ] **A1** {WORD}\n",
        f"{WORD}\n---\n",
        f"Text.\n\n##\n\n{WORD}\n",
        f"Text.\n\n#\n\n{WORD}\n",
    ],
)
def test_a_line_across_the_page_and_a_heading_without_words_end_nothing(text: str) -> None:
    shown = public(f"## 2. Personal {{.sekretess}}\n\n{text}\n## 3. Åter\n")
    assert WORD not in shown
    assert "Åter" in shown


def test_an_underlined_heading_ends_the_part_of_one() -> None:
    assert "Åter" in public("Personal {.sekretess}\n---\n\nText.\n\nÅter\n---\n\nÖppet.\n")


@pytest.mark.parametrize("fence", ["```\nkod\n", "~~~~\nkod\n~~~\n", "``` \n"])
def test_a_fence_that_never_ends_shows_no_mark(fence: str) -> None:
    assert WORD not in public(f"{fence}\n## 2. Personal {{.sekretess}}\n\n{WORD}\n")


@pytest.mark.parametrize(
    "heading",
    [
        "## Personal\n{.sekretess}",
        "## Personal\n\n{.sekretess}",
        "## Personal\n{: .sekretess}",
        "## Personalärenden i\nhela förvaltningen {.sekretess}",
    ],
)
def test_a_mark_that_slipped_to_the_next_line_is_the_headings(heading: str) -> None:
    shown = public(f"{heading}{BELOW}\n## 3. Åter\n")
    assert WORD not in shown
    assert "ersonal" not in shown
    assert "Åter" in shown
    assert "odd-confidential-mark" in {each.code for each in noticed_of_marks(minutes(heading))}


def test_a_paragraph_with_a_mark_below_a_heading_is_not_the_headings() -> None:
    shown = public(f"## 2. Läget\n\nText {{.sekretess}}\n\n{WORD}\n")
    assert "2. Läget" in shown
    assert WORD in shown


@pytest.mark.parametrize("mark", ["{.sekretess}", "**Sekretess**", "<!-- sekretess -->"])
def test_a_mark_of_its_own_right_before_a_heading_speaks_of_that_part(mark: str) -> None:
    shown = public(f"{mark}\n\n## 2. Personal{BELOW}\n## 3. Åter\n")
    assert WORD not in shown
    assert "ersonal" not in shown
    assert "Åter" in shown


def test_a_comment_in_a_heading_marks_it() -> None:
    shown = public(f"## 2. Personal <!-- sekretess -->{BELOW}\n## 3. Åter\n")
    assert WORD not in shown
    assert "Åter" in shown


def test_a_bold_line_with_the_mark_behind_it_is_taken_for_a_heading() -> None:
    shown = public(f"**2. Personal** {{.sekretess}}\n\n{WORD}\n\n- {WORD}\n\n## 3. Åter\n")
    assert WORD not in shown
    assert "Åter" in shown


@pytest.mark.parametrize("next_heading", ["## 3. Staben", "# Del 2", "### Staben"])
def test_braces_between_an_empty_heading_and_the_next_speak_of_both(next_heading: str) -> None:
    shown = public(f"## 2. Personal\n\n{{.sekretess}}\n\n{next_heading}{BELOW}\n# Slut\n\nÅter.\n")
    assert WORD not in shown
    assert "ersonal" not in shown
    assert "taben" not in shown
    assert "Åter" in shown


def test_braces_right_below_an_empty_heading_speak_of_that_alone() -> None:
    shown = public("## 2. Personal\n{.sekretess}\n\n## 3. Åter\n")
    assert "ersonal" not in shown
    assert "Åter" in shown


@pytest.mark.parametrize("words", ["Slutna ärenden", "Part II"])
def test_a_part_that_divides_ends_with_the_marked_part_that_it_stands_in(words: str) -> None:
    shown = public(f"## 2. Personal {{.sekretess}}\n\n### {words}\n\n## 3. Åter\n\nÖppet.\n")
    assert "Åter" in shown
    shown = public(f"## 2. Personal {{.sekretess}}\n\n##{words}\n\n## 3. Mer\n\n{WORD}\n")
    assert WORD not in shown


@pytest.mark.parametrize("left", ["<!-- a -->", "```\n#x\n```"])
def test_many_signs_beside_many_comments_or_fences_are_soon_looked_through(left: str) -> None:
    data = f"{left}\n\n#y\n\n".encode() * 10_000
    blocks = read_blocks(data, 0)
    start = time.process_time()
    slips = slips_of(data, blocks)
    assert time.process_time() - start < 3
    assert len(slips) == 10_000
