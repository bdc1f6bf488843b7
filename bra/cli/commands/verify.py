"""`bra verify`: whether approved minutes are what was approved."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.council import open_council, pick_meeting, tell_troubles
from bra.cli.options import Today
from bra.cli.options import meetings as known_meetings
from bra.cli.output import put
from bra.errors import SpokenError
from bra.languages import message
from bra.languages import say as text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bra.cli.council import Opened
    from bra.git.history import Commit
    from bra.git.signatures import Signature
    from bra.proving.verdict import Remark, Sealing, Verdict, Verification

EXAMPLES: Final = ("bra verify", "bra verify 2017-08-18 --format json")
FORMATS: Final = ("text", "json")
_SHORT: Final = 12


def run(
    ctx: typer.Context,
    meetings: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="MEETING",
            autocompletion=known_meetings,
            help="Meetings to verify.",
            show_default="all that were approved",
        ),
    ] = None,
    form: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), help="Write in this format.")
    ] = "text",
    today: Today = None,
) -> None:
    """Verify that approved minutes are what was approved, and tell what changed since."""
    call = Call.of(ctx, today)
    if form not in FORMATS:
        sentence = f"--format: {form!r} is none of {', '.join(FORMATS)}."
        raise SpokenError(
            "none-of", sentence, option="--format", text=form, choices=", ".join(FORMATS)
        )
    opened = open_council(call)
    from bra.git import GitError, readable_repository
    from bra.proving.verify import verify

    stems = [stem for name in meetings for stem in _stems(opened, name)] if meetings else None
    try:
        found = verify(opened.folder, readable_repository(opened.folder.root), stems)
    except GitError as error:
        raise opened.error("git-refused", reason=" ".join(str(error).split())) from None
    for stem in stems or ():
        if stem not in {verdict.stem for verdict in found.verdicts}:
            raise opened.error("no-such-meeting", name=stem)
    if form == "json":
        from bra.rendering.tables import as_json

        put(call, as_json([_json(opened, verdict) for verdict in found.verdicts]))
    else:
        put(call, "\n".join(_text(opened, verdict) for verdict in found.verdicts))
    _tell(opened, found)
    if any(verdict.findings for verdict in found.verdicts):
        raise typer.Exit(1)


def _stems(opened: "Opened", name: str) -> "Iterator[str]":
    """Give the stem that a name means; a meeting whose file is gone can be named by its own.

    With them go those of files that cannot be read and may be what is meant.
    """
    from bra.store import meeting_stem

    if meeting_stem(f"minutes/{name}.md") is not None:
        yield name
        return
    tell_troubles(opened)
    picked = pick_meeting(opened, name)
    yield picked
    unread = {left.path for left in opened.folder.left_out}
    for file in opened.folder.listing.files:
        later = picked < file.stem and file.date <= opened.today
        if file.path in unread and (later or file.stem.endswith(name)):
            yield file.stem


def _tell(opened: "Opened", found: "Verification") -> None:
    """Say on stderr how it went, and on what ground."""
    waiting = sum(verdict.waiting for verdict in found.verdicts)
    wrong = sum(bool(verdict.findings) for verdict in found.verdicts) - waiting
    right = sum(verdict.approved and not verdict.findings for verdict in found.verdicts)
    counts = {"right": right, "waiting": waiting, "wrong": wrong}
    for key, count in counts.items():
        if count:
            opened.tell(f"verify.{key}", count=count, word=_word(opened))
    if not found.verdicts:
        opened.tell("verify.none", word=_word(opened))
    if found.shallow:
        opened.tell("verify.shallow")
    elif not found.git and found.verdicts:
        opened.tell("verify.no-history")


def _text(opened: "Opened", verdict: "Verdict") -> str:
    from bra.proving.verdict import WAITING

    lines = [f"{verdict.stem}: {text_of(opened.language, _state(verdict), word=_word(opened))}"]
    for one in verdict.by:
        dated = f"{one.name}, {one.date}" if one.date else one.name
        lines.append(f"  {dated} ({one.proof})" if one.proof else f"  {dated}")
    for sealing in verdict.sealings:
        lines += [f"  {line}" for line in _sealing(opened, sealing)]
    for sort, remarks in (("note", verdict.notes), ("finding", verdict.findings)):
        for remark in remarks:
            key = "verify.lack" if remark.code in WAITING else f"verify.{sort}"
            said = _said(opened, remark)
            if remark.loose:
                said = f"{said} ({text_of(opened.language, 'verify.loose')})"
            lines.append(f"  {text_of(opened.language, key, said=said)}")
            if remark.commit is not None:
                place = text_of(opened.language, "verify.in", commit=_commit(remark.commit))
                lines.append(f"    {place}")
    return "".join(f"{line}\n" for line in lines)


def _word(opened: "Opened") -> str:
    return text_of(opened.language, f"status.approved.{opened.folder.council.record}")


def _state(verdict: "Verdict") -> str:
    if verdict.approved:
        if verdict.waiting:
            return "verify.waiting"
        if verdict.misnamed:
            return "verify.misnamed"
        return "verify.doubtful" if verdict.findings else "verify.whole"
    if verdict.unreadable:
        return "verify.unread"
    if not verdict.seal:
        return "verify.gone"
    return "verify.broken" if verdict.written else "verify.open"


def _sealing(opened: "Opened", sealing: "Sealing") -> "Iterator[str]":
    yield text_of(opened.language, "verify.sealed", commit=_commit(sealing.commit))
    for signature in sealing.signatures:
        yield f"  {_signature(opened, signature)}"


def _signature(opened: "Opened", signature: "Signature") -> str:
    facts = {"by": signature.by or "–", "id": signature.key or "–"}
    said = text_of(opened.language, f"verify.signed.{signature.grade}", **facts)
    if signature.tag is None:
        return said
    return text_of(opened.language, "verify.signed.tag", said=said, tag=signature.tag)


def _commit(commit: "Commit") -> str:
    return f"{commit.id[:_SHORT]}, {commit.day}, {commit.author} <{commit.email}>"


def _said(opened: "Opened", remark: "Remark") -> str:
    from bra.proving.verdict import UNREADABLE

    facts = {"word": _word(opened), **dict(remark.facts)}
    if remark.code == UNREADABLE:
        facts["reason"] = message(opened.language, facts["why"], facts.items())
    key = f"verify.{remark.code}"
    if remark.code in _WORDED:
        key = f"{key}.{opened.folder.council.record}"
    return text_of(opened.language, key, **facts)


_WORDED = frozenset(
    (
        "unapproved",
        "other-day",
        "approval-changed",
        "taken-back",
        "not-approved",
        "no-approval",
        "approvers-missing",
        "taken-back-once",
        "approved-anew",
        "not-committed",
    )
)
"""What is said otherwise of minutes, which are attested, than of notes, which are approved."""


def _json(opened: "Opened", verdict: "Verdict") -> dict[str, object]:
    return {
        "meeting": verdict.stem,
        "path": verdict.path,
        "right": not verdict.findings,
        "approved": verdict.approved,
        "by": [{"name": one.name, "date": one.date, "proof": one.proof} for one in verdict.by],
        "seal": verdict.seal or None,
        "written": list(verdict.written),
        "sealed": [
            {
                **_commit_json(sealing.commit),
                "signatures": [
                    {"grade": each.grade, "by": each.by, "key": each.key, "tag": each.tag}
                    for each in sealing.signatures
                ],
            }
            for sealing in verdict.sealings
        ],
        "findings": [_remark_json(opened, remark) for remark in verdict.findings],
        "notes": [_remark_json(opened, remark) for remark in verdict.notes],
    }


def _remark_json(opened: "Opened", remark: "Remark") -> dict[str, object]:
    commit = remark.commit
    return {
        "code": remark.code,
        "message": _said(opened, remark),
        **(_commit_json(commit) if commit is not None else dict.fromkeys(_COMMIT_KEYS)),
    }


_COMMIT_KEYS: Final = ("commit", "date", "author", "email")


def _commit_json(commit: "Commit") -> dict[str, object]:
    values = (commit.id, commit.day, commit.author, commit.email)
    return dict(zip(_COMMIT_KEYS, values, strict=True))
