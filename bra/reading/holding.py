"""Whether a text holds any of many words or phrases, looked for with few looks at the text."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import AnyStr, Final

_LONG: Final = 5


def least(every: Iterable[AnyStr]) -> list[AnyStr]:
    """Return the texts that hold no other, the shortest first: what holds any holds one of them."""
    found: list[AnyStr] = []
    for text in sorted(set(every), key=lambda each: (len(each), each)):
        if not any(map(text.__contains__, found)):
            found.append(text)
    return found


def by_telling_word(phrases: Iterable[AnyStr]) -> dict[AnyStr, list[AnyStr]]:
    """Return phrases by the word of each to look for first: a long one, and one that many have."""
    divided = {phrase: phrase.split() for phrase in phrases}
    shared = Counter(word for words in divided.values() for word in words)
    found: dict[AnyStr, list[AnyStr]] = {}
    for phrase, words in divided.items():
        telling = max(words, key=lambda each: (min(len(each), _LONG), shared[each], len(each)))
        found.setdefault(telling, []).append(phrase)
    return found


def by_shared_part(words: Iterable[AnyStr]) -> dict[AnyStr, list[AnyStr]]:
    """Return words by the part of each to look for first: a long one that most have, or all of it.

    Each word stands once.
    """
    left = sorted(set(words))
    found: dict[AnyStr, list[AnyStr]] = {}
    while left:
        sharing: dict[AnyStr, list[AnyStr]] = {}
        for word in left:
            for part in _parts(word):
                sharing.setdefault(part, []).append(word)
        first = max(sharing, key=lambda each: (len(sharing[each]), len(each), each))
        if len(sharing[first]) == 1:
            return {**found, **{each: [each] for each in left}}
        found[first] = sharing[first]
        left = [each for each in left if each not in found[first]]
    return found


def _parts(word: AnyStr) -> set[AnyStr]:
    """Return all long parts of a word, and the word itself."""
    found = {word}
    for start in range(len(word) - _LONG + 1):
        for end in range(start + _LONG, len(word) + 1):
            found.add(word[start:end])
    return found


def possible(text: AnyStr, by_first: Mapping[AnyStr, Iterable[AnyStr]]) -> list[AnyStr]:
    """Return what a text may hold, and no other: that of which it holds what to look for first."""
    # Hardly any of them is there.
    return [each for first in filter(text.__contains__, by_first) for each in by_first[first]]
