"""Where a link in minutes may lead, and what is shown of one that may not."""

import re
from typing import Final
from urllib.parse import unquote

from bra.rendering.markdown import plain
from bra.text.tree import Node, plain_text

_SAFE: Final = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f<>\"]+\Z", re.IGNORECASE)


def address(node: Node) -> str | None:
    """Return the address of a link to somewhere on the web or to a mailbox, or None."""
    return node.target if node.kind == "link" and _SAFE.match(node.target) else None


def unlinked(node: Node) -> tuple[Node, ...]:
    """Return what stands for a link or picture that leads nowhere in a document: words and file."""
    target = node.target
    if not target or target.startswith("#") or target == plain_text(node):
        return node.children
    shown = plain(unquote(target))
    return (*node.children, Node("text", text=f" ({shown})" if node.children else shown))
