"""Office documents are archives of XML: their parts are unpacked within bounds."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple
from xml.etree.ElementTree import (
    Element,
    ParseError,
    TreeBuilder,
    XMLParser,
)

from bra.importing.patterns.kept import compiled
from bra.importing.record import Dropped

_MOST_BYTES: Final = 50_000_000
_MOST_PART: Final = 20_000_000
_MOST_RATIO: Final = 300
_SMALL: Final = 5_000_000
_LARGE: Final = 1_000_000
_MOST_PARTS: Final = 5000
_MANY: Final = 500
_MOST_ELEMENTS: Final = 300_000
_DEEPEST: Final = 100
_HEADER: Final = 30
_STORED: Final = 0
_DEFLATED: Final = 8
_LOCKED: Final = 1
# The parts of a document that are read: others repeat them, or only say what they look like.
_READ: Final = compiled(
    r"word/(?:document|styles|numbering|footnotes|endnotes|comments|(?:header|footer)\d*)\.xml"
    r"|(?:content|styles)\.xml"
)


class PackedError(Exception):
    """Tell by its code why a document cannot be unpacked."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Aside(NamedTuple):
    """Hold the comments of a document, the words struck out in it, and how many changes are open.

    A comment begins with the name of who made it, where the document gives one.
    """

    comments: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()
    changes: int = 0
    hidden: tuple[str, ...] = ()
    """The words that it holds and does not show."""


class Text(NamedTuple):
    """Hold the lines of a document, those of its contents and page heads, and its margin."""

    lines: list[str]
    contents: list[str]
    heads: list[list[str]]
    beside: Aside = Aside()


class Unpacked(NamedTuple):
    """Hold a document as read: its kind, its lines, what is left out, how many changes are open."""

    kind: str
    lines: list[str]
    dropped: tuple[Dropped, ...]
    changes: int


class _Builder(TreeBuilder):
    """Build a tree without namespaces, of bounded size, from XML that declares nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.depth = 0

    def doctype(self, *_: object) -> None:
        """Refuse declarations: entities are only declared in them."""
        raise PackedError("import-declares")

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        """Begin an element."""
        self.count += 1
        self.depth += 1
        if self.count > _MOST_ELEMENTS or self.depth > _DEEPEST:
            raise PackedError("import-too-much")
        return super().start(local(tag), {local(key): value for key, value in attrs.items()})

    def end(self, tag: str) -> Element:
        """End an element."""
        self.depth -= 1
        return super().end(local(tag))


# A document has a few hundred names, each thousands of times.
@lru_cache(maxsize=1024)
def local(name: str) -> str:
    """Return a name without its namespace."""
    return name.rpartition("}")[2]


def outermost(parent: Element, tags: frozenset[str]) -> Iterator[Element]:
    """Return the elements of some kinds in an element, but for those that one of them holds."""
    for each in parent:
        if each.tag in tags:
            yield each
        elif each.tag != "Fallback":  # says what stands beside it again
            yield from outermost(each, tags)


class Archive:
    """Hold an archive; nothing is unpacked before its sizes are known."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                infos = archive.infolist()
        except (
            zipfile.BadZipFile,
            ValueError,
            OSError,
            NotImplementedError,
            struct.error,
        ) as error:
            raise PackedError("import-damaged") from error
        total = sum(info.file_size for info in infos)
        if (
            len(infos) > _MOST_PARTS
            or total > _MOST_BYTES
            or (total > _SMALL and total > len(data) * _MOST_RATIO)
        ):
            raise PackedError("import-too-much")
        self.parts = {info.filename: info for info in infos}

    @property
    def large(self) -> bool:
        """Tell whether so much of it is to be read that it may take long."""
        read = (info.file_size for name, info in self.parts.items() if _READ.fullmatch(name))
        return sum(read) > _LARGE or len(self.parts) > _MANY

    def read(self, name: str) -> bytes:
        """Return a part; one that holds more than it declares is refused."""
        info = self.parts.get(name)
        if info is None:
            return b""
        if info.flag_bits & _LOCKED:
            raise PackedError("import-locked")
        start = info.header_offset
        sizes = self.data[start + 26 : start + _HEADER]
        if len(sizes) < 4 or info.compress_type not in (_STORED, _DEFLATED):
            raise PackedError("import-damaged")
        begin = start + _HEADER + sum(struct.unpack("<HH", sizes))
        raw = self.data[begin : begin + info.compress_size]
        if info.compress_type == _DEFLATED:
            try:
                raw = zlib.decompressobj(-15).decompress(raw, _MOST_PART + 1)
            except zlib.error as error:
                raise PackedError("import-damaged") from error
        if len(raw) > _MOST_PART or len(raw) > info.file_size:
            raise PackedError("import-too-much")
        return raw

    def tree(self, name: str) -> Element | None:
        """Return a part as a tree, or None when there is none."""
        return tree_of(self.read(name))


def tree_of(data: bytes) -> Element | None:
    """Return the bytes of a part as a tree, or None when there are none."""
    if not data:
        return None
    try:
        parser = XMLParser(target=_Builder())  # noqa: S314 - see _Builder
        parser.feed(data)
        found: Element = parser.close()
    except (ParseError, ValueError, LookupError, AssertionError) as error:
        raise PackedError("import-damaged") from error
    return found


def unpack(data: bytes) -> Unpacked:
    """Return the lines of a document, and what is left out of them."""
    archive = Archive(data)
    if "word/document.xml" in archive.parts:
        from bra.importing.files.wordlines import word_lines

        kind, text = "docx", word_lines(archive)
    elif archive.read("mimetype").startswith(b"application/vnd.oasis.opendocument.text"):
        from bra.importing.files.odtlines import odt_lines

        kind, text = "odt", odt_lines(archive)
    else:
        raise PackedError("import-not-text")
    from bra.importing.files.pageheads import divided

    kept, gone = divided(text.heads, text.lines)
    lines = [*kept, "", *text.lines] if kept else text.lines
    return Unpacked(kind, lines, tuple(_dropped(text, gone)), text.beside.changes)


def _dropped(text: Text, gone: Sequence[str]) -> Iterator[Dropped]:
    """Yield what is left out, each text once, with the rule that left it out."""
    told = (
        ("page-furniture", [*text.contents, *gone]),
        ("comment", text.beside.comments),
        ("struck", text.beside.struck),
        ("hidden", text.beside.hidden),
    )
    for rule, texts in told:
        for each in dict.fromkeys(texts):
            if each:
                yield Dropped(0, each, rule)
