"""The report of a period, its figures as tables and plots."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from bra.languages import Language, say
from bra.languages.cldr import decimal, list_of, long_date
from bra.ledger.attendance import Attendance
from bra.ledger.figures import Age, Figures, Period, Share
from bra.model import Council
from bra.planning.report import Held, Report
from bra.rendering.document import Document, Plot
from bra.rendering.documents import action_variables, folders, words
from bra.rendering.environment import render
from bra.rendering.markdown import running
from bra.rendering.plots import Bar, Line, bars, lines, mark

PLOTS: Final = ("attendance", "course", "ages")
_FEWEST: Final = 2
"""How many values a plot of lines shows at least."""


def report_document(
    root: Path,
    council: Council,
    spoken: Language,
    report: Report,
    day: str,
    *,
    internal: bool,
    doubts: Mapping[str, str] | None = None,
) -> Document:
    """Return the report of a period; `day` is the ISO day it is written on.

    `doubts` are the keys of texts that tell, by stem, why an approval is doubted; those that are
    not are empty or left out.
    """
    code = spoken.code
    plots = _plots(spoken, report)
    title = say(spoken, "report.title", period=period_words(spoken, report.period))
    total = report.summary.total
    variables: dict[str, object] = {
        "title": title,
        "council": {"name": council.name, "short": council.short, "record": council.record},
        "period": _between(spoken, report.period),
        "from": report.period.first,
        "to": report.period.last,
        "withheld": say(spoken, "report.withheld", count=report.withheld)
        if report.withheld
        else "",
        "facts": _facts(spoken, report),
        "meetings": [
            {**held._asdict(), "state": _state(spoken, held, council, doubts or {})}
            for held in report.held
        ],
        "cancelled": list_of([long_date(each, code) for each in report.cancelled], code),
        "organisations": [_came(spoken, each) for each in report.organisations],
        "people": [_came(spoken, each) for each in report.people],
        "decisions": [
            {
                "id": decision.id,
                "text": running(decision.text),
                "date": decision.date,
                "meeting": decision.meeting,
                "item": decision.item,
                "superseded_by": list(decision.superseded_by),
                "corrected": [each.date for each in corrections],
            }
            for decision, corrections in zip(report.decisions, report.corrections, strict=True)
        ],
        "shares": _shares(spoken, report.summary.organisations, total),
        "several": say(spoken, "figures.several") if _several(report) else "",
        "months": [month._asdict() for month in report.course],
        "ages": [{"days": _days(age), "open": age.open} for age in report.summary.ages],
        "oldest": [action_variables(action, spoken) for action in report.oldest],
        "postponed": [
            {**action_variables(action, spoken), "times": times}
            for action, times in report.postponed
        ],
        "plot": {name: mark(name, plots[name]) if name in plots else "" for name in PLOTS},
        "internal": internal,
        "internal_mark": say(spoken, "internal"),
        "corrected_word": say(spoken, "decisions.corrected"),
        "word": {**words(spoken, "figures."), **words(spoken, "report.")},
    }
    return Document(
        text=render("report.md.j2", variables, folders(root)),
        title=f"{title}, {council.name}",
        short=title,
        council=council.name,
        language=code,
        day=day,
        page=say(spoken, "page", page="{page}", pages="{pages}"),
        internal=say(spoken, "internal") if internal else "",
        dates=tuple(
            (long_date(each, code), each)
            for each in sorted({report.period.first or report.period.last, report.period.last})
        ),
        plots=tuple(plots.items()),
    )


def period_words(spoken: Language, period: Period) -> str:
    """Return a period as a title has it: 2017, or its two days."""
    first, last = period
    code = spoken.code
    if first is None:
        return say(spoken, "report.until", last=long_date(last, code))
    if (first[4:], last) == ("-01-01", f"{first[:4]}-12-31"):
        return first[:4]
    return f"{long_date(first, code)} – {long_date(last, code)}"


def _between(spoken: Language, period: Period) -> str:
    code = spoken.code
    last = long_date(period.last, code)
    if period.first is None:
        return say(spoken, "figures.until", last=last)
    return say(spoken, "figures.between", first=long_date(period.first, code), last=last)


def _facts(spoken: Language, report: Report) -> list[dict[str, str]]:
    """Return the figures that lead the report: what each counts, and its value in words."""
    total = report.summary.total
    share = _share(_sum(report.organisations))
    told = [
        ("meetings", str(len(report.held))),
        ("attendance", _percent(spoken, share)),
        ("decisions", str(len(report.decisions))),
        ("raised", str(total.raised)),
        ("closed", _closed(spoken, total)),
        ("open", _open(spoken, total)),
        ("time", _time(spoken, total)),
        ("postponements", str(total.postponements)),
    ]
    return [{"label": say(spoken, f"report.fact.{key}"), "value": value} for key, value in told]


def _closed(spoken: Language, total: Figures) -> str:
    if not total.dropped:
        return str(total.closed)
    return say(spoken, "report.of-which-dropped", closed=total.closed, count=total.dropped)


def _open(spoken: Language, total: Figures) -> str:
    if not total.overdue:
        return str(total.open)
    return say(spoken, "report.of-which-overdue", open=total.open, count=total.overdue)


def _time(spoken: Language, total: Figures) -> str:
    if total.median_days is None:
        return "–"
    days = decimal(total.median_days, spoken.code)
    return say(spoken, "report.median", days=days)


def _state(spoken: Language, held: Held, council: Council, doubts: Mapping[str, str]) -> str:
    approved = held.status == "approved"
    word = say(spoken, f"status.approved.{council.record}" if approved else f"status.{held.status}")
    key = doubts.get(held.stem, "")
    return say(spoken, key, status=word) if key else word


def _came(spoken: Language, who: Attendance) -> dict[str, object]:
    return {
        **who._asdict(),
        "name": who.name or say(spoken, "report.no-organisation"),
        "share": _percent(spoken, who.share),
    }


def _sum(people: Sequence[Attendance]) -> tuple[int, int]:
    return sum(each.called for each in people), sum(each.present for each in people)


def _share(sums: tuple[int, int]) -> float | None:
    called, present = sums
    return present / called if called else None


def _percent(spoken: Language, share: float | None) -> str:
    return "–" if share is None else say(spoken, "report.percent", number=round(share * 100))


def _shares(spoken: Language, shares: Sequence[Share], total: Figures) -> list[dict[str, object]]:
    """Return the figures of each organisation, and of all."""
    rows = [
        (share.name or say(spoken, "actions.no-organisation"), share.figures) for share in shares
    ]
    rows.append((say(spoken, "figures.total"), total))
    return [
        {
            "name": name,
            "raised": figures.raised,
            "closed": figures.closed,
            "open": figures.open,
            "overdue": figures.overdue,
            "median_days": "–"
            if figures.median_days is None
            else decimal(figures.median_days, spoken.code),
            "postponements": figures.postponements,
            "total": place == len(shares),
        }
        for place, (name, figures) in enumerate(rows)
    ]


def _several(report: Report) -> bool:
    """Tell whether the rows of organisations sum to more than all."""
    total = report.summary.total
    rows = report.summary.organisations
    return sum(row.figures.raised + row.figures.open for row in rows) > total.raised + total.open


def _days(age: Age) -> str:
    return f"{age.least}–{age.most}" if age.most is not None else f"{age.least}–"


def _plots(spoken: Language, report: Report) -> dict[str, Plot]:
    """Return the plots by their names; one without anything to show is left out."""
    found: dict[str, Plot] = {}
    called = [each for each in report.organisations if each.called]
    if called:
        rows = [
            Bar(str(came["name"]), each.share or 0, str(came["share"]))
            for each, came in ((each, _came(spoken, each)) for each in called)
        ]
        told = ", ".join(f"{row.label} {row.value}" for row in rows)
        found["attendance"] = bars(say(spoken, "report.plot.attendance"), told, rows)
    if len(report.course) >= _FEWEST:
        open_, overdue = ([month[place] for month in report.course] for place in (3, 4))
        first, last = (long_date(report.course[place].day, spoken.code) for place in (0, -1))
        both = (
            Line(say(spoken, "figures.open"), tuple(map(int, open_))),
            Line(say(spoken, "figures.overdue"), tuple(map(int, overdue))),
        )
        told = say(
            spoken,
            "report.plot.course-text",
            first=first,
            last=last,
            before=open_[0],
            after=open_[-1],
            most=max(map(int, open_)),
            overdue=overdue[-1],
        )
        found["course"] = lines(say(spoken, "report.plot.course"), told, (first, last), both)
    most = max((age.open for age in report.summary.ages), default=0)
    if most:
        rows = [
            Bar(say(spoken, "report.days", days=_days(age)), age.open / most, str(age.open))
            for age in report.summary.ages
        ]
        told = ", ".join(f"{row.label}: {row.value}" for row in rows)
        found["ages"] = bars(say(spoken, "report.plot.ages"), told, rows)
    return found
