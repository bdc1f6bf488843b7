"""What a page is told about the files behind it: the findings of the checks, in words."""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from bra.folder import Folder
from bra.languages import Language


class Remark(NamedTuple):
    """Hold a finding in words.

    `line` is 0 when the whole file is meant.  `excerpt` is the line of the file, empty when there
    is none or nobody is to see it.
    """

    severity: Literal["error", "warning", "info"]
    path: str
    line: int
    code: str
    message: str
    remedy: str
    excerpt: str


Check = Callable[[Folder, Sequence[str], str, Language], tuple[Remark, ...]]
"""Check files of a folder, or all when none is named, on an ISO day, in words of a language."""
