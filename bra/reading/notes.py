"""Collect what is noticed while one file is read."""

from collections.abc import Collection

from bra.model import Diagnostic, Severity
from bra.text.source import Source


class Notes:
    """Gather diagnostics of one source, in the order in which they are found.

    `only` names the codes that are wanted; without it all are.
    """

    __slots__ = ("diagnostics", "only", "source")

    def __init__(self, source: Source, only: Collection[str] | None = None) -> None:
        self.source = source
        self.only = only
        self.diagnostics: list[Diagnostic] = []

    def add(
        self,
        code: str,
        severity: Severity,
        span: tuple[int, int],
        *,
        hint: str | None = None,
        fix: str | None = None,
        **facts: str,
    ) -> None:
        """Note something about the bytes from `span[0]` to `span[1]`."""
        if self.only is not None and code not in self.only:
            return
        source = self.source
        start, end = span[0], max(span[0], span[1])
        self.diagnostics.append(
            Diagnostic(
                code,
                severity,
                source.path,
                source.line(start),
                source.column(start),
                source.line(end),
                source.column(end),
                start,
                end,
                tuple(facts.items()),
                hint,
                fix,
            )
        )
