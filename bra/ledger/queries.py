"""Questions to the ledger: which actions, as of when, of whom."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple
from unicodedata import normalize

from bra.ledger.book import Ledger
from bra.ledger.calendar import effective_status
from bra.ledger.fold import OPEN, Action
from bra.ledger.offices import held_at, holder_of, office_of
from bra.model import Council, Member, Owner
from bra.reading.names import members_by_form, register_of, surnames
from bra.reading.words import name_key

Test = Callable[[Action], bool]


class Question(NamedTuple):
    """Hold what is asked; `states` is open, done (or dropped) or all; days are ISO dates."""

    day: str
    states: str = "open"
    overdue: bool = False
    owner: str | None = None
    organisation: str | None = None
    meeting: str | None = None
    due_before: str | None = None
    stale: int | None = None
    words: str | None = None
    item: str | None = None

    @property
    def only_open(self) -> bool:
        """Tell whether the open actions alone can answer.

        Whom a name means takes all of them, since closed ones have owners too.
        """
        return self.states == "open" and self.owner is None and self.organisation is None


class Answer(NamedTuple):
    """Hold the actions found, oldest first.

    `withheld` are the confidential ones left out, each by its id (None without one), whatever
    else was asked: an answer that depended on what they say would tell it.  `rows` tells that the
    question was about state and meeting only, so that a list may show that they exist.
    `historic` counts old ones that nobody follows.
    `unknown` is an owner's or organisation's name that means nobody, or several (candidates).
    """

    actions: tuple[Action, ...]
    withheld: tuple[str | None, ...] = ()
    rows: bool = True
    historic: int = 0
    unknown: tuple[str, tuple[str, ...]] | None = None


def ask(
    ledger: Ledger,
    council: Council,
    question: Question,
    *,
    internal: bool,
    attended: Callable[[], Iterable[str]] = tuple,
) -> Answer:
    """Answer a question from the ledger.

    `attended` gives those who may be asked for beside those whom register and actions name; it is
    only asked where a name is none of theirs.
    """
    ask_for = ledger.open_actions if question.only_open else ledger.actions
    everything = list(ask_for(question.day, internal=internal))
    known = [action for action in everything if internal or not action.confidential]
    tests = _tests(ledger, question)
    for name, by_organisation in ((question.owner, False), (question.organisation, True)):
        if name is None:
            continue
        if by_organisation:
            found = _whose(name, council, known)
        else:
            found = _who(name, council, known) or _who(name, council, known, attended())
        if len(found) != 1:
            return Answer((), unknown=(name, tuple(sorted(found))))
        who = next(iter(found))
        tests.append(
            _is_of(who, council)
            if by_organisation
            else _belongs(who, council, ledger, question.day)
        )
    found_actions: list[Action] = []
    withheld: list[str | None] = []
    historic = 0
    for action in everything:
        if not _in_reach(action, question):
            continue
        if action.confidential and not internal:
            if not (action.historic and question.states == "open"):
                withheld.append(action.id)
        elif all(test(action) for test in tests):
            if action.historic and question.states == "open":
                historic += 1
            else:
                found_actions.append(action)
    return Answer(tuple(found_actions), tuple(withheld), not tests, historic)


def _tests(ledger: Ledger, question: Question) -> list[Test]:
    """Return the tests that a question puts to an action, but for whose it is."""
    tests: list[Test] = []
    if question.due_before is not None:
        before = question.due_before
        tests.append(lambda a: a.due is not None and a.due < before and not a.standing)
    if question.stale is not None:
        tests.append(_stale(ledger, question.day, question.stale))
    if question.words:
        tests.append(_has_words(question.words))
    if question.item:
        wanted = _folded(question.item).split()
        tests.append(lambda action: all(word in _folded(action.item) for word in wanted))
    if question.overdue:
        tests.append(lambda action: action.overdue)
    return tests


def _in_reach(action: Action, question: Question) -> bool:
    """Tell whether an action has the state, and was raised by the meeting, that is asked for."""
    if question.meeting is not None and action.meeting != question.meeting:
        return False
    return question.states == "all" or (action.state in OPEN) == (question.states == "open")


def _whose(name: str, council: Council, actions: Iterable[Action]) -> set[str]:
    """Return the organisation that a name means, without regard to case."""
    full: dict[str, str] = {}
    for form, owner in register_of(council.organisations, council.roles).items():
        if owner.kind == "organisation":
            full.setdefault(_folded(form), owner.name)
    names = [member.organisation for member in council.members]
    names += [owner.organisation for action in actions for owner in action.owners]
    for known in names:
        if known:
            full.setdefault(_folded(known), known)
    key = " ".join(_folded(name).split())
    return {full[key]} if key in full else set()


def _who(
    name: str, council: Council, actions: Iterable[Action], attended: Iterable[str] = ()
) -> set[str]:
    """Return the names that a name could mean, without regard to case.

    A full name wins over a first name or alias, and these over a surname.
    """
    key = " ".join(_folded(name).split())
    full: dict[str, str] = {}
    part: dict[str, set[str]] = {}
    last: dict[str, set[str]] = {}
    registered = members_by_form(council.members)

    def person(written: str, aliases: Iterable[str] = ()) -> None:
        known = _registered(registered, written)
        full.setdefault(_folded(written), known)
        for alias in (written.partition(" ")[0], *aliases):
            part.setdefault(_folded(alias), set()).add(known)
        last.setdefault(known, set()).add(surnames(written))

    for form, office in register_of(council.organisations, council.roles).items():
        full.setdefault(_folded(form), office.name)
    for member in council.members:
        person(member.name, member.aliases)
    for role in council.roles:
        if role.holder:
            person(role.holder)
    for owner in dict.fromkeys(owner for action in actions for owner in action.owners):
        if owner.kind in ("person", "unknown"):
            person(owner.name)
        else:
            full.setdefault(_folded(owner.name), owner.name)
    for each in attended:
        person(each)
    if key in full:
        return {full[key]}
    return part.get(key) or {
        known for known, names in last.items() if any(f" {key} " in each for each in names)
    }


def _registered(members: Mapping[str, Member], name: str) -> str:
    """Return the name of a member in the register, for one of her aliases; else the name itself."""
    member = members.get(name_key(name))
    return name if member is None else member.name


def _is_of(name: str, council: Council) -> Test:
    """Return the test whether an action is an organisation's, whatever its name is there."""
    register = register_of(council.organisations, council.roles)

    def same(other: str) -> str:
        known = register.get(other.casefold())
        return _folded(known.name if known and known.kind == "organisation" else other)

    return lambda action: same(name) in map(same, action.organisations)


