from hypothesis import given, settings
from hypothesis import strategies as st

from bra.ledger import build_ledger
from bra.ledger.book import may_be_open
from bra.ledger.fold import OPEN
from bra.model import Due, Owner, Page
from bra.reading.page import outline_of
from tests.ledger.model import State, as_of, line_of, page_of_lines

ID = "2017-08-18/A1"
DAYS = [f"2017-08-{day:02}" for day in range(14, 29)]
PEOPLE = [(), (Owner("Jonas", "person", None),), (Owner("Åsa", "person", None),)]


@st.composite
def councils(draw: st.DrawFn) -> list[Page]:
    """Make up to five meetings that say something of one action."""
    dates = sorted(draw(st.sets(st.sampled_from(DAYS), min_size=1, max_size=5)))
    raised = draw(st.integers(-1, len(dates) - 1))
    pages = []
    for index, day in enumerate(dates):
        count = draw(st.integers(0, 2)) + (index == raised)
        lines = []
        for place in range(count):
            state = draw(st.sampled_from(["open", "under way", "done", "dropped"]))
            dated = draw(st.none() | st.sampled_from(DAYS))
            also = draw(st.none() | st.sampled_from(DAYS)) if dated and state not in OPEN else None
            lines.append(
                line_of(
                    ID,
                    place,
                    raises=index == raised and place == 0,
                    state=state,
                    due=draw(st.none() | st.sampled_from(DAYS).map(lambda d: Due("date", d, d))),
                    owners=draw(st.sampled_from(PEOPLE)),
                    closed=dated if state not in OPEN else None,
                    reopened=dated if state in OPEN else also,
                    text=draw(st.sampled_from(["", "a", "b"])),
                )
            )
        status = draw(st.sampled_from([None, "planned", "draft", "final", "cancelled"]))
        pages.append(page_of_lines(day, status, tuple(lines)))
    return pages


@settings(max_examples=100, deadline=None)
@given(councils(), st.sampled_from(DAYS))
def test_the_fold_is_what_a_walk_through_the_days_gives(pages: list[Page], day: str) -> None:
    found = list(build_ledger(pages).actions(day))
    expected = as_of(ID, pages, day)
    if expected is None:
        assert found == []
        return
    [action] = found
    names = tuple(owner.name for owner in action.owners)
    assert State(action.state, action.closed, action.due, names) == expected
    assert action.overdue == (action.state in OPEN and action.due is not None and action.due < day)


@settings(max_examples=80, deadline=None)
@given(councils(), st.sampled_from(DAYS))
def test_open_actions_are_the_open_ones_of_all(pages: list[Page], day: str) -> None:
    ledger = build_ledger(pages)
    expected = [action for action in ledger.actions(day) if action.state in OPEN]
    assert list(ledger.open_actions(day)) == expected


@settings(max_examples=100, deadline=None)
@given(councils(), st.sampled_from(DAYS))
def test_a_past_day_changes_only_by_lines_that_state_an_earlier_day(
    pages: list[Page], day: str
) -> None:
    earlier = [page for page in pages if page.date <= day]
    later = [
        page._replace(
            lines=tuple(
                line
                for line in page.lines
                if not line.raises and line.closed is None and line.reopened is None
            )
        )
        for page in pages
        if page.date > day
    ]
    if any(line.raises for page in pages if page.date > day for line in page.lines):
        return
    before = list(build_ledger(earlier).actions(day))
    assert list(build_ledger([*earlier, *later]).actions(day)) == before


@settings(max_examples=80, deadline=None)
@given(councils(), st.sampled_from(DAYS), st.booleans())
def test_outlines_leave_out_no_open_action(pages: list[Page], day: str, twice: bool) -> None:  # noqa: FBT001
    if twice and pages[0].lines:
        first = pages[0].lines[0]._replace(raises=True)
        pages[0] = pages[0]._replace(lines=(first, first._replace(state="done", line=9)))
    unnumbered = line_of(ID, 20, raises=True)._replace(id=None)
    pages[-1] = pages[-1]._replace(lines=(*pages[-1].lines, unnumbered))
    ids, stems, every = may_be_open([outline_of(page) for page in pages], day)
    fewer = [
        page._replace(
            lines=tuple(line for line in page.lines if line.id is None or line.id in ids)
            if page.stem in stems
            else ()
        )
        for page in pages
    ]
    found = list(build_ledger(fewer, None, every).open_actions(day))
    assert found == list(build_ledger(pages).open_actions(day))
