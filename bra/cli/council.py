"""A council's folder for a command: opened, spoken for in its language, its troubles told."""

import os
from collections.abc import Collection, Iterable, Sequence
from typing import Final, NamedTuple

import typer

from bra.cli.call import Call
from bra.cli.output import say
from bra.cli.tongue import language_of
from bra.errors import SpokenError, UserError
from bra.folder import Folder
from bra.languages import Language, language, message
from bra.ledger import Action, is_stale_plan
from bra.model import Meeting
from bra.planning.naming import MeetingNameError, resolve_meeting


class Opened(NamedTuple):
    """Hold an opened folder and how to speak about it."""

    call: Call
    folder: Folder
    language: Language
    today: str

    def tell(self, code: str, **facts: object) -> None:
        """Say a message about the minutes on stderr, in the council's language."""
        say(message(self.language, code, [(key, str(value)) for key, value in facts.items()]))

    def text(self, code: str, **facts: str) -> str:
        """Return a message about the minutes in the council's language."""
        return message(self.language, code, facts.items())

    def error(self, code: str, **facts: str) -> UserError:
        """Return a message about the minutes as an error."""
        return UserError(code, message(self.language, code, facts.items()), **facts)


def open_council(call: Call, paths: Sequence[str] = ()) -> Opened:
    """Open the council's folder that a call is about, and say what is wrong with the council."""
    opened = open_folder(call, paths)
    for diagnostic in opened.folder.council.diagnostics:
        if diagnostic.severity == "error":
            place = f"{diagnostic.path}:{diagnostic.line}"
            say(f"{place}: {message(opened.language, diagnostic.code, diagnostic.facts)}")
    return opened


def open_to_write(call: Call, paths: Sequence[str] = ()) -> Opened:
    """Open the council's folder for a command that writes by what the council says of itself.

    Raises UserError when the council cannot be read: its language, names and order are unknown.
    """
    from bra.reading.council import UNREADABLE

    opened = open_folder(call, paths)
    for diagnostic in opened.folder.council.diagnostics:
        if diagnostic.code in UNREADABLE:
            place = f"{diagnostic.path}:{diagnostic.line}"
            reason = message(opened.language, diagnostic.code, diagnostic.facts)
            raise opened.error("council-unreadable", place=place, reason=reason)
    return open_council(call, paths)


def open_folder(call: Call, paths: Sequence[str] = ()) -> Opened:
    """Open the council's folder that a call is about; `paths` are the files that it names."""
    folder = Folder(call.root(paths))
    code = call.language or folder.council.language
    return Opened(call, folder, language(code), call.today.isoformat())


def in_words(error: SpokenError, ctx: typer.Context) -> UserError:
    """Return an error in the language of the call."""
    spoken = language(language_of(ctx))
    return UserError(error.code, message(spoken, error.code, error.facts.items()))


def unusable(error: OSError, ctx: typer.Context) -> UserError | None:
    """Return what a system has against a file in the language of the call; None without a file."""
    if not error.strerror or not isinstance(error.filename, (str, os.PathLike)):
        return None
    spoken = language(language_of(ctx))
    facts = {"path": os.fspath(error.filename), "reason": error.strerror}
    return UserError("site-unwritable", message(spoken, "site-unwritable", facts.items()), **facts)


def tell_troubles(opened: Opened) -> None:
    """Say on stderr which files are left out and why, and which count as something else."""
    folder = opened.folder
    heads = folder.heads  # reads all files, so that what cannot be read is known
    for left in dict.fromkeys(folder.left_out):
        place = f"{left.path}:{left.line}" if left.line else left.path
        reason = message(opened.language, left.code, left.facts)
        opened.tell("left-out", place=place, reason=reason)
    for diagnostic in dict.fromkeys(folder.trouble):
        reason = message(opened.language, diagnostic.code, diagnostic.facts)
        place = f"{diagnostic.path}:{diagnostic.line}"
        opened.tell("front-matter-trouble", place=place, reason=reason)
    for page in heads:
        if is_stale_plan(page.status, page.date, opened.today):
            opened.tell("stale-plan", stem=page.stem)


