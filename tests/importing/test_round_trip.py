"""A record that `bra minutes` wrote, imported again, gives the meeting that it was made of."""

from pathlib import Path

import pytest

from bra.importing.files.readers import read_foreign
from bra.importing.outcome import Order
from bra.importing.recognise import recognise
from bra.importing.record import Record
from bra.reading.public import public_text
from bra.text.source import Source
from tests.importing.foreign import import_one
from tests.transcript import run_bra

SWEDISH = """---
datum: 2024-03-12
tid: 13.30–15.00
plats: Hamnsalen
status: utkast
ordförande: Lena Ask
sekreterare: Tor Vide
justerare:
  - Mats Rönn
närvarande:
  - Lena Ask, kommunstyrelsen
  - Mats Rönn, kommunstyrelsen
  - Iris Falk, Polismyndigheten
  - Tor Vide
frånvarande:
  - Olle Berg, Fastighetsbolaget
adjungerade:
  - Sara Lind, Trygga gator
nästa:
  datum: 2024-05-14
  tid: 13.30–15.00
  plats: Åsalen
---

## 1. Mötets öppnande

Ordföranden öppnar mötet.

## 2. Lägesbild

Polisen redovisar läget vid torget.

**Beslut D1:** Rådet ställer sig bakom planen.

- [ ] **A1** Iris Falk: ta fram statistik (till nästa möte)
- [ ] **A2** Lena Ask och Mats Rönn: bjuda in fastighetsägarna (senast 2024-04-15)

## 3. Nästa möte

- Belysning i parken (Iris Falk)
- Sommarens program
"""
ENGLISH = """---
date: 2024-03-12
time: 13:30–15:00
place: Harbour Room
status: draft
chair: Lena Ask
secretary: Tor Vide
approvers:
  - Mats Ronn
present:
  - Lena Ask, Town Council
  - Mats Ronn, Town Council
  - Iris Falk, Police
  - Tor Vide
absent:
  - Olle Berg, Homes Ltd
guests:
  - Sara Lind, Safe Streets
next:
  date: 2024-05-14
  time: 13:30–15:00
  place: River Room
---

## 1. Welcome

The chair opens the meeting.

## 2. Situation

The police report on the square.

**Decision D1:** The council supports the plan.

- [ ] **A1** Iris Falk: produce statistics (by next meeting)
- [ ] **A2** Lena Ask and Mats Ronn: invite the landlords (by 2024-04-15)

## 3. Next meeting

- Lights in the park (Iris Falk)
- The summer programme
"""


def again(text: str, language: str, form: str, top: Path) -> Record:
    """Return what is recognised in the record of a meeting."""
    folder = top / "minutes"
    folder.mkdir()
    head = f"---\nname: Hamnrådet\nlanguage: {language}\n---\n"
    (folder / "council.md").write_text(head, encoding="utf-8")
    (folder / "2024-03-12.md").write_text(text, encoding="utf-8")
    ending = "md" if form == "txt" else form
    result = run_bra("minutes", "2024-03-12", "--to", ending, "-o", f"x.{ending}", cwd=top)
    assert result.code == 0, result.stderr
    return recognise(read_foreign(f"x.{form}", (top / f"x.{ending}").read_bytes())).record


