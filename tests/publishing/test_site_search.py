"""What of a council's minutes can be searched on its site, and what happens where nothing can."""

import json
import sys
from pathlib import Path

import pytest

from bra.folder import Folder
from bra.languages import language
from bra.publishing import publish as publishing
from bra.publishing.engine import Engine
from bra.publishing.findable import Findable
from bra.publishing.finding import bundles, listing
from bra.publishing.publish import Wish, publish
from bra.publishing.site import site_of
from bra.publishing.texts import Texts
from bra.publishing.writing import Written
from tests.publishing.searchpage import engine, opened
from tests.publishing.sites import TODAY, build, files_of, write_council


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    engine()
    root = tmp_path_factory.mktemp("council")
    write_council(root)
    return root


@pytest.fixture(scope="module")
def site(council: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    place = tmp_path_factory.mktemp("site")
    build(council, place)
    return files_of(place)


def published(council: Path, place: Path) -> Written:
    wish = Wish(TODAY, documents=False)
    return publish(Folder(council), language("en"), place, wish, "# Seal\n")[1]


def texts(site: dict[str, bytes]) -> list[dict[str, str]]:
    return [
        each
        for path, data in site.items()
        if path.startswith("search/") and "/texts/" in path
        for each in json.loads(data)
    ]


def test_items_decisions_actions_and_agendas_can_be_found(site: dict[str, bytes]) -> None:
    assert [(each["address"], each["title"], each["text"]) for each in texts(site)] == [
        (
            "2025-11-05/statistics/",
            "Statistics",
            "The figures are lower than last year. <script>alert(1)</script>",
        ),
        ("2025-11-05/cameras/", "Cameras at the station", ""),
        ("2025-11-05/next-meeting/", "Next meeting", "Cameras again (Jonas Eek)"),
        (
            "2025-11-05/#D1",
            "Cameras at the station",
            "The council proposes cameras at the station.",
        ),
        ("2025-11-05/A1/", "Statistics", "ask for figures by district"),
        ("2025-11-05/A2/", "Statistics", "draw a map of the harbour"),
        (
            "2026-01-14/statistics/",
            "Statistics",
            "See 2025-11-05/A1. figures came waits for the survey (by 2026-05-01)",
        ),
        (
            "2026-01-14/cameras/",
            "The cameras at the station",
            "Vote yes 2, no 1, abstained 0 Correction 2025-11-05 item 1 the figures are higher.",
        ),
        ("2026-01-14/#D1", "The cameras at the station", "No cameras after all."),
        ("2026-04-15/", "Meeting of 15 April 2026", "1. Cameras again (Jonas Eek) 2. Not public"),
    ]


def test_they_are_filtered_by_what_they_are(site: dict[str, bytes]) -> None:
    table = json.loads(site["search/2025-2026/table.json"])
    rows = [row[1:] for rows in table["meetings"].values() for row in rows]
    kinds, states, owners = table["kinds"], table["states"], table["owners"]
    found = [
        (kinds[kind], states[state] if state >= 0 else None, due, [owners[each] for each in who])
        for kind, state, due, *who in rows
        if kinds[kind] not in ("item", "agenda")
    ]
    assert found == [
        ("decision", "superseded", "", []),
        ("action", "done", "", ["Jonas Eek"]),
        ("action", "under way", "2026-05-01", ["Mats Norén"]),
        ("decision", "in-force", "", []),
    ]


def also_of(council: Path) -> dict[str, str]:
    folder = Folder(council)
    site = site_of(folder, language("en"), TODAY)
    lots = Findable(site, Texts(site, folder.source)).lots()
    return {found.address: found.also for lot in lots for found in lot.make() if found.also}


def test_they_are_found_by_their_number_and_by_whom_they_are_up_to(council: Path) -> None:
    assert also_of(council) == {
        "2025-11-05/#D1": "2025-11-05/D1",
        "2025-11-05/A1/": "2025-11-05/A1 Jonas Eek Police",
        "2025-11-05/A2/": "2025-11-05/A2 Mats Norén Rescue service",
        "2026-01-14/#D1": "2026-01-14/D1",
    }


def test_without_names_none_is_searched_and_the_key_is_another(tmp_path: Path) -> None:
    write_council(tmp_path)
    before = listed(tmp_path)
    path = tmp_path / "minutes" / "council.md"
    path.write_bytes(path.read_bytes().replace(b"site:\n", b"site:\n  names: no\n"))
    assert "Eek" not in repr(also_of(tmp_path))
    assert "Police" in also_of(tmp_path)["2025-11-05/A1/"]
    assert listed(tmp_path) != before


def listed(council: Path) -> bytes:
    site = site_of(Folder(council), language("en"), TODAY)
    lots = Findable(site, Texts(site, lambda _: pytest.fail("reads"))).lots()
    return listing(bundles(lots, Engine(Path("none"), "1")))


def test_what_is_found_is_there(site: dict[str, bytes]) -> None:
    for each in texts(site):
        page, _, anchor = each["address"].partition("#")
        assert f'id="{anchor}"'.encode() in site[f"{page}index.html"] or not anchor


def test_nothing_confidential_or_unfinished_is_in_any_byte(site: dict[str, bytes]) -> None:
    """Everything is unzipped; the planted words stand in items, actions and headings."""
    for path, data in site.items():
        for word in (b"secretword", b"draftword", b"draftname", b"plannedsecret", b"single case"):
            assert word not in opened(data).lower(), path


PLANTED = "kodordet"
QUOTED = f"""\
---
date: 2025-12-01
status: final
---

## 1. Open

Told to all.

> **Confidential:** {PLANTED} in a quote

- [ ] **A1** Jonas Eek: do it

  > Confidential: {PLANTED} below an action

**Decision D1:** Yes.

### {PLANTED} {{.confidential}}

{PLANTED}
"""


def test_what_is_withheld_within_what_is_open_is_in_no_byte(tmp_path: Path) -> None:
    engine()
    root, place = tmp_path / "council", tmp_path / "site"
    write_council(root)
    (root / "minutes" / "2025-12-01.md").write_bytes(QUOTED.encode())
    path = root / "minutes" / "council.md"
    path.write_bytes(path.read_bytes().replace(b"site:\n", b"site:\n  names: no\n"))
    build(root, place)
    site = files_of(place)
    [open_one] = [each for each in texts(site) if each["address"] == "2025-12-01/open/"]
    assert open_one["text"].startswith("Told to all.")
    assert [path for path, data in site.items() if PLANTED.encode() in opened(data).lower()] == []
    # Nor are people's names where the site has none; their organisations stand for them.
    assert json.loads(site["search/2025-2026/table.json"])["owners"] == ["Police", "Rescue service"]


def test_a_second_run_writes_nothing_and_a_change_only_what_it_is_in(tmp_path: Path) -> None:
    engine()
    root, place = tmp_path / "council", tmp_path / "site"
    write_council(root)
    build(root, place)
    assert build(root, place) == ()
    path = root / "minutes" / "2025-11-05.md"
    path.write_bytes(path.read_bytes().replace(b"lower than", b"higher than"))
    written = {each for each in build(root, place) if each.startswith("search/")}
    assert "search/2025-2026/texts/2025-11-05.json" in written
    assert not any("engine" in each or "2026-01-14" in each for each in written)
    there = {each for each in files_of(place) if each.startswith("search/2025-2026/index/")}
    assert there <= written  # the index of before is gone


def test_without_the_extra_the_site_has_no_search(
    council: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    assert published(council, tmp_path).lacking == "site-needs-extra"
    assert not any(path.startswith("search/") for path in files_of(tmp_path))
    assert b"search/" not in files_of(tmp_path)["index.html"]


def test_a_program_that_fails_takes_the_search_away(
    council: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert published(council, tmp_path).lacking == ""
    broken = Engine(Path(sys.executable), "2")
    for module in (publishing, sys.modules["bra.publishing.everything"]):
        monkeypatch.setattr(module, "find_engine", lambda: broken)
    assert published(council, tmp_path).lacking == "site-search-failed"
    assert not any(path.startswith("search/") for path in files_of(tmp_path))
    assert b"search/" not in files_of(tmp_path)["index.html"]
