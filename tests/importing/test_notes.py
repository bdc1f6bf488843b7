"""Short notes of what was said: lists within lists, half sentences, posts instead of names."""

import pytest

from bra.importing.record import Action
from bra.importing.result.writing import write_record
from bra.languages import language
from tests.importing.foreign import of_text

HEAD = {
    "sv": "# Protokoll 14 mars 2022\n\n## Närvarande\n\n{people}\n\n## Punkter\n\n",
    "en": "# Minutes 14 March 2022\n\n## Present\n\n{people}\n\n## Points\n\n",
}
NAMES = {
    "sv": ("Anna Ek", "Bo Lund", "Cia Dahl"),
    "en": ("Ann Hill (@annh)", "Bob Lane (@bob)", "Cora Day"),
}
POSTS = ("Ordförande", "Vice Ordförande", "Kassör", "Verksamhetsansvarig", "PR")


def actions(text: str, code: str = "sv", people: tuple[str, ...] = ()) -> list[Action]:
    """Return the sure actions of a list of notes."""
    listed = "\n".join(f"- {name}" for name in people or NAMES[code])
    found = of_text(f"{HEAD[code].format(people=listed)}{text}\n", "a.md").record.actions
    return [each for each in found if each.confidence != "weak"]


def told(text: str, code: str = "sv", people: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Return the owners and the text of each."""
    return [(" + ".join(each.owners), each.text) for each in actions(text, code, people)]


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("- Bo köper:\n  - kaffe\n  - te", "sv", [("Bo Lund", "köpa: kaffe, te")]),
        (
            "Bo köper in följande:\n\n- kaffe\n- te",
            "sv",
            [("Bo Lund", "köpa in följande: kaffe, te")],
        ),
        (
            "- Anna ska:\n  - boka lokal\n  - köpa:\n    - kaffe\n    - te\n- Bo ringer.",
            "sv",
            [("Anna Ek", "boka lokal"), ("Anna Ek", "köpa: kaffe, te"), ("Bo Lund", "ringa")],
        ),
        (
            "- @bob will buy the following:\n\n  - coffee\n  - tea",
            "en",
            [("Bob Lane", "buy the following: coffee, tea")],
        ),
        (
            "- @annh will:\n  - book the hall\n  - buy:\n    - coffee\n    - tea",
            "en",
            [("Ann Hill", "book the hall"), ("Ann Hill", "buy: coffee, tea")],
        ),
    ],
)
def test_a_list_below_a_task_is_a_part_of_it(
    text: str, code: str, found: list[tuple[str, str]]
) -> None:
    assert told(text, code) == found


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("- Kaffet är slut.\n  - Bo fixar!", "sv", [("Bo Lund", "fixa (Kaffet är slut)")]),
        ("- Lokalen\n  - Anna bokar den.", "sv", [("Anna Ek", "boka den (Lokalen)")]),
        (
            "- Vill skolan vara med? Cia kollar.",
            "sv",
            [("Cia Dahl", "kolla (Vill skolan vara med)")],
        ),
        ("- Lokalen\n  - Anna bokar Saga.", "sv", [("Anna Ek", "boka Saga")]),
        ("- Mötet 3 maj (Saga)\n  - Anna bokar.", "sv", [("Anna Ek", "boka")]),
        ("- The hall\n  - @annh will book it", "en", [("Ann Hill", "book it (The hall)")]),
    ],
)
def test_a_verb_alone_means_what_stands_above_it(
    text: str, code: str, found: list[tuple[str, str]]
) -> None:
    assert told(text, code) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- Bo Köper kaffe.", [("Bo Lund", "köpa kaffe")]),
        ("- Anna och Bo Målar staketet", [("Anna Ek + Bo Lund", "måla staketet")]),
        ("- Kaffe Köper vi sen.", []),
    ],
)
def test_a_verb_may_begin_with_a_capital(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("- Staketet borde målas, Bo köper färg.", "sv", [("Bo Lund", "köpa färg")]),
        ("- Kanske måla staketet i år, Anna Ek köper färg.", "sv", [("Anna Ek", "köpa färg")]),
        ("- Cia föreslog att det borde målas, Bo köper färg.", "sv", []),
        ("- Om det borde målas, Bo köper färg.", "sv", []),
        (
            "- The fence should be painted, Bob buys the paint.",
            "en",
            [("Bob Lane", "buy the paint")],
        ),
        ("- Cora suggested that it should be painted, Bob buys the paint.", "en", []),
    ],
)
def test_what_ought_to_be_done_ends_where_somebody_does_it(
    text: str, code: str, found: list[tuple[str, str]]
) -> None:
    assert told(text, code) == found


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("- Boka en lokal. Anna och Bo", "sv", [("Anna Ek + Bo Lund", "boka en lokal")]),
        ("- Grillen, laga! Cia.", "sv", [("Cia Dahl", "Grillen, laga")]),
        ("- Vi tackade alla. Anna Ek", "sv", []),
        ("- Book a hall. Ann and Bob", "en", [("Ann Hill + Bob Lane", "book a hall")]),
        ("- We thanked all. Ann Hill", "en", []),
    ],
)
def test_names_alone_behind_an_errand_are_its_owners(
    text: str, code: str, found: list[tuple[str, str]]
) -> None:
    assert told(text, code) == found


@pytest.mark.parametrize(
    ("word", "post"),
    [
        ("Ordf", "Ordförande"),
        ("Ordföranden", "Ordförande"),
        ("Vordf", "Vice Ordförande"),
        ("V. ordf", "Vice Ordförande"),
        ("Vice ordf", "Vice Ordförande"),
        ("Kassören", "Kassör"),
        ("Verk", "Verksamhetsansvarig"),
    ],
)
def test_a_post_may_be_short(word: str, post: str) -> None:
    assert told(f"- {word} köper kaffe.", people=POSTS) == [(post, "köpa kaffe")]


def test_an_english_post_may_be_short() -> None:
    posts = ("Chair", "Vice Chair", "Treasurer", "Secretary")
    assert told("- Vice-Chair will buy coffee.", "en", posts) == [("Vice Chair", "buy coffee")]
    assert told("- Sec to buy coffee.", "en", posts) == []


def test_an_unknown_owner_among_known_ones_is_kept() -> None:
    assert told("- Bo och Orvar tar och köper kaffe.") == [("Bo Lund + Orvar", "köpa kaffe")]
    assert told("- Bo och grannarna tar och köper kaffe.") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("> @bob: I think it should be blue", "en"),
        ("> Bob Lane: if we agree, then it is fine", "en"),
        ("- @bob will be away next week", "en"),
        ("- **@bob:** Should be available two hours a day", "en"),
        ("- The council would prefer not to buy it.", "en"),
        ("> Bo Lund: jag tror att det blir bra", "sv"),
        ("- @bo ska vara borta nästa vecka", "sv"),
        ("**Nästa steg:** Rådet noterade att priset behöver sänkas.", "sv"),
        ("**Next steps:** The council noted that prices need to come down.", "en"),
    ],
)
def test_opinions_and_states_are_no_tasks(text: str, code: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("> Bob Lane: book the hall", "en", [("Bob Lane", "book the hall")]),
        ("> @bob will book the hall", "en", [("Bob Lane", "book the hall")]),
        (
            "**Next steps:** Bob to note that prices rose",
            "en",
            [("Bob Lane", "note that prices rose")],
        ),
    ],
)
def test_tasks_in_quotes_and_behind_labels_stay(
    text: str, code: str, found: list[tuple[str, str]]
) -> None:
    assert told(text, code) == found


def test_headings_in_a_block_of_code_are_none() -> None:
    code = "```sh\n# första raden\n- [ ] Bo köper kaffe\n```"
    text = f"{HEAD['sv'].format(people='- Anna Ek')}Text.\n\n{code}\n\n## Annat\n\nText.\n"
    found = of_text(text, "a.md").record
    assert [item.title for item in found.items] == ["Punkter", "Annat"]
    assert found.actions == ()


def test_the_next_meeting_may_stand_in_its_heading() -> None:
    text = f"{HEAD['sv'].format(people='- Anna Ek')}Text.\n\n## Nästa möte: torsdag 7/4 - 12:15\n"
    found = of_text(text, "a.md").record
    assert [item.title for item in found.items] == ["Punkter", "Nästa möte"]
    assert found.next.date is not None
    assert found.next.time is not None
    assert (found.next.date.value, found.next.time.value) == ("2022-04-07", "12.15")


@pytest.mark.parametrize("heading", ["17 november 2021", "Måndag 4 april 2022"])
def test_a_heading_above_the_items_is_written_once(heading: str) -> None:
    text = f"# Protokoll\n\n## {heading}\n\n## Närvarande\n\n- Anna Ek\n\n## Punkt\n\nText.\n"
    found = of_text(text, "a.md")
    text = write_record(found.record, found.layout, language("sv"))
    listed = [each for each in found.record.dropped if each.text.endswith(heading)]
    # A day that the front matter gives is not written again.
    assert text.count(heading) + len(listed) == 1


@pytest.mark.parametrize(
    ("text", "code", "day"),
    [
        ("Nästa möte den 5 april ställs in.", "sv", None),
        ("Nästa möte skulle annars hamna den 5 april.", "sv", None),
        (
            "Nästa möte den 5 april ställs in. Nästa möte blir den 12 april i stället.",
            "sv",
            "2022-04-12",
        ),
        ("Mötet beslutade att nästa möte skulle hållas den 5 april.", "sv", "2022-04-05"),
        ("The next meeting would fall on 5 April.", "en", None),
        ("The next meeting on 5 April is cancelled.", "en", None),
        ("It was agreed that the next meeting would be held on 5 April.", "en", "2022-04-05"),
    ],
)
def test_a_day_on_which_nobody_meets_is_not_the_next(text: str, code: str, day: str | None) -> None:
    people = "\n".join(f"- {name}" for name in NAMES[code])
    found = of_text(f"{HEAD[code].format(people=people)}{text}\n", "a.md").record.next.date
    assert (None if found is None else found.value) == day


@pytest.mark.parametrize(
    ("text", "code", "task", "words"),
    [
        ("- Bo städar med start nästa vecka.", "sv", "städa med start nästa vecka", None),
        ("- Bo städar nästa vecka.", "sv", "städa", "nästa vecka"),
        ("- Bo bokar lokalen imorgon bitti.", "sv", "boka lokalen", "imorgon bitti"),
        ("- @bob will clean starting next week", "en", "clean starting next week", None),
        ("- @bob will clean next week", "en", "clean", "next week"),
        ("- @bob will clean tomorrow morning", "en", "clean", "tomorrow morning"),
    ],
)
def test_from_when_something_is_done_is_no_term(
    text: str, code: str, task: str, words: str | None
) -> None:
    assert [(each.text, each.due_text) for each in actions(text, code)] == [(task, words)]


@pytest.mark.parametrize(
    ("text", "code", "decided"),
    [
        ("**Beslut:**\n- att måla\n- att städa", "sv", "att måla; att städa"),
        ("**Beslut:**\n- att måla,\n- att städa.", "sv", "att måla, att städa."),
        ("Styrelsen beslutar\n\n- att måla samt\n- att städa", "sv", "att måla samt att städa"),
        ("**Decision:** We agreed to:\n- paint\n- clean", "en", "We agreed to: paint; clean"),
    ],
)
def test_the_parts_of_a_decision_are_told_apart(text: str, code: str, decided: str) -> None:
    people = "\n".join(f"- {name}" for name in NAMES[code])
    found = of_text(f"{HEAD[code].format(people=people)}{text}\n", "a.md").record.decisions
    assert [each.text for each in found] == [decided]


def test_what_an_earlier_meeting_decided_is_no_decision_of_this_one() -> None:
    for text, code in (
        ("Enligt tidigare diskussion beslutade styrelsen att vänta.", "sv"),
        ("Per previous discussion, the board decided to wait.", "en"),
    ):
        people = "\n".join(f"- {name}" for name in NAMES[code])
        found = of_text(f"{HEAD[code].format(people=people)}{text}\n", "a.md").record.decisions
        assert found == ()


def test_the_words_of_a_link_may_hold_brackets() -> None:
    text = f"{HEAD['en'].format(people='- Ann Hill')}Text.\n\n## [Hall [500] repairs](https://a.b/c)\n\nText.\n"
    found = of_text(text, "a.md").record
    assert [item.title for item in found.items] == ["Points", "Hall [500] repairs"]
