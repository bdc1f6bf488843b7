"""What became of actions: two ledgers compared, each change told at the meeting that says so."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from bra.comparing.pairing import Pairing
from bra.comparing.records import Change, Pair, Place, States, change, withheld
from bra.ledger import Action, Ledger
from bra.ledger.fold import OPEN
from bra.ledger.history import words_of
from bra.model import ActionLine, Meeting, Owner
from bra.reading.term import time_of_term

_END: Final = "9999-12-31"
Told = list[tuple[str, Change]]


class _Touched(NamedTuple):
    """Hold which meetings say something else of an action than before, in order.

    `public` are those where a line that is not confidential differs, `secret` the others.
    """

    public: tuple[str, ...]
    secret: tuple[str, ...]


def compare_actions(states: States, *, internal: bool) -> Told:
    """Return what changed of every action, each change with the stem of a meeting.

    A change that stands in confidential text of another meeting is told at the one that raised
    the action, so that nobody learns where; the state of a public action is public.
    """
    moved = {
        pair.old.stem: pair.new.stem
        for pair in states.pairs
        if pair.old is not None and pair.new is not None and pair.old.stem != pair.new.stem
    }
    old = _actions(states.old_ledger, moved, internal=internal)
    new = _actions(states.new_ledger, {}, internal=internal)
    touched = _touched(states.pairs, moved, internal=internal)
    told: Told = []
    for before, after in _pairs(old, new):
        now = after or before
        if now is None or before == after:
            continue
        secret = any(each is not None and each.confidential for each in (before, after))
        where = touched.get(_key(after), touched.get(_key(before), _Touched((), ())))
        stems = where.public or (now.meeting,)
        if secret and not internal:
            at = (where.public or where.secret or (now.meeting,))[-1]
            told.append((at, withheld(None, now.id)))
            continue
        found = list(_changes(before, after))
        if not found and where.public:
            found = list(_mentions(before, after, where.public))
        told += [(stems[-1], each) for each in found]
        told += [(stem, withheld(None, None)) for stem in where.secret]
    return told


def _key(action: Action | None) -> str:
    if action is None:
        return ""
    return action.id or f"{action.meeting} {action.text}"


def _actions(ledger: Ledger, moved: Mapping[str, str], *, internal: bool) -> list[Action]:
    """Return all actions as the minutes say in the end, without places, under their new stems."""
    return [_renamed(action, moved) for action in ledger.actions(_END, internal=internal)]


def _renamed(action: Action, moved: Mapping[str, str]) -> Action:
    mentions = tuple(
        mention._replace(line=0, path="", meeting=moved.get(mention.meeting, mention.meeting))
        for mention in action.mentions
    )
    return action._replace(
        id=_new_id(action.id, moved),
        meeting=moved.get(action.meeting, action.meeting),
        item="",
        path="",
        line=0,
        overdue=False,
        historic=False,
        mentions=mentions,
    )


def _new_id(full_id: str | None, moved: Mapping[str, str]) -> str | None:
    stem, slash, rest = (full_id or "").partition("/")
    return f"{moved[stem]}{slash}{rest}" if stem in moved else full_id


def _pairs(old: list[Action], new: list[Action]) -> Iterator[tuple[Action | None, Action | None]]:
    """Yield each action before and after: by id, else by its words in the same meeting."""
    pairs = Pairing()
    pairs.by(old, new, lambda action: action.id)
    pairs.by(
        [each if each.id is None else each._replace(text=f"\0{each.id}") for each in old],
        new,
        lambda action: (action.meeting, action.text),
    )
    _by_words(old, new, pairs)
    for place, action in enumerate(old):
        if place not in pairs.new_of:
            yield action, None
    for place, action in enumerate(new):
        yield (old[pairs.old_of[place]] if place in pairs.old_of else None), action


def _by_words(old: list[Action], new: list[Action], pairs: Pairing) -> None:
    """Join what has no number, in each meeting by the likeness of its words."""
    before: dict[str, list[int]] = {}
    for place, action in enumerate(old):
        if place not in pairs.new_of and action.id is None:
            before.setdefault(action.meeting, []).append(place)
    after: dict[str, list[int]] = {}
    for place, action in enumerate(new):
        if place not in pairs.old_of:
            after.setdefault(action.meeting, []).append(place)
    for stem, places in before.items():
        others = after.get(stem, [])
        alike = Pairing()
        alike.by_likeness(
            [old[place] for place in places],
            [new[place] for place in others],
            lambda action: action.text,
        )
        for one, other in alike.new_of.items():
            pairs.join(places[one], others[other])


def _changes(old: Action | None, new: Action | None) -> Iterator[Change]:
    if new is None:
        if old is not None:
            yield change("action-gone", None, old.id, text=_words(old))
        return
    if old is None or (old.orphan and not new.orphan):
        yield change("action-raised", None, new.id, **_task(new))
        if new.state != "open":
            yield change(f"action-{_code(new)}", None, new.id, day=new.closed)
        return
    if old.id is None and new.id is not None:
        yield change("action-numbered", None, new.id, text=_words(new))
    if old.state != new.state or (old.closed != new.closed):
        reopened = old.state not in OPEN and new.state in OPEN
        code = "reopened" if reopened else _code(new)
        yield change(f"action-{code}", None, new.id, text=_words(new), day=new.closed)
    yield from _due(old, new)
    if _names(old.owners) != _names(new.owners):
        facts = {"old": _names(old.owners), "new": _names(new.owners)}
        yield change("action-reassigned", None, new.id, text=_words(new), **facts)
    if old.start != new.start:
        kind = "action-start" if new.start is not None else "action-start-removed"
        yield change(kind, None, new.id, text=_words(new), day=new.start or old.start)
    if _words(old) != _words(new):
        yield change("action-reworded", None, new.id, old=_words(old), new=_words(new))


def _code(action: Action) -> str:
    return action.state.replace(" ", "-")


def _due(old: Action, new: Action) -> Iterator[Change]:
    """Yield that the time changed; what is given in words is compared as words."""
    was, now = _time(old), _time(new)
    if was == now:
        return
    text = _words(new)
    if was is None or now is None:
        kind = "action-due-set" if was is None else "action-due-removed"
        yield change(kind, None, new.id, text=text, due=now or was)
        return
    later = old.due is not None and new.due is not None and new.due > old.due
    earlier = old.due is not None and new.due is not None and new.due < old.due
    kind = "postponed" if later else "brought-forward" if earlier else "due-changed"
    yield change(f"action-{kind}", None, new.id, text=text, old=was, new=now)


def _mentions(old: Action | None, new: Action | None, stems: tuple[str, ...]) -> Iterator[Change]:
    """Yield what minutes say anew of an action without changing it."""
    had = list(old.mentions) if old is not None else []
    if new is None:
        return
    has = list(new.mentions)
    said = [(mention.meeting, mention.text, mention.notes) for mention in had]
    for mention in has:
        if mention.meeting in stems and (mention.meeting, mention.text, mention.notes) not in said:
            text = " ".join(words_of(mention).split())
            yield change("action-mentioned", None, new.id, text=text)
            return
    kept = [(mention.meeting, mention.text, mention.notes) for mention in has]
    if any(each not in kept for each in said):
        yield change("action-mention-removed", None, new.id, text=_words(new))


def _task(action: Action) -> dict[str, str | None]:
    return {
        "owners": _names(action.owners),
        "text": _words(action),
        "due": _time(action),
    }


def _time(action: Action) -> str | None:
    """Return the day an action is due, or the words for it without what introduces them."""
    if action.due is not None or action.due_text is None:
        return action.due
    return time_of_term(action.due_text)


def _words(action: Action) -> str:
    return " ".join(action.text.split())


def _names(owners: tuple[Owner, ...]) -> str | None:
    return ", ".join(owner.name for owner in owners) or None


def _touched(
    pairs: Iterable[Pair], moved: Mapping[str, str], *, internal: bool
) -> dict[str, _Touched]:
    """Return for each action, by its key, which meetings say something else of it."""
    found: dict[str, dict[str, bool]] = {}
    for pair in sorted(pairs, key=lambda pair: pair.either.stem):
        old = _lines(pair.old.meeting if pair.old is not None else None, moved)
        new = _lines(pair.new.meeting if pair.new is not None else None, {})
        for key in dict.fromkeys((*old, *new)):
            before, after = old.get(key, []), new.get(key, [])
            if before != after:
                differ = [
                    each for each in (*before, *after) if before.count(each) != after.count(each)
                ]
                public = internal or any(not line.confidential for line in differ)
                found.setdefault(key, {})[pair.either.stem] = public
    return {
        key: _Touched(
            tuple(stem for stem, public in stems.items() if public),
            tuple(stem for stem, public in stems.items() if not public),
        )
        for key, stems in found.items()
    }


def _lines(meeting: Meeting | None, moved: Mapping[str, str]) -> dict[str, list[ActionLine]]:
    """Return the lines of a meeting by the action that they are about, without their places."""
    lines: dict[str, list[ActionLine]] = {}
    for line in meeting.actions if meeting is not None else ():
        stem = moved.get(meeting.stem, meeting.stem) if meeting is not None else ""
        full = _new_id(line.id, moved)
        key = full or f"{stem} {line.text}"
        bare = line._replace(id=full, item=0, item_title="", line=0, start=0, end=0)
        lines.setdefault(key, []).append(bare)
    return lines


def item_of(meeting: Meeting | None, told: Change) -> Place | None:
    """Return the public item in which a meeting raises the action that a change is about."""
    text = dict(told.facts).get("text", "")
    for line in meeting.actions if meeting is not None else ():
        same = line.id == told.id if told.id is not None else " ".join(line.text.split()) == text
        if line.raises and same and line.item >= 0 and meeting is not None:
            item = meeting.items[line.item]
            return None if item.confidential else Place(item.number, item.title)
    return None
