"""`bra check`: what is odd in the minutes."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.checking.findings import find
from bra.cli.call import Call
from bra.cli.council import open_folder, tell_withheld
from bra.cli.options import Internal, Today
from bra.cli.output import put
from bra.errors import UserError
from bra.languages import Language, hint, message
from bra.languages import say as text_of

if TYPE_CHECKING:
    from bra.checking.findings import Finding
    from bra.cli.council import Opened

EXAMPLES: Final = ("bra check", "bra check minutes/2017-08-18.md --strict")
FORMATS: Final = ("text", "json")
_WIDEST: Final = 200


def run(
    ctx: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH", help="Files or folders to look at.", show_default="all minutes"
        ),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Fail on warnings too.")] = False,
    form: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), help="Write in this format.")
    ] = "text",
    internal: Internal = False,
    today: Today = None,
) -> None:
    """Report what is odd in the minutes, with place and remedy."""
    call = Call.of(ctx, today)
    if form not in FORMATS:
        sentence = f"--format: {form!r} is none of {', '.join(FORMATS)}."
        raise UserError("unknown-format", sentence, format=form)
    opened = open_folder(call)
    found = find(opened.folder, [_inside(opened, path) for path in paths or ()])
    if form == "json":
        from bra.rendering.tables import as_json

        shown = [each for each in found if internal or not each.hidden]
        put(call, as_json([_json(each, opened.language) for each in shown]))
        tell_withheld(opened, len(found) - len(shown))
    else:
        put(call, "".join(_text(each, opened.language, internal=internal) for each in found))
        if not found:
            opened.tell("nothing-found")
    failing = {"error", "warning"} if strict else {"error"}
    if any(each.severity in failing for each in found):
        raise typer.Exit(1)


def _inside(opened: "Opened", path: str) -> str:
    """Return a path from the council's folder; one that lies elsewhere is an error."""
    root = opened.folder.root.resolve()
    whole = next((each for each in (Path(path), root / path) if each.exists()), None)
    whole = whole.resolve() if whole is not None else None
    if whole is None or not whole.is_relative_to(root):
        raise UserError("no-such-path", f"{path} is nothing in {opened.folder.root}.", path=path)
    inside = os.fspath(whole.relative_to(root).as_posix())
    return "minutes" if inside == "." else inside


def _json(finding: "Finding", spoken: Language) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "message": message(spoken, finding.code, finding.facts),
        "hint": _remedy(finding, spoken),
        "fixable": finding.fixable,
    }


def _remedy(finding: "Finding", spoken: Language) -> str | None:
    if finding.meant:
        return text_of(spoken, "check.meant", meant=finding.meant)
    return hint(spoken, finding.code, finding.facts)


def _text(finding: "Finding", spoken: Language, *, internal: bool) -> str:
    """Return a line that editors can jump to, the line of the file, and what to do."""
    place = finding.path
    if finding.line:
        place = f"{place}:{finding.line}:{finding.column}"
    secret = finding.hidden and not internal
    told = text_of(spoken, "not-public")
    if not secret:
        told = message(spoken, finding.code, finding.facts)
    lines = [f"{place}: {finding.severity}: {finding.code}: {told}"]
    if not secret:
        lines += _excerpt(finding)
        remedy = _remedy(finding, spoken)
        if remedy is not None:
            lines.append(f"{' ' * _margin(finding)} = {remedy}")
    return "\n".join((*lines, ""))


def _margin(finding: "Finding") -> int:
    return len(str(finding.line)) + 2


def _excerpt(finding: "Finding") -> list[str]:
    """Return the line of the file with carets below what is meant."""
    if finding.source is None or not finding.line:
        return []
    line = finding.source.line_text(finding.line).replace("\t", " ")
    last = finding.end_column if finding.end_line == finding.line else len(line) + 1
    width = max(1, min(last, len(line) + 1) - finding.column)
    first = max(0, finding.column - 1 - _WIDEST // 2)
    shown = line[first : first + _WIDEST]
    margin = " " * _margin(finding)
    carets = " " * (finding.column - 1 - first) + "^" * min(width, _WIDEST)
    return [f" {finding.line} | {shown}".rstrip(), f"{margin}| {carets}"]
