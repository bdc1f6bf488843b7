"""The pages of the manual: Markdown files with a little front matter, in the package."""

from pathlib import Path
from typing import Final, NamedTuple

import bra

FOLDER: Final = Path(bra.__file__).parent / "manual"
SECTIONS: Final = ("First steps", "Commands", "Reference")


class Page(NamedTuple):
    """One page; its topic is the name of its file."""

    topic: str
    title: str
    summary: str
    section: str
    order: int
    text: str


RULES: Final = FOLDER / "rules"


def rule_topics() -> list[str]:
    """Return the codes of the rules that have a page."""
    return sorted(path.stem for path in RULES.glob("*.md"))


def topics() -> list[str]:
    """Return the names of all pages, without reading one."""
    return sorted(path.stem for path in FOLDER.glob("*.md"))


def read_text(topic: str, code: str) -> str:
    """Return the text of a page in a language: that of its twin, else the page's own."""
    twin = FOLDER / code / f"{topic}.md"
    return twin.read_text(encoding="utf-8") if twin.exists() else read_page(topic).text


def read_page(topic: str) -> Page:
    """Read the page of a topic, or of a rule."""
    import frontmatter

    path = FOLDER / f"{topic}.md"
    if not path.exists():
        path = RULES / f"{topic}.md"
    post = frontmatter.loads(path.read_text(encoding="utf-8"))
    return Page(
        topic=topic,
        title=str(post["title"]),
        summary=str(post["summary"]),
        section=str(post["section"]),
        order=int(str(post["order"])),
        text=f"{post.content}\n",
    )


def all_pages() -> list[Page]:
    """Read all pages, in the order of the manual."""
    pages = map(read_page, topics())
    return sorted(pages, key=lambda page: (SECTIONS.index(page.section), page.order, page.topic))
