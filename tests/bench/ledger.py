"""What following actions costs: past days, one edit, and the peer that keeps to-do lists."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from typing import Final

from tests.bench.council import EVERY, FIRST
from tests.bench.timing import ROOT, Places, Row, by_turns, clean, program, python, show

BRA: Final = ("-m", "bra")
TODO: Final = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//bra//bench//EN
BEGIN:VTODO
UID:{uid}
DTSTAMP:20170818T000000Z
SUMMARY:{text}
STATUS:{status}
{due}END:VTODO
END:VCALENDAR
"""
SETTINGS: Final = """\
path = "{lists}/*"
cache_path = "{cache}"
date_format = "%Y-%m-%d"
time_format = "%H:%M"
default_list = "council"
"""


def measure(places: Places, runs: int) -> None:
    """Time everything by turns, and print the table."""
    council = places.room / "council"
    shutil.copytree(places.large, council)
    env = {"BRA_CACHE": str(places.room / "cache")}
    today = FIRST + EVERY * places.meetings
    asked = ("--today", str(today))

    def bra(*arguments: str) -> Callable[[], None]:
        return python((*BRA, *arguments, *asked), council, env)

    actions = _actions(council, env, asked)
    still = [action["id"] for action in actions if action["state"] == "open" and action["id"]]
    days = {
        "early": FIRST + EVERY * (places.meetings // 20),
        "middle": FIRST + EVERY * (places.meetings // 2),
        "late": today - timedelta(days=30),
    }
    tasks = {
        "open": bra("actions", "--open", "--format", "json"),
        "done, dry run": bra("done", still[0], "--dry-run"),
        "done, written": _by_turns(bra("done", still[1]), bra("reopen", still[1])),
        "all": bra("actions", "--all"),
        "all json": bra("actions", "--all", "--format", "json"),
    }
    for name, day in days.items():
        tasks[name] = bra("actions", "--open", "--as-of", str(day), "--format", "json")
    peer = _todoman(places.room / "todoman", actions)
    if peer is not None:
        tasks["todoman"] = peer("list", "--status", "ANY")
        tasks["todoman json"] = peer("--porcelain", "list", "--status", "ANY")
    median = by_turns(tasks, runs)
    rows = [
        Row(f"actions --as-of, {name} day / today", median[name], median["open"], 1.3)
        for name in days
    ]
    rows += [
        Row("done --dry-run / actions --open", median["done, dry run"], median["open"], 1.5),
        Row("done, reopen by turns / actions --open", median["done, written"], median["open"], 1.5),
    ]
    if peer is not None:
        rows += [
            Row("actions --all / todoman", median["all"], median["todoman"], 0.5),
            Row("the same as JSON", median["all json"], median["todoman json"], 0.5),
        ]
    show(rows)


def _actions(
    council: Path, env: Mapping[str, str], asked: tuple[str, ...]
) -> list[dict[str, str | None]]:
    result = subprocess.run(
        [sys.executable, *BRA, "actions", "--all", "--format", "json", *asked],
        cwd=council,
        env={**clean(), **env, "PYTHONPATH": str(ROOT)},
        check=True,
        stdout=subprocess.PIPE,
    )
    found: list[dict[str, str | None]] = json.loads(result.stdout)
    return found


def _by_turns(*tasks: Callable[[], None]) -> Callable[[], None]:
    """Return a task that does one thing, the next time another."""
    turns = cycle(tasks)

    def run() -> None:
        next(turns)()

    return run


def _todoman(
    room: Path, actions: list[dict[str, str | None]]
) -> Callable[..., Callable[[], None]] | None:
    """Install the peer, give it the same items, and return what makes a task of its arguments."""
    lists = room / "lists"
    (lists / "council").mkdir(parents=True)
    for place, action in enumerate(actions):
        uid = f"{place}-{(action['id'] or '').replace('/', '-')}"
        due = (action["due"] or "").replace("-", "")
        status = "COMPLETED" if action["state"] == "done" else "NEEDS-ACTION"
        text = TODO.format(
            uid=uid,
            text=action["text"],
            status=status,
            due=f"DUE;VALUE=DATE:{due}\n" if due else "",
        )
        path = lists / "council" / f"{uid}.ics"
        path.write_text(text, encoding="utf-8", newline="\r\n")
    settings = room / "config.py"
    text = SETTINGS.format(lists=lists.as_posix(), cache=(room / "cache.sqlite3").as_posix())
    settings.write_text(text, encoding="utf-8")
    inside = room / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    try:
        _quietly(sys.executable, "-m", "venv", str(room / "venv"))
        _quietly(str(inside / "python"), "-m", "pip", "install", "--quiet", "todoman")
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"todoman is not measured: it could not be installed ({error})")  # noqa: T201
        return None

    def peer(*arguments: str) -> Callable[[], None]:
        return program([str(inside / "todo"), "--config", str(settings), *arguments], room)

    return peer


def _quietly(*command: str) -> None:
    subprocess.run(
        command, env=clean(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
