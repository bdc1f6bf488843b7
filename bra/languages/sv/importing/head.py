"""Swedish words of the meeting itself: title, day, place."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.head import HeadWords

HEAD: Final = HeadWords(
    title_words=listed(
        """
        protokoll, minnesanteckningar, anteckningar, mötesanteckningar, kallelse, dagordning,
        styrelsemöte, sammanträde, sammanträdesprotokoll, årsmöte, möte, föredragningslista,
        mötesprotokoll, styrelseprotokoll
        """
    ),
    apart_titles=("protokoll", "anteckningar", "kallelse", "dagordning", "föredragningslista"),
    mail_senders=("från", "avsändare"),
    mail_subjects=("ämne", "ärende"),
    mail_labels=listed(
        """
        till, kopia, hemlig kopia, datum, skickat, skickad, svar till, bifogat, bifogade filer,
        bilagor, prioritet
        """
    ),
    mail_replies=("sv", "vb", "vs"),
    reference_words=("dnr", "diarienummer", "diarienr", "ärendenummer", "ärendenr", "d-nr", "d.nr"),
    other_days=(r"juster\w*", r"anslag", r"kallelse", r"utskick", r"förra", r"föregående"),
    sent_lines=(
        r"(?:kallelse|dagordning|föredragningslista|handlingar|underlag|protokoll|anteckningar|minnesanteckningar)(?:n|en|na|et)?\s+(?:(?:är|har|blev|blivit)\s+){0,2}(?:(?:ut|av)?(?:sän[dt]|skicka|dela)(?!er)\w*|gick\s+ut|publicera\w*)(?!\w)",
        r"ut(?:sänd|sänt|skickad|skickat|delad|delat)(?:es|e|s)?(?!\w)",
    ),
    written_days=(
        r"\b(?:upprätta(?:d|t|de)|(?:ut|ren|ner|ned)?skriv(?:en|et|na)|(?:revidera|uppdatera|skapa|(?:senast\s+)?ändra|spara|publicera)(?:d|t|de)|version)\s+(?:av\s+[^,\d]{2,40}?\s+)?(?:den\s+)?(?=\d)",
    ),
    held_words=listed(
        """
        vi höll till, höll till, vi var, mötet öppnade, vi sågs, vi träffades, vi möttes, vi
        samlades, vi ses, vi träffas, vi satt, satt, hållet, hållen, hållna, avhållet, hölls, fört,
        förda, fört vid, sammanträde, sammanträdet, sågs, träffades, möttes, samlades, möte, mötet,
        styrelsemöte, styrelsesammanträde, årsmöte, rådsmöte, medlemsmöte, nätverksmöte,
        samverkansmöte, sammankomst, träff, stämma, föreningsstämma, efter träffen, från träffen,
        efter stämman, från stämman, efter sammankomsten, från sammankomsten
        """
    ),
    held_sentences=(
        r"(?:mötet|sammanträdet|träffen|stämman|samrådet|sammankomsten|[a-zåäö]+(?:mötet|sammanträdet|stämman))\s+(?:hölls|avhölls|ägde\s+rum|genomfördes|höll\s+till|hålls)(?!\s+på\s+(?:svenska|engelska|finska))",
        r"(?:vi|styrelsen|rådet|nämnden|nätverket|gruppen|föreningen|kommittén|utskottet|ledningsgruppen|arbetsgruppen)\s+(?:sågs|träffades|möttes|samlades|höll\s+till|sammanträdde|var\s+samlade)",
    ),
    counted_there=(
        r",?\s+(?:(?:där|och)\s+)?(?:var|är|blev|samlades|deltog)\s+(?:vi|det|där|följande)(?!\w)",
        r"\s+(?:satt|fanns|var|deltog|samlades)\s+(?:också\s+|även\s+)?(?=(?-i:[A-ZÅÄÖ]))",
        r",?\s+där\s+(?:vi|det)\s+(?:var|är|blev)(?!\w)",
    ),
    call_words=(
        "kallelse",
        "föredragningslista",
        "kallas härmed",
        "kallas till",
        "inbjudan till",
        "inbjudan och",
        "dagordning och inbjudan",
        "kallas du",
        "dagordning för",
    ),
    call_titles=(
        r"(?:\w+\s+){0,2}kallelse(?:\s+och\s+\w+)?\s+till\s+(?:[\wåäö-]+\s+){0,4}?[\wåäö-]*(?:möte|mötet|sammanträde|sammanträdet|stämma|stämman|träff|samråd)(?!\w)",
    ),
    roughly=("ca", "ca.", "cirka", "c:a", "omkring", "ungefär"),
    ending_words=(
        r"slut\w*",
        r"avslut\w*",
        r"upphör\w*",
        r"upplöst\w*",
        "till",
        r"[–-]\s*(?:ca|cirka)\.?\s*\Z",
    ),
    place_leads=("i", "på", "vid", "hos", "via", "hemma hos"),
    room_words=listed(
        """
        rum, rummet, sal, salen, lokal, lokalen, plan, våning, ingång, entré, uppgång
        """
    ),
    street_words=(),
    street_endings=listed(
        """
        gatan, gata, vägen, väg, gränd, gränden, torget, torg, backen, stigen, allén, esplanaden,
        leden, kajen, stråket
        """
    ),
    place_endings=listed(
        """
        hus, bibliotek, museum, bygdegård, café, kapell, kontor, verkstad, fik, källare,
        gymnastiksal, ateljé, studio, ishall, idrottshall, klubbstuga, scoutstuga, rummet, rum,
        salen, sal, salongen, salong, lokalen, lokal, gården, stugan, stuga, huset, hemmet,
        kontoret, expeditionen, biblioteket, aulan, matsalen, matsal, kaféet, kafé, café, caféet,
        restaurangen, restaurang, värdshuset, hotellet, hotell, hallen, hall, verkstaden, garage,
        garaget, kök, köket, vardagsrum, källaren, källare, vinden, hangaren, båthuset, ladan,
        magasinet, kyrkan, kapellet, klubbhuset, klubblokalen, kansliet, baracken, byggboden, boden,
        stationen, torget, parken, planen, arenan, stadion, skola, skolan, förskolan, gymnasiet, teatern,
        museet, slottet, herrgården, loge, logen, piren, bryggan, hamnen, altan, altanen, trädgård,
        trädgården, uterummet, foajén, receptionen, personalrummet, fikarummet, cafeterian,
        cafeteria, kafeterian, kafeteria, kantinen, lägenheten, lägenhet, tvättstugan
        """
    ),
    online_places=listed(
        """
        digitalt, digitalt möte, teams, microsoft teams, zoom, skype, google meet, meet, jitsi,
        discord, slack, telefonmöte, videomöte, på distans, distans, via länk, via teams, via zoom,
        per telefon, digitalt via teams, digitalt via zoom, på teams, på zoom, via telefon, per
        capsulam, videokonferens, videolänk, länk, fjärrmöte, matrix, whereby, google hangouts,
        hangouts, videosamtal, telefonsamtal, zoomsamtal, zoommöte, zoom-möte, teamsmöte,
        teams-möte, teamssamtal, jitsimöte, jitsi-möte, skypemöte, skype-möte, discordsamtal,
        matrixsamtal, telefonkonferens, onlinemöte, webbmöte, distansmöte, online
        """
    ),
    meeting_bodies=listed(
        """
        kåren, föreningen, klubben, rådet, sektionen, laget, förbundet, nämnden, styrelsen, gruppen,
        kommittén, utskottet, fullmäktige, nätverket, samfälligheten, förening, församlingen,
        stiftelsen, valberedningen, ledningen, partiet, sällskapet, samfundet, kretsen, beredningen,
        unionen, alliansen, delegationen, kommissionen, kooperativet, juryn, panelen, orkestern, brf,
        klubb, kår, sällskap, samfällighet, byalag, byaråd, kör, krets, sektion, förbund,
        lokalavdelning, stiftelse, kommitté, nämnd, församling
        """
    ),
    named_bodies=listed(
        """
        if, ifk, ik, bk, fk, hk, ibk, aik, gif, sk, gk, rf, kfum, kfuk, pro, spf, lrf, abf, hsb, fub,
        rbu, srf, dhr, hrf, rsmh, iogt, iogt-nto, unf, ssu, muf, kdu, luf, cuf, ungdom, ungdomar,
        friskis, scouterna, scouter, fältbiologerna, vännerna, hyresgästerna, villaägarna,
        seniorerna, pensionärerna, korset, socialdemokraterna, moderaterna, liberalerna,
        kristdemokraterna, sverigedemokraterna
        """
    ),
    no_place=listed(
        """
        är, blir, hålls, hålles, planeras, planerat, preliminärt, bestäms, äger rum, möte, mötet,
        sammanträde, sammanträdet, doodle, nästa, återkommer, meddelas, tid, datum
        """
    ),
    greetings=listed(
        """
        tack, stort tack, hej, välkommen, välkomna, hälsningar, vänliga hälsningar, varma
        hälsningar, bästa hälsningar, mvh
        """
    ),
    same_place=(
        "samma plats",
        "samma lokal",
        "samma ställe",
        "samma rum",
        "samma sal",
        "samma adress",
        "samma hus",
        "samma möteslokal",
        "samma länk",
        "samma kanal",
        "samma server",
        "samma videolänk",
        "samma möteslänk",
        "samma tid och plats",
        "samma plats och tid",
        "samma tid och ställe",
        "samma tid och lokal",
        "samma tid och rum",
        "samma tid och sal",
        "som vanligt",
    ),
    same_time=("samma tid", "samma klockslag", "tid som vanligt", "vanlig tid"),
    tying_words=listed(
        """
        den, det, kl, klockan, tim, mellan, från, till, fm, em, av, hölls, ägde rum, dag, tid,
        datum, plats
        """
    ),
    range_leads=("mellan",),
    range_joiners=("och",),
    hour_words={
        "1": ("ett",),
        "2": ("två",),
        "3": ("tre",),
        "4": ("fyra",),
        "5": ("fem",),
        "6": ("sex",),
        "7": ("sju",),
        "8": ("åtta",),
        "9": ("nio",),
        "10": ("tio",),
        "11": ("elva",),
        "12": ("tolv",),
    },
    minutes_past={
        "-35": ("fem i halv",),
        "-30": ("halv",),
        "-25": ("fem över halv",),
        "-20": ("tjugo i",),
        "-15": ("kvart i", "en kvart i"),
        "-10": ("tio i",),
        "-5": ("fem i",),
        "5": ("fem över",),
        "10": ("tio över",),
        "15": ("kvart över", "en kvart över"),
        "20": ("tjugo över",),
    },
    spoken_leads=("klockan", "kl.", "kl", "vid", "från", "till", "mellan"),
    spoken_clock=("klockan", "kl.", "kl"),
    sharp_words=(),
    noon_words=(),
    evening_words=listed(
        """
        på kvällen, i kväll, ikväll, kvällen, kvällens, på eftermiddagen, eftermiddagen, em, e.m.
        """
    ),
    morning_words=listed(
        """
        på morgonen, på förmiddagen, förmiddagen, morgonen, fm, f.m.
        """
    ),
    front_titles=("titel", "rubrik"),
    lone_leads=("i", "på", "vid", "hos"),
    hour_nouns=(r"tim\w*",),
    number_signs=("nr", "nummer"),
    beside_names=("i", "på"),
    beside_things=("i", "på", "vid", "bakom"),
    day_ties=("den",),
    compass_points=(),
)
