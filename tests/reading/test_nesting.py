"""Which entries of lists hold one another."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from bra.reading.given import Nesting
from bra.text.blocks import ENTRY, read_blocks

LINES = st.lists(
    st.sampled_from(
        ["- a", "  - b", "    - c", "      more", "", "text", "> - q", "1. x", "   - y", "## H"]
    ),
    max_size=14,
)


@settings(max_examples=200, deadline=None)
@given(lines=LINES, back=st.integers(0, 3))
def test_an_entry_is_held_by_those_of_lower_depth_that_end_no_earlier(
    lines: list[str], back: int
) -> None:
    blocks = read_blocks("".join(f"{line}\n" for line in lines).encode(), 0)
    places = [place for place, block in enumerate(blocks) if block.kind == ENTRY]
    nesting = Nesting(blocks)
    for place in (*places, *places[-back:]):
        block = blocks[place]
        holding = [
            other
            for other in blocks[:place]
            if other.kind == ENTRY and other.lists < block.lists and block.end <= other.end
        ]
        assert list(nesting.of(place)) == [block, *reversed(holding)]


def test_thousands_of_entries_in_one_are_told_at_once() -> None:
    blocks = read_blocks(("- top\n" + "  - below\n" * 20_000).encode(), 0)
    nesting = Nesting(blocks)
    began = time.process_time()
    held = sum(len(list(nesting.of(at))) for at, each in enumerate(blocks) if each.kind == ENTRY)
    assert held == 40_001
    assert time.process_time() - began < 2
