"""What stands around a task in short notes: its object above, its parts below."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.verbs import infinitives, known_infinitives, present
from bra.importing.acting.who import People
from bra.importing.actions.found import Found
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.cues import AnyWord, in_small
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.shapes import AnyShape, Shape, Worded
from bra.importing.patterns.words import bare, joiners, listed, one_of
from bra.languages.importing import import_words

_MOST_PARTS: Final = 8
_LONGEST: Final = 240
_LONGEST_OBJECT: Final = 80
_MOST_NAMES: Final = 4
_LOUD_WORDS: Final = 4


def whole_task(found: Found, sentences: Sequence[Sentence], at: int) -> tuple[Found, int]:
    """Return a task with the parts that are listed below it, or the object that stands above it.

    The second is the place of the last sentence that belongs to it.
    """
    parts, last = _parts_below(sentences, at)
    if parts:
        text = found.text.rstrip(" :")
        return found._replace(text=f"{text}: {', '.join(parts)}"), last
    above = _above(sentences, at) if _lacks_object(found.text) else None
    if bare(found.text) in listed("things"):
        above = _before_it(sentences[at].text)
    if above is not None:
        found = found._replace(text=f"{found.text} ({above})")
    return found, at


def _parts_below(sentences: Sequence[Sentence], at: int) -> tuple[list[str], int]:
    """Return the entries of the list that a sentence announces with a colon, and where it ends."""
    sentence = sentences[at]
    if not sentence.text.endswith(":"):
        return [], at
    parts: list[str] = []
    last = at
    for place in range(at + 1, len(sentences)):
        each = sentences[place]
        deeper = sentence.kind != "entry" or each.indent > sentence.indent
        if each.kind != "entry" or not deeper:
            break
        parts.append(each.text.strip(" .;,"))
        last = place
    few = len(parts) <= _MOST_PARTS and sum(map(len, parts)) <= _LONGEST
    return (parts, last) if few else ([], at)


def _lacks_object(text: str) -> bool:
    """Tell whether a task is only a verb, or a verb and a pronoun: `fixa det`."""
    things = listed("things")
    words = [word for word in bare(text).split() if word not in things]
    return len(words) == 1 and words[0] in known_infinitives()


def _before_it(text: str) -> str | None:
    """Return what a sentence tells before somebody takes it on: `att den ska lagas, och Bo tog`."""
    match = _told_before().search(text)
    return None if match is None else _few_words(match["what"])


@cache
def _told_before() -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w)(?:{one_of('clause')})\s+(?P<what>[^,;]+),\s+(?:{joiners()})\s", re.IGNORECASE
    )


def _above(sentences: Sequence[Sentence], at: int) -> str | None:
    """Return the words, when they are few, that a task without object means.

    They are those of the sentence before it, or of the entry that its entry stands below.
    """
    sentence = sentences[at]
    if sentence.kind != "entry":
        return None
    if not sentence.first:
        return _few_words(sentences[at - 1].text)
    for each in reversed(sentences[:at]):
        if each.kind != "entry":
            return None
        if each.first and each.indent < sentence.indent:
            return _few_words(each.text)
    return None


def _few_words(text: str) -> str | None:
    words = text.strip(" .:!?")
    plain = len(words) <= _LONGEST_OBJECT and not any(sign in words for sign in "()")
    # A bracket with a number may be read as a term.
    return words if plain and not any(map(str.isdigit, words)) else None


def said_plainly(text: str, context: Context) -> str:
    """Return a text with a roundabout way of saying who acts made plain, where all know whom.

    `Det blir Anna som bokar`, `Can Ann please book?`, `Ann's job is to book`.
    """
    if context.speech or roundabout(context.when.code).misses(text):
        return text
    for shape, plain in _plainer(context.when.code).of(text):
        match = shape.look(text)
        if match is None:
            continue
        owners = context.people.owners(match["who"])
        known = owners is not None and owners.names and owners.kinds <= {"person", "office"}
        if known or bare(match["who"]) in listed("pronouns"):
            rest = text[match.end() :]
            rest = rest.rstrip("? ") if match.start() == 0 else rest
            said = plain
            for name, words in match.groupdict().items():
                begins = name == "task" and match.start(name) == 0
                said = said.replace(f"{{{name}}}", _inside(words) if begins else words or "")
            return f"{text[: match.start()]}{said}{rest}"
    return text


def _inside(words: str) -> str:
    """Return words that began a sentence as they stand inside one."""
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def with_plain_verb(text: str, context: Context) -> str:
    """Return a text in which what somebody will be doing is what she will do: `will be asking`."""
    if " be " not in text or context.when.code != "en":
        return text
    return _will_be_at().sub(
        lambda match: f"{match[1]} {_coming_forms()[in_small(match[2])]}", text
    )


@cache
def _coming_forms() -> Mapping[str, str]:
    return import_words("en").acting.coming_forms


@cache
def coming_words() -> AnyWord:
    """Return whether a text might hold what somebody will be doing."""
    return AnyWord(_coming_forms())


@cache
def _will_be_at() -> re.Pattern[str]:
    words = one_of("modals")
    return compiled(
        rf"(?<!\w)({words})\s+be\s+({any_of(_coming_forms())})(?!\w)(?!\s+(?:{one_of('task')})(?!\w))",
        re.IGNORECASE,
    )


@cache
def _plainer(code: str) -> Worded[tuple[Shape, str]]:
    who = r"(?P<who>[^\W\d_][^\s,.:;]*(?:\s[^\s,.:;]+){0,3}?)"
    pairs = import_words(code).assignments.plainer
    texts = [(shape.replace("{who}", who), plain) for shape, plain in pairs]
    shapes = [(Shape(text, re.IGNORECASE, text), plain) for text, plain in texts]
    return Worded(*((shape, (shape, plain)) for shape, plain in shapes))


@cache
def roundabout(code: str) -> AnyShape:
    """Return whether a text might say in a roundabout way who acts."""
    return AnyShape(*(shape for _, (shape, _) in _plainer(code).things))


def with_small_verb(text: str, context: Context) -> str:
    """Return a text with its verb in small letters, where it stands large behind who does it.

    In English the word behind a first name may be a surname: `Ann Banks`.
    """
    if context.when.code != "sv" or context.speech or present().misses(text):
        return text
    if text[1:] == text[1:].lower():
        return text
    words = text.split(" ", _MOST_NAMES)
    for count in range(1, min(_MOST_NAMES, len(words))):
        verb = words[count]
        if not verb[:1].isupper() or bare(verb).strip("!") not in infinitives():
            continue
        owners = context.people.owners(" ".join(words[:count]))
        if owners is not None and owners.names and owners.kinds <= {"person", "office"}:
            words[count] = verb[:1].lower() + verb[1:]
            return " ".join(words)
    before, divider, answer = text.rpartition(", ")
    if divider and 1 < len(answer.split()) <= _MOST_NAMES:
        return f"{before}{divider}{with_small_verb(answer, context)}"
    return text


def with_reporter(text: str, sentences: Sequence[Sentence], at: int, context: Context) -> str:
    """Return a sentence that begins with its verb with whom the label of its line names.

    `Kassör: banken var stängd. Ringer dit på måndag.`
    """
    if sentences[at].first or not text[:1].isupper() or context.speech:
        return text
    low = text[:1].lower() + text[1:]
    if present().match(low) is None:
        return text
    first = next(each for each in reversed(sentences[:at]) if each.first)
    head, colon, _ = first.text.partition(": ")
    if not colon or len(head.split()) > _MOST_NAMES:
        return text
    owners = context.people.owners(head)
    known = owners is not None and owners.names and owners.kinds <= {"person", "office"}
    return f"{head} {low}" if known else text


def in_small_letters(text: str, people: People) -> str:
    """Return a sentence that is set in capitals as others are set, the names of people kept."""
    if not text.isupper():
        return text
    words = text.split()
    if len(words) < _LOUD_WORDS:
        return text
    first, *rest = [
        word.title() if people.person(word.strip(".,:;").title()) else word.lower()
        for word in words
    ]
    return " ".join([first[:1].upper() + first[1:], *rest])
