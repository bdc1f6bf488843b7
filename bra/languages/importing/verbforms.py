"""Forms by which verbs are known that stand in no list."""

from collections.abc import Mapping
from typing import NamedTuple


class VerbFormWords(NamedTuple):
    """Hold the endings of verbs, and the closed lists of words and verbs that are no deeds."""

    minding: tuple[str, ...]
    """Verbs of what somebody has in mind, says, is or has, which are no tasks where told."""
    not_at: tuple[str, ...]
    """More of them that are none where somebody is said to be at it: `is waiting`."""
    third_person: tuple[tuple[str, str], ...]
    """How a verb ends of one person, and what its infinitive has instead: `carries`, `carry`."""
    at_endings: tuple[str, ...]
    """How a verb ends of what somebody is at: `mending`."""
    no_ats: tuple[str, ...]
    """Words that end so, and are no verbs."""
    coming_at: tuple[str, ...]
    """Words before such a form that tell that somebody will be at it."""
    done_forms: tuple[str, ...]
    """How a verb ends of what is done: `mended`."""
    bare_stems: tuple[tuple[str, str], ...]
    """Patterns of what is left of a verb without such an ending, and its infinitive."""
    odd_forms: Mapping[str, str]
    """Forms of what is done that have no such ending, and their infinitives."""
    no_verbs: tuple[str, ...]
    """Words that may stand before a thing, and are no infinitives."""
    acted_on: tuple[str, ...]
    """Patterns of how what stands behind a verb begins when it is done to something."""
    met_with: tuple[str, ...]
    """Patterns of how it begins when somebody else is at it, too: `with the agent`."""
    bare_errands: tuple[str, ...]
    """Patterns of an infinitive in no list and what stands behind it: `krita upp linjerna`."""
    errand_behind: tuple[str, ...]
    """Patterns of how it begins when somebody goes on an errand: `round to Ann for the key`."""
    whole_deeds: tuple[str, ...]
    """Patterns of what falls to somebody, with `{deed}` and `{who}`."""
    given_deeds: tuple[str, ...]
    """Patterns of giving somebody a deed, which stands behind them."""
    times_first: tuple[str, ...]
    """Words by which a time begins that may stand before who acts."""
    meanwhile: tuple[str, ...]
    """Words for when something is done, which may stand before who does it in a later clause."""
    spans_first: tuple[str, ...]
    """Those of them behind which any words are a time: `over the holidays`."""
    wishes_beside: tuple[str, ...]
    """Patterns of a last clause of what would please who acts."""
    things_first: tuple[str, ...]
    """Patterns of things that may stand before who does something to them, in their letters."""
    things_left: tuple[str, ...]
    """Those of them that hold a verb: `what is left over`."""
    habitual: tuple[str, ...]
    """Patterns of doing something to whatever comes: `washes everything that comes in`."""
