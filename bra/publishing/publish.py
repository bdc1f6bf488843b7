"""Publish a site into a folder."""

from functools import partial
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bra import __version__
from bra.languages import Language
from bra.pagecache import code_of
from bra.publishing.briefs import briefs
from bra.publishing.engine import EngineError, find_engine
from bra.publishing.everything import papers_of, sheaves
from bra.publishing.keys import Keys
from bra.publishing.many import made, read
from bra.publishing.press import Press
from bra.publishing.site import Means, Site, site_of
from bra.publishing.writing import SiteFolder, Written

if TYPE_CHECKING:
    from bra.folder import Folder


class Wish(NamedTuple):
    """Hold how a site is asked for.

    `doubted` are the stems of approved minutes whose history shows something else.  `processes` is
    how many make the pages: 0 for as many as there is work and there are processors.
    """

    today: str
    drafts: bool = False
    force: bool = False
    dry: bool = False
    documents: bool = True
    search: bool = True
    doubted: frozenset[str] = frozenset()
    processes: int = 0


def publish(
    folder: "Folder", spoken: Language, place: Path, wish: Wish, manual: str
) -> tuple[Site, Written]:
    """Write the site of a council into a folder and return it with what was written.

    `manual` is the page on how to check a seal.  Raises UserError when somebody else's files are in
    the way, or a template of the council's own has a fault.
    """
    means = Means(partial(briefs, read=partial(read, processes=wish.processes)))
    site = site_of(
        folder, spoken, wish.today, drafts=wish.drafts, doubted=wish.doubted, means=means
    )
    extras = extras_of(wish)
    lacking = "site-needs-extra" if wish.search and not extras["search"] else ""
    try:
        written = _written(folder, site, place, wish, manual, extras)
    except EngineError:
        lacking = "site-search-failed"
        written = _written(folder, site, place, wish, manual, {**extras, "search": False})
    return site, written._replace(lacking=lacking)


def _written(
    folder: "Folder",
    site: Site,
    place: Path,
    wish: Wish,
    manual: str,
    extras: dict[str, bool],
) -> Written:
    press = Press(folder.root, site, extras=extras)
    base = _base(folder, press, wish, manual)
    target = SiteFolder(place, Keys(folder.root, place, base), force=wish.force, dry=wish.dry)
    papers = papers_of(press, folder.source)
    return target.fill(sheaves(papers, manual), partial(made, papers, processes=wish.processes))


def extras_of(wish: Wish) -> dict[str, bool]:
    """Return which parts the site has that need a library of their own."""
    return {
        "documents": wish.documents and find_spec("typst") is not None,
        "search": wish.search and find_engine() is not None,
        "feeds": True,
    }


def _base(folder: "Folder", press: Press, wish: Wish, manual: str) -> bytes:
    """Return what every page depends on: the program, the templates, the council, the wish."""
    parts = (
        __version__,
        repr(press.extras),
        repr(press.logo),
        repr(folder.council),
        press.site.spoken.code,
        str(wish.drafts),
        str(press.site.has_seals),
        manual,
    )
    found = blake2b(press.key, digest_size=16)
    # A program that was mended may keep its version, and must not leave what it made before.
    found.update(code_of((".",)))
    for part in parts:
        found.update(part.encode("utf-8", "backslashreplace") + b"\0")
    return found.digest()
