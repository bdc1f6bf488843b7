"""The order of names in a language's alphabet."""

from unicodedata import combining, normalize

from bra.languages.language import Language


def alphabetic(text: str, spoken: Language) -> str:
    """Return a key that sorts texts as an index of the language does, without regard to case.

    Letters with marks stand with their plain ones, except those that end the alphabet.
    """
    last = spoken.last_letters
    key: list[str] = []
    for letter in normalize("NFC", text.casefold()):
        if letter in last:
            key.append(f"z{chr(0xE000 + last.index(letter))}")
        else:
            key += [each for each in normalize("NFD", letter) if not combining(each)]
    return "".join(key)
