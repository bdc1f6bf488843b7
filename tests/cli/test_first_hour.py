"""What a secretary meets in the first hour: little is there yet."""

from pathlib import Path

import pytest

from tests.cli.beginning import TODAY, begun, said
from tests.transcript import run_bra


@pytest.mark.parametrize(
    ("code", "agenda", "minutes", "add"),
    [
        (
            "sv",
            "bra: inget kommande möte är känt; skapa ett med bra new-meeting ÅÅÅÅ-MM-DD",
            (
                "bra: inget möte har hållits än; bra meetings listar de möten som finns, "
                "bra new-meeting ÅÅÅÅ-MM-DD skapar ett"
            ),
            (
                "bra: inget möte har hållits än; säg med --in vilket möte uppdraget hör till, "
                "eller skapa ett med bra new-meeting ÅÅÅÅ-MM-DD"
            ),
        ),
        (
            "en",
            "bra: no coming meeting is known; make one with bra new-meeting YYYY-MM-DD",
            (
                "bra: no meeting has been held yet; bra meetings lists those there are, "
                "bra new-meeting YYYY-MM-DD makes one"
            ),
            (
                "bra: no meeting has been held yet; say with --in which one the action belongs to, "
                "or make one with bra new-meeting YYYY-MM-DD"
            ),
        ),
    ],
)
def test_where_no_meeting_is_the_next_step_is_said(
    code: str, agenda: str, minutes: str, add: str, tmp_path: Path
) -> None:
    council = begun(tmp_path, code)
    assert said(council, "agenda") == agenda
    assert said(council, "minutes") == minutes
    assert said(council, "add", "ring Kim") == add


def test_a_last_or_next_meeting_that_cannot_be_read_is_not_said_to_be_none(
    tmp_path: Path,
) -> None:
    council = begun(tmp_path)
    written = "---\ndatum: {}\n---\n\n## Ärenden\n"
    for day in ("2026-11-13", "2026-12-08"):
        path = council / "minutes" / f"{day}.md"
        path.write_text(written.format(day), encoding="utf-16")
        wrong = f"bra: minutes/{day}.md:1 är inte med: filen är inte UTF-8-text"
        command = "minutes" if day < TODAY[1] else "agenda"
        assert said(council, command, *TODAY) == wrong
    for command in ("status", "approve"):
        wrong = "bra: minutes/2026-11-13.md:1 är inte med: filen är inte UTF-8-text"
        assert said(council, command, "last", *TODAY) == wrong


def test_a_meeting_of_today_that_cannot_be_read_is_both_the_last_and_the_next(
    tmp_path: Path,
) -> None:
    council = begun(tmp_path)
    path = council / "minutes" / f"{TODAY[1]}.md"
    path.write_text(f"---\ndatum: {TODAY[1]}\n---\n", encoding="utf-16")
    wrong = f"bra: minutes/{TODAY[1]}.md:1 är inte med: filen är inte UTF-8-text"
    for name in ("last", "next"):
        assert said(council, "status", name, *TODAY) == wrong


def test_a_day_that_no_month_has_is_told_as_such(tmp_path: Path) -> None:
    council = begun(tmp_path)
    assert said(council, "new-meeting", "2027-02-30") == "bra: 2027-02-30 finns inte i kalendern"
    assert said(council, "new-meeting", "2027-02-30", "--lang", "en") == (
        "bra: 2027-02-30 is not in the calendar"
    )
    assert said(council, "actions", "--as-of", "2026-11-31") == (
        "bra: --as-of: 2026-11-31 finns inte i kalendern"
    )
    assert said(council, "actions", "--as-of", "2026-11-31", "--lang", "en") == (
        "bra: --as-of: 2026-11-31 is not in the calendar"
    )
    assert said(council, "import", "a.txt", "--date", "2026-11-31") == (
        "bra: --date: 2026-11-31 finns inte i kalendern"
    )
    assert "ÅÅÅÅ-MM-DD" in said(council, "new-meeting", "12/10")


def test_a_council_that_was_begun_says_what_to_do_next(tmp_path: Path) -> None:
    def end(*arguments: str) -> list[str]:
        began = run_bra("init", *arguments, "--name", "X", cwd=tmp_path)
        assert began.code == 0, began.stderr
        return began.stderr.decode().splitlines()[-2:]

    assert end("Mitt råd") == [
        'gå till mappen: cd "Mitt råd"',
        (
            "skriv sedan in ledamöterna i minutes/council.md, och skapa det första mötet: "
            "bra new-meeting ÅÅÅÅ-MM-DD"
        ),
    ]
    assert end("demo", "--language", "en", "--example") == [
        "go to the folder: cd demo",
        "then try: bra meetings, bra actions, bra agenda next; bra help start tells more",
    ]
    assert not any("cd " in line for line in end())


