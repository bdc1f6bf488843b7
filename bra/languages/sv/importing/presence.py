"""Swedish words of who came to a meeting, and who did not."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.presence import PresenceWords

_MEETING: Final = r"(?:mötet|träffen|sammanträdet|samtalet|samrådet|stämman|årsmötet|sammankomsten)"
_ILL: Final = r"sjuk(?:a|anmäl\w+|skriv\w+|ling\w*|frånvar\w+|ledig\w*|dom)?(?!\w)"
"""Whoever is ill; a hospital and a nurse only begin so."""
_HAD_COME: Final = r"(?:kommit|infunnit\s+sig|inställt\s+sig|mött\s+upp|slutit\s+upp|samlats)"

PRESENCE: Final = PresenceWords(
    yes=listed(
        """
        ✅, ja, x, j, närv, närv., närvarande, ✓, ✔, ☒, ☑, n, deltog, 1, på plats, distans, på
        distans, på länk, digitalt, delvis, jp, japp, yes, y, okej, deltar, deltar på distans, via
        teams, teams, via zoom, zoom, via länk, länk, på länken, digital, fysiskt, i rummet, hela
        mötet, hela, del av, delar av mötet, tjänstgörande, tjg, närvarar, kom, v, +, √, ok
        """
    ),
    no=listed(
        """
        sjukskriven, sjukskrivna, sjuka, på semester, på kurs, på resa, ✗, ✘, ❌, nej, -, –, —, ej,
        frånv, frånv., frånvarande, förhinder, anmält förhinder, ☐, sjuk, f, 0, ledig, återbud, ej
        närvarande, inte närvarande, giltigt förfall, frånvaro, avböjt, avböjer, avanmäld,
        förhindrad, anmäld frånvaro, ogiltig frånvaro, utan anmälan, uteblev, tackat nej, borta,
        bortrest, sjukanmäld, semester, föräldraledig, tjänstledig, vab, vabbar, kommer inte, kom
        inte, deltog inte, deltar inte, deltar ej, inte, frånvarande med anmälan, frånvarande utan
        anmälan, o, återbud lämnat, lämnat återbud, anmält frånvaro
        """
    ),
    presence_columns=listed(
        """
        med, med?, kom?, var med?, deltog?, på plats?, här, här?, plats, avprickad, bock, närvaro,
        närvarande, närv, närv., ja/nej, ja, deltog, status, när­varo, §, närvarade, närvarar, på
        plats, deltar, deltagit, deltagande, närv/frånv, närvarande ja/nej, närvarande (ja/nej),
        närvaro ja/nej, närvarande?, kommer, kom, var med, nv, när, x
        """
    ),
    relative_words=("som är", "som var", "som"),
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
        r"(?:kan|kunde|hade|har|fick)\s+(?:tyvärr\s+)?(?:inte|ej)\s+(?:någon\s+)?(?:möjlighet|tillfälle|tid)(?=\s+att\s+(?:komma|delta\w*|närvara|medverka|vara\s+med)|\s*[:?]|\s*\Z)",
        r"(?:kan|kunde|kom|kommer)\s+tyvärr\s+(?:inte|ej)",
        r"saknade?\w*",
        r"saknas",
        r"uteble\w+",
        r"bortrest\w*",
        r"tacka[td]e?\s+nej",
        r"avböj\w*",
        r"avanmäl\w*",
        r"förhinder",
        r"(?:anmäl\w+|medd?elade?|laga)\s+hinder|hinder\s+anmäl\w+|(?:för)?hindrade?",
        r"frånvar\w+",
        r"förfall",
        r"återbud",
        _ILL,
        r"(?:inte|ej)\s+(?:kan|kunde|kom|kommer|med|närvar\w+|delta\w*|på\s+plats)",
        r"(?:kan|kunde|kom|kommer)\s+(?:inte|ej)",
    ),
    present_patterns=(
        rf"(?:(?:(?:till|på|vid)\s+{_MEETING}|(?:av|ur)\s+\w+)\s+)?(?:hade|har)\s+{_HAD_COME}|{_HAD_COME}\s+(?:hade|har)(?:\s+(?:följande|dessa))?",
        r"(?:vid|på|i|till)\s+(?:(?:dagens|kvällens)\s+)?\w+\s+(?:var|är|deltog|deltar|närvarade|närvarar|fanns)\s+(?:följande|dessa)(?:\s+(?!närvarande)\w+)?(?:\s+(?:närvarande|med|på\s+plats))?",
        r"(?:vi\s+)?(?:här|där|med|närvarande|på\s+plats|samlade)\s+(?:idag|i\s+dag|ikväll|i\s+kväll|nu|denna\s+gång|den\s+här\s+gången)",
        r"vilka|vem|vilka\s+(?:är|var)\s+(?:här|där|med)",
        (
            r"(?:(?:vi\s+)?(?:med|runt|kring|deltagare|de)\s+)?(?:på|i|vid|runt|kring|via|omkring)\s+(?:mötet|samtalet|träffen|länken|länk|distans|plats|teams|zoom|telefon|bordet|rummet|linjen|skärmen|lokalen|digital\s+väg)"
            r"(?:\s+(?:satt|var|fanns|samlades|deltog)(?:\s+(?:vi|då|denna\s+gång|också))?)?"
        ),
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
            r"\b(?:var|(?:var|är)\s+(?:också\s+)?närvarande|var vi|var med|var här|var där|var på plats|fanns på plats|är vi|är här|är med|deltog|deltar|"
            r"deltagit|infann sig|hade infunnit sig|infunnit sig|inställt sig|kom|kommit|dök upp|slöt upp|samlades|samlats|närvarade|närvarar|medverkade|träffades|möttes|"
            r"(?:var|blev|är)\s+(?:\w+\s+){0,2}(?:personer|stycken|st|deltagare|medlemmar|ombud|ledamöter|grannar|föräldrar|till antalet)|satt med|satt runt bordet|runt bordet|varit med|i rummet|på länk|på mötet)(?:\s+(?:på|i|vid|till|denna|den|via)\s+"
            r"[\w\s]{2,30}|\s+(?:denna gång|den här gången|i dag|idag|ikväll|i kväll|då|vi|med))?"
        ),
    ),
    guests_patterns=(
        r"(?:på\s+besök|med|här|närvarande)\s+(?:så)?som\s+(?:särskilt\s+)?(?:inbjud(?:en|na)|gäst(?:er)?|adjungerade?)",
        r"(?:dagens|kvällens|mötets|månadens|vår|våra|extern[a]?|särskild[a]?)\s+(?:gäst|gäster|inbjuden|inbjudna|gästtalare|talare|föreläsare|föredragshållare)",
        (
            r"(?:(?:särskilt|även|också|samt)\s+)?(?:adj\.?|adjungera\w+|inbjud(?!an)\w+|gäst(?:er|en)?|gästföreläsare|gästtalare|inbj\.?|besökare)"
            r"(?P<who>(?:,?\s+[\w§/&+.–-]+){1,7})"
        ),
    ),
    roll_calls=(
        r"närvaro(?:lista|förteckning)?\Z",
        r"(?:namn)?upprop",
        r"(?:(?:fastställande|upprättande|godkännande|justering|genomgång)\s+av\s+)?(?:närvaro-?\s+och\s+)?röstlängd",
        r"(?:genomgång|anteckning|kontroll|registrering|avprickning)\s+av\s+(?:närvar|deltag)",
        r"närvaro(?:kontroll|registrering|anteckning|uppgifter)",
        r"presentation\s+av\s+(?:deltagar|de\s+närvarande|närvarande)",
    ),
    voting_patterns=(
        r"(?:(?:ej|icke|inte)\s+)?röstberättigade(?:\s+(?:ledamöter|medlemmar|deltagare|ombud))?",
        (
            r"(?:[\w/,-]+\s+){0,4}?(?:med|utan|ej|icke|inte)\s+(?:[\w-]+(?:\s+(?:och|men|samt)\s+(?:\w+\s+)?|\s*/\s*))?"
            r"(?:\w*rösträtt|\w*yttranderätt|\w*förslagsrätt|\w*beslutanderätt|beslutande|röstberättigade?|tjänstgörande)"
        ),
    ),
    single_guests=listed(
        """
        adjungerad, särskilt inbjuden, inbjuden, inbjuden gäst, inbjuden talare, gäst, mötesgäst,
        gästtalare, gästföreläsare, dagens gäst, kvällens gäst, särskilt adjungerad,
        månadens gäst, mötets gäst, vår gäst, extern gäst, dagens talare, kvällens talare, dagens
        föreläsare, kvällens föreläsare, gästen, den inbjudna, den inbjudne, den adjungerade
        """
    ),
    guest_words=listed(
        """
        gästen, gästerna, vår gäst, våra gäster, den inbjudna, den inbjudne, de inbjudna, inbjudne,
        de adjungerade, den adjungerade, den inbjudna gästen, de inbjudna gästerna, som gästtalare,
        som gästföreläsare, som inbjuden talare
        """
    ),
    as_words=("som", "såsom"),
    with_words=("med", "tillsammans med", "jämte"),
    reader_words=("du", "ni", "dig", "er", "din", "era"),
    reader_verbs=listed(
        """
        meddela, säg, säga, ring, mejla, maila, kontakta, anmäl, anmäls, meddelas, lämnas, skriv,
        svara, messa, sms:a, vänligen, hör
        """
    ),
    single_absent=("förhindrad", "hindrad", "bortrest", "sjukanmäld", "avanmäld"),
    present_cues=(
        "deltog",
        "deltar",
        "närvar",
        "var med",
        "kom ",
        "kommit",
        "infunnit",
        "infann",
        "inställt",
        "mött upp",
        "slutit upp",
        "samlats",
        "på plats",
        "medverka",
        "represent",
        "fanns",
        " var ",
        " satt ",
        "samlades",
        "anslöt",
        "lyssnade",
        "tillstädes",
        "besöktes",
        "bevistades",
    ),
    absent_cues=(
        " aldrig",
        "utom ",
        "undantag",
        "förhinder",
        "hindrad",
        "ur stånd",
        "oförm",
        "frånvar",
        "återbud",
        "förfall",
        "inte ",
        " inte",
        " ej ",
        "sjuk",
        "borta",
        "bortrest",
        "ledig",
        "avböj",
        "avanmäl",
        "sakna",
        "fattades",
        "uteblev",
        "uteblivit",
        "tackat nej",
        "tackade nej",
    ),
    guests_cues=("inbjud", "bjudit in", "adjunger", "gäst"),
    present_sentences=(
        r"(?:runt|kring|vid|omkring)\s+bordet\s+(?:satt|sitter|samlades|fanns|var|är|deltog)\s+(?:också\s+|även\s+)?(?P<who>[A-ZÅÄÖ].{2,500}?)",
        r"(?:i|inne\s+i)\s+(?:rummet|lokalen|salen)\s+(?:satt|fanns|var|deltog)\s+(?:också\s+|även\s+)?(?P<who>[A-ZÅÄÖ].{2,500}?)",
        r"(?:(?:via|på|per|över|genom)\s+(?:länk(?:en)?|videolänk|video|distans|teams|zoom|skype|meet|telefon|skärm|nätet)|digitalt|på\s+distans)\s+(?:deltog|medverkade|anslöt|lyssnade|fanns|var|kom|satt)\s+(?:också\s+|även\s+|dessutom\s+)?(?P<who>[A-ZÅÄÖ].{2,300}?)(?:\s+med)?",
        r"(?:vi|de|alla)\s+som\s+(?:satt|var|deltog|kom|samlades|möttes|träffades)(?:\s+(?:där|här|med|på\s+plats|(?:runt|kring|vid|på|i)\s+\w+))?\s+(?:var|är)\s+(?P<who>[A-ZÅÄÖ].{2,400}?)",
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
        (
            rf"(?:(?:(?:till|på|vid)\s+{_MEETING}|(?:av|ur)\s+\w+)\s+)?(?:hade|har)\s+"
            rf"{_HAD_COME}\s+(?:också\s+|även\s+)?(?P<who>[A-ZÅÄÖ].{{2,400}}?)"
        ),
        rf"till\s+{_MEETING}\s+(?:kom|infann\s+sig|anslöt)\s+(?:också\s+|även\s+)?(?P<who>[A-ZÅÄÖ].{{2,400}}?)",
        rf"{_HAD_COME}\s+(?:hade|har)\s+(?:också\s+|även\s+)?(?P<who>[A-ZÅÄÖ].{{2,400}}?)",
        rf"(?P<who>[A-ZÅÄÖ].{{2,400}}?)\s+(?:hade|har)\s+{_HAD_COME}(?:\s+(?:till|på|vid)\s+{_MEETING})?",
        r"(?:deltog|närvarade|medverkade)\s+(?:gjorde\s+)?(?P<who>[A-ZÅÄÖ].{2,400}?)",
        rf"{_MEETING}\s+(?:besöktes|bevistades)\s+av\s+(?P<who>[A-ZÅÄÖ].{{2,500}}?)",
        r"(?:på\s+plats|närvarande|tillstädes|där|här|samlade|samlad|församlade)\s+(?:var|voro|är|fanns|satt)\s+(?P<who>(?:[a-zåäö][\w-]+\s+)?[A-ZÅÄÖ].{2,500}?)",
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
        r"(?:(?:för)?hindrad[e]?|ur\s+stånd|oförmögn[a]|oförmögen)\s+att\s+(?:komma|delta(?:ga)?|närvara|infinna\s+sig|vara\s+(?:med|närvarande))\s+(?:var|voro|är|hade\s+varit)\s+(?P<who>[A-ZÅÄÖ].{2,300})",
        r"vi\s+hade\s+(?:också\s+|även\s+)?(?:särskilt\s+)?(?:bjudit\s+in|inbjudit)\s+(?P<who>[A-ZÅÄÖ].{2,200}?)(?:\s+från\s+(?P<body>[^,.:()]{2,50}?))?,?\s+men\s+(?:han|hon|hen|de)\s+(?:kom|kunde|dök|hade|var|fick)\s+(?:aldrig|inte|ej|förhinder|sjuk\w*|tyvärr).{0,60}",
        r"(?P<who>[A-ZÅÄÖ].{2,200}?)\s+var\s+(?:\w+\s+)?(?:inbjud\w+|kallad\w*|anmäld\w*|väntad\w*)(?:\s+(?:av|till|på)\s+\w+)?,?\s+men\s+(?:kom|kunde|dök|deltog|hade|var|fick)\s+(?:aldrig|inte|ej|förhinder|sjuk\w*|tyvärr).{0,60}",
        r"(?:alla|samtliga|hela\s+\w+)(?:\s+\w+){0,4}?,?\s+(?:utom|förutom|med\s+undantag\s+(?:av|för))\s+(?P<who>.{2,300}?)(?:\s+(?:var|är|deltog|deltar|kom|närvarade|medverkade|närvarande))?(?:\s+(?:närvarande|med|där|på\s+plats|(?:på|vid|i|till)\s+\w*mötet))*",
        rf"(?P<who>[A-ZÅÄÖ].{{2,300}}?)\s+(?:hade\s+|har\s+)?(?:meddela[td]e?|hälsa[td]e?|hört\s+av\s+sig\s+om|(?:(?:hört\s+av\s+sig|ringt|mejlat|skrivit)\s+(?:och\s+)?)?(?:sagt|berättat|förvarnat\s+om)|mejlat|skrivit|hört\s+av\s+sig)\s+att\s+(?:han|hon|hen|de)\s+(?:(?:inte|ej)\s+\w+|(?:var|är|blev)\s+(?:bortrest\w*|{_ILL}|förhindrad\w*|borta|ledig\w*|upptag\w+|försenad\w*)|(?:hade|fått|fick)\s+förhinder).{{0,60}}",
        r"(?:förhinder|frånvaro|återbud|förfall)\s+(?:(?:hade|har|är)\s+)?(?:anmälts|anmäldes|anmält|anmäld|meddelats|meddelades|lämnats|lämnades|inkommit|kommit)\s+(?:av|från)\s+(?P<who>.{2,300})",
        r"från\s+(?P<who>[A-ZÅÄÖ].{2,200}?)\s+(?:hade|har|var|fanns|kom)\s+(?:(?:det|också|även)\s+)*(?:(?:inkommit|kommit|lämnats|meddelats|anmälts)\s+)?(?:återbud|förhinder|förfall)(?:\s+(?:inkommit|kommit|lämnats|meddelats|anmälts))?",
        r"(?:vi|styrelsen|ordföranden|sekreteraren)\s+(?:hade|har)\s+(?:också\s+|även\s+)?(?:fått|mottagit|tagit\s+emot|noterat)\s+(?:anmält\s+)?(?:återbud|förhinder|förfall)\s+(?:av|från)\s+(?P<who>[A-ZÅÄÖ].{2,200})",
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:(?:har|hade|är|var)\s+)?(?:också\s+|även\s+)?(?:låtit\s+(?:anmäla|meddela)|anmält|anmälde|anmält sig|meddelat|meddelade|lämnat|lämnade|ringt|ringde|mejlat|mejlade|skickat|skickade|sänt|sände|gett|gav|fått|fick|hade|har|har fått|hade fått)\s+(?:sig\s+|om\s+)?(?:laga\s+|giltigt\s+)?(?:förhinder|återbud|frånvaro|förfall)\b(?!\s+(?:vid|i|under)\s+(?:mötets\s+|sammanträdets\s+)?(?:början|inledningen|slutet)).{0,80}",
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:kunde|kan|hade|har)\s+(?:tyvärr\s+)?(?:inte|ej)\s+(?:möjlighet\s+att\s+)?(?:komma|delta|närvara|vara\s+med|medverka|möjlighet).{0,80}",
        rf"(?P<who>[A-ZÅÄÖ].{{2,300}}?)\s+(?:är|var)\s+(?:också\s+|även\s+|anmält?\s+)?(?:frånvarande|förhindrad\w*|{_ILL}|bortrest\w*|ledig\w*|föräldraledig\w*|tjänstledig\w*|borta)\b.{{0,80}}",
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:deltog|deltar|kom|kommer|närvarade|närvarar|medverkade|var)\s+(?:inte|ej)\b.{0,60}",
        r"(?P<who>[A-ZÅÄÖ].{2,300}?)\s+(?:saknades|uteblev|avböjde|har avböjt|hade avböjt|har avanmält sig|hade avanmält sig|(?:har\s+|hade\s+)?tacka[td]e? nej)\b.{0,60}",
        r"(?:saknades|saknas|saknade|fattades|uteblev|uteblivit)\s+(?:(?:gjorde|gör|hade|var)\s+)?(?P<who>(?:[a-zåäö][\w-]+\s+)?[A-ZÅÄÖ].{2,300})",
        r"(?:(?:anmält|laga|giltigt|sitt|sina)\s+)?(?:förhinder|återbud|förfall)\s+(?:hade|har|fick)\s+(?P<who>[A-ZÅÄÖ].{2,300}?)(?:\s+(?:anmält|meddelat|lämnat|fått))?",
        r"(?:frånvarande|förhindrade?|borta)\s+(?:var|är|voro)\s+(?P<who>(?:[a-zåäö][\w-]+\s+)?[A-ZÅÄÖ].{2,300})",
    ),
    excused_tails=(
        r"(?:\s*[,.;]|(?<=\w)|(?<=\)))\s+(?:och|vilket|vilka|som|detta|dessa|samtliga|skälen)\s+(?:(?:har|hade|också|även|samtliga)\s+){0,2}(?:godtogs|godtagits|godkändes|godkänts|accepterades|accepterats|noterades|noterats|beviljades)(?:\s+(?:till\s+protokollet|av\s+\w+))?\.?\Z",
    ),
    recused_patterns=(
        r"jäv(?:ig\w*)?(?!\w)",
        r"(?:deltar|deltog|deltagit|deltaga|delta|närvarande|närvarar|närvarade)\s+(?:\w+\s+){0,2}(?:vid|i|under)\s+(?:\w+\s+){0,2}?(?:beslut\w*|handläggning\w*|behandling\w*|beredning\w*|överläggning\w*|omröstning\w*|ärende\w*|fråga\w*|diskussion\w*|punkt\w*|paragraf\w*|§)",
    ),
    guests_sentences=(
        r"(?:vid\s+mötet\s+|på\s+mötet\s+)?(?:(?:dessutom|även|också)\s+)?(?:kom|deltog|medverkade|var)\s+(?:också\s+|även\s+|dessutom\s+)?(?P<who>[A-ZÅÄÖ].{2,120}?)(?:\s+från\s+(?P<body>[^,.:()]{2,50}?))?,?\s+(?:på\s+inbjudan|som\s+(?:var\s+)?(?:särskilt\s+)?(?:inbjud\w+|gäst\w*|adjungera\w+)|inbjud\w+)",
        r"(?P<who>[A-ZÅÄÖ].{2,200}?)\s+från\s+(?P<body>[^,.:]{2,50}?)\s+(?:var|är|deltog som|kom som)\s+(?:särskilt\s+)?(?:inbjud\w+|adjungera\w+|gäst\w*)\b.{0,60}",
        (
            r"(?P<who>[A-ZÅÄÖ].{2,200}?)\s+(?:var|är)\s+(?:särskilt\s+|också\s+|även\s+)?(?:inbjud\w+|adjungera\w+|gäst\w*)\b(?:\s+(?:av|hos|vid|på)\s+\w+)?"
            r",?\s+och\s+(?:kom|representerade|företrädde)\s+(?:från\s+|för\s+)?(?P<body>[^,.:]{2,50}?)(?:,?\s+(?:för\s+att|som|och)\s.{2,160})?"
        ),
        r"(?P<who>[A-ZÅÄÖ].{2,200}?)\s+(?:var|är|deltog som|kom som)\s+(?:särskilt\s+)?(?:inbjud\w+|adjungera\w+|gäst\w*)\b(?!(?:\s+(?:av|till|på)\s+\w+)?,?\s+men\s).{0,160}",
        r"(?!.*\bmen\s)vi\s+hade\s+(?:också\s+|även\s+)?(?:särskilt\s+)?(?:bjudit\s+in|inbjudit)\s+(?P<who>[A-ZÅÄÖ].{2,200}?)(?:\s+från\s+(?P<body>[^,.:()]{2,50}?))?(?:,?\s+(?:för\s+att|som)\s.{2,160})?",
        r"(?:(?:så)?som\s+)?(?:gäst|gäster|inbjuden|inbjudna|adjungerad|adjungerade|inbjuden gäst)\s+(?:var|är|deltog|kom|medverkade|hade vi|hade vi bjudit in)\s+(?P<who>(?:[a-zåäö][\w-]+\s+)?[A-ZÅÄÖ].{2,200}?)(?:\s+från\s+(?P<body>[^,.:()]{2,50}?))?(?:,\s+inbjud\w+\b.{0,60})?",
    ),
    came_or_went=("kom", "anlände", "anslöt", "gick", "lämnade", "avvek", "till", "efter"),
    reason_leads=("på grund av", "p.g.a.", "pga", "p g a", "med anledning av", "till följd av"),
    how_there=(
        r"via\s+[^\W\d_][\w ]*",
        r"(?:på|per|över|genom)\s+(?:distans|länk\w*|telefon\w*|video\w*|skärm\w*|webb\w*|nätet|teams|zoom|skype|meet)",
        r"digital\w*|fysiskt|distans|distansdeltagare|online|remote|länk|telefon|teams|zoom|skype",
    ),
    late_or_away=(
        r"(?:(?:lite|något|mycket|väldigt|alltid|\d+\s+min\w*)\s+)?(?:sen|sent|senare|försenad)",
        r"(?:kom|kommer|anlände|anländer|anslöt|ansluter|gick|går|lämnade|lämnar|avvek|deltog|deltar)\s+(?:(?:lite|något|mötet|bara|endast|under|en\s+del)\s+)*(?:sent|senare|tidigt|tidigare|efter|före|vid|från|till|kl\S*|\d|via|på|digitalt|delvis|delar)(?!\w).*",
        r"(?:(?:tjänst|föräldra|studie|sjuk|barn)?ledig|sjukskriven|sjukanmäld|frånvaroanmäld|vab|vabbar|bortrest|(?:på\s+)?(?:semester|tjänsteresa|resa|kurs|annat\s+möte|sjukhus))",
    ),
    remark_tails=listed(
        """
        vid tangenterna, vid tangentbordet, vid pennan, vid protokollet, vid datorn, vid klubban,
        vid anteckningarna, som sekreterare, som ordförande, som protokollförare, som mötesledare,
        på skärm, på länk, via länk, på distans, digitalt, via teams, på teams, via zoom, på zoom,
        på telefon, per telefon, via telefon, online, på skype, via skype, på video, del av mötet,
        delvis, delar av mötet
        """
    ),
    remarks=listed(
        """
        höll, ledde, förde, skrev, antecknade, ej, utan, med, via, inte, anlände, kom, gick,
        lämnade, sjuk, distans
        """
    ),
    welcoming=listed(
        """
        hälsade, hälsar, välkomnade, välkomnar, öppnade, öppnar, inledde, inleder, förklarade,
        förklarar, konstaterade, konstaterar
        """
    ),
    note_leads=listed(
        "inte, ej, obs, anm, anmärkning, anmärkningar, not, notera, nb, kommentar, info"
    ),
    also_leads=("dessutom", "även", "också", "samt", "därutöver", "därtill", "dessutom deltog"),
    absence_reasons=listed(
        """
        vabbar, vård av barn, vård av sjukt barn, studieledig, studieledighet, föräldraledighet,
        mammaledig, pappaledig, tjänsteresa, på tjänsteresa, resa, kurs, utbildning, på utbildning,
        konferens, på konferens, jobb, jobbar, arbete, arbetar, annat möte, på annat möte, annat
        uppdrag, praktik, utflykt, skidresa, ledighet, ledig dag, kompledig, kompledighet,
        flexledig, bortresta, på resande fot, utomlands, sjukhus, barnledig, militärtjänst
        """
    ),
    nobody_came=listed(
        """
        ej representerad, ej representerat, ej representerade, inte representerad, inte
        representerat, inte representerade, orepresenterad, orepresenterat, vakant, vakans, vakanta,
        ingen, ingen representant, ingen närvarande, ingen deltog, ingen kom, ej närvarande, inte
        närvarande, deltog inte, deltog ej, deltar ej, frånvarande, saknas
        """
    ),
    attendance_lists=listed(
        """
        närvarolista, närvaroförteckning, närvarolistan, deltagarlista, deltagarförteckning,
        förteckning över närvarande, förteckning över deltagare, lista över deltagare, lista över
        närvarande, tjänstgöringslista, uppropslista
        """
    ),
    mere_absence=("nej", "frånvarande"),
    mere_groups=listed(
        """
        inne, ute, närvarande, närvarade, närvaro, närv, närv., deltagare, deltagande, deltog, delt, delt.,
        deltar, deltagarlista, närvarolista, deltagarförteckning, närvaroförteckning, medverkande,
        på plats, på mötet, vid mötet, vilka deltog, vilka var närvarande, de som var närvarande, vi
        som var med, vi som deltog, vi som var där, vi var, vi var med, vi på plats, de som deltog,
        de som var på plats, vilka kom, där var, här, med, med oss, samlade, församlade, på mötet
        var, inte med, ej med, kom inte, kom ej, kunde inte, kunde inte komma, kunde inte delta,
        saknas, saknades, uteblev, borta, inte här, ej här, frånvarande, frånvaro, frånv, frånv., ej
        närvarande, inte närvarande, ej närv, ej närv., adjungerad, adjungerade, gäst, gäster,
        inbjuden, inbjudna, adj, adj., närvarande var, var med, tillstädes, tillstädes var,
        tillstädes voro
        """
    ),
)
