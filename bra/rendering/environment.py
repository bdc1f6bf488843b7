"""Templates, which are untrusted: a sandbox, and limits of time and size."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter
from types import FrameType
from typing import Any

from jinja2 import (
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bra.errors import UserError
from bra.rendering.markdown import cell, inline, literal, plain

SECONDS = 5.0
MOST_CHARACTERS = 20_000_000
_LONGEST = 1_000_000


class TemplateProblem(UserError):
    """Tell what is wrong with a template, with its file and line."""


class _LimitError(Exception):
    """Tell that a template took too long or wrote too much."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """Refuse what could fill the memory, besides Python's internals."""

    intercepted_binops = frozenset(("*", "**", "%", "+"))

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        """Compute with bounds on texts, lists and powers."""
        if operator == "**" and (abs(right) > 64 or abs(left) > 10**6):  # noqa: PLR2004 - small powers
            raise SecurityError("a power is too large")  # noqa: TRY003
        if operator == "*":
            for one, other in ((left, right), (right, left)):
                if (
                    isinstance(one, (str, list, tuple))
                    and isinstance(other, int)
                    and len(one) * other > _LONGEST
                ):
                    raise SecurityError("a repetition is too large")  # noqa: TRY003
        if operator == "%" and isinstance(left, str):
            raise SecurityError("the % of texts is not allowed")  # noqa: TRY003
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401
        """Allow what the sandbox allows, without the methods of text that can fill the memory."""
        if isinstance(obj, str) and attr in _GROWING:
            return False
        return super().is_safe_attribute(obj, attr, value)


_GROWING = frozenset(
    (
        "center",
        "ljust",
        "rjust",
        "zfill",
        "expandtabs",
        "format",
        "format_map",
        "replace",
        "join",
        "translate",
    )
)
_FILTERS = (
    "center",
    "indent",
    "format",
    "pprint",
    "random",
    "tojson",
    "xmlattr",
    "urlize",
    "wordwrap",
    "replace",
)


def shipped_templates() -> Path:
    """Return the folder of the templates that come with the program."""
    package = Path(__file__).parent.parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def render(
    name: str, variables: Mapping[str, object], folders: Sequence[Path], *, seconds: float = SECONDS
) -> str:
    """Render a template found in the first folder that has it; raises TemplateProblem."""
    sandbox = _Sandbox(
        loader=FileSystemLoader([str(folder) for folder in folders], followlinks=False),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )
    sandbox.globals.clear()
    sandbox.filters.update(plain=plain, inline=inline, cell=cell, literal=literal)
    for unsafe in _FILTERS:
        sandbox.filters.pop(unsafe, None)
    try:
        template = sandbox.get_template(name)
        return _within_limits(template, variables, seconds)
    except TemplateNotFound as error:
        raise _problem("template-missing", f"no template {error.name}", name) from None
    except TemplateSyntaxError as error:
        place = f"{error.filename or error.name}:{error.lineno}"
        raise _problem("template-syntax", f"{place}: {error.message}", place) from None
    except _LimitError as error:
        place = _place(error, name)
        raise _problem("template-limit", f"{place}: {error}", place) from None
    except UndefinedError as error:
        place = _place(error, name)
        known = ", ".join(sorted(variables))
        raise _problem(
            "template-name", f"{place}: {error.message}; the names here are {known}", place
        ) from None
    except SecurityError as error:
        place = _place(error, name)
        raise _problem("template-forbidden", f"{place}: {error.message}", place) from None
    except (
        TemplateError,
        RecursionError,
        ArithmeticError,
        TypeError,
        ValueError,
        LookupError,
        AttributeError,
        OSError,
        UnicodeError,
        MemoryError,
    ) as error:
        place = _place(error, name)
        raise _problem(
            "template-failed", f"{place}: {type(error).__name__}: {error}", place
        ) from None


def _problem(code: str, sentence: str, place: str) -> TemplateProblem:
    return TemplateProblem(code, sentence, place=place)


def _place(error: BaseException, name: str) -> str:
    """Return the file and line of the innermost template frame."""
    place = name
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if "__jinja_template__" in trace.tb_frame.f_globals or not file.endswith(".py"):
            place = f"{file}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _within_limits(template: Any, variables: Mapping[str, object], seconds: float) -> str:  # noqa: ANN401
    """Render while a tracer watches the clock, line by line, in the template's own code."""
    deadline = perf_counter() + seconds

    def on_line(frame: FrameType, event: str, argument: object) -> Any:  # noqa: ANN401, ARG001
        if perf_counter() > deadline:
            message = f"it takes longer than {seconds:g} seconds"
            raise _LimitError(message)
        return on_line

    def on_call(frame: FrameType, event: str, argument: object) -> Any:  # noqa: ANN401
        return (
            on_line(frame, event, argument)
            if not frame.f_code.co_filename.endswith(".py")
            else None
        )

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
                raise _LimitError(message)
    finally:
        sys.settrace(before)
    return "".join(parts)
