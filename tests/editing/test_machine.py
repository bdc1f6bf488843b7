"""Any order of edits, meeting after meeting: the minutes say what a plain model remembers."""

from functools import partial

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bra.editing.adding import New, add, file_for
from bra.editing.carrying import carry
from bra.editing.changing import assign, postpone
from bra.editing.closing import close, reopen
from bra.editing.minutes import Change, Minutes, NotPossibleError, Subject, Wish
from bra.editing.placing import follow_up
from bra.editing.times import next_day, read_time
from bra.languages import language
from bra.ledger.numbers import next_number
from bra.text.source import apply
from tests.editing.desk import Files, edited, ledger_of, minutes_of
from tests.planning.councils import council

COUNCIL = council("members: [Jonas Eek, Per Ask, Åsa Björk]\n")
DAYS = ("2017-08-18", "2017-10-11", "2017-12-06", "2018-02-14", "2018-04-11")
END = "2030-01-01"
NAMES = ("Jonas Eek", "Per Ask", "Åsa Björk")
FINAL, APPROVED = (language("sv").statuses[key][0] for key in ("final", "approved"))
MESSAGE = st.sampled_from([None, "per mejl", "Per Ask: ringde", "- punkt"])


def planned(day: str, after: str | None) -> bytes:
    following = f"nästa: {after}\n" if after else ""
    head = f"---\nstatus: planerat\n{following}---\n\n"
    return f"{head}## 1. Uppföljning\n\n## 2. Läget\n\nText den {day}.\n".encode()


class Council(RuleBasedStateMachine):
    """Hold the files, and beside them what was asked for."""

    @initialize()
    def begin(self) -> None:
        self.files: Files = {
            day: planned(day, after) for day, after in zip(DAYS, (*DAYS[1:], None), strict=True)
        }
        self.today = DAYS[0]
        self.model: dict[str, tuple[str, str | None, frozenset[str]]] = {}
        self.locked: dict[str, bytes] = {}

    @precondition(lambda self: self.today < DAYS[-2])
    @rule(approve=st.booleans())
    def hold_the_next_meeting(self, approve: bool) -> None:  # noqa: FBT001 - drawn
        """Finish or approve the minutes of the meeting before, and let the next day come."""
        word = (APPROVED if approve else FINAL).encode()
        self.files[self.today] = self.files[self.today].replace(b"planerat", word)
        if approve:
            self.locked[self.today] = self.files[self.today]
        self.today = DAYS[DAYS.index(self.today) + 1]

    @rule(owner=st.sampled_from(NAMES), due=st.sampled_from([None, "2018-06-01", "nästa möte"]))
    def raise_one(self, owner: str, due: str | None) -> None:
        minutes = minutes_of(COUNCIL, self.files, self.today)
        ledger = ledger_of(COUNCIL, self.files)
        following = next_day(minutes.heads, self.today)
        time = None if due is None else read_time(due, self.today, "sv", following)
        new = New("göra", (owner,), time, None, None)
        number = next_number(self.today, [full_id for full_id, _ in ledger.entries])
        file = file_for(minutes, self.today)
        added = add(minutes, file, number, new, ledger.calendar, internal=False)
        self.write(minutes, added.change)
        day = None if time is None else time.date
        self.model[added.full_id] = ("open", day, frozenset((owner,)))

    def write(self, minutes: Minutes, change: Change) -> None:
        file = minutes.read(change.stem)
        assert file is not None
        lines = [follow_up(minutes, file, change.lines)] if change.lines else []
        self.files[change.stem] = apply(file.source.data, [*change.edits, *lines])

    def edit(self, full_id: str, make, note: str | None) -> bool:  # type: ignore[no-untyped-def]  # noqa: ANN001
        """Make an edit, or see it refused."""
        try:
            self.files = edited(
                COUNCIL, self.files, full_id, self.today, make, Wish(self.today, note)
            )
        except NotPossibleError as error:
            if error.code not in ("is-open", "is-closed"):
                raise
            return False
        return True

    @precondition(lambda self: self.model)
    @rule(data=st.data(), state=st.sampled_from(["done", "dropped"]), note=MESSAGE)
    def close_one(self, data: st.DataObject, state: str, note: str | None) -> None:
        full_id = data.draw(st.sampled_from(sorted(self.model)))
        before = self.model[full_id]
        if self.edit(full_id, partial(close, state=state), note):
            assert before[0] == "open"
            self.model[full_id] = (state, *before[1:])

    @precondition(lambda self: self.model)
    @rule(data=st.data(), note=MESSAGE)
    def reopen_one(self, data: st.DataObject, note: str | None) -> None:
        full_id = data.draw(st.sampled_from(sorted(self.model)))
        before = self.model[full_id]
        if self.edit(full_id, reopen, note):
            assert before[0] != "open"
            self.model[full_id] = ("open", *before[1:])

    @precondition(lambda self: self.model)
    @rule(
        data=st.data(),
        typed=st.sampled_from(["2018-05-05", "nästa möte", "v. 30", "hösten", "2019-01-01"]),
        note=MESSAGE,
    )
    def postpone_one(self, data: st.DataObject, typed: str, note: str | None) -> None:
        full_id = data.draw(st.sampled_from(sorted(self.model)))
        state, _, owners = self.model[full_id]
        calendar = ledger_of(COUNCIL, self.files).calendar
        following = next_day(calendar.pages, self.today)
        time = read_time(typed, self.today, "sv", following)
        if self.edit(full_id, partial(postpone, calendar=calendar, time=time), note):
            self.model[full_id] = (state, time.date, owners)

    @precondition(lambda self: self.model)
    @rule(data=st.data(), names=st.sets(st.sampled_from(NAMES), min_size=1), note=MESSAGE)
    def assign_one(self, data: st.DataObject, names: set[str], note: str | None) -> None:
        full_id = data.draw(st.sampled_from(sorted(self.model)))
        state, due, _ = self.model[full_id]

        def make(minutes: Minutes, subject: Subject, wish: Wish) -> Change:
            return assign(minutes, subject, wish, tuple(sorted(names)))[0]

        if self.edit(full_id, make, note):
            self.model[full_id] = (state, due, frozenset(names))

    @rule()
    def carry_to_the_next(self) -> None:
        """Fill the follow-up of a meeting to come, twice."""
        minutes = minutes_of(COUNCIL, self.files, self.today)
        file = minutes.read(DAYS[DAYS.index(self.today) + 1])
        assert file is not None
        ledger = ledger_of(COUNCIL, self.files)
        before = list(ledger.actions(END))
        change = carry(minutes, file, ledger, internal=False).change
        if change.lines:
            self.write(minutes, change)
        after = ledger_of(COUNCIL, self.files)
        assert [len(a.mentions) for a in after.actions(END)] == [len(a.mentions) for a in before]
        again = minutes_of(COUNCIL, self.files, self.today).read(file.meeting.stem)
        assert again is not None
        assert not carry(minutes, again, after, internal=False).ids

    @invariant()
    def the_minutes_say_what_was_asked(self) -> None:
        found = {
            str(a.id): (a.state, a.due, frozenset(owner.name for owner in a.owners))
            for a in ledger_of(COUNCIL, self.files).actions(END)
        }
        assert found == self.model
        for stem, data in self.locked.items():
            assert self.files[stem] == data


TestCouncil = Council.TestCase
TestCouncil.settings = settings(max_examples=25, stateful_step_count=14, deadline=None)
