"""The program's own templates of the site, which are trusted: they print sooner than others."""

from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from markupsafe import Markup, escape

from bra.publishing.compiled import Compiled
from bra.rendering.environment import shipped_templates
from bra.rendering.templatefiles import TemplateFiles

FOLDER: Final = "site"
"""The folder of the site's templates among all templates."""
MODULES: Final = "_modules"
SAME: Final = "_same"
"""By these a template is given the macros that were made, and the names of what no page changes."""


@lru_cache(maxsize=1 << 13)
def _escaped(text: str) -> Markup:
    return escape(text)


class _Compiler(CodeGenerator):
    """Compile what is printed to calls that do each thing once, and the rest in place."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401 - Jinja's signature
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile:
            self.write("(t if type(t := ")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401 - Jinja's signature
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile:
            self.write(") is Markup else environment.printed(t))")
        else:
            super()._output_child_post(node, frame, finalize)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Look a name up in place: nearly all that a template is given is dictionaries."""
        name = repr(node.attr)
        self.write("(v if type(o := ")
        self.visit(node.node, frame)
        self.write(f") is dict and (v := o.get({name}, missing)) is not missing")
        self.write(f" else environment.getattr(o, {name}))")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: FBT001, FBT002, N802 - Jinja's
        """Call without the context, which nothing that the templates are given takes."""
        if forward_caller or node.kwargs or node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller)
            return
        self.write("environment.called(")
        self.visit(node.node, frame)
        self.signature(node, frame)
        self.write(")")

    def _import_common(self, node: nodes.Import | nodes.FromImport, frame: Frame) -> None:
        self.write("environment.module(context, ")
        self.visit(node.template, frame)
        self.write(")")


class _Plain(Environment):
    """Print the same as any environment would, but sooner."""

    code_generator_class = _Compiler

    def module(self, context: Context, name: str) -> TemplateModule:
        """Return the macros of a template, made once for a press.

        So they may use nothing but what is the same on every page.
        """
        modules: dict[str, TemplateModule] = context[MODULES]
        if name not in modules:
            same = {each: context[each] for each in context[SAME]}
            modules[name] = self.get_template(name).make_module(same)
        return modules[name]

    @staticmethod
    def printed(value: object) -> Markup:
        """Return what is printed of a value that is no markup; most of it is on many pages."""
        return _escaped(value) if type(value) is str else escape(value)

    @staticmethod
    def called(function: Any, *given: object) -> Any:  # noqa: ANN401 - what a template may call
        """Return what a function, or a macro that is given all that it takes, gives."""
        if type(function) is Macro and function._argument_count == len(given):  # noqa: SLF001
            special = function.caller or function.catch_kwargs or function.catch_varargs
            if not special:
                return Markup(function._func(*given))  # noqa: S704, SLF001 - it is escaped
        return function(*given)


@cache
def plain_templates(kept_in: Path | None) -> Environment:
    """Return the templates that come with the program, compiled once for as long as it runs.

    What was compiled lies in a folder, if there is one, for when it runs again.
    """
    return _Plain(
        loader=TemplateFiles([shipped_templates() / FOLDER]),
        bytecode_cache=None if kept_in is None else Compiled(kept_in),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
