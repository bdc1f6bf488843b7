"""What `bra import` does with its files: read them, one or many at once, and tell what came."""

import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from bra import store
from bra.cli.call import Call
from bra.cli.doubts import doubts_of, named, place, tell_trouble
from bra.cli.explained import explain
from bra.cli.foreign import others_of, outcomes_of, paths_of, read_given, unread
from bra.cli.output import put, tell
from bra.cli.placing import Target, key_of, place_of, spoken_to, target_of
from bra.cli.stopped import telling_stop
from bra.cli.summing import tell_summary
from bra.errors import UserError
from bra.importing.files.readers import UnreadableError, read_foreign
from bra.importing.outcome import Order, Outcome, finish, import_bytes, recognise_bounded, together
from bra.importing.result.front import Approved
from bra.languages import Language, message

if TYPE_CHECKING:
    from concurrent.futures import Future

_AT_ONCE: Final = 16
_NO_DAY: Final = "0000-00-00"


class Asked(NamedTuple):
    """Hold what was asked on the command line."""

    files: tuple[str, ...]
    into: str | None
    form: str
    weak: bool
    date: str | None
    approved: tuple[str, str] | None
    jobs: int | None
    dry_run: bool
    explain: bool
    interactive: bool


class Imported(NamedTuple):
    """Hold what one file became, or what it is already: its path, and as it is told.

    `text` is what it holds, or would hold; None for what was imported before.
    """

    path: Path
    shown: str
    text: str | None


class Done(NamedTuple):
    """Hold what came of all files, and whether one of them could not be imported."""

    files: tuple[Imported, ...]
    failed: bool


def import_files(call: Call, asked: Asked) -> Done:
    """Import files as asked, and tell what came of each."""
    with ExitStack() as running:
        return _import_files(call, asked, running)


def _import_files(call: Call, asked: Asked, running: ExitStack) -> Done:
    listing = asked.form == "json" or asked.explain or asked.dry_run
    target = target_of(call, asked.into, listing=listing)
    spoken = spoken_to(call, target)
    order = Order(
        call.language or (target.spoken.code if target.spoken is not None else None),
        asked.weak,
        Approved(*asked.approved) if asked.approved is not None else None,
        asked.date,
        frozenset() if asked.form == "json" or asked.explain else frozenset(target.imported),
        "all" if asked.form == "json" or asked.explain else "text",
    )
    paths = list(paths_of(asked.files, spoken))
    if asked.date is not None and len(paths) > 1:
        raise UserError("one-date", message(spoken, "one-date"))
    outcomes = (
        _ask(call, paths, order, spoken)
        if asked.interactive
        else outcomes_of(paths, order, asked.jobs, running)
    )
    if asked.approved is not None:
        outcomes = _held_by(outcomes, asked.approved[0])
    others = others_of(asked.files)
    outcomes = chain(outcomes, others.outcomes)
    if others.pictures:
        tell(message(spoken, "import-pictures", (("count", str(others.pictures)),)))
    if asked.form == "json":
        return Done((), _json(call, outcomes, spoken))
    if asked.explain:
        return Done((), explain(call, outcomes, spoken))
    if order.approved is not None:
        outcomes = _sealed(outcomes, order)
    many = len(paths) > _AT_ONCE
    placed = _placed(outcomes, target)
    if asked.dry_run:
        return _write(call, placed, target, spoken, dry_run=True)
    created = _created(placed, many=many)
    running.callback(created.close)
    with telling_stop(target, spoken, running):
        return _write(call, created, target, spoken, dry_run=False)


