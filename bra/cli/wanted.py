"""What `bra import` may be asked for besides the import itself."""

from typing import NamedTuple


class Wanted(NamedTuple):
    """Hold what is to be suggested, and how it is to be confirmed."""

    register: bool
    links: bool
    yes: bool
    interactive: bool
    dry_run: bool

    @property
    def any(self) -> bool:
        """Tell whether anything is to be suggested."""
        return self.register or self.links
