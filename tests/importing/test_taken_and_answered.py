"""Who has a task that a sentence tells of in passing, by when, and what only looks like one."""

import pytest

from bra.importing.acting.who import People
from bra.importing.record import Person
from tests.importing.foreign import EN, SV, Told, asked_in


def told(*, sv: str = "", en: str = "") -> list[Told]:
    return asked_in(SV.format(sv) if sv else EN.format(en))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("På fråga från Ylva om priset lovade han att mäta.", [("Torkel", "mäta", None)]),
        ("Efter förslag av Ylva åtog han sig att mäta.", [("Torkel", "mäta", None)]),
        ("På begäran av Ylva skriver han brevet.", [("Torkel", "skriva brevet", None)]),
        ("På fråga från Ylva svarade han att det är dyrt.", []),
    ],
)
def test_who_answers_is_not_who_asked(text: str, found: list[Told]) -> None:
    assert told(sv=f"Torkel Kvist berättade om läget. {text}") == found


@pytest.mark.parametrize(
    "text",
    [
        "In reply to a question from Jill, he promised to measure the wall.",
        "Asked by Jill about the price, he promised to measure the wall.",
        "At the request of Jill Marsh, he will measure the wall.",
    ],
)
def test_in_english_too_another_answers(text: str) -> None:
    assert told(en=f"Rob Tate told of the wall. {text}") == [("Rob", "measure the wall", None)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("En grupp bestående av Ylva, Torkel och Mette utses att rita.", "Ylva+Torkel+Mette"),
        ("En liten kommitté med Ylva och Mette utses att rita.", "Ylva+Mette"),
        ("Ylva och Torkel, som kan ämnet, ska rita.", "Ylva+Torkel"),
        ("Efter ett samtal med Ylva och Mette ska Torkel rita.", "Torkel"),
        ("A group consisting of Jill, Rob and Nell was asked to draw it.", "Jill+Rob+Nell"),
        ("The working party comprising Jill and Nell is to draw it.", "Jill+Nell"),
        ("Jill and Rob, who know the place, will draw it.", "Jill+Rob"),
    ],
)
def test_all_who_share_a_task_are_its_owners(text: str, found: str) -> None:
    sv = text if any(name in text for name in ("Ylva", "Torkel")) else ""
    assert [owners for owners, _, _ in told(sv=sv, en=text)] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Rob will write a draft and the Treasurer will then send it.",
            [("Rob", "write a draft", None), ("the", "send it", None)],
        ),
        ("Leave the fence until May, Nell to ask round.", [("Nell", "ask round", None)]),
        ("Jill, Nell to ask round.", [("Jill", "ask round", None)]),
        (
            "Rob to chase the firm and Nell to write it up.",
            [("Rob", "chase the firm", None), ("Nell", "write it up", None)],
        ),
        ("Rob to write to the firm and report.", [("Rob", "write to the firm and report", None)]),
        (
            "Rob to write to the firm; the Treasurer to pay.",
            [("Rob", "write to the firm", None), ("the", "pay", None)],
        ),
        (
            "Rob said that the wall is old and that he will mend it in June.",
            [("Rob", "mend it", "2033-06-30")],
        ),
        ("Rob said that the wall is old and that he would like it mended.", []),
        (
            "Jill said that Nell had promised that she would call the bank.",
            [("Nell", "call the bank", None)],
        ),
        (
            "There is a draft that Nell will check by 3 May.",
            [("Nell", "check a draft", "2033-05-03")],
        ),
    ],
)
def test_a_clause_of_its_own_has_its_owner_in_english(text: str, found: list[Told]) -> None:
    assert [(owners.split("+")[0], *rest) for owners, *rest in told(en=text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ylva sa att taket läcker och att hon ringer en firma före den 3 maj.",
            [("Ylva", "ringa en firma", "2033-05-03")],
        ),
        ("Ylva sa att taket läcker och att hon är glad.", []),
        ("Ylva nämnde att Mette lovat att hon ska köpa färg.", [("Mette", "köpa färg", None)]),
        (
            "Ylva har ett utkast som Mette läser senast 3 maj.",
            [("Mette", "läsa ett utkast", "2033-05-03")],
        ),
        ("Ylva har en bil som Torkel kör till jobbet.", []),
        ("Mette vill lära sig väva, letar kurser.", [("Mette", "leta kurser", None)]),
        ("Mette har varit där, tycker om det.", []),
        ("Därefter åtog Torkel sig att måla.", [("Torkel", "måla", None)]),
        ("Därefter åtog sig Torkel att måla.", [("Torkel", "måla", None)]),
        ("Det ska Torkel ordna före den 3 maj.", [("Torkel", "ordna det", "2033-05-03")]),
        ("Räkningen ska Mette betala.", [("Mette", "betala räkningen", None)]),
        ("I mötet ska Mette delta.", []),
        ("Allt är löst. #31 tar Torkel.", [("Torkel", "ta #31", None)]),
        ("Allt är löst. #31 tar lång tid.", []),
        (
            "Torkel mäter till den 3 maj, alla bidrar med idéer.",
            [("Torkel", "mäta", "2033-05-03"), ("alla", "bidra med idéer", None)],
        ),
        ("Mette får gärna titta på det.", [("Mette", "titta på det", None)]),
        (
            "Mötet enades om att Mette ska måla och att Torkel köper färg.",
            [("Mette", "måla", None), ("Torkel", "köpa färg", None)],
        ),
        ("Ylva föreslår att Mette målar och att Torkel köper färg.", []),
        (
            "Mötet konstaterade att låset är trasigt, och kassören tog på sig detta.",
            [("kassören", "detta (låset är trasigt)", None)],
        ),
    ],
)
def test_a_clause_of_its_own_has_its_owner(text: str, found: list[Told]) -> None:
    assert told(sv=text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- Nell to book it: outstanding, Nell will do this by 3 May", "2033-05-03"),
        ("- Nell: chapter two, first draft to Rob by 3 May", "2033-05-03"),
        ("Nell will write the bid, it has to be in by 3 May.", "2033-05-03"),
        ("Nell will pay it in June against a receipt.", "2033-06-30"),
        ("Nell will read it in the June newsletter.", None),
        ("Lock to be changed in June (Nell).", "2033-06-30"),
        ("By 3 May: Nell to call the bank.", "2033-05-03"),
        ("Before Christmas: Nell to call the bank.", None),
    ],
)
def test_a_term_is_found_where_it_stands_apart(text: str, found: str | None) -> None:
    assert [due for _, _, due in told(en=text)] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- Mette ska boka: kvarstår, Mette gör detta senast 3 maj", "2033-05-03"),
        ("- Mette: andra kapitlet, utkast till Ylva senast 3 maj", "2033-05-03"),
        ("Mette ansvarar för ansökan, den ska in 3 maj.", "2033-05-03"),
        ("Mette sköter lådan, den ska in i bussen.", None),
        ("Mette betalar den i juni och får pengar mot kvitto.", "2033-06-30"),
        ("Mette läser det i tidningen.", None),
        ("Till den 3 maj: Mette ringer banken.", "2033-05-03"),
        ("Mette och Ylva skriver under i\njuni när allt är klart.", "2033-06-30"),
        ("Det **tar Mette\nfram under juni**.", "2033-06-30"),
    ],
)
def test_a_term_is_found_where_it_stands_apart_in_swedish(text: str, found: str | None) -> None:
    assert [due for _, _, due in told(sv=text)] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nell has not called the bank yet, will do so by 3 May.", "call the bank"),
        ("Mette har ännu inte ringt, gör det före 3 maj.", "ringa"),
        ("Före jul: Mette ringer banken.", "ringa banken"),
        ("Mette skriver brevet, och tar det till banken.", "skriva brevet, och ta det till banken"),
    ],
)
def test_a_task_is_not_said_twice(text: str, found: str) -> None:
    sv = text if "Mette" in text else ""
    assert [task for _, task, _ in told(sv=sv, en=text)] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Arbetsgivaren ska ta fram en plan till nästa möte.", ["ta fram en plan"]),
        ("Mette ser till att alla har nycklar före den 3 maj.", ["se till att alla har nycklar"]),
        ("Mette påminner dem en gång till.", ["påminna dem en gång till"]),
        ("Mette påminner dem om reglerna.", []),
        ("Mette tar upp frågan på APT i juni.", ["ta upp frågan på APT"]),
        ("Mette tar upp frågan om lås på mötet.", []),
        ("Mette släpper på vattnet den 3 maj.", ["släppa på vattnet"]),
    ],
)
def test_what_is_yet_to_come_is_a_task(text: str, found: list[str]) -> None:
    assert [task for _, task, _ in told(sv=text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nell reminds them once more.", ["remind them once more"]),
        ("Nell reminds them of the rules.", []),
        ("Nell takes the matter up at SMT in June.", ["take the matter up at SMT"]),
        ("Nell will serve notice by 3 May.", ["serve notice"]),
        ("- Nell: order paint for the door", ["order paint for the door"]),
    ],
)
def test_what_is_yet_to_come_is_a_task_in_english(text: str, found: list[str]) -> None:
    assert [task for _, task, _ in told(en=text)] == found


@pytest.mark.parametrize(
    ("note", "called"),
    [
        ("kallad Totte", "Totte"),
        ("kassör, även kallad Totte", "Totte"),
        ("known as Totte", "Totte"),
        ("kallad till punkt 3", None),
    ],
)
def test_a_note_tells_what_somebody_is_called_besides(note: str, called: str | None) -> None:
    people = People([Person("Torkel Kvist", None, note, 1, "test")], (), "")
    assert people.person("Totte") == ("Torkel Kvist" if called else None)
