"""Where in an item a sentence stands: in a list of tasks, below a label, below an owner."""

from typing import Final

from bra.importing.acting.offices import is_noted
from bra.importing.acting.who import Owners, People, names_in
from bra.importing.actions.found import Found
from bra.importing.actions.spoken import Spoken, speaks_of
from bra.importing.actions.tasklabels import action_label
from bra.importing.actions.tasks import begins_with_owner
from bra.importing.decisions.find import is_clause
from bra.importing.decisions.labels import Label
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.words import bare, either, listed

_TICKED: Final = ("x", "X", "~", "-")
_STRUCK: Final = "~~"


class Walk:
    """Follow where in an item a sentence stands: in a list of tasks, below another label."""

    def __init__(self, *, tasks: bool, speech: bool) -> None:
        self.tasks = tasks
        self.speech = speech
        self.spoken: Spoken | None = None
        self.named: set[str] = set()
        self.quoted = False
        self.paragraph = -1
        self.indent = 0
        self.below = -1
        self.base: int | None = None
        self.listed_below = -1
        self.other_until = -1
        self.proposed = -1
        self.told_until = -1
        self.leader: tuple[Owners, Sentence] | None = None

    def lead(self, sentence: Sentence, owners: Owners) -> None:
        """Take a line for the owner of the entries below it."""
        self.leader = (owners, sentence)
        self.base = None

    def led(self, sentence: Sentence, found: Found) -> Found:
        """Give a task without owner the one that the line above its list names."""
        if self.leader is None or found.owners.names or not self._is_led(sentence):
            return found
        return found._replace(owners=self.leader[0])

    def _is_led(self, sentence: Sentence) -> bool:
        if self.leader is None or sentence.kind != "entry":
            return False
        above = self.leader[1]
        return above.kind != "entry" or sentence.indent > above.indent

    def enter(self, sentence: Sentence, label: Label | None, people: People) -> bool | None:
        """Tell whether a sentence stands in a list of tasks; None when it can be no task."""
        text, line, last, kind, paragraph, _, indent, tick = sentence
        if paragraph != self.paragraph:
            below = kind == "entry" and indent > self.indent
            # A line right below another goes on about the same person.
            below = below or (kind == "text" and line == self.below)
            if kind != "quote" and not below:
                self.spoken = self.spoken if self._goes_on_about(sentence) else None
                self.named = set()
            self.quoted = kind == "quote"
            self.paragraph, self.indent = paragraph, indent
        self.below = last + 1 if kind == "text" else -1
        heads_list = _is_list_label(text)
        votes = label is not None and _is_vote(text, label)
        if label is not None:
            self._read_label(sentence, label, other=not heads_list and not votes)
        elif paragraph == self.proposed + 1 and is_clause(text):
            # A proposal of several clauses, each a paragraph.
            self.other_until = paragraph
        below_other = paragraph <= self.other_until and is_clause(text)
        self.proposed = paragraph if below_other else -1
        if heads_list:
            self.listed_below = paragraph
            return None
        if kind != "entry" and paragraph > self.listed_below >= 0:
            self.listed_below = -1
        in_list = self._in_list(sentence)
        done = tick in _TICKED or text.startswith(_STRUCK)
        if done or paragraph <= self.other_until or (votes and sentence.first):
            return None
        if kind == "quote" and not in_list:
            return self._in_quote(sentence, label, people)
        return in_list

    def hear(self, text: str, people: People) -> None:
        """Follow whom a sentence speaks of."""
        self.spoken = speaks_of(text, people, self.spoken)
        self.named.update(names_in(text, people))

    def _goes_on_about(self, sentence: Sentence) -> bool:
        """Tell whether behind a quote a pronoun goes on about the one person named before it."""
        if sentence.kind != "text" or not self.quoted or len(self.named) != 1:
            return False
        return either("pronouns").match(sentence.text) is not None

    def _read_label(self, sentence: Sentence, label: Label, *, other: bool) -> None:
        """Follow how far what a label says holds; `other` is one that is of no task or decision."""
        if label.kind != "other" or not other:
            self.told_until = self.other_until = -1
            return
        until = sentence.paragraph + (label.end >= len(sentence.text))
        words = bare(sentence.text[: label.end])
        telling = not listed("telling_labels").isdisjoint((words, words.rpartition(" ")[2]))
        self.told_until, self.other_until = (until, -1) if telling else (-1, until)

    def _in_quote(self, sentence: Sentence, label: Label | None, people: People) -> bool | None:
        """Tell the same of a quote: it lists tasks behind their owners, or has a label itself.

        In a record of speech what stands behind a name is a reply.
        """
        if not self.speech and begins_with_owner(sentence.text, people):
            return True
        decided = label is not None and label.kind == "decision"
        led = sentence.first and (decided or action_label().match(sentence.text) is not None)
        return False if led else None

    def takes(self, sentence: Sentence, found: Found, people: People) -> bool:
        """Tell whether what stands here may be a task: of a background only what people promise.

        An office that somebody here has promises as well, when it says by which day or meeting.
        """
        if sentence.paragraph > self.told_until or found.owners.kinds == {"person"}:
            return True
        term = found.term
        if term is None or not found.owners.kinds <= {"person", "office"}:
            return False
        promised = term.is_next or either("strong_leads").match(term.text) is not None
        return promised and all(is_noted(name, people) for name in found.owners.names)

    def _in_list(self, sentence: Sentence) -> bool:
        entry = sentence.kind == "entry"
        if self.leader is not None and not self._is_led(sentence):
            self.leader = None
            self.base = None
        listed_here = self.tasks or self.leader is not None or (entry and self.listed_below >= 0)
        in_list = sentence.first and listed_here
        if not entry:
            self.base = None
        elif in_list:
            self.base = sentence.indent if self.base is None else self.base
            # What is set deeper explains the task above it.
            in_list = sentence.indent <= self.base
        return in_list


def _is_vote(text: str, label: Label) -> bool:
    return label.end < len(text) and bare(text[: label.end]) in listed("vote_labels")


def _is_list_label(text: str) -> bool:
    # A label is short.
    return len(text) < 60 and bare(text) in listed("task_headings")
