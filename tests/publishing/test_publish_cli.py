"""`bra publish` as somebody calls it, in a repository."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bra.text.seal import seal_of
from tests.publishing.sites import SECOND, sealed, write_council
from tests.repositories import Council
from tests.transcript import run_bra


def test_what_was_changed_and_sealed_anew_is_held_back(tmp_path: Path) -> None:
    root, site = tmp_path / "council", tmp_path / "site"
    write_council(root)
    council = Council(root)
    council.commit("approved")
    call = ("publish", str(site), "--no-pdf", "--today", "2026-03-20")
    assert run_bra(*call, cwd=root).code == 0
    page = site / "2026-01-14" / "index.html"
    assert "No cameras after all" in page.read_text(encoding="utf-8")
    path = root / "minutes" / "2026-01-14.md"
    path.write_text(sealed(SECOND.replace("No cameras", "Many cameras")), encoding="utf-8")
    assert seal_of(path.read_bytes()).encode() in path.read_bytes()
    council.commit("forged")
    result = run_bra(*call, cwd=root)
    assert result.code == 0
    assert b"2026-01-14 is not shown" in result.stderr
    text = page.read_text(encoding="utf-8")
    assert "Many cameras" not in text
    assert "the text is not what was approved" in text


def without_git(root: Path) -> dict[str, str]:
    return {"PATH": str(root / "nowhere")}


def with_another_head(root: Path) -> dict[str, str]:
    (root / ".git" / "HEAD").write_text("x", encoding="utf-8")
    return {}


def without_objects(root: Path) -> dict[str, str]:
    for path in (root / ".git" / "objects").glob("??/*"):
        path.chmod(0o644)
        path.write_bytes(b"")
    return {}


@pytest.mark.parametrize("damage", [without_git, with_another_head, without_objects])
def test_nothing_is_published_while_the_history_cannot_be_read(
    tmp_path: Path, damage: Callable[[Path], dict[str, str]]
) -> None:
    root, site = tmp_path / "council", tmp_path / "site"
    write_council(root, "sv")
    Council(root).commit("approved")
    call = ("publish", str(site), "--no-pdf", "--today", "2026-03-20")
    env = damage(root)
    result = run_bra(*call, cwd=root, env=env)
    assert result.code == 2
    assert "ingenting skrevs: git kan inte läsas (" in result.stderr.decode()
    assert not site.exists()
    verified = run_bra("verify", cwd=root, env=env)
    assert verified.code == 2
    assert verified.stderr.decode().startswith("bra: git vägrar: ")
    missing = "git är inte installerat" in verified.stderr.decode()
    assert missing == (damage is without_git)
    result = run_bra(*call, "--drafts", cwd=root, env=env)
    assert result.code == 0
    assert "git kan inte läsas" in result.stderr.decode()


def test_that_a_clone_lacks_the_beginning_of_its_history_is_told(tmp_path: Path) -> None:
    root, site = tmp_path / "council", tmp_path / "site"
    write_council(root)
    council = Council(root)
    council.commit("approved")
    (root / "minutes" / "2026-05-01.md").write_text("# A\n", encoding="utf-8")
    council.commit("later")
    council.git("clone", "--quiet", "--depth", "1", root.as_uri(), str(tmp_path / "clone"))
    call = ("publish", str(site), "--no-pdf", "--today", "2026-03-20")
    assert b"--unshallow" in run_bra(*call, cwd=tmp_path / "clone").stderr
    assert b"--unshallow" not in run_bra(*call, cwd=root).stderr


def test_without_approved_minutes_or_without_a_history_git_is_not_asked(tmp_path: Path) -> None:
    root, site = tmp_path / "council", tmp_path / "site"
    write_council(root)
    call = ("publish", str(site), "--no-pdf", "--today", "2026-03-20")
    assert run_bra(*call, cwd=root, env=without_git(root)).code == 0
    Council(root).commit("approved")
    (root / "minutes" / "2026-01-14.md").unlink()
    assert run_bra(*call, cwd=root, env=without_git(root)).code == 0


def test_a_fault_in_a_template_is_said_in_the_council_s_language(tmp_path: Path) -> None:
    root = tmp_path / "council"
    write_council(root, "sv")
    own = root / "templates" / "site"
    own.mkdir(parents=True)
    (own / "missing.html.j2").write_text("{{ sitt }}", encoding="utf-8")
    call = ("publish", str(tmp_path / "site"), "--no-pdf", "--today", "2026-03-20")
    result = run_bra(*call, cwd=root)
    assert result.code == 2
    assert "missing.html.j2:1: 'sitt' finns inte. Menades 'site'?" in result.stderr.decode()
    (own / "missing.html.j2").write_text("{% include 'marks' %}", encoding="utf-8")
    told = run_bra(*call, cwd=root).stderr.decode()
    assert "det finns ingen mall marks; de som finns är action.html.j2, " in told
    assert "there is no template marks" in run_bra("--lang", "en", *call, cwd=root).stderr.decode()


def test_a_folder_that_leads_out_is_said_in_the_council_s_language(tmp_path: Path) -> None:
    root, site = tmp_path / "council", tmp_path / "site"
    write_council(root, "sv")
    site.mkdir()
    (tmp_path / "elsewhere").mkdir()
    try:
        (site / "2025-11-05").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    except OSError:
        pytest.skip("links need a privilege here")
    result = run_bra("publish", str(site), "--no-pdf", "--today", "2026-03-20", cwd=root)
    assert result.code == 2
    assert "leder ut ur" in result.stderr.decode()


def front(root: Path, site: Path) -> tuple[str, str]:
    """Publish a council's site; return what its front page and data say, and what stderr says."""
    result = run_bra("publish", str(site), "--no-pdf", cwd=root)
    assert result.code == 0
    pages = [(site / name).read_text(encoding="utf-8") for name in ("index.html", "data.json")]
    return "\n".join(pages), result.stderr.decode()


