"""Who takes on what, and what only sounds like it."""

import pytest

from tests.importing.foreign import of_text

SV = (
    "Rådet Ekbo, 14 mars 2022\nNärvarande: Anna Ek, Bo Lund, Cia Dahl (Polisen)\n"
    "Frånvarande: Dan Fors (kassör)\n\n"
)
EN = "Ekbo Council, 14 March 2022\nPresent: Ann Hill, Bob Lane (treasurer)\n\n"
NEXT = {SV: "2. Nästa möte\n12 april 2022 kl. 18.", EN: "2. Next meeting\n12 April 2022, 6 pm."}


def tasks(text: str, head: str = SV, item: str = "Ärendet") -> list[tuple[str, str, str | None]]:
    found = of_text(
        f"{head}1. {item}\nBo berättade om taket. Anna visade bilder.\n{text}\n\n{NEXT[head]}\n"
    ).record
    said = [action for action in found.actions if action.confidence != "weak"]
    return [(", ".join(action.owners), action.text, action.due) for action in said]


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Anna går igenom listan senast 1 april.", ("Anna Ek", "gå igenom listan", "2022-04-01")),
        ("Anna ombesörjer bidraget.", ("Anna Ek", "ombesörja bidraget", None)),
        ("Anna framför kritiken till chefen.", ("Anna Ek", "framföra kritiken till chefen", None)),
        ("Bo meddelar boende i huset.", ("Bo Lund", "meddela boende i huset", None)),
        ("Bo ringer dem som har lämnat oss.", ("Bo Lund", "ringa dem som har lämnat oss", None)),
        (
            "Anna skriver om det så att alla kan förstå.",
            ("Anna Ek", "skriva om det så att alla kan förstå", None),
        ),
        (
            "Anna ska tala med gillet om vad de önskar.",
            ("Anna Ek", "tala med gillet om vad de önskar", None),
        ),
        ("Anna skall därefter boka salen.", ("Anna Ek", "boka salen", None)),
        ("Anna skall boka salen.", ("Anna Ek", "boka salen", None)),
        (
            "Anna skriver brevet, som ska vara kort.",
            ("Anna Ek", "skriva brevet, som ska vara kort", None),
        ),
        ("Anna och Bo har målat. De lagar resten.", ("Anna Ek, Bo Lund", "laga resten", None)),
        (
            "Anna och Bo var där. Båda skriver ner allt.",
            ("Anna Ek, Bo Lund", "skriva ner allt", None),
        ),
        ("Anna och Bo var där. De ska boka salen.", ("Anna Ek, Bo Lund", "boka salen", None)),
        ("Eva Holm erbjöd sig att baka.", ("Eva Holm", "baka", None)),
        ("Eva Holm lovade att baka.", ("Eva Holm", "baka", None)),
        ("ANNA LÄGGER UT KARTAN PÅ SIDAN.", ("Anna Ek", "lägga ut kartan på sidan", None)),
        (
            "Bo tar fram priser till nästa ekboråd.",
            ("Bo Lund", "ta fram priser", "2022-04-12"),
        ),
        (
            "Dan har tidigare lovat rita en karta. Uppdraget kvarstår.",
            ("Dan Fors", "rita en karta", None),
        ),
        (
            "Polisen ställer ut skärmar senast 1 maj.",
            ("Polisen", "ställa ut skärmar", "2022-05-01"),
        ),
        ("a/ Bo köper färg\nb/ Häcken växer", ("Bo Lund", "köpa färg", None)),
    ],
)
def test_what_somebody_takes_on(text: str, task: tuple[str, str, str | None]) -> None:
    assert tasks(text) == [task]


@pytest.mark.parametrize(
    "text",
    [
        # Questions, wishes and dissent are said at the meeting.
        "Anna frågar varför ingen svarar.",
        "Anna undrar hur det blev.",
        "Bo efterlyser fler lampor.",
        "Bo reserverar sig mot beslutet.",
        # So are rights, which are no tasks.
        "Beslutades att Bo får attesträtt för kontot.",
        "Anna Ek och Bo Lund tecknar föreningens firma.",
        "Alla klasser får skicka två elever var.",
        # What bodies from outside do is told.
        "Länsstyrelsen har i uppdrag att följa upp tillsynen.",
        "Gatukontoret har fått i uppdrag att ta fram en kalkyl.",
        "Polisen håller öppet hus lördagen den 7 maj.",
        "Polisen sätter in extra pass i april.",
        # What was to be done is done or given up.
        "Anna skulle skicka policyn. Klart.",
        "Anna skulle ta upp snön i nämnden. Frågan stryks.",
        "Anna visade listan som Bo fick i uppdrag att göra i höstas.",
        # Whoever has to do it is nobody here.
        "Sökanden ska anmäla kontrollansvarig innan arbetet påbörjas.",
        "Ekbolaget lovade att baka.",
        "Eva lovade att baka.",
    ],
)
def test_what_nobody_here_takes_on(text: str) -> None:
    assert tasks(text) == []


