"""The words by which a sentence only looks like a task."""

from typing import NamedTuple


class CautionWords(NamedTuple):
    """Hold the words of wishes, questions, accounts, doubts, rules and habits."""

    negations: tuple[str, ...]
    suggesting: tuple[str, ...]
    """Patterns of verbs before which another clause is only a wish or a question."""
    mild: tuple[str, ...]
    """Patterns of those suggestions that end with their clause: `Det borde göras, Anna fixar`."""
    quoting: tuple[str, ...]
    """Patterns of what stands before words that are quoted, where no colon does."""
    telling: tuple[str, ...]
    """Patterns of verbs behind which a clause only tells what others do."""
    asking_whether: tuple[str, ...]
    """Verbs with which a question begins that is not what somebody is in doubt about."""
    asking_here: tuple[str, ...]
    """Patterns of asking the meeting itself something, behind whoever asks."""
    showing_here: tuple[str, ...]
    """Patterns of what somebody shows or hands out, which a text in the present tells of."""
    news: tuple[str, ...]
    """Patterns of what is told of somebody herself: that she leaves a post, or moves."""
    being_away: tuple[str, ...]
    """Patterns of words for being away or on duty, until when is no term: `on leave, back by`."""
    no_object: tuple[str, ...]
    """Patterns of what says that nothing is done, mostly behind a verb: `söker inga bidrag`."""
    asked_here: tuple[str, ...]
    """Patterns of a question that was asked, behind which another answers: `and Bo will check`."""
    musing: tuple[str, ...]
    """What behind an unknown verb tells that somebody thinks or says: `bedömer att`."""
    said_of_oneself: tuple[str, ...]
    """Patterns of what somebody said that she herself does: `sade att hon`."""
    agreeing_about: tuple[str, ...]
    """Patterns of agreeing whose words are else of wishes and conditions: `enas om`."""
    conditions: tuple[str, ...]
    """Words by which a clause says on what condition the next one holds."""
    wishing: tuple[str, ...]
    """Verbs by which a clause tells what somebody wishes or cannot do herself."""
    weak: tuple[str, ...]
    weak_whole: tuple[str, ...]
    continuing: tuple[tuple[str, str], ...]
    """Verbs of going on with a task, with their infinitives: no task unless something is due."""
    reporting_back: tuple[str, ...]
    """Patterns of what is due, behind such a verb: `, rapport i maj`."""
    """Those of the weak words that say the task themselves."""
    doubtful: tuple[str, ...]
    rules: tuple[str, ...]
    usual: tuple[str, ...]
    """Words of what somebody mostly does, behind which another clause may give a task."""
    habits: tuple[str, ...]
    """Patterns of words for what is done time and again."""
    for_now: tuple[str, ...]
    """Patterns of from when or until when something is done so: `until Christmas`."""
    long_since: tuple[str, ...]
    """Patterns of words for what somebody has been doing for long."""
