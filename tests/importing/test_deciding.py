"""What is decided, and what only sounds like it."""

import pytest

from tests.importing.foreign import of_text

SV = (
    "Hagby miljö- och byggutskott\nFritidsråd Hagby, 14 mars 2022\nNärvarande: Anna Ek, Bo Lund\n\n"
)
EN = "Hagby Parish, 14 March 2022\nPresent: Ann Hill, Bob Lane\n\n"


def decided(text: str, head: str = SV) -> list[str]:
    found = of_text(f"{head}1. Val av kassör\n{text}\n\n2. Slut\nMötet slöt.\n").record
    return [decision.text for decision in found.decisions]


@pytest.mark.parametrize(
    "label",
    [
        "Beslut 3.8:1  ",
        "Beslut 4: ",
        "Beslut nr 7 ",
        "Beslut § 12. ",
        "BESLUT B-12 – ",
        "Beslut 2022/14 ",
    ],
)
def test_a_label_with_a_number(label: str) -> None:
    assert decided(f"Bo talade.\n{label}Avgiften är 900 kr.") == ["Avgiften är 900 kr."]


def test_a_label_with_a_number_in_english() -> None:
    assert decided("Decision no. 4 The fee is £9.", EN) == ["The fee is £9."]


@pytest.mark.parametrize(
    "text",
    [
        "Miljö- och byggutskottet enades om att måla.",
        "Fritidsrådet bestämde att pengarna går till böcker.",
        "Det är bestämt att inträdet ska kosta 20 kr.",
        "Detta är nu klubbat att inträdet blir 20 kr.",
        "Anna Ek valdes.",
        "Anna och Bo utsågs.",
        "Avslogs, då klubben fick bidrag i fjol.",
        "Ansökan beviljas eftersom skolan förra året fick nej.",
        "Berättelsen godkändes och lades till handlingarna.",
        "Föregående anteckningar godkänns.",
        "Föregående protokoll lästes och godkändes.",
        "Förra mötets protokoll godkändes.",
        "Föregående mötes anteckningar godkändes.",
        "Protokollet från förra mötet godkändes.",
        "Fritidsrådet fann priset högt och beslöt att vänta.",
        "Däremot ställde sig styrelsen bakom förslaget om skyltar.",
        "Anna läste berättelsen, som godkändes och lades till handlingarna.",
        "Det beslutades att sälja båten i juni.",
        "Det bestämdes att laga bryggan i augusti nästa år.",
        "Beslöts köpa 90 lass grus av Vägbolaget.",
        "Beslöts att köpa 90 lass grus av Vägbolaget.",
        "Det beslutades enhälligt köpa grus av Vägbolaget.",
        "Beslöts uppföra ett skjul, som ritats av Vägbolaget.",
    ],
)
def test_a_sentence_that_decides(text: str) -> None:
    assert decided(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "It was decided to buy a boat in June.",
        "It was resolved that the pier be closed in July.",
    ],
)
def test_a_month_of_what_was_decided_is_to_come(text: str) -> None:
    assert decided(text, EN) == [text]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Det beslutades i mars att sälja båten.", SV),
        ("I mars beslutades att sälja båten.", SV),
        ("Ansökan beviljades i februari.", SV),
        ("It was decided in March to buy a boat.", EN),
        ("The grant was approved in February.", EN),
    ],
)
def test_a_month_beside_the_verb_is_of_what_was_decided_before(text: str, head: str) -> None:
    assert decided(text, head) == []


def test_the_name_of_a_body_in_a_label() -> None:
    label = "Barn- och ungdomsnämndens beslut"
    assert decided(f"{label}\nRedovisningen läggs till handlingarna.") == [
        "Redovisningen läggs till handlingarna."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Beslut 14 maj om taket väntas.",
        "Alla ska gå två pass, det är beslutat på årsmötet.",
        "Avgiften fastställdes av stämman.",
        "En avvikelse får enligt lagen medges om den är liten.",
        "Bidrag kan efter ansökan beviljas den som frågar.",
        "Anna läste berättelsen som lades till handlingarna.",
        "Trafiknämnden bestämde att vägen stängs.",
        "Ekberg valdes.",
        "Frågan om medlem valdes.",
        "Bilaga 1. Förslag till yttrande: Fritidsrådet ställer sig bakom planen.",
        "Reglerna som godkändes i fjol gäller.",
        "Vi bestämmer färgen på nästa möte.",
        "Fritidsrådet beslutar om skyltarna vid ett senare sammanträde.",
    ],
)
def test_what_this_meeting_did_not_decide(text: str) -> None:
    assert decided(text) == []


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Fritidsrådet beslutar att ta upp färgen på nästa möte.", SV),
        ("Bidraget till seglarnas läger sänks till 2 000 kr.", SV),
        ("Ersättningen till vakterna höjdes.", SV),
        ("We resolved to decide the colour at the next meeting.", EN),
        ("The council decides to paint the hall at the next meeting.", EN),
        ("A motion to sell the boat was lost by two votes to five.", EN),
        ("The amendment was narrowly lost.", EN),
    ],
)
def test_what_is_put_off_or_voted_down_is_decided(text: str, head: str) -> None:
    assert decided(text, head) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "We decide the colour at the next meeting.",
        "The council determines the fee at a later meeting.",
        "A motion that came late was about a key that was lost.",
        "The boat was lost in the storm.",
    ],
)
def test_what_is_left_to_the_next_meeting_or_lost_at_sea(text: str) -> None:
    assert decided(text, EN) == []


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("Anna Ek valdes att föra protokoll.", 0),
        ("Bo Lund utsågs att leda mötet.", 0),
        ("Bo Lund valdes att räkna röster.", 0),
        ("Anna Ek utsågs att boka salen.", 1),
        ("Anna Ek får i uppdrag att skriva protokollet rent.", 1),
    ],
)
def test_who_serves_the_meeting_has_no_task(text: str, tasks: int) -> None:
    assert len(of_text(f"{SV}1. Val\n{text}\n\n2. Slut\nMötet slöt.\n").record.actions) == tasks


