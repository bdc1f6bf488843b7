"""What the site tells programs that go through it: what they may read, and which pages it has."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from bra.publishing.plan import Leaf
from bra.publishing.press import Press

MOST: Final = 50_000
"""How many addresses one file may list (sitemaps.org, version 0.9)."""
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_XMLNS: Final = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def robots(press: Press) -> bytes:
    """Return what robots may read (RFC 9309): everything, or nothing of a site with drafts."""
    site = press.site
    lines = ["User-agent: *", "Disallow: /" if site.drafts else "Allow: /"]
    if site.settings.address and not site.drafts:
        lines += ["", f"Sitemap: {site.settings.address}sitemap.xml"]
    return "".join(f"{line}\n" for line in lines).encode()


def sitemap_leaves(press: Press, paths: Sequence[str], most: int = MOST) -> Iterator[Leaf]:
    """Return the lists of all pages; a site whose address nobody told has none.

    `paths` are those of the site's files.
    """
    root = press.site.settings.address
    if not root or press.site.drafts:
        return
    pages = [root + path.removesuffix("index.html") for path in paths if _is_page(path)]
    parts = [pages[at : at + most] for at in range(0, len(pages), most)]
    if len(parts) == 1:
        yield Leaf("sitemap.xml", lambda: _listed("urlset", "url", pages))
        return
    names = [f"sitemap-{place}.xml" for place in range(1, len(parts) + 1)]
    yield Leaf(
        "sitemap.xml",
        lambda: _listed("sitemapindex", "sitemap", [root + name for name in names]),
    )
    for name, part in zip(names, parts, strict=True):
        yield Leaf(name, lambda part=part: _listed("urlset", "url", part))  # type: ignore[misc]


def _is_page(path: str) -> bool:
    return path == "index.html" or path.endswith("/index.html")


def _listed(name: str, each: str, addresses: Sequence[str]) -> bytes:
    lines = "".join([f"<{each}><loc>{escape(one)}</loc></{each}>\n" for one in addresses])
    return f"{_HEAD}<{name} {_XMLNS}>\n{lines}</{name}>\n".encode()
