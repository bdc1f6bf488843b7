"""Text that office documents hold and do not show; whoever wrote them hid it, or forgot it."""

from collections.abc import Collection, Iterable
from typing import Final
from xml.etree.ElementTree import Element

from bra.importing.files.packed import Archive, tree_of
from bra.importing.files.wordnumbers import setting

_VANISHED: Final = b"vanish"
_OFF: Final = ("0", "false", "off")
_LONGEST_CHAIN: Final = 20
_TEXT: Final = frozenset(("t", "tab", "br"))


def take_hidden_words(archive: Archive, trees: Iterable[tuple[str, Element | None]]) -> list[str]:
    """Take the hidden runs out of parts of a Word document, and return their words."""
    styles = archive.read("word/styles.xml")
    looks = _hidden_looks(tree_of(styles)) if _VANISHED in styles else frozenset()
    found: list[str] = []
    for name, tree in trees:
        if tree is None or not (looks or _VANISHED in archive.read(name)):
            continue
        # Runs of a paragraph stand in it, or in a link, a field or a change of it.
        for paragraph in tree.iter("p"):
            settings = paragraph.find("pPr")
            look = setting(settings, "pStyle") if settings is not None else None
            for parent in paragraph.iter():
                for run in [each for each in parent if each.tag == "r"]:
                    if _is_hidden(run, look in looks, looks):
                        found.append("".join(_words(run)))
                        parent.remove(run)
    return found


def _hidden_looks(tree: Element | None) -> frozenset[str]:
    """Return the styles whose text is hidden, by their own settings or those they are based on."""
    every = (
        {each.get("styleId", ""): each for each in tree.iter("style")} if tree is not None else {}
    )
    found: set[str] = set()
    for key, each in every.items():
        at: Element | None = each
        for _ in range(_LONGEST_CHAIN):
            if at is None:
                break
            settings = at.find("rPr")
            own = settings.find("vanish") if settings is not None else None
            if own is not None:
                found |= {key} if own.get("val", "1") not in _OFF else set()
                break
            at = every.get(setting(at, "basedOn") or "")
    return frozenset(found)


def _is_hidden(run: Element, paragraph: bool, looks: Collection[str]) -> bool:  # noqa: FBT001 - of its paragraph
    settings = run.find("rPr")
    if settings is None:
        return paragraph
    own = settings.find("vanish")
    if own is not None:
        return own.get("val", "1") not in _OFF
    return paragraph or setting(settings, "rStyle") in looks


def _words(run: Element) -> Iterable[str]:
    return ((each.text or " ") for each in run.iter() if each.tag in _TEXT)


def take_hidden_text(tree: Element, styles: Iterable[Element]) -> list[str]:
    """Take what is hidden out of an OpenDocument text, and return its words."""
    looks = {
        each.get("name", "")
        for each in styles
        if any(text.get("display") == "none" for text in each.iter("text-properties"))
    }
    found: list[str] = []
    for parent in tree.iter():
        before: Element | None = None
        for each in list(parent):
            if not _is_unseen(each, looks):
                before = each
                continue
            found.append("".join(each.itertext()))
            if before is None:
                parent.text = (parent.text or "") + (each.tail or "")
            else:
                before.tail = (before.tail or "") + (each.tail or "")
            parent.remove(each)
    return found


def _is_unseen(each: Element, looks: Collection[str]) -> bool:
    """Tell whether a part of a text is hidden: by its style, as a section, or by a condition."""
    if each.tag in ("p", "h"):
        inside = each.find("hidden-paragraph")
        if inside is not None and inside.get("is-hidden") == "true":
            return True
    if each.tag in ("p", "h", "span"):
        return each.get("style-name", "") in looks
    if each.tag == "section":
        shown = each.get("display", "")
        return shown == "none" or (shown == "condition" and each.get("is-hidden") == "true")
    return each.tag == "hidden-text" and each.get("is-hidden") == "true"
