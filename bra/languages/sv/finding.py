"""Swedish: the words of the page on which to search the site."""

from typing import Final

FIND: Final = {
    "find.without": "Sökningen behöver skript, som inte går att köra här. Allt som är offentligt finns också i listorna över möten, beslut och uppdrag.",
    "find.failed": "Sökningen kunde inte läsas in. Allt som är offentligt finns också i listorna över möten, beslut och uppdrag.",
    "find.start": "Skriv vad du letar efter, eller välj bland filtren.",
    "find.count.one": "{count} träff",
    "find.count.other": "{count} träffar",
    "find.more": "Visa fler träffar",
    "find.all": "Alla",
    "find.kind": "Vad",
    "find.kind.item": "Ärenden",
    "find.kind.decision": "Beslut",
    "find.kind.action": "Uppdrag",
    "find.one.item": "Ärende",
    "find.one.decision": "Beslut",
    "find.one.action": "Uppdrag",
    "find.year": "År",
    "find.owner": "Ansvarig",
    "find.state": "Läge",
    "find.state.open": "öppet",
    "find.state.under way": "pågår",
    "find.state.done": "klart",
    "find.state.dropped": "avskrivet",
    "find.state.overdue": "försenat",
    "find.state.standing": "löpande",
    "find.state.historic": "ej uppföljt",
    "find.state.in-force": "gäller",
    "find.state.superseded": "ersatt",
    "find.endings": r"(?<=.{4})ans?$|(?<=.{3})(?:hetern(?:as|a)|het(?:ens|en|er|s)?|(?:a|o|e)rn(?:as|a)|ande(?:t|n|s)?|aden|ad(?:es|e)?|arens?|aste?|[aeo]rs?|en[as]?|et[s]?|at|as|es|[aoe])$|(?<=.{2}[bcdfghjklmnoprtvy])s$",
}
