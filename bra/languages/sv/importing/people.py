"""Swedish words of people: what they are, for whom, and whether they came."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.people import PeopleWords

PEOPLE: Final = PeopleWords(
    yes=listed(
        """
        ja, x, j, närv, närv., närvarande, ✓, ✔, ☒, ☑, n, deltog, 1, på plats, distans, på distans,
        på länk, digitalt, delvis, jp, japp, yes, y, okej, deltar, deltar på distans, via teams,
        teams, via zoom, zoom, via länk, länk, på länken, digital, fysiskt, i rummet, hela mötet,
        hela, del av, delar av mötet, tjänstgörande, tjg, närvarar, kom, v, +, √, ok
        """
    ),
    no=listed(
        """
        nej, -, –, —, ej, frånv, frånv., frånvarande, förhinder, anmält förhinder, ☐, sjuk, f, 0,
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
        för, närvarotid, telefon, e-post
        """
    ),
    presence_columns=listed(
        """
        närvaro, närvarande, närv, närv., ja/nej, ja, deltog, status, när­varo, §, närvarade,
        närvarar, på plats, deltar, deltagit, deltagande, närv/frånv, närvarande ja/nej, närvarande
        (ja/nej), närvaro ja/nej, närvarande?, kommer, kom, var med, nv, när, x
        """
    ),
    honorifics=listed(
        """
        dr, fru, herr, prof, prof., fröken, docent, pastor, kyrkoherde, komminister, frk, doktor,
        professor, nämndeman, syster, broder, rev, inspektor, insp, kommissarie
        """
    ),
    titles=listed(
        """
        tf, t.f., vice, v., förste, andre, 1:e, 2:e, 1:a, biträdande, bitr., ordf, ordf., v. ordf,
        sekr, vd, vu, hr, it, doktorand, student, elev, förälder, boende, pr, ledamot, polis, präst,
        diakon, senior, kommunal, lokal, rådgivande, extern
        """
    ),
    vice=("vice", "v", "v.", "bitr", "bitr.", "biträdande"),
    title_endings=listed(
        """
        ordförande, ordföranden, sekreteraren, ordf, ordf., ledamot, ledamöter, suppleant,
        ersättare, sekreterare, kassör, chef, samordnare, planerare, strateg, rektor, ledare,
        handläggare, inspektör, ansvarig, direktör, råd, polis, utredare, ekonom, jurist, revisor,
        koordinator, utvecklare, konsult, lärare, pedagog, kurator, representant, ombud, arkitekt,
        ingenjör, sköterska, läkare, herde, vaktmästare, assistent, administratör, controller,
        tränare, förvaltare, beredning, koordinatör, specialist, befäl, brandman, befälhavare,
        redaktör, kommunikatör, rådgivare, bibliotekarie, psykolog, vd, föräldrarepresentant,
        elevrepresentant, stödjare, sammankallande, protokollförare, medlem, värd, tekniker,
        antikvarie, projektledare, doktorand, adjunkt, akuten, mästare, biolog, sekr, vaktare,
        förman, föreståndare, talesperson
        """
    ),
    title_tails=(),
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
        kontoret, förvaltningen, nämnden, styrelsen, enheten, avdelningen, verket, myndigheten,
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
        r"(?:närvarande|närv\.?|deltagande|deltagare|medverkande|tjänstgörande|beslutande|på plats)"
        r"(?:,?\s+(?!vid\s+juster)[\w/&+-]+){1,5}",
        r"(?:övriga|andra|samtliga|även|också|dessutom|därutöver|digitalt|fysiskt|\w+ar|\w+er|\w+or|\w+ombud|"
        r"personal\w*|styrelse\w*)(?:\s+(?:som|var|\w+))?\s+(?:närvarande|närvarade|deltog|medverkade|på plats)",
        r"(?:\w+\s+){0,4}(?:vi|de|dessa|följande|här|där|med|vilka|vem|samt|som|oss|folk|alla)\b(?:\s+\w+){0,4}?\s*"
        r"\b(?:var|var vi|var med|var här|var där|var på plats|fanns på plats|är vi|är här|är med|deltog|deltar|"
        r"deltagit|kom|kommit|dök upp|slöt upp|samlades|samlats|närvarade|närvarar|medverkade|träffades|möttes|"
        r"satt med|satt runt bordet|runt bordet|varit med|i rummet|på länk|på mötet)(?:\s+(?:på|i|vid|till|denna|den|via)\s+"
        r"[\w\s]{2,30}|\s+(?:denna gång|den här gången|i dag|idag|ikväll|i kväll|då|vi|med))?",
    ),
    guests_patterns=(
        r"(?:(?:särskilt|även|också|samt)\s+)?(?:adj\.?|adjungera\w+|inbjud\w+|gäst(?:er|en)?|gästföreläsare|gästtalare|inbj\.?|besökare)"
        r"(?:,?\s+[\w§/&+.–-]+){1,7}",
    ),
    remark_tails=listed(
        """
        på länk, via länk, på distans, digitalt, via teams, på teams, via zoom, på zoom, på telefon,
        per telefon, via telefon, online, på skype, via skype, på video, del av mötet, delvis, delar
        av mötet
        """
    ),
    remarks=listed(
        """
        ej, utan, med, via, inte, anlände, kom, gick, lämnade, sjuk, distans
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
        ordf, ledde, leder, mötesledare, sekreter, protokoll, anteckn, pennan, juster, skrev,
        skriver
        """
    ),
    chair_phrases=(
        r"(?:mötet|sammanträdet|träffen|samrådet|stämman)\s+(?:leddes|leds|öppnades|öppnas)\s+av\s+(?:mötes)?ordföranden?,?\s+{who}",
        r"{who}\s+(?:ledde|leder|ledde och|var ordförande (?:för|vid)|öppnade och ledde|hälsa(?:r|de) (?:alla )?välkom\w+ och (?:ledde|leder))\s+(?:mötet|dagens möte|sammanträdet)",
        r"{who}\s+(?:valdes|väljs|utsågs|utses|utnämndes)\s+(?:\w+\s+)?(?:till|som)\s+(?:mötes)?ordförande",
        r"till\s+(?:mötes)?ordförande\s+(?:för\s+(?:mötet|stämman|dagen)\s+)?(?:valdes|väljs|utsågs|utses|välja)\s+{who}",
        r"mötets\s+ordförande,?\s+{who}",
        r"ordföranden?,?\s+{who},?\s+(?:öppna|hälsa|förklara)",
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
        r"(?:anteckningar|minnesanteckningar|protokoll)\s+(?:förda\s+|skrivna\s+|upprättade?\s+)?av\s+{who}",
        r"(?:och|samt|,)\s+till\s+(?:mötes)?sekreterare\s+{who}",
        r"{who}\s+(?:skriver|skrev|förde|för|antecknar|antecknade|tog)\s*(?:protokoll(?:et)?|anteckningar(?:na)?|minnesanteckningar(?:na)?|vid protokollet|\.|,|$)",
        r"{who}\s+(?:valdes|väljs|utsågs|utses|utnämndes)\s+(?:\w+\s+)?(?:till|som)\s+(?:mötes)?sekreterare",
        r"till\s+(?:mötes)?sekreterare\s+(?:för\s+(?:mötet|stämman|dagen)\s+)?(?:valdes|väljs|utsågs|utses|välja)\s+{who}",
        r"vid\s+(?:protokollet|pennan|anteckningarna|tangenterna|datorn)\s*:?\s+{who}",
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
        "skribent",
        r"ant\.?",
        r"anteckn\.?",
        r"prot\.?",
        r"protokollf\.?",
        r"sekr\w*",
        r"mötesant\.?",
    ),
    approver_phrases=(
        r"(?:och|samt|,)\s+till\s+(?:protokolls?)?juster\w+\s+{who}",
        r"{who}\s+(?:valdes|väljs|utsågs|utses|valts)\s+(?:\w+\s+)?(?:till\s+(?:protokolls?)?juster\w+|att\s+(?:jämte\s+\w+\s+)?(?:ordföranden\s+)?justera)",
        r"till\s+(?:protokolls?)?juster\w+\s+(?:för\s+\w+\s+)?(?:valdes|väljs|utsågs|utses|välja)\s+{who}",
        r"(?<!\w)(?:jämte\s+\w+\s+)?justera\s+(?:(?:dagens|mötets)\s+)?(?:protokoll(?:et)?\s+|anteckningarna\s+)?(?:valdes|väljs|utsågs|utses)\s+{who}",
        r"(?:utse|välja|utser|väljer|utsåg|valde)\s+{who}\s+(?:till\s+(?:protokolls?)?juster\w+|att\s+(?:jämte\s+\w+\s+)?justera)",
        r"(?:val av|protokolls?)\s*juster(?:are|ingsm\wn|ingsperson(?:er)?)\s*[:–-]\s*{who}",
    ),
    approving=(
        r"\s+(?:att\s+)?(?:jämte|tillsammans\s+med\s+\w+\s+justera|justera|godkänna\s+(?:dagens\s+)?protokoll|underteckna\s+protokoll)",
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
