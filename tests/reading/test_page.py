import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.reading.council import COUNCIL_PATH, read_council
from bra.reading.head import TROUBLES, UnreadableTextError
from bra.reading.meeting import page_of, read_meeting
from bra.reading.page import outline_of, read_outline, read_page
from bra.text.source import Source
from tests.reading.mutations import mutated

MINUTES = Path(__file__).parents[2] / "minutes"
COUNCIL = read_council(Source(COUNCIL_PATH, (MINUTES / "council.md").read_bytes()))
REAL = (MINUTES / "2017-08-18.md").read_text(encoding="utf-8")
RICH = (
    REAL
    + """
> **Sekretess:** dolt

- [ ] **A7** Per: oklart vem (senast 15/9)
  - [x] **2016-05-01/A1** Jonas: inuti (klart 2017-08-01)
    mer om det

# Bilaga

- [ ] utanför

## Dolt {.sekretess} (Jonas Eek, 10 min)

* [-] A9 okänd Person: nej (avskrivet 2017-09-01)

Rubrik
------

1. [/] **2017-08-18-x/A12** @Jonas: pågår (löpande, tidigast 2018-01-01)
"""
)


@settings(max_examples=100, deadline=None)
@given(mutated(RICH))
def test_a_page_is_the_part_of_the_meeting_that_the_ledger_needs(text: str) -> None:
    source = Source("minutes/2017-08-18.md", text.encode("utf-8", "surrogatepass"))
    try:
        meeting = read_meeting(source, "2017-08-18", COUNCIL)
    except UnreadableTextError:
        return
    page, troubles = read_page(source, "2017-08-18", COUNCIL)
    assert page == page_of(meeting)
    expected = [each for each in meeting.diagnostics if each.code in TROUBLES]
    assert sorted(troubles) == sorted(expected)


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_any_text_gives_the_same_page(text: str) -> None:
    source = Source("minutes/2017-08-18.md", text.encode("utf-8", "replace").replace(b"\0", b""))
    meeting = read_meeting(source, "2017-08-18", COUNCIL)
    assert read_page(source, "2017-08-18", COUNCIL)[0] == page_of(meeting)


PLAIN = [
    "- [x] **2017-05-01/A1** det är gjort",
    "- [ ] **A2** att göra  ",
    "* [/] **A3** stjärna",
    "- [x] **2017-05-01-extra/A1** å\u00a0",
    "- [x] **2017-05-01/A01** noll",
    "- [x] **A1**\u00a0hård",
    "- [x] **A1** \u00a0",
    "- [-] **A4** med (parentes)",
    "- [~] **A5** Jonas Eek: kolon",
    "- [x] **A6**  två",
]


@pytest.mark.parametrize("line", PLAIN)
@pytest.mark.parametrize("below", ["", "  mer\n", "mer\n", "\n  stycke\n", "\n"])
def test_a_plain_task_is_what_the_whole_reader_reads(line: str, below: str) -> None:
    text = f"---\nstatus: final\n---\n\n## 1. A\n\n{line}\n{below}\n## 2. B\n"
    source = Source("minutes/2017-08-18.md", text.encode())
    quick = read_meeting(source, "2017-08-18", COUNCIL).actions
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bra.reading.actions._PLAIN_TASK", re.compile(rb"never^"))
        assert read_meeting(source, "2017-08-18", COUNCIL).actions == quick
    assert len(quick) == 1


@settings(max_examples=100, deadline=None)
@given(mutated(RICH + "\n\n- [ ] **2016-01-01/A1** igen (återöppnat 2017-08-01)\n"))
def test_an_outline_is_the_part_of_the_page_that_tells_the_state(text: str) -> None:
    source = Source("minutes/2017-08-18.md", text.encode("utf-8", "surrogatepass"))
    try:
        page, troubles = read_page(source, "2017-08-18", COUNCIL)
    except UnreadableTextError:
        return
    outline, whole, also = read_outline(source, "2017-08-18", COUNCIL)
    assert outline == outline_of(page)
    assert whole in (None, page)
    assert also == troubles


LINES = st.lists(
    st.sampled_from(
        [
            "- [ ] **A1** Jonas Eek: göra (senast 2017-09-01)",
            "- [x] **2016-01-01/A1** gjort (klart 2017-08-01)",
            "- [x] **2016-01-01/A1** Jonas Eek: gjort (klart 2017-08-01, senast 2017-09-01)",
            "- [ ] **2016-01-01/A2** igen (Återöppnat 2017-08-01)",
            "- [/] **2016-01-01/A2** begun (reopened 2017-08-01)",
            "- [x] klart utan nummer (klart 2017-08-01)",
            "- [ ] A-3 udda (återöppnat 2017-08-01)",
            "- [-] **A4** (avskrivet 2017-09-09).",
            "- [x] **A5** återöppnat är bara ett ord",
            "Löpande text.",
            "",
        ]
    ),
    max_size=8,
)


@settings(max_examples=100, deadline=None)
@given(LINES)
def test_an_outline_of_plain_lines_needs_no_page(lines: list[str]) -> None:
    text = "---\nstatus: final\n---\n\n## 1. A\n\n" + "\n\n".join(lines) + "\n"
    source = Source("minutes/2017-08-18.md", text.encode())
    outline, whole, _ = read_outline(source, "2017-08-18", COUNCIL)
    assert whole is None
    assert outline == outline_of(read_page(source, "2017-08-18", COUNCIL)[0])
