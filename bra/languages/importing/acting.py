"""The verbs of what people do, and the words around them."""

from collections.abc import Mapping
from typing import NamedTuple

from bra.languages.language import Words


class ActingWords(NamedTuple):
    """Hold the verbs of tasks and of what is none, and the words by which clauses are parted."""

    verbs: Words
    """Verbs of tasks: the infinitive, and the forms that tell of what somebody does next."""
    perfects: Mapping[str, str]
    """The form of each such verb behind "has not", and its infinitive."""
    done_endings: Mapping[str, str]
    """How the forms of what is done end, and those behind "has not": `bokad`, `bokat`."""
    done_prefixes: tuple[str, ...]
    """What such forms may begin with before the verb: `inlämnad`."""
    together: Mapping[str, str]
    """The form behind several people, where it is another, and that behind one of them."""
    gerunds: Mapping[str, str]
    """The form of each verb of tasks behind `is`, and its infinitive."""
    busy_words: tuple[str, ...]
    """What may stand between `is` and a form of a verb that tells what somebody is at."""
    being_at_leads: tuple[str, ...]
    """Infinitives with what leads another one, and that only say that somebody is at it."""
    coming_forms: Mapping[str, str]
    """The form of each behind `will be`, and its infinitive."""
    passives: Mapping[str, str]
    """The form of each that tells what is done with the subject, and its infinitive."""
    passive_endings: tuple[str, ...]
    """Patterns of words that may be such forms by their endings, though they are in no list."""
    no_passives: tuple[str, ...]
    """Words that end so and tell nothing that is done, or what the meeting itself does."""
    passive_leads: tuple[str, ...]
    """Patterns of what must stand before such a form, if anything."""
    by_whom: tuple[str, ...]
    """Words between a task and who gives it."""
    verb_particles: tuple[str, ...]
    """Words that belong to the verb before them: `köps in`, `is filled in`."""
    reporting: tuple[str, ...]
    """Verbs, in the present, of what is said or done at a meeting."""
    informing: tuple[str, ...]
    """Those of telling, which is a task only when it is promised for the next meeting or a day."""
    told_clauses: tuple[str, ...]
    """Patterns of such a verb up to the clause of what is told: `påminner alla om att`."""
    notifying: tuple[str, ...]
    """Those of them that are tasks when they name who is to hear it: `meddelar de sökande`."""
    recipients: tuple[str, ...]
    """Patterns of who hears it that is not at the meeting."""
    notified_at: tuple[str, ...]
    """Where or how somebody is told something afterwards: `via mejl`, `på hemsidan`."""
    told_in_writing: tuple[str, ...]
    """Patterns of telling somebody in writing, or once more, which is done after the meeting."""
    told_after: tuple[str, ...]
    """Words for them that may also mean the meeting: `meddelar medlemmarna`."""
    venues: tuple[str, ...]
    """Patterns of bringing a matter up elsewhere: `lyfter frågan på personalmötet`."""
    asking_others: tuple[str, ...]
    """Patterns of asking somebody who may be elsewhere: `frågar grannarna om`."""
    appearing: tuple[str, ...]
    """Infinitives of what a guest does on a day, of which the meeting is only told."""
    idle: tuple[str, ...]
    """Infinitives of what somebody does for the meeting itself: leading, keeping its minutes."""
    states: tuple[str, ...]
    """Infinitives of what is no task: being, having, taking part."""
    being: tuple[str, ...]
    """Those of them that lead to what something is to be made."""
    deeds: tuple[str, ...]
    """Those of them that are tasks when somebody does them to something: `get two quotes`."""
    deed_objects: tuple[str, ...]
    """Patterns of how the words for such a thing begin."""
    fronted_objects: tuple[str, ...]
    """Patterns of a thing that may stand before the verb: `Inköpen till festen sköter Bo`."""
    fronted_indefinites: tuple[str, ...]
    """Patterns of one that is not known yet: `Ett nytt avtal skriver Bo`."""
    leading_clauses: tuple[str, ...]
    """Words with which a clause begins that may stand before the verb, for `leading` a sentence."""
    leading_prepositions: tuple[str, ...]
    """Prepositions with which a part begins that may stand there, too."""
    consequences: tuple[str, ...]
    """Words that join what is done about it to what is told: `, so`."""
    adverb_endings: tuple[str, ...]
    done_to_people: tuple[str, ...]
    """Verbs in the present of what is done to somebody, before whom may stand who does it."""
    things: tuple[str, ...]
    """Pronouns for what is to be done, which stands elsewhere."""
    vague_things: tuple[str, ...]
    """Those of them that may mean all that a clause tells."""
    mere_deeds: tuple[str, ...]
    """Infinitives that say with such a pronoun only that it is done: `do this`."""
    hoping: tuple[str, ...]
    """Verbs by which somebody says by when she believes to be ready: `, he thinks by May`."""
    object_relatives: tuple[str, ...]
    """Words by which a clause tells what somebody does with the thing before it."""
    lacking: tuple[str, ...]
    """Words before a thing that is left or needed: `all done except`, `we need`."""
    shown_things: tuple[str, ...]
    """Patterns of saying that a thing is there, up to what is done with it: `a draft that`."""
    future_words: tuple[str, ...]
    adverbs: tuple[str, ...]
    while_words: tuple[str, ...]
    """Words before what somebody else does at the same time: `medan Bo köper lampor`."""
    known_things: tuple[str, ...]
    """Patterns of words that begin with a thing, whatever stands before it: `stora hallen`."""
    object_words: tuple[str, ...]
    """Words before a name that make it no subject."""
    clause_joiners: tuple[str, ...]
    """Words after which a new clause begins."""
    joining_clauses: tuple[str, ...]
    """Words before a verb that has the subject of the clause before it: `och`, `but`."""
    before_states: tuple[str, ...]
    """Words that may stand before an infinitive that is no task."""
    have_infinitives: tuple[str, ...]
    """What stands before a form of what is done behind a modal: `skulle ha ringt`."""
    being_at: tuple[str, ...]
    before_gerunds: tuple[str, ...]
    """Words before a gerund that tell that it is being done, and what may stand between."""
    before_verbs: tuple[str, ...]
    """Words that may stand between somebody and a verb that is in no list."""
    present_endings: tuple[str, ...]
    """Patterns of words that may be such a verb in the present, by their endings."""
    no_presents: tuple[str, ...]
    """Words that end so and are no verbs."""
    before_infinitives: tuple[str, ...]
    """Words behind who acts that are no part of the task."""
    behind_owners: tuple[str, ...]
    """Words behind `Anna:` with which what she is to do begins."""
    owner_joints: tuple[str, ...]
    """Words between who acts and what, where nothing else is said: `AB to book`."""
