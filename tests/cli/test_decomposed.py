"""Å, ä and ö typed in two parts mean the same, in files, in their names and on the command line."""

import hashlib
import json
import re
import subprocess
from pathlib import Path
from unicodedata import normalize

import pytest

from bra.__main__ import _composed
from tests.transcript import run_bra

TODAY = {"BRA_TODAY": "2024-01-25"}
WORD = "kodordet"
COUNCIL = """\
---
namn: Rådet
ledamöter:
  - Åsa Öberg, Räddningstjänsten
  - Bo Ek, Räddningstjänsten
  - Örjan Ärlig, Räddningstjänsten
---
"""
MINUTES = """\
---
datum: 2024-01-15
status: färdigställt
ordförande: Åsa Öberg
sekreterare: Bo Ek
närvarande:
  - Åsa Öberg
  - Bo Ek
frånvarande:
  - Örjan Ärlig
nästa: 2024-03-15
---

# Rådets möte

## 1. Övriga frågor

Se [åtgärderna](åtgärder.pdf).

- [ ] **A1** Åsa Öberg: ordna mötet (till nästa möte)
- [ ] **A2** Åsa: söka tillstånd (våren)

**Förslag:** Vi säger ja.

**Beslut D1:** Vi säger ja.
"""
CLOSED = f"""
## 2. Slutet ärende

{WORD} om Kalle.

## 3. Land (slutet ärende)

{WORD} om Lars.
"""


def apart(text: str) -> str:
    return normalize("NFD", text)


def write(
    root: Path, minutes: str = MINUTES, name: str = "2024-01-15.md", council: str = COUNCIL
) -> Path:
    (root / "minutes").mkdir(exist_ok=True)
    (root / "minutes" / "council.md").write_bytes(council.encode())
    (root / "minutes" / "åtgärder.pdf").write_bytes(b"%PDF")
    path = root / "minutes" / name
    path.write_bytes(minutes.encode())
    return path


def bra(root: Path, *arguments: str) -> str:
    result = run_bra(*arguments, cwd=root, env=TODAY)
    assert result.code == 0, result.stderr.decode()
    return result.stdout.decode()


def spelled_otherwise(root: Path, name: str, minutes: str, council: str) -> list[str]:
    """Return what the program answers of a council that is written so."""
    root.mkdir()
    write(root, minutes, name, council)
    return [
        bra(root, *command.split())
        for command in (
            "check --strict --format json",
            "actions --all --format json",
            "actions --owner åsa --format json",
            "action A2 --format json",
            "decisions --format json",
            "meetings --format json",
            "people --format json",
            "search övriga --format json",
            "search tillstånd --format json",
            f"minutes {name[:-3]}",
            "report --year 2024",
        )
    ]


@pytest.mark.parametrize("name", ["2024-01-15.md", "2024-01-15-årsmöte.md"])
def test_every_answer_is_the_same(tmp_path: Path, name: str) -> None:
    said = spelled_otherwise(tmp_path / "a", name, MINUTES, COUNCIL)
    assert json.loads(said[1])[1]["owners"] == ["Åsa Öberg"]
    for folder, in_minutes, in_council in (
        ("b", apart, str),
        ("c", str, apart),
        ("d", apart, apart),
    ):
        other = spelled_otherwise(tmp_path / folder, name, in_minutes(MINUTES), in_council(COUNCIL))
        assert other == said


def test_what_is_marked_so_is_withheld(tmp_path: Path) -> None:
    write(tmp_path, apart(MINUTES + CLOSED))
    checked = run_bra("check", "--strict", cwd=tmp_path, env=TODAY)
    assert checked.code == 1
    assert checked.stdout.decode().count("odd-confidential-mark") == 2
    bra(tmp_path, "publish", "site")
    files = [each for each in (tmp_path / "site").rglob("*") if each.is_file()]
    assert files
    assert not [each for each in files if WORD.encode() in each.read_bytes()]
    for command in ("minutes 2024-01-15", f"search {WORD}", "meetings"):
        assert WORD not in bra(tmp_path, *command.split())
    assert WORD in bra(tmp_path, "minutes", "2024-01-15", "--internal")


def test_a_secret_link_hides_the_file_however_it_is_spelled(tmp_path: Path) -> None:
    council = COUNCIL.replace("namn:", "webbplats: {bilagor: ja}\nnamn:")
    write(tmp_path, council=council)
    bra(tmp_path, "publish", "site")
    assert list((tmp_path / "site").rglob("åtgärder.pdf"))
    hidden = "\n## 2. A {.sekretess}\n\n[b](a%CC%8Atg%C3%A4rder.pdf)\n"
    write(tmp_path, MINUTES + hidden, council=council)
    bra(tmp_path, "publish", "site")
    assert not list((tmp_path / "site").rglob("*tg*rder.pdf"))


