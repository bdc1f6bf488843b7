from hypothesis import example, given, settings
from hypothesis import strategies as st

from bra.model import TimeRange
from bra.planning.blank import blank_minutes
from tests.planning.councils import agenda, council, meeting

LINE = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=30
).filter(lambda text: bool(text.strip()))


@settings(max_examples=100, deadline=None)
@example(topics=["Bakom stängda dörrar"], year=False)
@example(topics=["BEHIND CLOSED DOORS", "Open session", "Läget"], year=False)
@given(
    topics=st.lists(
        LINE
        | st.sampled_from(
            ["3. Tre", "1) Ett", "Ett #", "{}", "Två (Jonas Eek, 5 min)", "#", "a\\b"]
        ),
        max_size=4,
    ),
    year=st.booleans(),
)
def test_the_file_alone_gives_the_agenda_that_was_computed(
    topics: list[str], *, year: bool
) -> None:
    of = council(f"members: [Jonas Eek]\nnumbering: {'year' if year else 'meeting'}\n")
    listed = "".join(f"- {topic}\n" for topic in topics)
    held = meeting(of, "2017-08-18", body=f"## Läget\n\n## Nästa möte\n\n{listed}")
    text, _ = blank_minutes(of, [held], "2017-10-11")
    body = text.partition("\n---\n")[2]
    own = meeting(of, "2017-10-11", "status: planned\n", body.partition("\n\n")[2])
    computed = agenda(of, [held], "2017-10-11", internal=True)
    written = agenda(of, [held, own], "2017-10-11", internal=True)
    assert [item.title for item in written.items] == [item.title for item in computed.items]
    assert [item[2:] for item in written.items] == [item[2:] for item in computed.items]
    if all(item.written is None for item in own.items):
        assert [item.number for item in written.items] == [item.number for item in computed.items]
    assert written.missing == ()


def test_the_file_is_planned_and_has_what_is_known() -> None:
    of = council("place: Vanliga salen\n")
    held = meeting(of, "2017-08-18", "next: {date: 2017-10-11, time: 13.30-15}\n")
    text, _ = blank_minutes(of, [held], "2017-10-11")
    assert text.startswith(
        "---\ndatum: 2017-10-11\ntid: 13.30–15.00\nplats: Vanliga salen\nstatus: planerat\n---\n\n"
        "# Rådet 11 oktober 2017\n\n## Mötets öppnande\n\n"
    )
    assert text.endswith("\n\n## Nästa möte\n")


def test_an_english_council_gets_english_keys() -> None:
    of = council(language="en")
    text, _ = blank_minutes(
        of, [], "2017-10-11", time=TimeRange("09:00", None), place="Room: A # 1"
    )
    assert text.startswith(
        '---\ndate: 2017-10-11\ntime: 09:00\nplace: "Room: A # 1"\nstatus: planned\n---\n\n'
        "# Rådet 11 October 2017\n"
    )


def test_a_confidential_topic_is_marked_in_the_file() -> None:
    of = council()
    held = meeting(of, "2017-08-18", body="## Nästa möte {.sekretess}\n\n- Dolt\n")
    text, items = blank_minutes(of, [held], "2017-10-11")
    assert "\n## Dolt {.sekretess}\n" in text
    assert [item.heading for item in items if item.confidential] == ["Dolt {.sekretess}"]


def test_open_actions_are_not_copied() -> None:
    of = council()
    held = meeting(of, "2017-08-18", body="## A\n\n- [ ] **A1** något att göra\n")
    text, _ = blank_minutes(of, [held], "2017-10-11")
    assert "A1" not in text
    assert "något" not in text
