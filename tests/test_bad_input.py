"""What a council's folder may not hold gives a sentence, and hides nothing else.

Each case is a file that stands beside a good one; the good one's action is listed all the same.
"""

import json
import os
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from bra.reading.council import COUNCIL_PATH, read_council
from bra.reading.meeting import read_meeting
from bra.text.source import Source
from tests.transcript import Result, run_bra

GOOD = "---\ndatum: 2017-08-18\nstatus: final\n---\n\n## 1. Ett\n\n- [ ] **A1** Jonas Eek: göra\n"
BODY = "\n## 1. Två\n\n- [ ] **A1** Jonas Eek: också detta\n"
HEAD = "---\ndatum: 2017-10-11\nstatus: utkast\n---\n"
OTHER = "minutes/2017-10-11.md"


class Bad(NamedTuple):
    """Hold a bad file, what stderr must say of it, and whether its action is read all the same."""

    data: bytes
    says: str
    read: bool


def deep(levels: int) -> str:
    return "---\ndatum: 2017-10-11\nx: " + "[" * levels + "]" * levels + "\n---\n" + BODY


def bomb() -> str:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for a, b in pairwise("abcdefghi"):
        lines.append(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]")
    return "---\ndatum: 2017-10-11\n" + "\n".join(lines) + "\n---\n" + BODY


CASES = {
    "no front matter": Bad(BODY.encode(), f"{OTHER}:1: ", read=True),
    "an unclosed fence": Bad(f"---\ndatum: 2017-10-11\n{BODY}".encode(), f"{OTHER}:1: ", read=True),
    "a list as front matter": Bad(
        f"---\n- a\n- b\n---\n{BODY}".encode(), f"{OTHER}:2: ", read=True
    ),
    "a scalar as front matter": Bad(f"---\nhej\n---\n{BODY}".encode(), f"{OTHER}:2: ", read=True),
    "a duplicate key": Bad(
        f"---\ndatum: 2017-10-11\nplats: A\nplats: B\n---\n{BODY}".encode(), "", read=True
    ),
    "tabs": Bad(
        f"---\ndatum: 2017-10-11\nnärvarande:\n\t- Per Ask\n---\n{BODY}".encode(), "", read=True
    ),
    "invalid UTF-8": Bad(HEAD.encode() + b"\n\xff\n", f"{OTHER}:6", read=False),
    "a byte-order mark": Bad(b"\xef\xbb\xbf" + (HEAD + BODY).encode(), "", read=True),
    "CRLF": Bad((HEAD + BODY).replace("\n", "\r\n").encode(), "", read=True),
    "mixed line ends": Bad((HEAD + BODY.replace("\n", "\r\n")).encode(), "", read=True),
    "NUL": Bad((HEAD + BODY).encode() + b"\0", f"{OTHER}:", read=False),
    "control sequences": Bad(
        (HEAD + BODY.replace("också", "\x1b[31m\x9b31mokså \u202e")).encode(), "", read=True
    ),
    "an alias bomb": Bad(bomb().encode(), f"{OTHER}:", read=True),
    "deep front matter": Bad(deep(10_000).encode(), "", read=True),
    "a large file": Bad(b"", "MB", read=False),
    "an impossible date": Bad(f"---\ndatum: 2017-02-30\n---\n{BODY}".encode(), "", read=True),
    "a date that is another's": Bad(f"---\ndatum: 2017-10-12\n---\n{BODY}".encode(), "", read=True),
    "merge-conflict markers": Bad(
        (
            "---\ndatum: 2017-10-11\n"
            f"<<<<<<< HEAD\nplats: A\n=======\nplats: B\n>>>>>>> x\n---\n{BODY}"
        ).encode(),
        f"{OTHER}:3: ",
        read=True,
    ),
    "conflict markers below": Bad(
        f"{HEAD}{BODY}<<<<<<< HEAD\n- [ ] **A2** x\n=======\n>>>>>>> x\n".encode(),
        f"{OTHER}:9: ",
        read=True,
    ),
}


FINDINGS = {
    "a duplicate key": ("duplicate-key", 4),
    "tabs": ("tab-in-front-matter", 4),
    "control sequences": ("control-character", 8),
    "deep front matter": ("needs-quotes", 3),
    "an impossible date": ("bad-date", 2),
    "a date that is another's": ("date-differs", 2),
    "merge-conflict markers": ("conflict-marker", 3),
    "conflict markers below": ("conflict-marker", 9),
}


@pytest.mark.parametrize("name", FINDINGS)
def test_what_is_odd_but_readable_is_a_finding_with_its_line(name: str) -> None:
    of = read_council(Source(COUNCIL_PATH, b"---\nnamn: R\n---\n"))
    found = read_meeting(Source(OTHER, CASES[name].data), "2017-10-11", of).diagnostics
    assert FINDINGS[name] in {(each.code, each.line) for each in found}


@pytest.fixture
def council(tmp_path: Path) -> Path:
    (tmp_path / "minutes").mkdir()
    (tmp_path / "minutes" / "council.md").write_text(
        "---\nnamn: Rådet\nledamöter: [Jonas Eek]\n---\n", encoding="utf-8"
    )
    (tmp_path / "minutes" / "2017-08-18.md").write_text(GOOD, encoding="utf-8")
    return tmp_path


