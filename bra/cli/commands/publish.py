"""`bra publish`: the council's site."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.council import open_council, tell_troubles
from bra.cli.options import DryRun, Force, Today
from bra.cli.output import agrees, put
from bra.languages import message

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.publishing.publish import Wish
    from bra.publishing.site import Site
    from bra.publishing.writing import Written

EXAMPLES: Final = (
    "bra publish site",
    "bra publish site --dry-run",
)


def run(
    ctx: typer.Context,
    place: Annotated[str, typer.Argument(metavar="DIR", help="The folder that the site goes to.")],
    drafts: Annotated[
        bool, typer.Option("--drafts", help="Show what is not public yet: for your own eyes.")
    ] = False,
    documents: Annotated[
        bool, typer.Option("--pdf/--no-pdf", help="Write the PDF of each meeting beside it.")
    ] = True,
    force: Force = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Write the council's site: what is public of its minutes, as pages for any web server."""
    from bra.publishing.engine import INSTALL
    from bra.publishing.publish import Wish
    from bra.publishing.writing import is_writable_place

    call = Call.of(ctx, today)
    opened = open_council(call)
    folder = Path(place)
    if not is_writable_place(folder, opened.folder.root):
        raise opened.error("site-place", folder=folder.as_posix())
    if folder.exists() and not folder.is_dir():
        raise opened.error("site-no-folder", folder=folder.as_posix())
    doubted = _doubted(opened, drafts=drafts)
    wish = Wish(
        opened.today, doubted=doubted, drafts=drafts, force=force, dry=dry_run, documents=documents
    )
    site, written = _published(opened, folder, wish)
    tell_troubles(opened)
    _tell_site(opened, site)
    if written.lacking:
        opened.tell(written.lacking, command=INSTALL)
    if dry_run:
        put(call, "".join(f"+ {path}\n" for path in written.written))
        put(call, "".join(f"- {path}\n" for path in written.removed))
    facts = {
        "written": len(written.written),
        "removed": len(written.removed),
        "unchanged": written.unchanged,
    }
    opened.tell("site-dry" if dry_run else "site-written", folder=folder.as_posix(), **facts)


def _published(opened: "Opened", folder: Path, wish: "Wish") -> "tuple[Site, Written]":
    """Publish; what is in the way is replaced when the user at a terminal agrees."""
    from bra.cli.pages import read_page
    from bra.publishing.publish import publish
    from bra.publishing.writing import ForeignFilesError

    manual = read_page("seal").text
    try:
        return publish(opened.folder, opened.language, folder, wish, manual)
    except OSError as error:
        path = str(error.filename or folder)
        raise opened.error(
            "site-unwritable", path=path, reason=error.strerror or type(error).__name__
        ) from None
    except ForeignFilesError as error:
        facts = {"folder": folder.as_posix(), "names": str(error.facts["names"])}
        if wish.dry or not agrees(opened.text("site-ask", **facts)):
            raise opened.error("site-foreign", **facts) from None
        return publish(opened.folder, opened.language, folder, wish._replace(force=True), manual)


def _doubted(opened: "Opened", *, drafts: bool) -> frozenset[str]:
    """Return the stems of approved minutes of which `bra verify` says that something is wrong.

    While a history is there that cannot be read, only drafts are shown.
    """
    from bra.git import GitError
    from bra.proving.doubts import Doubts

    doubts = Doubts()
    try:
        found = doubts.of(opened.folder)
    except GitError as error:
        if not drafts:
            raise opened.error("site-unproved", reason=str(error).partition("\n")[0]) from None
        opened.tell("site-no-history")
        return frozenset()
    if doubts.shallow:
        opened.tell("verify.shallow")
    return found


def _tell_site(opened: "Opened", site: "Site") -> None:
    """Say what of the council's settings means nothing, and what is held back."""
    from bra.publishing.logo import logo_problem

    for key, value in site.settings.odd:
        opened.tell("site-odd", key=key, value=value)
    problem = logo_problem(opened.folder.root, site.settings.logo)
    if problem is not None:
        reason = message(opened.language, problem.code, problem.facts.items())
        opened.tell("site-logo", path=site.settings.logo, reason=reason)
    _tell_text(opened, site)
    for each in site.meetings:
        for code, line in each.unsafe if each.show != "minutes" else ():
            reason = message(opened.language, code, ())
            place = f"{each.meeting.path}:{line}"
            opened.tell("site-unsafe", stem=each.stem, place=place, reason=reason)
        if each.show == "announced" and each.held in ("changed", "waiting"):
            opened.tell(f"site-{each.held}.{site.council.record}", stem=each.stem)
    if site.withheld:
        opened.tell("site-withheld", count=site.withheld)


def _tell_text(opened: "Opened", site: "Site") -> None:
    """Say why the site does not show what `council.md` says of the council."""
    from bra.publishing.public import without_placeholder
    from bra.reading.public import idle_marks_of

    source, text = opened.folder.council_source, opened.folder.council.text
    for start in idle_marks_of(source):
        reason = message(opened.language, "mark-without-effect", ())
        opened.tell("site-text-held", place=f"{source.path}:{source.line(start)}", reason=reason)
    if not site.council.text and without_placeholder(text) != text:
        opened.tell("site-no-text", path=source.path)
