"""Which actions a text names by their full ids."""

from collections.abc import Collection

from bra.text.ids import full_ids


def names_secret(text: str, secret: Collection[str]) -> bool:
    """Tell whether a text names one of some ids: `…/A21` does not name `…/A2`."""
    return any(each in secret for each in full_ids(text.encode()))
