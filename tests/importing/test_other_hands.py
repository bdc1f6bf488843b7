"""What other secretaries write: heads, lists, titles and tasks in words that few use."""

import pytest

from tests.importing.foreign import of_text

CASES = """Ekby kommun
Protokoll 2019-05-14

§ 70 {case}
Val av ordförande
Beslut
Anna Ek utses.

§ 71 {case}
Badplatsens bryggor
Beslut
Ärendet bordläggs.
"""

CALLED = """Ekby trygghetsråd
c/o Kansliet, Box 12, Ekby

                              Ekby 2024-02-19

KALLELSE

{when}

Dagordning

1) Mötet öppnas
2) Resultat av mätningen {who}
3) Belysning i parken
4) Mötet avslutas
"""

NEXT = """Protokoll för Ekby bågskytteklubb 3 mars 2024
Närvarande: Anna Ek, Bo Al

1. Öppnande
Anna öppnade mötet.

2. Nästa möte
{told}
"""

LIST = """Protokoll för nämnden 2022-11-08

{people}

§ 1 Öppnande
Mötet öppnades.

§ 2 Övrigt
Inget.
"""

SV = """Protokoll för Ekby båtklubb 8 november 2022
Närvarande: Anna Ek, Bo Al-Dal, fritidskonsulent

1. Öppnande
Anna öppnade mötet och hälsade välkommen.

2. Hamnen
{told}
"""

EN = """Minutes of the Mill Forum 22 January 2025
Present: Ann O'Dell (AOD), Bob Hill

1. Opening
Ann opened the meeting.

2. The towpath
{told}
"""

VOTE = """Protokoll 18 februari 2025

Mötets öppnande
Anna Ek öppnade mötet.

Justering av röstlängden
{label}
Anna Ek, rösträtt
Bo Al
Anmält förhinder: Ida Sten

Rapporter
Anna berättade om lägret som hölls i juni.
"""

AGENDA = """Anteckningar 11 maj 2017
Närvarande: Anna Ek

Dagordning
Dagordningen godkänns.

Skolan
Anna berättar om avslutningen i skolan.

Parken
Bänkarna i parken är lagade av kommunen.
"""

WINTER = """Protokoll för nämnden 2022-11-08
Närvarande: Anna Ek, gatuchef, § 2

§ 1 Öppnande
Mötet öppnas.

§ 2 Vintern
Beslut
Informationen antecknas.
Ärendet
Plogarna är köpta. Gatuchefen återkommer med svar senast den 13 december.
"""

FULL = "Hamnen är full och bryggorna i norr är i gott skick efter vintern."


def tasks(told: str, text: str = SV) -> list[tuple[str, tuple[str, ...], str | None]]:
    found = of_text(text.format(told=told)).record.actions
    return [(each.text, each.owners, each.due) for each in found if each.confidence != "weak"]


def decided(told: str, text: str = SV) -> list[str]:
    return [each.text for each in of_text(text.format(told=told)).record.decisions]


def lists(people: str) -> tuple[list[tuple[str, str | None]], list[tuple[str, str | None]]]:
    record = of_text(LIST.format(people=people)).record
    return (
        [(each.name, each.organisation) for each in record.present],
        [(each.name, each.organisation) for each in record.absent],
    )


@pytest.mark.parametrize(
    "case",
    [
        "Dnr KS/2019:4",
        "dnr: KS 2019:41-3",
        "BN 2022-000012",
        "KS.2022.341",
        "(KS/2019:4)",
        "Dnr KS/2019:4, 2019:6",
        "Ref 24/01234/FUL",
    ],
)
def test_a_title_below_the_number_of_a_case(case: str) -> None:
    items = of_text(CASES.format(case=case)).record.items
    assert [item.title for item in items] == ["Val av ordförande", "Badplatsens bryggor"]


@pytest.mark.parametrize(
    "when",
    [
        "När? Tisdagen den 5 mars 2024 kl. 9\nVar? Gamla tullhuset",
        "När?\nTisdagen den 5 mars 2024 kl. 9\n\nVar?\nGamla tullhuset",
        "Tisdagen den 5 mars 2024 kl. 9 i Gamla tullhuset",
    ],
)
def test_a_notice_is_dated_before_the_day_it_calls_to(when: str) -> None:
    record = of_text(CALLED.format(when=when, who="")).record
    assert record.date is not None
    assert record.place is not None
    assert (record.date.value, record.place.value) == ("2024-03-05", "Gamla tullhuset")


