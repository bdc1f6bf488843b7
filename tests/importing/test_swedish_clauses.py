"""Swedish ways of saying who acts: light verbs, answers, who stands behind, and what is no task."""

import pytest

from tests.importing.foreign import asked_in
from tests.importing.test_any_verb import PAST, PRESENT


@pytest.mark.parametrize("minutes", [PRESENT, PAST])
@pytest.mark.parametrize(
    ("text", "who", "task"),
    [
        ("Mette nappar på att sy gardiner.", "Mette", "sy gardiner"),
        ("Kaffet står Ture för.", "Ture", "ansvara för kaffet"),
        ("Kaffebröd svarar Mette för.", "Mette", "ansvara för kaffebröd"),
        ("Mette axlar ansvaret för lotterierna.", "Mette", "ansvara för lotterierna"),
        ("Mette anförtros att köpa kransen.", "Mette", "köpa kransen"),
        ("Kassören fick på sig att jaga fakturan.", "Kassören", "jaga fakturan"),
        (
            "Mette fick frågan om hon kunde baka bullar och svarade ja.",
            "Mette",
            "baka bullar",
        ),
        (
            "Mette tillfrågades om hon ville sy en fana och hade inget emot det.",
            "Mette",
            "sy en fana",
        ),
        ("Ture har inget emot att slipa golvet.", "Ture", "slipa golvet"),
        ("På Tures lott föll att snickra en ramp.", "Ture", "snickra en ramp"),
        ("På Mettes bord ligger nu att få avtalet omskrivet.", "Mette", "få avtalet omskrivet"),
        ("Hos Mette ligger det nu att jaga sponsorer.", "Mette", "jaga sponsorer"),
        ("Duken ramas in genom Mettes försorg.", "Mette", "rama in duken"),
        ("Genom Tures försorg kopieras listan till alla.", "Ture", "kopiera listan till alla"),
        ("Av Ture ombesörjs betalningen.", "Ture", "ombesörja betalningen"),
        ("Listorna skulle fyllas i av Mette.", "Mette", "fylla i listorna"),
        ("Styrelsen förelägger kassören att göra en plan.", "kassören", "göra en plan"),
        (
            "Ärendet återremitteras till kassören för att belysa kostnaderna.",
            "kassören",
            "belysa kostnaderna",
        ),
        ("Frågan återförvisas till Ture att räkna om kalkylen.", "Ture", "räkna om kalkylen"),
        ("Ture har, genom brev, åtagit sig att limma stolen.", "Ture", "limma stolen"),
        ("Mette har i sin frånvaro åtagit sig att måla.", "Mette", "måla"),
        (
            "Ture hade inte fått tag i rörmokaren utan skulle ringa på nytt.",
            "Ture",
            "ringa på nytt",
        ),
        ("Ylva frågade Mette, som lovade att bära ner det.", "Mette", "bära ner det"),
        ("Mette sa: jag snackar med Olle i affären.", "Mette", "snacka med Olle i affären"),
        ("På tavlan häftar Ture upp ett schema.", "Ture", "häfta upp ett schema"),
        ("Till bladet kåserar Ture om hösten.", "Ture", "kåsera om hösten"),
        ("Ordföranden kåserar om hösten.", "Ordföranden", "kåsera om hösten"),
        ("Listan mejlar Ture honom.", "Ture", "mejla honom listan"),
        ("Vi vet inte när – det mejlar Ture honom.", "Ture", "mejla honom det"),
        (
            "Mette har en idé och broderar en duk till festen.",
            "Mette",
            "brodera en duk till festen",
        ),
        ("Mette hälsar på hos grannarna.", "Mette", "hälsa på hos grannarna"),
        ("Lotteriet håller Mette i.", "Mette", "hålla i lotteriet"),
        ("Ansvarig för lotteriet blir Ture.", "Ture", "ansvara för lotteriet"),
        ("För ljudet svarar Ture.", "Ture", "ansvara för ljudet"),
        ("Åt Mette uppdrogs att köpa färg.", "Mette", "köpa färg"),
        ("Detta åtog sig Mette att undersöka.", "Mette", "undersöka detta"),
        ("Efter viss tvekan tog Ture på sig att dirigera trafiken.", "Ture", "dirigera trafiken"),
        ("Mette lät sig övertalas att baka bullar.", "Mette", "baka bullar"),
        ("Ture förklarade sig villig att slipa golvet.", "Ture", "slipa golvet"),
        ("Mette förband sig att sälja lotter.", "Mette", "sälja lotter"),
        ("Mette är vidtalad att spela på festen.", "Mette", "spela på festen"),
        ("Mette bads köpa en present.", "Mette", "köpa en present"),
        ("Ture ska försöka få tag i en släpvagn.", "Ture", "få tag i en släpvagn"),
        ("Frågan hänsköts till Ture för beredning.", "Ture", "ansvara för beredning av frågan"),
        ("Mette förordnas att teckna avtalet.", "Mette", "teckna avtalet"),
        ("Mette ansåg att den var ful och åtog sig att måla om den.", "Mette", "måla om den"),
        ("Mettes uppgift blev att räkna stolarna.", "Mette", "räkna stolarna"),
        ("Uppgiften för Ture blev att räkna borden.", "Ture", "räkna borden"),
        ("Frågan om priset bereds av Ture.", "Ture", "bereda frågan om priset"),
        ("Programmet klistrar Torkel in i pärmen.", "Torkel", "klistra in programmet i pärmen"),
    ],
)
def test_light_verbs_and_answers_give_tasks(minutes: str, text: str, who: str, task: str) -> None:
    assert asked_in(minutes.format(text)) == [(who, task, None)]


