"""Questions to the ledger: who, what, how long ago, and in which order the answer comes."""

from collections.abc import Callable
from unicodedata import normalize

import pytest

from bra.languages import language
from bra.ledger import Action, Ledger, build_ledger
from bra.ledger.history import history
from bra.ledger.order import ORDERS, arrange, grouped
from bra.ledger.queries import Question, ask
from bra.model import Meeting
from bra.reading.meeting import page_of
from tests.planning.councils import council, meeting

COUNCIL = council("members: ['Jonas Eek, Polisen', 'Åsa Björk, Kommunen', 'Ägir Ek']\n")
SWEDISH = language("sv")


def held(stem: str, *lines: str, status: str = "final", title: str = "1. Läget") -> Meeting:
    body = f"## {title}\n\n" + "\n".join(lines) + "\n"
    return meeting(COUNCIL, stem, f"status: {status}\n", body)


def ledger(*meetings: Meeting) -> Ledger:
    return build_ledger([page_of(each) for each in meetings])


def asked(of: Ledger, question: Question) -> list[str | None]:
    return [action.id for action in ask(of, COUNCIL, question, internal=False).actions]


STALE = ledger(
    held(
        "2017-08-18",
        "- [ ] **A1** a",
        "- [ ] **A2** b",
        "- [ ] **A3** c",
        "- [x] **A4** d",
        "- [ ] **A5** e",
    ),
    held("2017-09-01", "- [ ] **2017-08-18/A2** nytt"),
    held("2017-09-01-extra", "- [ ] **2017-08-18/A1** a"),
    held("2017-10-01", "- [x] **2017-08-18/A5** e", status="cancelled"),
    held("2017-10-11", "- [ ] **2017-08-18/A5** igen (återöppnat 2017-08-20)"),
    held("2017-11-01", "- [ ] **2017-08-18/A3** ändras (senast 2018-01-01)", status="planned"),
)


@pytest.mark.parametrize(
    ("day", "meetings", "stale"),
    [
        ("2017-09-01", 1, ["A1", "A2", "A3", "A5"]),
        ("2017-09-01", 2, ["A1", "A3", "A5"]),
        ("2017-09-01", 3, []),
        ("2017-09-01", 4, []),
        ("2017-09-30", 0, ["A1", "A2", "A3", "A5"]),
        ("2017-10-10", 1, ["A1", "A2", "A3", "A5"]),
        ("2017-10-11", 1, ["A1", "A2", "A3"]),
        ("2017-11-01", 1, ["A1", "A2"]),
        ("2017-11-01", 3, ["A1"]),
        ("2017-11-02", 2, ["A1", "A2"]),
    ],
)
def test_stale_is_what_the_last_meetings_said_nothing_new_of(
    day: str, meetings: int, stale: list[str]
) -> None:
    for states in ("open", "all"):
        found = asked(STALE, Question(day, states, stale=meetings))
        assert found == [f"2017-08-18/{each}" for each in stale]


def test_an_item_can_be_asked_for_by_the_words_of_its_title() -> None:
    of = ledger(
        held("2017-08-18", "- [ ] **A1** skolan", title="1. Trygghet i centrum"),
        held("2017-09-01", "- [ ] **A1** centrum", title="1. Skolan"),
    )
    assert asked(of, Question("2017-10-01", item="CENTRUM trygg")) == ["2017-08-18/A1"]
    assert asked(of, Question("2017-10-01", item="centrum skola")) == []
    assert asked(of, Question("2017-10-01", item="skola")) == ["2017-09-01/A1"]
    assert len(asked(of, Question("2017-10-01", words="centrum"))) == 2


def test_words_are_looked_for_in_notes_too() -> None:
    of = ledger(held("2017-08-18", "- [ ] **A1** a", "  efter samtal med skolan"))
    assert asked(of, Question("2017-10-01", words="skolan")) == ["2017-08-18/A1"]
    assert asked(of, Question("2017-10-01", words="skolan puben")) == []


@pytest.mark.parametrize("name", ["åsa", " Åsa  björk ", normalize("NFD", "Åsa Björk")])
def test_a_name_is_found_however_it_is_typed(name: str) -> None:
    of = ledger(held("2017-08-18", "- [ ] **A1** Åsa Björk: a", "- [ ] **A2** Jonas Eek: b"))
    assert asked(of, Question("2017-10-01", owner=name)) == ["2017-08-18/A1"]


STATES = (
    held("2017-08-18", "- [ ] **A1** a", "- [x] **A2** Kim Ask: b", "- [-] **A3** c"),
    held("2017-09-01", "- [/] **A1** d"),
)


def test_actions_are_asked_for_by_their_state_and_the_meeting_that_raised_them() -> None:
    of = ledger(*STATES)
    day, first = "2017-10-01", "2017-08-18"
    assert asked(of, Question(day)) == [f"{first}/A1", "2017-09-01/A1"]
    assert asked(of, Question(day, "done")) == [f"{first}/A2", f"{first}/A3"]
    assert len(asked(of, Question(day, "all"))) == 4
    assert asked(of, Question(day, meeting=first)) == [f"{first}/A1"]
    assert asked(of, Question(day, "done", meeting="2017-09-01")) == []