@pytest.mark.parametrize(
    ("who", "title"),
    [
        ("(Fatma Cabdi)", "Resultat av mätningen"),
        ("(Bo Lööf, polisen, och Eva Ruiz, skolan)", "Resultat av mätningen"),
        ("(Stora Torget)", "Resultat av mätningen (Stora Torget)"),
        ("(bilaga)", "Resultat av mätningen (bilaga)"),
    ],
)
def test_who_presents_an_item_of_a_notice(who: str, title: str) -> None:
    record = of_text(CALLED.format(when="När? Den 5 mars 2024", who=who)).record
    assert record.items[1].title == title


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        (
            "24 april 2024 kl. 14. Punkter:\nvakterna (Anna Ek)\nkostnaden (Bo)",
            ["vakterna", "kostnaden"],
        ),
        (
            "24 april 2024 kl. 14. Att ta upp då:\nbudget\nval av kassör",
            ["budget", "val av kassör"],
        ),
        (
            "24 april 2024 kl. 14. Punkter:\nvakterna, kostnaden\noch budgeten",
            ["vakterna", "kostnaden", "budgeten"],
        ),
        (
            "24 april 2024 kl. 14. Dagordning för detta\nmöte: webben, läger (Anna)",
            ["webben", "läger"],
        ),
    ],
)
def test_topics_over_several_lines(told: str, topics: list[str]) -> None:
    following = of_text(NEXT.format(told=told)).record.next
    assert [topic.title for topic in following.topics] == topics


@pytest.mark.parametrize(
    "people",
    [
        "Närvarande: Ulf Ripa (C), tjänstgörande för Hedda Falk (C)",
        "Närvarande: Ulf Ripa, ersätter Hedda Falk",
        "Närvarande: Ulf Ripa, i stället för Hedda Falk",
        "Present: Ulf Ripa, substituting for Hedda Falk",
    ],
)
def test_for_whom_somebody_serves_is_not_there(people: str) -> None:
    assert lists(people) == ([("Ulf Ripa", None)], [])


def test_bodies_below_as_many_names() -> None:
    here, _ = lists("Ledamöter\nRose Hall (KD)\nIgor Leb (M)\nKommunstyrelsen\nKulturskolans råd")
    assert here == [("Rose Hall", "Kommunstyrelsen"), ("Igor Leb", "Kulturskolans råd")]


def test_a_short_name_of_a_body_behind_the_only_name() -> None:
    here, away = lists("Närvarande: Anna Ek, Bo Al\nFörhindrade: Rune Axell (M), BUN")
    assert here == [("Anna Ek", None), ("Bo Al", None)]
    assert away == [("Rune Axell", "BUN")]


def test_a_mark_is_of_one_person() -> None:
    rows = ("Ordinarie\tNärv.\tFrånv.", "Anna Ek\tx\t", "Bo Al\t\tx", "Cia Dal\tx\t")
    here, _ = lists("\n".join((*rows, "Adjungerade", "Pia Deg, Skogsvänner Norr\tx\t")))
    assert here == [("Anna Ek", None), ("Cia Dal", None)]
    guests = of_text(
        LIST.format(people="\n".join((*rows, "Adjungerade", "Pia Deg, Skogsvänner Norr\tx\t")))
    ).record.guests
    assert [(each.name, each.organisation) for each in guests] == [("Pia Deg", "Skogsvänner Norr")]


def test_a_table_of_those_who_said_that_they_were_absent() -> None:
    away = lists("| Närvarande | Från |\n|---|---|\n| Bo Al | Norrbo |\n\n"
                 "| Anmält frånvaro | Från |\n|---|---|\n| Ida Ek | Ekbo |")[1]  # fmt: skip
    assert away == [("Ida Ek", "Ekbo")]


