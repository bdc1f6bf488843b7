"""What one side of an unfinished merge marks as confidential is so on all sides, and below."""

import pytest

from bra.reading.public import hidden_ranges
from bra.reading.secrets import masked
from bra.text.source import Source
from tests.reading.texts import meeting_of

WORD = "zebrafot"
HEAD = "---\ndatum: 2017-08-18\nplats: H-salen\n---\n"
OPEN = "\n# Rådet\n\n## 1. Läget\n\nÖppet.\n\n"
AFTER = (
    f"\n{WORD}\n\n- [ ] **A1** {WORD}\n\n### Mer\n\n**Beslut D1:** {WORD}\n\n## 3. Åter\n\nSlut.\n"
)
MARKED, PLAIN = "## 2. Personal {.sekretess}", "## 2. Personal"


def conflict(*sides: str, size: int = 7) -> str:
    signs = ("<", "=", ">") if len(sides) == 2 else ("<", "|", "=", ">")
    parts = [f"{signs[0] * size} ours\n"]
    for side, sign in zip(sides, signs[1:], strict=True):
        name = " theirs" if sign != "=" else ""
        parts.append(f"{side}\n{sign * size}{name}\n" if side else f"{sign * size}{name}\n")
    return "".join(parts)


def public(text: str) -> str:
    source = Source("minutes/2017-08-18.md", text.encode())
    return masked(source.data, hidden_ranges(source)).decode()


