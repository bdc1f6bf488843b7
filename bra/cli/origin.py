"""What git knows of the lines of an action's history: who changed each one last, and when."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from bra.languages import say as text_of

if TYPE_CHECKING:
    from bra.git.blame import Change
    from bra.languages import Language
    from bra.ledger import Mention

_SHORT: Final = 8


class Origins(NamedTuple):
    """Hold the last change of lines by path and number; `known` tells that there is a repository.

    A line that was rewritten later, such as one that was ticked in its place, has the commit of
    its last change, whatever that was.
    """

    known: bool
    changes: Mapping[tuple[str, int], "Change"]

    def row(self, mention: "Mention", spoken: "Language") -> dict[str, object]:
        """Return the cells for people: `changed` in words, and its parts."""
        change = self.changes.get((mention.path, mention.line))
        if change is None:
            return {}
        if change.state != "committed":
            return {"changed": text_of(spoken, f"change.{change.state}")}
        commit = (change.commit or "")[:_SHORT]
        parts = [each for each in (commit, change.day, change.author) if each]
        return {
            "changed": " ".join(parts),
            "commit": commit,
            "author": change.author,
            "committed": change.day,
        }

    def json(self, mention: "Mention") -> dict[str, object]:
        """Return the keys for scripts; all null where git knows nothing."""
        change = self.changes.get((mention.path, mention.line))
        return {
            "change": None if change is None else change.state,
            "commit": None if change is None else change.commit,
            "author": None if change is None else change.author,
            "committed": None if change is None else change.day,
        }


def origins_of(root: Path, mentions: Iterable["Mention"]) -> Origins:
    """Ask git for the last change of each mention's line; without a repository, know nothing."""
    from bra.git import repository
    from bra.git.blame import last_changes

    found = repository(root)
    if found is None:
        return Origins(known=False, changes={})
    lines: dict[str, set[int]] = {}
    for mention in mentions:
        lines.setdefault(mention.path, set()).add(mention.line)
    changes = {
        (path, line): change
        for path, numbers in lines.items()
        for line, change in last_changes(found, path, numbers).items()
    }
    return Origins(known=True, changes=changes)
