"""Minutes that others wrote are read without a fault; the folder is no part of the project."""

from pathlib import Path

import pytest

from bra.reading.meeting import read_meeting
from bra.text.source import Source
from tests.reading.texts import council_of

ROOT = Path(__file__).parents[2]
CORPUS = (ROOT / "../shared/corpus/real").resolve()
FILES = sorted(CORPUS.rglob("*.md")) if CORPUS.is_dir() else []


@pytest.mark.skipif(not FILES, reason="the corpus of minutes is not beside the project")
def test_every_file_is_read_and_nothing_disappears() -> None:
    council = council_of()
    for path in FILES:
        data = path.read_bytes()
        source = Source(path.name, data)
        meeting = read_meeting(source, path.stem[:10], council)
        headings = [line for line in data.decode().splitlines() if line.startswith("## ")]
        assert len(meeting.items) <= len(headings)
        for item in meeting.items:
            assert item.title in source.line_text(item.line), path
        for action in meeting.actions:
            assert action.text in source.line_text(action.line), path
