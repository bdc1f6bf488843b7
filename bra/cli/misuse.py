"""What the option parser refuses, said in the language of the call from what it knows of it."""

from collections.abc import Iterable
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, Final

import typer

if TYPE_CHECKING:
    from typer._click import Context

    from bra.languages.calling import CallWords

# Typer keeps its own copy of Click or uses Click's, depending on its version.
_ERRORS: Final = import_module(typer.BadParameter.__module__)


class BadValue(typer.BadParameter):
    """Refuse a value of an option or argument; `code` names the words, `facts` fill them."""

    def __init__(self, code: str, /, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Misuse(typer.BadParameter):
    """Tell what is wrong with a call, in words, below how it is written."""

    def __init__(self, sentence: str, ctx: "Context", words: "CallWords") -> None:
        super().__init__(sentence, ctx)
        self.sentence = sentence
        self._about = ctx
        self._words = words

    def format_message(self) -> str:
        """Return the sentence alone."""
        return self.sentence

    def show(self, file: IO[Any] | None = None) -> None:
        """Write how the command is called, how to get help, and what is wrong."""
        from bra.cli.safe import safe

        ctx, say = self._about, self._words.say
        hint = say("try", command=ctx.command_path, option=ctx.help_option_names[0])
        error = say("error", sentence=self.sentence)
        typer.echo(safe(f"{ctx.get_usage()}\n{hint}\n\n{error}"), file=file, err=True)


def misuse(ctx: "Context", key: str, /, **facts: str) -> Misuse:
    """Return what this program itself has against a call."""
    words = _words(ctx)
    return Misuse(words.say(key, **facts), ctx, words)


def unknown_command(ctx: "Context", name: str, near: Iterable[str]) -> Misuse:
    """Return that there is no command of that name; `near` are those that may be meant."""
    words = _words(ctx)
    return Misuse(words.near("no-command", near, name=name), ctx, words)


def in_words(error: typer.TyperException, ctx: "Context") -> typer.TyperException:
    """Return what the option parser refused in the language of the call.

    A call without anything is no error but a question, and its answer is in words already.
    """
    if isinstance(error, (Misuse, _ERRORS.NoArgsIsHelpError)):
        return error
    words = _words(ctx)
    return Misuse(_sentence(error, ctx, words), ctx, words)


def _words(ctx: "Context") -> "CallWords":
    from bra.cli.tongue import language_of
    from bra.languages.calling import call_words

    return call_words(language_of(ctx))


def _sentence(error: Any, ctx: "Context", words: "CallWords") -> str:  # noqa: ANN401 - of either copy
    """Say what an error means; one without words of its own is left as the parser says it."""
    match error:
        case _ERRORS.NoSuchOption(option_name=option, possibilities=near):
            return words.near("no-option", _meant(ctx, option) or near or (), option=option)
        case _ERRORS.BadOptionUsage(option_name=option):
            flags = (each for each in ctx.command.params if getattr(each, "is_flag", False))
            takes_none = any(option in (*each.opts, *each.secondary_opts) for each in flags)
            return words.say("takes-no-value" if takes_none else "needs-value", option=option)
        case _ERRORS.MissingParameter(param=param) if param is not None:
            return words.say(f"missing-{param.param_type_name}", name=_name(param, words))
        case BadValue(code=code, facts=facts, param=param) if param is not None:
            reason = words.say(code, **facts)
            return words.say("bad-value", name=_name(param, words), reason=reason)
    return str(error.format_message())


def _meant(ctx: "Context", option: str) -> list[str]:
    """Return the options of a command that somebody may mean who writes another word."""
    from bra.cli.tongue import typed_in
    from bra.languages.calling import meant

    known = {spelling for each in ctx.command.get_params(ctx) for spelling in each.opts}
    if not option.startswith("--"):
        # A word after a single dash is read as letters, and the first that is none is refused.
        words = dict.fromkeys(f"-{word.partition('=')[0]}" for word in typed_in(ctx))
        if dashed := [word for word in words if option[1:2] in word and word in known]:
            return dashed
    return [name for name in meant("OPTIONS", option.lstrip("-")) if name in known]


def _name(parameter: Any, words: "CallWords") -> str:  # noqa: ANN401 - of either copy
    """Return how a user knows a parameter: an option by its spellings, an argument by its place."""
    if parameter.param_type_name == "option":
        return " / ".join(words.say("name", word=each) for each in parameter.opts)
    return words.say("name", word=words.of(parameter.metavar or parameter.name))
