"""A clause in which another person promises something: `Bo föreslog en fest och Anna lovade`."""

from bra.importing.acting.who import People
from bra.importing.actions.beginnings import may_be_verb, names_first
from bra.importing.patterns.words import patterns, whole_patterns


def says_that_she(text: str) -> bool:
    """Tell whether words behind somebody tell what she said of herself: `said she would`."""
    return patterns("said_of_oneself").match(text) is not None


def promises_beside(before: str, text: str, people: People) -> bool:
    """Tell whether words behind somebody promise something beside what another one did before.

    `Bo föreslog en fest och Anna` goes on with `lovade att fråga skolan`.
    """
    promised = says_that_she(text) or whole_patterns("committed").match(text) is not None
    return promised and _tells_of_somebody(before, people)


def _tells_of_somebody(before: str, people: People) -> bool:
    """Tell whether a clause is whole, and tells what somebody did.

    `Bo Ek och Anna lovade` is of both.
    """
    words = before.split()
    count = names_first(words, people)
    return count > 0 and may_be_verb(words[count])
