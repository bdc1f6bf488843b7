from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.importing.files.readers import UnreadableError, read_foreign
from bra.importing.outcome import Order
from tests.importing.foreign import FILES, import_one, of_text

TEXT = "Protokoll den 3 maj 2021\n\nNärvarande: Åsa Öberg, Bo Ek – ”alla”\n"


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_an_encoding_is_detected_and_told(encoding: str, told: str) -> None:
    foreign = read_foreign("a.txt", TEXT.encode(encoding))
    assert foreign.encoding == told
    assert foreign.lines == tuple(TEXT.splitlines())


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman"])
def test_older_encodings_are_told_by_swedish_words(encoding: str) -> None:
    text = "Närvarande: Åsa Öberg, Bo Ek\nFrånvarande: René Öst\n\nBo köper färg.\n"
    foreign = read_foreign("a.txt", text.encode(encoding))
    assert (foreign.encoding, foreign.lines) == (encoding, tuple(text.splitlines()))


@pytest.mark.parametrize(
    "text",
    [
        "”Närvarande”: Bo Ek – och Åsa",
        "Bo said ”yes” and ”no”, Ann’s wife… and Jo™",
        "It’s Bo’s, Ann’s and Jo’s – we’ll see",
        "Present: Renée, Zoë and Šimon…",
        "a”b and c”d and e”f, ”one”, ”two”, ”three”, ”four”",
    ],
)
def test_windows_1252_stays_what_it_is(text: str) -> None:
    foreign = read_foreign("a.txt", text.encode("cp1252"))
    assert (foreign.encoding, foreign.lines) == ("cp1252", (text,))


def test_latin_1_is_told_from_windows() -> None:
    foreign = read_foreign("a.txt", "Närvarande: Åsa\n".encode("latin-1"))
    assert (foreign.encoding, foreign.lines) == ("latin-1", ("Närvarande: Åsa",))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import-empty"),
        (b"  \n\n", "import-empty"),
        (b"<!DOCTYPE html><html><head><style>body { color: #333; } p", "import-empty-page"),
        (b"<html><body>" + b"<p></p>" * 4000, "import-empty-page"),
        (b"%PDF-1.7\n", "import-damaged"),
        (b"PK\x03\x04rest", "import-damaged"),
        (bytes(range(32)) * 20, "import-no-text"),
        (f"{TEXT * 200}\0\n".encode(), "import-no-text"),
        (f"{TEXT}\0\n".encode("utf-16"), "import-no-text"),
        (f"{TEXT}\0\n".encode("utf-16-le"), "import-no-text"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_foreign("a.txt", data)
    assert refused.value.code == code


def test_letters_of_two_signs_are_read_as_one() -> None:
    text = (
        "Protokoll 3 maj 2021\n\nNärvarande: Åsa Öberg, Bo Ek\nFrånvarande: Eva Öst\n\n"
        "1. Köket\nBo får i uppdrag att köpa färg.\n"
    )
    apart = normalize("NFD", text)
    one, two = (import_one("mötet.txt", each.encode(), Order()) for each in (text, apart))
    assert apart != text
    assert two.digest == sha256(apart.encode()).hexdigest()
    assert two.text.replace(two.digest, one.digest) == one.text
    assert "frånvarande:\n  - Eva Öst\n" in two.text
    assert import_one(normalize("NFD", "mötet.txt"), text.encode(), Order()) == one


def test_what_is_sealed_keeps_its_signs() -> None:
    text = normalize("NFD", f"---\ngodkänt:\n  seal: sha256:{'0' * 64}\n---\n# Möte\n\uf0b7 på\n")
    assert read_foreign("a.md", text.encode()).lines == tuple(text.splitlines())


def test_lines_of_every_system_count_alike() -> None:
    for newline in ("\n", "\r\n", "\r"):
        foreign = read_foreign("a.txt", f"ett{newline}{newline}tre".encode())
        assert foreign.lines == ("ett", "", "tre")


def test_front_matter_gives_values_and_keeps_line_numbers() -> None:
    yaml = "---\ndatum: 2020-02-03\nplats: Salen\n---\n# Möte\n\n## Ekonomi\n\nText.\n"
    toml = '+++\ndatum = 2020-02-03\nplats = "Salen"\n+++\n# Möte\n\n## Ekonomi\n\nText.\n'
    for text in (yaml, toml):
        record = of_text(text, "m.md").record
        assert record.date is not None
        assert record.place is not None
        assert (record.date.value, record.place.value) == ("2020-02-03", "Salen")
        assert [(item.title, item.line) for item in record.items] == [("Ekonomi", 7)]


@pytest.mark.parametrize(
    ("front", "kept"),
    [
        ("---\nlocation: Salen\n---\n", False),
        ('+++\nlocation = "Salen"\n+++\n', False),
        ("---\ndeltagare:\n  - Bo Ek\n  - Cia Al\nvenue: Salen\n---\n", False),
        ("---\nlocation: Salen\nroom: 4\n---\n", True),
        ("---\nvenue: Salen\nlocation: Salen vid ån\n---\n", True),
        ("---\ntags: [salen]\nlocation: Salen\n---\n", True),
    ],
)
def test_a_key_that_was_read_is_kept_only_when_it_says_more(front: str, kept: bool) -> None:  # noqa: FBT001 - what is asked
    text = f"{front}# Möte 2020-02-03\n\n## Ekonomi\n\nText.\n"
    found = import_one("m.md", text.encode(), Order()).text
    assert "plats: Salen\n" in found
    own = found.partition("källa:")[2].partition("---")[0].splitlines()[1:]
    assert bool(own) is kept
    assert not any(line.startswith(("venue", "deltagare")) for line in own)


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    record = of_text("---\n\n1. Öppnande\nText här.\n\n2. Ekonomi\nMer text.\n").record
    assert [item.title for item in record.items] == ["Öppnande", "Ekonomi"]


pieces = st.lists(
    st.sampled_from(
        [line for path in FILES for line in path.read_text(encoding="utf-8").splitlines()]
        + [
            "| a | b |",
            "|---|",
            "§",
            "§ ",
            "1.",
            "@",
            "- [ ]",
            "(((",
            "Beslut:",
            "Ansvarig: ",
            "\f",
            "\t",
        ]
    ),
    max_size=25,
)


@given(pieces, st.sampled_from(["a.txt", "a.md", "2020-01-02.txt"]))
@settings(max_examples=60, deadline=None)
def test_no_text_is_too_odd(lines: list[str], name: str) -> None:
    outcome = import_one(name, "\n".join(lines).encode(), Order(weak=True))
    assert outcome.trouble is not None or outcome.text.startswith("---\n")


@given(st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_no_bytes_are_too_odd(data: bytes) -> None:
    import_one("a.txt", data, Order())


@pytest.mark.parametrize("path", FILES[:6], ids=lambda path: path.name)
def test_a_cut_file_is_read_as_far_as_it_goes(path: Path) -> None:
    data = path.read_bytes()
    for end in range(0, len(data), max(1, len(data) // 12)):
        import_one(path.name, data[:end], Order())


def test_the_same_file_gives_the_same_result() -> None:
    for path in FILES:
        first = import_one(path.name, path.read_bytes(), Order())
        assert import_one(path.name, path.read_bytes(), Order()) == first
