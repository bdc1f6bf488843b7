"""Owners in a bracket or behind a comma, and old tasks that remain with them."""

import pytest

from tests.importing.foreign import of_text

HEADS = {
    "sv": "Protokoll 2022-03-14\n\nNärvarande: Karin Nygård, Petra Lind\n\n1. Lägret\n",
    "en": "Minutes 2022-03-14\n\nPresent: Karin North, Peter Lind\n\n1. The camp\n",
}


def actions(text: str, code: str) -> list[tuple[tuple[str, ...], str]]:
    found = of_text(f"{HEADS[code]}{text}\n").record.actions
    return [(each.owners, each.text) for each in found if each.confidence != "weak"]


@pytest.mark.parametrize(
    ("code", "text", "owners", "task"),
    [
        ("sv", "Köpa lim (Petra) kvarstår.", ("Petra Lind",), "köpa lim"),
        ("sv", "Att köpa lim (Petra) kvarstår.", ("Petra Lind",), "köpa lim"),
        ("sv", "Uppdraget att köpa lim (Petra) kvarstår.", ("Petra Lind",), "köpa lim"),
        ("en", "Buy glue (Peter) remains.", ("Peter Lind",), "buy glue"),
        ("en", "The action to buy glue (Peter) is outstanding.", ("Peter Lind",), "buy glue"),
        ("sv", "Petra meddelar försäljaren.", ("Petra Lind",), "meddela försäljaren"),
        ("en", "All members to read the plan.", ("all members",), "read the plan"),
        ("en", "AP: Peter, send the bill", ("Peter Lind",), "send the bill"),
        (
            "en",
            "Action: Peter, Karin, send the bill",
            ("Peter Lind", "Karin North"),
            "send the bill",
        ),
        ("sv", "Att göra: Petra, boka bussen", ("Petra Lind",), "boka bussen"),
        ("en", "[Peter] update the page", ("Peter Lind",), "update the page"),
        ("en", "[Peter, Karin] update the page", ("Peter Lind", "Karin North"), "update the page"),
        ("sv", "- [Petra] boka bussen", ("Petra Lind",), "boka bussen"),
    ],
)
def test_who_is_to_do_it(code: str, text: str, owners: tuple[str, ...], task: str) -> None:
    assert actions(text, code) == [(owners, task)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Köpa lim (Petra) är klart."),
        ("sv", "Ledamoten (Petra) kvarstår i styrelsen."),
        ("sv", "Petra meddelar svaren."),
        ("sv", "Petra meddelar våren."),
        ("en", "[Budget] update the page"),
        ("en", "[Peter] a fine page"),
    ],
)
def test_what_is_done_or_of_nobody_is_no_task(code: str, text: str) -> None:
    assert actions(text, code) == []


def test_a_labelled_task_on_a_line_of_its_own_heads_nothing() -> None:
    text = (
        f"{HEADS['en']}We talked.\n\nAP: Peter, send the bill\n\nAP: Karin, book the bus\n\nBye.\n"
    )
    assert [item.title for item in of_text(text).record.items] == ["The camp"]


@pytest.mark.parametrize(
    ("code", "text", "owners", "task"),
    [
        ("sv", "Köpa lim. Ansv. Petra", ("Petra Lind",), "köpa lim"),
        ("sv", "Köpa lim. Ansv Petra", ("Petra Lind",), "köpa lim"),
        ("sv", "Köpa lim\nAnsvariga Petra och Karin", ("Petra Lind", "Karin Nygård"), "köpa lim"),
        ("sv", "Köpa lim. Ansvarig kassor.", ("kassor",), "köpa lim"),
        ("en", "Buy glue. Responsible Peter.", ("Peter Lind",), "buy glue"),
        ("en", "Buy glue\nOwner Peter and Karin", ("Peter Lind", "Karin North"), "buy glue"),
    ],
)
def test_a_label_of_owners_needs_no_colon_before_them_alone(
    code: str, text: str, owners: tuple[str, ...], task: str
) -> None:
    assert actions(text, code) == [(owners, task)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Limmet är slut. Ansvarig utgivare Petra talade."),
        ("sv", "Limmet är slut. Ansvarig alla."),
        ("sv", "Limmet är slut. Ansvar för hallen."),
        ("en", "The glue is used up. Responsible for the hall."),
    ],
)
def test_a_label_without_a_colon_before_anything_else_names_no_owner(code: str, text: str) -> None:
    assert actions(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("sv", "Klubbmästaren köper lim.", "Klubbmästaren"),
        ("sv", "Webmastern köper lim.", "Webmastern"),
        ("sv", "Hamnkaptenen köper lim.", "Hamnkaptenen"),
        ("sv", "Materialintendenten köper lim.", "Materialintendenten"),
        ("sv", "Kanslisten köper lim.", "Kanslisten"),
        ("sv", "Hamnfogden köper lim.", "Hamnfogden"),
        ("sv", "Skolbibliotekarien köper lim.", "Skolbibliotekarien"),
        ("en", "Bookkeeper to buy glue.", "Bookkeeper"),
        ("en", "Groundskeeper will buy glue.", "Groundskeeper"),
    ],
)
def test_an_office_of_one_word_owns_a_task(code: str, text: str, owner: str) -> None:
    task = "köpa lim" if code == "sv" else "buy glue"
    assert actions(text, code) == [((owner,), task)]
