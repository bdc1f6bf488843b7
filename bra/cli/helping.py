"""What `--help` writes, in the language of the call."""

import inspect
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from typer._click import Command, Context, HelpFormatter, Parameter

    from bra.languages.calling import CallWords


class Help(NamedTuple):
    """Hold what help is written about, where to, and in which words."""

    command: "Command"
    ctx: "Context"
    formatter: "HelpFormatter"
    words: "CallWords"

    def usage(self, *last: str) -> None:
        """Write how the command is called; `last` stands after its arguments."""
        arguments = [
            _as_typed(_translated(each, self.words))
            for each in self.command.get_params(self.ctx)
            if each.param_type_name == "argument"
        ]
        pieces = " ".join([self.words.say("options"), *arguments, *last])
        self.formatter.write_usage(self.ctx.command_path, pieces, self.words.say("usage"))

    def text(self, text: str | None) -> None:
        """Write a paragraph, indented."""
        if text:
            self.formatter.write_paragraph()
            with self.formatter.indentation():
                self.formatter.write_text(self.words.of(inspect.cleandoc(text)))

    def parameters(self) -> None:
        """Write the arguments and the options, each with what it is for."""
        for kind in ("argument", "option"):
            found = self.command.get_params(self.ctx)
            rows = [self._row(each) for each in found if each.param_type_name == kind]
            if rows:
                with self.formatter.section(self.words.say(f"{kind}s-title")):
                    self.formatter.write_dl(rows)

    def _row(self, parameter: "Parameter") -> tuple[str, str]:
        own: Any = _translated(parameter, self.words)
        extras = _extras(own, self.words)
        own.show_default = own.required = False
        name, text = own.get_help_record(self.ctx)
        if parameter.param_type_name == "argument":
            name = own.metavar or own.name  # Typer adds how the value is kept: <list[str]>
        return name, "  ".join(filter(None, (text, extras)))

    def examples(self, lines: str) -> None:
        """Write the examples, their lines kept as they are, and where to read more."""
        title = "examples" if "\n" in lines else "example"
        shown = "\n".join(f"  {line}" for line in lines.splitlines())
        manual = self.words.say("manual", command=self.command.name or "")
        self.text(f"\b\n{self.words.say(title)}\n{shown}\n\n\b\n{manual}")


def help_of(command: "Command", ctx: "Context", formatter: "HelpFormatter") -> Help:
    """Return what writes a command's help in the language of the call."""
    from bra.cli.tongue import language_of
    from bra.languages.calling import call_words

    return Help(command, ctx, formatter, call_words(language_of(ctx)))


def _translated(parameter: "Parameter", words: "CallWords") -> Any:  # noqa: ANN401 - of either copy
    own: Any = copy(parameter)
    own.help = words.of(own.help or "")
    own.metavar = own.metavar and words.of(own.metavar)
    return own


def _as_typed(argument: Any) -> str:  # noqa: ANN401 - of either copy
    """Return how an argument stands in a call: what may be left out in brackets."""
    name = str(argument.metavar or argument.name)
    if argument.nargs != 1 and "..." not in name:
        name += "..."
    return name if argument.required else f"[{name}]"


def _extras(parameter: Any, words: "CallWords") -> str:  # noqa: ANN401 - of either copy
    """Say what counts when a parameter is not given, or that it must be."""
    extras = []
    default = _default(parameter)
    if default:
        extras.append(words.say("default", value=words.of(default)))
    if parameter.required:
        extras.append(words.say("required"))
    return words.say("extras", extras="; ".join(extras)) if extras else ""


def _default(parameter: Any) -> str:  # noqa: ANN401 - of either copy
    """Return how what counts without a parameter is shown, or nothing when it is not."""
    if isinstance(parameter.show_default, str):
        return str(parameter.show_default)
    if not parameter.show_default or parameter.default is None:
        return ""
    if isinstance(parameter.default, bool):
        names = parameter.opts if parameter.default else ()
        return str(names[0]).lstrip("-") if names else ""
    return str(parameter.default)
