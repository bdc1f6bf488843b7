import pytest

from bra.languages import language
from bra.model import Presenter, TimeRange, opened_up
from bra.rendering.documents import presenter_words
from tests.planning.councils import agenda, council, meeting

NEXT = """\
## Nästa möte

- Länssamordning (Izabell Ask, länsstyrelsen, inbjuden)
- Faser, fortsättning (Jonas Eek, 20 min)
- Organiserad brottslighet
"""
MEMBERS = """\
members:
  - Åsa Karlsson, kommunstyrelsen
  - Jonas Eek, Polismyndigheten
  - {name: Gammal Vän, to: 2016-12-31}
"""


def titles(of: object) -> list[str]:
    return [item.title for item in of.items]  # type: ignore[attr-defined]


def test_the_standing_order_is_filled_in() -> None:
    of = council(MEMBERS)
    planned = agenda(of, [meeting(of, "2017-08-18", body=NEXT)], "2017-10-11")
    assert [(i.number, i.title, i.kind) for i in planned.items] == [
        ("1", "Mötets öppnande", "standing"),
        ("2", "Föregående minnesanteckningar", "previous"),
        ("3", "Uppföljning av uppdrag", "actions"),
        ("4", "Länssamordning", "topic"),
        ("5", "Faser, fortsättning", "topic"),
        ("6", "Organiserad brottslighet", "topic"),
        ("7", "Övriga frågor", "standing"),
        ("8", "Nästa möte", "next"),
    ]
    assert planned.items[3].presenters == (Presenter("Izabell Ask", "länsstyrelsen", invited=True),)
    assert planned.items[4].presenters == (
        Presenter("Jonas Eek", "Polismyndigheten", invited=False),
    )
    assert planned.items[4].minutes == 20
    assert [guest.name for guest in planned.invited] == ["Izabell Ask"]
    assert [person.name for person in planned.called] == ["Åsa Karlsson", "Jonas Eek"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("[previous, topics, Lunch]", ["Föregående minnesanteckningar", "Ämnet", "Lunch"]),
        ("[uppföljning, nästa]", ["Uppföljning av uppdrag", "Ämnet", "Nästa möte"]),
        ("[Lunch]", ["Lunch", "Ämnet"]),
    ],
)
def test_topics_have_their_place_in_any_order(order: str, expected: list[str]) -> None:
    of = council(f"agenda: {order}\n")
    held = meeting(of, "2017-08-18", body="## Nästa möte\n\n- Ämnet\n")
    assert titles(agenda(of, [held], "2017-10-11")) == expected


@pytest.mark.parametrize(
    ("previous", "date", "joins"),
    [
        ("2017-10-11", "2017-12-06", True),
        ("2017-11-30", "2017-12-01", True),
        ("2017-12-01", "2017-12-20", False),
        ("2017-08-18", "2018-01-10", True),
        (None, "2017-12-24", True),
        (None, "2018-01-10", False),
    ],
)
def test_a_yearly_item_joins_when_its_first_has_come(
    previous: str | None, date: str, *, joins: bool
) -> None:
    of = council(MEMBERS + "yearly:\n  - {month: 12, item: Program, presenter: Jonas Eek}\n")
    held = [meeting(of, previous, body="## A\n")] if previous else []
    planned = agenda(of, held, date)
    found = [item for item in planned.items if item.kind == "yearly"]
    assert [item.title for item in found] == (["Program"] if joins else [])
    if joins:
        assert found[0].presenters[0].name == "Jonas Eek"


def test_a_yearly_item_keeps_a_presenter_who_is_no_member() -> None:
    of = council("yearly:\n  - {month: 12, item: Internkontroll, presenter: Hedda Hassel}\n")
    planned = agenda(of, [], "2017-12-06")
    assert "Internkontroll (Hedda Hassel)" in titles(planned)


