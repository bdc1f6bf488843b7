"""What `bra init --ci` writes does its work, and what others hook in, with hostile git settings."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from bra.cli.table import find
from bra.planning.automation import FILES, GITHUB, GITLAB, PRE_COMMIT
from tests.repositories import HOSTILE, ODD, Council, plain_git
from tests.transcript import ROOT, run_bra

STEM = "2026-01-01"
WORD = "kodordet"
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")


def run(*arguments: str, cwd: Path, env: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        arguments, cwd=cwd, env=env, capture_output=True, check=False, encoding="utf-8"
    )


def environment(home: Path) -> dict[str, str]:
    """Return an environment in which `bra` and pre-commit are found, and git is badly set."""
    config = home / "gitconfig"
    config.write_text(f"{ODD}[user]\n  name = Bo\n  email = bo@x.y\n", encoding="utf-8")
    skip = ",".join(name for name in ("fmt", "diff") if find(name) is None)
    return {
        **plain_git(),
        "GIT_CONFIG_GLOBAL": str(config),
        "GIT_PAGER": "false",
        "GIT_EXTERNAL_DIFF": "false",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "SKIP": f"bra-{skip}" if skip else "",
        "BRA_TODAY": "2026-02-01",
        "PYTHONUTF8": "1",
    }


@pytest.fixture
def council(tmp_path: Path) -> Council:
    """Return an example council with the files of `--ci`, committed, with confidential text."""
    made = Council(tmp_path / "råd")
    arguments = ("--name", "Rådet", "--example", "--ci")
    assert made.bra("init", ".", *arguments, env={"BRA_TODAY": "2026-01-15"}).code == 0
    with made.path(STEM).open("a", encoding="utf-8") as file:
        file.write(f"\n## 9. Lägesbild {{.sekretess}}\n\n- [ ] **A9** Kim Berg: {WORD}\n")
    made.commit("Begin")
    return made


@pytest.mark.parametrize(
    ("schema", "path"),
    [("github-workflows", ".github/workflows/minutes.yml"), ("gitlab-ci", ".gitlab-ci.yml")],
)
def test_the_forges_know_what_is_in_the_files(schema: str, path: str, tmp_path: Path) -> None:
    file = tmp_path / Path(path).name
    file.write_text(FILES[path], encoding="utf-8")
    call = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}")
    found = run(*call, str(file), cwd=tmp_path, env=environment(tmp_path))
    assert found.returncode == 0, found.stdout + found.stderr


def test_what_the_forge_fills_in_never_is_a_command() -> None:
    for step in yaml.safe_load(GITHUB)["jobs"]["minutes"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_both_forges_keep_the_same_copy() -> None:
    lines = [line.strip().removeprefix("- ") for line in GITHUB.splitlines()]
    written = [line for line in lines if "> reading/" in line]
    assert written
    assert set(written) <= {line.strip().removeprefix("- ") for line in GITLAB.splitlines()}


def steps(base: str) -> list[tuple[str, str, dict[str, str]]]:
    """Return the steps of the workflow after the installation: name, commands, variables."""
    jobs: dict[str, Any] = yaml.safe_load(GITHUB)["jobs"]
    given = {"${{ github.event.pull_request.base.sha }}": base}
    return [
        (step["name"], step["run"], {key: given[text] for key, text in step.get("env", {}).items()})
        for step in jobs["minutes"]["steps"]
        if "run" in step and step["name"] != "Install bra"
    ]


def hostile(council: Council, tmp_path: Path) -> dict[str, str]:
    """Return settings that send a program that trusts them elsewhere."""
    with (council.top / ".git" / "config").open("a", encoding="utf-8") as file:
        file.write(HOSTILE)
    return {
        **environment(tmp_path),
        "GIT_DIR": str(tmp_path / "nowhere"),
        "GIT_INDEX_FILE": str(tmp_path / "nowhere" / "index"),
    }


def change(council: Council) -> str:
    """Tick an action and approve the record on a branch; return where the branch began."""
    base = council.git("rev-parse", "HEAD")
    council.git("checkout", "-q", "-b", "change")
    council.change("- [ ] **A1**", "- [x] **A1**", STEM)
    council.change("(till nästa möte)", "(till nästa möte, klart 2026-01-20)", STEM)
    council.change("status: utkast", "status: färdigställt", STEM)
    council.commit("A1 is done")
    council.must("approve", STEM, "--by", "Kim Berg", "--today", "2026-02-01")
    council.commit("Approve")
    return base


@needs_bash
def test_the_workflow_does_what_it_says(council: Council, tmp_path: Path) -> None:
    base = change(council)
    env = hostile(council, tmp_path)
    summary = tmp_path / "summary.md"
    for name, commands, variables in steps(base):
        if "bra diff" in commands and find("diff") is None:
            continue
        # A forge runs a step so.
        found = run(
            *("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", commands),
            cwd=council.root,
            env={**env, **variables, "GITHUB_STEP_SUMMARY": str(summary)},
        )
        assert found.returncode == 0, (name, found.stderr)
    shown = summary.read_text(encoding="utf-8")
    assert f"{STEM}/A2" in shown
    assert "\x1b" not in shown
    assert WORD not in shown
    look_at_the_copy(council)


def look_at_the_copy(council: Council) -> None:
    copy = {path.name: path.read_text("utf-8") for path in (council.root / "reading").iterdir()}
    assert {"meetings.md", "actions.md", "decisions.md", "agenda.md"} <= set(copy)
    assert f"{STEM}/A2" in copy["actions.md"]
    assert f"{STEM}/A1" not in copy["actions.md"]
    assert "# Kallelse till Rådet" in copy["agenda.md"]
    for text in copy.values():
        assert text
        assert WORD not in text


@needs_bash
def test_the_pipeline_does_what_it_says(council: Council, tmp_path: Path) -> None:
    base = change(council)
    job = yaml.safe_load(GITLAB)["minutes"]
    commands = [each for each in job["script"] if "bra diff" not in each or find("diff")]
    env = {**hostile(council, tmp_path), "CI_MERGE_REQUEST_DIFF_BASE_SHA": base}
    script = "\n".join(commands)
    found = run("bash", "-eo", "pipefail", "-c", script, cwd=council.root, env=env)
    assert found.returncode == 0, found.stderr
    look_at_the_copy(council)
    assert (council.root / "reading" / "changes.md").exists() is (find("diff") is not None)


@needs_bash
@pytest.mark.parametrize("wrong", ["check", "verify"])
def test_a_wrong_change_fails(council: Council, tmp_path: Path, wrong: str) -> None:
    change(council)
    if wrong == "check":
        council.change(f"datum: {STEM}", "datum: 2026-01-02", STEM)
    else:
        council.change("# Rådet", "# Ett annat råd", STEM)
    council.commit("Wrong")
    [(_, commands, _)] = [step for step in steps("") if step[1] == f"bra {wrong}"]
    found = run("bash", "-e", "-c", commands, cwd=council.root, env=hostile(council, tmp_path))
    assert found.returncode == 1
    assert STEM in found.stdout


def test_pre_commit_refuses_a_wrong_commit_and_passes_a_right_one(
    council: Council, tmp_path: Path
) -> None:
    assert (council.root / ".pre-commit-config.yaml").read_text("utf-8") == PRE_COMMIT
    env = environment(tmp_path)
    installed = run("pre-commit", "install", cwd=council.root, env=env)
    assert installed.returncode == 0, installed.stdout + installed.stderr

    def commit(old: str, new: str) -> "subprocess.CompletedProcess[str]":
        council.change(old, new, STEM)
        assert run("git", "add", "-A", cwd=council.root, env=env).returncode == 0
        return run("git", "commit", "-q", "-m", "x", cwd=council.root, env=env)

    head = council.git("rev-parse", "HEAD")
    refused = commit(f"datum: {STEM}", "datum: 2026-01-02")
    assert refused.returncode == 1
    assert "date-differs" in refused.stdout + refused.stderr
    assert council.git("rev-parse", "HEAD") == head
    passed = commit("datum: 2026-01-02", f"datum: {STEM}  # rättat")
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert council.git("rev-parse", "HEAD~1") == head


def test_pre_commit_knows_the_hooks_that_others_name(tmp_path: Path) -> None:
    """Install the hook from a repository of this project, without a network.

    What the project depends on is taken from the environment of the tests.
    """
    project, council = tmp_path / "project", tmp_path / "council"
    project.mkdir()
    for name in ("bra", "templates", "minutes"):
        to = council if name == "minutes" else project
        shutil.copytree(ROOT / name, to / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, project / name)
    for folder in (project, council):
        Council(folder).commit("Begin")
    packages = Path(yaml.__file__).parent.parent
    env = {
        **environment(tmp_path),
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_COMPILE": "1",  # little of it will run
        "PIP_NO_BUILD_ISOLATION": "0",  # pip reads a variable of that name the other way round
        "PYTHONPATH": str(packages),
    }
    call = ("pre-commit", "try-repo", str(project), "bra-check", "--all-files", "--verbose")
    passed = run(*call, cwd=council, env=env)
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert "Passed" in passed.stdout
    assert "minutes/2017-08-18.md:63:" in passed.stdout  # what bra says of the real council
    assert "error" not in passed.stdout
    manifest = yaml.safe_load((project / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {hook["id"] for hook in manifest} == {"bra-check", "bra-fmt"}
    assert all(hook["language"] == "python" for hook in manifest)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("sv", "läser bara filer i arkivets rot: flytta dit filerna från --ci"),
        ("en", "read only files at the root of the repository: move those of --ci there"),
    ],
)
def test_a_folder_below_the_root_of_a_repository_is_told(
    code: str, said: str, tmp_path: Path
) -> None:
    run("git", "init", "--quiet", cwd=tmp_path, env=plain_git())
    begin = ("init", "--name", "Rådet", "--language", code)
    below = run_bra(*begin, "--ci", "råd ett", cwd=tmp_path)
    assert below.code == 0
    assert said in below.stderr.decode()
    (line,) = [line for line in below.stderr.decode().splitlines() if said in line]
    assert "råd ett" in line
    assert said not in run_bra(*begin, "two", cwd=tmp_path).stderr.decode()
    assert said not in run_bra(*begin, "--ci", cwd=tmp_path).stderr.decode()