@pytest.mark.parametrize(
    ("language", "form"),
    [("sv", "md"), ("sv", "html"), ("sv", "docx"), ("en", "txt"), ("en", "html")],
)
def test_a_record_that_is_imported_again(language: str, form: str, tmp_path: Path) -> None:
    swedish = language == "sv"
    record = again(SWEDISH if swedish else ENGLISH, language, form, tmp_path)
    council, police, homes, safe = (
        ("kommunstyrelsen", "Polismyndigheten", "Fastighetsbolaget", "Trygga gator")
        if swedish
        else ("Town Council", "Police", "Homes Ltd", "Safe Streets")
    )
    mats = "Mats Rönn" if swedish else "Mats Ronn"
    facts = (record.date, record.place, record.chair, record.secretary, *record.approvers)
    assert [fact and fact.value for fact in facts] == [
        "2024-03-12",
        "Hamnsalen" if swedish else "Harbour Room",
        "Lena Ask",
        "Tor Vide",
        mats,
    ]
    lists = (record.present, record.absent, record.guests)
    assert [[(each.name, each.organisation) for each in people] for people in lists] == [
        [("Lena Ask", council), (mats, council), ("Iris Falk", police), ("Tor Vide", None)],
        [("Olle Berg", homes)],
        [("Sara Lind", safe)],
    ]
    assert [item.title for item in record.items] == (
        ["Mötets öppnande", "Lägesbild", "Nästa möte"]
        if swedish
        else ["Welcome", "Situation", "Next meeting"]
    )
    assert len(record.decisions) == 1
    assert [(each.owners, each.due) for each in record.actions] == [
        (("Iris Falk",), "2024-05-14"),
        (("Lena Ask", mats), "2024-04-15"),
    ]
    assert [each.text.split()[0] for each in record.actions] == (
        ["ta", "bjuda"] if swedish else ["produce", "invite"]
    )
    following = record.next
    assert following.date is not None
    assert following.place is not None
    assert (following.date.value, following.place.value) == (
        "2024-05-14",
        "Åsalen" if swedish else "River Room",
    )
    assert [len(topic.presenters) for topic in following.topics] == [1, 0]


BODIES = {
    "sv": """## 1. Taket

Taket läcker.

**Beslut D1:** Rådet ställer sig bakom planen.

- [ ] **A1** Iris Falk: ta fram statistik (senast 2024-05-01)

- [x] **A2** Lena Ask: bjuda in (klart 2024-03-01)

- [/] **2024-01-09/A4** Lena Ask: måla bryggan

> **Sekretess:** DOLT ett om hyran.
{quote}
## 2. Hyran {{.sekretess}}

DOLT tre.

- [-] **A3** Iris Falk: säga upp DOLT fyra

## 3. Slut

Mötet slöt.
""",
    "en": """## 1. The roof

The roof leaks.

**Decision D1:** The council supports the plan.

**Decision D2:** The council buys tiles.

- [ ] **A1** Iris Falk: produce statistics (by 2024-05-01)

- [x] **A2** Lena Ask: invite them (done 2024-03-01)

> **Confidential:** DOLT ett of the rent.
{quote}
## 2. The rent {{.confidential}}

DOLT three.

- [-] **A3** Iris Falk: give DOLT notice

## 3. Close

The meeting closed.
""",
}


@pytest.mark.parametrize("form", ["md", "html", "docx", "txt"])
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("quote", ["", ">\n> DOLT två, ett stycke till.\n"])
def test_an_internal_record_keeps_numbers_states_and_secrets(
    language: str, form: str, quote: str, tmp_path: Path
) -> None:
    folder = tmp_path / "minutes"
    folder.mkdir()
    head = f"---\nname: Hamnrådet\nlanguage: {language}\n---\n"
    (folder / "council.md").write_text(head, encoding="utf-8")
    body = BODIES[language].format(quote=f"{quote}\n" if quote else "")
    front = "---\nstatus: final\nchair: Lena Ask\npresent:\n  - Lena Ask\n  - Iris Falk\n---\n\n"
    (folder / "2024-03-12.md").write_text(f"{front}{body}", encoding="utf-8")
    ending = "md" if form == "txt" else form
    path = tmp_path / f"x.{ending}"
    result = run_bra("minutes", "2024-03-12", "--internal", "-o", path.name, cwd=tmp_path)
    assert result.code == 0, result.stderr
    found = import_one(f"x.{form}", path.read_bytes(), Order(language=language))
    written = found.text.partition("\n\n## ")[2].replace("\n>\n", "\n\n")
    wanted = body.removeprefix("## ").replace("\n>\n", "\n\n").replace("\n\n\n", "\n\n")
    assert written == wanted
    source = Source("", found.text.encode())
    assert "DOLT" not in public_text(source, 0, len(source.data))
    assert found.text.count("Hamnrådet") == 1
