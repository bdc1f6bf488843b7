"""The group of commands, each imported when it is run."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from bra.cli.light import read_as_written
from bra.cli.misuse import Misuse, in_words, misuse, unknown_command
from bra.cli.options import shared
from bra.cli.table import COMMANDS, SECTIONS, Entry, find
from bra.cli.tongue import keep_typed
from bra.errors import SpokenError

if TYPE_CHECKING:  # Typer keeps its own copy of Click or uses Click's, depending on its version
    from typer._click import Command, Context, HelpFormatter, Parameter

    from bra.cli.helping import Help

HELP_NAMES: Final = ["--help", "-h"]


class PlainCommand(TyperCommand):
    """Take all values as they were typed, and speak the language of the call."""

    # What is left over is told by `parse_args`, in words.
    allow_extra_args = True

    def get_params(self, ctx: "Context") -> "list[Parameter]":
        """Return all parameters, the help option last."""
        return read_as_written(super().get_params(ctx))

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Read the arguments; what is wrong with them is said in the language of the call."""
        typed = list(args)  # the parser empties what it is given
        try:
            rest = super().parse_args(ctx, args)
        except typer.TyperException as error:
            raise in_words(error, ctx) from None
        if not ctx.resilient_parsing:
            _refuse_twice(self, ctx, typed)
            if rest:
                raise misuse(ctx, "extra", words=" ".join(rest))
        return rest

    def format_usage(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write how the command is called."""
        _help(self, ctx, formatter).usage()

    def format_help(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write the help of the command; its epilog are its examples."""
        written = _help(self, ctx, formatter)
        written.usage()
        written.text(self.help)
        written.parameters()
        written.examples(self.epilog or "")

    def invoke(self, ctx: "Context") -> object:
        """Run the command; what it cannot do is said in the council's language."""
        try:
            return super().invoke(ctx)
        except SpokenError as error:
            from bra.cli.council import in_words as spoken

            raise spoken(error, cast("typer.Context", ctx)) from None
        except OSError as error:
            from bra.cli.council import unusable

            raise unusable(error, cast("typer.Context", ctx)) or error from None


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

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Read the options before the command; what is wrong is said in the call's language."""
        keep_typed(ctx, args)
        typed = list(args)
        try:
            rest = super().parse_args(ctx, args)
        except typer.TyperException as error:
            raise in_words(error, ctx) from None
        if not ctx.resilient_parsing:
            _refuse_twice(self, ctx, typed)
        return rest

    def invoke(self, ctx: "Context") -> object:
        """Run the command that was named; without one there is nothing to do."""
        try:
            return super().invoke(ctx)
        except typer.TyperException as error:
            if ctx.invoked_subcommand is None and not isinstance(error, Misuse):
                raise misuse(ctx, "missing-command") from None
            raise

    def resolve_command(
        self, ctx: "Context", args: list[str]
    ) -> "tuple[str | None, Command | None, list[str]]":
        """Find the command that the first argument names, or suggest one like it."""
        if args and find(args[0]) is None and not ctx.resilient_parsing:
            from bra.cli.nearest import meant_or_nearest

            names = [*self.list_commands(ctx), "--version"]
            raise unknown_command(ctx, args[0], meant_or_nearest(args[0], names, "COMMANDS"))
        return super().resolve_command(ctx, args)

    def format_usage(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write how a command is called."""
        written = _help(self, ctx, formatter)
        written.usage(written.words.say("command"))

    def format_help(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write what there is: options, and commands by section."""
        written = _help(self, ctx, formatter)
        written.usage(written.words.say("command"))
        written.text(self.help)
        written.parameters()
        widest = max(len(entry.name) for entry in COMMANDS)
        for section in SECTIONS:
            members = [entry for entry in COMMANDS if entry.section == section]
            rows = [(each.name.ljust(widest), written.words.of(each.help)) for each in members]
            with formatter.section(written.words.of(section)):
                formatter.write_dl(rows)
        written.text(self.epilog)


def _refuse_twice(command: TyperCommand | TyperGroup, ctx: "Context", typed: list[str]) -> None:
    """Refuse a second value of an option that takes one: the first would count for nothing."""
    seen: set[str | None] = set()
    for each in command.make_parser(ctx).parse_args(typed)[2]:
        if not isinstance(each, TyperOption) or each.multiple or each.is_flag:
            continue
        if each.name in seen:
            raise misuse(ctx, "given-twice", option=each.opts[-1])
        seen.add(each.name)


def _help(command: "Command", ctx: "Context", formatter: "HelpFormatter") -> "Help":
    from bra.cli.helping import help_of

    return help_of(command, ctx, formatter)


def build(entry: Entry) -> "Command":
    """Import a command's module and make a command of its `run`."""
    module = import_module(f"bra.cli.commands.{entry.module}")
    command = _command(module.run, entry.name, "\n".join(module.EXAMPLES))
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
