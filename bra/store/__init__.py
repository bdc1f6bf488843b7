"""The only room that touches the council's files."""

from bra.store.finding import (
    FoundFile,
    Listing,
    StoreProblem,
    cache_folder,
    find_council,
    list_minutes,
    make_cache_folder,
    meeting_files,
    meeting_stem,
)
from bra.store.looking import Kept, Look, glance, look
from bra.store.moving import move
from bra.store.reading import (
    MOST_BYTES,
    FileProblem,
    digest,
    is_there,
    linked_path,
    read_bytes,
    read_linked,
)
from bra.store.writing import WriteProblem, create, put_in_place, replace

__all__ = [
    "MOST_BYTES",
    "FileProblem",
    "FoundFile",
    "Kept",
    "Listing",
    "Look",
    "StoreProblem",
    "WriteProblem",
    "cache_folder",
    "create",
    "digest",
    "find_council",
    "glance",
    "is_there",
    "linked_path",
    "list_minutes",
    "look",
    "make_cache_folder",
    "meeting_files",
    "meeting_stem",
    "move",
    "put_in_place",
    "read_bytes",
    "read_linked",
    "replace",
]
