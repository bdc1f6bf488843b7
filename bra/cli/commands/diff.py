"""`bra diff`: what a change of the minutes means."""

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.council import open_folder, tell_withheld
from bra.cli.misuse import BadValue
from bra.cli.options import Internal
from bra.cli.output import put
from bra.languages import language

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.comparing.records import States
    from bra.git import Repository

EXAMPLES: Final = ("bra diff", "bra diff --staged", "bra diff main...HEAD --format md")
FORMATS: Final = ("text", "md", "json")


def one_of_the_formats(value: str | None) -> str | None:
    """Refuse a format that a comparison does not have."""
    if value is None or value in FORMATS:
        return value
    raise BadValue("none-of", value=value, choices=", ".join(FORMATS))


def run(
    ctx: typer.Context,
    revisions: Annotated[
        str | None,
        typer.Argument(
            metavar="A[..B]",
            help="One revision, or two with .. or ... between them.",
            show_default="HEAD against the work tree",
        ),
    ] = None,
    staged: Annotated[
        bool, typer.Option("--staged", help="Compare with what is staged, not the work tree.")
    ] = False,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="|".join(FORMATS),
            callback=one_of_the_formats,
            autocompletion=lambda: list(FORMATS),
            help="Write in this format: on a terminal text, elsewhere md, unless you say.",
        ),
    ] = None,
    internal: Internal = False,
) -> None:
    """Say what a change of the minutes means, meeting by meeting."""
    from bra.comparing.meetings import compare
    from bra.git import GitError

    opened = open_folder(Call.of(ctx))
    try:
        old, new, states = _states(opened, revisions, staged=staged)
    except GitError as error:
        raise opened.error("git-refused", reason=" ".join(str(error).split())) from None
    found = compare(states, internal=internal)
    wanted = form or ("text" if opened.call.terminal else "md")
    if wanted == "json":
        from bra.rendering.changes import changes_as_data
        from bra.rendering.tables import as_json

        put(opened.call, as_json(changes_as_data(old, new, found)))
    else:
        from bra.rendering.changes import changes_document

        spoken = opened.language
        text = changes_document(spoken, opened.folder.council, old, new, found)
        if wanted == "md":
            put(opened.call, text)
        else:
            from bra.cli.drawing import draw_markdown

            sys.stdout.write(draw_markdown(opened.call, text))
    tell_withheld(opened, found.withheld)


def _states(opened: "Opened", revisions: str | None, *, staged: bool) -> "tuple[str, str, States]":
    """Return the names of the two sides, and what is compared."""
    from bra.git import repository
    from bra.git.revisions import has_commits, merge_base
    from bra.snapshots import states
    from bra.states import both_states, in_folder, in_index, in_revision

    found = repository(opened.folder.root)
    if found is None:
        raise opened.error("no-repository", folder=str(opened.folder.root.absolute()))
    words = language(opened.language.code).changes
    first, dots, last = _divided(revisions)
    if dots and staged:
        raise opened.error("staged-takes-one")
    old_name, new_name = first or "HEAD", words["index" if staged else "work-tree"]
    if revisions is None and not has_commits(found):
        old_name, old = words["beginning"], in_revision(found, None)
    elif dots == "...":
        new_name = last or "HEAD"
        for name in (old_name, new_name):
            _tree(opened, found, name)
        base = merge_base(found, old_name, new_name)
        if base is None:
            raise opened.error("no-merge-base", old=old_name, new=new_name)
        old = in_revision(found, _tree(opened, found, base))
        old_name = words["common"].format(old=old_name, new=new_name)
    else:
        old = in_revision(found, _tree(opened, found, old_name))
    if dots:
        new_name = last or "HEAD"
        new = in_revision(found, _tree(opened, found, new_name))
    else:
        new = in_index(found) if staged else in_folder(found)
    return old_name, new_name, states(*both_states(found, old, new))


def _divided(revisions: str | None) -> tuple[str, str, str]:
    """Divide `A..B` and `A...B`; a path after a colon may hold dots."""
    for dots in ("...", ".."):
        first, found, last = (revisions or "").partition(dots)
        if found:
            return first, found, last
    return revisions or "", "", ""


def _tree(opened: "Opened", repository: "Repository", name: str) -> str:
    from bra.git.revisions import tree_of

    tree = tree_of(repository, name)
    if tree is None:
        raise opened.error("unknown-revision", name=name)
    return tree
