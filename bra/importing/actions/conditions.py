"""What somebody does only where it is a condition of something else: `när Anna bokar lokalen`."""

import re
from functools import cache

from bra.importing.acting.subjects import Context
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import one_of


def on_condition(before: str, context: Context, spoken_of: str | None) -> bool:
    """Tell whether nobody but who acts stands between the word of a condition and a verb."""
    match = _condition().search(before)
    return match is not None and context.people.owners(match["who"], spoken_of) is not None


@cache
def _condition() -> Shape:
    return Shape(
        rf"(?<!\w)(?:{one_of('conditions')})\s+(?P<who>[^,;:.]{{2,60}}?)\s*\Z", re.IGNORECASE
    )
