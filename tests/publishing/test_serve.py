"""The live preview: what it answers, what it tells, and what it survives."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event
from urllib.parse import urljoin

import pytest

from bra import store
from bra.cli.commands import serve
from bra.git import GitError
from bra.proving.doubts import Doubts
from bra.publishing.serving.bell import Bell
from bra.publishing.serving.preview import Preview
from bra.publishing.serving.server import HOST, STREAMS
from tests.publishing.previews import PATIENCE, Running, order_for, preview_of, serving
from tests.publishing.sites import build, files_of, write_council
from tests.transcript import run_bra

DRAFT = "minutes/2026-03-18.md"
UNKNOWN = b"\n- [ ] **A9** Nobody Known: NEWWORD\n"

pytestmark = pytest.mark.usefixtures("nothing_is_kept")


@pytest.fixture
def council(tmp_path: Path) -> Path:
    root = tmp_path / "council"
    write_council(root)
    return root


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return a preview of a council that nobody changes."""
    root = tmp_path_factory.mktemp("served")
    write_council(root)
    with (root / DRAFT).open("ab") as file:
        file.write(UNKNOWN)
    with serving(root) as found:
        yield found


def shown(preview: Preview, path: str) -> tuple[int, str]:
    answer = preview.answer(path)
    return answer.status, answer.body.decode()


def save(preview: Preview, path: Path, data: bytes) -> None:
    """Save a file as an editor does, and let the preview know."""
    path.write_bytes(data)
    preview.bell.ring()


# What it answers.


def test_a_page_says_what_it_is_and_stays_nowhere(running: Running) -> None:
    status, head, text = running.ask("/2026-03-18/")
    assert status == 200
    assert "DRAFTWORD" in text
    assert head["Content-Type"] == "text/html; charset=utf-8"
    assert head["Cache-Control"] == "no-store"
    assert head["X-Content-Type-Options"] == "nosniff"
    policy = head["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe-inline" not in policy
    # That of a published page lets in fewer scripts.
    assert "http-equiv" not in text
    assert not re.search(r"<script(?! src=)|<style| style=| on\w+=", text)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/site.css", "text/css; charset=utf-8"),
        ("/~/preview.js", "text/javascript; charset=utf-8"),
        ("/~/preview.css", "text/css; charset=utf-8"),
        ("/owners/jonas-eek/actions.ics", "text/calendar; charset=utf-8"),
    ],
)
def test_every_file_has_its_type(running: Running, path: str, kind: str) -> None:
    status, head, _ = running.ask(path)
    assert (status, head["Content-Type"]) == (200, kind)


def test_only_what_the_site_has_is_answered(running: Running) -> None:
    for path in (
        "/nothing/",
        "/minutes/council.md",
        "/../minutes/council.md",
        "/%2e%2e/minutes/council.md",
        "/2026-03-18/../../minutes/council.md",
        "/~/preview.js/",
        "/~/../preview.js",
        "/~/rules/../seal/",
        "/~/rules/../../__init__/",
        "/..%5cminutes",
        "/%00",
    ):
        status, _, text = running.ask(path)
        assert status == 404, path
        assert "leads nowhere" in text
        assert 'href="/site.css"' in text


def test_no_link_of_the_front_page_leads_nowhere(running: Running) -> None:
    _, _, text = running.ask("/")
    links = set(re.findall(r' (?:href|src)="([^"#:]+)"', text))
    assert len(links) > 10
    for link in links:
        assert running.ask(urljoin("/", link))[0] == 200, link


def test_an_address_without_its_slash_leads_on(running: Running) -> None:
    status, head, _ = running.ask("/2025-11-05/cameras")
    assert (status, head["Location"]) == (302, "/2025-11-05/cameras/")


