"""Who was chosen to approve the minutes, in the forms in which minutes say it."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = (
    "Protokoll för Väglaget 2031-04-02\n\nNärvarande: Asta Lind, Bo Ek, Cia Dal, Dan Al\n{head}\n"
    "1. Öppnande\nMötet öppnades.\n{said}\n{item}3. Grinden\nGrinden är rostig.\n{tail}"
)
ENGLISH = (
    "Minutes of Lane End Allotments, 2 April 2031\n\nPresent: Ann Hill, Bob Lane, Cat Dale, Dan Ash"
    "\n{head}\n1. Opening\nThe meeting was opened.\n{said}\n{item}"
    "3. Gate\nThe gate is rusty.\n{tail}"
)


def approvers(form: str, **parts: str) -> list[str]:
    return [each.value for each in record(form, **parts).approvers]


def record(form: str, **parts: str) -> Record:
    empty = dict.fromkeys(("head", "said", "item", "tail"), "")
    return of_text(form.format(**(empty | parts))).record


def chosen(text: str) -> list[str]:
    """Return the two who are chosen, as far as a text names them."""
    names = ("Bo Ek", "Cia Dal", "Bob Lane", "Cat Dale")
    return [name for name in names if name in text]


@pytest.mark.parametrize(
    "text",
    [
        "Justerare: Bo Ek och Cia Dal",
        "Justeringsmän: Bo Ek, Cia Dal",
        "Justeringsperson: Bo Ek",
        "Utses att justera: Bo Ek, Cia Dal",
        "Utses att justera Bo Ek och Cia Dal",
        "Utsedd att justera\nBo Ek\nCia Dal",
        "Protokollet justeras av: Bo Ek och Cia Dal",
        "Protokollet justeras av Bo Ek och Cia Dal.",
        "Att jämte ordföranden justera: Bo Ek",
        "Justeringspersoner tillika rösträknare: Bo Ek och Cia Dal",
        "Justerare tillika rösträknare: Bo Ek, Cia Dal",
        "Justerande   Bo Ek (M) och Cia Dal (S)",
        "Utses att justera: Bo Ek (C), ersättare: Dan Al (M)",
        ("Utses att justera   Bo Ek (C)\nJusteringens plats och tid   Kommunhuset 2031-04-09"),
        "Sekreterare: Dan Al\nJusteras: Bo Ek",
        "Justering     Bo Ek\nPlats, datum  Kommunhuset, 2031-04-09",
        "Justering: Bo Ek utses att justera protokollet senast den 9 april.",
        "Utses att justera   Bo Ek\nJusteringens plats\noch tid             Huset 2031-04-09",
        "Justerare      Bo Ek\nJusterade §§   1–3",
        "Justerare      Bo Ek\n\nNorra Eds kommun            Protokoll",
    ],
)
def test_labels_at_the_head_in_swedish(text: str) -> None:
    assert approvers(SWEDISH, head=f"{text}\n") == chosen(text)


@pytest.mark.parametrize(
    "text",
    [
        "Till justerare valdes Bo Ek och Cia Dal.",
        "Till justeringsmän valdes Bo Ek och Cia Dal.",
        "Till justeringspersoner tillika rösträknare valdes Bo Ek och Cia Dal.",
        "Till justerare och rösträknare valdes Bo Ek och Cia Dal.",
        "Bo Ek och Cia Dal valdes till justerare.",
        "Bo Ek och Cia Dal valdes att jämte ordföranden justera protokollet.",
        "Bo Ek och Cia Dal valdes till justeringspersoner tillika rösträknare.",
        "Mötet valde Bo Ek och Cia Dal att justera dagens protokoll.",
        "Mötet valde Bo Ek och Cia Dal till justeringsmän.",
        "Mötet beslutade att välja Bo Ek och Cia Dal till justerare.",
        (
            "Mötet beslutade att utse Bo Ek och Cia Dal att tillsammans med "
            "ordföranden justera protokollet."
        ),
        "Att jämte ordföranden justera dagens protokoll valdes Bo Ek och Cia Dal.",
        "Att tillsammans med ordföranden justera protokollet utsågs Bo Ek och Cia Dal.",
        "Bo Ek och Cia Dal utsågs att jämte ordförande justera mötets protokoll.",
        "Bo Ek och Cia Dal utses att justera protokollet.",
        "Som justerare valdes Bo Ek och Cia Dal.",
        "Att justera protokollet valdes Bo Ek och Cia Dal.",
        "Styrelsen utsåg Bo Ek och Cia Dal till protokolljusterare.",
        "Som justeringspersoner utses Bo Ek och Cia Dal.",
        "Mötet utsåg till justeringspersoner Bo Ek och Cia Dal.",
        "Bo Ek och Cia Dal justerar protokollet.",
        "Bo Ek och Cia Dal ska justera protokollet.",
        "Protokollet justeras av Bo Ek och Cia Dal.",
        "Beslutades att Bo Ek och Cia Dal justerar protokollet.",
        "Bo Ek och Cia Dal fick uppdraget att justera protokollet.",
        "Till mötesordförande valdes Asta Lind och till justerare Bo Ek och Cia Dal.",
        (
            "Asta Lind valdes till ordförande, Dan Al till sekreterare samt Bo Ek "
            "och Cia Dal till justerare."
        ),
        "Val av ordförande: Asta Lind, sekreterare: Dan Al, justerare: Bo Ek och Cia Dal.",
        "Justerare blev Bo Ek och Cia Dal.",
        "Justerare är Bo Ek och Cia Dal.",
        "Justerare Bo Ek och Cia Dal.",
        "Bo Ek är dagens justerare.",
        "Till sekreterare valdes Asta Lind. Till justerare valdes Bo Ek och Cia Dal.",
        "Föreslogs och valdes Bo Ek och Cia Dal till justerare.",
        "Valdes Bo Ek och Cia Dal att justera protokollet.",
        "Det beslutades att välja Bo Ek till justerare.",
        "Bo Ek och Cia Dal väljs till att justera protokollet.",
        "Till att jämte mötesordföranden justera protokollet utsågs Bo Ek och Cia Dal.",
        "Uppdrogs åt Bo Ek och Cia Dal att justera protokollet.",
        "Bo Ek anmälde sig att justera protokollet.",
        "Bo Ek valdes att justera dagens protokoll jämte ordföranden.",
        "Kommunstyrelsen utser Bo Ek (S) att jämte ordföranden justera protokollet.",
        "Bo Ek och Cia Dal åtog sig att justera protokollet.",
        (
            "Mötet valde mötesfunktionärer: ordförande Asta Lind, sekreterare Dan "
            "Al, justerare Bo Ek och Cia Dal."
        ),
        ("Stämman beslutade att välja Bo Ek och Cia Dal till justeringsmän, tillika rösträknare."),
        "Till protokolljusterare tillsammans med ordföranden utsågs Bo Ek och Cia Dal.",
        "Ordförande: Asta Lind. Sekreterare: Dan Al. Justerare: Bo Ek och Cia Dal.",
    ],
)
def test_sentences_in_swedish(text: str) -> None:
    assert approvers(SWEDISH, said=f"{text}\n") == chosen(text)


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Val av justerare", "Bo Ek och Cia Dal"),
        ("Val av justerare", "Bo Ek och Cia Dal valdes."),
        ("Val av justerare", "Valdes Bo Ek och Cia Dal."),
        ("Val av justerare", "Mötet valde Bo Ek och Cia Dal."),
        ("Val av justerare", "Bo Ek\nCia Dal"),
        ("Val av justerare", "- Bo Ek\n- Cia Dal"),
        ("Val av två justerare", "Till detta uppdrag valdes Bo Ek och Cia Dal."),
        ("Val av två justeringsmän tillika rösträknare", "Bo Ek och Cia Dal valdes."),
        ("Val av två personer att justera protokollet", "Bo Ek och Cia Dal valdes."),
        ("Val av protokolljusterare", "Beslut: Bo Ek och Cia Dal."),
        ("Val av justeringsperson", "Beslut: att välja Bo Ek och Cia Dal."),
        ("Justering", "Bo Ek och Cia Dal utses att justera."),
        ("Justerare", "Bo Ek, Cia Dal"),
        ("Val av justeringspersoner", "Stämman utsåg Bo Ek och Cia Dal."),
        ("Val av justerare", "Bo Ek och Cia Dal föreslås och väljs."),
        (
            "Val av justerare",
            "Stämman valde Bo Ek och Cia Dal att jämte ordföranden justera protokollet.",
        ),
        ("Val av justerare", "Till justerare av dagens protokoll valdes Bo Ek."),
        ("Val av justerande", "Bo Ek (M) och Cia Dal (S)"),
        (
            "Val av mötesfunktionärer",
            "Ordförande: Asta Lind\nSekreterare: Dan Al\nJusterare: Bo Ek och Cia Dal",
        ),
        (
            "Val av mötesfunktionärer",
            (
                "- Mötesordförande: Asta Lind\n- Mötessekreterare: Dan Al\n- "
                "Justeringspersoner: Bo Ek och Cia Dal"
            ),
        ),
        ("Val av två justerare, tillika rösträknare", "Bo Ek och Cia Dal valdes."),
        ("Val av justerare tillika rösträknare för stämman", "Bo Ek och Cia Dal"),
        (
            "Val av sekreterare och justerare",
            "Dan Al valdes till sekreterare och Bo Ek till justerare.",
        ),
    ],
)
def test_what_stands_below_an_election_in_swedish(heading: str, below: str) -> None:
    item = f"2. {heading}\n{below}\n\n"
    assert approvers(SWEDISH, item=item) == chosen(below)


@pytest.mark.parametrize(
    "text",
    [
        "Justeras:\n\n____\nBo Ek\n\n____\nCia Dal",
        "Justeras\n\n____   ____\nBo Ek                  Cia Dal",
        (
            "Vid protokollet:            Justeras:\n\n____              ____\nDan "
            "Al                      Bo Ek\n\n                            "
            "____\n                            Cia Dal"
        ),
        "____\nDan Al, sekreterare\n\n____\nBo Ek, justerare\n\n____\nCia Dal, justerare",
        ("Sekreterare: Dan Al\n\nOrdförande: Asta Lind\n\nJusterare: Bo Ek\n\nJusterare: Cia Dal"),
        (
            "Vid protokollet\n\nDan Al\n\nJusteras\n\nBo Ek            Cia Dal\n"
            "Justeringsman    Justeringsman"
        ),
        "Justeringspersoner\n\nBo Ek\n\nCia Dal",
        "Justerat den 3 april\n\nBo Ek\n\nCia Dal",
        "Vid protokollet: Dan Al\n\nJusteras: Bo Ek\n\nJusteras: Cia Dal",
        "Justeras 2031-04-12\n\n____\nBo Ek",
        "Protokollet justerat av\n\nBo Ek\nCia Dal",
        (
            "Ordförande                  Sekreterare\n\n____              ____\nAsta "
            "Lind                   Dan Al\n\nJusterare                   "
            "Justerare\n\n____              ____\nBo Ek                       Cia Dal"
        ),
        "____\nAsta Lind, mötesordförande\n\n____\nBo Ek, protokolljusterare",
        "Asta Lind\nOrdförande\n\nDan Al\nSekreterare\n\nBo Ek\nJusterare",
    ],
)
def test_signatures_in_swedish(text: str) -> None:
    assert approvers(SWEDISH, tail=f"\n{text}\n") == chosen(text)


@pytest.mark.parametrize(
    "text",
    [
        "Justeringen äger rum på kansliet den 4 april.",
        "Föregående protokoll justerades av Bo Ek och lades till handlingarna.",
        "Föregående mötes justerare Bo Ek var inte på plats.",
        "Bo Ek justerade bromsarna på bilen.",
        "Bo Ek justerar grinden.",
        "Ordföranden justerar protokollet.",
        "Styrelsen justerar protokollet nästa möte.",
        "Vi ska justera priset, sade Bo Ek.",
        "Kassören fick i uppdrag att justera budgeten.",
    ],
)
def test_sentences_of_other_things_in_swedish(text: str) -> None:
    assert approvers(SWEDISH, said=f"{text}\n") == []


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Val av rösträknare", "Bo Ek och Cia Dal valdes."),
        ("Val av revisorer", "Bo Ek och Cia Dal valdes."),
        ("Föregående protokoll", "Protokollet justerat av Bo Ek lades till handlingarna."),
        ("Val av valberedning", "Bo Ek och Cia Dal."),
        ("Justering av avgifter", "Bo Ek föreslog en höjning."),
        ("Justering", "Protokollet justeras digitalt."),
    ],
)
def test_other_elections_in_swedish(heading: str, below: str) -> None:
    item = f"2. {heading}\n{below}\n\n"
    assert approvers(SWEDISH, item=item) == []


@pytest.mark.parametrize(
    "text",
    [
        "Approvers: Bob Lane and Cat Dale",
        "Minutes to be approved by: Bob Lane, Cat Dale",
        "To approve the minutes: Bob Lane and Cat Dale",
        "Minutes checkers: Bob Lane, Cat Dale",
        "Scrutineers of the minutes: Bob Lane, Cat Dale",
        "Secretary: Dan Ash\nApprover: Bob Lane",
        "Approval: Bob Lane",
    ],
)
def test_labels_at_the_head_in_english(text: str) -> None:
    assert approvers(ENGLISH, head=f"{text}\n") == chosen(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bob Lane and Cat Dale were elected to sign the minutes together with the chair.",
        "Bob Lane and Cat Dale were appointed to approve the minutes.",
        "Bob Lane and Cat Dale were chosen as approvers of the minutes.",
        "Bob Lane and Cat Dale were elected as minutes checkers and tellers.",
        "The meeting elected Bob Lane and Cat Dale to check the minutes.",
        (
            "The meeting appointed Bob Lane and Cat Dale to sign the minutes "
            "together with the chair."
        ),
        "It was agreed that Bob Lane and Cat Dale approve the minutes.",
        ("It was resolved that Bob Lane and Cat Dale should sign the minutes with the chair."),
        ("To sign the minutes together with the chair, the meeting chose Bob Lane and Cat Dale."),
        "Elected to approve the minutes: Bob Lane and Cat Dale.",
        "Bob Lane and Cat Dale will check the minutes.",
        "Bob Lane and Cat Dale agreed to verify the minutes.",
        "The minutes will be checked by Bob Lane and Cat Dale.",
        "The minutes are to be approved by Bob Lane and Cat Dale.",
        "Bob Lane and Cat Dale were elected scrutineers of the minutes.",
        "The meeting resolved to appoint Bob Lane and Cat Dale to check the minutes.",
        "It was decided to elect Bob Lane and Cat Dale to verify the minutes.",
        "Bob Lane was elected to approve and sign the minutes alongside the chair.",
        "Elected Bob Lane and Cat Dale as approvers of the minutes.",
        ("Bob Lane and Cat Dale were appointed to approve the minutes, in addition to the chair."),
        "As approvers the meeting chose Bob Lane and Cat Dale.",
        "Approvers of the minutes: Bob Lane and Cat Dale.",
        "Bob Lane is today’s approver.",
        "The meeting elected Ann Hill. As approvers the meeting chose Bob Lane.",
    ],
)
def test_sentences_in_english(text: str) -> None:
    assert approvers(ENGLISH, said=f"{text}\n") == chosen(text)


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Election of approvers", "Bob Lane and Cat Dale"),
        ("Election of approvers", "Bob Lane and Cat Dale were elected."),
        ("Election of two persons to approve the minutes", "Bob Lane and Cat Dale were elected."),
        ("Appointment of minutes checkers", "The meeting appointed Bob Lane and Cat Dale."),
        ("Election of minute checkers and tellers", "- Bob Lane\n- Cat Dale"),
        ("Appointment of persons to verify the minutes", "Bob Lane and Cat Dale were appointed."),
        ("Election of two minutes checkers", "The meeting elected Bob Lane and Cat Dale."),
        (
            "Election of officers of the meeting",
            "Chair: Ann Hill\nSecretary: Dan Ash\nApprovers: Bob Lane and Cat Dale",
        ),
        (
            "Election of meeting officials",
            (
                "Ann Hill was elected chair, Dan Ash secretary, and Bob Lane and Cat "
                "Dale were elected to approve the minutes."
            ),
        ),
        ("Approvers", "Bob Lane, Cat Dale"),
        ("Persons to sign the minutes", "Bob Lane and Cat Dale"),
    ],
)
def test_what_stands_below_an_election_in_english(heading: str, below: str) -> None:
    item = f"2. {heading}\n{below}\n\n"
    assert approvers(ENGLISH, item=item) == chosen(below)


@pytest.mark.parametrize(
    "text",
    [
        "____\nDan Ash, secretary\n\n____\nBob Lane, approver\n\n____\nCat Dale, approver",
        (
            "Minutes taken by\n\n____\nDan Ash\n\nMinutes approved by\n\n____      "
            "____\nBob Lane            Cat Dale"
        ),
        "Minutes checked by:\n\nBob Lane\n\nCat Dale",
        "Minutes approved by:\n\n____\nBob Lane\n\n____\nCat Dale",
        "Signed,\n\n____\nAnn Hill, chair\n\n____\nBob Lane, approver",
        (
            "Chair            Secretary\n\n____         ____\nAnn Hill         Dan "
            "Ash\n\nApprover         Approver\n\n____         ____\nBob Lane         "
            "Cat Dale"
        ),
    ],
)
def test_signatures_in_english(text: str) -> None:
    assert approvers(ENGLISH, tail=f"\n{text}\n") == chosen(text)


@pytest.mark.parametrize(
    "text",
    [
        "The minutes of the last meeting were approved and signed by Bob Lane.",
        "Bob Lane asked to check the minutes of the March meeting.",
        "Bob Lane proposed that the minutes be approved.",
        "It was agreed that Bob Lane sign the lease.",
        "Approved by Bob Lane and Cat Dale.",
        "The Chair will sign the minutes.",
        "The Clerk agreed to check the minutes for errors.",
        "The minutes will be approved by the Board.",
    ],
)
def test_sentences_of_other_things_in_english(text: str) -> None:
    assert approvers(ENGLISH, said=f"{text}\n") == []


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Election of tellers", "Bob Lane and Cat Dale were elected."),
        ("Approval of minutes", "Bob Lane moved, Cat Dale seconded."),
    ],
)
def test_other_elections_in_english(heading: str, below: str) -> None:
    item = f"2. {heading}\n{below}\n\n"
    assert approvers(ENGLISH, item=item) == []


def test_first_names_are_those_of_the_list() -> None:
    said = "Bo och Cia valdes att justera protokollet.\n"
    assert approvers(SWEDISH, said=said) == ["Bo Ek", "Cia Dal"]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (SWEDISH, "Bo Ek och Cia Dal justerar protokollet."),
        (SWEDISH, "Bo Ek ska justera protokollet."),
        (SWEDISH, "Bo Ek fick i uppdrag att justera dagens protokoll."),
        (ENGLISH, "Bob Lane will check the minutes."),
        (ENGLISH, "It was resolved that Cat Dale should sign the minutes with the chair."),
        (ENGLISH, "The minutes are to be approved by Bob Lane."),
    ],
)
def test_the_duty_of_approvers_is_no_task(form: str, text: str) -> None:
    assert record(form, said=f"{text}\n").actions == ()


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (SWEDISH, "Bo Ek justerar grinden."),
        (SWEDISH, "Bo Ek fick i uppdrag att justera budgeten."),
        (ENGLISH, "Bob Lane agreed to check the minutes for errors."),
        (ENGLISH, "Bob Lane will check the brakes."),
    ],
)
def test_adjusting_and_checking_other_things_is_a_task(form: str, text: str) -> None:
    assert len(record(form, said=f"{text}\n").actions) == 1


def test_who_takes_the_minutes_is_chosen_below_a_heading_of_other_words() -> None:
    item = "2. Appointment of minute taker for the meeting\n\nCat Dale\n\n"
    secretary = record(ENGLISH, item=item).secretary
    assert secretary is not None
    assert secretary.value == "Cat Dale"


def test_who_is_chosen_below_a_heading_stands_on_a_line_of_his_own() -> None:
    form = (
        "1. Öppnande\nMötet öppnades.\n\n2. Val av justerare\nBo Ek valdes.\n\n3. Grinden\nRostig."
    )
    (approver,) = of_text(f"Protokoll för Väglaget 2031-04-02\n\n{form}\n").record.approvers
    assert (approver.value, approver.line) == ("Bo Ek", 7)
