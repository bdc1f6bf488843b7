"""The words by which lists, tables and labels of tasks are known."""

from typing import NamedTuple


class TaskListWords(NamedTuple):
    """Hold the words of lists of tasks: headings, columns of tables, labels, short notes."""

    task_columns: tuple[str, ...]
    owner_columns: tuple[str, ...]
    state_columns: tuple[str, ...]
    number_columns: tuple[str, ...]
    matter_columns: tuple[str, ...]
    """Heads of the column of what a task is about, which in other tables is of the tasks."""
    decision_columns: tuple[str, ...]
    """Heads of the column of tasks by which each of them was decided."""
    text_columns: tuple[str, ...]
    """Heads of the column that holds the text itself, beside a margin of tasks."""
    task_headings: tuple[str, ...]
    left_over: tuple[str, ...]
    """How the heading of an item begins whose rows, if they say how far each is, are old tasks."""
    division_labels: tuple[str, ...]
    """Labels of rows that divide work only where somebody is named: `Fördelningen blev:`."""
    action_labels: tuple[str, ...]
    owner_labels: tuple[str, ...]
    answering_labels: tuple[str, ...]
    """Those that no colon need stand behind: `Lampan byts, ansvarig Anna`."""
    owner_for: tuple[str, ...]
    """What joins an owner's label to the task: `Ansvarig för kaffet: Anna`."""
    wanted: tuple[str, ...]
    """Words by which a short note says what has to be done, before a name alone."""
    group_words: tuple[str, ...]
    """Words by which lines with names tell of groups, votes or candidates, not of tasks."""
    open_owners: tuple[str, ...]
    """What in an owner's place says that nobody has a task yet: `NN`."""
    absent_words: tuple[str, ...]
    """What behind a name tells how somebody is, where it might be a task."""
    told_matters: tuple[str, ...]
    """Words of what a row with somebody's name tells of, and gives nobody: `Källa – Anna`."""
    told_states: tuple[str, ...]
    """Words by which such a row tells that something is done, or greets somebody."""
    new_things: tuple[str, ...]
    """Words before a thing that is wanted and not there yet: `Ny stege: Anna`."""
    deed_endings: tuple[str, ...]
    """How a noun ends that names a deed: `Dukning: Anna`."""
    no_deeds: tuple[str, ...]
    """Nouns that end so, and name no deed."""
