"""The repository that a council's folder lies in, and how git is called.

A repository is never required.  Git runs without the user's pagers, colours, external diffs and
prompts, whatever the configuration or the environment says.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

_SETTINGS: Final = (
    "-c",
    "core.quotePath=false",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "color.ui=false",
    "-c",
    "log.showSignature=false",
    "--no-pager",
    "--no-replace-objects",
)
_NOT_THERE: Final = "git is not installed"
_KEPT: Final = ("GIT_EXEC_PATH", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_CONFIG_GLOBAL")
"""What of git's own environment is obeyed; `GIT_DIR` and the like would name another repository."""


class GitError(Exception):
    """Tell that git refused, in its own words."""


class Answer(NamedTuple):
    """Hold what git said: its exit code, what it printed, and what it told beside that."""

    code: int
    printed: bytes
    told: str


class Repository(NamedTuple):
    """Hold a work tree and where in it the council's folder is.

    `prefix` is the path of the council's folder from the top of the work tree, empty or ending
    in `/`, so that `prefix + path` is git's own name of a file.
    """

    top: Path
    prefix: str

    def run(self, *arguments: str, stdin: bytes | None = None) -> bytes:
        """Return what a git command prints; raises GitError when it fails."""
        return _git(self.top, *arguments, stdin=stdin)

    def answer(self, *arguments: str, stdin: bytes | None = None) -> Answer:
        """Return all that git says to a command that may fail, as looking at a signature does."""
        return _ask(self.top, *arguments, stdin=stdin)


def repository(root: Path) -> Repository | None:
    """Return the repository that a council's folder lies in, or None."""
    try:
        return readable_repository(root)
    except GitError:
        return None


def readable_repository(root: Path) -> Repository | None:
    """Return the repository that a council's folder lies in, or None where there is none.

    Raises GitError when there is one that cannot be read: without git, or when git refuses it, as
    it does for a folder of somebody else's.
    """
    try:
        found = _git(root, "rev-parse", "--show-toplevel", "--show-prefix")
    except OSError as error:
        missing = shutil.which("git") is None
        told = _NOT_THERE if missing else error.strerror or type(error).__name__
    except GitError as error:
        told = str(error)
    else:
        top, _, prefix = os.fsdecode(found).removesuffix("\n").partition("\n")
        return Repository(Path(top), prefix)
    whole = root.resolve()
    if any(os.path.lexists(each / ".git") for each in (whole, *whole.parents)):
        raise GitError(told)
    return None


def _git(cwd: Path, *arguments: str, stdin: bytes | None = None) -> bytes:
    answer = _ask(cwd, *arguments, stdin=stdin)
    if answer.code:
        raise GitError(answer.told.strip())
    return answer.printed


def _ask(cwd: Path, *arguments: str, stdin: bytes | None = None) -> Answer:
    result = subprocess.run(  # noqa: S603 - git itself, with arguments of ours
        ["git", *_SETTINGS, *arguments],  # noqa: S607 - found on the path, as users do
        cwd=cwd,
        env=_environment(os.environ),
        input=b"" if stdin is None else stdin,
        capture_output=True,
        check=False,
    )
    return Answer(result.returncode, result.stdout, result.stderr.decode("utf-8", "replace"))


def _environment(given: Mapping[str, str]) -> dict[str, str]:
    """Return an environment in which git speaks plainly and asks nobody."""
    kept = {
        name: value for name, value in given.items() if not name.startswith("GIT_") or name in _KEPT
    }
    return kept | {
        "LC_ALL": "C",
        "GIT_PAGER": "cat",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_LITERAL_PATHSPECS": "1",
    }
