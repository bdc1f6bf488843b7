"""Front matter is edited in its place: what is not meant stays as it is, byte for byte."""

from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.editing.front import NoFrontMatterError, add_entries, open_front, set_scalar
from bra.reading.meeting import read_meeting
from bra.reading.secretwords import is_near
from bra.text.source import Source, apply
from tests.planning.councils import council

COUNCIL = council("members: [Jonas Eek]\n")
STEM = "2017-08-18"
BODY = "---\n\n## 1. A\n\ntext: x\n"


def source(front: str, newline: str = "\n") -> Source:
    text = f"---\n{front}{BODY}"
    return Source(f"minutes/{STEM}.md", text.replace("\n", newline).encode())


def with_value(front: str, key: str, value: str, code: str = "sv") -> str:
    of = source(front)
    after = apply(of.data, [set_scalar(open_front(of, code), key, value)]).decode()
    return after.removeprefix("---\n").removesuffix(BODY)


def with_entries(front: str, key: str, *entries: str, code: str = "sv") -> str:
    of = source(front)
    after = apply(of.data, [add_entries(open_front(of, code), key, entries)]).decode()
    return after.removeprefix("---\n").removesuffix(BODY)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("status: planerat\n", "status: utkast\n"),
        ("status:   planerat  \n", "status:   utkast  \n"),
        ("status: 'planerat'\n", "status: 'utkast'\n"),
        ('status: "planerat" # se nedan\n', 'status: "utkast" # se nedan\n'),
        ("status: planerat # se nedan\n", "status: utkast # se nedan\n"),
        ("status:\n", "status: utkast\n"),
        ("status: # fylls i\n", "status: utkast # fylls i\n"),
        ("status:\nplats: H\n", "status: utkast\nplats: H\n"),
        ("Status: planerat\n", "Status: utkast\n"),
        ("plats: Kommunhuset: H\nstatus: planerat # x\n",
         "plats: Kommunhuset: H\nstatus: utkast # x\n"),
        ("# a\ndatum: 2017-08-18\n# b\nordförande: X\n",
         "# a\ndatum: 2017-08-18\nstatus: utkast\n# b\nordförande: X\n"),
        ("ordförande: X\n", "status: utkast\nordförande: X\n"),
        ("", "status: utkast\n"),
        ("{status: planerat, plats: H}\n", "{status: utkast, plats: H}\n"),
    ],
)  # fmt: skip
def test_a_value_is_written_in_its_place(before: str, after: str) -> None:
    assert with_value(before, "status", "utkast") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("närvarande:\n  - A\n", "närvarande:\n  - A\nnästa: 2017-10-11\n"),
        ("närvarande:\n- A\n# slut\nkälla: x\n",
         "närvarande:\n- A\nnästa: 2017-10-11\n# slut\nkälla: x\n"),
        ("närvarande: [A,\n  B,\n  ]\n", "närvarande: [A,\n  B,\n  ]\nnästa: 2017-10-11\n"),
        ("plats: |\n  en\n  två\n\nkälla: x\n",
         "plats: |\n  en\n  två\nnästa: 2017-10-11\n\nkälla: x\n"),
        ("källa: x\n", "nästa: 2017-10-11\nkälla: x\n"),
        ("okänd: x\n", "nästa: 2017-10-11\nokänd: x\n"),
    ],
)  # fmt: skip
def test_a_new_line_stands_after_what_comes_before_it(before: str, after: str) -> None:
    assert with_value(before, "next", "2017-10-11") == after


