"""The words by which foreign minutes are recognised; only the importer loads them."""

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
    topic_leads: tuple[str, ...]
    topic_sentences: tuple[str, ...]
    contents_headings: tuple[str, ...]
    notice_headings: tuple[str, ...]
    signature_leads: tuple[str, ...]
    furniture: tuple[str, ...]

    honorifics: tuple[str, ...]
    titles: tuple[str, ...]
    title_endings: tuple[str, ...]
    organisation_endings: tuple[str, ...]
    organisation_words: tuple[str, ...]
    office_endings: tuple[str, ...]
    """Endings of offices in the form that stands as the subject of a sentence."""
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

    decides: tuple[str, ...]
    decided_passive: tuple[str, ...]
    chosen: tuple[str, ...]
    not_deciding: tuple[str, ...]
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
    committed: tuple[str, ...]
    future: tuple[str, ...]
    passive_invitation: tuple[str, ...]
    remains: tuple[str, ...]
    action_labels: tuple[str, ...]
    owner_labels: tuple[str, ...]
    verbs: Words
    """Verbs of tasks: the infinitive, and the forms that tell of what somebody does next."""
    reporting: tuple[str, ...]
    """Verbs, in the present, of what is said or done at a meeting."""
    states: tuple[str, ...]
    """Infinitives of what is no task: being, having, taking part."""
    weak: tuple[str, ...]
    rules: tuple[str, ...]
    done: tuple[str, ...]
    doubtful: tuple[str, ...]
    past_times: tuple[str, ...]
    adverbs: tuple[str, ...]
    due_leads: tuple[str, ...]
    loose_due: tuple[str, ...]
    """Expressions of time that mean no day, and are kept as words."""
    place_leads: tuple[str, ...]
    same_place: tuple[str, ...]
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
    due_labels: tuple[str, ...]
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