def test_who_has_nothing_open_is_known_and_who_only_came_is_as_well() -> None:
    of = ledger(*STATES)

    def never() -> list[str]:
        raise AssertionError

    def unknown(name: str, **attended: Callable[[], list[str]]) -> object:
        question = Question("2017-10-01", owner=name)
        return ask(of, COUNCIL, question, internal=False, **attended).unknown

    assert unknown("Kim Ask", attended=never) is None
    assert unknown("kim", attended=never) is None
    assert unknown("Lo Berg", attended=lambda: ["Lo Berg"]) is None
    assert unknown("Lo Berg") == ("Lo Berg", ())
    assert unknown("Lo", attended=lambda: ["Lo van Ek", "Lo Berg"]) == (
        "Lo",
        ("Lo Berg", "Lo van Ek"),
    )


def test_a_person_is_no_organisation() -> None:
    question = Question("2017-10-01", organisation="Kim Ask")
    answer = ask(ledger(*STATES), COUNCIL, question, internal=False)
    assert answer.unknown == ("Kim Ask", ())


def test_a_name_in_a_withheld_action_alone_is_as_unknown_as_any() -> None:
    of = ledger(held("2017-08-18", "- [ ] **A1** Kim Ask: sälja", title="1. A {.sekretess}"))
    for states in ("open", "all"):
        question = Question("2017-10-01", states, owner="Kim Ask")
        assert ask(of, COUNCIL, question, internal=False).unknown == ("Kim Ask", ())
        assert len(ask(of, COUNCIL, question, internal=True).actions) == 1


def test_what_is_withheld_is_told_whatever_else_is_asked_and_never_found() -> None:
    of = ledger(held("2017-08-18", "- [ ] **A1** sälja", title="1. A {.sekretess}"), *STATES[1:])
    for words, rows, count in ((None, True, 1), ("sälja", False, 0), ("båt", False, 0)):
        answer = ask(of, COUNCIL, Question("2017-10-01", words=words), internal=False)
        assert (len(answer.actions), answer.withheld, answer.rows) == (
            count,
            ("2017-08-18/A1",),
            rows,
        )
    assert ask(of, COUNCIL, Question("2017-10-01", "done"), internal=False).withheld == ()


def test_old_actions_that_nobody_follows_are_counted_and_those_withheld_are_not() -> None:
    old = (
        held("2017-08-18", "- [ ] **A1** a", "- [ ] **A2** b", "- [x] **A3** c"),
        held("2017-08-19", "- [ ] **A1** d", title="1. A {.sekretess}"),
    )
    of = build_ledger([page_of(each) for each in old], "2017-09-01")
    answer = ask(of, COUNCIL, Question("2017-10-01"), internal=False)
    assert (answer.actions, answer.withheld, answer.historic) == ((), (), 2)
    answer = ask(of, COUNCIL, Question("2017-10-01", "all"), internal=False)
    assert (len(answer.actions), answer.withheld, answer.historic) == (3, ("2017-08-19/A1",), 0)


def test_what_is_open_follows_an_office_and_what_is_closed_stays_with_who_had_it() -> None:
    of_two = council(
        "members:\n"
        "  - {name: Jonas Eek, role: ordförande, to: 2017-09-30}\n"
        "  - {name: Åsa Björk, role: ordförande, from: 2017-10-01}\n"
        "roles: {säkerhetschefen: {holder: Åsa Björk}, kommunchefen: {}}\n"
    )
    body = (
        "## 1. Läget\n\n- [ ] **A1** ordföranden: a\n- [x] **A2** ordföranden: b\n"
        "- [ ] **A3** säkerhetschefen: c\n- [ ] **A4** Jonas Eek och Åsa Björk: d\n"
        "- [ ] **A5** kommunchefen: e\n- [ ] **A6** rådet: f\n"
    )
    of = ledger(meeting(of_two, "2017-08-18", "status: final\nchair: Jonas Eek\n", body))

    def whose(name: str) -> list[str]:
        found = ask(of, of_two, Question("2017-11-01", "all", owner=name), internal=False)
        return [(action.id or "")[-2:] for action in found.actions]

    assert whose("Åsa Björk") == ["A1", "A3", "A4"]
    assert whose("Jonas Eek") == ["A2", "A4"]
    assert whose("kommunchefen") == ["A5"]


def test_what_is_due_before_a_day_has_a_day_and_is_not_due_on_that_one() -> None:
    lines = (
        "- [ ] **A1** a (senast 2017-09-01)",
        "- [ ] **A2** b (senast 2017-09-02)",
        "- [ ] **A3** c (löpande)",
        "- [ ] **A4** d",
    )
    of = ledger(held("2017-08-18", *lines))
    assert asked(of, Question("2017-08-20", due_before="2017-09-02")) == ["2017-08-18/A1"]
    assert asked(of, Question("2017-09-02", overdue=True)) == ["2017-08-18/A1"]


