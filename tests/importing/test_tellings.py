"""What sentences tell: what is done, who was away, who promised what, and by when."""

import pytest

from bra.importing.head.entries import entries
from tests.importing.foreign import of_text
from tests.importing.test_forms import NEXT, record, told


def tasks(text: str) -> list[str]:
    return [task for _, task, _ in told(text, code_of(text))]


def code_of(text: str) -> str:
    return "en" if text.startswith(("Bob", "Cora", "The", "It", "Ann ")) else "sv"


@pytest.mark.parametrize(
    "text",
    [
        "Anna fick i uppdrag att skicka in ansökan om bidrag och detta är gjort.",
        "Bo hade i uppdrag att fråga om priset, det är klart.",
        "Bo skulle räkna stolarna och hade lämnat sin lista i förväg.",
        "Bo skulle räkna stolarna och har redan räknat dem.",
        "Bo skulle hålla ett föredrag; det hölls den 3 mars och fyrtio kom.",
        "Bo skulle ordna en vandring, och det gjordes i februari.",
        "Anna fick då i uppdrag att söka bidrag.",
        "Anna gavs då i uppdrag att söka bidrag.",
        "Bob had undertaken to arrange a walk; this took place on 2 March and forty came.",
        "Bob was asked to arrange a walk, and it went ahead in February.",
        "Bob was asked to count the chairs and had handed in the list.",
    ],
)
def test_what_is_done_is_no_task(text: str) -> None:
    assert tasks(text) == []


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Bo mejlar listan när den är klar.", "mejla listan när den är klar"),
        ("Bo ska fråga om priset när det är klart.", "fråga om priset när det är klart"),
        (
            "Bo ska räkna stolarna och har fått hjälp av Cia.",
            "räkna stolarna och har fått hjälp av Cia",
        ),
        ("Bo får två nycklar. Bo målar staketet.", "måla staketet"),
        ("Bob will paint the fence once it is done.", "paint the fence once it is done"),
    ],
)
def test_what_is_still_to_be_done_is_one(text: str, task: str) -> None:
    assert tasks(text) == [task]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Bo skulle byta bank, det är klart. Cias prislista är inte klar än.", ["prislista"]),
        ("Bo har i uppdrag att köpa lås och har beställt två. Uppdraget kvarstår.", None),
        ("Bo skulle byta bank, det är klart. Anna har inte hunnit byta lås.", ["byta lås"]),
    ],
)
def test_what_remains_may_be_of_another_matter(text: str, left: list[str] | None) -> None:
    assert tasks(text) == (left or ["köpa lås och har beställt två"])


@pytest.mark.parametrize("words", ["två nycklar", "sina papper", "samma svar", "många frågor"])
def test_what_somebody_got_is_no_task(words: str) -> None:
    assert tasks(f"Bo fick {words} av kommunen.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Saknades gjorde Bo Lund och Cia Dahl.",
        "Förhinder hade Bo Lund och Cia Dahl.",
        "Återbud hade Bo Lund och Cia Dahl lämnat.",
        "Missing were Bo Lund and Cia Dahl.",
        "Not with us today were Bo Lund and Cia Dahl.",
        "Not present were Bo Lund and Cia Dahl.",
        "Away this time were Bo Lund and Cia Dahl.",
    ],
)
def test_absences_told_backwards(text: str) -> None:
    lead = "Present were" if " and " in text else "Närvarande var"
    found = of_text(
        f"Protokoll 14 mars 2022\n\n{lead} Anna Ek, Dan Fors.\n{text}\n\n"
        "1. Öppnande\nMötet öppnades.\n\n2. Vägen\nVägen är lagad.\n"
    ).record
    assert [each.name for each in found.absent] == ["Bo Lund", "Cia Dahl"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Vi blev eniga om att städdagen blir den 10 maj.", 1),
        ("Gruppen blev ense om en ny avgift.", 1),
        ("Styrelsen blev överens om att byta låset.", 1),
        ("Vi pratade om hur låset kan sättas till, inget bestämdes", 0),
        ("Nya lås kan beviljas, men ingenting beslutades.", 0),
        ("Temat bestäms sen.", 0),
        ("Avgiften fastställs först på årsmötet.", 0),
        ("Avgiften fastställs till 300 kronor.", 1),
    ],
)
def test_what_a_meeting_came_to(text: str, count: int) -> None:
    assert len(record(text, "sv").decisions) == count


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Bo kom sent. Han kunde inte svara på alla, han återkommer till Cia.", "Bo Lund"),
        ("Bo hade frågor om taket och var trött, han mejlar kommunen.", "Bo Lund"),
        ("Cora came late. She could not answer all, she will write to the bank.", "Cora Day"),
    ],
)
def test_a_pronoun_behind_a_comma_begins_anew(text: str, owner: str) -> None:
    found = record(text, code_of(text)).actions
    assert [each.owners for each in found] == [(owner,)]


