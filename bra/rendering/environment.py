"""Render a template, within limits of time and size, and say what is wrong with one."""

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from time import perf_counter
from types import FrameType
from typing import Any, Final

from jinja2 import Template, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError, UndefinedError

from bra.errors import UserError
from bra.rendering.sandbox import LimitError, Sandbox, trusted

SECONDS: Final = 5.0
MOST_CHARACTERS: Final = 20_000_000
_UNKNOWN: Final = re.compile(r"'(\w+)' is undefined")
_FAILURES: Final = (
    TemplateError,
    RecursionError,
    ArithmeticError,
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    OSError,
    MemoryError,
)


class TemplateProblem(UserError):
    """Tell what is wrong with a template, with its file and line."""


def shipped_templates() -> Path:
    """Return the folder of the templates that come with the program."""
    package = Path(__file__).parent.parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def render(
    name: str, variables: Mapping[str, object], folders: Sequence[Path], *, seconds: float = SECONDS
) -> str:
    """Render a template found in the first folder that has it.

    Raises TemplateProblem, or another UserError when the file itself cannot be read.
    """
    *own, last = folders
    if last == shipped_templates() and not any(has_templates(folder) for folder in own):
        return trusted(last).get_template(name).render(variables)
    return rendered(Sandbox(folders), name, variables, seconds=seconds)


def has_templates(folder: Path) -> bool:
    """Tell whether a council has templates of its own in a folder."""
    return folder.is_dir() and any(folder.glob("*.j2"))


def rendered(
    sandbox: Sandbox, name: str, variables: Mapping[str, object], *, seconds: float = SECONDS
) -> str:
    """Render a template of a sandbox; raises what `render` does."""
    try:
        return _within_limits(sandbox.get_template(name), variables, seconds)
    except TemplateNotFound as error:
        message = f"there is no template {error.name}"
        raise _problem("template-missing", _place(error, sandbox, ""), message) from None
    except TemplateSyntaxError as error:
        place = f"{error.filename or error.name}:{error.lineno}"
        raise _problem("template-syntax", place, str(error.message)) from None
    except LimitError as error:
        raise _problem("template-limit", _place(error, sandbox, name), str(error)) from None
    except UndefinedError as error:
        message = f"{error.message}{_known(str(error.message), variables)}"
        raise _problem("template-name", _place(error, sandbox, name), message) from None
    except SecurityError as error:
        place = _place(error, sandbox, name)
        raise _problem("template-forbidden", place, str(error.message)) from None
    except _FAILURES as error:
        message = str(error) or "it fails"
        if isinstance(error, RecursionError):
            message = "it calls or includes itself again and again"
        raise _problem("template-failed", _place(error, sandbox, name), message) from None


def _problem(code: str, place: str, message: str) -> TemplateProblem:
    sentence = f"{place}: {message}" if place else message
    return TemplateProblem(code, sentence, place=place, reason=message)


def _known(message: str, variables: Mapping[str, object]) -> str:
    """End a sentence about an unknown name with the name that was meant, or with all of them."""
    match = _UNKNOWN.match(message)
    near = get_close_matches(match[1], list(variables), n=1) if match is not None else []
    if near:
        return f". Did you mean '{near[0]}'?"
    return f"; what there is: {', '.join(sorted(variables))}" if match is not None else ""


def _place(error: BaseException, sandbox: Sandbox, default: str) -> str:
    """Return the file and line of the innermost frame of a template."""
    place = default
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file in sandbox.files.read:
            place = f"{file}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _within_limits(template: Template, variables: Mapping[str, object], seconds: float) -> str:
    """Render while a tracer watches the clock, at each line of the templates' own code."""
    deadline = perf_counter() + seconds

    def on_line(_frame: FrameType, _event: str, _argument: object) -> Callable[..., Any]:
        if perf_counter() > deadline:
            message = f"it takes longer than {seconds:g} seconds"
            raise LimitError(message)
        return on_line

    def on_call(frame: FrameType, event: str, argument: object) -> Callable[..., Any] | None:
        # What is compiled of a template has the template's file, which is no Python file.
        if frame.f_code.co_filename.endswith((".py", ">")):
            return None
        return on_line(frame, event, argument)

    parts: list[str] = []
    size = 0
    before = sys.gettrace()
    sys.settrace(on_call)
    try:
        for part in template.generate(variables):
            parts.append(part)
            size += len(part)
            if size > MOST_CHARACTERS:
                message = "it writes more than a document can hold"
                raise LimitError(message)
    finally:
        sys.settrace(before)
    return "".join(parts)
