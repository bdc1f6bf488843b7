"""Terms of tasks in forms that lists of tasks and short notes have."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

SWEDISH = (
    "# Möte 2031-04-02\n\nNärvarande: Asta Lind, Bo Ek\n\n## Läget\n\n{}\n\n## Slut\n\nSlut.\n"
)
ENGLISH = (
    "# Meeting 2031-04-02\n\nPresent: Ann Hill, Bob Lane\n\n## News\n\n{}\n\n## End\n\nThe end.\n"
)


def tasks(form: str, text: str) -> list[tuple[str, str | None]]:
    found = of_text(form.format(text), "a.md").record
    return [(each.text, each.due) for each in found.actions]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("- [ ] Bo Ek: laga grinden 📅 2031-05-03", "2031-05-03"),
        ("- Bo Ek: laga grinden 📅 2031-05-03", "2031-05-03"),
        ("Bo Ek ska laga grinden (deadline: 15 april).", "2031-04-15"),
        ("- [ ] Bo: laga grinden due: 2031-05-03", "2031-05-03"),
        ("Bo lagar grinden senast fredag.", "2031-04-04"),
        ("Bo lagar grinden senast på fredag.", "2031-04-04"),
        ("Bo ska laga grinden till måndag.", "2031-04-07"),
        ("Bo ska laga grinden \u0130nnan 3 maj.", "2031-05-03"),
        ("Bo lagar grinden senast nätterna 15–17 maj.", "2031-05-17"),
        # The meeting is on a Wednesday.
        ("Bo ska laga grinden senast onsdag.", "2031-04-09"),
        ("- [ ] Bo: laga grinden (klart: fredag)", "2031-04-04"),
        ("Bo lagar grinden före lördag.", "2031-04-04"),
        ("- [ ] Bo: laga grinden före torsdag", None),
    ],
)
def test_terms_in_swedish(text: str, due: str | None) -> None:
    assert tasks(SWEDISH, text) == [("laga grinden", due)]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("- [ ] Bob Lane: mend the gate 📅 2031-05-03", "2031-05-03"),
        ("Bob Lane will mend the gate (deadline: 15 April).", "2031-04-15"),
        ("- [ ] Bob: mend the gate (due: 3 May)", "2031-05-03"),
        ("Bob will mend the gate by Friday.", "2031-04-04"),
        ("Action: Bob to mend the gate, due: Friday", "2031-04-04"),
        ("- [ ] Bob: mend the gate (by Monday)", "2031-04-07"),
        ("Bob will mend the gate by Wednesday.", "2031-04-09"),
        ("Bob will mend the gate before Saturday.", "2031-04-04"),
        ("Bob will mend the gate by next Friday.", None),
    ],
)
def test_terms_in_english(text: str, due: str | None) -> None:
    assert tasks(ENGLISH, text) == [("mend the gate", due)]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (SWEDISH, "Bo ska öppna butiken på fredagar."),
        (SWEDISH, "Bo ska bjuda in fredagsgruppen."),
        (ENGLISH, "Bob will open the shop on Fridays."),
        (ENGLISH, "Bob will invite the Friday group."),
    ],
)
def test_a_weekday_of_something_else_is_no_term(form: str, text: str) -> None:
    assert [due for _, due in tasks(form, text)] in ([], [None])


def test_a_term_is_written_with_its_day() -> None:
    text = SWEDISH.format("- [ ] Bo Ek: laga grinden 📅 2031-05-03")
    written = import_one("a.md", text.encode(), Order()).text
    assert "- [ ] Bo Ek: laga grinden (senast 2031-05-03)\n" in written


@pytest.mark.parametrize(
    ("form", "text", "due"),
    [
        # A week or a day of something is no term.
        (SWEDISH, "Bo lägger ut listan för v. 49.", None),
        (SWEDISH, "Bo lägger ut listan v. 49.", "2031-12-07"),
        (SWEDISH, "Bo undersöker möjliga dagar i maj.", None),
        (SWEDISH, "Bo mäter kön tre dagar i vecka 20.", "2031-05-18"),
        (SWEDISH, "Bo ska planera en kväll under maj.", "2031-05-31"),
        (SWEDISH, "Bo kollar om salen är ledig vecka 20.", None),
        (SWEDISH, "Bo redovisar en plan vid rådets sammanträde i oktober.", "2031-10-31"),
        (SWEDISH, "Bo lagar grinden under veckan som börjar 5 maj.", "2031-05-11"),
        (ENGLISH, "Bob will mend the gate during the week beginning 5th May.", "2031-05-11"),
        (ENGLISH, "Bob will find dates in May.", None),
        (SWEDISH, "Bo skickar listan från mötet i maj.", None),
        (ENGLISH, "Bob will send the list from parents in May.", None),
        (ENGLISH, "Bob will write to parents in May.", "2031-05-31"),
        (SWEDISH, "Bo lagar grinden till årsmötet 12 maj.", "2031-05-12"),
        (SWEDISH, "Bo skriver till kommunen, vilket tas upp på möte 18 maj.", None),
        (SWEDISH, "Bo lagar grinden första veckan i maj.", None),
    ],
)
def test_to_what_a_time_belongs(form: str, text: str, due: str | None) -> None:
    assert [due for _, due in tasks(form, text)] == [due]


@pytest.mark.parametrize("term", ["inom 14 dagar", "före stämman", "under andra kvartalet"])
def test_a_term_without_a_day(term: str) -> None:
    found = of_text(SWEDISH.format(f"Bo lagar grinden {term}."), "a.md").record.actions
    assert [(each.text, each.due, each.due_text) for each in found] == [
        ("laga grinden", None, term)
    ]


def test_tasks_of_a_sentence_share_the_term_that_ends_it() -> None:
    assert tasks(SWEDISH, "Asta skriver ett utkast, Bo ringer, klart 30/5.") == [
        ("skriva ett utkast", "2031-05-30"),
        ("ringa", "2031-05-30"),
    ]
    assert tasks(SWEDISH, "Asta skriver ett utkast, Bo ringer i maj.")[0][1] is None


@pytest.mark.parametrize(
    ("form", "text", "task"),
    [
        (SWEDISH, "Bo får i uppdrag att väga båten, att redovisas vid junimötet.", "väga båten"),
        (
            SWEDISH,
            "Bo får i uppdrag att väga båten, att presenteras på mötet i juni.",
            "väga båten",
        ),
        (
            ENGLISH,
            "Bob is to weigh the boat, to be reported at the June meeting.",
            "weigh the boat",
        ),
        (
            ENGLISH,
            "Bob is to weigh the boat, to be presented at a meeting in June.",
            "weigh the boat",
        ),
    ],
)
def test_where_a_task_is_to_be_told_of_is_its_term(form: str, text: str, task: str) -> None:
    assert tasks(form, text) == [(task, "2031-06-30")]