@pytest.mark.parametrize("everyone", [(), ("--everyone",)])
def test_minutes_that_nobody_was_called_to_or_came_to_are_no_draft(
    everyone: tuple[str, ...], tmp_path: Path
) -> None:
    council = begun(tmp_path)
    assert run_bra("new-meeting", "2026-11-20", cwd=council).code == 0
    told = said(council, "status", "last", "utkast", *everyone, *TODAY).splitlines()
    assert told[-2:] == [
        (
            "minutes/2026-11-20.md:2: ingen står som närvarande och ingen är kallad; "
            "skriv namnen under närvarande, eller ledamöterna i minutes/council.md"
        ),
        "bra: mötet 2026-11-20 kan inte bli utkast än; inget har ändrats",
    ]
    assert "status: planerat" in (council / "minutes/2026-11-20.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("everyone", [(), ("--everyone",)])
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (
            "sv",
            (
                "ingen står som närvarande, och alla kallade står som frånvarande; "
                "skriv namnen under närvarande, eller ställ in mötet"
            ),
        ),
        (
            "en",
            (
                "nobody is marked as present, and all who were called are marked as absent; "
                "write the names under närvarande, or cancel the meeting"
            ),
        ),
    ],
)
def test_minutes_that_all_were_absent_from_are_no_draft(
    everyone: tuple[str, ...], code: str, reason: str, tmp_path: Path
) -> None:
    run_bra("init", "demo", "--name", "X", "--language", "sv", "--example", *TODAY, cwd=tmp_path)
    written = (
        "---\ndatum: 2026-11-20\nfrånvarande: [Kim Berg, Robin Dal, Lo Strand, Sam Lund]\n---\n"
    )
    path = tmp_path / "demo" / "minutes" / "2026-11-20.md"
    path.write_text(written, encoding="utf-8")
    call = ("status", "2026-11-20", "draft", *everyone, *TODAY, "--lang", code)
    assert f": {reason}" in said(tmp_path / "demo", *call).splitlines()[0]
    assert path.read_text(encoding="utf-8") == written


def test_a_time_that_is_none_is_told_with_those_that_are(tmp_path: Path) -> None:
    council = begun(tmp_path)
    assert run_bra("new-meeting", "2026-11-20", cwd=council).code == 0
    call = ("add", "ring Kim", "--owner", "sekreteraren", "--due", "imorgon", *TODAY)
    assert said(council, *call).splitlines()[-1] == (
        "bra: ”imorgon” går inte att läsa som en tid; "
        "skriv till exempel 2017-09-15, 15 september, v. 42, nästa möte eller löpande"
    )
    assert said(council, *call, "--lang", "en").endswith(
        "write for instance 2017-09-15, 15 September, week 42, next meeting or ongoing"
    )


def test_a_time_that_says_more_than_one_thing_is_told_as_such(tmp_path: Path) -> None:
    council = begun(tmp_path)
    assert run_bra("new-meeting", "2026-11-20", cwd=council).code == 0
    call = ("add", "ring Kim", "--owner", "sekreteraren", "--due", "måndag 15 december 2026")
    assert said(council, *call, *TODAY).splitlines()[-1] == (
        "bra: veckodagen i ”måndag 15 december 2026” stämmer inte med datumet"
    )


def test_a_file_in_a_folders_place_is_told_in_the_language_of_the_call(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("", encoding="utf-8")
    call = ("init", "fil", "--name", "X")
    where = Path("fil", "minutes")
    assert said(tmp_path, *call, "--lang", "sv") == (
        f"bra: {where} går inte att läsa eller skriva (det är ingen mapp)"
    )
    assert said(tmp_path, *call, "--lang", "en") == (
        f"bra: {where} cannot be read or written (it is not a directory)"
    )


@pytest.mark.parametrize(("first", "last"), ["””", "“”", "''", "\u2018\u2019", "»«"])
def test_quotes_that_the_shell_does_not_know_start_no_council(
    first: str, last: str, tmp_path: Path
) -> None:
    call = ("init", "--name", f"{first}Norra", f"rådet{last}")
    assert said(tmp_path, *call, "--lang", "sv") == (
        f"bra: --name: {first}Norra börjar med ett citattecken som inte tar slut; "
        'skriv hela namnet inom raka citattecken, "så här"'
    )
    assert said(tmp_path, *call, "--lang", "en").endswith('in straight quotes, "like this"')
    assert not list(tmp_path.iterdir())


def test_a_quote_at_one_end_is_of_the_name(tmp_path: Path) -> None:
    assert run_bra("init", "gooi", "--name", "'t Gooi", cwd=tmp_path).code == 0
    assert run_bra("init", "norra'", "--name", "Norra", cwd=tmp_path).code == 0


def test_a_council_is_named_by_its_file_too(tmp_path: Path) -> None:
    council = begun(tmp_path)
    for named in ("demo", "demo/minutes", "demo/minutes/council.md"):
        assert run_bra("-C", named, "meetings", cwd=tmp_path).code == 0
    assert run_bra("-C", "council.md", "meetings", cwd=council / "minutes").code == 0
    assert "demo/council.md" in said(tmp_path, "-C", "demo/council.md", "meetings")


def test_a_council_is_named_from_the_folder_of_a_year(tmp_path: Path) -> None:
    year = begun(tmp_path) / "minutes" / "2026"
    year.mkdir()
    for named in ("..", "../council.md", "../../minutes", "../.."):
        shown = run_bra("-C", named, "meetings", cwd=year)
        assert shown.code == 0, (named, shown.stderr)
    assert run_bra("-C", "../../..", "meetings", cwd=year).code == 2
