"""Entries of the register are added in the file's own manner; nothing else of it changes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.editing.entries import Entry
from bra.editing.register import write_entries
from bra.editing.registered import same_register, with_entries
from bra.reading.council import COUNCIL_PATH, read_council
from bra.text.source import Source, apply

ANNA = Entry("members", "Anna Ek", (("organisation", "Polisen"),), known=False)
FULL = Entry(
    "members",
    "Bo Al",
    (
        ("organisation", "Skolan"),
        ("role", "ordförande"),
        ("aliases", "B. Al"),
        ("from", "2020-01-01"),
    ),
    known=False,
)
SKOLAN = Entry("organisations", "Skolan", (), known=False)
CHIEF = Entry("roles", "chefen", (("holder", "Bo Al"),), known=False)


def source(front: str, newline: str = "\n") -> Source:
    text = f"---\nnamn: R\n{front}---\n\nText: x\n"
    return Source(COUNCIL_PATH, text.replace("\n", newline).encode())


def written(front: str, *entries: Entry, newline: str = "\n") -> str:
    """Return the front matter with the entries, read back."""
    of = source(front, newline)
    after = Source(of.path, apply(of.data, write_entries(of, "sv", entries).edits))
    assert same_register(read_council(after), with_entries(read_council(of), entries))
    text = after.data.decode()
    assert text.endswith(f"---{newline}{newline}Text: x{newline}")
    assert text.count("\n") == text.count("\r\n") or newline == "\n"
    return (
        text.replace(newline, "\n").removeprefix("---\nnamn: R\n").removesuffix("---\n\nText: x\n")
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("before", "entries", "after"),
    [
        ("", [ANNA], "ledamöter:\n  - Anna Ek, Polisen\n"),
        ("", [FULL],
         ("ledamöter:\n  - namn: Bo Al\n    organisation: Skolan\n    roll: ordförande\n"
         "    alias: [B. Al]\n    från: 2020-01-01\n")),
        ("", [SKOLAN, CHIEF],
         "organisationer:\n  - Skolan\nroller:\n  chefen: {innehavare: Bo Al}\n"),
        (
            "ledamöter:\n- Per Ask\n",
            [CHIEF],
            "ledamöter:\n- Per Ask\nroller:\n  chefen: {innehavare: Bo Al}\n",
        ),
        ("ledamöter: []\n", [ANNA], "ledamöter:\n  - Anna Ek, Polisen\n"),
        ("ledamöter:\n", [ANNA], "ledamöter:\n  - Anna Ek, Polisen\n"),
        ("ledamöter: # fylls i\n", [ANNA], "ledamöter: # fylls i\n  - Anna Ek, Polisen\n"),
        ("ledamöter:\n- Per Ask  # vald\n# slut\nplats: H\n", [ANNA],
         "ledamöter:\n- Per Ask  # vald\n- Anna Ek, Polisen\n# slut\nplats: H\n"),
        ("ledamöter:\n  - namn: Per Ask\n", [ANNA],
         "ledamöter:\n  - namn: Per Ask\n  - namn: Anna Ek\n    organisation: Polisen\n"),
        ("ledamöter:\n  - {namn: Per Ask}\n", [FULL],
         ("ledamöter:\n  - {namn: Per Ask}\n  - {namn: Bo Al, organisation: Skolan, "
         "roll: ordförande, alias: [B. Al], från: 2020-01-01}\n")),
        ("ledamöter: [Per Ask, Bo Ek]\n", [ANNA],
         'ledamöter: [Per Ask, Bo Ek, "Anna Ek, Polisen"]\n'),
        ("ledamöter: [Per Ask]\n", [FULL],
         ("ledamöter: [Per Ask, {namn: Bo Al, organisation: Skolan, roll: ordförande, "
         "alias: [B. Al], från: 2020-01-01}]\n")),
        ("organisationer:\n  Polisen: {alias: [polis]}\n", [SKOLAN],
         "organisationer:\n  Polisen: {alias: [polis]}\n  Skolan: {}\n"),
        ("organisationer:\n    Polisen:\n        alias: [polis]\n# x\n", [SKOLAN],
         "organisationer:\n    Polisen:\n        alias: [polis]\n    Skolan: {}\n# x\n"),
        ("organisationer: {Polisen: {}}\n", [SKOLAN],
         "organisationer: {Polisen: {}, Skolan: {}}\n"),
        ("organisationer: [Polisen]\n", [SKOLAN], "organisationer: [Polisen, Skolan]\n"),
        ("organisationer: {}\n", [SKOLAN], "organisationer:\n  - Skolan\n"),
        ("members:\n  - Per Ask\nroles:\n  chef: {}\n", [FULL, CHIEF],
         ("members:\n  - Per Ask\n  - name: Bo Al\n    organisation: Skolan\n    role: ordförande\n"
         "    aliases: [B. Al]\n    from: 2020-01-01\nroles:\n  chef: {}\n"
         "  chefen: {holder: Bo Al}\n")),
    ],
)  # fmt: skip
def test_new_entries_stand_last(
    before: str, entries: list[Entry], after: str, newline: str
) -> None:
    assert written(before, *entries, newline=newline) == after


def more(name: str, *fields: tuple[str, str], kind: str = "members") -> Entry:
    return Entry(kind, name, fields, known=True)


MAIL = ("email", "a@x.se")


@pytest.mark.parametrize(
    ("before", "entries", "after"),
    [
        ("ledamöter:\n  - Per Ask, Polisen  # vald\n  - Bo\n", [more("Per Ask", MAIL)],
         ("ledamöter:\n  - namn: Per Ask  # vald\n    organisation: Polisen\n    e-post: a@x.se\n"
         "  - Bo\n")),
        ('ledamöter:\n  - "Per Ask, a: b"\n', [more("Per Ask", ("aliases", "P. Ask"))],
         'ledamöter:\n  - namn: Per Ask\n    organisation: "a: b"\n    alias: [P. Ask]\n'),
        ("ledamöter:\n  - namn: Per Ask\n    alias: [Pelle]\n",
         [more("Per Ask", ("aliases", "P. Ask")), more("Per Ask", MAIL)],
         "ledamöter:\n  - namn: Per Ask\n    alias: [Pelle, P. Ask]\n    e-post: a@x.se\n"),
        ("ledamöter:\n  - {namn: Per Ask}\n", [more("Per Ask", MAIL)],
         "ledamöter:\n  - {namn: Per Ask, e-post: a@x.se}\n"),
        ("ledamöter:\n  - namn: Per Ask\n    alias:\n      - P\n    roll: x\n",
         [more("Per Ask", ("aliases", "P. Ask"))],
         "ledamöter:\n  - namn: Per Ask\n    alias:\n      - P\n      - P. Ask\n    roll: x\n"),
        ("ledamöter:\n  - Per Ask, skolan, rektor\n", [more("Per Ask", MAIL)],
         ("ledamöter:\n  - namn: Per Ask\n    organisation: skolan\n    roll: rektor\n"
         "    e-post: a@x.se\n")),
        ("organisationer:\n  Polisen: {}\n", [more("Polisen", MAIL, kind="organisations")],
         "organisationer:\n  Polisen: {e-post: a@x.se}\n"),
        ("organisationer:\n  Polisen:\n  Skolan:\n", [more("Polisen", MAIL, kind="organisations")],
         "organisationer:\n  Polisen: {e-post: a@x.se}\n  Skolan:\n"),
        ("roller:\n  chefen:\n    innehavare: Bo\n", [more("chefen", MAIL, kind="roles")],
         "roller:\n  chefen:\n    innehavare: Bo\n    e-post: a@x.se\n"),
    ],
)  # fmt: skip
def test_entries_that_are_there_are_given_more(
    before: str, entries: list[Entry], after: str
) -> None:
    assert written(before, *entries) == after


@pytest.mark.parametrize(
    ("front", "entry"),
    [
        ("ledamöter: [Per Ask]\n", more("Per Ask", MAIL)),
        ("ledamöter: Per Ask\n", ANNA),
        ("organisationer: [Polisen]\n", more("Polisen", MAIL, kind="organisations")),
        ("organisationer: [Polisen]\n", Entry("organisations", "A", (MAIL,), known=False)),
        ("ledamöter:\n  - namn: Per Ask\n    e-post: b@x.se\n", more("Per Ask", MAIL)),
        ("ledamöter:\n  - Per Ask (s)\n", more("Per Ask", MAIL)),
    ],
)
def test_a_form_that_takes_no_more_is_left(front: str, entry: Entry) -> None:
    found = write_entries(source(front), "sv", [entry])
    assert found.edits == ()
    assert found.refused == (entry,)


NAMES = st.text(st.sampled_from("abåÄ :#-'\"[]{},&*!|>%@.\\"), min_size=1, max_size=8).map(
    lambda text: f"X{' '.join(text.split())}y"
)
MEMBERS = st.lists(
    st.sampled_from(
        ["- Per Ask", "- Per Ål, a # b", '- "Q: r"', "- {namn: Z}", "- namn: W\n    roll: r"]
    ),
    unique=True,
    max_size=3,
)
FIELDS = st.dictionaries(
    st.sampled_from(["organisation", "role", "email", "aliases"]), NAMES, max_size=3
)


@settings(max_examples=40, deadline=None)
@given(
    members=MEMBERS,
    organisations=st.sampled_from(
        ["", "organisationer:\n  A: {}\n", "organisationer: [A]\n", "organisationer: {A: }\n"]
    ),
    comment=st.sampled_from(["", "# slut\n", "\n"]),
    people=st.dictionaries(NAMES, FIELDS, max_size=3),
    bodies=st.lists(NAMES, max_size=2, unique_by=str.casefold),
)
def test_all_that_was_there_is_still_there(
    members: list[str],
    organisations: str,
    comment: str,
    people: dict[str, dict[str, str]],
    bodies: list[str],
) -> None:
    """Every byte stands where it stood, and the file says what it said and the new."""
    front = ("ledamöter:\n" + "".join(f"  {each}\n" for each in members)) if members else ""
    of = source(front + organisations + comment)
    entries = [
        Entry("members", name, tuple(more_.items()), known=False) for name, more_ in people.items()
    ]
    entries += [Entry("organisations", name, (), known=False) for name in bodies]
    found = write_entries(of, "sv", entries)
    assert all(edit.start == edit.end for edit in found.edits), "nothing gives way"
    kept = [each for each in entries if each not in found.refused]
    read = read_council(Source(of.path, apply(of.data, found.edits)))
    assert same_register(read, with_entries(read_council(of), kept))
