"""The group of commands, each imported when it is run."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from bra.cli.light import read_as_written
from bra.cli.options import shared
from bra.cli.table import COMMANDS, SECTIONS, Entry, find
from bra.errors import SpokenError

if TYPE_CHECKING:  # Typer keeps its own copy of Click or uses Click's, depending on its version
    from typer._click import Command, Context, HelpFormatter, Parameter

HELP_NAMES: Final = ["--help", "-h"]


class PlainCommand(TyperCommand):
    """Take all values as they were typed, those of the help option included."""

    def get_params(self, ctx: "Context") -> "list[Parameter]":
        """Return all parameters, the help option last."""
        return read_as_written(super().get_params(ctx))

    def invoke(self, ctx: "Context") -> object:
        """Run the command; what it cannot do is said in the council's language."""
        try:
            return super().invoke(ctx)
        except SpokenError as error:
            from bra.cli.council import in_words

            raise in_words(error, cast("typer.Context", ctx)) from None


class LazyGroup(TyperGroup):
    """List commands from the table and import one when it is asked for."""

    def get_params(self, ctx: "Context") -> "list[Parameter]":
        """Return all parameters, the help option last."""
        return read_as_written(super().get_params(ctx))

    def list_commands(self, ctx: "Context") -> list[str]:  # noqa: ARG002 - the signature is Typer's
        """Return all names, in the order of the table."""
        return [entry.name for entry in COMMANDS]

    def get_command(self, ctx: "Context", cmd_name: str) -> "Command | None":  # noqa: ARG002
        """Import and return one command."""
        entry = find(cmd_name)
        return None if entry is None else build(entry)

    def resolve_command(
        self, ctx: "Context", args: list[str]
    ) -> "tuple[str | None, Command | None, list[str]]":
        """Find the command that the first argument names, or suggest one like it."""
        if args and not args[0].startswith("-") and find(args[0]) is None:
            from bra.cli.nearest import did_you_mean

            end = did_you_mean(args[0], self.list_commands(ctx))
            ctx.fail(f"There is no command {args[0]!r}{end}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: "Context", formatter: "HelpFormatter") -> None:  # noqa: ARG002
        """Write the commands by section."""
        widest = max(len(entry.name) for entry in COMMANDS)
        for section in SECTIONS:
            members = [entry for entry in COMMANDS if entry.section == section]
            rows = [(entry.name.ljust(widest), entry.help) for entry in members]
            if rows:
                with formatter.section(section):
                    formatter.write_dl(rows)


def build(entry: Entry) -> "Command":
    """Import a command's module and make a command of its `run`."""
    module = import_module(f"bra.cli.commands.{entry.module}")
    command = _command(module.run, entry.name, _epilog(entry.name, module.EXAMPLES))
    command.params.extend(shared_options())
    return command


def shared_options() -> "list[Parameter]":
    """Return the options that stand before a command or after it."""
    return _command(shared, "shared", None).params


def _command(run: Callable[..., None], name: str, epilog: str | None) -> "Command":
    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": HELP_NAMES},
    )
    app.command(name, cls=PlainCommand, epilog=epilog)(run)
    return get_command(app)


def _epilog(name: str, examples: Sequence[str]) -> str:
    """Return what stands last in the help of a command, its lines kept as they are."""
    title = "Example:" if len(examples) == 1 else "Examples:"
    lines = "\n".join(f"  {example}" for example in examples)
    return f"\b\n{title}\n{lines}\n\n\b\nThe manual: bra help {name}"
