import json
import re
from html.parser import HTMLParser
from pathlib import Path
from posixpath import join, normpath

import pytest

from bra.publishing.writing import LIST, ForeignFilesError, is_writable_place
from tests.publishing.sites import SECOND, build, files_of, listed, sealed, write_council


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("council")
    write_council(root)
    return root


@pytest.fixture(scope="module")
def site(council: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    place = tmp_path_factory.mktemp("site")
    build(council, place)
    return files_of(place)


def page(site: dict[str, bytes], address: str) -> str:
    return site[f"{address}index.html"].decode()


def test_addresses_speak(site: dict[str, bytes]) -> None:
    assert {
        "index.html",
        "404.html",
        "2025-11-05/index.html",
        "2025-11-05/statistics/index.html",
        "2025-11-05/cameras/index.html",
        "2025-11-05/A1/index.html",
        "2026-01-14/cameras/index.html",
        "2026-04-15/index.html",
        "meetings/2025/index.html",
        "owners/jonas-eek/index.html",
        "organisations/police/index.html",
        "decisions/index.html",
    } <= set(site)


def test_what_is_confidential_is_nowhere(site: dict[str, bytes]) -> None:
    for path, data in site.items():
        assert b"SECRETWORD" not in data, path
        assert b"PLANNEDSECRET" not in data, path
        assert "A3" not in path


def test_a_draft_is_nowhere_and_changes_nothing(site: dict[str, bytes]) -> None:
    for path, data in site.items():
        assert b"DRAFTWORD" not in data, path
        assert b"DRAFTNAME" not in data, path
    assert "Under way" in page(site, "2025-11-05/A2/")


def test_drafts_show_on_demand(council: Path, tmp_path: Path) -> None:
    build(council, tmp_path, drafts=True)
    assert b"DRAFTWORD" in files_of(tmp_path)["2026-03-18/index.html"]


def test_text_of_minutes_stays_text(site: dict[str, bytes]) -> None:
    assert "<script>alert(1)" not in page(site, "2025-11-05/")


def test_a_page_tells_what_was_corrected_and_what_comes_after(site: dict[str, bytes]) -> None:
    statistics = page(site, "2025-11-05/statistics/")
    assert "14 January 2026" in statistics
    assert "../../2026-01-14/statistics/" in statistics
    assert "../../2025-11-05/cameras/" in page(site, "2026-01-14/cameras/")
    assert "2026-01-14/#D1" in page(site, "decisions/")


class _Links(HTMLParser):
    """Gather where a page leads, and the anchors it has."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.anchors: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        for key, value in attrs:
            if key in ("href", "src", "action") and value:
                self.targets.append(value)
            if key == "id" and value:
                self.anchors.append(value)


def test_every_link_and_anchor_of_the_site_resolves(site: dict[str, bytes]) -> None:
    pages = {path: _Links() for path in site if path.endswith(".html")}
    for path, parser in pages.items():
        parser.feed(site[path].decode())
        assert len(parser.anchors) == len(set(parser.anchors)), path
    for path, parser in pages.items():
        for target in parser.targets:
            if re.match(r"https?:|mailto:", target) or path == "404.html":
                continue
            place, _, anchor = target.partition("#")
            found = normpath(join(path.rpartition("/")[0], place)) if place else path
            if place.endswith("/") or found == ".":
                found = "index.html" if found == "." else f"{found}/index.html"
            assert found in site, (path, target)
            assert not anchor or anchor in pages[found].anchors, (path, target)


def test_a_second_run_writes_nothing(council: Path, tmp_path: Path) -> None:
    assert build(council, tmp_path)
    before = files_of(tmp_path)
    assert build(council, tmp_path) == ()
    assert files_of(tmp_path) == before
    assert set(listed(tmp_path)) == set(before)


def test_a_page_that_was_changed_or_lost_is_mended_only_by_force(
    council: Path, tmp_path: Path
) -> None:
    build(council, tmp_path)
    right = files_of(tmp_path)
    (tmp_path / "2025-11-05" / "index.html").unlink()
    build(council, tmp_path)
    assert files_of(tmp_path) == right
    (tmp_path / "2025-11-05" / "index.html").write_text("mine", encoding="utf-8")
    with pytest.raises(ForeignFilesError):
        build(council, tmp_path)
    build(council, tmp_path, force=True)
    assert files_of(tmp_path) == right


def test_what_somebody_else_put_there_stays(council: Path, tmp_path: Path) -> None:
    (tmp_path / "CNAME").write_text("example.org", encoding="utf-8")
    build(council, tmp_path)
    assert (tmp_path / "CNAME").read_text(encoding="utf-8") == "example.org"


def test_what_is_no_longer_part_of_the_site_goes(tmp_path: Path) -> None:
    write_council(tmp_path / "c")
    build(tmp_path / "c", tmp_path / "s")
    (tmp_path / "c" / "minutes" / "2026-01-14.md").unlink()
    build(tmp_path / "c", tmp_path / "s")
    assert not (tmp_path / "s" / "2026-01-14").exists()


def test_a_list_cannot_lead_out_of_the_site(council: Path, tmp_path: Path) -> None:
    place = tmp_path / "s"
    build(council, place)
    outside = tmp_path / "outside"
    outside.write_text("mine", encoding="utf-8")
    found = (place / LIST).read_text(encoding="utf-8")
    (place / LIST).write_text(found.replace("{\n", '{\n"../outside": "x",\n', 1), encoding="utf-8")
    build(council, place)
    assert outside.exists()


def test_a_site_does_not_go_among_the_minutes(tmp_path: Path) -> None:
    write_council(tmp_path)
    assert not is_writable_place(tmp_path, tmp_path)
    assert not is_writable_place(tmp_path / "minutes" / "site", tmp_path)
    assert is_writable_place(tmp_path / "site", tmp_path)


@pytest.mark.parametrize(
    "line", ["Born 811218-9876, she said.", "Between us {.confidential} only."]
)
def test_what_nothing_hides_but_ought_to_is_held_back(tmp_path: Path, line: str) -> None:
    write_council(tmp_path / "c")
    path = tmp_path / "c" / "minutes" / "2025-11-05.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("The figures are", f"{line}\n\nThe figures are"), encoding="utf-8")
    build(tmp_path / "c", tmp_path / "s")
    site = files_of(tmp_path / "s")
    assert "held back for review" in page(site, "2025-11-05/").casefold()
    assert "2025-11-05/statistics/index.html" not in site
    assert not any(line.encode() in data for data in site.values())


def test_what_is_said_of_an_action_whose_minutes_cannot_be_read_is_withheld(
    tmp_path: Path,
) -> None:
    write_council(tmp_path / "c")
    minutes = tmp_path / "c" / "minutes"
    (minutes / "2026-02-11.md").write_text(
        "---\ndate: 2026-02-11\nstatus: final\n---\n\n## 1. Follow-up\n\n"
        "- [x] **2025-11-05/A3** LATERWORD\n",
        encoding="utf-8",
    )
    (minutes / "2025-11-05.md").write_bytes(b"\xff\xfe broken \xe5")
    build(tmp_path / "c", tmp_path / "s")
    assert not any(b"LATERWORD" in data for data in files_of(tmp_path / "s").values())


def awaited(root: Path) -> str:
    """Write a council whose approvers are to approve, one of whom has; return those minutes."""
    write_council(root)
    minutes = root / "minutes"
    council = (minutes / "council.md").read_text(encoding="utf-8")
    (minutes / "council.md").write_text(
        council.replace("record: notes", "record: minutes\napproval: approvers"), encoding="utf-8"
    )
    named = SECOND.replace("chair: ", "approvers: [Åsa Öberg, Jonas Eek]\nchair: ")
    (minutes / "2026-01-14.md").write_text(sealed(named), encoding="utf-8")
    return named


def test_minutes_are_public_once_all_have_approved(tmp_path: Path) -> None:
    named = awaited(tmp_path / "c")
    build(tmp_path / "c", tmp_path / "s")
    assert "not everybody has approved" in page(files_of(tmp_path / "s"), "2026-01-14/").casefold()
    both = named.replace("2026-01-20\n", "2026-01-20\n    - Jonas Eek, 2026-01-21\n")
    (tmp_path / "c" / "minutes" / "2026-01-14.md").write_text(sealed(both), encoding="utf-8")
    build(tmp_path / "c", tmp_path / "s")
    assert "No cameras after all" in page(files_of(tmp_path / "s"), "2026-01-14/")


def test_what_was_changed_since_it_was_approved_is_said_to_be(tmp_path: Path) -> None:
    write_council(tmp_path / "c")
    build(tmp_path / "c", tmp_path / "s", doubted=frozenset(["2026-01-14"]))
    text = page(files_of(tmp_path / "s"), "2026-01-14/")
    assert "the text is not what was approved" in text
    assert "No cameras" not in text


@pytest.mark.parametrize(
    ("seal", "doubted", "said"),
    [
        ("sha256:" + 64 * "0", [], "approved, but changed since"),
        (None, ["2026-01-14"], "approved, but changed since"),
        ("", [], "approved, but without a seal"),
    ],
)
def test_drafts_tell_of_an_approval_that_does_not_hold(
    tmp_path: Path, seal: str | None, doubted: list[str], said: str
) -> None:
    write_council(tmp_path / "c")
    path = tmp_path / "c" / "minutes" / "2026-01-14.md"
    text = path.read_text(encoding="utf-8")
    if seal == "":
        text = re.sub(r"approved:\n(?:  .*\n)+", "", text)
    elif seal is not None:
        text = re.sub("sha256:.*", seal, text)
    path.write_text(text, encoding="utf-8")
    build(tmp_path / "c", tmp_path / "s", drafts=True, doubted=frozenset(doubted))
    site = files_of(tmp_path / "s")
    assert "No cameras" in page(site, "2026-01-14/")
    for place in ("2026-01-14/", "meetings/2026/", ""):
        assert f'<span class="state state-bad">{said.capitalize()}</span>' in page(site, place)
    assert said in site["calendar.ics"].decode().replace("\r\n ", "").replace("\\", "")
    assert said in site["new-minutes.xml"].decode()
    (held,) = json.loads(site["data/2026.json"])["meetings"][:1]
    assert held["held"] == "changed"


def test_drafts_tell_of_approvers_that_are_awaited(tmp_path: Path) -> None:
    awaited(tmp_path / "c")
    build(tmp_path / "c", tmp_path / "s", drafts=True)
    shown = page(files_of(tmp_path / "s"), "2026-01-14/")
    assert "Approved, but not by everybody yet" in shown
    assert "changed since" not in shown.casefold()


def test_no_list_of_actions_names_people_when_it_may_not(tmp_path: Path) -> None:
    write_council(tmp_path / "c")
    path = tmp_path / "c" / "minutes" / "council.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("site:\n", "site:\n  names: no\n"), encoding="utf-8")
    build(tmp_path / "c", tmp_path / "s")
    site = files_of(tmp_path / "s")
    oldest = page(site, "reports/2025/").partition("Oldest")[2]
    assert "harbour" in oldest
    assert "Mats Norén" not in oldest
    assert "Mats Norén" not in page(site, "actions/")
