"""What the council has settled about rules: in `council.md`, or in a comment beside one line."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

from bra.checking.model import Case, Finding, Odd, Rule, odd
from bra.checking.rules.table import by_code
from bra.languages import languages
from bra.model import Council, RuleSetting, Severity
from bra.text.blocks import CODE

_RANK: Final = {"off": 0, "info": 1, "warning": 2, "error": 3}
_MILDEST: Final[Severity] = "info"
_OF_NAME: Final = "date-differs"


def nearest_rule(code: str) -> str | None:
    """Return the rule that a misspelt code is nearly, or None."""
    from difflib import get_close_matches

    near = get_close_matches(code.casefold(), list(by_code()), n=1, cutoff=0.6)
    return near[0] if near else None


def odd_settings(council: Council, stems: Collection[str]) -> Iterator[tuple[str, Odd]]:
    """Say what is odd about the council's settings of rules, each with its code."""
    known = {*stems, *(stem[:4] for stem in stems)}
    for setting in council.rules:
        span = (setting.start, setting.end)
        rule = by_code().get(setting.rule)
        if rule is None:
            meant = nearest_rule(setting.rule)
            yield "unknown-rule", odd(span, rule=setting.rule, meant=meant)
            continue
        for stem in setting.meetings:
            if stem not in known:
                yield "unknown-setting-meeting", odd(span, meeting=stem)
        if not _may(setting, rule):
            yield "setting-not-allowed", odd(span, rule=rule.code)


def _may(setting: RuleSetting, rule: Rule) -> bool:
    """Tell whether a setting may change a rule: to make it stricter, or as milder as it may be."""
    if _RANK[setting.level] >= _RANK[rule.severity] or rule.silencing == "any":
        return True
    named = bool(setting.meetings) and all(len(stem) > 4 for stem in setting.meetings)  # noqa: PLR2004 - a year
    return rule.silencing == "named" and named


def level(rule: Rule, settings: Iterable[RuleSetting], stem: str | None) -> Severity | None:
    """Return how grave a rule is in the file of a meeting, or None when it is off.

    `stem` is None for the council's own file.  What is said of named meetings comes before what
    is said of all, and of two the later counts.
    """
    found: str = rule.severity
    by_name = False
    for setting in settings:
        if setting.rule != rule.code or not _may(setting, rule):
            continue
        about = not setting.meetings if stem is None else setting.is_about(stem)
        if about and (setting.meetings or not by_name):
            found, by_name = setting.level, bool(setting.meetings)
    return None if found == "off" else found  # type: ignore[return-value]


def in_approved(rule: Rule, severity: Severity) -> Severity:
    """Return how grave a rule is in approved minutes, which nobody may mend.

    Only what should not be public, and what the seal says, stays what it is.  A file's name is
    not sealed, and can be given back.
    """
    if rule.code == _OF_NAME and severity != _MILDEST:
        return "warning"
    return severity if rule.subject == "safety" else _MILDEST


class Comment(NamedTuple):
    """Hold a comment that lets rules pass on one line of the file."""

    rules: tuple[str, ...]
    line: int
    start: int
    end: int


@cache
def _comments() -> re.Pattern[bytes]:
    words = "|".join(re.escape(word) for spoken in languages() for word in spoken.ignore_words)
    return re.compile(
        rf"<!--[ \t]*bra(?:[ \t]*:[ \t]*|[ \t]+(?=(?:{words})\b))([^\r\n]*?)[ \t]*-->".encode(),
        re.IGNORECASE,
    )


@cache
def _said() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for spoken in languages() for word in spoken.ignore_words)
    return re.compile(
        rf"(?:{words})[ \t]+([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]*(?::[ \t]*(.*))?", re.IGNORECASE
    )


def comments_of(case: Case) -> tuple[list[Comment], list[tuple[str, Odd]]]:
    """Return the comments to `bra` in a file, and what is odd about them, each with its code."""
    found: list[Comment] = []
    wrong: list[tuple[str, Odd]] = []
    if b"<!--" not in case.data:
        return found, wrong
    for match in _comments().finditer(case.data, case.reading.body):
        span = match.span()
        if any(
            block.kind == CODE and block.start <= span[0] < block.end
            for block in case.reading.blocks
        ):
            continue
        said = _said().fullmatch(match[1].decode())
        if said is None:
            wrong.append(("odd-comment", odd(span)))
            continue
        codes = [part.strip() for part in said[1].split(",")]
        allowed: list[str] = []
        for code in codes:
            rule = by_code().get(code)
            if rule is None:
                wrong.append(("unknown-rule", odd(span, rule=code, meant=nearest_rule(code))))
            elif not (said[2] or "").strip():
                wrong.append(("comment-without-reason", odd(span, rule=code)))
            elif rule.silencing == "never":
                wrong.append(("setting-not-allowed", odd(span, rule=code)))
            else:
                allowed.append(code)
        if allowed:
            found.append(Comment(tuple(allowed), _line_meant(case, *span), *span))
    return found, wrong


def _line_meant(case: Case, start: int, end: int) -> int:
    """Return the line that a comment is about: its own, or below a comment alone the next."""
    data = case.data
    line_start = data.rfind(b"\n", 0, start) + 1
    line_end = case.line(start)[1]
    line = case.reading.source.line(start)
    if data[line_start:start].strip(b" \t>-*+") or data[end:line_end].strip():
        return line
    for text in data[line_end:].split(b"\n")[1:]:
        line += 1
        if text.strip():
            break
    return line


def let_pass(
    findings: Iterable[Finding], comments: Iterable[Comment]
) -> tuple[list[Finding], list[tuple[str, Odd]]]:
    """Return the findings that no comment lets pass, and the comments that let none pass."""
    kept: list[Finding] = []
    wanted = {(comment.line, rule) for comment in comments for rule in comment.rules}
    used: set[tuple[int, str]] = set()
    for finding in findings:
        place = (finding.line, finding.code)
        if place in wanted:
            used.add(place)
        else:
            kept.append(finding)
    idle = [
        ("idle-comment", odd((comment.start, comment.end), rule=rule))
        for comment in comments
        for rule in comment.rules
        if (comment.line, rule) not in used
    ]
    return kept, idle
