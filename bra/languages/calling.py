"""The words around a call: how it is written, what is wrong with it, and what `--help` says.

They are no part of `Language`, so that a command that is called rightly need not load them.
"""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import NamedTuple


class CallWords(NamedTuple):
    """Hold the words of one language around a call."""

    texts: Mapping[str, str]
    help: Mapping[str, str]
    """What stands in help, by its English; the placeholders of values among them."""

    def say(self, key: str, **facts: str) -> str:
        """Fill the text `key`."""
        return self.texts[key].format_map(facts)

    def near(self, key: str, likely: Iterable[str], **facts: str) -> str:
        """Fill the text `key`, or the one that asks whether something likely was meant."""
        *others, last = ["", *(self.say("quoted", word=word) for word in likely)]
        if not last:
            return self.say(key, **facts)
        near = self.texts["or"].join(filter(None, (", ".join(others[1:]), last)))
        return self.say(f"{key}-near", near=near, **facts)

    def of(self, text: str) -> str:
        """Return what is written in the code of commands in this language."""
        return self.help.get(text, text)


def call_words(code: str) -> CallWords:
    """Return the words of a language."""
    module = import_module(f"bra.languages.{code}.usage")
    return CallWords(module.TEXTS, module.HELP)


def meant(kind: str, word: str) -> list[str]:
    """Return the names that somebody may mean by a word of any language.

    `kind` is `COMMANDS`, `OPTIONS`, `TOPICS` or `MEETINGS`.  A name need not exist where it is
    asked for.
    """
    from bra.languages import codes

    wanted = word.casefold()
    found = (
        name
        for code in codes()
        for name, words in getattr(import_module(f"bra.languages.{code}.meant"), kind).items()
        if wanted in words
    )
    return list(dict.fromkeys(found))
