"""Run the console blocks of README.md, one council for all of them, and set what came into them.

The council lies in a Git repository, as in a clone; the ids of commits are left out.

`python -m tests.readme` writes README.md anew; read the diff before you believe it.
"""

import re
import shlex
import shutil
import tempfile
from pathlib import Path

from tests.transcript import ROOT, run_bra, run_git

README = ROOT / "README.md"
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_ID = re.compile(r"\b[0-9a-f]{8} (?=\d{4}-\d\d-\d\d )")
_LEFT_OUT = "········ "


def played(text: str) -> str:
    """Return the text with the output of each `$ bra` below it, stdout before stderr."""
    with tempfile.TemporaryDirectory() as name:
        cwd = Path(name).resolve() / "council"
        cwd.mkdir()
        for folder in ("minutes", "templates"):
            shutil.copytree(ROOT / folder, cwd / folder)
        for arguments in (("init", "-q"), ("add", "."), ("commit", "-qm", "Keep the minutes")):
            assert run_git(*arguments, cwd=cwd).code == 0

        def block(match: re.Match[str]) -> str:
            parts: list[str] = []
            for line in match[0].splitlines():
                if line.startswith("$ "):
                    result = run_bra(*shlex.split(line)[2:], cwd=cwd)
                    said = (result.stdout + result.stderr).decode().replace("\r\n", "\n")
                    parts += [line, _ID.sub(_LEFT_OUT, said)]
                    assert result.code == 0, result.stderr.decode()
            return "\n".join(part.rstrip("\n") for part in parts) + "\n"

        return _BLOCK.sub(block, text)


if __name__ == "__main__":
    README.write_text(played(README.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