def test_head_gives_the_head_and_other_methods_nothing(running: Running) -> None:
    _, full, text = running.ask("/2025-11-05/")
    status, head, nothing = running.ask("/2025-11-05/", "HEAD")
    assert (status, nothing) == (200, "")
    assert head["Content-Length"] == full["Content-Length"] == str(len(text.encode()))
    port = running.server.server_address[1]
    with socket.create_connection((HOST, port), PATIENCE) as raw:
        raw.sendall(f"HEAD / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode())
        assert b"".join(iter(lambda: raw.recv(65536), b"")).endswith(b"\r\n\r\n")
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "ODD"):
        status, head, _ = running.ask("/2025-11-05/", method)
        assert (status, head["Allow"]) == (405, "GET, HEAD")


def test_a_name_that_is_not_this_machines_is_refused(running: Running) -> None:
    port = running.server.server_address[1]
    for name in ("evil.example", f"evil.example:{port}", "localhost", f"127.0.0.1:{port + 1}"):
        status, _, text = running.ask("/2026-03-18/", headers={"Host": name})
        assert status == 421, name
        assert "DRAFT" not in text
    for name in ("localhost", "127.0.0.1", "[::1]", "LOCALHOST"):
        assert running.ask("/", headers={"Host": f"{name}:{port}"})[0] == 200


def test_no_page_of_elsewhere_may_listen(running: Running) -> None:
    assert running.ask("/~/events", headers={"Sec-Fetch-Site": "cross-site"})[0] == 403


def test_it_listens_on_this_machine_only(running: Running) -> None:
    assert running.server.server_address[0] == "127.0.0.1"


# What stands beside the text.


def test_a_finding_stands_beside_its_meeting(running: Running) -> None:
    page = running.page("/2026-03-18/")
    panel = page[page.index("<aside") :]
    assert "Check of 2026-03-18" in panel
    assert re.search(r"✖</span> Error</strong> <span>minutes/2026-03-18.md, line\u00a0\d+<", panel)
    assert "2025-11-05.md" not in panel
    codes = re.findall(r'href="(/~/rules/([a-z-]+)/)"', panel)
    assert codes
    for address, code in codes:
        assert f"<h1>{code}</h1>" in running.page(address)


def test_a_page_about_no_meeting_tells_of_all(running: Running) -> None:
    page = running.page("/decisions/")
    assert "minutes/2026-03-18.md" in page
    assert "minutes/2025-11-05.md" in page


def test_what_is_confidential_stays_away(council: Path) -> None:
    secret = council / "minutes" / "2025-11-05.md"
    text = secret.read_text("utf-8").replace("SECRETWORD action", "SECRETWORD (senast SECRETDUE)")
    secret.write_text(text, "utf-8")
    preview = preview_of(council)
    for path in ("", "2025-11-05/", "2026-04-15/", "actions/", "2025-11-05/A3/", "nothing/"):
        status, page = shown(preview, path)
        assert status in (200, 404)
        assert "SECRET" not in page, path
    assert "Not public" in shown(preview, "2025-11-05/")[1]


def test_drafts_can_stay_away(council: Path) -> None:
    page = shown(preview_of(council, drafts=False), "2026-03-18/")[1]
    assert "DRAFT" not in page[: page.index("<aside")]
    assert "Drafts are shown" not in page


def test_what_must_not_be_public_is_held_back_as_it_would_be(council: Path) -> None:
    file = council / "minutes" / "2025-11-05.md"
    right = file.read_bytes()
    preview = preview_of(council, drafts=False)
    assert "The figures are lower" in shown(preview, "2025-11-05/")[1]
    save(preview, file, right.replace(b"The figures", b"Ann, 811218-9876. The figures"))
    page = shown(preview, "2025-11-05/")[1]
    assert "The figures are lower" not in page[: page.index("<aside")]
    assert "811218-9876" not in page
    assert "personal-number" in page
    save(preview, file, right)
    assert "The figures are lower" in shown(preview, "2025-11-05/")[1]


