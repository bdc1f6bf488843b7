import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bra.reading.meeting import read_meeting
from bra.reading.parts import Part, read_parts
from bra.text.source import Source
from tests.planning.councils import council

COUNCIL = council("members: [Per Ask, Bo Ek]\n")
FRONT = "---\ndate: 2017-08-18\n---\n"
LINES = st.sampled_from([
    "ord{}", "**Beslut:** ord{}", "Beslut D1: ord{}", "- att ord{}", "- [ ] Per Ask: ord{}", "", "",
    "- [x] **A1** ord{}", "  ord{}", "### ord{}", "> ord{}", "1. ord{}", "    ord{}", "ord{}\n---",
    "- Reservation: ord{}", "| ord{} |\n|---|", "```\nord{}\n```", "Expedieras till: ord{}",
    "- e\n\n  - [ ] ord{}", "# ord{}", "**Förslag: ord{}**", "[ord{}](b/c.pdf)", "***", "## ord{}",
])  # fmt: skip


def parts_of(body: str, *, internal: bool = False) -> list[list[Part]]:
    source = Source("minutes/2017-08-18.md", (FRONT + body).encode())
    meeting = read_meeting(source, "2017-08-18", COUNCIL)
    text = read_parts(source, meeting, internal=internal, withheld="Ej offentlig")
    return [list(text.preamble), *map(list, text.items)]


def item(body: str, *, internal: bool = False) -> list[tuple[str, str, str]]:
    return [
        ("action" if p.action else p.statement.kind if p.statement else "text", p.label, p.text)
        for p in parts_of(f"## 1. A\n\n{body}", internal=internal)[1]
    ]


def test_statements_and_actions_are_set_apart_in_their_order() -> None:
    assert item(
        "Först.\n\n**Beslut D1:** Ja.\n\n- att a\n- att b\n\nSedan.\n\n"
        "- [ ] **A1** Per Ask: göra (senast 2017-09-01)\n\n  Not.\n- ett\n- [x] två\n\nSist.\n"
    ) == [
        ("text", "", "Först."),
        ("decision", "Beslut D1", "Ja.\n\n- att a\n- att b"),
        ("text", "", "Sedan."),
        ("action", "", "Per Ask: göra (senast 2017-09-01)\n\nNot."),
        ("text", "", "- ett"),
        ("action", "", "två"),
        ("text", "", "Sist."),
    ]


def test_a_label_is_taken_from_the_words_however_bold() -> None:
    for written in (
        "**Beslut D1:** Ja.",
        "Beslut D1: Ja.",
        "**Beslut D1: Ja.**",
        "- **Beslut D1**: Ja.",
    ):
        assert item(written) == [("decision", "Beslut D1", "Ja.")], written


def test_clauses_below_a_label_alone_stay_a_list() -> None:
    assert item("**Beslut:**\n\n- att a\n- att b\n") == [
        ("decision", "Beslut", "\n\n- att a\n- att b")
    ]


def test_confidential_text_is_a_stub_in_its_place() -> None:
    body = "a\n\n> Sekretess: b\n\nc\n\n### d {.sekretess}\n\ne\n"
    assert item(body) == [("text", "", "a\n\n*Ej offentlig*\n\nc\n\n*Ej offentlig*")]
    assert "b" in item(body, internal=True)[0][2]
    assert "### d (sekretess)" in item(body, internal=True)[0][2]


def test_a_confidential_note_of_an_action_stays_inside() -> None:
    ((_, _, text),) = item("- [ ] **A1** Per Ask: a\n\n  > Sekretess: b\n\n  c\n")
    assert "b" not in text
    assert "*Ej offentlig*" in text
    assert text.endswith("c")


def test_headings_stand_below_the_item() -> None:
    assert item("# a\n\nb\n=\n\nc\n---\n\n#### d\n") == [
        ("text", "", "### a\n\n### b\n\n### c\n\n#### d")
    ]


def test_text_before_the_first_item_and_after_a_second_title_is_kept() -> None:
    before, first, second = parts_of("# T\n\nhej\n\n## 1. A\n\na\n\n# U\n\nu\n\n## 2. B\n\nb\n")
    assert [part.text for part in before] == ["hej"]
    assert [part.text for part in first] == ["a\n\n### U\n\nu"]
    assert [part.text for part in second] == ["b"]


@settings(max_examples=80, deadline=None)
@given(st.lists(LINES, max_size=14), st.booleans())
def test_every_word_stands_in_one_part_in_its_order(lines: list[str], loose: bool) -> None:  # noqa: FBT001 - drawn
    body = ("\n\n" if loose else "\n").join(each.format(n) for n, each in enumerate(lines))
    written = re.findall(r"ord\d+", f"## 1. A\n\n{body}")
    said = [part.text + part.label for parts in parts_of(f"## 1. A\n\n{body}") for part in parts]
    found = re.findall(r"ord\d+", "\n".join(said))
    headed = re.findall(r"^## .*?(ord\d+)|(?!)", body, re.MULTILINE)
    assert [word for word in written if word not in headed] == [
        word for word in found if word not in headed
    ]


def test_owners_are_called_without_the_sign_before_their_names() -> None:
    for written, said in (
        ("@Per Ask: göra", "Per Ask: göra"),
        ("**A1** @Li Wei: göra (snarast)", "Li Wei: göra (snarast)"),
        ("@Per Ask och @Bo Ek: skriva till @polisen, a@b.example", None),
        ("**@Per Ask:** göra", "**Per Ask:** göra"),
        ("Per Ask: skriva till info@rad.example och @polisen", None),
        ("@polisen får svara", None),
        ("@Per Ask:", "Per Ask:"),
    ):
        shown = said or written.replace("@Per Ask och @Bo Ek", "Per Ask och Bo Ek")
        assert item(f"- [ ] {written}\n") == [("action", "", shown)], written
