"""A Markdown document as a small tree, from which every format is written.

HTML is no markup here: tags are text as written, but for `<br>`, and comments are left out.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, NamedTuple

HTML_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
MOST_LEVELS: Final = 40
"""How deep lists and quotes may lie in one another; what lies deeper is text on that level."""
_CONTROL: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


class Node(NamedTuple):
    """Hold one part of a document.

    Blocks are `document`, `heading` (`level`), `paragraph`, `list` (ordered when `level` is its
    first number, which is -1 for bullets), `entry`, `quote`, `code`, `rule`, and `table` with its
    `row`s of `cell`s, the first row its heads (`target` has l, c or r for each column).  Inlines
    are `text`, `emphasis`, `strong`, `strike`, `codespan`, `link` and `image` (`target`), `break`.
    """

    kind: str
    children: "tuple[Node, ...]" = ()
    text: str = ""
    level: int = 0
    target: str = ""


_SIDES: Final = {"Center": "c", "Right": "r"}
_TOGETHER: Final = re.compile(r"(§|\bkl\.) (?=\d)")
"""What is never parted from the number after it."""
BULLETS: Final = -1
_BOX: Final = re.compile(r"\[([ xX/~-])\] ")
_BOXES: Final = {" ": "☐", "x": "☑", "X": "☑", "-": "☒", "~": "☒", "/": "☐"}
_INLINE: Final = {"Emphasis": "emphasis", "Strong": "strong", "Strikethrough": "strike"}
_BLOCKS: Final = {
    "Paragraph": "paragraph",
    "Item": "entry",
    "BlockQuote": "quote",
    "TableHead": "row",
    "TableRow": "row",
    "TableCell": "cell",
    "HtmlBlock": "html",
}
_OF_TEXT: Final = frozenset(
    ["text", "break", "emphasis", "strong", "strike", "codespan", "link", "image"]
)


@cache
def _parser():  # type: ignore[no-untyped-def]  # noqa: ANN202 - the library's type is named inside
    import pyromark

    options = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH
    return pyromark.Markdown(options=options)


def clean(text: str) -> str:
    """Show control characters, and those that turn the direction of writing, as U+FFFD."""
    return _CONTROL.sub("\ufffd", text)


def read_tree(markdown: str, *, within: bool = False) -> Node:
    """Return the tree of a Markdown text; any text has one.

    A text that stands `within` another has no heading of the first level: that is the other's.
    """
    builder = _Builder()
    for event in _parser().events(clean(markdown)):
        builder.take(event)
    return Node("document", tuple(_in_order(_blocks(builder.stack[0].children), within=within)))


def plain_text(node: Node) -> str:
    """Return the words of a node without their markup, blocks divided by spaces."""
    if node.kind in ("text", "codespan", "code"):
        return node.text
    if node.kind == "break":
        return " "
    inline = node.kind in _OF_TEXT
    return ("" if inline or _is_text(node) else " ").join(map(plain_text, node.children))


class _Open:
    """Hold a node whose end has not come yet."""

    __slots__ = ("children", "kind", "level", "parts", "target")

    def __init__(self, kind: str, level: int = 0, target: str = "") -> None:
        self.kind = kind
        self.level = level
        self.target = target
        self.children: list[Node] = []
        self.parts: list[str] = []


class _Builder:
    """Build nodes from the parser's events."""

    def __init__(self) -> None:
        self.stack = [_Open("document")]
        self.too_deep = 0

    def take(self, event: Any) -> None:  # noqa: ANN401 - a name, or a mapping with one key
        """Take the next event."""
        if isinstance(event, str):
            self._sign(event)
            return
        ((name, value),) = event.items()
        if name == "Start":
            self._start(value)
        elif name == "End":
            self._end()
        elif name == "Code":
            self._add(Node("codespan", text=value))
        elif name in ("Html", "InlineHtml"):
            self._html(value)
        else:
            self._text(_TOGETHER.sub("\\1\u00a0", str(value)))

    def _sign(self, name: str) -> None:
        if name == "HardBreak":
            self._add(Node("break"))
        elif name == "SoftBreak":
            self._text("\n")
        elif name == "Rule":
            self._add(Node("rule"))

    def _start(self, tag: Any) -> None:  # noqa: ANN401 - a name, or a mapping with one key
        value: Any
        name, value = (tag, None) if isinstance(tag, str) else next(iter(tag.items()))
        if self.too_deep or len(self.stack) > MOST_LEVELS:
            self.too_deep += 1
        elif name == "Heading":
            self.stack.append(_Open("heading", int(value["level"][1])))
        elif name == "List":
            self.stack.append(_Open("list", BULLETS if value is None else value))
        elif name in ("Link", "Image"):
            self.stack.append(_Open(name.lower(), target=value["dest_url"]))
        elif name == "CodeBlock":
            self.stack.append(_Open("code"))
        elif name == "Table":
            sides = "".join(_SIDES.get(side, "l") for side in value)
            self.stack.append(_Open("table", target=sides))
        else:
            self.stack.append(_Open(_INLINE.get(name) or _BLOCKS.get(name, "paragraph")))

    def _end(self) -> None:
        if self.too_deep:
            self.too_deep -= 1
            return
        done = self.stack.pop()
        if done.kind in ("code", "html"):
            text = "".join(done.parts)
            if done.kind == "html":
                self._block_of_html(text)
            else:
                self._add(Node("code", text=text.rstrip("\n")))
            return
        children = done.children
        if done.kind in ("quote", "entry"):
            children = _blocks(_with_box(children) if done.kind == "entry" else children)
        if done.kind == "heading" and len(self.stack) > 1:
            # A heading in a list or quote is none of the document.
            self._add(Node("paragraph", (Node("strong", tuple(children)),)))
            return
        if done.kind == "link" and not children:
            children = [Node("text", text=done.target)]
        self._add(Node(done.kind, tuple(children), "", done.level, done.target))

    def _block_of_html(self, text: str) -> None:
        """Add a block of HTML as the paragraph that it is without its comments."""
        self.stack.append(_Open("paragraph"))
        self._html(text.strip())
        done = self.stack.pop()
        if done.children:
            self._add(Node("paragraph", tuple(done.children)))

    def _html(self, text: str) -> None:
        if self.stack[-1].kind == "html":
            self.stack[-1].parts.append(text)
            return
        text = _COMMENT.sub("", text)
        for place, part in enumerate(HTML_BREAK.split(text)):
            if place:
                self._add(Node("break"))
            self._text(part)

    def _text(self, text: str) -> None:
        if self.stack[-1].kind in ("code", "html"):
            self.stack[-1].parts.append(text)
        elif text:
            siblings = self.stack[-1].children
            if siblings and siblings[-1].kind == "text":
                siblings[-1] = siblings[-1]._replace(text=siblings[-1].text + text)
            else:
                self._add(Node("text", text=text))

    def _add(self, node: Node) -> None:
        self.stack[-1].children.append(node)


