"""What an import says that somebody stops."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from bra import store
from bra.cli import importing
from bra.cli.placing import Target
from bra.cli.stopped import telling_stop
from bra.languages import language
from tests.transcript import run_bra

SENTENCES = {
    "sv": "importen avbröts; {} importerad{}, och samma kommando igen fortsätter där det slutade\n",
    "en": "the import was stopped; {} imported{}, and the same call goes on where it stopped\n",
}


def stopped(target: Target, names: list[str], *, missing: int) -> Iterator[str]:
    """Write files into a target until Ctrl-C; the last ones are not there yet."""
    for number, name in enumerate(names):
        target.imported[str(number)] = name
        folder = target.folder / name[:4] if target.by_year else target.folder
        folder.mkdir(exist_ok=True)
        if number < len(names) - missing:
            (folder / name).write_text("")
            yield name
    raise KeyboardInterrupt


@pytest.mark.parametrize("by_year", [True, False])
@pytest.mark.parametrize(
    ("code", "said"), [("sv", ("2 filer är", "e")), ("en", ("2 files are", ""))]
)
def test_the_files_that_are_there_are_counted(
    code: str,
    said: tuple[str, str],
    by_year: bool,  # noqa: FBT001 - what is asked
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    target = Target(tmp_path, None, by_year, {"before": "2030-01-01.md"})
    names = ["2031-03-04.md", "2031-03-05.md", "2032-03-06.md"]
    running = ExitStack()
    ended: list[str] = []
    running.callback(ended.append, "the processes")
    with pytest.raises(KeyboardInterrupt), telling_stop(target, language(code), running):
        list(stopped(target, names, missing=1))
    assert ended == ["the processes"]
    assert capsys.readouterr().err == SENTENCES[code].format(*said)


def test_nothing_is_said_of_what_ends_by_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = Target(tmp_path, None, by_year=False, imported={})
    with telling_stop(target, language("sv"), ExitStack()):
        target.imported["1"] = "2031-03-04.md"
    assert capsys.readouterr().err == ""


def write_minutes(folder: Path, days: range) -> None:
    for day in days:
        head = f"Styrelsemöte 2031-03-{day:02}\n\nNärvarande: Ylva Stare\n\n"
        text = f"{head}1. Båten\nDen är hel.\n"
        (folder / f"{day}.txt").write_text(text, encoding="utf-8")


def test_an_import_that_is_stopped_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_minutes(tmp_path, range(3, 6))
    call = ("import", "3.txt", "4.txt", "5.txt", "--into", "ut")
    create = store.create
    made: list[Path] = []

    def once(path: Path, data: bytes) -> None:
        if made:
            raise KeyboardInterrupt
        made.append(path)
        create(path, data)

    with monkeypatch.context() as patched:
        patched.setattr(store, "create", once)
        first = run_bra(*call, cwd=tmp_path)
    assert first.code == 130
    assert "importen avbröts; 1 fil är importerad, och" in first.stderr.decode()
    again = run_bra(*call, cwd=tmp_path)
    assert again.code == 0
    assert "importerade: 2, redan importerade: 1" in again.stderr.decode()


def test_wherever_it_is_stopped_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    write_minutes(tmp_path / "in", range(1, 29))

    def stop(*_given: object) -> Iterator[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(importing, "doubts_of", stop)
    first = run_bra("import", "in", "--into", "ut", "--jobs", "2", cwd=tmp_path)
    assert first.code == 130
    count = len(list((tmp_path / "ut").rglob("*.md")))
    assert 0 < count < 28
    assert f"importen avbröts; {count} fil" in first.stderr.decode()
