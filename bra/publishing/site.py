"""The site as data: the public part of every meeting, and what follows from those together."""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bra.errors import SpokenError
from bra.languages import Language, language, message
from bra.ledger import Action, Ledger, build_ledger
from bra.ledger.corrections import Corrections, corrections_of
from bra.ledger.decisions import Decision, decisions_of
from bra.ledger.guarding import raised_in_confidence, without_passages
from bra.ledger.numbering import number_through_years
from bra.model import Council, Meeting
from bra.publishing.addresses import (
    action_address,
    decision_anchor,
    meeting_address,
    owner_slugs,
    section,
)
from bra.publishing.attachments import OfMeeting, attached_files
from bra.publishing.briefs import Brief, briefs
from bra.publishing.coming import coming_meeting, with_when_and_where
from bra.publishing.public import public_council
from bra.publishing.secrecy import (
    given_numbers,
    guarded_briefs,
    ids_of_unread,
)
from bra.publishing.settings import Settings, settings_of
from bra.publishing.shown import Known, Shown, show_meeting
from bra.publishing.undecided import undecided
from bra.reading.meeting import page_of

if TYPE_CHECKING:
    from bra.folder import Folder

PERSONS: Final = ("person", "unknown")


class Means(NamedTuple):
    """Hold how the meetings of a folder are taken from it on a day, and how one is shown."""

    take: "Callable[[Folder, str], tuple[Brief, ...]]" = briefs
    show: Callable[[Known, Language], Shown | None] = show_meeting


class Site:
    """Give what is public of a council on one day; what follows from it is worked out once."""

    def __init__(
        self,
        council: Council,
        spoken: Language,
        today: str,
        meetings: tuple[Shown, ...],
        *,
        secret: frozenset[str],
        drafts: bool,
    ) -> None:
        self.council = council
        self.settings: Settings = settings_of(council)
        self.spoken = spoken
        self.today = today
        self.meetings = meetings
        self.secret = secret
        self.drafts = drafts
        self.attached: Mapping[str, OfMeeting] = {}

    def __getstate__(self) -> dict[str, object]:
        """Return what another process is given: the words of a language it has itself."""
        return {**self.__dict__, "spoken": self.spoken.code}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Take what another process gave."""
        self.__dict__.update(state, spoken=language(state["spoken"]))

    @cached_property
    def told(self) -> tuple[Meeting, ...]:
        """Return the meetings whose minutes are public, oldest first."""
        return tuple([each.meeting for each in self.meetings if each.show == "minutes"])

    @cached_property
    def has_seals(self) -> bool:
        """Tell whether any minutes are shown as they were approved."""
        return any(each.sealed for each in self.meetings)

    @cached_property
    def ledger(self) -> Ledger:
        """Return the ledger of what public minutes say; it knows the day of every file."""
        pages = [page_of(each.meeting) for each in self.meetings if each.has_file]
        return build_ledger(pages, self.council.follow_from)

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """Return the public actions as they stand today, oldest first."""
        return tuple([each for each in self._followed if not each.confidential])

    @cached_property
    def by_id(self) -> Mapping[str, Action]:
        """Return the public actions that have a number by it."""
        return {each.id: each for each in self.actions if each.id is not None}

    @cached_property
    def by_meeting(self) -> Mapping[str, tuple[Action, ...]]:
        """Return the public actions by the stem of the meeting that raised them."""
        found: dict[str, list[Action]] = {}
        for action in self.actions:
            found.setdefault(action.meeting, []).append(action)
        return {stem: tuple(actions) for stem, actions in found.items()}

    @cached_property
    def by_owner(self) -> Mapping[str, tuple[Action, ...]]:
        """Return the public actions by the name of each owner, oldest first."""
        return _grouped(
            (owner, action)
            for action in self.actions
            for owner in dict.fromkeys(each.name for each in action.owners)
        )

    @cached_property
    def by_organisation(self) -> Mapping[str, tuple[Action, ...]]:
        """Return the public actions by each of their owners' organisations, oldest first."""
        return _grouped((each, action) for action in self.actions for each in action.organisations)

    @cached_property
    def withheld(self) -> int:
        """Return how many actions of public minutes are withheld."""
        return sum(each.confidential for each in self._followed)

    @cached_property
    def _followed(self) -> tuple[Action, ...]:
        return tuple(self.ledger.actions(self.today))

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """Return the public decisions, oldest first."""
        return tuple([each for each in decisions_of(self.told) if not each.confidential])

    @cached_property
    def superseded(self) -> Mapping[str, tuple[str, ...]]:
        """Return the ids of later decisions by that of the public one that they replace."""
        return {each.id: each.superseded_by for each in self.decisions if each.id is not None}

    @cached_property
    def corrections(self) -> Corrections:
        """Return what public minutes correct in earlier ones."""
        return corrections_of(self.told, internal=False)

    @cached_property
    def by_stem(self) -> Mapping[str, Shown]:
        """Return the meetings by their stems, and by those that they had before."""
        found = {old: each for each in self.meetings for old in each.meeting.moved_from}
        found.update({each.stem: each for each in self.meetings})
        return found

    @cached_property
    def owners(self) -> Mapping[str, str]:
        """Return the last part of the address of each owner who has a page."""
        named = self.settings.names
        names = {
            owner.name
            for action in self.actions
            for owner in action.owners
            if owner.kind != "organisation" and (named or owner.kind not in PERSONS)
        }
        return owner_slugs(names)

    @cached_property
    def organisations(self) -> Mapping[str, str]:
        """Return the last part of the address of each organisation that has something to do."""
        return owner_slugs(self.by_organisation)

    @cached_property
    def places(self) -> Mapping[str, str]:
        """Return the address of each action and decision that has a number."""
        found = {full_id: action_address(full_id) for full_id in self.by_id}
        for decision in self.decisions:
            if decision.id is not None:
                anchor = decision_anchor(decision.id)
                found[decision.id] = f"{meeting_address(decision.meeting)}#{anchor}"
        return found

    def moved_to(self, shown: Shown) -> Shown | None:
        """Return the meeting to which one was moved whose file was left behind, or None."""
        stem = self.ledger.calendar.moved_to(shown.stem)
        return None if stem is None else self.by_stem.get(stem)

    def identity(self, meeting: Meeting) -> str:
        """Return the stem that a meeting had first, by which feeds and calendars know it."""
        return self.ledger.calendar.identity(meeting)

    def owner_address(self, name: str) -> str | None:
        """Return the address of an owner's page, or None."""
        last = self.owners.get(name)
        if last is not None:
            return section(self.spoken, "owners", last)
        last = self.organisations.get(name)
        return None if last is None else section(self.spoken, "organisations", last)

    def neighbours(self, stem: str) -> tuple[Shown | None, Shown | None]:
        """Return the meetings before and after one."""
        place = self._order[stem]
        before = self.meetings[place - 1] if place else None
        after = self.meetings[place + 1] if place + 1 < len(self.meetings) else None
        return before, after

    def same_day(self, shown: Shown) -> tuple[Shown, ...]:
        """Return the meetings of a meeting's day, itself included."""
        return self._days[shown.meeting.date]

    @cached_property
    def _days(self) -> Mapping[str, tuple[Shown, ...]]:
        found: dict[str, list[Shown]] = {}
        for each in self.meetings:
            found.setdefault(each.meeting.date, []).append(each)
        return {day: tuple(those) for day, those in found.items()}

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {each.stem: place for place, each in enumerate(self.meetings)}


