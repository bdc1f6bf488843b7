"""Swedish words of terms: by when something is to be done."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.terms import TermWords

TERMS: Final = TermWords(
    due_columns=listed(
        """
        klart, klart senast, klar, klar senast, senast, datum, tidplan, tid, när, deadline,
        slutdatum, sluttid, tidpunkt, färdigt, klart den, när?, klart när, när klart, klardatum,
        klar datum, färdig, färdigt senast, ska vara klart, klart till, klar till, förfaller,
        förfallodatum, tidsplan, tidsgräns, till när, senast den, måldatum, tid/datum,
        återrapportering, uppföljning senast, vecka, inom, frist, tidsfrist, sista dag, sista datum,
        sista dag för utförande, slutfört senast
        """
    ),
    due_labels=listed(
        """
        klart, klar, senast, datum, tid, när, klart senast, klar senast, klart till, klart den,
        klart datum, klardatum, slutdatum, färdig, färdigt, färdigt senast, deadline, tidplan,
        tidsplan, sluttid, senast den, förfaller, förfallodatum, ska vara klart, ska vara klar,
        återrapporteras, återrapportering, redovisas, redovisas senast, till, tidpunkt, uppföljning,
        uppföljs, följs upp, frist, tidsfrist
        """
    ),
    due_leads=listed(
        """
        📅, senast, sen., till, vid, på, inför, före, innan, under, i, klart, klart till, klart senast,
        senast under, senast i, senast vid, senast till, redan, klar, klar senast, fram till, i god
        tid före, färdigt, färdigt till, senast på, senast den, från och med, nytt mål är, nytt mål,
        nytt datum är, nytt datum, ny tid, ny tid är, ny deadline, ny deadline är, deadline är,
        deadline, med deadline, med sista dag, sista dag, sista datum, slutdatum, per, per den,
        tills, tills i, intill, inom, i samband med, klart i, klart under, klart vid, klart före,
        klart inför, klar till, klar i, klar under, klar före, färdigt i, färdig till, färdig i,
        färdig senast, redovisas, redovisas vid, att redovisas, att redovisas vid, att redovisas på,
        att presenteras vid, att presenteras på, att rapporteras vid, senast inför, senast före, senast innan, senast i
        samband med, flyttas till, flyttas fram till, skjuts till, skjuts upp till, från, målet är,
        sikte på, med sikte på, siktar på, dock senast, redan till, allra senast, helst före, helst
        till, ska vara klar, ska vara klart, ska vara klara, ska vara färdig, ska vara färdigt, ska
        vara färdiga, ska vara klar till, ska vara klart till, ska vara färdig till, ska vara
        färdigt till, ska vara klar senast, ska vara klart senast, ska vara färdig senast, ska vara
        färdigt senast, klara, klara till, klara senast, klara i, färdiga, färdiga till
        """
    ),
    going_to=(
        r"(?:att\s+)?(?:representera|företräd|medverka|närvara|föreläs|uppträd)\w*\b",
        r"(?:att\s+)?(?:går?|åker?|reser?|deltar?|talar?)\s+(?:på|till|i|vid)\b",
    ),
    meeting_nouns=(
        r"(?:\w+\s)?[a-zåäö-]*(?:möte|mötet|sammanträde|sammanträdet|råd|rådet|stämma|stämman|träff|träffen|konferens|konferensen|nämnd|nämnden)\s+(?:den|i|på)\s+",
        r"(?:\w+\s)?[a-zåäö-]*(?:mötet|sammanträdet|rådet|stämman|träffen|konferensen)\s+(?=\d)",
    ),
    strong_leads=listed(
        """
        📅, senast, sen., klart, klar, till, färdigt, färdig, klart till, klart senast, klar senast,
        deadline, nytt mål är, nytt datum är, nytt datum, dock senast, allra senast, klart i, klar
        i, klart under, färdig senast, ska vara klar, ska vara klart, ska vara klara, ska vara
        färdig, ska vara färdigt, ska vara färdiga, klara, klara till, klara senast, klara i,
        färdiga, färdiga till
        """
    ),
    loose_leads=listed(
        """
        i, på, under, vid, för, från, per, inom
        """
    ),
    range_ends=("till", "till och med", "t.o.m.", "tom"),
    next_only_leads=("från",),
    nouns_of_times=listed(
        """
        dag, dagar, dagarna, dagen, datum, tid, tider, tiden, tiderna, kväll, kvällar, kvällarna,
        helg, helger, helgerna, veckor, veckorna, måndagarna, tisdagarna, onsdagarna, torsdagarna,
        fredagarna, lördagarna, söndagarna, måndagar, tisdagar, onsdagar, torsdagar, fredagar,
        lördagar, söndagar, veckan, hälften, mötestider, tillfälle, tillfällen, tillfällena,
        vardagar, vardagarna
        """
    ),
    binding_leads=("under", "vid"),
    apart_leads=("före", "innan", "efter", "inför"),
    span_numbers=listed(
        "en, ett, två, tre, fyra, fem, sex, sju, tio, fjorton, någon, några, ett par"
    ),
    spans=listed(
        """
        dag, dagar, arbetsdag, arbetsdagar, vardag, vardagar, vecka, veckor, månad, månader
        """
    ),
    time_given=(
        r"\A(?:[^\s,.;:]+\s+){1,2}?(?:får|fick|har|ges|gavs)\s+(?P<given_1>(?:\S+\s+){0,4}?\S+)\s+på\s+sig(?=\s*[.,!]*\Z)",
    ),
    ahead_leads=("inför", "före", "innan"),
    month_meetings=("mötet", "sammanträdet", "träffen", "stämman", "rådet"),
    week_leads=("i", "under", "på"),
    week_words=("v.", "v", "vecka", "veckan"),
    month_ends=(
        " månads utgång",
        " månads slut",
        " månad är slut",
        " månad är över",
        "s utgång",
        "s slut",
        " är slut",
        " är över",
    ),
    week_beginnings=(r"vecka(?:n|)\s+(?:som\s+(?:börjar|inleds)|med\s+början)\s+(?:den\s+)?",),
    bare_terms=("nästa gång", "till nästa gång", "vid nästa tillfälle"),
    that_leads=("tills", "vid", "på", "fram till", "i god tid före"),
    that_meeting=("det mötet", "det sammanträdet", "den träffen", "dess", "dit"),
    loose_due=listed(
        """
        omgående, snarast, snarast möjligt, så snart som möjligt, så fort som möjligt, omedelbart,
        före jul, till jul, före semestern, före semestrarna, innan semestrarna, efter semestrarna,
        före sommarlovet, före jullovet, före skolstart, till skolstart, före skolavslutningen, före
        säsongen, innan säsongen, till säsongen, innan veckan är slut, innan månaden är slut, innan
        året är slut, före veckans slut, innan veckans slut, under sommaren, under hösten, under
        vintern, under våren, i veckan, nästa vecka, i morgon, imorgon, i morgon bitti, imorgon
        bitti, i morgon kväll, imorgon kväll, i eftermiddag, ikväll, i kväll, löpande, tills vidare,
        kontinuerligt, nästa måndag, nästa tisdag, nästa onsdag, nästa torsdag, nästa fredag, på
        måndag, på tisdag, på onsdag, på torsdag, på fredag, på lördag, på söndag, i helgen, till
        helgen, efter helgen, innan helgen, före helgen, inom kort, inom en vecka, inom två veckor,
        inom tre veckor, inom en månad, asap, före påsk, efter jul, före lov, inom fjorton dagar,
        senare i veckan, denna vecka, nästa månad, efter sommaren, efter nyår, före nyår, innan jul,
        före sportlovet, före höstlovet, så snart det går, till valborg, före midsommar, under
        dagen, snart, veckan efter, så fort det är klart, så fort den är klar, så snart den är klar,
        så snart det är klart, vid tillfälle, när tid finns, när det finns tid, inom fyra veckor,
        inom två månader, inom tre månader, inom ett halvår, inom ett år, inom tio dagar, inom en
        halv månad, till sommaren, före sommaren, innan sommaren, efter semestern, innan semestern,
        till hösten, till våren, till vintern, innan påsk, till påsk, efter påsk, innan midsommar,
        efter midsommar, till midsommar, innan nyår, till nyår, vid årsskiftet, till årsskiftet,
        före årsskiftet, innan årsskiftet, efter årsskiftet, före årets slut, innan årets slut, till
        årets slut, före månadens slut, innan månadens slut, före månadsskiftet, vid månadsskiftet,
        till månadsskiftet, under veckan, under nästa vecka, i nästa vecka, i början av nästa vecka,
        i slutet av veckan, i slutet av nästa vecka, nästa lördag, nästa söndag, om en vecka, om två
        veckor, om tre veckor, om fjorton dagar, om en månad, i samband med nästa möte, i god tid, i
        god tid före mötet, före mötet, till mötet, utan dröjsmål, skyndsamt, med det snaraste, när
        det blir aktuellt, vid behov, redan i dag, redan idag, i dag, idag, under eftermiddagen,
        senast i morgon, före kl. 12, inom 7 dagar, inom 10 dagar, inom 14 dagar, inom 30 dagar,
        inom 2 veckor, inom 3 veckor, inom 4 veckor, inom 2 månader, inom 3 månader, inom 6 månader,
        om 14 dagar, om 2 veckor, om 3 veckor, före årsmötet, innan årsmötet, i god tid före
        årsmötet, före stämman, innan stämman, i god tid före stämman, under första kvartalet, under
        andra kvartalet, under tredje kvartalet, under fjärde kvartalet, under Q1, under Q2, under
        Q3, under Q4
        """
    ),
    start_leads=listed(
        """
        så, från, från och med, fr.o.m., med start, med början, börjar, startar, start, början
        """
    ),
    delivery_leads=("till", "för"),
    posting=(
        r"\b(?:lägg(?:er|a)\s+(?:\S+\s+){0,2}?(?:upp|ut|in)|publicerar?|delar?|postar?|skriv(?:er|a)|skickar?)\b(?:\s+[^\s,.;]+){0,4}?\s+(?:i|på)\s+\w*(?:gruppen|forumet|rådet|nätverket)\Z",
    ),
    means=(
        r"(?:via|per|genom|över|med|på)\s+(?:sms|e-?post|mejl|mail|telefon|brev|fullmakt|ombud|länk(?:en)?|video(?:länk)?|radio|whatsapp|zoom|teams|skype)",
    ),
    no_terms=(r"(?!i\b)[a-zåäö]+\s+vår\Z",),
    described=(
        r"\bsom\s+(?:är|blir|hålls|äger\s+rum|infaller)\s+(?:den\s+)?\Z",
        r"\bsom\s+(?!är\b)(?:\w+ar|\w+er|går|står|sker|\w+s)\s+(?:[^\s,.;]+\s+){0,3}\Z",
    ),
    delivered=(
        r"\b(?:återkomm|inkom|återrapporter|avrapporter)\w*\s+(?:till\s+\w+\s+)?med\s+(?:en|ett)\s+(?:\w+\s+)?\w+\Z",
        r"\b(?:komma|kommer)\s+(?:in|tillbaka)\s+med\s+(?:en|ett)\s+(?:\w+\s+)?\w+\Z",
        r"\b(?:lämna|redovisa|presentera|leverera)r?\s+(?:in\s+|över\s+)?(?:en|ett)\s+(?:\w+\s+)?\w+\Z",
    ),
    ensuring=listed(
        """
        ser till att, se till att, ser till så att, se till så att, ordnar så att, ordna så att,
        sörjer för att, sörja för att, bevakar att, bevaka att, kontrollerar att, kontrollera att
        """
    ),
    until_words=listed(
        """
        så fort, så snart, när, tills, innan, då, om, efter att, förrän
        """
    ),
    before_terms=(
        r"\A(?:(?:det|detta|allt|allting|arbetet|jobbet|uppgiften|uppdraget)(?:\s+(?:ska|skall|bör|måste)(?:\s+(?:vara|bli|göras|ske|utföras|slutföras))?)?|(?:ska|skall)\s+(?:göras|utföras|slutföras|vara)|utförs|görs|tidsgräns)\s*\Z",
    ),
    due_clause=(
        r",\s+(?:och\s+)?(?:den|det|de|som|vilken|vilket)\s+(?:ska|skall|måste|behöver)\s+(?:vara\s+|bli\s+)?(?:in|inne|iväg|framme|klara?|klart|färdiga?|färdigt|inlämnad\w*|inskickad\w*|(?:lämnas|skickas|ges|sändas)(?:\s+(?:in|iväg|ut))?)\s+(?:(?:senast|till|före|innan|den|på|redan)\s+)*(?=\d{1,2}[/\s]\S+\W*\Z)",
        " senast ",
    ),
    done_clauses=(
        r"(?:,|\s+och|,\s+och)\s+(?:(?:han|hon|hen|de|man)\s+)?(?:ska|skall|bör|borde|tänker|lova(?:r|de|t)\s+att|räknar\s+med\s+att|hoppas(?:\s+(?:på\s+)?att|\s+kunna)?|siktar\s+på\s+att|planerar\s+att|avser\s+att|kommer\s+att)\s+(?:(?:ha|få)\s+(?:den|det|dem|allt|allting|detta|arbetet|jobbet)|vara|bli)\s+(?:klara?|klart|färdiga?|färdigt|gjord[ae]?|gjort)(?!\w)",
        r"(?:[,;]|\s+och|,\s+och)\s+(?:den|det|de|allt|allting|detta|denna|dessa|vilket|arbetet|jobbet)\s+(?:(?:ska|skall|bör|måste|behöver|väntas|beräknas|kommer\s+att)\s+(?:vara|bli)|är)\s+(?:klara?|klart|färdiga?|färdigt|gjord[ae]?|gjort|på\s+plats)(?!\w)",
        r"(?:[,;]|\s+och|,\s+och)\s+(?:det|allt|allting|detta|arbetet|jobbet)\s+(?:ska|skall|bör|måste|behöver)\s+(?:göras|ske|utföras|slutföras)(?!\w)",
    ),
    put_off_to=(
        r"\b(?:till|inför|tills)\s+(?:(?!beslut|tidigare\b)\w+\s+){0,3}\w*(?:möte|mötet|sammanträde|sammanträdet|stämma|stämman|träff|träffen|samråd|samrådet)\s+i\s+\w+",
    ),
    past_times=(
        r"\bi\s+(?:våras|höstas|somras|vintras|fjol)\b",
        r"\b(?<!protokollet\sfrån\s)(?<!protokoll\sfrån\s)(?<!anteckningarna\sfrån\s)förra\b(?!\s+\w+s\s+(?:protokoll|\w*anteckning))",
        r"\b(?<!protokollet\sfrån\s)(?<!protokoll\sfrån\s)(?<!anteckningarna\sfrån\s)föregående\b(?!\s+(?:\w+s\s+)?(?:\w*protokoll|\w*anteckning))",
        r"\btidigare\b",
        r"\bi\s+(?:maj|juni|juli|augusti|september|oktober|november|december|januari|februari|mars|april)\b",
        r"\bredan\b",
        r"\bsenaste\s+mötet\b",
        r"\bi\s+(?:går|förrgår|fredags|torsdags|onsdags|tisdags|måndags|lördags|söndags|morse|förfjol)\b",
        r"\bigår\b",
        r"\b(?:för\s+)?(?:\w+\s+)?(?:dagar|veckor|månader|år|dag|vecka|månad)\s+sedan\b",
        r"\bsedan\s+(?:sist|tidigare|förra|länge)\b",
        r"\bnyligen\b",
        r"\bvid\s+(?:det\s+)?(?:förra|senaste|föregående)\b",
        r"\bunder\s+(?:förra|fjol)\w*\b",
        r"\ben\s+gång\b",
        r"\bvid\s+(?:mötet|sammanträdet)\s+(?:den|i)\b",
        r"\bdå\s+(?=i\s+uppdrag|att\b)",
        r"\b(?:våren|hösten|sommaren|vintern|året)\s+(?:19|20)\d\d\b",
        r"\b(?:fick|gavs|utsågs|ombads|lovade|åtog\s+sig)\s+(?:(?:på|vid)\s+\w+\s+)?den\s+\d{1,2}(?:\s+[a-zåäö]{3,}|/\d{1,2})\s+(?:i\s+upp|att)",
        r"\b(?:fick|gavs|åtog|beslutade|antog)\s+(?:19|20)\d\d\b",
    ),
    month_parts=(),
    behind_owner_leads=("senast", "klart", "till", "v."),
    done_terms=(r"klart?\s*(?:senast|till)",),
    kept_leads=("senast", "till", "vid", "inför", "före", "under", "klart"),
)
