"""The head of a meeting's file: its front matter as what it means."""

from collections.abc import Mapping as Mapping_
from functools import cache
from typing import NamedTuple

from bra.languages import canonical, language
from bra.model import ActionLine, Approval, Attendee, Council, Inside, NextMeeting, Page
from bra.reading.attendees import split_entry
from bra.reading.following import read_following
from bra.reading.given import Meant
from bra.reading.names import NameIndex, index_of, name_index, organisations_by_name
from bra.reading.notes import Notes
from bra.reading.oddities import note_oddities
from bra.reading.titles import Titles, titles_of, untitled
from bra.reading.values import (
    attendees_of,
    day_of,
    known_keys,
    list_of,
    says_anything,
    text_of,
    time_of,
    word_of,
)
from bra.reading.veil import Veil, veil_of
from bra.reading.words import name_key
from bra.text.frontmatter import (
    FrontMatter,
    Mapping,
    Node,
    Scalar,
    Sequence,
    read_front_matter,
)
from bra.text.source import Source

TROUBLES = frozenset(
    (
        "no-front-matter",
        "unclosed-front-matter",
        "front-matter-unreadable",
        "front-matter-not-mapping",
        "front-matter-too-large",
        "front-matter-too-deep",
        "yaml-alias",
        "conflict-marker",
    )
)
_HINTS = {"comment-in-value": "info", "cut-value": "warning"}


class UnreadableTextError(Exception):
    """Tell that a file is no text: `code` says why, `line` and `column` where."""

    def __init__(self, code: str, line: int, column: int) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.column = column


def open_head(source: Source, stem: str, council: Council, notes: Notes) -> "Head":
    """Divide a file into head and body, and note what is odd about it as a whole.

    Raises UnreadableTextError when the bytes are no UTF-8 text.
    """
    data = source.data
    try:
        data.decode()
    except UnicodeDecodeError as error:
        raise UnreadableTextError(
            "not-utf-8", source.line(error.start), source.column(error.start)
        ) from None
    if b"\0" in data:
        place = data.index(b"\0")
        raise UnreadableTextError("nul-byte", source.line(place), source.column(place))
    front = read_front_matter(source)
    for problem in front.problems:
        severity = "error" if problem.code in TROUBLES else _HINTS.get(problem.code, "warning")
        notes.add(
            problem.code,
            severity,  # type: ignore[arg-type]
            (problem.start, problem.end),
            fix=problem.fix,
            **dict(problem.facts),
        )
    note_oddities(data, front.body, notes)
    return Head(source, stem, council, front, notes, veil_of(source, front))


class People(NamedTuple):
    """Hold what the head of a file says of people, and what names mean in it."""

    date: str
    present: tuple[Attendee, ...]
    absent: tuple[Attendee, ...]
    guests: tuple[Attendee, ...]
    chair: str | None
    secretary: str | None
    approvers: tuple[str, ...]
    names: NameIndex


