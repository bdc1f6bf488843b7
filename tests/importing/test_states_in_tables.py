"""Tables of tasks by what their columns hold: owners, how far it is, and mere information."""

import pytest

from tests.importing.foreign import of_text
from tests.importing.test_promises import EN, SV


def rows(text: str, code: str) -> list[tuple[str, str, str | None, str]]:
    """Return the first name of the owner, the task, the term and the state of each action."""
    found = of_text((SV if code == "sv" else EN).format(text)).record.actions
    return [
        (" ".join(each.owners).partition(" ")[0], each.text, each.due, each.closed)
        for each in found
    ]


def table(*lines: str) -> str:
    head, *below = lines
    return "\n".join(
        [f"| {head} |", "|" + "---|" * (head.count("|") + 1)] + [f"| {r} |" for r in below]
    )


@pytest.mark.parametrize("head", ["På", "Av", "Hos oss", "Tas om hand av"])
def test_a_column_of_names_beside_a_state_is_of_owners(head: str) -> None:
    text = table(
        f"Nr | Åtgärd | {head} | Läge",
        "1 | Måla grinden | Siv Granath | Öppen, nytt datum 2022-06-15",
        "2 | Ny skylt | Peder Wik | Klar",
        "3 | Ordlista, andra utkastet | Tomas Råd | Öppen",
    )
    assert rows(text, "sv") == [
        ("Siv", "måla grinden", "2022-06-15", ""),
        ("Peder", "Ny skylt", None, "x"),
        ("Tomas", "Ordlista, andra utkastet", None, ""),
    ]


@pytest.mark.parametrize("head", ["On", "Volunteer", "Picked up by"])
def test_a_column_of_names_beside_a_state_in_english(head: str) -> None:
    text = table(
        f"No. | Action | {head} | State",
        "1 | Paint the gate | Sian Grant | Open, new date 2022-06-15",
        "2 | New sign | Peter Wick | Closed",
        "3 | Glossary | Tom Reed | Ongoing - to report June",
    )
    assert rows(text, "en") == [
        ("Sian", "paint the gate", "2022-06-15", ""),
        ("Peter", "New sign", None, "x"),
        ("Tom", "Glossary", "2022-06-30", ""),
    ]


def test_a_column_of_other_things_is_none_of_owners() -> None:
    text = table("Action | Where | State", "Paint the gate | north side | Open")
    assert [each[0] for each in rows(text, "en")] in ([], [""])


@pytest.mark.parametrize("head", ["Punkt", "Ärende", "Fråga"])
def test_a_point_that_nobody_answers_for_informs(head: str) -> None:
    text = table(
        f"Nr | {head} | Ansvarig | Klart",
        "1 | Grinden är trasig. | | ",
        "2 | Ny skylt beställs | Siv | 2022-05-01",
        "3 | Städdagen hölls i lördags. | | ",
    )
    assert rows(text, "sv") == [("Siv", "Ny skylt beställs", "2022-05-01", "")]


def test_a_point_that_nobody_answers_for_in_english() -> None:
    text = table(
        "No | Item | Owner | Due",
        "1 | The gate is stuck. | | ",
        "2 | New sign to be ordered | Sian | 2022-05-01",
    )
    assert rows(text, "en") == [("Sian", "New sign to be ordered", "2022-05-01", "")]
    task = table("Action | Owner | Due", "Check the lift | | ", "New sign | Sian | 2022-05-01")
    assert [each[1] for each in rows(task, "en")] == ["check the lift", "New sign"]


@pytest.mark.parametrize(
    ("owner", "code"),
    [
        ("~~Siv~~ klart", "sv"),
        ("~~Siv~~", "sv"),
        ("Siv (klart)", "sv"),
        ("Siv – klart", "sv"),
        ("~~Sian~~ done", "en"),
        ("Sian (done)", "en"),
        ("Sian - done", "en"),
    ],
)
def test_an_owner_who_is_struck_out_is_done(owner: str, code: str) -> None:
    heads = "Åtgärd | Ansvarig | När" if code == "sv" else "Action | Owner | When"
    text = table(
        heads, f"Ny skylt | {owner} | ", f"Ny lampa | {owner.split(maxsplit=1)[0].strip('~')} | "
    )
    first, second = rows(text, code)
    assert (first[0], first[3], second[3]) == (second[0], "x", "")


LOG = """  22:1  Rensa brunnarna       PW   Klart 16/2
  22:2  Nytt pris på snö      SG   Kvarstår, nytt datum 2022-10-01
  22:3  Skylt vid vägen       TR   Pågår, färdigt under oktober"""


@pytest.mark.parametrize(
    "heading",
    [
        "Föregående protokoll, genomgång av öppna punkter",
        "Förra protokollet",
        "Protokoll: uppföljning",
        "Uppföljning",
    ],
)
def test_a_log_below_the_minutes_before_is_of_tasks(heading: str) -> None:
    text = SV.replace("2. Frågor", f"2. {heading}").format(LOG)
    found = of_text(text).record.actions
    assert [(each.owners[0], each.due) for each in found] == [
        ("Peder Wik", None),
        ("Siv Granath", "2022-10-01"),
        ("Tomas Råd", "2022-10-31"),
    ]


def test_a_list_of_those_there_is_no_task() -> None:
    text = "Siv Granath    kassör        SG\nPeder Wik      ledamot       PW"
    assert rows(text, "sv") == []
