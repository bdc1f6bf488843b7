"""What is corrected in many meetings is told without reading their files again and again."""

from pathlib import Path

import pytest

from bra import files
from bra.cli.corrected import Corrected
from bra.folder import Folder
from bra.text.source import Source

COUNCIL = "---\nname: Park\nlanguage: en\nnumbering: year\n---\n"


def test_many_corrected_meetings_are_read_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "council.md").write_text(COUNCIL, encoding="utf-8")
    stems = [f"2022-{month:02}-02" for month in range(1, 13)]
    for place, stem in enumerate(stems):
        before = f"{stems[place - 1]} § {place}"
        text = f"---\ndate: {stem}\n---\n\n## Elms\n\nCorrection {before}: oaks\n"
        (minutes / f"{stem}.md").write_text(text, encoding="utf-8")
    read: list[str] = []
    whole = files.Files.whole

    def counted(self: files.Files, source: Source, *rest: object) -> object:
        read.append(source.path)
        return whole(self, source, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(files.Files, "whole", counted)
    corrected = Corrected(Folder(tmp_path), stems, internal=False)
    found = [corrected.at(f"minutes/{stem}.md", 5) for stem in stems]
    assert all(each for each in found[:-1])
    assert len(read) <= 2 * len(stems)
