"""What can be found on the site: items, decisions, actions, agendas, as words without markup."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from hashlib import blake2b

from bra.languages import say
from bra.languages.cldr import long_date
from bra.ledger import Action
from bra.ledger.decisions import Decision
from bra.planning.agenda import plan_agenda
from bra.publishing.addresses import action_address, decision_anchor, meeting_address
from bra.publishing.finding import Found, Lot
from bra.publishing.shown import Shown
from bra.publishing.site import PERSONS, Site
from bra.publishing.texts import Texts
from bra.reading.parts import Part
from bra.rendering.markdown import running
from bra.rendering.notice import agenda_lines
from bra.text.tree import plain_text, read_tree


class Findable:
    """Gather what can be found of each meeting whose minutes or agenda are public."""

    def __init__(self, site: Site, texts: Texts) -> None:
        self.site = site
        self._texts = texts

    def lots(self) -> Iterator[Lot]:
        """Return a lot for each meeting."""
        for shown in self.site.meetings:
            if shown.show == "minutes":
                actions = self.site.by_meeting.get(shown.stem, ())
                decisions = self._decisions.get(shown.stem, ())
                number = len(actions) + len(decisions) + len(shown.slugs) - shown.slugs.count(None)
                key = self._key(shown, actions, decisions)
                yield Lot(shown.stem, key, number, _Made(self, shown))
            elif shown.show == "agenda":
                agenda = self._agenda(shown)
                yield Lot(shown.stem, _digest(agenda), 1, agenda.__iter__)

    def of_meeting(self, shown: Shown) -> Iterator[Found]:
        """Return what can be found of a meeting whose minutes or agenda are public."""
        return iter(self._agenda(shown)) if shown.show == "agenda" else self._of_minutes(shown)

    def _of_minutes(self, shown: Shown) -> Iterator[Found]:
        day = shown.meeting.date
        notes: dict[str, str] = {}
        for place, parts in enumerate(self._texts.of(shown).items):
            told: list[str] = []
            for part in parts:
                if part.action is not None and part.action.raises and part.action.id:
                    notes[part.action.id] = part.text.partition("\n")[2]
                elif not _is_decision(part):
                    told.append(f"{part.label} {part.text}")
            address = shown.item_address(place)
            if address is not None:
                title = shown.meeting.items[place].title
                yield Found(address, _plain(title), _plain("\n\n".join(told)), "item", day)
        yield from self._found_decisions(shown, day)
        yield from self._found_actions(shown, day, notes)

    def _agenda(self, shown: Shown) -> tuple[Found, ...]:
        """Return the agenda of a meeting to come as one thing, as its page shows it."""
        site, day = self.site, shown.meeting.date
        meetings = [each.meeting for each in site.meetings]
        agenda = plan_agenda(site.council, meetings, site.ledger, shown.stem, today=site.today)
        _, *lines = agenda_lines(site.council, site.spoken, agenda.items, internal=False)
        title = say(site.spoken, "site.title.agenda", date=long_date(day, site.spoken.code))
        return (Found(meeting_address(shown.stem), title, "\n".join(lines), "agenda", day),)

    def _found_decisions(self, shown: Shown, day: str) -> Iterator[Found]:
        for decision in self._decisions.get(shown.stem, ()):
            if decision.id is not None:
                address = f"{meeting_address(shown.stem)}#{decision_anchor(decision.id)}"
                state = "superseded" if decision.superseded_by else "in-force"
                title, text = _plain(decision.item), _plain(running(decision.text))
                yield Found(address, title, text, "decision", day, (), state, decision.id)

    def _found_actions(self, shown: Shown, day: str, notes: Mapping[str, str]) -> Iterator[Found]:
        for action in self.site.by_meeting.get(shown.stem, ()):
            if action.id is not None:
                text = f"{action.text}\n\n{textwrap.dedent(notes.get(action.id, ''))}"
                owners = tuple(dict.fromkeys(self._owners(action)))
                address, title = action_address(action.id), _plain(action.item)
                also = " ".join((action.id, *owners, *self._organisations(action)))
                text, due = _plain(text), _last_day(action)
                yield Found(address, title, text, "action", day, owners, action.state, also, due)

    def _owners(self, action: Action) -> Iterator[str]:
        """Return whom an action is up to, people without their names where the site has none."""
        for owner in action.owners:
            if self.site.settings.names or owner.kind not in PERSONS:
                yield owner.name
            elif owner.organisation:
                yield owner.organisation

    @staticmethod
    def _organisations(action: Action) -> Iterator[str]:
        """Return whom those to whom an action is up to belong to, as its page says."""
        for owner in action.owners:
            if owner.organisation:
                yield owner.organisation

    @cached_property
    def _decisions(self) -> Mapping[str, list[Decision]]:
        found: dict[str, list[Decision]] = {}
        for each in self.site.decisions:
            found.setdefault(each.meeting, []).append(each)
        return found

    def _key(self, shown: Shown, actions: Iterable[Action], decisions: Iterable[Decision]) -> bytes:
        """Return what changes whenever what can be found of a meeting does."""
        facts = (
            shown.digest,
            shown.slugs,
            [each in self.site.secret for each in shown.ids],
            [(line.id, line.confidential) for line in shown.meeting.actions],
            [each.id for each in shown.meeting.statements],
            [
                (each.id, each.text, each.item, each.owners, each.state, each.due)
                for each in actions
            ],
            [tuple(self._owners(each)) for each in actions],
            [(each.id, each.text, each.item, each.superseded_by) for each in decisions],
        )
        return _digest(facts)


class _Made:
    """Make what can be found of one meeting when it is called."""

    def __init__(self, findable: Findable, shown: Shown) -> None:
        self._findable = findable
        self._shown = shown

    def __call__(self) -> Iterator[Found]:
        return self._findable.of_meeting(self._shown)


def _last_day(action: Action) -> str:
    """Return the day after which an open action is overdue, empty when it will never be that."""
    return action.due if action.is_open and action.due and not action.standing else ""


def _is_decision(part: Part) -> bool:
    """Tell whether a part is found as a decision of its own."""
    said = part.statement
    return said is not None and said.kind == "decision" and said.id is not None


def _digest(facts: object) -> bytes:
    return blake2b(repr(facts).encode("utf-8", "backslashreplace"), digest_size=16).digest()


@lru_cache(maxsize=1 << 12)
def _plain(markdown: str) -> str:
    return plain_text(read_tree(markdown))