def test_what_a_body_does_then_is_a_topic() -> None:
    text = f"{SV}1. Val\nBo valdes.\n\n2. Nästa möte\n12 april. Då ska rådet behandla enkäten.\n"
    found = of_text(text).record
    assert [topic.title for topic in found.next.topics] == ["enkäten"]
    assert found.actions == ()


@pytest.mark.parametrize(
    ("text", "task"),
    [
        (
            "Ann was asked in January to get keys cut and still has this on her list.",
            ("Ann Hill", "get keys cut and still has this on her list", None),
        ),
        ("Eve Marsh offered to bake.", ("Eve Marsh", "bake", None)),
        (
            "Ann will report back to the school in June.",
            ("Ann Hill", "report back to the school", "2022-06-30"),
        ),
        ("Bob will phone those who have left.", ("Bob Lane", "phone those who have left", None)),
    ],
)
def test_what_somebody_takes_on_in_english(text: str, task: tuple[str, str, str | None]) -> None:
    assert tasks(text, EN) == [task]


@pytest.mark.parametrize(
    "text",
    [
        "Ann asks why nobody answers.",
        "The Registry is expected to publish the dates at Easter.",
        "The county has been asked to grit the lane.",
        "Ann was to send the policy. Done.",
    ],
)
def test_what_nobody_here_takes_on_in_english(text: str) -> None:
    assert tasks(text, EN) == []


def test_rows_of_what_who_and_when() -> None:
    rows = (
        "- Krisplanen – kassören – 30 juni\n- Skyltar – Anna Ek – nästa möte\n- Profil – avslutad"
    )
    text = f"1. Uppdragslista\nOrdföranden går igenom listan.\n{rows}\n\n{NEXT[SV]}\n"
    found = of_text(SV + text).record.actions
    assert [(action.owners, action.text, action.due) for action in found] == [
        (("kassören",), "Krisplanen", "2022-06-30"),
        (("Anna Ek",), "Skyltar", "2022-04-12"),
    ]


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Anna mejlar ut listan 22/4.", ("Anna Ek", "mejla ut listan", "2022-04-22")),
        ("Anna bokar salen den 8 april.", ("Anna Ek", "boka salen", "2022-04-08")),
        ("Anna bokar om salen från 8 april.", ("Anna Ek", "boka om salen från 8 april", None)),
        ("Anna bifogar listan 8 mars 2022.", ("Anna Ek", "bifoga listan 8 mars 2022", None)),
        ("Anna lämnar pris 50 kr.", ("Anna Ek", "lämna pris 50 kr", None)),
    ],
)
def test_a_day_that_ends_a_task(text: str, task: tuple[str, str, str | None]) -> None:
    assert tasks(text) == [task]


def test_days_in_a_column_at_the_right() -> None:
    lines = f"{'Anna ritar om':60}v. 14\n{'Bo bokar salen':60}8 april"
    assert tasks(lines) == [
        ("Anna Ek", "rita om", "2022-04-10"),
        ("Bo Lund", "boka salen", "2022-04-08"),
    ]


def test_what_is_put_off_names_nobody() -> None:
    assert tasks("ÄTA 13: dörrar, 55 000 kr - bordläggs, priset är högt.") == []


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else, a clause, a rule, one person, another paragraph.
        "Anna och Bo var där. De boende lagar resten.",
        "Anna och Bo var där. De som kan lagar resten.",
        "Eleverna och lärarna var där. De lagar resten.",
        "Anna var där. De lagar resten.",
        "Anna och Bo var där.\n\nDe lagar resten.",
        "Alla kvitton som ska lämnas skriver kassören på.",
    ],
)
def test_those_who_are_not_the_two_named_before(text: str) -> None:
    assert tasks(text) == []


def test_they_in_english() -> None:
    assert tasks("Ann and Bob were there. They will book the hall.", EN) == [
        ("Ann Hill, Bob Lane", "book the hall", None)
    ]


@pytest.mark.parametrize("mark", ["(Action: Clerk)", "Action: Clerk", "ACTION: Clerk."])
def test_an_office_behind_a_label_has_the_task_above(mark: str) -> None:
    assert tasks(f"Paint the fence.\n{mark}", EN) == [("Clerk", "paint the fence", None)]
