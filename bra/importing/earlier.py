"""Decisions of which a sentence only tells: those of an earlier time."""

from bra.importing.words import patterns


def decided_earlier(text: str) -> bool:
    """Tell whether a sentence says that something was decided at a time before this meeting.

    `Det beslutades 2019 att Per ska sköta kassan.`
    """
    return patterns("decided_earlier").search(text) is not None
