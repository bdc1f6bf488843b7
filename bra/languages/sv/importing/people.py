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
        utsändning, kategori, medlemskap, typ, delges, kopia, kopia till, mejl, mobil, initialer, init, kod, förkortning, tel
        """
    ),
    plural_honorifics=listed(
        """
        hrr, hrr., herrar, herrarna, fröknarna, fruarna, kamraterna, systrarna, bröderna,
        ledamöterna, ersättarna, suppleanterna, professorerna, doktorerna, nämndemännen
        """
    ),
    titles_of_several=listed(
        """
        ledarna, tecknarna, beredarna, tränarna, lärarna, samordnarna, handläggarna, förvaltarna,
        planerarna, utredarna, suppleanterna, ersättarna, ledamöterna, representanterna, ombuden,
        cheferna, värdarna, mästarna, revisorerna, assistenterna, konsulterna, ingenjörerna,
        kassörerna, ordförandena, sekreterarna, ansvariga, kontaktpersonerna, medlemmarna
        """
    ),
    writer_subjects=("jag", "undertecknad"),
    writer_words=("jag", "jag själv", "undertecknad"),
    honorifics=listed(
        """
        undertecknad, dr, fru, herr, prof, prof., fröken, docent, pastor, kyrkoherde, komminister,
        kamrat, frk, doktor, professor, nämndeman, syster, broder, rev, inspektor, insp, kommissarie
        """
    ),
    titles=listed(
        """
        tf, t.f., tf., t f, stf, stf., f.d., f d, avgående, tillträdande, vice, v., v, förste,
        andre, 1:e, 2:e, 1:a, biträdande, bitr., ordf, ordf., v. ordf, sekr, vd, vu, hr, it, doktorand, student, elev, förälder, boende, pr, ledamot, polis,
        präst, diakon, senior, kommunal, lokal, rådgivande, extern, led, suppl, ers
        """
    ),
    vice=("vice", "v", "v.", "bitr", "bitr.", "biträdande"),
    title_endings=listed(
        """
        suppleanten, ersättaren, ledamoten, forskaren, ledaren, läraren, läkaren, handläggaren,
        planeraren, förvaltaren, utredaren, samordnaren, inspektören, direktören, ingenjören,
        representanten, konsulten, chefen, rådgivaren, kommunalrådet, kuratorn, rektorn, pastorn,
        kyrkoherden, vaktmästaren, strategen, utvecklaren, koordinatorn, företrädare, talesman,
        förtroendeman, ordförande, ordföranden, ordforande, ordforanden, kassor, kassoren, kassören,
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
        intendent, dirigent, beredare, förtroendevald, förvaltningsledare, instruktör, domare, lagkapten, justerare,
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
        intendenten, antikvarien, professorn, föreståndaren, advokat, åklagare, notarie, notarius,
        överste, löjtnant, kapten, fänrik, fanjunkare, sergeant, furir, korpral, kommendör, amiral,
        kommissarie, biskop, domprost, kontraktsprost, apotekare, provisor, receptarie, skeppare,
        kronojägare, magister, amanuens, docent, kamrerare, landshövding, attaché, konsul,
        ambassadör
        """
    ),
    no_surnames=(),
    agent_endings=(r"(?<![cfhw])are", r"ist", r"ansvarig"),
    short_offices=listed(
        """
        ordf, vordf, sekr, kass, led, ledam, ers, suppl, supp, just, justr, adj, rev, repr, repres,
        prot, bitr, tf, fk, vik, stf, tjg
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
    together_counts=(("båda", "2"), ("bägge", "2"), ("alla tre", "3"), ("alla fyra", "4")),
    degrees=("FD", "PhD"),
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
    hasty_joiners=("o.", "o", "plus"),
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
    replaced_words=("ersatt av", "ersattes av", "ersätts av", "ersatts av", "vikarie", "genom"),
    nobody=("vi", "man", "någon", "ingen", "de", "det"),
    also_called=(
        r"(?<!\w)(?:även\s+|också\s+|allmänt\s+)?(?:kallad|kallas|kallar\s+sig|känd\s+som|alias|går\s+under\s+namnet)\s+[\"”'’]?(?P<alias_1>(?-i:[A-ZÅÄÖ])[\w-]+)[\"”'’]?\s*(?:\Z|[,;)])",
    ),
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
    each_one=("var och en",),
    pronouns=("han", "hon", "hen", "denne", "denna"),
    pronoun_forms=(("honom", "han"), ("hans", "han"), ("henne", "hon"), ("hennes", "hon")),
    no_pronoun_endings=("arna", "erna", "ombuden", "facket", "laget", "ledningen", "beredningen"),
    asked_whether=(
        r"\b(?:frågar|frågade|undrar|undrade)\s+(?:(?:också|även|sedan|då)\s+)?(?:om|ifall|huruvida|hur|varför|när|vad)\s+(?!(?:honom|henne|hen)\b)(?=(?:\S+\s+){1,4}?(?:kan|kunde|ska|skall|skulle|får|fick|har|hade|vill|ville|bör|borde|måste)\b)",
    ),
    asked_by=(
        r"\b(?:på|efter|med\s+anledning\s+av)\s+(?:en\s+|ett\s+)?(?:direkt\s+)?(?:fråga|frågor|förfrågan|förslag|önskemål|begäran|påpekande|inrådan|uppmaning|initiativ|undran|påstötning|synpunkt(?:er)?)\s+(?:från|av)\s.*",
        r"\b(?:som\s+svar|svar)\s+(?:på|till)\s+(?:en\s+)?(?:fråga|frågor|förfrågan)?\s*(?:från|av|till)\s.*",
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
    known_endings=("en", "et", "an", "na", "ns"),
    office_articles=("en", "ett", "den", "det"),
    title_prepositions=("i", "på", "vid", "för"),
    field_leads=(),
    serving_signs=("tjg", r"tjänstg\w*", "ers", "ersättare", "suppl?", "suppleant"),
)
