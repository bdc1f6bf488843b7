"""Listings and documents: formats, files that exist, text that is data."""

import csv
import datetime as dt
import io
import json
import os
from pathlib import Path

import pytest

from bra.cli.call import Call
from bra.cli.council import Opened
from bra.cli.drawing import draw_listing, draw_markdown, draw_table
from bra.cli.output import document_format, listing_format, show_listing, write_product
from bra.errors import UserError
from bra.folder import Folder
from bra.languages import language

DAY = dt.date(2017, 10, 11)
PIPE = Call(council=None, today=DAY, language=None, terminal=False, colour=False)
TERMINAL = Call(council=None, today=DAY, language=None, terminal=True, colour=True)


def opened(call: Call) -> Opened:
    """Return a call about a folder that nobody looks into."""
    return Opened(call, Folder(Path("nowhere")), language("en"), DAY.isoformat())


COLUMNS = [("id", "Id"), ("text", "Uppdrag"), ("owners", "Ansvarig")]
ROWS = [
    {
        "id": "2017-08-18/A1",
        "text": "undersöka om [red]Teleborg[/red] och Campus :smile: kan mätas " * 3,
        "owners": ["Jonas Eek"],
    },
    {"id": "2017-08-18/A2", "text": "a|b\x1b[31m", "owners": ["Bo", "Eva"]},
]


def test_the_default_follows_the_reader() -> None:
    assert (listing_format(TERMINAL, None), listing_format(PIPE, None)) == ("table", "md")
    assert listing_format(TERMINAL, "csv") == "csv"


def test_json_is_the_value_alone(capsys: pytest.CaptureFixture[str]) -> None:
    show_listing(PIPE, "json", value=[{"id": "å", "more": None}], rows=ROWS, columns=COLUMNS)
    out, err = capsys.readouterr()
    assert json.loads(out) == [{"id": "å", "more": None}]
    assert "å" in out
    assert not err


def test_csv_has_the_columns(capsys: pytest.CaptureFixture[str]) -> None:
    show_listing(PIPE, "csv", value=[], rows=ROWS, columns=COLUMNS)
    read = list(csv.reader(io.StringIO(capsys.readouterr().out, newline="")))
    assert [row[0] for row in read] in (
        ["id", "2017-08-18/A1", "2017-08-18/A2"],
        ["Id", "2017-08-18/A1", "2017-08-18/A2"],
    )


def test_a_pipe_gets_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    show_listing(PIPE, None, value=[], rows=ROWS, columns=COLUMNS)
    assert capsys.readouterr().out.startswith("|")


def test_a_table_fits_and_keeps_ids_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    drawn = draw_table(PIPE, ROWS, COLUMNS, {"id"})
    lines = drawn.splitlines()
    assert max(map(len, lines)) <= 80
    assert any(line.startswith("2017-08-18/A1 ") for line in lines)
    assert "[red]" in drawn
    assert ":smile:" in drawn
    assert "\x1b" not in drawn
    assert all(line == line.rstrip() for line in lines)


def test_minutes_colour_nothing_on_a_terminal() -> None:
    assert "\x1b[31m" not in draw_table(TERMINAL, ROWS, COLUMNS, {"id"})
    assert "\x1b[31m" not in draw_markdown(TERMINAL, "x\x1b[31m")


PEOPLE = [("name", "Namn"), ("organisation", "Organisation"), ("came", "Närvarande")]
CAME = [
    {"name": "Anna-Karin Lindqvist-Björkmarker", "organisation": "Räddningstjänsten", "came": 5},
    {"name": "Bo Ask", "organisation": "Samhällsbyggnadsförvaltningen", "came": 12},
    {"name": "Polisen", "organisation": "Polisen", "came": 0},
]