@pytest.mark.parametrize(
    "text",
    [
        "Bo föreslår att om det regnar, han ringer Cia.",
        "Bob suggested that, if it rains, he will ring the council.",
    ],
)
def test_what_is_suggested_goes_on_behind_a_comma(text: str) -> None:
    assert tasks(text) == []


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Bakgrund\nPriset har stigit. Bo åtar sig att fråga banken.", "Bo Lund"),
        ("Ärendebeskrivning\nTaket läcker. Anna bevakar ärendet.", "Anna Ek"),
        ("Background\nPrices rose. Bob offered to ask the bank.", "Bob Lane"),
        # What bodies and offices do is told there, and what is moved is none.
        ("Bakgrund\nTaket läcker. Kommunen ska laga det före maj.", None),
        ("Bakgrund\nTaket läcker. Säkerhetschefen kontrollerar det i maj.", None),
        ("Yrkanden\nBo åtar sig att fråga banken.", None),
        ("Background\nPrices rose. The treasurer will ask the bank in May.", None),
    ],
)
def test_what_people_promise_in_the_background(text: str, owner: str | None) -> None:
    code = "en" if text.startswith("Back") else "sv"
    found = record(f"{text}\n\nBeslut\nInformationen noteras.", code).actions
    assert [each.owners for each in found] == ([(owner,)] if owner else [])


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Bo lovar att ha det klart innan årsmötet 17 april.", "2022-04-17"),
        ("Bo lovar att ha det färdigt före stämman 17 april.", "2022-04-17"),
        ("Kassören får i uppdrag att lämna listan till kommunstyrelsen den 2 maj.", "2022-05-02"),
        ("Kassören ges i uppdrag att redovisa listan för nämnden 2 maj.", "2022-05-02"),
        ("Kassören får i uppdrag att bjuda in polisen till nämnden den 2 maj.", None),
        ("Kassören får i uppdrag att ordna en fest den 2 maj.", None),
        ("Bo lovar att skriva i bladet som går ut i augusti.", None),
        ("Bo skriver om kursen som hålls för alla nya i maj.", None),
        ("Bo bokar lokalen som vanligt i maj.", "2022-05-31"),
        ("Bob will put the list in the November newsletter.", None),
        ("Bob will write an article for the June issue.", None),
        ("Bob will write in the newsletter which goes out in June.", None),
        ("Bob will ring the school that starts in August.", None),
        ("Bob will repair the boat in June.", "2022-06-30"),
    ],
)
def test_months_of_things_and_days_of_meetings(text: str, due: str | None) -> None:
    assert [day for _, _, day in told(text, code_of(text))] == [due]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Park- och gatuchefen bokar salen före den 15 maj.", "Park- och gatuchefen"),
        ("Vård- och omsorgschefen får i uppdrag att boka salen.", "Vård- och omsorgschefen"),
        ("Anna och kassören bokar salen före den 15 maj.", "Anna Ek + kassören"),
        ("Kassören ska tillsammans med polisen boka salen i maj.", "Kassören"),
        ("Kassören ska tillsammans med Bo boka salen i maj.", "Kassören + Bo Lund"),
        ("Bob is to, together with the police, plan a walk by May.", "Bob Lane"),
        ("Bob is to, together with Cora, plan a walk by May.", "Bob Lane + Cora Day"),
    ],
)
def test_owners_of_two_halves_and_who_only_helps(text: str, owners: str) -> None:
    assert [who for who, _, _ in told(text, code_of(text))] == [owners]


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Dagordningen ska innehålla budget och städdag.", ["budget", "städdag"]),
        ("Agendan omfattar budget, hissen och städdag.", ["budget", "hissen", "städdag"]),
        ("Agenda to include the fence, the roof and fees.", ["the fence", "the roof", "fees"]),
        ("The agenda will comprise the fence and the roof.", ["the fence", "the roof"]),
    ],
)
def test_what_the_next_agenda_is_to_hold(text: str, topics: list[str]) -> None:
    code = "en" if " the " in text else "sv"
    found = record("Inget.", code, following=f"{NEXT[code]} {text}").next
    assert [topic.title for topic in found.topics] == topics


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Bo tar upp frågan om fixartjänst i socialnämnden.", 1),
        ("Bo lyfter ärendet om lekparken i byggnadsnämnden.", 1),
        ("Bo tar upp frågan om trygghet i kommunen.", 0),
        ("Bo tar upp frågan om fixartjänst.", 0),
    ],
)
def test_questions_brought_up_in_bodies_elsewhere(text: str, count: int) -> None:
    assert len(tasks(f"Anna berättade om läget. {text}")) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Anna Ek, polisen och Bo Lund, skolan",
            [("Anna Ek", "polisen"), ("Bo Lund", "skolan")],
        ),
        (
            "Anna Ek, Nattvandrarna och Bo Lund, Region Ekby",
            [("Anna Ek", "Nattvandrarna"), ("Bo Lund", "Region Ekby")],
        ),
        ("Anna Ek, kassör och Bo Lund, sekreterare", [("Anna Ek", None), ("Bo Lund", None)]),
        (
            "Ann Hill, Scouts and Bob Lane, Elm Trust",
            [("Ann Hill", "Scouts"), ("Bob Lane", "Elm Trust")],
        ),
        ("Ann Hill, treasurer and Bob Lane, clerk", [("Ann Hill", None), ("Bob Lane", None)]),
        # One surname is of both, and one body may have two names.
        (
            "Bo Ek, Johan och Cia Dahl",
            [("Bo Ek", None), ("Johan Dahl", None), ("Cia Dahl", None)],
        ),
        ("Anna Ek, Kultur och Fritid", [("Anna Ek", "Kultur och Fritid")]),
        ("Anna Ek, chef för skola och fritid", [("Anna Ek", None)]),
    ],
)
def test_a_word_between_what_is_told_of_one_and_the_next_name(
    text: str, found: list[tuple[str, str | None]]
) -> None:
    assert [(each.name, each.organisation) for each in entries(text, inline=True)] == found


