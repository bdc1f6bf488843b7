"""The notes of a web page, told from the text around them, whatever wrote the page.

A note stands at the end, or beside the text, and a link leads to it.  What is confidential has
notes that are so too, though they stand among others: as notes of Markdown they are known.
"""

from bisect import bisect_left, bisect_right
from html import unescape
from typing import Final, NamedTuple
from urllib.parse import unquote

from bra.importing.patterns.kept import compiled

ATTRIBUTES: Final = frozenset(("id", "role"))
"""What tells of any element whether it may be a note."""
OF_LINKS: Final = frozenset(("href", "name"))
INLINE: Final = frozenset(("span", "sup"))
"""Elements within text that may be called as a note is."""
_LINK: Final = compiled(r"(?i:href)\s*=\s*[\"']?[^\"'\s<>]{0,200}#")
_TAG: Final = compiled(r"<(/?)([a-z][a-z0-9]*)((?: [^\s\"=<>]+=\"[^\"]*\")*)>")
_VALUE: Final = compiled(r" (id|name|href|role)=\"([^\"]*)\"")
_SIGN: Final = compiled(
    r"[\[(]{0,2}\s?(?:\d{1,3}|[a-z]|[ivxlc]{2,7})[.:]?\s?[\])]{0,2}|[\[(]?[*\u2020\u2021#]{1,5}[\])]?"
)
_WORDED: Final = compiled(
    r"\W{0,3}(?:[^\W\d_]{1,10}\W{1,3})?(?:\d{1,3}|[^\W\d_]{1,7}|[*#]+)\W{0,3}"
)
_NAMED: Final = compiled(
    r"note|fotnot|slutnot|(?<![^\W\d_])(?:sd)?(?:ftn|edn|fn|en|not)(?![^\W\d_])"
)
_BROKEN: Final = compiled(r"(?:\A|<(?!/?(?:a|b|strong|span|sup)[ >])[^<>]*>)\s*\Z")
_ENTRY: Final = compiled(r"<li(?: [^<>]*)?>")
_NO_WORD: Final = compiled(r"[\W_]+")
_ROLES: Final = frozenset(("doc-footnote", "doc-endnote"))
_FAR: Final = 300
_VOID: Final = frozenset(("br", "hr"))
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS: Final = frozenset(("ol", "ul", "dl", "table", "thead", "tbody", "tfoot"))
_WITHIN: Final = frozenset(("a", "b", "strong", *INLINE))


class Part(NamedTuple):
    """Hold a piece of a page; one with a `label` is the note that the label is for."""

    html: str
    label: str = ""


class _Element(NamedTuple):
    tag: str
    start: int
    inner: int
    end: int
    parent: int
    names: dict[str, str]


def has_links_within(text: str) -> bool:
    """Tell whether a page may have links to places in it."""
    return "#" in text and _LINK.search(text) is not None


def parts_of(clean: str) -> list[Part]:
    """Return the pieces of a page, whose tags are all closed: text with its notes as they come.

    Where a link leads to a note its label stands as `[^1]`, and a note is without the link back.
    """
    return _Notes(clean).parts()


