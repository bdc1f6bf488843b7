"""What a shell completes: meetings, action ids, names; nothing at all outside a council."""

import os
from pathlib import Path

from bra.folder import Folder


def _folder() -> Folder | None:
    from bra import store
    from bra.errors import UserError

    try:
        folder = Folder(store.find_council(Path.cwd(), os.environ.get("BRA_COUNCIL")))
        folder.council  # noqa: B018 - read here, so that a broken folder completes nothing
    except (UserError, OSError):
        return None
    return folder


def meetings() -> list[str]:
    """Return the stems of all meetings, the latest first, and the words for two of them."""
    folder = _folder()
    if folder is None:
        return []
    return [*(found.stem for found in reversed(folder.listing.files)), "next", "last"]


def action_ids() -> list[str]:
    """Return the ids of all public actions, the latest first."""
    from datetime import date

    folder = _folder()
    if folder is None:
        return []
    today = os.environ.get("BRA_TODAY") or date.today().isoformat()  # noqa: DTZ011 - the user's day
    actions = folder.ledger.actions(today)
    return [a.id for a in actions if a.id is not None and not a.confidential][::-1]


def names() -> list[str]:
    """Return the people, roles and organisations of the register."""
    folder = _folder()
    if folder is None:
        return []
    council = folder.council
    people = [member.name for member in council.members]
    organisations = [member.organisation for member in council.members if member.organisation]
    register = [role.name for role in council.roles]
    register += [organisation.name for organisation in council.organisations]
    return list(dict.fromkeys((*people, *register, *organisations)))
