"""All files of the site, in sheaves."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain

from bra.publishing.addresses import action_address, section
from bra.publishing.beside import leaves_beside, with_what_stands_beside
from bra.publishing.depends import ALWAYS, Dependence
from bra.publishing.engine import find_engine
from bra.publishing.looks import look_leaves
from bra.publishing.pages import front, lists, register
from bra.publishing.pages.action import action_page
from bra.publishing.pages.meeting import Papers, meeting_leaves
from bra.publishing.pages.seal import seal_page
from bra.publishing.plan import Leaf, Sheaf, page_leaf
from bra.publishing.press import Press
from bra.publishing.searching import search_sheaves
from bra.publishing.shown import Shown
from bra.publishing.subjects import Subjects
from bra.publishing.texts import Texts
from bra.text.source import Source


def papers_of(press: Press, read: Callable[[str], Source]) -> Papers:
    """Return what pages are made with; `read` reads a meeting's file."""
    return Papers(press, Subjects(press.site), Texts(press.site, read))


def sheaves(papers: Papers, manual: str) -> Iterator[Sheaf]:
    """Return everything that the site is made of; `manual` is the page on how to check a seal."""
    depends = Dependence(papers.press.site, papers.subjects)
    pages = _pages(papers, depends, manual)
    return with_what_stands_beside(pages, papers.press, depends, papers.texts.read)


def _pages(papers: Papers, depends: Dependence, manual: str) -> Iterator[Sheaf]:
    press = papers.press
    site = press.site
    yield Sheaf(ALWAYS, tuple(_single(press, manual)))
    yield from _beside(press, depends)
    for shown in site.meetings:
        leaves = tuple(leaves_of_meeting(papers, shown))
        yield Sheaf(partial(depends.meeting, shown), leaves, stem=shown.stem)
    engine = find_engine() if press.extras.get("search") else None
    if engine is not None:
        yield from search_sheaves(site, papers.texts, engine)


def leaf_at(papers: Papers, manual: str, path: str) -> Leaf | None:
    """Return the file that the site has at a path, without preparing the others, or None."""
    press = papers.press
    first = path.partition("/")[0]
    shown = press.site.by_stem.get(first)
    if shown is not None and shown.stem == first:
        leaves = leaves_of_meeting(papers, shown)
    else:
        depends = Dependence(press.site, papers.subjects)
        pages = (leaf for each in _beside(press, depends) for leaf in each.leaves)
        others = leaves_beside(press, depends, papers.texts.read, path)
        leaves = chain(_single(press, manual), pages, others)
    return next((leaf for leaf in leaves if leaf.path == path), None)


def _beside(press: Press, depends: Dependence) -> Iterator[Sheaf]:
    """Return what belongs to no meeting and is there more than once."""
    yield from _years(press, depends)
    for name in press.site.owners:
        yield _owner(press, depends, name, organisation=False)
    for name in press.site.organisations:
        yield _owner(press, depends, name, organisation=True)


def _years(press: Press, depends: Dependence) -> Iterator[Sheaf]:
    """Return the pages of each year: its meetings, decisions and report."""
    site = press.site
    meetings = front.years_of(site)
    counts = [(year, len(found)) for year, found in meetings.items()]
    for year, shown in meetings.items():
        address = section(site.spoken, "meetings", year)
        leaf = page_leaf(address, _bound(front.year_page, press, year))
        yield Sheaf(partial(depends.year, shown, counts), (leaf,))
    decisions = register.decision_years(site)
    counts = [(year, len(found)) for year, found in decisions.items()]
    for year, decided in decisions.items():
        address = section(site.spoken, "decisions", year)
        leaf = page_leaf(address, _bound(register.decisions_page, press, year))
        yield Sheaf(partial(depends.decisions, decided, counts), (leaf,))
    for year in register.years_of(site):
        address = section(site.spoken, "reports", year)
        leaf = page_leaf(address, _bound(register.report_page, press, year))
        yield Sheaf(partial(depends.report, register.last_day(site, year)), (leaf,))


def _single(press: Press, manual: str) -> Iterator[Leaf]:
    """Return the pages of which there is one."""
    spoken = press.site.spoken
    yield page_leaf("", lambda: front.council_page(press))
    yield page_leaf(section(spoken, "meetings"), lambda: front.meetings_page(press))
    yield page_leaf(section(spoken, "actions"), lambda: lists.actions_page(press))
    yield page_leaf(section(spoken, "decisions"), lambda: register.decisions_page(press))
    yield page_leaf(section(spoken, "attendance"), lambda: register.attendance_page(press))
    yield page_leaf(section(spoken, "reports"), lambda: register.reports_page(press))
    yield page_leaf(section(spoken, "seal"), lambda: seal_page(press, manual))
    if press.extras.get("search"):
        yield page_leaf(section(spoken, "search"), lambda: front.search_page(press))
    yield Leaf("404.html", lambda: front.missing_page(press))
    yield from look_leaves(press.site.settings.colour, press.logo)


def leaves_of_meeting(papers: Papers, shown: Shown) -> Iterator[Leaf]:
    """Return the files of a meeting: its pages, those of its items and of its actions."""
    yield from meeting_leaves(papers, shown)
    press = papers.press
    for action in press.site.by_meeting.get(shown.stem, ()):
        if action.id is not None:
            yield page_leaf(action_address(action.id), _bound(action_page, press, action))


def _owner(press: Press, depends: Dependence, name: str, *, organisation: bool) -> Sheaf:
    address = lists.owner_address(press.site, name, organisation=organisation)
    actions = lists.actions_of(press.site, name, organisation=organisation)
    page = page_leaf(address, lambda: lists.owner_page(press, name, organisation=organisation))
    calendar = Leaf(
        f"{address}actions.ics",
        lambda: lists.owner_calendar(press, name, organisation=organisation),
    )
    return Sheaf(partial(depends.owner, name, actions), (page, calendar))


def _bound(make: Callable[..., bytes], *given: object) -> Callable[[], bytes]:
    return lambda: make(*given)