@pytest.mark.parametrize(
    ("code", "begun", "said"),
    [
        ("sv", "Skriv här vad rådet är till för.", "säger ännu inte vad rådet är till för"),
        ("en", "Write here what the council is for.", "does not say yet what the council is for"),
    ],
)
def test_what_init_wrote_about_the_council_is_not_published(
    code: str, begun: str, said: str, tmp_path: Path
) -> None:
    root, site = tmp_path / "council", tmp_path / "site"
    begin = ("init", str(root), "--name", "Rådet", "--language", code)
    assert run_bra(*begin, cwd=tmp_path).code == 0
    path = root / "minutes" / "council.md"
    text = path.read_text(encoding="utf-8")
    assert begun in text
    shown, told = front(root, site)
    assert begun not in shown
    assert 'class="lead"' not in shown
    assert said in told
    path.write_text(f"{text}\nWe keep the harbour safe.\n", encoding="utf-8")
    shown, told = front(root, site)
    assert begun not in shown
    assert "We keep the harbour safe." in shown
    assert said not in told


def test_a_text_about_the_council_with_an_idle_mark_is_withheld(tmp_path: Path) -> None:
    root, site = tmp_path / "council", tmp_path / "site"
    write_council(root, "sv")
    path = root / "minutes" / "council.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\nOm rådet. Sekretess: zebrafot\n", encoding="utf-8")
    shown, told = front(root, site)
    assert "zebrafot" not in shown
    assert "texten om rådet visas inte: minutes/council.md:" in told
    checked = run_bra("check", "minutes/council.md", cwd=root).stdout.decode()
    assert "mark-without-effect: vad märket för sekretess gäller framgår inte" in checked
    assert "zebrafot" not in checked


def test_a_paragraph_about_the_council_that_says_so_of_itself_is_withheld(tmp_path: Path) -> None:
    root, site = tmp_path / "council", tmp_path / "site"
    write_council(root, "sv")
    path = root / "minutes" / "council.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\nKanariefågel.\n\nHemligt: zebrafot\n", encoding="utf-8")
    shown, _ = front(root, site)
    assert "Kanariefågel" in shown
    assert "zebrafot" not in shown
    checked = run_bra("check", "minutes/council.md", cwd=root).stdout.decode()
    assert "error: odd-confidential-mark" in checked
    assert "zebrafot" not in checked


@pytest.mark.parametrize(
    ("code", "said"),
    [("sv", "går inte att läsa eller skriva"), ("en", "cannot be read or written")],
)
def test_a_place_that_cannot_be_is_told_in_the_council_s_language(
    code: str, said: str, tmp_path: Path
) -> None:
    root, file = tmp_path / "council", tmp_path / "file"
    write_council(root, code)
    file.write_text("x", encoding="utf-8")
    result = run_bra("publish", str(file / "site"), "--no-pdf", cwd=root)
    assert result.code == 2
    assert said in result.stderr.decode()
    assert file.as_posix() in result.stderr.decode().replace("\\", "/")
