"""What stands beside the pages: feeds, the calendar, data, and what programs ask a site for."""

from collections.abc import Callable, Iterator
from functools import partial
from hashlib import blake2b

from bra.publishing import data
from bra.publishing.dates import dated_meetings, meetings_calendar
from bra.publishing.depends import ALWAYS, Dependence
from bra.publishing.feeds import decisions_feed, minutes_feed
from bra.publishing.moved import moved_leaves
from bra.publishing.plan import Leaf, Sheaf
from bra.publishing.press import Press
from bra.publishing.robots import robots, sitemap_leaves
from bra.text.source import Source


def with_what_stands_beside(
    pages: Iterator[Sheaf], press: Press, depends: Dependence, read: Callable[[str], Source]
) -> Iterator[Sheaf]:
    """Return the sheaves of the pages, and after them what stands beside.

    `read` reads a meeting's file.
    """
    paths: list[str] = []
    for sheaf in pages:
        paths += [leaf.path for leaf in sheaf.leaves]
        yield sheaf
    for leaf in moved_leaves(press):
        yield Sheaf(ALWAYS, (leaf,))
    yield from _calendar(press)
    yield from _data(press, depends, read)
    yield Sheaf(ALWAYS, (*_feeds(press), *_for_programs(press, paths)))


def leaves_beside(
    press: Press, depends: Dependence, read: Callable[[str], Source], path: str
) -> Iterator[Leaf]:
    """Return what stands beside the pages, as far as it may have a path."""
    ending = path.rpartition(".")[2]
    if ending == "html":
        yield from moved_leaves(press)
    elif ending == "xml":
        yield from _feeds(press)
    elif ending in ("ics", "json"):
        sheaves = _calendar(press) if ending == "ics" else _data(press, depends, read)
        yield from (leaf for sheaf in sheaves for leaf in sheaf.leaves)


def _feeds(press: Press) -> Iterator[Leaf]:
    sections = press.site.spoken.sections
    yield Leaf(f"{sections['new-minutes']}.xml", lambda: minutes_feed(press))
    yield Leaf(f"{sections['new-decisions']}.xml", lambda: decisions_feed(press))


def _for_programs(press: Press, paths: list[str]) -> Iterator[Leaf]:
    yield Leaf("robots.txt", lambda: robots(press))
    yield from sitemap_leaves(press, paths)


def _calendar(press: Press) -> Iterator[Sheaf]:
    dated = dated_meetings(press.site)
    key = blake2b(repr(dated).encode("utf-8", "backslashreplace"), digest_size=16).digest()
    name = f"{press.site.spoken.sections['calendar']}.ics"
    yield Sheaf(key, (Leaf(name, lambda: meetings_calendar(press, dated)),))


def _data(press: Press, depends: Dependence, read: Callable[[str], Source]) -> Iterator[Sheaf]:
    years = data.years_of(press.site)
    index = Leaf(data.INDEX, lambda: data.index(press, years))
    yield Sheaf(ALWAYS, (index, Leaf(data.SCHEMA, data.schema)))
    for year in years:
        leaf = Leaf(data.year_file(year.year), _year_maker(press, year, read))
        yield Sheaf(partial(depends.data, year), (leaf,))


def _year_maker(
    press: Press, year: data.Year, read: Callable[[str], Source]
) -> Callable[[], bytes]:
    return lambda: data.year_data(press, year, read)
