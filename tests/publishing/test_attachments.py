"""Files to which minutes link are published when the council asks, and never a secret one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bra.folder import Folder
from bra.languages import language
from bra.publishing.everything import leaf_at, papers_of
from bra.publishing.press import Press
from bra.publishing.site import site_of
from tests.publishing.sites import TODAY, build, change_council, files_of, write_council

HARBOUR = """\
---
date: 2026-02-11
status: {status}
---

## 1. Harbour

See [the map](bilagor/map%20one.pdf), [it again](./bilagor/map%20one.pdf) and [more]({target}).

{more}
"""
PLACE = "2026-02-11/bilagor/map one.pdf"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "council"
    write_council(root)
    change_council(root, "site:\n", "site:\n  attachments: yes\n")
    (root / "minutes" / "bilagor").mkdir()
    for name in ("map one.pdf", "other.pdf", "page.html", "note.md", ".hidden.pdf"):
        (root / "minutes" / "bilagor" / name).write_bytes(f"BYTES of {name}".encode())
    write(root)
    return root


def write(root: Path, target: str = "nowhere.pdf", more: str = "", status: str = "final") -> None:
    text = HARBOUR.format(target=target, more=more, status=status)
    (root / "minutes" / "2026-02-11.md").write_bytes(text.encode())


def published(root: Path) -> dict[str, bytes]:
    place = root.parent / "site"
    build(root, place, search=False)
    return files_of(place)


def attached(root: Path) -> set[str]:
    return {path for path in published(root) if "/bilagor/" in path or b"BYTES" in path.encode()}


def test_a_file_is_published_with_the_meeting_and_linked_once(root: Path) -> None:
    files = published(root)
    assert files[PLACE] == b"BYTES of map one.pdf"
    link = 'href="../2026-02-11/bilagor/map%20one.pdf">map one.pdf</a>'
    assert files["2026-02-11/index.html"].decode().count(link) == 1
    assert f'"../{link[6:]}' in files["2026-02-11/harbour/index.html"].decode()


@pytest.mark.parametrize("answer", ["", "  attachments: no\n"])
def test_none_is_published_unless_the_council_asks(root: Path, answer: str) -> None:
    change_council(root, "  attachments: yes\n", answer)
    assert attached(root) == set()


def test_the_setting_is_known_in_swedish(root: Path) -> None:
    change_council(root, "  attachments: yes\n", "  bilagor: ja\n")
    assert attached(root) == {PLACE}


@pytest.mark.parametrize(
    "target",
    [
        "bilagor/page.html",
        "bilagor/note.md",
        "bilagor/.hidden.pdf",
        "council.md",
        "2026-03-18.md",
        "../secret.pdf",
        "../../secret.pdf",
        "bilagor/out.pdf",
        "bilagor",
    ],
)
def test_only_documents_beside_the_minutes_are(root: Path, target: str) -> None:
    for place in (root, root.parent):
        (place / "secret.pdf").write_bytes(b"BYTES outside")
    (root / "minutes" / "bilagor" / "out.pdf").symlink_to(root.parent / "secret.pdf")
    write(root, target)
    files = published(root)
    assert {path for path in files if "/bilagor/" in path} == {PLACE}
    assert [path for path, data in files.items() if b"BYTES" in data] == [PLACE]


@pytest.mark.parametrize(
    "more",
    [
        "> Confidential: [x](bilagor/map%20one.pdf)",
        "### More {.confidential}\n\n[x](bilagor/map%20one.pdf)",
        "Confidential: ![x](./bilagor/map%20one.pdf)",
    ],
)
@pytest.mark.parametrize("where", ["2026-02-11", "2026-03-18"])
def test_what_confidential_text_links_to_stays_in(root: Path, more: str, where: str) -> None:
    assert attached(root) == {PLACE}
    path = root / "minutes" / f"{where}.md"
    path.write_text(path.read_text(encoding="utf-8") + f"\n{more}\n", encoding="utf-8")
    assert attached(root) == set()


def test_what_is_told_of_a_secret_action_stays_in(root: Path) -> None:
    write(root, more="- [ ] **2025-11-05/A3** see [o](bilagor/other.pdf)")
    assert attached(root) == {PLACE}
    write(root, more="- [ ] **2025-11-05/A1** see [o](bilagor/other.pdf)")
    assert attached(root) == {PLACE, "2026-02-11/bilagor/other.pdf"}


@pytest.mark.parametrize("status", ["draft", "planned"])
def test_what_is_not_public_yet_attaches_nothing(root: Path, status: str) -> None:
    write(root, status=status)
    assert attached(root) == set()


def test_none_is_published_while_minutes_cannot_be_read(root: Path) -> None:
    (root / "minutes" / "2024-01-01.md").write_bytes(b"\xff\xfe\x00")
    assert attached(root) == set()


def _change(path: Path) -> None:
    path.write_bytes(b"other BYTES")


@pytest.mark.parametrize("edit", [_change, Path.unlink])
def test_a_file_that_changed_is_written_again_and_one_that_is_gone_removed(
    root: Path, edit: Callable[[Path], None]
) -> None:
    published(root)
    assert build(root, root.parent / "site", search=False) == ()
    edit(root / "minutes" / "bilagor" / "map one.pdf")
    after = published(root)
    anew = root.parent / "anew"
    build(root, anew, search=False)
    assert after == files_of(anew)


def test_the_preview_has_the_file_too(root: Path) -> None:
    folder = Folder(root)
    site = site_of(folder, language("en"), TODAY)
    papers = papers_of(Press(root, site, extras={}), folder.source)
    leaf = leaf_at(papers, "", PLACE)
    assert leaf is not None
    assert leaf.make() == b"BYTES of map one.pdf"
