"""Front matter that needs libyaml, and the lenient reading of what libyaml refuses."""

import re
from itertools import accumulate
from typing import Final

import yaml

from bra.text.composed import composed_text
from bra.text.frontmatter import (
    MOST_BYTES,
    MOST_LEVELS,
    Mapping,
    Node,
    Problem,
    Scalar,
    Sequence,
)
from bra.text.quoting import needs_quotes, quote

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KEY = re.compile(r"([ \t]*)([^\s:#\-][^:#]*?)[ \t]*:(?:[ \t]+(.*?))?[ \t]*\r?\Z")
_ENTRY = re.compile(r"([ \t]*)-(?:[ \t]+(.*?))?[ \t]*\r?\Z")
_SKIP = re.compile(r"[ \t]*(?:#.*)?\r?\Z")
_CUT = re.compile(r"[ \t]+#([^\r\n]*)")
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_CONFLICT = re.compile(rb"^(?:<{7} |={7}\r?$|>{7} )", re.MULTILINE)


class _AliasError(Exception):
    """Tell that a node stands in two places."""

    def __init__(self, node: yaml.Node) -> None:
        super().__init__("alias")
        self.node = node


def read_with_yaml(data: bytes, start: int, end: int) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """Read front matter of any form; never raises.

    Returns None and an error when nothing can be trusted; otherwise the mapping and what was odd.
    """
    block = data[start:end]
    if len(block) > MOST_BYTES:
        return None, (Problem("front-matter-too-large", start, start),)
    conflict = _CONFLICT.search(block)
    if conflict is not None:
        problem = Problem("conflict-marker", start + conflict.start(), start + conflict.end())
        return None, (problem,)
    text = block.decode("utf-8", "replace")
    if _too_deep(text):
        return None, (Problem("front-matter-too-deep", start, start),)
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        return _read_leniently(block, start, error)
    except (RecursionError, ValueError) as error:
        return None, (_refused(start, end, str(error)),)
    if root is None:
        return Mapping((), start, end), ()
    if not isinstance(root, yaml.MappingNode):
        return None, (Problem("front-matter-not-mapping", start, end),)
    places = _Places(text, start)
    try:
        node = places.node(root, set())
    except _AliasError as error:
        where = places.offset(error.node.start_mark)
        return None, (Problem("yaml-alias", where, where),)
    return (node, tuple(places.problems)) if isinstance(node, Mapping) else (None, ())


def _too_deep(text: str) -> bool:
    """Tell whether the text nests deeper than the format ever needs.

    libyaml composes recursively, so this is asked before; its event stream is not recursive.
    """
    leads = max((len(line) - len(line.lstrip(" -?:\t")) for line in text.split("\n")), default=0)
    if text.count("[") + text.count("{") + leads <= MOST_LEVELS:
        return False
    depth = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
                depth += 1
                if depth > MOST_LEVELS:
                    return True
            elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                depth -= 1
    except (yaml.YAMLError, RecursionError, ValueError):
        return depth > MOST_LEVELS
    return False


def _lines(text: str) -> list[str]:
    """Divide a text as libyaml counts lines; each keeps its break."""
    ends = [match.end() for match in _BREAK.finditer(text)]
    return [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]


