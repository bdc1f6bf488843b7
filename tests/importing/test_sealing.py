"""What was signed long ago: numbered as later minutes must name it, and sealed after that."""

from pathlib import Path

import pytest

from bra.editing.sealing import number_and_seal
from bra.importing.outcome import Order
from bra.importing.own import council
from bra.importing.result.front import Approved
from bra.model import Meeting
from bra.reading.meeting import read_meeting
from bra.text.seal import is_sealed
from bra.text.source import Source
from tests.importing.foreign import FILES, import_one

SIGNED = Approved("2030-01-02", "pärm 3")


def imported(path: Path, approved: Approved | None) -> tuple[bytes, Meeting]:
    found = import_one(path.name, path.read_bytes(), Order(approved=approved))
    day, known = found.date or "", council(found.language)
    data = found.text.encode()
    if approved is not None:
        data = number_and_seal(Source(f"{day}.md", data), day, known)
    return data, read_meeting(Source(f"{day}.md", data), day, known)


# Without a name nothing shows who approved, so these two are refused.
SIGNABLE = [path for path in FILES if path.stem not in ("foraldra", "samverkan")]


@pytest.mark.parametrize("path", SIGNABLE, ids=lambda path: path.name)
def test_signed_papers_are_numbered_before_they_are_sealed(path: Path) -> None:
    data, meeting = imported(path, SIGNED)
    draft = imported(path, None)[1]
    assert is_sealed(data)
    stem = meeting.stem
    raised = [each for each in meeting.actions if each.raises]
    decided = [each for each in meeting.statements if each.kind == "decision"]
    assert [each.id for each in raised] == [f"{stem}/A{n}" for n in range(1, len(raised) + 1)]
    assert [each.id for each in decided] == [f"{stem}/D{n}" for n in range(1, len(decided) + 1)]
    assert [each.text for each in meeting.actions] == [each.text for each in draft.actions]
    assert all(each.id is None for each in draft.actions)
    errors = {each.code for each in meeting.diagnostics if each.severity == "error"}
    assert errors <= {"unknown-owner"}
