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


@pytest.mark.parametrize("minutes", [PRESENT, PAST])
@pytest.mark.parametrize(
    ("text", "who", "task"),
    [
        ("Protokollen sorterar sekreteraren efter årtal.", "sekreteraren", "sortera protokollen"),
        ("Bygglov söker Ture hos kommunen.", "Ture", "söka bygglov hos kommunen"),
        ("Ett nytt avtal skriver kassören före sommaren.", "kassören", "skriva ett nytt avtal"),
        ("Om midsommar skriver ordföranden ett brev.", "ordföranden", "skriva ett brev"),
        ("På lagret letar Torkel efter kartor.", "Torkel", "leta efter kartor"),
        ("Hos banken hämtar kassören ett intyg.", "kassören", "hämta ett intyg"),
        ("Stegen är trasig, och den lagar Ture.", "Ture", "laga den"),
        ("Rabatten är torr, så den vattnar Mette.", "Mette", "vattna den"),
        ("Så fort färgen har kommit målar Mette skylten.", "Mette", "måla skylten"),
        ("Gamla rör slutbesiktas av Ture.", "Ture", "slutbesikta gamla rör"),
        ("Staketet lagas – Ture", "Ture", "laga staketet"),
        ("Pumpen ses över – Ture", "Ture", "se över pumpen"),
        ("Grinden fastsätts (Ture) när tjälen gått", "Ture", "fastsätta grinden"),
        ("Flaggan hissas vid porten (Mette o. Ture)", "Mette+Ture", "hissa flaggan"),
        ("Räcket i hallen kompletteras\tTure", "Ture", "komplettera räcket i hallen"),
        ("@Mette häng upp lappar", "Mette", "hänga upp lappar"),
        ("Mette: häng upp lapparna", "Mette", "hänga upp lapparna"),
        ("Mette har att tömma frysen.", "Mette", "tömma frysen"),
        ("Att byta låset föll på Ture.", "Ture", "byta låset"),
        ("Att ringa banken blev Mettes lott.", "Mette", "ringa banken"),
        ("Uppgiften att måla båten gick till Ture.", "Ture", "måla båten"),
        ("På Mette ligger att ringa banken.", "Mette", "ringa banken"),
        ("Kassören uppgav att hon skulle jaga avgifter.", "Kassören", "jaga avgifter"),
        (
            "Ture lagar den tillsammans med Mette när isen har gått.",
            "Ture+Mette",
            "laga den när isen har gått",
        ),
    ],
)
def test_who_acts_may_stand_behind(minutes: str, text: str, who: str, task: str) -> None:
    (found,) = asked_in(minutes.format(text))
    assert found[0] == who
    assert found[1].startswith(task)


@pytest.mark.parametrize("minutes", [PRESENT, PAST])
@pytest.mark.parametrize(
    "text",
    [
        "Grannen hjälper Mette med häcken.",
        "Leverantören skickar Torkel en ny nyckel.",
        "Frågan väckte Ture.",
        "Priset gläder Mette.",
        "Vid mötet berättar Ylva om resan.",
        "Till justerare väljs Ture.",
        "Kassan sköter Mette sedan 2019 varje vecka.",
        "Mötet leddes av Ylva.",
        "Sången leds av Mette.",
        "Salen hyrs ut – Ylva var nöjd.",
        "Punkten bordläggs (Ture hade frågor).",
        "Mette har att göra med trasiga rör.",
        "Mette: besök från kommunen",
    ],
)
def test_who_stands_behind_may_do_nothing(minutes: str, text: str) -> None:
    assert asked_in(minutes.format(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Källaren ska fuktmätas av Brinks Rör AB innan golvet läggs.",
            [("Brinks", "fuktmäta källaren innan golvet läggs", None)],
        ),
        ("Bladet 3 renskrivs\tTorkel\t10/5", [("Torkel", "renskriva bladet 3", "2033-05-10")]),
        (
            "Vävstolen avlusas av vaktmästaren, som log.",
            [("vaktmästaren", "avlusa vävstolen", None)],
        ),
    ],
)
def test_firms_and_rows_tell_by_whom_it_is_done(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    assert asked_in(PAST.format(text)) == found
