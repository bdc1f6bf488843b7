"""The files of a council that begins."""

from datetime import date, timedelta
from typing import Final

from bra.languages import language
from bra.languages.cldr import long_date, weekday_and_date
from bra.planning.automation import FILES
from bra.text.quoting import needs_quotes, quote

ATTRIBUTES: Final = """\
*.md text eol=lf diff=markdown
/minutes/**/*.md merge=bra
"""
_SINCE: Final = timedelta(weeks=2)
_UNTIL: Final = timedelta(weeks=6)


def council_files(
    name: str, code: str, today: date, *, example: bool, ci: bool = False
) -> dict[str, str]:
    """Return the text of each file by its path from the council's folder.

    The example is a meeting of two weeks ago that names one six weeks ahead.  With `ci` come
    examples for pre-commit and for two kinds of forge.
    """
    spoken = language(code)
    name = " ".join(name.split())
    members = spoken.example_members.rstrip() if example else _commented(spoken.example_members)
    council = spoken.council_file.replace("{members}", members)
    files = {
        "minutes/council.md": council.replace("{name}", quote(name) if needs_quotes(name) else name)
    }
    if example:
        held, following = (today - _SINCE).isoformat(), (today + _UNTIL).isoformat()
        files[f"minutes/{held}.md"] = spoken.example_meeting.format(
            title=name,
            date=held,
            date_words=long_date(held, code),
            next=following,
            next_words=weekday_and_date(following, code),
        )
    files[".gitattributes"] = ATTRIBUTES
    if ci:
        files |= FILES
    return files


def _commented(lines: str) -> str:
    return "\n".join(f"# {line}" for line in lines.splitlines())
