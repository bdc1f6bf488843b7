"""Who led, wrote and was chosen: told in a series, in a clause, in a remark beside a name."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = (
    "PROTOKOLL\nEkby IF den 3 maj 2022\n{head}"
    "Närvarande: Alva Brodin{note}, Bertil Ceder, Cilla Dahl\n\n{item}\n{said}\n"
)
ENGLISH = (
    "Minutes\nElm Club, 3 May 2022\n{head}"
    "Present: Ann Hill{note}, Bob Dale, Cy Lee\n\n{item}\n{said}\n"
)


def record(form: str, said: str = "", item: str = "1. Start", note: str = "") -> Record:
    return of_text(form.format(said=said, item=item, note=note, head="")).record


def officers(given: Record) -> tuple[str | None, str | None, list[str]]:
    chair, secretary = (
        None if each is None else each.value for each in (given.chair, given.secretary)
    )
    return chair, secretary, [each.value for each in given.approvers]


@pytest.mark.parametrize(
    "said",
    [
        "Alva Brodin utsågs att leda mötet, Bertil Ceder att skriva och Cilla Dahl att justera.",
        (
            "Alva Brodin valdes till ordförande, Bertil Ceder till sekreterare samt Cilla Dahl "
            "till justerare."
        ),
        (
            "Alva Brodin valdes att leda mötet och Bertil Ceder att föra protokollet. Cilla Dahl "
            "får jämte ordföranden justera protokollet."
        ),
    ],
)
def test_each_in_a_series_has_the_verb_of_the_first(said: str) -> None:
    assert officers(record(SWEDISH, said)) == ("Alva Brodin", "Bertil Ceder", ["Cilla Dahl"])


@pytest.mark.parametrize(
    "said",
    [
        (
            "Ann Hill was asked to chair the meeting, Bob Dale to take the minutes and Cy Lee to "
            "sign the minutes."
        ),
        (
            "Ann Hill was chosen to take the chair, Bob Dale to keep the minutes, and Cy Lee to "
            "approve the minutes."
        ),
    ],
)
def test_each_in_an_english_series_has_the_verb_of_the_first(said: str) -> None:
    told = officers(record(ENGLISH, said))
    assert told[1:] == ("Bob Dale", ["Cy Lee"])


def test_an_english_series_of_offices_is_read_by_its_own_words() -> None:
    said = "Ann Hill was elected chair and Bob Dale secretary. Cy Lee will sign the minutes."
    assert officers(record(ENGLISH, said)) == ("Ann Hill", "Bob Dale", ["Cy Lee"])


@pytest.mark.parametrize(
    "said",
    [
        "Alva Brodin valdes att sköta kassan, Bertil Ceder att skriva till kommunen.",
        "Alva Brodin utsågs att köpa målarfärg, Bertil Ceder att skriva till kommunen.",
    ],
)
def test_a_series_of_other_duties_tells_nobody_of_the_meeting(said: str) -> None:
    assert officers(record(SWEDISH, said)) == (None, None, [])


def test_a_clause_of_a_decision_names_who_approves() -> None:
    said = "Beslut:\nAtt Cilla Dahl utses att justera,\natt dagordningen godkänns."
    assert officers(record(SWEDISH, said))[2] == ["Cilla Dahl"]


@pytest.mark.parametrize("number", ["KSN 12", "EIF 4", "§ 3", "3."])
def test_an_election_may_have_the_letters_of_the_body(number: str) -> None:
    given = record(SWEDISH, "Bertil Ceder och Cilla Dahl väljs.", f"{number}  Val av justerare")
    assert officers(given)[2] == ["Bertil Ceder", "Cilla Dahl"]


def test_a_fee_is_adjusted_and_not_approved() -> None:
    assert not officers(record(SWEDISH, "Cilla Dahl får jämte kassören justera avgiften."))[2]


@pytest.mark.parametrize("note", [" (leder §§ 1-3)", " (ledde punkt 1)"])
def test_who_led_some_items_led(note: str) -> None:
    assert officers(record(SWEDISH, note=note))[0] == "Alva Brodin"


def test_who_leads_something_else_did_not_lead() -> None:
    assert officers(record(SWEDISH, note=" (leder barngruppen)"))[0] is None


def test_who_types_wrote() -> None:
    assert officers(record(ENGLISH, note=" (typing)"))[1] == "Ann Hill"


@pytest.mark.parametrize("word", ["Skrivet", "Nedskrivet", "Utskrivet"])
def test_when_the_notes_were_written_is_not_when_the_meeting_was(word: str) -> None:
    text = f"Ekby IF\n{word} 2022-05-09\n\nAnteckningar från avstämningen\n3 maj 2022 kl. 14\n"
    date = of_text(text).record.date
    assert date is not None
    assert date.value == "2022-05-03"


LOUD = (
    "EKBY IF\nPROTOKOLL 3 MAJ 2022\nNÄRVARANDE: ALVA BRODIN, BERTIL DE CEDER, CILLA DAHL-EK\n\n"
    "START\n{}\n"
)


@pytest.mark.parametrize(
    "said",
    [
        (
            "ALVA VALDES TILL MÖTESORDFÖRANDE, BERTIL TILL SEKRETERARE OCH CILLA TILL JUSTERARE. "
            "DAGORDNINGEN GODKÄNDES."
        ),
        "ALVA LEDDE MÖTET OCH BERTIL DE CEDER SKREV. ATT JUSTERA VALDES CILLA DAHL-EK.",
        "VID KLUBBAN SATT ALVA, PROTOKOLLET FÖRDES AV BERTIL. CILLA JUSTERAR.",
    ],
)
def test_words_in_capitals_are_no_names(said: str) -> None:
    told = officers(of_text(LOUD.format(said)).record)
    assert told == ("ALVA BRODIN", "BERTIL DE CEDER", ["CILLA DAHL-EK"])


def test_english_words_in_capitals_are_no_names() -> None:
    text = (
        "ELM CLUB\nMINUTES 3 MAY 2022\nPRESENT: ANN HILL, BOB DALE, CY LEE\n\nSTART\n"
        "ANN WAS ELECTED CHAIR AND BOB SECRETARY. CY WILL SIGN THE MINUTES.\n"
    )
    assert officers(of_text(text).record) == ("ANN HILL", "BOB DALE", ["CY LEE"])


@pytest.mark.parametrize(
    ("form", "said", "who"),
    [
        (SWEDISH, "Till sekreterare för dagen valdes Bertil Ceder, då Cilla Dahl var sjuk.", "B"),
        (SWEDISH, "Eftersom Cilla Dahl var sjuk valdes Bertil Ceder till sekreterare.", "B"),
        (ENGLISH, "Bob Dale was elected secretary for the day, as Cy Lee was ill.", "B"),
        (ENGLISH, "As secretary for the day Bob Dale was chosen, since Cy Lee was ill.", "B"),
        (ENGLISH, "As secretary for the evening we chose Bob Dale.", "B"),
        (ENGLISH, "Bob Dale was elected secretary to the Elm Trust.", ""),
        (ENGLISH, "As secretary of the club Bob Dale was chosen to look after the keys.", ""),
    ],
)
def test_who_wrote_for_the_day(form: str, said: str, who: str) -> None:
    told = officers(record(form, said))[1]
    assert (told or "")[:1] == who


@pytest.mark.parametrize("said", ["As chair for the evening Ann Hill was elected."])
def test_who_led_for_the_evening(said: str) -> None:
    assert officers(record(ENGLISH, said))[0] == "Ann Hill"
