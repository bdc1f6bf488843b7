"""Swedish roundabout ways of saying who is to do something, and the plain one."""

from typing import Final

_NO_ADVERB: Final = r"(?!(?:därefter|efter|efteråt|sedan|då|härefter|därpå|dessutom|vid|på|i|under|till|för|med|av|nu|här|där|även|också|slutligen|om|när|som|innan|därför|istället)\s|\S+\s+(?:av|från)\s)"

PLAINER: Final = (
    (r"(?<!\w){who}\s+(?:är|blir)\s+ansvariga?\s+för\s+att(?=\s)", "{who} ska"),
    (r"(?<!\w){who}\s+är\s+ansvariga?\s+för(?=\s)", "{who} ansvarar för"),
    (
        r"(?<!\w){who}\s+är\s+(?:på\s+gång|i\s+gång|igång|i\s+färd)\s+med\s+att(?=\s)",
        "{who} håller på att",
    ),
    (r"\A(?:både|såväl)\s+{who}\s+(?:och|som)\s+(?=(?-i:[A-ZÅÄÖ]))", "{who} och "),
    (r"\A{who}\s+(?:tillsammans|ihop)\s+med\s+(?=(?-i:[A-ZÅÄÖ]))", "{who} och "),
    (r"(?<=\sav\s){who}\s+(?:tillsammans|ihop)\s+med\s+(?=(?-i:[A-ZÅÄÖ]))", "{who} och "),
    (
        r"\A{who}\s+[a-zåäö]+\s+(?:\S+\s+)?att\s+[^.;:]*?,?\s+och\s+(?=(?:åtog|åtar|påtog|tog\s+på|tar\s+på|erbjöd)\s+sig\s)",
        "{who} ",
    ),
    (
        r"\Aefter\s+(?:viss|lite|någon|en\s+stunds|lång)\s+\w+\s+(?:tar|tog)\s+{who}\s+på\s+sig\s+(?=att\s)",
        "{who} åtar sig ",
    ),
    (
        r"\A(?P<task>[^.;:]{3,60}?)\s+(?:remitteras|remitterades|hänskjuts|hänsköts|överlämnas|överlämnades|återremitteras|återremitterades|återförvisas|återförvisades)\s+till\s+{who}\s+för\s+(?:(?:vidare|fortsatt|förnyad|ytterligare)\s+)?(?P<verb>beredning|utredning|översyn|granskning|handläggning|genomgång|komplettering|bearbetning)(?!\w)",
        "{who} ansvarar för {verb} av {task}",
    ),
    (r"\Auppgiften\s+för\s+{who}\s+(?:är|blir|blev)\s+att\s+", "{who} får i uppdrag att "),
    (
        rf"\A{_NO_ADVERB}(?P<task>[^\s,.;:]+(?:\s[^\s,.;:]+){{0,4}}?)\s+(?:åtar|åtog|påtog|erbjuder|erbjöd)\s+sig\s+{{who}}\s+att\s+(?P<verb>[a-zåäö]+[aå](?:\s+(?:upp|in|ut|ned|ner|fram|bort|om|över|ihop|isär|dit))?)(?=\W*\Z|\s+(?:till|senast|före|innan|under|i|på|inom)\s)",
        "{who} åtar sig att {verb} {task}",
    ),
    (
        rf"\A{_NO_ADVERB}(?P<task>[^\s,.;:]+(?:\s[^\s,.;:]+){{0,4}}?)\s+(?:åtar|åtog|påtog|erbjuder|erbjöd|tar\s+på|tog\s+på)\s+{{who}}\s+sig\s+att\s+(?P<verb>[a-zåäö]+[aå](?:\s+(?:upp|in|ut|ned|ner|fram|bort|om|över|ihop|isär|dit))?)(?=\W*\Z|\s+(?:till|senast|före|innan|under|i|på|inom)\s)",
        "{who} åtar sig att {verb} {task}",
    ),
    (
        r"(?<!\w)(?:tar|tog)\s+{who}\s+på\s+sig\s+(?=att\s)",
        ", {who} åtar sig ",
    ),
    (
        r"\A(?:åt|till)\s+{who}\s+(?:uppdras|uppdrogs|ges|gavs|överlämnas|överlämnades|överlåts|överläts|delegeras|delegerades|anförtros|anförtroddes)\s+(?:(?:också|även)\s+)?(?:(?:uppgiften|uppdraget|i\s+uppdrag)\s+)?(?=att\s)",
        "{who} får i uppdrag ",
    ),
    (
        r"\Aansvariga?\s+för\s+(?P<task>[^,.;:]{3,60}?)\s+(?:blir|blev)\s+{who}\W*\Z",
        "{who} ansvarar för {task}",
    ),
    (
        r"\Aför\s+(?P<task>[^\s,.;:]+(?:\s[^\s,.;:]+){0,3}?)\s+(?:står|svarar|ansvarar)\s+{who}(?=\W*\Z)",
        "{who} ansvarar för {task}",
    ),
    (
        r"\A(?P<task>[^\s,.;:]+(?:\s[^\s,.;:]+){0,3}?)\s+håller\s+{who}\s+i(?=\W*\Z)",
        "{who} håller i {task}",
    ),
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
        r"\A(?:det\s+(?:ligger|låg|faller|föll|hamnar|hamnade|läggs|lades)\s+(?:(?:nu|också|även|sedan|därmed)\s+)?)?på\s+{who}s\s+(?:bord|lott|axlar)\s+(?:(?:ligger|låg|faller|föll|vilar|hamnar|hamnade|läggs|lades)\s+)?(?:(?:nu|det|också|även|sedan|därmed)\s+){0,2}(?=att\s)",
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
        r"\A{who}\s+(?:har|hade),?\s+(?:(?:i|genom|via|per|under|med)\s(?:(?!(?:inte|ej|aldrig|redan|tidigare|fjol|förra|våras|höstas|somras|vintras|åtagit)\b)[^,.;:\s]+\s?){1,6}?|nu|också|även|skriftligen),?\s+(?:åtagit|erbjudit|påtagit)\s+sig(?:,\s[^,.;:]{1,40},)?\s+(?=att\s)",
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
        r"(?<!\w){who}s\s+(?:uppgift|uppdrag|jobb|läxa|del)\s+(?:är|blir|blev)\s+att\s+",
        "{who} får i uppdrag att ",
    ),
    (r"\A{who}\s+(?:ber|bad|får)\s+(?:om\s+)?(?:att\s+)?få\s+(?=återkomma\s)", "{who} ska "),
    (r"\A(?:kan|skulle)\s+{who}\s+(?:vara\s+snäll\s+och|snälla)\s+", "{who} ska "),
    (r"\A{who}\s*[,:]\s+(?:vänligen|var\s+snäll\s+och|snälla)\s+", "{who} ska "),
)
