import json
import subprocess
from pathlib import Path

import pytest

from bra.checking.findings import Finding
from bra.cli.findings import Told
from bra.cli.findings.github import as_command
from tests.checking.councils import meeting, write
from tests.transcript import Result, run_bra

NUMBER = "811218-9876"
BAD = f"- [ ] **A1** Kim Borg: ring om {NUMBER} (senast 2017-11-30)"
FORMATS = ("text", "json", "github", "sarif")


def check(root: Path, *arguments: str) -> Result:
    return run_bra("check", "--today", "2017-11-15", *arguments, cwd=root)


def told(path: str = "minutes/a.md", line: int = 3, end: int = 3, message: str = "m") -> Told:
    finding = Finding(
        "unknown-owner",
        "error",
        path,
        line,
        1,
        end,
        5,
        (),
        meant=None,
        fixable=False,
        hidden=False,
        source=None,
    )
    return Told(finding, path, message, None, secret=False)


def test_a_workflow_command_escapes_what_would_end_it() -> None:
    command = as_command(told(path="a:b,c%\n.md", message="50 %\r\nx::error::y, z"))
    assert command == (
        "::error file=a%3Ab%2Cc%25%0A.md,line=3,endLine=3,col=1,endColumn=5,title=unknown-owner"
        "::50 %25%0D%0Ax::error::y, z\n"
    )


def test_a_workflow_command_of_several_lines_has_no_columns() -> None:
    assert "col=" not in as_command(told(end=4))
    assert as_command(told(line=0, end=0)).startswith(
        "::error file=minutes/a.md,title=unknown-owner::"
    )


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_shows_a_number_anywhere(tmp_path: Path, form: str) -> None:
    text = f"{BAD}\n\n[{NUMBER}](http://example.org/{NUMBER})\n\nRådet beslutar att {NUMBER}."
    write(tmp_path, {"2017-10-11": meeting(text).replace("## 1. L", f"## 1. {NUMBER} L")})
    result = check(tmp_path, "--format", form, "--internal")
    assert result.code == 1
    shown = result.stdout.decode() + result.stderr.decode()
    assert "personal-number" in shown
    assert "9876" not in shown
    assert "811218" not in shown


def test_a_topic_with_a_number_in_it_is_blotted_out_in_another_file(tmp_path: Path) -> None:
    first = meeting("Text.", date="2017-08-18").replace("## 1. Läget", "## 1. Nästa möte")
    first = first.replace("Text.", f"- Ärendet {NUMBER}")
    write(tmp_path, {"2017-08-18": first, "2017-10-11": meeting("Text.")})
    shown = check(tmp_path, "minutes/2017-10-11.md").stdout.decode()
    assert "topic-missing" in shown
    assert "9876" not in shown


@pytest.fixture
def nested(tmp_path: Path) -> Path:
    """Return a council in a folder of a repository."""
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    root = tmp_path / "Råd och nämnd"
    root.mkdir()
    write(root, {"2017-10-11": meeting(BAD)})
    return root


def test_paths_begin_at_the_top_of_the_repository_where_a_forge_reads_them(nested: Path) -> None:
    assert check(nested).stdout.startswith(b"minutes/")
    assert json.loads(check(nested, "--format", "json").stdout)[0]["path"].startswith("minutes/")
    github = check(nested, "--format", "github").stdout.decode()
    assert "file=Råd och nämnd/minutes/2017-10-11.md," in github
    log = json.loads(check(nested, "--format", "sarif").stdout)
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == ("R%C3%A5d%20och%20n%C3%A4mnd/minutes/2017-10-11.md")


def test_without_a_repository_paths_begin_at_the_council(tmp_path: Path) -> None:
    write(tmp_path, {"2017-10-11": meeting(BAD)})
    assert b" file=minutes/2017-10-11.md," in check(tmp_path, "--format", "github").stdout


def test_sarif_keeps_to_its_schema(nested: Path) -> None:
    from pydantic import ValidationError
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

    write(nested, {"2017-10-11": meeting(BAD), "2017-1-1": "", "2017-12-06": "ingenting"})
    log = json.loads(check(nested, "--format", "sarif").stdout)
    Log.model_validate(log)
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert {"odd-file-name", "personal-number", "no-front-matter"} <= set(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
    for wrong in ({"level": "fatal"}, {"message": None}, {"locations": "here"}, {"line": 3}):
        broken = json.loads(json.dumps(log))
        broken["runs"][0]["results"][0] |= wrong
        with pytest.raises(ValidationError):
            Log.model_validate(broken)


def test_an_empty_log_keeps_to_the_schema_too(tmp_path: Path) -> None:
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

    write(tmp_path, {"2017-10-11": meeting("Text.")})
    result = check(tmp_path, "--format", "sarif")
    assert result.code == 0
    assert Log.model_validate_json(result.stdout).runs[0].results == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("minutes/2017-10-11.md",), 0),
        (("minutes/2017-10-11.md", "--strict"), 1),
        (("minutes/council.md", "--strict"), 0),
        ((), 0),
        (("nothing",), 2),
        (("--format", "xml"), 2),
    ],
)
def test_the_exit_code_tells_what_was_found(
    tmp_path: Path, arguments: tuple[str, ...], code: int
) -> None:
    write(tmp_path, {"2017-10-11": meeting("- [ ] **A1** ordna (löpande)")})
    assert check(tmp_path, *arguments).code == code
