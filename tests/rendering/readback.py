"""Read documents back as a stranger's program would: their words, and what else they hold."""

import io
import re
import unicodedata
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VOID = {"br", "hr", "meta"}


class Page(HTMLParser):
    """Collect the words of a page, its elements with their attributes, and what is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def tags(self) -> set[str]:
        return {tag for tag, _ in self.found}


def words_of(form: str, data: bytes) -> str:
    """Return the text of a document in the order in which it is read."""
    if form == "html":
        return "".join(Page(data.decode()).words)
    if form == "pdf":
        import pypdf

        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    if form == "docx":
        return "\n".join(words for _, words in docx_parts(data))
    return data.decode()


def docx_parts(data: bytes) -> list[tuple[str, str]]:
    """Return the text of the parts of a Word document: head, body, foot, properties."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [
            (name, "".join(ET.fromstring(package.read(name)).itertext()))  # noqa: S314 - our own
            for name in sorted(package.namelist())
            if name.endswith(".xml") and "styles" not in name and "theme" not in name
        ]


def bare(text: str) -> str:
    """Return a text without what a layout may change: spaces, hyphens, ways to write one letter."""
    return re.sub(r"[\s\u200b\u00ad\u2010-]+", "", unicodedata.normalize("NFKC", text))
