"""Pages at the addresses that a moved meeting had before: each leads to where it is now."""

from collections.abc import Callable, Iterator

from bra.languages import say
from bra.languages.cldr import long_date
from bra.publishing.addresses import action_address, meeting_address
from bra.publishing.plan import Leaf, page_leaf
from bra.publishing.press import Press
from bra.publishing.shown import Shown


def moved_leaves(press: Press) -> Iterator[Leaf]:
    """Return the pages of the stems that meetings had before, and of their actions there."""
    site = press.site
    files = {each.stem for each in site.meetings}
    for old, shown in site.by_stem.items():
        if old in files:
            continue
        yield page_leaf(meeting_address(old), moved_page(press, old, shown))
        for full_id in site.by_id:
            stem, _, number = full_id.rpartition("/")
            if stem == shown.stem and f"{old}/{number}" not in site.by_id:
                former = action_address(f"{old}/{number}")
                yield page_leaf(former, _page(press, shown, former, action_address(full_id)))


def moved_page(press: Press, old: str, shown: Shown) -> Callable[[], bytes]:
    """Return what makes the page of a stem that a meeting had before."""
    return _page(press, shown, meeting_address(old), meeting_address(shown.stem))


def _page(press: Press, shown: Shown, former: str, address: str) -> Callable[[], bytes]:
    day = long_date(shown.meeting.date, press.site.spoken.code)
    title = say(press.site.spoken, "site.title.moved", date=day)
    return lambda: press.page("moved", former, title, address=address)
