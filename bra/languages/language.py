"""What one language is made of."""

from collections.abc import Mapping
from typing import NamedTuple

Words = Mapping[str, tuple[str, ...]]
"""What something is called inside, and how it is spelled; the first spelling is the one written."""


class Language(NamedTuple):
    """Hold every word of one language that is read or written.

    Words that are read are lower case, and are compared without regard to case.
    Reading uses the words of all languages together, so no spelling may stand for two things
    in the same mapping of two languages.
    """

    code: str
    """The two letters of ISO 639-1, which also name the package."""
    name: str
    locale: str
    """The CLDR locale that dates, lists and numbers are written by."""
    plural_forms: tuple[tuple[str, str], ...]
    """The forms of CLDR but `other`, each with a pattern of all whole numbers that take it."""
    last_letters: str
    """The letters that follow z, in order."""

    # Front matter.
    council_keys: Words
    member_keys: Words
    role_keys: Words
    organisation_keys: Words
    yearly_keys: Words
    rule_keys: Words
    meeting_keys: Words
    next_keys: Words
    values: Mapping[str, Words]
    statuses: Words

    # Headings, items and statements.
    labels: Words
    late_labels: tuple[str, ...]
    """Labels of decisions that were ordinary text at first: unnumbered ones take their numbers
    after the others of their minutes, whose numbers so stay as they were."""
    vote_words: Words
    """How many voted how: `yes`, `no`, `abstained`, and `absent`, who did not vote."""
    vote_parts: Words
    """What stands around such a count: `votes` beside it, `none` for 0, `between` the two sides of
    a vote, `before` them, and `lost` where they tell of what fell."""
    supersedes: tuple[str, ...]
    correction_words: tuple[str, ...]
    """What may stand between the label of a correction and the day of what it corrects."""
    agenda_words: Words
    headings: Words
    default_agenda: tuple[str, ...]
    closing_words: tuple[str, ...]
    """What says in a sentence that the meeting itself came to its end."""
    invited: tuple[str, ...]
    invited_many: tuple[str, ...]
    """Those of them that speak of several guests."""
    minute_words: tuple[str, ...]
    confidential_words: tuple[str, ...]
    confidential_beginnings: tuple[str, ...]
    unlike_confidential: tuple[str, ...]
    shortened_offices: tuple[str, ...]
    """What begins like a word that withholds, but is an office where the word ends there."""
    confidential_labels: tuple[str, ...]
    """What words begin with that say by themselves that a text is confidential."""
    confidential_things: tuple[str, ...]
    """What words begin with that such a word says so of, in a label: *hemliga uppgifter*."""
    confidential_phrases: tuple[str, ...]
    """Words that say the same together: *slutet ärende*."""
    confidential_roots: tuple[str, ...]
    """What many of those hold and few other texts do, so that one look tells of all."""
    confidential_qualifiers: tuple[str, ...]
    """What comes before such a word in brackets or behind a dash: *omfattas av sekretess*."""
    confidential_denials: tuple[str, ...]
    """Words that say, alone behind such a label, that nothing is confidential: `Sekretess: nej`."""
    confidential_grounds: tuple[str, ...]
    """What comes after such a word when it is said why the text is so."""
    confidential_laws: tuple[str, ...]
    """Laws whose chapter and section in a heading's bracket say the same: *OSL 25:1*."""
    confidential_provisions: tuple[str, ...]
    """What says so there without a number beside it: *Schedule 12A*."""
    confidential_sessions: tuple[str, ...]
    """Headings that speak of the items after them when nothing stands below: *Slutna ärenden*."""
    confidential_parts: tuple[str, ...]
    """The part of an agenda that is not public, when its heading says nothing else: *Part II*."""
    confidential_part_words: tuple[str, ...]
    """What else such a heading may say, with nothing or a thing behind it."""
    confidential_part_phrases: tuple[str, ...]
    """What says so in it whatever comes after."""
    confidential_exclusions: tuple[str, ...]
    """What a heading begins with by which the public is shut out of what comes after it."""
    open_parts: tuple[str, ...]
    """What a heading begins with after which the public is let in again."""
    confidential_subjects: tuple[str, ...]
    """What words begin with that are like a mark, and alone in a heading only its subject."""
    attention_words: tuple[str, ...]
    """What may stand before such a word to call attention to it: *OBS! Sekretess*."""
    announcing_words: tuple[str, ...]
    """What begins a sentence about the text after it: *Följande är hemligt*."""
    announcing_verbs: tuple[str, ...]
    """What stands in such a sentence right before the word."""
    attributes: Words

    # People.
    offices: Words
    titles: tuple[str, ...]
    """What may stand after somebody's name where her organisation does, beside offices."""
    title_endings: tuple[str, ...]
    """What words end with that are titles too: *stämmoordförande*."""
    later_title_endings: tuple[str, ...]
    """What words end with that are titles behind an organisation: *polisen, områdeschef*."""
    title_joints: tuple[str, ...]
    """What may stand behind such a title before what it is about: *chef för*, *head of*."""
    serving: Words
    """What stands before the name of the one served for: `leads`; and what says that a substitute
    serves for nobody: `not`."""
    substitutes: tuple[str, ...]
    """The roles of members who take part only when they serve for somebody."""
    crowd_words: tuple[str, ...]
    """What may stand before the number of people whom a list counts without their names."""
    note_words: Words
    item_words: tuple[str, ...]
    joiners: tuple[str, ...]
    definite_beginnings: tuple[str, ...]
    definite_endings: tuple[str, ...]
    """What turns an office or a weekday into "the office", before and after the word."""

    # Checks.
    ignore_words: tuple[str, ...]
    """What a comment says to let one line pass a rule."""
    decision_words: Words
    """Who decides, what they do, and what comes after it, in a sentence without a label."""
    bare_decision_words: Words
    """What they do, at the beginning of a sentence that does not say who, and what comes then."""
    undecided_words: tuple[str, ...]
    """What such a sentence comes after where it only supposes, proposes or dates a decision."""
    number_words: Words
    """Words before a number that tell what it is: giro, account, phone."""

    # Times.
    months: tuple[str, ...]
    """The names of the months as CLDR has them, in small letters, January first."""
    title_words: tuple[str, ...]
    """What the title of minutes may say beside council and day without saying more."""
    short_months: tuple[tuple[str, ...], ...]
    """How each is cut short, without a point: in Britain *sept*, elsewhere *sep*."""
    weekdays: tuple[str, ...]
    """The names of the days, in small letters, Monday first."""
    due_words: Words
    """`strong` and `weak` introduce a due expression; those that are also under `ahead` mean
    that the thing is due before the time begins."""
    seasons: Words
    part_words: Words
    """Words before a time that mean its first, middle or last third."""
    range_words: tuple[str, ...]
    date_words: tuple[str, ...]
    """Words without meaning of their own in a date, such as "the"."""
    ordinal_endings: tuple[str, ...]
    day_before_month: bool
    """Whether `10/4` can only be the tenth of April; false when it could be either."""
    clock_words: tuple[str, ...]
    half_days: Words
    clock_point: str
    """What stands between hours and minutes."""

    # Searching.
    stemmer: str
    """The name of the Snowball stemmer that takes the endings off words."""
    search_keys: Words
    """What stands before the colon of a filter."""
    search_kinds: Words
    search_states: Words

    # The site.
    site_keys: Words
    sections: Mapping[str, str]
    """How each part of the site is called in addresses: letters a to z and hyphens."""

    # What is written.
    texts: Mapping[str, str]
    changes: Mapping[str, str]
    messages: Mapping[str, str]
    hints: Mapping[str, str]

    # What `bra init` writes.  `name` is filled in as YAML, dates as ISO dates and in words.
    council_file: str
    example_members: str
    example_meeting: str
