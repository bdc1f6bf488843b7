"""A preview that runs while a test looks at it."""

import http.client
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Thread
from typing import Self

from bra.cli.call import Call
from bra.cli.council import open_folder
from bra.cli.previewing import order_of
from bra.publishing.serving.bell import Bell
from bra.publishing.serving.edition import Order
from bra.publishing.serving.preview import Preview
from bra.publishing.serving.server import HOST, Server
from bra.publishing.serving.watching import Watcher
from tests.publishing.sites import TODAY

PATIENCE = 10.0
"""Seconds after which a test fails; none waits as long when all is well."""


def order_for(root: Path, *, drafts: bool = True) -> Order:
    """Return what a preview of a council is to do; a fault fails the test."""
    call = Call(root, date.fromisoformat(TODAY), None, terminal=False, colour=False)

    def fault(error: Exception) -> None:
        raise error

    order = order_of(open_folder(call), lambda: TODAY, drafts=drafts)
    return order._replace(fault=fault)


def preview_of(root: Path, *, drafts: bool = True) -> Preview:
    """Return a preview without a server."""
    return Preview(order_for(root, drafts=drafts), Bell())


def _connect(server: Server) -> http.client.HTTPConnection:
    port = server.server_address[1]
    return http.client.HTTPConnection(HOST, port, timeout=PATIENCE)


class Stream:
    """Listen to what a page is told."""

    def __init__(self, server: Server, page: str) -> None:
        found = re.search(r'data-events="([^"]+)"', page)
        assert found is not None
        self._connection = _connect(server)
        self._connection.request("GET", found[1])
        self._answer = self._connection.getresponse()
        self.status = self._answer.status

    def event(self) -> str:
        """Return the next event's name."""
        while line := self._answer.fp.readline():
            if line.startswith(b"event: "):
                return line.decode().removeprefix("event: ").strip()
        raise EOFError

    def close(self) -> None:
        """Hang up."""
        self._answer.close()
        self._connection.close()

    def __enter__(self) -> Self:
        """Listen in a `with`."""
        return self

    def __exit__(self, *_: object) -> None:
        """Hang up at its end."""
        self.close()


class Running:
    """Ask a preview that runs."""

    def __init__(self, server: Server) -> None:
        self.server = server

    def ask(
        self, path: str, method: str = "GET", headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], str]:
        """Return the status, head and text of an answer."""
        connection = _connect(self.server)
        connection.request(method, path, headers=headers or {})
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        connection.close()
        return answer.status, dict(answer.getheaders()), text

    def page(self, path: str) -> str:
        """Return the text of a page, whatever its status."""
        return self.ask(path)[2]

    def stream(self, page: str) -> Stream:
        """Listen as a page does."""
        return Stream(self.server, page)


@contextmanager
def serving(root: Path, *, drafts: bool = True) -> Iterator[Running]:
    """Run a preview of a council on a free port."""
    bell = Bell()
    preview = Preview(order_for(root, drafts=drafts), bell)
    watcher = Watcher(root, preview.renew)
    with Server(preview, 0) as server:
        preview.prepare()
        watcher.start()
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield Running(server)
        finally:
            bell.silence()
            watcher.stop()
            server.shutdown()
            thread.join(PATIENCE)
            assert not thread.is_alive()
