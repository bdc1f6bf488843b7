"""Swedish words of the next meeting: when, where, and on what."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.coming import ComingWords

_BODY: Final = r"(?:vi|rådet|[^\W\d_]{3,}(?:en|et))"
_THEN: Final = (
    r"(?:då|där|(?:vid|på)\s+(?:(?:det\s+)?(?:mötet|sammanträdet)|(?:den\s+)?träffen"
    r"|(?:detta|denna)(?:\s+(?:möte|sammanträde|träff))?))"
)
_AND: Final = r"(?:även|också|bland\s+annat|främst|framför\s+allt)"
_TREAT: Final = (
    r"(?:behandla|diskutera|avhandla|dryfta|bereda|planera|följa\s+upp|gå\s+igenom|ta\s+upp"
    r"|titta\s+på|ta\s+ställning\s+till|(?:fatta\s+)?beslut[a]?\s+om|(?:prata|tala)\s+om"
    r"|fortsätta\s+med)"
)
_TREATED: Final = r"(?:tas\s+upp|upp|behandlas|diskuteras|avhandlas|dryftas)"

_MEETINGS: Final = r"mötet|sammanträdet|träffen|nästa\s+(?:gång|möte|sammanträde|träff)|dess"
_NAMES: Final = r"(?-i:[A-ZÅÄÖ])[\w-]+(?:\s+(?-i:[A-ZÅÄÖ])[\w-]+){0,2}"

_TELLS: Final = (
    r"(?:berättar|redogör|informerar|föredrar|presenterar|redovisar|rapporterar|visar|talar)"
)
_TOLD: Final = r"(?P<topic>(?!att\b|senast\b|före\b|resultatet\s+för\b|\w+\s+(?:senast|till|före|per)\b)[^.,]+)\W*\Z"

_MONTHS: Final = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
)
_WISHED: Final = "önskas|efterfrågas|efterlyses|föreslås|anmäls|noteras|planeras|väntar|tas upp"

COMING: Final = ComingWords(
    next_headings=listed(
        """
        nästa möte, nästa möten, nästa sammanträde, nästa träff, nästa gång, nästa ggn, nästa ggng,
        nästa rådsmöte, nästkommande möte, nästkommande sammanträde, kommande möte, kommande möten,
        kommande sammanträde, nästa styrelsemöte, tid för nästa möte, datum för nästa möte, tid och
        plats för nästa möte, nästa mötestid, nytt möte, nästa mötestillfälle, nästa nätverksmöte,
        nästa nätverksträff, nästa rådsträff, nästa nämndsammanträde, nästa utskottssammanträde,
        nästa kommittémöte, nästa arbetsgruppsmöte, nästa gruppmöte, nästa samverkansmöte, nästa
        ledningsgruppsmöte, nästa brukarråd, nästa sammankomst, nästa mötesdag, nästa mötesdatum,
        nästa sammanträdesdag, nästa sammanträdesdatum, nästa ordinarie möte, nästa ordinarie
        sammanträde, nästa ordinarie styrelsemöte, nästa protokollförda möte, nästföljande möte,
        nästkommande styrelsemöte, nästkommande träff, följande möte, kommande träff, kommande
        träffar, kommande sammanträden, kommande styrelsemöte, kommande mötestider, kommande
        mötesdatum, datum för nästa sammanträde, datum för nästa styrelsemöte, datum för nästa
        träff, dag för nästa möte, tid för nästa sammanträde, tid för nästa träff, tid för nästa
        styrelsemöte, tider för kommande möten, tid och plats för nästa sammanträde, tid och plats
        för nästa styrelsemöte, tid och plats för nästa träff, plats och tid för nästa möte, plats
        och tid för nästa sammanträde, dag och tid för nästa möte, datum och tid för nästa möte,
        datum och plats för nästa möte, beslut om nästa möte, fastställande av nästa möte, nästa
        mötes datum, nytt mötesdatum, ny mötestid, nytt sammanträde, vi ses nästa gång, vi ses igen,
        vi ses, vi träffas igen, vi träffas nästa gång, vi möts igen, möts igen, nästa digitala
        möte, nästa fysiska möte, nästa avstämning, nästa tillfälle, nästa lokala brå, kommande
        tider, kommande datum, datum framöver, när ses vi igen, när ses vi, när träffas vi, när
        träffas vi igen, när vi ses igen, när vi ses, när vi träffas igen, när vi möts igen, när
        möts vi igen, vårens möten, höstens möten, vårens mötestider, höstens mötestider,
        styrelsemöten framöver, möten framöver
        """
    ),
    calendar_headings=listed(
        """
        mötestider, mötesdatum, mötesdagar, möteskalender, mötesplan, mötesschema,
        sammanträdestider, sammanträdesdatum, sammanträdesdagar, sammanträdeskalender,
        sammanträdesplan, datum för möten, datum för vårens möten, datum för höstens möten, tider
        för möten, tider för vårens möten, tider för höstens möten, dagar för möten
        """
    ),
    next_alone=listed(
        "nästa, och sen, och sedan, framöver, framåt, på gång, nästa datum, kommande"
    ),
    next_verbs=listed(
        """
        blir, är, hålls, hålles, ska hållas, skall hållas, kommer att hållas, äger rum, sker,
        infaller, planeras, planeras till, bestäms, bestämdes, bestämdes till, bestämdes hållas,
        fastställs, fastställdes, fastslogs, fastslogs till, beslutades, beslöts, sattes, utsattes,
        sätts till, utlystes, utlyses, går av stapeln
        """
    ),
    next_patterns=(
        r"\Anästa(?=:\s*(?:[^\W\d]+\s+)?\d{1,2}(?:/\d{1,2}|\s[^\W\d]+)(?:\s+\d{4})?(?:\s*[,.;]|\s+(?:kl|\d)|\s*\Z))",
        r"nästa\s+(?!(?:steg|år|dag|punkt|vecka|sida|del)\b)(?-i:[A-ZÅÄÖ]{2,4})(?=\s*:)",
        r"(?:nästa|nästkommande|kommande)\s+(?:lg|sg|ag|pg|rg|dg|ldg|fsg|rsg)(?=\W*\Z|\s*[:,–-])",
        r"(?:nästa|nästkommande|kommande)\s+(?:au|ks|ksau|ku|fu|su|tu|bk|vu|brå|kpr|khr|krp|apt|lsg|fsg|csg|fs|ks-?au|styrgrupp|arbetsgrupp|projektgrupp|ledningsgrupp|nämnd|styrelse)",
        r"(?:mötes|sammanträdes|styrelsemötes|träff)(?:tider|datum|dagar)\s+(?:för\s+|under\s+)?(?:våren|hösten|vt|ht|vårterminen|höstterminen|framöver|resten)",
        r"(?:nästa|nästkommande|nästföljande|näst\s+kommande|kommande|nytt|följande)\s+(?:(?:ordinarie|planerade|inplanerade|gemensamma|preliminära|extra|digitala|fysiska|uppföljande)\s+)?(?!års|medlems|föräldram|stämmo|personal)[a-zåäö]*(?:möte|sammanträde|träff|sammankomst|avstämning|samråd|råd|utskott|session|konferens|samling|dialog|forum|workshop|tillfälle)(?:t|n|en|s|et|er)?(?:\s+med\s+\w+)?",
        r"(?:tid|datum|dag)\s+för\s+(?:nästa|kommande)\s+\w+",
        r"(?:härnäst|därnäst)\Z",
        r"(?:vi|[a-zåäö]*gruppen|rådet|styrelsen|nätverket|kommittén|utskottet|nämnden|beredningen|delegationen|presidiet|kommissionen|sektionen|klubben|föreningen|forumet|samrådet)\s+(?:ses|träffas|möts|sammanträder|samlas|återsamlas)\s+(?:sedan|sen|därpå|(?:\w+dag(?:en)?\s+)?den|igen|nästa\s+gång|härnäst|åter|på\s+nytt|därefter)",
        r"(?:mötet|sammanträdet|träffen|gången)\s+(?:(?:direkt\s+)?efter\s+(?:det|den)(?:ta|\s+här|na)?|därefter|därpå)\s+(?:är|blir|hålls|äger|infaller)",
        r"(?:härnäst|nästa\s+gång|därefter|därpå|sedan|sen)\s+(?:ses|träffas|möts|sammanträder|samlas)\s+(?:vi|[a-zåäö]*gruppen|rådet|styrelsen|nätverket|kommittén|utskottet|nämnden|beredningen|delegationen|presidiet|kommissionen|sektionen|klubben|föreningen|forumet|samrådet)",
    ),
    month_weeks={
        "1": ("första", "1:a"),
        "2": ("andra", "2:a"),
        "3": ("tredje", "3:e"),
        "4": ("fjärde", "4:e"),
        "-1": ("sista",),
    },
    week_of_month=("i",),
    numbered_places=(
        r"[a-zåäö]+(?:rum|sal|vägen|gatan|gränd|väg|torget)",
        "rum",
        "sal",
        "lokal",
        "plan",
    ),
    place_ends=(
        r"\s*,\s+(?:då\s+)?med\s+[^.;]+\s(?:som\s+\w*(?:punkt|fråga|ämne|tema|ärende)(?:er|or|n)?|på\s+(?:dagordningen|agendan|programmet))\b",
        r"\s*[,(–-]?\s*\b(?:om\s+(?:inte|inget|det|vi|läget|lokalen)|beroende\s+på|förutsatt|såvida|under\s+förutsättning|ifall|med\s+reservation|tills\s+vidare|preliminärt|då\s+vi|som\s+vanligt|(?:lokal|plats|sal|rum|adress|länk|lokalen|platsen|länken)\s+(?:meddelas|bestäms|anges|skickas|kommer|återkommer|ej\s+(?:klar|bestämd)|inte\s+bestämd)|och\s+(?:ska|kommer|då|där|(?:tar|behandlar|diskuterar|går|planerar|pratar|talar)\s+(?:då|där))|(?:då\s+)?(?:behandla|avhandla|diskutera|presentera|redovisa|besluta|ta)[rs])\b",
    ),
    place_hedges=(
        r"(?:direkt\s+|strax\s+|genast\s+|omedelbart\s+)?efter\s+(?:(?!(?:i|på|vid|hos|kl|klockan)\b)\w+\s+)?(?!(?:i|på|vid|hos|kl|klockan|den)\b)[^\W\d]+",
        r"troligen|troligtvis|sannolikt|förmodligen|antagligen|preliminärt|prel\.?|kanske|eventuellt|ev\.|möjligen|förhoppningsvis|gärna|helst|om\s+möjligt|ifall\s+möjligt",
        r"om\s+(?:läget|\w*läget|vädret|väder(?:\s+och\s+vind)?|tiden|utrymmet|restriktionerna|föreskrifterna|det)\s+(?:så\s+)?(?:medger|tillåter|är\s+möjligt|går|funkar|fungerar)",
        r"igen|åter|återigen|även\s+då|också\s+då|(?:även\s+|också\s+)?(?:den|denna)\s+gång(?:en)?|som\s+(?:vanligt|förut|tidigare|sist|senast|förra\s+gången)",
        r"också|även|likaså|likaledes|fortfarande|alltjämt",
        r"då|fysiskt|på\s+plats(?=\s+(?:i|på|vid|hos)\s)",
    ),
    proposed_days=(
        r"(?:förslag|föreslagna\s+\w+)(?:\s+(?:på|till|om)\s+\w+)?(?:\s+[\d–/-]+)?\s*:",
    ),
    proposal_taken=(
        r"\b(?:godkän|ant[ao]g|antas|antar|fastställ|enades?\s+om|beslut\w*\s+enligt|bifall)\w*",
    ),
    another_meeting=(
        r"(?:och\s+|samt\s+)?(?:därefter|därpå|sedan|efter\s+det)",
        r"(?:och\s+|samt\s+)?[a-zåäö-]*(?:mötet?|sammanträdet?|stämman?|träff)",
    ),
    hosting=(
        r"\b(?:bjuder|bjuds)\s+(?:(?:oss|alla|in|hem|då|gruppen|rådet|nätverket|styrelsen)\s+){1,3}till\s+(?P<place>(?-i:[A-ZÅÄÖ])[^.;:]{2,60})",
        r"\b(?:är|blir)\s+(?:då\s+)?(?:värd|värdar|värdinna)\s+(?:i|på|hos)\s+(?P<place>(?-i:[A-ZÅÄÖ])[^.;:]{2,60})",
    ),
    deadline_leads=("senast", "allra senast", "dock senast", "före", "innan"),
    no_meeting=(
        r"\bställ(?:s|des|er|de|a|as|t|ts)\s+in\b",
        r"\bin(?:ställ\w+|fall\w+|föll)\b",
        r"\bskulle\s+(?:annars\s+|egentligen\s+)?(?:ha\s+varit|hamna|krocka|bli\s+på)\b",
        r"\b(?:annars|egentligen)\b",
    ),
    next_leads=listed(
        """
        tid, plats, datum, dag, tider, och, för, beslut om, bestämmande av, fastställande av, val
        av, inför, planering av, kallelse till, till, frågor, ämnen, ärenden, punkter, dagordning,
        agenda
        """
    ),
    topic_columns=listed(
        """
        ämne, ämnen, fråga, frågor, punkt, punkter, ärende, ärenden, att ta upp, vad, tema, dagordningspunkt, ämne att ta upp, fråga att ta upp, förslag
        """
    ),
    topic_headings=listed(
        """
        ämnen till nästa möte, ämnen för nästa möte, ämnen att ta upp nästa gång, ämnen att ta upp
        på nästa möte, frågor till nästa möte, frågor att ta upp nästa gång, frågor till nästa
        sammanträde, punkter till nästa möte, punkter till nästa gång, punkter att ta upp på nästa
        möte, punkter för nästa möte, att ta upp på nästa möte, att ta upp nästa gång, att ta upp
        nästa möte, till nästa dagordning, till nästa mötes dagordning, dagordning till nästa möte,
        dagordning för nästa möte, dagordning nästa möte, förslag på ämnen till nästa möte, förslag
        till punkter på nästa möte, förslag på punkter till nästa möte, ärenden till nästa möte,
        ärenden till nästa sammanträde, ärenden inför nästa möte, innehåll nästa möte, innehåll på
        nästa möte, teman för nästa möte, tema för nästa möte, agenda nästa möte, agenda för nästa
        möte, punkter till nästa agenda
        """
    ),
    topic_patterns=(
        r"(?:inför|till|för)\s+(?:nästa\s+\w+|nästkommande\s+\w+|(?:vårens|höstens|sommarens|vinterns)\s+\w+|våren|hösten|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december)\w+|(?:mötet|träffen|sammanträdet)(?:\s+(?:i|den|på)\s+[\w\s]{1,20}?)?)(?:\s+(?:önskas|efterfrågas|efterlyses|föreslås|planeras|väntar|noteras|är\s+\w+))?",
        r"(?:önskas|efterfrågas|efterlyses|föreslås)(?:\s+(?:då|till\s+\w+|inför\s+\w+))?",
        r"(?:då|där|till\s+dess|fram\s+till\s+dess|till\s+den\s+gången)",
        r"(?:(?:kvar|saker|frågor|punkter|ärenden)\s+)?att\s+(?:förbereda|ta\s+upp|behandla|diskutera|besluta(?:\s+om)?|prata\s+om|gå\s+igenom|avhandla|planera|ta\s+ställning\s+till|fundera\s+(?:på|över))(?:\s+[a-zåäö]+){0,3}",
        r"(?:på|till)\s+(?:listan|lappen|bordet|tapeten|tur|agendan|dagordningen|programmet|schemat|ärendelistan|föredragningslistan|dagordning|agenda)(?:\s+(?:då|står|finns|är|har|hittills|redan|anmäls|anmäldes|anmälts|anmält|anmälda|noteras|noterades|noterats|föreslås|föreslogs|sätts|sattes|så\s+(?:här\s+)?långt))*",
        r"(?:förslag|önskemål|idéer|tankar)\s+(?:på|om|till|kring)\s+(?:innehåll|program|dagordning|agenda|ämnen?|teman?|punkt(?:er)?|ärenden?|frågor)(?:\s+[a-zåäö]+){0,3}",
        r"(?:(?:redan|hittills|nu|ännu)\s+)?(?:preliminär\w*|(?:in)?planera\w*|tänkta?|föreslage?n?t?|föreslagna|anmälda|väntade)\s+(?:innehåll|program|dagordning|agenda|teman?|ärenden?|frågor|punkter|ämnen)(?:\s+[a-zåäö]+){0,3}",
        r"(?:(?:de\s+|dessa\s+)?(?:följande\s+)?)(?:frågor|fråga|ämnen?|punkter|ärenden?|teman?|dagordningspunkter|dagordning|agenda|program)(?:\s+[a-zåäö]+){1,4}",
        r"(?:då|där|vid\s+\w+|på\s+\w+)\s+(?:tas|behandlas|diskuteras|avhandlas|tar|behandlar|diskuterar|pratar|talar|går|planerar|väntar)(?:\s+[a-zåäö]+){0,3}",
        r"(?:(?:redan|hittills|nu|ännu)\s+)?(?:önska|aktuell|uppskjut|bordlag|inkom|komman|tänk|väck|notera|inlämna|kän)\w+\s+(?:ämnen|frågor|punkter|ärenden|teman)(?:\s+[a-zåäö]+){0,3}",
        r"(?:(?:då|detta|följande)\s+)?ska(?:ll)?\s+(?:då\s+)?(?:tas\s+upp|upp|behandlas|diskuteras|avhandlas)(?:\s+[a-zåäö]+){0,3}",
    ),
    topic_leads=listed(
        """
        ämnen, ämnen att ta upp, frågor, frågor att ta upp, punkter, punkter då, punkter till nästa
        möte, att ta upp, till dagordningen, på dagordningen, dagordning, ärenden, förslag på
        punkter, tema, då tas upp, då tar vi upp, frågor till nästa möte, ämnen till nästa möte,
        ämnen då, på programmet, programpunkter, ärenden då, frågor då, punkter att ta upp, anmälda
        frågor, anmälda punkter, att ta upp då, på agendan, agenda, punkter till dagordningen,
        önskade punkter, vi tar upp, då tar vi, då behandlas, då behandlar vi, då diskuteras, då
        diskuterar vi, då går vi igenom, vi går igenom, då pratar vi om, vi pratar om, då ska vi
        prata om, på agendan då, på dagordningen då, på dagordningen står, på dagordningen står då,
        dagordningspunkter, dessutom, därtill, dagordningspunkter då, föreslagna ämnen, föreslagna punkter, föreslagna
        frågor, ämnen för nästa möte, punkter för nästa möte, ämnen för mötet, ämnen på mötet,
        ärenden till nästa möte, ärenden att ta upp, förslag på ämnen, förslag på frågor, förslag
        till ämnen, förslag till punkter, tema för mötet, teman, fokus, fokus då, mötet handlar om,
        mötet kommer att handla om, huvudpunkter, huvudfrågor, innehåll, till nästa möte, till nästa
        möte tar vi upp, på nästa möte, på nästa möte tas upp, vid nästa möte, vid nästa möte
        behandlas, inför nästa möte, ta upp då, ta upp, att behandla, att diskutera, att diskutera
        då, vi tar då upp, följande tas upp, följande punkter tas upp, följande ämnen, följande
        frågor tas upp, följande ärenden behandlas, följande står på dagordningen, stående punkter
        samt, då väntar, väntande ärenden, uppskjutna frågor, kvarvarande frågor, inplanerat,
        planerat, ärende, ärende då, ämne, ämne då, ämne för kvällen, ämnen för kvällen, ämne för
        mötet, ämne för träffen, tema för kvällen, tema för träffen, kvällens ämne, kvällens tema,
        vi vill prata om, vill prata om, vill ta upp, önskemål, redan anmält, redan anmälda, redan
        föreslaget, anmält hittills, hittills, hittills anmält, förslag hittills, redan på listan,
        att prata om, saker att ta upp, tas upp, upp då, tas då upp, behandlas, diskuteras, avhandlas, huvudfråga, huvudpunkt, huvudämne
        """
    ),
    topic_tellings=(
        rf"\A(?P<topic>[^.,]+?)\s+(?:presenteras|redovisas|föredras|visas|introduceras)\s+(?:då\s+)?av\s+{_NAMES}\W*\Z",
        rf"\A{_NAMES}\s+{_TELLS}\s+(?:(?:också|även)\s+)?(?:(?:om|för|från)\s+)?{_TOLD}",
    ),
    topic_sentences=(
        r"(?:\A|,\s+)(?:då\s+)?med\s+(?P<topic>[^.,;]+?)\s+(?:som\s+(?:huvud|dagordnings|mötes|enda\s+)?(?:punkt|fråga|ämne|tema|ärende)(?:er|or|n)?|på\s+(?:dagordningen|agendan|programmet))\W*\Z",
        r"\Atema\s+(?P<topic>(?!ej\b|inte\b)[^.:]+)\W*\Z",
        r"\A(?P<topic>[^.:\d]+?)\s+(?:är|blir)\s+(?:då\s+)?(?:huvud)(?:punkt|fråga|ämne|tema|ärende)(?:er|or|n)?(?:\s+då)?\W*\Z",
        rf"\b(?:då|där)\s+(?:vill|ska|skall|får|hoppas|kommer)\s+{_BODY}\s+(?:{_AND}\s+)?(?:att\s+)?(?:få\s+)?(?:höra|veta)\s+(?:mer\s+|mera\s+|vidare\s+)?(?:om|kring)\s+(?P<topic>[^.]+)",
        rf"\A{_THEN}\s+(?:behandla|diskutera|avhandla|dryfta|avgör)(?:s|as)\s+(?:{_AND}\s+)?(?P<topic>[^.]+)",
        rf"\A{_THEN}\s+(?:tas|följs)\s+(?:{_AND}\s+)?(?P<topic>[^.]+?)(?:\s+upp)?\W*\Z",
        rf"\A{_BODY}\s+(?:vill|hoppas|önskar)\s+{_THEN}\s+(?:{_AND}\s+)?(?:få\s+)?(?:höra|veta)\s+(?:mer\s+|mera\s+|vidare\s+)?(?:om|kring)\s+(?P<topic>[^.]+)",
        r"\A(?P<topic>[^.]+?)\s+(?:är|blir)\s+(?:då\s+)?(?:(?:ett|en|två|tre)\s+)?(?:redan\s+)?(?:planera|anmäl|tänk|inplanera|vänta|avisera|föreslag)(?:de|da|na|ta|t|d)\s+(?:ärenden?|punkter|punkt|frågor|fråga|ämnen?)(?:\s+då)?\W*\Z",
        rf"\A{_NAMES}\s+{_TELLS}\s+(?:{_AND}\s+)?{_THEN}\s+(?:{_AND}\s+)?(?:(?:om|för|från)\s+)?{_TOLD}",
        rf"\A(?:(?:vidare|dessutom|därtill|sedan|därefter)\s+|på\s+\w+s\s+begäran\s+|på\s+(?:begäran|förslag)\s+av\s+[\w\s-]{{2,40}}?\s+)(?:tas|behandlas|diskuteras|avhandlas|dryftas)\s+(?:{_THEN}\s+)?(?:{_AND}\s+)?(?P<topic>[^.]+?)(?:\s+upp)?\W*\Z",
        rf"\A(?:till|på|vid|inför)\s+(?:{_MEETINGS})\s+(?:anmäls|väntas|väntar|planeras|förbereds|aviseras|finns|har\s+anmälts)\s+(?:{_AND}\s+)?(?:(?:ett\s+|två\s+|tre\s+)?(?:ärenden?|frågor|frågan|punkter|en\s+punkt|information|beslut)\s+om\s+)?(?P<topic>[^.]+)",
        rf"(?<!\w){_BODY}\s+(?:ska|skall|kommer|har|får|vill|avser)\s+(?:att\s+)?(?:{_AND}\s+)?(?:{_THEN}\s+)(?:{_AND}\s+)?(?:att\s+)?(?:{_AND}\s+)?{_TREAT}\s+(?P<topic>[^.]+)",
        rf"\A(?:mötet|sammanträdet|träffen)\s+(?:ska|skall|kommer\s+att)\s+(?:{_AND}\s+)?{_TREAT}\s+(?P<topic>[^.]+)",
        rf"\b(?:då|där)\s+(?:ska|skall|kommer)\s+(?:{_AND}\s+)?(?P<topic>(?!(?:vi|man)\b)[^.]+?)\s+(?:att\s+)?{_TREATED}(?:\s+på\s+bordet)?\W*\Z",
        rf"\A(?P<topic>(?!{_THEN}\b)[^.]+?)\s+(?:ska|skall|kommer\s+att)\s+(?:{_AND}\s+)?(?:{_THEN}\s+)?(?:{_AND}\s+)?{_TREATED}(?:\s+(?:på\s+bordet|igen|{_THEN}))?\W*\Z",
        rf"\A(?P<topic>(?!{_THEN}\b)[^.]+?)\s+(?:tas|behandlas|diskuteras|avhandlas|kommer)\s+{_THEN}(?:\s+(?:upp|igen|på\s+nytt|åter|vidare))*\W*\Z",
        r"\b(?:då|där)\s+är\s+det\s+(?P<topic>[^.]+?)\s+som\s+(?:gäller|väntar|står\s+på\s+tur|ska\s+(?:tas\s+)?upp|ska\s+behandlas)\b",
        rf"\b(?:ses|träffas|möts|sammanträder|samlas)\b.*?\boch\s+(?:ska\s+|kommer\s+)?(?:då|där)\s+(?:att\s+)?(?:{_TREAT}|behandlar|diskuterar|tar\s+upp|går\s+igenom|planerar|(?:pratar|talar)\s+om)\s+(?P<topic>[^.]+)",
        r"\b(?:ses|träffas|möts|sammanträder|samlas)\b.*?\boch\s+(?:behandlar|diskuterar|tar|går|planerar|pratar|talar)\s+(?:då|där)\s+(?:upp|igenom|om)?\s*(?P<topic>[^.]+)",
        r"\b(?:önskar|önskas|efterfrågar|efterfrågas|efterlyser|efterlyses|begär|begärs|vill\s+(?:då\s+)?(?:ha|få)|ber\s+om|bad\s+om|önskade|efterfrågade)\s+(?:då\s+|även\s+|också\s+)*(?:en\s+|ett\s+)?(?:\w+\s+)?(?:information|redovisning|rapport|dragning|föredragning|besked|genomgång|uppföljning|diskussion|presentation|lägesrapport|återrapport\w*)\s+(?:om|av|kring|över|från)\s+(?P<topic>[^.]+)",
        r"\A(?:information|redovisning|rapport|dragning|föredragning|genomgång|uppföljning|diskussion|presentation)\s+(?:önskas|efterfrågas|efterlyses|begärs)\s+(?:då\s+)?(?:om|av|kring|över|från)\s+(?P<topic>[^.]+)",
        r"\A(?:vi|då)\s+(?:ska|skall|kommer\s+att|tänker|vill)\s+(?:vi\s+|då\s+|även\s+|också\s+)*(?:prata|snacka|dryfta|avhandla|ventilera)\s+(?:om\s+)?(?P<topic>[^.]+)",
        r"\A(?:då\s+)?(?:pratar|snackar|dryftar|avhandlar)\s+(?:vi\s+)(?:om\s+)?(?P<topic>[^.]+)",
        r"(?:\A|(?<=\W))(?:vi|rådet|styrelsen|nämnden|gruppen|utskottet|kommittén)\s+(?:pratar|talar|samtalar)\s+(?:då\s+|bland\s+annat\s+|främst\s+)*om\s+(?P<topic>[^.]+)",
        r"\A(?:vi|rådet|styrelsen|nämnden|gruppen|utskottet|kommittén)\s+(?:då\s+)?(?:diskuterar|behandlar|går\s+igenom|tar\s+upp|tittar\s+(?:närmare\s+)?på|planerar|beslutar\s+om|fortsätter\s+med|ägnar\s+oss\s+åt|följer\s+upp|tar\s+ställning\s+till|tar\s+oss\s+an|fokuserar\s+på)\s+(?:då\s+|även\s+|också\s+|bland\s+annat\s+)*(?P<topic>[^.]+)",
        r"\b(?:då|där)\s+(?:ska|kommer)\s+(?:vi|\w+en|\w+et|rådet)\s+(?:att\s+|även\s+|också\s+|bland\s+annat\s+)*(?:behandla|diskutera|prata\s+om|tala\s+om|gå\s+igenom|ta\s+upp|besluta\s+om|planera|följa\s+upp|titta\s+på|ta\s+ställning\s+till|fortsätta\s+med)\s+(?P<topic>[^.]+)",
        r"\b(?:då|där)\s+(?:tar|pratar|talar|går|behandlar|diskuterar|avhandlar|planerar|tittar|beslutar)\s+(?:vi|\w+en|rådet)\s+(?:även\s+|också\s+)*(?:upp|om|igenom|på)?\s*(?P<topic>[^.]+?)\s+(?:och|samt)\s+(?:går\s+igenom|tar\s+upp|diskuterar|behandlar|planerar|pratar\s+om|tittar\s+på|beslutar\s+om|följer\s+upp|utvärderar)\s+(?P<more>[^.]+)",
        r"\b(?:på|vid|till)\s+(?:\w*mötet|\w*sammanträdet|\w*träffen)\s+(?:tas|behandlas|diskuteras|avhandlas|dryftas)\s+(?:bland\s+annat\s+|även\s+|också\s+)*(?P<topic>[^.]+?)(?:\s+upp)?(?=\.|$)",
        r"\bdå\s+(?P<topic>(?!vi\b|rådet\b|styrelsen\b|nämnden\b|gruppen\b)[^.]+?)\s+(?:kommer\s+att|ska|skall)\s+(?:behandlas|diskuteras|tas\s+upp|avhandlas|dryftas)\b",
        r"\b(?:vi|rådet|styrelsen|nämnden|gruppen|utskottet|kommittén)\s+då\s+(?:diskuterar|behandlar|går\s+igenom|tar\s+upp|planerar|beslutar\s+om|följer\s+upp|tittar\s+på)\s+(?P<topic>[^.]+)",
        r"\b(?:då|där)\s+(?:tar|pratar|talar|går|behandlar|diskuterar|avhandlar|planerar|tittar|beslutar|bestämmer|fortsätter)\s+(?:vi|\w+en|rådet)\s+(?:även\s+|också\s+|bland\s+annat\s+|främst\s+|framför\s+allt\s+)*(?:upp|om|igenom|på|med)?\s*(?P<topic>[^.]+)",
        r"\b(?:då|där)\s+(?:har\s+vi|blir\s+det(?:\s+dags\s+för)?|är\s+det\s+(?:dags|tid)\s+för|väntar|avhandlas|gäller\s+det|handlar\s+det\s+om)\s+(?:även\s+|också\s+|bland\s+annat\s+|främst\s+)*(?P<topic>[^.]+)",
        r"\A(?P<topic>[^.]+?)\s+(?:återkommer|kommer\s+upp|kommer\s+tillbaka|tas\s+upp|behandlas|diskuteras|avhandlas)\s+då\s*,\s+(?:liksom|samt|tillsammans\s+med|och\s+(?:även|också))\s+(?P<more>[^.]+)",
        r"\A(?P<topic>[^.]+?)\s+(?:återkommer|kommer\s+upp(?:\s+igen)?|kommer\s+tillbaka)\s+då\W*\Z",
        r"\A(?P<topic>[^.]+?)\s+(?:tas\s+upp|behandlas|diskuteras|avhandlas|står\s+(?:(?:då|också|även)\s+){0,2}på\s+(?:tur|dagordningen|listan|programmet|agendan|schemat))(?:\s+(?:igen|på\s+nytt|åter|vidare))?\W*\Z",
        r"\A(?P<topic>[^.]+?)\s+(?:blir|är)\s+(?:då\s+)?(?:en\s+|ett\s+)?(?:egen\s+|eget\s+|särskild\s+|stående\s+)?(?:punkt|ärende|tema|ämne)\s+(?:på\s+(?:dagordningen|agendan|listan)|då)\W*\Z",
        r"\b(?:dagordningen|agendan|programmet)\s+(?:(?:ska|skall|kommer\s+att)\s+)?(?:innehåll[ae]r?|omfattar?|tar?\s+upp|består?\s+av)\s+(?:bland\s+annat\s+|även\s+)?(?P<topic>[^.]+)",
        r"\A(?:fokus|tyngdpunkten?|temat?)\s+(?:på|kring|ligger\s+på)\s+(?P<topic>[^.]+)",
        r"\A(?:[^\s.,:]+\s+){1,2}?(?:vill|önskar|tänker)\s+(?:då\s+|också\s+|även\s+)?(?:ta\s+upp|diskutera|prata\s+om)\s+(?P<topic>(?!(?:då\s+)?är\s)[^.]+)",
        r"\bdå\s+(?:går\s+vi\s+igenom|tittar\s+vi\s+(?:närmare\s+)?på|planerar\s+vi|fortsätter\s+vi\s+med|beslutar\s+vi\s+om|följer\s+vi\s+upp|tar\s+vi\s+oss\s+an|ägnar\s+vi\s+oss\s+åt)\s+(?P<topic>[^.]+)",
        r"\b(?:punkter(?:na)?|frågor(?:na)?|ämnen(?:a)?|ärenden(?:a)?)(?:\s+[a-zåäö]+){0,4}\s+(?:är|blir)\s+(?:då\s+)?(?P<topic>[^.]+)",
        r"\A(?:frågan|ärendet|punkten)\s+om\s+(?P<topic>[^.]+?)\s+(?:återkommer|kommer\s+upp\s+igen|tas\s+igen)\s+(?:då|på\s+nästa|vid\s+nästa|till\s+nästa)\b",
        r"\A(?P<topic>[^.]+?)\s+(?:behandlas|diskuteras|avhandlas|presenteras|redovisas|avgörs|bestäms|tas\s+upp|kommer\s+upp)\s+då\b",
        r"\b(?:vi|då|styrelsen|gruppen|rådet)\s+(?:ska|vill|kommer\s+att|tänker)\s+(?:vi\s+|också\s+|då\s+)*(?:prata\s+om|tala\s+om|diskutera|behandla|gå\s+igenom|ta\s+upp|titta\s+på|planera|besluta\s+om|fortsätta\s+med|ägna\s+oss\s+åt)\s+(?P<topic>(?!(?:då\s+)?är\s)[^.]+)",
        r"\b(?:huvudfrågan?|huvudpunkten?|huvudämnet?|huvudärendet?|kvällens\s+(?:ämne|tema))\s+(?:är|blir)\s+(?:då\s+)?(?P<topic>[^.]+)",
        r"\bdå\s+(?:pratar|talar)\s+vi\s+om\s+(?P<topic>[^.]+)",
        r"\bdå\s+(?:tas|följs|redovisas|återrapporteras|utvärderas)\s+(?P<topic>.+?)(?:\s+(?:upp|av))?\W*\Z",
        r"\bdå\s+tas\s+(?P<topic>.+?)\s+upp\b",
        r"\A(?:det|sådant|saker|frågor)(?:\s+som)?\s+(?:vi|rådet|styrelsen|gruppen|kommittén)\s+(?:vill|ska|skall|tänker|behöver)\s+(?:då\s+)?(?:prata\s+om|tala\s+om|diskutera|ta\s+upp|gå\s+igenom|behandla)(?:\s+(?:då|där))?\s+är\s+(?P<topic>[^.]+)",
        r"\bdå\s+(?:tar|behandlar|diskuterar)\s+(?:vi|\w+en|rådet)\s+(?:upp\s+)?(?P<topic>[^.]+)",
        r"(?<![^.])(?P<topic>[^.]+?)\s+tas\s+upp\s+(?:då|på\s+nästa|vid\s+nästa)\b",
        r"\b(?:på|vid|till)\s+(?:nästa\s+\w+|(?:det\s+)?(?:mötet|sammanträdet)|(?:den\s+)?träffen)\s+(?:tas|behandlas|diskuteras|avhandlas)\s+(?P<topic>[^.]+?)(?:\s+upp)?(?=\.|$)",
        r"\bdå\s+(?:behandlas|diskuteras|avhandlas|presenteras|redovisas|avgörs|bestäms|fastställs|planeras|beslutas\s+om|bestäms\s+om)\s+(?P<topic>[^.]+)",
        r"\b(?:vi|rådet|styrelsen|nämnden|gruppen)\s+(?:tar|behandlar|diskuterar)\s+då\s+(?:upp\s+)?(?P<topic>[^.]+)",
        r"\b(?:på|till)\s+(?:den\s+)?(?:dagordningen|agendan|programmet)\s+(?:då\s+)?(?:står|finns|är|kommer)\s+(?:då\s+|bland annat\s+)?(?P<topic>[^.]+)",
        r"\bdå\s+står\s+(?P<topic>[^.]+?)\s+på\s+(?:dagordningen|agendan|programmet)",
        r"\b(?:mötet|träffen|sammanträdet)\s+(?:ska|kommer\s+att)?\s*(?:handlar?|ägnas|viks)\s+(?:då\s+)?(?:om|åt)\s+(?P<topic>[^.]+)",
        r"\b(?:temat?|ämnet|ämnena|huvudfrågan|fokus)\s+(?:är|blir|för\s+\w+\s+(?:är|blir))\s+(?:då\s+)?(?P<topic>[^.]+)",
        r"\bdå\s+(?:ska|kommer)\s+(?:vi|\w+en|rådet)\s+(?:att\s+)?(?:behandla|diskutera|prata\s+om|tala\s+om|gå\s+igenom|ta\s+upp)\s+(?P<topic>[^.]+)",
        r"\b(?:på|vid|till)\s+nästa\s+\w+\s+(?:tar|behandlar|diskuterar)\s+(?:vi|\w+en|rådet)\s+(?:upp\s+)?(?P<topic>[^.]+)",
    ),
    topic_calls=(
        rf"(?:till|inför|på)\s+(?:mötet|sammanträdet|träffen|samrådet)\s+(?:i|den)\s+(?:\d{{1,2}}\s+)?(?:{_MONTHS})(?:\s+(?:{_WISHED}))?\s*:",
        rf"(?:till|inför|på)\s+(?:{_MONTHS})(?:mötet|sammanträdet|träffen)(?:\s+(?:{_WISHED}))?\s*:",
    ),
    beside_matters=listed(
        """
        fika, fikat, kaffe, kaffet, te, lunch, lunchen, middag, mat, maten efteråt, smörgås,
        smörgåsar, förtäring, mingel, bulle, bullar, välkomna, välkommen, anmälan, samling, samåkning, lokal,
        plats, länk, kallelse, obs, samma, digitalt, preliminärt, prel, heldag, förmiddag, eftermiddag, kväll, förmiddagen, eftermiddagen, kvällen
        """
    ),
    onward=listed(
        """
        i detalj, mer i detalj, i mer detalj, mer ingående, mer detaljerat, vidare, igen, mer, mera, åter, återigen, på nytt, ytterligare, närmare, fortsatt
        """
    ),
)
