"""Whether `bra check` finds errors in minutes that are to become final or approved."""

from typing import TYPE_CHECKING

from bra.cli.council import Opened
from bra.cli.output import say
from bra.languages import message
from bra.languages import say as text_of

if TYPE_CHECKING:
    from bra.folder import Folder


def tell_errors(opened: Opened, folder: "Folder", path: str) -> int:
    """Name the errors in a file, as it is in a folder, and return how many they are."""
    from bra.checking.findings import find

    errors = [each for each in find(folder, [path], today=opened.today) if each.severity == "error"]
    for each in errors:
        said = text_of(opened.language, "not-public")
        if not each.hidden:
            said = message(opened.language, each.code, each.facts)
        say(f"{each.path}:{each.line}:{each.column}: {each.severity}: {each.code}: {said}")
    return len(errors)
