"""Swedish words of being given a task and of taking one."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.assignments import AssignmentWords

ASSIGNMENTS: Final = AssignmentWords(
    assigned=(
        r"(?:är|står|blir)\s+(?:nu\s+|sedan\s+)?(?:näst\s+)?(?:på|i)\s+tur\s+(?=att\b)",
        r"hade\s+(?:(?!att\b|inte\b|ej\b)[^\s,]+\s+){0,4}?fått\s+(?:i\s+uppdrag|uppdraget|uppgiften|i\s+uppgift|till\s+uppgift)\b",
        r"(?:får|fick|ges|gavs|har fått|har)\s+(?:därför\s+|också\s+|även\s+|nu\s+)?(?:(?!att\b|inte\b|ej\b|gett\b|givit\b|lämnat\b)[^\s,]+\s+){0,4}?(?:i\s+uppdrag|uppdraget|uppgiften|i\s+uppgift|till\s+uppgift|till\s+uppdrag)\b",
        r"(?:uppdras|uppdrogs|åläggs|ålades|föreläggs|förelades|ombeds|ombads|uppmanas|uppmanades)\b",
        r"(?:får|fick|har\s+fått)\s+på\s+sig(?=\s+att\b)",
        r"(?:anförtros|anförtroddes)(?=\s+att\b)",
        r"(?:får|fick|tar|tog)\s+med\s+sig(?=\s+att\b)",
        r"(?:har|får|fick)\s+(?:det\s+)?på\s+sitt\s+bord(?=\s+att\b)",
        r"(?:har|hade)\s+(?:fortfarande\s+)?kvar\s+(?:i\s+uppdrag|uppdraget|uppgiften)(?=\s+(?:att|och)\b)",
        r"(?:får|fick|ges|gavs|har\s+fått|har)\s+(?:\w+\s+)?(?:mandat|fullmakt|klartecken|förtroendet|grönt\s+ljus|fria\s+händer|befogenhet)(?=\s+att\b)",
        r"(?:utses|utsågs|valdes|väljs)\s+att\b",
        r"(?:får|fick)\s+(?:ansvar(?:et)?\s+för)\b",
        r"har\s+(?:nu\s+|sedan\s+|även\s+|kvar\s+)?(?=att\s+(?!göra\s+(?:med|så\s+mycket|mycket)\b)[a-zåäö]+[aåä]\b)",
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
        r"(?:uppdra|uppdraga|uppdrar|uppdrager|uppdrog|uppdras|uppdrogs|uppdraget\s+gavs|uppdraget\s+ges|uppdraget\s+gick)\s+(?:åt|till)\s+{who}",
        r"(?:ge|ger|gav|gett|givit|lämna|lämnar|lämnade)\s+{who}\s+(?:i\s+uppdrag|uppdraget|uppgiften|i\s+uppgift)",
        r"(?:ge|ger|gav|gett)\s+{who}\s+(?:mandat|fullmakt|klartecken|förtroendet|fria\s+händer|befogenhet|grönt\s+ljus)",
        r"(?:ber|bad|be)\s+{who}",
        r"(?:bemyndiga|bemyndigar|bemyndigade|anmoda|anmodar|anmodade|uppmana|uppmanar|uppmanade|instruera|instruerar|instruerade)\s+{who}",
        r"(?:delegera|delegerar|delegerade|överlåta|överlåter|överlät|överläts|överlåts|delegeras|delegerades)\s+(?:till|åt|på)\s+{who}",
        r"(?:förelägga|förelägger|förelade|ålägga|ålägger|ålade)\s+{who}",
        r"(?:återremitter|återförvis)\w+\s+(?:[^\s,.;]+\s+){0,4}?(?:till|åt)\s+{who}(?:\s+för(?!\s+att\s+(?:få|kunna|ge|invänta|undvika|slippa|möjliggöra|vi|mötet|det|de)\b)|\s+med\s+(?:uppdrag|uppdraget|uppgift|uppgiften|begäran|direktiv)(?:\s+om)?|(?<!\sför)(?<!\som))",
        r"det\s+(?:åligger|ålåg|ankommer\s+på|ankom\s+på|åvilar|åvilade|faller\s+på|föll\s+på)\s+(?!enligt\b){who}",
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
    agreed_that=(
        r"(?:beslut(?:ar|ade|ades|as)|beslöt|beslöts|enades?(?:\s+om)?|enas\s+om|(?:är|var)\s+(?:överens|eniga?|enigt)(?:\s+om)?|kom(?:mer)?\s+överens\s+om|bestämd?e?s?(?:\s+mötet)?|bestäms)\s+(?:(?!att\b)\S+\s+){0,2}?att\s+{who}\s+(?:ska|skall|skulle|bör|får(?=\s+(?:\w+\s+)?(?!(?:behålla|disponera|utnyttja|använda|fortsätta)\b)[^\W\d_]+[aå](?!\w)))\s+",
    ),
    of_others=(r"har\b", r"hade\b"),
    merely_to=(),
    outside=listed(
        """
        regeringen, riksdagen, staten, departementet, departement, länsstyrelsen, länsstyrelse,
        verket, myndigheten, polisen, domstolen, åklagaren, regionen, kommunförbundet, ministern,
        inspektionen, eu, kommissionen, skr
        """
    ),
    reported_by=(
        r"\Aenligt\s+(?!\w*(?:beslut|plan|protokoll|dagordning|överenskommelse|stadgar))\w+\s+(?:får|fick|ges|gavs)\b",
        r",\s+(?:skriver|skrev|säger|sade|sa|meddelar|meddelade|rapporterar|rapporterade|uppger|uppgav|berättar|berättade)\s+[^,.]+\W*\Z",
    ),
    asking=("ber", "bad", "be"),
    asking_whom=("ber", "bad", "be"),
    urging=("ber", "be", "uppmanar", "uppmana", "uppmuntrar", "manar", "vädjar till"),
    made_up_of=(
        r"\A(?:(?:en|ett|den|att)\s+){0,2}(?:(?:liten|mindre|särskild|ny|tillfällig)\s+)?[a-zåäö-]*(?:grupp|gruppen|kommitté|kommittén|utskott|delegation|duo|trio|presidium)\s+(?:(?:bestående|sammansatt)\s+av|som\s+(?:består|utgörs)\s+av|med)\s+\Z",
    ),
    sets_up=(
        r"\b(?:tillsätt(?:a|er|s)?|tillsatte|bilda(?:r|de|s)?|inrätta(?:r|de)?|utse(?:r|s)?|utsåg)\s+(?:(?:också|även|en|ett)\s+)?(?:(?:liten|särskild|ny)\s+)?(?P<formed_1>[a-zåäö-]*(?:grupp|kommitté|utskott))\b",
        r"\A(?:en|ett)\s+(?:(?:liten|särskild|ny)\s+)?(?P<formed_2>[a-zåäö-]*(?:grupp|kommitté|utskott))\s+(?:(?:för|kring|om)\s+(?:\S+\s+){1,4}?)?(?:(?:bestående\s+av|med|som\s+består\s+av)\s+(?:\S+\s+){1,10}?)?(?:tillsätts|tillsattes|tillsättes|bildas|bildades|inrättas|inrättades|utses|utsågs)\b(?!\s+(?:i|förra|redan|tidigare|av)\b)",
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
    plainer=(
        (
            r"(?<!\w)(?:åtar|åtog|erbjuder|erbjöd|påtar|påtog)\s+{who}\s+sig\s+(?=att\s)",
            ", {who} åtar sig ",
        ),
        (
            r"(?<!\w)(?:åtar|åtog|erbjuder|erbjöd|påtar|påtog)\s+sig\s+{who}\s+(?=att\s)",
            ", {who} åtar sig ",
        ),
        (
            r"\A(?:[^\W\d_][^\s,.:;]*\s){1,3}?(?:nämnde|nämner|sade|sa|säger|påminde\s+om|berättade|berättar|noterade|påpekade|uppgav|konstaterade)\s+att\s+{who}\s+(?:(?:vid|på|i|under|förra|redan|har|hade|tidigare|sist|senast)\s+(?:\S+\s+){0,3}?)?(?:sagt|lovat|sade|sa|lovade|meddelat)\s+att\s+(?:han|hon|hen)\s+(?=(?:skulle|ska|skall)\s)",
            "{who} ",
        ),
        (
            r"\A{who}\s+(?:svarar|svarade|säger|sade|sa|meddelar|meddelade|berättar|berättade|upplyser|upplyste|förklarar|förklarade)\s+(?:\S+\s+)?att\s+(?:(?!att\b)[^\s.;:]+\s+){2,14}?(?:och|men|samt)\s+att\s+(?:han|hon|hen)\s+(?!(?:är|var|har|hade|inte|ej|vill|kan|tror|tycker|anser|hoppas|gärna|slutar|flyttar|avgår|reser|åker|kommer|går)\b)(?=.*\b(?:senast|före|innan|till|inom|under|i|på|så\s+snart|så\s+fort|nästa|v\.?|vecka)\s)",
            "{who} ",
        ),
        (
            r"\Aatt\s+(?P<task>.+?)\s+(?:uppdras|uppdrogs|överläts|överlåts|delegeras|delegerades|anförtros|anförtroddes|lämnades|lämnas)\s+(?:åt|till|på)\s+{who}\W*\Z",
            "{who} får i uppdrag att {task}",
        ),
        (
            r"\Aatt\s+(?P<task>.+?)\s+(?:föll|faller|hamnade|hamnar|landade|landar|gick|går|ankommer|ankom|lades|läggs)\s+(?:åt|till|på|hos)\s+{who}(?:,\s+(?:som|vilken)\s+(?:gör|ordnar|fixar)\s+det(?!\w)|(?=\W*\Z))",
            "{who} får i uppdrag att {task}",
        ),
        (
            r"\Aatt\s+(?P<task>.+?)\s+(?:blir|blev|är)\s+{who}s\s+(?:lott|sak|uppgift|jobb|uppdrag|bord)\W*\Z",
            "{who} får i uppdrag att {task}",
        ),
        (
            r"\A(?:uppgiften|uppdraget|jobbet|ansvaret|sysslan)\s+att\s+(?P<task>.+?)\s+(?:föll|faller|hamnade|hamnar|landade|landar|gick|går|lades|läggs|gavs|ges|lämnades|lämnas)\s+(?:åt|till|på|hos)\s+{who}\W*\Z",
            "{who} får i uppdrag att {task}",
        ),
        (
            r"\A(?:uppdraget|uppgiften)\s+(?:till|åt|för)\s+{who}\s+om\s+(?P<task>.+?)\s+(?:kvarstår|återstår|ligger\s+kvar|består|gäller\s+fortfarande)\W*\Z",
            "{who} får ansvaret för {task}",
        ),
        (
            r"\A(?:på|hos)\s+{who}\s+(?:ligger|låg|faller|föll|vilar|ankommer|hamnar|hamnade)\s+(?:(?:nu|det|också|även|sedan|därmed)\s+){0,2}(?=att\s)",
            "{who} får i uppdrag ",
        ),
        (
            r"\A(?:det\s+(?:ligger|låg|faller|föll|hamnar|hamnade|läggs|lades)\s+(?:(?:nu|också|även|sedan|därmed)\s+)?)?på\s+{who}s\s+(?:bord|lott|ansvar|axlar)\s+(?:(?:ligger|låg|faller|föll|vilar|hamnar|hamnade|läggs|lades)\s+)?(?:(?:nu|det|också|även|sedan|därmed)\s+){0,2}(?=att\s)",
            "{who} får i uppdrag ",
        ),
        (
            r"\Aav\s+{who}\s+(?P<verb>(?:(?:ska|skall|skulle)\s+)?[a-zåäö]{3,}s)\s+(?P<task>[^.;:]+?)\W*\Z",
            "{task} {verb} av {who}",
        ),
        (
            r"\Agenom\s+{who}s\s+(?:försorg|omsorg)\s+(?P<verb>(?:(?:ska|skall|skulle)\s+)?[a-zåäö]{3,}s)\s+(?P<task>[^.;:]+?)\W*\Z",
            "{task} {verb} av {who}",
        ),
        (
            r"(?<!\w)(?:genom|under|på)\s+{who}s\s+(?:försorg|omsorg|ansvar)(?!\w)",
            "av {who}",
        ),
        (
            r"\A(?P<task>(?:själva\s+)?[^\s,.;:]+(?:\s[^\s,.;:]+){0,3}?)\s+(?:står|svarar|ansvarar)\s+(?:(?:nu|sedan|också|även)\s+)?{who}\s+för(?=\W*\Z|\s+(?:till|i|på|under|före|innan|senast|den|nästa|vecka|v\.?|från)\s)",
            "{who} ansvarar för {task}",
        ),
        (
            r"\A{who}\s+(?:har|hade),?\s+(?:(?:i|genom|via|per|under|med)\s(?:(?!(?:inte|ej|aldrig|redan|tidigare|åtagit)\b)[^,.;:\s]+\s?){1,6}?|nu|också|även|skriftligen),?\s+(?:åtagit|erbjudit|påtagit)\s+sig(?:,\s[^,.;:]{1,40},)?\s+(?=att\s)",
            "{who} har åtagit sig ",
        ),
        (
            r"\A{who}\s+(?:åtar|åtog|erbjuder|erbjöd|påtar|påtog)\s+sig(?:,\s[^,.;:]{1,40},|\s+(?:genom|via|per|i)\s+\S+)\s+(?=att\s)",
            "{who} åtar sig ",
        ),
        (
            r"(?:\A|(?<=\soch\s)|(?<=,\s)(?!och\s)){who}\s+är\s+så\s+(?:snäll|vänlig|hygglig|rar|schysst)\s+(?:och|att\s+(?:han|hon|hen))\s+",
            "{who} ",
        ),
        (
            r"\A{who}\s+(?P<task>(?:[^.;:]+?\s(?:och|samt)\s)?)(?:axlar|axlade)\s+ansvaret\s+för(?!\w)",
            "{who} {task}ansvarar för",
        ),
        (
            r"\A{who}\s+(?:hade|har)\s+(?:(?!utan\b)[^\s.;:]+\s+){0,3}?(?:inte|ej)\s+(?:(?!utan\b)[^\s.;:]+\s+){1,12}?utan\s+(?=(?:skulle|ska|skall|lovade|lovar|tänkte|tänker)\s)",
            "{who} ",
        ),
        (
            r"\A{who}\s+(?:(?:fick|får|har\s+fått)\s+frågan|tillfrågades|tillfrågas|blev\s+tillfrågad)\s+om\s+(?:han|hon|hen|de)\s+(?:kunde|ville|kan|vill|skulle(?:\s+(?:kunna|vilja))?|hade\s+(?:lust|möjlighet|tid)\s+att)\s+(?P<task>.+?),?\s+(?:(?:och|vilket|varpå|vartill)\s+)?(?:(?:han|hon|hen|de)\s+)?(?:(?:svara(?:de|r)|sade|sa|säger|tackade|tackar|nickade)\s+(?:\w+\s+)?ja|(?:hade|har)\s+inget\s+emot\s+det|(?:gick|går)\s+med\s+på(?:\s+det)?|(?:lovade|lovar|accepterade|accepterar)(?:\s+det)?|(?:antog|antar)\s+utmaningen)\b.*\Z",
            "{who} åtar sig att {task}",
        ),
        (
            r"\A[^.;:,]*?\b(?:frågade|frågar|bad|ber|ringde|kontaktade|vände\s+sig\s+till)\s+{who},\s+som\s+(?:(?:genast|också|då|gärna)\s+)?(?=(?:lovade|lovar|åtog|åtar|gick\s+med\s+på|går\s+med\s+på|tog\s+på\s+sig|tar\s+på\s+sig)\s)",
            "{who} ",
        ),
        (
            r"\A(?:det\s+(?:var|blev)\s+)?{who}\s+(?:som\s+)?(?:(?:till\s+sist|till\s+slut|sedan|då|genast|bara)\s+)?(?:sa|sade|säger|svarade|svarar|lovade|lovar):\s*[\"”»–-]?\s*jag\s+",
            "{who} ",
        ),
        (
            r"\A(?P<task>(?!\S+(?:[aeio]rna|ena)\s)[^\s,.;:]{2,}[aå]\s+[^,.;:]+?)\s+(?:ville|vill|kan|kunde)\s+{who}\s+(?:gärna\s+)?(?:själv\s+)?göra(?!\w)",
            "{who} åtar sig att {task}",
        ),
        (
            r"\Adet\s+(?:är|blir|blev)\s+(?:nu\s+)?{who}s\s+(?:sak|lott|bord|jobb)\s+att\s+",
            "{who} får i uppdrag att ",
        ),
        (
            r"(?:det\s+(?:är|blir)|(?:är|blir)\s+det)\s+(?:nu\s+|i\s+stället\s+)?{who}\s+som\s+",
            "{who} ",
        ),
        (
            r"(?<!\w){who}s\s+(?:uppgift|uppdrag|jobb|läxa|del)\s+(?:är|blir)\s+att\s+",
            "{who} får i uppdrag att ",
        ),
        (r"\A{who}\s+(?:ber|bad|får)\s+(?:om\s+)?(?:att\s+)?få\s+(?=återkomma\s)", "{who} ska "),
        (r"\A(?:kan|skulle)\s+{who}\s+(?:vara\s+snäll\s+och|snälla)\s+", "{who} ska "),
        (r"\A{who}\s*[,:]\s+(?:vänligen|var\s+snäll\s+och|snälla)\s+", "{who} ska "),
    ),
    committed=(
        r"(?:åtar|åtager|åtog|erbjuder|erbjöd|åtagit)\s+sig",
        r"(?:lovar|lovade|har\s+lovat|utlovar|utlovade)",
        r"(?:ansvarar|ansvarade|tar\s+ansvar|tog\s+ansvar|är\s+ansvarig|svarar|står|ansvarig)\s+för",
        r"(?:håller|höll)\s+i(?!\s+(?:klubban|ordförandeklubban|mötesklubban|pennan|pennorna|taktpinnen|ordet|(?:mötet|sammanträdet|stämman|dagens\s+\w+)(?=\W*\Z|,|\s+och\b)|dag|går|förrgår|helgen|vår|våras|höst|höstas|somras|sommar|vintras|vinter|fjol|år|kväll|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b)",
        r"(?:tar|tog)\s+med\s+sig\s+frågan",
        r"(?:får|fick)(?=\s+(?:(?:gemensamt|tillsammans|också|även|nu|sedan|då|därför|så\s+småningom)\s+)?(?!(?:behålla|disponera|utnyttja|använda|fortsätta(?=\W*(?:\Z|(?:som|till|tills|t\.o\.m\.?|under|året|i|på|vid|med|med\s+det|så)\b))|(?:ligga|stå|sitta|bo|vara|ha)\s+kvar|tillbaka|veta|höra|se|berätta|lära|prova|smaka|möta|träffa|uppleva|titta|lyssna|då|så|på|två|båda|alla|sina|många|samma)\b)[^\W\d]+[aå]\b)",
        r"(?:påtog|påtar|påtagit|erbjudit)\s+sig",
        r"(?:anmäler|anmälde|anmält)\s+sig\s+(?:frivilligt|frivilliga?|som\s+frivilliga?)(?:\s+(?:för|till))?",
        r"kan\s+tänka\s+sig(?=\s+att\b)",
        r"(?:blir|ställer\s+upp\s+som|ställde\s+upp\s+som)\s+(?:sammankallande|kontaktperson(?:er)?|huvudansvariga?|projektledare)(?:\s+för)?",
        r"(?:ställer|ställde)\s+upp\s+(?:på|med)",
        r"(?:nappar|nappade)\s+på(?=\s+att\b)",
        r"(?:har|hade)\s+(?:inget|ingenting)\s+emot(?=\s+att\s+(?!(?:vara|ha|vänta|komma|delta|stå|bli|dela|flytta|byta|skjuta|få)\b|\w+(?:[aeo]rna|ena)\s)[a-zåäö]+[aå]\b)",
        r"(?:tar|tog)\s+(?:på\s+sig\s+)?(?:uppgiften|uppdraget|ansvaret|ledningen|hand\s+om|tag\s+i|itu\s+med)",
        r"(?:gick|går)\s+med\s+på",
        r"(?:anmäler|anmälde)\s+sig\s+(?:för|till)",
        r"(?:är|var)\s+(?:villig|beredd|villiga|beredda)",
        r"(?:har\s+för\s+avsikt|avser|ämnar|ämnade)",
        r"(?:tar|tog)\s+(?:med\s+sig|med|hem)\s+(?:frågan|ärendet|förslaget|synpunkterna|det|detta|resultatet|uppgiften)",
        "lovat",
        r"(?:tecknade|tecknat|skrev|skrivit)\s+(?:upp\s+)?sig\s+(?:för|på)(?!\s+(?:en\s+|ett\s+)?\w*(?:lista|listan|kö|kön|kurs|kursen|plats|abonnemang)\b)",
        r"(?:är|står)\s+(?:uppskriv\w+|uppsatt\w*|antecknad\w*)\s+(?:för|på)(?!\s+(?:en\s+|ett\s+)?\w*(?:lista|listan|kö|kön|kurs|kursen|plats|abonnemang)\b)",
        r"(?:tar|tog)\s+(?:på\s+sig|sig\s+an)(?!\s+(?:(?:hela|all|största|en\s+del\s+av)\s+)?(?:skuld|skulden|felet|misstaget|ansvaret\s+för\s+(?:(?:det\s+)?inträffade|misstaget|felet|förseningen|det\s+som\s+(?:hänt|skett))|(?:jackan|rocken|västen|mössan|skorna|glasögonen))(?!\w))",
        r"(?:meddelade|sade|sa|säger)\s+sig\s+(?:vilja|kunna)",
    ),
    mere_promise=(
        r"(?:teckna|skr[ei]v|upp(?:skriv|satt)|anteckna)\w*\s.*(?:för|på)$",
        r"sig$",
        r"emot$",
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
    planning=(
        r"\b(?:avser|ämna\w*|planera\w*|tänk(?:er|te))$",
        r"avsikt$",
    ),
    taken_on=(r"\båt(?:ar|og|agit)\s+sig", r"\b(?:tar|tog|tagit)\s+på\s+sig"),
    ourselves=("vi",),
    our_promises=(
        r"(?:åtar|åtog|erbjuder|erbjöd)\s+oss\s+att\s",
        r"har\s+(?:åtagit|erbjudit)\s+oss\s+att\s",
        r"(?:tar|tog|har\s+tagit)\s+på\s+oss\s+att\s",
        r"(?:lovar|lovade|har\s+lovat)\s+(?:nu\s+|också\s+|även\s+)?att\s",
    ),
    meeting_deeds=listed(
        """
        ta upp, ta ställning, behandla, besluta, diskutera, prata, tala, gå igenom, lyssna, rösta,
        välja, flytta, skjuta, skjuta upp, spara, lägga, bordlägga, lämna frågan, lämna det, ta
        frågan, ta det, ta paus, hålla, ha, stänga, öppna, börja, sluta, fortsätta, avsluta, fira,
        möta, samla, samlas, träffa, fundera, tänka, hyra, sälja, betala, låna ut, bo, spela, träna
        """
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
    future=(
        r"(?:skall|skulle|ska)",
        r"kommer",
        r"(?:tänker|avser)",
        "(?:ämnar|kommer)",
        "tänkte",
        r"(?:skall|ska)\s+(?:också|även|nu|då|sedan|försöka)",
    ),
    then_words=("då", "där", "vid mötet", "på mötet"),
    musts=(),
)
