"""Swedish words of actions, their owners, and what only looks like one."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.actions import ActionWords
from bra.languages.sv.tasks import PASSIVES, PERFECT, REPORTING, VERBS

ACTIONS: Final = ActionWords(
    task_columns=listed(
        """
        åtgärd, uppdrag, uppgift, aktivitet, vad, att göra, åtgärder, beslut/åtgärd, åtgärd/beslut,
        beslut och åtgärd, beslut/uppdrag, beslut/åtgärder, vi beslutade, beslutat, punkt, fråga,
        insats, ärende, beskrivning, vad ska göras, vad?, åtgärd/uppdrag, uppdrag/åtgärd, uppdrag
        att utföra, arbetsuppgift, aktivitet/åtgärd, åtgärd/aktivitet, att-göra, göra, sak, vad
        göra, vad görs, beslutad åtgärd, beslut, handling, arbetsuppgifter, uppgifter,
        uppdragsbeskrivning, aktiviteter
        """
    ),
    owner_columns=listed(
        """
        ansvarig, vem, ansvariga, ansvar, utförare, ägare, ansv., ansv, namn, av vem, vem gör, vem?,
        ansvarig person, huvudansvarig, ansvarar, genomförs av, utförs av, vem ansvarar, vem/vilka,
        vilka, hos, tilldelad, tilldelat, ägs av, handläggare, person, ansvarig/a, ansvarig(a)
        """
    ),
    state_columns=listed(
        """
        status, läge, lägesbild, utfall, kommentar, resultat, läget, uppföljning, status/kommentar,
        klar?, klart?, klart ja/nej, gjort, gjort?, utfört, avslutat, avklarat, kommentar/status,
        anteckning, notering, återrapport, kvarstår
        """
    ),
    number_columns=listed(
        """
        nr, nr., #, id, §, punkt, nummer, rad, a, löpnr, löpnummer, ärendenr, uppdrag nr,
        uppdragsnr, åtgärd nr, ref, p
        """
    ),
    matter_columns=listed(
        """
        ärende, ärenden, punkt, fråga, sak, ämne, rubrik, dagordningspunkt
        """
    ),
    decision_columns=("beslut", "vi beslutade", "beslutat"),
    text_columns=listed(
        """
        text, notering, noteringar, anteckning, anteckningar, diskussion, innehåll, protokolltext,
        protokoll, ärendetext, ärende och beslut, ärende/beslut, punkt/text
        """
    ),
    task_headings=listed(
        """
        att göra, att-göra, åtgärder, åtgärdslista, uppdrag, uppdragslista, actionpunkter,
        actionpoints, aktivitetslista, aktiviteter, todo, to do, att-göra-lista, uppgifter,
        åtgärdspunkter, uppföljning av uppdrag, uppföljning av åtgärder, åtaganden, handlingsplan,
        sammanställning av uppdrag, läxor, vem gör vad, arbetsuppgifter, åtgärder och ansvariga,
        åtgärder att vidta, beslutade åtgärder, uppdrag till nästa möte, uppdrag från mötet, nya
        uppdrag, öppna uppdrag, kvarstående uppdrag, pågående uppdrag, att göra till nästa möte, att
        göra till nästa gång, att göra före nästa möte, att göra inför nästa möte, det här ska
        göras, detta ska göras, ska göras, vad ska göras, vem gör vad och när, vem gör vad?,
        vem-gör-vad, vem gör vad till nästa möte, arbetsfördelning, fördelning av uppgifter,
        fördelning av arbetsuppgifter, nästa steg, fortsatt arbete, uppgifter till nästa möte,
        uppgifter att utföra, uppgiftslista, uppföljningslista, uppdragslogg, aktiviteter och
        ansvariga, aktivitetsplan, aktionslista, aktionspunkter, action points, action items,
        actions, action, handlingslista, checklista, minneslista, kom ihåg, läxa, läxa till nästa
        gång, läxor till nästa möte, hemläxor, hemläxa, sammanfattning av uppdrag, sammanfattning av
        åtgärder, sammanfattning att göra, lista över uppdrag, lista över åtgärder, fattade
        åtgärder, överenskomna åtgärder, åtgärdsplan för nästa möte, uppdrag och åtgärder,
        arbetslista, göra-lista, göralista, göromål, genomgång av åtgärdslista, genomgång av
        åtgärdslistan, genomgång av uppdragslista, genomgång av uppdragslistan, uppföljning av
        åtgärdslista, uppföljning av åtgärdslistan, uppföljning av uppdragslistan, genomgång av att
        göra-listan, genomgång av uppgiftslistan
        """
    ),
    negations=("ej", "inte", "icke"),
    asking_whether=(
        r"\b(?:fråg|undersök|koll|kontroller|ta(?:r)?\s+reda\s+på|hör|utred|se|ser|efterhör|tala|prata|samråd|stäm|kartlägg|redovisa|beskriv|sammanställ)\w*\s+(?:\S+\s+){0,4}?(?:om|huruvida|hur|vad|vilk\w+|när|varför)\b.*",
    ),
    musing=(
        r"\s+(?:(?:på|över|kring|inte|också|även)\s+){0,2}(?:att|om|hur|vad|vilka|varför|huruvida)\b",
    ),
    owner_for=("för",),
    by_whom=("av", "från"),
    future_words=listed(
        """
        är, blir, ska, skall, kommer, finns, måste, kan, vill
        """
    ),
    assigned=(
        r"(?:är|står|blir)\s+(?:nu\s+|sedan\s+)?(?:näst\s+)?(?:på|i)\s+tur\s+(?=att\b)",
        r"hade\s+(?:(?!att\b|inte\b|ej\b)[^\s,]+\s+){0,4}?fått\s+(?:i\s+uppdrag|uppdraget|uppgiften|i\s+uppgift|till\s+uppgift)\b",
        r"(?:får|fick|ges|gavs|har fått|har)\s+(?:därför\s+|också\s+|även\s+|nu\s+)?(?:(?!att\b|inte\b|ej\b)[^\s,]+\s+){0,4}?(?:i\s+uppdrag|uppdraget|uppgiften|i\s+uppgift|till\s+uppgift|till\s+uppdrag)\b",
        r"(?:uppdras|uppdrogs|åläggs|ålades|ombeds|ombads|uppmanas|uppmanades)\b",
        r"(?:får|fick|tar|tog)\s+med\s+sig(?=\s+att\b)",
        r"(?:har|får|fick)\s+(?:det\s+)?på\s+sitt\s+bord(?=\s+att\b)",
        r"(?:har|hade)\s+(?:fortfarande\s+)?kvar\s+(?:i\s+uppdrag|uppdraget|uppgiften)(?=\s+(?:att|och)\b)",
        r"(?:får|fick|ges|gavs|har\s+fått|har)\s+(?:\w+\s+)?(?:mandat|fullmakt|klartecken|förtroendet|grönt\s+ljus|fria\s+händer|befogenhet)(?=\s+att\b)",
        r"(?:utses|utsågs|valdes|väljs)\s+att\b",
        r"(?:får|fick)\s+(?:ansvar(?:et)?\s+för)\b",
        r"(?:får|fick|har|hade|ges|gavs)\s+(?:\w+s|det|ett)\s+(?:uppdrag|uppgift)\b",
        r"(?:har|hade)\s+(?:fått\s+)?(?:till\s+uppgift|i\s+uppgift|på\s+sin\s+lott)\b",
        r"(?:får|fick)\s+(?:på\s+sin\s+lott|i\s+läxa|i\s+åtagande)\b",
        r"(?:tilldelas|tilldelades|anförtros|anförtroddes)\s+(?:uppdraget|uppgiften|ansvaret)\b",
        r"(?:anmodas|anmodades|bemyndigas|bemyndigades|instrueras|instruerades|tillfrågas|tillfrågades)\b(?=\s+(?:om\s+)?att)",
        r"(?:har|hade)\s+(?:blivit\s+)?(?:ombetts|ombedd|ombedda|ombedda)\b",
        r"(?:blev|blir)\s+(?:ombedd|ombedda|utsedd|utsedda)\b",
        r"(?:är|har\s+blivit)\s+utsedd\w*\s+att\b",
        r"(?:blir|blev|görs|gjordes)\s+(?:ansvarig|ansvariga|huvudansvarig)\s+för\b",
        r"(?:får|fick|ges|gavs)\s+(?:huvud)?ansvaret\s+(?:för\s+)?",
    ),
    assigning=(
        r"(?:uppdra|uppdrar|uppdrog|uppdras|uppdrogs|uppdraget\s+gavs|uppdraget\s+ges|uppdraget\s+gick)\s+(?:åt|till)\s+{who}",
        r"(?:ge|ger|gav|gett|givit|lämna|lämnar|lämnade)\s+{who}\s+(?:i\s+uppdrag|uppdraget|uppgiften|i\s+uppgift)",
        r"(?:ge|ger|gav|gett)\s+{who}\s+(?:mandat|fullmakt|klartecken|förtroendet|fria\s+händer|befogenhet|grönt\s+ljus)",
        r"(?:ber|bad|be)\s+{who}",
        r"(?:bemyndiga|bemyndigar|bemyndigade|anmoda|anmodar|anmodade|uppmana|uppmanar|uppmanade|instruera|instruerar|instruerade)\s+{who}",
        r"(?:delegera|delegerar|delegerade|överlåta|överlåter|överlät|överläts|överlåts|delegeras|delegerades)\s+(?:till|åt|på)\s+{who}",
        r"det\s+(?:åligger|ålåg|ankommer\s+på|ankom\s+på|åvilar)\s+{who}",
        r"(?:ansvaret|uppgiften|uppdraget)\s+(?:går|gick|faller|föll|ligger|lades|läggs|lämnas|lämnades)\s+(?:till|på|hos|åt)\s+{who}",
        r"(?:ge|ger|gav|tilldela|tilldelar|tilldelade)\s+{who}\s+(?:ansvaret|ansvar)(?:\s+för)?",
        r"(?:lämna|lämnar|lämnade)\s+(?:uppdraget|uppgiften|i\s+uppdrag|över)\s+(?:till|åt)\s+{who}",
        r"uppdrag\s+(?:till|åt|för)\s+{who}",
        r"(?:utse|utser|utsåg|välja|väljer|valde)\s+{who}",
    ),
    assigning_more=(r"(?:,|och|samt|,\s+(?:och|samt))\s+(?:(?:åt|till)\s+)?{who}\s+att\s+",),
    turns=(
        r"(?:det\s+(?:är|blir)|(?:är|blir)\s+det)\s+(?:nu\s+|sedan\s+|därefter\s+)?{who}\s+tur",
        r"turen\s+(?:går|har\s+kommit|kommer|kom|gick)\s+(?:nu\s+)?till\s+{who}",
        r"(?:nästa|näst)\s+(?:på|i)\s+tur\s+(?:är|står)\s+{who}",
    ),
    task=("att",),
    suggesting=(
        r"\b(?:föreslår|föreslog|undrar|undrade|önskar|önskade|hoppas|anser|ansåg|tycker|tyckte|yrkar|vill|ville|frågar|frågade|om)\b",
        r"\b(?:efterfråga(?:r|de)|efterlys(?:er|te)|framför\s+önskemål|uttryck(?:er|te)|funderar|funderade|diskuterade|diskuterar|eventuellt|kanske|borde|bör)\b",
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
    not_yet=(
        r"har\s+(?:\w+\s+)?inte\s+(?:\w+\s+)?(?:hunnit|kunnat|lyckats|orkat)(?:\s+med)?(?:\s+att)?",
        r"hann\s+inte(?:\s+med)?(?:\s+att)?",
        r"(?:har|hade)\s+(?:ännu\s+|fortfarande\s+|dock\s+)?(?:inte|ej)(?:\s+ännu|\s+än)?",
        r"har\s+(?:fortfarande\s+|ännu\s+)?kvar\s+att",
    ),
    yet=("ännu", "fortfarande", "än"),
    remaining_tasks=(
        r"\A{who}s\s+(?:uppdrag|uppgift|åtgärd|åtagande|löfte)\s+(?:om\s+)?att\s+{task}\s*,?\s+(?:är\s+)?{remains}",
        r"\b(?:uppdraget|uppgiften|åtgärden|åtagandet)\s+(?:för|till|åt)\s+{who}\s+att\s+{task}\s*,?\s+(?:är\s+)?{remains}",
        r"\b(?:uppdraget|uppgiften|åtgärden)\s+att\s+{task}\s+{remains}\s+(?:för|hos|på)\s+{who}(?!\w)",
        r"\b(?:uppdraget|uppgiften|åtgärden)\s+att\s+{task}\s*,?\s+{remains}",
        r"\A{who}\s+har\s+(?:fortfarande\s+)?(?:kvar\s+)?i\s+uppdrag\s+att\s+{task}\Z",
        r"\A{who}\s+(?:hade|fick|skulle|har)\s+(?:[^\s,.]+\s+){0,4}?(?:fått\s+)?i\s+uppdrag\s+att\s+{task}\s*,?\s+men\s+(?:\S+\s+){0,2}?{remains}",
        r"\A{who}\s+skulle\s+{task}\s*,?\s+(?:men|vilket)\s+(?:(?!har\b|är\b|blev\b)\S+\s+){0,2}?(?:har|är|blev)\s+(?:(?:hon|han|hen|det|ännu|dock|fortfarande)\s+){0,2}(?:inte|ej)\s+(?:\S+\s+)?(?:gjort|hunnit|blivit\s+av|skett|klart|gjorts|av)(?!\w)",
        r"\A{who}s\s+{task}\s+är\s+(?:ännu\s+|fortfarande\s+|dock\s+)?(?:inte|ej)\s+(?:klara?|klart|färdiga?|färdigt)(?!\w)",
    ),
    telling=(
        r"\b(?:förklara|berätta|påpeka|nämn|meddela|informera|upplys|rapportera|redogör|tilläg|tillad|konstatera|betona|framhöll|framhåll|svara|undra|notera|påmin|uppge|uppgav|antyd|trod|tror|menar|menad|sade|sa|säger|säg|visste|vet|läste|hörde)\w*\s+(?:\w+\s+){0,2}(?:att|hur|när|om|vad)\b",
    ),
    asking=("ber", "bad", "be"),
    asking_whom=("ber", "bad", "be"),
    not_invited=("måste", "har", "är", "alla"),
    invite_verbs=(
        ("adjung", "adjungera"),
        ("tillfråg", "tillfråga"),
        ("kall", "kalla"),
        ("bjud", "bjuda in"),
        ("bjöd", "bjuda in"),
        ("välkomn", "bjuda in"),
        ("ombeds", "be"),
    ),
    mere_promise=(
        r"sig$",
        r"lova\w*$",
        r"erbjud\w*$",
        r"(?:^|\s)(?:får|fick)$",
        r"på$",
        r"avsikt$",
        r"ämna\w*$",
        r"avser$",
        r"(?:vilja|kunna)$",
        r"(?:villiga?|beredda?)$",
        r"(?:uppgiften|uppdraget|ansvaret)$",
    ),
    attending=(
        "komma",
        "delta",
        "närvara",
        "medverka",
        "vara med",
        "vara där",
        "vara på plats",
        "komma dit",
        "komma på mötet",
    ),
    agreeing=(),
    reported=("skulle",),
    coming=("kommer",),
    committed=(
        r"(?:åtar|åtager|åtog|tar\s+på|tog\s+på|erbjuder|erbjöd|åtagit)\s+sig",
        r"(?:lovar|lovade|har\s+lovat|utlovar|utlovade)",
        r"(?:ansvarar|ansvarade|tar\s+ansvar|tog\s+ansvar|är\s+ansvarig|svarar|står|ansvarig)\s+för",
        r"(?:håller|höll)\s+i",
        r"(?:tar|tog)\s+med\s+sig\s+frågan",
        r"(?:får|fick)(?=\s+(?:(?:gemensamt|tillsammans|också|även|nu|sedan|då|därför)\s+)?(?!(?:tillbaka|veta|höra|se|berätta|lära|prova|smaka|möta|träffa|uppleva|titta|lyssna)\b)[^\W\d]+[aå]\b)",
        r"(?:påtog|påtar|påtagit|erbjudit)\s+sig",
        r"(?:anmäler|anmälde|anmält)\s+sig\s+(?:frivilligt|frivilliga?|som\s+frivilliga?)(?:\s+(?:för|till))?",
        r"kan\s+tänka\s+sig(?=\s+att\b)",
        r"(?:blir|ställer\s+upp\s+som|ställde\s+upp\s+som)\s+(?:sammankallande|kontaktperson(?:er)?|huvudansvariga?|projektledare)(?:\s+för)?",
        r"(?:ställer|ställde)\s+upp\s+(?:på|med)",
        r"(?:tar|tog)\s+(?:på\s+sig\s+)?(?:uppgiften|uppdraget|ansvaret|ledningen|hand\s+om|tag\s+i|itu\s+med)",
        r"(?:gick|går)\s+med\s+på",
        r"(?:anmäler|anmälde)\s+sig\s+(?:för|till)",
        r"(?:är|var)\s+(?:villig|beredd|villiga|beredda)",
        r"(?:har\s+för\s+avsikt|avser|ämnar|ämnade)",
        r"(?:tar|tog)\s+(?:med\s+sig|med|hem)\s+(?:frågan|ärendet|förslaget|synpunkterna|det|detta|resultatet|uppgiften)",
        "lovat",
        r"(?:tar|tog)\s+(?:på\s+sig|sig\s+an)",
        r"(?:meddelade|sade|sa|säger)\s+sig\s+(?:vilja|kunna)",
    ),
    future=(
        r"(?:skall|skulle|ska)",
        r"kommer",
        r"(?:tänker|avser)",
        "(?:ämnar|kommer)",
        "tänkte",
        r"(?:skall|ska)\s+(?:också|även|nu|då|sedan|försöka)",
    ),
    passive_invitation=(
        r"bjuds\s+in",
        r"inbjuds",
        r"kallas",
        r"bjudes\s+in",
        r"(?:ska|skall|bör|kommer\s+att|kan)\s+(?:bjudas\s+in|inbjudas|kallas|adjungeras)",
        "adjungeras",
        r"bjöds\s+in",
        "välkomnas",
        r"ombeds\s+(?:att\s+)?(?:komma|delta|medverka)",
        r"tillfrågas\s+(?:om\s+)?(?:att\s+)?(?:komma|delta|medverka)",
    ),
    remains=listed(
        """
        kvarstår, kvarstod, står kvar, är kvar, inte klart, ej klart, inte klar, ej klar, pågår,
        återstår, har inte hunnit, hann inte, inte hunnit, kvarstår tills vidare, ligger kvar, finns
        kvar, är fortfarande öppet, är ännu öppet, fortfarande öppen, är öppet, är öppen, förs
        vidare, förs över, flyttas, flyttas fram, flyttas till nästa möte, flyttades till nästa
        möte, skjuts till nästa möte, skjuts upp, skjuts fram, sköts upp, förlängs, inte påbörjat,
        ej påbörjat, inte påbörjad, ej påbörjad, inte gjort, ej gjort, inte gjord, ej gjord, ogjort,
        ogjord, delvis klart, delvis klar, delvis gjort, inte slutfört, ej slutfört, inte genomfört,
        inte genomförd, ej genomfört, ej genomförd, inte färdigt, inte färdig, fortgår, under
        arbete, pågående, vilande, inte avslutat, ej avslutat, dröjer, är försenat, är försenad,
        försenat, följs upp nästa möte, följs upp på nästa möte, arbetet fortsätter, återkommer
        nästa möte, bordläggs till nästa möte, tas vid nästa möte, inte åtgärdat, ej åtgärdat, har
        det kvar, har den kvar, har detta kvar, har uppgiften kvar, har uppdraget kvar, står
        fortfarande på listan, finns kvar på listan, kvar på listan, kvar på åtgärdslistan,
        framflyttat, framflyttad, framskjutet, framskjuten, uppskjutet, uppskjuten, fortsätter jaga,
        fortsätter leta, fortsätter söka, fortsätter försöka, försöker igen
        """
    ),
    action_labels=listed(
        """
        åtgärd, åtgärder, uppdrag, att göra, actionpunkt, action, actionpoint, todo, to do, uppgift,
        ap, aktivitet, åtgärdspunkt, åtgärdspunkter, uppdrag till, beslutad åtgärd, beslutade
        åtgärder, nytt uppdrag, nya uppdrag, action point, actions, action items, åtagande,
        åtaganden, arbetsuppgift, uppgifter, aktiviteter, insats, nästa steg, att-göra, läxa,
        handling, ärende att göra, vad, vad ska göras, göra, to-do, uppföljningspunkt, a.p.
        """
    ),
    owner_labels=listed(
        """
        ansvarig, ansvariga, ansvar, ansv, ansv., vem, utförs av, ansvarig person, ansvariga
        personer, ansvarar, ansvarig för uppdraget, ansvarig för genomförande, ansvarig handläggare,
        huvudansvarig, huvudansvariga, vem gör, vem ansvarar, vem gör det, utförare, genomförs av,
        ägare, uppgiftsägare, uppdragstagare, tilldelad, tilldelat, tilldelas, sammankallande för
        uppgiften, hos, handläggs av, åligger, utses till ansvarig
        """
    ),
    verbs=VERBS,
    perfects=PERFECT,
    reporting=REPORTING,
    informing=listed(
        """
        berättar, beskriver, framhåller, föredrar, förklarar, går igenom, hälsar, informerar,
        konstaterar, lyfter, meddelar, nämner, noterar, påminner, påpekar, presenterar, rapporterar,
        redogör, redovisar, sammanfattar, säger, tackar, tar emot, tar upp, upplyser, visar,
        välkomnar
        """
    ),
    notifying=("informerar", "meddelar", "underrättar", "upplyser", "påminner", "delger", "varnar"),
    recipients=(
        r"(?:de|samtliga|övriga|berörda|respektive|sina|sin|alla)\s+(?!närvarande)[a-zåäö-]+",
        r"[a-zåäö-]{3,}(?:arna|erna|orna|anden|andena|iet|skaren)\b",
        r"(?:medlemmen|hyresgästen|grannen|familjen|ägaren|köparen|säljaren|kunden|föräldern|innehavaren|vinnaren|boende|medlemmar|hyresgäster|grannar|föräldrar|anställda|sökande|kunder|deltagare|anhöriga|personalen|allmänheten|närboende|lägenhetsinnehavare|leverantör\w*|entreprenör\w*|beställare\w*)\b",
        r"[^\W\d_][\w-]+s\s+(?:[a-zåäö-]+\s+)?[a-zåäö-]{4,}(?=\W|\Z)",
    ),
    told_after=("medlemmarna", "medlemmar"),
    venues=(
        r"går\s+igenom\s+(?:\S+\s+){1,6}?(?P<venue_5>tillsammans|ihop|innan|hemma)\b",
        r"tar\s+upp\s+(?:\S+\s+){1,7}?(?:med|hos)\s+(?:(?:sin|sitt|sina|den|det|de)\s+)?(?P<venue_3>[a-zåäö-]{4,}(?:en|et|ern|erna|arna))\b",
        r"tar\s+upp\s+(?:\S+\s+){1,7}?(?:på|vid)\s+[a-zåäö-]{4,}s\s+(?P<venue_4>[a-zåäö-]*(?:möte|träff|sammanträde|konferens|samråd|dag))\b",
        r"(?:lyfter|väcker|ställer|framför|redovisar|presenterar|tar(?:\s+med)?|tar\s+upp|för)\s+(?:\S+\s+){1,8}?(?:på|vid|till|inför|under)\s+(?:(?:nästa|kommande|vårt|sitt|deras)\s+)?(?P<venue_1>[a-zåäö-]{3,}(?:möte|mötet|träff|träffen|råd|rådet|konferens|konferensen|stämma|stämman|samråd|samrådet|dagen?|sammanträde|sammanträdet))\b",
        r"(?:lyfter|väcker|ställer|framför|tar|för)\s+(?:(?!om\b|att\b)\S+\s+){1,4}?(?:med|i|till|hos|för)\s+(?:\S+\s+)?(?P<venue_2>[a-zåäö-]*(?:möte|mötet|styrelse|styrelsen|nämnd|nämnden|kommunen|förvaltningen|förvaltning|utskott|utskottet|rektor|chef|chefen|facket|laget|gruppen|kommitté|kommittén|ledningen|föreningen|föreningarna|regionen|polisen|förbundet|företaget|entreprenören|leverantören|ägaren|ledaren|chefen|handläggaren|läraren|rektorn|direktören|förvaltaren|värden|mästaren|byrån|kontoret|bolaget))\b",
    ),
    gerunds={},
    passives=PASSIVES,
    passive_leads=(),
    verb_particles=listed("in, ut, upp, ner, ned, fram, bort, om, över, igen, ihop, hem, isär"),
    idle=listed(
        """
        skriva, justera, protokollföra, föra protokoll, föra anteckningar, anteckna, leda, leda
        mötet, skriva protokoll, leda möte, hälsa, hälsa välkommen
        """
    ),
    plainer=(
        (
            r"\Aatt\s+(?P<task>.+?)\s+(?:uppdras|uppdrogs|överläts|överlåts|delegeras|delegerades|anförtros|anförtroddes|lämnades|lämnas)\s+(?:åt|till|på)\s+{who}\W*\Z",
            "{who} får i uppdrag att {task}",
        ),
        (
            r"(?:det\s+(?:är|blir)|(?:är|blir)\s+det)\s+(?:nu\s+|i\s+stället\s+)?{who}\s+som\s+",
            "{who} ",
        ),
        (
            r"(?<!\w){who}s\s+(?:uppgift|uppdrag|jobb|läxa|del)\s+(?:är|blir)\s+att\s+",
            "{who} får i uppdrag att ",
        ),
        (r"\A(?:kan|skulle)\s+{who}\s+(?:vara\s+snäll\s+och|snälla)\s+", "{who} ska "),
        (r"\A{who}\s*[,:]\s+(?:vänligen|var\s+snäll\s+och|snälla)\s+", "{who} ska "),
    ),
    musts=(),
    agreeing_about=(
        r"\b(?:enades?|enas|överens|eniga?|enigt|ense|beslut(?:ar|ade|ades|as)?|bestämde)\s+om\b",
    ),
    conditions=("om", "ifall", "när", "så snart", "så fort", "såvida", "förutsatt att", "därest"),
    long_since=(
        r"\bsedan\s+(?:\w+\s+)?(?:år|länge|starten|(?:19|20)\d\d|\d+-talet)\b",
        r"\bi\s+(?:många|flera|\w+)\s+år\b",
    ),
    wanted=listed(
        """
        behövs, behöver, krävs, saknas, måste, ska, skall, bör, efterlyses, önskas, fattas, kvar att
        """
    ),
    group_words=listed(
        """
        grupp, gruppen, lag, laget, bord, zon, område, distrikt, klass, nominerade, nominerad,
        föreslagna, förslag, valda, röster, för, emot, kandidater, kandidat, omval, nyval, avgående,
        ersättare, jäv, talare, fråga, svar, från, född, fyller, namn, telefon, mejl, adress,
        yrkande
        """
    ),
    absent_words=listed(
        """
        sjuk, bortrest, frånvarande, förhindrad, ledig, med, på plats, på distans, kommer, kommer
        inte, ej, avbokat, tillfrågad, avböjer, avböjt, kandiderar, jäv, jävig, för, emot, bra,
        okej, avstår, tackat ja, tackat nej, ja, nej, via länk, digitalt
        """
    ),
    agreed_that=(
        r"(?:beslut(?:ar|ade|ades|as)|beslöt|beslöts|enades?(?:\s+om)?|enas\s+om|(?:är|var)\s+(?:överens|eniga?|enigt)(?:\s+om)?|kom(?:mer)?\s+överens\s+om|bestämd?e?s?(?:\s+mötet)?|bestäms)\s+(?:(?!att\b)\S+\s+){0,2}?att\s+{who}\s+(?:ska|skall|skulle|bör|får(?=\s+(?:\w+\s+)?[^\W\d_]+[aå](?!\w)))\s+",
    ),
    states=listed(
        """
        vara, ha, finnas, bli, närvara, medverka, kunna, få, delta, behöva, hållas, ske, innebära,
        öppna, kosta, gälla, ingå, börja, starta, fortsätta, sluta, ligga, heta, bo, gå i, komma,
        tas, göras, byggas, byta lampor, leda till, funka, fungera, räcka, kännas, tillhöra, bestå,
        råda, uppgå till, motsvara, omfatta, vänta, stanna, gå, gå att, gå bra, synas, märkas,
        höras, betyda, uppstå, inträffa, handla om, träda i kraft, löpa, vara med, vara på plats,
        bli av, komma att, äga rum, utgå, upphöra, öka, minska, sjunka, stiga, stå, lyda, tillkomma,
        avse, utgöra, gynna, drabba, påverka, användas, slippa, tycka, tro, veta, kunna komma, få
        del av, stå klart, stå klar, flytta in, flytta ut, vilja, vilja ha, vilja se, gärna, önska,
        hoppas, på semester, på kurs, på resa, på besök, på konferens, hem, resa, resa bort, åka,
        åka bort, pensioneras, opereras, gifta sig, vila, missa, avstå, avgå, gå i pension, födas,
        fyllas
        """
    ),
    of_others=(r"har\b", r"hade\b"),
    asking_here=(
        r"(?:frågar|undrar)\s+(?:också\s+|även\s+|då\s+|sedan\s+)?(?:om|varför|hur|när|vad|vem|vilk\w+|var)\b",
        r"(?:efterlyser|efterfrågar|önskar|saknar|föreslår)\b",
        r"inleder\s+med\s+att\b",
        r"fyller\s+\d",
        r"flyttar\s+(?:hem|till|ifrån|från)\s+(?-i:[A-ZÅÄÖ])",
        r"ser\s+(?:(?:mycket|inte)\s+)?(?:positivt|negativt|allvarligt|ljust|inga|inget|ingen|fram|gärna)\b",
        r"avslutar\s+(?:mötet|stämman|sammanträdet)\b",
        r"bjuder\s+(?:också\s+|även\s+)?på\b",
        r"begär\s+(?:ordet|replik|votering|omröstning|rösträkning|ajournering|streck)\b",
        r"lägger\s+(?:en\s+|till\s+en\s+)?(?:protokollsanteckning|reservation)\b",
        r"följer\s+upp\s+.*\bfrån\s+(?:föregående|förra)\s+(?:\w+)",
        r"(?:går|kommer|ansluter|lämnar)\s+(?:redan\s+|hem\s+)?(?:kl\w*\.?\s*)?\d",
    ),
    then_words=("då", "där", "vid mötet", "på mötet"),
    was_to=(r"\bskulle\b", r"\bhade\s+lovat\b"),
    which_past=(r"\b(?:som|vilk(?:et|en|a))\s+(?:[^\s,.]+\s+){1,5}(?:fick|gavs|hade|åtog)\b",),
    being=("vara", "bli"),
    deeds=listed(
        """
        starta, öppna, byta, stänga, fortsätta, börja, fylla
        """
    ),
    deed_objects=(
        r"(?:den|det|de|dem|en|ett|två|tre|fyra|fem|några|alla|vår|vårt|våra|nya|nytt|ny|årets)\s",
        r"(?:den|det|dem|den|upp)\Z",
        r"(?!när\w*\b|sedan\b|kommande\b)[a-zåäö]{3,}(?:en|et|na|erna|arna|orna)\b",
    ),
    things=("det", "detta", "den", "denna", "dem", "dessa", "sådant"),
    mild=(r"\b(?:bör|borde|kanske|eventuellt)\b",),
    weak=listed(
        """
        diskuterar vidare, arbetar vidare, jobbar vidare, fortsätter arbetet, fortsätter arbeta,
        fortsätter, funderar, bör, borde, måste, behöver, planerar att, försöker, vill, kan, hoppas
        """
    ),
    weak_whole=(
        "diskuterar vidare",
        "jobbar vidare",
        "arbetar vidare",
        "fortsätter arbetet",
        "fortsätter arbeta",
        "fortsätter",
        "funderar",
    ),
    rules=(
        r"\benligt\s+(?:\w+\s+)?(?:lag|lagen|stadgar?n?a?|reglerna|regler|sin\s+\w+|\w*plan(?:en)?|\w*program(?:met)?|\w*policyn?|\w*lagen|avtalet|förslaget|föreskrift\w*|\w*reglemente\w*|\w*ordning(?:en)?|\w*villkor\w*)\b",
        r"\bregler(?:na)?\b.*\bska(?:ll)?\b",
        r"\breserverar?\s+sig\b",
        r"\bteckna[rs]?\s+(?:\S+\s+){0,2}firma\w*\b",
        r"\b(?:firmatecknings|attest|beslutande|förslags|yttrande|röst)rätt\w*\b",
        r"\bvarje\s+\w+\s+(?:ska|skall)\b",
        r"\blagen\s+(?:säger|kräver)",
        r"\b(?:enligt|av|mot)\s+(?:\w+\s+)?stadgarna\b",
        r"\bstadgarna\s+(?:säger|kräver|anger|föreskriver|medger|stipulerar|ska|tillåter|är)\b",
        r"\bska(?:ll)?\s+enligt\b",
        r"\A(?:\S+\s+){1,2}som\s+(?:ska|skall)\b",
        r"\b\d+\s*(?:kap\.|§)",
        r"\bmedlemmar(?:na)?\s+ska(?:ll)?\b",
        r"\banmäl(?:er|de)\s+(?:\w+\s+){0,2}(?:frågor|frågan?|ärenden|ärendet?|punkter|punkten?|jäv|reservation)\b",
        r"\b(?:svarar|genmäler|invänder|menar|påstår|hävdar|intygar|bekräftar|klargör|tillägger)\s+(?:då\s+|också\s+|även\s+)?att\b",
        r"\bber\s+(?:\S+\s+){1,3}?att\s+inte\s+(?:vänta|räkna|oroa|förvänta|hoppas)\b",
        r"\b(?:prövar|ställer)\s+(?:\w+\s+){0,2}?(?:yrkand\w+|förslag\w*|propositio\w+)\b",
        r"\b(?:ersättare|suppleanter?|adjungerade|åhörare|allmänheten)(?:na)?\s+(?:får|kan|har\s+rätt)\b",
        r"\balla\s+\w+(?:er|ar|or|en)\s+ska(?:ll)?\b",
        r"\b(?:enligt|i\s+enlighet\s+med)\b.*\b(?:ska|skall|måste|får)\b",
        r"\b(?:ska|skall|måste)\b.*\b(?:enligt|i\s+enlighet\s+med)\s+\w+",
        r"\bregel(?:n|verket)\b.*\b(?:ska|skall|säger)\b",
        r"\bkrav(?:et|en)?\b.*\bska(?:ll)?\b",
        r"\b(?:tillståndet|avtalet|kontraktet|lagen|policyn|reglementet|föreskriften|villkoret|instruktionen|rutinen)\s+(?:kräver|säger|anger|föreskriver|innebär)\b",
        r"\bär\s+skyldig\w*\s+att\b",
        r"\bfår\s+inte\b",
        r"\b(?<!\btill\satt\s)(?:den|de|alla|var\s+och\s+en)\s+som\b.{0,60}\bska(?:ll)?\b",
    ),
    habits=(
        r"\b(?:gånger|gång|dagar|kvällar|timmar|dag|kväll|timme|möten|tillfällen)\s+(?:om|per|i)\s+(?:året?|dagen|dag|dygnet|veckan?|månaden?|kvartalet?|terminen?|läsåret)\b",
        r"\b(?:varje|varannan|vartannat|var\s+(?:tredje|fjärde))\s+(?:år|månad|vecka|dag|kväll|kvartal|termin|natt|morgon|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|vår|höst|sommar|vinter)\b",
        r"\b(?:årligen|regelbundet|normalt|vanligen|vanligtvis|oftast|alltid|numera|dagligen|veckovis|månadsvis|kvartalsvis|sedan\s+(?:flera|många)\s+år|för\s+närvarande|i\s+dagsläget|i\s+dag|idag)\b",
        r"\b(?:måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar|vardagar|helger|kvällstid|dygnet\s+runt)\b",
    ),
    done=(
        r"\b(?:är|blev|har\s+blivit|nu)\s+(?:det\s+)?(?:gjort|klart|klar|klara|genomfört|genomförd|åtgärdat|avslutat|avslutad|utfört|slutfört|slutförd)\b",
        r"\boch\s+(?:det|detta)\s+är\s+(?:gjort|klart)",
        r"\bhar\s+(?:nu\s+|redan\s+|därefter\s+|sedan\s+)?(?:redovisat|genomfört|slutfört|gjort|skickat|lämnat|utfört|avslutat|åtgärdat|rapporterat|beställt|köpt|bokat|fixat|bytt|tagit|skrivit|ordnat|varit)\b",
        r"\buppdraget\s+är\s+(?:avslutat|slutfört|klart|utfört)",
        r"^\W*(?:klart|klar|avklarat|done)[.!]?$",
        r"[,;(–-]\s*(?:klart|klar|avslutas|avslutat|utgår|stryks|genomfört|åtgärdat|gjort|check|avslutade?|genomförda?|slutförd[at]?|utförd[at]?|åtgärdade?|färdigt?|struket|struken|avförs|bortfaller|inställt|inställd)\s*(?:\([^()]*\))?\s*[.!)]*$",
        r"\bskulle\b.*\btill\s+(?:det\s+här\s+mötet|detta\s+möte|dagens\s+(?:möte|sammanträde))\b",
        r"\bgjorde\s+(?:så|det)\b",
        r",?\s+och\s+(?:det|de|den|detta)\s+(?:har|är|blev|kom)\b",
        r"\bhar\s+(?:nu\s+|redan\s+)?(?:kommit|anlänt|levererats|\w{3,}ats|\w{3,}ts)\b",
        r"\boch\s+lämnade\s+(?:dem|den|det)\b",
        r"\bblev\s+klar[at]?\b",
        r"\bvilket\s+(?:nu\s+|redan\s+)?(?:är|har|blev)\b",
        r"\bär\s+(?:nu|redan|sedan\s+dess|numera)\s+\w{3,}(?:ad|ade|at|tt|en|da|d|t)\b",
        r"\bhar\s+(?:nu|redan|därefter|sedan\s+dess|under\s+\w+)\s+\w{2,}(?:at|it|tt|t)\b",
        r"\b(?:uppdraget|uppgiften|åtgärden|ärendet|punkten|frågan|saken)\s+(?:är\s+|kan\s+|har\s+)?(?:därmed\s+|nu\s+|härmed\s+)?(?:avslutas?|avslutades|avslutad|avskrivs|avskrevs|stryks|utgår|avförs|slutförts|genomförts|avslutats|avklarad|avklarat|klar|klart|färdig|färdigt|löst|åtgärdad|ur\s+världen|bockas\s+av)\b",
        r"\A(?:den|det|de|detta|denna|dessa)\s+(?:hölls|genomfördes|gjordes|ordnades|anordnades|arrangerades|skickades|lämnades|köptes|delades\s+ut|redovisades|presenterades|skickades|visades|blev\s+av|skedde|ägde\s+rum)\b",
        r"\b(?:det|detta)\s+(?:är|blev|gjordes)\s+(?:nu\s+|redan\s+)?(?:gjort|klart|löst|ordnat|fixat|utfört)\b",
        r"\bblev\s+(?:nyligen\s+)?\w{3,}(?:ad|at)\b.*\b(?:i|den|förra)\b",
        r"\bhar\s+(?:\w+\s+){0,2}(?:slutförts|genomförts|åtgärdats|utförts|avslutats|skickats|lämnats|ordnats)\b",
    ),
    doubtful=(
        r"\?$",
        r"\bom\s+(?:det|vi|man|någon)\b(?!\s+så\s+att).*\bkan\b",
        r"\bskulle\s+kunna\b",
        r"\bönska\w*",
        r"\bförslag\b.*\bär\b",
        r"\bfråga[rd]\w*\s+om\b",
        r"\bundra\w*\b",
        r"\bbrukar\b",
        r"\bskulle\s+vilja\b",
        r"\bbra\s+om\b",
        r"\bfinns\s+behov\b",
        r"\bviktigt\s+att\b",
        r"\bkanske\b",
        r"\beventuellt\b",
        r"\bmöjligen\b",
        r"\bom\s+(?:tid|tiden|möjligt|möjlighet)\b",
        r"\b(?:det\s+)?vore\b",
        r"\bskulle\s+(?:behövas|vilja|vara)\b",
        r"\bfrågan\s+är\b",
        r"\bborde\b",
    ),
    adverbs=listed(
        """
        därför, därefter, härefter, därpå, dessförinnan, efteråt, i förväg, i god tid, parallellt,
        också, även, nu, sedan, dessutom, gemensamt, själv, i stället, istället, fortsatt, snarast,
        omgående, direkt, senast, gärna, återigen, igen, och, då, alltså, dock, lämpligen, sen, i
        sin tur, först, under tiden, i samband med detta, numera, ju, så, kort, särskilt, genast,
        framöver, alltjämt, fortfarande, ännu, nog, samtidigt, tills vidare, löpande, personligen,
        tidigare, sedermera, åter, muntligen, skriftligen, slutligen, vidare, inledningsvis,
        avslutningsvis, bland annat, i första hand, nästa gång, likaså
        """
    ),
    state_labels=("status", "läge", "läget", "tillstånd", "utfall", "resultat"),
    done_words=listed(
        """
        klar[ta]?, avslutad?t?, genomförd?t?, utgår, utgått, utförd?t?, åtgärdat, avklarat, stryks,
        klara, färdigt?, utförda?, avskriven, avskrivna, struken, struket, genomförda, slutfört?,
        slutförda?, åtgärdade?, gjort?, gjorda?, avskrivet, avskrivs, stängd, stängt, ok, ja,
        levererat, avfört?, inte aktuellt, ej aktuellt, överspelat
        """
    ),
    dropped_words=listed(
        """
        utgår, utgått, stryks, avskrivet, avskriven, avskrivna, avskrivs, avfört?, struken, struket,
        inte aktuellt, ej aktuellt, överspelat
        """
    ),
    begun_words=listed(
        """
        pågår, pågående, påbörjade?, påbörjats?, påbörjat, arbete pågår, arbetet pågår, under
        arbete, under behandling, igång, i gång, startade?, startat, på gång, delvis
        """
    ),
)