class _Notes:
    def __init__(self, clean: str) -> None:
        self.html = clean
        self.elements: list[_Element] = []
        self.texts: list[int] = []
        self._read()
        self.breaks = sorted(
            place
            for each in self.elements
            if each.tag not in (*_WITHIN, "br")
            for place in (each.start, each.end - 1)
        )
        self.headings = [each.start for each in self.elements if each.tag in _HEADINGS]
        self.places: dict[str, int] = {}
        for at, each in enumerate(self.elements):
            for key in ("id", "name"):
                if each.names.get(key):
                    self.places.setdefault(each.names[key], at)
        self.links = [each for each in self.elements if each.tag == "a" and "href" in each.names]
        self.notes: list[tuple[int, int, str]] = []
        self.edits: list[tuple[int, int, str]] = []
        self._find()

    def _read(self) -> None:
        """Read all elements with where they begin and end, in order, and where text stands."""
        opened: list[int] = []
        ends: dict[int, int] = {}
        begun: list[tuple[str, int, int, int, dict[str, str]]] = []
        at = 0
        for tag in _TAG.finditer(self.html):
            if unescape(self.html[at : tag.start()]).strip():
                self.texts.append(at)
            at = tag.end()
            if tag[1]:
                if opened:
                    ends[opened.pop()] = at
            else:
                names = {key: unescape(value) for key, value in _VALUE.findall(tag[3])}
                parent = opened[-1] if opened else -1
                if tag[2] not in _VOID:
                    opened.append(len(begun))
                begun.append((tag[2], tag.start(), at, parent, names))
        self.elements = [
            _Element(name, start, inner, ends.get(place, inner), parent, names)
            for place, (name, start, inner, parent, names) in enumerate(begun)
        ]

    def _find(self) -> None:
        """Find the notes to which links lead, and what is to stand for the links."""
        aims = [(link, aim) for link in self.links if (aim := self._aim(link)) is not None]
        starts = sorted({self.elements[aim].start for _, aim in aims})
        reaches = {aim: self._reach(aim, starts) for aim in {aim for _, aim in aims}}
        labels: dict[int, str] = {}
        taken: set[str] = set()
        for link, aim in aims:
            reach = reaches[aim]
            if reach is None or reach[0] < link.end or self._stands_with(link, reach[0]):
                continue
            if reach[0] not in labels:
                labels[reach[0]] = self._label(link, taken)
                self.notes.append((*reach, labels[reach[0]]))
            self.edits.append((link.start, link.end, f"[^{labels[reach[0]]}]"))
        # A note in another one is told with it.
        every, self.notes, end = sorted(self.notes), [], 0
        for note in every:
            if note[0] >= end:
                self.notes.append(note)
                end = note[1]
        firsts = [start for start, _, _ in self.notes]
        for link in self.links:
            place = bisect_right(firsts, link.start) - 1
            if place >= 0 and link.start < self.notes[place][1] and self._leads_back(link):
                self.edits.append((link.start, link.end, ""))
        self.edits.sort()

    def _aim(self, link: _Element) -> int | None:
        """Return the element to which a link leads from a sign of a note, if it comes later."""
        name = link.names["href"].partition("#")[2]
        aim = self.places.get(name, self.places.get(unquote(name)))
        if aim is None or self.elements[aim].start < link.end:
            return None
        text = self._text(link)
        sure = _NAMED.search(name.casefold()) or self.elements[aim].names.get("role") in _ROLES
        if sure:
            return aim if _WORDED.fullmatch(text) else None
        # Other numbers lead from a list of contents.
        html = self.html[link.start : link.end]
        raised = "<sup" in html or self.elements[link.parent].tag == "sup"
        return aim if raised and _SIGN.fullmatch(text.casefold()) else None

    def _block(self, place: int) -> int:
        """Return the block in which an element stands, or which it is; -1 for none."""
        while place >= 0 and self.elements[place].tag in _WITHIN:
            place = self.elements[place].parent
        return place

    def _reach(self, aim: int, starts: list[int]) -> tuple[int, int] | None:
        """Return from where to where a note reaches of which an element is the beginning."""
        first = self.elements[aim].start
        place = self._block(aim)
        if place != aim and (place < 0 or self._is_shared(place, first, starts)):
            return self._line(aim, place, starts)
        while (parent := self.elements[place].parent) >= 0:
            other = self.elements[parent]
            called = other.names.get("id") or other.names.get("role") or other.tag == "tr"
            alone = _count(starts, other.start, other.end) == _count(
                starts, self.elements[place].start, self.elements[place].end
            )
            if other.tag in _LISTS or not called or not alone or self._told(other, first):
                break
            place = parent
        whole = self.elements[place]
        return None if self._heads(whole.start, whole.end) else (whole.start, self._end(place))

    def _is_shared(self, place: int, first: int, starts: list[int]) -> bool:
        """Tell whether a block has text before a note that begins in it, or other notes."""
        block = self.elements[place]
        return self._told(block, first) or _count(starts, block.start, block.end) > 1

    def _line(self, aim: int, block: int, starts: list[int]) -> tuple[int, int] | None:
        """Return from where to where a note reaches that is a line of several, up to the next."""
        first = self.elements[aim]
        while first.parent != block:
            first = self.elements[first.parent]
        if _BROKEN.search(self.html[max(0, first.start - _FAR) : first.start]) is None:
            return None
        if block >= 0:
            end = self.elements[block].end - len(f"</{self.elements[block].tag}>")
        else:
            place = bisect_left(self.breaks, first.end)
            end = min([len(self.html), *self.breaks[place : place + 1]])
        following = bisect_right(starts, self.elements[aim].start)
        for place in starts[following : following + 1]:
            end = min(end, place)
        return None if self._heads(first.start, end) else (first.start, end)

    def _stands_with(self, link: _Element, start: int) -> bool:
        """Tell whether a link is in the paragraph in which its note is a line, and goes with it."""
        return _count(self.breaks, link.end, start + 1) == 0

    def _heads(self, start: int, end: int) -> bool:
        return _count(self.headings, start, end) > 0

    def _told(self, element: _Element, first: int) -> bool:
        """Tell whether an element has text before a place."""
        return _count(self.texts, element.inner, first) > 0

    def _end(self, place: int) -> int:
        """Return where a note ends; below a term in a list of terms is what it stands for."""
        whole = self.elements[place]
        if whole.tag != "dt":
            return whole.end
        end = whole.end
        for at in range(place + 1, len(self.elements)):
            other = self.elements[at]
            if other.parent == whole.parent and other.tag == "dd":
                end = other.end
            elif other.start >= end:
                break
        return end

    def _label(self, link: _Element, taken: set[str]) -> str:
        """Return the sign of a link, or a number where it is none or is another note's."""
        sign = _NO_WORD.sub("", self._text(link))
        number = len(taken) + 1
        while not sign or sign in taken:
            sign, number = str(number), number + 1
        taken.add(sign)
        return sign

    def _leads_back(self, link: _Element) -> bool:
        """Tell whether a link in a note is nothing but a sign of where the text is."""
        aim = self.places.get(link.names["href"].partition("#")[2])
        text = self._text(link)
        sign = _NO_WORD.fullmatch(text) or _WORDED.fullmatch(text)
        return aim is not None and self.elements[aim].start < link.start and sign is not None

    def _text(self, element: _Element) -> str:
        return unescape(_TAG.sub("", self.html[element.inner : element.end])).strip()

    def parts(self) -> list[Part]:
        """Return the pieces of the page."""
        found: list[Part] = []
        at = 0
        for start, end, label in self.notes:
            found.append(Part(self._edited(at, start)))
            entry = _ENTRY.match(self.html, start)
            # An entry has no sign of its own as a note.
            inner = (start, end) if entry is None else (entry.end(), end - len("</li>"))
            found.append(Part(self._edited(*inner), label))
            at = end
        return [*found, Part(self._edited(at, len(self.html)))]

    def _edited(self, start: int, end: int) -> str:
        found: list[str] = []
        for place in range(bisect_left(self.edits, (start,)), len(self.edits)):
            first, last, text = self.edits[place]
            if first >= end:
                break
            found += [self.html[start:first], text]
            start = last
        return "".join((*found, self.html[start:end]))


def _count(places: list[int], start: int, end: int) -> int:
    """Return how many of some places, in order, lie between two."""
    return bisect_left(places, end) - bisect_left(places, start)
