"""What looks like attendance, an action or a decision, and is none."""

import pytest

from bra.importing.acting.bodies import text_words
from bra.importing.outcome import Order
from bra.importing.result.front import Approved
from bra.importing.result.writing import write_record
from bra.languages import language
from tests.importing.foreign import import_one, of_text
from tests.importing.test_forms import ENGLISH, PEOPLE, SWEDISH, record, told

FRAMES = {"sv": SWEDISH, "en": ENGLISH}
HEAD = "Minnesanteckningar 2021-07-08\n\nNärvarande: Karin Nygård, Petra Lindahl\n"


@pytest.mark.parametrize(
    "text",
    [
        "\n1. Enda punkten\nKarin redovisar budgeten för året.\nPetra ringer skolan.\n",
        "\nEnda punkten\nKarin redovisar budgeten för året.\nPetra ringer skolan.\n",
        "\nKarin redovisar budgeten för året.\n\nPetra ringer skolan.\n",
        "1. Enda punkten\nKarin redovisar budgeten, Petra ringer skolan.\n",
        "Karin redovisar budgeten, Petra ringer skolan.\n",
        "\nEnda punkten\n\nGrillen lagas\n",
    ],
)
def test_a_list_of_people_ends_where_the_text_begins(text: str) -> None:
    names = [person.name for person in of_text(HEAD + text).record.present]
    assert names == ["Karin Nygård", "Petra Lindahl"]


@pytest.mark.parametrize(
    "text",
    [
        "\nBo Ek\nCia Dahl\n",
        "\n- Bo Ek\n- Cia Dahl\n",
        "\nPolisen: Bo Ek, Cia Dahl\n",
        "\nPolisen\nBo Ek\nCia Dahl\n",
        "Bo Ek\nCia Dahl\n",
        "Bo Ek, Cia Dahl\n",
        "Bo Ek och Cia Dahl\n",
        "\n- Bo Ek, Cia Dahl\n",
    ],
)
def test_a_list_of_people_goes_on_with_names(text: str) -> None:
    names = [person.name for person in of_text(HEAD + text).record.present]
    assert names == ["Karin Nygård", "Petra Lindahl", "Bo Ek", "Cia Dahl"]


def of_people(text: str, code: str = "sv") -> list[tuple[str, str | None]]:
    """Return who a head says was there, and for whom."""
    found = record("Text.", code, head=text).present
    return [(person.name, person.organisation) for person in found]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Närvarande:\nAnna Ek\nBo Al, Cia Dahl",
            [("Anna Ek", None), ("Bo Al", None), ("Cia Dahl", None)],
        ),
        (
            "Närvarande:\nAnna Ek (ordf)\nBo Al, Cia Dahl och Eva Sten",
            [("Anna Ek", None), ("Bo Al", None), ("Cia Dahl", None), ("Eva Sten", None)],
        ),
        ("Närvarande:\nAnna Ek, Bo Al", [("Anna Ek", None), ("Bo Al", None)]),
        (
            "Närvarande:\nAnna Ek, Norrmo Förskola\nBo Al, Sankta Maria\nCia Dahl, polisen",
            [("Anna Ek", "Norrmo Förskola"), ("Bo Al", "Sankta Maria"), ("Cia Dahl", "polisen")],
        ),
        (
            "Närvarande:\nAnna Ek\nBo Al, Norrmo Kommun",
            [("Anna Ek", None), ("Bo Al", "Norrmo Kommun")],
        ),
        (
            "Närvarande:\nAnna Ek, Röda Korset\nBo Al, Unga Örnar",
            [("Anna Ek", "Röda Korset"), ("Bo Al", "Unga Örnar")],
        ),
    ],
)
def test_two_names_on_a_line_are_two_people_where_other_lines_are_names(
    text: str, people: list[tuple[str, str | None]]
) -> None:
    assert of_people(text) == people


