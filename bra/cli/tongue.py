"""In which language a call is answered before its council is opened, and when it has none."""

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from bra.errors import UserError

if TYPE_CHECKING:
    import typer
    from typer._click import Context

_COUNCIL_PATH: Final = "minutes/council.md"
_UNSTATED: Final = "sv"
"""The language of a council that states none."""
_ELSEWHERE: Final = "en"
"""The language where nothing names one that there is."""
# Most calls need none of these, and compiling them takes time.
_FRONT: Final = r"(?ms)---[ \t]*\r?\n(.*?)^---[ \t]*\r?$"
_KEY: Final = r"(?m)^[\"']?(\w+)[\"']?[ \t]*:[ \t]+([^\r\n]*)"
_COMMENT: Final = r"\s+#.*"
_TYPED: Final = "bra.typed"


class _Given(NamedTuple):
    """Hold what the words of a call name, whether the option parser came that far or not."""

    council: str | None
    language: str | None


def keep_typed(ctx: "Context", arguments: Sequence[str]) -> None:
    """Keep the words of the whole call, which the option parser uses up."""
    ctx.meta[_TYPED] = tuple(arguments)


def typed_in(ctx: "Context | typer.Context") -> tuple[str, ...]:
    """Return the words of the whole call as they were typed."""
    typed: tuple[str, ...] = ctx.meta.get(_TYPED, ())
    return typed


def language_of(ctx: "Context | typer.Context") -> str:
    """Return the code of the language that a call is to be answered in; never raises.

    It is that of `--lang`, wherever it stands, else the council's, else the surroundings'.
    """
    from bra.languages import codes
    from bra.store import find_council, read_bytes
    from bra.text.composed import composed

    given = _given(typed_in(ctx))
    if given.language in codes():
        return str(given.language)
    council = given.council or os.environ.get("BRA_COUNCIL")
    try:
        root = find_council(Path.cwd(), council)
        return stated_language(composed(read_bytes(root, _COUNCIL_PATH)).decode("utf-8", "replace"))
    except (UserError, OSError):
        return surroundings()


def _given(arguments: Sequence[str]) -> _Given:
    if not any(each.startswith(("--l", "--c", "-C")) for each in arguments):
        return _Given(None, None)
    from argparse import ArgumentParser

    parser = ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("-C", "--council", nargs="?")
    parser.add_argument("--lang", nargs="?")
    found, _ = parser.parse_known_args(arguments)
    return _Given(found.council, found.lang)


def stated_language(text: str) -> str:
    """Return the language that a council's own file states, without loading what reads YAML."""
    from bra.languages import codes, spellings

    text = text.removeprefix("\ufeff")
    front = re.match(_FRONT, text)
    # Without both its fences, a line of the file that gives the language still counts.
    stated = dict(re.findall(_KEY, front[1] if front else text))
    for code in codes():  # one after the other, since each takes time to load
        for key in spellings(code, "language"):
            if key in stated:
                return _named(re.sub(_COMMENT, "", stated[key]).strip("\"' \t").casefold())
    return _UNSTATED


def _named(name: str) -> str:
    from bra.languages import codes, language

    if name in codes():
        return name
    return next((code for code in codes() if name == language(code).name.casefold()), _UNSTATED)


def surroundings() -> str:
    """Return the language of the user's system where it is one that there is, else English."""
    from bra.languages import codes

    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    named = next(filter(None, names), None) or _windows_language()
    code = re.split(r"[_.@-]", named, maxsplit=1)[0].lower()
    return code if code in codes() else _ELSEWHERE


def _windows_language() -> str:
    """Return the locale of what Windows shows itself in, or nothing elsewhere."""
    if sys.platform == "win32":
        import ctypes
        import locale

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return locale.windows_locale.get(number, "")
    return ""