def test_a_change_keeps_the_rest_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, apart(MINUTES))
    bra(tmp_path, "done", "A1", "--on", "2024-01-20")
    before, after = apart(MINUTES).split("\n"), path.read_bytes().decode().split("\n")
    (changed,) = [place for place, line in enumerate(before) if line != after[place]]
    assert len(before) == len(after)
    expected = "- [x] **A1** Åsa Öberg: ordna mötet (till nästa möte, klart 2024-01-20)"
    assert normalize("NFC", after[changed]) == expected
    bra(tmp_path, "reopen", "A1")
    assert apart(path.read_bytes().decode()) == apart(MINUTES)


def test_fmt_numbers_and_leaves_the_rest(tmp_path: Path) -> None:
    text = apart(MINUTES).replace("**A2** ", "").replace(" D1", "")
    path = write(tmp_path, text)
    assert "+- [ ] **A2** " in bra(tmp_path, "fmt", "--diff")
    bra(tmp_path, "fmt")
    assert path.read_bytes().decode() == apart(MINUTES)
    assert run_bra("fmt", "--check", cwd=tmp_path, env=TODAY).code == 0


def test_the_seal_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = write(tmp_path, apart(MINUTES))
    bra(tmp_path, "approve", "2024-01-15", "--by", apart("Åsa Öberg"))
    data = path.read_bytes()
    assert apart("ordförande: Åsa Öberg").encode() in data
    bare = re.sub(rb"(?m)^  seal: sha256:.*\n", b"", data)
    assert f"seal: sha256:{hashlib.sha256(bare).hexdigest()}".encode() in data
    bra(tmp_path, "verify", "2024-01-15")
    bra(tmp_path, "check")
    assert path.read_bytes() == data
    path.write_bytes(normalize("NFC", data.decode()).encode())
    assert run_bra("verify", cwd=tmp_path, env=TODAY).code == 1


def test_the_published_file_is_the_one_that_was_sealed(tmp_path: Path) -> None:
    council = COUNCIL.replace("namn:", "webbplats: {källtext: ja}\nnamn:")
    path = write(tmp_path, apart(MINUTES), council=council)
    bra(tmp_path, "approve", "2024-01-15", "--by", "Åsa Öberg")
    bra(tmp_path, "publish", "site")
    (published,) = (tmp_path / "site").rglob("2024-01-15.md")
    assert published.read_bytes() == path.read_bytes()
    page = (tmp_path / "site" / "2024-01-15" / "index.html").read_text("utf-8")
    assert page == normalize("NFC", page)


def test_another_spelling_is_no_change(tmp_path: Path) -> None:
    path = write(tmp_path)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]):
        subprocess.run([*git, *words], cwd=tmp_path, check=True)
    path.write_bytes(apart(MINUTES.replace("ordna", "förbereda")).encode())
    changes = json.loads(bra(tmp_path, "diff", "HEAD", "--format", "json"))
    assert "förbereda" in json.dumps(changes, ensure_ascii=False)
    assert "tillstånd" not in json.dumps(changes, ensure_ascii=False)


def test_the_name_of_a_file_may_be_in_parts(tmp_path: Path) -> None:
    minutes = MINUTES.replace("**A2** ", "")
    path = write(tmp_path, minutes, name=apart("2024-01-15-årsmöte.md"))
    (found,) = json.loads(bra(tmp_path, "meetings", "--format", "json"))
    assert found["stem"] == "2024-01-15-årsmöte"
    for name in ("2024-01-15-årsmöte", apart("15-årsmöte")):
        assert "Vi säger ja" in bra(tmp_path, "minutes", name)
    bra(tmp_path, "done", apart("2024-01-15-årsmöte/A1"))
    told = f"minutes/{path.name}: nummer A2\n".encode()
    for name in ("minutes/2024-01-15-årsmöte.md", "2024-01-15-årsmöte.md"):
        for typed in (name, apart(name)):
            folder = tmp_path if "/" in name else tmp_path / "minutes"
            found = run_bra("fmt", "--check", typed, cwd=folder, env=TODAY)
            assert (found.code, found.stdout) == (1, told)
            found = run_bra("check", "--format", "json", typed, cwd=folder, env=TODAY)
            assert [each["code"] for each in json.loads(found.stdout)] == ["unnumbered-action"]


