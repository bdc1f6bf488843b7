"""Rows of a list of tasks in parts: what, who, by when or how far, each ended by a dot."""

import pytest

from tests.importing.foreign import of_text

HEADS = {
    "sv": "Protokoll 2022-03-14\n\nNärvarande: Karin Nygård, Petra Lind\n\n1. Att göra\n",
    "en": "Minutes 2022-03-14\n\nPresent: Karin North, Peter Lind\n\n1. Action list\n",
}
KARIN, PETRA = "Karin Nygård", "Petra Lind"
NORTH, PETER = "Karin North", "Peter Lind"
Row = tuple[tuple[str, ...], str, str | None, str | None]


def rows(code: str, *lines: str) -> list[Row]:
    found = of_text(HEADS[code] + "".join(f"- {line}\n" for line in lines)).record.actions
    return [(each.owners, each.text, each.due, each.due_text) for each in found]


@pytest.mark.parametrize(
    ("code", "line", "row"),
    [
        ("sv", "Ny bom. Petra.", ((PETRA,), "Ny bom", None, None)),
        (
            "sv",
            "Ny bom. Petra. Klart till maj.",
            ((PETRA,), "Ny bom", "2022-05-31", "klart till maj"),
        ),
        (
            "sv",
            "Ny bom. Karin och Petra. v. 15.",
            ((KARIN, PETRA), "Ny bom", "2022-04-17", "v. 15"),
        ),
        ("sv", "Ny bom. Petra. Pågår.", ((PETRA,), "Ny bom", None, None)),
        ("sv", "Bommen. Den är sned. Petra.", ((PETRA,), "Bommen", None, None)),
        ("sv", "Ringa kommunen. Ordföranden.", (("Ordföranden",), "ringa kommunen", None, None)),
        ("sv", "Ny bom. Alla. Under maj.", (("alla",), "Ny bom", "2022-05-31", "under maj")),
        (
            "sv",
            "Ny bom. Kassören. Under maj.",
            (("Kassören",), "Ny bom", "2022-05-31", "under maj"),
        ),
        ("en", "New gate. Peter.", ((PETER,), "New gate", None, None)),
        ("en", "New gate. Peter. By 3 May.", ((PETER,), "new gate", "2022-05-03", "by 3 May")),
        (
            "en",
            "New gate. Karin and Peter. In progress.",
            ((NORTH, PETER), "New gate", None, None),
        ),
    ],
)
def test_parts_ended_by_dots(code: str, line: str, row: Row) -> None:
    [(owners, task, due, due_text)] = rows(code, line)
    assert (owners, task.casefold(), due, due_text) == (row[0], row[1].casefold(), *row[2:])


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("sv", "Ny bom. Petra. Klart."),
        ("sv", "Ny bom: KLART"),
        ("sv", "Ny bom. Petra. Utgår."),
        ("en", "New gate. Peter. Done."),
        ("en", "New gate: DONE"),
    ],
)
def test_what_is_done_is_no_task(code: str, line: str) -> None:
    assert rows(code, line) == []


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("sv", "Ny bom. Petra vill ha en i trä."),
        ("sv", "Ny bom. Lantmäteriet i Gävle."),
        ("en", "New gate. Peter would like an oak one."),
    ],
)
def test_a_sentence_is_no_owner(code: str, line: str) -> None:
    assert not any(owners for owners, _, _, _ in rows(code, line))


def test_what_somebody_wants_is_no_term() -> None:
    [(_, task, _, due_text)] = rows("sv", "Ny bom. Petra. Hon vill ha en i trä före maj.")
    assert (task, due_text) == ("Ny bom", None)


@pytest.mark.parametrize(
    ("heading", "line"),
    [("Bommen", "- Ny bom. Petra."), ("Att göra", "Vi talade om bommen. Petra.")],
)
def test_only_rows_of_tasks_are_such(heading: str, line: str) -> None:
    head = HEADS["sv"].replace("Att göra", heading)
    assert not any(each.owners for each in of_text(f"{head}{line}\n").record.actions)


@pytest.mark.parametrize(
    ("code", "line", "row"),
    [
        ("sv", "Köpa färg (Petra), kvar", ((PETRA,), "köpa färg", None, None)),
        (
            "sv",
            "Städa boden (Petra), kvarstår till 3 maj",
            ((PETRA,), "städa boden", "2022-05-03", "till 3 maj"),
        ),
        ("en", "Buy paint (Peter), outstanding", ((PETER,), "buy paint", None, None)),
        (
            "sv",
            "Lämna nycklar: alla tränare, snarast",
            (("alla tränare",), "lämna nycklar", None, "snarast"),
        ),
        (
            "en",
            "Hand in the keys: all team leaders, by 3 May",
            (("all team leaders",), "hand in the keys", "2022-05-03", "by 3 May"),
        ),
        (
            "sv",
            "Kontakta föreningen - Kassör, under maj",
            (("Kassör",), "kontakta föreningen", "2022-05-31", "under maj"),
        ),
        (
            "en",
            "Ask the council - Treasurer, in May",
            (("Treasurer",), "ask the council", "2022-05-31", "in May"),
        ),
    ],
)
def test_how_far_and_for_whom(code: str, line: str, row: Row) -> None:
    assert rows(code, line) == [row]


def test_a_body_before_a_dash_has_the_task() -> None:
    assert rows("sv", "Fritidsgården - bjuda in dem")[0][0] == ("Fritidsgården",)
