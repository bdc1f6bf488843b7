"""Nothing that is not public is in any byte of a site, whatever is asked of it."""

import gzip
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest

from tests.publishing.sites import build, made, sealed
from tests.rendering.readback import bare

TODAY = "2025-11-20"
WORD = re.compile(r"qvark(\d\d\d)")
PLACES: list[str] = []


def w(place: str) -> str:
    """Return a word that stands nowhere else, and remember the place that it is planted in."""
    PLACES.append(place)
    return f"Qvark{len(PLACES) - 1:03}"


COUNCIL = f"""\
---
format: 1
namn: Rådet
kortnamn: R
språk: sv
dokument: protokoll
godkännande: ordföranden
plats: Salen
ledamöter:
  - namn: Åsa Öberg
    organisation: kommunstyrelsen
    roll: ordförande
    e-post: {w("a member's address")}@example.org
    konto: {w("a member's account")}
  - Jonas Eek, Polismyndigheten
  - Mats Norén, Räddningstjänsten
organisationer:
  Polismyndigheten: {{alias: [polisen], e-post: {w("an organisation's address")}@example.org}}
roller:
  säkerhetschefen: {{innehavare: Jonas Eek, e-post: {w("an office's address")}@example.org}}
årshjul:
  - månad: 12
    punkt: "{w("a yearly item")} {{.sekretess}}"
    föredragande: "{w("its presenter")}"
regler:
  - {{regel: no-due, nivå: av, skäl: "{w("why a rule is off")}"}}
okänd: {w("a key that nobody knows")}
webbplats:
  adress: https://example.org/
  namn: NAMES
  källtext: SOURCE
---

Vad rådet är till för: KANARIE. <!-- {w("a comment about the council")} -->

> Sekretess: {w("a quote about the council")}

## Historik

### {w("a heading about the council")} {{.sekretess}}

{w("the text below it")}
"""
FRONT = """\
---
datum: {day}
status: justerat
ordförande: Åsa Öberg
sekreterare: Mats Norén
närvarande:
  - Åsa Öberg
  - Jonas Eek
frånvarande:
  - Mats Norén (KANARIEsjuk)
{more}godkänt:
  by:
    - Åsa Öberg, {day} (KANARIEmejl)
  seal: sha256:{{seal}}
---
"""
FIRST = f"""\
# Rådet

Inledning. KANARIE

> Sekretess: {w("a quote before the first item")}

## 1. Öppet KANARIE {{#oppet}}

KANARIE <!-- {w("a comment in a paragraph")} --> text.

<!-- {w("a comment of its own")}
{w("its second line")} -->

- [ ] **A1** Jonas Eek: KANARIEuppdrag <!-- {w("a comment in an action")} --> (senast 2025-02-01)
  KANARIEnot

  > Sekretess: {w("a quote in the notes of an action")}

- [ ] **A2** Mats Norén: KANARIE två

**Beslut D1:** KANARIEbeslut <!-- {w("a comment in a decision")} -->

> **Sekretess:** {w("a bold quote")}
{w("its lazy line")}
>
> - [ ] **A90** {w("an owner in a quote")} Ek: {w("an action in a quote")}
>
> **Beslut D90:** {w("a decision in a quote")}

> {w("a further quote after blank lines")}

1. Först

   > *Sekretess*: {w("a quote in an entry")}
2. Sedan KANARIE

Hemligt: {w("a paragraph that begins so")}
{w("its second line")}
- {w("the list after it")}
- [ ] **A94** Jonas Eek: {w("an action in that list")}

KANARIE

**Sekretess** {w("a paragraph that begins in bold")}

KANARIE

{w("a paragraph that ends so")} (sekretess)

- KANARIE
- {w("an entry that ends so")} – konfidentiellt
  - {w("an entry below it")} [länk](bilaga.pdf)
- [ ] **A95** Hemligt: {w("an action that says so")} (senast 2025-02-01)

**Beslut D95:** {w("a decision that says so")} (hemligt)

#### {w("a heading that ends so")} – sekretess

{w("the text below that")}

### Öppet KANARIE

**Sekretess:**

{w("a paragraph after a label alone")}

- [ ] **A96** {w("an owner after a label alone")} Ek: {w("an action after a label alone")}

### {w("a heading of level three")} {{.sekretess}}

{w("its text")}

##### {w("a heading below it")}

- [ ] **A91** Jonas Eek: {w("an action below a heading")} (senast 2025-03-01)

### Öppet igen KANARIE

#### {w("a heading of level four")} {{.confidential}}

{w("its text")}

### Öppet KANARIE

###### {w("a heading of level six")} {{.sekretess #x}}

| {w("a head of a table")} | b |
|---|---|
| {w("a cell")} | c |

### Öppet KANARIE

#### {w("a misspelt mark")} {{.sekretes}}

{w("its text")}

### {w("a mark in brackets")} (hemligt)

{w("its text")}

### {w("a mark in square brackets")} [Konfidentiellt]

{w("its text")}

### Öppet KANARIE

- # {w("a heading in an entry")} {{.sekretess}}

  {w("its text")}

## 2. {w("a title")} ({w("a presenter")} Ask, inbjuden, 10 min) \
{{.sekretess #{w("an anchor")} dnr="{w("a dnr")}" lagrum="{w("a law")}"}}

{w("a paragraph")}

- [ ] **A3** {w("an owner")} Ek: {w("an action")} (senast 2025-04-01)
  {w("a note of an action")}
- [ ] **A4** Jonas Eek: {w("an action that is only mentioned later")}

**Beslut D2:** {w("a decision")}

**Omröstning:** ja 5, nej 2, avstår 1 {w("a vote")}

**Reservation:** {w("a dissent")}

**Rättelse 2025-01-15 punkt 1:** {w("a correction")}

[{w("the words of a link")}]({w("the target of a link")}.pdf)

[adress]: {w("a reference")}.pdf "{w("the title of a reference")}"

```
{w("code")}
```

## 3. {w("a title with an odd mark")} (sekretess)

{w("its text")}

{w("a setext heading")} {{.sekretess}}
---------------------

{w("its text")}

## 4. Nästa möte

Vi ses, se [planen][adress]. KANARIE

- KANARIEämne (Jonas Eek)

> Sekretess: {w("a quote among topics")}
>
> - {w("a topic in a quote")}

### {w("a heading among topics")} {{.sekretess}}

- {w("a topic below it")} ({w("its presenter")} Berg, inbjuden)
"""
SECOND = f"""\
# Rådet

## 1. Uppföljning {{.sekretess}}

- [/] **2025-01-15/A1** {w("an owner who took over in confidence")} Ek: \
{w("a mention of a public action")} (senast 2031-07-31)
- [x] **2025-01-15/A2** {w("how a public action was closed")}

**Beslut D1:** {w("what supersedes a public decision")} (ersätter 2025-01-15/D1)

## 2. Öppen uppföljning KANARIE

- [ ] **2025-01-15/A3** Jonas Eek: {w("a later mention of a confidential action")}
  {w("its note")}

  - {w("an entry below it")}
- [x] 2025-01-15/A4 {w("a later mention without bold")}
- Vi talade om 2025-01-15/A3: {w("an entry that names a confidential action")}
- [ ] **A1** Jonas Eek: KANARIE tre (till nästa möte)
"""
THIRD = f"""\
# {w("the title of a meeting")} {{.sekretess}}

{w("the text below a title")}

## 1. {w("an item below a title")}

- [ ] **A1** Jonas Eek: {w("an action below a title")}
"""
HIDDEN = """\
datum: {day}
{status}tid: 10.00
plats: {public}
dnr: {a}
ordförande: {b} Ek
sekreterare: {c} Ek
justerare:
  - {d} Ek
närvarande:
  - {e} Ek, {f}
frånvarande:
  - Mats Norén ({g})
adjungerade:
  - {h} Ek
nästa:
  datum: 2025-12-24
  plats: {i}
---

# {j}

{k}

## 1. {l} ({m} Ask, inbjuden) {{#{n} dnr="{o}"}}

{p} [{q}]({r}.pdf)

- [x] **2025-01-15/A1** {s} (klart 2025-05-05)
- [ ] **A1** {t} Ek: {u}

**Beslut D1:** {v} (ersätter 2025-01-15/D1)

**Rättelse 2025-01-15 punkt 1:** {x}

## 2. Nästa möte

- {y} (inbjuden {z})
"""