def test_a_history_that_cannot_be_read_is_told_of(
    council: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = "git cannot be read"
    proved = preview_of(council, drafts=False)
    assert said not in shown(proved, "")[1]
    assert "No cameras after all" in shown(proved, "2026-01-14/")[1]

    def broken(*_: object) -> frozenset[str]:
        raise GitError

    monkeypatch.setattr(Doubts, "of", broken)
    preview = preview_of(council, drafts=False)
    for path in ("", "2025-11-05/", "404"):
        assert said in shown(preview, path)[1]
    # What publishing would refuse to write stands in nothing that is served.
    for path in ("", "2026-01-14/", "data/2026.json", "new-minutes.xml", "decisions/"):
        assert "No cameras after all" not in shown(preview, path)[1], path
    assert "The figures are lower" in shown(preview, "2025-11-05/")[1]
    preview.bell.ring()
    assert said in shown(preview, "2025-11-05/")[1]
    assert capsys.readouterr().err.count(said) == 1
    assert said not in shown(preview_of(council), "")[1]


def test_a_council_is_spoken_to_in_its_language(tmp_path: Path) -> None:
    write_council(tmp_path, "sv")
    preview = preview_of(tmp_path)
    assert "Granskning av 2026-03-18" in shown(preview, "2026-03-18/")[1]
    file = tmp_path / "minutes" / "council.md"
    save(preview, file, file.read_bytes().replace(b"language: sv", b"language: en"))
    assert "Check of 2026-03-18" in shown(preview, "2026-03-18/")[1]


def test_a_new_member_is_known_at_once(council: Path) -> None:
    (council / DRAFT).write_bytes((council / DRAFT).read_bytes() + UNKNOWN)
    preview = preview_of(council)
    assert "Nobody Known” is neither" in shown(preview, "2026-03-18/")[1]
    file = council / "minutes" / "council.md"
    save(preview, file, file.read_bytes().replace(b"  - Jonas", b"  - Nobody Known\n  - Jonas"))
    assert "Nobody Known” is neither" not in shown(preview, "2026-03-18/")[1]


def test_what_is_published_knows_nothing_of_the_preview(council: Path, tmp_path: Path) -> None:
    build(council, tmp_path / "site", drafts=True)
    for path, data in files_of(tmp_path / "site").items():
        assert b"/~/" not in data, path
        assert "preview" not in path


# What it survives.

ODD_FILES = {
    "broken front matter": (
        b"---\ndate: 2026-03-18\n x: [\n y: }\n---\n\n## 1. X\n",
        "front matter",
    ),
    "unclosed front matter": (b"---\ndate: 2026-03-18\n\n## 1. X\n", "front matter"),
    "empty": (b"", "front matter"),
    "not UTF-8": (b"---\ndate: 2026-03-18\n---\n\n## 1. \xe5\n", "not UTF-8"),
    "a zero byte": (b"---\ndate: 2026-03-18\n---\n\n## 1. \0\n", "byte"),
}


@pytest.mark.parametrize("name", ODD_FILES)
def test_a_half_written_file_is_told_of_and_mended(council: Path, name: str) -> None:
    preview = preview_of(council)
    file = council / DRAFT
    right = file.read_bytes()
    assert shown(preview, "2026-03-18/draft-item/")[0] == 200
    data, words = ODD_FILES[name]
    save(preview, file, data)
    for path in ("2026-03-18/", "2026-03-18/draft-item/"):
        status, page = shown(preview, path)
        assert status == 503
        assert DRAFT in page
        assert words in page[page.index("<aside") :]
    for path in ("", "2025-11-05/", "decisions/", "actions/"):
        assert shown(preview, path)[0] == 200
    save(preview, file, right)
    assert shown(preview, "2026-03-18/draft-item/")[0] == 200


def test_a_file_that_goes_takes_its_page_along_until_it_comes_back(council: Path) -> None:
    preview = preview_of(council)
    file = council / DRAFT
    right = file.read_bytes()
    assert shown(preview, "2026-03-18/")[0] == 200
    file.unlink()
    preview.bell.ring()
    for path in ("2026-03-18/", "2026-03-18/draft-item/"):
        status, page = shown(preview, path)
        assert status == 404
        assert f"{DRAFT} is there no more" in page
    assert "no more" not in shown(preview, "2026-03-17/")[1]
    file.mkdir()
    preview.bell.ring()
    assert shown(preview, "2026-03-18/")[0] == 503
    file.rmdir()
    save(preview, file.with_name("2026-03-19.md"), right.replace(b"03-18", b"03-19"))
    assert shown(preview, "2026-03-18/")[0] == 404
    assert "DRAFTWORD" in shown(preview, "2026-03-19/")[1]


def test_a_council_that_cannot_be_read_is_told_of_and_mended(council: Path) -> None:
    preview = preview_of(council)
    file = council / "minutes" / "council.md"
    right = file.read_bytes()
    assert shown(preview, "")[0] == 200
    save(preview, file, right.replace("Åsa".encode(), b"\xc5sa"))
    status, page = shown(preview, "2025-11-05/")
    assert status == 503
    line = right.decode().split("Åsa")[0].count("\n") + 1
    assert f"minutes/council.md:{line}: the file is not UTF-8 text" in page
    file.unlink()
    preview.bell.ring()
    assert shown(preview, "")[0] == 503
    for data in (b"", b"---\nname: [\n", b"\0\0"):
        save(preview, file, data)
        assert shown(preview, "")[0] in (200, 503)
    save(preview, file, right)
    assert "Skargard council" in shown(preview, "")[1]


def test_a_template_with_a_fault_is_told_of_and_mended(council: Path) -> None:
    preview = preview_of(council)
    assert shown(preview, "")[0] == 200
    file = council / "templates" / "site" / "council.html.j2"
    file.parent.mkdir(parents=True)
    save(preview, file, b"<p>\n{{ unknown_name }}\n")
    status, page = shown(preview, "")
    assert status == 503
    assert f"{Path('templates', 'site', 'council.html.j2')}:2: " in page
    assert shown(preview, "2025-11-05/")[0] == 200
    save(preview, file, b"<p>\n{% if %}\n")
    assert shown(preview, "")[0] == 503
    # A page of another shape still tells what was found.
    save(preview, file, b"<p>{{ title }} mended\n")
    status, page = shown(preview, "")
    assert status == 200
    assert "Skargard council mended" in page
    assert "<aside" in page
    file.unlink()
    preview.bell.ring()
    assert "mended" not in shown(preview, "")[1]


def test_a_fault_of_the_program_ends_nothing(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    preview = Preview(order_for(council)._replace(fault=told.append), Bell())
    with monkeypatch.context() as broken:
        broken.setattr("bra.publishing.serving.preview.dressed", lambda *_: 1 / 0, raising=True)
        broken.setattr(
            "bra.publishing.serving.preview.Preview._trouble", lambda *_: None, raising=True
        )
        preview.answer("")
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert shown(preview, "")[0] == 200


def test_a_save_that_looks_like_the_one_before_is_seen(council: Path) -> None:
    kept = store.Kept(council)
    file = council / DRAFT
    before = kept.files(store.look(council))[DRAFT]
    about = file.stat()
    file.write_bytes(before.replace(b"DRAFTWORD", b"OTHERWORD"))
    os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns))
    assert b"OTHERWORD" in kept.files(store.look(council))[DRAFT]


