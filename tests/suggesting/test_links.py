"""Links between meetings: what is plainly followed up, and what only looks so."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.ledger import Action
from tests.suggesting.shelves import council, files_of, ledger_of, linked

OF = council("members: [Noor Saleh, Ivar Sten, Per Ask]\n")
FIRST = "- [ ] Noor Saleh: kontakta skolan om belysningen vid gångvägen (till nästa möte)\n"
HEAD = "---\nstatus: {state}\npresent: [Noor Saleh, Ivar Sten]\n---\n\n"


def meeting(*items: str, state: str = "draft") -> str:
    return HEAD.format(state=state) + "\n".join(items)


def two(text: str, heading: str = "Läget", task: str = FIRST) -> dict[str, str]:
    return {
        "2023-02-07": meeting(f"## 1. Belysning\n\n{task}"),
        "2023-04-04": meeting(f"## 1. {heading}\n\n{text}\n"),
    }


def actions(texts: dict[str, str], day: str = "2024-01-01") -> dict[str | None, Action]:
    return {each.id: each for each in ledger_of(files_of(OF, texts)).actions(day)}


def test_what_is_told_to_be_done_is_closed_by_a_line_with_a_number_that_holds() -> None:
    sentence = "Noor har kontaktat skolan om belysningen vid gångvägen."
    links, after = linked(OF, two(f"Hej. {sentence}"))
    assert [(each.promise.id, each.state, each.confidence) for each in links] == [
        ("2023-02-07/A1", "done", "explicit")
    ]
    assert "- [ ] **A1** Noor Saleh: kontakta skolan" in after["2023-02-07"]
    assert f"\n\n- [x] **2023-02-07/A1** {sentence}\n" in after["2023-04-04"]
    closed = actions(after)["2023-02-07/A1"]
    assert (closed.state, closed.closed, closed.orphan) == ("done", "2023-04-04", False)
    assert linked(OF, after) == ((), after)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Noor har kontaktat skolan om belysningen vid gångvägen.", 8),
        ("Hej. Noor har kontaktat skolan om belysningen vid gångvägen.", 8),
        ("Vi sågs.\nNoor har kontaktat skolan om belysningen\nvid gångvägen. Bra.", 9),
        ("Vi sågs i\nhallen. Noor har kontaktat\nskolan om belysningen vid gångvägen.", 9),
        ("- Vi sågs.\n- Noor har kontaktat skolan om belysningen vid gångvägen.", 9),
    ],
)
def test_what_tells_of_an_action_has_the_line_on_which_it_begins(text: str, line: int) -> None:
    links, _ = linked(OF, two(text))
    assert [each.report.sentence.line for each in links if each.report is not None] == [line]


def test_a_short_task_that_stands_again_beside_its_sentence_is_the_same() -> None:
    task = "- [ ] Noor Saleh: beställa livbojar\n"
    text = f"Noor har inte beställt livbojarna än.\n\n{task}"
    links, after = linked(OF, two(text, task=task))
    assert [(each.promise.id, each.state) for each in links] == [("2023-02-07/A1", "open")]
    assert "- [ ] **2023-02-07/A1** Noor Saleh: beställa livbojar\n" in after["2023-04-04"]
    assert after["2023-04-04"].count("- [ ]") == 1
    assert list(actions(after)) == ["2023-02-07/A1"]


def test_a_short_task_of_another_item_is_another() -> None:
    task = "- [ ] Noor Saleh: beställa livbojar\n"
    text = f"Noor har inte beställt livbojarna än.\n\n## 2. Hamnen\n\n{task}"
    _, after = linked(OF, two(text, task=task))
    assert after["2023-04-04"].count("- [ ]") == 2


@pytest.mark.parametrize(
    "text",
    [
        "Noor har pratat med skolan om läxor.",
        "Noor har kontaktat polisen om belysningen vid hamnen.",
        "Ivar har kontaktat skolan.",
        "Ivar har kontaktat Noor och skolan om belysningen vid gångvägen.",
        "Skolan har kontaktat rådet.",
        "Belysningen vid gångvägen är trasig, sade skolan.",
        "Noor kontaktar skolan om belysningen vid gångvägen.",
        "Noor ska ha kontaktat skolan om belysningen vid gångvägen i maj.",
        "Har Noor kontaktat skolan om belysningen vid gångvägen?",
        "Om Noor har kontaktat skolan om belysningen vid gångvägen är oklart.",
        "**Förslag:** Noor har kontaktat skolan om belysningen vid gångvägen.",
        "> Noor har kontaktat skolan om belysningen vid gångvägen.",
        "| Noor har kontaktat skolan om belysningen vid gångvägen. |\n|---|\n| x |",
        "### Noor har kontaktat skolan om belysningen vid gångvägen",
        "> **Sekretess:** Noor har kontaktat skolan om belysningen vid gångvägen.",
        "### X {.sekretess}\n\nNoor har kontaktat skolan om belysningen vid gångvägen.",
        "- [ ] Ivar Sten: kontakta skolan om belysningen vid gångvägen",
        "- [ ] Noor Saleh: kontakta skolan om läxorna",
        "- [x] **2023-02-07/A1** klart per telefon",
    ],
)
def test_what_only_looks_alike_is_no_link(text: str) -> None:
    texts = two(text)
    if "A1" in text:
        texts["2023-02-07"] = texts["2023-02-07"].replace("[ ] ", "[ ] **A1** ")
    assert linked(OF, texts) == ((), texts)


def test_confidential_items_and_minutes_say_nothing() -> None:
    sentence = "Noor har kontaktat skolan om belysningen vid gångvägen."
    assert not linked(OF, two(sentence, "Läget {.sekretess}"))[0]
    texts = two(sentence)
    texts["2023-02-07"] = texts["2023-02-07"].replace("Belysning", "Belysning {.sekretess}", 1)
    assert not linked(OF, texts)[0]
    texts = two(sentence)
    texts["2023-04-04"] = texts["2023-04-04"].replace("## 1.", "# Möte {.sekretess}\n\n## 1.")
    assert not linked(OF, texts)[0]


def test_the_follow_up_needs_no_owner() -> None:
    sentence = "Skolan är kontaktad om belysningen vid gångvägen."
    links, _ = linked(OF, two(sentence, "Uppföljning"))
    assert [each.confidence for each in links] == ["explicit"]
    weaker = "Skolan är kontaktad om belysningen."
    assert [e.confidence for e in linked(OF, two(weaker, "Uppföljning"))[0]] == ["likely"]
    assert not linked(OF, two(weaker))[0]


def test_the_same_task_again_is_the_same_action() -> None:
    texts = two(f"Noor har inte hunnit kontakta skolan om belysningen.\n\n{FIRST}")
    links, after = linked(OF, texts)
    assert [(each.state, each.confidence) for each in links] == [("open", "explicit")]
    assert "- [ ] **2023-02-07/A1** Noor Saleh: kontakta skolan" in after["2023-04-04"]
    assert len(actions(after)) == 1
    assert [each.confidence for each in linked(OF, two(FIRST))[0]] == ["likely"]


def test_a_task_that_was_done_and_is_given_again_is_a_new_one() -> None:
    texts = two(f"Noor har kontaktat skolan om belysningen vid gångvägen.\n\n{FIRST}")
    links, after = linked(OF, texts)
    assert [each.state for each in links] == ["done"]
    assert sorted(each.state for each in actions(after).values()) == ["done", "open"]


def test_a_short_task_that_returns_is_not_taken_for_the_same() -> None:
    assert not linked(
        OF, two("- [ ] Noor Saleh: köpa kaffe\n", task="- [ ] Noor Saleh: köpa kaffe\n")
    )[0]


def test_a_sentence_that_fits_two_actions_is_left() -> None:
    other = FIRST.replace("Noor Saleh", "Ivar Sten")
    sentence = "Skolan är kontaktad om belysningen vid gångvägen."
    assert not linked(OF, two(sentence, "Uppföljning", FIRST + other))[0]


def test_a_chain_of_meetings_is_one_action() -> None:
    texts = two(f"Noor har inte hunnit kontakta skolan om belysningen.\n\n{FIRST}")
    later = "Noor har kontaktat skolan om belysningen vid gångvägen."
    texts["2023-06-01"] = meeting(f"## 1. A\n\n{later}\n")
    links, after = linked(OF, texts)
    assert [each.promise.id for each in links] == ["2023-02-07/A1"] * 2
    assert [each.state for each in actions(after).values()] == ["done"]


def test_only_what_is_sure_is_sought_beyond_the_next_meeting() -> None:
    texts = two("Inget.")
    sure = "Noor har kontaktat skolan om belysningen vid gångvägen."
    for text, found in ((sure, 1), ("Noor har kontaktat skolan om belysningen.", 0), (FIRST, 0)):
        texts["2023-06-01"] = meeting(f"## 1. A\n\n{text}\n")
        assert len(linked(OF, texts)[0]) == found
    for at in range(3):
        texts[f"2023-05-0{at + 1}"] = meeting("## 1. A\n\nInget.\n")
    texts["2023-06-01"] = meeting(f"## 1. A\n\n{sure}\n")
    assert not linked(OF, texts)[0]


@pytest.mark.parametrize("state", ["final", "approved", "cancelled"])
def test_only_drafts_are_given_links(state: str) -> None:
    texts = two("Noor har kontaktat skolan om belysningen vid gångvägen.")
    texts["2023-04-04"] = texts["2023-04-04"].replace("draft", state)
    found, after = linked(OF, texts)
    assert found == ()
    assert after == texts


def test_a_meeting_to_come_tells_of_nothing() -> None:
    texts = two("Noor har kontaktat skolan om belysningen vid gångvägen.")
    texts["2023-04-04"] = texts["2023-04-04"].replace("draft", "planned")
    assert not linked(OF, texts, today="2023-04-03")[0]
    assert linked(OF, texts)[0], "but a plan whose day has come is a draft"


def test_approved_minutes_that_raise_an_action_stay_as_they_are() -> None:
    texts = two("Noor har kontaktat skolan om belysningen vid gångvägen.")
    texts["2023-02-07"] = texts["2023-02-07"].replace("draft", "approved")
    assert linked(OF, texts) == ((), texts), "no number can be written there"
    texts["2023-02-07"] = texts["2023-02-07"].replace("[ ] ", "[ ] **A1** ")
    links, after = linked(OF, texts)
    assert [each.promise.id for each in links] == ["2023-02-07/A1"]
    assert after["2023-02-07"] == texts["2023-02-07"]
    assert actions(after)["2023-02-07/A1"].state == "done"


def test_what_is_declined_changes_no_byte() -> None:
    texts = two("Noor har kontaktat skolan om belysningen vid gångvägen.")
    assert linked(OF, texts, lambda _: False) == ((), texts)


def test_numbers_that_stand_are_kept_and_new_ones_follow() -> None:
    task = "- [ ] **A3** Ivar Sten: måla staketet\n" + FIRST
    links, after = linked(
        OF, two("Noor har kontaktat skolan om belysningen vid gångvägen.", task=task)
    )
    assert [each.promise.id for each in links] == ["2023-02-07/A4"]
    assert "**A3** Ivar Sten" in after["2023-02-07"]


@pytest.mark.parametrize("end", [" (senast 2030-01-01)", f", och {'x' * 160}."])
def test_a_sentence_that_is_no_fit_for_a_line_gives_way_to_what_was_to_be_done(end: str) -> None:
    _, after = linked(OF, two(f"Noor har kontaktat skolan om belysningen vid gångvägen{end}"))
    line = "- [x] **2023-02-07/A1** Noor Saleh: kontakta skolan om belysningen vid gångvägen\n"
    assert line in after["2023-04-04"]


def test_windows_newlines_stay() -> None:
    texts = two("Noor har kontaktat skolan om belysningen vid gångvägen.")
    crlf = {stem: text.replace("\n", "\r\n") for stem, text in texts.items()}
    _, after = linked(OF, crlf)
    assert after["2023-04-04"].count("\n") == after["2023-04-04"].count("\r\n")
    assert after != crlf


SAID = st.sampled_from(
    [FIRST, "- [ ] Ivar Sten: måla staketet vid hamnen röd\n", "- [x] Ivar Sten: måla staketet\n",
     "Noor har kontaktat skolan om belysningen vid gångvägen.", "Staketet vid hamnen kvarstår.",
     "Noor har inte kontaktat skolan om belysningen.", "Ivar målade staketet vid hamnen röd."]
)  # fmt: skip
MINUTES = st.lists(
    st.tuples(st.sampled_from(["Läget", "Uppföljning"]), st.lists(SAID, max_size=4), st.booleans()),
    min_size=2,
    max_size=5,
)


@settings(max_examples=20, deadline=None)
@given(MINUTES, st.sampled_from(["explicit", "likely"]))
def test_all_links_hold_and_none_is_proposed_twice(
    told: list[tuple[str, list[str], bool]], least: str
) -> None:
    texts = {
        f"2023-0{at + 1}-07": meeting(
            f"## 1. {heading}\n\n" + "\n\n".join(said) + "\n", state="final" if final else "draft"
        )
        for at, (heading, said, final) in enumerate(told)
    }
    links, after = linked(OF, texts, lambda link: link.confidence in ("explicit", least))
    for each in links:
        assert f"**{each.promise.id}**" in after[each.stem]
    again, _ = linked(OF, after, lambda link: link.confidence in ("explicit", least))
    assert again == ()