def pick_meeting(opened: Opened, name: str) -> str:
    """Return the stem of the meeting that a name means."""
    try:
        return resolve_meeting(name, opened.folder.heads, opened.today)
    except MeetingNameError as error:
        from bra.languages.calling import meant

        unreadable = _unreadable(opened, error)
        if unreadable is not None:
            raise unreadable from None
        if error.code == "unknown-meeting" and (words := meant("MEETINGS", name)):
            return pick_meeting(opened, words[0])
        if error.code == "unknown-meeting" and not error.candidates:
            raise opened.error("no-such-meeting", name=error.name) from None
        candidates = ", ".join(error.candidates)
        raise opened.error(error.code, name=error.name, candidates=candidates) from None


def _unreadable(opened: Opened, error: MeetingNameError) -> UserError | None:
    """Return why the file of the meeting that a name may mean could not be read, if so."""
    files = opened.folder.listing.files
    match error.code:
        case "unknown-meeting":
            return left_out(opened, error.name)
        case "no-last-meeting":
            return _left_out_of(opened, {each.path for each in files if each.date <= opened.today})
        case "no-next-meeting":
            return _left_out_of(opened, {each.path for each in files if each.date >= opened.today})
    return None


def left_out(opened: Opened, name: str) -> UserError | None:
    """Return why the file of a meeting, by its stem or an ending, could not be read, if so."""
    files = opened.folder.listing.files
    return _left_out_of(opened, {each.path for each in files if name and each.stem.endswith(name)})


def _left_out_of(opened: Opened, paths: Collection[str]) -> UserError | None:
    for left in opened.folder.left_out:
        if left.path in paths:
            place = f"{left.path}:{left.line}" if left.line else left.path
            reason = message(opened.language, left.code, left.facts)
            return opened.error("left-out", place=place, reason=reason)
    return None


def pick_action(opened: Opened, name: str, actions: Iterable[Action]) -> Action:
    """Return the action that a full id or an unambiguous ending means."""
    known = {action.id: action for action in actions if action.id is not None}
    return known[pick_id(opened, name, tuple(known))]


def pick_id(opened: Opened, name: str, ids: Iterable[str]) -> str:
    """Return the id of an action that a name means: that id, or an ending that only one has."""
    known = list(ids)
    wanted = name.casefold()
    exact = [each for each in known if each.casefold() == wanted]
    fitting = exact or [each for each in known if name and each.casefold().endswith(wanted)]
    if not fitting:
        raise opened.error("unknown-action", name=name)
    if len(fitting) > 1:
        candidates = ", ".join(fitting[:6])
        raise opened.error("ambiguous-action", name=name, candidates=candidates)
    return fitting[0]


def unknown_name(opened: Opened, name: str) -> UserError:
    """Return that nobody has a name, with those of the register that are spelt like it."""
    from bra.cli.nearest import nearest_names

    council = opened.folder.council
    names = {member.name: member.aliases for member in council.members}
    names |= {each.organisation: () for each in council.members if each.organisation}
    names |= {role.name: role.aliases for role in council.roles}
    names |= {body.name: body.aliases for body in council.organisations}
    near = nearest_names(name, names)
    if not near:
        return opened.error("unknown-name", name=name)
    return opened.error("unknown-name-near", name=name, candidates=", ".join(near))


ATTENDANCE: Final = ("present", "absent", "guests")
"""The keys of the lists of those who came, and who did not."""


def withheld_of(meetings: Iterable[Meeting], keys: Collection[str] = ()) -> int:
    """Return how many values of the front matter of meetings are withheld, or of some keys."""
    return sum(not keys or key in keys for each in meetings for key in each.withheld)


def tell_withheld(opened: Opened, count: int) -> None:
    """Say how many entries are withheld, when any are."""
    if count:
        opened.tell("withheld", count=count)


def owner_names(action: Action) -> list[str]:
    """Return the owners' names in order."""
    return [owner.name for owner in action.owners]


def public(actions: Sequence[Action], *, internal: bool) -> tuple[list[Action], int]:
    """Return the actions that may be shown, and how many may not."""
    shown = [action for action in actions if internal or not action.confidential]
    return shown, len(actions) - len(shown)
