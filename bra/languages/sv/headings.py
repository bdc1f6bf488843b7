"""Swedish: the headings that have a meaning of their own, and the agenda of a new council."""

from typing import Final

AGENDA_WORDS: Final = {
    "previous": ("föregående",),
    "actions": ("uppföljning",),
    "topics": ("ämnen",),
    "next": ("nästa",),
}

HEADINGS: Final = {
    "previous": (
        "föregående protokoll",
        "föregående minnesanteckningar",
        "föregående anteckningar",
        "föregående mötesanteckningar",
        "föregående möte",
        "föregående mötes protokoll",
        "föregående mötes minnesanteckningar",
        "föregående mötes anteckningar",
        "föregående sammanträde",
        "föregående sammanträdes protokoll",
        "protokoll från föregående möte",
        "minnesanteckningar från föregående möte",
        "anteckningar från föregående möte",
        "genomgång av föregående protokoll",
        "genomgång av föregående minnesanteckningar",
        "godkännande av föregående protokoll",
        "godkännande av föregående minnesanteckningar",
        "förra mötet",
        "förra mötets protokoll",
        "förra mötets minnesanteckningar",
        "förra mötets anteckningar",
    ),
    "actions": (
        "uppföljning",
        "uppföljning av uppdrag",
        "uppföljning av uppdragen",
        "uppföljning av uppdragslista",
        "uppföljning av uppdragslistan",
        "uppföljning av beslut",
        "uppföljning av beslut och uppdrag",
        "uppföljning från föregående möte",
        "uppdragslista",
        "uppdragslistan",
        "uppdrag",
        "öppna uppdrag",
        "pågående uppdrag",
        "åtgärdslista",
        "åtgärdslistan",
        "att göra",
    ),
    "topics": (
        "ämnen",
        "anmälda ämnen",
        "anmälda frågor",
        "ämnen att ta upp",
        "frågor att ta upp",
    ),
    "next": (
        "nästa möte",
        "nästa möten",
        "nästa sammanträde",
        "nästa träff",
        "nästa gång",
        "nästa rådsmöte",
        "nästkommande möte",
        "nästkommande sammanträde",
        "kommande möte",
        "kommande möten",
        "kommande sammanträde",
    ),
}

DEFAULT_AGENDA: Final = (
    "Mötets öppnande",
    "previous",
    "actions",
    "topics",
    "Övriga frågor",
    "next",
)
