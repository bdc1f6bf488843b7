"""A cache is never believed without looking at what it was made from."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bra import pagecache, store
from bra.folder import Folder
from bra.model import Page

STEMS = ["2017-08-18", "2017-10-11", "2017-12-06"]
LINES = ["- [ ] **A1** Jonas: göra", "- [x] **A1** Jonas: göra", "- [ ] **A1** Jonas: gjord", ""]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(STEMS), st.sampled_from(LINES)),
        st.tuples(st.just("rename"), st.sampled_from(STEMS), st.sampled_from(STEMS)),
        st.tuples(st.just("delete"), st.sampled_from(STEMS), st.just("")),
        st.tuples(st.just("council"), st.sampled_from(["Jonas Ek", "Jonas Ask"]), st.just("")),
        st.tuples(st.just("break"), st.sampled_from(STEMS), st.just("")),
        st.tuples(st.just("damage"), st.integers(0, 400).map(str), st.just("")),
    ),
    max_size=10,
)


def minutes(line: str) -> bytes:
    # The lines differ in what they say and hardly in size, and the times are made equal below.
    return f"---\nstatus: final\n---\n\n## 1. A\n\n{line}\n".encode()


def write(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    os.utime(path, ns=(10**18, 10**18))


def answers(root: Path) -> tuple[tuple[Page, ...], list[str]]:
    folder = Folder(root)
    pages = folder.pages
    return pages, [str(trouble) for trouble in (*folder.left_out, *folder.trouble)]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_answers_are_the_same_with_and_without_a_cache(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, str]]
) -> None:
    root = tmp_path_factory.mktemp("council")
    cache = tmp_path_factory.mktemp("cache")
    (root / "minutes").mkdir()
    write(root / "minutes" / "council.md", b"---\nnamn: R\nmembers: [Jonas Ek]\n---\n")
    with pytest.MonkeyPatch.context() as patch:
        for kind, what, more in [*steps, ("delete", "", "")]:
            path = root / "minutes" / f"{what}.md"
            if kind == "write":
                write(path, minutes(more))
            elif kind == "rename" and path.exists():
                path.replace(root / "minutes" / f"{more}.md")
            elif kind == "delete":
                path.unlink(missing_ok=True)
            elif kind == "council":
                text = f"---\nnamn: R\nmembers: [{what}]\n---\n"
                write(root / "minutes" / "council.md", text.encode())
            elif kind == "break":
                write(path, b"---\nstatus: final\n## 1. A\n")
            elif kind == "damage":
                for kept in cache.iterdir():
                    data = bytearray(kept.read_bytes())
                    data[int(what) % len(data)] ^= 1
                    kept.write_bytes(bytes(data))
            patch.setenv("BRA_CACHE", str(cache))
            with_cache = answers(root)
            patch.setenv("BRA_CACHE", "off")
            assert with_cache == answers(root)


@pytest.fixture
def council(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "minutes").mkdir()
    write(tmp_path / "minutes" / "council.md", b"---\nnamn: R\n---\n")
    write(tmp_path / "minutes" / "2017-08-18.md", minutes(LINES[0]))
    monkeypatch.setenv("BRA_CACHE", str(tmp_path / "cache"))
    return tmp_path


def test_a_second_reading_takes_the_page_from_the_cache(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Folder(council).pages
    monkeypatch.setattr("bra.reading.page.read_page", None)
    assert Folder(council).pages == first
    assert first[0].lines[0].id == "2017-08-18/A1"


def test_nothing_is_kept_in_the_repository(council: Path) -> None:
    before = sorted((council / "minutes").iterdir())
    assert Folder(council).pages
    assert sorted((council / "minutes").iterdir()) == before
    assert list((council / "cache").iterdir())


def test_a_change_of_the_reading_code_makes_the_cache_worthless(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Folder(council).pages
    digest = store.digest(Folder(council).council_source.data)
    assert pagecache.load(council, digest)
    monkeypatch.setattr(pagecache, "code_of", lambda _: b"other")
    assert pagecache.load(council, digest) == {}


def test_a_cache_folder_that_cannot_be_written_is_no_error(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (council / "file").write_bytes(b"")
    monkeypatch.setenv("BRA_CACHE", str(council / "file"))
    assert Folder(council).pages[0].stem == "2017-08-18"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_new_cache_folder_is_readable_by_its_user_alone(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRA_CACHE", str(council / "new" / "cache"))
    assert Folder(council).pages
    assert (council / "new" / "cache").stat().st_mode & 0o077 == 0
    (council / "shared").mkdir()
    (council / "shared").chmod(0o755)
    monkeypatch.setenv("BRA_CACHE", str(council / "shared"))
    assert Folder(council).pages
    assert list((council / "shared").iterdir())
    assert (council / "shared").stat().st_mode & 0o777 == 0o755


def test_a_page_is_packed_and_unpacked_whole(council: Path) -> None:
    text = (
        "## 1. A\n\n- [ ] **A1** Jonas och Polisen: a (senast 2017-09-01, tidigast 2017-08-20)\n"
        "- [x] **2017-01-01/A2** b (klart 2017-08-01)\n  mer\n"
    )
    write(council / "minutes" / "2017-08-18.md", b"---\nstatus: final\n---\n\n" + text.encode())
    [page] = Folder(council).pages
    assert pagecache.unpack(pagecache.pack(page)) == page
    assert type(pagecache.unpack(pagecache.pack(page)).lines[0]) is type(page.lines[0])