@pytest.mark.parametrize(
    ("text", "code", "people"),
    [
        (
            "Närvarande från kommunen:\nAnna Ek\nBo Al",
            "sv",
            [("Anna Ek", "kommunen"), ("Bo Al", "kommunen")],
        ),
        (
            "Närvarande från kommunen: Anna Ek, Bo Al\nNärvarande från polisen: Cia Dahl",
            "sv",
            [("Anna Ek", "kommunen"), ("Bo Al", "kommunen"), ("Cia Dahl", "polisen")],
        ),
        (
            "Närvarande för Norrmo skola\nAnna Ek\n\nÖvriga närvarande från länsstyrelsen:\nBo Al",
            "sv",
            [("Anna Ek", "Norrmo skola"), ("Bo Al", "länsstyrelsen")],
        ),
        ("Närvarande från styrelsen:\nAnna Ek\nBo Al", "sv", [("Anna Ek", None), ("Bo Al", None)]),
        (
            "Present from the school:\nAnn Hill\nBob Lane\n\nPresent from Norton Council: Cora Day",
            "en",
            [("Ann Hill", "school"), ("Bob Lane", "school"), ("Cora Day", "Norton Council")],
        ),
        (
            "In attendance representing the police:\n- Ann Hill\n- Bob Lane",
            "en",
            [("Ann Hill", "police"), ("Bob Lane", "police")],
        ),
    ],
)
def test_a_label_of_people_may_say_whom_they_represent(
    text: str, code: str, people: list[tuple[str, str | None]]
) -> None:
    assert of_people(text, code) == people


def test_those_who_could_not_come_may_represent_somebody_too() -> None:
    head = "Närvarande: Anna Ek\nFrånvarande från polisen: Bo Al"
    found = record("Text.", "sv", head=head).absent
    assert [(person.name, person.organisation) for person in found] == [("Bo Al", "polisen")]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("1. Enda punkten\nPetra åtog sig att ringa.\n", ["Enda punkten"]),
        ("1) Grillplatsen\n\nPetra åtog sig att ringa.\n", ["Grillplatsen"]),
        ("Punkt 1: Grillplatsen\n\nPetra åtog sig att ringa.\n", ["Grillplatsen"]),
        (
            "1. Grillplatsen\nPetra åtog sig att ringa.\n\nNästa möte\n3 maj 2022\n",
            ["Grillplatsen", "Nästa möte"],
        ),
        ("Vi sa detta:\n\n1. Petra ringer skolan.\n", []),
        ("Petra åtog sig att ringa.\n\n1. Grillplatsen\n", []),
    ],
)
def test_one_numbered_item_is_an_item(text: str, titles: list[str]) -> None:
    found = of_text(f"{HEAD}\n{text}").record
    assert [item.title for item in found.items] == titles
    assert [person.name for person in found.present] == ["Karin Nygård", "Petra Lindahl"]


def test_numbered_names_are_no_items() -> None:
    text = "Protokoll 2021-07-08\n\nNärvarande:\n1. Bo Ek\n2. Cia Dahl, polisen\n\n"
    found = of_text(f"{text}§ 1 Öppnande\nText.\n\n§ 2 Grillen\nText.\n").record
    assert [person.name for person in found.present] == ["Bo Ek", "Cia Dahl"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Anna informerar om vandringen i november.", "sv"),
        ("Anna presenterar statistiken i maj.", "sv"),
        ("Bo Lund informerar.", "sv"),
        ("Bo går igenom budgeten för juni.", "sv"),
        ("Ann informs about the walk in November.", "en"),
        ("Bob Lane presents the figures in May.", "en"),
        ("Bob reports.", "en"),
    ],
)
def test_what_only_informs_is_no_action(text: str, code: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("text", "code", "task"),
    [
        ("Bo redovisar budgeten till nästa möte.", "sv", "redovisa budgeten"),
        ("Bo presenterar statistiken senast 3 maj.", "sv", "presentera statistiken"),
        ("Bo återkommer med en redovisning.", "sv", "återkomma med en redovisning"),
        ("Bob presents the figures at the next meeting.", "en", "present the figures"),
    ],
)
def test_what_is_still_to_be_told_is_an_action(text: str, code: str, task: str) -> None:
    assert [each[1] for each in told(text, code)] == [task]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Det beslutades inte något om lokalen.", "sv"),
        ("Rådet beslutade inget i frågan.", "sv"),
        ("Rådet bestämde ingenting om lokalen.", "sv"),
        ("Inget beslut fattades.", "sv"),
        ("Beslut: Inget beslut fattades om lokalen.", "sv"),
        ("No decision was made about the hall.", "en"),
        ("The council did not decide on the hall.", "en"),
        ("The council decided nothing about the hall.", "en"),
        ("Decision: No decision was taken.", "en"),
    ],
)
def test_that_nothing_was_decided_is_no_decision(text: str, code: str) -> None:
    assert record(text, code).decisions == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Rådet beslutade att inte hyra lokalen.", "sv"),
        ("Det beslutades att inget mer köps in.", "sv"),
        ("The council decided not to rent the hall.", "en"),
    ],
)
def test_deciding_against_something_is_a_decision(text: str, code: str) -> None:
    assert [each.text for each in record(text, code).decisions] == [text]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Eva Sten (frånvarande) får i uppdrag att ringa skolan.", "Eva Sten"),
        ("Rådet gav Eva Sten (polisen) i uppdrag att ringa skolan.", "Eva Sten"),
    ],
)
def test_a_remark_in_brackets_is_no_part_of_an_owner(text: str, owner: str) -> None:
    assert [each[:2] for each in told(text, "sv")] == [(owner, "ringa skolan")]


