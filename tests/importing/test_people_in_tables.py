"""People in tables that say little: no heads, a column for each side, who signs for whom."""

import io

import docx
import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

Rows = tuple[tuple[str, ...], ...]
BODY = "\n\n1. Vägen\nVägen är lagad.\n\n2. Slut\nMötet slöt.\n"


def _word(before: str, rows: Rows, *after: Rows) -> bytes:
    """Make a document with a table in its head, and others at its end."""
    document = docx.Document()
    document.add_heading("Samråd 2031-05-03", 1)
    document.add_paragraph(before)
    for at, each in enumerate((rows, *after)):
        table = document.add_table(len(each), len(each[0]))
        for place, row in enumerate(each):
            for column, text in enumerate(row):
                table.cell(place, column).text = text
        for line in () if at else ("1. Vägen", "Vägen är lagad.", "2. Slut", "Mötet slöt."):
            document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("label", "where", "rows"),
    [
        ("Deltagare", "present", "Tora Falk|Hyresgästföreningen;Ivar Sund|Vägkontoret"),
        ("**Närvarande**", "present", "Tora Falk|Hyresgästföreningen;Ivar Sund|Vägkontoret"),
        ("Frånvarande:", "absent", "Tora Falk|Hyresgästföreningen;Ivar Sund|Vägkontoret"),
        ("Present", "present", "Tora Falk|Tenants' Union;Ivar Sund|Road Office"),
    ],
)
def test_a_table_without_heads_below_a_label_lists_people(
    label: str, where: str, rows: str
) -> None:
    first, *others = (f"| {row.replace('|', ' | ')} |" for row in rows.split(";"))
    table = "\n".join((first, "|---|---|", *others))
    record = of_text(f"# Samråd 2031-05-03\n\n{label}\n\n{table}{BODY}", "m.md").record
    found = {"present": record.present, "absent": record.absent}[where]
    bodies = [row.split("|")[1] for row in rows.split(";")]
    assert [(each.name, each.organisation) for each in found] == [
        ("Tora Falk", bodies[0]),
        ("Ivar Sund", bodies[1]),
    ]


@pytest.mark.parametrize(
    "rows", ["Väg|Lagas i maj;Bro|Målas i juni", "Tora Falk|Ivar Sund;Bo Rask|Siv Dahl"]
)
def test_a_table_of_other_things_below_a_label_lists_nobody_with_a_body(rows: str) -> None:
    first, *others = (f"| {row.replace('|', ' | ')} |" for row in rows.split(";"))
    table = "\n".join((first, "|---|---|", *others))
    record = of_text(f"# Samråd 2031-05-03\n\nDeltagare\n\n{table}{BODY}", "m.md").record
    assert [each.name for each in record.present if each.organisation] == []


SIDES: Rows = (
    ("För bolaget", "För hyresgästerna"),
    ("Tora Falk, förvaltare", "Ivar Sund, Hyresgästföreningen"),
    ("Bo Rask, ekonom (§ 2)", "Siv Dahl"),
)
SIDES_EN: Rows = (
    ("For the company", "For the tenants"),
    ("Tora Falk, manager", "Ivar Sund, Tenants' Union"),
    ("Bo Rask, accountant", "Siv Dahl"),
)


@pytest.mark.parametrize("rows", [SIDES, SIDES_EN])
def test_a_column_for_each_side_lists_who_came(rows: Rows) -> None:
    outcome = import_one("m.docx", _word("Lokal: Salen", rows), Order())
    for name in ("Tora Falk", "Bo Rask", "Ivar Sund", "Siv Dahl"):
        assert f"  - {name}" in outcome.text


def test_columns_of_what_is_for_whom_list_nobody() -> None:
    rows = (("För barn", "För vuxna"), ("Bad i sjön", "Kaffe med bulle"))
    assert "närvarande" not in import_one("m.docx", _word("Lokal: Salen", rows), Order()).text


def test_who_signs_for_a_side_approves() -> None:
    signed = (
        ("Ordförande", "Justeras, bolaget", "Justeras, facket"),
        ("Siv Dahl", "Tora Falk", "Ivar Sund"),
    )
    outcome = import_one("m.docx", _word("Lokal: Salen", SIDES, signed), Order())
    assert "justerare:\n  - Tora Falk\n  - Ivar Sund\n" in outcome.text
