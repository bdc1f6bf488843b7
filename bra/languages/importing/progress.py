"""The words by which it is told how far a task has come."""

from typing import NamedTuple


class ProgressWords(NamedTuple):
    """Hold the words of tasks that are done, dropped, under way, or left."""

    state_labels: tuple[str, ...]
    open_words: tuple[str, ...]
    """What in a bracket before a task says that it is still to be done."""
    done_words: tuple[str, ...]
    dropped_words: tuple[str, ...]
    """Those of them by which it is not to be done at all."""
    begun_words: tuple[str, ...]
    """Patterns of how a state begins by which a task is under way."""
    done: tuple[str, ...]
    already: tuple[str, ...]
    """Words beside one that says that something is done."""
    happened: tuple[str, ...]
    """Patterns of a line that only tells what came about: `The cards went out in May`."""
    done_alone: tuple[str, ...]
    """Patterns of how a sentence begins that says without a subject that the one before is done."""
    done_behind: tuple[str, ...]
    """Patterns of what somebody was to do, with the mark that it is done behind a colon."""
    done_remarks: tuple[str, ...]
    """Words by which something is only added to such a mark: `Done, see the mail`."""
    remains: tuple[str, ...]
    remaining_tasks: tuple[str, ...]
    """Patterns of sentences that say of an old task that it remains."""
    not_yet: tuple[str, ...]
    awaiting: tuple[str, ...]
    """Patterns of what somebody waits for, behind that she has not: `fått svar`."""
    yet: tuple[str, ...]
    """Words by which what was not done is still to be done."""
    task_nouns: tuple[str, ...]
    """Words for a task that was spoken of, with which a sentence begins: `Uppdraget är klart`."""
    was_to: tuple[str, ...]
    """Patterns of what was to be done, which the next sentence may say is done."""
    which_past: tuple[str, ...]
    """Patterns of a clause that tells which task is meant, and so of an earlier one."""