@pytest.mark.parametrize(
    "head", ["STYRELSEN TORSDAGEN DEN 10 OKTOBER 2019", "STYRELSEN, TORSDAG 10 OKTOBER 2019"]
)
def test_a_body_with_the_day_on_which_it_met(head: str) -> None:
    text = f"EKBY RIDKLUBB\n{head}\nSalen i stallet, kl 19\n\nLedamöter: Anna Ek, Bo Al\n\n"
    record = of_text(f"{text}EKONOMI\nKassan är god.\n\nSTALLET\nTaket läcker.\n").record
    assert record.date is not None
    assert record.place is not None
    assert (record.date.value, record.place.value) == ("2019-10-10", "Salen i stallet")
    assert [each.name for each in record.present] == ["Anna Ek", "Bo Al"]


@pytest.mark.parametrize("hours", ["O9.00-11.30", "09.OO-11.30", "09.0O-11.3O"])
def test_digits_of_an_hour_read_as_letters(hours: str) -> None:
    text = LIST.format(people=f"Tid och plats: kl. {hours}, rum Gädden\nNärvarande: Anna Ek")
    record = of_text(text).record
    assert record.time is not None
    assert record.time.value == "09.00–11.30"


@pytest.mark.parametrize(
    "told",
    [
        "Bo Al-Dal valdes att leda mötet.",
        "Att leda dagens möte utsågs Bo.",
        "Bo höll i mötet.",
    ],
)
def test_who_was_chosen_to_lead(told: str) -> None:
    text = SV.replace("Anna öppnade mötet och hälsade välkommen.", "{told}")
    chair = of_text(text.format(told=told)).record.chair
    assert chair is not None
    assert chair.value == "Bo Al-Dal"


@pytest.mark.parametrize("note", ["håller i mötet", "leder dagens möte", "leading the meeting"])
def test_a_note_says_who_leads(note: str) -> None:
    chair = of_text(LIST.format(people=f"Här: Anna Ek ({note}), Bo Al")).record.chair
    assert chair is not None
    assert chair.value == "Anna Ek"


@pytest.mark.parametrize(
    "label",
    ["Följande var närvarande vid mötet:", "Vid mötet var följande närvarande:", "Närvarande:"],
)
def test_a_list_within_an_item_about_the_vote(label: str) -> None:
    record = of_text(VOTE.format(label=label)).record
    assert [each.name for each in record.present] == ["Anna Ek", "Bo Al"]
    assert [each.name for each in record.absent] == ["Ida Sten"]


def test_an_agenda_with_a_sentence_below_it_is_an_item() -> None:
    assert [item.title for item in of_text(AGENDA).record.items] == [
        "Dagordning",
        "Skolan",
        "Parken",
    ]


def test_a_number_behind_a_word_may_be_left_out() -> None:
    points = "\n\n".join(
        f"Punkt {at}\nÄrende {word}\nAnna berättade."
        for at, word in ((1, "A"), (2, "B"), (3, "C"), (5, "E"))
    )
    items = of_text(f"Protokoll 3 mars 2024\nNärvarande: Anna Ek\n\n{points}\n").record.items
    assert [item.number for item in items] == ["1", "2", "3", "5"]


@pytest.mark.parametrize(
    "told",
    [
        "Frågan bordlades till mötet i januari.",
        "Ärendet sköts upp till ett extra möte i maj.",
        "Styrelsen har idag beslutat att köpa en båt.",
        "Styrelsen sa ja till att köpa en båt.",
    ],
)
def test_what_is_decided(told: str) -> None:
    assert decided(told) == [told]


@pytest.mark.parametrize(
    "told",
    [
        "Frågan bordlades på mötet i januari.",
        "Länsstyrelsen har den 3 maj beslutat om nya områden.",
        "Anna rapporterade från mässan, där en ny ordförande valdes.",
        "Bo sade att styrelsen bestämmer om tiderna i maj.",
    ],
)
def test_what_is_only_told_to_be_decided(told: str) -> None:
    assert decided(told) == []


