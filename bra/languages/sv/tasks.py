"""Swedish: verbs of tasks, and verbs of what is told at a meeting."""

from collections.abc import Mapping
from typing import Final

# Their present is the infinitive with an r: boka, bokar.
_WITH_R: Final = """
adressera affischera aktualisera analysera anlita annonsera anordna anpassa sammankalla författa precisera införskaffa ploga sanda anskaffa ansvara
arkivera arrangera arrendera assistera attestera avbeställa avboka avgränsa avisera avrapportera
avropa avsluta avstämma avtala baka banda beakta bearbeta behandla bemanna beräkna besikta
besiktiga betala bevaka bevilja bifoga bila blanda blogga boka borra bromsa budgetera chatta checka
cirkulera citera coacha dammtorka debitera deklarera dela delegera demontera designa dirigera diska
dokumentera dressera duka effektuera efterforska efterfråga engagera etablera exportera fakturera
faxa fila filma filtrera finansiera fixa flagga flytta forma formatera formulera forska fotografera
frakta fräscha fråga förankra förbättra fördela förenkla förhandla förhandsboka förmedla förnya
förpacka försegla förstora förtydliga förtäta förvara förvarna gallra garantera granska gruppera
gödsla hacka handla hantera hissa hitta hyvla hämta identifiera illustrera importera indexera
informera inhämta initiera inkludera inspektera installera instruera integrera intervjua inventera
invitera isolera jaga justera kalkylera kalla kanalisera kartera kassera kategorisera klistra
klottersanera knacka kolla komplettera kompostera konkretisera konstruera konsultera kontakta
kontrollera konvertera koordinera kopiera koppla korrigera kraftsamla kratta kryssa kvalitetssäkra
kvittera kyla ladda laga lagra laminera lansera larma lasta leta leverera licensiera lista
logga lokalisera lotta lämna länka låna maila mangla manövrera markera mata matcha maximera meddela
medfinansiera mejla messa minimera mobilisera moderera montera motivera måla namnge numrera nyttja
nätverka offerera olja omboka omdisponera omformulera omfördela omförhandla omplacera
omvandla optimera ordna organisera orientera packa paketera parkera passa patrullera peppa pilota
placera planera plantera plocka plotta plugga polera posta prata presentera pricka
prioritera problematisera producera programmera prova provköra pröva publicera pussla putsa
putta påbörja raka rama rapportera reda redigera redovisa registrera reglera reklamera rekommendera
rekrytera renovera rensa reparera reservera restaurera returnera revidera rita rivstarta rulla
rusta räkna rätta rådfråga rösta salta samla sammanfatta samordna samtala sanera saxa scanna
screena serva signera simulera skaffa skanna skapa skicka skissa skjutsa skotta skrapa skrota
skruva skugga skydda skylta slipa slutrapportera släpa smsa snickra snygga snöröja sondera sopa
sortera spackla spana spara specificera spika spola sponsra spåra stapla starta stava strukturera
studera stuva städa svara swisha säkra ta tacka tala tanka teckna tejpa telefonera testa testköra
tillaga tillfråga tillverka tipsa titta tjära toppa torka transportera trimma träffa tvätta täcka
tälta underlätta underteckna uppdatera upphandla uppmana uppmärksamma uppvakta utannonsera utarbeta
utbilda utforma utrusta utveckla utverka utvärdera utöka vattna verifiera vidarebefordra
vidareförmedla växla vidareutbilda vidareutveckla vidga visa visualisera väcka värva ändra återanvända
återbetala återkoppla återlämna återrapportera åtgärda öva överlämna övervaka upprätta återupprätta
besvara överklaga svetsa felsöka spärra såga syna servera nattvandra
kalibrera rigga möblera dekorera inspicera avsyna stämpla dubbelkolla kontrollräkna underrätta inhandla vidtala rekvirera vakta grilla koka steka guida forsla avlägsna tillkalla
reka rekognosera tapetsera asfaltera dränera sota slamma bottenmåla lufta betsa impregnera kakla
kapa bogsera limma koda uppgradera migrera säkerhetskopiera expediera frankera kuvertera kalka
skörda luckra bespruta kontera rodda layouta fota texa
"""
# Stems, whose infinitive ends in -a and whose present in -er: köp, köper.
_WITH_ER: Final = """
anmäl anslut ansök använd avskriv bedriv begrav bemöt bered bestrid beställ bestäm bestämm besök
bind bjud bygg byt dammsug driv efterlys eftersänd erbjud ersätt felanmäl framställ frys fyll
färdigställ fäst följ förbered föreläs förläng förskjut försälj gjut gräv hjälp häng häv håll
inbjud inled inställ iordningställ kartlägg klarlägg klipp knyt korrekturläs köp led lyft lägg läs
lås lös märk mät nyanställ planlägg polisanmäl prissätt påminn ring riv räck röj sammanställ
schemalägg skjut skriv skänk skölj sköt släck släng smörj sprid stadfäst stensätt ställ stämm stäng
säkerställ sälj sänd sätt sök tillhandahåll tillsänd tillsätt tryck tänd töm underhåll ombesörj
understöd undersök undervis upplåt uppsök utbyt utlys utred utrym verkställ vidmakthåll
väck väg välj vänd väv återkomm återställ översänd översätt inköp tillskriv tillställ renskriv döm fäll tömm anställ
plöj fräs klyv löd driftsätt sjösätt hopsätt
"""
_OTHERS: Final = {
    "be": "ber",
    "se över": "ser över",
    "se till": "ser till",
    "styra upp": "styr upp",
    "beskära": "beskär",
    "sätta sig in i": "sätter sig in i",
    "provta": "provtar",
    "släppa på": "släpper på",
    "hälsa på hos": "hälsar på hos",
    "representera": "representerar",
    "släppa ut": "släpper ut",
    "släppa in": "släpper in",
    "höra av sig": "hör av sig",
    "höra av sig till": "hör av sig till",
    "höra med": "hör med",
    "möta": "möter",
    "möta upp": "möter upp",
    "gå ut med": "går ut med",
    "ta med": "tar med",
    "ta upp": "tar upp",
    "ha hand om": "har hand om",
    "svara för": "svarar för",
    "ta emot": "tar emot",
    "ta upp saken med": "tar upp saken med",
    "ta upp frågan med": "tar upp frågan med",
    "ta upp det med": "tar upp det med",
    "ta upp detta med": "tar upp detta med",
    "ta upp ärendet med": "tar upp ärendet med",
    "lyfta frågan med": "lyfter frågan med",
    "lyfta frågan till": "lyfter frågan till",
    "lyfta det med": "lyfter det med",
    "lyfta detta med": "lyfter detta med",
    "ta frågan vidare": "tar frågan vidare",
    "ta det vidare": "tar det vidare",
    "ta detta vidare": "tar detta vidare",
    "ta ett samtal med": "tar ett samtal med",
    "ta en diskussion med": "tar en diskussion med",
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
    "gå runt": "går runt",
    "gå igenom": "går igenom",
    "framföra": "framför",
    "gå ihop": "går ihop",
    "gå vidare med": "går vidare med",
    "gå ut": "går ut",
    "göra klart": "gör klart",
    "ge": "ger",
    "ge förslag på": "ger förslag på",
    "ge besked": "ger besked",
    "ge återkoppling": "ger återkoppling",
    "få in": "får in",
    "lägga fram": "lägger fram",
    "lägga in": "lägger in",
    "lägga till": "lägger till",
    "lägga upp": "lägger upp",
    "lägga ut": "lägger ut",
    "ta fram": "tar fram",
    "ta kontakt med": "tar kontakt med",
    "ta hand om": "tar hand om",
    "ta tag i": "tar tag i",
    "ta in": "tar in",
    "ta över": "tar över",
    "tala med": "talar med",
    "prata med": "pratar med",
    "sätta ihop": "sätter ihop",
    "sätta upp": "sätter upp",
    "sätta samman": "sätter samman",
    "sköta om": "sköter om",
    "slå upp": "slår upp",
    "sprida": "sprider",
    "stå värd för": "står värd för",
    "stå i baren": "står i baren",
    "stå i dörren": "står i dörren",
    "stå i entrén": "står i entrén",
    "stå i kassan": "står i kassan",
    "stå i kiosken": "står i kiosken",
    "stå i köket": "står i köket",
    "stå vid grillen": "står vid grillen",
    "vara värd för": "är värd för",
    "vara värd": "är värd",
    "vara värdar": "är värdar",
    "vara värdar för": "är värdar för",
    "bli värd": "blir värd",
    "hålla kontakt med": "håller kontakt med",
    "hålla koll på": "håller koll på",
    "hålla i": "håller i",
    "höra efter": "hör efter",
    "höra sig för": "hör sig för",
    "reda ut": "reder ut",
    "efterhöra": "efterhör",
    "åka dit": "åker dit",
    "bidra med": "bidrar med",
    "kungöra": "kungör",
    "fråga runt": "frågar runt",
    "leta upp": "letar upp",
    "leta efter": "letar efter",
    "komma med": "kommer med",
    "komma in med": "kommer in med",
    "samla in": "samlar in",
    "samla ihop": "samlar ihop",
    "skriva ihop": "skriver ihop",
    "skriva klart": "skriver klart",
    "skriva under": "skriver under",
    "dela ut": "delar ut",
    "dra igång": "drar igång",
    "dra ihop": "drar ihop",
    "föra vidare": "för vidare",
    "föra frågan vidare": "för frågan vidare",
    "föra ärendet vidare": "för ärendet vidare",
    "föra detta vidare": "för detta vidare",
    "föra det vidare": "för det vidare",
    "föra in": "för in",
    "föra över": "för över",
    "frysa": "fryser",
    "förse": "förser",
    "förbereda": "förbereder",
    "klargöra": "klargör",
    "tydliggöra": "tydliggör",
    "diarieföra": "diarieför",
    "rådgöra med": "rådgör med",
    "återinföra": "återinför",
    "överföra": "överför",
    "utföra": "utför",
    "vidareföra": "vidareför",
    "anmäla": "anmäler",
    "ansöka om": "ansöker om",
    "söka": "söker",
    "sälja": "säljer",
    "välja": "väljer",
    "vidta": "vidtar",
    "återta": "återtar",
    "tillgodose": "tillgodoser",
    "tillse": "tillser",
    "avge": "avger",
    "motta": "mottar",
    "bistå": "bistår",
    "få fram": "får fram",
    "få tag i": "får tag i",
    "få tag på": "får tag på",
    "få ihop": "får ihop",
    "få bort": "får bort",
    "anslå": "anslår",
    "slå ihop": "slår ihop",
    "inkomma": "inkommer",
    "inkomma med": "inkommer med",
    "arbeta in": "arbetar in",
    "arbeta fram": "arbetar fram",
    "arbeta om": "arbetar om",
    "jobba fram": "jobbar fram",
    "arbeta ihop": "arbetar ihop",
    "inge": "inger",
}

