"""The application: its name, the options before a command, and the group of commands."""

from typing import TYPE_CHECKING, Annotated

import typer
from typer.main import get_command

from bra import __version__
from bra.cli.group import HELP_NAMES, LazyGroup, shared_options

if TYPE_CHECKING:
    from typer._click import Command


def command_line() -> "Command":
    """Return the command that is `bra`."""
    app = typer.Typer(
        cls=LazyGroup,
        rich_markup_mode=None,
        no_args_is_help=True,
        context_settings={"help_option_names": HELP_NAMES},
        epilog="Begin with: bra help start",
    )
    app.callback()(bra)
    command = get_command(app)
    command.params[:0] = shared_options()
    return command


def _show_version(value: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if value:
        typer.echo(f"bra {__version__}")
        raise typer.Exit


def bra(
    _version: Annotated[
        bool,
        typer.Option(
            "--version",
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            help="Show the version.",
        ),
    ] = False,
) -> None:
    """Keep a council's minutes as plain text: agendas, decisions, and what was promised."""
