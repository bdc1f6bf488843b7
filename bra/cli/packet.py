"""Everything for a meeting in one PDF: what a command gathers for it."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.model import Meeting
    from bra.planning.agenda import Agenda
    from bra.rendering.document import Document
    from bra.rendering.packet import Enclosed, Listed


class _Files(NamedTuple):
    listed: list["Listed"]
    read: list["Enclosed"]


def packet_of(opened: "Opened", agenda: "Agenda", document: "Document", *, internal: bool) -> bytes:
    """Return the packet: notice, background, last record, open actions, and the files.

    A file that cannot be taken in is said and stands in the packet's list of files.
    """
    from bra.languages import say
    from bra.languages.cldr import long_date
    from bra.rendering.packet import attachments_document, to_packet

    folder, spoken = opened.folder, opened.language
    files = _files(opened, agenda, internal=internal)
    documents = [document, *_written(opened, agenda, internal=internal)]
    if files.listed:
        listed = attachments_document(
            folder.root,
            folder.council,
            spoken,
            files.listed,
            day=opened.today,
            internal=internal,
        )
        documents.append(listed)
    title = say(spoken, "packet.title", date=long_date(agenda.date, spoken.code))
    return to_packet(documents, files.read, f"{title}, {folder.council.name}")


def _written(opened: "Opened", agenda: "Agenda", *, internal: bool) -> list["Document"]:
    """Return the background, the last record and the open actions, as far as there are any."""
    from bra.cli.commands.minutes import record_of
    from bra.ledger import effective_status
    from bra.rendering.documents import actions_document
    from bra.rendering.minutes import background_document, minutes_document

    folder, spoken = opened.folder, opened.language

    def held(meeting: "Meeting") -> bool:
        return effective_status(meeting.status, meeting.date, opened.today) != "planned"

    found: list[Document] = []
    own, previous = agenda.own, agenda.previous
    if own is not None and not held(own):
        record = record_of(opened, own, folder.meetings, internal=internal)
        background = background_document(folder.root, spoken, record)
        found += [background] if background is not None else []
    if previous is not None and held(previous):
        record = record_of(opened, previous, folder.meetings, internal=internal)
        found.append(minutes_document(folder.root, spoken, record))
    if agenda.actions or agenda.withheld_actions:
        actions = actions_document(
            folder.root,
            folder.council,
            spoken,
            agenda.actions,
            withheld=agenda.withheld_actions,
            day=agenda.as_of,
            heading="open",
            internal=internal,
        )
        found.append(actions)
    return found


def _files(opened: "Opened", agenda: "Agenda", *, internal: bool) -> _Files:
    """Read the files that the items link to, each once; say of each why it is left out."""
    from bra.languages import message, say
    from bra.rendering.documents import item_number
    from bra.rendering.packet import Enclosed, Listed

    files = _Files([], [])
    seen: set[str] = set()
    for item in agenda.items if agenda.own is not None else ():
        if item.confidential and not internal:
            continue
        for target in item.attachments:
            if target.startswith("#"):
                continue
            path, found = _read(opened, agenda.own.path if agenda.own else "", target)
            if path in seen:
                continue
            seen.add(path)
            where = f"{item_number(item.number, opened.folder.council)} {item.title}".lstrip()
            if isinstance(found, Enclosed):
                files.read.append(found)
                extent = say(opened.language, "packet.pages", count=found.pages)
            else:
                code, facts = found
                extent = message(opened.language, code, facts.items())
                opened.tell("packet-left-out", path=path, reason=extent)
            files.listed.append(Listed(path, where, extent))
    return files


def _read(
    opened: "Opened", path: str, target: str
) -> tuple[str, "Enclosed | tuple[str, dict[str, str]]"]:
    """Return the path of a linked file, and the file or what is wrong with it."""
    from bra import store
    from bra.rendering.packet import enclosed

    inside = store.linked_path(path, target)
    if inside is None:
        return target, ("link-backslash" if "\\" in target else "link-outside", {})
    try:
        found = enclosed(inside, store.read_linked(opened.folder.root, inside))
    except store.FileProblem as problem:
        return inside, (problem.code, {k: str(v) for k, v in problem.facts.items()})
    return inside, (found, {}) if isinstance(found, str) else found
