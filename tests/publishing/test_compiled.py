import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment

from bra.folder import Folder
from bra.languages import language
from bra.publishing import plain
from bra.publishing.compiled import kept_for
from bra.publishing.press import Press
from bra.publishing.site import site_of
from bra.rendering.templatefiles import TemplateFiles
from tests.publishing.sites import TODAY, write_council

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="nothing tells there whose a file is"
)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("BRA_CACHE", str(tmp_path / "cache"))
    plain.plain_templates.cache_clear()
    yield tmp_path / "cache"
    plain.plain_templates.cache_clear()


@pytest.fixture
def press(tmp_path: Path) -> Press:
    write_council(tmp_path / "council")
    folder = Folder(tmp_path / "council")
    return Press(folder.root, site_of(folder, language("en"), TODAY), extras={})


def printed(press: Press, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Print a page as a new run would, and return the names of the templates compiled for it."""
    plain.plain_templates.cache_clear()
    compiled: list[str] = []
    whole = Environment.compile

    def compile_(self: Environment, source: str, name: str, filename: str) -> object:
        compiled.append(name)
        return whole(self, source, name, filename)

    with monkeypatch.context() as patch:
        patch.setattr(Environment, "compile", compile_)
        found = press.page("missing", "404.html", "Nothing here", "./")
    assert b"Nothing here" in found
    return compiled


def templates(kept: Path) -> list[Path]:
    return sorted(kept.glob("template-*"))


def test_templates_are_compiled_once(
    press: Press, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "base.html.j2" in printed(press, monkeypatch)
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in templates(kept))
    assert printed(press.of(press.site), monkeypatch) == []


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_what_somebody_else_may_have_written_is_not_run(
    press: Press, kept: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    first = printed(press, monkeypatch)
    for path in templates(kept):
        path.chmod(mode)
    assert printed(press.of(press.site), monkeypatch) == first


def test_what_another_user_wrote_is_not_run(
    press: Press, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = printed(press, monkeypatch)
    assert templates(kept)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert printed(press.of(press.site), monkeypatch) == first


@pytest.mark.parametrize("damage", [b"", b"short", None])
def test_what_is_damaged_is_compiled_anew(
    press: Press, kept: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None
) -> None:
    first = printed(press, monkeypatch)
    for path in templates(kept):
        data = path.read_bytes()
        path.write_bytes(data.replace(b"html", b"HTML") if damage is None else damage)
    assert printed(press.of(press.site), monkeypatch) == first
    assert printed(press.of(press.site), monkeypatch) == []


def test_another_text_is_compiled_anew(
    press: Press, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed(press, monkeypatch)
    number = len(templates(kept))
    get = TemplateFiles.get_source

    def changed(self: TemplateFiles, env: Environment, name: str) -> tuple[str, str, None]:
        text, path, fresh = get(self, env, name)
        return f"{text}<!-- more -->", path, fresh

    monkeypatch.setattr(TemplateFiles, "get_source", changed)
    assert "base.html.j2" in printed(press.of(press.site), monkeypatch)
    assert len(templates(kept)) == number


def test_a_cache_in_the_council_s_folder_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRA_CACHE", str(tmp_path / "council" / "cache"))
    assert kept_for(tmp_path / "council") is None
    assert kept_for(tmp_path / "another") == tmp_path / "council" / "cache"
    monkeypatch.setenv("BRA_CACHE", "off")
    assert kept_for(tmp_path / "another") is None
