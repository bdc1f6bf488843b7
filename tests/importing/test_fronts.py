"""What stands in the head of a foreign file stays readable, and loses no word."""

import pytest
import yaml

from bra.importing.outcome import Order, Outcome
from bra.languages import language, message
from bra.reading.public import hidden_ranges
from bra.reading.secrets import masked
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source
from tests.importing.foreign import import_one

SV = (
    "# Hamnmöte 2031-03-05\n\nNärvarande: Ylva Stare, Torkel Kvist\n\n## Bryggan\n\nDen är lagad.\n"
)
EN = "# Harbour 2031-03-05\n\nPresent: Jill Marsh, Rob Tate\n\n## The jetty\n\nIt is mended.\n"


def imported(head: str, body: str = SV) -> Outcome:
    return import_one("m.md", f"{head}{body}".encode(), Order())


def head_of(outcome: Outcome) -> str:
    """Return the head of a result, which must be YAML for every reader."""
    source = Source("2031-03-05.md", outcome.text.encode())
    assert not read_front_matter(source).problems
    head = outcome.text.split("---\n")[1]
    keys = [line.partition(":")[0] for line in head.splitlines() if line[:1] not in (" ", "-")]
    assert isinstance(yaml.safe_load(head), dict)
    assert len(keys) == len(set(keys))
    return head


def told(outcome: Outcome) -> list[tuple[str, int]]:
    return [(each.code, each.line) for each in outcome.doubts if "-head-" in each.code]


@pytest.mark.parametrize("body", [SV, EN])
@pytest.mark.parametrize(
    ("lines", "kept", "findings"),
    [
        ("mood: [calm\n", 'mood: "[calm"\n', [("import-head-quoted", 2)]),
        ("x: y\nmood: }\n", 'x: y\nmood: "}"\n', [("import-head-quoted", 3)]),
        ("mood:\n\twind: calm\n", 'mood: "wind: calm"\n', [("import-head-quoted", 2)]),
        ('mood: "calm\n', 'mood: "\\"calm"\n', [("import-head-quoted", 2)]),
        ("mood: calm: day\n", 'mood: "calm: day"\n', [("import-head-quoted", 2)]),
        ("m:\n  - *a\n  - b\n", 'm:\n  - "*a"\n  - b\n', [("import-head-quoted", 2)]),
        ("wind: 1\nx: y\nwind: '2'\n", "wind:\n  - 1\n  - 2\nx: y\n", [("import-head-twice", 4)]),
        ("place: Hut\nplats: Sjöbod\n", "plats (2): Sjöbod\n", [("import-head-again", 3)]),
        ("title: A\ntitel: B # c\n", 'titel (2): "B # c"\n', [("import-head-again", 3)]),
        ("title: A\ntitel: A\n", "", []),
        ("status: seen\n", "status (2): seen\n", [("import-head-own", 2)]),
        (
            "status: seen # by us\nstatus: sent\n",
            'status (2): "seen # by us"\nstatus (3): sent\n',
            [("import-head-own", 2), ("import-head-again", 3)],
        ),
        ("källa: en pärm\n", "källa (2): en pärm\n", [("import-head-own", 2)]),
        ("mood: a\nstatus: draft\n", "mood: a\n", []),
        ("mood: a\nstatus: utkast # b\n", "mood: a\n# b\n", []),
        ("# first\nplace: 'Hut # 7' # old\n#\n# last\n", "\n# first\n# old\n# last\n", []),
        ("# first\nmood: a\n# of it\n", "mood: a\n# of it\n# first\n", []),
        ("mood: [calm, mild]\n", "mood: [calm, mild]\n", []),
        ("mood:\n  wind: calm\n", "mood:\n  wind: calm\n", []),
        ("dnr: HM 2031/4\n", "dnr: HM 2031/4\n", []),
    ],
)
def test_the_head_of_a_result_is_yaml_with_every_word(
    lines: str, kept: str, findings: list[tuple[str, int]], body: str
) -> None:
    outcome = imported(f"---\n{lines}---\n", body)
    assert head_of(outcome).endswith(f"\n{kept.lstrip()}")
    assert told(outcome) == findings
    for doubt in outcome.doubts:
        for code in ("sv", "en"):
            assert "{" not in message(language(code), doubt.code, doubt.facts)


@pytest.mark.parametrize("body", [SV, EN])
def test_a_head_that_never_ends_is_read_to_the_first_empty_line(body: str) -> None:
    outcome = imported("---\ntitle: Hamnrådet\nWind: calm\ntags:\n  - a\n\n", body)
    assert head_of(outcome).endswith("\nWind: calm\ntags:\n  - a\n")
    assert "\n# Hamnrådet\n" in outcome.text
    assert told(outcome) == [("import-head-unclosed", 1)]


@pytest.mark.parametrize(
    "head",
    [
        "---\ntitle: Rådet\nmood: a\n  b: c\n---\n",
        "---\ntitle: Rådet\njust words\n---\n",
        "---\ntitle: &a Rådet\nmood: *a\n---\n",
        "---\ntitle: Rådet\nmood: calm\n",
        "---\nmood: calm\nwind: none\n\n",
        '+++\ntitle = "Rådet\n+++\n',
    ],
)
def test_a_head_that_cannot_be_read_is_text_and_told(head: str) -> None:
    outcome = imported(head)
    head_of(outcome)
    assert told(outcome) == [("import-head-unread", 1)]
    for word in head.replace("-", "").split():
        assert word.strip('+"=') in outcome.text