@pytest.mark.parametrize("minutes", [PRESENT, PAST])
@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Ture frankerar breven och Mette bär dem till lådan.",
            "frankera breven",
            "bära dem till lådan",
        ),
        ("Mette kapslar in rören, Ture fogar väggen.", "kapsla in rören", "foga väggen"),
        (
            "Till dem skriver Mette ett brev, och Ture är så snäll att han kuverterar.",
            "skriva ett brev",
            "kuvertera",
        ),
        (
            "Måla staketet ville Mette gärna göra, medan Ture skulle leta efter färg.",
            "måla staketet",
            "leta efter färg",
        ),
    ],
)
def test_two_act_in_one_sentence(minutes: str, text: str, first: str, second: str) -> None:
    assert [task for _, task, _ in asked_in(minutes.format(text))] == [first, second]


@pytest.mark.parametrize("minutes", [PRESENT, PAST])
@pytest.mark.parametrize(
    "text",
    [
        "Ture sopar alltid gården när han går hem.",
        "Mette kör med papper och har alltid gjort.",
        "Ordföranden leder utvecklingsgruppen i distriktet.",
        "Mette går kursen för andra gången.",
        "Mette talar om larmen.",
        "Ylva hälsar alla välkomna, tänder ett ljus och läser några rader.",
        "Mette tänder ett ljus för Sven.",
        "Ture läser en dikt.",
        "Mette delar ut diplom till de nya.",
        "Mette rekommenderar alla att låsa cykeln.",
        "Ture anmäler förhinder för två punkter.",
        "Ture skulle föredra eftermiddagar.",
        "Ture samlar på gamla mynt.",
        "Mette målar akvareller på fritiden.",
        "Ture undervisar i slöjd på Ekskolan.",
        "Mette skriver sin avhandling om logdans.",
        "Det åligger enligt avtalet ägaren att kontrollera släckarna.",
        "Kommunens inspektör gör platsbesök i juni.",
        "Hyresvärden byter fönstren i juni.",
        "Ture har inget emot att mötena läggs på tisdagar.",
        "Ture fick frågan om han kunde köra bussen och svarade nej.",
        "Mette har inte åtagit sig att vattna.",
        "Ärendet återremitteras till kassören för att få mer underlag.",
        "Duken betalas av Mettes bank.",
        "Väggen målades genom Tures försorg.",
        "Mette köpte bord och stolar till festen.",
        "Valet oroar Mette i höst.",
        "Ture skulle fylla femtio.",
        "På lördag fyller Ture år.",
        "Mette hade i fjol åtagit sig att sy gardiner, vilket hon gjort.",
        "På frågan svarar Mette att det går bra.",
        "På Mettes bord ligger en hög papper.",
        "Ture framför hälsningar från kören.",
        "Mette överlämnar en blomma till Ylva.",
        "I kören medverkar Mette och Ture.",
        "På bilden skrattar Mette åt Ture.",
    ],
)
def test_habits_and_what_is_done_here_are_no_tasks(minutes: str, text: str) -> None:
    assert asked_in(minutes.format(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mette tillsammans med Ture packar lådorna.",
        "Både Mette och Ture packar lådorna.",
        "Lådorna packas av Mette tillsammans med Ture.",
    ],
)
def test_both_have_the_task(text: str) -> None:
    assert asked_in(PRESENT.format(text)) == [("Mette+Ture", "packa lådorna", None)]
