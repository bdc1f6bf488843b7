"""A Jinja environment for templates by strangers: little to reach, and bounds on what grows."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, wraps
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range
from jinja2.utils import Namespace

from bra.rendering.markdown import cell, inline, literal, plain, quoted
from bra.rendering.templatefiles import TemplateFiles

LONGEST: Final = 1_000_000
"""How long a text or a list may grow inside a template."""
_BITS: Final = 4096
_POWER: Final = 64
# Filters that make nothing much larger than what they are given, and reach no attribute by name.
_FILTERS: Final = (
    "abs",
    "count",
    "d",
    "default",
    "dictsort",
    "first",
    "float",
    "groupby",
    "int",
    "items",
    "last",
    "length",
    "list",
    "map",
    "max",
    "min",
    "reject",
    "rejectattr",
    "reverse",
    "select",
    "selectattr",
    "sort",
    "unique",
)
_TEXT_FILTERS: Final = ("capitalize", "lower", "string", "title", "trim", "truncate", "upper")
_METHODS: Final[Mapping[type, frozenset[str]]] = {
    str: frozenset(
        [
            "capitalize",
            "casefold",
            "count",
            "endswith",
            "find",
            "isalpha",
            "isdigit",
            "isupper",
            "islower",
            "lower",
            "lstrip",
            "partition",
            "removeprefix",
            "removesuffix",
            "rpartition",
            "rsplit",
            "rstrip",
            "split",
            "splitlines",
            "startswith",
            "strip",
            "title",
            "upper",
        ]
    ),
    dict: frozenset(("get", "items", "keys", "values")),
    list: frozenset(("count", "index")),
    tuple: frozenset(("count", "index")),
    int: frozenset(),
    bool: frozenset(),
    float: frozenset(),
}


_OWN_FILTERS: Final[Mapping[str, Callable[[str], str]]] = {
    "plain": plain,
    "inline": inline,
    "cell": cell,
    "literal": literal,
    "quoted": quoted,
}


class LimitError(Exception):
    """Tell by a code that a template took too long or wrote too much."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class _Bounded(CodeGenerator):
    """Compile what could grow without bound to calls that look at what they are given."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write the joining of texts (`~`)."""
        self.write("environment.concat(map(environment.printed, (")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write(")))")

    def visit_List(self, node: nodes.List, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write a list."""
        self._flat(super().visit_List, node, frame)

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write a mapping."""
        self._flat(super().visit_Dict, node, frame)

    def visit_Tuple(self, node: nodes.Tuple, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write a tuple, unless it is what a loop assigns to."""
        if node.ctx == "load":
            self._flat(super().visit_Tuple, node, frame)
        else:
            super().visit_Tuple(node, frame)

    def _flat(self, visit: Callable[[Any, Frame], None], node: nodes.Node, frame: Frame) -> None:
        self.write("environment.flat(")
        visit(node, frame)
        self.write(")")


class Sandbox(ImmutableSandboxedEnvironment):
    """Refuse what reaches Python's internals, and what could fill the memory."""

    code_generator_class = _Bounded
    intercepted_binops = frozenset(("*", "**", "%", "+", "//"))

    def __init__(self, folders: Sequence[Path]) -> None:
        self.files = TemplateFiles(folders)
        super().__init__(
            loader=self.files,
            undefined=StrictUndefined,
            keep_trailing_newline=True,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,  # the documents are Markdown; the filters escape
            finalize=self.printed,
        )
        self.globals.clear()
        self.globals.update(range=safe_range, namespace=Namespace)
        self.filters = {name: FILTERS[name] for name in _FILTERS}
        self.filters.update({name: _of_text(FILTERS[name]) for name in _TEXT_FILTERS})
        self.filters.update({name: _of_text(filter_) for name, filter_ in _OWN_FILTERS.items()})
        self.filters.update(join=_join, sum=_sum, batch=_batch)
        self.concat = joined  # type: ignore[method-assign]

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        """Compute within bounds."""
        if operator == "**" and not (_small(left, 10**6) and _small(right, _POWER)):
            _refuse("template-power")
        if operator == "%" and isinstance(left, str):
            _refuse("template-percent")
        if operator == "*":
            if _size(left) * (right if isinstance(right, int) else 1) > LONGEST:
                _refuse("template-repetition")
            if _size(right) * (left if isinstance(left, int) else 1) > LONGEST:
                _refuse("template-repetition")
            if _bits(left) + _bits(right) > _BITS:
                _refuse("template-number")
        if operator == "+" and _size(left) + _size(right) > LONGEST:
            _refuse("template-sum")
        return super().call_binop(context, operator, left, right)

    def wrap_str_format(self, value: Any) -> None:  # noqa: ANN401 - Jinja's signature
        """Let the format methods of texts be refused like others: a width can be any number."""

    @staticmethod
    def printed(value: object) -> object:
        """Return what may be printed; a list could hold itself many times over."""
        if isinstance(value, (list, tuple, dict)):
            _refuse("template-list")
        return value

    @staticmethod
    def flat(values: Any) -> Any:  # noqa: ANN401 - a list, tuple or dict, given back
        """Return a list written in a template, which holds no lists of its own."""
        inside = values.values() if isinstance(values, dict) else values
        if any(isinstance(value, (list, tuple, dict)) for value in inside):
            _refuse("template-lists")
        return values

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401
        """Allow the methods of plain values that are known to be harmless."""
        allowed = _METHODS.get(type(obj))
        if allowed is not None:
            return attr in allowed
        return super().is_safe_attribute(obj, attr, value)


@cache
def trusted(folder: Path) -> Environment:
    """Return the templates of a folder that comes with the program, compiled once.

    They are given what those of strangers are given, and need no bounds: what varies is data.
    """
    environment = Environment(
        loader=TemplateFiles([folder]),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - the documents are Markdown; the filters escape
    )
    environment.filters.update(_OWN_FILTERS)
    return environment


def joined(parts: Iterable[object]) -> str:
    """Join texts; raises LimitError when they are too long together."""
    kept: list[str] = []
    size = 0
    for part in map(str, parts):
        size += len(part)
        if size > LONGEST:
            raise LimitError("template-long")
        kept.append(part)
    return "".join(kept)


def _of_text(filter_: Callable[..., object]) -> Callable[..., object]:
    """Return a filter of texts that refuses anything else that could be large when printed."""

    @wraps(filter_)
    def checked(*arguments: object, **named: object) -> object:
        for value in arguments:
            Sandbox.printed(value)
        return filter_(*arguments, **named)

    return checked


def _join(values: Iterable[object], divider: str = "") -> str:
    """Join the texts of values with a divider between them."""
    texts: list[str] = []
    for value in values:
        text = str(Sandbox.printed(value))
        texts += [str(divider), text] if texts else [text]
    return joined(texts)


def _sum(values: Iterable[object]) -> float:
    """Add up numbers."""
    return sum(value for value in values if isinstance(value, (int, float)))


def _batch(values: Iterable[object], count: int) -> list[list[object]]:
    """Divide values into lists of so many."""
    every = list(values)
    step = max(1, int(count))
    return [every[at : at + step] for at in range(0, len(every), step)]


def _size(value: object) -> int:
    return len(value) if isinstance(value, (str, bytes, list, tuple)) else 0


def _bits(value: object) -> int:
    return value.bit_length() if isinstance(value, int) else 0


def _small(value: object, bound: int) -> bool:
    return isinstance(value, (int, float)) and abs(value) <= bound


def _refuse(code: str) -> None:
    raise SecurityError(code)
