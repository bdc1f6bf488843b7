"""What office documents hold beside their text: comments, and changes that nobody has settled."""

from collections.abc import Iterable, Iterator
from typing import Final
from xml.etree.ElementTree import Element

from bra.importing.files.packed import Aside, outermost

_STRUCK: Final = frozenset(("del", "moveFrom"))
_WORD_CHANGES: Final = _STRUCK | {"ins"}
_OPEN_CHANGES: Final = "changed-region"
_PARAGRAPHS: Final = frozenset(("p", "h"))


def word_aside(text: Element, comments: Element | None) -> Aside:
    """Return what stands beside the text of a Word document; changes of its looks are none."""
    changed = sum(bool(_changed(each)) for each in outermost(text, _WORD_CHANGES))
    # What one has put in another may have struck out.
    struck = (_changed(each) for each in outermost(text, _STRUCK))
    told = comments.iter("comment") if comments is not None else ()
    said = (_said(each.get("author"), _words(each, "t")) for each in told)
    return Aside(worded(said), worded(struck), changed)


def _changed(each: Element) -> str:
    return _words(each, "t", "delText").strip()


def open_aside(tree: Element) -> Aside:
    """Return what stands beside the text of an OpenDocument text."""
    changed = list(tree.iter(_OPEN_CHANGES))
    struck = ("".join(_below(part)) for each in changed for part in each.iter("deletion"))
    told = ((each.findtext("creator"), each) for each in tree.iter("annotation"))
    said = (_said(author, "".join(_below(each))) for author, each in told)
    return Aside(worded(said), worded(struck), len(changed))


def _said(author: str | None, words: str) -> str:
    return f"{author.strip()}: {words.strip()}" if author and words.strip() else words


def worded(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts with one space between words, without those that are empty."""
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
    for each in outermost(parent, _PARAGRAPHS):
        yield " "
        yield from each.itertext()