@pytest.mark.parametrize("gap", ["   ", " ", "\t", ". "])
def test_chair_and_secretary_may_share_a_line(gap: str) -> None:
    found = record("Text.", "sv", head=f"Ordf: Karin Nygård{gap}Sekr: Petra Lindahl")
    officers = [each.value for each in (found.chair, found.secretary) if each is not None]
    assert officers == ["Karin Nygård", "Petra Lindahl"]
    assert [person.name for person in found.present] == officers


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_words_above_a_list_of_tasks_are_no_task(gap: str) -> None:
    text = f"- Vi talade om kaffet.\n\nAtt göra:{gap}- Bo köper kaffe.\n- Anna bokar lokalen.\n"
    assert [each[1] for each in told(text, "sv")] == ["köpa kaffe", "boka lokalen"]


def test_a_suggested_topic_is_a_topic() -> None:
    text = "Tisdag 12 april 2022.\nFörslag på ämnen: alkoholförebyggande arbete."
    found = record("Text.", "sv", following=text)
    assert [each.title for each in found.next.topics] == ["alkoholförebyggande arbete"]


def test_a_proof_needs_somebody_who_approved() -> None:
    text = f"{HEAD}\n1. A\nText.\n\n2. B\nText.\n"
    order = Order(approved=Approved("2021-08-01", "pärm 3"))
    refused = import_one("a.txt", text.encode(), order)
    assert refused.trouble == ("import-nobody-approved", (("path", "a.txt"),))
    assert not refused.text
    named = import_one("a.txt", f"{text}\nJusteras: Karin Nygård\n".encode(), order)
    assert "    - Karin Nygård, 2021-08-01 (pärm 3)\n" in named.text


