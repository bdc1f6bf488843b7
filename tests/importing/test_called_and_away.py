"""Who is called, who is asked to say that they cannot come, and who could not."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

NOTICE = "Kallelse till väglaget\n\nDag: 3 maj 2031 kl. 18\nPlats: Bygdegården\n"
AGENDA = "\nDagordning\n\n1. Taket\n2. Grinden\n3. Staketet\n"
ENGLISH_NOTICE = "Notice of meeting of the Lane Group\n\nDate: 3 May 2031 at 18:00\n"
ENGLISH_AGENDA = "\nAgenda\n\n1. Roof\n2. Gate\n3. Fence\n"
TITLE = "Väglaget\nProtokoll 3 maj 2031\n\n"
ENGLISH_TITLE = "Lane Group\nMinutes of 3 May 2031\n\n"
BODY = "\n1. Taket\nTaket läcker.\n"
ENGLISH_BODY = "\n1. Roof\nThe roof leaks.\n"


def record(*parts: str) -> Record:
    return of_text("\n".join(parts)).record


def names(*parts: str) -> dict[str, list[str]]:
    found = record(*parts)
    lists = {"present": found.present, "absent": found.absent, "guests": found.guests}
    return {key: [each.name for each in people] for key, people in lists.items() if people}


@pytest.mark.parametrize(
    "asked",
    [
        "Förhinder? Meddela Asta Lind på 070-111 22 33.",
        "Förhinder: anmäls till Asta Lind senast den 1 maj.",
        "Kan du inte komma? Säg till Asta.",
        "Om du inte kan komma: ring Asta Lind.",
        "Har ni fått förhinder? Hör av er till Asta Lind.",
    ],
)
def test_who_reads_a_notice_is_asked_and_not_told_of(asked: str) -> None:
    assert names(NOTICE, asked, "Grillen tänds kl. 17, ta med korv.", AGENDA) == {}


@pytest.mark.parametrize(
    "asked",
    [
        "Can't come? Tell Ann Hill by Friday.",
        "If you cannot attend: call Ann Hill.",
        "Apologies: please send them to Ann Hill.",
        "Are you unable to attend? Let Ann know.",
    ],
)
def test_who_reads_an_english_notice_is_asked_too(asked: str) -> None:
    assert names(ENGLISH_NOTICE, asked, "Coffee from 5 pm, bring a cup.", ENGLISH_AGENDA) == {}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Förhinder: Bo Ek, Cia Dal", BODY),
        ("Vilka saknades? Bo Ek, Cia Dal", BODY),
        ("Hade inte möjlighet att komma: Bo Ek och Cia Dal", BODY),
        ("Fick tyvärr inte tid: Bo Ek och Cia Dal", BODY),
        ("Kunde tyvärr inte: Bo Ek och Cia Dal", BODY),
    ],
)
def test_who_could_not_come_is_told_by_a_label(told: str, body: str) -> None:
    found = names(TITLE + "Med runt bordet: Asta Lind", told, body)
    assert found == {"present": ["Asta Lind"], "absent": ["Bo Ek", "Cia Dal"]}


@pytest.mark.parametrize(
    "told", ["Had no chance to come: Dee Ford, Ed Gray", "Had to miss it: Dee Ford and Ed Gray"]
)
def test_who_could_not_come_is_told_by_an_english_label(told: str) -> None:
    found = names(ENGLISH_TITLE + "Here: Ann Hill, Cy Moor", told, ENGLISH_BODY)
    assert found == {"present": ["Ann Hill", "Cy Moor"], "absent": ["Dee Ford", "Ed Gray"]}


def test_time_for_something_else_says_nothing_of_who_came() -> None:
    found = names(TITLE + "Närvarande: Asta Lind", "Hade inte tid att läsa: Bo Ek", BODY)
    assert "absent" not in found


def test_who_leads_and_writes_is_told_before_the_meeting() -> None:
    head = ("Inbjudan och dagordning", "Vårens andra möte", "", "Hej alla!", "")
    when = ("När: 3 maj 2031 kl. 9", "Vem leder: Asta Lind, skolan", "Vem skriver: Bo Ek, kyrkan")
    found = record(*head, *when, AGENDA)
    assert found.chair is not None
    assert found.secretary is not None
    assert (found.chair.value, found.secretary.value) == ("Asta Lind", "Bo Ek")
    assert (found.present, found.guests) == ((), ())


def test_who_chairs_is_told_before_the_meeting() -> None:
    when = ("Who chairs: Ann Hill", "Who takes notes: Cy Moor")
    found = record(ENGLISH_NOTICE, *when, ENGLISH_AGENDA)
    assert found.chair is not None
    assert found.secretary is not None
    assert (found.chair.value, found.secretary.value) == ("Ann Hill", "Cy Moor")


def test_an_invitation_is_no_list_of_guests() -> None:
    head = ("Väglaget", "", "INBJUDAN OCH DAGORDNING", "Vårens andra möte", "", "Hej alla!")
    assert names(*head, "", "När: 3 maj 2031 kl. 9", AGENDA) == {}


def test_all_who_could_come_are_no_guests() -> None:
    invited = "Invited to attend:\n- Chair\n- Treasurer\n- Clerk\n- Warden\n"
    came = "Present:\n- Chair\n- Treasurer\n- Clerk\n"
    found = names(ENGLISH_TITLE, invited, came, ENGLISH_BODY)
    assert found == {"present": ["Chair", "Treasurer", "Clerk"], "absent": ["Warden"]}
    found = names(
        TITLE, "Inbjudna: Asta Lind, Bo Ek, Cia Dal", "Närvarande: Asta Lind, Bo Ek", BODY
    )
    assert found == {"present": ["Asta Lind", "Bo Ek"], "absent": ["Cia Dal"]}


def test_those_invited_beside_others_are_guests() -> None:
    found = names(TITLE, "Närvarande: Asta Lind, Bo Ek", "Inbjudna: Bo Ek, Cia Dal", BODY)
    assert found["guests"] == ["Bo Ek", "Cia Dal"]
    assert "absent" not in found


@pytest.mark.parametrize("behind", ["Shops Against Waste (item 5)", "Grannar Mot Sopor (punkt 5)"])
def test_a_word_that_no_name_has_tells_a_body(behind: str) -> None:
    came = "Present:\n  Ann Hill, Harbour Trust\n  Bob Lane, Elm Housing\n"
    guest = record(ENGLISH_TITLE, came, f"Invited: Dee Ford, {behind}", ENGLISH_BODY).guests
    body = behind.partition(" (")[0]
    assert [(each.name, each.organisation) for each in guest] == [("Dee Ford", body)]


def test_names_set_in_below_their_headings_end_at_the_next_one() -> None:
    lists = "Ledamöter\n  Asta Lind, skolan\nEj närvarande\n  Bo Ek, kyrkan\nFrån kommunen\n"
    found = names(TITLE, lists + "  Cia Dal, kurator\n", BODY)
    assert found == {"present": ["Asta Lind", "Cia Dal"], "absent": ["Bo Ek"]}


def test_english_names_set_in_below_their_headings_end_too() -> None:
    lists = "Members\n  Ann Hill, school\nNot present\n  Bob Lane, church\nFrom the council\n"
    found = names(ENGLISH_TITLE, lists + "  Cy Moor, clerk\n", ENGLISH_BODY)
    assert found == {"present": ["Ann Hill", "Cy Moor"], "absent": ["Bob Lane"]}


def test_a_heading_among_those_away_that_is_set_in_as_they_are_is_of_them() -> None:
    lists = "Närvarande\nAsta Lind\nFrånvarande\nBo Ek\nFrån kommunen\nCia Dal\n"
    assert names(TITLE, lists, BODY)["absent"][-1] == "Cia Dal"


def test_who_does_not_serve_may_be_there() -> None:
    table = (
        "LEDAMÖTER              Parti   Tjänstgör\n"
        "Asta Lind, ordförande  S       ja\n"
        "Bo Ek                  M       nej, frånvarande\n"
        "ERSÄTTARE\n"
        "Cia Dal                M       ja, för Bo Ek\n"
        "Dan Ros                S       nej, närvarande\n"
    )
    found = record(TITLE, "Närvarolista", table, BODY)
    assert [each.name for each in found.present] == ["Asta Lind", "Cia Dal", "Dan Ros"]
    assert [each.name for each in found.absent] == ["Bo Ek"]
    assert all(each.organisation is None for each in found.present)
