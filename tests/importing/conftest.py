"""What tests of importing ask for by name."""

import logging
from collections.abc import Iterator

import pytest

from bra.importing import apart
from bra.importing.files.paperlines import paper_lines


@pytest.fixture(scope="module")
def papers_are_read_here() -> Iterator[None]:
    """Read each PDF in the tests' own process: another takes longer to begin than to read it.

    How that other process is bounded and answers is for tests that do without this.
    """

    def read_here(_: str, data: bytes) -> apart.Read:
        lines, trouble = paper_lines(data)
        logging.disable(logging.NOTSET)
        return lines, [], trouble

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(apart, "read_apart", read_here)
        yield
