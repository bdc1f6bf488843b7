"""Swedish words of bodies: organisations, their parts, parties and sides."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.bodies import BodyWords

BODIES: Final = BodyWords(
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
    body_leads=listed(
        """
        brf, familj, familjen, restaurang, restaurangen, hotell, hotellet, kafé, kaféet, café, pub,
        butik, butiken, firma, firman, kvarteret, fastigheten, lokalen, lag, laget, projekt,
        projektet, by, byn, villa, villan, hus, huset, partiet, parti, företaget, skola, förskola,
        förskolan, boende, boendet, äldreboende, äldreboendet, teatern, biografen, museet, kör,
        kören, orkester, orkestern, kommundelen, stadsdelen, samfälligheten, tidningen, kampanjen
        """
    ),
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
        försäljning, produktion, logistik, kundtjänst, lager, lagret, reception, receptionen, kök,
        köket, transport, underhåll, verkstad, verkstaden, städ, städet, växeln
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
    units=("hr", "hr-avdelningen", "vaktmästeriet", "expeditionen", "receptionen", "köket"),
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
    kinds_of_people=listed(
        """
        vuxna, vuxen, elever, barn, ungdomar, unga, pedagoger, tjm, tj.m, tjmän, tjpers, fack,
        pers.repr, vuxenstöd
        """
    ),
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
    party_letters=("KD", "MP", "FP", "SD", "Fi"),
    body_articles=(),
)
