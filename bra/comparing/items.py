"""The items of two versions of a meeting: headings, statements, topics, and the wording left."""

from collections.abc import Iterator
from typing import NamedTuple

from bra.comparing.head import value
from bra.comparing.pairing import Pairing, in_order
from bra.comparing.records import Change, Place, Version, change, place_of, withheld
from bra.comparing.wording import Prose, preamble, prose_of
from bra.languages import language
from bra.model import Item, Meeting, Presenter


class Both(NamedTuple):
    """Hold the items of two versions and which of them are the same."""

    old: Meeting
    new: Meeting
    items: Pairing
    internal: bool

    def hidden(self, old: int | None, new: int | None) -> bool:
        """Tell whether an item, by its places, is to be kept back: confidential then or now."""
        if self.internal:
            return False
        was = old is not None and 0 <= old < len(self.old.items) and self.old.items[old]
        now = new is not None and 0 <= new < len(self.new.items) and self.new.items[new]
        return bool((was and was.confidential) or (now and now.confidential))

    def place(self, old: int | None, new: int | None) -> Place | None:
        """Return the place of an item as it is now, or as it was."""
        hidden = self.hidden(old, new)
        if new is not None and 0 <= new < len(self.new.items):
            return place_of(self.new.items[new], hidden=hidden)
        if old is not None and 0 <= old < len(self.old.items):
            return place_of(self.old.items[old], hidden=hidden)
        return None


def pair_items(old: Version, new: Version, before: Meeting, after: Meeting) -> Pairing:
    """Find which items are the same: by title, by anchor, then by likeness of title or text."""
    items = Pairing()
    items.by(before.items, after.items, lambda item: item.title.casefold())
    items.by(before.items, after.items, lambda item: item.anchor)
    items.by_likeness(before.items, after.items, lambda item: item.title)
    texts = {id(item): old.source.slice(item.body, item.end) for item in before.items}
    texts |= {id(item): new.source.slice(item.body, item.end) for item in after.items}
    items.by_likeness(before.items, after.items, lambda item: texts[id(item)].strip() or str(item))
    return items


def compare_items(both: Both) -> Iterator[Change]:
    """Yield what changed of the items themselves."""
    for place in range(len(both.old.items)):
        if place not in both.items.new_of:
            where = both.place(place, None)
            yield withheld(where) if both.hidden(place, None) else change("item-removed", where)
    for place, item in enumerate(both.new.items):
        was = both.items.old_of.get(place)
        where = both.place(was, place)
        if was is None:
            if both.hidden(None, place):
                yield withheld(where)
            else:
                presenters = _presenters(item.presenters, both.new.language)
                yield change("item-added", where, presenters=presenters)
            continue
        before = both.old.items[was]
        if before.confidential != item.confidential:
            yield change("item-hidden" if item.confidential else "item-opened", where)
        found = list(_of_item(before, item, where, both.new.language))
        if found and both.hidden(was, place):
            yield withheld(where)
        else:
            yield from found
    yield from _order(both)


def _of_item(old: Item, new: Item, where: Place | None, code: str) -> Iterator[Change]:
    if old.title != new.title:
        yield change("item-renamed", where, old=old.title, new=new.title)
    for key, was, now in (
        ("presenters", _presenters(old.presenters, code), _presenters(new.presenters, code)),
        ("minutes", _minutes(old.minutes), _minutes(new.minutes)),
        ("attribute", old.kind, new.kind),
        ("dnr", old.dnr, new.dnr),
        ("law", old.law, new.law),
        ("anchor", old.anchor, new.anchor),
    ):
        for found in value(key, was, now):
            yield found._replace(item=where)
    for target in new.attachments:
        if target not in old.attachments:
            yield change("attachment-added", where, target=target)
    for target in old.attachments:
        if target not in new.attachments:
            yield change("attachment-removed", where, target=target)


def _presenters(presenters: tuple[Presenter, ...], code: str) -> str | None:
    """Return presenters as a heading has them, in the language of the minutes."""
    word = language(code).invited[0]
    return ", ".join(_presenter(each, word) for each in presenters) or None


def _presenter(presenter: Presenter, word: str) -> str:
    if not presenter.invited:
        return presenter.name
    parts = (presenter.name, presenter.organisation, word)
    return ", ".join(part for part in parts if part)


def _minutes(count: int | None) -> str | None:
    return None if count is None else str(count)


def _order(both: Both) -> Iterator[Change]:
    """Yield which items stand elsewhere, and which numbers changed."""
    pairs = sorted(both.items.old_of.items())
    stayed = in_order([old for _, old in pairs])
    for index, (new, old) in enumerate(pairs):
        if index not in stayed:
            yield change("item-moved", both.place(old, new))
    numbers = [(both.old.items[old].written, both.new.items[new].written) for new, old in pairs]
    changed = [f"{was or '–'} → {now or '–'}" for was, now in numbers if was != now]
    if changed:
        yield change("renumbered", numbers=", ".join(changed))


def compare_topics(both: Both) -> Iterator[Change]:
    """Yield the topics put forward for the next meeting that came, went or changed."""
    old, new = both.old.topics, both.new.topics
    topics = Pairing()
    topics.by(old, new, lambda topic: topic.title.casefold())
    for place, topic in enumerate(old):
        if place not in topics.new_of:
            hidden = topic.confidential and not both.internal
            yield withheld() if hidden else change("topic-removed", title=topic.title)
    for place, topic in enumerate(new):
        was = old[topics.old_of[place]] if place in topics.old_of else None
        secret = topic.confidential or (was is not None and was.confidential)
        if was is not None and was[:4] == topic[:4]:
            continue
        if secret and not both.internal:
            yield withheld()
        elif was is None:
            presenters = _presenters(topic.presenters, both.new.language)
            yield change("topic-added", title=topic.title, presenters=presenters)
        else:
            yield change("topic-changed", title=topic.title)


def compare_wording(old: Version, new: Version, both: Both) -> Iterator[Change]:
    """Yield in which items the text changed that is nothing else."""
    yield from _wording(preamble(old, both.old), preamble(new, both.new), None, both)
    if both.old.title != both.new.title:
        if (both.old.title_confidential or both.new.title_confidential) and not both.internal:
            yield withheld()
        else:
            yield change("title-changed", old=both.old.title, new=both.new.title)
    for place in range(len(both.new.items)):
        was = both.items.old_of.get(place)
        if was is not None:
            before, after = prose_of(old, both.old, was), prose_of(new, both.new, place)
            where = both.place(was, place)
            hidden = both.hidden(was, place)
            for found in _wording(before, after, where, both):
                yield withheld(where) if hidden else found


def _wording(old: Prose, new: Prose, where: Place | None, both: Both) -> Iterator[Change]:
    if old.public.split() != new.public.split():
        yield change("wording", where)
    if old.secret.split() != new.secret.split():
        yield change("wording-internal", where) if both.internal else withheld(where)
