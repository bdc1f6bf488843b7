"""What a command gives: its product on stdout or in a file, its talk on stderr."""

import sys
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bra.cli.call import Call
from bra.cli.folding import fold, width_of
from bra.cli.safe import safe
from bra.errors import SpokenError

if TYPE_CHECKING:
    from bra.cli.council import Opened


def say(message: str) -> None:
    """Tell the user something that is not the product."""
    sys.stdout.flush()
    sys.stderr.write(f"{safe(message)}\n")


def tell(message: str) -> None:
    """Say something, each of its lines folded to fit the terminal when stderr is one."""
    width = width_of(terminal=sys.stderr.isatty())
    say("\n".join([fold(line, width, 2) for line in message.split("\n")]))


def put(call: Call, text: str) -> None:
    """Write the product to stdout; on a terminal no control sequence in it takes effect."""
    sys.stdout.write(safe(text) if call.terminal else text)


def listing_format(call: Call, asked: str | None) -> str:
    """Return the format of a listing: the one asked for, else what suits the reader of stdout."""
    return asked or ("table" if call.terminal else "md")


def show_listing(
    call: Call,
    asked: str | None,
    *,
    value: object,
    rows: Sequence[Mapping[str, object]],
    columns: Sequence[tuple[str, str]],
    whole: Collection[str] = (),
    below: str = "",
) -> None:
    """Print a listing in the format that was asked for with `--format`.

    `value` is what JSON holds; `rows` and `columns` (key, heading) are what other formats show.
    Columns whose keys are in `whole`, such as ids, are never wrapped in a table; that of the key
    `below` may stand below the first one where a table has no room for it.
    """
    from bra.rendering.tables import as_csv, as_json, as_markdown_table

    match listing_format(call, asked):
        case "json":
            put(call, as_json(value))
        case "csv":
            put(call, as_csv(rows, columns))
        case "md":
            put(call, as_markdown_table(rows, columns))
        case _:
            from bra.cli.drawing import draw_listing

            sys.stdout.write(draw_listing(call, rows, columns, whole, below))


def document_format(to: str | None, output: str | None, allowed: Sequence[str]) -> str:
    """Return a document's format: `--to`, else the ending of the file, else the first allowed."""
    ending = Path(output).suffix.lower().removeprefix(".") if output else ""
    asked = to or ending
    if not asked and not output:
        return allowed[0]
    if asked in allowed:
        return asked
    choices = ", ".join(allowed)
    if to:
        sentence = f"--to {to} is none of the formats {choices}."
        raise SpokenError("none-of", sentence, option="--to", text=to, choices=choices)
    sentence = f"{output}: its ending is none of the formats {choices}."
    raise SpokenError("odd-ending", sentence, path=str(output), choices=choices)


def one_format(form: str | None, to: str | None) -> None:
    """Refuse a call in which `--format` and `--to` ask for different formats."""
    if form is not None and to is not None and form != to:
        sentence = f"--format {form} and --to {to} exclude one another."
        raise SpokenError("formats-exclude", sentence, form=form, to=to)


def as_document(to: str | None, output: str | None) -> str | None:
    """Return the format in which a listing is asked for as a document, or None for a listing.

    A document it is with `--to`, and with a file whose ending is that of a document.
    """
    from bra.rendering.formats import FORMATS

    ending = Path(output).suffix.lower().removeprefix(".") if output else ""
    if to is not None or ending in FORMATS:
        return document_format(to, output, FORMATS)
    return None


def write_product(
    opened: "Opened",
    product: str | bytes,
    output: str | None,
    *,
    force: bool = False,
    dry_run: bool = False,
) -> None:
    """Write a document to stdout or to a file.

    A file that exists with other content is replaced when `force` says so or the user at a terminal
    agrees; in a pipe it is refused. A dry run prints the document and leaves files alone.
    """
    if output is None or output == "-" or dry_run:
        if isinstance(product, str):
            put(opened.call, product)
        elif opened.call.terminal:
            message = "this format is not for a terminal; name a file with -o FILE."
            raise SpokenError("not-for-terminal", message)
        else:
            sys.stdout.flush()
            sys.stdout.buffer.write(product)
        return
    data = product.encode("utf-8", "backslashreplace") if isinstance(product, str) else product
    path = Path(output)
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError:
        if path.is_dir():
            raise opened.error("product-folder", path=str(path)) from None
        if path.read_bytes() != data:
            if not force and not agrees(opened.text("product-ask", path=str(path))):
                raise opened.error("product-exists", path=str(path)) from None
            replace_file(path.resolve(), data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise opened.error("site-unwritable", path=str(path), reason=reason) from None
    opened.tell("wrote", path=path)


def agrees(question: str) -> bool:
    """Ask somebody who sits at a terminal; nobody there means no."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    sys.stderr.write(f"{safe(question)} ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in {"y", "yes", "j", "ja"}


def replace_file(path: Path, data: bytes) -> None:
    """Put new content in place of a file's at once, with its mode; a failure loses nothing."""
    import tempfile

    mode = path.stat().st_mode
    with tempfile.NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as file:
        beside = Path(file.name)
        try:
            file.write(data)
            file.close()  # Windows replaces only what is closed
            beside.chmod(mode)
            beside.replace(path)
        except BaseException:
            file.close()
            beside.unlink(missing_ok=True)
            raise