@pytest.mark.parametrize(
    ("text", "code", "owner", "task"),
    [
        ("Det är Annas tur att köpa fika.", "sv", "Anna Ek", "köpa fika"),
        ("Nästa gång är det Bos tur att skriva protokoll.", "sv", "Bo Lund", "skriva protokoll"),
        ("Det blir Anna och Bos tur att baka.", "sv", "Anna Ek + Bo Lund", "baka"),
        ("Det är säkerhetschefens tur att baka.", "sv", "säkerhetschefen", "baka"),
        ("Turen går till Cia att hålla i grillen.", "sv", "Cia Dahl", "hålla i grillen"),
        ("Bo är på tur att baka.", "sv", "Bo Lund", "baka"),
        ("Vi ber Bo kontakta skolan.", "sv", "Bo Lund", "kontakta skolan"),
        ("Rådet ber Bo Lund och Cia ta fram mått.", "sv", "Bo Lund + Cia Dahl", "ta fram mått"),
        ("Anna bad Bo boka lokalen.", "sv", "Bo Lund", "boka lokalen"),
        ("It is Ann's turn to buy coffee.", "en", "Ann Hill", "buy coffee"),
        ("It will be Ann and Bob's turn to bake.", "en", "Ann Hill + Bob Lane", "bake"),
        ("The turn passes to Cora to bake.", "en", "Cora Day", "bake"),
        ("Bob is next in line to bake.", "en", "Bob Lane", "bake"),
        ("We ask Bob to contact the school.", "en", "Bob Lane", "contact the school"),
        ("The board asks Cora to write a letter.", "en", "Cora Day", "write a letter"),
        ("We will have Bob contact the school.", "en", "Bob Lane", "contact the school"),
    ],
)
def test_whose_turn_it_is_and_who_is_asked(text: str, code: str, owner: str, task: str) -> None:
    assert [each[:2] for each in told(text, code)] == [(owner, task)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Det är Annas tur.", "sv"),
        ("Det var Bos tur att baka.", "sv"),
        ("Anna undrade om det är Bos tur att baka.", "sv"),
        ("Vi ber Bo om hjälp.", "sv"),
        ("Vi ber att få återkomma.", "sv"),
        ("Det är kommunens tur att betala.", "sv"),
        ("It was Bob's turn to bake.", "en"),
        ("Ann asked whether it is Bob's turn to bake.", "en"),
        ("We have Bob to thank.", "en"),
    ],
)
def test_no_turn_and_nobody_asked(text: str, code: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("line", "code", "kept"),
    [
        ("Ordf: Anna Ek   Sekr: Bo Lund", "sv", False),
        ("Ordf. Anna Ek, sekr. Bo Lund", "sv", False),
        ("Ordf: Anna Ek", "sv", False),
        ("Ordförande: Anna Ek   Sekreterare: Bo Lund", "sv", False),
        ("V. ordf: Anna Ek", "sv", True),
        ("Ordf: Anna Ek (tillförordnad)", "sv", True),
        ("Chair: Ann Hill   Sec: Bob Lane", "en", False),
        ("Vice Chair: Ann Hill", "en", True),
    ],
)
def test_a_line_of_labels_that_was_taken_is_not_written_again(
    line: str, code: str, *, kept: bool
) -> None:
    people = PEOPLE[code]
    found = of_text(FRAMES[code].format(head=f"{line}\n\n{people}", text="Text.", lead="", next=""))
    written = write_record(found.record, found.layout, language(code))
    assert (" ".join(line.split()) in written) is kept


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("NORRMO KOMMUN PROTOKOLL\n\n4 maj 2021", "Protokoll NORRMO KOMMUN"),
        ("Norrmo kommun PROTOKOLL 1 (3)\n\nTrygghetsrådet 2021-05-04", "Protokoll Trygghetsrådet"),
        ("Norrmo kommun     Protokoll\nKulturnämnden     2021-05-04", "Protokoll Kulturnämnden"),
        (
            "Norrmo kommun SAMMANTRÄDESPROTOKOLL Folkhälsorådet Sida 4",
            "Sammanträdesprotokoll Folkhälsorådet",
        ),
        ("NORRMO KOMMUN PROTOKOLL\nMöte med byarådet 4 maj 2021", "Möte med byarådet 4 maj 2021"),
        ("NORRMO KOMMUNS PROTOKOLL\n4 maj 2021", "NORRMO KOMMUNS PROTOKOLL"),
        ("PROTOKOLL FRÅN ÅRSMÖTE 2021", "PROTOKOLL FRÅN ÅRSMÖTE 2021"),
        ("Byalagets protokoll 4 maj 2021", "Byalagets protokoll 4 maj 2021"),
        ("Norton Council      Minutes      Page 1\nPlay Committee", "Minutes Play Committee"),
        ("NORTON COUNCIL MINUTES\n4 May 2021", "NORTON COUNCIL MINUTES"),
        ("Norton Parish Council Meeting", "Norton Parish Council Meeting"),
        ("KALLELSE / DAGORDNING\nPlats: Saga", "KALLELSE / DAGORDNING"),
        ("Datum: 2021-05-04\nOrgan: Byarådet", "Byarådet"),
        ("Date: 2021-05-04\nBody: Play Committee", "Play Committee"),
    ],
)
def test_a_letterhead_is_no_part_of_the_title(text: str, title: str) -> None:
    found = of_text(f"{text}\n\nNärvarande: Anna Ek\n\n1. A\nText.\n\n2. B\nText.\n")
    assert found.record.title is not None
    assert found.record.title.value == title
    written = text_words(write_record(found.record, found.layout, language("sv")))
    dropped = " ".join(each.text for each in found.record.dropped)
    assert text_words(text) <= written | text_words(dropped)


