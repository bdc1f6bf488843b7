"""What withholds a text withholds it however the letters of the mark were typed."""

from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bra.languages import languages
from bra.reading.findable import read_findable
from bra.reading.meeting import read_meeting
from bra.reading.public import public_text
from bra.text.source import Source
from tests.reading.test_properties import SECRET, public_parts, with_secrets
from tests.reading.texts import PATH, STEM, council_of

MARKS = sorted(
    {
        each
        for spoken in languages()
        for each in (
            *spoken.confidential_words,
            *spoken.confidential_beginnings,
            *spoken.confidential_labels,
            *spoken.confidential_phrases,
            *spoken.confidential_parts,
            *spoken.confidential_part_words,
            *spoken.confidential_part_phrases,
            *(
                f"{word} {thing}"
                for word in spoken.confidential_labels
                for thing in spoken.confidential_things
            ),
        )
    }
)
PLACES = (
    "## 2. {mark}\n\n{secret}\n",
    "## 2. Land ({mark})\n\n{secret}\n",
    "## 2. Land {{.{mark}}}\n\n{secret}\n",
    "## 2. {mark}: {secret}\n\n{secret}\n",
    "## 2. Öppet\n\n> {mark}: {secret}\n",
    "## 2. Öppet\n\n**{mark}:** {secret}\n",
    "## 2. Öppet\n\n- Ämne ({mark}) {secret}\n",
    "## 2. Öppet\n\nFöljande är {mark}: {secret}\n",
    "## 2. Öppet\n\nÄrendet {mark}.\n\n{secret}\n",
)


SPACES = ("\u00a0", "\u202f", "\u2009", "  ", "\t")


@st.composite
def marked(draw: st.DrawFn) -> str:
    """Return minutes with marks of any kind, in any place."""
    parts = [f"---\ndatum: {STEM}\nstatus: färdigställt\n---\n\n## 1. Först\n\nText.\n"]
    for place in draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=3)):
        mark = draw(st.sampled_from(MARKS))
        mark = draw(st.sampled_from((mark, mark.capitalize(), mark.upper())))
        parts.append(place.format(mark=mark, secret=SECRET))
    return "\n".join(parts)


def mixed(text: str, data: st.DataObject) -> str:
    """Return a text of which each line is typed in its own way."""
    lines = text.split("\n")
    return "\n".join(normalize("NFD", line) if data.draw(st.booleans()) else line for line in lines)


@given(st.one_of(marked(), with_secrets()), st.data())
def test_the_same_is_public_in_every_spelling(text: str, data: st.DataObject) -> None:
    sources = [Source(PATH, each.encode()) for each in (text, mixed(text, data))]
    shown = [public_text(each, 0, len(each.data)) for each in sources]
    assert shown[0] == shown[1]
    meetings = [read_meeting(each, STEM, council_of()) for each in sources]
    assert list(public_parts(meetings[0])) == list(public_parts(meetings[1]))
    assert meetings[0] == meetings[1]
    found = [read_findable(each, STEM, council_of())[0] for each in sources]
    assert found[0]._replace(source=sources[1]) == found[1]


@given(st.sampled_from(PLACES), st.sampled_from(MARKS), st.sampled_from(SPACES))
@example("## 2. {mark}\n\n{secret}\n", "slutet ärende", "\u00a0")
@example("## 2. Land ({mark})\n\n{secret}\n", "in camera", "  ")
def test_a_space_of_another_kind_is_a_space(place: str, mark: str, space: str) -> None:
    sources = [
        Source(PATH, f"## 1. A\n\n{place.format(mark=each, secret=SECRET)}".encode())
        for each in (mark, mark.replace(" ", space))
    ]
    shown = [public_text(each, 0, len(each.data)).count(SECRET) for each in sources]
    assert shown[1] <= shown[0]


@given(st.text(max_size=60))
def test_no_text_says_more_when_its_letters_are_taken_apart(text: str) -> None:
    sources = [
        Source(PATH, f"## 1. A\n\n{normalize(form, text)}\n".encode("utf-8", "replace"))
        for form in ("NFC", "NFD")
    ]
    shown = [normalize("NFC", public_text(each, 0, len(each.data))) for each in sources]
    assert shown[1] == shown[0]


@pytest.mark.parametrize(
    "body",
    [
        "## 1. Slutet ärende\n\nkodordet\n",
        "## 1. Land (slutet ärende)\n\nkodordet\n",
        "## 1. A\n\n> Förtroligt: kodordet\n",
        "## 1. A\n\nFörtroligt: kodordet\n",
        "## 1. A\n\n### Sluten överläggning\n\nkodordet\n",
    ],
)
def test_a_mark_in_parts_hides_what_it_marks(body: str) -> None:
    text = normalize("NFD", f"---\ndatum: {STEM}\n---\n{body}")
    source = Source(PATH, text.encode())
    assert "kodordet" not in public_text(source, 0, len(source.data))
