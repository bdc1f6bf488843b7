from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bra.text.blocks import parsed_blocks, plain_blocks, read_blocks

MINUTES = (Path(__file__).parents[2] / "minutes" / "2017-08-18.md").read_bytes()
LINES = [
    "",
    "",
    "# Titel",
    "## 1. Ärende (Jonas Eek)",
    "## 2. Dolt {.sekretess} ##",
    "###### F",
    "#",
    "# ",
    "## #",
    "####### G",
    "Löpande text.",
    "2017 var ett år.",
    "2017. Ett år.",
    "1) ett",
    "**Beslut D1:** så blir det",
    "** a",
    "**",
    "***",
    "(parentes)",
    '"citat"',
    "- [ ] **A1** Jonas Eek: göra (till nästa möte)",
    "- [x] ",
    "- [x]",
    "- [ ]: x",
    "- post",
    "- 2. ett",
    "- # rubrik",
    "- > citat",
    "-",
    "- ",
    "-  två",
    "-     kod",
    "- - -",
    "* stjärna",
    "+ plus",
    "1. ett",
    "2. två",
    "10. tio (x)",
    "1. **fet**",
    "1.  ett",
    "1. 2. ett",
    "...... punkter",
    "- ... och 1. ett",
    "  indraget",
    "    kod",
    "\ttabb",
    "> citat",
    "> **Sekretess:** dolt",
    "---",
    "===",
    "|a|b|",
    "|-|-|",
    "a | b",
    "- | -",
    "```",
    "~~~",
    "<b>",
    "text <b>",
    "[x]: /y",
    "text [x] text",
    "[bilaga](bilagor/a.pdf)",
    "text ![b](c)",
    "\u00a0text",
    "å" * 3,
    "text  ",
    "text\\",
    "- post  ",
    "\u2028text",
    "\x0btext",
]


@settings(max_examples=180, deadline=None)
@given(
    lines=st.lists(st.sampled_from(LINES) | st.text(max_size=6), max_size=12),
    ending=st.sampled_from(["", "\n", "\n\n"]),
    newline=st.sampled_from(["\n", "\n", "\n", "\r\n"]),
)
@example(["- post", "", "- post", "", "", "text"], "", "\n")
@example(["- post", "text"], "\n", "\n")
@example(["text", "- post", "## 1. A"], "\n", "\n")
@example(["1. ett", "", "2. två", "", "- post", "10. tio"], "\n", "\n")
@example(["text", "2. två", "", "2. två", "- post"], "\n", "\n")
@example(["text", "2. två"], "\n", "\n")
@example(["# A", "1. ett", "2. två", "", "text"], "", "\n")
def test_the_quick_look_sees_what_the_parser_sees(
    lines: list[str], ending: str, newline: str
) -> None:
    text = newline.join(lines) + ending
    data = b"---\n" + text.encode("utf-8", "replace")
    found = plain_blocks(data, 4)
    if found is not None:
        assert found == parsed_blocks(data[4:].decode(), 4)


@pytest.mark.parametrize(
    "text",
    [
        "1. ett\n\n2. två\n",
        "10. tio (x)\n\n10. tio (x)\n11. elva",
        "- post\n- post\n\n1. ett\n2. två\n\n- post\n",
        "- post\n\n- post\n- post\n",
        "text\n\n2. två\n\ntext\n",
        "# A\n1. ett\n## B\n- post\n# C\ntext\n",
        "...... punkter\n\n1. **fet**\n",
    ],
)
def test_lists_of_single_lines_need_no_parser(text: str) -> None:
    found = plain_blocks(text.encode(), 0)
    assert found is not None
    assert found == parsed_blocks(text, 0)


@pytest.mark.parametrize("line", [line for line in LINES if line])
def test_each_line_alone(line: str) -> None:
    data = f"{line}\n\n- [ ] a\n- b\n\n{line}\n".encode()
    assert read_blocks(data, 0) == parsed_blocks(data.decode(), 0)


def test_real_minutes_need_no_parser() -> None:
    body = MINUTES.index(b"\n---\n", 4) + 5
    assert plain_blocks(MINUTES, body) == parsed_blocks(MINUTES[body:].decode(), body)