@pytest.mark.parametrize(
    ("yearly", "topic", "title", "presenters"),
    [
        ("Årsstämma (Åsa Karlsson)", "Årsstämma", "Årsstämma", ["Åsa Karlsson"]),
        ("Årsstämma", "årsstämma (Jonas Eek)", "årsstämma", ["Jonas Eek"]),
        ("Årsstämma (Åsa Karlsson)", "Årsstämma (Jonas Eek)", "Årsstämma", ["Jonas Eek"]),
        ("Årsstämma (Bo Ek)", "Årsstämma (Bo Ek)", "Årsstämma (Bo Ek)", []),
        ("Årsstämma, presenter: Bo Ek", "Årsstämma", "Årsstämma (Bo Ek)", []),
        ("Årsstämma, presenter: Bo Ek", "Årsstämma (Jonas Eek)", "Årsstämma", ["Jonas Eek"]),
    ],
)
def test_a_yearly_item_that_is_put_forward_stands_once(
    yearly: str, topic: str, title: str, presenters: list[str]
) -> None:
    of = council(MEMBERS + f"yearly: [{{month: 10, item: {yearly}}}]\n")
    held = meeting(of, "2017-08-18", body=f"## Nästa möte\n\n- {topic}\n- Annat\n")
    planned = agenda(of, [held], "2017-10-11")
    alike = [each for each in planned.items if each.title.casefold().startswith("årsstämma")]
    assert [(each.title, [one.name for one in each.presenters]) for each in alike] == [
        (title, presenters)
    ]
    assert "Annat" in titles(planned)


def test_a_yearly_item_put_forward_in_confidence_stays_so() -> None:
    of = council("yearly: [{month: 10, item: Årsstämma}]\n")
    held = meeting(of, "2017-08-18", body="## Nästa möte\n\n- Årsstämma {.sekretess}\n")
    alike = [each for each in agenda(of, [held], "2017-10-11").items if "Års" in each.title]
    assert [each.confidential for each in alike] == [True]


@pytest.mark.parametrize("topic", ["Årsstämma", "Årsstämma (Jonas Eek)"])
def test_a_confidential_yearly_item_stays_so_when_somebody_puts_it_forward(topic: str) -> None:
    of = council(MEMBERS + 'yearly: [{month: 10, item: "Årsstämma {.sekretess}"}]\n')
    held = meeting(of, "2017-08-18", body=f"## Nästa möte\n\n- {topic}\n")
    alike = [each for each in agenda(of, [held], "2017-10-11").items if "Års" in each.title]
    assert [each.confidential for each in alike] == [True]


def test_an_invited_organisation_is_not_from_itself() -> None:
    of = council(MEMBERS + "organisations: [Norfolk Police]\n")
    held = meeting(of, "2017-08-18", body="## Nästa möte\n\n- Speed (Norfolk Police, invited)\n")
    planned = agenda(of, [held], "2017-10-11")
    assert planned.invited == (Presenter("Norfolk Police", None, invited=True),)
    [item] = [each for each in planned.items if each.title == "Speed"]
    assert presenter_words(item.presenters[0], language("sv")) == "Norfolk Police, inbjuden"


def test_a_cancelled_meeting_is_not_the_previous_one() -> None:
    of = council()
    held = meeting(of, "2017-08-18", body="## Nästa möte\n\n- Ämnet\n")
    cancelled = meeting(of, "2017-09-20", "status: inställt\n", "## Nästa möte\n\n- Annat\n")
    planned = agenda(of, [held, cancelled], "2017-10-11")
    assert "Ämnet" in titles(planned)
    assert "Annat" not in titles(planned)


def test_an_own_file_is_the_agenda_and_its_words_tell_the_kinds() -> None:
    of = council("yearly: [{month: 10, item: Program}]\n")
    held = meeting(of, "2017-08-18", body="## Nästa möte\n\n- Ämnet\n- Glömt\n")
    body = "## Mötets öppnande\n\n## Uppdragslista\n\n## ämnet\n\n## Program\n\n## Nytt\n"
    own = meeting(of, "2017-10-11", body=body)
    planned = agenda(of, [held, own], "2017-10-11")
    assert [(i.title, i.kind) for i in planned.items] == [
        ("Mötets öppnande", "standing"),
        ("Uppdragslista", "actions"),
        ("ämnet", "topic"),
        ("Program", "yearly"),
        ("Nytt", "topic"),
    ]
    assert planned.missing == ("Glömt",)


