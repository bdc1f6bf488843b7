"""The council's own file as a council."""

from typing import Literal, cast

from bra.languages import canonical, codes, language
from bra.model import Council, Member, Organisation, Role, RuleSetting, TimeRange, YearlyItem
from bra.reading.attendees import split_entry
from bra.reading.notes import Notes
from bra.reading.oddities import note_oddities
from bra.reading.values import day_of, known_keys, list_of, text_of, time_of, word_of
from bra.text.frontmatter import Mapping, Node, Scalar, Sequence, read_front_matter
from bra.text.source import Source

COUNCIL_PATH = "minutes/council.md"
NAME_MISSING = "?"
_UNREADABLE = (
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
        severity: Literal["error", "warning"] = (
            "error" if problem.code in _UNREADABLE else "warning"
        )
        notes.add(
            problem.code,
            severity,
            (problem.start, problem.end),
            fix=problem.fix,
            **dict(problem.facts),
        )
    note_oddities(source.data, front.body, notes)
    root = front.root
    reader = _Reader(notes, root if root is not None else Mapping((), front.start, front.end))
    text = source.data[front.body :].decode("utf-8", "replace").strip()
    return reader.council(source.path, text, readable=root is not None)


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
        return word_of(node, canonical(f"values.{key}"), self.notes) or default

    def number(self, key: str) -> int | None:
        node = self.node(key)
        text = self.text(key)
        if node is None or text is None:
            return None
        if text.isdecimal() and len(text) < 5:  # noqa: PLR2004 - no council is larger
            return int(text)
        self.notes.add("bad-number", "error", (node.start, node.end), value=text)
        return None

    def council(self, path: str, text: str, *, readable: bool) -> Council:
        spoken = self.language()
        name = self.text("name")
        if name is None and readable:
            self.notes.add("no-name", "error", (self.root.start, self.root.start))
        time: TimeRange | None = None
        time_node = self.node("time")
        if time_node is not None:
            time = time_of(time_node, self.notes)
        follow_node = self.node("follow-from")
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
            self.members(),
            self.organisations(),
            self.roles(),
            self.agenda(spoken),
            self.yearly(),
            cast("Literal['allowed', 'forbidden']", self.word("confidential", "allowed")),
            day_of(follow_node, self.notes) if follow_node is not None else None,
            self.rules(),
            _pairs(self.node("site")),
            text,
            tuple(self.notes.diagnostics),
        )

    def timezone(self) -> str:
        node = self.node("timezone")
        name = self.text("timezone")
        if node is None or name is None:
            return "Europe/Stockholm"
        parts = name.split("/")
        if all(part.replace("_", "").replace("-", "").replace("+", "").isalnum() for part in parts):
            return name
        self.notes.add("bad-timezone", "error", (node.start, node.end), value=name)
        return "Europe/Stockholm"

    def language(self) -> str:
        node = self.node("language")
        text = self.text("language")
        if node is None or text is None:
            return "sv"
        folded = text.casefold()
        for code in codes():
            if folded in (code, language(code).name.casefold()):
                return code
        choices = ", ".join(codes())
        self.notes.add("bad-value", "error", (node.start, node.end), value=text, choices=choices)
        return "sv"

    def members(self) -> tuple[Member, ...]:
        node = self.node("members")
        if not isinstance(node, Sequence):
            if node is not None:
                list_of(node, self.notes)
            return ()
        return tuple(
            member for entry in node.entries for member in self.member(entry) if member.name
        )

    def member(self, entry: Node) -> tuple[Member, ...]:
        line = self.notes.source.line(entry.start)
        if isinstance(entry, Mapping):
            keys = known_keys(entry, canonical("member_keys"), self.notes)
            if "name" in keys:
                return (self._member(keys, line),)
        scalar = (
            entry
            if isinstance(entry, Scalar)
            else list_of(Sequence((entry,), entry.start, entry.end), self.notes)[0]
        )
        parts = split_entry(scalar.text)
        if parts.joined:
            span = (entry.start, entry.end)
            first, second = parts.names[:2]
            self.notes.add("two-people", "warning", span, first=first, second=second)
        return tuple(
            Member(name, parts.organisation, None, None, (), None, None, None, line)
            for name in parts.names
        )

    def _member(self, keys: dict[str, tuple[Scalar, Node]], line: int) -> Member:
        def text(key: str) -> str | None:
            return text_of(keys[key][1], self.notes) if key in keys else None

        def day(key: str) -> str | None:
            return day_of(keys[key][1], self.notes) if key in keys else None

        return Member(
            text("name") or "",
            text("organisation"),
            text("role"),
            text("email"),
            self._aliases(keys),
            day("from"),
            day("to"),
            text("account"),
            line,
        )

    def _aliases(self, keys: dict[str, tuple[Scalar, Node]]) -> tuple[str, ...]:
        if "aliases" not in keys:
            return ()
        node = keys["aliases"][1]
        if isinstance(node, Scalar):
            return tuple(part.strip() for part in node.text.split(",") if part.strip())
        return tuple(scalar.text for scalar in list_of(node, self.notes))

    def organisations(self) -> tuple[Organisation, ...]:
        found: list[Organisation] = []
        for key, keys in self._register("organisations", "organisation_keys"):
            email = text_of(keys["email"][1], self.notes) if "email" in keys else None
            found.append(Organisation(key.text, self._aliases(keys), email))
        return tuple(found)

    def roles(self) -> tuple[Role, ...]:
        found: list[Role] = []
        for key, keys in self._register("roles", "role_keys"):
            texts = {
                name: text_of(keys[name][1], self.notes)
                for name in ("organisation", "holder", "email")
                if name in keys
            }
            found.append(
                Role(
                    key.text,
                    texts.get("organisation"),
                    texts.get("holder"),
                    texts.get("email"),
                    self._aliases(keys),
                )
            )
        return tuple(found)

    def _register(
        self, key: str, spellings: str
    ) -> list[tuple[Scalar, dict[str, tuple[Scalar, Node]]]]:
        """Return the entries of a register: a mapping by name, or a plain list of names."""
        node = self.node(key)
        if node is None:
            return []
        if isinstance(node, Mapping):
            return [
                (
                    name,
                    known_keys(value, canonical(spellings), self.notes)
                    if isinstance(value, Mapping)
                    else {},
                )
                for name, value in node.entries
            ]
        return [(scalar, {}) for scalar in list_of(node, self.notes)]

    def agenda(self, spoken: str) -> tuple[str, ...]:
        node = self.node("agenda")
        if node is None:
            return language(spoken).default_agenda
        words = canonical("agenda_words")
        entries = [scalar.text.strip() for scalar in list_of(node, self.notes)]
        return tuple(words.get(entry.casefold(), entry) for entry in entries)

    def rules(self) -> tuple[RuleSetting, ...]:
        node = self.node("rules")
        if node is None or (isinstance(node, Scalar) and not node.text.strip()):
            return ()
        if not isinstance(node, Sequence):
            self.notes.add("bad-rule-setting", "error", (node.start, node.end))
            return ()
        found = (_setting(self.notes, entry) for entry in node.entries)
        return tuple(setting for setting in found if setting is not None)

    def yearly(self) -> tuple[YearlyItem, ...]:
        node = self.node("yearly")
        if not isinstance(node, Sequence):
            return ()
        found: list[YearlyItem] = []
        for entry in node.entries:
            span = (entry.start, entry.end)
            if not isinstance(entry, Mapping):
                self.notes.add("bad-yearly", "error", span)
                continue
            keys = known_keys(entry, canonical("yearly_keys"), self.notes)
            title = text_of(keys["item"][1], self.notes) if "item" in keys else None
            month = text_of(keys["month"][1], self.notes) if "month" in keys else None
            if (
                title is None
                or month is None
                or not month.isdecimal()
                or len(month) > 2  # noqa: PLR2004 - digits
                or not 1 <= int(month) <= 12  # noqa: PLR2004 - months
            ):
                self.notes.add("bad-yearly", "error", span)
                continue
            presenter = text_of(keys["presenter"][1], self.notes) if "presenter" in keys else None
            found.append(YearlyItem(int(month), title, presenter))
        return tuple(found)


def _setting(notes: Notes, entry: Node) -> RuleSetting | None:
    span = (entry.start, entry.end)
    if not isinstance(entry, Mapping):
        notes.add("bad-rule-setting", "error", span)
        return None
    keys = known_keys(entry, canonical("rule_keys"), notes)
    if "rule" not in keys or "level" not in keys:
        notes.add("bad-rule-setting", "error", span)
        return None
    rule = text_of(keys["rule"][1], notes)
    level = word_of(keys["level"][1], canonical("values.level"), notes)
    reason = text_of(keys["reason"][1], notes) if "reason" in keys else None
    meetings = keys["meetings"][1] if "meetings" in keys else None
    if isinstance(meetings, Scalar):
        named = [part.strip() for part in meetings.text.split(",")]
    else:
        named = [each.text for each in list_of(meetings, notes)] if meetings is not None else []
    if reason is None:
        notes.add("setting-without-reason", "error", span, rule=rule or "")
    if rule is None or level is None or reason is None:
        return None
    return RuleSetting(rule, level, reason, tuple(filter(None, named)), *span)


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
