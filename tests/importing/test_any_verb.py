"""Swedish verbs that stand in no list: known by their form, by who does it and to what."""

import pytest

from tests.importing.foreign import asked_in

PRESENT = (
    "Styrelsemöte i Hage bygdeförening 12 april 2033\n\n"
    "Närvarande: Ylva Stare (ordförande), Torkel Kvist (sekreterare), Mette Hall (kassör), "
    "Ture Ax (vaktmästare), Siv Brink (Brinks Rör AB)\n\n"
    "1. Början\nYlva hälsar välkommen och öppnar mötet. Dagordningen godkänns. "
    "Mette rapporterar att kassan är god. Priset är högt.\n\n2. Ärenden\n{}\n"
)
PAST = PRESENT.replace(
    "Ylva hälsar välkommen och öppnar mötet. Dagordningen godkänns. "
    "Mette rapporterar att kassan är god. Priset är högt.",
    "Ylva öppnade mötet och Mette visade bilder. Alla hälsades välkomna.",
)


@pytest.mark.parametrize("minutes", [PRESENT, PAST])
@pytest.mark.parametrize(
    ("text", "who", "task"),
    [
        ("Mette knåpar ihop en inbjudan.", "Mette", "knåpa ihop en inbjudan"),
        ("Mette knådar degen till festen.", "Mette", "knåda degen till festen"),
        ("Ylva finkammar bidragslistan.", "Ylva", "finkamma bidragslistan"),
        ("Ture bär ut stolarna till tältet.", "Ture", "bära ut stolarna till tältet"),
        ("Mette skär till skyltarna.", "Mette", "skära till skyltarna"),
        ("Ylva stryker tre punkter ur reglerna.", "Ylva", "stryka tre punkter ur reglerna"),
        ("Torkel kontrasignerar avtalet.", "Torkel", "kontrasignera avtalet"),
        ("Ture lappar hålet i taket.", "Ture", "lappa hålet i taket"),
        ("Mette klår upp ett förslag.", "Mette", "klå upp ett förslag"),
        ("Mette ror över stockarna till ön.", "Mette", "ro över stockarna till ön"),
        ("Kassören avstämmer saldot.", "Kassören", "avstämma saldot"),
        ("Vaktmästaren sågar till de nya skivorna.", "Vaktmästaren", "såga till de nya skivorna"),
        ("Ture, som har stege, fogar stenen.", "Ture", "foga stenen"),
        ("Ylva lobbar för förslaget hos kommunen.", "Ylva", "lobba för förslaget hos kommunen"),
    ],
)
def test_any_verb_of_somebody_here_is_of_a_task(
    minutes: str, text: str, who: str, task: str
) -> None:
    assert asked_in(minutes.format(text)) == [(who, task, None)]


@pytest.mark.parametrize("minutes", [PRESENT, PAST])
@pytest.mark.parametrize(
    "text",
    [
        "Ylva avskyr gult.",
        "Mette ogillar den blå färgen.",
        "Torkel tvivlar på siffrorna.",
        "Ylva beklagar misstaget.",
        "Ylva dementerar ryktet.",
        "Mette lider av allergi.",
        "Mette inser problemet.",
        "Torkel anmärker på ljudet.",
        "Ylva dricker kaffe.",
        "Torkel ligger på sjukhus.",
        "Ture klagar på bullret.",
        "Mette behåller posten.",
        "Mette motsätter sig förslaget.",
        "Torkel avstyrker motionen.",
        "Ylva gratulerar Mette.",
        "Ylva klubbar beslutet.",
        "Ylva överraskar mötet med tårta.",
        "Mette efter Torkel.",
        "Torkel bör vila.",
        "Sekreteraren under Ylva.",
    ],
)
def test_verbs_of_saying_thinking_and_being_are_of_none(minutes: str, text: str) -> None:
    assert asked_in(minutes.format(text)) == []


@pytest.mark.parametrize(
    "text", ["Ture kilar.", "Ture knegar därefter.", "Ture knegar på måndagar i boden."]
)
def test_in_minutes_in_the_present_it_is_done_to_something(text: str) -> None:
    assert asked_in(PRESENT.format(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Brinks Rör AB fräser upp golvet senast den 3 maj.",
            [("Brinks", "fräsa upp golvet", "2033-05-03")],
        ),
        ("Brinks Rör AB fräser golv.", []),
        ("Kyrkvaktmästaren lövar salen.", []),
    ],
)
def test_firms_have_a_term_and_offices_somebody_here(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    assert asked_in(PRESENT.format(text)) == found