def test_the_absent_are_not_called_and_guests_of_the_file_are_invited() -> None:
    of = council(MEMBERS)
    own = meeting(of, "2017-10-11", "absent: [Jonas Eek]\nguests:\n  - Bo Ek, Vöfab\n", "## A\n")
    planned = agenda(of, [own], "2017-10-11")
    assert [person.name for person in planned.called] == ["Åsa Karlsson"]
    assert planned.invited == (Presenter("Bo Ek", "Vöfab", invited=True),)


def test_one_whose_absence_is_confidential_is_called_as_everybody_is() -> None:
    of = council(MEMBERS)
    own = meeting(of, "2017-10-11", "absent:\n  - Jonas Eek (confidential)\n", "## A\n")
    unknown = agenda(of, [meeting(of, "2017-10-11", "", "## A\n")], "2017-10-11")
    planned = agenda(of, [own], "2017-10-11")
    assert planned.called == unknown.called
    assert "Jonas Eek" in [person.name for person in planned.called]
    assert planned.withheld == 1
    inside = agenda(of, [opened_up(own)], "2017-10-11", internal=True)
    assert [person.name for person in inside.called] == ["Åsa Karlsson"]


def test_usual_time_and_place_are_for_meetings_to_come() -> None:
    of = council("time: 13.30–15.00\nplace: H-salen\n")
    held = meeting(of, "2017-08-18", "next: {date: 2017-10-11, time: 9-10, place: Rådhuset}\n")
    coming = agenda(of, [held], "2017-10-11")
    assert (coming.time, coming.place) == (TimeRange("09:00", "10:00"), "Rådhuset")
    other = agenda(of, [held], "2017-12-06")
    assert (other.time, other.place) == (TimeRange("13:30", "15:00"), "H-salen")
    past = agenda(of, [held], "2017-08-18")
    assert (past.time, past.place) == (None, None)


@pytest.mark.parametrize(
    ("front", "time", "place"),
    [
        ("tid: 25.00\n", None, "H-salen"),
        ("plats: #3 i huset\n", TimeRange("13:30", "15:00"), None),
        ("tid:\nplats:\n", TimeRange("13:30", "15:00"), "H-salen"),
        ("plats: # som vanligt\n", TimeRange("13:30", "15:00"), "H-salen"),
    ],
)
def test_the_usual_is_not_taken_for_what_nobody_can_read(
    front: str, time: TimeRange | None, place: str | None
) -> None:
    of = council("time: 13.30–15.00\nplace: H-salen\n")
    coming = agenda(of, [meeting(of, "2017-10-11", front)], "2017-10-11")
    assert (coming.time, coming.place) == (time, place)


@pytest.mark.parametrize(
    ("named", "own", "time", "place"),
    [
        ("tid: 25.00", "", None, "H-salen"),
        ('tid: "halv sju"', "tid: 9-10\n", TimeRange("09:00", "10:00"), "H-salen"),
        ("tid: 15–13x, plats: Rådhuset", "", None, "Rådhuset"),
        ("tid: ", "", TimeRange("13:30", "15:00"), "H-salen"),
    ],
)
def test_the_usual_is_not_taken_for_what_the_minutes_before_say_unreadably(
    named: str, own: str, time: TimeRange | None, place: str | None
) -> None:
    of = council("time: 13.30–15.00\nplace: H-salen\n")
    held = meeting(of, "2017-08-18", f"nästa: {{datum: 2017-10-11, {named}}}\n")
    files = [held, meeting(of, "2017-10-11", own)] if own else [held]
    coming = agenda(of, files, "2017-10-11")
    assert (coming.time, coming.place) == (time, place)


def test_a_place_that_is_a_comment_is_not_guessed_either() -> None:
    of = council("time: 13.30–15.00\nplace: H-salen\n")
    held = meeting(of, "2017-08-18", "nästa:\n  datum: 2017-10-11\n  plats: #3 i huset\n")
    assert agenda(of, [held], "2017-10-11").place is None