@pytest.mark.parametrize("room", [40, 50, 60, 70, 80, 120])
def test_no_word_of_a_listing_is_broken(monkeypatch: pytest.MonkeyPatch, room: int) -> None:
    monkeypatch.setenv("COLUMNS", f"{room}")
    drawn = draw_listing(PIPE, CAME, PEOPLE, (), "organisation")
    assert max(map(len, drawn.splitlines())) <= room
    words = [word for row in CAME for value in row.values() for word in str(value).split()]
    assert not set(words) - set(drawn.split())


def test_a_column_without_room_goes_below_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "45")
    drawn = draw_listing(PIPE, CAME, PEOPLE, (), "organisation")
    assert [line.split()[-1] for line in drawn.splitlines()[:1]] == ["Närvarande"]
    assert "Organisation" not in drawn
    assert drawn.count("Polisen") == 1


def test_where_nothing_has_room_each_row_is_a_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert draw_listing(PIPE, ROWS, COLUMNS, {"id", "text"}).splitlines()[-2:] == [
        "2017-08-18/A2",
        "  Uppdrag: a|b\ufffd[31m · Ansvarig: Bo, Eva",
    ]
    assert "\x1b[31m" not in draw_listing(TERMINAL, ROWS, COLUMNS, {"id", "text"})


@pytest.mark.parametrize(
    ("to", "output", "expected"),
    [(None, None, "md"), ("json", None, "json"), (None, "a.JSON", "json"), ("md", "a.json", "md")],
)
def test_the_ending_decides_when_nothing_else_does(
    to: str | None, output: str | None, expected: str
) -> None:
    assert document_format(to, output, ("md", "json")) == expected


@pytest.mark.parametrize(("to", "output"), [("pdf", None), (None, "a.pdf"), (None, "agenda")])
def test_an_unknown_format_is_refused(to: str | None, output: str | None) -> None:
    with pytest.raises(UserError, match="md, json"):
        document_format(to, output, ("md", "json"))


def test_a_file_is_written_byte_for_byte(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "å.md"
    write_product(opened(PIPE), "å\n", str(path))
    assert path.read_bytes() == "å\n".encode()
    out, err = capsys.readouterr()
    assert not out
    assert str(path) in err


def test_a_file_that_exists_is_refused_in_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"mine")
    with pytest.raises(UserError, match="--force"):
        write_product(opened(PIPE), "new", str(path))
    assert path.read_bytes() == b"mine"
    write_product(opened(PIPE), "mine", str(path))
    with pytest.raises(UserError, match="folder"):
        write_product(opened(PIPE), "new", str(tmp_path), force=True)


def test_force_replaces_and_keeps_mode_and_link(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"mine")
    path.chmod(0o640)
    written = path
    if os.name != "nt":
        written = tmp_path / "link.md"
        written.symlink_to(path)
    write_product(opened(PIPE), "new", str(written), force=True)
    assert path.read_bytes() == b"new"
    assert written.is_symlink() == (written != path)
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o640
    assert {each.name for each in tmp_path.iterdir()} <= {"a.md", "link.md"}


def test_a_failed_replacement_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"mine")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="space"):
        write_product(opened(PIPE), "new", str(path), force=True)
    assert path.read_bytes() == b"mine"
    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]


def test_a_dry_run_prints_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_product(opened(PIPE), "text\n", str(tmp_path / "a.md"), dry_run=True)
    assert capsys.readouterr().out == "text\n"
    assert not list(tmp_path.iterdir())


def test_bytes_stay_away_from_a_terminal() -> None:
    with pytest.raises(UserError, match="-o FILE"):
        write_product(opened(TERMINAL), b"%PDF", None)


def test_a_file_that_cannot_be_written_is_told_in_the_councils_language(tmp_path: Path) -> None:
    swedish = opened(PIPE)._replace(language=language("sv"))
    path = tmp_path / "none" / "x.md"
    with pytest.raises(UserError) as caught:
        write_product(swedish, "x", str(path))
    assert str(caught.value) == (
        f"{path} går inte att läsa eller skriva (det finns ingen sådan fil eller mapp)"
    )