@pytest.mark.parametrize(
    "head",
    [
        "",
        "---\n\n",
        "---\nPlats: Boden\nTid: 10.00\n\n",
        "---\nRådet möttes: det blåste.\n\n---\n",
        "---\ntitle: Rådet\n---\n",
        '+++\ntitle = "Rådet"\n+++\n',
        "---\nplats: A: B\n---\n",
    ],
)
def test_of_other_beginnings_nothing_is_told(head: str) -> None:
    assert told(imported(head)) == []


@pytest.mark.parametrize(
    "lines",
    [
        "plats: Boden\nplats: Alva sjuk (sekretess)\n",
        "mood: a\nmood: Alva sjuk (sekretess)\n",
        "mood: [Alva sjuk (sekretess)\n",
        "mood:\n\tsekretess: Alva sjuk\n",
        "mood: [Alva sjuk # sekretess\n",
        "plats: Boden\nplats: # sekretess\n  - Alva sjuk\n",
    ],
)
@pytest.mark.parametrize("end", ["---\n", "\n"])
def test_what_is_marked_in_a_head_is_never_public(lines: str, end: str) -> None:
    outcome = imported(f"---\ntitle: Rådet\n{lines}{end}")
    source = Source("2031-03-05.md", outcome.text.encode())
    assert outcome.trouble is not None or "Alva" in outcome.text
    assert b"Alva" not in masked(source.data, hidden_ranges(source))


@pytest.mark.parametrize(
    "lines",
    [
        "status: sekretess, Alva sjuk\nmood: a\n",
        "status: Alva sjuk (sekretess)\nmood: a\n",
        "# Sekretess:\n# Alva sjuk\nplats: Boden\n",
        "plats: Boden\n# hemligt\n#\n# Alva sjuk\n",
        "# OSL 21 kap. 1 §\n# Alva sjuk\nplats: Boden\n",
    ],
)
def test_what_a_mark_may_cover_is_not_kept(lines: str) -> None:
    outcome = imported(f"---\ntitle: Rådet\n{lines}---\n")
    source = Source("2031-03-05.md", outcome.text.encode())
    assert b"Alva" not in masked(source.data, hidden_ranges(source))
    outcome = imported(f"---\ntitle: Rådet\n{lines.replace('Alva', 'sekretess Alva')}---\n")
    source = Source("2031-03-05.md", outcome.text.encode())
    assert b"Alva" not in masked(source.data, hidden_ranges(source))


@pytest.mark.parametrize("code", ["sv", "en"])
@pytest.mark.parametrize(
    ("head", "lines"),
    [
        ("---\nmood: a # hemligt\nstatus: Alva sjuk\n---\n", [3]),
        ("---\nmood: a\nstatus: Alva\nplace: Hut # osl\n---\n", [3, 4]),
        ("+++\nmood = 4 # confidential Alva\n+++\n", [2]),
        ("+++\n# confidential\n# Alva\nplace = 'Hut'\n+++\n", [2, 3]),
    ],
)
def test_what_is_not_kept_of_a_head_is_told_without_its_words(
    head: str, lines: list[int], code: str
) -> None:
    outcome = imported(head)
    assert outcome.trouble is None
    assert "Alva" not in outcome.text
    assert told(outcome) == [("import-head-withheld", line) for line in lines]
    said = message(language(code), "import-head-withheld", ())
    assert "import-head" not in said
    assert all(not each.facts for each in outcome.doubts)


@pytest.mark.parametrize(
    "head", ["---\n# Alva\nplats: Boden\n---\n", "---\nstatus: draft\nmood: a # b\n---\n"]
)
def test_a_head_of_which_all_is_kept_is_not_spoken_of(head: str) -> None:
    assert "import-head-withheld" not in [code for code, _ in told(imported(head))]


@pytest.mark.parametrize("body", [SV, EN])
@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ('tags = ["a", "b: c"]\n', 'tags:\n  - a\n  - "b: c"\n'),
        ('tags = ["alone"]\nmore = []\n', "tags: alone\nmore:\n"),
        ("public = true\nsize = 4\n", "public: true\nsize: 4\n"),
        ('[params]\nx = "deep"\nall = [1, 2]\n', 'params: "x: deep, all: 1, 2"\n'),
        ('[[menu]]\nname = "one"\n[[menu]]\nname = "two"\n', '- "name: one"\n  - "name: two"\n'),
        ('text = """\nline\nnext"""\n', "text: line next\n"),
        ('dnr = "HM 4"\ntitle = "A"\n', "dnr: HM 4\n"),
    ],
)
def test_no_word_of_toml_is_lost(lines: str, kept: str, body: str) -> None:
    outcome = imported(f"+++\n{lines}+++\n", body)
    assert head_of(outcome).endswith(kept)
    assert told(outcome) == []


@pytest.mark.parametrize("body", [SV, EN])
def test_comments_of_toml_and_its_own_status_stay(body: str) -> None:
    outcome = imported('+++\n# first\nstatus = "seen" # by us\nmood = "a # b" # c\n+++\n', body)
    assert head_of(outcome).endswith('mood: "a # b"\nstatus (2): seen\n# first\n# by us\n# c\n')
    assert told(outcome) == [("import-head-own", 3)]


def test_what_is_marked_in_toml_is_never_public() -> None:
    for lines in (
        't = ["Alva sjuk (sekretess)", "b"]\n',
        '[t]\nsekretess = "Alva sjuk"\n',
        'status = "Alva" # hemligt\n',
    ):
        outcome = imported(f'+++\ntitle = "Rådet"\n{lines}+++\n')
        source = Source("2031-03-05.md", outcome.text.encode())
        assert b"Alva" not in masked(source.data, hidden_ranges(source))
