"""The words by which foreign minutes are recognised; only the importer loads them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib import import_module

from bra.languages import codes
from bra.languages.language import Words


@dataclass(frozen=True, slots=True)
class ImportWords:
    """Hold the words of one language, lower case, that tell what a line of minutes is.

    Those that end in `_endings` are endings of words.  In `assigned` and its neighbours a phrase
    is a regular expression: what stands between its words, such as an adverb, varies too much.
    """

    labels: Words
    """What the lines at the head of minutes give, by field."""
    loose_labels: tuple[str, ...]
    """Labels of people that may as well be headings of items: only among others are they labels."""
    yes: tuple[str, ...]
    no: tuple[str, ...]
    """What stands in an attendance table for somebody who came, and who did not."""
    name_columns: tuple[str, ...]
    organisation_columns: tuple[str, ...]
    role_columns: tuple[str, ...]
    presence_columns: tuple[str, ...]
    task_columns: tuple[str, ...]
    owner_columns: tuple[str, ...]
    due_columns: tuple[str, ...]
    state_columns: tuple[str, ...]
    number_columns: tuple[str, ...]

    title_words: tuple[str, ...]
    """Words that tell a title of minutes."""
    item_leads: tuple[str, ...]
    """Words before the number of an item."""
    reference_words: tuple[str, ...]
    """Words before the number under which a matter is registered."""
    sub_labels: tuple[str, ...]
    """Headings within an item."""
    decision_labels: tuple[str, ...]
    decision_label_endings: tuple[str, ...]
    known_headings: tuple[str, ...]
    """Headings that minutes often have, which need no other sign than a line of their own."""
    heading_beginnings: tuple[str, ...]
    opening: tuple[str, ...]
    task_headings: tuple[str, ...]
    next_headings: tuple[str, ...]
    topic_headings: tuple[str, ...]
    """Headings of topics for the next meeting."""
    presenting: tuple[str, ...]
    """Words beside who presents a topic."""
    nothing: tuple[str, ...]
    """What stands in a list that is empty."""
    next_patterns: tuple[str, ...]
    """Patterns of words for the next meeting."""
    next_leads: tuple[str, ...]
    """Words before them in a heading."""
    topic_patterns: tuple[str, ...]
    """Patterns of what leads a series of topics."""
    topic_leads: tuple[str, ...]
    topic_sentences: tuple[str, ...]
    contents_headings: tuple[str, ...]
    notice_headings: tuple[str, ...]
    signature_leads: tuple[str, ...]
    signature_headings: tuple[str, ...]
    """Headings of nothing but signatures."""
    furniture: tuple[str, ...]

    honorifics: tuple[str, ...]
    titles: tuple[str, ...]
    title_endings: tuple[str, ...]
    plural_endings: tuple[str, ...]
    """What is put to a title when several people have it."""
    group_leads: tuple[str, ...]
    from_words: tuple[str, ...]
    """Words between a name and what somebody represents."""
    negations: tuple[str, ...]
    until_words: tuple[str, ...]
    """Words before a time to come: what is done then is not done yet."""
    asking_whether: tuple[str, ...]
    """Verbs with which a question begins that is not what somebody is in doubt about."""
    vote_labels: tuple[str, ...]
    """Labels that hold for their own sentence, as `Votes: 3 for, 2 against.`"""
    musing: tuple[str, ...]
    """What behind an unknown verb tells that somebody thinks or says: `bedömer att`."""
    owner_for: tuple[str, ...]
    """What joins an owner's label to the task: `Ansvarig för kaffet: Anna`."""
    away_patterns: tuple[str, ...]
    """Words by which a label tells that those behind it were not there."""
    title_tails: tuple[str, ...]
    """Words that join a title to what it is a title of: `Secretary to the Committee`."""
    remark_tails: tuple[str, ...]
    """What behind a name says how somebody was there."""
    """Words before what people in an attendance list represent."""
    organisation_endings: tuple[str, ...]
    organisation_words: tuple[str, ...]
    office_endings: tuple[str, ...]
    """Endings of offices in the form that stands as the subject of a sentence."""
    no_modifiers: tuple[str, ...]
    """Words that never stand within the name of an office or body."""
    auxiliaries: tuple[str, ...]
    pluperfect: tuple[str, ...]
    """Auxiliaries that tell of what was over then."""
    by_whom: tuple[str, ...]
    """Words between a task and who gives it."""
    articles: tuple[str, ...]
    particles: tuple[str, ...]
    nobody: tuple[str, ...]
    everybody: tuple[str, ...]
    pronouns: tuple[str, ...]
    plural_pronouns: tuple[str, ...]
    bodies: tuple[str, ...]
    """Endings of words for the meeting itself."""
    crowd: tuple[str, ...]
    officer_cues: tuple[str, ...]
    """Parts of words, one of which stands in every sentence about an officer."""
    chair_phrases: tuple[str, ...]
    secretary_phrases: tuple[str, ...]
    approver_phrases: tuple[str, ...]
    with_others: tuple[str, ...]

    past_verbs: tuple[str, ...]
    """Patterns of verbs that tell in the past."""
    future_words: tuple[str, ...]
    decides: tuple[str, ...]
    decided_passive: tuple[str, ...]
    decided_alone: tuple[str, ...]
    """What alone says that something was decided: `Godkänd.`"""
    approving: tuple[str, ...]
    """Patterns of the duty of approvers."""
    chosen: tuple[str, ...]
    chosen_as: tuple[str, ...]
    """Patterns of what somebody was chosen to be."""
    decision_words: tuple[str, ...]
    """The words by which a decision is labelled here."""
    before_verb: tuple[str, ...]
    """Words between a body and the verb by which it decides."""
    not_first: tuple[str, ...]
    """Verbs of deciding that mean nothing at the beginning of a sentence."""
    subordinators: tuple[str, ...]
    not_deciding: tuple[str, ...]
    undecided: tuple[str, ...]
    """Patterns of saying that nothing was decided."""
    filing: tuple[str, ...]
    clause: tuple[str, ...]
    """The word that begins a clause of a decision."""

    assigned: tuple[str, ...]
    """What stands between an owner and the task."""
    assigning: tuple[str, ...]
    """What stands before an owner; `task` ends the owner."""
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
    not_invited: tuple[str, ...]
    """Words that make an invitation none that is still to be sent."""
    invite_verbs: tuple[tuple[str, str], ...]
    """Stems of being invited, and the verb of who is to invite; the first that fits."""
    mere_promise: tuple[str, ...]
    """Patterns of commitments that do not say what they are to."""
    agreeing: tuple[str, ...]
    """Stems of commitments that are decisions where a body makes them."""
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
    states: tuple[str, ...]
    """Infinitives of what is no task: being, having, taking part."""
    copulas: tuple[str, ...]
    """Forms of "be" that may lead to anything."""
    weak: tuple[str, ...]
    weak_whole: tuple[str, ...]
    """Those of the weak words that say the task themselves."""
    rules: tuple[str, ...]
    habits: tuple[str, ...]
    """Patterns of words for what is done time and again."""
    done: tuple[str, ...]
    doubtful: tuple[str, ...]
    past_times: tuple[str, ...]
    adverbs: tuple[str, ...]
    due_leads: tuple[str, ...]
    strong_leads: tuple[str, ...]
    """Those after which a time is surely a term."""
    loose_leads: tuple[str, ...]
    """Those after which a time may as well belong to the word before."""
    next_only_leads: tuple[str, ...]
    """Those that mean a term only before words for the next meeting."""
    binding_leads: tuple[str, ...]
    ahead_leads: tuple[str, ...]
    """Those that mean the day before the time that follows."""
    week_words: tuple[str, ...]
    bare_terms: tuple[str, ...]
    """Terms that need no preposition."""
    loose_due: tuple[str, ...]
    """Expressions of time that mean no day, and are kept as words."""
    room_words: tuple[str, ...]
    """Words for a room, which stand before its own name: `Room 4`."""
    place_leads: tuple[str, ...]
    meeting_bodies: tuple[str, ...]
    """Endings of bodies that meet, which are no places."""
    held_words: tuple[str, ...]
    """Words behind which a title tells the place: `hållet i`, `möte i`."""
    same_place: tuple[str, ...]
    same_time: tuple[str, ...]
    ending_abbreviations: tuple[str, ...]
    """Those that often end a sentence."""
    abbreviations: tuple[str, ...]
    other_days: tuple[str, ...]
    """Patterns of words that tell a line of another day than the meeting's."""
    no_place: tuple[str, ...]
    chair_titles: tuple[str, ...]
    not_chair: tuple[str, ...]
    secretary_titles: tuple[str, ...]
    serving: tuple[str, ...]
    remarks: tuple[str, ...]
    modals: tuple[str, ...]
    definite_articles: tuple[str, ...]
    hyphen_joiners: tuple[str, ...]
    """Words before which a hyphen at the end of a line is one to keep."""
    mere_absence: tuple[str, ...]
    """Words for absence that give no reason."""
    due_labels: tuple[str, ...]
    state_labels: tuple[str, ...]
    done_words: tuple[str, ...]
    signed_by: tuple[str, ...]
    """Words that begin the lines of signatures."""
    stop_words: tuple[str, ...]
    """Frequent words by which a text's language is told."""


@cache
def import_words(code: str) -> ImportWords:
    """Return the words of one language."""
    found = import_module(f"bra.languages.{code}.importing").WORDS
    if not isinstance(found, ImportWords):
        raise TypeError(code)
    return found


@cache
def all_of(field: str) -> tuple[str, ...]:
    """Return a list of words of all languages together, the longest first."""
    words = {word for code in codes() for word in getattr(import_words(code), field)}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def all_pairs(field: str) -> tuple[tuple[str, str], ...]:
    """Return the pairs of all languages, in order."""
    return tuple(pair for code in codes() for pair in getattr(import_words(code), field))


@cache
def all_words(field: str) -> dict[str, str]:
    """Map the spellings of all languages to what they stand for."""
    found: dict[str, str] = {}
    for code in codes():
        words: Words = getattr(import_words(code), field)
        for meaning, spellings in words.items():
            for spelling in spellings:
                found.setdefault(spelling, meaning)
    return found


def field_names() -> tuple[str, ...]:
    """Return the names of all lists of words."""
    return tuple(field.name for field in fields(ImportWords))
