import json
import shutil
from contextlib import ExitStack
from multiprocessing import get_all_start_methods
from pathlib import Path

import pytest

from bra.cli import foreign
from bra.cli.importing import _created, _Placed
from bra.cli.summing import tell_summary
from bra.errors import UserError
from bra.importing.outcome import Order
from bra.languages import language
from bra.text.seal import is_sealed
from tests.importing.foreign import FILES, import_one
from tests.transcript import run_bra

KEYS = (
    "file language title date time place chair secretary approvers present absent guests items "
    "decisions actions next topics"
)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "arkiv"
    (folder / "1999" / ".gömt").mkdir(parents=True)
    for path in FILES[:10]:
        shutil.copy(path, folder / "1999" / path.name)
    shutil.copy(FILES[0], folder / "1999" / ".gömt" / "x.txt")
    (folder / "bild.png").write_bytes(b"\x89PNG")
    return folder


def test_a_folder_is_imported_in_processes_and_only_once(archive: Path, tmp_path: Path) -> None:
    call = ("import", "arkiv", "--into", "ut", "--jobs", "2")
    first = run_bra(*call, cwd=tmp_path)
    assert first.code == 0, first.stderr
    written = sorted(path.name for path in (tmp_path / "ut").iterdir())
    assert len(written) == 10
    assert archive.exists()
    again = run_bra(*call, cwd=tmp_path)
    assert again.code == 0
    assert sorted(path.name for path in (tmp_path / "ut").iterdir()) == written
    assert again.stderr.decode().count("redan importerad som") == 10


