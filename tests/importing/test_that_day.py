"""By when: the meeting just named, a day behind a group online, and what is put off."""

import pytest

from bra.importing.files.readers import read_foreign
from bra.importing.lines.line import read_lines
from tests.importing.foreign import Told, asked_in, of_text

SV = (
    "Styrelsemöte 12 april 2033\n\nNärvarande: Tore Malm, Disa Rask, Ove Lind\n\n"
    "1. Ärenden\n{}\n\n2. Nästa möte\nNästa möte är den 10 maj 2033.\n"
)
EN = (
    "Committee meeting, 12 April 2033\n\nPresent: Jill Marsh, Rob Tate, Alexandra Moss\n\n"
    "1. Matters\n{}\n\n2. Next meeting\nThe next meeting is on 10 May 2033.\n"
)


def asked(text: str, form: str = SV) -> list[Told]:
    """Return who, what and by when of each sure action."""
    return asked_in(form.format(text))


@pytest.mark.parametrize(
    ("text", "form", "due"),
    [
        ("Frågan tas om på nästa möte. Till det mötet ringer Disa kranfirman.", SV, "2033-05-10"),
        ("Frågan tas om på nästa möte. Disa ska ringa kranfirman till dess.", SV, "2033-05-10"),
        ("Vi tar det nästa gång. Inför det mötet ska Disa väga hinkarna.", SV, "2033-05-10"),
        ("Vi tar det nästa möte. Disa väger dem fram till den träffen.", SV, "2033-05-10"),
        ("Vi tar det nästa möte. Disa väger dem i god tid före det mötet.", SV, "2033-05-10"),
        ("Vi tar det nästa möte. Inför det sammanträdet ska Disa väga dem.", SV, "2033-05-10"),
        ("Klubben har möte med hamnen. Inför det mötet ska Disa väga hinkarna.", SV, None),
        ("Frågan tas om på nästa möte.\n\nDisa ska ringa kranfirman till dess.", SV, None),
        ("We return to it at the next meeting. Rob will price it by then.", EN, "2033-05-10"),
        ("It waits for the next meeting. Rob will weigh it before that meeting.", EN, "2033-05-10"),
        ("It waits for the next meeting. Rob weighs it before that session.", EN, "2033-05-10"),
        (
            "It waits for the next meeting. Rob weighs it in time for that meeting.",
            EN,
            "2033-05-10",
        ),
        ("The fair is on 3 May. Rob will price it by then.", EN, None),
        ("The club meets the harbour board. Rob will weigh it before that meeting.", EN, None),
    ],
)
def test_that_meeting_is_the_one_the_sentence_before_names(
    text: str, form: str, due: str | None
) -> None:
    """Without it, or in another paragraph, no day is known."""
    assert [each[2] for each in asked(text, form)] == [due]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Disa lägger upp vågens facit i gruppen den 20 april.", "2033-04-20"),
        ("Disa och Ove delar bilderna i Facebookgruppen 20 april.", "2033-04-20"),
        ("Disa ringer om vågen i gruppen den 20 april.", None),
    ],
)
def test_what_is_shared_with_a_group_is_done_that_day(text: str, due: str | None) -> None:
    """What is sent there in another way is told when the group meets."""
    assert [each[2] for each in asked(text)] == [due]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("- Rob to grease the crane. Carried forward, now due 20 April.", "2033-04-20"),
        ("- Rob to grease the crane. Carried over to 20 April.", "2033-04-20"),
        ("- Rob to grease the crane. The motion was carried on 12 April.", None),
    ],
)
def test_what_is_carried_forward_was_not_decided(text: str, due: str | None) -> None:
    """The day behind it is the new one of the task."""
    assert [each[2] for each in asked(text, EN)] == [due]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Rob will visit the boatyard in week 18 to measure the slip.", "2033-05-08"),
        ("Rob will talk to the harbour master on 20 April.", "2033-04-20"),
        ("Rob will talk at the harbour fair on 20 April.", None),
    ],
)
def test_a_visit_is_made_by_its_day(text: str, due: str | None) -> None:
    """What somebody attends has a day of its own."""
    assert [each[2] for each in asked(text, EN)] == [due]


def test_a_date_behind_a_term_goes_with_it() -> None:
    """With both its brackets."""
    told = [("Disa", "väga hinkarna i hamnen", "2033-04-13")]
    assert asked("Disa väger hinkarna i morgon (13/4) i hamnen.") == told


@pytest.mark.parametrize("head", ["#", "Nr"])
def test_a_head_of_columns_may_begin_with_the_sign_for_numbers(head: str) -> None:
    """It is no heading, when other columns stand behind it."""
    rows = (
        f"  {head:3} Vad                     Vem       När\n"
        "  1   Ny vajer till kranen    Disa      30/4\n"
        "  2   Vågens facit            Ove       klart!\n"
    )
    actions = of_text(SV.format(rows)).record.actions
    assert [(each.text, each.due, each.closed) for each in actions] == [
        ("Ny vajer till kranen", "2033-04-30", ""),
        ("Vågens facit", None, "x"),
    ]


@pytest.mark.parametrize(
    ("text", "form", "task", "due"),
    [
        ("Rob will price it by May meeting.", EN, "price it", "2033-05-10"),
        ("Rob will price it by May board meeting and pay.", EN, "price it and pay", "2033-05-31"),
        ("Rob will price it for our June meeting.", EN, "price it", "2033-06-30"),
        ("Rob will price it by May.", EN, "price it", "2033-05-31"),
        ("Rob will price flights by May for the trip.", EN, "price flights for the trip", None),
        ("Disa ska väga hinkarna till maj möte.", SV, "väga hinkarna", "2033-05-31"),
    ],
)
def test_a_meeting_is_called_by_its_month(text: str, form: str, task: str, due: str | None) -> None:
    """With or without an article."""
    ((_, words, day),) = asked(text, form)
    assert words == task
    assert due is None or day == due


@pytest.mark.parametrize("heading", ["#  Kranen", "#   Kranen   sekretess", "#  Vad  Kranen"])
def test_a_heading_with_its_sign_stays_one(heading: str) -> None:
    """Only words for columns are the head of some."""
    lines, _ = read_lines(read_foreign("möte.txt", f"{heading}\n\nVajern byttes.\n".encode()))
    assert lines[0].kind == "atx"


@pytest.mark.parametrize(
    ("head", "name", "kind"),
    [
        ("#  Vad   Vem   När", "möte.txt", "text"),
        ("#  Vad   Vem   När", "möte.md", "atx"),
        ("#  What  Who", "notes.txt", "text"),
        ("#  What", "notes.txt", "atx"),
    ],
)
def test_markdown_has_no_such_head(head: str, name: str, kind: str) -> None:
    """Nor has one column."""
    lines, _ = read_lines(read_foreign(name, f"{head}\n\nVajern byttes.\n".encode()))
    assert lines[0].kind == kind
