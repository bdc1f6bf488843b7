"""A council whose minutes have something of everything a site shows, and its site."""

import json
from pathlib import Path

from bra.folder import Folder
from bra.languages import language
from bra.publishing.everything import papers_of, sheaves
from bra.publishing.press import Press
from bra.publishing.publish import Wish, publish
from bra.publishing.site import site_of
from bra.publishing.writing import LIST
from bra.text.seal import seal_of

TODAY = "2026-03-20"
COUNCIL = """\
---
format: 1
name: Skargard council
short: SC
language: {language}
record: notes
place: Town hall, room H
time: 13.30–15.00
members:
  - {{name: Åsa Öberg, organisation: Municipal office, role: chair}}
  - Jonas Eek, Police
  - Mats Norén, Rescue service
organisations:
  Police: {{aliases: [the police]}}
site:
  address: https://example.org/council
  colour: "#1d4f91"
---

What the council is for: **safety** in the town.
"""
FIRST = """\
---
date: 2025-11-05
status: final
chair: Åsa Öberg
secretary: Mats Norén
present:
  - Åsa Öberg
  - Jonas Eek
  - Mats Norén
guests:
  - Ida Wall, School
next: 2026-01-14
---

# Skargard council

## 1. Statistics (Jonas Eek)

The figures are lower than last year. <script>alert(1)</script>

- [ ] **A1** Jonas Eek: ask for figures by district (by next meeting)
- [ ] **A2** Mats Norén: draw a map of the harbour (by 2026-02-01)

## 2. Cameras at the station {#cameras}

**Decision D1:** The council proposes cameras at the station.

## 3. Single case {.confidential}

SECRETWORD is told here.

- [ ] **A3** Jonas Eek: SECRETWORD action

## 4. Next meeting

- Cameras again (Jonas Eek)
"""
SECOND = """\
---
date: 2026-01-14
status: approved
chair: Åsa Öberg
secretary: Mats Norén
present:
  - Åsa Öberg
  - Jonas Eek
absent:
  - Mats Norén (ill)
next: 2026-04-15
approved:
  by:
    - Åsa Öberg, 2026-01-20
  seal: sha256:{seal}
---

# Skargard council

## 1. Statistics

See 2025-11-05/A1.

- [x] **2025-11-05/A1** figures came
- [/] **2025-11-05/A2** waits for the survey (by 2026-05-01)

## 2. The cameras at the station {{#cameras}}

**Decision D1:** No cameras after all. (supersedes 2025-11-05/D1)

**Vote:** yes 2, no 1, abstained 0

**Correction 2025-11-05 item 1:** the figures are higher.
"""
DRAFT = """\
---
date: 2026-03-18
status: draft
present:
  - DRAFTNAME Person
---

## 1. Draft item

DRAFTWORD

- [x] **2025-11-05/A2** DRAFTWORD done
"""
PLANNED = """\
---
date: 2026-04-15
status: planned
---

## 1. Cameras again (Jonas Eek)

## 2. PLANNEDSECRET {.confidential}
"""


def write_council(root: Path, code: str = "en") -> None:
    """Write the council."""
    minutes = root / "minutes"
    minutes.mkdir(parents=True)
    files = {
        "council": COUNCIL.format(language=code),
        "2025-11-05": FIRST,
        "2026-01-14": sealed(SECOND),
        "2026-03-18": DRAFT,
        "2026-04-15": PLANNED,
    }
    for name, text in files.items():
        (minutes / f"{name}.md").write_bytes(text.encode())


def write_meeting(root: Path, stem: str, front: str, body: str) -> None:
    """Write the file of one more meeting."""
    text = f"---\ndate: {stem[:10]}\n{front}---\n\n{body}"
    (root / "minutes" / f"{stem}.md").write_bytes(text.encode())


def sealed(text: str) -> str:
    """Return minutes with the seal that is theirs."""
    blank = text.format(seal="0" * 64)
    return text.format(seal=seal_of(blank.encode()).removeprefix("sha256:"))


def build(root: Path, place: Path, today: str = TODAY, **wish: object) -> tuple[str, ...]:
    """Publish a council's site and return the paths that were written."""
    folder = Folder(root)
    wanted = Wish(today, documents=False)._replace(**wish)  # type: ignore[arg-type]
    spoken = language(folder.council.language)
    _, written = publish(folder, spoken, place, wanted, "# Seal\n\nHow to check it.\n")
    return written.written


def made(root: Path, *endings: str, today: str = TODAY, drafts: bool = False) -> dict[str, bytes]:
    """Return the files of a council's site whose paths end so, written nowhere."""
    folder = Folder(root)
    spoken = language(folder.council.language)
    press = Press(root, site_of(folder, spoken, today, drafts=drafts), extras={"feeds": True})
    return {
        leaf.path: leaf.make()
        for sheaf in sheaves(papers_of(press, folder.source), "# Seal\n\nHow to check it.\n")
        for leaf in sheaf.leaves
        if leaf.path.endswith(endings)
    }


def without_address(root: Path) -> None:
    """Let nobody know where a council's site stands."""
    change_council(root, "  address: https://example.org/council\n", "")


def change_council(root: Path, old: str, new: str) -> None:
    """Change something in the council's own file."""
    path = root / "minutes" / "council.md"
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())


def files_of(place: Path) -> dict[str, bytes]:
    """Return every file of a site by its path, without the list."""
    return {
        path.relative_to(place).as_posix(): path.read_bytes()
        for path in sorted(place.rglob("*"))
        if path.is_file() and path.name != LIST
    }


def listed(place: Path) -> dict[str, str]:
    """Return the list of a site."""
    found: dict[str, str] = json.loads((place / LIST).read_bytes())
    return found
