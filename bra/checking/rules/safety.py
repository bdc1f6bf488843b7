"""Rules about what must not be published: numbers, addresses, links, confidential text, seals."""

from collections.abc import Iterator
from typing import Final

from bra.checking.model import Case, Odd, odd
from bra.ledger.approval import first_of_twins
from bra.model import Meeting
from bra.reading.links import SCHEME, links_of, path_beside
from bra.reading.meeting import Reading
from bra.reading.prose import unmarked_claims
from bra.reading.secrets import marks_in_doubt, masked
from bra.reading.veil import marks_in_head
from bra.text.frontmatter import read_front_matter
from bra.text.seal import MARK, is_sealed, written_seals

_ALLOWED: Final = ("https", "http", "mailto")


def confidential_forbidden(case: Case) -> Iterator[Odd]:
    """Confidential text stands in the minutes of a council that forbids it there.

    Git never forgets; such text lives elsewhere, and the minutes keep the heading alone.
    """
    if case.council.confidential != "forbidden":
        return
    end = -1
    for first, last in case.reading.secret:
        if first < end:
            continue
        end = last
        text = case.data[first:last].lstrip()
        below = text.partition(b"\n")[2] if text.startswith(b"#") else text
        if below.strip():
            yield odd(case.line(first))


def mark_without_effect(case: Case) -> Iterator[Odd]:
    """A mark of confidentiality does not say what it covers, as in the middle of a paragraph.

    Confidential are a heading with `{.sekretess}`, a quote that begins `Sekretess:`, and what
    begins or ends by saying so of itself.  A mark anywhere else may speak of more or of less: in
    a later line of a paragraph, a cell of a table, a tag or a block of code, or alone in a quote
    that text follows.  Every output withholds the paragraph, the entry or the table around it, and
    all up to the next heading when nothing stands after the mark.  In the front matter it is the
    value or the entry of a list that is withheld, for a key such as `sekretess: ja` the whole file.
    The site does not show the minutes at all, and the finding does not show the
    text.
    """
    reading = case.reading
    if not reading.secret:  # what is around such a mark is withheld
        return
    for start in marks_in_head(reading.source, read_front_matter(reading.source)):
        yield odd(case.line(start), secret=True)
    for start in marks_in_doubt(reading.source, list(reading.blocks)):
        yield odd(case.line(start), secret=True)


def unmarked_confidential(case: Case) -> Iterator[Odd]:
    """A sentence says that its matter is confidential, but no mark does, and the text is public.

    `Punkten är hemlig.` with more text in the item, or `The board moved to closed session.` with
    more text after it and before a word of the open session.
    """
    for place in unmarked_claims(case.reading):
        yield odd(case.line(place))


def unsafe_link(case: Case) -> Iterator[Odd]:
    """A link leads anywhere but to a web page, an e-mail address or a file beside the minutes."""
    for span, target in links_of(case.reading):
        scheme = SCHEME.match(target)
        secret = is_kept_in(case, target)
        if scheme is not None:
            if scheme[1].casefold() not in _ALLOWED:
                yield odd(span, secret=secret, scheme=scheme[1])
        elif target.startswith(("/", "\\")):
            yield odd(span, secret=secret, scheme=target[:2])


def insecure_link(case: Case) -> Iterator[Odd]:
    """A link leads to `http`, which anybody on the way can read and change."""
    for span, target in links_of(case.reading):
        if target[:5].casefold() == "http:":
            yield odd(span, secret=is_kept_in(case, target), target=target)


def broken_link(case: Case) -> Iterator[Odd]:
    """A relative link leads to a file that is not there."""
    for span, target in links_of(case.reading):
        path = path_beside(target)
        if path is None or "\\" in path:  # which is an odd path, wherever it leads
            continue
        if not case.files.link_leads_somewhere(case.meeting.path, path):
            yield odd(span, secret=is_kept_in(case, target), target=target)


def is_kept_in(case: Case, target: str) -> bool:
    """Tell whether nothing but confidential text says where a link leads, as a reference may."""
    secret = case.reading.secret
    return bool(secret) and target.encode() not in masked(case.data, secret)


def seal_broken(case: Case) -> Iterator[Odd]:
    """The text of approved minutes is not what was approved: the seal does not agree."""
    if not _approval_written(case.meeting, case):
        return
    seals = written_seals(case.data)
    if len(seals) == 1 and seals[0] is not None and not is_sealed(case.data):
        yield odd(case.line(case.data.index(MARK)))


def same_seal(case: Case) -> Iterator[Odd]:
    """Approved minutes are a copy of others: both carry one and the same seal.

    The one that was approved is the one whose name has the date in the text, or else the shorter
    name: what copies a file adds to it.
    """
    seals = written_seals(case.data)
    if len(seals) != 1 or seals[0] is None:
        return
    twins = case.files.sealed_alike(seals[0])
    if len(twins) < 2 or not is_sealed(case.data):  # noqa: PLR2004 - itself and another
        return
    approved = [each for each in twins if is_sealed(each.source.data)]
    first = first_of_twins((each.meeting.stem, _day_in_text(each)) for each in approved)
    if first != case.meeting.stem:
        other = next(each.meeting.path for each in approved if each.meeting.stem == first)
        yield odd(case.line(case.data.index(MARK)), other=other)


def _day_in_text(reading: Reading) -> str | None:
    """Return the date in a text where that is another than its file's."""
    found = [each for each in reading.meeting.diagnostics if each.code == "date-differs"]
    return dict(found[0].facts)["date"] if found else None


def odd_seal(case: Case) -> Iterator[Odd]:
    """Approved minutes have no seal, two of them, or one that is not written as it must be."""
    if not _approval_written(case.meeting, case):
        return
    seals = written_seals(case.data)
    if not seals:
        yield odd(case.value("approved"), count="0")
    elif len(seals) > 1 or seals[0] is None:
        yield odd(case.line(case.data.rindex(MARK)), count=str(len(seals)))


def approved_without_approval(case: Case) -> Iterator[Odd]:
    """The status says that the minutes are approved, but nobody is named who approved them."""
    meeting = case.meeting
    written = "approved" in case.reading.keys
    named = written if meeting.approved is None else bool(meeting.approved.by)
    if meeting.status == "approved" and not named:
        yield odd(case.value("status"))


def approval_without_status(case: Case) -> Iterator[Odd]:
    """Somebody approved the minutes, but the status does not say so.

    While approvers are still awaited, finished minutes may name those who have approved.
    """
    meeting = case.meeting
    if meeting.approved is None or meeting.status == "approved":
        return
    wanted = max(len(meeting.approvers), case.council.approvers or 0)
    awaited = meeting.status == "final" and len(meeting.approved.by) < wanted
    if not awaited:
        yield odd(case.key("approved"))


def _approval_written(meeting: Meeting, case: Case) -> bool:
    return meeting.approved is not None or MARK in case.data