def hidden(day: str, kind: str, status: str, end: str = "") -> str:
    """Return minutes that are not public, with a word in every place of them."""
    words = {sign: w(f"{kind}: {sign}") for sign in "abcdefghijklmnopqrstuvxyz"}
    return "---\n" + HIDDEN.format(day=day, status=status, public="Salen", **words) + end


PLANNED = f"""\
---
datum: 2025-12-10
status: planerat
dnr: {w("the dnr of a meeting to come")}
frånvarande:
  - Mats Norén ({w("why somebody will stay away")})
---

# Rådet

{w("the text of a meeting to come")}

## 1. KANARIEpunkt (Jonas Eek)

{w("the background of an item to come")} [{w("its file")}]({w("its path")}.pdf)

- [ ] **A1** Jonas Eek: {w("an action written beforehand")}

**Beslut D1:** {w("a decision written beforehand")}

## 2. {w("a title to come")} ({w("its presenter")} Ask, inbjuden) {{.sekretess}}

{w("its text")}

## 3. Nästa möte

- {w("a topic written beforehand")}
"""


def sealed_minutes(day: str, body: str, more: str = "") -> str:
    """Return approved minutes."""
    front = FRONT.format(day=day, more=more)
    return sealed(front + "\n" + body.replace("{", "{{").replace("}", "}}"))


