"""Swedish: the files that a new council begins with."""

from typing import Final

COUNCIL_FILE: Final = """\
---
format: 1
namn: {name}
språk: sv
dokument: minnesanteckningar
tidszon: Europe/Stockholm
# Ta bort tecknet # framför det som ska gälla; bra help format berättar om allt som kan stå här.
# plats: kommunhuset, sal A
# tid: 13.30–15.00
{members}
dagordning:
  - Mötets öppnande
  - föregående
  - uppföljning
  - ämnen
  - Övriga frågor
  - nästa
---

Skriv här vad rådet är till för.
"""
EXAMPLE_MEMBERS: Final = """\
ledamöter:
  - namn: Kim Berg
    organisation: kommunledningen
    roll: ordförande
  - namn: Robin Dal
    organisation: kommunledningen
    roll: sekreterare
  - Lo Strand, Polismyndigheten
organisationer:
  Polismyndigheten: {alias: [polisen]}
"""
EXAMPLE_MEETING: Final = """\
---
datum: {date}
tid: 13.30–15.00
plats: kommunhuset, sal A
status: utkast
ordförande: Kim Berg
sekreterare: Robin Dal
närvarande:
  - Kim Berg, kommunledningen
  - Robin Dal, kommunledningen
  - Lo Strand, Polismyndigheten
nästa:
  datum: {next}
  tid: 13.30–15.00
  plats: kommunhuset, sal A
---

# {title} {date_words}

## 1. Mötets öppnande

Kim Berg hälsar alla välkomna.

## 2. Läget i centrum (Lo Strand)

Lo Strand berättar om sommaren.
Det är lugnare än i fjol, men belysningen vid stationen är trasig.

- [ ] **A1** Robin Dal: felanmäla belysningen vid stationen (senast {next})

## 3. Trygghetsvandring

**Beslut D1:** Rådet ordnar en trygghetsvandring i hamnen.

- [ ] **A2** Polisen och sekreteraren: föreslå dag och väg för vandringen (till nästa möte)

## 4. Nästa möte

Rådet möts nästa gång {next_words} kl. 13.30–15.00 i kommunhuset, sal A.

- Trygghetsvandringen (Robin Dal, 20 min)
- Skolvägar (Sam Lund, trafikkontoret, inbjuden)
"""
