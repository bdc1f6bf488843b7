"""Findings as they are shown: for people, for programs, and for forges."""

from typing import NamedTuple

from bra.checking.model import Finding
from bra.languages import Language, hint, message
from bra.languages import say as text_of


class Told(NamedTuple):
    """Hold a finding in words; `secret` tells that the words say nothing of it.

    `path` is the file's path as the format wants it.
    """

    finding: Finding
    path: str
    message: str
    remedy: str | None
    secret: bool


def tell(finding: Finding, spoken: Language, prefix: str = "", *, internal: bool) -> Told:
    """Put a finding into words; of what is withheld nothing is told but where it is."""
    path = f"{prefix}{finding.path}"
    if finding.hidden and not internal:
        return Told(finding, path, text_of(spoken, "not-public"), None, secret=True)
    said = message(spoken, finding.code, finding.facts)
    return Told(finding, path, said, _remedy(finding, spoken), secret=False)


def _remedy(finding: Finding, spoken: Language) -> str | None:
    if finding.meant:
        return text_of(spoken, "check.meant", meant=finding.meant)
    return hint(spoken, finding.code, finding.facts)