def test_somebody_who_was_there_is_no_title() -> None:
    found = of_text("Närvarande\nAnna Ek (S), ordförande\n\n1. A\nText.\n\n2. B\nText.\n").record
    assert found.title is None
    assert [person.name for person in found.present] == ["Anna Ek"]


@pytest.mark.parametrize(
    ("text", "code", "tasks"),
    [
        ("Att göra:\n- Boka lokal\n- Priset kommer att gälla i maj", "sv", ["Boka lokal"]),
        ("Att göra:\n- Boka lokal\n- Bussen ska gå klockan tre", "sv", ["Boka lokal"]),
        ("Att göra:\n- Dörren ska vara lagad före jul", "sv", ["Dörren ska vara lagad"]),
        ("Att göra:\n- Dörren ska lagas", "sv", ["Dörren ska lagas"]),
        ("Att göra:\n- Bo ska delta i mässan", "sv", ["delta i mässan"]),
        ("Action items:\n- Book the hall\n- The price will include tea", "en", ["Book the hall"]),
        ("Action items:\n- Book the hall\n- The bus will leave at three", "en", ["Book the hall"]),
        ("Action items:\n- The door will be mended", "en", ["The door will be mended"]),
        ("Action items:\n- Bob will attend the fair", "en", ["attend the fair"]),
    ],
)
def test_what_only_tells_what_is_is_no_task_of_a_list(
    text: str, code: str, tasks: list[str]
) -> None:
    assert [each[1] for each in told(text, code)] == tasks


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("De som sökt blir nominerade, och styrelsen beslutar vem som får priset.", "sv"),
        ("Styrelsen bestämmer själv hur medlen används.", "sv"),
        ("Årsmötet beslutar varje år om avgiften.", "sv"),
        ("Nominations go to the board, and the board decides who is to have the prize.", "en"),
        ("The committee decides how the money is spent.", "en"),
        ("The board decides every year on the fee.", "en"),
    ],
)
def test_who_decides_is_a_rule_and_no_decision(text: str, code: str) -> None:
    assert record(text, code).decisions == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Styrelsen beslutar att städa varje år.", "sv"),
        ("Styrelsen beslutade vilka som ska få priset.", "sv"),
        ("The board decided who is to have the prize.", "en"),
        ("The board decides to clean every year.", "en"),
    ],
)
def test_deciding_about_somebody_is_a_decision(text: str, code: str) -> None:
    assert [each.text for each in record(text, code).decisions] == [text]


@pytest.mark.parametrize(
    ("code", "reply", "labelled", "task"),
    [
        ("en", "> *Bob Lane:* +1 to that", "> ***Action #1: Bob Lane to book the hall***", "book"),
        ("en", "> Bob Lane: see the list", "> ACTION: Bob to book the hall", "book"),
        ("sv", "> *Bo Lund:* bra tanke", "> **Åtgärd 1: Bo Lund bokar lokalen**", "boka"),
    ],
)
def test_a_reply_in_a_record_of_speech_is_no_task(
    code: str, reply: str, labelled: str, task: str
) -> None:
    who = ("Ann Hill", "Bob Lane") if code == "en" else ("Anna Ek", "Bo Lund")
    turns = [f"**{who[each % 2]}:** we said a word {each}\n\n{reply}" for each in range(24)]
    frame = FRAMES[code].format(
        head=PEOPLE[code], text="\n\n".join([*turns, labelled]), lead="## ", next="–"
    )
    found = of_text(frame, "a.md").record.actions
    assert [(each.rule, each.text.split()[0]) for each in found] == [("action-label", task)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Mötet avslutades kl. 20.15 i kapprummet.", "sv"),
        ("Ordföranden avslutade mötet kl. 20.15.", "sv"),
        ("There being no further business the meeting closed at 8.15 p.m.", "en"),
        ("The meeting ended at 8.15 pm in the yard.", "en"),
    ],
)
def test_the_end_of_a_meeting_is_none_of_the_next(text: str, code: str) -> None:
    day = "Tisdag 12 april 2022" if code == "sv" else "Tuesday 12 April 2022"
    found = record("Text.", code, following=f"{day}\n\n{text}").next
    assert found.date is not None
    assert (found.date.value, found.time, found.place) == ("2022-04-12", None, None)