def test_clock_times_run_on_while_durations_are_known() -> None:
    of = council("time: 23.40–00.30\n")
    own = meeting(of, "2017-10-11", body="## A (10 min)\n\n## B (15 min)\n\n## C\n\n## D (5 min)\n")
    planned = agenda(of, [own], "2017-10-11")
    assert [item.starts for item in planned.items] == ["23:40", "23:50", "00:05", None]
    assert (planned.total, planned.available) == (30, 50)


def test_the_open_actions_are_those_of_the_earlier_day_without_its_own() -> None:
    of = council()
    held = meeting(of, "2017-08-18", body="## A\n\n- [ ] **A1** x\n- [ ] **A2** y\n")
    own = meeting(
        of,
        "2017-10-11",
        body="## A\n\n- [x] **2017-08-18/A2** y (klart 2017-09-20)\n- [ ] **A1** z\n",
    )
    both = [held, own]
    early = agenda(of, both, "2017-10-11", today="2017-09-01")
    assert [action.id for action in early.actions] == ["2017-08-18/A1", "2017-08-18/A2"]
    late = agenda(of, both, "2017-10-11", today="2018-01-01")
    assert [action.id for action in late.actions] == ["2017-08-18/A1"]


def test_what_is_confidential_is_counted_and_kept() -> None:
    of = council()
    held = meeting(
        of,
        "2017-08-18",
        body="## A {.sekretess}\n\n- [ ] **A1** hemligt\n\n## Nästa möte {.sekretess}\n\n"
        "- Dolt (Spion Svensson, inbjuden)\n",
    )
    planned = agenda(of, [held], "2017-10-11")
    assert (planned.actions, planned.invited, planned.withheld) == ((), (), 2)
    assert [item.confidential for item in planned.items].count(True) == 1
    inside = agenda(of, [held], "2017-10-11", internal=True)
    assert (len(inside.actions), inside.withheld) == (1, 0)
    assert [guest.name for guest in inside.invited] == ["Spion Svensson"]


def test_numbers_run_on_through_the_year() -> None:
    of = council("numbering: year\n")
    first = meeting(of, "2017-02-01", body="## A\n\n## B\n")
    second = meeting(of, "2017-08-18", body="## § 7 A\n\n## § 8 a B\n")
    cancelled = meeting(of, "2017-09-01", "status: cancelled\n", "## X\n")
    third = meeting(of, "2017-10-11", body="## A\n\n## B\n")
    new_year = meeting(of, "2018-01-11", body="## A\n")
    every = [first, second, cancelled, third, new_year]

    def numbers(stem: str) -> list[str | None]:
        return [item.number for item in agenda(of, every, stem).items]

    assert numbers("2017-02-01") == ["1", "2"]
    assert numbers("2017-08-18") == ["7", "8 a"]
    assert numbers("2017-10-11") == ["9", "10"]
    assert numbers("2018-01-11") == ["1"]
    assert numbers("2017-12-06")[:2] == ["11", "12"]


def test_a_council_that_writes_english_has_an_english_agenda() -> None:
    of = council("record: minutes\n", language="en")
    assert titles(agenda(of, [], "2017-10-11")) == [
        "Opening of the meeting",
        "Minutes of the previous meeting",
        "Follow-up of actions",
        "Any other business",
        "Next meeting",
    ]


@pytest.mark.parametrize(
    "topic",
    ["Dolt (Jonas Eek, hemligt)", "Dolt – sekretess", "Dolt {.sekretess}", "Hemligt: dolt"],
)
def test_a_topic_that_says_so_of_itself_is_confidential(topic: str) -> None:
    of = council(MEMBERS)
    held = meeting(of, "2017-08-18", body=f"## Nästa möte\n\n- Öppet\n- {topic}\n")
    planned = agenda(of, [held], "2017-10-11")
    hidden = [item.title for item in planned.items if item.confidential]
    assert len(hidden) == 1
    assert "Öppet" not in hidden


def test_who_is_absent_under_an_alias_is_not_called() -> None:
    of = council("members:\n  - {name: Jonas Eek, aliases: [Jompa]}\n  - Bo Ek\n")
    own = meeting(of, "2017-10-11", "frånvarande:\n  - Jompa\n")
    assert [each.name for each in agenda(of, [own], "2017-10-11").called] == ["Bo Ek"]