def test_a_link_leads_to_a_file_whose_name_is_in_parts(tmp_path: Path) -> None:
    write(tmp_path, apart(MINUTES))
    (tmp_path / "minutes" / "åtgärder.pdf").rename(tmp_path / "minutes" / apart("åtgärder.pdf"))
    assert "link" not in bra(tmp_path, "check", "--format", "json")


@pytest.mark.parametrize("typed", ["Åsa", "--owner=Åsa", "--note", "möte/å", "å"])
def test_a_word_is_composed(typed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert _composed(apart(typed)) == typed


@pytest.mark.parametrize("typed", ["möte.md", "--output=möte.md", "mapp ö/ny.md", "mapp ö"])
def test_the_path_of_what_is_there_stays(
    typed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(apart("möte.md")).touch()
    Path(apart("mapp ö")).mkdir()
    assert _composed(apart(typed)) == apart(typed)


def test_what_is_typed_is_understood(tmp_path: Path) -> None:
    write(tmp_path)
    for words in (
        ("actions", "--owner", "Åsa"),
        ("search", "Övriga"),
        ("decisions", "--search", "säger"),
    ):
        said = [bra(tmp_path, *words[:-1], each) for each in (words[-1], apart(words[-1]))]
        assert said[0] == said[1] != ""
    bra(tmp_path, "new-meeting", "2024-03-15")
    bra(tmp_path, "add", apart("söka lån"), "--owner", apart("Åsa"), "--in", "2024-03-15")
    text = (tmp_path / "minutes" / "2024-03-15.md").read_bytes().decode()
    assert "Åsa Öberg: söka lån" in text


def test_foreign_minutes_are_imported_composed(tmp_path: Path) -> None:
    write(tmp_path)
    foreign = tmp_path / apart("möte.txt")
    foreign.write_bytes(
        apart(
            "Minnesanteckningar 2023-11-15\n\nNärvarande: Åsa Öberg, Bo Ek\n\n"
            "1. Övriga frågor\n\nÅsa Öberg får i uppdrag att söka tillstånd.\n"
        ).encode()
    )
    said = bra(tmp_path, "import", str(foreign), "--dry-run")
    assert said == normalize("NFC", said)
    assert "Åsa Öberg: söka tillstånd" in said


def test_minutes_of_this_format_are_imported_as_they_read(tmp_path: Path) -> None:
    write(tmp_path)
    own = tmp_path / "own.md"
    closed = f"\n## 2. Ärende {{.sekretess}}\n\n{WORD} å.\n"
    own.write_bytes(apart(MINUTES.replace("2024-01-15", "2023-11-15") + closed).encode())
    bra(tmp_path, "import", str(own))
    assert WORD not in bra(tmp_path, "minutes", "2023-11-15")
    found = json.loads(
        bra(tmp_path, "actions", "--all", "--meeting", "2023-11-15", "--format", "json")
    )
    assert [each["owners"] for each in found] == [["Åsa Öberg"], ["Åsa Öberg"]]


def test_sealed_minutes_are_imported_as_they_are(tmp_path: Path) -> None:
    write(tmp_path)
    made = write(tmp_path, apart(MINUTES.replace("2024-01-15", "2023-11-15")), "2023-11-15.md")
    bra(tmp_path, "approve", "2023-11-15", "--by", "Åsa Öberg")
    own = made.rename(tmp_path / "own.md")
    bra(tmp_path, "import", str(own))
    assert made.read_bytes() == own.read_bytes()
    bra(tmp_path, "verify", "2023-11-15")


def test_a_merge_reads_both_spellings(tmp_path: Path) -> None:
    texts = {
        "base": MINUTES,
        "ours": MINUTES.replace("\n- [ ] **A1", "\n- [ ] **A3** Bo Ek: göra å\n- [ ] **A1"),
        "theirs": MINUTES.replace("\n**Förslag", "- [ ] **A3** Åsa: läsa å\n\n**Förslag"),
    }
    results: list[tuple[int, bytes, str]] = []
    for spelled in (str, apart):
        for name, text in texts.items():
            (tmp_path / name).write_bytes(spelled(text).encode())
        command = ["merge-driver", "base", "ours", "theirs", "minutes/2024-01-15.md"]
        result = run_bra(*command, cwd=tmp_path, env=TODAY)
        merged = (tmp_path / "ours").read_bytes().decode()
        assert spelled("Vi säger ja") in merged
        results.append((result.code, result.stderr, normalize("NFC", merged)))
    assert results[0] == results[1]
    assert "läsa å" in results[0][2]