def test_a_file_that_stays_as_it_is_is_not_opened_again(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_ago = 1_700_000_000_000_000_000
    for file in (council / "minutes").glob("*.md"):
        os.utime(file, ns=(long_ago, long_ago))
    kept = store.Kept(council)
    first = kept.files(store.look(council))
    monkeypatch.setattr("bra.store.looking.read_bytes", lambda *_: 1 / 0)
    assert kept.files(store.look(council)) == first


# What it tells.


def test_a_save_is_told_and_shown(council: Path) -> None:
    with serving(council) as running:
        page = running.page("/2026-03-18/")
        with running.stream(page) as stream:
            file = council / DRAFT
            file.write_bytes(file.read_bytes() + UNKNOWN)
            assert stream.event() == "files"
        page = running.page("/2026-03-18/")
        assert "NEWWORD" in page[: page.index("<aside")]
        assert "“Nobody Known”" in page[page.index("<aside") :]
        # A page from before the save is told at once.
        with running.stream('data-events="/~/events?seen=other-0-0"') as late:
            assert late.event() == "files"


def test_a_thousand_saves_end_with_the_last(council: Path) -> None:
    with serving(council) as running:
        page = running.page("/2026-03-18/")
        files = [council / "minutes" / "2026-04-15.md", council / DRAFT]
        texts = [file.read_text("utf-8") for file in files]
        for count in range(1000):
            file, text = files[count % 2], texts[count % 2]
            file.write_text(f"{text}\nSAVE{count:04}\n", "utf-8")
            if count % 200 == 100:
                assert running.ask("/2026-03-18/")[0] in (200, 503)
        while "SAVE0999" not in page:
            with running.stream(page) as stream:
                stream.event()
            page = running.page("/2026-03-18/")
        assert "SAVE0999" in page


def test_files_that_come_and_go_are_told(council: Path) -> None:
    with serving(council) as running:
        page = running.page("/2025-11-05/")
        steps: tuple[Callable[[], object], ...] = (
            partial((council / DRAFT).rename, council / "minutes" / "2026-03-17.md"),
            partial(_write_below, council / "minutes" / "2024" / "2024-01-02.md"),
            (council / "minutes" / "2026-03-17.md").unlink,
            partial(_write_below, council / "templates" / "site" / "odd.html.j2"),
        )
        for step in steps:
            step()
            with running.stream(page) as stream:
                assert stream.event() == "files"
            page = running.page("/2025-11-05/")


def _write_below(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"---\n")


def test_findings_of_all_files_come_when_they_are_there(council: Path) -> None:
    go = Event()
    order = order_for(council)
    check = order.check

    def slowly(folder: object, paths: object, *rest: object) -> object:
        assert paths or go.wait(PATIENCE)
        return check(folder, paths, *rest)  # type: ignore[arg-type]

    preview = Preview(order._replace(check=slowly), Bell())  # type: ignore[arg-type]
    page = shown(preview, "decisions/")[1]
    assert "data-waiting" in page
    assert "being checked" in page
    rung = preview.bell.rung
    go.set()
    assert preview.bell.wait(rung, PATIENCE) != rung
    found = re.search(r"seen=([^\"]+)", page)
    assert found is not None
    assert preview.changed_since(found[1]) == "remarks"
    page = shown(preview, "decisions/")[1]
    assert "data-waiting" not in page
    assert "minutes/2025-11-05.md" in page


def test_a_page_that_is_closed_makes_room_for_another(running: Running) -> None:
    page = running.page("/")
    streams = [running.stream(page) for _ in range(STREAMS)]
    try:
        assert {stream.status for stream in streams} == {200}
        with running.stream(page) as another:
            assert another.status == 503
        streams.pop().close()
        assert running.server.streams.acquire(timeout=PATIENCE)
        running.server.streams.release()
    finally:
        for stream in streams:
            stream.close()


# How it begins and ends.


def test_a_port_that_is_taken_is_a_sentence(council: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = run_bra("serve", "--no-browser", "--port", port, cwd=council)
    assert result.code == 2
    assert result.stdout == b""
    assert re.fullmatch(
        rf"bra: port {port} cannot be used \(.+\); leave out --port, and a free one is taken\n",
        result.stderr.decode(),
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal for one process")
def test_it_ends_with_ctrl_c(council: Path) -> None:
    import signal

    command = [sys.executable, "-m", "bra", "serve", "--no-browser", "--today", "2026-03-20"]
    # Where tests run in the background the signal is ignored, and what they start would ignore it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(
        command, cwd=council, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as process:
        signal.signal(signal.SIGINT, before)
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            address = process.stdout.readline()
            assert process.stderr.readline() == "Ctrl-C ends the preview\n"
            assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\n", address)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    assert (process.returncode, out, err) == (130, "", "")


def test_a_browser_is_opened_where_there_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Event()
    monkeypatch.setattr("webbrowser.open", lambda _: opened.set())
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    serve.open_page("http://127.0.0.1:1/")
    assert not opened.is_set()
    monkeypatch.setenv("DISPLAY", ":0")
    serve.open_page("http://127.0.0.1:1/")
    assert opened.wait(PATIENCE)