USELESS = tuple(
    sealed_minutes(f"2025-02-{day:02}", f"# Rådet\n\n## 1. Läget\n\nInledning.\n\n{text}\n")
    for day, text in enumerate(
        (
            f"Sekretess: {w('a mark in a paragraph')}",
            f"> Inledning\n>\n> **Sekretess:** {w('a mark later in a quote')}",
            f"| a | b |\n|---|---|\n| Sekretess: {w('a mark in a cell')} | x |",
            f"<blockquote>Sekretess: {w('a mark in an element')}</blockquote>",
            f"    > Confidential: {w('a quote that is code')}",
            f"> **Sekretess:**\n\n{w('what follows an empty quote')}",
            f"[^1]: > **Sekretess:** {w('a mark in a footnote')}",
        ),
        1,
    )
)
SEAL = "godkänt:\n  by:\n    - Åsa Öberg, 2025-06-11\n  seal: sha256:" + "0" * 64 + "\n"


def write(root: Path, names: str, source: str) -> None:
    """Write a council with a word in every place of its files that is not public."""
    files = {
        "council": COUNCIL.replace("NAMES", names).replace("SOURCE", source),
        "2025-01-15": sealed_minutes("2025-01-15", FIRST),
        "2025-03-12": sealed_minutes("2025-03-12", SECOND, "nästa: 2025-06-11\n"),
        "2025-04-09": sealed_minutes("2025-04-09", THIRD),
        "2025-04-23": sealed_minutes("2025-04-23", "## 1. Helt öppet KANARIE\n\nKANARIE\n"),
        **UNPUBLIC,
        **{f"2025-02-{day:02}": text for day, text in enumerate(USELESS, 1)},
        "2025-12-10": PLANNED,
    }
    (root / "minutes").mkdir(parents=True)
    for name, text in files.items():
        (root / "minutes" / f"{name}.md").write_bytes(text.encode())


UNPUBLIC = {
    "2025-05-07": hidden("2025-05-07", "a draft", "status: utkast\n"),
    "2025-05-21": hidden("2025-05-21", "minutes that wait for approval", "status: färdigställt\n"),
    "2025-06-11": hidden("2025-06-11", "minutes changed since", f"status: justerat\n{SEAL}"),
    "2025-08-20": hidden("2025-08-20", "approved by nobody", "status: justerat\n"),
    "2025-09-10": hidden("2025-09-10", "a cancelled meeting", "status: inställt\n"),
    "2025-10-08": hidden("2025-10-08", "a plan that was forgotten", "status: planerat\n"),
    "2025-10-22": hidden("2025-10-22", "a meeting without a state", ""),
    "2025-11-05": hidden("2025-11-05", "unreadable front matter", "status: justerat\n\t- [: {\n"),
}


