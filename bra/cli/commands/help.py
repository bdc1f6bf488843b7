"""`bra help`: the manual."""

from itertools import groupby
from typing import Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.folding import fold, width_of
from bra.cli.nearest import meant_or_nearest
from bra.cli.output import put
from bra.cli.pages import all_pages, read_text, rule_topics, topics
from bra.cli.tongue import language_of
from bra.errors import SpokenError
from bra.languages.calling import CallWords, call_words

EXAMPLES: Final = ("bra help", "bra help exit-codes", "bra help unknown-owner")


def run(
    ctx: typer.Context,
    topic: Annotated[
        str | None,
        typer.Argument(
            metavar="TOPIC",
            autocompletion=lambda: topics() + rule_topics(),
            help="A command, a rule of bra check, or another page.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Show a page of the manual, or list its pages."""
    call = Call.of(ctx)
    code = language_of(ctx)
    if topic is None:
        put(call, contents(width_of(terminal=call.terminal), call_words(code)))
        return
    known = topics() + rule_topics()
    name = topic.casefold()
    if name not in known:
        raise _unknown(topic, meant_or_nearest(topic, known, "TOPICS", "COMMANDS"))
    text = read_text(name, code)
    if call.terminal:
        import sys

        from bra.cli.drawing import draw_markdown

        sys.stdout.write(draw_markdown(call, text))
    else:
        put(call, text)


def _unknown(topic: str, near: list[str]) -> SpokenError:
    sentence = f"the manual has no page {topic!r}"
    if not near:
        return SpokenError("unknown-topic", sentence, topic=topic)
    return SpokenError("unknown-topic-near", sentence, topic=topic, near=", ".join(near))


def contents(width: int | None, words: CallWords) -> str:
    """List the pages by section."""
    pages = all_pages()
    widest = max(len(page.topic) for page in pages)
    lines = {
        page.topic: fold(
            f"  {page.topic.ljust(widest)}  {words.of(page.summary)}", width, widest + 4
        )
        for page in pages
    }
    sections = [
        "\n".join([words.of(title), *(lines[page.topic] for page in group)])
        for title, group in groupby(pages, key=lambda page: page.section)
    ]
    return "\n\n".join([*sections, words.say("read-one")]) + "\n"