@pytest.mark.parametrize(
    ("told", "task"),
    [
        (
            "Fritidskonsulenten sammanställer siffrorna senast den 15 december.",
            ("sammanställa siffrorna", ("Fritidskonsulenten",), "2022-12-15"),
        ),
        (
            f"{FULL} Bo Al-\nDal meddelar sällskapet beslutet under v. 48.",
            ("meddela sällskapet beslutet", ("Bo Al-Dal",), "2022-12-04"),
        ),
        ("Festkommittén åtar sig att sköta kiosken.", ("sköta kiosken", ("Festkommittén",), None)),
        (
            "Bo återkommer med svar vid styrelsens nästa möte den 13 december.",
            ("återkomma med svar", ("Bo Al-Dal",), "2022-12-13"),
        ),
        (
            "Bo skulle fråga läraren om bänkarna. Det har han inte gjort.",
            ("fråga läraren om bänkarna", ("Bo Al-Dal",), None),
        ),
        ("* @Bo svarar företaget", ("svara företaget", ("Bo Al-Dal",), None)),
        ("Bo skulle ha ringt banken men har inte hunnit.", ("ringa banken", ("Bo Al-Dal",), None)),
        ("* Bo -> provar två nya rätter", ("prova två nya rätter", ("Bo Al-Dal",), None)),
    ],
)
def test_a_task(told: str, task: tuple[str, tuple[str, ...], str | None]) -> None:
    assert tasks(told) == [task]


@pytest.mark.parametrize(
    "told",
    [
        "Bo fyller 60 i december.",
        "Förbundets kassör kommer att låsa kontot.",
        "Bo skulle fråga läraren om bänkarna. Det har han gjort.",
        "Bo skulle fråga läraren om bänkarna. Så har skett.",
        "Polisen åtar sig att patrullera.",
    ],
)
def test_no_task(told: str) -> None:
    assert tasks(told) == []


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "AOD to cut the hedge - outstanding, now due 14 February.",
            [("cut the hedge", ("Ann O'Dell",), "2025-02-14")],
        ),
        ("Bob Hill to give a talk - completed in November.", []),
        ("Bob has asked to stand down as link officer.", []),
        ("Bob has been asked to book the hall.", [("book the hall", ("Bob Hill",), None)]),
        ("The county treasurer turns 60 in May.", []),
    ],
)
def test_english_tasks(told: str, found: list[tuple[str, tuple[str, ...], str | None]]) -> None:
    assert tasks(told, EN) == found


@pytest.mark.parametrize("when", ["vid styrelsens nästa möte", "till nämndens nästa sammanträde"])
def test_the_next_meeting_of_a_body_is_a_term(when: str) -> None:
    found = of_text(SV.format(told=f"Bo redovisar kostnaden {when}.")).record.actions
    assert [(each.text, each.due_text) for each in found] == [("redovisa kostnaden", when)]


def test_the_next_meeting_of_a_board_is_a_term() -> None:
    found = of_text(EN.format(told="Bob to report at the board’s next meeting.")).record.actions
    assert [(each.text, each.due_text) for each in found] == [
        ("report", "at the board’s next meeting")
    ]


def test_the_number_of_a_case_behind_a_title() -> None:
    text = CASES.replace(" {case}\nVal av ordförande", " Val av ordförande (BN/2022:12)")
    items = of_text(text.format(case="BN 2022-13")).record.items
    assert [item.title for item in items] == ["Val av ordförande", "Badplatsens bryggor"]


def test_a_point_that_ends_in_a_day_goes_on_with_its_month() -> None:
    told = (
        "2.1 Bob to paint the gate.\n"
        "2.2 AOD to cut back the hedge at Lock 14, now due 14\n    February."
    )
    assert ("cut back the hedge at Lock 14", ("Ann O'Dell",), "2025-02-14") in tasks(told, EN)


def test_whose_help_is_sought_in_a_list_of_tasks() -> None:
    text = f"{SV.format(told='Inget.')}\n3. Att göra\n* Ersättare för grillen - Bo\n"
    found = of_text(text).record.actions
    assert [(each.text, each.owners) for each in found] == [
        ("Ersättare för grillen", ("Bo Al-Dal",))
    ]


def test_an_office_of_somebody_here_promises_within_a_background() -> None:
    assert [each.owners for each in of_text(WINTER).record.actions] == [("Gatuchefen",)]