def test_a_new_key_has_the_spelling_of_the_language() -> None:
    assert with_value("date: x\n", "moved-from", "y", "en") == "date: x\nmoved-from: y\n"
    assert with_value("datum: x\n", "moved-from", "y") == "datum: x\nflyttat-från: y\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", 'närvarande:\n  - A, x\n  - "B: y"\n'),
        ("status: utkast\n", 'status: utkast\nnärvarande:\n  - A, x\n  - "B: y"\n'),
        ("närvarande:\nstatus: s\n", 'närvarande:\n  - A, x\n  - "B: y"\nstatus: s\n'),
        ("närvarande: # vilka?\n", 'närvarande: # vilka?\n  - A, x\n  - "B: y"\n'),
        ("närvarande: []\n", 'närvarande:\n  - A, x\n  - "B: y"\n'),
        ("närvarande:\n  - C # kom sent\n\nkälla: x\n",
         'närvarande:\n  - C # kom sent\n  - A, x\n  - "B: y"\n\nkälla: x\n'),
        ("närvarande:\n- C\nkälla: x\n", 'närvarande:\n- C\n- A, x\n- "B: y"\nkälla: x\n'),
        ("närvarande: [C]\n", 'närvarande: [C, "A, x", "B: y"]\n'),
        ("attendees: C\n", 'attendees:\n  - C\n  - A, x\n  - "B: y"\n'),
        ("frånvarande:\n    - D\n",
         'närvarande:\n    - A, x\n    - "B: y"\nfrånvarande:\n    - D\n'),
    ],
)  # fmt: skip
def test_a_list_grows_at_its_end(before: str, after: str) -> None:
    assert with_entries(before, "present", "A, x", "B: y") == after


def test_what_is_no_single_value_is_not_replaced() -> None:
    front = open_front(source("status:\n  - a\n"), "sv")
    with pytest.raises(ValueError, match="status is no single value"):
        set_scalar(front, "status", "utkast")
    with pytest.raises(ValueError, match="plats is no list"):
        add_entries(open_front(source("plats: 'x'\n"), "sv"), "place", ["y"])


def test_a_file_without_front_matter_cannot_be_edited() -> None:
    with pytest.raises(NoFrontMatterError):
        open_front(Source("minutes/x.md", b"# A\n"), "sv")


LINES = st.lists(
    st.sampled_from(
        [
            "# anmärkning",
            "",
            "datum: 2017-08-18",
            "tid: '13.30'",
            'plats: "H: sal" # där',
            "ordförande: Åsa",
            "okänd: [a, {b: c}]",
            "närvarande:\n  - Jonas Eek # sent\n  - Per Ask",
            "nästa:\n  datum: 2017-10-11\n  # plats saknas",
            "text: >\n  två\n  rader\n",
            "status: planerat",
            "status:",
        ]
    ),
    unique_by=lambda line: line.partition(":")[0],
    max_size=8,
)
# A file is read composed (NFC), and so is what it is compared with.
VALUE = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=9
).map(lambda text: normalize("NFC", text))


@settings(max_examples=100, deadline=None)
@given(
    lines=LINES,
    value=VALUE.map(lambda text: " ".join(text.split())).filter(
        lambda text: text and not is_near(text.strip(".:!*_[]()"))  # which would be withheld
    ),
    newline=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from([b"", b"\xef\xbb\xbf"]),
)
def test_only_what_was_meant_reads_differently(
    lines: list[str], value: str, newline: str, mark: bytes
) -> None:
    of = source("".join(f"{line}\n" for line in lines), newline)
    of = Source(of.path, mark + of.data)
    before = read_meeting(of, STEM, COUNCIL)
    front = open_front(of, "sv")
    edits = [set_scalar(front, "dnr", value), add_entries(front, "guests", [value, value])]
    after = apply(of.data, edits)
    now = read_meeting(Source(of.path, after), STEM, COUNCIL)
    assert now.dnr == value.strip()
    assert len(now.guests) in {0, 2, 4}  # `A och B` is two people, a comma alone is none
    for field in ("date", "time", "place", "status", "present", "next", "chair", "title"):
        old, new = getattr(before, field), getattr(now, field)
        if field == "present":
            old, new = ([a.name for a in each] for each in (old, new))
        assert old == new, field
    kept = iter(after.splitlines())
    assert all(line in kept for line in of.data.splitlines())
    assert after.count(b"\r\n") == (after.count(b"\n") if newline == "\r\n" else 0)
