"""How much of what an action is about stands in other words, and what they say became of it."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from bra.languages.following import every, nouns_of, past_forms
from bra.searching.stems import beginnings, words_of

Verdict = Literal["done", "open", "under way"]
_ENDING: Final = 4
"""How many letters a form of a word has more than its beginning; a compound has more."""
_SHORTEST: Final = 3
_ADDRESS: Final = re.compile(r"\]\([^)\s]*\)|\w+://\S+")
_GAP: Final = 3
"""How many words may stand between *har* and its verb: the owner, and an adverb."""


class Shared(NamedTuple):
    """Hold the words of an action that stand in a text too, and how many it has in all."""

    words: tuple[str, ...]
    of: int

    @property
    def share(self) -> float:
        """Return how much of the action it is."""
        return len(self.words) / self.of if self.of else 0.0


@lru_cache(maxsize=4096)
def content(text: str) -> tuple[str, ...]:
    """Return the words that tell what a text is about, each once, in order."""
    little = every("little")
    found = (
        word
        for word in all_words(text)
        if word not in little and len(word) >= _SHORTEST and not word.isdigit()
    )
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def all_words(text: str) -> tuple[str, ...]:
    """Return the words of a text, without those of addresses that it links to."""
    return tuple(words_of(_ADDRESS.sub(" ", text)))


@lru_cache(maxsize=4096)
def _by_beginning(text: str) -> dict[str, list[str]]:
    """Return the words of a text by their first letters, which forms of one word share."""
    found: dict[str, list[str]] = {}
    for word in dict.fromkeys(all_words(text)):
        found.setdefault(word[:_SHORTEST], []).append(word)
    return found


def shared(action: str, text: str, code: str) -> Shared:
    """Return which words of an action stand in a text, in whatever form."""
    own = content(action)
    verb = next(iter(all_words(action)), "")
    forms = past_forms().get(verb, frozenset()) | nouns_of(verb)
    words = _by_beginning(text)
    found = tuple(
        word
        for word in own
        if any(same_word(word, each, code) for each in words.get(word[:_SHORTEST], ()))
        or (word == verb and not forms.isdisjoint(all_words(text)))
    )
    return Shared(found, len(own))


def same_word(one: str, other: str, code: str) -> bool:
    """Tell whether two words are forms of one; a compound is a word of its own."""
    if one == other:
        return True
    if one[:_SHORTEST] != other[:_SHORTEST]:
        return False
    return _fits(one, other, code) or _fits(other, one, code)


def _fits(one: str, other: str, code: str) -> bool:
    return any(
        len(beginning) >= _SHORTEST
        and other.startswith(beginning)
        and len(other) - len(beginning) <= _ENDING
        and len(one) - len(beginning) <= _ENDING
        for beginning in _beginnings(one, code)
    )


def plain(text: str) -> str:
    """Return a text without case, and with nothing in place of addresses; places stay the same."""
    low = _ADDRESS.sub(lambda match: "_" * len(match[0]), text).casefold()
    return low if len(low) == len(text) else text.lower()


@lru_cache(maxsize=8192)
def _beginnings(word: str, code: str) -> tuple[str, ...]:
    return beginnings(word, code)


def verdict(action: str, text: str, code: str, before: int | None) -> tuple[Verdict, bool] | None:
    """Return what a sentence says became of an action, and whether by the action's own verb.

    None when it says nothing of that, or says it of the future, as a wish or under a condition.
    `before` is the offset of the owner's name, which comes before the verb.
    """
    low = plain(text)
    words = [(match[0], match.start()) for match in re.finditer(r"[^\W_]+", low)]
    verb = next(iter(all_words(action)), "")
    if low.rstrip().endswith("?") or _phrase("believed").search(low) is not None:
        return None
    done_at = _done_at(words, verb, code)
    negated = [at for word, at in words if word in every("not_words")]
    if "n't" in low:
        negated.append(low.index("n't"))
    if _phrase("remaining").search(low) is not None:
        # What is done and what remains may be two things.
        return None if done_at is not None and not negated else ("open", False)
    unsure = _phrase("unsure").search(low)
    if negated:
        return ("open", True) if done_at is not None and min(negated) < done_at else None
    if done_at is not None and (unsure is None or done_at < unsure.start()):
        # What comes after the verb is what was done: *har undersökt om det kan mätas*.
        doer = before is None or before < done_at or _by().search(low[:before]) is not None
        return ("done", True) if doer else None
    if unsure is not None:
        return None
    if _phrase("under_way").search(low) is not None:
        return "under way", False
    if _phrase("finished").search(low) is not None:
        return "done", False
    return None


def _done_at(words: list[tuple[str, int]], verb: str, code: str) -> int | None:
    """Return where the action's verb stands in the past: after *har* or *är*, or by its ending."""
    if not verb:
        return None
    since_have = _GAP + 1
    for word, at in words:
        since_have += 1
        if word in every("have"):
            since_have = 0
            continue
        irregular = word in past_forms().get(verb, ())
        if not irregular and (word == verb or not same_word(verb, word, code)):
            continue
        if irregular or since_have <= _GAP or word.endswith(tuple(every("past"))):
            return at
    return None


@cache
def _by() -> re.Pattern[str]:
    """Return the pattern of what stands before the one who did it, at the end of a text."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, every('by')))})\s\Z")


@cache
def _phrase(field: str) -> re.Pattern[str]:
    return either_of(every(field))


def either_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of any of some phrases, as whole words."""
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
