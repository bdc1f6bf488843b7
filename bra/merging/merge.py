"""Merge three versions of a file: git's merge by lines, and additions at one place joined."""

from collections import Counter
from collections.abc import Callable
from typing import Final, NamedTuple

from bra.merging.appending import join
from bra.merging.disputes import NONE, Disputes, disputes, hold_any, set_apart
from bra.merging.hunks import Hunk, Piece, marker_size, read_pieces, whole, write_pieces
from bra.merging.renumbering import Elsewhere, Renumbered, read, renumber, taken_twice
from bra.model import Meeting
from bra.text.seal import is_sealed, written_seals
from bra.text.source import BOM, Source

CRLF: Final = b"\r\n"
LF: Final = b"\n"
Texts = tuple[bytes, bytes, bytes]
MergeText = Callable[[bytes, bytes, bytes, int], bytes]
"""Merge base, ours and theirs by lines, with markers of a size and the common text shown."""


class Merged(NamedTuple):
    """Hold the merged text, whether no conflict is left, and which incoming numbers changed.

    `left` are the conflicts that git alone would not have seen.
    """

    data: bytes
    clean: bool
    changed: tuple[tuple[str, str], ...]
    left: Disputes = NONE


def merge(
    texts: Texts, stem: str | None, merge_text: MergeText, ask: Callable[[str], Elsewhere | None]
) -> Merged:
    """Merge base, ours and theirs.

    `stem` names the meeting, None for a file that is none.  `ask` is asked what other files
    mention, only when both sides gave the same number.
    """
    if any(0 < text.count(CRLF) < text.count(LF) for text in texts):
        return _merge(texts, stem, merge_text, ask)  # of two minds about newlines: as they are
    newline = _newline(texts)
    lacking = all(text and not text.endswith(LF) for text in texts[1:])
    base, ours, theirs = (_plain(text) for text in texts)
    merged = _merge((base, ours, theirs), stem, merge_text, ask)
    data = merged.data
    if lacking and merged.clean:
        data = data.removesuffix(LF)
    return merged._replace(data=data.replace(LF, CRLF) if newline == CRLF else data)


def _newline(texts: Texts) -> bytes:
    """Return the newline that the merged file has: that of the side that changed it, else ours."""
    base, ours, theirs = (Source("", text).newline() for text in texts)
    return ours if ours != base or not texts[2] else theirs


def _plain(text: bytes) -> bytes:
    text = text.replace(CRLF, LF)
    return text if not text or text.endswith(LF) else text + LF


def _merge(
    texts: Texts, stem: str | None, merge_text: MergeText, ask: Callable[[str], Elsewhere | None]
) -> Merged:
    base, ours, theirs = texts
    if ours == theirs:
        return Merged(ours, True, ())  # noqa: FBT003 - a field
    renumbered, disputed = _prepared(texts, stem, ask)
    size = marker_size(*texts)
    pieces = read_pieces(merge_text(base, ours, renumbered.data, size), size)
    joined = _joined(pieces, disputed, headed=_headed(ours))
    if joined is not None and not _has_all(joined, (base, ours, renumbered.data), stem):
        joined = None
    data = write_pieces(joined or pieces, LF)
    clean = not any(isinstance(piece, Hunk) for piece in joined or pieces)
    if _guarded(ours, stem) or _guarded(theirs, stem):
        if clean and not renumbered.changed and (data in (ours, theirs) or is_sealed(data)):
            return Merged(data, True, ())  # noqa: FBT003 - a field
        # Approved text is not mixed: one whole or the other.
        return Merged(whole(ours, theirs, LF), False, ())  # noqa: FBT003 - a field
    found = set_apart(joined or pieces, disputed)
    clean = not any(isinstance(piece, Hunk) for piece in found)
    return Merged(write_pieces(found, LF), clean, renumbered.changed, disputed)


def _prepared(
    texts: Texts, stem: str | None, ask: Callable[[str], Elsewhere | None]
) -> tuple[Renumbered, Disputes]:
    """Return the incoming text with other numbers where ours has taken the same ones.

    With it comes what nobody but the user can decide.
    """
    renumbered = Renumbered(texts[2], (), frozenset())
    if stem is None:
        return renumbered, NONE
    base, ours, theirs = (read(text, stem) for text in texts)
    if base is None or ours is None or theirs is None:
        return renumbered, NONE
    meetings = (base, ours, theirs)
    if taken_twice(*meetings):
        renumbered = renumber(meetings, texts[2], ask(stem))
        # A new number moves what stands after it.
        meetings = (base, ours, read(renumbered.data, stem) or theirs)
    return renumbered, disputes(meetings, renumbered.data, renumbered.stuck)


def _headed(text: bytes) -> bool:
    """Tell whether a text begins with front matter."""
    return text.removeprefix(BOM).startswith(b"---")


def _joined(pieces: list[Piece], disputed: Disputes, *, headed: bool) -> list[Piece] | None:
    """Return the pieces with additions joined, or None when there is nothing to join."""
    found: list[Piece] = []
    fences = 0
    any_joined = False
    for piece in pieces:
        kept: Piece = piece
        if isinstance(piece, Hunk):
            head = headed and fences == 1
            lines = join(piece, head=head, newline=LF)
            if lines is not None and not hold_any(piece.theirs, disputed):
                kept, any_joined = lines, True
        settled = piece.ours if isinstance(piece, Hunk) else piece
        fences += sum(line.removeprefix(BOM).rstrip() == b"---" for line in settled)
        found.append(kept)
    return found if any_joined else None


def _has_all(pieces: list[Piece], texts: Texts, stem: str | None) -> bool:
    """Look whether the joined text reads as holding what either side added, and that once."""
    if stem is None:
        return True
    text = b"".join(b"".join(p.ours if isinstance(p, Hunk) else p) for p in pieces)
    merged = read(text, stem)
    versions = [read(text, stem) for text in texts]
    if merged is None or None in versions:
        return False
    base, ours, theirs = (_said(version) for version in versions if version is not None)
    settled = not any(isinstance(piece, Hunk) for piece in pieces)
    wanted = (ours - base) | ((theirs - base) if settled else Counter())
    if wanted - _said(merged):
        return False
    # One action that both brought in different states must not become two.
    once = _ids(versions[1]) | _ids(versions[2])
    return not _ids(merged) - once


def _ids(meeting: Meeting | None) -> Counter[str]:
    lines = meeting.actions if meeting is not None else ()
    ids = Counter(line.id for line in lines if line.id is not None and line.raises)
    statements = meeting.statements if meeting is not None else ()
    ids.update(each.id for each in statements if each.id is not None)
    return ids


def _said(meeting: Meeting) -> Counter[tuple[str | None, str, str]]:
    """Return what a meeting says that can be added: actions, statements, people, topics."""
    said: Counter[tuple[str | None, str, str]] = Counter()
    said.update((line.id, line.state, line.text) for line in meeting.actions)
    said.update((each.id, each.kind, each.text) for each in meeting.statements)
    for people in (meeting.present, meeting.absent, meeting.guests):
        said.update((None, "person", each.name) for each in people)
    said.update((None, "topic", each.title) for each in meeting.topics)
    return said


def _guarded(data: bytes, stem: str | None) -> bool:
    """Tell whether a side is approved or sealed."""
    if written_seals(data):
        return True
    meeting = read(data, stem) if stem is not None else None
    return meeting is not None and (meeting.status == "approved" or meeting.approved is not None)
