"""The figures against a model that walks through the days and counts by hand."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bra.languages import language
from bra.ledger import Ledger, build_ledger
from bra.ledger.figures import Age, Figures, Month, Oldest, Period, figures, figures_of
from bra.ledger.fold import OPEN
from bra.model import Due, Owner, Page
from bra.reading.meeting import page_of
from tests.ledger.model import as_of, line_of, page_of_lines
from tests.planning.councils import council, meeting

SWEDISH = language("sv")
DAYS = ["2017-07-31", "2017-08-18", "2017-08-31", "2017-09-01", "2017-10-11", "2017-11-30"]
ENDS = ["2017-08-10", "2017-08-18", "2017-08-31", "2017-10-12", "2017-12-31", "2018-02-28"]
JONAS, EVA = Owner("Jonas", "person", "Polisen"), Owner("Eva", "person", None)
OWNERS = [(), (JONAS,), (EVA,), (JONAS, EVA)]
DUES = [None, Due("standing", None, "löpande"), *(Due("date", day, day) for day in DAYS)]


@st.composite
def councils(draw: st.DrawFn) -> list[Page]:
    """Make meetings that say something of three actions, each at most once; one has no raising."""
    dates = sorted(draw(st.sets(st.sampled_from(DAYS), min_size=1)))
    lines: dict[str, list[object]] = {day: [] for day in dates}
    for number, raised in enumerate([draw(st.sampled_from(dates)) for _ in range(2)] + [None], 1):
        full_id = f"{raised or '2017-08-01'}/A{number}"
        for day in dates:
            if day != raised and (draw(st.booleans()) or (raised is not None and day < raised)):
                continue
            state = draw(st.sampled_from(["open", "under way", "done", "dropped"]))
            dated = draw(st.none() | st.sampled_from(DAYS))
            line = line_of(
                full_id,
                number,
                raises=day == raised,
                state=state,
                due=draw(st.sampled_from(DUES)),
                owners=draw(st.sampled_from(OWNERS)),
                closed=dated if state not in OPEN else None,
                reopened=dated if state in OPEN else None,
                text=draw(st.sampled_from(["", "a", "b"])),
            )
            lines[day].append(line)
    statuses = st.sampled_from([None, "draft", "final", "cancelled"])
    return [page_of_lines(day, draw(statuses), tuple(lines[day])) for day in dates]  # type: ignore[arg-type]


def ids(pages: list[Page]) -> list[str]:
    return sorted({line.id or "" for page in pages for line in page.lines})


def raised_on(pages: list[Page], full_id: str) -> str:
    spoken = [(page.date, line) for page in pages for line in page.lines if line.id == full_id]
    raising = next((day for day, line in spoken if line.raises), None)
    return raising or min(full_id[:10], spoken[0][0])


def is_historic(pages: list[Page], full_id: str, day: str, follow_from: str | None) -> bool:
    if follow_from is None or raised_on(pages, full_id) >= follow_from:
        return False
    return not any(
        follow_from <= page.date <= day
        for page in pages
        if full_id in {line.id for line in page.lines}
    )


def days_between(first: str, last: str) -> int:
    return date.fromisoformat(last).toordinal() - date.fromisoformat(first).toordinal()


def middle(numbers: list[int]) -> float | None:
    ordered = sorted(numbers)
    if not ordered:
        return None
    half = len(ordered) // 2
    odd = len(ordered) % 2
    return float(ordered[half]) if odd else (ordered[half - 1] + ordered[half]) / 2


def term_of(pages: list[Page], full_id: str, day: str) -> Due | None:
    """Return the last term that was given by a day."""
    found = None
    for page in pages:
        for line in page.lines:
            held = page.date <= day and page.status != "cancelled"
            if held and line.id == full_id and line.due is not None:
                found = line.due
    return found


def postponements(pages: list[Page], full_id: str, period: Period) -> int:
    """Count the days on which the day it is due moved to a later one."""
    found, before = 0, None
    for day in DAYS:
        if day > period.last:
            break
        now = as_of(full_id, pages, day)
        due = now.due if now is not None else None
        if before is not None and due is not None and due > before and period.holds(day):
            found += 1
        before = due
    return found


def expected(
    pages: list[Page], wanted: list[str], period: Period, follow_from: str | None
) -> Figures:
    """Count what the sentences of the manual say, action by action."""
    raised = closed = dropped = still = overdue = standing = moved = 0
    took: list[int] = []
    oldest: list[tuple[str, str]] = []
    for full_id in wanted:
        now = as_of(full_id, pages, period.last)
        if now is None:
            continue
        day = raised_on(pages, full_id)
        raised += period.holds(day)
        moved += postponements(pages, full_id, period)
        if now.state not in OPEN:
            if period.holds(now.closed):
                closed += 1
                dropped += now.state == "dropped"
                took.append(days_between(day, now.closed or ""))
        elif not is_historic(pages, full_id, period.last, follow_from):
            still += 1
            term = term_of(pages, full_id, period.last)
            goes_on = term is not None and term.kind == "standing"
            standing += goes_on
            overdue += now.due is not None and now.due < period.last
            if not goes_on:
                oldest.append((day, full_id))
    first = min((day for day, _ in oldest), default=None)
    at = None if first is None else Oldest(None, first, days_between(first, period.last))
    return Figures(raised, closed, dropped, still, overdue, standing, middle(took), moved, at)


def nameless(found: Figures) -> Figures:
    """Leave out which of those raised on one day is called the oldest."""
    return found._replace(oldest=found.oldest and found.oldest._replace(id=None))


periods = st.builds(
    Period, st.none() | st.sampled_from(["2017-08-01", "2017-08-18"]), st.sampled_from(ENDS)
).filter(lambda period: period.first is None or period.first <= period.last)
follow_froms = st.none() | st.sampled_from(["2017-08-18", "2017-09-01"])


@settings(max_examples=100, deadline=None)
@given(councils(), periods, follow_froms)
def test_figures_are_what_counting_by_hand_gives(
    pages: list[Page], period: Period, follow_from: str | None
) -> None:
    summary = figures(build_ledger(pages, follow_from), period, SWEDISH)
    every = ids(pages)
    assert nameless(summary.total) == expected(pages, every, period, follow_from)
    owners: dict[str | None, list[str]] = {}
    for full_id in every:
        now = as_of(full_id, pages, period.last)
        if now is not None:
            for name in now.owners or (None,):
                owners.setdefault(name, []).append(full_id)
    counted = {
        name: expected(pages, theirs, period, follow_from) for name, theirs in owners.items()
    }
    assert {share.name: nameless(share.figures) for share in summary.owners} == {
        name: found for name, found in counted.items() if any(found)
    }
    organised = {share.name: share.figures.open for share in summary.organisations}
    assert organised.get("Polisen", 0) == (counted["Jonas"].open if "Jonas" in counted else 0)


@settings(max_examples=100, deadline=None)
@given(councils(), periods, follow_froms)
def test_months_are_what_the_lists_of_their_last_days_hold(
    pages: list[Page], period: Period, follow_from: str | None
) -> None:
    ledger = build_ledger(pages, follow_from)
    months = figures(ledger, period, SWEDISH).months
    for month in months:
        listed = [action for action in ledger.actions(month.day) if action.is_open]
        assert month.open == len(listed)
        assert month.overdue == sum(action.overdue for action in listed)
    total = figures(ledger, period, SWEDISH).total
    assert sum(month.raised for month in months) == total.raised
    assert sum(month.closed for month in months) == total.closed


@settings(max_examples=100, deadline=None)
@given(councils(), periods, follow_froms)
def test_what_was_settled_before_a_period_changes_nothing_of_it(
    pages: list[Page], period: Period, follow_from: str | None
) -> None:
    ledger = build_ledger(pages, follow_from)
    every = list(ledger.actions(period.last))
    assert figures(ledger, period, SWEDISH) == figures_of(every, period, SWEDISH)


FRONT = "status: final\n"
COUNCIL = council("members: [Jonas Eek, Åsa Björk, Ägir Ek]\n")


def ledger_of(*bodies: tuple[str, str]) -> Ledger:
    meetings = [meeting(COUNCIL, stem, FRONT, f"## 1. A\n\n{body}\n") for stem, body in bodies]
    return build_ledger([page_of(each) for each in meetings])


def test_the_months_of_a_period_end_with_its_last_day() -> None:
    of = ledger_of(
        ("2017-08-18", "- [ ] **A1** Jonas Eek: a (senast 2017-09-15)"),
        ("2017-10-11", "- [x] **2017-08-18/A1** gjort\n- [ ] **A1** b"),
    )
    assert figures(of, Period(None, "2017-11-05"), SWEDISH).months == (
        Month("2017-08-31", 1, 0, 1, 0),
        Month("2017-09-30", 0, 0, 1, 1),
        Month("2017-10-31", 1, 1, 1, 0),
        Month("2017-11-05", 0, 0, 1, 0),
    )
    assert figures(of, Period("2017-10-01", "2017-10-31"), SWEDISH).months == (
        Month("2017-10-31", 1, 1, 1, 0),
    )
    assert figures(of, Period("2016-01-01", "2016-12-31"), SWEDISH).months == ()


def test_ages_count_from_the_raising_and_leave_out_what_goes_on() -> None:
    of = ledger_of(
        ("2017-08-18", "- [ ] **A1** a\n- [ ] **A2** b (löpande)"),
        ("2017-08-19", "- [ ] **A1** c"),
        ("2018-09-01", "- [x] **A1** d"),
    )
    assert figures(of, Period(None, "2017-09-18"), SWEDISH).ages == (
        Age(0, 30, 1),
        Age(31, 90, 1),
        Age(91, 180, 0),
        Age(181, 365, 0),
        Age(366, None, 0),
    )
    assert [age.open for age in figures(of, Period(None, "2018-08-19"), SWEDISH).ages][3:] == [1, 1]


def test_a_reopened_action_is_closed_by_its_last_closing() -> None:
    of = ledger_of(
        ("2017-08-18", "- [ ] **A1** a"),
        ("2017-09-01", "- [x] **2017-08-18/A1** gjort"),
        ("2017-10-11", "- [ ] **2017-08-18/A1** igen (återöppnat 2017-10-01)"),
        ("2017-11-15", "- [-] **2017-08-18/A1** nej"),
    )

    def total(first: str, last: str) -> Figures:
        return figures(of, Period(first, last), SWEDISH).total

    assert total("2017-09-01", "2017-09-30").closed == 1
    assert total("2017-09-01", "2017-10-31")[1:4] == (0, 0, 1)
    assert total("2017-10-01", "2017-12-31")[1:4] == (1, 1, 0)
    assert total("2017-10-01", "2017-12-31").median_days == 89


def test_of_what_was_settled_before_a_day_only_the_first_is_followed_after_it() -> None:
    of = ledger_of(
        ("2017-08-18", "- [ ] **A1** a\n- [ ] **A2** b\n- [ ] **A3** c\n- [ ] **A4** d"),
        ("2017-09-01", "\n".join(f"- [-] **2017-08-18/A{number}** nej" for number in range(1, 5))),
        ("2017-09-15", "- [x] **2017-08-18/A4** gjort (klart 2017-10-02)"),
        ("2017-10-11", "- [x] **2017-08-18/A3** sagt igen"),
    )
    followed = [action.id for action in of.actions("2017-12-31", since="2017-10-01")]
    assert followed == ["2017-08-18/A1", "2017-08-18/A3", "2017-08-18/A4"]


def test_bringing_forward_and_giving_a_first_day_are_no_postponements() -> None:
    lines = (
        "- [ ] **2017-08-18/A1** (senast 2017-10-01)\n- [ ] **2017-08-18/A2** (senast 2017-11-01)"
    )
    of = ledger_of(
        ("2017-08-18", "- [ ] **A1** a\n- [ ] **A2** b (senast 2017-12-01)"),
        ("2017-09-01", lines),
        ("2017-10-11", "- [ ] **2017-08-18/A1** a (senast 2017-11-01)"),
        ("2017-11-15", "- [x] **2017-08-18/A1** a (senast 2018-11-01)"),
    )
    assert figures(of, Period(None, "2017-10-31"), SWEDISH).total.postponements == 1
    assert figures(of, Period("2017-10-12", "2017-10-31"), SWEDISH).total.postponements == 0
    assert figures(of, Period("2017-10-12", "2017-11-15"), SWEDISH).total.postponements == 1


def test_who_has_most_overdue_comes_first_then_the_alphabet() -> None:
    lines = (
        "- [ ] **A1** Ägir Ek: a",
        "- [ ] **A2** Åsa Björk: b",
        "- [ ] c",
        "- [ ] **A3** Jonas Eek: d (senast 2017-08-20)",
    )
    of = ledger_of(("2017-08-18", "\n".join(lines)))
    shares = figures(of, Period(None, "2017-08-31"), SWEDISH).owners
    assert [share.name for share in shares] == ["Jonas Eek", "Åsa Björk", "Ägir Ek", None]


def test_confidential_actions_count_inside_only() -> None:
    of = ledger_of(
        ("2017-08-18", "- [ ] **A1** a\n\n> Sekretess: b\n>\n> - [ ] **A2** Jonas Eek: c")
    )
    period = Period(None, "2017-08-31")
    outside = figures(of, period, SWEDISH)
    assert outside.total.raised == 1
    assert [share.name for share in outside.owners] == [None]
    assert figures(of, period, SWEDISH, internal=True).total.raised == 2


def test_no_actions_give_no_figures() -> None:
    summary = figures_of([], Period(None, "2017-08-31"), SWEDISH)
    assert not any(summary.total)
    assert (summary.owners, summary.organisations, summary.months) == ((), (), ())
