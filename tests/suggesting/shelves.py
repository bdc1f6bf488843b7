"""Minutes that lie in memory, and what they suggest."""

from collections.abc import Mapping

from bra.editing.minutes import File, Minutes
from bra.ledger import Ledger, build_ledger
from bra.model import Council
from bra.reading.council import COUNCIL_PATH, read_council
from bra.reading.meeting import page_of, read_meeting
from bra.suggesting.linking import link_changes, says_so
from bra.suggesting.links import Accept, Link, find_links
from bra.suggesting.register import Growth, grow
from bra.suggesting.seen import look
from bra.text.source import Source, apply

Texts = Mapping[str, str]


def council(front: str = "", head: str = "name: R\nlanguage: sv\n") -> Council:
    return read_council(Source(COUNCIL_PATH, f"---\n{head}{front}---\n".encode()))


def files_of(of: Council, texts: Texts) -> list[File]:
    found: list[File] = []
    for stem, text in sorted(texts.items()):
        source = Source(f"minutes/{stem}.md", text.encode())
        found.append(File(source, read_meeting(source, stem, of)))
    return found


def growth(of: Council, texts: Texts) -> Growth:
    return grow(of, look([(file.source, file.meeting) for file in files_of(of, texts)]))


def lists(*names: str, first: int = 2001, front: str = "") -> dict[str, str]:
    """Return minutes of one meeting a year, each with the names of one string, divided by `;`."""
    return {
        f"{first + at}-03-01": "---\nstatus: draft\n"
        + front
        + "present:\n"
        + "".join(f"  - {name.strip()}\n" for name in each.split(";"))
        + "---\n\n## 1. A\n\nHej.\n"
        for at, each in enumerate(names)
    }


def minutes_of(of: Council, files: list[File], today: str) -> Minutes:
    heads = tuple(page_of(file.meeting)._replace(lines=()) for file in files)
    return Minutes(of, heads, today, {file.meeting.stem: file for file in files}.get)


def ledger_of(files: list[File]) -> Ledger:
    return build_ledger([page_of(file.meeting) for file in files])


def linked(
    of: Council, texts: Texts, accept: Accept = lambda _: True, today: str = "2024-01-01"
) -> tuple[tuple[Link, ...], dict[str, str]]:
    """Return the links that are taken and the files with them, proven."""
    files = files_of(of, texts)
    minutes = minutes_of(of, files, today)
    links = find_links(minutes, files, ledger_of(files), (), None, accept)
    after = dict(texts)
    for change in link_changes(minutes, files, links):
        after[change.stem] = apply(texts[change.stem].encode(), change.edits).decode()
    new = files_of(of, after)
    assert says_so(links.taken, files, new, ledger_of(new))
    return links.taken, after
