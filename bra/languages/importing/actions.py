"""Lists of words of actions, their owners, and what only looks like one."""

from collections.abc import Mapping
from typing import NamedTuple

from bra.languages.language import Words


class ActionWords(NamedTuple):
    """Hold one language's words of actions, their owners, and what only looks like one."""

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
    negations: tuple[str, ...]
    asking_whether: tuple[str, ...]
    """Verbs with which a question begins that is not what somebody is in doubt about."""
    musing: tuple[str, ...]
    """What behind an unknown verb tells that somebody thinks or says: `bedömer att`."""
    owner_for: tuple[str, ...]
    """What joins an owner's label to the task: `Ansvarig för kaffet: Anna`."""
    by_whom: tuple[str, ...]
    """Words between a task and who gives it."""
    future_words: tuple[str, ...]
    assigned: tuple[str, ...]
    """What stands between an owner and the task."""
    assigning: tuple[str, ...]
    """What stands before an owner; `task` ends the owner."""
    assigning_more: tuple[str, ...]
    """Patterns of who else is given a task in the same breath, the owner within."""
    turns: tuple[str, ...]
    """Patterns of saying whose turn it is, the owner within; `task` ends them."""
    task: tuple[str, ...]
    suggesting: tuple[str, ...]
    """Patterns of verbs before which another clause is only a wish or a question."""
    object_words: tuple[str, ...]
    """Words before a name that make it no subject."""
    clause_joiners: tuple[str, ...]
    """Words after which a new clause begins."""
    not_yet: tuple[str, ...]
    yet: tuple[str, ...]
    """Words by which what was not done is still to be done."""
    remaining_tasks: tuple[str, ...]
    """Patterns of sentences that say of an old task that it remains."""
    telling: tuple[str, ...]
    """Patterns of verbs behind which a clause only tells what others do."""
    asking: tuple[str, ...]
    """The first words of assignments that may only be wishes."""
    asking_whom: tuple[str, ...]
    """Those of them behind which a person and an infinitive stand without a word between."""
    not_invited: tuple[str, ...]
    """Words that make an invitation none that is still to be sent."""
    invite_verbs: tuple[tuple[str, str], ...]
    """Stems of being invited, and the verb of who is to invite; the first that fits."""
    mere_promise: tuple[str, ...]
    """Patterns of commitments that do not say what they are to."""
    attending: tuple[str, ...]
    """What is no task though somebody promises it: being there."""
    agreeing: tuple[str, ...]
    """Stems of commitments that are decisions where a body makes them."""
    reported: tuple[str, ...]
    """Verbs of the future in what somebody is said to have told."""
    coming: tuple[str, ...]
    """Verbs of the future that need a clause of their own."""
    committed: tuple[str, ...]
    future: tuple[str, ...]
    passive_invitation: tuple[str, ...]
    remains: tuple[str, ...]
    action_labels: tuple[str, ...]
    owner_labels: tuple[str, ...]
    verbs: Words
    """Verbs of tasks: the infinitive, and the forms that tell of what somebody does next."""
    perfects: Mapping[str, str]
    """The form of each such verb behind "has not", and its infinitive."""
    reporting: tuple[str, ...]
    """Verbs, in the present, of what is said or done at a meeting."""
    informing: tuple[str, ...]
    """Those of telling, which is a task only when it is promised for the next meeting or a day."""
    notifying: tuple[str, ...]
    """Those of them that are tasks when they name who is to hear it: `meddelar de sökande`."""
    recipients: tuple[str, ...]
    """Patterns of who hears it that is not at the meeting."""
    told_after: tuple[str, ...]
    """Words for them that may also mean the meeting: `meddelar medlemmarna`."""
    venues: tuple[str, ...]
    """Patterns of bringing a matter up elsewhere: `lyfter frågan på personalmötet`."""
    gerunds: Mapping[str, str]
    """The form of each verb of tasks behind `is`, and its infinitive."""
    passives: Mapping[str, str]
    """The form of each that tells what is done with the subject, and its infinitive."""
    passive_leads: tuple[str, ...]
    """Patterns of what must stand before such a form, if anything."""
    verb_particles: tuple[str, ...]
    """Words that belong to the verb before them: `köps in`, `is filled in`."""
    idle: tuple[str, ...]
    """Infinitives of what somebody does for the meeting itself: leading, keeping its minutes."""
    absent_words: tuple[str, ...]
    """What behind a name tells how somebody is, where it might be a task."""
    plainer: tuple[tuple[str, str], ...]
    """Roundabout ways of saying who is to do something, `{who}` within, and the plain one."""
    musts: tuple[str, ...]
    """Verbs of what must be done, which is a task where it is somebody's, else a rule."""
    agreeing_about: tuple[str, ...]
    """Patterns of agreeing whose words are else of wishes and conditions: `enas om`."""
    conditions: tuple[str, ...]
    """Words by which a clause says on what condition the next one holds."""
    long_since: tuple[str, ...]
    """Patterns of words for what somebody has been doing for long."""
    group_words: tuple[str, ...]
    """Words by which lines with names tell of groups, votes or candidates, not of tasks."""
    wanted: tuple[str, ...]
    """Words by which a short note says what has to be done, before a name alone."""
    agreed_that: tuple[str, ...]
    """Patterns of agreeing that somebody should do something, the owner within."""
    states: tuple[str, ...]
    """Infinitives of what is no task: being, having, taking part."""
    of_others: tuple[str, ...]
    """Patterns of being given a task that somebody else may have given."""
    asking_here: tuple[str, ...]
    """Patterns of asking the meeting itself something, behind whoever asks."""
    then_words: tuple[str, ...]
    """Words for the next meeting, before what a body is to do there."""
    was_to: tuple[str, ...]
    """Patterns of what was to be done, which the next sentence may say is done."""
    which_past: tuple[str, ...]
    """Patterns of a clause that tells which task is meant, and so of an earlier one."""
    being: tuple[str, ...]
    """Those of them that lead to what something is to be made."""
    deeds: tuple[str, ...]
    """Those of them that are tasks when somebody does them to something: `get two quotes`."""
    deed_objects: tuple[str, ...]
    """Patterns of how the words for such a thing begin."""
    things: tuple[str, ...]
    """Pronouns for what is to be done, which stands elsewhere."""
    mild: tuple[str, ...]
    """Patterns of those suggestions that end with their clause: `Det borde göras, Anna fixar`."""
    weak: tuple[str, ...]
    weak_whole: tuple[str, ...]
    """Those of the weak words that say the task themselves."""
    rules: tuple[str, ...]
    habits: tuple[str, ...]
    """Patterns of words for what is done time and again."""
    done: tuple[str, ...]
    doubtful: tuple[str, ...]
    adverbs: tuple[str, ...]
    state_labels: tuple[str, ...]
    done_words: tuple[str, ...]
    dropped_words: tuple[str, ...]
    """Those of them by which it is not to be done at all."""
    begun_words: tuple[str, ...]
    """Patterns of how a state begins by which a task is under way."""
