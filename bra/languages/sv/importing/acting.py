"""Swedish verbs of what people do, and the words around them."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.acting import ActingWords
from bra.languages.sv.tasks import PASSIVES, PERFECT, REPORTING, VERBS

ACTING: Final = ActingWords(
    verbs=VERBS,
    perfects=PERFECT,
    done_endings={"ad": "at", "ade": "at", "ats": "at", "da": "t", "d": "t", "ta": "t", "ts": "t"},
    done_prefixes=("in", "ut", "upp", "av", "bort", "över", "fram", "ner"),
    together={},
    gerunds={},
    busy_words=(),
    being_at_leads=("hålla på att ", "hålla på med att ", "hålla på och "),
    coming_forms={},
    passives=PASSIVES,
    passive_endings=("[a-zåäö]{3,}as", "ses", "[a-zåäö]{2,}[bcdfgjklmnprtv]s"),
    no_passives=listed(
        """
        andas, hoppas, minnas, minns, trivas, trivs, finnas, finns, låtsas, fattas, lyckas, enas,
        samlas, träffas, mötas, syns, tycks, känns, behövs, behövas, krävs, väntas, bedöms,
        beräknas, godkänns, bordläggs, noteras, diskuteras, behandlas, beslutas, fastställs,
        föredras, redovisas, hålls, leds, väljs, avslutas, öppnas, konstateras, rapporteras,
        presenteras, beskrivs, avslås, bifalls, beviljas, kallas, ägs, bebos, bärs, drivs, styrs,
        betalas, finansieras, sponsras, ersätts, stöds, används, omfattas, präglas, drabbas,
        förvaltas, representeras, bestäms, kommenteras, påtalas, lyfts, tackas, hälsas, välkomnas,
        annars, brukas, nyttjas, bevakas, föreslås, förklaras, framförs, ifrågasätts, motsägs
        """
    ),
    passive_leads=(),
    by_whom=("av", "från"),
    verb_particles=listed("in, ut, upp, ner, ned, fram, bort, om, över, igen, ihop, hem, isär"),
    reporting=REPORTING,
    informing=listed(
        """
        berättar, beskriver, framhåller, föredrar, förklarar, går igenom, hälsar, informerar,
        konstaterar, lyfter, meddelar, nämner, noterar, påminner, påpekar, presenterar, rapporterar,
        redogör, redovisar, sammanfattar, säger, tackar, tar emot, tar upp, upplyser, visar,
        välkomnar
        """
    ),
    told_clauses=(
        r"(?:berättar|informerar|rapporterar|upplyser|redogör)\s+(?:\S+\s+)?(?:om|för|kring)\s+(?:[a-zåäö-]+a\s+)?[^\s,.;]+\s+(?=inför\s)",
        r"(?:berättar|framhåller|förklarar|informerar|konstaterar|meddelar|nämner|noterar|påminner|påpekar|rapporterar|säger|upplyser)\s+(?:\S+\s+){0,3}?(?:att|när|hur|vem)\b",
    ),
    notifying=("informerar", "meddelar", "underrättar", "upplyser", "påminner", "delger", "varnar"),
    recipients=(
        r"(?:dem|de|dom|alla)\s+som\s+(?:(?:ännu|fortfarande|än)\s+)?(?:inte|ej)\b",
        r"(?!(?:styrelsen|rådet|nämnden|mötet|gruppen|utskottet|kommittén|forumet|samrådet|oss)\b)\w+\s+(?:beslutet|svaret|resultatet|utfallet|datumet|tiden|besked(?:et)?|detta)\b",
        r"(?:de|samtliga|övriga|berörda|respektive|sina|sin|alla)\s+(?!närvarande)[a-zåäö-]+",
        r"(?!\w*(?:svaren|våren|sommaren)\b)[a-zåäö-]{4,}aren\b",
        r"[a-zåäö-]{3,}(?:arna|erna|orna|anden|andena|iet|skaren)\b",
        r"(?:den|de)\s+(?:sökande|boende|klagande|berörda?|drabbade|skadelidande|anställda|avlidnes\s+\w+|nya\s+(?:medlemmen|hyresgästen|ägaren|familjen|entreprenören|leverantören))\b",
        r"(?:medlemmen|hyresgästen|grannen|familjen|ägaren|köparen|säljaren|kunden|föräldern|innehavaren|vinnaren|boende|medlemmar|hyresgäster|grannar|föräldrar|anställda|sökande|kunder|deltagare|anhöriga|personalen|allmänheten|närboende|lägenhetsinnehavare|leverantör\w*|entreprenör\w*|beställare\w*)\b",
        r"[a-zåäö-]*(?:firman|verkstaden|tryckeriet|banken|målaren|snickaren|elektrikern|rörmokaren|hantverkaren|plåtslagaren|glasmästaren|låssmeden|tryckaren|uthyraren|mäklaren)\b",
        r"[^\W\d_][\w-]+s\s+(?:[a-zåäö-]+\s+)?[a-zåäö-]{4,}(?=\W|\Z)",
    ),
    notified_at=(
        r"(?:via|genom|per|vid|på|under|i)\s+(?!(?:dagens\s+|detta\s+|det\s+här\s+)?(?:[a-zåäö]*(?:möte|mötet|sammanträde|sammanträdet|stämman|rådet)|plats|dag)\b)(?!.*\b(?:om|att|kring|angående|hur|vad|varför)\b)",
    ),
    told_in_writing=(
        r"påminner\s+(?:dem|dom|dessa|honom|henne)\s+(?:(?:nu|då)\s+)?(?:igen|på\s+nytt|åter|återigen|(?:en|ännu\s+en|ytterligare\s+en)\s+(?:sista\s+)?gång(?:\s+till)?)(?!\w)",
        r"(?:lämnar|ger|skickar)\s+(?:ett\s+|sitt\s+)?skriftligt\s+(?:svar|besked)\s+(?:\S+\s+){0,4}?(?:före|innan|till|inför|senast|inom|under|snarast|omgående|nästa|den|v\.?|vecka)(?!\w)",
        r"(?:svarar\s+på|besvarar)\s+(?:\S+\s+)?\w*(?:skrivelsen|brevet|mejlet|remissen|insändaren|enkäten|förfrågan)(?!\w)(?!.*\bmed\s+att\b)",
        r"(?:rapporterar|återrapporterar|redovisar|svarar|informerar|meddelar)\s+(?:\S+\s+){0,3}?(?:skriftlig(?:t|en)|per\s+(?:brev|mejl|e-post)|via\s+(?:brev|mejl|e-post))\s+till\b",
        r"(?:rapporterar|återrapporterar|redovisar|svarar)\s+(?:\S+\s+){0,3}?till\s+(?:\S+\s+){1,3}?(?:skriftlig(?:t|en)|per\s+(?:brev|mejl|e-post)|via\s+(?:brev|mejl|e-post))(?!\w)",
    ),
    told_after=("medlemmarna", "medlemmar"),
    venues=(
        r"(?:tar\s+upp|lyfter|redovisar|presenterar|informerar\s+om|berättar\s+om)\s+(?:(?!på\b|vid\b|att\b)\S+\s+){1,7}?(?:på|vid)\s+(?:(?:nästa|vår|sin|avdelningens|enhetens)\s+)?(?P<venue_10>(?-i:[A-ZÅÄÖ]{2,6}))(?=\W*\Z|[.,;]|\s(?:i|den|v\.?|vecka|under|senast|nästa|före|innan|på|och)\b)",
        r"(?:lyfter|väcker|tar\s+(?:med|upp))\s+(?:den\s+här\s+|den\s+)?(?:frågan|ärendet|saken|förslaget|det|detta)\s+på\s+(?:\S+\s+)?(?P<venue_8>[a-zåäö-]*(?:laget|gruppen|styrelsen|nämnden|utskottet|rådet|fullmäktige))\b",
        r"(?:lyfter|väcker|tar(?:\s+(?:upp|med))?)\s+(?:frågan|ärendet|saken|förslaget)\s+om\s+(?:\S+\s+){1,5}?(?:i|till|på|hos)\s+(?P<venue_6>[a-zåäö-]*(?:styrelsen|nämnden|utskottet|fullmäktige|beredningen|presidiet|ledningsgruppen|rådet))\b",
        r"(?:påminner|informerar|berättar|upplyser)\s+(?:\S+\s+){0,3}?om\s+(?:det|detta|den|saken|det\s+här)\s+(?:på|vid|under|inför)\s+(?P<venue_7>[a-zåäö-]{3,}(?:mötet|träffen|stämman|dagen|konferensen|samrådet))\b",
        r"går\s+igenom\s+(?:(?!hur\b|vad\b|att\b|med\b)\S+\s+){1,4}?(?:tillsammans\s+)?med\s+(?:(?:sin|sitt|sina|vår|vårt|våra|en|ett|[a-zåäö-]+s)\s+)?(?P<venue_9>[a-zåäö-]*(?:jurist|konsult|revisor|arkitekt|leverantör|entreprenör|chef|lärar|handläggar|förvaltar|mäklar|tekniker|ingenjör|bank|fack|kommun|region|bolag|företag|förbund|advokat|ekonom|personal|myndighet|hyresvärd|hyresgäst|grann|rektor|elev|förening|ägar|försäljar|säljar|snickar|tränar|ledar|byrå)(?:en|et|n|er|erna|arna|na|ar|e)?)(?=\W*\Z|[.,;]|\s(?:före|innan|till|under|i|på|senast|inför|och|nästa)\b)",
        r"går\s+igenom\s+(?:\S+\s+){1,6}?(?P<venue_5>tillsammans|ihop|innan|hemma)\b",
        r"tar\s+upp\s+(?:\S+\s+){1,7}?(?:med|hos)\s+(?:(?:sin|sitt|sina|den|det|de)\s+)?(?P<venue_3>[a-zåäö-]{4,}(?:en|et|ern|erna|arna))\b",
        r"tar\s+upp\s+(?:\S+\s+){1,7}?(?:på|vid)\s+[a-zåäö-]{4,}s\s+(?P<venue_4>[a-zåäö-]*(?:möte|träff|sammanträde|konferens|samråd|dag))\b",
        r"(?:lyfter|väcker|ställer|framför|redovisar|presenterar|tar(?:\s+med)?|tar\s+upp|för)\s+(?:\S+\s+){1,8}?(?:på|vid|till|inför|under)\s+(?:(?:nästa|kommande|vårt|sitt|deras)\s+)?(?P<venue_1>[a-zåäö-]{3,}(?:möte|mötet|träff|träffen|råd|rådet|konferens|konferensen|stämma|stämman|samråd|samrådet|dagen?|sammanträde|sammanträdet)|[a-zåäö-]*(?:mötena|träffarna|samlingarna|lektionerna|kurserna|klasserna))\b",
        r"(?:lyfter|väcker|ställer|framför|tar|för)\s+(?:(?!om\b|att\b)\S+\s+){1,4}?(?:med|i|till|hos|för)\s+(?:\S+\s+)?(?P<venue_2>[a-zåäö-]*(?:möte|mötet|styrelse|styrelsen|nämnd|nämnden|kommunen|förvaltningen|förvaltning|utskott|utskottet|rektor|chef|chefen|facket|laget|gruppen|kommitté|kommittén|ledningen|föreningen|föreningarna|regionen|polisen|förbundet|företaget|entreprenören|leverantören|ägaren|ledaren|chefen|handläggaren|läraren|rektorn|direktören|förvaltaren|värden|mästaren|byrån|kontoret|bolaget))\b",
    ),
    asking_others=(
        r"frågar\s+(?P<who>[a-zåäö-]{2,}(?:en|et|na))\s+(?:om|ifall|vad|hur|när|varför|vilka|vilken|vilket|vem|efter)\b",
        r"(?:frågar\s+(?=\S+\s+om\b)|svarar\s+(?!frågan\b|inte\b))(?P<who>[a-zåäö-]{2,}(?:en|et|na))(?!\w)(?!\s+att\b)",
    ),
    appearing=("besöka", "gästa", "inviga", "föreläsa", "tala", "uppträda", "komma till"),
    idle=listed(
        """
        skriva, justera, protokollföra, föra protokoll, föra anteckningar, anteckna, leda, leda
        mötet, skriva protokoll, leda möte, hälsa, hälsa välkommen
        """
    ),
    states=listed(
        """
        vara, ha, byta befäl, byta chef, byta chefer, byta ledning, byta huvudman, byta ägare,
        finnas, bli, närvara, medverka, kunna, få, delta, behöva, hållas, ske, innebära,
        öppna, kosta, gälla, ingå, börja, starta, fortsätta, sluta, ligga, heta, bo, gå i, komma,
        tas, göras, byggas, byta lampor, leda till, funka, fungera, räcka, kännas, tillhöra, bestå,
        råda, uppgå till, motsvara, omfatta, vänta, stanna, gå, gå att, gå bra, synas, märkas,
        höras, betyda, uppstå, inträffa, handla om, träda i kraft, löpa, vara med, vara på plats,
        bli av, komma att, äga rum, utgå, upphöra, öka, minska, sjunka, stiga, stå, lyda, tillkomma,
        avse, utgöra, gynna, drabba, påverka, användas, slippa, tycka, tro, veta, kunna komma, få
        del av, stå klart, stå klar, flytta in, flytta ut, vilja, vilja ha, vilja se, se fram emot, gärna, önska,
        hoppas, på semester, på kurs, på resa, på besök, på konferens, hem, resa, resa bort, åka,
        åka bort, gilla, ogilla, trivas, vinna, förlora, uppskatta, förorda, pensioneras, opereras, gifta sig, vila, missa, avstå, avgå, gå i pension, födas,
        fyllas
        """
    ),
    being=("vara", "bli"),
    deeds=listed(
        """
        starta, öppna, byta, stänga, fortsätta, börja, fylla, få tag i, få tag på, få fram, få in,
        få ihop, få bort
        """
    ),
    deed_objects=(
        r"(?:den|det|de|dem|en|ett|två|tre|fyra|fem|några|alla|vår|vårt|våra|nya|nytt|ny|årets)\s",
        r"(?:den|det|dem|den|upp)\Z",
        r"(?!när\w*\b|sedan\b|kommande\b)[a-zåäö]{3,}(?:en|et|na|erna|arna|orna)\b",
    ),
    fronted_objects=(
        r"(?:(?:ärende|ärendet|punkt|buggen?|felet)\s+)?#\d+\Z",
        r"[a-zåäö-]{2,}(?:en|et|at|an|na)(?:\s+(?:av|till|för|på|i|om|med|vid|kring|hos)\s+\S+(?:\s+\S+){0,3})?\Z",
    ),
    fronted_indefinites=(
        r"(?:en|ett|två|tre|fyra|fem|några|nya?|nytt|fler|flera)\s+(?:[a-zåäö]+\s+){0,2}?[a-zåäö]{3,}(?:\s+(?:av|till|för|på|i|om|med|vid|kring|hos|från)\s+\S+(?:\s+\S+){0,2})?\Z",
        r"[a-zåäö]{4,}(?<!are)(?<!ing)(?:\s+(?:av|till|för|på|i|om|med|vid|kring|hos|från)\s+\S+(?:\s+\S+){0,2})?\Z",
    ),
    leading_clauses=("innan", "när", "sedan", "så fort", "så snart", "medan", "tills", "då"),
    leading_prepositions=listed(
        """
        om, till, på, med, hos, för, från, inför, i, vid, under, efter, före, kring, åt, utanför,
        bakom, mot, ur, bland, längs, runt, utöver, förutom
        """
    ),
    consequences=("så", "därför"),
    adverb_endings=("iskt", "ligt", "ligen", "vis"),
    done_to_people=listed(
        """
        ringer, kontaktar, mejlar, hjälper, informerar, meddelar, underrättar, påminner, frågar,
        ber, bjuder, bjuder in, inbjuder, kallar, tackar, väljer, utser, besöker, träffar, möter,
        intervjuar, engagerar, anlitar, anställer, stöder, utbildar, instruerar, coachar, följer,
        söker upp, ser, hör, uppvaktar, uppmanar, tillfrågar, vidtalar, rådfrågar, rekryterar,
        värvar, avlöser, ersätter, bistår, assisterar, skjutsar, representerar, uppsöker, tillkallar,
        tipsar, varnar, larmar, anmäler, coachar, guidar, visar, lär, konsulterar, förser, skyddar
        """
    ),
    things=("det", "detta", "den", "denna", "dem", "dessa", "sådant"),
    vague_things=("det", "detta"),
    mere_deeds=("göra", "fixa", "ordna", "ta", "utföra", "lösa", "genomföra", "åtgärda"),
    hoping=("tror", "hoppas", "räknar med", "gissar", "siktar på", "bedömer", "uppskattar"),
    object_relatives=("som", "vilket", "vilken", "vilka"),
    lacking=("utom", "förutom", "utöver", "bortsett från", "behöver", "behövs", "saknar", "saknas"),
    shown_things=(
        r"\b(?:har|finns|lämnade|lämnar|visade|visar|presenterade|skrev|skrivit|gjorde|gjort|skickade|skickat|tog\s+fram|tagit\s+fram|delade\s+ut|inkommit)\s+(?:nu\s+|redan\s+|också\s+)?(?P<shown_1>(?:en|ett|två|tre|några)\s+[^.,;:]{3,60}?)\s+som\s+(?=[A-ZÅÄÖ])",
    ),
    future_words=listed(
        """
        är, blir, ska, skall, kommer, finns, måste, kan, vill
        """
    ),
    adverbs=listed(
        """
        därför, därefter, innan dess, dagen innan, dagen efter, samma dag, samma kväll, härefter, därpå, dessförinnan, efteråt, i förväg, i god tid, parallellt,
        också, även, nu, sedan, dessutom, gemensamt, själv, i stället, istället, fortsatt, snarast,
        omgående, direkt, senast, gärna, återigen, igen, och, då, alltså, dock, lämpligen, sen, i
        sin tur, först, under tiden, i samband med detta, numera, ju, så, kort, särskilt, genast,
        framöver, alltjämt, fortfarande, ännu, nog, samtidigt, tills vidare, löpande, personligen,
        tidigare, sedermera, åter, muntligen, skriftligen, slutligen, vidare, inledningsvis,
        avslutningsvis, bland annat, i första hand, nästa gång, likaså, till dess, till det, till
        detta, för detta, inför det, inför detta, till mötet, inför mötet, dit
        """
    ),
    while_words=("medan",),
    known_things=(
        r"(?:(?:den|det|de|en|ett|sin|sitt|sina|våra?|vårt|två|tre|fyra|fem|alla|båda|nya|nytt|ny)\s+)?(?:[a-zåäö]{2,}a\s+)?[a-zåäö]{2,}(?:e[nt]|n|t|na|[oae]r|ing|else)(?!\w)",
    ),
    object_words=listed(
        """
        från, av, med, till, på, i, hos, åt, för, om, mot, eller, än, som, mellan, per, via, bakom,
        bland, bredvid, efter, enligt, exklusive, förutom, genom, inför, inklusive, inom, kring,
        längs, omkring, ovanför, runt, sedan, till och med, trots, under, utan, utanför, utom, vid,
        över, ge, ger, gav, ber, bad, be, kontakta, kontaktar, tacka, tackar, tackade, frågar,
        frågade, låta, låter, lät, hjälpa, hjälper, bjuda in
        """
    ),
    clause_joiners=listed(
        """
        och, men, att, så, samt, medan, eftersom, då, där, varför, varefter, varpå, varvid,
        samtidigt som, när, om, vilket, utan, dock, förutsatt att, under förutsättning att
        """
    ),
    joining_clauses=("och", "samt", "men"),
    before_states=("även", "också", "inte", "då", "sedan"),
    have_infinitives=("ha",),
    being_at=(),
    before_gerunds=(),
    before_verbs=("sedan", "även", "också", "nu"),
    present_endings=(
        "[a-zåäö]{3,}ar",
        "[a-zåäö]{3,}er",
        "[a-zåäö]+år",
        "[a-zåäö]+ör",
        "[a-zåäö]+yr",
        "[a-zåäö]+är",
        "ror",
    ),
    no_presents=listed(
        """
        efter, under, eller, heller, söder, öster, väster, senare, inför, för, därför, varför,
        härför, utanför, innanför, nedanför, ovanför, framför, bakför, där, när, här, nyår, vår, får,
        sommar, dagar, timmar, månader, september, oktober, november, december, minuter, kronor, bör,
        annandagar, stor, mer, fler, tyvärr, däremellan
        """
    ),
    before_infinitives=("att", "med"),
    behind_owners=("ska", "skall", "att"),
    owner_joints=(),
)
