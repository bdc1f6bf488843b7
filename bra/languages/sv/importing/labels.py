"""Swedish labels at the head of minutes."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.labels import LabelWords

LABELS: Final = LabelWords(
    labels={
        "date": listed(
            """
            datum, sammanträdesdatum, mötesdatum, sammanträdesdag, mötesdag, dag, datum för mötet,
            datum för sammanträdet, dag för mötet, dag för sammanträdet, mötets datum, mötesdatum
            och tid, hållet den, möte den
            """
        ),
        "time": listed(
            """
            tid, tider, tidpunkt, klockslag, mötestid, sammanträdestid, klockan, tid för mötet, tid
            för sammanträdet, mötets tid, mötet pågick, mötet varade, pågick, start, starttid,
            början, kl, kl., klockslag för mötet, start- och sluttid, från och till, mötet öppnades,
            mötet öppnat, möte öppnat, starttid för mötet, började, startade
            """
        ),
        "place": listed(
            """
            plats, lokal, mötesplats, möteslokal, sammanträdeslokal, var, platsen, mötet hölls i,
            mötet hölls på, hölls i, hölls på, sal, rum, mötesrum, adress, lokal för mötet, plats
            för mötet, plats för sammanträdet, sammanträdesplats, sammanträdesrum, konferensrum,
            ställe, mötesställe, var någonstans, ort, mötesort
            """
        ),
        "when_where": (
            "plats och tid",
            "tid och plats",
            "plats & tid",
            "tid & plats",
            "plats/tid",
            "tid/plats",
            "plats, tid",
            "tid, plats",
            "datum och tid",
            "datum, tid",
            "datum och plats",
            "datum, tid och plats",
            "när och var",
            "när",
            "sammanträdets plats och tid",
            "dag och tid",
            "tid och datum",
            "datum & tid",
            "dag och plats",
            "tid/plats/datum",
            "tid och lokal",
            "lokal och tid",
            "lokal, tid",
            "ställe och tid",
            "tid och ställe",
            "datum och lokal",
            "när & var",
            "när/var",
            "tidpunkt och plats",
            "plats och datum",
            "plats och dag",
            "datum/tid",
            "datum/plats",
            "mötestid och plats",
            "mötets tid och plats",
            "tid och plats för mötet",
            "tid och plats för sammanträdet",
            "sammanträdestid och plats",
            "datum och klockslag",
            "dag, tid",
            "dag, tid och plats",
            "dag, plats och tid",
            "tid, datum",
            "tid, datum och plats",
            "datum, tid, plats",
            "datum, plats, tid",
            "dag, tid, plats",
        ),
        "chair": listed(
            """
            mötesordf, möteledare, vem leder, vem leder mötet, vem ledde, vem ledde mötet, ordförande, ordf, ordf.,
            mötesordförande, mötesordf., ordförande för mötet, ordförande vid mötet, mötesledare,
            mötets ordförande, ordföranden, ordf vid mötet, ordförande under mötet, ordförande för
            sammanträdet, mötesledning, leder mötet, ledde mötet, ledde, leder, ledde samtalet, ledde träffen, ordförande för dagen, dagens
            ordförande, ordf. för dagen, ordf för dagen, dagens ordf, dagens ordf., tjänstgörande
            ordförande, sammankallande, mötesordförande för kvällen, facilitator, moderator,
            samtalsledare, samordnare för mötet, ledare, ledare för mötet, mötets ledare, mötet
            leddes av, mötet leds av, leddes av, leds av, höll i mötet, håller i mötet, höll i
            klubban, klubban, vid klubban, ordförande denna gång, mötesordförande denna gång, ordförande ikväll,
            ordförande i kväll, ordförande idag, ordförande i dag, ordförande för kvällen, ordf. för
            kvällen, ordf för kvällen, kvällens ordförande, kvällens ordf, kvällens ordf.,
            ordförande på mötet, ordförande vid detta möte, ordförande vid dagens möte,
            mötesordförande för dagen, mötesordförande i dag, mötesordförande idag, kvällens
            mötesledare, dagens mötesledare, mötesledare för dagen, mötesledare för kvällen,
            mötesledare i dag, mötesledare i kväll, ordförande vid sammanträdet, ordförande för
            stämman, ordförande vid stämman, stämmans ordförande
            """
        ),
        "secretary": listed(
            """
            vem skriver, vem antecknar, vem för protokoll, vem skrev, vem antecknade, vem förde protokoll, mötesanteckningar, mötesnoteringar,
            noteringar, dokumentation, dokumenterat av, dokumenterade, referent, referat,
            protokollet skrevs av, protokollet skrivet av, mötesprotokoll, anteckningarna gjordes
            av, anteckningarna togs av, antecknade, nedtecknare, sekreterare denna gång,
            protokollant, vid protokoll, sekreterare, sekr, sekr., mötessekreterare, mötessekr.,
            protokollförare, protokollsförare, vid protokollet, vid pennan, antecknare, antecknar,
            anteckningar, minnesanteckningar, protokoll fört av, anteckningar förda av, protokollet
            fördes av, sekreterare för mötet, mötets sekreterare, nämndsekreterare, protokoll, vid
            datorn, anteckningar av, skriver protokoll, antecknat av, för anteckningarna,
            sekreterare för dagen, sekreterare under mötet, sekreterare vid mötet, dagens
            sekreterare, sekreterare ikväll, sekreterare i kväll, sekreterare idag, sekreterare i
            dag, antecknare för mötet, anteckningar förda vid, för protokollet, för anteckningar,
            för minnesanteckningarna, förde protokoll, förde protokollet, förde anteckningar,
            skriver, skrev, skribent, protokollskrivare, protokollsekreterare, mötesantecknare,
            minnesanteckningar av, minnesanteckningar förda av, anteckningarna förda av, noterat av,
            nedtecknat av, upprättat av, upprättad av, pennförare, vid tangentbordet, vid
            tangenterna, vid anteckningarna, noterar, anteckningar gjorda av, protokollet fört av,
            protokoll skrivet av, utskrivet av, protokollförare för mötet, sekr. för mötet, pennan, renskrivet av, protokollförare denna
            gång, antecknare denna gång, skribent denna gång, sekreterare för kvällen, kvällens
            sekreterare, sekreterare på mötet, sekreterare vid detta möte, sekreterare vid dagens
            möte, protokollförare för dagen, protokollförare för kvällen, dagens protokollförare,
            kvällens protokollförare, dagens antecknare, kvällens antecknare, antecknare för dagen,
            antecknare för kvällen, protokollförare vid mötet, sekreterare vid sammanträdet,
            sekreterare för stämman, sekreterare vid stämman, stämmans sekreterare
            """
        ),
        "approvers": listed(
            """
            att jämte ordföranden justera protokollet, att tillsammans med ordföranden justera
            protokollet, att justera dagens protokoll, att jämte ordföranden justera dagens
            protokoll, jämte ordföranden justera, justerat, justerare, justerande, justeringsperson,
            justeringspersoner, justeringsman, justeringsmän, utses att justera, utsedd att justera,
            utsedda att justera, utses att jämte ordföranden justera, protokolljusterare,
            protokollsjusterare, justeras av, godkänns av, godkänt av, godkännare, godkänner,
            granskas av, justerat av, justeringspersoner och rösträknare, justerare och rösträknare,
            att justera, att jämte ordföranden justera, valda att justera, vald att justera,
            justeras, till justerare valdes, till justerare utsågs, till justerare utses,
            justeringspersoner för mötet, till justeringsperson utsågs, till justeringsperson
            valdes, till justeringspersoner utsågs, till justeringspersoner valdes, till
            justeringsman valdes, till justeringsmän valdes, mötesjusterare, justerare för mötet,
            dagens justerare, justerare av protokollet, protokollet justeras av, protokolljusterare
            för mötet, protokollet justerat av, utsedda justerare, utsedd justerare, vald justerare,
            valda justerare, att justera protokollet, att jämte ordföranden justera protokollet har utsetts, att jämte
            ordföranden justera protokollet utsågs, att jämte ordföranden justera protokollet valdes,
            att jämte ordföranden justera protokollet utses, att jämte ordföranden justera utses, att jämte ordförande justera, att justera
            dagens protokoll, att tillsammans med ordföranden justera, justeras och godkänns av,
            läst och godkänt av, just, just., justm., justerare tillika rösträknare,
            justeringspersoner tillika rösträknare, justeringsmän tillika rösträknare,
            justeringsperson tillika rösträknare, justeringsman tillika rösträknare, justeringsmän
            och rösträknare, protokolljusterare tillika rösträknare, justerare och tillika
            rösträknare, som justerare valdes, som justerare utsågs, justerat
            """
        ),
        "present": (
            "ersättare, ej tjänstgörande",
            "ersättare, ej beslutande",
            "ersättare, beslutande",
            "ledamöter, ej beslutande",
            "ersättare, tjänstgörande",
            "ersättare, icke tjänstgörande",
            *listed(
                """
                närvarande, närvarande ledamöter, mötets presidium, stämmans presidium, mötespresidium, med på mötet, på mötet, på mötet deltog, vid mötet
                deltog, på plats var, var med, mötesdeltagare, från styrelsen, dessa var med, med
                var, närvarande var, tillstädes, tillstädes var, tillstädes voro, ordinarie, personal, presidium, närvarande medlemmar,
                närvarande vid mötet, deltagare, deltagande, deltog, beslutande, beslutande
                ledamöter, beslutande och närvarande, närvaro, närvarolista, ledamöter, ordinarie
                ledamöter, tjänstgörande ersättare, ersättare, ej tjänstgörande ersättare, tjg. ersättare,
                tjg ersättare, tjänstg. ersättare, tjänstg ersättare, tj. ersättare, tjgt ersättare,
                ej tjg. ersättare, ej tjg ersättare, ej tjänstg. ersättare, ej tjänstg ersättare,
                ordin. ledamöter, övr. närvarande, övr. deltagare, övr. deltagande, ersättare
                som tjänstgör, ersättare som ej tjänstgör, ersättare som inte tjänstgör, ersättare
                som inte tjänstgjorde, ersättare som tjänstgjorde, suppleanter som tjänstgör,
                suppleanter som ej tjänstgör, ledamöter som tjänstgör, tjänstgörande ledamöter och
                ersättare, icke tjänstgörande ersättare, ersättare ej tjänstgörande, ersättare inte
                tjänstgörande, suppleanter ej tjänstgörande, närvarande ersättare, ej tjänstgörande,
                åhörare, åhörare på mötet, närvarande åhörare, allmänhet, allmänheten, närvarande
                allmänhet, publik, suppleanter, tjänstemän, tjänstepersoner, övriga, övriga närvarande, övriga
                deltagande, övriga deltagare, övrig närvarande, övrig deltagande, medverkande, på
                plats, styrelsen, närvarande styrelsemedlemmar, medlemmar, även närvarande, dessutom
                närvarande, närvarande på distans, på distans, på länk, digitalt, närvarande ej
                tjänstgörande ersättare, närvarande med yttranderätt, tjänstgörande ledamöter,
                tjänstgörande suppleanter, representanter, delar av mötet, ledamöter och ersättare,
                övriga närvarande tjänstemän, vi som var med, de som var med, vilka var med, som var
                med, följande deltog, följande personer deltog, följande var närvarande, följande
                var med, följande ledamöter var närvarande, närvarande på mötet, närvarande på
                plats, närvarande i lokalen, närvarande via länk, närvarande via teams, närvarande
                digitalt, via länk, via teams, via telefon, på teams, på zoom, via zoom, med via
                länk, deltog på plats, deltog på länk, deltog via länk, deltog via teams, deltog på teams,
                deltog via zoom, deltog på zoom, deltog fysiskt, deltog på distans, deltog digitalt,
                med på plats, med på länk, deltar, deltar på plats, deltar på länk, deltar via länk,
                deltar på distans, deltar digitalt, närvarande styrelseledamöter, närvarande
                suppleanter, närvarande tjänstemän, närvarande personer, närvarande funktionärer,
                närvarande förtroendevalda, närvarande representanter, närvarande gruppmedlemmar,
                samlade, församlade, på mötet var, vid bordet, vilka deltog, vilka kom, där var,
                deltagande ledamöter, deltagarlista, deltagarförteckning, närvaroförteckning,
                mötesdeltagande, medverkande vid mötet, övriga medverkande, övriga närvarande
                personer, övriga personer, övriga på mötet, andra närvarande, också närvarande,
                dessutom deltog, därutöver deltog, därutöver närvarande, vidare närvarande, vidare
                deltog, även deltagande, icke beslutande, ej beslutande, ej tjänstgörande ledamöter,
                ej tjänstgörande suppleanter, icke tjänstgörande, närvarande icke tjänstgörande
                ersättare, tjänstgörande, ordinarie styrelseledamöter, styrelseledamöter,
                styrelsemedlemmar, styrelse, föredragande, föredragande tjänstemän, sakkunniga,
                röstberättigade, närvarande röstberättigade, funktionärer, mötesfunktionärer,
                handläggare vid mötet, förtroendevalda, politiker, tjänstepersoner vid mötet, med,
                här, med oss, närv, närv., närv. ledamöter, beslutande ersättare, ej beslutande
                ersättare, icke beslutande ersättare, ersättare ej beslutande, närvarande poster,
                där, suppl, suppl., ers, ers., delt., delt, vi som deltog, vi som var där, de som
                deltog, de som var på plats, vi var, vi var med, vilka var närvarande, de som var
                närvarande, vi på plats, uppslutning, medlemmar där, medlemmar som var med, medlemmar
                som var där, medlemmar som kom, ledamöter där, styrelsen där, styrelsen var, boende
                där, boende på plats, boende som kom, föräldrar där, föräldrar på plats, föräldrar som
                kom, andra där, övriga där, vi som kom, vi som möttes, vi som sågs, alla som var med, inne
                """
            ),
            "närvarande, ej tjänstgörande",
        ),
        "absent": listed(
            """
            frånvarande, frånvarande ledamöter, tackat nej, tackade nej, hindrade, hindrad, förfall,
            laga förfall, ej med på mötet, saknades, lämnade återbud, meddelade förhinder, anmälde
            förhinder, ej på plats, inte på plats, kunde inte, förhinder, förhindrad, förhindrade,
            sjuka/bortresta, sjuka och bortresta, bortresta/sjuka, sjuka, anmält hinder, hindrade,
            hindrad, fick hinder, hade hinder, anmält förhinder, anmälda förhinder, anmäld frånvaro,
            anmäl förhinder, meddelat förhinder, hade förhinder, har förhinder, har anmält
            förhinder, hade anmält förhinder, ej närvarande, återbud, frånvaro, inte närvarande,
            lämnat återbud, har lämnat återbud, fick förhinder, sjuk, ledig, kunde inte komma, kunde
            inte delta, kunde inte närvara, kunde inte vara med, kunde ej delta, kunde ej komma,
            kunde ej närvara, kom inte, kom ej, saknas, uteblev, uteblivna, deltog inte, deltog ej,
            deltar inte, deltar ej, ej deltagande, inte med, ej med, var inte med, var ej med, var
            inte närvarande, vilka inte kom, frånvarande med anmälan, frånvarande utan anmälan,
            frånvarande med giltigt förfall, anmäld frånvarande, frånvaro anmäld, frånvaroanmälda,
            frånvarande styrelsemedlemmar, frånvarande styrelseledamöter, frånvarande medlemmar,
            frånvarande ersättare, avböjt, avböjde, avanmälda, har avböjt, har avanmält sig,
            sjukanmäld, sjukanmälda, sjuka, bortresta, bortrest, borta, lediga, ej anmält förhinder,
            förhindrade ledamöter, förhindrade att delta, var förhindrade, var förhindrad, hade
            lämnat återbud, hade meddelat förhinder, har meddelat förhinder, lämnat förhinder,
            återbud lämnat av, återbud från, förhinder anmält av, meddelat frånvaro, meddelade
            återbud, ej anmälda, inte här, ej här, utan anmälan, giltigt förfall, frånv, frånv., ej
            närv, ej närv., förh, förh., återb., inte där, ej där, frånvarande poster, var inte där,
            ej deltagit, har ej deltagit, har inte deltagit, anmält frånvaro, anmälde frånvaro, har
            anmält frånvaro, hade anmält frånvaro, frånvaro anmält, frånvaro anmäls, anmäler
            frånvaro, anmäler förhinder, meddelade frånvaro, lämnade förhinder, meddelat återbud,
            ute
            """
        ),
        "guests": listed(
            """
            adjungerad, adjungerade, adjungerat, inbjuden, inbjudna, inbjudna gäster, gäst, gäster,
            adjungerade till mötet, särskilt inbjudna, inbjuden gäst, adjungerade gäster,
            adjungerade deltagare, inbjudna till mötet, inbjudna deltagare, inbjudna talare,
            gästtalare, gäst vid mötet, mötesgäster, mötesgäst, adjungerad till mötet, adjungerade
            ledamöter, adjungerad ledamot, särskilt inbjuden, inbjudna föredragande, inbjudna
            sakkunniga, inbjudna representanter, gästföreläsare, inbjuden talare, på besök, tittade
            in, kom på besök, besökare, även inbjudna, inbjudna och närvarande, adj, adj., inbj.,
            inbj, som gäst, som gäster, som inbjuden, som inbjudna, som inbjuden gäst, som
            inbjudna gäster, som adjungerad, som adjungerade, såsom gäst, såsom gäster, såsom
            adjungerad, såsom adjungerade, som särskilt inbjuden, som särskilt inbjudna
            """
        ),
        "called": listed(
            """
            kallade, kallade till mötet, kallelse till, kallas, sändlista, kallade deltagare,
            kallade ledamöter, kallad, kallas till mötet, kallelse skickad till, kallade personer
            """
        ),
        "sheet": listed(
            """
            kontaktperson, kontakt, paragraf, paragrafer, justeringens plats och tid, plats och tid för justering,
            underskrift, underskrifter, anslag, anslag/bevis, bevis, organ, datum för anslags
            uppsättande, datum för anslags nedtagande, datum då anslaget sätts upp, datum då
            anslaget tas ned, förvaringsplats för protokollet, förvaringsplats, dnr, diarienummer,
            justering, tid för justering, plats för justering, ärenden, sida, sidor, bilaga,
            bilagor, expedieras, kopia till, kopia, sänt till, utdragsbestyrkande, justeringsdatum,
            version, status, upprättad, form, mötesform, mötestyp, sammanträdesform, protokoll nr,
            nummer, anslagsdatum, anslaget, referens, handläggare, telefon, e-post, för kännedom,
            justeringsplats, protokollnummer, protokollsnummer, protokoll nummer, löpnummer,
            mötesnummer, möte nr, sammanträde nr, sammanträdesnummer, klassning, diarieförs,
            handlingstyp, dokumenttyp, dokumentnamn, dokumentansvarig, upprättat, skapad, reviderad,
            senast ändrad, utskick, utskickat, publicerad, sekretess, ajournering, ajourneringar,
            omfattar, omfattning, paragrafer som omfattas, justeringstid, justeringens tid och
            plats, tid och plats för justering, plats och tid för justeringen, sista dag för
            överklagande, överklagandetid, kopior till, delges, distribution, sändlista för
            kännedom, ärende, ärendenummer, nämnd, förening
            """
        ),
    },
    loose_labels=listed(
        """
        inne, ute, ledare, styrelsen, styrelse, personal, presidium, ledamöter, ersättare, suppleanter,
        tjänstemän, tjänstepersoner, medlemmar, övriga, medverkande, ordinarie, digitalt, distans,
        sakkunniga, politiker, förtroendevalda, funktionärer, samlade, deltagande, sjuka, lediga,
        borta, ledig, sjuk, representanter, föredragande, besökare, gäster, gäst, skriver, noterar,
        anteckningar, protokoll, start, början, saknas, saknades, personalrepresentanter,
        elevrepresentanter, röstberättigade, styrelseledamöter, styrelsemedlemmar, inbjudna,
        åhörare, allmänhet, allmänheten, publik
        """
    ),
    board_posts=listed(
        """
        kassör, kassörska, skattmästare, ledamot, styrelseledamot, suppleant, styrelsesuppleant,
        vice ordförande, 1:e vice ordförande, 2:e vice ordförande, förste vice ordförande, andre
        vice ordförande, v. ordförande, v ordförande, vice ordf, v ordf, v. ordf, v.ordf
        """
    ),
    short_labels=("inne", "ute"),
    leaders=("ledare",),
    body_labels=("organ", "nämnd", "förening"),
    form_labels=("form", "mötesform", "mötestyp", "sammanträdesform"),
    approval_labels=("justering", "justeringen", "protokollsjustering"),
)