def _grouped(pairs: Iterable[tuple[str, Action]]) -> dict[str, tuple[Action, ...]]:
    found: dict[str, list[Action]] = {}
    for name, action in pairs:
        found.setdefault(name, []).append(action)
    return {name: tuple(actions) for name, actions in found.items()}


def _refuse_undecided(folder: "Folder", spoken: Language) -> None:
    found = undecided(folder.council, folder.council_source)
    if found is not None:
        place, reason = f"{found.path}:{found.line}", message(spoken, found.code, found.facts)
        sentence = f"{place}: {reason}; until then nobody knows what is public."
        raise SpokenError("site-undecided", sentence, place=place, reason=reason)


def site_of(
    folder: "Folder",
    spoken: Language,
    today: str,
    *,
    drafts: bool = False,
    doubted: Collection[str] = (),
    means: Means | None = None,
) -> Site:
    """Return the site of a council's folder; `means` that remember save doing things again.

    `doubted` are the stems of approved minutes whose history shows something else.
    Raises UserError when the council's own file leaves open what is public, unless `drafts` are
    shown.
    """
    take, show = means or Means()
    council = folder.council
    if not drafts:
        _refuse_undecided(folder, spoken)
    known = guarded_briefs(folder, take(folder, today))
    meetings = tuple([each.meeting for each in known])
    if council.numbering == "year":
        meetings = number_through_years(meetings)
    pages = [page_of(each) for each in meetings]
    every = build_ledger(without_passages(pages, pages), council.follow_from)
    numbers = given_numbers(every, meetings)
    secret = raised_in_confidence(every) | ids_of_unread(folder, known)
    found: list[Shown] = []
    for meeting, brief in zip(meetings, known, strict=True):
        given = numbers.get(meeting.stem, {})
        ids = {line.id for line in meeting.actions if line.id}.union(given.values(), brief.ids)
        whole = brief if brief.meeting is meeting else brief._replace(meeting=meeting)
        doubt = meeting.stem in doubted
        public = show(Known(whole, council, today, drafts, secret & ids, given, doubt), spoken)
        if public is not None:
            found.append(public)
    known_council = public_council(council, folder.council_source)
    coming = coming_meeting(folder, known_council, found, meetings, today)
    if coming is not None:
        found.append(coming)
    told = with_when_and_where(known_council, found, today)
    site = Site(known_council, spoken, today, told, secret=secret, drafts=drafts)
    site.attached = attached_files(folder, site, known)
    return site
