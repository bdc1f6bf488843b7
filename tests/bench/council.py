"""Write a large council that looks like a real one, the same each time."""

from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Final

FIRST: Final = date(1990, 1, 5)
EVERY: Final = timedelta(days=6)
PER_MEETING: Final = 5
PEOPLE: Final = (
    ("Per Schöld", "kommunstyrelsen"),
    ("Åsa Björk", "kommunstyrelsen"),
    ("Jonas Ekvall", "Polismyndigheten"),
    ("Per Sandin", "Arbete och välfärd"),
    ("Christer Karlgren", "Vöfab"),
    ("Camilla Holm", "utbildningsförvaltningen"),
    ("Gunilla Fri", "kultur- och fritidsförvaltningen"),
    ("Håkan Strand", "Vidingehem"),
    ("Jörgen Gert", "Värends räddningstjänst"),
    ("Joakim Karlborg", "Värends räddningstjänst"),
    ("Maria Sund", "tekniska förvaltningen"),
    ("Monica Skog", "kommunledningsförvaltningen"),
    ("Bo Tenn", "kommunledningsförvaltningen"),
)
OWNERS: Final = (*(name for name, _ in PEOPLE), "Sekreteraren", "Polisen och Monica Skog")
TERMS: Final = (
    "(till nästa möte)",
    "(senast {soon})",
    "(under hösten)",
    "(löpande)",
    "",
)
SENTENCES: Final = (
    "Jonas Ekvall går igenom statistiken för området och jämför den med förra året.",
    "Rådet menar att det vore värdefullt att kunna följa utvecklingen i varje del för sig.",
    "Anställda i kommunen har deltagit i planeringen och kommer att finnas på plats.",
    "Andra rutiner som fungerar ska finnas kvar, och de nya prövas under ett år.",
    "På lördagen finns polisen och kommunen några timmar på torget för samtal.",
    "Frågan lämnas till beredskapsgruppen, som för den vidare till rätt instans.",
)
ITEMS: Final = (
    "Statistik m.m. (Jonas Ekvall)",
    "Sommaren",
    "Festivalen (Maria Sund, 15 min)",
    "Tisdagsgruppen",
    "Samordning av brottsförebyggande frågor",
    "Samverkansöverenskommelse (Monica Skog)",
)
COUNCIL: Final = """\
---
format: 1
namn: Brottsförebyggande rådet
språk: sv
plats: kommunhusets H-sal
tid: 13.30–15.00
ledamöter:
{members}
organisationer:
  Polismyndigheten: {{alias: [polisen, polis]}}
---
"""


def write_council(root: Path, meetings: int) -> None:
    """Write a council with so many meetings, five actions each, most of them followed up."""
    random = Random(1)  # noqa: S311 - the same council each time
    (root / "minutes").mkdir(parents=True)
    members = "\n".join(f"  - {name}, {organisation}" for name, organisation in PEOPLE)
    _write(root / "minutes" / "council.md", COUNCIL.format(members=members))
    days = [FIRST + EVERY * index for index in range(meetings)]
    for index, day in enumerate(days):
        before = days[index - 3 : index] if index > 2 else []
        _write(root / "minutes" / f"{day}.md", _meeting(day, before, random))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _meeting(day: date, before: list[date], random: Random) -> str:
    away = random.sample(PEOPLE, random.choice((0, 1, 2)))
    lines = [f"  - {name}, {organisation}" for name, organisation in PEOPLE]
    present = "\n".join(line for line, who in zip(lines, PEOPLE, strict=True) if who not in away)
    head = (
        f"---\ndatum: {day}\nstatus: färdigställt\nordförande: Åsa Björk\nsekreterare: Bo Tenn\n"
        f"närvarande:\n{present}\nnästa:\n  datum: {day + EVERY}\n  tid: 13.30–15.00\n"
        "  plats: kommunhusets H-sal\n---\n\n# Brottsförebyggande rådet\n"
    )
    parts = [head]
    numbers = iter(range(1, PER_MEETING + 1))
    for place, title in enumerate(ITEMS, 1):
        parts.append(f"\n## {place}. {title}\n")
        parts += ["\n" + "\n".join(random.sample(SENTENCES, 3)) + "\n" for _ in range(2)]
        number = next(numbers, None)
        if number is not None:
            terms = random.choice(TERMS).format(soon=day + EVERY * 4)
            owner = random.choice(OWNERS)
            parts.append(
                f"\n- [ ] **A{number}** {owner}: undersöka hur det kan mätas var för sig {terms}\n"
            )
    parts.append("\n**Beslut D1:** Rådet ställer sig bakom den nya rutinen.\n")
    parts.append("\n## 7. Uppföljning\n\n")
    parts += [
        f"- [x] **{before[0]}/A{number}** det är gjort\n"
        for number in range(1, PER_MEETING + 1)
        if before and random.random() < 0.95
    ]
    parts.append(
        "\n## 8. Nästa möte\n\n- Läget i centrum (Jonas Ekvall)\n- Organiserad brottslighet\n"
    )
    return "".join(parts)
