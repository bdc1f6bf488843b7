"""Tasks that stand close to something else: their object first, their mark of being done behind."""

import pytest

from bra.importing.lines.paragraphs import Paragraph
from bra.importing.lines.prose import sentences
from tests.importing.foreign import of_text
from tests.importing.test_forms import told


@pytest.mark.parametrize(
    ("text", "owner", "task", "due"),
    [
        ("Inköpen sköter Bo.", "Bo Lund", "sköta inköpen", None),
        (
            "Bokningen av salen sköter Anna, senast 2/5.",
            "Anna Ek",
            "sköta bokningen av salen",
            "2022-05-02",
        ),
        (
            "Affischerna till festen fixar Bo och Cia till nästa möte.",
            "Bo Lund + Cia Dahl",
            "fixa affischerna till festen",
            "2022-04-12",
        ),
        (
            "Utskicket gör Anna så fort texten är klar.",
            "Anna Ek",
            "göra utskicket så fort texten är klar",
            None,
        ),
        ("Fikat tar Cia.", "Cia Dahl", "ta fikat", None),
        ("Lokalen bokar Cia.", "Cia Dahl", "boka lokalen", None),
        ("Till dess ordnar Bo en pump.", "Bo Lund", "ordna en pump", None),
        ("Till detta bokar Anna kyrkans lokal.", "Anna Ek", "boka kyrkans lokal", None),
        ("Bo påminner om det vid vårmötet.", "Bo Lund", "påminna om det vid vårmötet", None),
        (
            "Hundar ska hållas kopplade, Bo informerar om detta på städdagen.",
            "Bo Lund",
            "informera om detta på städdagen",
            None,
        ),
        (
            "Vi saknar någonstans att vara i. Bo kollar med skolan.",
            "Bo Lund",
            "kolla med skolan",
            None,
        ),
    ],
)
def test_tasks_in_other_orders(text: str, owner: str, task: str, due: str | None) -> None:
    assert told(text, "sv") == [(owner, task, due)]


@pytest.mark.parametrize(
    "text",
    [
        "Styrelsen gör Bo glad.",
        "Föreningen sköter Bo.",
        "Stugan äger Bo.",
        "Protokollet skriver Bo.",
        "Ett rum bokar Bo.",
        "Presentationen gör Bo på scenen.",
        "Som vanligt ordnar Bo, det gick bra.",
        "Bo påminner om mötet.",
        "Bo informerar om detta.",
    ],
)
def test_what_only_sounds_like_tasks_in_other_orders(text: str) -> None:
    assert told(text, "sv") == []


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("Bo frågar länsmuseet om bidrag.", ["fråga länsmuseet om bidrag"]),
        ("Bo frågar grannarna om staketet.", ["fråga grannarna om staketet"]),
        ("Bo frågar badhuset om priset.", ["fråga badhuset om priset"]),
        ("Bo frågar styrelsen om bidrag.", []),
        ("Bo frågar sekreteraren om bidrag.", []),
        ("Bo frågar medlemmarna om bidrag.", []),
        ("Bo frågar om taket.", []),
    ],
)
def test_asking_others_than_those_at_the_meeting(text: str, tasks: list[str]) -> None:
    items = f"1. Taket\nAnna berättar om taket. {text}\n\n2. Val\nAnna väljs.\n"
    words = f"Närvarande: Anna Ek, Bo Lund\n\n{items}"
    found = of_text(f"Protokoll den 5 mars 2024\n\n{words}").record
    assert [each.text for each in found.actions if each.confidence != "weak"] == tasks


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Bo skulle fråga om lampan: gjort, svaret kom i januari.", "sv"),
        ("Bo fick kolla om lampan: klart.", "sv"),
        ("Bo skulle höra om klubben vill vara med och har fått ja.", "sv"),
        ("Cia skulle ringa banken och fick besked.", "sv"),
        ("Bob was to ask whether the lamp works: done, the answer came in January.", "en"),
        ("Bob was going to call the school: sorted.", "en"),
        ("Bob was to ask if the club would join and has now got a yes.", "en"),
        ("Cora was to ask the bank and received an answer.", "en"),
    ],
)
def test_tasks_that_are_said_to_be_done(text: str, code: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("text", "code", "task"),
    [
        ("Bo ska göra en lista: klart till den 2 maj.", "sv", "göra en lista"),
        (
            "Bo ska höra om klubben vill vara med och meddela svar.",
            "sv",
            "höra om klubben vill vara med och meddela svar",
        ),
        ("Bob is to write a list: done by 2 May.", "en", "write a list"),
    ],
)
def test_tasks_that_are_to_be_done(text: str, code: str, task: str) -> None:
    ((_, words, _),) = told(text, code)
    assert words.startswith(task)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Vi vill ha ett rum att öva i. Anna är nöjd.", 2),
        ("Protokollet skrevs av Bo I. Ek. Det lades ut.", 2),
        ("De bor på en ö. Anna ringer.", 2),
    ],
)
def test_sentences_that_end_in_one_letter(text: str, count: int) -> None:
    assert len(sentences(Paragraph(text, ((0, 1),), "text", 0), 1)) == count