def _ask(call: Call, paths: list[Path], order: Order, spoken: Language) -> Iterator[Outcome]:
    """Import files one by one, asking about what is doubtful in each."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UserError("needs-terminal", message(spoken, "needs-terminal"))
    from bra.cli.asking import settle

    for path in paths:
        given = read_given(path)
        if given.data is None:
            yield unread(given)
            continue
        try:
            found = recognise_bounded(read_foreign(given.name, given.data), order)
        except UnreadableError:
            yield from import_bytes(given.name, given.data, order)
            continue
        yield from together(finish(settle(call, each, spoken), order) for each in found)


# --- what is told --------------------------------------------------------------


def _json(call: Call, outcomes: Iterable[Outcome], spoken: Language) -> bool:
    from bra.rendering.tables import as_json

    found = list(outcomes)
    put(call, as_json([each.report for each in found if each.trouble is None]))
    return sum(tell_trouble(each, spoken) for each in found) > 0


def _held_by(outcomes: Iterable[Outcome], day: str) -> Iterator[Outcome]:
    """Yield each result, or what is wrong when its meeting was not held by the day of approval."""
    for outcome in outcomes:
        if outcome.trouble is None and outcome.date is not None and day < outcome.date:
            facts = (("stem", outcome.date), ("day", day))
            yield outcome._replace(trouble=("approve.before-meeting", facts), text="")
        else:
            yield outcome


def _sealed(outcomes: Iterable[Outcome], order: Order) -> Iterator[Outcome]:
    """Yield each result numbered and sealed, since nothing is put into it later."""
    from bra.editing.sealing import number_and_seal
    from bra.importing.own import council
    from bra.text.source import Source

    for outcome in outcomes:
        if not outcome.text:
            yield outcome
            continue
        stem = outcome.date or _NO_DAY
        source = Source(f"{stem}.md", outcome.text.encode())
        known = council(order.language or outcome.language)
        yield outcome._replace(text=number_and_seal(source, stem, known).decode())


class _Placed(NamedTuple):
    """Hold an outcome, the file that was made of it before, and the path it is written to now."""

    outcome: Outcome
    known: str | None
    path: Path | None


def _placed(outcomes: Iterable[Outcome], target: Target) -> Iterator[_Placed]:
    """Yield each outcome with its place, in order; without a day it has none."""
    taken = set(target.imported.values())
    for outcome in outcomes:
        key = key_of(outcome.digest, outcome.part)
        known = target.imported.get(key) if outcome.trouble is None else None
        told = outcome.trouble is not None or known is not None
        if told or outcome.date is None:
            yield _Placed(outcome, known, None)
            continue
        path = place_of(target, outcome.date, outcome.name, taken)
        target.imported[key] = path.name
        taken.add(path.name)
        yield _Placed(outcome, None, path)


def _created(every: Iterable[_Placed], *, many: bool) -> Generator[_Placed]:
    """Create the files, and yield each when it is safely on the disk, in order.

    Disks are slow to say so: of many files several are waited for at once.
    """
    if not many:
        for each in every:
            if each.path is not None:
                store.create(each.path, each.outcome.text.encode())
            yield each
        return
    from collections import deque
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        waiting: deque[tuple[_Placed, Future[None] | None]] = deque()
        for each in every:
            done = None
            if each.path is not None:
                done = pool.submit(store.create, each.path, each.outcome.text.encode())
            waiting.append((each, done))
            if len(waiting) > _AT_ONCE:
                yield _settled(*waiting.popleft())
        while waiting:
            yield _settled(*waiting.popleft())


def _settled(placed: _Placed, done: "Future[None] | None") -> _Placed:
    if done is not None:
        done.result()
    return placed


def _write(
    call: Call, created: Iterable[_Placed], target: Target, spoken: Language, *, dry_run: bool
) -> Done:
    """Print the results, or tell what was written, and of each what a person must look at."""
    there = 0
    files: list[Imported] = []
    wanting: list[str] = []
    failed: list[str] = []
    for outcome, known, path in created:
        if tell_trouble(outcome, spoken):
            failed.append(named(outcome))
        elif known is not None:
            there += 1
            files.append(Imported(Path(known), known, None))
            tell(message(spoken, "import-again", (("name", named(outcome)), ("path", known))))
        elif path is None:
            failed.append(named(outcome))
            if dry_run:
                put(call, outcome.text)
            undated = outcome.doubts[0]
            said = message(spoken, undated.code, undated.facts)
            tell(f"{place(outcome, undated.line)}: {said}")
        else:
            shown = target.shown(path)
            told = list(doubts_of(outcome, shown, spoken))
            if dry_run:
                tell(shown)
                put(call, outcome.text)
            else:
                told.insert(0, message(spoken, "wrote", (("path", shown),)))
            if told:
                # All at once: of many files there are many lines.
                tell("\n".join(told))
            files.append(Imported(path, shown, outcome.text))
            if outcome.doubts or outcome.errors:
                wanting.append(path.name)
    if len(files) + len(failed) > 1:
        tell_summary(spoken, len(files) - there, there, wanting, failed)
    return Done(tuple(files), bool(failed))
