"""What a shell completes: meetings, action ids, names; nothing at all outside a council."""

import os
import re
from pathlib import Path
from typing import Final

from bra.folder import Folder

_QUOTES: Final = ("'", '"')
_PLAIN: Final = re.compile(r"[\w@%+=:,./-]+")


class Spelled(str):
    """Hold words that are compared as they are and written as a shell reads them as one."""

    __slots__ = ("shown",)
    shown: str

    def __format__(self, spec: str) -> str:
        """Return what is written on the command line."""
        return format(self.shown, spec)


def _folder() -> Folder | None:
    from bra import store
    from bra.errors import UserError

    try:
        folder = Folder(store.find_council(Path.cwd(), os.environ.get("BRA_COUNCIL")))
        folder.council  # noqa: B018 - read here, so that a broken folder completes nothing
    except (UserError, OSError):
        return None
    return folder


def meetings() -> list[str]:
    """Return the stems of all meetings, the latest first, and the words for two of them."""
    folder = _folder()
    if folder is None:
        return []
    return [*(found.stem for found in reversed(folder.listing.files)), "next", "last"]


def action_ids() -> list[str]:
    """Return the ids of all public actions, the latest first."""
    from datetime import date

    folder = _folder()
    if folder is None:
        return []
    today = os.environ.get("BRA_TODAY") or date.today().isoformat()  # noqa: DTZ011 - the user's day
    actions = folder.ledger.actions(today)
    return [a.id for a in actions if a.id is not None and not a.confidential][::-1]


def names(typed: str = "") -> list[str]:
    """Return the people, roles and organisations of the register, as the shell is to write them.

    `typed` is what stands there already; a shell may or may not leave a quote at its beginning.
    """
    return [_as_one_word(name, typed) for name in _register()]


def _as_one_word(name: str, typed: str) -> str:
    """Return a name so that the shell takes it for one word; Zsh and Fish see to that alone."""
    shell = os.environ.get("_BRA_COMPLETE", "")
    if _PLAIN.fullmatch(name) and not typed.startswith(_QUOTES):
        return name
    if shell == "complete_bash" and not _in_quotes():
        return _spelled(name, re.sub(r"([^\w@%+=:,./-])", r"\\\1", name))
    if shell in ("complete_powershell", "complete_pwsh"):
        quoted = "'" + name.replace("'", "''") + "'"
        if typed.startswith(_QUOTES):
            return typed[0] + quoted[1:-1] + typed[0]
        return _spelled(name, quoted)
    return name


def _in_quotes() -> bool:
    """Tell whether Bash completes a word that begins with a quote, which Bash then closes."""
    words = os.environ.get("COMP_WORDS", "").split("\n")
    at = os.environ.get("COMP_CWORD", "")
    return at.isdecimal() and int(at) < len(words) and words[int(at)].startswith(_QUOTES)


def _spelled(name: str, shown: str) -> Spelled:
    both = Spelled(name)
    both.shown = shown
    return both


def _register() -> list[str]:
    """Return the people, roles and organisations of the register, each once."""
    folder = _folder()
    if folder is None:
        return []
    council = folder.council
    people = [member.name for member in council.members]
    organisations = [member.organisation for member in council.members if member.organisation]
    register = [role.name for role in council.roles]
    register += [organisation.name for organisation in council.organisations]
    return list(dict.fromkeys((*people, *register, *organisations)))
