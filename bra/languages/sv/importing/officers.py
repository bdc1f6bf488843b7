"""Swedish words of who led a meeting, who wrote, and who was to approve."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.officers import OfficerWords

_APPROVER: Final = (
    r"\w*juster(?:a(?:re|rna|nde)|ings(?:m|pers)\w+)(?:,?\s(?:\w+\s)?(?:tillika\s)?rösträknare)?"
)
_APPROVING: Final = (
    r"(?:(?:jämte|tillsammans\s+med)\s+\w+\s+)?(?:under)?(?:justera|teckna)"
    # Fees are adjusted, and contracts signed: `att teckna avtalet`.
    r"(?!\s+(?!\w*protokoll|\w*anteckning|paragraf|(?:dagens|detta|dessa|denna|det|de|mötets?|årsmötets?"
    r"|stämmans|sammanträdets|jämte|tillsammans|och|samt|i|vid|för|från|av|som|valdes|väljs|utsågs"
    r"|utses|uppdrogs|uppdrog|uppdras)\b)\w)"
)

_CHECKING: Final = (
    r"(?:granska|kontrollera|bestyrka|godkänna)\s+(?:(?:dagens|mötets|dessa|detta)\s+)?"
    r"(?:protokoll|minnesanteckning|anteckning)\w*\b(?!\s+(?:från|av\s+den|för\s+(?!dagen|mötet)))"
)
_THIS_TIME: Final = (
    r"(?:\s+(?:denna\s+gång(?:en)?|den\s+här\s+gången|i\s?dag|i\s?kväll|(?:för|vid|under|på)\s+"
    r"(?:dagen|kvällen|mötet|sammanträdet|stämman|årsmötet|träffen)))?"
)
_LEADER: Final = r"(?:mötes)?(?:ordförande|ordf\.?|mötesledare|moderator|samtalsledare)"
_WRITER: Final = r"(?:mötes)?(?:sekreterare|protokollförare|antecknare)"
_NOT_OF: Final = (
    r"(?!\w|\s+(?:i(?!\s+(?:stället|dag|kväll|\w+s\s+(?:ställe|frånvaro)))|åt)\s"
    r"|\s+för\s+(?!dagen|kvällen|mötet|sammanträdet|stämman|årsmötet))"
)
"""Whoever is chair or secretary of something else is none of this meeting's."""
_MEETING: Final = (
    r"(?:mötet|sammanträdet|träffen|samtalet|samrådet|stämman|årsmötet|förhandlingarna)"
)
_OF_MEETING: Final = rf"(?:{_MEETING}|(?:dagens|kvällens)\s+möte)(?!\s+(?:med|om|mellan|den)\s)"
_MINUTES: Final = (
    r"(?:(?:dagens|kvällens|mötets)\s+)?(?:protokoll|minnesanteckningar|anteckningar)(?:et|na)?"
    r"(?!\w|\s+(?:om|från|till|över)\s)"
)
_DAY: Final = r"(?:(?:den\s+)?\d{1,2}\s+[a-zåäö]+(?:\s+\d{4})?|[\d./-]{3,10})"
_AT_PEN: Final = r"(?:(?:i|vid|bakom)\s+)?(?:pennan|tangenterna|tangentbordet|datorn|protokollet)"
_WROTE: Final = (
    r"(?:skrev|skriver|antecknade|antecknar|noterade|noterar|förde|för|tog|tar|renskrev)"
    rf"(?:\s+(?:{_MINUTES}|pennan|detta|det\s+här|allt|ner|ned)(?!\w))?"
)
_BY_GAVEL: Final = (
    r"(?:höll|håller|skötte|sköter|svingade|svingar|tog|tar|hade|har|satt|sitter|förde|för)\s+"
    r"(?:(?:i|vid|bakom)\s+)?(?:ordförande)?klubban"
)
_PROPOSED: Final = (
    r"(?<!förslag\still\s)(?<!förslag\spå\s)(?<!föreslagen\s)(?<!föreslagna\s)(?<!nominerade\s)"
)
"""Nobody is chosen yet whom only a proposal names."""
_AND: Final = r"(?:(?!(?:att|som|där|när|om)\b)(?-i:[a-zåäö])[\w-]*\s+){2,8}?och\s+"
"""What else is told of somebody before what is asked for: `är sammankallande och` ledde mötet."""
_CHECKED: Final = r"(?:godkänt|godkända|justerat|justerade|kontrollerat|granskat|genomläst)"

