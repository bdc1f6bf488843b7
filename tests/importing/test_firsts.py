"""A search passes over no sign that may be the first of what its pattern finds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.importing.patterns.firsts import first_sign
from bra.importing.patterns.making import joined, parts_of, tree_of

SIGNS = [chr(code) for code in (*range(0x180), 0x2013, 0x2019, 0x212A, 0x1F600)]
"""All Latin letters, some signs above them, and a Kelvin sign, which is like a k."""
FLAGS = (0, re.IGNORECASE, re.MULTILINE | re.DOTALL)


def made(pattern: str, flags: int) -> re.Pattern[str]:
    parts = parts_of(pattern, flags)
    assert parts is not None
    found = joined(pattern, parts)
    assert found is not None
    return found


def same_in(text: str, pattern: str, flags: int) -> bool:
    ours, plain = made(pattern, flags), re.compile(pattern, flags)
    spans = [[each.span() for each in shape.finditer(text)] for shape in (ours, plain)]
    return spans[0] == spans[1]


@pytest.mark.parametrize("flags", FLAGS)
@pytest.mark.parametrize(
    "pattern",
    [
        r"(?<!\w)(?:hyr|lånar)(?!\w)",
        "(?<!\\w)(?:k|\u017f|\u0131|ß|µ|å)",
        r"(?<=a)[^b-y]",
        r"(?i:[à-ö])+x?",
        r"(?-i:å)|[Å-Ö]z",
        r"(?s:.)b|c",
        r".|\n",
        r"(?:x?|\s*)[.,]\d?",
        r"(?:(?P<sign>[.!?…])|;)(?=\s|\Z)",
        r"(?P<a>ab)?(?P<b>c)(?P=b)?",
        r"(?P<q>['\"])?b(?(q)(?P=q)|c)",
        r"(?P<q>['\"])(?P=q)b",
        r"(?>a|b)c|d++",
        r"\Aa|b",
        r"\A(?:a|b)",
        r"^(?:a|b)",
        r"\b\d|\B[^\W\d_]",
        r"(?!)|k",
        r"(?!)",
        r"(?:a|)b",
        r"(?:a|)",
        r"(?a:\w)b",
        "",
    ],
)
def test_every_sign_that_may_be_first_is_looked_at(pattern: str, flags: int) -> None:
    texts = SIGNS + [f"a{sign}b c{sign}d {sign}\n" for sign in SIGNS]
    assert all(same_in(text, pattern, flags) for text in texts)
    assert same_in("\n".join(texts), pattern, flags)


PLAIN = [
    "a",
    "ab",
    "Å",
    "b c",
    "k",
    "-",
    ".",
    "[ab]",
    "[^ab]",
    r"\s+",
    r"\d",
    "(?i:a)",
    "a{2}",
    "b+?",
]
EMPTY = [r"\b", r"(?!\w)", r"(?<!\w)", "c?", r"\w*", r"\A", "^", "$", "(?=a)"]
PIECES = st.sampled_from(PLAIN + EMPTY)
PATTERNS = st.recursive(
    PIECES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda each: f"(?:{'|'.join(each)})"),
        inner.map(lambda each: f"(?:{each})?"),
        inner.map(lambda each: f"({each})"),
    ),
    max_leaves=8,
)


@settings(max_examples=200)
@given(PATTERNS, st.sampled_from(FLAGS), st.text("abcABCåÅkK -.1\n\u212a", max_size=12))
def test_a_pattern_finds_what_python_finds_with_it(pattern: str, flags: int, text: str) -> None:
    assert same_in(text, pattern, flags)


def test_most_signs_are_passed_over_for_a_word_that_stands_whole() -> None:
    signs = first_sign(tree_of(r"(?<!\w)(?:hyr|över)", re.IGNORECASE), re.IGNORECASE)
    assert signs is not None
    assert [sign for sign in SIGNS if re.match(signs, sign) is not None and ord(sign) < 256] == [
        "H",
        "h",
        "Ö",
        "ö",
    ]


@pytest.mark.parametrize("pattern", [r"(?:a|)", r"\w", r"[^x]", r"(?P<a>x)?(?(a)b|c)", ""])
def test_nothing_is_told_that_makes_no_search_sooner(pattern: str) -> None:
    assert first_sign(tree_of(pattern, 0), 0) is None
