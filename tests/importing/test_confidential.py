"""What is marked as confidential in a foreign file is never public in the result."""

import pytest

from bra.importing.outcome import Order, Outcome, import_bytes
from bra.reading.public import public_text
from bra.text.source import Source

HEAD = (
    "# Byalaget 2031-04-02\n\nNärvarande: Ada Berg, Ivar Sund\n\n## 1. Taket\n\nTaket läcker.\n\n"
)
TAIL = "\n\n## 9. Slut\n\nMötet slutade.\n"


def imported(text: str, name: str = "x.md") -> Outcome:
    return import_bytes(name, text.encode(), Order(date="2031-04-02"))


def public(text: str) -> str:
    source = Source("", text.encode())
    return public_text(source, 0, len(source.data))


@pytest.mark.parametrize(
    "part",
    [
        "## 2. Hyran {.sekretess}\n\nDOLD ett.",
        "## 2. Hyran {.confidential}\n\nDOLD ett.\n\n### Mer\n\nDOLD två.",
        "## Hyran (Ada Berg) {#hyra .sekretess}\n\nDOLD ett.",
        "## 2. Hyran {: .sekretess}\n\nDOLD ett.",
        "## 2. Hyran (hemlig)\n\nDOLD ett.",
        (
            "## 2. Hyran\n\nÖppet.\n\n### Namn {.sekretess}\n\nDOLD. Ada Berg ska ringa DOLDA"
            " senast 3 maj.\n\n### Mer\n\nÖppet."
        ),
        "## Grupp {.sekretess}\n\n### 2. Hyran\n\nDOLD ett.\n\n### 3. Valet\n\nDOLD två.",
        "## 2. Hyran\n\n> **Sekretess:** DOLD ett\nDOLD två\n>\n> DOLD tre\n\nÖppet.",
        "## 2. Hyran\n\n**Sekretess:** DOLD ett\nDOLD två\n\nÖppet.",
        "## 2. Hyran\n\n- Confidential: DOLD ett\n- Öppet.",
        "## 2. Hyran\n\nSekretess:\n\nDOLD ett\n\nÖppet.",
        "## 2. Hyran\n\n> Sekretes: DOLD ett\n\nÖppet.",
        "## 2. Hyran\n\nDOLD ett {.sekretess}\n\nÖppet.",
        "## 2. Hyran\n\nHemligt: DOLD ett\n\nÖppet.",
        "## 2. Hyran\n\n**Konfidentiellt** DOLD ett\n\nÖppet.",
        "## 2. Hyran – sekretess\n\nDOLD ett.",
        "## 2. Hyran\n\nAda Berg ska ringa DOLDA senast 9 juni 2031 (sekretess).\n\nÖppet.",
        "## 2. Hyran\n\nDOLD ett (hemligt)\n\nÖppet.",
        "## Nästa möte {.sekretess}\n\nDOLD träff den 9 juni 2031.",
    ],
)
@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_confidential_text_stays_so_or_is_refused(part: str, name: str) -> None:
    found = imported(f"{HEAD}{part}{TAIL}", name)
    if found.trouble is None:
        assert "DOLD" in found.text
        assert "DOLD" not in public(found.text)
        assert "juni" not in public(found.text)
        assert "2031-06-09" not in public(found.text)
        assert "Mötet slutade" in public(found.text)
    else:
        assert found.trouble[0] == "import-confidential"
        assert name == "x.txt"


@pytest.mark.parametrize(
    "text",
    [
        # Who was there would stand in the front matter, where nothing is confidential.
        "# Möte 2031-04-02 {.sekretess}\n\nNärvarande: Ada Berg\n\n## 1. Taket\n\nLäcker.\n",
        "# Möte 2031-04-02\n\n## Närvarande {.sekretess}\n\n- Ada Berg\n\n## 1. Taket\n\nLäcker.\n",
        f"{HEAD}## Frånvarande {{.sekretess}}\n\nDold Ask{TAIL}",
    ],
)
def test_what_cannot_stay_confidential_is_refused(text: str) -> None:
    found = imported(text, "x.md")
    assert found.trouble is not None
    assert found.trouble[0] == "import-confidential"
    assert not found.text


@pytest.mark.parametrize(
    "mark", ["{.sekretess}", "{#hyran .beslut}", '{.information dnr="B 1/31"}']
)
@pytest.mark.parametrize("number", ["2. ", ""])
def test_attributes_of_headings_are_kept(mark: str, number: str) -> None:
    found = imported(f"{HEAD}## {number}Hyran {mark}\n\nHyran höjs.{TAIL}")
    assert f"\n## {number}Hyran {mark}\n" in found.text
    assert found.text.count("Hyran ") == 2


@pytest.mark.parametrize(
    "task",
    [
        "- [ ] **A1** Ada Berg: laga taket",
        "- [ ] **A12** Ada Berg: laga taket (senast 2031-05-01)",
        "- [x] **2030-11-05/A3** Ivar Sund: köpa tegel",
    ],
)
@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_numbers_of_actions_are_kept(task: str, name: str) -> None:
    found = imported(f"{HEAD}{task}{TAIL}", name)
    assert f"\n{task}\n" in found.text
    assert found.text.count("Ada Berg:") == task.count("Ada Berg:")


@pytest.mark.parametrize(
    "line",
    [
        "Frånvarande: lo strand, per dal, dold holm (hemligt), kim falk",
        "Justerare: Lo Strand, Dold Holm (hemligt), Per Dal",
        "Justerare: Dold Holm, hemligt",
        "Absent: lo strand, per dal, dold holm [confidential], kim falk",
        "Plats: Dold Holm, hemligt",
    ],
)
def test_a_marked_piece_of_a_list_is_never_public(line: str) -> None:
    found = imported(HEAD.replace("Sund\n", f"Sund\n{line}\n") + TAIL, "x.txt")
    assert found.trouble is None or found.trouble[0] == "import-confidential"
    assert "dold" not in public(found.text).casefold()
