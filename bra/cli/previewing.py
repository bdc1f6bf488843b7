"""What a preview is given by the command line: the checks in words, the manual, a voice."""

import traceback
from collections.abc import Callable, Sequence

from bra.checking.findings import find
from bra.cli.council import Opened
from bra.cli.findings import tell
from bra.cli.findings.text import excerpt
from bra.cli.output import say
from bra.cli.pages import read_page, rule_topics
from bra.folder import Folder
from bra.git import GitError
from bra.languages import Language, language
from bra.model import Council
from bra.proving.doubts import Doubts, every_approval
from bra.publishing.serving.edition import Doubted, Order
from bra.publishing.serving.remarks import Remark


def order_of(opened: Opened, day: Callable[[], str], *, drafts: bool) -> Order:
    """Return what a preview is to do; the council's language may change while it runs."""

    def speak(council: Council) -> Language:
        return language(opened.call.language or council.language)

    return Order(
        root=opened.folder.root,
        drafts=drafts,
        speak=speak,
        day=day,
        check=_check,
        manual=_manual,
        doubted=_doubted(opened, Doubts()),
        fault=_fault,
    )


def _check(folder: Folder, paths: Sequence[str], day: str, spoken: Language) -> tuple[Remark, ...]:
    """Return what the checks find, in words; what is confidential stays untold."""
    told = (
        tell(each, spoken, internal=False) for each in find(folder, paths, today=day, whole=True)
    )
    return tuple(
        Remark(
            each.finding.severity,
            each.path,
            each.finding.line,
            each.finding.code,
            each.message,
            each.remedy or "",
            "" if each.secret else "\n".join(excerpt(each.finding)),
        )
        for each in told
    )


def _manual(topic: str) -> str | None:
    """Return the manual's page on seals or on a rule."""
    return read_page(topic).text if topic in ("seal", *rule_topics()) else None


def _doubted(opened: Opened, doubts: Doubts) -> Callable[[Folder], Doubted]:
    """Return what tells in which minutes to doubt: in all while nobody can read the history.

    The terminal is told when that begins.
    """
    lost = False

    def doubted(folder: Folder) -> Doubted:
        nonlocal lost
        try:
            found = doubts.of(folder)
        except GitError:
            if not lost:
                opened.tell("serve-no-history")
            lost = True
            return Doubted(every_approval(folder), proved=False)
        lost = False
        return Doubted(found, proved=True)

    return doubted


def _fault(error: Exception) -> None:
    """Say where a fault happened; the preview goes on."""
    say("".join(traceback.format_exception(error)).rstrip())
