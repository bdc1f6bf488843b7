"""Swedish: what stands beside the pages of the preview."""

PREVIEW = {
    "preview.note": "Förhandsvisning: sidorna finns bara på den här datorn.",
    "preview.drafts": "Utkast visas.",
    "preview.title": "Granskning",
    "preview.title-of": "Granskning av {stem}",
    "preview.checking": "Alla filer granskas …",
    "preview.nothing": "Inget att anmärka på.",
    "preview.found.one": "{count} anmärkning.",
    "preview.found.other": "{count} anmärkningar.",
    "preview.more.one": "{count} till visas inte här; bra check listar alla.",
    "preview.more.other": "{count} till visas inte här; bra check listar alla.",
    "preview.lost": "Förhandsvisningen är avslutad. Starta bra serve igen för att se vad som ändras.",
    "preview.error": "Fel",
    "preview.warning": "Varning",
    "preview.info": "Upplysning",
    "preview.line": "rad {line}",
    "preview.trouble": "Sidan kan inte visas just nu",
    "preview.unreadable": "{path} kan inte visas så länge filen inte går att läsa.",
    "preview.fault": "Ett fel i bra självt: {reason}. Rapportera det gärna; terminalen säger mer.",
    "preview.alive": "Så snart filen sparas igen kommer sidan tillbaka av sig själv.",
    "preview.front": "Till startsidan",
}
