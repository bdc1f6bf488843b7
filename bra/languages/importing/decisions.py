"""Lists of words of decisions, and of what only looks like one."""

from typing import NamedTuple


class DecisionWords(NamedTuple):
    """Hold one language's words of decisions, and of what only looks like one."""

    decision_labels: tuple[str, ...]
    decision_label_endings: tuple[str, ...]
    decision_summaries: tuple[str, ...]
    """Titles of lists that repeat what was decided, other than the labels of decisions."""
    proposal_endings: tuple[str, ...]
    """How a label ends that names whose proposal stands below it: `Förvaltningens förslag`."""
    own_part: tuple[str, ...]
    """Words in a label of a decision for what a body decides itself, and no other after it."""
    decision_words: tuple[str, ...]
    """The words by which a decision is labelled here."""
    decides: tuple[str, ...]
    decided_passive: tuple[str, ...]
    decided_alone: tuple[str, ...]
    """What alone says that something was decided: `Godkänd.`"""
    moving: tuple[str, ...]
    """Patterns of a sentence that puts a motion, whose fate the next ones tell."""
    fared: tuple[str, ...]
    """Patterns of how a sentence begins that tells no more than what came of such a motion."""
    adjourning: tuple[str, ...]
    """Patterns of a motion that only ends the meeting."""
    other_levels: tuple[str, ...]
    """Words before that of a body which make it another one, of more or fewer places."""
    decided_short: tuple[str, ...]
    """Patterns of decisions in short notes, without an auxiliary, or in capitals."""
    agreed_behind: tuple[str, ...]
    """Patterns of a clause behind all else that says who agrees: `, styrelsen är enig om det`."""
    came_of: tuple[str, ...]
    """Patterns of what came of something, with `who` for the body that must be the own one."""
    counted: tuple[str, ...]
    """Patterns of a sentence that tells how many were for what."""
    by_count: tuple[str, ...]
    """Patterns of how the sentence behind a count begins where that is what was decided."""
    by_count_named: tuple[str, ...]
    """Those that must name what was voted on as well: `Det blir kaffe`."""
    carried: tuple[str, ...]
    """Patterns of sentences that only say who moved the decision before, and who was for it."""
    bodies: tuple[str, ...]
    """Endings of words for the meeting itself."""
    those_here: tuple[str, ...]
    """Words for all who are at the meeting, which name no body: `those present`."""
    bodies_elsewhere: tuple[str, ...]
    """Those of them that mean another body, unless the head names the word."""
    before_verb: tuple[str, ...]
    """Words between a body and the verb by which it decides."""
    not_first: tuple[str, ...]
    """Verbs of deciding that mean nothing at the beginning of a sentence."""
    subordinators: tuple[str, ...]
    relatives: tuple[str, ...]
    therefore: tuple[str, ...]
    """What joins what came of something to what was told of it."""
    """Words by which a clause tells more of the person before it."""
    not_deciding: tuple[str, ...]
    reasons: tuple[str, ...]
    """Words of a clause that says why something was decided."""
    causes: tuple[str, ...]
    """Words of a clause that says why, and in which nothing is decided."""
    permitting: tuple[str, ...]
    """Verbs behind which a passive form is an infinitive: `får medges`."""
    at_whose: tuple[str, ...]
    """Words before whose meeting something was decided at."""
    meeting_duties: tuple[str, ...]
    """Patterns of what somebody is chosen to do for the meeting itself."""
    decided_earlier: tuple[str, ...]
    """Patterns of saying that something was decided before this meeting."""
    decided_on_day: tuple[str, ...]
    """Patterns of the same on a day, which `<day>` stands for."""
    undecided: tuple[str, ...]
    """Patterns of saying that nothing was decided."""
    filing: tuple[str, ...]
    clause: tuple[str, ...]
    """The word that begins a clause of a decision."""
    vote_labels: tuple[str, ...]
    """Labels that hold for their own sentence, as `Votes: 3 for, 2 against.`"""
    auxiliaries: tuple[str, ...]
    pluperfect: tuple[str, ...]
    """Auxiliaries that tell of what was over then."""
    past_verbs: tuple[str, ...]
    """Patterns of verbs that tell in the past."""
    copulas: tuple[str, ...]
    """Forms of "be" that may lead to anything."""
    modals: tuple[str, ...]
