"""Swedish words of people: what they are, and for whom."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.people import PeopleWords

PEOPLE: Final = PeopleWords(
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
        bolag/förvaltning, myndighet/organisation, från var, varifrån, kommer från, för, ombud för, utsedd av
        """
    ),
    or_words=("eller", "el.", "resp."),
    whole_stays=listed(
        """
        start, början, mötets början, slut, slutet, mötets slut, hela, hela mötet, hela tiden
        """
    ),
    role_columns=listed(
        """
        roll, titel, funktion, uppdrag, befattning, parti, post, rösträtt, anmärkning, anm,
        kommentar, not, uppgift på mötet, roll på mötet, anteckning, övrigt, noteringar, notering,
        ordinarie/ersättare, tjänst, yrke, förtroendeuppdrag, uppdrag i styrelsen, tid, tjänstgör
        för, närvarotid, telefon, e-post, sign, sign., signatur, signum, utsänt till, utskick,
        utsändning, delges, kopia, kopia till, mejl, mobil, initialer, init, kod, förkortning, tel
        """
    ),
    plural_honorifics=("hrr", "hrr.", "herrar", "herrarna", "fröknarna", "fruarna"),
    writer_words=("jag", "jag själv", "undertecknad"),
    honorifics=listed(
        """
        undertecknad, dr, fru, herr, prof, prof., fröken, docent, pastor, kyrkoherde, komminister,
        frk, doktor, professor, nämndeman, syster, broder, rev, inspektor, insp, kommissarie
        """
    ),
    titles=listed(
        """
        tf, t.f., vice, v., v, förste, andre, 1:e, 2:e, 1:a, biträdande, bitr., ordf, ordf., v.
        ordf, sekr, vd, vu, hr, it, doktorand, student, elev, förälder, boende, pr, ledamot, polis,
        präst, diakon, senior, kommunal, lokal, rådgivande, extern
        """
    ),
    vice=("vice", "v", "v.", "bitr", "bitr.", "biträdande"),
    title_endings=listed(
        """
        suppleanten, ersättaren, ledamoten, forskaren, ledaren, läraren, läkaren, handläggaren,
        planeraren, förvaltaren, utredaren, samordnaren, inspektören, direktören, ingenjören,
        representanten, konsulten, chefen, rådgivaren, kommunalrådet, kuratorn, rektorn, pastorn,
        kyrkoherden, vaktmästaren, strategen, utvecklaren, koordinatorn, företrädare, talesman,
        förtroendeman, ordförande, ordföranden, ordforande, ordforanden, kassor, kassoren,
        sekreteraren, ordf, ordf., ledamot, ledamöter, suppleant, ersättare, sekreterare, kassör,
        chef, samordnare, planerare, strateg, rektor, ledare, handläggare, inspektör, ansvarig,
        direktör, råd, polis, utredare, ekonom, jurist, revisor, koordinator, utvecklare, konsult,
        lärare, pedagog, kurator, representant, ombud, arkitekt, ingenjör, sköterska, läkare, herde,
        vaktmästare, assistent, administratör, controller, tränare, förvaltare, beredning,
        koordinatör, specialist, hr-partner, befäl, brandman, befälhavare, redaktör, kommunikatör, rådgivare,
        bibliotekarie, psykolog, vd, föräldrarepresentant, elevrepresentant, stödjare,
        sammankallande, protokollförare, medlem, värd, tekniker, antikvarie, projektledare,
        doktorand, adjunkt, akuten, mästare, biolog, sekr, vaktare, förman, föreståndare,
        talesperson, fritidsledare, kaplan, komminister, kantor, organist, diakon, kamrer, kanslist,
        intendent, förtroendevald, förvaltningsledare, instruktör, domare, lagkapten, justerare,
        justeringsman, justeringsperson, rösträknare, materialare, skattmästare, klubbmästare,
        sexmästare, revisorssuppleant, styrman, hamnkapten, hamnfogde, bryggfogde, värdinna, husmor,
        snickare, elektriker, målare, trädgårdsmästare, fastighetsskötare, städare, chaufför,
        agronom, tandhygienist, dietist, veterinär, optiker, terapeut, logoped, undersköterska, barnmorska, barnskötare,
        vårdare, biträde, fritidspedagog, lektor, professor, dekan, prefekt, studierektor, mentor,
        talman, ungdomsledare, konsulent, sekreterarvikarie, praktikant, lärling, volontär,
        boendestödjare, geolog, kemist, ekolog, skogvaktare, jägmästare, lantmätare,
        landskapsarkitekt, analytiker, programmerare, testare, systemägare, produktägare,
        förvaltningschef, skyddsombud, platschef, arbetsledare, byggledare, kontrollant,
        besiktningsman, montör, borgmästare, kassörska, sekreterarna, kontaktperson, gruppledare,
        oppositionsråd, kommunalråd, sköterskan, barnmorskan, bibliotekarien, psykologen, juristen,
        ekonomen, arkitekten, pedagogen, logopeden, dietisten, redaktören, kommunikatören,
        intendenten, antikvarien, professorn, föreståndaren
        """
    ),
    short_offices=listed(
        """
        ordf, vordf, sekr, kass, led, ledam, ers, suppl, supp, just, justr, adj, rev, repr, repres,
        prot, bitr, tf, fk, vik, stf, tjg
        """
    ),
    body_leads=listed(
        """
        brf, familj, familjen, restaurang, restaurangen, hotell, hotellet, kafé, kaféet, café, pub,
        butik, butiken, firma, firman, kvarteret, fastigheten, lokalen, lag, laget, projekt,
        projektet, by, byn, villa, villan, hus, huset, partiet, parti, företaget, skola, förskola,
        förskolan, boende, boendet, äldreboende, äldreboendet, teatern, biografen, museet, kör,
        kören, orkester, orkestern, kommundelen, stadsdelen, samfälligheten, tidningen, kampanjen
        """
    ),
    title_tails=(),
    directing_titles=(),
    plural_endings=listed(
        """
        er, ar, r, e, s, na, erna, arna, n
        """
    ),
    group_leads=listed(
        """
        från, för, fr, fr., representanter för, representanter från, representerar, företrädare för,
        företrädare från, deltagare från, ombud för, ombud från
        """
    ),
    for_whom_leads=listed("för, representanter för, företrädare för, ombud för, representerar"),
    through_words=(
        "genom",
        "företrädd av",
        "företrädda av",
        "representerad av",
        "representerat av",
    ),
    office_places=("i", "på", "vid"),
    from_words=("från", "representerar", "representerande", "för"),
    never_in_names=("mot", "för", "med", "utan", "och", "till", "i", "på"),
    particles=listed(
        """
        von, af, av, de, van, der, al, el, bin, di, da, la, du, dos, das, del, ten, ter, zu, ibn
        """
    ),
    together_words=("alla", "samtliga", "båda", "bägge", "allihop", "alla tre", "alla fyra"),
    contract_parts=listed(
        """
        beställare, entreprenör, byggherre, totalentreprenör, generalentreprenör, underentreprenör,
        byggentreprenör, markentreprenör, elentreprenör, rörentreprenör, ventilationsentreprenör,
        installationer, installatör, arkitekt, konstruktör, konsult, konsulter, projektör,
        projektörer, leverantör, leverantörer, hyresgäst, hyresvärd, fastighetsägare, brukare,
        verksamhet, verksamheten, nyttjare, uppdragsgivare, utförare, kund, kontrollansvarig,
        besiktningsman, el, vvs, rör, ventilation, bygg, mark, landskap, akustik, brand, styr,
        byggledning, projektledning, förvaltare, samarbetspartner, partner, arbetsgivare,
        arbetstagarorganisation, fackförbund, fack, sakägare, huvudman
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
        förvaltning, fastigheter, entreprenad, avdelning, enhet, förening, villaägare, samfällighet,
        bolag, gymnasium, bibliotek, museum, centrumförening, nämnd, församlingshem, fritidsgård,
        distriktet, distrikt, kontoret, förvaltningen, nämnden, styrelsen, enheten, avdelningen,
        verket, myndigheten, bolaget, skolan, tjänsten, kansliet, centralen, kommunen, region,
        regionen, hem, hemmet, fritids, bostäder, ab, företagarna, föreningen, stiftelsen, polisen,
        kommun, förbund, förbundet, gymnasiet, universitetet, byrån, rådet, utskottet, kyrkan,
        församlingen, församling, klubben, sektionen, huset, hälsan, vården, kåren, gården,
        förskolan, biblioteket, staben, institutet, högskolan, teatern, museet, missionen, jouren,
        gruppen, kommittén, fullmäktige, räddningstjänst, socialtjänst, hemtjänst, brandförsvar,
        brandkår, vårdcentral, omsorg, fastighetsägarna, villaägarna, husägarna, markägarna,
        båtägarna, handlarna, odlarna, vännerna, scouterna, seniorerna, ungdomarna
        """
    ),
    legal_forms=("AB", "HB", "KB", "ek. för.", "Aktiebolag", "Handelsbolag"),
    organisation_names=listed(
        """
        fub, dhr, srf, rpg, skpf, rbu, rtp, ks, ksau, lrf, abf, ifo, hjärt-lung, attention,
        samhällsbyggnad, fritid, socialtjänst, elevhälsa, kultur och fritid, vård och omsorg, barn
        och utbildning, miljö och bygg, gata och park, individ- och familjeomsorg, stöd och omsorg,
        näringsliv
        """
    ),
    departments=listed(
        """
        hr, it, ekonomi, inköp, juridik, kommunikation, upphandling, fastighet, lön, marknad,
        försäljning, produktion, logistik, kundtjänst
        """
    ),
    organisation_words=listed(
        """
        kommunstyrelsen, kommunal, unionen, vision, seko, ssr, akademikerförbundet ssr,
        lärarförbundet, sveriges lärare, vårdförbundet, if metall, ledarna, transport, handels,
        byggnads, saco, tco, lo, sktf, sveriges ingenjörer, akavia, jusek, läkarförbundet,
        naturvetarna, dik, elektrikerna, gs, fackförbundet st, civilekonomerna, fysioterapeuterna,
        sveriges skolledare, skolledarna, livs, pappers, fastighets, hrf, hyresgästföreningen,
        villaägarna, pro, spf, polis, polisen, kommun, kommunen, räddningstjänst, räddningstjänsten,
        region, länsstyrelsen, kyrkan, skolan, socialtjänsten, försäkringskassan, förvaltningen,
        kansliet
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
        valberedningen, arbetsgivaren, facket, ombuden, ledarna, tränarna, representanterna,
        vaktmästarna, cheferna, kontaktpersonerna, värdarna, revisorerna, pedagogerna, lärarna,
        mästaren, mastern, intendenten, kaptenen, kanslisten, fogden, bibliotekarien
        """
    ),
    units=("hr", "hr-avdelningen", "vaktmästeriet", "expeditionen", "receptionen", "köket"),
    hasty_joiners=("o", "plus"),
    own_parts=("kommittén", "gruppen"),
    no_parts=listed(
        """
        ledningsgruppen, styrgruppen, referensgruppen, samverkansgruppen, riksdagsgruppen,
        partigruppen, målgruppen, riskgruppen, åldersgruppen, yrkesgruppen, barngruppen,
        koncerngruppen, branschgruppen, ska gruppen, ska kommittén
        """
    ),
    represented=(
        "organisationerna",
        "föreningarna",
        "förbunden",
        "facken",
        "klubbarna",
        "byalagen",
    ),
    not_all=("övriga", "andra", "resterande", "flesta", "lokala", "utländska"),
    other_organs=("revisorerna", "revisorn", "lekmannarevisorerna", "valberedningen", "valnämnden"),
    outside_offices=("hyresvärden", "vår hyresvärd", "fastighetsvärden", "hyresvärdarna"),
    no_modifiers=listed(
        """
        att, som, på, i, av, med, till, hur, vad, om, när, från, har, är, och, efter, innan, sedan,
        då, därefter, under, vid, mot, hos, för, denna, detta, den, det, de, dessa, där, så, men,
        eller, utan, kring, enligt, inför, kan, ska, vill, var, saknar, söker, behöver, får, blir,
        hade, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, flera, några, många, vissa,
        inga, ingen
        """
    ),
    kinds_of_people=listed("vuxna, vuxen, elever, barn, ungdomar, unga, pedagoger"),
    sides=listed(
        """
        arbetsgivaren, arbetsgivare, arbetsgivarparten, arbetsgivarsidan, arbetsgivarrepresentanter,
        facken, facket, fackliga, de fackliga, fackliga organisationer, de fackliga
        organisationerna, fackliga organisationerna, arbetstagarna, arbetstagare, arbetstagarparten,
        arbetstagarorganisationerna, arbetstagarorganisationer, personalen, personalsidan, fackliga
        representanter, de anställda, anställda, ledningen, de boende, boende, hyresgästerna,
        föräldrarna, vårdnadshavarna, vårdnadshavare, eleverna, medlemmarna, skyddsombuden
        """
    ),
    class_patterns=(
        r"(?:åk|årskurs|klass|årskull|grupp|avd\.?|avdelning|sektion|trapphus|trappuppgång|uppgång|port|kvarter|hus|spår|lag)(?:\s?\d{1,3}[a-zåäö]?|\s(?-i:[A-ZÅÄÖ]))(?:\s?[–-]\s?\d)?(?!\w)",
        r"(?-i:[A-ZÅÄÖ]{2,3})\d{2}[a-z]?(?!\w)",
        r"(?:F|\d|F-\d)[–-]klass(?:en)?",
        r"\d[A-Ea-e]",
        r"(?:förskoleklass|förskoleklassen|fritids|fritidshem|fritidshemmet|förskolan|lågstadiet|mellanstadiet|högstadiet|gymnasiet|resursskolan|särskolan|förskola)",
    ),
    with_others=listed(
        """
        tillsammans med, ihop med, i samråd med, i samarbete med, i samverkan med, med hjälp av, med
        stöd av, med bistånd av, jämte, samt med
        """
    ),
    jointly_with=("tillsammans med", "ihop med", "gemensamt med"),
    serving=listed(
        """
        för, tj. för, tj för, tjg. för, tjänstg. för, tjänstg för, tjg, tjg för, tjänstgörande för, tjänstgör för, ersätter, ers, ers för, ersättare för,
        tjg ers för, tjg ersättare för, tjänstgörande ersättare för, suppleant för, vikarie för,
        vikarierar för, vikarierande för, istället för, i stället för, ersatt av, ersatts av, ersätts av, ersattes av
        """
    ),
    nobody=("vi", "man", "någon", "ingen", "de", "det"),
    everybody=(
        "alla",
        "samtliga",
        "alla ledamöter",
        "samtliga ledamöter",
        "alla i styrelsen",
        "samtliga i styrelsen",
        "hela styrelsen",
        "alla deltagare",
        "samtliga deltagare",
        "alla i gruppen",
        "var och en",
    ),
    pronouns=("han", "hon", "hen", "denne", "denna"),
    pronoun_forms=(("honom", "han"), ("hans", "han"), ("henne", "hon"), ("hennes", "hon")),
    no_pronoun_endings=("arna", "erna", "ombuden", "facket", "laget", "ledningen", "beredningen"),
    asked_whether=(
        r"\b(?:frågar|frågade|undrar|undrade)\s+(?:(?:också|även|sedan|då)\s+)?(?:om|ifall|huruvida|hur|varför|när|vad)\s+(?!(?:honom|henne|hen)\b)(?=(?:\S+\s+){1,4}?(?:kan|kunde|ska|skall|skulle|får|fick|har|hade|vill|ville|bör|borde|måste)\b)",
    ),
    before_met=listed(
        """
        med, hos, åt, av, träffar, träffat, träffade, mött, mötte, ringer, ringt, ringde, kontaktat,
        kontaktade, frågat, frågade, bett, bad, mejlat, mejlade, tackat, tackade, hört, informerat,
        informerade, påmint, påminde
        """
    ),
    plural_pronouns=("de", "dessa", "båda", "bägge"),
    definite_articles=("den", "det"),
    articles=("en", "ett", "någon", "något"),
    post_for=("för", "i", "med ansvar för"),
    party_letters=("KD", "MP", "FP", "SD", "Fi"),
    known_endings=("en", "et", "an", "na", "ns"),
    body_articles=(),
    office_articles=("en", "ett", "den", "det"),
    title_prepositions=("i", "på", "vid", "för"),
    field_leads=(),
    serving_signs=("tjg", r"tjänstg\w*", "ers", "ersättare", "suppl?", "suppleant"),
)
