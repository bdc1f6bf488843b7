"""Who acts where the sentence does not say so in the plainest way, and who only seems to."""

import pytest

from tests.importing.test_promises import told as _told


def told(text: str) -> list[tuple[str, str]]:
    """Return the sure actions of a text, in Swedish minutes that tell in the past."""
    swedish = any(name in text for name in ("Peder", "Siv", "Tomas"))
    past = "Siv redovisade läget. Peder visade siffror. Tomas tackade.\n\n"
    return _told(f"{past if swedish else ''}{text}")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # What is spoken of stands first, the verb before who acts.
        ("Två rutor är spruckna, dessa byter Peder.", [("Peder", "byta dessa")]),
        (
            "Det serveras soppa för alla, Peder och Siv håller i det.",
            [("Peder+Siv", "hålla i det")],
        ),
        # A title before the name.
        (
            "Klubbens sammankallande Siv Granath hämtar in priser.",
            [("Siv", "hämta in priser")],
        ),
        # Notes written in haste.
        ("Siv o Peder gör en affisch.", [("Siv+Peder", "göra en affisch")]),
        ("Tom n Sian will make a poster.", [("Tom+Sian", "make a poster")]),
        # A label names who reports, and the sentence begins with its verb.
        ("- Siv: banken var stängd. Ringer dit på måndag.", [("Siv", "ringa dit")]),
        ("- Banken: öppet till fem. Ringer dit på måndag.", []),
        # One verb wishes, the next one promises.
        ("Tom suggested a grant and will speak to the club.", [("Tom", "speak to the club")]),
        ("Tom suggested that Sian read and write it.", []),
        # Who asks somebody that is not here has the task.
        (
            "Siv ber elfirman att mäta.",
            [("Siv", "be elfirman att mäta")],
        ),
        ("Siv ber Tomas att mäta.", [("Tomas", "mäta")]),
        # Who is told afterwards.
        ("Siv meddelar medlemmarna.", [("Siv", "meddela medlemmarna")]),
        ("Siv meddelar hyresgästen.", [("Siv", "meddela hyresgästen")]),
        ("Siv meddelar styrelsen.", []),
        # What is read through elsewhere.
        ("Tomas går igenom avtalet hemma.", [("Tomas", "gå igenom avtalet hemma")]),
        ("Tomas går igenom avtalet.", []),
        (
            "Siv ser till att alla som ska resa har pass.",
            [("Siv", "se till att alla som ska resa har pass")],
        ),
        (
            "Siv undrade. Ordföranden för frågan vidare till nämnden.",
            [("ordföranden", "föra frågan vidare till nämnden")],
        ),
        ("It was agreed that Tom write to the bank.", [("Tom", "write to the bank")]),
        # Older and more formal Swedish.
        ("Siv skall ringa banken.", [("Siv", "ringa banken")]),
        ("Att kontakta banken uppdrogs åt Peder.", [("Peder", "kontakta banken")]),
        ("The task of writing to the bank was given to Tom.", [("Tom", "write to the bank")]),
        ("Det ordnar Siv.", [("Siv", "ordna det")]),
        ("Siv ansvarar för att det blir gjort.", [("Siv", "ansvara för att det blir gjort")]),
        (
            "Samtliga ledamöter lämnar synpunkter till Siv senast den 1 maj.",
            [("samtliga", "lämna synpunkter till siv")],
        ),
        ("Samtliga ledamöter lämnar synpunkter på Sivs plan.", []),
        ("Siv reder ut det.", [("Siv", "reda ut det")]),
        ("- Ringa banken /Siv", [("Siv", "ringa banken")]),
        ("Peder inköper två skyltar.", [("Peder", "inköpa två skyltar")]),
        ("Peder tillskriver förbundet.", [("Peder", "tillskriva förbundet")]),
        ("Peder upprättar ett avtal.", [("Peder", "upprätta ett avtal")]),
        ("Peder åker dit under mars.", [("Peder", "åka dit")]),
        (
            "Arbetsgivaren återkommer i frågan, sa Siv.",
            [("arbetsgivaren", "återkomma i frågan, sa siv")],
        ),
    ],
)
def test_who_is_to_do_it(text: str, found: list[tuple[str, str]]) -> None:
    assert [(who.casefold(), what) for who, what in told(text)] == [
        (who.casefold(), what) for who, what in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kyrkoherden håller en kort andakt, sa Siv.",
        "Siv uppmärksammar att det drar från fönstret.",
        "Siv föreslår en modell för 900 kr.",
        "Tomas går 18.15.",
        "Siv följer upp frågorna från förra mötet.",
        "Siv har lovat att komma.",
        "Sian promised to attend.",
        "Siv ser positivt på förslaget.",
        "Siv begär ordet.",
        "Siv bjuder på tårta.",
        "Siv får tillbaka sina utlägg.",
        "Siv inleder med att berätta om resan.",
        "Siv skall vara borta i maj.",
        "Alla som spelar skall ha licens, sa Siv.",
        "Medlemmarna skall betala före den 1 maj, sa Siv.",
        "Revisorerna kommer att lämna sin berättelse i maj, sa Siv.",
        "Elva ledare har inte gjort det, sa Siv.",
        "Tom asked the committee to encourage them.",
        "Tom explained that they inspect the road and would be filling it.",
        "Siv skulle kolla priset, klart (39 kr/st).",
        "Siv skulle ta fram statistik till det här mötet.",
        "Siv skulle ta fram statistik. Den delades ut.",
    ],
)
def test_what_is_no_task(text: str) -> None:
    assert told(text) == []


def test_one_who_lacks_somebody_is_no_leader() -> None:
    assert told("Siv saknar ledare och frågar runt.") == [("Siv", "fråga runt")]


def test_what_nobody_has_done_is_not_done() -> None:
    assert told("Siv rensar bort det som ingen har gjort anspråk på.") == [
        ("Siv", "rensa bort det som ingen har gjort anspråk på")
    ]
