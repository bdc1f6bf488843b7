"""Swedish: what becomes of actions and numbers when something else happens."""

from typing import Final

COURSE: Final = {
    "item-numbers-taken": "{path}: ärendena får inga nummer, för de står redan i protokollet för {other}; skriv andra i rubrikerna för hand",
    "words-stay": "{place}: raden är öppen igen men säger ännu ”{note}”; ändra orden om de inte längre stämmer",
    "lapses.owners": "{place}: {id} går tillbaka till {owners}",
    "lapses.no-owner": "{place}: {id} saknar åter ansvarig",
    "lapses.due": "{place}: {id} har åter slutdatum {due}",
    "lapses.no-due": "{place}: {id} saknar åter slutdatum",
    "lapses.state": "{place}: {id} är åter {state}",
    "lapses.raised": "{place}: det nya uppdraget {id} gäller inte",
    "lapses.hidden": "{place}: det som sägs om {id} gäller inte",
    "lapses.how": "ett inställt möte ändrar inget: det som ändå ska gälla får stå i protokollet från ett annat möte, till exempel med bra assign eller bra postpone",
    "carried-from-left": "{id} togs med, men {name} var ledamot till {date}; bra assign ger det till någon annan",
}