def test_a_numbered_line_that_tells_is_its_own_text() -> None:
    text = (
        "1 Mötet öppnades\n2 Anna Ek valdes till kassör\n3 Dagordningen godkändes\n4 Val av plats"
    )
    found = of_text(f"{SV}{text}\nBo bokar salen.\n").record
    assert [each.line for each in found.decisions] == [6, 7]
    assert len(found.items) == len("1234")


def test_a_choice_behind_another_is_one_of_its_own() -> None:
    text = "Fritidsrådet valde Bo till kassör.\nAtt räkna röster och läsa valdes Anna och Bo."
    assert decided(text) == text.splitlines()


def test_by_whom_stands_before_the_clause() -> None:
    text = "It was agreed that a group be set up, led by Probation."
    assert decided(text, EN) == [text]
    assert decided("The plan was agreed by Probation.", EN) == []


@pytest.mark.parametrize(
    "text",
    [
        "Skolnämnden (Bo): nya planer antogs.",
        "Kommunen ger bidrag, det beslutade chefen redan i mars.",
        "På förra mötet godkändes budgeten.",
        "Vid föregående möte antogs planen.",
        "Inga lov beviljas den veckan enligt skollagen.",
    ],
)
def test_what_was_decided_elsewhere(text: str) -> None:
    assert decided(text) == []


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Skiss C valdes med 4 röster mot 1", SV),
        ("Namnet Ekbo valdes efter omröstning.", SV),
        ("Färgen grön valdes enhälligt.", SV),
        ("Texten antogs som utskottets proposition.", SV),
        ("Styrelsens proposition om avgiften bifölls.", SV),
        ("Drawing C was chosen by 4 votes to 1.", EN),
        ("Drawing C was chosen unanimously.", EN),
    ],
)
def test_a_thing_is_chosen_or_carried(text: str, head: str) -> None:
    assert decided(text, head) == [text]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Skiss C valdes.", SV),
        ("Bolaget byter kabeln oavsett vad utskottet väljer.", SV),
        ("Det beror på hur utskottet beslutar.", SV),
        ("När utskottet godkänner ritningen börjar bygget.", SV),
        ("Efter proposition beslutas det som sagts.", SV),
        ("Ordföranden ställer proposition på yrkandena.", SV),
        ("The work starts when the council approves the drawing.", EN),
        ("It depends on what the council decides.", EN),
    ],
)
def test_what_a_clause_tells_is_not_decided(text: str, head: str) -> None:
    assert decided(text, head) == []


@pytest.mark.parametrize(("length", "due"), [(1500, ["2022-05-01"]), (1501, [])])
def test_nothing_is_looked_for_in_a_sentence_that_is_very_long(length: int, due: list[str]) -> None:
    text = f"Anna får i uppdrag att köpa ett tält senast den 1 maj{' av tyg' * 300}"
    found = of_text(f"{SV}1. Tältet\n{text[: length - 1]}.\n").record
    assert [each.due for each in found.actions] == due


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Anna yrkade att utskottet ska köpa ett nytt tält.", SV),
        ("Anna hemställde att Bo ska köpa ett nytt tält.", SV),
        ("Ann moved that the council should buy a new tent.", EN),
    ],
)
def test_what_somebody_moves_is_no_task(text: str, head: str) -> None:
    assert of_text(f"{head}1. Tältet\n{text}\n").record.actions == ()


@pytest.mark.parametrize(
    ("begins", "goes_on", "head"),
    [
        ("Styrelsen beslutade att köpa in", " bord och bänkar,", SV),
        ("The council resolved to buy", " tables and benches,", EN),
    ],
)
def test_a_decision_is_found_in_a_sentence_of_up_to_1500_characters(
    begins: str, goes_on: str, head: str
) -> None:
    def sentence(length: int) -> str:
        return f"{begins}{goes_on * ((length - len(begins)) // len(goes_on))}".rstrip(",") + "."

    assert decided(sentence(900), head) == [sentence(900)]
    assert decided(sentence(1500), head) == [sentence(1500)]
    assert decided(sentence(1600), head) == []
