"""What in a council's own file leaves open what is public lets nothing of it be shown."""

from pathlib import Path

import pytest

from bra.errors import SpokenError
from tests.publishing.previews import preview_of
from tests.publishing.sites import build, change_council, files_of, write_council
from tests.transcript import run_bra

UNREADABLE = {
    "front matter without an end": ('colour: "#1d4f91"\n---\n', 'colour: "#1d4f91"\n'),
    "no front matter": ("---\nformat", "format"),
    "marks of a merge": ("record:", "<<<<<<< a\nplace: x\n=======\n>>>>>>> b\nrecord:"),
}
ODD = {
    "a misspelt value": ("record: notes", "record: minuts"),
    "a misspelt key": ("record: notes", "recrod: minutes"),
    "two values": ("record: notes", "record: notes\ndokument: protokoll"),
    "approval by nobody that is known": ("record: notes", "record: minutes\napproval: noone"),
    "a number that is none": ("record: notes", "record: minutes\napprovers: x"),
    "a later format": ("format: 1", "format: 2"),
    "misspelt settings of the site": ("site:", "sites:"),
}
EVERY = {**UNREADABLE, **ODD}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_council(tmp_path / "c")
    change_council(tmp_path / "c", "Åsa Öberg, org", "Åsa Öberg, email: MAILWORD@example.org, org")
    return tmp_path / "c"


@pytest.mark.parametrize("change", EVERY.values(), ids=EVERY)
def test_nothing_is_published(root: Path, change: tuple[str, str]) -> None:
    place = root.parent / "site"
    change_council(root, *change)
    with pytest.raises(SpokenError, match=r"minutes/council\.md:\d+"):
        build(root, place)
    assert not place.exists()
    preview = preview_of(root, drafts=False)
    for path in ("", "2025-11-05/", "data.json"):
        answer = preview.answer(path)
        assert answer.status == 503
        assert b"The figures are lower" not in answer.body
        assert b"MAILWORD" not in answer.body


@pytest.mark.parametrize("change", UNREADABLE.values(), ids=UNREADABLE)
def test_drafts_show_no_addresses_of_a_file_that_cannot_be_read(
    root: Path, change: tuple[str, str]
) -> None:
    change_council(root, *change)
    build(root, root.parent / "site", drafts=True)
    files = files_of(root.parent / "site")
    assert "The figures are lower" in files["2025-11-05/index.html"].decode()
    assert not [path for path, data in files.items() if b"MAILWORD" in data]


def test_what_decides_nothing_is_in_nobodys_way(root: Path) -> None:
    change_council(root, "place: Town hall, room H", "palce: Town hall\ntimezone: '!'")
    build(root, root.parent / "site")
    assert (
        "The figures are lower" in files_of(root.parent / "site")["2025-11-05/index.html"].decode()
    )


def test_it_is_told_where_to_look_and_the_site_stays_as_it_was(root: Path) -> None:
    assert run_bra("publish", "../site", cwd=root).code == 0
    before = files_of(root.parent / "site")
    change_council(root, "record: notes", "recrod: minutes")
    result = run_bra("publish", "../site", cwd=root)
    assert result.code == 2
    assert b"minutes/council.md:6: " in result.stderr
    assert b"nobody knows what is public" in result.stderr
    assert files_of(root.parent / "site") == before
    assert run_bra("publish", "../site", "--drafts", "--dry-run", cwd=root).code == 0


def test_names_stay_off_lists_where_the_answer_cannot_be_read(root: Path) -> None:
    change_council(root, "site:\n", "site:\n  names: nope\n")
    build(root, root.parent / "site")
    files = files_of(root.parent / "site")
    assert "Jonas Eek" not in files["actions/index.html"].decode()
    assert not [path for path in files if path.startswith("owners/jonas")]