class Head:
    """Read the values of one file's head, each when it is asked for.

    What a veil withholds is as if it were not there.
    """

    def __init__(
        self,
        source: Source,
        stem: str,
        council: Council,
        front: FrontMatter,
        notes: Notes,
        veil: Veil | None = None,
    ) -> None:
        self.source = source
        self.stem = stem
        self.council = council
        self.front = front
        self.notes = notes
        self.veil = veil
        self.withheld = () if veil is None else veil.withheld
        root = front.root if veil is None else veil.root
        self.keys: dict[str, tuple[Scalar, Node]] = (
            known_keys(root, canonical("meeting_keys"), notes) if root is not None else {}
        )

    def inside(self) -> Inside | None:
        """Return the values as they stand, when some are withheld."""
        if not self.withheld:
            return None
        quiet = Notes(self.source, only=())
        bare = Head(self.source, self.stem, self.council, self.front, quiet)
        people, time = bare.attendance(), bare.node("time")
        return Inside(
            time_of(time, quiet) if time is not None else None,
            bare.text("place"),
            bare.text("dnr"),
            people.chair,
            people.secretary,
            people.approvers,
            people.present,
            people.absent,
            people.guests,
            bare.following(),
            bare.approval(),
            bare.text("source"),
        )

    def node(self, key: str) -> Node | None:
        """Return the value of a key by what the key stands for."""
        pair = self.keys.get(key)
        return None if pair is None else pair[1]

    def text(self, key: str) -> str | None:
        """Return the value of a key as text."""
        node = self.node(key)
        return None if node is None else text_of(node, self.notes)

    def says(self, key: str) -> bool:
        """Tell whether anything stands as the value of a key, be it that nobody can read it."""
        node = self.node(key)
        return node is not None and says_anything(node)

    def _people(self, key: str, by_name: Mapping_[str, str | None]) -> tuple[Attendee, ...]:
        node = self.node(key)
        if node is None:
            return ()
        return tuple(
            attendee
            if attendee.organisation is not None or name_key(attendee.name) not in by_name
            else attendee._replace(organisation=by_name[name_key(attendee.name)])
            for attendee in attendees_of(node, self.notes, self._titles())
        )

    def _titles(self) -> Titles:
        return titles_of(self.council.organisations, self.council.roles)

    def date(self) -> str:
        """Return the date of the file's name; one that disagrees is reported."""
        own = self.stem[:10]
        node = self.node("date")
        if node is None:
            if self.front.root is not None:
                span = (self.front.start, self.front.start)
                self.notes.add("no-date", "warning", span, date=own)
            return own
        written = day_of(node, self.notes)
        if written is not None and written != own:
            span = (node.start, node.end)
            self.notes.add("date-differs", "error", span, date=written, name=own)
        return own

    def status(self) -> str | None:
        """Return what the status stands for."""
        node = self.node("status")
        return None if node is None else word_of(node, "statuses", self.notes)

    def following(self) -> NextMeeting | None:
        """Return what is said of the next meeting."""
        node = self.node("next")
        return None if node is None else read_following(node, self.notes)

    def moved_from(self) -> tuple[str, ...]:
        """Return the stems before this one: one, or several divided by commas or as a list."""
        node = self.node("moved-from")
        if node is None:
            return ()
        if isinstance(node, Sequence):
            return tuple(entry.text.strip() for entry in list_of(node, self.notes))
        parts = (text_of(node, self.notes) or "").split(",")
        return tuple(part.strip() for part in parts if part.strip())

    def approval(self) -> Approval | None:
        """Return who approved, with the seal."""
        node = self.node("approved")
        if node is None:
            return None
        if not isinstance(node, Mapping):
            self.notes.add("bad-approval", "error", (node.start, node.end))
            return None
        by: tuple[str, ...] = ()
        seal: str | None = None
        for key, value in node.entries:
            if key.text == "by":
                by = tuple(entry.text for entry in list_of(value, self.notes))
            elif key.text == "seal" and isinstance(value, Scalar):
                seal = value.text
        return Approval(by, seal)

    def attendance(self) -> People:
        """Read the attendance, which says what names mean in the file."""
        council, notes = self.council, self.notes
        date = self.date()
        by_name = organisations_by_name(council.members_on(date))
        present = self._people("present", by_name)
        absent = self._people("absent", by_name)
        guests = self._people("guests", by_name)
        chair, secretary = self.text("chair"), self.text("secretary")
        approvers_node = self.node("approvers")
        approvers = (
            tuple(entry.text for entry in list_of(approvers_node, notes))
            if approvers_node is not None
            else ()
        )
        officers = [name for name in (chair, secretary, *approvers) if name]
        names = name_index(council, date, present, absent, guests, extra=officers)
        return People(date, present, absent, guests, chair, secretary, approvers, names)

    def meant(self) -> Meant:
        """Return what the words of the body are read by, without a record for each person."""
        date = self.date()
        names = self._names(date, self.text("chair"), self.text("secretary"))
        return Meant(self.stem, date, self.council.language, names)

    def _names(self, date: str, chair: str | None, secretary: str | None) -> NameIndex:
        by_name = organisations_by_name(self.council.members_on(date))
        people: list[tuple[str, str | None]] = []
        for key in ("present", "absent", "guests"):
            node = self.node(key)
            for written in list_of(node, self.notes) if node is not None else ():
                entry = untitled(split_entry(written.text), self._titles())
                for name in entry.names:
                    if name:
                        organisation = entry.organisation or by_name.get(name_key(name))
                        people.append((name, organisation))
        node = self.node("approvers")
        approvers = [each.text for each in list_of(node, self.notes)] if node is not None else []
        officers = [name for name in (chair, secretary, *approvers) if name]
        return index_of(self.council, date, people, officers)

    def page(self, lines: tuple[ActionLine, ...]) -> Page:
        """Return what the ledger needs, with these lines."""
        following = self.following()
        return Page(
            self.stem,
            self.source.path,
            self.date(),
            self.status(),
            following.date if following is not None else None,
            self.moved_from(),
            self.text("chair"),
            self.text("secretary"),
            self.front.root is not None,
            lines,
        )

    def language(self) -> str:
        """Return the language in which the file spells its keys, else the council's."""
        own = self.council.language
        written = [key.text for key, _ in self.keys.values()]
        spelled = _spellings(own)
        english = [word for word in written if word not in spelled]
        if written and len(english) * 2 > len(written):
            return "en"
        return own


@cache
def _spellings(code: str) -> frozenset[str]:
    """Return the keys of a meeting's file as a language spells them."""
    return frozenset(word for words in language(code).meeting_keys.values() for word in words)
