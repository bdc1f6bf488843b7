"""Swedish words of what only looks like a task."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.cautions import CautionWords

CAUTIONS: Final = CautionWords(
    negations=("ej", "inte", "icke"),
    suggesting=(
        r"\b(?:föreslår|föreslog|undrar|undrade|önskar|önskade|hoppas|anser|ansåg|tycker|tyckte|yrkar|yrkade|yrkat|påyrkar|påyrkade|motionerar|motionerade|hemställer|hemställde|vill|ville|frågar|frågade|om)\b",
        r"\b(?:efterfråga(?:r|de)|efterlys(?:er|te)|framför\s+önskemål|uttryck(?:er|te)|funderar|funderade|diskuterade|diskuterar|eventuellt|kanske|borde|bör)\b",
    ),
    mild=(r"\b(?:bör|borde|kanske|eventuellt)\b",),
    quoting=(
        r"\b(?:står|stod|lyder|löd|säger|sade|sa|skriver|skrev|heter|hette|anger|föreskriver|stadgar|citera\w*|läste\s+upp|läser\s+upp|uttalar?|kräver)\b[^.:;]{0,60}\Z",
    ),
    telling=(
        r"\b(?:förklara|berätta|påpeka|nämn|meddela|informera|upplys|rapportera|redogör|tilläg|tillad|konstatera|betona|framhöll|framhåll|svara|undra|notera|påmin|uppge|uppgav|antyd|trod|tror|menar|menad|sade|sa|säger|säg|visste|vet|läste|hörde)\w*\s+(?:\w+\s+){0,2}(?:att|hur|när|om|vad)\b",
    ),
    asking_whether=(
        r"\b(?:fråg|undersök|koll|kontroller|ta(?:r)?\s+reda\s+på|hör|utred|se|ser|efterhör|tala|prata|samråd|stäm|kartlägg|redovisa|beskriv|sammanställ)\w*\s+(?:\S+\s+){0,4}?(?:om|huruvida|hur|vad|vilk\w+|när|varför)\b.*",
    ),
    asking_here=(
        r"ser\s+(?!över\b|till\b|på\b|efter\b|igenom\b|om\b)",
        r"märker\s+(?:av|att|en|ett|mer|fler|mindre|färre|ingen|inget|inte)\b",
        r"(?:frågar|undrar)\s+(?:också\s+|även\s+|då\s+|sedan\s+)?(?:om|varför|hur|när|vad|vem|vilk\w+|var)\b",
        r"(?:efterlyser|efterfrågar|önskar|saknar|föreslår)\b",
        r"(?:ber|bad)\s+(?:om\s+)?(?:att\s+)?få\b",
        r"(?:väcker|aktualiserar)\s+(?:också\s+|även\s+|nu\s+)?(?:frågan|frågor|ärendet|idén|tanken|förslaget)\s+(?:om|kring|huruvida|att)\b",
        r"ber\s+(?:också\s+|även\s+|nu\s+)?(?:styrelsen|mötet|rådet|nämnden|gruppen|utskottet|kommittén|deltagarna|ledamöterna|alla|oss)\s+om\s",
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
    asked_here=(
        r"\b(?:frågade|frågar|undrade|undrar|efterlyste|efterlyser|efterfrågade|efterfrågar)\s+(?:(?:också|även|då|sedan)\s+)?(?!.*\b(?:ska|skall|skulle|kommer|att)\b)\w",
    ),
    musing=(
        r"\s+(?:(?:på|över|kring|inte|också|även)\s+){0,2}(?:att|om|hur|vad|vilka|varför|huruvida)\b",
    ),
    agreeing_about=(
        r"\b(?:enades?|enas|överens|eniga?|enigt|ense|beslut(?:ar|ade|ades|as)?|bestämde)\s+om\b",
    ),
    conditions=("om", "ifall", "när", "så snart", "så fort", "såvida", "förutsatt att", "därest"),
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
    rules=(
        r"\bfyller\s+(?:\d{1,3}|jämnt|år)(?!\d|[.:]\d|\s+(?:\w+\s+)?(?:med|liter|påsar|säckar|lådor|hål|burkar)\b)",
        r"(?:\A|[:,–]\s+)se\s+(?:(?:även|också|separat|separata|bifogad|bifogat|bifogade|föregående)\s+)?(?:nedan|ovan|bilag\w*|bil\.?|punkt(?:en)?|sid(?:an)?|protokoll(?:et)?|anteckning\w*|rapport(?:en)?|mejl(?:et)?|länk(?:en)?|dokument(?:et)?|tabell(?:en)?|utskick(?:et)?|kallelse(?:n)?|separat|§)(?!\w)",
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
    usual=("brukar", "brukade", "vanligen"),
    habits=(
        r"\b(?:gånger|gång|dagar|kvällar|timmar|dag|kväll|timme|möten|tillfällen)\s+(?:om|per|i)\s+(?:året?|dagen|dag|dygnet|veckan?|månaden?|kvartalet?|terminen?|läsåret)\b",
        r"\b(?:varje|varannan|vartannat|var\s+(?:tredje|fjärde))\s+(?:år|månad|vecka|dag|kväll|kvartal|termin|natt|morgon|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|vår|höst|sommar|vinter)\b",
        r"\b(?:årligen|regelbundet|normalt|vanligen|vanligtvis|oftast|alltid|numera|dagligen|veckovis|månadsvis|kvartalsvis|sedan\s+(?:flera|många)\s+år|för\s+närvarande|i\s+dagsläget|i\s+dag|idag)\b",
        r"\b(?:sin|sitt|sina)\s+(?:årliga?|månatliga|sedvanliga|vanliga)\b",
        r"\b(?:måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar|vardagar|helger|kvällstid|dygnet\s+runt)\b",
    ),
    long_since=(
        r"\bsedan\s+(?:\w+\s+)?(?:år|länge|starten|(?:19|20)\d\d|\d+-talet)\b",
        r"\bi\s+(?:många|flera|\w+)\s+år\b",
    ),
)
