"""Swedish: why front matter cannot be read, and how files and their first values are mended."""

from typing import Final

FRONT_MESSAGES: Final = {
    "reason.yaml-no-colon": "raden har inget kolon mellan nyckel och värde",
    "reason.yaml-open-list": "en lista inom hakparenteser avslutas inte, eller saknar ett komma",
    "reason.yaml-open-braces": "klammerparenteser avslutas inte, eller innehåller något utan komma emellan",
    "reason.yaml-comma": "en lista inom parenteser har ett komma för mycket, eller ett värde i den kräver citattecken",
    "reason.yaml-open-quote": "ett citattecken har inget avslutande citattecken",
    "reason.yaml-backslash": "ett omvänt snedstreck står inom dubbla citattecken; använd enkla",
    "reason.yaml-colon": "ett kolon saknas, är ett för mycket eller står på en rad med fel indrag",
    "reason.yaml-sign": "ett värde börjar med ett tecken som kräver citattecken",
    "reason.yaml-indent": "raderna är inte indragna lika långt, eller saknar bindestreck eller nyckel",
    "reason.yaml-other": "raderna är inte skrivna så som YAML skrivs",
}

FRONT_HINTS: Final = {
    "not-utf-8": "öppna filen i det program där den skrevs, välj Spara som och teckenkodningen UTF-8",
    "no-front-matter": "börja filen med en rad ---, sedan till exempel status: utkast, och en rad --- till",
    "no-front-matter.council": "börja filen med en rad ---, sedan namn: och rådets namn, och en rad --- till",
    "front-matter-unreadable": "skriv varje rad som nyckel, kolon, mellanslag och värde, och varje namn i en lista på en egen rad efter ett bindestreck",
    "bad-date": "skriv datumet som ÅÅÅÅ-MM-DD och inget mer; tid och plats för nästa möte skrivs indragna under nästa: som datum:, tid: och plats:",
    "bad-time": "skriv klockslaget som 13.30, eller från och till som 13.30–15.00",
}
