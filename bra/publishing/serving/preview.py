"""Answer what a browser asks of the preview, whatever state the files are in."""

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from threading import Lock
from typing import Final, NamedTuple

from bra.errors import SpokenError, UserError
from bra.languages import language, message, say, system_reason
from bra.publishing.engine import EngineError, find_engine
from bra.publishing.plan import Leaf
from bra.publishing.serving.bell import Bell, Rung
from bra.publishing.serving.checker import Checker
from bra.publishing.serving.edition import Edition, Order, new_edition
from bra.publishing.serving.memory import Memory
from bra.publishing.serving.panel import Beside, dressed, seen_as, trouble_page
from bra.publishing.serving.remarks import Remark
from bra.publishing.serving.shelf import Shelf

_LOOK: Final = Path(__file__).parent.parent / "look"
_OWN: Final = "~/"
_OWN_FILES: Final = ("preview.js", "preview.css")
_UNASKED: Final = "favicon.ico"
"""What browsers ask for by themselves; a page about it would be made for nobody."""
_RULES: Final = "~/rules/"
_TYPES: Final = {
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "md": "text/markdown; charset=utf-8",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "wasm": "application/wasm",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "xml": "application/xml",
}
_HTML: Final = _TYPES["html"]


class Answer(NamedTuple):
    """Hold the status, type and body of an answer; `to` is the address that it leads on to."""

    status: int
    type: str
    body: bytes
    to: str = ""