class _Places:
    """Turn libyaml's nodes into ours, with byte offsets."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.lines = _lines(text)
        sizes = (len(line.encode()) for line in self.lines)
        self.starts = [start, *accumulate(sizes, initial=start)][1:]
        self.problems: list[Problem] = []

    def offset(self, mark: yaml.Mark) -> int:
        if mark.line >= len(self.lines):
            return self.starts[-1]
        return self.starts[mark.line] + len(self.lines[mark.line][: mark.column].encode())

    def node(self, node: yaml.Node, seen: set[int]) -> Node:
        if id(node) in seen:
            raise _AliasError(node)
        seen.add(id(node))
        start, end = self.offset(node.start_mark), self.offset(node.end_mark)
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, start, end)
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(self.node(child, seen) for child in node.value), start, end)
        pairs: list[tuple[Scalar, Node]] = []
        for key, value in node.value:
            name = self.node(key, seen)
            if not isinstance(name, Scalar):
                name = Scalar("?", name.start, name.end)
            pairs.append((name, self.node(value, seen)))
        return Mapping(tuple(pairs), start, end)

    def _scalar(self, node: yaml.ScalarNode, start: int, end: int) -> Scalar:
        cut = None
        plain = not node.style  # libyaml says "" where the Python loader says None
        if plain:
            line = self.lines[node.end_mark.line] if node.end_mark.line < len(self.lines) else ""
            match = _CUT.match(line, node.end_mark.column)
            if match is not None and not node.value:
                return self._commented(match, start)
            if match is not None:
                cut = match[1]
                facts = (("value", node.value), ("rest", "#" + cut.rstrip()))
                stop = end + len(match[0].encode())
                code = "comment-in-value" if cut[:1] in ("", " ") else "cut-value"
                whole = node.value + match[0].rstrip()
                self.problems.append(Problem(code, start, stop, facts, quote(whole)))
        return Scalar(composed_text(str(node.value)), start, end, not plain, cut)

    def _commented(self, match: re.Match[str], start: int) -> Scalar:
        """Return the empty value before a comment; without a space after `#` a value was meant."""
        cut = match[1]
        if cut[:1] in ("", " "):
            return Scalar("", start, start)
        whole = f"#{cut.rstrip()}"
        at = start + match[0].index("#")
        facts = (("rest", whole),)
        stop = at + len(whole.encode())
        self.problems.append(Problem("commented-value", at, stop, facts, quote(whole)))
        return Scalar("", start, start, cut=cut)


_CLOSES: Final = {"[": "]", "{": "}"}
_LONGEST_LIST: Final = 2000


def _refused(start: int, end: int, reason: str) -> Problem:
    return Problem("front-matter-unreadable", start, end, (("reason", reason),))


def _read_leniently(
    block: bytes, start: int, error: yaml.YAMLError
) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """Read line by line, each value to the end of its line."""
    entries: list[tuple[Scalar, Node]] = []
    problems: list[Problem] = []
    parent: Scalar | None = None
    listed: list[Node] = []
    paired: list[tuple[Scalar, Node]] = []

    def close() -> None:
        nonlocal parent
        if parent is None:
            return
        if listed:
            entries.append((parent, Sequence(tuple(listed), listed[0].start, listed[-1].end)))
        elif paired:
            entries.append((parent, Mapping(tuple(paired), paired[0][0].start, paired[-1][1].end)))
        else:
            entries.append((parent, Scalar("", parent.end + 1, parent.end + 1)))
        parent = None
        listed.clear()
        paired.clear()

    position = start
    for raw in block.split(b"\n"):
        offset = position
        position += len(raw) + 1
        line = raw.decode("utf-8", "replace")
        if _SKIP.match(line):
            continue
        if "\t" in line[: len(line) - len(line.lstrip())]:
            problems.append(Problem("tab-in-front-matter", offset, offset + len(raw)))
        entry = _ENTRY.match(line)
        if entry is not None and parent is not None and not paired:
            listed.append(_lenient(entry[2] or "", line, entry.start(2), offset, problems))
            continue
        match = _KEY.match(line)
        if match is None:
            return None, (*problems, _place_of(error, block, start, offset, len(raw)))
        name_start = offset + len(line[: match.start(2)].encode())
        name = Scalar(match[2], name_start, name_start + len(match[2].encode()))
        if match[1]:
            if parent is None or listed:
                return None, (*problems, _place_of(error, block, start, offset, len(raw)))
            value = _lenient(match[3] or "", line, match.start(3), offset, problems)
            paired.append((name, value))
            continue
        close()
        if match[3]:
            value = _lenient(match[3], line, match.start(3), offset, problems)
            entries.append((name, value))
        else:
            parent = name
    close()
    if not problems:
        return None, (_place_of(error, block, start, start, 0),)
    return Mapping(tuple(entries), start, start + len(block)), tuple(problems)


def _lenient(value: str, line: str, at: int, offset: int, problems: list[Problem]) -> Scalar:
    """Return a value to the end of its line; report one that YAML would not read."""
    start = offset + len(line[:at].encode()) if at >= 0 else offset + len(line.encode())
    end = start + len(value.encode())
    if len(value) > 1 and value[0] in "'\"" and value[-1] == value[0]:
        return Scalar(value[1:-1], start, end, quoted=True)
    close = _CLOSES.get(value[:1])
    if close is not None and close not in value and len(value) < _LONGEST_LIST:
        # Quotes would make one word of what was plainly meant as a list.
        problems.append(Problem("unclosed-list", start, end, (("value", value), ("close", close))))
    elif value and needs_quotes(value):
        problems.append(Problem("needs-quotes", start, end, (("value", value),), quote(value)))
    return Scalar(value, start, end)


def _place_of(error: yaml.YAMLError, block: bytes, start: int, offset: int, size: int) -> Problem:
    """Name the line where reading stopped, in libyaml's words."""
    reason = getattr(error, "problem", None) or "not YAML"
    context = getattr(error, "context", None)
    words = f"{reason} {context}" if context else str(reason)
    end = min(offset + size, start + len(block))
    return _refused(offset, end, words)