CONFLICTS = {
    "ours": conflict(MARKED, PLAIN),
    "theirs": conflict(PLAIN, MARKED),
    "one side alone": conflict(MARKED, ""),
    "other side alone": conflict("", MARKED),
    "base in the middle": conflict(PLAIN, MARKED, PLAIN),
    "ours with a base": conflict(MARKED, PLAIN, PLAIN),
    "theirs with a base": conflict(PLAIN, "", MARKED),
    "a longer marker": conflict(PLAIN, MARKED, size=9),
    "one in another": conflict(PLAIN, conflict(PLAIN, MARKED, size=9).rstrip("\n"), PLAIN),
    "one of a size in another": conflict(PLAIN, conflict(PLAIN, MARKED).rstrip("\n")),
    "without its space": conflict("##2. Personal {.sekretess}", PLAIN),
    "a heading of both after it": conflict(f"{MARKED}\n\n{WORD}\n\n## 3. Ett", PLAIN),
    "no end": conflict(PLAIN, MARKED).rpartition(">>>>>>>")[0],
    "no divider": conflict(PLAIN, MARKED).replace("=======\n", ""),
    "no beginning": conflict(MARKED, PLAIN).partition("\n")[2],
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("text", CONFLICTS.values(), ids=CONFLICTS)
def test_a_mark_on_one_side_hides_the_part_on_all(text: str, newline: str) -> None:
    shown = public(f"{HEAD}{OPEN}{text}{AFTER}".replace("\n", newline))
    assert WORD not in shown
    assert "ersonal" not in shown


@pytest.mark.parametrize("name", [name for name in CONFLICTS if not name.startswith("no ")])
def test_the_next_heading_after_the_conflict_ends_it(name: str) -> None:
    shown = public(f"{HEAD}{OPEN}{CONFLICTS[name]}{AFTER}")
    assert "## 1. Läget\n\nÖppet." in shown
    assert "## 3. Åter\n\nSlut." in shown


def test_a_heading_on_one_side_ends_no_part_that_is_marked_above_it() -> None:
    text = f"{MARKED}\n\nText.\n\n{conflict('## 3. Ett', WORD)}\n{WORD}\n"
    assert WORD not in public(f"{HEAD}{OPEN}{text}")


@pytest.mark.parametrize(
    "text",
    [
        conflict(f"> **Sekretess:** {WORD}", f"> {WORD}"),
        f"> Text.\n{conflict(f'> Sekretess: {WORD}', f'> {WORD}')}> {WORD}\n",
        f"> > Sekretess: text\n{conflict(f'> > {WORD}', f'> > Också {WORD}')}> > {WORD}\n",
        f"> Text.\n>\n> {conflict(f'Sekretess: {WORD}', WORD).replace(chr(10), f'{chr(10)}> ')}\n",
        conflict(f"- [ ] **A1** {WORD} (sekretess)", f"- [ ] **A1** {WORD}"),
        conflict(f"Hemligt: {WORD}", WORD),
        f"{conflict('Sekretess:', 'Text.')}\n{WORD}\n\n### Nytt",
    ],
)
def test_a_passage_that_one_side_marks_is_hidden_on_both(text: str) -> None:
    shown = public(f"{HEAD}{OPEN}{text}\n\nMer.\n")
    assert WORD not in shown
    assert "Mer." in shown


@pytest.mark.parametrize(
    "text",
    [
        f"---\ndatum: 2017-08-18\n{conflict('sekretess: ja', 'plats: H-salen')}---\n",
        f"---\ndatum: 2017-08-18\n{conflict('plats: H-salen', 'sekretess: ja')}---\n",
        f"---\ndatum: 2017-08-18\n{conflict('sekretess: ja', '', 'sekretess: nej')}---\n",
        conflict("---\ndatum: 2017-08-18\nsekretess: ja\n---", "---\ndatum: 2017-08-18\n---"),
        f"---\ndatum: 2017-08-18\n{conflict('sekretess: ja', '')}---\n".replace("\n", "\r\n"),
    ],
)
def test_a_file_that_one_side_marks_is_hidden(text: str) -> None:
    shown = public(f"{text}{OPEN}{PLAIN}\n{AFTER}")
    assert WORD not in shown
    assert "Öppet." not in shown
    meeting = meeting_of(f"{text}{OPEN}{PLAIN}\n{AFTER}")
    assert all(each.confidential for each in meeting.items)
    assert all(each.confidential for each in meeting.actions)


def test_a_place_that_one_side_marks_is_hidden() -> None:
    marked = conflict("plats: zebrafot (hemligt)", "plats: zebrafot")
    assert WORD not in public(f"---\ndatum: 2017-08-18\n{marked}---\n{OPEN}")


def test_a_conflict_without_a_mark_hides_nothing() -> None:
    text = f"{HEAD}{OPEN}{conflict(PLAIN, '## 2. Personalen')}{AFTER}"
    assert public(text) == text
    text = f"{HEAD}{OPEN}{conflict(PLAIN, '## 2. Personalen')}{AFTER}\n## 4. X {{.sekretess}}\n"
    assert public(text).startswith(text.partition("## 4.")[0])


@pytest.mark.parametrize("depth", [50, 101, 5000])
def test_conflicts_in_one_another_are_read_to_some_depth_and_hidden_beyond(depth: int) -> None:
    text = "<<<<<<< a\n" * depth + f"{MARKED}\n\n{WORD}\n" + "=======\nx\n>>>>>>> b\n" * depth
    assert WORD not in public(f"{HEAD}{OPEN}{text}{AFTER}")


@pytest.mark.parametrize("sign", ["||||||| b", " =======", "> ======="])
def test_a_conflict_of_too_many_sides_is_hidden(sign: str) -> None:
    text = f"<<<<<<< a\n{WORD}\n" + f"{sign}\n{WORD}\n" * 25 + ">>>>>>> b\n"
    assert not public(f"{HEAD}{OPEN}{text}{AFTER}").strip()
    few = conflict(PLAIN, WORD)
    assert not public(f"{HEAD}{OPEN}{few}\n{text}\n{few}{AFTER}").strip()


def test_a_label_alone_above_a_conflict_hides_it_and_nothing_below_the_next_heading() -> None:
    shown = public(f"{HEAD}{OPEN}Hemligt:\n\n{conflict(WORD, WORD)}\n## 3. Åter\n\nSlut.\n")
    assert WORD not in shown
    assert shown.endswith("## 3. Åter\n\nSlut.\n")