class Preview:
    """Answer for one council, one question at a time."""

    def __init__(self, order: Order, bell: Bell) -> None:
        self.bell = bell
        self.fault = order.fault
        self._order = order
        self._memory = Memory(order.root, drafts=order.drafts)
        self._checker = Checker(order, self._memory, bell)
        engine = find_engine()
        self._shelf = Shelf(engine) if engine is not None else None
        self._program = token_hex(4)
        self._lock = Lock()
        self._made: tuple[int, str, Edition] | None = None
        self._gone: dict[str, str] = {}
        self._spoken = language("en")

    def prepare(self) -> None:
        """Read everything once; raises UserError when the council's own file cannot be read."""
        with self._lock:
            self._edition()

    def renew(self) -> None:
        """Tell the pages that files changed, and get ready for what they will ask."""
        self.bell.ring()
        with suppress(Exception), self._lock:  # whoever asks is told what is wrong
            if self._made is not None:
                self._edition()

    def answer(self, path: str) -> Answer:
        """Answer for a path, which has no leading slash."""
        if path.startswith(_OWN) and path.removeprefix(_OWN) in _OWN_FILES:
            return _file(path, (_LOOK / path.removeprefix(_OWN)).read_bytes())
        if path == _UNASKED:
            return Answer(204, _HTML, b"")
        found = self._searched(path)
        if found is not None:
            return found
        with self._lock:
            rung = self.bell.rung
            try:
                return self._answer(path, rung)
            except (UserError, OSError) as error:
                return self._trouble(503, self._sentence(error), rung)
            except Exception as error:  # noqa: BLE001 - the preview lives on, whatever a page does
                self.fault(error)
                reason = f"{type(error).__name__}: {error}"
                sentence = say(self._spoken, "preview.fault", reason=reason)
                return self._trouble(500, sentence, rung)

    def changed_since(self, seen: str) -> str:
        """Return what changed since a page was made: `files`, `remarks`, or nothing."""
        rung = self.bell.rung
        if seen == seen_as(rung, self._program):
            return ""
        files = seen.rpartition("-")[0]
        return "remarks" if files == seen_as(rung, self._program).rpartition("-")[0] else "files"

    def _answer(self, path: str, rung: Rung) -> Answer:
        edition = self._edition()
        if path.startswith(_RULES):
            return self._rule(edition, path, rung)
        leaf = edition.leaf(f"{path}index.html" if path.endswith("/") or not path else path)
        stem = edition.stem(path)
        if leaf is not None:
            return self._page(edition, leaf, stem, rung)
        if path and edition.leaf(f"{path}/index.html") is not None:
            return Answer(302, _HTML, b"", f"/{path}/")
        if stem and not edition.is_shown(stem):
            sentence = say(edition.spoken, "preview.unreadable", path=edition.path(stem))
            return self._trouble(503, sentence, rung, stem, edition.remarks(stem))
        gone = self._gone.get(path.partition("/")[0])
        if gone is not None:
            return self._trouble(404, say(edition.spoken, "preview.gone", path=gone), rung)
        return self._dressed(404, edition, edition.missing(), stem, rung)

    def _searched(self, path: str) -> Answer | None:
        """Answer with what is searched, which pages do not wait for; None when it is not there."""
        try:
            with self._lock:
                edition = self._edition()
                asked = edition.searched(path)
                bundles = edition.bundles if asked else ()
            body = self._shelf.file(bundles, asked) if self._shelf and asked else None
        except EngineError as error:
            self.fault(error)
            return Answer(503, _HTML, b"")  # the page says that there is no search
        except Exception:  # noqa: BLE001 - what is in the way is told as of any page
            return None
        return None if body is None else _file(path, body)

    def _edition(self) -> Edition:
        """Return the edition of the files as they are, made anew when they or the day changed."""
        number, day = self.bell.rung.files, self._order.day()
        if self._made is None or self._made[:2] != (number, day):
            before = self._made[2] if self._made is not None else None
            self._made = number, day, new_edition(self._order, self._memory, self._shelf, before)
            self._spoken = self._made[2].spoken
            self._gone |= before.paths if before is not None else {}
            for stem in self._made[2].paths:
                self._gone.pop(stem, None)
        return self._made[2]

    def _page(self, edition: Edition, leaf: Leaf, stem: str, rung: Rung) -> Answer:
        body = leaf.make()
        if not leaf.path.endswith(".html"):
            return _file(leaf.path, body)
        return self._dressed(200, edition, body, stem, rung)

    def _rule(self, edition: Edition, path: str, rung: Rung) -> Answer:
        """Return the page of the manual on a rule."""
        text = self._order.manual(path.removeprefix(_RULES).removesuffix("/"))
        if text is None or not path.endswith("/"):
            return self._dressed(404, edition, edition.missing(), "", rung)
        heading, _, body = text.partition("\n")
        page = edition.press.page(
            "manual",
            path,
            heading.removeprefix("# "),
            body=edition.press.prose.block(body, "../" * path.count("/")),
        )
        return self._dressed(200, edition, page, "", rung)

    def _dressed(self, status: int, edition: Edition, body: bytes, stem: str, rung: Rung) -> Answer:
        known = edition.remarks(stem) if stem else self._checker.remarks(edition)
        known = None if known is None else (*edition.unproved, *known)
        beside = Beside(stem, known, seen_as(rung, self._program), self._order.drafts)
        return Answer(status, _HTML, dressed(body, beside, edition.spoken))

    def _trouble(
        self,
        status: int,
        sentence: str,
        rung: Rung,
        stem: str = "",
        remarks: tuple[Remark, ...] = (),
    ) -> Answer:
        seen = seen_as(rung, self._program)
        beside = Beside(stem, remarks, seen, self._order.drafts, sentence)
        page = trouble_page(self._spoken, sentence)
        return Answer(status, _HTML, dressed(page, beside, self._spoken))

    def _sentence(self, error: UserError | OSError) -> str:
        """Say what is in the way, in the council's language where that has words for it."""
        if isinstance(error, OSError):
            reason = system_reason(self._spoken, error.strerror or str(error))
            parts = (str(error.filename or ""), reason)
            return self._inside(": ".join(filter(None, parts)))
        facts = error.facts
        if isinstance(error, SpokenError):
            return self._inside(message(self._spoken, error.code, facts.items()))
        if error.code not in self._spoken.messages or "path" not in facts:
            return self._inside(error.sentence)
        line = f":{facts['line']}" if "line" in facts else ""
        said = message(self._spoken, error.code, facts.items())
        return f"{facts['path']}{line}: {said}"

    def _inside(self, sentence: str) -> str:
        """Return a sentence with paths from the council's folder."""
        return sentence.replace(f"{self._order.root}{os.sep}", "")


def _file(path: str, body: bytes) -> Answer:
    ending = path.rpartition(".")[2].lower()
    return Answer(200, _TYPES.get(ending, "application/octet-stream"), body)