@pytest.mark.parametrize("forks", [True, False])
def test_processes_find_what_one_alone_finds(
    forks: bool,  # noqa: FBT001 - as given
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whether they are forked, as on Linux, or begin anew, as on Windows."""
    if forks and "fork" not in get_all_start_methods():
        pytest.skip("processes cannot be forked here")
    monkeypatch.setattr(foreign, "_FORKS", forks)
    paths = [tmp_path / f"{number}.txt" for number in range(9)]
    for number, path in enumerate(paths):
        text = (
            f"Möte {number + 1} maj 2020\nNärvarande: Anna Ek\n\n1. A\nAnna bokar sal {number}.\n"
        )
        path.write_text(text, encoding="utf-8")
    alone = [each for path in paths for each in foreign.import_path(path, Order())]
    assert list(foreign.outcomes_of(paths, Order(), 2, ExitStack())) == alone
    assert all("boka sal" in each.text for each in alone)


def test_a_stopped_import_goes_on_where_it_stopped(archive: Path, tmp_path: Path) -> None:
    run_bra("import", str(archive), "--into", "ut", cwd=tmp_path)
    files = sorted((tmp_path / "ut").iterdir())
    kept = {path.name: path.read_bytes() for path in files}
    files[3].unlink()
    run_bra("import", str(archive), "--into", "ut", cwd=tmp_path)
    assert {path.name: path.read_bytes() for path in (tmp_path / "ut").iterdir()} == kept


def test_the_report_has_the_promised_keys(tmp_path: Path) -> None:
    off = {"BRA_CACHE": "off"}
    result = run_bra("import", *map(str, FILES[:3]), "--format", "json", cwd=tmp_path, env=off)
    reports = json.loads(result.stdout)
    assert [each["file"] for each in reports] == [path.name for path in FILES[:3]]
    for each in reports:
        assert list(each) == KEYS.split()
    assert list(tmp_path.iterdir()) == []


def test_a_second_meeting_on_one_day_gets_a_name_of_its_own(tmp_path: Path) -> None:
    for name in ("en.txt", "två.txt"):
        text = f"Protokoll 4 maj 2020\n\n1. Öppnande\nText {name}.\n\n2. Ekonomi\nText.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    run_bra("import", "en.txt", "två.txt", "--into", "ut", cwd=tmp_path)
    names = sorted(path.name for path in (tmp_path / "ut").iterdir())
    assert names == ["2020-05-04-två.md", "2020-05-04.md"]


@pytest.mark.parametrize(
    ("names", "written"),
    [
        (["1.txt", "2.txt", "3.txt"], ["", "-2", "-3"]),
        (["1a.txt", "2a.txt", "3a.txt"], ["", "-a", "-a-2"]),
    ],
)
def test_meetings_on_one_day_are_numbered_where_the_files_names_are_none(
    names: list[str], written: list[str], tmp_path: Path
) -> None:
    for number, name in enumerate(names):
        text = f"Möte 4 maj 2020\n\n1. Ärende {number}\nText.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    result = run_bra("import", *names, "--into", "ut", cwd=tmp_path)
    assert result.code == 0, result.stderr
    stems = {path.stem for path in (tmp_path / "ut").iterdir()}
    assert stems == {f"2020-05-04{end}" for end in written}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_file_of_several_meetings_is_imported_whole_or_goes_on(
    language: str, tmp_path: Path
) -> None:
    meeting = "Möte {day}\nNärvarande: Anna Ek\n\n1. Lampor\nAnna köper lampor.\n\n"
    text = "".join(meeting.format(day=f"2031-0{month}-14") for month in (1, 4, 8))
    (tmp_path / "aret.txt").write_text(text, encoding="utf-8")
    call = ("import", "aret.txt", "--into", "ut", "--lang", language)
    first = run_bra(*call, cwd=tmp_path)
    assert first.code == 0, first.stderr
    folder = tmp_path / "ut"
    assert sorted(path.stem for path in folder.iterdir()) == [
        "2031-01-14",
        "2031-04-14",
        "2031-08-14",
    ]
    said = first.stderr.decode().splitlines()
    begins = {"sv": "här börjar protokollet från ett annat möte", "en": "here begin the minutes"}
    told = [line for line in said if begins[language] in line]
    assert [line.split(": ")[0] for line in told] == ["aret.txt:7", "aret.txt:13"]
    assert "(2 av 3 i filen)" in told[0] or "(2 of 3 in the file)" in told[0]
    kept = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / "2031-04-14.md").unlink()
    again = run_bra(*call, cwd=tmp_path)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == kept
    assert again.stderr.decode().count("aret.txt (1/3)") == 1
    last = run_bra(*call, cwd=tmp_path)
    assert "2031-01-14.md" in last.stderr.decode()
    assert "/3)" not in last.stderr.decode()


@pytest.mark.parametrize("call", [(), ("--dry-run",)])
def test_a_file_without_a_day_fails_and_is_shown_only_when_asked(
    call: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "bryggan.txt").write_text("1. Bryggan\nAnna lagar den.\n", encoding="utf-8")
    result = run_bra("import", "bryggan.txt", "--into", "ut", *call, cwd=tmp_path)
    assert result.code == 2
    assert result.stderr.decode().startswith("bryggan.txt: mötets datum står varken i")
    assert ("## 1. Bryggan" in result.stdout.decode()) == bool(call)
    assert not (tmp_path / "ut").exists()


def test_signed_papers_are_sealed(tmp_path: Path) -> None:
    text = "Protokoll 4 maj 2020\n\nOrdförande: Anna Ek\n\n1. A\nText.\n\n2. B\nText.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    options = ("--approved-on", "2020-05-11", "--proof", "pärm 3")
    assert run_bra("import", "a.txt", "--into", "ut", *options, cwd=tmp_path).code == 0
    data = (tmp_path / "ut" / "2020-05-04.md").read_bytes()
    assert is_sealed(data)
    assert "    - Anna Ek, 2020-05-11 (pärm 3)\n".encode() in data


def test_signed_papers_can_be_named_by_later_minutes(tmp_path: Path) -> None:
    text = (
        "# Protokoll 4 maj 2020\n\nOrdförande: Anna Ek\n\n## 1. Lokalen\n\n"
        "Att göra:\n\n- [ ] Anna köper kaffe\n\nAnna åtog sig att måla.\n\n"
        "## 2. Annat\n\n**Beslut:** Lokalen hyrs.\n"
    )
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    options = ("--approved-on", "2020-05-11", "--proof", "pärm 3")
    assert run_bra("import", "a.md", "--into", "ut", *options, cwd=tmp_path).code == 0
    data = (tmp_path / "ut" / "2020-05-04.md").read_bytes()
    assert is_sealed(data)
    written = data.decode()
    assert "- [ ] **A1** Anna Ek: köpa kaffe\n" in written
    assert "- [ ] **A2** Anna Ek: måla\n" in written
    assert "**Beslut D1:** Lokalen hyrs.\n" in written
    shown = run_bra("import", "a.md", "--dry-run", *options, cwd=tmp_path).stdout
    assert shown == data


def test_one_bad_file_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"%PDF-1.4")
    shutil.copy(FILES[0], tmp_path / "b.txt")
    result = run_bra("import", "a.txt", "b.txt", "--into", "ut", cwd=tmp_path)
    assert result.code == 2
    assert len(list((tmp_path / "ut").iterdir())) == 1
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("language", "counts", "look"),
    [
        (
            "sv",
            "importerade: 1, redan importerade: 1, gick inte att importera: 2, att se över: 3",
            "se över",
        ),
        (
            "en",
            "imported: 1, imported before: 1, could not be imported: 2, to be looked at: 3",
            "look at",
        ),
    ],
)
def test_the_summary_names_the_files_that_failed(
    language: str, counts: str, look: str, tmp_path: Path
) -> None:
    text = "Möte 2031-04-02\n\n1. Tak\n\nTaket läcker.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "b.txt").write_text(text, encoding="utf-8")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "undated.txt").write_text("1. Tak\n\nTaket läcker.\n", encoding="utf-8")
    names = ("a.txt", "b.txt", "bad.pdf", "undated.txt")
    result = run_bra("--lang", language, "import", *names, "--into", "ut", cwd=tmp_path)
    assert result.code == 2
    told = f"{counts}\n{look} bad.pdf, undated.txt, 2031-04-02.md\n"
    assert result.stderr.decode().endswith(told)


@pytest.mark.parametrize(("count", "end"), [(20, "19.md"), (21, "19.md …")])
def test_the_summary_names_no_more_than_can_be_read(
    count: int, end: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tell_summary(language("sv"), count, 0, [f"{each}.md" for each in range(count)], [])
    told = capsys.readouterr().err.splitlines()
    assert told[0] == f"importerade: {count}, redan importerade: 0, att se över: {count}"
    assert told[1].startswith("se över 0.md, 1.md")
    assert told[1].endswith(end)


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman", "latin-1", "utf-16"])
def test_what_is_not_utf_8_is_told(encoding: str, tmp_path: Path) -> None:
    text = "Protokoll 4 maj 2020\n\nNärvarande: Åsa Öberg, Bo Ek\n\n1. Färg\n\nBo köper färg.\n"
    (tmp_path / "a.txt").write_text(text, encoding=encoding)
    (tmp_path / "b.txt").write_text(text.replace("2020", "2021"), encoding="utf-8")
    result = run_bra("--lang", "sv", "import", "a.txt", "b.txt", "--into", "ut", cwd=tmp_path)
    told = result.stderr.decode()
    assert f"a.txt: filen är läst som {encoding}\n" in told
    assert "b.txt: filen är läst" not in told
    assert "Åsa Öberg" in (tmp_path / "ut" / "2020-05-04.md").read_text(encoding="utf-8")


def test_many_files_are_told_in_their_order(tmp_path: Path) -> None:
    """Several files are waited for at once; what is told of each stands where it stood."""
    names = [f"{number:02}.txt" for number in range(24)]
    for number, name in enumerate(names):
        day = "" if number == 5 else f" {number // 2 + 1} maj 2020"
        text = f"Protokoll{day}\n\n1. Öppnande\nText {number}.\n\n2. Ekonomi\nText.\n"
        (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
    shutil.copy(tmp_path / "08.txt", tmp_path / "09.txt")
    result = run_bra("import", *names, "--into", "ut", "--jobs", "1", cwd=tmp_path)
    told = result.stderr.decode()
    written = [line for line in told.splitlines() if line.startswith("skrev ")]
    assert len(written) == len(set(written)) == 22
    assert all((tmp_path / line.removeprefix("skrev ")).read_bytes() for line in written)
    days = [line.removeprefix("skrev ut/")[:10] for line in written]
    assert days == sorted(days)
    places = [told.index(part) for part in (written[4], "05.txt: ", written[5])]
    assert places == sorted(places)
    assert "09.txt är redan importerad som 2020-05-05.md" in told
    assert result.code != 0


def test_a_file_that_cannot_be_written_is_told_where_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came before is told as written, and no thread hides what went wrong."""

    def create(path: Path, data: bytes) -> None:
        if path.name == "3":
            raise UserError("file-exists", "full")
        path.write_bytes(data)

    monkeypatch.setattr("bra.store.create", create)
    outcome = import_one("a.txt", b"Text", Order())
    every = [_Placed(outcome, None, tmp_path / str(number)) for number in range(40)]
    told: list[str] = []
    with pytest.raises(UserError, match="full"):
        told.extend(each.path.name for each in _created(every, many=True) if each.path is not None)
    assert told == ["0", "1", "2"]
    assert (tmp_path / "2").read_bytes() == outcome.text.encode()


def test_doubtful_things_need_somebody_to_ask(tmp_path: Path) -> None:
    result = run_bra("import", str(FILES[0]), "--interactive", "--into", "ut", cwd=tmp_path)
    assert result.code == 2
    assert b"terminal" in result.stderr


@pytest.mark.parametrize(
    ("code", "sentence"),
    [("sv", "i mappen finns ingen fil som kan importeras"), ("en", "no file in it that")],
)
def test_what_is_in_the_way_is_told_in_the_language_asked_for(
    code: str, sentence: str, tmp_path: Path
) -> None:
    (tmp_path / "tom").mkdir()
    result = run_bra("import", "tom", "--dry-run", "--lang", code, cwd=tmp_path)
    assert result.code == 2
    assert sentence in result.stderr.decode()


@pytest.mark.parametrize(
    ("code", "half", "folder"),
    [
        ("sv", "--approved-on och --proof hör ihop", "--into: a.txt är ingen mapp"),
        ("en", "--approved-on and --proof go together", "--into: a.txt is no folder"),
    ],
)
def test_what_does_not_go_together_is_told_in_the_language_asked_for(
    code: str, half: str, folder: str, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Protokoll 4 maj 2020\n", encoding="utf-8")
    call = ("import", "a.txt", "--lang", code)
    for options, sentence in (
        (("--approved-on", "2020-05-11"), half),
        (("--proof", "pärm 3"), half),
        (("--into", "a.txt"), folder),
    ):
        result = run_bra(*call, *options, cwd=tmp_path)
        assert result.code == 2
        assert sentence in result.stderr.decode()


@pytest.mark.parametrize(
    ("code", "to_come", "not_held"),
    [
        ("sv", "--approved-on: 2099-01-01 har inte varit än", "2020-05-04 hade inte hållits"),
        ("en", "--approved-on: 2099-01-01 is still to come", "2020-05-04 had not been held"),
    ],
)
def test_nothing_is_sealed_by_a_day_to_come_or_before_the_meeting(
    code: str, to_come: str, not_held: str, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(
        "Protokoll 4 maj 2020\n\nOrdförande: Åsa Öberg\n\n§ 1 Öppnande\n", encoding="utf-8"
    )
    call = ("import", "a.txt", "--into", "ut", "--proof", "pärm 3", "--lang", code)
    for day, sentence in (("2099-01-01", to_come), ("2020-05-03", not_held)):
        for more in ((), ("--dry-run",), ("--format", "json")):
            result = run_bra(*call, "--approved-on", day, *more, cwd=tmp_path)
            assert result.code == 2
            assert sentence in result.stderr.decode()
            assert "sha256" not in result.stdout.decode()
    assert not list(tmp_path.glob("ut/*.md"))
    assert run_bra(*call, "--approved-on", "2020-05-04", cwd=tmp_path).code == 0


@pytest.mark.parametrize(
    ("code", "sentences"),
    [
        (
            "sv",
            (
                "hör ihop med",
                "ange filerna",
                "egen mapp",
                "skriver ingenting",
                "inget datum",
                "minst en fil",
            ),
        ),
        (
            "en",
            (
                "goes with",
                "name the files",
                "own folder",
                "writes nothing",
                "not a date",
                "at least one",
            ),
        ),
    ],
)
def test_what_is_refused_is_told_in_the_language_asked_for(
    code: str, sentences: tuple[str, ...], tmp_path: Path
) -> None:
    calls = (
        ("a.txt", "--yes"),
        (),
        ("--links", "--into", "ut"),
        ("--links", "--explain"),
        ("a.txt", "--date", "i går"),
        ("a.txt", "--jobs", "0"),
    )
    for call, sentence in zip(calls, sentences, strict=True):
        result = run_bra("import", *call, "--lang", code, cwd=tmp_path)
        assert result.code == 2
        assert sentence in result.stderr.decode()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_files_of_a_folder_that_cannot_be_imported_are_told(language: str, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    (shelf / "old").mkdir(parents=True)
    texts = {"a.txt": "Möte 2031-04-02\n\n1. Tak\n\nTaket läcker.\n", "b.rst": "Taket\n", "c": "x"}
    for name, text in texts.items():
        (shelf / name).write_text(text, encoding="utf-8")
    (shelf / "old" / "d.wps").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(64))
    (shelf / "e.rtf").write_bytes(rb"{\rtf1 Taket}")
    for name in ("~$a.docx", ".gone.doc", "Thumbs.db", "f.png", "g.jpeg"):
        (shelf / name).write_bytes(bytes(9))
    result = run_bra("--lang", language, "import", "shelf", "--into", "new", cwd=tmp_path)
    assert result.code == 2
    said = result.stderr.decode()
    told = [line.partition(":")[0] for line in said.splitlines()]
    assert [name for name in ("b.rst", "c", "d.wps", "e.rtf") if name not in told] == []
    assert not any(name in said for name in ("~$", ".gone", "Thumbs", "f.png"))
    pictures = "2 bilder" if language == "sv" else "2 pictures"
    assert pictures in said
    assert len(list((tmp_path / "new").iterdir())) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [("sv", "ingen av filerna importerades"), ("en", "none of the files was imported")],
)
@pytest.mark.parametrize("wrong", ["aa.txt", "shelf"])
def test_a_mistyped_name_among_several_leaves_all_of_them(
    language: str, said: str, wrong: str, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Möte 2031-04-02\n\n1. Tak\n\nTaket läcker.\n", "utf-8")
    (tmp_path / "shelf").mkdir()
    call = ("--lang", language, "import", "--into", "new")
    result = run_bra(*call, "a.txt", wrong, cwd=tmp_path)
    assert result.code == 2
    assert result.stderr.decode().startswith(f"bra: {wrong}: ")
    assert result.stderr.decode().endswith(f"; {said}\n")
    assert not (tmp_path / "new").exists()
    # Of a name alone that says itself.
    assert said not in run_bra(*call, wrong, cwd=tmp_path).stderr.decode()


def test_a_folder_without_a_file_to_import_tells_its_files(tmp_path: Path) -> None:
    (tmp_path / "shelf").mkdir()
    (tmp_path / "shelf" / "e.rtf").write_bytes(rb"{\rtf1 Taket}")
    result = run_bra("import", "shelf", "--dry-run", cwd=tmp_path)
    assert result.code == 2
    assert result.stderr.decode().startswith("e.rtf: ")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Möte 2031-04-02\n\n1. Tak\n\nTaket läcker.\n", "a.txt"),
        ("1. Tak\n\nTaket läcker.\n", "2031-04-02.txt"),
        ("# Möte den 2 april 2031\n\n## 1. Tak\n\nTaket läcker.\n", "a.md"),
    ],
)
@pytest.mark.parametrize("given", ["2031-04-02", "2031-04-03"])
def test_a_given_date_that_overrules_the_file_is_told(
    text: str, name: str, given: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    result = run_bra("import", name, "--date", given, "--dry-run", cwd=tmp_path)
    assert result.code == 0
    assert f"datum: {given}" in result.stdout.decode()
    told = f"filen säger 2031-04-02 men --date {given}" in result.stderr.decode()
    assert told is (given != "2031-04-02")


@pytest.mark.parametrize(
    ("code", "words"), [("sv", {"uttryckligt", "svagt"}), ("en", {"explicit", "weak"})]
)
def test_how_sure_a_thing_is_stands_in_the_language_of_the_user(
    code: str, words: set[str], tmp_path: Path
) -> None:
    text = (
        "Styrelsemöte 2031-03-04\n\nNärvarande: Ylva Stare, Torkel Kvist\n\n"
        "1. Båten\nStyrelsen är positiv till att båten säljs. Ylva kan höra med varvet.\n"
    )
    (tmp_path / "m.txt").write_text(text, encoding="utf-8")
    told = run_bra("--lang", code, "import", "m.txt", "--explain", cwd=tmp_path).stdout.decode()
    assert {
        line[:-1].rpartition(", ")[2] for line in told.splitlines() if line[-1:] == "]"
    } >= words
