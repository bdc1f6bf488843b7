"""`bra serve`: a live preview of the site while the secretary writes."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread, Timer
from typing import Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.council import Opened, open_council
from bra.cli.options import Today
from bra.cli.output import put
from bra.errors import SpokenError

EXAMPLES: Final = ("bra serve", "bra serve --port 8000 --no-browser")
_INTERRUPTED: Final = 130
_DIGITS: Final = 5
_LAST: Final = 65535
_LONG: Final = 1.0
"""Seconds after which it is said what takes so long."""


def run(
    ctx: typer.Context,
    port: Annotated[
        str | None,
        typer.Option(
            "--port", metavar="N", help="Listen on this port; without it, on one that is free."
        ),
    ] = None,
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the page in the browser.")
    ] = True,
    drafts: Annotated[
        bool,
        typer.Option("--drafts/--no-drafts", help="Show what is not public yet, as while writing."),
    ] = True,
    today: Today = None,
) -> None:
    """Show the site live in the browser while you write, with what is odd beside the text."""
    from bra.cli.previewing import order_of
    from bra.publishing.serving.bell import Bell
    from bra.publishing.serving.preview import Preview
    from bra.publishing.serving.server import Server
    from bra.publishing.serving.watching import Watcher

    chosen = _port(port)
    call = Call.of(ctx, today)
    opened = open_council(call)
    bell = Bell()
    order = order_of(opened, lambda: _day(ctx, today), drafts=drafts)
    preview = Preview(order, bell)
    watcher = Watcher(order.root, preview.renew)
    try:
        with Server(preview, chosen, opened.error) as server:
            with _patience(opened):
                preview.prepare()
            gc.freeze()  # what was read stays; the watcher collects what later editions leave
            watcher.start()
            put(call, f"{server.address}\n")
            opened.tell("serve-stop")
            if browser:
                open_page(server.address)
            server.serve_forever(poll_interval=0.2)
    except KeyboardInterrupt:
        raise typer.Exit(_INTERRUPTED) from None
    finally:
        bell.silence()
        watcher.stop()


def _port(text: str | None) -> int:
    """Return the port that is asked for; 0 is any that is free."""
    if text is None:
        return 0
    if not (text.isascii() and text.isdecimal() and len(text) <= _DIGITS and int(text) <= _LAST):
        sentence = f"--port: {text!r} is not a port, which is a number up to {_LAST}."
        raise SpokenError("not-a-port", sentence, text=text, last=str(_LAST))
    return int(text)


def _day(ctx: typer.Context, today: str | None) -> str:
    """Return the ISO day: a preview may run past midnight."""
    return Call.of(ctx, today).today.isoformat()


@contextmanager
def _patience(opened: Opened) -> Iterator[None]:
    """Say what is going on when it takes long."""
    count = len(opened.folder.listing.files)
    timer = Timer(_LONG, lambda: opened.tell("serve-reading", count=count))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def open_page(address: str) -> None:
    """Open a page in the browser, if there is a screen for one."""
    import webbrowser

    screens = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    if sys.platform in ("win32", "darwin") or any(os.environ.get(each) for each in screens):
        Thread(target=webbrowser.open, args=(address,), daemon=True).start()
