"""Text of minutes as elements of a page."""

import re
from html import escape
from typing import Final

from markupsafe import Markup

from bra.languages import say
from bra.languages.cldr import long_date
from bra.publishing.site import Site
from bra.rendering.document import Document
from bra.rendering.html import to_body
from bra.rendering.markdown import inline as on_one_line

_ROOT: Final = "/~/"
"""What stands for the way to the front page in an address until it is known which page has it.

A link that the minutes give is absolute, so that none of theirs begins so.
"""
_MARK: Final = f'href="{_ROOT}'
_OWN_HEADING: Final = re.compile(r"<h[1-6]>(.*?)</h[1-6]>", re.DOTALL)
_HEADING: Final = re.compile(r"(</?h)([1-6])>")


class Prose:
    """Turn Markdown into elements; what was turned once is remembered for as long as this is."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._places = {each: f"{_ROOT}{place}" for each, place in site.places.items()}
        self._known: dict[tuple[str, str, str, int], str] = {}
        withheld = escape(say(site.spoken, "not-public"))
        self._blank = f"<p><em>{withheld}</em></p>"
        self._marked_blank = f'<p class="withheld">{withheld}</p>'

    def block(
        self,
        text: str,
        root: str,
        *,
        heading: str = "",
        day: str = "",
        below: int = 1,
        tables: int = 0,
    ) -> Markup:
        """Return Markdown as elements; `root` is the way from the page to the front page.

        `heading` names tables that have no heading of their own, of which `tables` come before
        the text.  `day` is an ISO day that the
        text may write out.  `below` is the level of the heading on the page that the text stands
        under: its own begin one level deeper.
        """
        key = (text, heading, day, tables)
        found = self._known.get(key)
        if found is None:
            found = to_body(self._document(*key), self._places, within=True)
            found = self._known[key] = found.replace(self._blank, self._marked_blank)
        return _at(_lowered(found, below - 1), root)

    def line(self, text: str, root: str) -> Markup:
        """Return Markdown that stands on one line as what may stand in a paragraph."""
        key = (text, "", "line", 0)
        found = self._known.get(key)
        if found is None:
            found = to_body(self._document(on_one_line(text)), self._places).strip()
            found = found.removeprefix("<p>").removesuffix("</p>")
            self._known[key] = found
        return _at(found, root)

    def document(self, document: Document, root: str) -> Markup:
        """Return a whole document as elements, what it mentions by full id linked."""
        return _at(to_body(document, self._places), root)

    def _document(self, text: str, heading: str = "", day: str = "", tables: int = 0) -> Document:
        code = self.site.spoken.code
        dates = ((long_date(day, code), day),) if day else ()
        name = self.site.council.name
        return Document(text, heading, heading, name, code, day, "", dates=dates, tables=tables)


def tables_after(html: str, heading: str, tables: int) -> tuple[str, int]:
    """Return the heading that a text leaves what follows it under, and the tables under that."""
    headings = list(_OWN_HEADING.finditer(html)) if "</h" in html else []
    if not headings:
        return heading, tables + html.count("</caption>")
    last = headings[-1]
    return Markup(last[1]).striptags(), html.count("</caption>", last.end())  # noqa: S704 - read, not shown


def _lowered(html: str, below: int) -> str:
    """Return elements with their headings that many levels deeper."""
    if "</h" not in html:
        return html
    return _HEADING.sub(lambda match: f"{match[1]}{min(int(match[2]) + below, 6)}>", html)


def _at(html: str, root: str) -> Markup:
    # What was cleaned is what may stand in a page.
    return Markup(html.replace(_MARK, f'href="{root}') if _ROOT in html else html)  # noqa: S704
