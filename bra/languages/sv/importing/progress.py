"""Swedish words of how far a task has come."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.progress import ProgressWords

PROGRESS: Final = ProgressWords(
    state_labels=("status", "läge", "läget", "tillstånd", "utfall", "resultat"),
    open_words=listed(
        """
        öppen, öppet, öppna, kvar, kvarstår, ej klar, ej klart, ej klara, inte klar, inte klart, ej
        gjort, inte gjort, ogjort, ej påbörjad, ej påbörjat, inte påbörjad, inte påbörjat, att göra
        """
    ),
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
    done=(
        r"\b(?:är|blev|har\s+blivit|nu)\s+(?:det\s+)?(?:gjort|klart|klar|klara|genomfört|genomförd|åtgärdat|avslutat|avslutad|utfört|slutfört|slutförd)\b",
        r"\boch\s+(?:det|detta)\s+är\s+(?:gjort|klart)",
        r"\bhar\s+(?:nu\s+|redan\s+|därefter\s+|sedan\s+)?(?:redovisat|genomfört|slutfört|gjort|skickat|lämnat|utfört|avslutat|åtgärdat|rapporterat|beställt|köpt|bokat|fixat|bytt|tagit|skrivit|ordnat|varit)\b",
        r"\buppdraget\s+är\s+(?:avslutat|slutfört|klart|utfört)",
        r"^\W*(?:klart|klar|avklarat|done)[.!]?$",
        r"[,;(–-]\s*(?:klart|klar|avslutas|avslutat|utgår|stryks|genomfört|åtgärdat|gjort|check|avslutade?|genomförda?|slutförd[at]?|utförd[at]?|åtgärdade?|färdigt?|struket|struken|avförs|bortfaller|inställt|inställd)\s*(?:\([^()]*\))?\s*[.!)]*$",
        r"\bskulle\b.*\btill\s+(?:det\s+här\s+mötet|detta\s+möte|dagens\s+(?:möte|sammanträde))\b",
        r"\bgjorde\s+(?:så|det)\b",
        r"\b(?:det|detta|så)\s+(?:har|hade)\s+(?:(?!inte\b|ej\b|ännu\b|aldrig\b)[^\s,.]+\s+){1,3}?(?:gjort|fixat|ordnat|klarat\s+av)\b|\bså\s+(?:har|hade)\s+(?:också\s+|nu\s+)?skett\b|\A(?:det|detta)\s+gjorde\s+[^\s,.]+\b",
        r"\s[–-]\s+(?:klart|klar|klara|gjort|gjord|utfört|avslutat|fixat|ordnat|avklarat|färdigt),\s+(?!(?:senast|till|före|den|\d))(?!.*\b(?:men|inte|ej|utom|förutom|fortfarande)\b)",
        r"\s[–-]\s+(?:klart|klar|gjort|utfört|avslutat|genomfört|åtgärdat|slutfört|avklarat)\s+(?:i|under|den|förra|redan)\b(?!\s+(?:slutet|början)\s+(?:av|på))",
        r"\bskulle\b.*\boch\s+(?!(?:hade|ville|skulle|borde|behövde|tänkte|hoppades|trodde|försökte|glömde)\b)[a-zåäö]{2,}(?:ade|[dt]de|[kpst]te)\s+(?:också\s+|nu\s+)?(?:den|det|dem|dessa|detta|resultatet|svaret|svaren)\b(?!.*\b(?:inte|ej|aldrig|men)\b)[^.]*",
        r"\bskulle\b.*\boch\s+(?:har|hade|fick)\s+(?:(?:nu|redan|också)\s+)?(?:fått\s+)?(?:det|den|dem|detta|dessa)(?:\s+(?:gjort|utfört|ordnat|fixat|lagat|klart|klara))?(?=\s*(?:[,.;:(–-]|\Z)).*",
        r"\bskulle\b.*\boch\s+(?:har|hade|fick)\s+(?:(?:nu|redan|då)\s+)?(?:fått\s+)?(?:(?:till|ett|det)\s+)?(?:ja|nej|svar|besked|klartecken|beskedet)\b",
        r",?\s+och\s+(?:det|de|den|detta)\s+(?:har|är|blev|kom)\b",
        r"\bhar\s+(?:nu\s+|redan\s+)?(?:kommit|anlänt|levererats|\w{3,}ats|\w{3,}ts)\b",
        r"\boch\s+lämnade\s+(?:dem|den|det)\b",
        r"\b(?:lovade|erbjöd\s+sig|åtog\s+sig|tog\s+på\s+sig|skulle)\s+(?:i\s+\w+|förra\s+\w+|sist|senast|(?:på|vid)\s+\w+)\b.*\boch\s+(?:nu\s+[a-zåäö]+\s+(?:den|det|de)\b|(?:den|det|de)\s+(?:nu\s+)?(?!(?:ska|skall|skulle|måste|behöver|behövde|kan|kunde|får|bör|borde|kommer|vill|hade)\b)[a-zåäö]{2,}\b)(?!.*\b(?:inte|ej|aldrig)\b)",
        r"\A(?:den|det|de|dessa|detta|båda|allt|alla)\s+(?:är|blev|har\s+blivit)\s+(?:nu\s+|redan\s+|alla\s+)?(?!(?:skad|försen|glad|sakn|efterfråg|planer|tänkt|beräkn|beslut|diskuter|noter|lov)\w*)(?:\w{2,}(?:ade|ad|at|erat|erad|erade)|(?:in|upp|bort|ned|ner|om|av|ut|på)?(?:köp|lös|by|sy)t+a?|\w*(?:beställ|betal|sän|genomför|utför|monter|hyr|byg+)[dt]a?|(?:upp|in|ut|av|ned|ner)sat+a?|på\s+plats|framme|hemma|gjort|gjorda)(?:\s+nu)?\s*[.!]?\Z",
        r"\A(?:den|det|de)\s+(?:har|hade)\s+(?:han|hon|hen|de|(?-i:[A-ZÅÄÖ])\w+)\s+(?:nu\s+|redan\s+|också\s+)?(?!(?:lovat|glömt|börjat|försökt|planerat|tänkt|inte|ej)\b)\w+t\s*[.!]?\Z",
        r"\A(?:den|det|de)\s+(?!(?:beslut|diskuter|noter|planer|efterfråg|enad|sakn|lov)\w+|\w+\s+att\b)(?:kom|anlände|levererades|\w{2,}ades|sattes\s+(?:upp|in)|köptes(?:\s+in)?|byttes|gjorde\s+(?:han|hon|hen|de))\b(?!.*\b(?:inte|ej|men)\b).*",
        r"\bblev\s+klar[at]?\b",
        r"\bvilket\s+(?:nu\s+|redan\s+)?(?:är|har|blev)\b",
        r"\bvilket\s+(?:han|hon|hen|de|(?-i:[A-ZÅÄÖ])\w+)\s+(?:(?:har|hade|också|nu|redan|även)\s+){0,3}gjor(?:t|de)\b",
        r"\bär\s+(?:nu|redan|sedan\s+dess|numera)\s+\w{3,}(?:ad|ade|at|tt|en|da|d|t)\b",
        r"\bhar\s+(?:nu|redan|därefter|sedan\s+dess|under\s+\w+)\s+\w{2,}(?:at|it|tt|t)\b",
        r"\b(?:uppdraget|uppgiften|åtgärden|ärendet|punkten|frågan|saken)\s+(?:är\s+|kan\s+|har\s+)?(?:därmed\s+|nu\s+|härmed\s+)?(?:avslutas?|avslutades|avslutad|avskrivs|avskrevs|stryks|utgår|avförs|slutförts|genomförts|avslutats|avklarad|avklarat|klar|klart|färdig|färdigt|löst|åtgärdad|ur\s+världen|bockas\s+av)\b",
        r"\A[a-zåäö]{3,}(?:en|et|na)\s+(?:skickades|lämnades|köptes|beställdes|hölls|genomfördes|ägde\s+rum|delades\s+ut|sattes\s+upp|levererades)\b(?!.*\b(?:inte|ej|aldrig|men)\b)",
        r"\A(?:den|det|de|detta|denna|dessa)\s+(?:hölls|genomfördes|gjordes|ordnades|anordnades|arrangerades|skickades|lämnades|köptes|delades\s+ut|redovisades|presenterades|skickades|visades|blev\s+av|skedde|ägde\s+rum)\b",
        r"[;,]\s+(?:och\s+)?(?:det|detta)\s+(?:skedde|gjordes|genomfördes|ägde\s+rum|hölls|blev\s+av)\b.*",
        r"\bskulle\b.*\boch\s+(?:har|hade)\s+(?:nu\s+|redan\s+|också\s+)?(?!(?:fått|försökt|sökt|bett|börjat|påbörjat|glömt|haft|tänkt|planerat|lovat|hunnit)\b)\w{2,}(?:at|it|tt|nt|yt)\b",
        r"\A(?:den|det|de|dessa)\s+(?:sitter|står|hänger|finns|ligger)\s+(?:nu|redan|numera|sedan\s+dess)\b",
        r"\A(?:den|det|de|dessa)\s+(?:sitter|är|står|hänger)\s+(?:uppe|på\s+plats|framme|i\s+drift)\b",
        r"\b(?:det|detta)\s+(?:är|blev|gjordes)\s+(?:nu\s+|redan\s+)?(?:gjort|klart|löst|ordnat|fixat|utfört)\b",
        r"\bblev\s+(?:nyligen\s+)?\w{3,}(?:ad|at)\b.*\b(?:i|den|förra)\b",
        r"\bhar\s+(?:\w+\s+){0,2}(?:slutförts|genomförts|åtgärdats|utförts|avslutats|skickats|lämnats|ordnats)\b",
    ),
    already=("redan", "nu", "allt", "alla", "är"),
    happened=(
        r"\A(?:(?!(?:som|att|om|när|ifall|tills|sedan)\b)[\w’'&/-]+\s+){1,6}?(?:gick\s+(?:ut|upp|in|iväg|bra)|kom\s+(?:in|tillbaka|ut)|anlände|ägde\s+rum|hölls|skickades|delades\s+ut|trycktes|betalades|lagades|levererades|sattes\s+upp|har\s+(?:(?:nu|redan|alla|båda)\s+)?(?:gått\s+(?:ut|upp|in|iväg)|kommit\s+(?:in|tillbaka|ut)?|anlänt|ägt\s+rum|hållits|skickats|delats\s+ut|tryckts|betalats|lagats|levererats|satts\s+upp|lämnats\s+in))(?!\w)(?!.*\b(?:inte|ej|aldrig|men|fortfarande|bara|fel|för)\b)",
    ),
    done_alone=(
        r"(?:har|är|blev)\s+(?:(?:nu|redan|också)\s+)?(?!(?:inte|ej|ännu|delvis|på)\b|(?:försen|planer|inplaner|tänk|beräkn|vänt|påbörj|begär|diskuter|efterfråg|beslut|skjut|uppskjut|flytt|framflytt)\w*)\w{3,}(?:ts|at|ad|ade|d|t|da|na)\b",
    ),
    done_behind=(
        r"\A(?:\S+\s+){1,3}(?:ska|skall|skulle)\s+[^:]*:\s+(?:avslutat|avslutad|stängt|stängd|genomfört|genomförd|avskrivet|avskriven|utgår|struket|struken|överspelat|inte\s+aktuellt|ej\s+aktuellt|slutfört|slutförd|avbockat|ur\s+världen)\s*\.?\Z",
        r"\b(?:skulle|lovade|hade\s+lovat|åtog\s+sig|(?:fick|hade)\s+(?:\S+\s+){0,3}?i\s+(?:uppdrag|uppgift))\b.*[;,]\s+(?:och\s+)?(?:den|det|de|dessa|båda|alla)\s+(?:(?:sitter|hänger|är)\s+(?:(?:nu|redan|numera|sedan\s+dess|äntligen)\s+)?uppe|(?:är|står|ligger|finns)\s+(?:(?:nu|redan|numera|sedan\s+dess|äntligen|åter)\s+)?(?:på\s+plats|i\s+bruk|tillbaka\s+på\s+plats|(?:igång|i\s+gång|i\s+drift|hela?|helt)\s+igen)|(?:är|fungerar|funkar|lyser|rullar)\s+(?:(?:nu|äntligen|åter)\s+(?:igång|i\s+gång|i\s+drift|igen|som\s+\S+)|igen|numera|nu))(?!\w)(?!.*\b(?:inte|ej|aldrig|ännu|men|fortfarande)\b)",
        r"\b(?:skulle|hade\s+lovat|(?:fick|hade|åtog\s+sig|lovade)\s+(?:då|sist|i\s+(?:våras|somras|höstas|vintras)|förra\s+(?:mötet|gången)))\b.*[;,]\s+(?:och\s+)?(?:den|det|de|dessa)\s+(?:sitter|hänger|står|ligger|finns)\s+(?:nu|redan|numera|sedan\s+dess)(?!\w)(?!.*\b(?:inte|ej|aldrig|ännu|men|fortfarande|vägen)\b)",
        r"\b(?:skulle|lovade|hade\s+lovat|åtog\s+sig|(?:fick|hade)\s+(?:\S+\s+){0,3}?i\s+(?:uppdrag|uppgift))\b.*[;,]\s+(?:och\s+)?(?:den|det|de|detta|denna|dessa)\s+(?:är|har\s+blivit|blev)\s+(?:(?:nu|redan|sedan\s+dess|också)\s+)?(?:(?:upp|in|ut|av|ned|ner)sat+a?|(?:in|upp|bort|ned|ner|om|av|ut|på)?(?:köp|lös|by|sy)t+a?|\w*(?:beställ|betal|sän|genomför|utför|monter|hyr|byg+)[dt]a?|på\s+plats)(?!\w)(?!.*\b(?:inte|ej|aldrig|ännu|men)\b)",
        r"\b(?:skulle|lovade|hade\s+lovat|åtog\s+sig|fick)\b.*(?:[;,]\s+(?:och\s+)?|\soch\s+)[a-zåäö]{3,}(?:en|et)\s+(?:skedde|gjordes|genomfördes|ägde\s+rum|hölls|blev\s+av|skickades)\b(?!.*\b(?:inte|ej|aldrig|men)\b)",
        r"\b(?:skulle|hade\s+lovat|lovade|åtog\s+sig|fick\s+i\s+uppdrag)\b.*[;,]\s+(?:och\s+)?(?:den|det|de|detta|denna|dessa)\s+(?:kom|inkom|anlände|dök\s+upp|gick\s+(?:upp|ut|in)|har\s+(?:nu\s+)?(?:kommit|anlänt|gått\s+(?:upp|ut|in))|mottogs|levererades|lämnades|skickades|(?:är|har|blev|har\s+blivit)\s+(?:(?:nu|redan|sedan\s+dess|också)\s+)?(?:\w{2,}(?:at|ad|ade|ats|its)|inkommit|mottagits?|mottag(?:en|et|na)|skickats?|lämnats?|klara?|klart|gjorda?|gjort))\b(?!.*\b(?:inte|ej|aldrig|ännu|men)\b)",
        r"\A(?:\S+\s+){1,3}(?:ska|skall)\s+[^:]*:\s+(?:gjort|gjord|klart|klar|löst|ordnat|fixat|färdigt|avklarat|utfört|åtgärdat)\s*\.?\Z",
        r"\b(?:skulle|fick|hade)\b[^:]*:\s+(?:gjort|gjord|klart|klar|löst|ordnat|fixat|färdigt|avklarat|utfört|åtgärdat)\b(?!\s+(?:till|senast|före|i|den|under|när)\b)",
        r"\b(?:skulle|lovade|hade\s+lovat|åtog\s+sig|(?:fick|hade)\s+(?:\S+\s+){0,3}?i\s+(?:uppdrag|uppgift))\b.*[;,]\s+(?:och\s+)?(?:enligt|av|i)\s+[^;,.:]{3,50}?\s+(?:är|var|blev)\s+(?:det|den|de|detta)\s+(?:(?:nu|redan|också)\s+)?(?:klara?|klart|gjor(?:t|d|da)|färdigt?|färdiga|ordnat|fixat|utfört|löst|åtgärdat|avklarat)\b(?!\s+(?:till|senast|före)\b)(?!.*\b(?:inte|ej|aldrig|men|fortfarande)\b)",
    ),
    done_remarks=("se", "tack", "stort tack", "med tack", "behövs inte", "inte längre"),
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
        försenat, inte är gjort, inte är klart, inte är klar, inte är färdigt, utestående, saknas
        ännu, saknas fortfarande, följs upp nästa möte, följs upp på nästa möte, arbetet fortsätter,
        återkommer
        nästa möte, bordläggs till nästa möte, tas vid nästa möte, inte åtgärdat, ej åtgärdat, har
        det kvar, har den kvar, har detta kvar, har uppgiften kvar, har uppdraget kvar, står
        fortfarande på listan, finns kvar på listan, kvar på listan, kvar på åtgärdslistan,
        framflyttat, framflyttad, framskjutet, framskjuten, uppskjutet, uppskjuten, fortsätter jaga,
        fortsätter leta, fortsätter söka, fortsätter försöka, försöker igen, ligger uppdraget kvar,
        ligger uppgiften kvar, ligger åtgärden kvar, ligger det kvar, ligger detta kvar, ligger den
        kvar, står uppdraget kvar, står uppgiften kvar, står det kvar, står den kvar, finns
        uppdraget kvar, finns uppgiften kvar, är uppdraget kvar, är uppgiften kvar, blir uppdraget
        kvar, stannar uppdraget, har kvar uppgiften, har kvar uppdraget, har kvar den uppgiften, har
        kvar det uppdraget, har fortfarande kvar uppgiften, har fortfarande kvar uppdraget
        """
    ),
    remaining_tasks=(
        r"\A(?:(?:däremot|dock|tyvärr)\s+)?(?:är|blev)\s+{task}\s+(?:inte|ej|ännu\s+inte)\s+\w+(?:\s+(?:än|ännu))?,\s+(?:så|och)\s+{who}\s+{remains}",
        r"\A{task}\s+(?:är|blev|har)\s+(?:(?:dock|tyvärr)\s+)?(?:inte|ej|ännu\s+inte)\s+(?:blivit\s+)?\w+(?:\s+(?:än|ännu))?,\s+(?:så|och)\s+{who}\s+{remains}",
        r"\A{who}\s+(?:hade\s+(?:(?:i|på|vid|förra)\s+\S+\s+)?(?:lovat|åtagit\s+sig|erbjudit\s+sig|fått\s+i\s+uppdrag)|lovade|åtog\s+sig|erbjöd\s+sig|fick\s+i\s+uppdrag)\s+(?:(?:i|på|vid|förra)\s+\S+\s+)?att\s+{task}\s*[;,–-]\s+(?:(?:men|och)\s+)?(?:det|detta)\s+(?:(?:är|har)\s+)?(?:(?:fortfarande|ännu|dock)\s+)?{remains}",
        r"\A(?:(?:uppdraget|uppgiften|åtgärden)\s+)?(?:att\s+)?{errand}\s+\({who}\)\s*[:,–-]?\s+(?:är\s+)?{remains}",
        r"\A{who}s\s+(?:uppdrag|uppgift|åtgärd|åtagande|löfte)\s+(?:om\s+)?att\s+{task}\s*,?\s+(?:(?:är|har)\s+)?(?:ännu\s+|fortfarande\s+|dock\s+)?{remains}",
        r"\b(?:uppdraget|uppgiften|åtgärden|åtagandet)\s+(?:för|till|åt)\s+{who}\s+att\s+{task}\s*,?\s+(?:är\s+)?{remains}",
        r"\b(?:uppdraget|uppgiften|åtgärden)\s+att\s+{task}\s+{remains}\s+(?:för|hos|på)\s+{who}(?!\w)",
        r"\b(?:uppdraget|uppgiften|åtgärden)\s+att\s+{task}\s*,?\s+{remains}",
        r"\A{who}\s+har\s+(?:fortfarande\s+)?(?:kvar\s+)?i\s+uppdrag\s+att\s+{task}\Z",
        r"\A{who}\s+(?:hade|fick|skulle|har)\s+(?:[^\s,.]+\s+){0,4}?(?:fått\s+)?i\s+uppdrag\s+att\s+{task}\s*,?\s+men\s+(?:\S+\s+){0,2}?{remains}",
        r"\A{who}\s+skulle\s+{task}\s*,\s+(?:men\s+)?(?:vilket|(?:det|detta|den|de)(?:\s+[a-zåäö]+)?|arbetet|uppdraget)\s+(?:(?:är|har|blev)\s+)?(?:(?:ännu|dock|fortfarande)\s+)?{remains}",
        r"\A{who}\s+skulle\s+{task}\s*[;,–]\s+(?:(?:men|och)\s+)?(?:det|detta|den|de)\s+(?:har|hade|hann)\s+(?:(?:han|hon|hen|de|(?-i:[A-ZÅÄÖ])\w+)\s+)?(?:(?:ännu|dock|tyvärr)\s+)?(?:inte|ej)\s+(?:ännu\s+)?(?:hunnit|hunnits|gjort|gjorts|kunnat|blivit)\b",
        r"\A{who}s\s+(?=(?:[a-zåäö-]+a\s+)?[a-zåäö-]*(?:samtal|möte|besök|träff|genomgång|provtur)(?:et|en)?\s){task}\s+(?:har\s+(?:(?:ännu|dock|tyvärr)\s+)?(?:inte|ej)\s+(?:ännu\s+)?(?:blivit\s+av|ägt\s+rum|hållits)|blev\s+(?:(?:dock|tyvärr)\s+)?(?:inte|ej)\s+av|har\s+skjutits\s+upp)(?!\w)",
        r"\A{who}\s+skulle\s+{task}\s*,\s+(?:vilket|men\s+det)\s+(?:(?:ännu|dock|fortfarande)\s+)?(?:inte|ej)\s+(?:ännu\s+)?(?:är|har|blev)\s+[a-zåäö]+",
        r"\A{who}\s+skulle\s+{task}\s*,?\s+(?:men|vilket)\s+(?:(?!har\b|är\b|blev\b)\S+\s+){0,2}?(?:har|är|blev)\s+(?:(?:hon|han|hen|det|ännu|dock|fortfarande)\s+){0,2}(?:inte|ej)\s+(?:\S+\s+)?(?:gjort|hunnit|blivit\s+av|skett|klart|gjorts|av)(?!\w)",
        r"\A{who}s\s+(?=(?:[a-zåäö-]+a\s+)?[a-zåäö-]*(?:ning|gång|else|lista|rapport|brev|text|underlag|kalkyl|affisch|inköp|enkät|offert|översyn|kontroll|inventering|utvärdering|kontakt)(?:en|n|er)?\s){task}\s+(?:är\s+)?(?:fortfarande\s+|ännu\s+|dock\s+)?{remains}",
        r"\A{who}s\s+{task}\s+(?:är\s+(?:ännu\s+|fortfarande\s+|dock\s+)?(?:(?:inte|ej)\s+(?:klara?|klart|färdiga?|färdigt|inlämna\w+|inkomm\w+)|utestående)|(?:väntas|inväntas)(?:\s+(?:ännu|fortfarande|alltjämt)|(?=\s+(?:och|till|senast))|\W*\Z))(?!\w)",
    ),
    not_yet=(
        r"har\s+(?:\w+\s+)?inte\s+(?:\w+\s+)?(?:hunnit|kunnat|lyckats|orkat)(?:\s+med)?(?:\s+att)?",
        r"hann\s+inte(?:\s+med)?(?:\s+att)?",
        r"(?:har|hade)\s+(?:ännu\s+|fortfarande\s+|dock\s+)?(?:inte|ej)(?:\s+ännu|\s+än)?",
        r"har\s+(?:fortfarande\s+|ännu\s+)?kvar\s+att",
    ),
    awaiting=(
        r"(?:fått|mottagit|hört)\s+(?:(?:ännu|än|något|ett|några|sitt|det|tillbaka)\s+)*(?:[a-zåäö]+\s+)?(?:svar|besked|återkoppling|respons|klartecken|ifrån|från)\b",
    ),
    yet=("ännu", "fortfarande", "än"),
    task_nouns=(
        "uppdraget",
        "uppgiften",
        "åtgärden",
        "punkten",
        "ärendet",
        "åtagandet",
        "det är därmed",
    ),
    was_to=(r"\bskulle\b", r"\bhade\s+lovat\b"),
    which_past=(r"\b(?:som|vilk(?:et|en|a))\s+(?:[^\s,.]+\s+){1,5}(?:fick|gavs|hade|åtog)\b",),
)
