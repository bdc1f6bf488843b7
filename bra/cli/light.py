"""Take option values as they were typed, without the validation library that Typer would import.

Newer versions of Typer build a Pydantic adapter for every parameter, even one that was not given.
That costs as much as Typer itself, and turns no text into anything else.
"""

from typing import TYPE_CHECKING, Any

from bra.cli.misuse import BadValue

if TYPE_CHECKING:
    from typer._click import Context, Parameter

_WRITTEN = (str, list[str])
_NUMBERS = (int, int | None)


class _AsWritten:
    """Stand in for Typer's adapter until a value comes that is more than text."""

    def coerce(self, value: Any, param: Any, ctx: "Context") -> Any:  # noqa: ANN401 - Typer's own signature
        """Return the value as it was typed."""
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        if param.type_descriptor.annotation in _WRITTEN:
            return value
        if param.type_descriptor.annotation in _NUMBERS:
            return value if isinstance(value, int) else _number(value)
        from typer._coercion import build_runtime_param  # only a version that has it comes here

        return build_runtime_param(param.type_descriptor).coerce(value, param=param, ctx=ctx)


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise BadValue("no-number", value=text) from None


def read_as_written(parameters: "list[Parameter]") -> "list[Parameter]":
    """Let these parameters take text without Typer's adapters; older versions have none."""
    for parameter in parameters:
        if hasattr(parameter, "_runtime_param"):
            setattr(parameter, "_runtime_param", _AsWritten())  # noqa: B010 - no public way to say it
    return parameters
