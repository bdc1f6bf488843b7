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

from bra.languages import language
from bra.rendering.sandbox import LimitError, Sandbox, trusted
from bra.rendering.templatefiles import TemplateProblem

SECONDS: Final = 5.0
MOST_CHARACTERS: Final = 20_000_000
_NO_PART: Final = re.compile(r"has no attribute '(\w+)'")
_UNKNOWN: Final = re.compile(r"'(\w+)' is undefined")
_FAILURES: Final = (
    TemplateError,
    ArithmeticError,
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    OSError,
    MemoryError,
)


def shipped_templates() -> Path:
    """Return the folder of the templates that come with the program."""
    package = Path(__file__).parent.parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def render(
    name: str, variables: Mapping[str, object], folders: Sequence[Path], *, seconds: float = SECONDS
) -> str:
    """Render a template found in the first folder that has it.

    Raises TemplateProblem.
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
        names = ", ".join(_templates(sandbox))
        place = _place(error, sandbox, name)
        raise TemplateProblem(
            "template-missing", place=place, name=str(error.name), names=names
        ) from None
    except TemplateSyntaxError as error:
        place = f"{error.filename or error.name}:{error.lineno}"
        raise TemplateProblem("template-syntax", place=place, reason=str(error.message)) from None
    except LimitError as error:
        place = _place(error, sandbox, name)
        raise TemplateProblem(error.code, place=place, **error.facts) from None
    except UndefinedError as error:
        raise _unknown(str(error.message), _place(error, sandbox, name), variables) from None
    except SecurityError as error:
        place, reason = _place(error, sandbox, name), str(error.message)
        if reason in language("en").messages:
            raise TemplateProblem(reason, place=place) from None
        raise TemplateProblem("template-forbidden", place=place, reason=reason) from None
    except RecursionError as error:
        raise TemplateProblem("template-endless", place=_place(error, sandbox, name)) from None
    except _FAILURES as error:
        place, reason = _place(error, sandbox, name), str(error) or type(error).__name__
        raise TemplateProblem("template-failed", place=place, reason=reason) from None


def _unknown(reason: str, place: str, variables: Mapping[str, object]) -> TemplateProblem:
    """Tell of an unknown name with the name that was meant, or with all of them."""
    whole = _UNKNOWN.match(reason)
    inner = _NO_PART.search(reason)
    match = whole or inner
    if match is None:
        return TemplateProblem("template-failed", place=place, reason=reason)
    known = list(variables) if whole else sorted(_parts(variables))
    near = get_close_matches(match[1], known, n=1)
    kind = "template-name" if whole else "template-part"
    if near:
        return TemplateProblem(f"{kind}-near", place=place, name=match[1], near=near[0])
    if whole:
        return TemplateProblem(kind, place=place, name=match[1], names=", ".join(sorted(known)))
    return TemplateProblem(kind, place=place, name=match[1])


def _parts(value: object) -> set[str]:
    """Return the names of all that stands in mappings, however deep; of a list the first counts."""
    if isinstance(value, Mapping):
        inside = {name for each in value.values() for name in _parts(each)}
        return inside | {name for name in value if isinstance(name, str)}
    return _parts(value[0]) if isinstance(value, (list, tuple)) and value else set()


def _templates(sandbox: Sandbox) -> list[str]:
    """Return the names of the templates that there are."""
    folders = (folder for folder in sandbox.files.folders if folder.is_dir())
    return sorted({path.name for folder in folders for path in folder.glob("*.j2")})


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
            raise LimitError("template-slow", seconds=f"{seconds:g}")
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
                raise LimitError("template-large")
    finally:
        sys.settrace(before)
    return "".join(parts)
