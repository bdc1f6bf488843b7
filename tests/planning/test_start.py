from datetime import date
from pathlib import Path

import pytest

from bra.folder import Folder
from bra.languages import codes
from bra.planning.start import council_files


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize("example", [False, True])
def test_a_new_council_reads_without_a_remark(code: str, tmp_path: Path, *, example: bool) -> None:
    files = council_files("Rådet: {name} # ett", code, date(2026, 1, 15), example=example)
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8", newline="\n")
    folder = Folder(tmp_path)
    assert folder.council.diagnostics == ()
    assert folder.council.name == "Rådet: {name} # ett"
    assert folder.council.language == code
    assert folder.council.timezone == {"sv": "Europe/Stockholm", "en": "Europe/London"}[code]
    assert [diagnostic for each in folder.meetings for diagnostic in each.diagnostics] == []
    if example:
        held = folder.meetings[0]
        assert (held.date, held.next and held.next.date) == ("2026-01-01", "2026-02-26")
        assert len(held.actions) == 2
        assert all(action.owners and action.due for action in held.actions)
        assert [topic.presenters[0].name for topic in held.topics][1:] == ["Sam Lund"]
        assert {statement.kind for statement in held.statements} == {"decision"}
    else:
        assert folder.meetings == ()
        assert folder.council.members == ()
