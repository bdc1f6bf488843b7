"""Show a list of actions to people: as a table, as a document, as rows for a spreadsheet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from bra.cli.council import owner_names
from bra.cli.output import listing_format, put, show_listing, write_product
from bra.languages import say as text_of
from bra.ledger.order import grouped
from bra.rendering.formats import FORMATS as DOCUMENTS
from bra.rendering.formats import written

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.ledger import Action
    from bra.ledger.order import Group
    from bra.rendering.document import Document

Rows = list[dict[str, object]]


class Look(NamedTuple):
    """Hold how a list is to be shown.

    `by` groups it (owner or organisation), `heading` names the title, `day` is the day on which
    the list stands.
    """

    form: str | None
    output: str | None
    force: bool
    by: str | None
    heading: str
    day: str
    internal: bool


def show_actions(
    opened: "Opened", actions: Sequence["Action"], withheld: Sequence[str | None], look: Look
) -> None:
    """Show actions in the order given; `withheld` are the ids of rows that say no more."""
    groups = grouped(actions, look.by, opened.language) if look.by else ()
    kind = listing_format(opened.call, look.form)
    if kind in DOCUMENTS:
        named: list[tuple[str, Sequence[Action]]]
        named = [(_name(opened, each, look.by or ""), each.actions) for each in groups]
        if not named and kind != "md":
            named = _overdue_apart(opened, actions)
        document = _document(opened, actions, named, withheld, look)
        product = written(document, kind, opened.folder.root)
        write_product(opened, product, look.output, force=look.force)
    elif kind == "csv":
        _show_csv(opened, actions, groups, look)
    elif groups and look.by:
        _show_groups(opened, groups, withheld, look.by)
    elif actions or withheld:
        _show_table(opened, [*_rows(opened, actions), *_hidden(opened, withheld)])
    else:
        put(opened.call, text_of(opened.language, "actions.none") + "\n")


def shown_state(action: "Action") -> str:
    """Return the state as people see it: overdue, standing and historic are told apart."""
    if action.historic:
        return "historic"
    if action.overdue:
        return "overdue"
    return "standing" if action.standing and action.state == "open" else action.state


def _document(
    opened: "Opened",
    actions: Sequence["Action"],
    groups: "Sequence[tuple[str, Sequence[Action]]]",
    withheld: Sequence[str | None],
    look: Look,
) -> "Document":
    from bra.rendering.documents import actions_document

    return actions_document(
        opened.folder.root,
        opened.folder.council,
        opened.language,
        actions,
        withheld=withheld,
        day=look.day,
        heading=look.heading,
        internal=look.internal,
        groups=groups,
    )


def _overdue_apart(
    opened: "Opened", actions: Sequence["Action"]
) -> "list[tuple[str, Sequence[Action]]]":
    """Return what is overdue and the rest under headings, when there is some of both."""
    late = [action for action in actions if action.overdue]
    rest = [action for action in actions if not action.overdue]
    if not (late and rest):
        return []
    words = opened.language
    return [(text_of(words, "actions.overdue"), late), (text_of(words, "actions.others"), rest)]


def _show_csv(
    opened: "Opened", actions: Sequence["Action"], groups: Sequence["Group"], look: Look
) -> None:
    """Show rows for a spreadsheet; in groups, a row for each owner or organisation of an action."""
    from bra.rendering.tables import as_csv

    keys: tuple[str, ...] = ("id", "text", "owners", "organisations", "due", "state", "item")
    rows = _rows(opened, actions)
    columns = _columns(opened, keys)
    if look.by:
        rows = [
            {**row, "group": group.name} for group in groups for row in _rows(opened, group.actions)
        ]
        columns = [("group", text_of(opened.language, f"figures.by-{look.by}")), *columns]
    write_product(opened, as_csv(rows, columns), look.output, force=look.force)


def _show_table(opened: "Opened", rows: Rows) -> None:
    columns = _columns(opened, ("id", "text", "owners", "due", "state"))
    show_listing(opened.call, "table", value=rows, rows=rows, columns=columns, whole=("id", "due"))


def _show_groups(
    opened: "Opened", groups: Sequence["Group"], withheld: Sequence[str | None], by: str
) -> None:
    """Show one table with each group's name at its first row."""
    rows: Rows = []
    for group in groups:
        first, *others = _rows(opened, group.actions)
        rows += [{**first, "group": _name(opened, group, by)}, *others]
    rows += _hidden(opened, withheld)
    keys = ("id", "text", "due", "state")
    columns = [("group", text_of(opened.language, f"column.{by}")), *_columns(opened, keys)]
    show_listing(opened.call, "table", value=rows, rows=rows, columns=columns, whole=("id", "due"))


def _name(opened: "Opened", group: "Group", by: str) -> str:
    return group.name if group.name is not None else text_of(opened.language, f"actions.no-{by}")


def _rows(opened: "Opened", actions: Sequence["Action"]) -> Rows:
    return [
        {
            "id": action.id or "–",
            "text": action.text,
            "owners": ", ".join(owner_names(action)),
            "organisations": ", ".join(action.organisations),
            "due": action.due or action.due_text or "",
            "state": text_of(opened.language, f"state.{shown_state(action)}"),
            "item": action.item,
        }
        for action in actions
    ]


def _hidden(opened: "Opened", withheld: Sequence[str | None]) -> Rows:
    words = text_of(opened.language, "not-public")
    return [{"id": each or "–", "text": words} for each in withheld]


def _columns(opened: "Opened", keys: Sequence[str]) -> list[tuple[str, str]]:
    return [(key, text_of(opened.language, f"column.{key}")) for key in keys]
