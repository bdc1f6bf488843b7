"""Write the manual's pages on the rules of `bra check`, from specimens and what `bra` says of them.

Each folder of `tests/fixtures/rules` is named after a rule and holds a small council that breaks
it, once more in `mended` a council that does not, and in `output.txt` what `bra check` says.
`python -m tests.rulepages` writes the outputs and the pages anew; read the diff before you
believe it.
"""

from functools import cache
from pathlib import Path
from typing import Final

from bra.checking.model import Rule
from bra.checking.rules.table import RULES
from bra.cli.pages import FOLDER
from bra.cli.pages import RULES as PAGES
from tests.transcript import ROOT, run_bra

SPECIMENS: Final = ROOT / "tests" / "fixtures" / "rules"
TODAY: Final = "2017-11-15"
INDEX: Final = FOLDER / "check-rules.md"
HEADING: Final = "## All rules\n"
SUBJECTS: Final = ("structure", "people", "actions", "decisions", "process", "safety")
WITHOUT_SPECIMEN: Final = {
    "unreadable-file": "a file's permissions do not outlive a repository",
    "unreadable-folder": "a folder's permissions do not outlive a repository",
    "too-large": "eight megabytes do not belong in a repository",
    "front-matter-too-large": "half a megabyte does not belong in a repository",
}
_SILENCING: Final = {
    "any": "It can be switched off, or made stricter, for all meetings, named ones or one line.",
    "named": "It can be switched off for named meetings and for one line only.",
    "never": "It cannot be switched off.",
}


@cache
def output(code: str, folder: str = "") -> tuple[str, int]:
    """Return what `bra check` says of a specimen, and its exit code."""
    cwd = SPECIMENS / code / folder
    result = run_bra("check", "--today", TODAY, cwd=cwd, env={"BRA_CACHE": "off"})
    return (result.stdout + result.stderr).decode(), result.code


def page(rule: Rule) -> str:
    """Return the page of a rule."""
    about = " ".join(rule.text.split())
    first = about.partition(". ")[0].removesuffix(".")
    parts = [
        f"---\ntitle: {rule.code}\nsummary: >-\n  {first}.\nsection: Rules\norder: 1\n---\n",
        f"# {rule.code}\n\n{_sentences(about)}\n",
        f"Severity: {rule.severity}.\nSubject: {rule.subject}.\n{_SILENCING[rule.silencing]}\n",
    ]
    if rule.code in WITHOUT_SPECIMEN:
        return "\n".join(parts)
    said, _ = output(rule.code)
    parts.append(_shown(rule.code, said))
    parts.append(f"`bra check` says:\n\n```\n{said}```\n")
    return "\n".join(parts)


def _sentences(text: str) -> str:
    """Return a text with each sentence on a line of its own."""
    return text.replace(". ", ".\n")


def _shown(code: str, said: str) -> str:
    """Return the file that the first finding is about, or the names of all when it is a name."""
    place = said.partition(": ")[0]
    path, _, line = place.partition(":")
    root = SPECIMENS / code
    if not line or line.startswith("0"):
        files = sorted(
            each.relative_to(root).as_posix() for each in (root / "minutes").rglob("*.md")
        )
        return "A specimen:\n\n```\n" + "".join(f"{name}\n" for name in files) + "```\n"
    text = (root / path).read_bytes().decode("utf-8", "backslashreplace")
    plain = "".join(
        sign if sign.isprintable() or sign in "\n\t" else f"<U+{ord(sign):04X}>" for sign in text
    )
    return f"A specimen, `{path}`:\n\n````markdown\n{plain}````\n"


def table() -> str:
    """Return the table of all rules, by subject."""
    parts: list[str] = []
    for subject in SUBJECTS:
        rows = [
            f"| `{rule.code}` | {rule.severity} | {_first(rule)} |\n"
            for rule in RULES
            if rule.subject == subject
        ]
        head = f"\n### {subject.capitalize()}\n\n| rule | severity | finds |\n|---|---|---|\n"
        parts.append(head + "".join(rows))
    return "".join(parts)


def _first(rule: Rule) -> str:
    return " ".join(rule.text.split("\n\n")[0].split()).replace("|", "\\|")


def index() -> str:
    """Return the page of all rules: what was written by hand, and the table."""
    written = INDEX.read_text(encoding="utf-8").partition(HEADING)[0]
    return f"{written}{HEADING}{table()}"


def renew() -> None:
    """Write outputs and pages anew."""
    PAGES.mkdir(exist_ok=True)
    for old in PAGES.glob("*.md"):
        old.unlink()
    for rule in RULES:
        if rule.code not in WITHOUT_SPECIMEN:
            said, _ = output(rule.code)
            _write(SPECIMENS / rule.code / "output.txt", said)
        _write(PAGES / f"{rule.code}.md", page(rule))
    _write(INDEX, index())


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    renew()
