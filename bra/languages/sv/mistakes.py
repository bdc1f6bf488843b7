"""Swedish: what commands say of a call that does not fit them."""

from typing import Final

MISTAKES: Final = {
    "no-such-path": "filen eller mappen finns inte",
    "needs-terminal": "--interactive behöver en terminal",
    "not-a-date": "{option}: ”{text}” är inget datum skrivet ÅÅÅÅ-MM-DD",
    "none-of": "{option}: ”{text}” är inget av {choices}",
    "odd-ending": "{path}: ändelsen hör inte till något av formaten {choices}",
    "not-a-number": "{option}: ”{text}” är inget antal",
    "not-a-time": "--time: ”{text}” är inget klockslag; skriv till exempel 13.30-15.00",
    "not-a-port": "--port: ”{text}” är ingen port; den är ett tal upp till {last}",
    "not-for-terminal": "det formatet är inte till för skärmen; ange en fil med -o FIL",
    "output-is-document": "-o skriver ett dokument; filen ska sluta på .md, .html, .pdf eller .docx, eller --to säga vilket",
    "packet-is-pdf": "--packet är en PDF; ange filen med -o FIL.pdf",
    "path-elsewhere": "{path} finns inte i {folder}",
    "year-excludes": "--year går inte ihop med --from eller --to",
    "formats-exclude": "--format {form} och --to {to} går inte ihop",
    "states-exclude": "--open, --done och --all går inte ihop",
    "done-excludes": "--done går inte ihop med --overdue eller --stale, som gäller öppna uppdrag",
    "summary-excludes": "--summary går inte ihop med --open, --done, --overdue, --stale, --sort eller --by",
    "summary-no-calendar": "siffror är inga uppgifter i en kalender; --summary går inte ihop med ics",
    "period-of-summary": "--year, --from och --to är perioden för --summary",
    "empty-period": "perioden skulle börja {first} och sluta {last}",
    "staged-takes-one": "--staged tar högst en version",
    "no-when-given": "tiden saknas; den skrivs efter numren",
    "no-owner-given": "en ny ansvarig saknas; namnet skrivs efter numren",
    "council-needs-name": "--name: rådet behöver ett namn",
    "no-council-here": "det finns inget råd i {folder} eller i någon mapp ovanför: minutes/council.md saknas; ange mappen med -C SÖKVÄG, eller skapa ett råd med bra init",
    "no-council-there": "{folder} är inte något råds mapp: minutes/council.md saknas; ange en annan med -C SÖKVÄG, eller skapa ett råd med bra init",
    "unknown-topic": "handboken har ingen sida ”{topic}”; bra help listar sidorna",
    "unknown-topic-near": "handboken har ingen sida ”{topic}”; närmast: {near} (bra help listar alla)",
}
