"""A council lives: whatever is done in whatever order, the ledger says what the minutes say.

After each step the fold is held against a slow model for every day that matters, and the list of a
past day changes only where a line states an earlier day.
"""

import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bra.folder import Folder
from bra.ledger.fold import OPEN, Action
from bra.model import Page
from bra.text.seal import seal_of
from tests.ledger.model import as_of
from tests.transcript import Result, run_bra

COUNCIL = """---
namn: Rådet
språk: sv
ledamöter:
  - Jonas Ek, Polisen
  - Åsa Berg, kommunen
  - Bo Dal, skolan
---
"""
MEETING = """---
datum: {day}
status: utkast
närvarande:
  - Jonas Ek
  - Åsa Berg
---

# Rådet

## 1. Läget

Text.

## 2. Nästa möte
"""
FIRST = date(2020, 1, 10)
OWNERS = st.sampled_from(["Jonas Ek", "Åsa Berg", "Bo Dal"])
WORDS = st.sampled_from(["dröjer", "väntar på svar", "ser bra ut"])
DAYS = st.integers(0, 20)
AGO = st.sampled_from([0, 0, 0, 1, 2, 5, 12])
PICK = st.integers(0, 5)


class Seen(dict[str, dict[str, tuple[object, ...]]]):
    """Hold, by day and id, how each action stood."""


class CouncilMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        self.today = FIRST
        self.approved: dict[str, bytes] = {}
        self.before = Seen()
        self.read: tuple[dict[str, bytes], Folder] | None = None
        self.told: tuple[Folder, date, Seen] | None = None

    def teardown(self) -> None:
        shutil.rmtree(self.root)

    # What the machine knows and does.

    def path(self, stem: str) -> Path:
        return self.root / "minutes" / f"{stem}.md"

    def bra(self, *arguments: str) -> Result:
        env = {"BRA_TODAY": self.today.isoformat(), "BRA_CACHE": "off"}
        result = run_bra(*arguments, cwd=self.root, env=env)
        assert result.code in {0, 2}, result.stderr.decode()
        return result

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in (self.root / "minutes").iterdir()}

    def folder(self) -> Folder:
        """Return what the files say, read anew when one of them is not as it was."""
        files = self.files()
        if self.read is None or self.read[0] != files:
            self.read = files, Folder(self.root)
        return self.read[1]

    def pages(self, *statuses: str | None) -> list[Page]:
        pages = self.folder().pages
        return [page for page in pages if not statuses or page.status in statuses]

    def action(self, pick: int, states: tuple[str, ...] = ()) -> Action | None:
        today = self.today.isoformat()
        actions = [a for a in self.folder().ledger.actions(today) if a.id]
        fitting = [a for a in actions if not states or a.state in states]
        return fitting[pick % len(fitting)] if fitting else None

    def stand(self, *states: str) -> list[str]:
        """Return the ids of the actions in these states, or of all, as they stood last."""
        listed = self.before.get(self.today.isoformat(), {})
        return [each for each, now in listed.items() if not states or now[0] in states]

    def seen(self) -> Seen:
        """Return how every action stood on every day that matters, until today."""
        folder = self.folder()
        if self.told is not None and self.told[:2] == (folder, self.today):
            return self.told[2]
        days = {self.today}
        for page in folder.pages:
            found = {page.date, *(d for line in page.lines for d in (line.closed, line.reopened))}
            days |= {date.fromisoformat(day) for day in found if day}
        days |= {day - timedelta(1) for day in days} | {day + timedelta(1) for day in days}
        seen = Seen()
        for day in sorted(day.isoformat() for day in days if FIRST <= day <= self.today):
            seen[day] = {
                str(action.id): (action.state, action.closed, action.due, action.owners)
                for action in folder.ledger.actions(day)
            }
        self.told = folder, self.today, seen
        return seen

    def same_before(self, day: str) -> None:
        """Look that no list of a day before this one has changed."""
        now = self.seen()
        for past, listed in self.before.items():
            if past < day and past in now:
                assert now[past] == listed, past

    def change(self, *arguments: str) -> bool:
        """Run an edit; one that is refused leaves every byte as it was."""
        before = self.files()
        if self.bra(*arguments).code == 0:
            return True
        assert self.files() == before
        return False

    def edit(self, stem: str, old: str, new: str) -> None:
        path = self.path(stem)
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")

    # The steps.

    @initialize()
    def begin(self) -> None:
        (self.root / "minutes").mkdir()
        (self.root / "minutes" / "council.md").write_text(COUNCIL, encoding="utf-8")
        self.path("2020-01-10").write_text(MEETING.format(day="2020-01-10"), encoding="utf-8")

    @rule(days=st.integers(1, 9))
    def time_passes(self, days: int) -> None:
        self.today += timedelta(days)
        self.same_before("9999")

    @precondition(lambda self: not self.pages("planned"))
    @rule(days=st.integers(1, 40))
    def call_a_meeting(self, days: int) -> None:
        day = (self.today + timedelta(days)).isoformat()
        if self.bra("new-meeting", day).code == 0:
            self.same_before(day)

    @precondition(lambda self: self.pages("planned"))
    @rule()
    def hold_a_meeting(self) -> None:
        page = self.pages("planned")[0]
        self.today = max(self.today, date.fromisoformat(page.date))
        self.edit(page.stem, "status: planerat", "status: utkast")
        self.same_before(page.date)

    @precondition(lambda self: self.pages("draft"))
    @rule()
    def finish_minutes(self) -> None:
        self.edit(self.pages("draft")[0].stem, "status: utkast", "status: färdigställt")
        self.same_before("9999")

    @precondition(lambda self: self.pages("final"))
    @rule()
    def approve_minutes(self) -> None:
        stem = self.pages("final")[0].stem
        block = "status: godkänt\napproved:\n  by:\n    - Åsa Berg, 2020-02-01\n"
        self.edit(stem, "status: färdigställt\n", block)
        seal = seal_of(self.path(stem).read_bytes())
        self.edit(stem, block, f"{block}  seal: {seal}\n")
        self.approved[f"{stem}.md"] = self.path(stem).read_bytes()
        self.same_before("9999")

    @precondition(lambda self: self.pages("draft") and len(self.stand(*OPEN)) < 3)
    @rule(owner=OWNERS, days=DAYS, pick=PICK)
    def raise_an_action(self, owner: str, days: int, pick: int) -> None:
        drafts = self.pages("draft")
        stem = drafts[pick % len(drafts)].stem
        due = (self.today + timedelta(days)).isoformat()
        assert self.change("add", "göra", "--owner", owner, "--due", due, "--in", stem)
        self.same_before(stem[:10])

    @precondition(lambda self: self.pages("draft") and self.stand())
    @rule(words=WORDS, pick=PICK, box=st.sampled_from(" /x-"))
    def mention_by_hand(self, words: str, pick: int, box: str) -> None:
        action = self.action(pick)
        drafts = [page.stem for page in self.pages("draft")]
        later = [stem for stem in drafts if action is not None and stem >= action.meeting]
        if action is None or not later:
            return
        stem = later[pick % len(later)]
        path = self.path(stem)
        line = f"\n- [{box}] **{action.id}** {words}\n"
        path.write_bytes(path.read_bytes() + line.encode())
        self.same_before(stem[:10])

    @precondition(lambda self: self.stand(*OPEN))
    @rule(pick=PICK, ago=AGO, command=st.sampled_from(["done", "drop"]))
    def close(self, pick: int, ago: int, command: str) -> None:
        action = self.action(pick, OPEN)
        if action is None:
            return
        day = (self.today - timedelta(ago)).isoformat()
        if self.change(command, str(action.id), "--on", day):
            now = self.seen()
            wanted = "done" if command == "done" else "dropped"
            for past, listed in now.items():
                if past >= day:
                    assert listed[str(action.id)][0] == wanted, past
            self.same_before(day)

    @precondition(lambda self: self.stand("done", "dropped"))
    @rule(pick=PICK, ago=AGO)
    def reopen(self, pick: int, ago: int) -> None:
        action = self.action(pick, ("done", "dropped"))
        if action is None:
            return
        day = (self.today - timedelta(ago)).isoformat()
        undone = self.closed_on(str(action.id))
        if self.change("reopen", str(action.id), "--on", day):
            [now] = [a for a in self.actions() if a.id == action.id]
            assert now.state in OPEN
            self.same_before(min([day, str(action.closed), *undone]))

    def closed_on(self, full_id: str) -> list[str]:
        """Return the days on which lines that can be undone say that an action was closed."""
        return [
            line.closed or page.date
            for page in self.pages("planned", "draft", "final")
            for line in page.lines
            if line.id == full_id and line.state not in OPEN
        ]

    @precondition(lambda self: self.stand(*OPEN))
    @rule(pick=PICK, days=DAYS)
    def postpone(self, pick: int, days: int) -> None:
        action = self.action(pick, OPEN)
        if action is None:
            return
        due = (self.today + timedelta(days)).isoformat()
        self.reassign_or_postpone(action, due, "postpone", str(action.id), due)

    @precondition(lambda self: self.stand(*OPEN))
    @rule(pick=PICK, owner=OWNERS)
    def assign(self, pick: int, owner: str) -> None:
        action = self.action(pick, OPEN)
        if action is not None:
            self.reassign_or_postpone(action, owner, "assign", str(action.id), owner)

    def reassign_or_postpone(self, action: Action, wanted: str, *arguments: str) -> None:
        """Look that it is so from the minutes on that say it, and as before until then."""
        before = self.files()
        if not self.change(*arguments):
            return
        [name] = [name for name, data in self.files().items() if before.get(name) != data]
        day = max(name[:10], self.today.isoformat())
        [then] = [a for a in self.folder().ledger.actions(day) if a.id == action.id]
        assert wanted == then.due or wanted in {owner.name for owner in then.owners}
        assert (then.state, then.closed) == (action.state, action.closed)
        self.same_before(name[:10])

    @precondition(lambda self: self.pages("planned", "draft") and self.stand(*OPEN))
    @rule(pick=PICK)
    def carry(self, pick: int) -> None:
        """Carry what is open: no list of any day is other than it was, and once is enough."""
        pages = self.pages("planned", "draft")
        stem = pages[pick % len(pages)].stem
        before = self.actions()
        if not self.change("carry", stem):
            return
        self.same_before("9999")
        assert [len(a.mentions) for a in self.actions()] == [len(a.mentions) for a in before]
        files = self.files()
        assert self.change("carry", stem)
        assert self.files() == files

    @precondition(lambda self: self.stand("open"))
    @rule(pick=PICK)
    def close_and_open_again(self, pick: int) -> None:
        """Give back the same bytes where the line may be edited and was `[ ]`."""
        action = self.action(pick, ("open",))
        if action is None or len(action.mentions) > 1:
            return
        page = next(page for page in self.pages() if page.stem == action.meeting)
        [line] = [each for each in page.lines if each.id == action.id and each.raises]
        if page.status not in {"draft", "final"} or line.state != "open":
            return
        before = self.files()
        assert self.change("done", str(action.id))
        assert self.change("reopen", str(action.id))
        assert self.files() == before

    def actions(self) -> list[Action]:
        return list(self.folder().ledger.actions(self.today.isoformat()))

    # What holds after each step.

    @invariant()
    def approved_minutes_stay(self) -> None:
        files = self.files() if (self.root / "minutes").exists() else {}
        assert all(files[name] == data for name, data in self.approved.items())

    @invariant()
    def the_fold_is_what_the_model_says(self) -> None:
        if not (self.root / "minutes").exists():
            return
        pages = self.pages()
        now = self.seen()
        for day, listed in now.items():
            for full_id, (state, closed, due, owners) in listed.items():
                slow = as_of(full_id, pages, day)
                assert slow is not None
                assert isinstance(owners, tuple)
                names = tuple(owner.name for owner in owners)
                assert (state, closed, due, names) == slow, (day, full_id)
        self.before = now


CouncilMachine.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=30,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),  # to shrink would take minutes
    derandomize=True,  # whoever changes something else is not to meet what a new search finds
    suppress_health_check=list(HealthCheck),
)
TestCouncilLives = CouncilMachine.TestCase


def test_all_lines_of_a_file_that_close_an_action_are_undone() -> None:
    """Two days on which it was closed, of which the later one is in force."""
    state = CouncilMachine()
    try:
        state.begin()
        state.time_passes(days=8)
        state.raise_an_action(days=14, owner="Jonas Ek", pick=0)
        state.close(ago=2, command="drop", pick=0)
        state.mention_by_hand(box="x", pick=0, words="väntar på svar")
        state.the_fold_is_what_the_model_says()
        assert state.before["2020-01-10"]["2020-01-10/A1"][0] == "done"
        assert state.before["2020-01-18"]["2020-01-10/A1"][0] == "dropped"
        state.reopen(ago=2, pick=0)
        state.the_fold_is_what_the_model_says()
        assert {each["2020-01-10/A1"][0] for each in state.before.values()} == {"open"}
    finally:
        state.teardown()
