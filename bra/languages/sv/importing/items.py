"""Swedish words of items and headings."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.items import ItemWords

ITEMS: Final = ItemWords(
    item_leads=listed(
        """
        punkt, ärende, dagordningspunkt, pkt, p., fråga, ärende nr, punkt nr
        """
    ),
    receiving=("anmälan av", "anmälan om", "notering av", "genomgång av", "redovisning av"),
    sub_labels=listed(
        """
        yrkande, yrkanden, bakgrund, jäv, beskrivning av ärendet, ärendebeskrivning, beskrivning,
        beslutsunderlag, underlag, sammanfattning, sammanfattning av ärendet, beslutsgång,
        omröstning, omröstningsresultat, reservation, reservationer, protokollsanteckning,
        protokollsanteckningar, proposition, propositionsordning, propositionsordning och beslut,
        handlingar, ärendet, expedieras, expedieras till, skickas till, beslutet skickas till, kopia
        till, paragrafen är justerad, förslag till beslut, förslag, överläggning, diskussion, dagens
        sammanträde, votering, särskilt yttrande, bilagor, bilaga, bedömning, ekonomiska
        konsekvenser, barnperspektivet, redogörelse, motivering, information, förvaltningens
        förslag, förslag till beslut på sammanträdet, deltar inte i beslutet, anteckning
        """
    ),
    sub_label_endings=("s förslag till beslut", "s yrkande", "s yrkanden", " sammanfattning"),
    telling_labels=listed(
        """
        bakgrund, beskrivning av ärendet, ärendebeskrivning, beskrivning, sammanfattning,
        sammanfattning av ärendet, ärendet, redogörelse, information, diskussion, överläggning
        """
    ),
    known_headings=listed(
        """
        mötets öppnande, mötets öppnade, öppnande, mötet öppnas, mötets avslutande, mötet avslutas,
        avslutning, övrigt, övriga frågor, övriga ärenden, nästa möte, nästa sammanträde, föregående
        protokoll, föregående mötes protokoll, dagordning, val av justerare, val av sekreterare, val
        av ordförande, rapporter, information, informationspunkter, ekonomi, laget runt, godkännande
        av dagordning, fastställande av dagordning, att göra, uppföljning, beslutspunkter,
        diskussionspunkter, meddelanden, anmälningsärenden, delegationsbeslut, lägesrapport,
        inledning, formalia, runda bordet, lägesbild
        """
    ),
    heading_beginnings=(
        *listed(
            """
            val av, godkännande av, fastställande av, information om, information från, rapport
            från, rapport om, genomgång av, uppföljning av, redovisning av, beslut om, utvärdering
            av, lägesrapport, justering, planering av
            """
        ),
        "mötets ",
        "föregående ",
        "övriga ",
    ),
    electing=listed(
        """
        val, val av, inval, inval av, nyval av, omval av, fyllnadsval, fyllnadsval av, utseende av,
        förordnande av, nominering av, nomineringar, entledigande av, avsägelse, avsägelse från,
        avsägelser, adjungering, adjungering av, adjungeringar, avtackning, avtackning av, tack
        till, minnesord, parentation, hedersmedlem, uppvaktning av, jäv, anmälan av jäv, motion
        från, motion av, medborgarförslag från, skrivelse från, brev från
        """
    ),
    visiting=listed(
        """
        presentation, gästföredrag, gästföreläsning, gästföreläsare, gästtalare, gästpresentation,
        gästspel, gäst, gäster, dagens gäst, kvällens gäst, inbjuden gäst, inbjudna gäster, inbjuden
        talare, inbjuden föreläsare, inbjudet föredrag, föredrag, föreläsning, föreläsare, talare,
        besök, besök av, besök från, besökare, uppvaktning, seminarium, intervju, samtal med
        """
    ),
    version_words=("version", "versionen", "utgåva", "utgåvan", "release", "releasen"),
    opening=listed(
        """
        öppnande, öppnas, öppnades, öppnar, öppnade, öppnat, öppnats, öppnad, började, startade,
        inleddes, inleder, öppning, ofmö, tfmö
        """
    ),
    closing=listed(
        """
        mötet avslutades, mötet avslutas, mötet avslutat, avslutade mötet, avslutar mötet, avslutat
        möte, mötets avslutande, mötet slutade, mötet slutar, mötet är slut, sammanträdet
        avslutades, sammanträdet avslutas, sammanträdet avslutat, avslutade sammanträdet, avslutar
        sammanträdet, stämman avslutades, årsmötet avslutades, årsmötet avslutat, ofma, tfma
        """
    ),
    about=("om", "kring", "angående", "gällande"),
    loose_matters=listed(
        """
        frågan, ärendet, saken, punkten, förslaget, detta ärende, denna fråga, frågorna, förslagen,
        ärendena
        """
    ),
    presenting=listed(
        """
        inbjuden, inbjudna, inbjudet, föredragande, föredrar, presenterar, bjuds in, inleder,
        informerar, gäst, ansvarig, redovisar
        """
    ),
    nothing=listed(
        """
        inga, inget, ingen, ingenting, intet, inga frågor, inga övriga frågor, inga ärenden, inget
        att rapportera, ingen åtgärd, inga åtgärder, ingen åtgärd krävs, inga uppdrag, –, -, —
        """
    ),
)
