"""What one call of `bra` was given besides its command's own options."""

import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Self

import typer

from bra.errors import SpokenError

_ISO_LENGTH = 10
_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Call:
    """The surroundings of a call: where, when, in which language, and for whom."""

    council: Path | None
    """The folder that `-C` or `BRA_COUNCIL` names."""
    today: date
    language: str | None
    """The language that `--lang` asks for; without it the council's own."""
    terminal: bool
    """Whether stdout is a terminal."""
    colour: bool

    @classmethod
    def of(cls, ctx: typer.Context, today: str | None = None) -> Self:
        """Gather what options, environment and streams say; `today` is `--today` as typed."""
        council = ctx.meta.get("bra.council") or os.environ.get("BRA_COUNCIL")
        terminal = sys.stdout.isatty()
        plain = (
            "bra.no-colour" in ctx.meta
            or bool(os.environ.get("NO_COLOR"))
            or os.environ.get("TERM") == "dumb"
        )
        return cls(
            council=Path(council) if council else None,
            today=_today(today),
            language=ctx.meta.get("bra.language"),
            terminal=terminal,
            colour=terminal and not plain,
        )

    def root(self, paths: Sequence[str] = ()) -> Path:
        """Return the council's folder: the one named, else found from here upwards.

        Where there is none, it is the one above the first of `paths`: hooks name files from the top
        of a repository, and the council may be further down.
        """
        from bra.store import find_council

        if self.council is not None:
            return find_council(Path.cwd(), str(self.council))
        try:
            return find_council(Path.cwd(), None)
        except SpokenError:
            for path in paths:
                with suppress(SpokenError):
                    return find_council(Path(path), None)
            raise


def day_given(option: str, text: str) -> date:
    """Return the date that an option was given; raises SpokenError for anything else."""
    day = iso_date(text)
    if day is None and _ISO.fullmatch(text):
        sentence = f"{option}: {text} is not in the calendar."
        raise SpokenError("no-day-of-option", sentence, option=option, text=text)
    if day is None:
        sentence = f"{option}: {text!r} is not a date written YYYY-MM-DD."
        raise SpokenError("not-a-date", sentence, option=option, text=text)
    return day


def _today(given: str | None) -> date:
    source, text = ("--today", given) if given else ("BRA_TODAY", os.environ.get("BRA_TODAY"))
    if not text:
        return date.today()  # noqa: DTZ011 - the calendar day where the user is
    return day_given(source, text)


def iso_date(text: str) -> date | None:
    """Read a date written YYYY-MM-DD; other forms that ISO 8601 knows are none here."""
    if len(text) != _ISO_LENGTH or text[4] + text[7] != "--":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
