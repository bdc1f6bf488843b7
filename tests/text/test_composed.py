"""Letters in two parts are read as one, and a file keeps its own."""

import pickle
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bra.languages import languages
from bra.reading.council import read_council
from bra.text.composed import Composed, as_written, composed, place_as_written
from bra.text.frontmatter import Mapping, Scalar, read_front_matter
from bra.text.source import Edit, Source, apply

WORDS = st.text(alphabet="aå ö\r\n\u212b\u212ax\u0301\u0323\ud55c🙂#:", max_size=20)


def apart(text: str) -> bytes:
    return normalize("NFD", text).encode()


@pytest.mark.parametrize("text", ["", "abc", "Åsa – ”é”", "x\u0301", "🙂", "한"])
def test_what_is_composed_is_the_very_same(text: str) -> None:
    data = text.encode()
    assert composed(data) is data


@pytest.mark.parametrize("text", ["a\u030a", "O\u0308rebro", "\u212bsa", "se\u212aretess"])
def test_any_other_spelling_is_composed_and_kept(text: str) -> None:
    data = composed(text.encode())
    assert isinstance(data, Composed)
    assert data.decode() == normalize("NFC", text)
    assert as_written(data) == text.encode()
    again = pickle.loads(pickle.dumps(data))  # noqa: S301 - its own
    assert (bytes(again), again) == (bytes(data), data)


def test_bytes_that_are_no_text_stay_what_they_are() -> None:
    data = b"a\xcc\x8a\xff"
    assert composed(data) is data


def test_two_files_are_one_only_when_their_bytes_are() -> None:
    one, other = composed(apart("å")), "å".encode()
    assert (one == other, one != other, one == apart("å")) == (False, True, True)
    assert len({one, other, composed(apart("å"))}) == 2


@given(st.lists(WORDS, min_size=1, max_size=4).map("\n".join), st.data())
def test_an_edit_changes_nothing_but_what_it_names(text: str, data: st.DataObject) -> None:
    source = Source("x.md", text.encode())
    places = sorted(
        len(source.data.decode()[:at].encode())
        for at in data.draw(st.lists(st.integers(0, len(source.data.decode())), max_size=4))
    )
    edits = [
        Edit(start, end, data.draw(st.sampled_from((b"", b"new\n", "ny å".encode(), apart("ö")))))
        for start, end in zip(places[::2], places[1::2], strict=False)
    ]
    after = apply(source.data, edits)
    plain = apply(bytes(source.data), edits)
    assert bytes(composed(after)) == bytes(composed(plain))
    if isinstance(source.data, Composed):
        assert bytes(composed(as_written(after))) == bytes(after)


def test_the_rest_of_a_line_keeps_its_spelling() -> None:
    source = Source("x.md", apart("Årsmöte\n- [ ] **A1** Åsa: söka (våren)\nfärdigt å\n"))
    at = source.data.index(b"[ ]") + 1
    after = apply(source.data, [Edit(at, at + 1, b"x")])
    assert as_written(after) == apart("Årsmöte\n- [x] **A1** Åsa: söka (våren)\nfärdigt å\n")
    assert apply(source.data, []) == source.data


def test_a_place_is_found_in_the_bytes_of_the_file() -> None:
    source = Source("x.md", apart("å\nbäö") + "ö".encode())
    assert isinstance(source.data, Composed)
    here = [place_as_written(source.data, at) for at in (0, 2, 3, 4, 6, 8, 10)]
    assert here == [0, 3, 4, 5, 8, 11, 13]


def test_an_escape_in_a_value_is_composed_too() -> None:
    front = read_front_matter(Source("x.md", b'---\nplace: "Pa\\u030a torget"\n---\n'))
    assert isinstance(front.root, Mapping)
    value = front.root.entries[0][1]
    assert isinstance(value, Scalar)
    assert value.text == "På torget"


def test_all_words_of_the_languages_are_composed() -> None:
    for spoken in languages():
        assert repr(spoken) == normalize("NFC", repr(spoken))


def test_a_council_reads_the_same_in_either_spelling() -> None:
    text = (
        "---\nnamn: Rådet\nspråk: sv\nledamöter:\n  - Åsa Öberg, Räddningstjänsten\n"
        "roller:\n  säkerhetschefen: {innehavare: Åsa Öberg}\n---\n\nVad rådet är till för.\n"
    )
    assert read_council(Source("x.md", apart(text))) == read_council(Source("x.md", text.encode()))
