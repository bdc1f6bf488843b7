"""`bra merge-driver`: what git calls to merge minutes."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.output import say
from bra.errors import UserError
from bra.languages import codes, language, message
from bra.store import meeting_files

if TYPE_CHECKING:
    from bra.git import Repository
    from bra.merging.merge import Merged, Texts
    from bra.merging.renumbering import Elsewhere

EXAMPLES: Final = ("bra merge-driver base.md ours.md theirs.md minutes/2017-08-18.md",)


def run(
    ctx: typer.Context,
    base: Annotated[str, typer.Argument(metavar="BASE", help="What both began with (%O).")],
    ours: Annotated[
        str, typer.Argument(metavar="OURS", help="Ours, and where the result goes (%A).")
    ],
    theirs: Annotated[str, typer.Argument(metavar="THEIRS", help="What is merged in (%B).")],
    path: Annotated[
        str | None, typer.Argument(metavar="PATH", help="The path of the minutes (%P).")
    ] = None,
) -> None:
    """Merge minutes for git, which calls it itself."""
    call = Call.of(ctx)
    files = tuple(Path(name) for name in (base, ours, theirs))
    texts: Texts = (files[0].read_bytes(), files[1].read_bytes(), files[2].read_bytes())
    prefix, inside = _divided(path)
    try:
        merged = _merge(texts, prefix, inside)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong, no text may be lost
        say(f"bra merge-driver: {type(error).__name__}: {error}")
        merged = _unmerged(texts)
    if merged.data != texts[1]:
        files[1].write_bytes(merged.data)
    spoken = language(call.language or _language(prefix))
    for old, new in merged.changed:
        facts = (("path", path or ours), ("old", old), ("new", new))
        say(message(spoken, "renumbered-incoming", facts))
    for code, ids in (
        ("number-on-both-sides", merged.left.numbers),
        ("said-on-both-sides", merged.left.actions),
    ):
        if ids:
            names = ", ".join(sorted(ids))
            say(message(spoken, code, (("path", path or ours), ("names", names))))
    if not merged.clean:
        raise typer.Exit(1)


def _divided(path: str | None) -> tuple[str, str | None]:
    """Divide a path from the top of a repository into the council's folder and the rest."""
    if path is None:
        return "", None
    parts = path.split("/")
    if "minutes" not in parts:
        return "", path
    at = len(parts) - 1 - parts[::-1].index("minutes")
    return "".join(f"{part}/" for part in parts[:at]), "/".join(parts[at:])


def _merge(texts: "Texts", prefix: str, inside: str | None) -> "Merged":
    from bra.git import repository
    from bra.git.merging import merge_text
    from bra.merging.merge import merge

    meeting = meeting_files([inside])[:1] if inside is not None else ()
    stem = meeting[0].stem if meeting else None
    here = repository(Path.cwd())
    council = here._replace(prefix=prefix) if here is not None else None

    def ask(stem: str) -> "Elsewhere | None":
        return _elsewhere(council, stem, inside or "")

    return merge(texts, stem, merge_text, ask)


def _elsewhere(council: "Repository | None", stem: str, path: str) -> "Elsewhere | None":
    from bra.git.merging import ids_elsewhere
    from bra.merging.renumbering import Elsewhere

    if council is None:
        return None
    return Elsewhere(*ids_elsewhere(council, stem, path))


def _unmerged(texts: "Texts") -> "Merged":
    """Return both texts whole between markers."""
    from bra.merging.hunks import whole
    from bra.merging.merge import Merged
    from bra.text.source import Source

    newline = Source("", texts[1]).newline()
    return Merged(whole(texts[1], texts[2], newline), clean=False, changed=())


def _language(prefix: str) -> str:
    """Return the language of the council, as far as it can be told."""
    from bra.folder import Folder

    try:
        return Folder(Path(prefix or ".")).council.language
    except (UserError, OSError):
        return codes()[0]