OFFICERS: Final = OfficerWords(
    officer_cues=listed(
        """
        klubba, teckna, ordf, ledde, leder, mötesledare, sekreter, protokoll, anteckn, pennan,
        juster, skrev, skriver, skriva, leda mötet, leda stämman,
        att leda, leds av, jag (, undertecknad (, satt ordf, höll i, håller i, hålla i, leder, ledning av, dokumenter, renskriv, skrivet,
        moderat
        """
    ),
    chair_phrases=(
        rf"{{who}}\s+{_AND}(?:ledde|leder|höll\s+i|håller\s+i)\s+{_MEETING}",
        r"{who},?\s+ordförande,\s+(?:öppnade|öppnar|hälsade|hälsar|förklarade|inledde)(?!\w)",
        r"{who}\s+(?:valdes|väljs|utsågs|utses|utnämndes|ombads|åtog\s+sig|tog\s+på\s+sig|(?:fick|får)(?:\s+(?:förtroendet|i\s+uppdrag|i\s+uppgift|uppdraget))?)\s+(?:\w+\s+)?(?:till\s+)?att\s+(?:(?:leda|hålla\s+i)\s+(?:dagens\s+)?(?:möte|mötet|sammanträdet|träffen|stämman|årsmötet|samtalet|samrådet|klubban|förhandlingarna)|sitta\s+ordförande|vara\s+(?:mötes)?ordförande)(?!\w|\s+(?:den|nästa|i(?!\s+(?:dag|kväll)\b))\s)",
        r"(?:till\s+)?att\s+(?:leda|hålla\s+i)\s+(?:dagens\s+)?(?:möte|mötet|sammanträdet|träffen|stämman|årsmötet|samtalet|samrådet|klubban|förhandlingarna)\s+(?:valdes|väljs|utsågs|utses|utnämndes|utsåg\s+\w+|valde\s+\w+)\s+{who}",
        r"{who}\s+(?:förklarade|hälsade|öppnade|inledde)\s[^.]{0,70}?\soch\s+(?:valdes|utsågs)\s+till\s+(?:mötes)?ordförande",
        r"{who}(?:,\s+[^,.]{2,40})?,?\s+som\s+(?:också\s+|även\s+|dessutom\s+)?(?:ledde|leder|höll\s+i|var\s+ordförande|satt\s+ordförande|tog\s+(?:ordförande)?klubban)(?:\s+(?:för|under|vid))?(?:\s+(?:mötet|sammanträdet|träffen))?",
        r"{who}\s+(?:vald|utsedd|blev|utsågs|valdes)\s+(?:(?:till|som|att\s+vara)\s+)?(?:mötes|dagens\s+)?(?:ordförande|ordf\.?|mötesledare)(?!\s+i\s)",
        r"(?:vald\w*|välj\w*|utse\w*|utsåg\w*)\s[^.]{0,80}?{who}(?<!\.)\s+(?:till|som)\s+(?:mötes|dagens\s+)?(?:ordförande|mötesledare)(?!\s+i\s)",
        r"(?:val|utseende)\s+av\s+(?:mötes|stämmo|dagens\s+|mötets\s+|stämmans\s+)?ordförande(?:\s+(?:för|vid|på)\s+[\w\s]{2,20}?)?:\s+{who}",
        r"{who}\s+(?:hälsa\w*|öppna\w*)\s[^.]{0,60}?\soch\s+(?:ledde|leder|höll\s+i)\s",
        r"{who}\s+(?:höll|håller)\s+i\s+(?:klubban|ordförandeklubban|mötet|träffen|sammankomsten|samtalet|trådarna|kvällens\s+möte|dagens\s+möte)",
        r"{who}\s+(?:leder|ledde)(?:\s+(?:som\s+vanligt|i\s?dag|i\s?kväll|denna\s+gång))?(?=\s*(?:,|\.|och\s+\S+\s+(?:skriv|skrev|anteckna|för)))",
        r"(?<!\bny\s)(?<!\bnya\s)(?<!\bvår\s)(?<!s\s)(?:mötesledare|moderator|facilitator|ordförande|samtalsledare)\s+(?:var|är|för\s+dagen\s+var|denna\s+gång\s+var)\s+{who}",
        r"(?:mötet|sammanträdet|träffen|samrådet|stämman|årsmötet|möte)\s+(?:leddes|leds|öppnades|öppnas)\s+(?:(?:kl\.?|klockan)\s*[\d.:]+\s+)?av\s+(?:mötes)?(?:ordföranden?|ordf\.?),?\s+{who}",
        r"{who}\s+(?:ledde|leder|ledde och|var ordförande (?:för|vid)|öppnade och ledde|hälsa(?:r|de) (?:alla )?välkom\w+ och (?:ledde|leder))\s+(?:mötet|dagens möte|sammanträdet)",
        r"{who}\s+(?:valdes|väljs|utsågs|utses|utnämndes)\s+(?:\w+\s+)?(?:till|som)\s+(?:dagens\s+|mötets\s+)?(?:mötes)?ordförande",
        r"(?:till|som)\s+(?:mötes|(?:mötets|dagens|stämmans)\s+)?ordförande\s+(?:(?:för|vid|på)\s+(?:mötet|stämman|dagen|årsmötet|sammanträdet|föreningsstämman|kvällen|årsstämman|extrastämman)\s+)?(?:valdes|väljs|utsågs|utses|välja|(?:valde|utsåg)\s+\w+)\s+{who}",
        r"mötets\s+ordförande,?\s+{who}",
        r"(?:ordföranden?|ordf\.?),?\s+{who},?\s+(?:öppna|hälsa|förklara|inledde|inleder)",
        rf"{{who}},?\s+(?:är|var)\s+(?:mötes)?ordförande{_NOT_OF}",
        r"{who}\s+(?:sitter|satt)\s+(?:ordförande|i\s+ordförandestolen)",
        r"(?:val av|mötes)\s*ordförande\s*[:–-]\s*{who}",
        r"{who}\s+(?:är|var)\s+mötesledare",
        rf"{{who}}\s+(?:var|är|satt\s+som|sitter\s+som|fungerade\s+som|agerade|tjänstgjorde\s+som)\s+(?:mötes)?(?:ordförande|ordf\.?|mötesledare|moderator|facilitator){_NOT_OF}",
        r"{who}\s+(?:höll|håller)\s+i\s+(?:klubban|mötet)",
        r"(?:mötet|sammanträdet|träffen)\s+(?:(?:i|med|för)\s+[^.,;]{3,60}?\s+)?(?:leddes|leds|öppnades|öppnas)\s+av\s+{who}",
        r"{who}\s+(?:ledde|leder|modererade|modererar|faciliterade)\s+(?:dagens\s+)?(?:mötet|möte|sammanträdet|samtalet|träffen|diskussionen|stämman|årsmötet|rådet)",
        rf"{{who}}\s+(?:ledde|leder)\s+(?:(?:den|mötets)\s+)?(?:första|inledande)\s+(?:halvan|hälften|delen|halva|del|timmen)(?:\s+av\s+{_MEETING})?(?=\s*[.,;]|\s+(?:och|medan|men)\s)",
        rf"(?:ledde|leder|(?:höll|håller)\s+i)\s+{{who}}\s+{_OF_MEETING}",
        r"(?:bortrest|sjuk|frånvarande|förhindrad|ledig|frånvaro|ställe|förfall)\w*,?\s+(?:tar|tog)\s+{who}\s+(?:hand\s+om\s+)?(?:ordförande)?klubban",
        r"vid\s+(?:ordförande)?klubban\s*(?::|satt|sitter|var|är)\s+{who}",
        r"(?:ordförande)?klubban\s+(?:sköts|sköttes|hölls|hanteras|hanterades|svingades)\s+(?:\w+\s+)?av\s+{who}",
        rf"(?:\A|(?<=[.!?]\s)|(?:möte|{_MEETING})\s+(?:(?:hölls|genomfördes)\s+)?)under\s+ledning\s+av\s+{{who}}",
        rf"(?:möte|{_MEETING})\s+(?:hölls|hålls|genomfördes|ägde\s+rum|öppnades)\s[^.]{{0,60}}?med\s+{{who}}\s+som\s+{_LEADER}{_NOT_OF}",
        rf"(?:\A|(?<=[.!?]\s))den\s+som\s+(?:ledde|leder)(?:\s+{_MEETING})?\s+(?:var|är)\s+{{who}}",
        rf"(?:\A|(?<=[.!?]\s)|,\s+|(?:och|samt)\s+){_LEADER}{_THIS_TIME}\s+(?:var|är|blev)\s+{{who}}",
        rf"(?<!\w){_WRITER}{_THIS_TIME}\s+(?:var|är|blev)\s[^.;]{{2,40}}?(?:,|,?\s+(?:och|samt))\s+{_LEADER}\s+{{who}}",
        rf"(?:var|är|satt\s+som|sitter\s+som)\s+{_WRITER}{_THIS_TIME},?\s+(?:(?:och|samt|medan)\s+)?{{who}}(?<!\.)\s+{_LEADER}{_NOT_OF}",
        rf"{{who}}(?<!\.)\s+(?:ledde|leder)\s+{_OF_MEETING}",
        rf"(?:{_MEETING}|(?:dagens|kvällens)\s+möte)\s+(?:leddes|leds|modererades|hölls\s+ihop)\s+av\s+{{who}}",
        rf"(?:mötet|sammanträdet|träffen)\s+(?:leddes|leds){_THIS_TIME}\s+av\s+{{who}}",
        rf"{{who}}\s+(?:vikarierade|vikarierar|hoppade\s+in|ryckte\s+in|gick\s+in)\s+som\s+{_LEADER}{_NOT_OF}",
        r"{who}\s+(?:hade|har)\s+(?:ordförande)?klubban(?=\s*(?:[.,;]|\Z|och\s))",
        r"{who}\s+(?:höll|håller|skötte|sköter|svingade|svingar|satt\s+vid|sitter\s+vid)\s+(?:ordförande)?klubban(?=\s*(?:[.,;]|\Z|(?:och|medan|samt)\s+(?-i:[A-ZÅÄÖ])))",
        rf"{{who}}\s+{_BY_GAVEL}(?:,|,?\s+(?:och|samt|medan))\s+\S+(?:\s\S+)?\s+(?:\w+\s+)?{_AT_PEN}(?!\w)",
        r"(?:ordförande)?klubban\s+(?:höll|skötte|svingade|hade)\s+{who}",
        r"{who}\s+(?:vid|bakom)\s+(?:ordförande)?klubban(?=\s*(?:[.,;]|\Z|(?:och|medan|samt)\s+(?-i:[A-ZÅÄÖ])))",
        r"(?:\A|(?<=[.!?]\s)|(?:och|samt|medan)\s)den\s+som\s+(?:ledde|leder)\s+(?:mötet\s+)?heter\s+{who}",
        rf"{{who}}\s+\({_LEADER}\)\s+(?:hälsade|hälsar|välkomnade|välkomnar|öppnade|öppnar|inledde|inleder|förklarade|förklarar)(?!\w)",
    ),
    chair_titles=(
        r"(?:mötes)?ordf(?:örande(?:n)?)?\.?",
        r"(?:kår|klubb|sektions|förenings|nämnd|råds|styrelse|kommitté|grupp|byalags|lags|elevråds|avdelnings|krets|utskotts|distrikts|stämmo)ordf(?:örande(?:n)?)?\.?",
        r"mötesledare",
        r"ordf\.?\s+för\s+mötet",
        "sammankallande",
        r"mötesordf\.?",
        r"(?:leder|ledde|höll\s+i|håller\s+i)\s+(?:dagens\s+|kvällens\s+)?(?:mötet|möte|klubban|träffen|samtalet|sammanträdet|trådarna|rådet|stämman|årsmötet|samrådet)",
        r"(?:leder|ledde)(?=\s*(?:[,;]|\Z)|\s+(?:§+|punkt\w*|p\.?)\s*\d)",
        r"(?:satt|sitter)\s+(?:som\s+)?ordf\w*\.?",
        r"(?:samtals|diskussions)ledare",
        "mötesledning",
    ),
    chair_offices=(),
    not_chair=(
        r"(?:vice|v\.|f\.?d\.?|förste|andre|[12]:[ea]|ställföreträdande)\s*-?\s*(?:vice\s*)?ordf",
        r"ordförande\s+(?:i|på)\s",
        r"ordförande\s+för\s+(?!(?:mötet|sammanträdet|stämman|träffen|årsmötet|dagen|kvällen|dagens|kvällens)(?!\w))",
    ),
    secretary_phrases=(
        r"(?:till\s+)?att\s+föra\s+(?:dagens\s+|mötets\s+)?protokoll(?:et)?\s+(?:utsågs|utses|valdes|väljs|utsåg\s+\w+|valde\s+\w+)\s+{who}",
        r"{who}(?<!\.)\s+(?:(?:har|hade)\s+)?(?:utsetts|utsågs|utses|utsedd|valts|ombads|tillfrågats)\s+(?:till|som|att)\s+(?:mötes)?(?:sekreterare|protokollförare|föra\s+(?:dagens\s+)?protokoll\w*)",
        r"(?:vald\w*|välj\w*|utse\w*|utsåg\w*)\s[^.]{0,120}?{who}(?<!\.)\s+(?:till|som|att)\s+(?:mötes)?(?:sekreterare|protokollförare|föra\s+protokoll)(?!\s+i\s)",
        r"(?:val|utseende)\s+av\s+(?:mötes|stämmo|dagens\s+|mötets\s+|stämmans\s+)?(?:sekreterare|protokollförare)(?:\s+(?:för|vid|på)\s+[\w\s]{2,20}?)?:\s+{who}",
        r"(?:sekreterare|protokollförare|antecknare)\s+(?:var|är|för\s+dagen\s+var|denna\s+gång\s+var)\s+{who}",
        r"{who}\s+(?:fick|åtog\s+sig|tog\s+på\s+sig|erbjöd\s+sig)\s+(?:att\s+|uppdraget\s+att\s+)?(?:föra|skriva|ta|sköta)\s+(?:dagens\s+)?(?:protokoll\w*|anteckning\w*|minnesanteckning\w*)",
        r"undertecknad,?\s+{who}",
        rf"(?:och|samt|,)\s+{{who}},?\s+som\s+(?:{_WROTE}|protokollförde)(?=\s*(?:[.,;]|\Z))",
        r"{who}\s+(?:protokollförde|protokollför)(?=\s*(?:[.,;]|\Z|mötet|sammanträdet))",
        r"(?<!\w)(?:jag|undertecknad)\s*\({who}\)(?=\s*(?:[.,;]|\Z))",
        r"{who}\s+(?:höll|håller)\s+i\s+pennan",
        r"(?:anteckningarna|minnesanteckningarna|protokollet)\s+(?:är|har)\s+(?:förda|förts|skrivna|skrivet|skrivits|fört)\s+av\s+{who}",
        r"{who}\s+(?:antecknade|skrev|förde\s+pennan|noterade)\s+(?:i\s+\S+\s+ställe|i\s+stället\s+för|denna\s+gång|den\s+här\s+gången|idag|i\s+dag|ikväll|i\s+kväll)",
        r"(?:anteckningar|minnesanteckningar|protokoll)\s+(?:förda\s+|skrivna\s+|upprättade?\s+)?av\s+{who}",
        r"(?:och|samt|,)\s+till\s+(?:mötes)?sekreterare\s+{who}",
        rf"{{who}}\s+(?:skriver|skrev|förde|för|antecknar|antecknade|tog)\s*(?:{_MINUTES}|vid\s+protokollet|\.|,|$)",
        r"{who}\s+(?:valdes|väljs|utsågs|utses|utnämndes)\s+(?:\w+\s+)?(?:till|som)\s+(?:dagens\s+|mötets\s+)?(?:mötes)?sekreterare",
        r"{who}\s+(?:valdes|väljs|utsågs|utses|(?:fick|får)\s+(?:förtroendet|i\s+uppdrag|i\s+uppgift|uppdraget))\s+att\s+(?:(?:föra|skriva)\s+(?:dagens\s+|mötets\s+)?(?:protokoll|minnesanteckning|anteckning)\w*|vara\s+(?:mötes)?sekreterare|anteckna|föra\s+pennan)",
        r"att\s+(?:skriva|anteckna|föra\s+pennan)\s+(?:valdes|väljs|utsågs|utses)\s+{who}",
        r"{who}\s+(?:valdes|väljs|utsågs|utses)\s+att\s+skriva(?=\s*(?:[.,;]|\Z))",
        r"(?:till|som)\s+(?:mötes)?sekreterare\s+(?:(?:för|vid|på)\s+(?:mötet|stämman|dagen|årsmötet|sammanträdet|föreningsstämman|kvällen|årsstämman|extrastämman)\s+)?(?:valdes|väljs|utsågs|utses|välja|(?:valde|utsåg)\s+\w+)\s+{who}",
        r"vid\s+(?:protokollet|pennan|anteckningarna|tangenterna|datorn)\s*:?\s+{who}",
        r"(?:antecknade|noterade|skrev|protokollförde)\s+gjorde\s+{who}",
        r"(?:antecknat|nedtecknat|upprättat)\s+av\s*:?\s+{who}",
        rf"{{who}},?\s+(?:är|var)\s+(?:mötes)?sekreterare{_NOT_OF}",
        r"(?:protokollet|anteckningarna)\s+(?:fördes|förs|skrevs)\s+av\s+{who}",
        r"(?:val av|mötes)\s*sekreterare\s*[:–-]\s*{who}",
        r"{who}\s*,?\s+(?:satt\s+|sitter\s+)?(?:vid|bakom)\s+(?:pennan|protokollet|tangentbordet|tangenterna|datorn)",
        rf"{{who}}\s+(?:var|är|agerade|tjänstgjorde\s+som|fungerade\s+som)\s+{_WRITER}{_NOT_OF}",
        r"(?:anteckningar(?:na)?|protokoll(?:et)?|minnesanteckningar(?:na)?)\s+(?:fördes\s+av|förs\s+av|skrevs\s+av|skrivs\s+av|togs\s+av|gjordes\s+av|upprättades\s+av|nedtecknades\s+av)\s*:?\s+{who}",
        r"{who}\s+(?:sköter|skötte|ansvarade\s+för|ansvarar\s+för|tar|noterar|noterade|dokumenterar|dokumenterade)\s+(?:protokollet|anteckningarna|protokoll|anteckningar|minnesanteckningarna|mötet)",
        rf"(?:\A|(?<=[.!?]\s)|,\s+|(?:och|samt)\s+){_WRITER}{_THIS_TIME}\s+(?:var|är|blev)\s+{{who}}",
        rf"(?:var|är|satt\s+som|sitter\s+som)\s+{_LEADER}{_THIS_TIME},?\s+(?:(?:och|samt|medan)\s+)?{{who}}(?<!\.)\s+{_WRITER}{_NOT_OF}",
        rf"(?<!\w){_LEADER}{_THIS_TIME}\s+(?:var|är|blev)\s[^.;]{{2,40}}?(?:,|,?\s+(?:och|samt))\s+{_WRITER}\s+{{who}}",
        rf"(?:ledde|leddes|ledd|möte|{_MEETING}|ordförande)\s[^.]{{0,60}}?med\s+{{who}}\s+(?:som\s+{_WRITER}{_NOT_OF}|vid\s+(?:pennan|protokollet|tangenterna))",
        rf"(?:skriver|skrev|förde|för|tog|tar|sköter|skötte)\s+{{who}}(?<!\.)\s+(?:{_MINUTES}|pennan)",
        rf"(?:{_MINUTES}|pennan)\s+(?:fördes|förs|skrevs|skrivs|sköttes|sköts|hölls|togs|tas)\s+(?:\w+\s+)?av\s+{{who}}",
        rf"(?:fördes|förs|skrevs|skrivs|sköttes|sköts|togs|tas)\s+(?:{_MINUTES}|pennan)\s+(?:\w+\s+)?av\s+{{who}}",
        r"vid\s+(?:protokollet|pennan|anteckningarna|tangenterna|tangentbordet|datorn)\s+(?:satt|sitter|var|är)\s+{who}",
        r"{who}(?<!\.)\s+(?:skrev|skriver|antecknade|antecknar|förde\s+pennan)\s+(?:hela\s+tiden|under\s+hela\s+(?:mötet|sammanträdet)|hela\s+(?:mötet|kvällen))",
        r"(?:\A|(?<=[.!?]\s))den\s+som\s+(?:skrev|skriver|antecknade|antecknar|förde\s+(?:protokoll(?:et)?|pennan)|höll\s+i\s+pennan)\s+(?:var|är)\s+{who}",
        rf"{_MEETING}\s+(?:leddes|leds)\s+av\s[^.;]{{2,60}}?(?:,|\soch|\ssamt)\s+(?:dokumenterades|dokumenteras|protokollfördes|antecknades|nedtecknades|skrevs\s+ner|skrevs\s+ned)\s+av\s+{{who}}",
        r"(?:\A|(?<=[.!?]\s))(?:(?:mötets|dagens)\s+)?sekreteraren,?\s+{who},?\s+(?=(?-i:[a-zåäö]))",
        rf"(?:och|samt|,)\s+som\s+{_WRITER}\s+{{who}}",
        rf"(?:\A|(?<=[.!?]\s)|(?:protokollet|anteckningarna)\s+(?:är\s+)?)(?:antecknat|nedtecknat|renskrivet|renskrivna|utskrivet|skrivet|protokollfört)\s+(?:(?:{_DAY}\s+)?av\s*:?\s+|{_DAY}\s*/\s*){{who}}",
        r"för\s+(?:protokollet|anteckningarna)\s+(?:svarade|svarar|ansvarade|ansvarar|stod|står)\s+{who}",
        r"{who}\s+(?:åtog\s+sig|tog\s+på\s+sig|erbjöd\s+sig)\s+att\s+(?:skriva|anteckna|föra\s+pennan)(?=\s*(?:[.,;]|\Z))",
        rf"{{who}}\s+(?:vikarierade|vikarierar|hoppade\s+in|ryckte\s+in|gick\s+in)\s+som\s+{_WRITER}{_NOT_OF}",
        rf"(?:fungerade|agerade|tjänstgjorde|valdes|utsågs)\s+som\s+{_LEADER}{_THIS_TIME},?\s+och\s+{{who}}\s+som\s+{_WRITER}{_NOT_OF}",
        r"{who}\s+(?:hade|har|höll|håller|skötte|sköter)\s+(?:i\s+)?pennan(?=\s*(?:[.,;]|\Z|och\s))",
        rf"{_BY_GAVEL}(?:,|,?\s+(?:och|samt|medan))\s+{{who}}(?<!\.)\s+{_AT_PEN}(?=\s*(?:[.,;]|\Z))",
        rf"(?:\A|(?<=[.!?]\s)|(?:och|samt|medan)\s)(?:jag|den|undertecknad)\s+som\s+{_WROTE}\s+(?:heter|är|var)\s+{{who}}",
        rf"(?<!\w)(?:jag|undertecknad)(?:\s*,\s+|\s+\()(?:som\s+heter\s+)?{{who}}(?:\)|\s*,)\s+(?:som\s+)?{_WROTE}(?=\s*(?:[.,;]|\Z|och\s))",
        rf"(?<!\w)(?:jag|undertecknad)\s+{_WROTE}\s*(?:\(|[–-]\s*){{who}}(?:\)|(?=\s*(?:[.,;]|\Z)))",
        rf"(?<!\w){_WROTE}(?<=\w)\s+(?:jag|undertecknad)(?:,?\s+\(?|\s*[–-]\s*){{who}}",
        rf"(?<!\w)(?:jag\s+heter|mitt\s+namn\s+är)\s+{{who}}(?<!\.)\s+och\s+(?:jag\s+)?{_WROTE}(?=\s*(?:[.,;]|\Z))",
        rf"{{who}}\s+heter\s+jag\s+som\s+{_WROTE}(?=\s*(?:[.,;]|\Z))",
    ),
    writer_titles=(
        r"protokolls?förare",
        r"protokollssekr\w*",
        r"mötessekr\w*\.?",
        r"(?:för|skriver|skrev|förde) (?:protokoll|anteckningar)\w*",
        "vid (?:protokollet|pennan|tangenterna|datorn|anteckningarna)",
        "antecknare",
        r"antecknar|antecknade|dokumenterade?|dokumenterar|noterade|noterar",
        r"(?:tog|tar|för|förde|skrev|skriver)\s+(?:dagens\s+|mötets\s+)?(?:minnes)?anteckning\w*",
        r"(?:höll|håller)\s+i\s+pennan",
    ),
    secretary_offices=(
        r"(?!general|parti|stats|riks|utrikes|social|fält|läkar|medicin|vård|bistånd|barn|familje|ungdom|skol|press|legation|ambassad)\w+sekreterare",
    ),
    held_offices=(
        r"(?:vice\s+)?(?:kassör|skattmästare)(?:en|n)?\Z",
        r"(?:medlems|klubb|tävlings|material|program|fest|webb|press|lokal|städ|utbildnings|ungdoms|rese|lotteri|cup)(?:ansvarige?|sekreterare|mästare|förvaltare|samordnare|redaktör)n?\Z",
    ),
    secretary_titles=(
        "sekreterare",
        r"sekr\.?",
        "(?:protokollet|pennan|tangenterna|datorn|anteckningarna)",
        "protokoll(?:et)?",
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
    approval_words=("justering", "protokollet", "paragrafer"),
    approver_titles=(r"protokolls?juster\w+", "justerare", r"justerings\w+", r"just\.?"),
    officer_sections=(
        r"(?:(?:val\s+av\s+|val\s+till\s+)?(?:(?:mötes|stämmo|årsmötes)funktionärer|(?:mötes|stämmo)?presidium|mötets\s+(?:funktionärer|presidium)|funktionärer\s+för\s+(?:mötet|dagen|kvällen)))\Z",
        r"(?:(?:(?:mötets|sammanträdets|stämmans)\s+)?öppnande(?:\s+och\s+val\w*)?|mötet\s+öppnas|formalia|formaliteter|inledning|roller|dagens\s+roller)\Z",
        r"(?:val\s+av\s+ordförande(?:,|\s+och)\s+sekreterare(?:,?\s+(?:och|samt)\s+justerare)?(?:\s+för\s+(?:mötet|stämman))?)\Z",
    ),
    election_headings=(
        (
            r"\A(?:§+\s*)?(?:\d{1,3}(?:\.\d{1,2})?(?:\s?§)?[.):]?\s+)?(?:val|utseende|utseendet)\s+av\s+(?:(?:mötes|stämmo|dagens\s+|mötets\s+|stämmans\s+)"
            r"(?:ordförande|sekreterare|protokollförare)|(?:ordförande|sekreterare|protokollförare)\s+(?:för|vid|på)\s+(?:mötet|stämman|årsmötet|dagen|dagens\s+möte)"
            rf"|(?:\w+\s+)?{_APPROVER}(?:\s+av\s+protokollet|\s+(?:för|vid)\s+\w+)?"
            rf"|(?:\w+\s+)?(?:personer?\s+)?att\s+{_APPROVING}(?:\s+\w+){{0,2}})\Z"
        ),
        rf"\A(?:§+\s*)?(?:\d{{1,3}}(?:\.\d{{1,2}})?(?:\s?§)?[.):]?\s+)?{_APPROVER}\Z",
    ),
    office_elections=(
        r"\A(?:§+\s*)?(?:\d{1,3}(?:\.\d{1,2})?(?:\s?§)?[.):]?\s+)?(?:val|utseende)\s+av\s+(?:ordförande|sekreterare|protokollförare)\Z",
    ),
    election_leads=(
        (
            r"(?:beslut(?:et)?\s*:?\s+)?(?:att\s+(?:välja|utse)|(?:\w+\s+)?(?:valde|utsåg|väljer|utser)|"
            r"(?:till\s+(?:detta|dessa|det|denna)(?:\s+\w+)?\s+)?(?:valdes|utsågs|utses|väljs))\s+(?=(?-i:[A-ZÅÄÖ@]))"
        ),
        r"beslut(?:et)?\s*:\s+(?=(?-i:[A-ZÅÄÖ@]))",
    ),
    approver_phrases=(
        rf"(?:antecknat|skrivet|nedtecknat|fört|vid\s+(?:pennan|protokollet)|(?:protokoll|anteckningar)\s+av)\s[^;]{{3,40}}?[.;,]?\s+(?:(?:och|samt)\s+)?{_CHECKED}\s+av\s+{{who}}",
        rf"\A{_CHECKED}\s+av\s+{{who}}(?=,?\s+(?:den\s+)?\d)",
        r"{who}\s+justerar(?=\s*(?:[.,;]|$|(?:dagens\s+|detta\s+|mötets\s+)?(?:protokoll|anteckning)|jämte|tillsammans))",
        rf"(?:vald\w*|välj\w*|utse\w*|utsåg\w*)\s[^.]{{0,120}}?{{who}}(?<!\.)\s+(?:till|som)\s+{_APPROVER}",
        rf"(?:val|utseende)\s+av\s+[^.:]{{0,40}}?(?:{_APPROVER}|justera)(?:\s+[^.:]{{2,40}}?)?:\s+{{who}}",
        rf"{{who}}\s+(?:(?:har|fick|får|ska|ges|gavs)\s+)?(?:utsedd\w*|vald\w*|utsetts|valts|i\s+uppdrag|uppdraget)\s+(?:(?:till|som)\s+{_APPROVER}|att\s+{_APPROVING})",
        rf"(?:(?:och|samt|,)\s+(?:(?:till|som)\s+)?|(?:utsåg|valde|utser|väljer)\s+(?:till|som)\s+){_APPROVER}\s+{{who}}",
        rf"{{who}}\s+(?:valdes|väljs|utsågs|utses|valts)\s+(?:\w+\s+)?(?:(?:till|som)\s+{_APPROVER}|att\s+{_APPROVING})",
        rf"{{who}}\s+(?:(?:har|fick|får)\s+)?(?:valdes|väljs|utsågs|utses|valts|utsetts|i\s+uppdrag)\s+(?:\w+\s+)?att\s+{_CHECKING}",
        rf"(?<!\w)att\s+{_CHECKING}\s+(?:valdes|väljs|utsågs|utses)\s+{{who}}",
        rf"(?:till|som)\s+{_APPROVER}\s+(?:\w+\s+){{0,3}}?(?:valdes|väljs|utsågs|utses|välja|utse)\s+{{who}}",
        rf"(?<!\w){_APPROVING}\s+(?:(?:dagens|mötets|årsmötets|stämmans)\s+)?(?:\w*protokoll(?:et)?\s+|anteckningarna\s+)?(?:valdes|väljs|utsågs|utses|har\s+(?:utsetts|valts))\s+{{who}}",
        rf"(?:utse|välja|utser|väljer|utsåg|valde|valdes|utsågs|utses|väljs|(?:uppdrogs|uppdrog|uppdras)\s+åt)\s+{{who}}(?<!\.)\s+(?:(?:till|som)\s+{_APPROVER}|att\s+{_APPROVING})",
        rf"{_PROPOSED}(?<!\w){_APPROVER}(?:\s+(?:är|blev|blir)|\s*[:–-])\s+{{who}}",
        rf"(?:\A|(?<=[.!?]\s)){_APPROVER}\s+{{who}}(?=\.?\Z|\.\s)",
        rf"{{who}}\s+(?:är|var|blir|blev)\s+(?:\w+\s+)?{_APPROVER}(?=\s*(?:[.,;]|\Z))",
        r"{who}\s+(?:ska|skall|får|(?:åtog|anmälde|erbjöd)\s+sig\s+att)\s+(?:(?:jämte|tillsammans\s+med)\s+\w+\s+)?justera(?=\s*(?:[.;]|$|(?:dagens\s+|detta\s+|mötets\s+)?(?:protokoll|anteckning)))",
        r"(?:\A|(?<=[.!?]\s)|(?:protokollet|anteckningarna)\s+(?:(?:ska|skall|kommer\s+att)\s+)?)justeras\s+(?:(?:\w+\s+){0,3})av\s+{who}",
        r"\A(?:(?:protokollet|anteckningarna)\s+(?:är\s+)?)?(?:(?:digitalt|elektroniskt)\s+)?justera(?:t|d|de)\s+(?:(?:digitalt|elektroniskt|(?:via|per)\s+[\w-]+)\s+)?av\s+{who}(?=\s*(?:\.?\Z|[,(]|(?:den\s+)?\d|(?:via|per|genom)\s))",
    ),
    approved_lines=(
        r"(?:(?:protokollet|anteckningarna)\s+(?:är\s+)?)?(?:(?:digitalt|elektroniskt)\s+)?justera(?:t|d|de)\s",
    ),
    joint_offices=(
        r"(?:mötes|stämmo|(?:mötets|dagens|stämmans)\s+)?(?:ordförande|sekreterare|protokollförare|justerare)",
    ),
    office_leads=("till", "som"),
    respectively=("respektive", "resp.", "resp"),
    elected=("valdes", "väljs", "utsågs", "utses"),
    elected_leads=("att",),
    joint_elections=(
        (
            r"{who}\s+(?:valdes|väljs|utsågs|utses)\s+(?:enhälligt\s+)?(?:till|som)\s+{offices}(?!\s+i\s)",
            "{who} valdes till {office}.",
        ),
        (
            r"(?:till|som)\s+{offices}(?:\s+(?:för|vid|på)\s+[\w-]+)?\s+(?:valdes|väljs|utsågs|utses)\s+{who}",
            "{who} valdes till {office}.",
        ),
        (
            r"(?:att\s+(?:välja|utse)|(?:\w+\s+)?(?:valde|utsåg|väljer|utser))\s+{who}\s+(?:till|som)\s+{offices}(?!\s+i\s)",
            "{who} valdes till {office}.",
        ),
    ),
    joint_headings=(
        (
            r"(?:val|utseende)\s+av\s+{offices}(?:\s+(?:för|vid)\s+\w+)?\Z",
            "{who} valdes till {office}.",
        ),
    ),
    approving=(
        r"\s+(?:att\s+)?(?:jämte|tillsammans\s+med\s+\w+\s+justera|(?:läsa\s+(?:igenom|genom)|läsa|granska|kontrollera)\s+och\s+justera(?=\W*\Z|\s+(?:\w+\s+)?(?:protokoll|anteckning))|justera(?=\s*(?:[.,;:)]|\Z|(?:det|dem)\W*\Z|(?:\w+\s+){0,2}(?:protokoll|anteckning)|jämte|tillsammans))|godkänna\s+(?:dagens\s+)?protokoll|underteckna\s+protokoll)",
        rf"\s+(?:att\s+)?{_CHECKING}",
    ),
    chosen=listed(
        """
        väljs, valdes, utses, utsågs, omvaldes, omväljs, nyvaldes, utnämndes, utnämns, förordnades,
        förordnas, tillsattes, tillsätts, nyväljs, fyllnadsvaldes, adjungerades, röstades fram
        """
    ),
    chosen_as=(
        r"\b(?:med\s+(?:\d+|[a-zåäö]+)\s+röst(?:er)?|med\s+röst(?:siffrorna|erna|etalet)|med\s+acklamation|enhälligt|efter\s+(?:\w+\s+)?(?:votering|omröstning|rösträkning|lottning|lottdragning)|genom\s+lott\w*)\b",
        r"\b(?:till|att|som)\b",
        r"\b(?:på|för)\s+(?:ett|två|tre|fyra|\d)\s+år\b",
        r"(?:are|man|on|person(?:er)?|ant(?:er)?|ledamot|ledamöter|ordförande|kassör|revisor(?:er)?|suppleant(?:er)?|beredning)\b",
    ),
)
