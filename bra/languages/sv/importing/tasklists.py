"""Swedish words of lists of tasks."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.tasklists import TaskListWords

TASK_LISTS: Final = TaskListWords(
    task_columns=listed(
        """
        åtgärd, uppdrag, uppgift, aktivitet, vad, att göra, åtgärder, beslut/åtgärd, åtgärd/beslut,
        beslut och åtgärd, beslut/uppdrag, beslut/åtgärder, vi beslutade, beslutat, punkt, fråga,
        insats, ärende, beskrivning, vad ska göras, vad?, åtgärd/uppdrag, uppdrag/åtgärd, uppdrag
        att utföra, arbetsuppgift, aktivitet/åtgärd, åtgärd/aktivitet, att-göra, göra, sak, vad
        göra, vad görs, vad behöver göras, vad vi ska göra, det här ska göras, att fixa, att ordna,
        beslutad åtgärd, beslut, handling, arbetsuppgifter, uppgifter,
        uppdragsbeskrivning, aktiviteter
        """
    ),
    owner_columns=listed(
        """
        ansvarig, vem, ansvariga, ansvar, utförare, ägare, ansv., ansv, namn, av vem, vem gör, vem?,
        ansvarig person, huvudansvarig, ansvarar, genomförs av, utförs av, vem ansvarar, vem/vilka,
        vilka, hos, tilldelad, tilldelat, ägs av, handläggare, person, ansvarig/a, ansvarig(a), vem
        gör det, vem gör det?, vem gör vad, vem tar det, vem tar, vem fixar, vem fixar det, vem
        ordnar, vem utför, vem sköter, vem är ansvarig, vem håller i, vem håller i det, görs av,
        vem har uppdraget
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
    left_over=listed(
        """
        kvarstående, kvarvarande, utestående, återstående, kvar från, kvar sedan, från förra mötet, från
        föregående möte, föregående protokoll, föregående mötes, föregående minnesanteckningar,
        förra protokollet, förra mötets, uppföljning, pågående, öppna, avstämning, genomgång av, gamla, tidigare, bordlagda
        """
    ),
    task_headings=listed(
        """
        att göra, att-göra, åtgärder, åtgärdslista, uppdrag, uppdragslista, actionpunkter,
        actionpoints, aktivitetslista, aktiviteter, todo, to do, att-göra-lista, uppgifter,
        att göra-lista, att göra lista, att göra-listan, todo-lista, to-do-lista, jobblista,
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
        göra-listan, genomgång av uppgiftslistan, att fixa, att ordna, att åtgärda, att ta tag i,
        att följa upp, uppdrag att följa upp, saker att göra, saker att fixa, saker att ordna, ska
        fixas, fixas, fixalista, fixarlista, fixlista, det här ska fixas, kvar att göra, återstår
        att göra, kvarstående från tidigare, kvarstående från förra mötet, kvarstående från
        föregående möte, kvarstående från tidigare möten, kvarstående sedan tidigare, kvarstående
        sedan förra mötet, kvarstående sedan sist, kvarstående åtgärder, kvarstående uppgifter,
        kvarstår från tidigare, kvarstår sedan tidigare, kvarstår från förra mötet, kvarstår sedan
        förra mötet, kvarstår sedan sist, kvar från tidigare, kvar från förra mötet, kvar från
        förra gången, kvar från sist, kvar sedan tidigare, kvar sedan sist, kvar sedan förra mötet,
        kvar sedan förra gången, följande arbetsfördelning gjordes, följande uppgifter fördelades, uppgifterna fördelades så här, uppgifterna fördelades enligt följande, arbetet
        fördelades så här, arbetet fördelades enligt följande, sysslorna fördelades så här,
        sysslorna fördelades enligt följande, arbetet fördelas så här, arbetet fördelas enligt
        följande, uppgifterna fördelas enligt följande, ansvaret fördelades så här, ansvaret fördelades enligt följande, vi delade upp arbetet så
        här, vi delar upp arbetet så här, så här delade vi upp arbetet,
        kvarliggande uppdrag, kvarvarande uppdrag, återstående uppdrag,
        gamla uppdrag, gamla uppgifter, gamla åtgärder, gamla jobb, äldre uppdrag, äldre uppgifter,
        överförda uppdrag, överförda åtgärder, överförda uppgifter, uppdrag som kvarstår, uppgifter
        som kvarstår, åtgärder som kvarstår, uppdrag från tidigare, utestående uppdrag
        """
    ),
    division_labels=listed(
        """
        följande fördelning gjordes, följande fördelning bestämdes, följande fördelning beslutades,
        fördelningen blev, fördelningen blir
        """
    ),
    action_labels=listed(
        """
        åtgärd, åtgärder, uppdrag, att göra, actionpunkt, action, actionpoint, todo, to do, uppgift,
        ap, aktivitet, åtgärdspunkt, åtgärdspunkter, uppdrag till, beslutad åtgärd, beslutade
        åtgärder, nytt uppdrag, nya uppdrag, action point, actions, action items, åtagande,
        åtaganden, arbetsuppgift, uppgifter, aktiviteter, insats, nästa steg, att-göra, läxa,
        ärende att göra, vad, vad ska göras, göra, to-do, uppföljningspunkt, a.p.
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
    answering_labels=listed("ansvarig, ansvariga, ansv, ansv., huvudansvarig, huvudansvariga"),
    owner_for=("för",),
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
        yrkande, vald, avgår, tack, grattis
        """
    ),
    open_owners=listed(
        """
        nn, n.n, vem?, vakant, ej utsedd, inte utsedd, ej bestämt, inte bestämt, oklart, ingen
        ännu, ingen än, ej fördelat, inte fördelat
        """
    ),
    absent_words=listed(
        """
        sjuk, bortrest, frånvarande, förhindrad, ledig, med, på plats, på distans, kommer, kommer
        inte, ej, avbokat, tillfrågad, avböjer, avböjt, kandiderar, jäv, jävig, för, emot, bra,
        okej, avstår, tackat ja, tackat nej, ja, nej, via länk, digitalt
        """
    ),
    told_matters=listed(
        """
        källa, foto, fotograf, kontakt, kontaktperson, telefonnummer, nummer,
        plats, hyra, pris, priset, vinnare, vinst, segrare, etta, tvåa, trea, förslagsställare,
        idé, tips, rapport, rapporter, rapportering, information, info, informationspunkt,
        föredragning, föredrag, presentation, genomgång, redovisning, redogörelse, inledning,
        avslutning, invigning, välkomstord, välkommen, rundvandring, visning, diskussion, samtal,
        reservation, protest, anmälan, inlägg, replik, kommentar, citat, synpunkt, synpunkter,
        åsikt, önskemål, frånvaro, närvaro, ombud, representant, representanter, delegat,
        delegater, ledamot, ledamöter, suppleant, suppleanter, medlem, medlemmar, bisittare,
        deltagare, gäst, gäster, värd, värdar, vikarie, mentor, ansvarig, ansvariga, chef, jurist,
        mormor, hustru, make, maka, semester, ferie, jobb, arbete, hälsning, hälsningar, beslut,
        minnesord, lägenhet, vakter, ordningsvakter, lycka,
        tid, tider, paus, kaffepaus, uppehåll, justering, justerare, justeringsman, underskrift,
        fråga, svar, möte, möten, sammanträde, årsmöte, stämma, fest, kurs,
        utbildning, föreläsning, träff, resa, utflykt, konsert, marknad, läger, tävling, föreställning, kväll,
        jour, pass, vakt, tjänst, rekord, namn, sökande, ordningsman, födelsedag, födelsedagar,
        midsommar, jul, invigningen, seger, poäng, adress
        """
    ),
    told_states=listed(
        """
        klar, klart, klara, färdig, färdigt, färdiga, utförd, utfört, utförda, gjord, gjort, gjorda,
        godkänd, godkänt, betald, betalt, betalda, inköpt, inköpta, skänkt, skänkta, lagad, lagat,
        lagade, hämtad, hämtat, hämtade, skickad, skickat, skickade, tack, grattis, välkommen, hej
        """
    ),
    new_things=listed(
        """
        ny, nytt, nya, extra, fler, flera, ytterligare, bättre, större, reserv
        """
    ),
    deed_endings=("ning", "ring", "ling"),
    no_deeds=listed(
        """
        tidning, ritning, våning, öppning, stämning, mening, spänning, ledning, avdelning, ordning,
        dagordning, förening, försäkring, samling, handling, beställning, ersättning, inställning,
        lösning, anläggning, ljudanläggning, belysning, utbildning, föreläsning, utställning,
        förklaring, erfarenhet, undring, fundering, ring, ling, ändring, förändring, ökning,
        minskning, sjukskrivning, täckning, bokslutning, ställning, tävling, värdering, fördelning,
        rådgivning, samordning, omröstning, votering, röstning, avsägning, uppsägning, regering,
        räkning, riktning, anhållning, förordning, befattning, hållning, hälsning, varning,
        sammanställning, bedömning, uppskattning, ambition, sparring, kring, omkring, läsning, uppläsning, spelning, förlängning
        """
    ),
)
