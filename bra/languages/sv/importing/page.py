"""Swedish words of the page: contents, notices, signatures, furniture."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.page import PageWords

PAGE: Final = PageWords(
    contents_headings=listed(
        """
        innehåll, innehållsförteckning, ärendelista, ärendeförteckning, föredragningslista,
        dagordning, förslag till dagordning, ärenden, agenda, program, preliminär dagordning,
        förslag på dagordning
        """
    ),
    page_headings=listed(
        """
        hjälpte informationen på sidan dig?, hjälpte informationen dig?, hjälpte sidan dig?, var
        informationen till hjälp?, var sidan till hjälp?, var den här sidan till hjälp?, hade du
        nytta av informationen?, hittade du det du sökte?, fick du hjälp av informationen på sidan?,
        kontakta oss, # kommentarer, # kommentar, kommentarer (#), lämna en kommentar, lämna ett
        svar, skriv en kommentar, dela sidan, dela inlägget, dela med dig, relaterade sidor,
        relaterat innehåll, relaterade inlägg, relaterade nyheter, senaste nytt, senaste nyheterna,
        senaste inläggen, fler nyheter, läs också, läs även, mer på webbplatsen, följ oss, hitta hit,
        om webbplatsen, genvägar, snabblänkar
        """
    ),
    notice_headings=listed(
        """
        anslag, anslag/bevis, bevis, bevis om justering, anslagsbevis, bevis om anslag,
        tillkännagivande, bevis/anslag
        """
    ),
    signature_leads=listed(
        """
        vid protokollet, vid pennan, vid anteckningarna, vid tangenterna, vid tangentbordet, vid datorn, antecknat av, renskrivet av, undertecknat,
        nedtecknat av, upprättat av, justeras, justerare, justerat, justeras av, underskrifter,
        justeringsperson, justeringspersoner, justeringsman, justeringsmän, protokolljusterare,
        justerat av, protokollet justerat av, protokollet justeras av, ort och datum, plats och
        datum, datum och ort, namnförtydligande, underskrift, namnteckning, ordförande, sekreterare,
        justerande, justerat den, undertecknas, signatur, sign, signerat, signerad, signeras, signerat av
        """
    ),
    as_above=("som ovan",),
    signed_closings=listed(
        """
        välkommen, välkomna, varmt välkommen, varmt välkomna, hjärtligt välkomna, välkommen önskar,
        välkomna önskar, varmt välkomna önskar, välkommen hälsar, välkomna hälsar, hälsningar,
        vänliga hälsningar, vänlig hälsning, med vänlig hälsning, med vänliga hälsningar, många
        hälsningar, hälsning, mvh, hälsar, vi ses, väl mött, på styrelsens vägnar, för styrelsen
        """
    ),
    signed_through=listed(
        """
        genom, enligt uppdrag, på uppdrag, på uppdrag av, e.u., gm, gm.
        """
    ),
    signature_headings=listed(
        """
        underskrifter, underskrift, signaturer, namnteckningar, namnunderskrifter, underskrift av
        protokollet, undertecknat, undertecknas, undertecknas av, undertecknat av, underskrivet, protokollets underskrifter, justering och underskrifter, elektroniska
        underskrifter
        """
    ),
    signed_by=listed(
        """
        vid protokollet, vid pennan, vid anteckningarna, vid tangenterna, vid tangentbordet, vid datorn, antecknat av, renskrivet av, för anteckningarna, för protokollet,
        nedtecknat av, upprättat av, justeras, justerat, underskrift, underskrifter, ordförande,
        sekreterare, justerare, mötesordförande, mötessekreterare, signatur, namnförtydligande,
        anslag
        """
    ),
    signature_words=listed(
        """
        datum, ort, ort och datum, plats, namn, namnförtydligande, signatur, sekr, ordf, vice, den,
        vid, av, protokollet, protokollsjusterare, justeringsman, justeringsmän, justeringsperson,
        protokollförare, kassör
        """
    ),
    furniture=listed(
        """
        justerandes sign, justerandes signatur, justerandes signaturer, utdragsbestyrkande,
        justerares signatur, sign., justerarnas sign, ordförandes sign, justerande sign, ordf. sign,
        ordf sign, just. sign, sekr. sign, ordförandens sign, ordförandens signatur, justerarens
        sign, justerarens signatur, justerares sign, justerarnas signatur, sekreterarens sign,
        sekreterarens signatur
        """
    ),
    page_words=("sida", "sid", "sid.", "sidan"),
    page_joiners=("av",),
    stop_words=listed(
        """
        och, att, det, som, på, är, av, för, med, till, den, har, inte, om, ett, en, i, närvarande,
        möte, ska
        """
    ),
    abbreviations=listed(
        """
        ansv, ansv., kl, o, dvs, bl.a, t.ex, m.m, m.fl, nr, v, ca, st, resp, tf, t.o.m, fr.o.m, o.s.v,
        osv, etc, f.d, s.k, p.g.a, pga, kap, mom, ordf, sekr, tel, dnr, inkl, exkl, jan, feb, aug,
        sept, okt, nov, dec, bl, ex, fm, em, d.v.s, vice, ev, forts, jfr, max, min, kr, gm, u.a, sid,
        sen
        """
    ),
    ending_abbreviations=listed(
        """
        kr, mkr, tkr, m.m, m.fl, etc, osv, o.s.v, st, em, fm, jan, feb, mars, aug, sept, okt, nov,
        dec, kl, tel, forts, mm, mfl, dyl, o.d, ff, AB, i, å, ö, sen
        """
    ),
    lettered=listed(
        """
        alternativ, alternativet, lösning, lösningen, förslag, förslaget, variant, modell, plan,
        bilaga, bilagan, etapp, del, fas, nivå, grupp, grupperna, lag, klass, port, porten, uppgång,
        uppgången, ingång, entré, trapphus, hus, huset, byggnad, hall, sal, rum, lokal, zon, linje,
        spår, kategori, märke, punkt, lott, block, kvarter
        """
    ),
    hyphen_joiners=("och", "eller", "samt"),
    hyphen_seconds=(),
    dividing_halves=(),
    closed_words=(),
    before_more=listed(
        """
        den, en, ett, kl, kl., klockan, nr, nr., ca, ca., och, samt, eller, till, från, för, av, med,
        senast, före, innan, i, på, om, hos, vid, mellan, mot, per, enligt, under, inför, efter,
        utan, via
        """
    ),
    page_references=("dnr", "diarienr", "diarienummer"),
)