def told(path: Path) -> Iterator[str]:
    """Return everything that a file says, in each way in which it may be packed."""
    data = path.read_bytes()
    yield data.decode("utf-8", "replace")
    yield data.decode("utf-16-le", "replace")
    if data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data).decode("utf-8", "replace")
    if path.suffix == ".ics":
        yield data.replace(b"\r\n ", b"").decode()
    if path.suffix == ".pdf":
        yield from in_pdf(data)


def in_pdf(data: bytes) -> Iterator[str]:
    reader = pypdf.PdfReader(io.BytesIO(data))
    yield bare("".join(page.extract_text() for page in reader.pages))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        yield str(pdf.docinfo)
        for each in pdf.objects:
            yield from strings(each)
            if isinstance(each, pikepdf.Stream):
                yield each.read_bytes().decode("latin-1")


def strings(each: Any) -> Iterator[str]:  # noqa: ANN401 - anything of a PDF
    """Return the names and strings of an object; those it refers to are listed by themselves."""
    inside: list[Any] = []
    if isinstance(each, pikepdf.String):
        yield str(each)
    elif isinstance(each, pikepdf.Array):
        inside = list(each)
    elif isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
        yield from each.keys()
        inside = [value for _, value in each.items()]
    for one in inside:
        if isinstance(one, pikepdf.Object) and not one.is_indirect:
            yield from strings(one)


@pytest.mark.parametrize("names", ["ja", "nej"])
@pytest.mark.parametrize("source", ["ja", "nej"])
def test_no_byte_of_a_site_says_what_is_not_public(tmp_path: Path, names: str, source: str) -> None:
    root, place = tmp_path / "council", tmp_path / "site"
    write(root, names, source)
    # The PDFs are the same whatever is asked, and cost most of the time.
    papers = names == source
    build(root, place, today=TODAY, documents=papers)
    leaks: dict[str, set[str]] = {}
    canaries: set[str] = set()
    for path in place.rglob("*"):
        name = path.relative_to(place).as_posix()
        texts = [name, *(told(path) if path.is_file() else ())]
        for text in texts:
            for found in WORD.findall(text.casefold()):
                leaks.setdefault(PLACES[int(found)], set()).add(name)
            if "KANARIE" in text:
                canaries.add(path.suffix)
    assert leaks == {}
    # What is public is there to be found in each kind of file: no file was searched in vain.
    assert canaries >= {".html", ".json", ".xml", ".ics"}
    assert (".pdf" in canaries, ".md" in canaries) == (papers, source == "ja")
    assert len(list(place.rglob("*.md"))) == (source == "ja")


def test_lists_of_actions_name_nobody_where_the_site_does_not(tmp_path: Path) -> None:
    write(tmp_path, "nej", "nej")
    site = made(tmp_path, "", today=TODAY)
    lists = re.compile(r"uppdrag/|organisationer/|ansvariga/|[\d-]+/A\d+/|.*\.ics\Z")
    found = {path: data.decode() for path, data in site.items() if lists.match(path)}
    assert {"uppdrag/index.html", "2025-01-15/A1/index.html"} <= set(found)
    assert "organisationer/polismyndigheten/actions.ics" in found
    assert not any(path.startswith("ansvariga") for path in found)
    for path, text in found.items():
        assert not re.search("Jonas|Mats", text.replace("KANARIEpunkt (Jonas Eek)", "")), path
    data = json.loads(site["data/2025.json"])
    assert not re.search("Jonas|Mats", json.dumps(data["actions"]))
    [first] = [each for each in data["actions"] if each["id"] == "2025-01-15/A1"]
    # A mention in confidence gives its state, and neither words nor place.
    assert first["state"] == "under way"
    assert [each["meeting"] for each in first["history"]] == ["2025-01-15"]
