"""The registers: decisions, attendance, and the report of each year."""

import re
from html import escape
from typing import Final

from markupsafe import Markup

from bra.languages import say
from bra.languages.cldr import short_date
from bra.ledger import Action
from bra.ledger.attendance import Attendance, attendance, by_organisation
from bra.ledger.decisions import Decision
from bra.ledger.figures import Period
from bra.model import Owner
from bra.planning.report import Report, plan_report
from bra.publishing.addresses import meeting_address, section, to_root
from bra.publishing.pages.rows import apart_words, decision_row, owners_of, uncounted
from bra.publishing.press import Press
from bra.publishing.site import Site
from bra.rendering.report import report_document

_DAY: Final = re.compile(
    r'(?P<open><td data-head="(?P<head>[^"]*)"[^>]*>)(?:<time datetime="[\d-]+">)?'
    r"(?P<stem>\d{4}-\d{2}-\d{2}(?:-[\w-]+)?)(?:</time>)?</td>"
)
"""A cell of a table with a day, or the stem of a meeting, and nothing else."""


def newest_first(site: Site) -> list[Decision]:
    """Return the decisions of the newest meeting first, those of one meeting as they were made."""
    return sorted(site.decisions, key=lambda each: (each.date, each.meeting), reverse=True)


def decision_years(site: Site) -> dict[str, list[Decision]]:
    """Return the decisions by year, the newest year first, in each those of the newest meeting."""
    found: dict[str, list[Decision]] = {}
    for decision in newest_first(site):
        found.setdefault(decision.date[:4], []).append(decision)
    return found


def decisions_page(press: Press, year: str | None = None) -> bytes:
    """Return the register of decisions of a year, without one that of the newest."""
    site = press.site
    years = decision_years(site)
    chosen = year or next(iter(years), "")
    address = section(site.spoken, "decisions", *([year] if year else []))
    root = to_root(address)
    title = say(site.spoken, "decisions.title")
    return press.page(
        "decisions",
        address,
        f"{title} {year}" if year else title,
        years=[
            {"year": each, "address": section(site.spoken, "decisions", each), "count": len(found)}
            for each, found in years.items()
        ],
        year=chosen,
        decisions=[decision_row(press, each, root) for each in years.get(chosen, ())],
        count=len(site.decisions),
    )


def attendance_page(press: Press) -> bytes:
    """Return the page of who came, per organisation and per person."""
    site = press.site
    people = attendance(site.council, site.told, site.today, site.spoken)
    return press.page(
        "attendance",
        section(site.spoken, "attendance"),
        say(site.spoken, "site.menu.attendance"),
        people=[_came(site, each) for each in people],
        organisations=[_came(site, each) for each in by_organisation(people, site.spoken)],
        meetings=len([each for each in site.told if each.present or each.absent]),
        uncounted=uncounted(site, "", site.today),
    )


def _came(site: Site, each: Attendance) -> dict[str, object]:
    share = each.share
    percent = "" if share is None else say(site.spoken, "report.percent", number=round(100 * share))
    hundredths = None if share is None else round(100 * share)
    return {**each._asdict(), "percent": percent, "hundredths": hundredths}


def years_of(site: Site) -> list[str]:
    """Return the years that have a report, newest first."""
    return sorted({each.date[:4] for each in site.told}, reverse=True)


def last_day(site: Site, year: str) -> str:
    """Return the last ISO day of a year that a report can tell of."""
    return min(f"{year}-12-31", site.today)


def reports_page(press: Press) -> bytes:
    """Return the page that leads to the report of each year."""
    site = press.site
    return press.page(
        "reports",
        section(site.spoken, "reports"),
        say(site.spoken, "site.menu.reports"),
        years=[
            {
                "year": year,
                "address": section(site.spoken, "reports", year),
                "title": say(site.spoken, "report.title", period=year),
            }
            for year in years_of(site)
        ],
    )


def report_page(press: Press, year: str) -> bytes:
    """Return the report of a year, with its plots."""
    site = press.site
    address = section(site.spoken, "reports", year)
    root = to_root(address)
    period = Period(f"{year}-01-01", last_day(site, year))
    report = plan_report(
        site.council,
        site.told,
        site.ledger,
        period,
        site.spoken,
        corrections=site.corrections,
        internal=False,
    )._replace(withheld=0)
    if not site.settings.names:
        report = _without_names(site, report)
    document = report_document(
        press.root,
        site.council,
        site.spoken,
        report,
        site.today,
        internal=False,
        doubts={each.stem: f"status.{each.doubt}" for each in site.meetings if each.doubt},
    )
    return press.page(
        "report",
        address,
        document.short,
        body=_dated(press, press.prose.document(document, root), root),
        year=year,
        uncounted=uncounted(site, f"{year}-01-01", last_day(site, year)),
    )


def _dated(press: Press, body: str, root: str) -> Markup:
    """Return a report with the days in its tables in words, those of meetings as links.

    Days in the text of decisions and actions stay as they were written.
    """
    site = press.site
    code, held = site.spoken.code, say(site.spoken, "report.date")

    def cell(match: re.Match[str]) -> str:
        stem = match["stem"]
        day = stem[:10]
        words = f'<time datetime="{day}">{short_date(day, code)}</time>'
        if match["head"] == held and stem in site.by_stem:
            apart = escape(apart_words(site, site.by_stem[stem]))
            address = f"{root}{meeting_address(stem)}"
            words = f'<a href="{address}">{words}</a>{", " if apart else ""}{apart}'
        return f"{match['open']}{words}</td>"

    # What stood there is clean, and what is put there is ours.
    return Markup(_DAY.sub(cell, body))  # noqa: S704


def _without_names(site: Site, report: Report) -> Report:
    """Return a report that names nobody in its lists of actions."""

    def bare(action: Action) -> Action:
        names = [str(each["name"]) for each in owners_of(site, action)]
        return action._replace(owners=tuple([Owner(name, "word", None) for name in names]))

    return report._replace(
        oldest=tuple([bare(each) for each in report.oldest]),
        postponed=tuple([each._replace(action=bare(each.action)) for each in report.postponed]),
    )
