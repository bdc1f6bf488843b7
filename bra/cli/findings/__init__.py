"""Findings as they are shown: for people, for programs, and for forges."""

from typing import NamedTuple

from bra.checking.model import Finding
from bra.folder import COUNCIL_PATH
from bra.languages import Language, hint, message
from bra.languages import say as text_of


class Told(NamedTuple):
    """Hold a finding in words; `secret` tells that no line of the file is to be shown with it.

    `path` is the file's path as the format wants it.
    """

    finding: Finding
    path: str
    message: str
    remedy: str | None
    secret: bool


def tell(finding: Finding, spoken: Language, prefix: str = "", *, internal: bool) -> Told:
    """Put a finding into words; of what is withheld nothing is told that stands in it.

    Words that are the same wherever the rule finds something say no more than its name does.
    """
    path = f"{prefix}{finding.path}"
    secret = finding.hidden and not internal
    if secret and (finding.facts or finding.meant):
        return Told(finding, path, text_of(spoken, "not-public"), None, secret=True)
    said = message(spoken, finding.code, finding.facts)
    return Told(finding, path, said, _remedy(finding, spoken), secret=secret)


def _remedy(finding: Finding, spoken: Language) -> str | None:
    if finding.meant:
        return text_of(spoken, "check.meant", meant=finding.meant)
    if finding.path == COUNCIL_PATH:
        of_council = hint(spoken, f"{finding.code}.council", finding.facts)
        if of_council is not None:
            return of_council
    return hint(spoken, finding.code, finding.facts)
