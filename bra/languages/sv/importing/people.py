"""Swedish words of people: what they are, for whom, and whether they came."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.people import PeopleWords

_APPROVER: Final = (
    r"\w*juster(?:a(?:re|rna|nde)|ings(?:m|pers)\w+)(?:,?\s(?:\w+\s)?(?:tillika\s)?rösträknare)?"
)
_APPROVING: Final = r"(?:(?:jämte|tillsammans\s+med)\s+\w+\s+)?(?:under)?(?:justera|teckna)"

PEOPLE: Final = PeopleWords(
    yes=listed(
        """
        ✅, ja, x, j, närv, närv., närvarande, ✓, ✔, ☒, ☑, n, deltog, 1, på plats, distans, på distans,
        på länk, digitalt, delvis, jp, japp, yes, y, okej, deltar, deltar på distans, via teams,
        teams, via zoom, zoom, via länk, länk, på länken, digital, fysiskt, i rummet, hela mötet,
        hela, del av, delar av mötet, tjänstgörande, tjg, närvarar, kom, v, +, √, ok
        """
    ),
    no=listed(
        """
        sjukskriven, sjukskrivna, sjuka, på semester, på kurs, på resa, ✗, ✘, ❌, nej, -, –, —, ej, frånv, frånv., frånvarande, förhinder, anmält förhinder, ☐, sjuk, f, 0,
        ledig, återbud, ej närvarande, inte närvarande, giltigt förfall, frånvaro, avböjt, avböjer,
        avanmäld, förhindrad, anmäld frånvaro, ogiltig frånvaro, utan anmälan, uteblev, tackat nej,
        borta, bortrest, sjukanmäld, semester, föräldraledig, tjänstledig, vab, vabbar, kommer inte,
        kom inte, deltog inte, deltar inte, deltar ej, inte, frånvarande med anmälan, frånvarande
        utan anmälan, o, återbud lämnat, lämnat återbud, anmält frånvaro
        """
    ),
    name_columns=listed(
        """
        namn, deltagare, person, ledamot, närvarande, för- och efternamn, ledamöter, namn på
        deltagare, deltagarens namn, mötesdeltagare, deltagande, förnamn och efternamn, närvarande
        ledamöter, ordinarie ledamot, ersättare, medlem, styrelseledamot, förtroendevald,
        representant, vem, deltagare på mötet, kallad, kallade, inbjuden, närvarande deltagare,
        personer
        """
    ),
    organisation_columns=listed(
        """
        organisation, representerar, förvaltning, nämnd, myndighet, verksamhet, företag, enhet,
        bolag, från, klass, skola, förening, avdelning, företräder, representant för,
        representerade, representation, organisation/förvaltning, organisation/roll, arbetsplats,
        arbetsgivare, kommun, församling, sektion, klubb, lag, institution, fakultet,
        fakultet/institution, part, intressent, aktör, tillhörighet, hemvist, roll/organisation,
        kontor, förvaltning/enhet, nämnd/förvaltning, enhet/avdelning, område, distrikt, byalag,
        bolag/förvaltning, myndighet/organisation, för, ombud för, utsedd av
        """
    ),
    role_columns=listed(
        """
        roll, titel, funktion, uppdrag, befattning, parti, post, rösträtt, anmärkning, anm,
        kommentar, not, uppgift på mötet, roll på mötet, anteckning, övrigt, noteringar, notering,
        ordinarie/ersättare, tjänst, yrke, förtroendeuppdrag, uppdrag i styrelsen, tid, tjänstgör
        för, närvarotid, telefon, e-post, sign, sign., signatur, signum, utsänt till, utskick, utsändning,
        delges, kopia, kopia till, mejl, mobil, initialer, init, kod, förkortning, tel
        """
    ),
    presence_columns=listed(
        """
        med, med?, kom?, var med?, deltog?, på plats?, här, här?, plats, avprickad, bock, närvaro, närvarande, närv, närv., ja/nej, ja, deltog, status, när­varo, §, närvarade,
        närvarar, på plats, deltar, deltagit, deltagande, närv/frånv, närvarande ja/nej, närvarande
        (ja/nej), närvaro ja/nej, närvarande?, kommer, kom, var med, nv, när, x
        """
    ),
    honorifics=listed(
        """
        undertecknad, dr, fru, herr, prof, prof., fröken, docent, pastor, kyrkoherde, komminister, frk, doktor,
        professor, nämndeman, syster, broder, rev, inspektor, insp, kommissarie
        """
    ),
    titles=listed(
        """
        tf, t.f., vice, v., v, förste, andre, 1:e, 2:e, 1:a, biträdande, bitr., ordf, ordf., v. ordf,
        sekr, vd, vu, hr, it, doktorand, student, elev, förälder, boende, pr, ledamot, polis, präst,
        diakon, senior, kommunal, lokal, rådgivande, extern
        """
    ),
    vice=("vice", "v", "v.", "bitr", "bitr.", "biträdande"),
    title_endings=listed(
        """
        forskaren, ledaren, läraren, läkaren, handläggaren, planeraren, förvaltaren, utredaren, samordnaren, inspektören, direktören, ingenjören, representanten, konsulten, chefen, rådgivaren, kommunalrådet, kuratorn, rektorn, pastorn, kyrkoherden, vaktmästaren, strategen, utvecklaren, koordinatorn, företrädare, talesman, förtroendeman, ordförande, ordföranden, ordforande, ordforanden, kassor, kassoren, sekreteraren, ordf, ordf., ledamot, ledamöter, suppleant,
        ersättare, sekreterare, kassör, chef, samordnare, planerare, strateg, rektor, ledare,
        handläggare, inspektör, ansvarig, direktör, råd, polis, utredare, ekonom, jurist, revisor,
        koordinator, utvecklare, konsult, lärare, pedagog, kurator, representant, ombud, arkitekt,
        ingenjör, sköterska, läkare, herde, vaktmästare, assistent, administratör, controller,
        tränare, förvaltare, beredning, koordinatör, specialist, befäl, brandman, befälhavare,
        redaktör, kommunikatör, rådgivare, bibliotekarie, psykolog, vd, föräldrarepresentant,
        elevrepresentant, stödjare, sammankallande, protokollförare, medlem, värd, tekniker,
        antikvarie, projektledare, doktorand, adjunkt, akuten, mästare, biolog, sekr, vaktare,
        förman, föreståndare, talesperson, fritidsledare, kaplan, komminister, kantor, organist,
        diakon, kamrer, kanslist, intendent, förtroendevald, förvaltningsledare, instruktör, domare,
        lagkapten, justerare, justeringsman, justeringsperson, rösträknare, materialare, skattmästare, klubbmästare, sexmästare, revisorssuppleant, styrman,
        hamnkapten, hamnfogde, bryggfogde, värdinna, husmor, snickare,
        elektriker, målare, trädgårdsmästare, fastighetsskötare, städare, chaufför, agronom,
        veterinär, optiker, terapeut, logoped, undersköterska, barnmorska, barnskötare, vårdare,
        biträde, fritidspedagog, lektor, professor, dekan, prefekt, studierektor, mentor, talman,
        ungdomsledare, konsulent, sekreterarvikarie, praktikant, lärling, volontär, boendestödjare,
        geolog, kemist, ekolog, skogvaktare, jägmästare, lantmätare, landskapsarkitekt, analytiker,
        programmerare, testare, systemägare, produktägare, förvaltningschef, skyddsombud,
        platschef, arbetsledare, byggledare, kontrollant, besiktningsman, montör, borgmästare,
        kassörska, sekreterarna, kontaktperson, gruppledare, oppositionsråd, kommunalråd
        """
    ),
    title_tails=(),
    directing_titles=(),
    plural_endings=listed(
        """
        er, ar, r, e, s, na, erna, arna, n
        """
    ),
    group_leads=listed(
        """
        från, för, fr, fr., representanter för, representanter från, representerar
        """
    ),
    relative_words=("som är", "som var", "som"),
    from_words=("från", "representerar", "representerande", "för"),
    particles=listed(
        """
        von, af, av, de, van, der, al, el, bin, di, da, la
        """
    ),
    contract_parts=listed(
        """
        beställare, entreprenör, byggherre, totalentreprenör, generalentreprenör,
        underentreprenör, byggentreprenör, markentreprenör, elentreprenör, rörentreprenör,
        ventilationsentreprenör, installationer, installatör, arkitekt, konstruktör, konsult,
        konsulter, projektör, projektörer, leverantör, leverantörer, hyresgäst, hyresvärd,
        fastighetsägare, brukare, verksamhet, verksamheten, nyttjare, uppdragsgivare, utförare,
        kund, kontrollansvarig, besiktningsman, el, vvs, rör, ventilation, bygg, mark, landskap,
        akustik, brand, styr, byggledning, projektledning, förvaltare, samarbetspartner, partner,
        arbetsgivare, arbetstagarorganisation, fackförbund, fack, sakägare, huvudman
        """
    ),
    parties=listed(
        """
        posk, visk, fisk, öka, borga, himla, krea, opol, opol., partilös, obunden, oberoende,
        politiskt vilde, vilde, utan partibeteckning, partipolitiskt obunden, socialdemokraterna,
        moderaterna, centerpartiet, centern, vänsterpartiet, miljöpartiet, liberalerna,
        kristdemokraterna, sverigedemokraterna, folkpartiet, feministiskt initiativ, piratpartiet,
        landsbygdspartiet, frimodig kyrka, kristdemokrater i svenska kyrkan, s i sv k, sjvp, spi
        """
    ),
    organisation_endings=listed(
        """
        förvaltning, fastigheter, entreprenad, avdelning, enhet, förening, villaägare, samfällighet, bolag, gymnasium, bibliotek, museum, centrumförening, nämnd, församlingshem, fritidsgård, distriktet, distrikt, kontoret, förvaltningen, nämnden, styrelsen, enheten, avdelningen, verket, myndigheten,
        bolaget, skolan, tjänsten, kansliet, centralen, kommunen, region, regionen, hem, hemmet,
        fritids, bostäder, ab, företagarna, föreningen, stiftelsen, polisen, kommun, förbund,
        förbundet, gymnasiet, universitetet, byrån, rådet, utskottet, kyrkan, församlingen,
        församling, klubben, sektionen, huset, hälsan, vården, kåren, gården, förskolan,
        biblioteket, staben, institutet, högskolan, teatern, museet, missionen, jouren, gruppen,
        kommittén
        """
    ),
    organisation_words=listed(
        """
        fub, dhr, srf, rpg, skpf, rbu, rtp, ks, ksau, lrf, abf, ifo, kommunstyrelsen, hjärt-lung, attention, samhällsbyggnad, fritid, socialtjänst, elevhälsa, kultur och fritid, vård och omsorg, barn och utbildning, miljö och bygg, gata och park, individ- och familjeomsorg, stöd och omsorg, näringsliv, kommunal, unionen, vision, seko, ssr, akademikerförbundet ssr, lärarförbundet, sveriges
        lärare, vårdförbundet, if metall, ledarna, transport, handels, byggnads, saco, tco, lo, sktf,
        sveriges ingenjörer, akavia, jusek, läkarförbundet, naturvetarna, dik, elektrikerna, gs,
        fackförbundet st, civilekonomerna, fysioterapeuterna, sveriges skolledare, skolledarna,
        livs, pappers, fastighets, hrf, hyresgästföreningen, villaägarna, pro, spf,
        polis, polisen, kommun, kommunen, räddningstjänst, räddningstjänsten, region, länsstyrelsen,
        kyrkan, skolan, socialtjänsten, försäkringskassan, förvaltningen, kansliet
        """
    ),
    office_endings=listed(
        """
        ordföranden, sekreteraren, kassören, chefen, samordnaren, planeraren, strategen, rektorn,
        rektor, ledaren, handläggaren, inspektören, direktören, rådet, polisen, utredaren, ekonomen,
        juristen, revisorn, koordinatorn, utvecklaren, konsulten, läraren, pedagogen, kuratorn,
        representanten, ombudet, arkitekten, ingenjören, sköterskan, läkaren, herden, vaktmästaren,
        assistenten, administratören, tränaren, förvaltaren, beredningen, redaktören,
        kommunikatören, rådgivaren, kommittén, gruppen, utskottet, presidiet, kontoret,
        förvaltningen, nämnden, enheten, avdelningen, bolaget, kansliet, styrelsen, materialaren,
        ansvarige, ansvariga, byrån, ledningen, sektionen, laget, föreståndaren, värden, hemmet,
        skolan, föreningen, elevrådet, arbetsutskottet, koordinatören, sammankallande,
        valberedningen, ombuden, ledarna, tränarna, representanterna, vaktmästarna, cheferna,
        kontaktpersonerna, värdarna, revisorerna, pedagogerna, lärarna
        """
    ),
    units=("hr", "hr-avdelningen", "vaktmästeriet", "expeditionen", "receptionen", "köket"),
    no_modifiers=listed(
        """
        att, som, på, i, av, med, till, hur, vad, om, när, från, har, är, och, efter, innan, sedan,
        då, därefter, under, vid, mot, hos, för, denna, detta, den, det, de, dessa, där, så, men,
        eller, utan, kring, enligt, inför, kan, ska, vill, var
        """
    ),
    crowd=listed(
        """
        ca, cirka, enligt, samtliga, ytterligare, samt, personer, medlemmar, åhörare, se, ingen,
        inga, alla, omkring, st, hela, -, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv,
        ett, en, några, flera, flertalet, drygt, knappt, runt, över, bifogad, bilaga, separat,
        närvarolista, förteckning, intresserade, boende, allmänheten, ett tiotal, åhörarna, lista,
        fullsatt, nästan, merparten, till
        """
    ),
    away_patterns=(
        r"(?:inte|ej)\s+(?:där|här|hos\s+oss)",
        r"vilka\s+(?:inte|ej)",
        r"saknade?\w*",
        r"saknas",
        r"uteble\w+",
        r"bortrest\w*",
        r"tacka[td]e?\s+nej",
        r"avböj\w*",
        r"avanmäl\w*",
        r"förhinder",
        r"frånvar\w+",
        r"förfall",
        r"återbud",
        r"förhindrade?",
        r"sjuk\w*",
        r"(?:inte|ej)\s+(?:kan|kunde|kom|kommer|med|närvar\w+|delta\w*|på\s+plats)",
        r"(?:kan|kunde|kom|kommer)\s+(?:inte|ej)",
    ),
    present_patterns=(
        r"(?:vi\s+)?(?:här|där|med|närvarande|på\s+plats|samlade)\s+(?:idag|i\s+dag|ikväll|i\s+kväll|nu|denna\s+gång|den\s+här\s+gången)",
        r"vilka|vem|vilka\s+(?:är|var)\s+(?:här|där|med)",
        r"(?:(?:vi\s+)?(?:med|runt|kring|deltagare|de)\s+)?(?:på|i|vid|runt|kring|via|omkring)\s+(?:mötet|samtalet|träffen|länken|länk|distans|plats|teams|zoom|telefon|bordet|rummet|linjen|skärmen|lokalen|digital\s+väg)",
        (
            r"(?:närvarande|närv\.?|deltagande|deltagare|medverkande|tjänstgörande|beslutande|på plats)"
            r"(?P<who>(?:,?\s+(?!vid\s+juster)[\w/&+-]+){1,5})"
        ),
        (
            r"(?P<who>övriga|andra|samtliga|även|också|dessutom|därutöver|digitalt|fysiskt|\w+ar|\w+er|\w+or|\w+ombud|"
            r"personal\w*|styrelse\w*)(?:\s+(?:som|var|\w+))?\s+(?:närvarande|närvarade|deltog|medverkade|på plats)"
        ),
        (
            r"(?:\w+\s+){0,4}(?:vi|de|dessa|följande|här|där|med|vilka|vem|samt|som|oss|folk|alla)\b(?:\s+\w+){0,4}?\s*"
            r"\b(?:var|var vi|var med|var här|var där|var på plats|fanns på plats|är vi|är här|är med|deltog|deltar|"
            r"deltagit|kom|kommit|dök upp|slöt upp|samlades|samlats|närvarade|närvarar|medverkade|träffades|möttes|"
            r"(?:var|blev|är)\s+(?:\w+\s+){0,2}(?:personer|stycken|st|deltagare|medlemmar|ombud|ledamöter|grannar|föräldrar|till antalet)|satt med|satt runt bordet|runt bordet|varit med|i rummet|på länk|på mötet)(?:\s+(?:på|i|vid|till|denna|den|via)\s+"
            r"[\w\s]{2,30}|\s+(?:denna gång|den här gången|i dag|idag|ikväll|i kväll|då|vi|med))?"
        ),
    ),
    guests_patterns=(
        (
            r"(?:(?:särskilt|även|också|samt)\s+)?(?:adj\.?|adjungera\w+|inbjud\w+|gäst(?:er|en)?|gästföreläsare|gästtalare|inbj\.?|besökare)"
            r"(?P<who>(?:,?\s+[\w§/&+.–-]+){1,7})"
        ),
    ),
    present_cues=(
        "deltog",
        "deltar",
        "närvar",
        "var med",
        "kom ",
        "på plats",
        "medverka",
        "represent",
        "fanns",
        " var ",
    ),
    absent_cues=(
        "förhinder",
        "förhindrad",
        "frånvar",
        "återbud",
        "förfall",
        "inte ",
        " ej ",
        "sjuk",
        "borta",
        "bortrest",
        "ledig",
        "avböj",
        "avanmäl",
        "saknades",
        "uteblev",
        "tackat nej",
        "tackade nej",
    ),
    guests_cues=("inbjud", "adjunger", "gäst"),
    present_sentences=(
        (
            r"(?:(?:dessutom|även|också|därutöver|vidare|med|även med|här)\s+)?(?:från|för)\s+(?P<body>[^,.:]{2,50}?)\s+"
            r"(?:kom|deltog|deltar|medverkade|fanns|närvarade|var|satt|är)\s+(?:(?:också|även|dessutom|med)\s+)?"
            r"(?P<who>[A-ZÅÄÖ].{2,200}?)(?:\s+(?:med|på plats|också|närvarande))?"
        ),
        (
            r"(?:med|dessutom|även|också|därutöver)\s+(?:deltog|närvarade|medverkade|var|kom|fanns)\s+(?:också\s+|även\s+)?(?P<who>[A-ZÅÄÖ].{2,200}?)"
            r"(?:\s+från\s+(?P<body>[^,.:()]{2,50}))?"
        ),
        r"(?:med\s+)?(?:på|vid|i)\s+(?:mötet|träffen|sammanträdet|samtalet|samrådet|stämman|sammankomsten)\s+(?:var|deltog|fanns|kom|närvarade|satt)\s+(?:också\s+|även\s+)?(?P<who>[A-ZÅÄÖ].{2,400}?)(?:\s+med)?",
        r"(?:deltog|närvarade|medverkade)\s+(?:gjorde\s+)?(?P<who>[A-ZÅÄÖ].{2,400}?)",
        r"(?:på\s+plats|närvarande|där|här|samlade|samlad|församlade)\s+(?:var|voro|är|fanns|satt)\s+(?P<who>(?:[a-zåäö][\w-]+\s+)?[A-ZÅÄÖ].{2,500}?)",
        r"(?P<body>[A-ZÅÄÖ][^,.:]{2,50}?)\s+(?:representerades|företräddes)\s+av\s+(?P<who>.{2,200})",
        r"(?P<who>[A-ZÅÄÖ].{2,200}?)\s+(?:representerade|företrädde|representerar|kom från|deltog från|deltog för|var där för)\s+(?P<body>[^,.:]{2,50})",
        (
            r"(?P<who>[A-ZÅÄÖ].{2,200}?)\s+från\s+(?P<body>[^,.:]{2,50}?)\s+(?:var|deltog|medverkade|kom|närvarade|satt)"
            r"(?:\s+(?:också|även|med|på plats|närvarande|vid mötet|på mötet|på träffen|i mötet)){0,3}"
        ),
        (
            r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:deltog|deltar|närvarade|medverkade|kom|(?:var|är|fanns)\s+(?:också\s+|även\s+)?(?:med|närvarande|på plats|där|här|samlade))"
            r"(?:\s+(?:också|även|på|vid|i|under|till)(?:\s+(?:mötet|träffen|sammanträdet|stämman|årsmötet|dagens möte|plats|distans|länk))?){0,2}"
        ),
    ),
    absent_sentences=(
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:hade|har)\s+(?:meddelat|hört\s+av\s+sig\s+om|sagt|ringt\s+och\s+sagt)\s+att\s+(?:han|hon|hen|de)\s+(?:(?:inte|ej)\s+\w+|(?:var|är|blev)\s+(?:bortrest\w*|sjuk\w*|förhindrad\w*|borta|ledig\w*|upptag\w+|försenad\w*)|(?:hade|fått|fick)\s+förhinder).{0,60}",
        r"(?:förhinder|frånvaro|återbud|förfall)\s+(?:(?:hade|har|är)\s+)?(?:anmälts|anmäldes|anmält|anmäld|meddelats|meddelades|lämnats|lämnades|inkommit|kommit)\s+(?:av|från)\s+(?P<who>.{2,300})",
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:(?:har|hade|är|var)\s+)?(?:också\s+|även\s+)?(?:anmält|anmälde|anmält sig|meddelat|meddelade|lämnat|lämnade|fått|fick|hade|har|har fått|hade fått)\s+(?:sig\s+|om\s+)?(?:förhinder|återbud|frånvaro|förfall)\b(?!\s+(?:vid|i|under)\s+(?:mötets\s+|sammanträdets\s+)?(?:början|inledningen|slutet)).{0,80}",
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:kunde|kan|hade|har)\s+(?:tyvärr\s+)?(?:inte|ej)\s+(?:möjlighet\s+att\s+)?(?:komma|delta|närvara|vara\s+med|medverka|möjlighet).{0,80}",
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:är|var)\s+(?:också\s+|även\s+|anmält?\s+)?(?:frånvarande|förhindrad\w*|sjuk\w*|bortrest\w*|ledig\w*|föräldraledig\w*|tjänstledig\w*|borta)\b.{0,80}",
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:deltog|deltar|kom|kommer|närvarade|närvarar|medverkade|var)\s+(?:inte|ej)\b.{0,60}",
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:saknades|uteblev|avböjde|har avböjt|hade avböjt|har avanmält sig|hade avanmält sig|(?:har\s+|hade\s+)?tacka[td]e? nej)\b.{0,60}",
        r"(?:frånvarande|förhindrade?|borta)\s+(?:var|är|voro)\s+(?P<who>(?:[a-zåäö][\w-]+\s+)?[A-ZÅÄÖ].{2,300})",
    ),
    guests_sentences=(
        r"(?:vid\s+mötet\s+|på\s+mötet\s+)?(?:(?:dessutom|även|också)\s+)?(?:kom|deltog|medverkade|var)\s+(?:också\s+|även\s+|dessutom\s+)?(?P<who>[A-ZÅÄÖ].{2,120}?)(?:\s+från\s+(?P<body>[^,.:()]{2,50}?))?,?\s+(?:på\s+inbjudan|som\s+(?:var\s+)?(?:särskilt\s+)?(?:inbjud\w+|gäst\w*|adjungera\w+)|inbjud\w+)",
        r"(?P<who>[A-ZÅÄÖ].{2,200}?)\s+från\s+(?P<body>[^,.:]{2,50}?)\s+(?:var|är|deltog som|kom som)\s+(?:särskilt\s+)?(?:inbjud\w+|adjungera\w+|gäst\w*)\b.{0,60}",
        r"(?P<who>[A-ZÅÄÖ].{2,200}?)\s+(?:var|är|deltog som|kom som)\s+(?:särskilt\s+)?(?:inbjud\w+|adjungera\w+|gäst\w*)\b.{0,60}",
        r"(?:som\s+)?(?:gäst|gäster|inbjuden|inbjudna|adjungerad|adjungerade|inbjuden gäst)\s+(?:var|är|deltog|kom|medverkade|hade vi|hade vi bjudit in)\s+(?P<who>(?:[a-zåäö][\w-]+\s+)?[A-ZÅÄÖ].{2,200}?)(?:\s+från\s+(?P<body>[^,.:()]{2,50}?))?(?:,\s+inbjud\w+\b.{0,60})?",
    ),
    kinds_of_people=listed("vuxna, vuxen, elever, barn, ungdomar, unga, pedagoger"),
    sides=listed(
        """
        arbetsgivaren, arbetsgivare, arbetsgivarparten, arbetsgivarsidan, arbetsgivarrepresentanter,
        facken, facket, fackliga, de fackliga, fackliga organisationer, de fackliga organisationerna,
        fackliga organisationerna, arbetstagarna, arbetstagare, arbetstagarparten,
        arbetstagarorganisationerna, arbetstagarorganisationer, personalen, personalsidan,
        fackliga representanter, de anställda, anställda, ledningen, de boende, boende, hyresgästerna,
        föräldrarna, vårdnadshavarna, vårdnadshavare, eleverna, medlemmarna, skyddsombuden
        """
    ),
    class_patterns=(
        r"(?:åk|årskurs|klass|årskull|grupp|avd\.?|avdelning|sektion|trapphus|trappuppgång|uppgång|port|kvarter|hus|spår|lag)(?:\s?\d{1,3}[a-zåäö]?|\s(?-i:[A-ZÅÄÖ]))(?:\s?[–-]\s?\d)?(?!\w)",
        r"(?-i:[A-ZÅÄÖ]{2,3})\d{2}[a-z]?(?!\w)",
        r"(?:F|\d|F-\d)[–-]klass(?:en)?",
        r"\d[A-Ea-e]",
        r"(?:förskoleklass|förskoleklassen|fritids|fritidshem|fritidshemmet|förskolan|lågstadiet|mellanstadiet|högstadiet|gymnasiet|resursskolan|särskolan|förskola)",
    ),
    remark_tails=listed(
        """
        vid tangenterna, vid tangentbordet, vid pennan, vid protokollet, vid datorn, vid klubban,
        som sekreterare, som ordförande, som protokollförare, som mötesledare, på skärm,
        på länk, via länk, på distans, digitalt, via teams, på teams, via zoom, på zoom, på telefon,
        per telefon, via telefon, online, på skype, via skype, på video, del av mötet, delvis, delar
        av mötet
        """
    ),
    remarks=listed(
        """
        höll, ledde, förde, skrev, antecknade, ej, utan, med, via, inte, anlände, kom, gick, lämnade, sjuk, distans
        """
    ),
    also_leads=("dessutom", "även", "också", "samt", "därutöver", "därtill", "dessutom deltog"),
    mere_absence=("nej", "frånvarande"),
    mere_groups=listed(
        """
        närvarande, närvarade, närvaro, närv, närv., deltagare, deltagande, deltog, delt, delt.,
        deltar, deltagarlista, närvarolista, deltagarförteckning, närvaroförteckning, medverkande,
        på plats, på mötet, vid mötet, vilka deltog, vilka var närvarande, de som var närvarande,
        vi som var med, vi som deltog, vi som var där, vi var, vi var med, vi på plats, de som
        deltog, de som var på plats, vilka kom, där var, här, med, med oss, samlade, församlade, på
        mötet var, inte med, ej med, kom inte, kom ej, kunde inte, kunde inte komma, kunde inte
        delta, saknas, saknades, uteblev, borta, inte här, ej här,
        frånvarande, frånvaro, frånv, frånv., ej närvarande, inte närvarande, ej närv, ej närv.,
        adjungerad, adjungerade, gäst, gäster, inbjuden, inbjudna, adj, adj.
        """
    ),
    with_others=listed(
        """
        tillsammans med, ihop med, i samråd med, i samarbete med, i samverkan med, med hjälp av, med
        stöd av, med bistånd av, jämte, samt med
        """
    ),
    serving=listed(
        """
        för, tjg, tjänstgörande för, tjänstgör för, ersätter, ers, istället för, i stället för
        """
    ),
    officer_cues=listed(
        """
        klubba, undertecknad, ordf, ledde, leder, mötesledare, sekreter, protokoll, anteckn, pennan, juster, skrev,
        skriver
        """
    ),
    chair_phrases=(
        r"{who}\s+(?:förklarade|hälsade|öppnade|inledde)\s[^.]{0,70}?\soch\s+(?:valdes|utsågs)\s+till\s+(?:mötes)?ordförande",
        r"{who}(?:,\s+[^,.]{2,40})?,?\s+som\s+(?:också\s+|även\s+|dessutom\s+)?(?:ledde|leder|höll\s+i|var\s+ordförande)(?:\s+(?:för|under|vid))?(?:\s+(?:mötet|sammanträdet|träffen))?",
        r"{who}\s+(?:vald|utsedd|blev|utsågs|valdes)\s+(?:(?:till|som|att\s+vara)\s+)?(?:mötes|dagens\s+)?(?:ordförande|ordf\.?|mötesledare)(?!\s+i\s)",
        r"(?:vald\w*|valde|väljer|väljs|utse\w*|utsåg\w*)\s[^.]{0,80}?{who}(?<!\.)\s+(?:till|som)\s+(?:mötes|dagens\s+)?(?:ordförande|mötesledare)(?!\s+i\s)",
        r"(?:val|utseende)\s+av\s+(?:mötes|stämmo|dagens\s+|mötets\s+|stämmans\s+)?ordförande(?:\s+(?:för|vid|på)\s+[\w\s]{2,20}?)?:\s+{who}",
        r"{who}\s+(?:hälsa\w*|öppna\w*)\s[^.]{0,60}?\soch\s+(?:ledde|leder|höll\s+i)\s",
        r"{who}\s+(?:höll|håller)\s+i\s+(?:klubban|ordförandeklubban|mötet|träffen|sammankomsten|samtalet|trådarna|kvällens\s+möte|dagens\s+möte)",
        r"{who}\s+(?:leder|ledde)(?=\s*(?:,|\.|och\s+\S+\s+(?:skriv|skrev|anteckna|för)))",
        r"(?:mötesledare|moderator|facilitator|ordförande|samtalsledare)\s+(?:var|är|för\s+dagen\s+var|denna\s+gång\s+var)\s+{who}",
        r"(?:mötet|sammanträdet|träffen|samrådet|stämman|årsmötet|möte)\s+(?:leddes|leds|öppnades|öppnas)\s+(?:(?:kl\.?|klockan)\s*[\d.:]+\s+)?av\s+(?:mötes)?(?:ordföranden?|ordf\.?),?\s+{who}",
        r"{who}\s+(?:ledde|leder|ledde och|var ordförande (?:för|vid)|öppnade och ledde|hälsa(?:r|de) (?:alla )?välkom\w+ och (?:ledde|leder))\s+(?:mötet|dagens möte|sammanträdet)",
        r"{who}\s+(?:valdes|väljs|utsågs|utses|utnämndes)\s+(?:\w+\s+)?(?:till|som)\s+(?:mötes)?ordförande",
        r"till\s+(?:mötes)?ordförande\s+(?:(?:för|vid|på)\s+(?:mötet|stämman|dagen|årsmötet|sammanträdet|föreningsstämman|kvällen|årsstämman|extrastämman)\s+)?(?:valdes|väljs|utsågs|utses|välja)\s+{who}",
        r"mötets\s+ordförande,?\s+{who}",
        r"(?:ordföranden?|ordf\.?),?\s+{who},?\s+(?:öppna|hälsa|förklara|inledde|inleder)",
        r"{who},?\s+(?:är|var)\s+(?:mötes)?ordförande",
        r"{who}\s+(?:sitter|satt)\s+ordförande",
        r"(?:val av|mötes)\s*ordförande\s*[:–-]\s*{who}",
        r"{who}\s+(?:är|var)\s+mötesledare",
        r"{who}\s+(?:var|är|satt\s+som|sitter\s+som|fungerade\s+som|agerade|tjänstgjorde\s+som)\s+(?:mötes)?(?:ordförande|ordf\.?|mötesledare|moderator|facilitator)",
        r"{who}\s+(?:höll|håller)\s+i\s+(?:klubban|mötet)",
        r"(?:mötet|sammanträdet|träffen)\s+(?:leddes|leds|öppnades|öppnas)\s+av\s+{who}",
        r"{who}\s+(?:ledde|leder|modererade|modererar|faciliterade)\s+(?:dagens\s+)?(?:mötet|möte|sammanträdet|samtalet|träffen|diskussionen|stämman|årsmötet|rådet)",
    ),
    chair_titles=(
        r"(?:mötes)?ordf(?:örande(?:n)?)?\.?",
        r"(?:kår|klubb|sektions|förenings|nämnd|råds|styrelse|kommitté|grupp|byalags|lags|elevråds|avdelnings|krets|utskotts|distrikts|stämmo)ordf(?:örande(?:n)?)?\.?",
        r"mötesledare",
        r"ordf\.?\s+för\s+mötet",
        "sammankallande",
        r"mötesordf\.?",
        "leder mötet",
        "ledde mötet",
        "mötesledning",
    ),
    not_chair=(
        r"(?:vice|v\.|f\.?d\.?|förste|andre|[12]:[ea]|ställföreträdande)\s*-?\s*(?:vice\s*)?ordf",
        r"ordförande\s+(?:i|för|på)\s",
    ),
    secretary_phrases=(
        r"{who}\s+(?:(?:har|hade)\s+)?(?:utsetts|utsågs|utses|utsedd|valts|ombads|tillfrågats)\s+(?:till|som|att)\s+(?:mötes)?(?:sekreterare|protokollförare|föra\s+(?:dagens\s+)?protokoll\w*)",
        r"(?:vald\w*|valde|väljer|väljs|utse\w*|utsåg\w*)\s[^.]{0,120}?{who}(?<!\.)\s+(?:till|som|att)\s+(?:mötes)?(?:sekreterare|protokollförare|föra\s+protokoll)(?!\s+i\s)",
        r"(?:val|utseende)\s+av\s+(?:mötes|stämmo|dagens\s+|mötets\s+|stämmans\s+)?(?:sekreterare|protokollförare)(?:\s+(?:för|vid|på)\s+[\w\s]{2,20}?)?:\s+{who}",
        r"(?:sekreterare|protokollförare|antecknare)\s+(?:var|är|för\s+dagen\s+var|denna\s+gång\s+var)\s+{who}",
        r"{who}\s+(?:fick|åtog\s+sig|tog\s+på\s+sig|erbjöd\s+sig)\s+(?:att\s+|uppdraget\s+att\s+)?(?:föra|skriva|ta|sköta)\s+(?:dagens\s+)?(?:protokoll\w*|anteckning\w*|minnesanteckning\w*)",
        r"undertecknad,?\s+{who}",
        r"(?:anteckningarna|minnesanteckningarna|protokollet)\s+(?:är|har)\s+(?:förda|förts|skrivna|skrivet|skrivits|fört)\s+av\s+{who}",
        r"{who}\s+(?:antecknade|skrev|förde\s+pennan|noterade)\s+(?:i\s+\S+\s+ställe|i\s+stället\s+för|denna\s+gång|den\s+här\s+gången|idag|i\s+dag|ikväll|i\s+kväll)",
        r"(?:anteckningar|minnesanteckningar|protokoll)\s+(?:förda\s+|skrivna\s+|upprättade?\s+)?av\s+{who}",
        r"(?:och|samt|,)\s+till\s+(?:mötes)?sekreterare\s+{who}",
        r"{who}\s+(?:skriver|skrev|förde|för|antecknar|antecknade|tog)\s*(?:protokoll(?:et)?|anteckningar(?:na)?|minnesanteckningar(?:na)?|vid protokollet|\.|,|$)",
        r"{who}\s+(?:valdes|väljs|utsågs|utses|utnämndes)\s+(?:\w+\s+)?(?:till|som)\s+(?:mötes)?sekreterare",
        r"till\s+(?:mötes)?sekreterare\s+(?:(?:för|vid|på)\s+(?:mötet|stämman|dagen|årsmötet|sammanträdet|föreningsstämman|kvällen|årsstämman|extrastämman)\s+)?(?:valdes|väljs|utsågs|utses|välja)\s+{who}",
        r"vid\s+(?:protokollet|pennan|anteckningarna|tangenterna|datorn)\s*:?\s+{who}",
        r"(?:antecknade|noterade|skrev|protokollförde)\s+gjorde\s+{who}",
        r"(?:antecknat|nedtecknat|upprättat)\s+av\s*:?\s+{who}",
        r"{who},?\s+(?:är|var)\s+(?:mötes)?sekreterare",
        r"(?:protokollet|anteckningarna)\s+(?:fördes|förs|skrevs)\s+av\s+{who}",
        r"(?:val av|mötes)\s*sekreterare\s*[:–-]\s*{who}",
        r"{who}\s*,?\s+(?:satt\s+|sitter\s+)?(?:vid|bakom)\s+(?:pennan|protokollet|tangentbordet|tangenterna|datorn)",
        r"{who}\s+(?:var|är|agerade|tjänstgjorde\s+som|fungerade\s+som)\s+(?:mötes)?(?:sekreterare|protokollförare|antecknare)",
        r"(?:anteckningar(?:na)?|protokoll(?:et)?|minnesanteckningar(?:na)?)\s+(?:fördes\s+av|förs\s+av|skrevs\s+av|skrivs\s+av|togs\s+av|gjordes\s+av|upprättades\s+av|nedtecknades\s+av)\s*:?\s+{who}",
        r"{who}\s+(?:sköter|skötte|ansvarade\s+för|ansvarar\s+för|tar|noterar|noterade|dokumenterar|dokumenterade)\s+(?:protokollet|anteckningarna|protokoll|anteckningar|minnesanteckningarna|mötet)",
    ),
    secretary_titles=(
        r"\w*sekreterare",
        r"sekr\.?",
        r"protokollförare",
        "protokoll(?:et)?",
        "(?:vid )?(?:protokollet|pennan|tangenterna|datorn)",
        r"(?:för|skriver|skrev|förde) (?:protokoll|anteckningar)\w*",
        "antecknare",
        "antecknar",
        "protokollsförare",
        r"protokollssekr\w*",
        r"mötessekr\.?",
        "anteckningar",
        "minnesanteckningar",
        "skriver",
        "skrev",
        "förde pennan",
        "skribent",
        r"ant\.?",
        r"anteckn\.?",
        r"prot\.?",
        r"protokollf\.?",
        r"sekr\w*",
        r"mötesant\.?",
    ),
    approver_titles=(r"protokolls?juster\w+", "justerare", r"justerings\w+", r"just\.?"),
    election_headings=(
        (
            r"\A(?:§+\s*)?(?:\d{1,3}(?:\s?§)?[.):]?\s+)?(?:val|utseende|utseendet)\s+av\s+(?:(?:mötes|stämmo|dagens\s+|mötets\s+|stämmans\s+)"
            r"(?:ordförande|sekreterare|protokollförare)|(?:ordförande|sekreterare|protokollförare)\s+(?:för|vid|på)\s+(?:mötet|stämman|årsmötet|dagen|dagens\s+möte)"
            rf"|(?:\w+\s+)?{_APPROVER}(?:\s+av\s+protokollet|\s+(?:för|vid)\s+\w+)?"
            rf"|(?:\w+\s+)?(?:personer?\s+)?att\s+{_APPROVING}(?:\s+\w+){{0,2}})\Z"
        ),
        rf"\A(?:§+\s*)?(?:\d{{1,3}}(?:\s?§)?[.):]?\s+)?{_APPROVER}\Z",
    ),
    election_leads=(
        (
            r"(?:beslut(?:et)?\s*:?\s+)?(?:att\s+(?:välja|utse)|(?:\w+\s+)?(?:valde|utsåg|väljer|utser)|"
            r"(?:till\s+(?:detta|dessa|det|denna)(?:\s+\w+)?\s+)?(?:valdes|utsågs|utses|väljs))\s+(?=(?-i:[A-ZÅÄÖ@]))"
        ),
        r"beslut(?:et)?\s*:\s+(?=(?-i:[A-ZÅÄÖ@]))",
    ),
    approver_phrases=(
        r"{who}\s+justerar(?=\s*(?:[.,;]|$|(?:dagens\s+|detta\s+|mötets\s+)?(?:protokoll|anteckning)|jämte|tillsammans))",
        rf"(?:vald\w*|valde|väljer|väljs|utse\w*|utsåg\w*)\s[^.]{{0,120}}?{{who}}(?<!\.)\s+(?:till|som)\s+{_APPROVER}",
        rf"(?:val|utseende)\s+av\s+[^.:]{{0,40}}?(?:{_APPROVER}|justera)(?:\s+[^.:]{{2,40}}?)?:\s+{{who}}",
        rf"{{who}}\s+(?:(?:har|fick|får|ska|ges|gavs)\s+)?(?:utsedd\w*|vald\w*|utsetts|valts|i\s+uppdrag|uppdraget)\s+(?:(?:till|som)\s+{_APPROVER}|att\s+{_APPROVING})",
        rf"(?:(?:och|samt|,)\s+(?:(?:till|som)\s+)?|(?:utsåg|valde|utser|väljer)\s+(?:till|som)\s+){_APPROVER}\s+{{who}}",
        rf"{{who}}\s+(?:valdes|väljs|utsågs|utses|valts)\s+(?:\w+\s+)?(?:(?:till|som)\s+{_APPROVER}|att\s+{_APPROVING})",
        rf"(?:till|som)\s+{_APPROVER}\s+(?:\w+\s+){{0,3}}?(?:valdes|väljs|utsågs|utses|välja|utse)\s+{{who}}",
        rf"(?<!\w){_APPROVING}\s+(?:(?:dagens|mötets|årsmötets|stämmans)\s+)?(?:protokoll(?:et)?\s+|anteckningarna\s+)?(?:valdes|väljs|utsågs|utses)\s+{{who}}",
        rf"(?:utse|välja|utser|väljer|utsåg|valde|valdes|utsågs|utses|väljs|(?:uppdrogs|uppdrog|uppdras)\s+åt)\s+{{who}}\s+(?:(?:till|som)\s+{_APPROVER}|att\s+{_APPROVING})",
        rf"(?<!\w){_APPROVER}(?:\s+(?:är|blev|blir)|\s*[:–-])\s+{{who}}",
        r"{who}\s+(?:ska|skall|får|(?:åtog|anmälde|erbjöd)\s+sig\s+att)\s+justera(?=\s*(?:[.;]|$|(?:dagens\s+|detta\s+|mötets\s+)?(?:protokoll|anteckning)))",
        r"(?:protokollet|anteckningarna)\s+(?:(?:ska|skall|kommer\s+att)\s+)?justeras\s+(?:(?:\w+\s+){0,3})av\s+{who}",
    ),
    approving=(
        r"\s+(?:att\s+)?(?:jämte|tillsammans\s+med\s+\w+\s+justera|justera(?=\s*(?:[.,;:)]|\Z|(?:\w+\s+){0,2}(?:protokoll|anteckning)|jämte|tillsammans))|godkänna\s+(?:dagens\s+)?protokoll|underteckna\s+protokoll)",
    ),
    chosen=listed(
        """
        väljs, valdes, utses, utsågs, omvaldes, omväljs, nyvaldes, utnämndes, utnämns, förordnades,
        förordnas, tillsattes, tillsätts, nyväljs, fyllnadsvaldes, adjungerades, röstades fram
        """
    ),
    chosen_as=(
        r"\b(?:till|att|som)\b",
        r"\b(?:på|för)\s+(?:ett|två|tre|fyra|\d)\s+år\b",
        r"(?:are|man|on|person(?:er)?|ant(?:er)?|ledamot|ledamöter|ordförande|kassör|revisor(?:er)?|suppleant(?:er)?|beredning)\b",
    ),
    nobody=("vi", "man", "någon", "de", "det"),
    everybody=("alla", "samtliga"),
    pronouns=("han", "hon", "hen", "denne", "denna"),
    plural_pronouns=("de", "dessa", "båda", "bägge"),
    definite_articles=("den", "det"),
    articles=("en", "ett", "någon", "något"),
)