def _in_order(blocks: list[Node], *, within: bool) -> Iterator[Node]:
    """Let there be one heading of the first level, and each one below that which it stands under.

    Headings of one level stay that.  A heading without words is none.
    """
    above = [1] if within else []
    for block in blocks:
        if block.kind != "heading":
            yield block
            continue
        if not plain_text(block).strip():
            continue
        level = block.level if within or not above else max(block.level, 2)
        while len(above) > 1 and above[-1] >= level:
            above.pop()
        above.append(level)
        yield block._replace(level=len(above))


def _with_box(children: list[Node]) -> list[Node]:
    """Show the box of a task entry as a sign."""
    first = children[0] if children else None
    if first is not None and first.kind == "paragraph":
        inner = _with_box(list(first.children))
        return [first._replace(children=tuple(inner)), *children[1:]]
    if first is None or first.kind != "text" or (box := _BOX.match(first.text)) is None:
        return children
    return [first._replace(text=f"{_BOXES[box[1]]} {first.text[box.end() :]}"), *children[1:]]


def _is_text(node: Node) -> bool:
    return any(child.kind in _OF_TEXT for child in node.children)


def _blocks(children: list[Node]) -> list[Node]:
    """Put inlines that stand between blocks, as in tight lists, into paragraphs."""
    blocks: list[Node] = []
    inlines: list[Node] = []
    for child in children:
        if child.kind in _OF_TEXT:
            inlines.append(child)
            continue
        if inlines:
            blocks.append(Node("paragraph", tuple(inlines)))
            inlines = []
        blocks.append(child)
    if inlines:
        blocks.append(Node("paragraph", tuple(inlines)))
    return blocks


_SENTINEL: Final = "sentinel8c1f"
_UNENDED: Final = re.compile("[<`~]")
"""What a thing begins with that an empty line does not end."""
_SIGNS: Final = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&@:$^=])")


def stand_alone(markdown: str) -> str:
    """Return Markdown that leaves alone what is written after it.

    A fence, comment or other thing that is never closed would take in the rest of a document; such
    text is shown letter by letter.
    """
    text = markdown.strip("\n").rstrip()
    if not text.strip():
        return ""
    if _UNENDED.search(text) is None:
        return text
    last = read_tree(f"{text}\n\n{_SENTINEL}\n").children[-1]
    if last == Node("paragraph", (Node("text", text=_SENTINEL),)):
        return text
    lines = (_SIGNS.sub(r"\\\1", line.strip()) for line in text.split("\n"))
    return "\n".join(f"{line}\\" if line else "" for line in lines).removesuffix("\\")
