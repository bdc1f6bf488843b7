"""What in a council's own file leaves it open what of its minutes is public."""

from typing import Final

from bra.languages import canonical
from bra.model import Council, Diagnostic
from bra.reading.council import UNREADABLE
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source

_DECIDING: Final = ("record", "approval", "approvers", "site")


def undecided(council: Council, source: Source) -> Diagnostic | None:
    """Return what was noticed in a council's file that leaves open what is public, if anything.

    `source` is the file.  A setting that cannot be read takes its default, which may show more
    than the council means to.
    """
    if not council.diagnostics:
        return None
    keys = canonical("council_keys")
    root = read_front_matter(source).root
    spans = [
        (key.start, value.end)
        for key, value in (() if root is None else root.entries)
        if keys.get(key.text.casefold()) in _DECIDING
    ]
    for each in council.diagnostics:
        # A later format may mark otherwise what is confidential.
        unknown = each.code in UNREADABLE or each.code == "later-format"
        if unknown or keys.get(dict(each.facts).get("meant", "")) in _DECIDING:
            return each
        if each.severity == "error" and any(one <= each.start < end for one, end in spans):
            return each
    return None
