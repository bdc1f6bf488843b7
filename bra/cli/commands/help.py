"""`bra help`: the manual."""

from itertools import groupby
from typing import Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.folding import fold, width_of
from bra.cli.nearest import did_you_mean
from bra.cli.output import put
from bra.cli.pages import all_pages, read_page, rule_topics, topics
from bra.errors import UserError

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
    if topic is None:
        put(call, contents(width_of(terminal=call.terminal)))
        return
    known = topics() + rule_topics()
    name = topic.casefold()
    if name not in known:
        end = did_you_mean(topic, known)
        message = f"the manual has no page {topic!r}{end} `bra help` lists its pages."
        raise UserError("unknown-topic", message, topic=topic)
    text = read_page(name).text
    if call.terminal:
        import sys

        from bra.cli.drawing import draw_markdown

        sys.stdout.write(draw_markdown(call, text))
    else:
        put(call, text)


def contents(width: int | None) -> str:
    """List the pages by section."""
    pages = all_pages()
    widest = max(len(page.topic) for page in pages)
    lines = {
        page.topic: fold(f"  {page.topic.ljust(widest)}  {page.summary}", width, widest + 4)
        for page in pages
    }
    sections = [
        "\n".join([title, *(lines[page.topic] for page in group)])
        for title, group in groupby(pages, key=lambda page: page.section)
    ]
    return "\n\n".join([*sections, "Read one with: bra help TOPIC"]) + "\n"
