"""Swedish words of decisions, and of what only looks like one."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.decisions import DecisionWords

DECISIONS: Final = DecisionWords(
    decision_labels=listed(
        """
        beslut, ställningstagande, beslutades, mötet beslutar, mötet beslutade, beslutas, rådet
        beslutar, styrelsen beslutar, nämnden beslutar, beslutat, överenskommelse, överenskommelser,
        överenskommet, överenskoms, bestämt, bestämdes, det bestämdes, enighet, mötets beslut, mötet
        beslöt, mötet enades, mötet bestämde, styrelsen beslutade, styrelsen beslöt, rådet
        beslutade, rådet beslöt, nämnden beslutade, nämnden beslöt, vi beslutade, vi beslutar, vi
        enades, vi bestämde, vi beslöt, beslutat på mötet, beslut i ärendet, beslut togs,
        beslutspunkt, beslut fattades, fattat beslut, fattade beslut, mötets ställningstagande,
        beslut på mötet, årsmötet beslutade, årsmötet beslutar, stämman beslutade, stämman beslutar,
        stämman beslöt, årsmötet beslöt, utskottets beslut, gruppens beslut, konsensus, beslutat i
        dag, beslutat idag, beslutades i dag, beslutades idag, beslut i dag, beslut idag, dagens
        beslut, det här beslutade vi, detta beslutade vi
        """
    ),
    decision_summaries=listed(
        """
        sammanfattning av beslut, sammanfattning av besluten, beslut i korthet, besluten i korthet,
        beslut i sammanfattning, beslutslista, lista över beslut, fattade beslut, alla beslut,
        mötets beslut i korthet, beslutssammanfattning
        """
    ),
    decision_label_endings=("s beslut", "beslutar", "beslutade", "beslutar att", "beslutade att"),
    proposal_endings=("s förslag",),
    own_part=("för egen del", "i egen del", "egen del", "eget", "egna"),
    decision_words=("beslut",),
    decides=listed(
        """
        beslutar, beslutade, beslöt, enas om, enades om, är enig om, är eniga om, är enigt om, var
        enigt om, var enig om, var eniga om, är ense om, var ense om, tackar nej till, tackade nej
        till, tackar ja till, tackade ja till, ger fullmakt, gav fullmakt, ställer sig positivt
        till, ställde sig positivt till, är överens om, var överens om, kom överens om, kommer
        överens om, kom överens, antar, antog, godkänner, godkände, fastställer, fastställde,
        avslår, avslog, bifaller, biföll, återremitterar, bordlägger, bordlade, ställer sig bakom,
        ställde sig bakom, utser, utsåg, väljer, valde, tillstyrker, tillstyrkte, beviljar,
        beviljade, ställer sig inte bakom, ställde sig inte bakom, godkänner inte, godkände inte,
        bifaller inte, biföll inte, enas, enades, röstade för att, röstade ja till, röstade igenom,
        bestämde, bestämmer, bestämt, har bestämt, beslutat, fattade beslut om, fattade beslut att,
        fattar beslut om, fattar beslut att, tog beslut om, tog beslut att, tar beslut om, tar
        beslut att, tog beslutet att, fattade beslutet att, fattar beslutet att, beslutade sig för,
        beslutar sig för, beslöt sig för, bestämde sig för, bestämmer sig för, är överens, var
        överens, är eniga, var eniga, enades kring, enas kring, kom fram till att, kommer fram till
        att, kom fram till, gav klartecken, ger klartecken, gav klartecken till, säger ja till, sa
        ja till, sade ja till, sa nej till, säger nej till, sade nej till, klubbade, klubbar,
        röstade för, röstar för, röstar för att, röstade mot, röstade nej till, röstar ja till,
        ställer sig positiva till att anta, gick på förslaget, går på förslaget, samtyckte till,
        samtycker till, medger, medgav, accepterar, accepterade, återremitterade, remitterar,
        remitterade, bekräftar valet, bekräftade, ratificerar, ratificerade, avsätter, avsatte,
        anslår, anslog, avskriver, avskrev, ajournerar frågan, upphäver, upphävde, omvalde,
        omväljer, nyvalde, nyväljer, adjungerade, entledigar, entledigade, förordnar, förordnade,
        skjuter upp frågan, sköt upp frågan, skjuter upp beslutet, sköt upp beslutet, skjuter på
        beslutet, sköt på beslutet, landade i att, landar i att, valde att, väljer att, blev enig om, blev eniga om, blev ense
        om, blir eniga om, blev överens om, har enats om, säger ja, sa ja, sade ja, säger nej, sa nej,
        sade nej
        """
    ),
    decided_passive=listed(
        """
        beslutas, beslutades, beslöts, beslutat, bestämdes, bestäms, godkänns, godkändes,
        fastställs, fastställdes, fastslogs, antas, antogs, avslås, avslogs, bifalls, bifölls,
        bifalles, återremitteras, återremitterades, bordläggs, bordlades, bordslades, beviljas,
        beviljades, tillstyrks, tillstyrktes, röstades igenom, klubbades, klubbas, bestämdes att,
        det bestämdes, beslut fattades, beslut togs, beslöts att, fattades beslut, togs beslut,
        godkändes utan ändringar, godtas, godtogs, bordlagdes, uppskjuts, uppsköts, sköts upp,
        skjuts upp, avskrivs, avskrevs, remitteras, remitterades, medges, medgavs, avsätts,
        avsattes, anslås, anslogs, bekräftas, bekräftades, upphävs, upphävdes, entledigas,
        entledigades, röstades ner, röstades ned, vann bifall, vann mötets bifall, accepteras,
        accepterades, röstades fram, sätts till, sattes till, bestäms till, bestämdes till,
        fastställs till, fastställes, godkännes, antages, bordlägges, tillstyrkes, godtages,
        avskrives
        """
    ),
    decided_alone=listed(
        """
        godkänd, godkänt, godkända, godkändes, godkänns, fastställd, fastställt, fastställdes,
        antagen, antaget, antogs, bifall, bifalles, bifölls, avslag, avslogs, återremiss, bordlagd,
        bordlagt, bordläggs, bordlades, beviljas, beviljades, accepterat, klubbat, godkänd utan
        ändringar, godkändes utan ändringar, godkänd med tillägg, dagordningen godkänd, protokollet
        godkänt, ansvarsfrihet beviljades, bifallen, bifallet, bifallna, avslagen, avslaget, avslagna,
        återremitterad, återremitterat, bordlagda
        """
    ),
    agreed_behind=(
        r",\s+(?:och\s+)?(?=(?:det\s+(?:är|var|blev)\s+\w+\s+|\w+\s+(?:är|var|blev)\s+)(?:alla\s+|helt\s+|rörande\s+)?(?:överens|eniga?|enigt|ense)\s+om(?:\s+(?:det|detta|saken|den\s+saken))?\W*\Z)",
    ),
    came_of=(
        r"\A(?P<who>\w+)\s+(?:har|hade)\s+(?:därmed|således|alltså|sålunda|följaktligen)\s+(?:antagit|beslutat|beslutit|godkänt|avslagit|bifallit|förkastat|valt|utsett|fastställt)\b",
        r"\A(?:därmed|således|alltså|sålunda)\s+(?:har|hade)\s+(?P<who>\w+)\s+(?:antagit|beslutat|beslutit|godkänt|avslagit|bifallit|förkastat|valt|utsett|fastställt)\b",
        r"\A(?P<who>\w+)\s+(?:är|var|blev)\s+(?:(?!inte\b|ej\b|icke\b|aldrig\b)\w+\s+)?(?:överens|eniga?|enigt|ense)\s+om\s+(?:det|detta|saken)\W*\Z",
        r"\Adet\s+(?:är|var|blev)\s+(?P<who>\w+)\s+(?:\w+\s+)?(?:överens|eniga?|enigt|ense)\s+om\W*\Z",
    ),
    counted=(
        r"\b(?:omröstning|votering|rösträkning|röstning|handuppräckning|röster|rösterna)\b.*\d(?:.*\D\d)?",
        r"\b\d+\s+(?:röst(?:er)?|för)\b.*\b\d+",
    ),
    by_count=(
        r"\A(?:alltså|därmed|således|därför|sålunda|så)\s+(?!(?:är|var|blir|har|hade|småningom|att|som|när|kan|vill)\b)\w+",
        r"\A\w+\s+\w+\s+(?:därmed|således|alltså|därför)\b",
    ),
    by_count_named=(
        r"\A(?:det|valet)\s+(?:blir|blev|föll\s+på)\b",
        r"\A(?:vi|man)\s+(?:tar|tog|väljer|valde|kör|satsar|köper|går)\b",
        r"\A[^.]*\b(?:vann|segrade|fick\s+flest\s+röster)\W*\Z",
    ),
    carried=(
        r"\A(?:beslutet|förslaget|detta|det)\s+(?:fattades|togs|antogs|bifölls|godkändes|var|är)\s+(?:enhälligt|med\s+acklamation|med\s+(?:röstsiffrorna\s+)?\w+\s*(?:röst(?:er)?\b|mot\b|[–-]).*)\W*\Z",
        r"\A(?:enhälligt|enhälligt\s+beslut|bifölls\s+enhälligt|antogs\s+enhälligt|med\s+acklamation)\W*\Z",
        r"\A(?:på\s+)?förslag\s+(?:av|från)\s+(?!.*\b(?:att|om)\b).*\b(?:bifölls|antogs|godkändes)\b.*\Z",
    ),
    moving=(),
    fared=(),
    adjourning=(),
    other_levels=listed(
        """
        regionala, nationella, statliga, centrala, kommunala, dåvarande, angränsande
        """
    ),
    decided_short=(
        r"\A(?:(?:därefter|sedan|också)\s+(?:tillsattes|tillsätts|bildades)\s+)?(?:en|ett|två|tre)\s+(?:\w+\s+)?\w*(?:grupp(?:er)?|kommitté(?:er)?|utskott|delegation)\s+(?:(?:för|kring|om)\s+\S+(?:\s+\S+){0,3}?\s+)?(?:(?:bestående\s+av|med|som\s+består\s+av)\s+(?:\S+\s+){1,10}?)?(?:tillsattes|tillsätts|tillsättes|bildades|inrättades|inrättas)(?!\s+(?:i|förra|redan|tidigare|av)\b)(?!\w)",
        r"\A(?:(?:alla|samtliga)\s+)?(?:överens|eniga?|enigt|ense)\s+om\s+(?:att|följande)\b",
        r"\A(?:(?:därefter|sedan|slutligen|istället|i\s+stället|till\s+(?:slut|sist))|efter\s+(?:(?!att\b)\w+\s+){0,3}?\w*(?:diskussion(?:er)?|samtal|överläggning(?:ar)?|överväganden?|votering|omröstning|debatt|resonemang|meningsutbyte))\s+(?:enades|enas|beslutade|beslöt|bestämde)\s+man\s+(?:sig\s+för\s+)?(?:om\s+)?att\b",
        r"\A(?:alla|samtliga)\s+(?:närvarande\s+)?(?:var|är)\s+(?:för|med\s+på\s+(?:det|noterna|saken)|positiva)(?:\s+(?:det|detta|förslaget))?(?:\W*\Z|\s*,?\s+(?:och|så)\s+(?:vi|styrelsen|föreningen|klubben|gruppen)\b)",
        r"\Avi\s+(?!är\b|har\b|bör\b|borde\b|måste\b|kan\b|vill\b|saknar\b|behöver\b|tycker\b|var\b|hade\b)\w+\s[^;]+,\s+(?:det\s+(?:var|är|blev)\s+(?:vi\s+)?(?:alla|samtliga|styrelsen|gruppen)?\s*(?:överens|eniga?|ense)\s+om|(?:det\s+)?(?:var|är|blev)\s+(?:vi|alla|samtliga|styrelsen|gruppen)\s+(?:överens|eniga?|ense)\s+om)\W*\Z",
        r"\A(?:bifall|avslag)\s+(?:till|på)\s+(?:\S+\s+){0,4}?\S*(?:yrkandet?|förslag(?:et)?|motion(?:en)?|hemställan)\W*\Z",
        r"\A(?:upplästa?|lästa?|genomgång(?:na|et|en)|genomlästa?|utsänt|utsända|presenterade?|föredragna?)\s+och\s+(?:godkän[dt]|fastställ[dt]|antag)\w*\W*\Z",
        r"\A(?:det|detta)\s+(?:är|blev|är\s+nu|blev\s+nu)\s+(?:bestämt|beslutat|klubbat|avgjort|överenskommet)\s+att\b",
        r"\A(?:\w*(?:avgift(?:en|erna)?|arvodet|arvoden|arvodena)|entrén?|inträdet|bidraget|ersättningen)\s+(?:(?:för|till)\s+(?:\S+\s+){1,2}?)?(?:sätts|sattes|höjs|höjdes|sänks|sänktes|bestäms|bestämdes|(?:blir|är|förblir|lämnas|lämnades)\s+oförändra\w+)\b(?!.*\bav\b)",
        r"\Abeslut\s+(?:togs\s+|fattades\s+)?att\b",
        r"\A(?:det\s+)?(?:rådde|råder|fanns)\s+(?:full|total|stor|bred)?\s*(?:enighet|samstämmighet|konsensus)\s+(?:om|kring)\s+att\s+(?!(?:det|den|de|\w+(?:en|et|na|ar|or|er))\s+(?:är|var|har|hade|blev)\b)",
        r"\A(?:(?:full|total|stor|bred)\s+)?(?:enighet|samstämmighet|konsensus)\s+(?:rådde\s+|råder\s+)?(?:om|kring)\s+att\s+(?!(?:det|den|de|\w+(?:en|et|na|ar|or|er))\s+(?:är|var|har|hade|blev)\b)",
        r"\A(?:slutsatsen|konsensus|överenskommelsen|uppgörelsen|enigheten)\s+(?:blev|var)\s+(?:till\s+slut\s+)?att\s+(?!(?:det|den|de|\w+(?:en|et|na|ar|or|er))\s+(?:är|var|har|hade|blev)\b)",
        r"\A(?:godkän[dt]|godkända|fastställ[dt]|fastställda|antag(?:en|et|na)|bekräfta[dt]|bevilja[dt]|avslag(?:en|et|na))\s*:\s+(?:[\w-]+\s+){0,3}?\w*(?:protokoll|anteckningar|budget|dagordning|\w*plan(?:en)?\b|avtal|förslag|ansök|motion|bokslut|stadg|policy)\w*",
        r"\A(?:[^\W\d_]+\s+){0,2}?(?:ställde|ställer)\s+sig\s+(?:styrelsen|nämnden|rådet|mötet|gruppen|utskottet|kommittén|föreningen|årsmötet|stämman|vi)\s+(?:också\s+|även\s+|enhälligt\s+)?bakom\b",
        r"\A(?:om|ny|fyllnads)val\s+av\s+(?-i:[A-ZÅÄÖ])",
        r"\A(?:\w+\s+)?(?:dagordning(?:en)?|föredragningslista(?:n)?|protokoll(?:et)?|budget(?:en)?|röstlängd(?:en)?|kallelse(?:n)?|bokslut(?:et)?|verksamhetsplan(?:en)?|förslag(?:et)?)\s+(?:är\s+)?(?:ok|okej|okay|klubbad|klubbat|justerat\s+och\s+godkänt)\W*\Z",
        r"\A(?-i:[A-ZÅÄÖ])[\w-]+(?:\s+(?:och\s+)?(?-i:[A-ZÅÄÖ])[\w-]+){0,4}\s+(?:om|ny)?(?:vald|utsedd)a?\s+(?:till|som|att)\b",
        r"\A(?:till\s+\w+\s+)?(?:om|ny)?(?:vald|utsedd)a?\s+(?:till|som|blev)\b",
    ),
    bodies=listed(
        """
        rådet, styrelsen, mötet, samrådet, forumet, panelen, projektgruppen, referensgruppen,
        beredningen, delegationen, direktionen, sällskapet, klubben, kretsen, samfälligheten,
        teamet, sammanträdet, stämman, nämnden, utskottet, gruppen, årsmötet, föreningen, vi, brå,
        kommittén, församlingen, fullmäktige, presidiet, arbetsgruppen, sektionen, det, man,
        ledningsgruppen, medlemmarna, deltagarna, styrgruppen, nätverket, samverkansgruppen, alla,
        parterna, byalaget, bygdelaget, båtlaget, ledamöterna, delegaterna, årsmötesdeltagarna, mötesdeltagarna
        """
    ),
    those_here=("närvarande", "samtliga"),
    bodies_elsewhere=(
        "sällskapet",
        "fullmäktige",
        "församlingen",
        "byalaget",
        "bygdelaget",
        "båtlaget",
    ),
    before_verb=listed(
        """
        enhälligt, enhälligen, alltså, således, följaktligen, slutligen, sålunda, med, enighet,
        därmed, efter, gemensamt, enigt
        """
    ),
    not_first=("godkänner", "väljer", "valde", "accepterar", "bekräftar", "klubbar", "anslår"),
    relatives=("som",),
    therefore=("så", "därför", "och därför", "varför", "och så", "därmed"),
    subordinators=listed(
        """
        om, som, vad, hur, vilket, vilken, vilka, huruvida, ifall, såvida, när, innan, tills,
        förrän
        """
    ),
    not_deciding=(
        r"\A(?:enligt|i\s+enlighet\s+med)\s+(?:\S+\s+){0,4}?\S*(?:stadg|lag|reglement|delegation|ordning|regler|instruktion)\S*\s+(?:(?:§|kap\.?|\d\S*|[a-zåäö]\s§)\s+){0,4}(?:beslutar|avgör|bestämmer)\s+\S+\s+(?:själv\w*\s+|ensam\w*\s+)?om\b",
        r"\b(?:beslutar|avgör|bestämmer)\s+enligt\s+(?:\S+\s+){0,3}?\S*(?:stadg|lag|reglement|delegation|ordning|regler|instruktion)\S*\s+(?:(?:§|kap\.?|\d\S*)\s+){0,4}om\b",
        r"\A(?:där|dit)\s",
        r"\b(?:enades|beslutade|beslutades|beslöts?|bestämdes?|valdes|väljs|utsågs|antogs|godkändes)\s+där\b",
        # A journal decides on papers.
        r"\A(?:[\w-]+\s+){0,5}?\w*(?:artikeln?|manuset|manuskriptet|abstractet|postern)(?:\s+[\w-]+){0,4}(?:\s*:)?\s+(?:antogs|antas|accepterades|accepteras|accepterat|avslogs)\b",
        r"\byrka(?:r|de|t)\b",
        r"\b\w+yrkanden?\s*:",
        r"\A(?:[^\W\d_][\w-]*\s){1,3}(?:förslag|yrkande|hemställan|ståndpunkt|synpunkter|motion)\s*:",
        r"\bföreslår\b",
        r"\bföreslog\b",
        r"\b(?:ställ\w*|gör\w*|gjorde\w*|framställ\w*|lägg\w*|lade\w*|efter|under)\s+(?:\w+\s+){0,2}proposition\w*",
        r"\bpropositions\w+",
        r"(?<!som\s)\bproposition(?:er|en)?\s+(?:på|mellan|mot|ställ\w*|görs|gjordes)\b",
        r"(?<![a-zåäö]s\s)(?<!som\s)(?<!en\s)\bproposition\b(?!\s+(?:nr|om|\d))",
        r"\breserverar?\w*",
        r"\bfinner att\b",
        r"\bfann att\b",
        r"\bförslag till beslut\b",
        r"\bville\b",
        r"\b(?:som|enligt\s+vad\s+som)\s+(?:tidigare\s+)?(?:beslutats?|bestämts?)\b",
        r"\bvill att\b",
        r"\binget beslut\b",
        r"\binga beslut\b",
        r"\binte beslut\w*",
        r"\bska beslutas\b",
        r"\b(?<!protokollet\sfrån\s)(?<!protokoll\sfrån\s)(?<!anteckningarna\sfrån\s)förra mötet\b",
        r"\b(?<!protokollet\sfrån\s)(?<!protokoll\sfrån\s)(?<!anteckningarna\sfrån\s)föregående möte(?!s\s+(?:protokoll|\w*anteckning))\w*",
        r"\btidigare beslut\w*",
        # What is decided on a condition is decided: `beslutade att köpa, om lånet beviljas`.
        r"\A(?!.*\b(?:beslut(?:ar|ade|at)|beslöt|enas|enades|överens|bestämde|bestämmer)\b(?:\s\w+){0,2}?\s(?:om\s)?att\s(?!avgöra\b|pröva\b).*\bom\b).*\bom\b.{0,40}\b(?:antas|godkänns|bifalls|avslås|beviljas)\b",
        r"\b(?:godkänner|fastställer|antar)\s+(?:den|det|dem|detta|dessa)\s+(?:sedan|sen|senare|därefter|i\s+efterhand)\b",
        r"\bska(?:ll)?\s+(?:beslutas|antas|godkännas|fastställas|behandlas|avgöras)\b",
        r"\bbör\b",
        r"\A(?:enligt|i\s+enlighet\s+med)\s+(?:det\s+|den\s+|ett\s+)?(?:tidigare|förra|föregående)\b",
        r"\b(?:beslutar|bestämmer|avgör)\s+(?:själv\s+|sedan\s+)?(?:vem|vilk[ae]n?|vilket|vad|hur|när|var)\b",
        r"\b(?:beslutar|bestämmer|avgör)s?\s+(?:(?!att\b)[^\s.;:]+\s+){0,5}?(?:på|vid|under|till)\s+(?:nästa|kommande|ett\s+senare|ett\s+kommande)\s+(?:möte|sammanträde|styrelsemöte|träff)\b",
        r"\b(?:beslutar|bestämmer)\s+(?:om\s+(?:\S+\s+){1,4})?(?:varje|vartannat|varannan)\s",
        r"\bhar (?:tidigare |redan )?(?:beslutat|godkänt|antagit)\b",
        r"\bsom\b(?<!,\ssom).{0,50}\b(?:beslutade|beslutades|antogs|godkändes)\b",
        r",\ssom\s+(?!(?:\w+\s+)?(?:antogs|godkändes)\b).{0,50}\b(?:beslutade|beslutades|antogs|godkändes)\b",
        r"\bförslag\s+till\s+\w+\s*:",
        r"\?$",
        r"\binnan\b.{0,30}\bbeslut",
        r"\b(?:beslutade|beslöt|bestämde|godkände|antog|beviljade)s?\s+(?:\w+\s+){0,2}redan\b",
        r"\bbeviljas\b.*\benligt\s+\w*lag(?:en)?\b",
        r"\bska(?:ll)?\s+(?:ta|fatta)\s+beslut\b",
        r"\binnan\s+\w+\s+(?:beslutar|bestämmer)\b",
        r"\b(?:kunde|kan)\s+inte\s+(?:enas|beslutas?|bestämma)\b",
        r"\bingen\s+(?:enighet|överenskommelse)\b(?!\W+(?:och\s+|så\s+|utan\s+|därför\s+)?(?:(?:frågan|ärendet|förslaget|punkten|det)\s+)?(?:bordlades|bordläggs|sköts\s+upp|skjuts\s+upp|återremitteras|återremitterades|avslogs|avslås)\b)",
        r"\b(?:har|hade)\s+(?:(?:tidigare|redan|nyligen|också|även|äntligen|dessutom|sedan\s+\w+|den\s+\d{1,2}\s+\w+|i\s+(?!dag\b)\w+|under\s+(?!mötet\b|sammanträdet\b|dagens\b)\w+|vid\s+(?:sitt|ett)\s+(?:\w+\s+)?\w+)\s+){0,3}(?:beslutat|bestämt|antagit|fastställt|godkänt|beviljat|utsett|valt)\b",
        r"\bförklara(?:r|de)\s+att\b",
        r"\b(?:berättar|berättade|informerar|informerade|rapporterar|rapporterade|meddelar|meddelade|upplyste|upplyser|nämnde|nämner|påpekade|påpekar|påminde|påminner)\s+(?:\w+\s+){0,2}(?:om\s+)?att\b",
        r"\b(?:sade|sa|säger|svarar|svarade|undrar|undrade|uppgav|uppger|hävdar|hävdade)\s+(?!(?:ja|nej)\b)(?:\w+\s+){0,2}att\b",
        r",\s+där\s+(?!(?:styrelsen|mötet|rådet|vi)\b)(?:\S+\s+){1,6}?(?:valdes|utsågs|antogs|beslutades|godkändes|avslogs|fastställdes|bifölls)\b",
        r"\bbeslut(?:et|en)?\s+(?:som\s+)?(?:fattades|togs)\s+(?:vid|på|av)\b",
        r"\bfrån\s+och\s+med\s+då\b",
        r"\bskulle\b",
        r"\bväntas\b",
        r"\bförväntas\b",
        r"\bberäknas\b",
        r"\b(?:när|sedan|efter\s+att|innan|om|eftersom|hur|vad)\s+(?:vi|\w+en|\w+et)\s+(?:\w+\s+)?(?:beslutade|beslutat|beslöt|antog|godkände|bestämde)\b",
    ),
    reasons=listed(
        "då, eftersom, därför att, med hänsyn till att, på grund av att, för att, efter att"
    ),
    causes=("eftersom", "därför att", "på grund av att", "i och med att", "för att", "sedan"),
    permitting=listed("får, kan, kunna, må, måste, ska, skall, skulle, bör, borde, behöver"),
    at_whose=("på", "vid", "i", "av"),
    meeting_duties=(
        r"\s+(?:att\s+)?(?:föra\s+(?:\w+\s+)?(?:protokoll\w*|anteckningar\w*|pennan)|skriva\s+(?:dagens\s+|mötets\s+)?(?:protokoll\w*|anteckningar\w*)\b(?!\s+(?:rent|klart))|(?:proto|minnes)?anteckna\b|leda\s+(?:dagens\s+)?(?:mötet|stämman|sammanträdet|förhandlingarna)|räkna\s+röster\w*|öppna\s+(?:dagens\s+)?(?:mötet|stämman|sammanträdet)\b|(?:göra|hålla|ta|inleda\s+med|börja\s+med)\s+(?:en\s+)?(?:kort\s+)?(?:presentationsrunda|namnrunda|incheckning)(?=\W*\Z))",
    ),
    decided_earlier=(
        r",\s+(?:det|detta|så|vilket|som)\s+(?:bestämde|beslutade|beslöt|bestämdes|beslutades|beslöts)\s+(?:(?:av|på|vid)\s+)?(?:\w+\s+)?\w*(?:möte|mötet|stämma|stämman|sammanträde|sammanträdet)\s+(?:år\s+|i\s+)?(?:(?:19|20)\d\d|fjol|våras|höstas|somras|vintras)\W*\Z",
        r",\s+(?:vilket|som)\s+(?:\w+\s+)?\w*(?:mötet|stämman|sammanträdet)\s+(?:bestämde|beslutade|beslöt)\s+(?:om\s+)?(?:år\s+|i\s+)?(?:(?:19|20)\d\d|fjol|våras|höstas|somras|vintras)\W*\Z",
        r"\b(?:beslutade|beslutades|beslöts?|bestämdes?|enades|antogs?)\s+(?:(?!att\b)\w+\s+){0,2}?(?:på|vid|under)\s+(?:vårens|höstens|sommarens|vinterns|fjolårets|förra\s+årets|förra\s+\w+s|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)s?)\s+(?:\w+\s+)?\w*(?:möte|sammanträde|stämma|träff)\s+(?:att|om)\b",
        r"\A(?:redan\s+|och\s+|men\s+)?(?:på|vid|under)\s+(?:vårens|höstens|sommarens|vinterns|fjolårets|förra\s+årets|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)s?)\s*\w*(?:möte|mötet|sammanträde|sammanträdet|stämma|stämman|träff|träffen)\s+(?:\w+\s+)?(?:beslutade|beslutades|beslöts?|bestämdes?|enades|antogs?|uppdrogs)\b",
        r"\b(?:beslut(?:ade|ades|ats)|besl[öu]t(?:s|it|its)?|bestäm(?:de|des|t|ts)|fastställ(?:de|des)|antogs?|uppdrogs?|enades)\s+(?:(?!att\b|den\b|\d)\w+\s+){0,3}?(?:i\s+(?:våras|höstas|somras|vintras|fjol|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:\s+(?:19|20)\d\d)?|(?:förra|föregående)\s+\w+|(?:år\s+)?(?:19|20)\d\d(?!\s+års)|tidigare|för\s+\w+\s+(?:år|månader|veckor)\s+sedan|(?:på|vid|under)\s+(?:det\s+)?(?:förra|föregående|senaste)\s+\w+|(?:på|vid)\s+\w*(?:möte|mötet|stämma|stämman|sammanträde|sammanträdet)\s+(?:i\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|(?:19|20)\d\d)(?:\s+(?:19|20)\d\d)?),?\s+(?:att|om)\b",
        r"\A(?:redan\s+|och\s+|men\s+)?(?:i\s+(?:våras|höstas|somras|vintras|fjol|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:\s+(?:19|20)\d\d)?|(?:förra|föregående)\s+\w+|(?:år\s+)?(?:19|20)\d\d(?!\s+års)|tidigare|för\s+\w+\s+(?:år|månader|veckor)\s+sedan|(?:på|vid|under)\s+(?:det\s+)?(?:förra|föregående|senaste)\s+\w+|(?:på|vid)\s+\w*(?:möte|mötet|stämma|stämman|sammanträde|sammanträdet)\s+(?:i\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|(?:19|20)\d\d)(?:\s+(?:19|20)\d\d)?)\s+(?:beslut(?:ade|ades|ats)|besl[öu]t(?:s|it|its)?|bestäm(?:de|des|t|ts)|fastställ(?:de|des)|antogs?|uppdrogs?|enades)\b",
    ),
    decided_on_day=(
        r"\b(?:beslutades|beslöts|fastställdes|antogs|godkändes|bifölls|avslogs|beviljades)\s+(?:av\s+(?:\w+\s+){1,3}?|(?:på|vid)\s+(?:\w+\s+){1,2}?)(?:den\s+)?<day>\W*\Z",
        r"\b(?:beslut(?:ade|ades|ats)|besl[öu]t(?:s|it|its)?|bestäm(?:de|des|t|ts)|fastställ(?:de|des)|antogs?|uppdrogs?|enades),?\s+(?:(?!att\b|capsulam\b|\w*me?jl\w*|\w*mail\w*|sms\b)\w+\s+){0,4}?<day>,?\s*(?:[(,]?\s*§+\s*\d+\)?,?\s*)?(?:att|om)\b",
        r"\A(?:redan\s+|och\s+|men\s+)?(?:(?:på|vid|i)\s+(?:\w+\s+)?\w*(?:möte|mötet|stämma|stämman|sammanträde|sammanträdet)\s+)?(?:\w+dag(?:en)?\s+)?(?:den\s+)?<day>,?\s+(?:beslut(?:ade|ades|ats)|besl[öu]t(?:s|it|its)?|bestäm(?:de|des|t|ts)|fastställ(?:de|des)|antogs?|uppdrogs?|enades)\b",
        r"\b(?:har|hade)\s+(?:redan\s+)?(?:den\s+)?<day>\s+(?:beslut(?:at|ats)|beslutit|bestämt)\b",
    ),
    undecided=(
        # The minutes themselves are approved later.
        r"\A(?:protokollet\s+)?(?:godkän[dt]|godkändes|justerat|justerades)\s+(?:per\s+capsulam|via\s+(?:e-?post|mejl|mail)|per\s+(?:e-?post|mejl|mail)|genom\s+cirkulation)\s+(?:den\s+)?\d",
        r"\bbeslut(?:as|ar|ade|ades|at|it)\s+(?:(?!att\b)\w+\s+)?(?:inte(?!\s+(?:bara|annat))|inget|ingenting)\b(?!\s+annat)",
        r"\b(?:beslöt|beslöts|bestämde|bestämdes|bestämmer|bestäms)\s+(?:(?!att\b)\w+\s+)?(?:inte\s+(?:något|någonting|någon|om)|inget|ingenting)\b(?!\s+annat)",
        r"\b(?:inget|inga|inte\s+(?:något|några))\s+(?:\w+\s+)?beslut\b",
        r"\b(?:beslutas|bestäms|fastställs)\s+(?:sen|senare|längre\s+fram|(?:först\s+)?(?:på|vid|till|inför|före|efter)\s+(?:\w+\s+)?(?:nästa|kommande|års|års?mötet|stämman))(?!\w)",
        r"\b(?:beslutas|bestäms|fastställs)\s+(?:(?:först|slutligt|slutgiltigt|sedan|då|därefter)\s+)?(?:när|så\s+(?:snart|fort)|i\s+takt\s+med\s+att|efter\s+(?:det\s+)?att)\b",
        r"\b(?:inget|ingenting)\s+(?:\w+\s+)?(?:bestämdes|beslutades|beslöts|bestämts|beslutats)\b",
    ),
    filing=listed(
        """
        läggs till handlingarna, lades till handlingarna, lägger informationen till handlingarna,
        lade informationen till handlingarna, lägger protokollet till handlingarna, lade protokollet
        till handlingarna, lägger anteckningarna till handlingarna
        """
    ),
    clause=("att",),
    vote_labels=("omröstning", "votering", "rösträkning", "röstetal"),
    auxiliaries=("har", "hade", "har nu", "har redan"),
    pluperfect=("hade",),
    past_verbs=(
        r"\b[a-zåäö]{3,}(?:ade|erade|ades|dde|ddes|ttes|stes|rdes|ldes|ndes|gdes|sdes|ogs|ods|icks|evs|äpptes)\b",
        r"\b(?:var|gick|hade|fick|visade|berättade|gav|kom|blev|tog|höll|stod|befanns|fanns|skedde|lästes|lade|sade|sa)\b",
    ),
    copulas=("är", "var"),
    modals=("ska", "skall", "att", "får i uppdrag att"),
)