@pytest.mark.parametrize(
    "text", ["Bo skrev. Justeras av Cia.", "Justeras av Cia.", "Protokollet justeras av Cia Dahl."]
)
def test_who_approves_in_a_sentence_without_a_subject(text: str) -> None:
    assert [each.value for each in record(text, "sv").approvers] == ["Cia Dahl"]


@pytest.mark.parametrize("text", ["Ekby som ovan", "Ekby dag som ovan", "Elmton, date as above"])
def test_where_and_when_as_above_is_a_signature(text: str) -> None:
    minutes = (
        "Protokoll\n\nMöte 14 mars 2022. Närvarande: Anna Ek och Bo Lund.\n\nVägen\n\n"
        "Vägen behöver grus före vintern.\n\nHissen\n\nHissen är trasig sedan i höstas.\n\n"
        f"{text}\n\nBo Lund\nprotokollförare\n"
    )
    assert [item.title for item in of_text(minutes).record.items] == ["Vägen", "Hissen"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Förvaltningens förslag till beslut\nAtt ansökan avslås.", 0),
        ("Kontorets förslag till beslut: Ansökan avslås.", 0),
        ("Bo Lunds yrkande\nAtt ansökan avslås.", 0),
        ("Rådets beslut\nAtt ansökan avslås.", 1),
        ("Officer's recommendation\nThe request was refused.", 0),
        ("Decision\nThe request was refused.", 1),
    ],
)
def test_what_somebody_proposes_is_no_decision(text: str, count: int) -> None:
    code = "en" if " was " in text else "sv"
    assert len(record(text, code).decisions) == count


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Styrelsen beslöt\natt uppdraga åt kassören att söka bidrag.", ["kassören"]),
        ("Cia är sjuk. Rektorn gör sitt årliga besök i maj.", []),
        ("Cia är sjuk. Rektorn gör ett besök i maj.", ["Rektorn"]),
        ("It rained. The treasurer makes her annual visit by May.", []),
        ("It rained. The treasurer pays a visit by May.", ["The treasurer"]),
        ("- ~~Bo mejlar banken~~ klart\n- Anna mejlar banken", ["Anna Ek"]),
        ("- ~~Action: Bob to ask the bank~~ done\n- Action: Cora to ask the bank", ["Cora Day"]),
    ],
)
def test_old_words_habits_and_what_is_struck_out(text: str, owners: list[str]) -> None:
    code = "en" if "bank" in text and "Action" in text else code_of(text)
    assert [who for who, _, _ in told(text, code)] == owners


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Cllrs Smith (Chair), Jones and Brown, Mrs A Hill", ["Smith", "Jones", "Brown", "A Hill"]),
        ("Councillors Day and Oak", ["Day", "Oak"]),
        ("Revs Day, Oak and Elm", ["Day", "Oak", "Elm"]),
        # A title before one is of that one.
        ("Cllr Day and Ann Oak", ["Day", "Ann Oak"]),
    ],
)
def test_one_title_before_several_surnames(text: str, found: list[str]) -> None:
    assert [each.name for each in entries(text, inline=True)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Two seats in the park are broken and are to be ordered. ACTION: Clerk\n"
                "Bob Lane agreed to paint them."
            ),
            [("Clerk", "Two seats in the park"), ("Bob Lane", "paint them")],
        ),
        (
            (
                "Bänkarna i parken är trasiga och ska bytas ut före maj. Ansvarig: Bo\n"
                "Anna Ek lovade att måla dem."
            ),
            [("Bo Lund", "Bänkarna"), ("Anna Ek", "måla dem")],
        ),
        # What begins small goes on with the task.
        (
            (
                "Two seats in the park are broken and must be mended. ACTION: Clerk\n"
                "to order new seats for the park."
            ),
            [("Clerk", "order new seats")],
        ),
    ],
)
def test_who_has_a_task_at_the_end_of_a_line(text: str, found: list[tuple[str, str]]) -> None:
    given = told(text, "sv" if "Ansvarig" in text else "en")
    assert [who for who, _, _ in given] == [who for who, _ in found]
    assert all(
        task.startswith(words) for (_, task, _), (_, words) in zip(given, found, strict=True)
    )


def test_a_numbered_sentence_about_the_next_meeting_is_the_text_of_an_item_called_so() -> None:
    text = (
        "Protokoll 14 mars 2022\nNärvarande: Anna Ek, Bo Lund\n\n1. Hissen\nDen är trasig.\n\n"
        "2. Nästa möte bestämdes till söndagen den 3 april kl. 15.00 på samma plats.\n"
        "3. Anna avslutade mötet.\n"
    )
    found = of_text(text).record
    assert found.items[1].title == "Nästa möte"
    assert str(found.items[1].rest).startswith("Nästa möte bestämdes till söndagen den 3 april")
    assert found.next.date is not None
    assert found.next.date.value == "2022-04-03"
