"""Real git repositories of councils, made anew for a test, with dates that stay the same."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.transcript import ROOT, Result, run_bra

_FIRST = 1_504_000_000  # a day in August 2017
_STRANGERS = ("GIT_", "GPG_", "SSH_")
# Settings that somebody may well have: other tools work with them.
ODD = """\
[core]
  pager = false
  quotePath = true
[pager]
  log = false
  diff = false
[color]
  ui = always
  diff = always
[diff]
  external = false-program
  noprefix = true
  renames = copies
[log]
  showSignature = true
  decorate = full
  date = relative
[format]
  pretty = oneline
[alias]
  log = version
"""
# Settings that only ill will makes.
HOSTILE = f"""\
{ODD}
[core]
  fsmonitor = false-program
  commentChar = "-"
[diff]
  orderFile = /nowhere
[log]
  showRoot = false
  follow = true
  mailmap = true
  diffMerges = off
[i18n]
  logOutputEncoding = latin1
[gpg]
  program = true
"""


def plain_git() -> dict[str, str]:
    """Return an environment in which nobody's git settings count."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith(_STRANGERS)}
    return {
        **clean,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "LC_ALL": "C",
    }


class Council:
    """Hold a council's folder in a repository, and what one does there."""

    def __init__(self, top: Path, folder: str = "") -> None:
        self.top = top
        self.root = top / folder
        self.env: dict[str, str] = {}
        self.count = 0  # of days that have passed
        top.mkdir(parents=True, exist_ok=True)
        if not (top / ".git").exists():
            self.git("init", "-q", "-b", "main")
            self.git("config", "core.fsync", "none")  # a test need not survive a power cut

    def git(self, *arguments: str) -> str:
        """Run git at the top of the repository and return what it printed."""
        result = subprocess.run(
            ["git", *arguments],
            cwd=self.top,
            env={**plain_git(), **self.env},
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert result.returncode == 0, (arguments, result.stdout, result.stderr)
        return result.stdout.strip()

    def commit(self, message: str, author: str = "Bo Tenland", *options: str) -> str:
        """Commit all that changed, and return the commit's id."""
        self.count += 1
        when = f"{_FIRST + self.count * 86400} +0200"
        mail = f"{author.split(maxsplit=1)[0].lower()}@example.org"
        self.env |= {
            "GIT_AUTHOR_NAME": author,
            "GIT_AUTHOR_EMAIL": mail,
            "GIT_AUTHOR_DATE": when,
            "GIT_COMMITTER_NAME": author,
            "GIT_COMMITTER_EMAIL": mail,
            "GIT_COMMITTER_DATE": when,
        }
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message, *options)
        return self.git("rev-parse", "HEAD")

    def copy(self, top: Path) -> "Council":
        """Return a council like this one elsewhere."""
        shutil.copytree(self.top, top)
        other = Council(top, self.root.relative_to(self.top).as_posix())
        other.count, other.env = self.count, dict(self.env)
        return other

    def path(self, stem: str = "2017-08-18") -> Path:
        """Return the file of a meeting."""
        return self.root / "minutes" / f"{stem}.md"

    def write(self, text: str | bytes, stem: str = "2017-08-18") -> None:
        """Write the file of a meeting."""
        self.path(stem).parent.mkdir(parents=True, exist_ok=True)
        self.path(stem).write_bytes(text.encode() if isinstance(text, str) else text)

    def change(self, old: str, new: str, stem: str = "2017-08-18") -> None:
        """Put a text in place of another in the file of a meeting."""
        data = self.path(stem).read_bytes()
        assert old.encode() in data, old
        self.path(stem).write_bytes(data.replace(old.encode(), new.encode(), 1))

    def bra(self, *arguments: str, env: dict[str, str] | None = None) -> Result:
        """Run `bra` in the council's folder, on a day in the year after."""
        return run_bra(
            *arguments, cwd=self.root, env={**plain_git(), "BRA_TODAY": "2018-03-01", **(env or {})}
        )

    def must(self, *arguments: str) -> str:
        """Run `bra`, which must succeed, and return what it printed."""
        result = self.bra(*arguments)
        assert result.code == 0, (arguments, result.stdout.decode(), result.stderr.decode())
        return result.stdout.decode()


def real_council(top: Path, folder: str = "") -> Council:
    """Return the council of this repository, committed once."""
    council = Council(top, folder)
    for name in ("minutes", "templates"):
        shutil.copytree(ROOT / name, council.root / name)
    council.commit("Minutes")
    return council
