"""The site as it would be if it were published this moment, of which pages are made on demand."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from bra.folder import COUNCIL_PATH, Folder
from bra.languages import Language, message, say
from bra.model import Council
from bra.publishing.addresses import section, to_root
from bra.publishing.engine import INSTALL
from bra.publishing.everything import leaf_at, papers_of
from bra.publishing.findable import Findable
from bra.publishing.finding import Bundle, bundles
from bra.publishing.pages.front import missing_page
from bra.publishing.plan import Leaf, page_leaf
from bra.publishing.press import Press, templates_key
from bra.publishing.publish import Wish, extras_of
from bra.publishing.searching import script_leaves
from bra.publishing.serving.memory import Memory
from bra.publishing.serving.remarks import Check, Remark
from bra.publishing.serving.shelf import Shelf
from bra.publishing.site import Means, site_of
from bra.text.source import Source


class Doubted(NamedTuple):
    """Hold the stems of approved minutes that may be something else, and whether that was proved.

    Without a history that can be read these are all that may be approved.
    """

    stems: Collection[str]
    proved: bool


class Order(NamedTuple):
    """Hold what a preview is asked for.

    `speak` says in which language a council is spoken to, `day` which ISO day it is.  `manual`
    returns a page of the manual by its topic, or None.  `doubted` returns the approved
    minutes whose history shows something else.  `fault` is told what went wrong that never should.
    """

    root: Path
    drafts: bool
    speak: Callable[[Council], Language]
    day: Callable[[], str]
    check: Check
    manual: Callable[[str], str | None]
    doubted: Callable[[Folder], Doubted]
    fault: Callable[[Exception], None]


class Edition:
    """Give the pages of the site as the files are at one moment.

    `proved` tells whether the history of approved minutes could be read, where that was asked.
    """

    def __init__(
        self,
        order: Order,
        folder: Folder,
        press: Press,
        sources: Mapping[str, Source],
        shelf: Shelf | None,
        *,
        proved: bool = True,
    ) -> None:
        self.folder = folder
        self.press = press
        self.spoken = press.site.spoken
        self.day = press.site.today
        self.shelf = shelf
        self.proved = proved
        self._order = order
        self._remarks: dict[str, tuple[Remark, ...]] = {}
        self._papers = papers_of(press, sources.__getitem__)

    def leaf(self, path: str) -> Leaf | None:
        """Return the file that the site has at a path, or None; not those that are searched."""
        if path.startswith(self._search):
            leaf = next((each for each in self._of_search() if each.path == path), None)
            if leaf is not None:
                return leaf
        return leaf_at(self._papers, self._manual, path)

    def searched(self, path: str) -> str:
        """Return a path in the folder of the search when it may be of what is searched there."""
        return path.removeprefix(self._search) if path.startswith(self._search) else ""

    @cached_property
    def bundles(self) -> tuple[Bundle, ...]:
        """Return what is searched, of which nothing is made before it is asked for."""
        if self.shelf is None:
            return ()
        return bundles(Findable(self.press.site, self._papers.texts).lots(), self.shelf.engine)

    def _of_search(self) -> Iterator[Leaf]:
        """Return the scripts of the search, or the page that says what it takes."""
        if self.shelf is not None:
            yield from script_leaves(self.press.site)
        else:
            yield page_leaf(self._search, self._without_search)

    def _without_search(self) -> bytes:
        press, address = self.press, self._search
        text = say(self.spoken, "preview.no-search", command=INSTALL)
        body = press.prose.block(text, to_root(address))
        return press.page("manual", address, say(self.spoken, "site.menu.search"), body=body)

    @cached_property
    def _search(self) -> str:
        return section(self.spoken, "search")

    def missing(self) -> bytes:
        """Return the page for an address that leads nowhere."""
        return missing_page(self.press)

    def stem(self, path: str) -> str:
        """Return the stem of the meeting whose file a path is about, shown or not, else nothing."""
        first = path.partition("/")[0]
        shown = self.press.site.by_stem.get(first)
        stem = first if shown is None else shown.stem
        return stem if stem in self._paths else ""

    def is_shown(self, stem: str) -> bool:
        """Tell whether a meeting has a page."""
        return stem in self.press.site.by_stem

    def path(self, stem: str) -> str:
        """Return the path of a meeting's file."""
        return self._paths[stem]

    def remarks(self, stem: str) -> tuple[Remark, ...]:
        """Return what the checks say of a meeting's file and of the council's own."""
        if stem not in self._remarks:
            paths = (self.path(stem), COUNCIL_PATH)
            self._remarks[stem] = self._order.check(self.folder, paths, self.day, self.spoken)
        return self._remarks[stem]

    @property
    def paths(self) -> Mapping[str, str]:
        """Return the paths of the files of meetings by their stems."""
        return self._paths

    @cached_property
    def unproved(self) -> tuple[Remark, ...]:
        """Return what is to be said on every page when the history could not be read."""
        if self.proved:
            return ()
        said = message(self.spoken, "serve-no-history", ())
        return (Remark("warning", "", 0, "", said, "", ""),)

    @cached_property
    def _paths(self) -> dict[str, str]:
        return {found.stem: found.path for found in self.folder.listing.files}

    @cached_property
    def _manual(self) -> str:
        return self._order.manual("seal") or ""


def new_edition(
    order: Order, memory: Memory, shelf: Shelf | None, before: Edition | None
) -> Edition:
    """Return the edition of this moment; without a shelf it has no search.

    Raises UserError when the council's own file cannot be read.
    """
    folder = memory.folder()
    spoken = order.speak(folder.council)
    day = order.day()
    # Where drafts are shown nothing is held back.
    # Publishing would write nothing; of what nobody can prove no page shows the text.
    told = Doubted((), proved=True) if order.drafts else order.doubted(folder)
    means = Means(memory.take, memory.show)
    site = site_of(folder, spoken, day, drafts=order.drafts, doubted=told.stems, means=means)
    # Here it stands nowhere else than on this machine, at the top.
    site.settings = site.settings._replace(address="")
    memory.fold(site)
    if before is not None and before.press.key == templates_key(folder.root):
        press = before.press.of(site)
    else:
        # The page on which to search is there without the engine too, and says what it takes.
        press = Press(folder.root, site, extras={**extras_of(Wish(day)), "search": True})
    press.key  # noqa: B018 - how the templates are now
    return Edition(order, folder, press, memory.sources(), shelf, proved=told.proved)