VERBS: Final[Mapping[str, tuple[str, ...]]] = {
    **{verb: (f"{verb}r",) for verb in _WITH_R.split()},
    **{f"{stem}a": (f"{stem}er",) for stem in _WITH_ER.split()},
    **{verb: (present,) for verb, present in _OTHERS.items()},
}

REPORTING: Final = tuple(
    phrase.strip()
    for phrase in """
anmäler jäv, anser, ansluter, arbetar, avslutar, avvaktar, behöver, bekräftar, berättar, beskriver,
besöker mötet, betonar, bor, brukar, börjar, delar med sig, delger, deltar, diskuterar, drar,
efterfrågar, efterlyser, framför, frågar, får, får frågan, för protokoll, för anteckningar, för minnesanteckningar, för ordet, bedömer, funderar, reflekterar, påtalar,
framhåller, saknar, heter, avgår, tillträder, innebär, kräver, gäller, pågår, fortsätter, minns, vet,
fyller, firar, blir, stannar, reser, föredrar, föreslår,
förklarar, ger en, ger en lägesrapport, ger exempel, ger information, ger lägesrapport, går i,
går igenom, går på, går vidare, gör en genomgång, har, hoppas, hälsar, håller föredrag, håller
med, ifrågasätter, informerar, inleder, instämmer, jobbar, kan, kommenterar, kommer,
kompletterar, konstaterar, känner, leder mötet, leder sammanträdet, lyfter, lämnar,
lämnar en lägesrapport, lämnar lägesrapport, lämnar mötet, lämnar ordet, lämnar rapport, lämnar
sammanträdet, lämnar synpunkter, läser upp, meddelar, menar, noterar, nämner, poängterar,
presenterar, påminner, påpekar, rapporterar, redogör, redovisar, reserverar sig, sammanfattar, ser,
sitter, ska, skriver protokoll, slutar, ställer, ställer sig, står för,
stöder, stödjer, svarar, säger, tackar, tar emot, tar ordet, tar upp, tror, tycker, tycks,
understryker, undrar, upplever, upplyser, uppmanar, uttrycker, inväntar, väntar, vill, visar, välkomnar, yrkar,
är, önskar, öppnar, ställer frågan om, ställer frågan varför, ställer frågan hur, ställer frågor,
ställer en fråga, tar del av, tar studenten, går i pension, lämnar rummet, lämnar lokalen, lämnar
salen, håller andakt, håller en andakt, håller en kort andakt, håller parentation,
håller en tyst minut, uppmärksammar att, uppmärksammar mötet, uppmärksammar rådet, uppmärksammar styrelsen,
uppmärksammar gruppen, lämnar över ordet, lämnar över ordförandeskapet, tar över ordförandeskapet, tar över
klubban, tar över ordet, tar paus, tar en paus, tar ledigt, tar semester, tar plats, ingår, består,
tillhör, kandiderar, avböjer, avstår, besvarar frågor, svarar på frågor, läser upp, går ut, går hem,
går in i styrelsen, disputerar, opponerar, doktorerar, tentar, debuterar, jubilerar, efterträder,
avlöser, efterföljer, skrattar, spelar, tränar, rider, sjunger, mår, lever
""".replace("\n", " ").split(",")
)

