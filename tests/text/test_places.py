"""A block begins at its sign, however far it is indented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.text.blocks import CODE, ENTRY, HEADING, LIST, QUOTE, read_blocks

SIGNS = {HEADING: b"#", QUOTE: b">", ENTRY: b"-*+0123456789", LIST: b"-*+0123456789"}


@pytest.mark.parametrize(
    "lead", ["", " ", "   ", "- a\n  ", "- a\n    ", "- a\n\t", "- a\n\n\t", "> - a\n>   "]
)
def test_an_entry_begins_at_its_marker(lead: str) -> None:
    data = f"å\n\n{lead}- [ ] göra\n".encode()
    last = [block for block in read_blocks(data, 0) if block.kind == ENTRY][-1]
    assert data[last.start : last.end].startswith(b"- [ ] g")


@given(
    st.lists(
        st.sampled_from(("- ", "  ", "\t", "> ", "## ", "a", "\n", "1. ", "\r\n", "    ")),
        max_size=14,
    )
)
@settings(max_examples=130, deadline=None)
def test_every_sign_is_where_the_block_begins(parts: list[str]) -> None:
    data = "".join(parts).encode()
    for block in read_blocks(data, 0):
        assert 0 <= block.start <= block.end <= len(data)
        if block.kind in SIGNS and block.kind != CODE and block.lists + block.quotes < 2:
            assert data[block.start] in SIGNS[block.kind] + b"a"
