"""Run the console blocks of the manual's pages about seals, and set what came into them.

`python -m tests.seal_page` writes the pages anew; read the diff before you believe it.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bra.cli.pages import FOLDER
from bra.languages import codes
from tests.transcript import ROOT, run_bra

PAGES = {code: path for code in codes() if (path := FOLDER / code / "seal.md").exists()}
PAGES["en"] = PAGE = FOLDER / "seal.md"
FIXTURE = ROOT / "tests" / "fixtures" / "sealing"
_CONSOLE = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_POWERSHELL = re.compile(r"^```powershell\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands(text: str) -> list[str]:
    """Return what is typed in the console blocks, in order."""
    return re.findall(r"^\$ (.*)$", "".join(_CONSOLE.findall(text)), re.MULTILINE)


def powershell(text: str) -> str:
    """Return the script for PowerShell."""
    [script] = _POWERSHELL.findall(text)
    return str(script)


def run(command: str, cwd: Path) -> str:
    """Return what a command prints: `bra` runs in this process, anything else in a shell."""
    if command.startswith("bra "):
        import shlex

        result = run_bra(*shlex.split(command)[1:], cwd=cwd, env={"BRA_TODAY": "2025-07-01"})
        assert result.code == 0, result.stderr.decode()
        return (result.stdout + result.stderr).decode().replace("\r\n", "\n")
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert not done.stderr, done.stderr
    return done.stdout


def played(text: str, code: str) -> str:
    """Return the text with what each command of its console blocks prints below it.

    `code` is the language of the council.
    """
    with tempfile.TemporaryDirectory() as name:
        cwd = Path(name) / "council"
        shutil.copytree(FIXTURE, cwd)
        council = cwd / "minutes" / "council.md"
        written = council.read_text(encoding="utf-8")
        assert "language: en" in written
        spoken = written.replace("language: en", f"language: {code}")
        council.write_text(spoken, encoding="utf-8", newline="\n")
        return _CONSOLE.sub(
            lambda match: "".join(
                f"$ {command}\n{run(command, cwd)}"
                for command in re.findall(r"^\$ (.*)$", match[0], re.MULTILINE)
            ),
            text,
        )


if __name__ == "__main__":
    for code, page in PAGES.items():
        text = page.read_text(encoding="utf-8")
        page.write_text(played(text, code), encoding="utf-8", newline="\n")
        sys.stdout.write(f"wrote {page}\n")