def _belongs(name: str, council: Council, ledger: Ledger, day: str) -> Test:
    """Return the test whether an action is somebody's, offices that she has included.

    What is open follows the office of the chair and of the secretary; what is closed stays with
    the one who had it at the meeting.
    """
    registered = members_by_form(council.members)

    def same(known: str | None) -> bool:
        return known is not None and _registered(registered, known) == name

    held = {role.name for role in council.roles if same(role.holder)}

    def owns(owner: Owner, action: Action) -> bool:
        if owner.name == name or owner.name in held:
            return True
        if owner.kind == "person":
            return same(owner.name)
        office = office_of(owner.name) if owner.kind == "word" else None
        if office is None:
            return False
        page = ledger.calendar.page(action.meeting)
        if action.state in OPEN:
            return same(holder_of(council, office, day, page))
        return same(held_at(office, page))

    return lambda action: any(owns(owner, action) for owner in action.owners)


def _stale(ledger: Ledger, day: str, meetings: int) -> Test:
    """Return the test whether it is open and nothing new was said in the last meetings by a day.

    A meeting that is only planned for that very day has said nothing yet.  What took effect after
    the first of those meetings is new wherever it was written.
    """
    held = [
        page
        for page in ledger.calendar.pages
        if page.date <= day
        and effective_status(page.status, page.date, day) not in ("cancelled", "planned")
    ]
    if not meetings:
        return lambda action: action.state in OPEN
    if len(held) < meetings:
        return lambda _action: False
    recent = held[-meetings:]
    stems = {page.stem for page in recent}
    first = recent[0].date

    def test(action: Action) -> bool:
        return action.state in OPEN and not any(
            mention.meeting in stems or mention.day > first for mention in action.mentions
        )

    return test


def _has_words(words: str) -> Test:
    """Return the test whether all words stand in an action's text, notes, mentions or item."""
    wanted = _folded(words).split()

    def test(action: Action) -> bool:
        said = [action.text, action.item]
        for mention in action.mentions:
            said += [mention.text, mention.notes]
        text = _folded(" ".join(said))
        return all(word in text for word in wanted)

    return test


def _folded(text: str) -> str:
    """Return a text for comparing: without regard to case, and to how its signs are written."""
    return text.casefold() if text.isascii() else name_key(normalize("NFC", text))
