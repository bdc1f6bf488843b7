"""The server of the preview: for browsers on this machine, and for nothing else."""

import select
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from threading import BoundedSemaphore
from typing import Any, Final
from urllib.parse import parse_qs, quote, unquote

from bra import __version__
from bra.errors import UserError
from bra.publishing.serving.preview import Answer, Preview

HOST: Final = "127.0.0.1"
STREAMS: Final = 24
"""How many pages may wait for changes at once."""
_CONNECTIONS: Final = 64
_SECONDS: Final = 10.0
_EVENTS: Final = "~/events"
_WAIT: Final = 1.0
_BEATS: Final = 15
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "script-src 'self' 'wasm-unsafe-eval'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}


def _refused(code: str, **facts: str) -> UserError:
    sentence = f"port {facts['port']} cannot be used ({facts['reason']})."
    return UserError(code, sentence, **facts)


class Server(ThreadingMixIn, TCPServer):
    """Listen on this machine; `address` is where.

    Raises what `refuse` makes of it when the port is taken or is not for everybody.
    """

    daemon_threads = True
    # On Windows the option means that two may listen at once.
    allow_reuse_address = sys.platform != "win32"
    request_queue_size = 32

    def __init__(
        self, preview: Preview, port: int, refuse: Callable[..., UserError] = _refused
    ) -> None:
        self.preview = preview
        self.streams = BoundedSemaphore(STREAMS)
        self._places = BoundedSemaphore(_CONNECTIONS)
        try:
            super().__init__((HOST, port), _Handler)
        except OSError as error:
            reason = error.strerror or str(error)
            raise refuse("serve-port", port=str(port), reason=reason) from None
        own = self.server_address[1]
        names = ("127.0.0.1", "localhost", "[::1]")
        self.hosts = frozenset(f"{name}:{own}" for name in names)
        if own == 80:  # noqa: PLR2004 - browsers leave out the port of HTTP
            self.hosts |= frozenset(names)
        self.address = f"http://{HOST}:{own}/"

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Answer in a thread of its own, unless too many are being answered."""
        if self._places.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Answer, and make room for another."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401, ARG002
        """Let a browser go that hung up; anything else is a fault."""
        error = sys.exception()
        if isinstance(error, Exception) and not isinstance(error, OSError):
            self.preview.fault(error)


class _Handler(BaseHTTPRequestHandler):
    """Answer one request."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version = f"bra/{__version__}"
    sys_version = ""
    timeout = _SECONDS

    def do_GET(self) -> None:
        """Answer with a page."""
        self._answer(body=True)

    def do_HEAD(self) -> None:
        """Answer with the head of a page."""
        self._answer(body=False)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - the library looks methods up by name
        """Refuse all other methods."""
        if name.startswith("do_"):
            return self._refuse
        raise AttributeError(name)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing: the terminal is the secretary's."""

    def _refuse(self) -> None:
        self._plain(HTTPStatus.METHOD_NOT_ALLOWED, Allow="GET, HEAD")

    def _answer(self, *, body: bool) -> None:
        # A name that leads here from elsewhere would let a stranger's page read what is answered.
        if self.headers.get("Host", "").lower() not in self.server.hosts:
            self._plain(HTTPStatus.MISDIRECTED_REQUEST)
            return
        asked, _, query = self.path.partition("?")
        if not asked.startswith("/"):
            self._plain(HTTPStatus.BAD_REQUEST)
            return
        path = unquote(asked[1:])
        if path == _EVENTS:
            self._stream(parse_qs(query).get("seen", [""])[-1], body=body)
        else:
            self._send(self.server.preview.answer(path), body=body)

    def _send(self, answer: Answer, *, body: bool) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(answer.body)))
        if answer.to:
            self.send_header("Location", quote(answer.to))
        self._end()
        if body:
            self.wfile.write(answer.body)

    def _plain(self, status: HTTPStatus, **headers: str) -> None:
        body = f"{status.value} {status.phrase}\n".encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self._end()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _end(self) -> None:
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.end_headers()

    def _stream(self, seen: str, *, body: bool) -> None:
        """Tell a page when it is out of date, until it is closed."""
        if self.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
            self._plain(HTTPStatus.FORBIDDEN)
            return
        if not self.server.streams.acquire(blocking=False):
            self._plain(HTTPStatus.SERVICE_UNAVAILABLE)
            return
        try:
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", "text/event-stream; charset=utf-8")
            self._end()
            if body:
                with suppress(OSError):  # the page is gone
                    self._tell(seen)
        finally:
            self.server.streams.release()

    def _tell(self, seen: str) -> None:
        preview = self.server.preview
        bell, quiet = preview.bell, 0
        told = ""
        self.wfile.write(b"retry: 500\n\n")
        while not bell.is_silent and not _is_closed(self.connection):
            rung = bell.rung
            changed = preview.changed_since(seen)
            if changed and changed != told:
                self.wfile.write(f"event: {changed}\ndata: {rung.files}\n\n".encode())
                told, quiet = changed, 0
            elif quiet >= _BEATS:
                self.wfile.write(b": still here\n\n")
                quiet = 0
            self.wfile.flush()
            bell.wait(rung, _WAIT)
            quiet += 1


def _is_closed(connection: socket.socket) -> bool:
    """Tell whether the other side has hung up."""
    readable, _, _ = select.select([connection], [], [], 0)
    return bool(readable) and not connection.recv(1, socket.MSG_PEEK)
