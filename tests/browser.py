"""A real browser for the tests of pages: one for a whole module, with a council's site before it.

It takes Playwright, its axe-core, and a Chromium of the system; nothing is downloaded.
"""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
WIDE: Final = 1280
NARROW: Final = 320
HEIGHT: Final = 900
SHIFTS: Final = """
() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.hadRecentInput ? 0 : entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
})
"""
"""Sum up how much of a page has moved by itself."""
BLOCKING: Final = """
() => performance.getEntriesByType("resource")
  .filter((entry) => entry.renderBlockingStatus === "blocking" && entry.initiatorType === "script")
  .map((entry) => entry.name)
"""
"""List the scripts that a page waits for before it shows anything."""
OUTSIDE: Final = """
() => [...document.querySelectorAll("body *")]
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  .map((each) => each.outerHTML.slice(0, 120))
"""
"""List the elements that are wider than the window."""

DIVIDED: Final = r"""
() => {
  const words = new Set();
  for (const cell of document.querySelectorAll("td, th")) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const word of text.data.matchAll(/\d{4}-\d\d-\d\d|[^\s-]{2,32}(?![^\s-])/g)) {
        if (text.parentElement.closest(".long")) continue;
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map((each) => Math.round(each.top)));
        if (lines.size > 1) words.add(word[0]);
      }
    }
  }
  return [...words];
}
"""
"""List the words and days in tables that stand on two lines; what no line has room for may."""


def chromium() -> str | None:
    """Return the path of a Chromium of the system, if there is one."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


def axe_script() -> str:
    """Return axe-core, or skip where it is not installed."""
    axe = pytest.importorskip("axe_playwright_python", reason="needs the extra `browser`")
    return Path(axe.__file__).with_name("axe.min.js").read_text(encoding="utf-8")


@contextmanager
def browser() -> "Iterator[Browser]":
    """Start a browser, or skip the tests where there is none."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="needs the extra `browser`")
    path = chromium()
    if path is None:
        pytest.skip("needs a Chromium on the path")
    with sync_api.sync_playwright() as playwright:
        # A container often has no user namespaces; the pages are our own.
        started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            yield started
        finally:
            started.close()


class _Handler(SimpleHTTPRequestHandler):
    """Serve a site as a web server would: its own page for what is missing, and no talk."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's own page where something is missing."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    """Serve a browser, which may go on before it has what it asked for."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Say what went wrong, unless nobody listens any more."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback, and give its address without a slash at its end."""
    server = _Server(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Visit:
    """A page in a browser, with all that went wrong while it was looked at."""

    def __init__(self, page: "Page", origin: str) -> None:
        """Watch a page of a site at an origin."""
        self.page = page
        self.origin = origin
        self.wrong: list[str] = []
        page.on("console", lambda said: self._said(said.type, said.text))
        page.on("pageerror", lambda error: self.wrong.append(f"script: {error}"))
        page.on("request", lambda request: self._asked(request.url))
        page.on("requestfailed", lambda request: self._failed(request.url, request.failure))

    def open(self, address: str) -> "Page":
        """Open an address of the site and forget what was wrong before."""
        self.wrong.clear()
        self.page.goto(f"{self.origin}{address}")
        return self.page

    def anew(self) -> "Visit":
        """Begin with an empty page in a wide and light window, however the last test looked."""
        self.page.goto("about:blank")
        self.page.set_viewport_size({"width": WIDE, "height": HEIGHT})
        self.page.emulate_media(media="null", color_scheme="light", forced_colors="none")
        return self

    def _said(self, kind: str, text: str) -> None:
        # A violation of the content security policy is said as an error.
        if kind in {"error", "warning"}:
            self.wrong.append(f"{kind}: {text}")

    def _failed(self, url: str, why: str | None) -> None:
        # What a page still waits for is given up when the page is left.
        if why != "net::ERR_ABORTED":
            self.wrong.append(f"failed: {url} ({why})")

    def _asked(self, url: str) -> None:
        if not url.startswith((f"{self.origin}/", "blob:" + self.origin)):
            self.wrong.append(f"foreign: {url}")


@contextmanager
def visiting(
    started: "Browser",
    origin: str,
    width: int = WIDE,
    **options: Any,  # noqa: ANN401 - whatever a context of the browser takes
) -> Iterator[Visit]:
    """Visit a site in a window of that width, with nothing left of any earlier visit."""
    context: BrowserContext = started.new_context(
        viewport={"width": width, "height": HEIGHT}, locale="sv-SE", **options
    )
    context.set_default_timeout(5000)
    try:
        yield Visit(context.new_page(), origin)
    finally:
        context.close()


def violations(page: "Page", script: str, *rules: str, but: str = "") -> list[str]:
    """Return what axe-core finds on a page as it is now: the rule, and where.

    It is asked for some rules, or for all but one.
    """
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(script)
    # Nothing is asked of styles from elsewhere, nor where in a page something stands.
    options: dict[str, object] = {
        "resultTypes": ["violations"],
        "preload": False,
        "selectors": False,
    }
    if rules:
        options["runOnly"] = {"type": "rule", "values": list(rules)}
    if but:
        options["rules"] = {but: {"enabled": False}}
    found = page.evaluate("(options) => axe.run(document, options)", options)
    return [
        f"{rule['id']}: {node['html'][:160]}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
