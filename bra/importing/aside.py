"""What office documents hold beside their text: comments, and changes that nobody has settled."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

_WORD_CHANGES: Final = frozenset(("ins", "del", "moveFrom"))
_OPEN_CHANGES: Final = "changed-region"


class Aside(NamedTuple):
    """Hold the comments of a document, the words struck out in it, and how many changes are open.

    A comment begins with the name of who made it, where the document gives one.
    """

    comments: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()
    changes: int = 0


def word_aside(text: Element, comments: Element | None) -> Aside:
    """Return what stands beside the text of a Word document; changes of its looks are none."""
    changed = [
        each for each in text.iter() if each.tag in _WORD_CHANGES and _words(each, "t", "delText")
    ]
    struck = (_words(each, "t", "delText") for each in changed if each.tag != "ins")
    told = comments.iter("comment") if comments is not None else ()
    said = (_said(each.get("author"), _words(each, "t")) for each in told)
    return Aside(_filled(said), _filled(struck), len(changed))


def open_aside(tree: Element) -> Aside:
    """Return what stands beside the text of an OpenDocument text."""
    changed = list(tree.iter(_OPEN_CHANGES))
    struck = ("".join(_below(part)) for each in changed for part in each.iter("deletion"))
    told = ((each.findtext("creator"), each) for each in tree.iter("annotation"))
    said = (_said(author, "".join(_below(each))) for author, each in told)
    return Aside(_filled(said), _filled(struck), len(changed))


def _said(author: str | None, words: str) -> str:
    return f"{author.strip()}: {words.strip()}" if author and words.strip() else words


def _filled(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text for text in (" ".join(each.split()) for each in texts) if text)


def _words(parent: Element, *tags: str) -> str:
    """Return the words of some elements in an element; paragraphs are divided by a space."""
    return "".join(
        " " if each.tag == "p" else each.text or ""
        for each in parent.iter()
        if each.tag == "p" or each.tag in tags
    )


def _below(parent: Element) -> Iterator[str]:
    """Yield the words of the paragraphs in an element, divided by a space."""
    for each in parent.iter():
        if each.tag in ("p", "h"):
            yield " "
            yield from each.itertext()
