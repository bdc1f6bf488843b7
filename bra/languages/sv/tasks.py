"""Swedish: verbs of tasks, and verbs of what is told at a meeting."""

from collections.abc import Mapping
from typing import Final

# Their present is the infinitive with an r: boka, bokar.
_WITH_R: Final = """
teckna anlita avtala messa smsa swisha attestera deklarera intervjua kalkylera konsultera prova
rita sammanfatta sortera tipsa värva återbetala återlämna kartera spåra granska ordna
meddela mejla montera polera fräscha hyvla kolla jaga toppa sponsra debitera
informera formulera inspektera justera redigera larma efterforska
adressera affischera aktualisera analysera annonsera ansvara arkivera arrangera avboka avisera
avropa baka bearbeta behandla bemanna betala bevaka bifoga boka budgetera dela diska
dokumentera dra duka efterfråga fakturera filma fixa flytta formulera fotografera fråga
förankra förhandla förmedla granska handla hitta hämta informera inhämta installera inventera
justera kalla kassera kolla komplettera kompostera konkretisera kontakta kontrollera koordinera
kopiera koppla kratta ladda laga lansera leta logga lämna låna maila meddela mejla montera måla
offerera olja omboka ordna organisera planera plantera posta prata presentera programmera pröva
publicera putsa påbörja rapportera redigera redovisa registrera rekrytera renovera rensa
reparera revidera räkna rätta samla samordna samtala scanna skaffa skanna skapa skicka skotta
skruva snickra sondera sopa spara starta städa svara ta tala testa tillfråga tillverka titta
träffa tvätta underteckna uppdatera upphandla utbilda utforma utveckla utvärdera vattna
vidarebefordra vidareförmedla visa ändra återkoppla återrapportera åtgärda överlämna
"""
# Stems, whose infinitive ends in -a and whose present in -er: köp, köper.
_WITH_ER: Final = """
anmäl ansök begrav bered bestrid beställ bestämm besök bind bjud bygg byt dammsug driv efterlys
ersätt felanmäl fyll färdigställ följ förbered föreläs hjälp häng håll iordningställ kartlägg
klipp knyt köp led lyft lägg läs lös märk mät polisanmäl påminn ring riv räck sammanställ skjut
skriv skölj sköt släck smörj sprid ställ stämm stäng sänd sätt sök tillsätt tryck tänd undersök
utlys utred vänd återkomm återställ översätt
"""
_OTHERS: Final = {
    "be": "ber",
    "se över": "ser över",
    "se till": "ser till",
    "höra av sig": "hör av sig",
    "höra med": "hör med",
    "gå ut med": "går ut med",
    "ta med": "tar med",
    "ta reda på": "tar reda på",
    "stämma av": "stämmer av",
    "lämna in": "lämnar in",
    "lämna över": "lämnar över",
    "skicka ut": "skickar ut",
    "bokföra": "bokför",
    "stå för": "står för",
    "dra i": "drar i",
    "begära": "begär",
    "bjuda in": "bjuder in",
    "föra": "för",
    "föreslå": "föreslår",
    "genomföra": "genomför",
    "gå": "går",
    "göra": "gör",
    "hyra": "hyr",
    "höra": "hör",
    "införa": "inför",
    "jämföra": "jämför",
    "köra": "kör",
    "lära": "lär",
    "marknadsföra": "marknadsför",
    "se": "ser",
    "slutföra": "slutför",
    "sy": "syr",
    "utse": "utser",
    "återkomma": "återkommer",
}

VERBS: Final[Mapping[str, tuple[str, ...]]] = {
    **{verb: (f"{verb}r",) for verb in _WITH_R.split()},
    **{f"{stem}a": (f"{stem}er",) for stem in _WITH_ER.split()},
    **{verb: (present,) for verb, present in _OTHERS.items()},
}

REPORTING: Final = tuple(
    phrase.strip()
    for phrase in """
anmäler jäv, anser, ansluter, arbetar, avslutar, behöver, bekräftar, berättar, beskriver,
besöker mötet, betonar, bor, brukar, börjar, delar med sig, delger, deltar, diskuterar, drar,
efterfrågar, efterlyser, framför, frågar, får, får frågan, för protokoll, föredrar, föreslår,
förklarar, ger en, ger en lägesrapport, ger exempel, ger information, ger lägesrapport, går i,
går igenom, går på, går vidare, gör en genomgång, har, hoppas, hälsar, håller föredrag, håller
med, ifrågasätter, informerar, inleder, instämmer, jobbar, kan, kommenterar, kommer,
kompletterar, konstaterar, känner, leder mötet, leder sammanträdet, lyfter, lämnar, lämnar en,
lämnar en lägesrapport, lämnar lägesrapport, lämnar mötet, lämnar ordet, lämnar rapport, lämnar
sammanträdet, lämnar synpunkter, läser upp, meddelar, menar, noterar, nämner, poängterar,
presenterar, påminner, påpekar, rapporterar, redogör, redovisar, reserverar, sammanfattar, ser,
sitter, ska, skickar inbjudan, skriver protokoll, slutar, ställer, ställer sig, står för,
stöder, stödjer, svarar, säger, tackar, tar emot, tar ordet, tar upp, tror, tycker, tycks,
understryker, undrar, upplever, upplyser, uppmanar, uttrycker, vill, visar, välkomnar, yrkar,
är, önskar, öppnar
""".replace("\n", " ").split(",")
)
