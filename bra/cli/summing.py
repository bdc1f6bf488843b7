"""What is said at the end of an import of several files."""

from typing import Final

from bra.cli.output import tell
from bra.languages import Language, message

_MOST_NAMED: Final = 20


def tell_summary(
    spoken: Language, written: int, there: int, wanting: list[str], failed: list[str]
) -> None:
    """Say how many files became what, and which need a look, those that failed first."""
    look = [*failed, *wanting]
    facts = (("count", str(written)), ("there", str(there)), ("look", str(len(look))))
    if failed:
        tell(message(spoken, "import-summary-failed", (*facts, ("failed", str(len(failed))))))
    else:
        tell(message(spoken, "import-summary", facts))
    if look:
        shown = ", ".join(look[:_MOST_NAMED])
        more = "" if len(look) <= _MOST_NAMED else " …"
        tell(message(spoken, "import-look", (("names", f"{shown}{more}"),)))
