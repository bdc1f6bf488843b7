"""The words by which somebody is given a task, or takes one."""

from typing import NamedTuple


class AssignmentWords(NamedTuple):
    """Hold the words of giving tasks, of inviting, and of promising."""

    assigned: tuple[str, ...]
    """What stands between an owner and the task."""
    assigning: tuple[str, ...]
    """What stands before an owner; `task` ends the owner."""
    assigning_more: tuple[str, ...]
    """Patterns of who else is given a task in the same breath, the owner within."""
    turns: tuple[str, ...]
    """Patterns of saying whose turn it is, the owner within; `task` ends them."""
    task: tuple[str, ...]
    to_each: tuple[str, ...]
    """Patterns of those that give each of several people something to do: `are each to`."""
    agreed_that: tuple[str, ...]
    """Patterns of agreeing that somebody should do something, the owner within."""
    of_others: tuple[str, ...]
    """Patterns of being given a task that somebody else may have given."""
    merely_to: tuple[str, ...]
    """Patterns of those that may as well tell what somebody elsewhere will do: `is to`."""
    outside: tuple[str, ...]
    """What bodies are called that are no part of one that meets, or how their names end."""
    reported_by: tuple[str, ...]
    """Patterns of saying who told of it."""
    asking: tuple[str, ...]
    """The first words of assignments that may only be wishes."""
    asking_whom: tuple[str, ...]
    """Verbs of asking behind which a person and an infinitive stand without a word between."""
    urging: tuple[str, ...]
    """Verbs of asking or urging somebody, before whom they ask."""
    sets_up: tuple[str, ...]
    """Patterns of setting up a group, which the groups of each name."""
    made_up_of: tuple[str, ...]
    """Patterns of a group and the words before its members, who have the task that it is given."""
    passive_invitation: tuple[str, ...]
    not_invited: tuple[str, ...]
    """Words that make an invitation none that is still to be sent."""
    invite_verbs: tuple[tuple[str, str], ...]
    """Stems of being invited, and the verb of who is to invite; the first that fits."""
    plainer: tuple[tuple[str, str], ...]
    """Roundabout ways of saying who is to do something, `{who}` within, and the plain one."""
    questions: tuple[str, ...]
    """Patterns of asking whether somebody would do something, as `{who}` and `task`."""
    open_questions: tuple[str, ...]
    """Patterns of asking who would."""
    answered: str
    """What such a question means once it is answered, of `{who}` and `{task}`."""
    yes_answers: tuple[str, ...]
    """Patterns of a sentence that answers that she would."""
    name_answers: tuple[str, ...]
    """Patterns of one that answers who would, as `{who}`."""
    committed: tuple[str, ...]
    mere_promise: tuple[str, ...]
    """Patterns of commitments that do not say what they are to."""
    planning: tuple[str, ...]
    """Patterns of those that only tell what is planned, with no word given: `is going to`."""
    taken_on: tuple[str, ...]
    """Patterns of commitments by which a body takes something on, as no outsider is told to."""
    ourselves: tuple[str, ...]
    """The word by which those who meet speak of themselves."""
    our_promises: tuple[str, ...]
    """Patterns of promising behind it, before what they are to do."""
    meeting_deeds: tuple[str, ...]
    """Infinitives of what they do at a meeting, go on doing, or do with a matter put off to one."""
    attending: tuple[str, ...]
    """What is no task though somebody promises it: being there."""
    agreeing: tuple[str, ...]
    """Stems of commitments that are decisions where a body makes them."""
    reported: tuple[str, ...]
    """Verbs of the future in what somebody is said to have told."""
    coming: tuple[str, ...]
    """Verbs of the future that need a clause of their own."""
    future: tuple[str, ...]
    then_words: tuple[str, ...]
    """Words for the next meeting, before what a body is to do there."""
    musts: tuple[str, ...]
    """Verbs of what must be done, which is a task where it is somebody's, else a rule."""