def test_a_preposition_behind_an_office_is_no_verb() -> None:
    assert told("a) Ny chef för enheten börjar den 1 april.", "sv") == []


@pytest.mark.parametrize(
    "line",
    [
        "Datum: 8 juli 2021 Tid: 18.30–20.00 Plats: Salen, Storgatan 2",
        "**Datum:** 8 juli 2021 **Tid:** 18.30–20.00 **Plats:** Salen, Storgatan 2",
    ],
)
def test_labels_on_a_line_end_each_other(line: str) -> None:
    text = f"# Styrelsemöte\n\n{line}\n\nNärvarande: Bo Ek, Cia Dahl\n\n## A\n\nB.\n"
    found = of_text(text, "a.md").record
    facts = [each.value for each in (found.date, found.time, found.place) if each is not None]
    assert facts == ["2021-07-08", "18.30–20.00", "Salen, Storgatan 2"]


@pytest.mark.parametrize(
    "line", ["Antecknat av Petra Lindahl", "Vid anteckningarna: Petra Lindahl", "Vid datorn Petra"]
)
def test_who_wrote_stands_at_the_end(line: str) -> None:
    found = of_text(f"{HEAD}\n1. A\n\nText.\n\n2. B\n\nText.\n\n{line}\n").record
    assert found.secretary is not None
    assert found.secretary.value.startswith("Petra")
    assert (found.dropped[-1].text, found.dropped[-1].rule) == (line, "signature")


def test_a_margin_of_actions_says_who_is_to_do_what_stands_beside_it() -> None:
    text = (
        "Bob Lane to check the bins.                          ACTION: BL\n"
        "The treasurer to write to the council about the signs.\n"
        "                                                     ACTION: CD\n"
        "Nothing else was said.\n"
    )
    assert [each[:2] for each in told(text, "en")] == [
        ("Bob Lane", "check the bins"),
        ("Cora Day", "write to the council about the signs"),
    ]


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Cora is still to obtain quotes.", "obtain quotes"),
        ("Raffle: Bob to buy tickets.", "buy tickets – Raffle"),
    ],
)
def test_more_english_tasks(text: str, task: str) -> None:
    assert [each[1] for each in told(text, "en")] == [task]


def test_a_bold_title_that_runs_into_its_text_may_sound_like_a_verb() -> None:
    text = "**1. Opening prayers.** Ann read.\n\n**2. Lamps.** They broke.\n\n**3. End.** Late.\n"
    head = "# Minutes of 4 March 2021\n\n**Present:** Ann Hill, Bob Lane\n\n"
    found = of_text(head.replace("# ", "") + text, "a.md").record
    assert [item.title for item in found.items] == ["Opening prayers", "Lamps", "End"]


def test_who_is_responsible_for_a_decision_is_to_do_what_was_decided() -> None:
    found = told("Rådet beslutar att ordna en vandring. Ansvarig: Bo.", "sv")
    assert [each[:2] for each in found] == [("Bo Lund", "ordna en vandring")]


def test_a_date_is_no_number_of_a_task() -> None:
    assert told("9 June 2022, 19:00, The Hut", "en") == []


def test_a_task_may_have_the_number_of_a_point() -> None:
    assert [each[:2] for each in told("2.2 Bob still to mend the gate.", "en")] == [
        ("Bob Lane", "mend the gate")
    ]


def test_a_name_in_capitals_is_no_place() -> None:
    text = "LOKAL SAMVERKAN MOT BROTT\n\nAnteckningar 8 juli 2021\n\nPlats: Salen\n\n1. A\n\nB.\n"
    found = of_text(f"{text}\n2. C\n\nD.\n").record.place
    assert found is not None
    assert found.value == "Salen"


def test_the_date_in_a_heading_stands_below_it_without_its_colon() -> None:
    text = f"{HEAD}\n1. A\n\nB.\n\n2. Nästa möte: 14 augusti 18.00 Zoom\n"
    assert (
        "## 2. Nästa möte\n\n14 augusti 18.00 Zoom\n"
        in import_one("a.txt", text.encode(), Order()).text
    )


def test_a_numbered_entry_may_begin_with_a_handle() -> None:
    found = told("3. @Bob will raise the matter of ~8 small things.", "en")
    assert [each[:2] for each in found] == [("Bob Lane", "raise the matter of ~8 small things")]