def ids(result: Result) -> list[str]:
    return [action["id"] for action in json.loads(result.stdout)]


def actions(council: Path) -> Result:
    return run_bra(
        "actions", "--format", "json", "--today", "2017-11-01", "--no-color", cwd=council
    )


@pytest.mark.parametrize("name", CASES)
def test_one_bad_file_never_hides_the_others(council: Path, name: str) -> None:
    bad = CASES[name]
    path = council / OTHER
    if name == "a large file":
        with path.open("wb") as file:
            file.truncate(50_000_000)
    else:
        path.write_bytes(bad.data)
    for _ in range(2):  # the second time from the cache
        result = actions(council)
        said = result.stderr.decode()
        assert result.code == 0, said
        assert ids(result)[0] == "2017-08-18/A1"
        assert ("2017-10-11/A1" in ids(result)) is bad.read
        assert bad.says in said
        assert "fault" not in said
        assert bad.says or not said
    for command in (["meetings"], ["agenda", "2017-10-11"], ["people"], ["decisions"]):
        other = run_bra(*command, "--today", "2017-11-01", cwd=council)
        allowed = {0} if bad.read or command[0] != "agenda" else {2}
        assert other.code in allowed, (command, other.stderr.decode())
        for stream in (other.stdout, other.stderr):
            assert b"\x1b" not in stream
            assert "\x9b" not in stream.decode()


def test_a_name_that_differs_only_by_case_of_its_year_folder(council: Path) -> None:
    (council / "minutes" / "2017").mkdir()
    (council / "minutes" / "2017" / "2017-08-18.md").write_text(GOOD, encoding="utf-8")
    result = actions(council)
    assert ids(result) == ["2017-08-18/A1"]
    assert "minutes/2017-08-18.md" in result.stderr.decode()
    assert result.code == 0


@pytest.mark.parametrize(
    "name",
    [
        "2017-13-01.md",
        "2017-8-18.md",
        "2017-08-18 kopia.md",
        "2017-12-06.md.txt",
        "2017-12-06.markdown.txt",
    ],
)
def test_a_name_that_is_nearly_a_meetings_is_told(council: Path, name: str) -> None:
    (council / "minutes" / name).write_text(GOOD, encoding="utf-8")
    result = actions(council)
    assert name in result.stderr.decode()
    assert ids(result) == ["2017-08-18/A1"]


@pytest.mark.skipif(os.name == "nt", reason="symlinks need a privilege on Windows")
def test_a_loop_of_symlinks_is_left_out(council: Path) -> None:
    (council / OTHER).symlink_to("2017-10-11.md")
    (council / "minutes" / "2018").symlink_to("2018")
    (council / "minutes" / "2016").symlink_to("..", target_is_directory=True)
    result = actions(council)
    assert result.code == 0
    assert ids(result) == ["2017-08-18/A1"]
    assert OTHER in result.stderr.decode()


def test_minutes_without_a_council_says_so(tmp_path: Path) -> None:
    (tmp_path / "minutes").mkdir()
    (tmp_path / "minutes" / "2017-08-18.md").write_text(GOOD, encoding="utf-8")
    result = actions(tmp_path)
    assert result.code == 2
    assert "council.md" in result.stderr.decode()
    assert str(tmp_path) in result.stderr.decode()


@pytest.mark.parametrize("data", [b"", b"hej", b"---\n- a\n---\n", b"---\nnamn: X\n", b"\0"])
def test_a_broken_council_says_so_and_lists_all_the_same(council: Path, data: bytes) -> None:
    (council / "minutes" / "council.md").write_bytes(data)
    result = actions(council)
    said = result.stderr.decode()
    assert "minutes/council.md" in said
    assert "fault" not in said
    assert result.code == 0
    assert ids(result) == ["2017-08-18/A1"]


def test_a_council_that_is_no_text_is_an_error(council: Path) -> None:
    (council / "minutes" / "council.md").write_bytes(b"---\nnamn: R\n\xff\n---\n")
    result = actions(council)
    assert result.code == 2
    assert "minutes/council.md:3" in result.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["agenda", "2017-10-12"], "2017-10-12"),
        (["agenda", "nope"], "nope"),
        (["action", "A9"], "A9"),
        (["actions", "--owner", "Ingen"], "Ingen"),
        (["actions", "--as-of", "2017-02-30"], "--as-of"),
        (["actions", "--stale", "-1"], "--stale"),
        (["actions", "--format", "xml"], "--format"),
        (["actions", "--today", "igår"], "--today"),
        (["decisions", "--year", "17"], "--year"),
        (["meetings", "--year", "17"], "--year"),
        (["people", "--year", "x"], "--year"),
        (["people", "--by", "x"], "--by"),
    ],
)
def test_a_call_that_cannot_be_answered_is_a_sentence(
    council: Path, arguments: list[str], says: str
) -> None:
    result = run_bra(*arguments, cwd=council)
    said = result.stderr.decode()
    assert (result.code, result.stdout) == (2, b"")
    assert says in said
    assert "Traceback" not in said
