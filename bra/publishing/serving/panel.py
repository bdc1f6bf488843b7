"""What the preview puts beside a page: the findings, and the script that keeps it fresh."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from jinja2 import Environment, StrictUndefined

from bra.languages import Language, say
from bra.publishing.serving.bell import Rung
from bra.publishing.serving.remarks import Remark
from bra.rendering.documents import words
from bra.rendering.environment import shipped_templates
from bra.rendering.templatefiles import TemplateFiles

_MOST: Final = 100
_SIGNS: Final = {"error": "✖", "warning": "▲", "info": "●"}
_ORDER: Final = ("error", "warning", "info")
_HEAD: Final = (
    b'<link rel="stylesheet" href="/~/preview.css">\n<script src="/~/preview.js" defer></script>\n'
)
_POLICY: Final = re.compile(
    rb"<meta\s[^>]*http-equiv=[\"']Content-Security-Policy[\"'][^>]*>\n?", re.IGNORECASE
)
"""The policy in a published page knows nothing of the preview's script; the header has one."""
_HEAD_END: Final = re.compile(rb"</head\s*>", re.IGNORECASE)
_BODY_END: Final = re.compile(rb"</body\s*>", re.IGNORECASE)


class Beside(NamedTuple):
    """Hold what stands beside a page.

    `stem` is of the meeting that the page is about, empty when it is about none.  `remarks` are
    None while the files are being checked.  `seen` is how often the bell had rung.  `trouble` is
    what stands in the way of the page itself.
    """

    stem: str
    remarks: Sequence[Remark] | None
    seen: str
    drafts: bool
    trouble: str = ""


def seen_as(rung: Rung, program: str) -> str:
    """Return what tells later whether a page is out of date; `program` tells runs apart."""
    return f"{program}-{rung.files}-{rung.remarks}"


def dressed(page: bytes, beside: Beside, spoken: Language) -> bytes:
    """Return a page with the panel and what it needs; the page may be of any template."""
    head = _HEAD_END.search(page)
    at = head.start() if head else 0
    page = _POLICY.sub(b"", page[:at]) + _HEAD + page[at:]
    ends = list(_BODY_END.finditer(page))
    end = ends[-1].start() if ends else len(page)
    return page[:end] + _panel(beside, spoken) + page[end:]


def trouble_page(spoken: Language, sentence: str) -> bytes:
    """Return the page that says why there is none."""
    variables: Mapping[str, object] = {
        "language": spoken.code,
        "word": words(spoken, "preview."),
        "title": say(spoken, "preview.trouble"),
        "sentence": sentence,
    }
    return _templates().get_template("trouble.html.j2").render(variables).encode()


def _panel(beside: Beside, spoken: Language) -> bytes:
    remarks = sorted(beside.remarks or (), key=lambda each: _ORDER.index(each.severity))
    rows = [_row(each, spoken) for each in remarks[:_MOST]]
    more = len(remarks) - len(rows)
    title = (
        say(spoken, "preview.title-of", stem=beside.stem)
        if beside.stem
        else say(spoken, "preview.title")
    )
    variables: Mapping[str, object] = {
        "language": spoken.code,
        "word": words(spoken, "preview."),
        "seen": beside.seen,
        "drafts": beside.drafts,
        "title": title,
        "waiting": beside.remarks is None,
        "said": beside.trouble or _said(beside.remarks, spoken),
        "remarks": rows,
        "more": say(spoken, "preview.more", count=more) if more else "",
    }
    return _templates().get_template("panel.html.j2").render(variables).encode()


def _said(remarks: Sequence[Remark] | None, spoken: Language) -> str:
    if remarks is None:
        return say(spoken, "preview.checking")
    if not remarks:
        return say(spoken, "preview.nothing")
    return say(spoken, "preview.found", count=len(remarks))


def _row(remark: Remark, spoken: Language) -> dict[str, str]:
    line = say(spoken, "preview.line", line=remark.line) if remark.line else ""
    return {
        "severity": remark.severity,
        "sign": _SIGNS[remark.severity],
        "word": say(spoken, f"preview.{remark.severity}"),
        "place": ", ".join(filter(None, (remark.path, line))),
        "message": remark.message,
        "remedy": remark.remedy,
        "excerpt": remark.excerpt,
        "code": remark.code,
        "rule": f"/~/rules/{remark.code}/" if remark.code else "",
    }


@cache
def _templates() -> Environment:
    """Return the templates of the preview itself, which no council replaces."""
    return Environment(
        loader=TemplateFiles([shipped_templates() / "preview"]),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