_SUPINES: Final = {
    "ansökt": "ansöka", "bett": "be", "bestämt": "bestämma", "bjudit": "bjuda", "bundit": "binda", "burit": "bära", "dragit": "dra", "fört": "föra",
    "fått": "få", "gett": "ge", "givit": "ge", "gjort": "göra", "gått": "gå", "haft": "ha", "hunnit": "hinna", "hyrt": "hyra", "hållit": "hålla", "hört": "höra",
    "kommit": "komma", "kört": "köra", "lagt": "lägga", "lyft": "lyfta", "låtit": "låta", "löst": "lösa", "mätt": "mäta", "rivit": "riva", "sagt": "säga",
    "sett": "se", "skjutit": "skjuta", "skrivit": "skriva", "slagit": "slå", "slutfört": "slutföra", "sprungit": "springa", "stått": "stå", "sytt": "sy", "sålt": "sälja",
    "sänt": "sända", "satt": "sätta", "tagit": "ta", "utsett": "utse", "valt": "välja", "vidtagit": "vidta", "återkommit": "återkomma", "åkt": "åka",
    "genomfört": "genomföra", "hjälpt": "hjälpa", "rett": "reda", "utrett": "utreda", "berett": "bereda", "förberett": "förbereda", "översatt": "översätta",
}  # fmt: skip


def _passives(verb: str, now: str) -> tuple[str, str]:
    """Return the passive of a verb, in the present and behind `ska`: `köps`, `köpas`."""
    first, space, rest = verb.partition(" ")
    told = now.partition(" ")[0]
    short = told.removesuffix("er") if told.endswith("er") and first.endswith("a") else first
    # göra, gör, görs
    short = told if first == f"{told}a" else short
    return f"{short}s{space}{rest}", f"{first}s{space}{rest}"


PASSIVES: Final[Mapping[str, str]] = {
    passive: verb for verb, forms in VERBS.items() for passive in _passives(verb, forms[0])
}

PERFECT: Final[Mapping[str, str]] = {
    **{f"{verb}t": verb for verb in _WITH_R.split()},
    **{f"{stem}t": f"{stem}a" for stem in _WITH_ER.split()},
    **{f"{stem}it": f"{stem}a" for stem in _WITH_ER.split()},
    **_SUPINES,
}
"""What stands behind "har inte", and its infinitive."""
