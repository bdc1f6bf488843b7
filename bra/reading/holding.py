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


def possible(text: AnyStr, by_word: Mapping[AnyStr, Iterable[AnyStr]]) -> list[AnyStr]:
    """Return the phrases whose word to look for stands in a text, which may hold no other."""
    return [phrase for word, phrases in by_word.items() if word in text for phrase in phrases]
