"""The council's own file as a council."""

import re
from typing import Final, Literal, cast

from bra.languages import canonical, codes, language
from bra.model import Council, TimeRange
from bra.model.council import SWEDISH_TIME
from bra.reading.notes import Notes
from bra.reading.oddities import note_oddities
from bra.reading.registers import read_members, read_organisations, read_roles
from bra.reading.settings import read_rules
from bra.reading.titles import titles_of
from bra.reading.values import day_of, known_keys, list_of, text_of, time_of, word_of
from bra.reading.veil import veil_of
from bra.reading.yearly import read_yearly
from bra.text.frontmatter import Mapping, Node, Scalar, Sequence, read_front_matter
from bra.text.source import BOM, Source

COUNCIL_PATH = "minutes/council.md"
NAME_MISSING = "?"
FORMAT = 1
"""The version of the format that is read."""
DEFAULT_LANGUAGE: Final = "sv"
_PLAIN: Final = re.compile(r"^[\"']?(\w+)[\"']? *: +[\"']?(\w+)[\"']? *(?: #.*)?\r?$", re.MULTILINE)
UNREADABLE = (
    "unclosed-front-matter",
    "no-front-matter",
    "front-matter-unreadable",
    "front-matter-not-mapping",
    "front-matter-too-large",
    "front-matter-too-deep",
    "yaml-alias",
    "conflict-marker",
)


def read_council(source: Source) -> Council:
    """Read `council.md`; never raises.

    What is missing takes its default; what cannot be read is an error among the diagnostics.
    """
    notes = Notes(source)
    front = read_front_matter(source)
    for problem in front.problems:
        severity: Literal["error", "warning"] = "error" if problem.code in UNREADABLE else "warning"
        notes.add(
            problem.code,
            severity,
            (problem.start, problem.end),
            fix=problem.fix,
            **dict(problem.facts),
        )
    note_oddities(source.data, front.body, notes)
    veil = veil_of(source, front)
    root = front.root if veil is None else veil.root
    for start in () if veil is None else veil.marks:
        notes.add("mark-without-effect", "error", source.line_span(source.line(start)))
    reader = _Reader(notes, root if root is not None else Mapping((), front.start, front.end))
    text = source.data[front.body :].decode("utf-8", "replace").strip()
    written = source.data[front.start : front.end] or source.data
    spoken = reader.language() if root is not None else _language_written(written)
    return reader.council(source.path, text, spoken, readable=root is not None)


def _language_written(data: bytes) -> str:
    """Return the language that a line of a file gives whose keys cannot be read.

    What is written for the council, and about its file, is to be in its language all the same.
    """
    keys = canonical("council_keys")
    for match in _PLAIN.finditer(data.removeprefix(BOM).decode("utf-8", "replace")):
        if keys.get(match[1].casefold()) == "language":
            return _language_named(match[2]) or DEFAULT_LANGUAGE
    return DEFAULT_LANGUAGE


def _language_named(text: str) -> str | None:
    folded = text.casefold()
    for code in codes():
        if folded in (code, language(code).name.casefold()):
            return code
    return None


class _Reader:
    """Hold the keys of the file while it is read."""

    def __init__(self, notes: Notes, root: Mapping) -> None:
        self.notes = notes
        self.root = root
        self.keys = known_keys(root, canonical("council_keys"), notes)

    def node(self, key: str) -> Node | None:
        pair = self.keys.get(key)
        return None if pair is None else pair[1]

    def text(self, key: str) -> str | None:
        node = self.node(key)
        return None if node is None else text_of(node, self.notes)

    def word(self, key: str, default: str) -> str:
        node = self.node(key)
        if node is None:
            return default
        return word_of(node, f"values.{key}", self.notes) or default

    def number(self, key: str) -> int | None:
        node = self.node(key)
        text = self.text(key)
        if node is None or text is None:
            return None
        if text.isdecimal() and len(text) < 5:  # noqa: PLR2004 - no council is larger
            return int(text)
        self.notes.add("bad-number", "error", (node.start, node.end), value=text)
        return None

    def format(self) -> None:
        """Report a format that came after this program, in which words may mean something else."""
        node, number = self.node("format"), self.number("format")
        if node is not None and number is not None and number > FORMAT:
            facts = {"value": str(number), "known": str(FORMAT)}
            self.notes.add("later-format", "error", (node.start, node.end), **facts)

    def council(self, path: str, text: str, spoken: str, *, readable: bool) -> Council:
        self.format()
        name = self.text("name")
        if name is None and readable:
            self.notes.add("no-name", "error", (self.root.start, self.root.start))
        time: TimeRange | None = None
        time_node = self.node("time")
        if time_node is not None:
            time = time_of(time_node, self.notes)
        follow_node = self.node("follow-from")
        organisations = read_organisations(self.node("organisations"), self.notes)
        roles = read_roles(self.node("roles"), self.notes)
        return Council(
            path,
            name or NAME_MISSING,
            self.text("short"),
            spoken,
            cast("Literal['notes', 'minutes']", self.word("record", "notes")),
            self.word("statutory", "no") == "yes",
            cast(
                "Literal['none', 'chair', 'approvers', 'meeting']", self.word("approval", "chair")
            ),
            self.number("approvers"),
            self.number("quorum"),
            cast("Literal['meeting', 'year']", self.word("numbering", "meeting")),
            self.timezone(),
            self.text("place"),
            time,
            read_members(self.node("members"), titles_of(organisations, roles), self.notes),
            organisations,
            roles,
            self.agenda(spoken),
            read_yearly(self.node("yearly"), self.notes),
            cast("Literal['allowed', 'forbidden']", self.word("confidential", "allowed")),
            day_of(follow_node, self.notes) if follow_node is not None else None,
            read_rules(self.node("rules"), self.notes),
            _pairs(self.node("site")),
            text,
            tuple(self.notes.diagnostics),
        )

    def timezone(self) -> str:
        node = self.node("timezone")
        name = self.text("timezone")
        if node is None or name is None:
            return SWEDISH_TIME
        parts = name.split("/")
        if all(part.replace("_", "").replace("-", "").replace("+", "").isalnum() for part in parts):
            return name
        self.notes.add("bad-timezone", "error", (node.start, node.end), value=name)
        return SWEDISH_TIME

    def language(self) -> str:
        node = self.node("language")
        text = self.text("language")
        if node is None or text is None:
            return DEFAULT_LANGUAGE
        code = _language_named(text)
        if code is not None:
            return code
        known = ", ".join(codes())
        self.notes.add("bad-value", "error", (node.start, node.end), value=text, among=known)
        return DEFAULT_LANGUAGE

    def agenda(self, spoken: str) -> tuple[str, ...]:
        node = self.node("agenda")
        if node is None:
            return language(spoken).default_agenda
        words = canonical("agenda_words")
        entries = [scalar.text.strip() for scalar in list_of(node, self.notes)]
        return tuple(words.get(entry.casefold(), entry) for entry in entries)


def _pairs(node: Node | None, prefix: str = "") -> tuple[tuple[str, str], ...]:
    """Return a nested mapping as flat pairs, keys joined by full stops, lists by newlines."""
    if node is None:
        return ()
    if isinstance(node, Scalar):
        return ((prefix, node.text),)
    if isinstance(node, Sequence):
        texts = [entry.text for entry in node.entries if isinstance(entry, Scalar)]
        return ((prefix, "\n".join(texts)),)
    pairs: list[tuple[str, str]] = []
    for key, value in node.entries:
        pairs += _pairs(value, f"{prefix}.{key.text}" if prefix else key.text)
    return tuple(pairs)