MIXED = (
    "- [ ] **A1** Ägir Ek: a (senast 2017-12-01)",
    "- [ ] **A2** Åsa Björk: b (löpande)",
    "- [ ] **A3** Jonas Eek: c (senast 2017-09-01)",
    "- [x] **A4** Jonas Eek: d (senast 2017-08-20; klart 2017-08-19)".replace(";", ","),
    "- [ ] **A5** e",
)
LATER = ("- [ ] **A1** Åsa Björk: f (senast 2017-10-01)", "- [ ] **2017-08-18/A5** nytt")


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("urgency", "8/A3 9/A1 8/A1 8/A5 8/A2 8/A4"),
        ("due", "8/A4 8/A3 9/A1 8/A1 8/A2 8/A5"),
        ("owner", "8/A3 8/A4 9/A1 8/A2 8/A1 8/A5"),
        ("organisation", "9/A1 8/A2 8/A3 8/A4 8/A1 8/A5"),
        ("raised", "8/A1 8/A2 8/A3 8/A4 8/A5 9/A1"),
        ("latest", "9/A1 8/A1 8/A2 8/A3 8/A4 8/A5"),
        ("silence", "8/A3 8/A1 8/A2 8/A4 9/A1 8/A5"),
    ],
)
def test_each_order_has_its_first_things_first(order: str, expected: str) -> None:
    of = ledger(held("2017-08-18", *MIXED), held("2017-09-10", *LATER))
    found = arrange(of.actions("2017-10-05"), order, SWEDISH)
    assert [f"{each.meeting[6]}/{(each.id or '')[-2:]}" for each in found] == expected.split()


def test_every_order_that_can_be_asked_for_is_there() -> None:
    from bra.cli.commands.actions import SORTS

    assert set(SORTS) == set(ORDERS)


def test_groups_are_in_the_order_of_the_alphabet_and_share_what_is_shared() -> None:
    of = ledger(
        held("2017-08-18", "- [ ] **A1** Ägir Ek och Åsa Björk: a", "- [ ] b", "- [ ] Jonas Eek: c")
    )
    groups = grouped(of.actions("2017-10-05"), "owner", SWEDISH)
    assert [(group.name, [each.text for each in group.actions]) for group in groups] == [
        ("Jonas Eek", ["c"]),
        ("Åsa Björk", ["a"]),
        ("Ägir Ek", ["a"]),
        (None, ["b"]),
    ]
    by_organisation = grouped(of.actions("2017-10-05"), "organisation", SWEDISH)
    assert [group.name for group in by_organisation] == ["Kommunen", "Polisen", None]


def steps(*lines: str) -> list[tuple[str, ...]]:
    stems = ["2017-08-18", "2017-09-01", "2017-10-11", "2017-11-15", "2017-12-06"]
    of = ledger(*(held(stem, line) for stem, line in zip(stems, lines, strict=False)))
    action: Action = next(of.actions("2018-01-01"))
    return [
        tuple(" ".join((code, *(value for _, value in facts))) for code, facts in step.changes)
        for step in history(action)
    ]


def test_history_tells_each_kind_of_change_by_its_name() -> None:
    mention = "**2017-08-18/A1**"
    assert steps(
        "- [ ] **A1** Jonas Eek: a",
        f"- [ ] {mention} a (senast 2017-10-01)",
        f"- [ ] {mention} a (senast 2017-12-01)",
        f"- [/] {mention} Åsa Björk: a (senast 2017-11-20)",
        f"- [x] {mention} a (löpande, klart 2017-12-05)",
    ) == [
        ("raised",),
        ("due-set 2017-10-01",),
        ("postponed 2017-10-01 2017-12-01",),
        (
            "under way",
            "brought-forward 2017-12-01 2017-11-20",
            "reassigned Jonas Eek Åsa Björk",
        ),
        ("done",),
        ("due-changed 2017-11-20 löpande",),
    ]
    assert steps(
        "- [-] **A1** Jonas Eek: a",
        f"- [ ] {mention} igen (återöppnat 2017-08-20)",
        f"- [ ] {mention} ny rad",
    ) == [("raised", "dropped"), ("reopened",), ("mentioned",), ("mentioned",)]


def test_an_organisation_of_members_is_found_however_it_is_spelled() -> None:
    of = council(
        "members: ['Jonas Eek, polisen', 'Åsa Björk, Skolan', 'Bo Ask, skolan']\n"
        "organisations: {Polismyndigheten: {aliases: [polisen]}}\n"
    )
    lines = ("**A1** Skolan: a", "**A2** Bo: b", "**A3** skolan, Polismyndigheten: c",
             "**A4** Jonas: d", "**A5** Kommunen: e")  # fmt: skip
    body = "## 1. A\n\n" + "".join(f"- [ ] {line}\n" for line in lines)
    read = ledger(meeting(of, "2017-08-18", "status: final\n", body))

    def found(name: str) -> list[str]:
        question = Question("2017-10-11", organisation=name)
        return [(a.id or "")[-2:] for a in ask(read, of, question, internal=False).actions]

    assert found("skolan") == found("Skolan") == ["A1", "A2", "A3"]
    assert found("polisen") == found("Polismyndigheten") == ["A3", "A4"]
