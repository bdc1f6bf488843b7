"""A report counts what the minutes of its period say, and nothing that is withheld."""

from bra.languages import language
from bra.ledger import build_ledger
from bra.ledger.figures import Period
from bra.model import Meeting
from bra.planning.report import Report, plan_report
from bra.reading.meeting import page_of
from tests.planning.councils import council, meeting

OF = council("members: [Per Ask, Eva Bo]\n")
CAME = "status: final\npresent: [Per Ask]\nabsent: [Eva Bo]\n"


def planned(
    meetings: list[Meeting],
    first: str = "2017-01-01",
    last: str = "2017-12-31",
    *,
    internal: bool = False,
) -> Report:
    ledger = build_ledger([page_of(each) for each in meetings])
    period = Period(first, last)
    return plan_report(
        OF, meetings, ledger, period, language("sv"), corrections={}, internal=internal
    )


def meetings() -> list[Meeting]:
    hidden = "## 2. B {.sekretess}\n\n**Beslut D2:** Nej.\n\n- [ ] **A2** Eva Bo: dolt\n"
    before = "- [ ] **A1** Per Ask: före (senast 2017-02-01)\n"
    raised = "- [ ] **A1** Eva Bo: nu (senast 2017-04-01)\n"
    first = "- [ ] **2016-12-01/A1** (senast 2017-05-01)\n"
    second = "- [x] **2017-03-01/A1** klart\n- [ ] **2016-12-01/A1** (senast 2017-09-01)\n"
    return [
        meeting(OF, "2016-12-01", CAME, f"## 1. A\n\n{before}"),
        meeting(
            OF, "2017-03-01", CAME, f"## 1. A\n\n**Beslut D1:** Ja.\n\n{raised}{first}\n{hidden}"
        ),
        meeting(OF, "2017-06-01", CAME, f"## 1. A\n\n{second}"),
        meeting(OF, "2017-08-01", "status: cancelled\n"),
        meeting(OF, "2017-12-30", "status: planned\n"),
        meeting(OF, "2018-01-15", CAME, "## 1. A\n\n- [ ] **A1** Per Ask: efter\n"),
    ]


def test_meetings_of_the_period_are_counted() -> None:
    report = planned(meetings(), last="2017-12-29")
    assert [held.stem for held in report.held] == ["2017-03-01", "2017-06-01"]
    first = report.held[0]
    assert (first.present, first.items, first.decisions, first.actions) == (1, 1, 1, 1)
    assert report.cancelled == ("2017-08-01",)


def test_a_plan_left_behind_counts_as_a_draft_and_one_to_come_does_not() -> None:
    assert planned(meetings()).held[-1].status == "draft"
    assert len(planned(meetings(), last="2017-12-30").held) == 2


def test_what_is_confidential_is_neither_counted_nor_shown() -> None:
    public, inside = planned(meetings()), planned(meetings(), internal=True)
    assert [decision.text for decision in public.decisions] == ["Ja."]
    assert public.summary.total.raised == 1
    assert "dolt" not in repr(public)
    assert public.withheld == 3
    assert len(inside.decisions) == 2
    assert inside.summary.total.raised == 2
    assert (inside.held[0].items, inside.withheld) == (2, 0)


def test_the_oldest_and_the_most_postponed_stand_first() -> None:
    report = planned(meetings())
    assert [action.id for action in report.oldest] == ["2016-12-01/A1"]
    assert [(each.action.id, each.times) for each in report.postponed] == [("2016-12-01/A1", 2)]
    assert report.summary.total.median_days == 92


def test_people_are_counted_at_the_meetings_of_the_period() -> None:
    people = {each.name: each for each in planned(meetings()).people}
    assert (people["Per Ask"].called, people["Per Ask"].present) == (2, 2)
    assert (people["Eva Bo"].absent, people["Eva Bo"].share) == (2, 0)


def test_a_long_period_goes_by_years_and_sums_their_months() -> None:
    report = planned(meetings(), first="2015-01-01", last="2019-06-30")
    assert [month.day for month in report.course] == [
        "2016-12-31", "2017-12-31", "2018-12-31", "2019-06-30",
    ]  # fmt: skip
    assert [month.raised for month in report.course] == [1, 1, 1, 0]
    assert [month.raised for month in report.summary.months][:4] == [1, 0, 0, 1]
