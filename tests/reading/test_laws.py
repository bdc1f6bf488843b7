"""What holds for every text, however odd."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.model import Council, Meeting
from bra.reading.council import COUNCIL_PATH, read_council
from bra.reading.head import UnreadableTextError
from bra.reading.meeting import read_meeting
from bra.text.frontmatter import Mapping, Node, Scalar, Sequence, read_front_matter
from bra.text.source import Source, apply
from bra.text.yamlfront import read_with_yaml
from tests.reading.mutations import mutated
from tests.reading.test_page import RICH

ROOT = Path(__file__).parents[2]
COUNCIL_TEXT = (ROOT / "minutes" / "council.md").read_text(encoding="utf-8")
COUNCIL = read_council(Source(COUNCIL_PATH, COUNCIL_TEXT.encode()))
STEM = "2017-08-18"


def read(text: str, council: Council = COUNCIL) -> tuple[Source, Meeting] | None:
    source = Source(f"minutes/{STEM}.md", text.encode("utf-8", "surrogatepass"))
    try:
        return source, read_meeting(source, STEM, council)
    except UnreadableTextError:
        return None


@settings(max_examples=130, deadline=None)
@given(mutated(RICH))
def test_records_stand_where_they_say(text: str) -> None:
    found = read(text)
    if found is None:
        return
    source, meeting = found
    data = source.data
    for action in meeting.actions:
        line = source.line_text(action.line)
        assert source.line(action.start) == action.line
        assert source.slice(action.start, action.end).removeprefix("\ufeff") == line
        assert action.text in line
        assert all(owner.kind != "unknown" or owner.name in line for owner in action.owners)
    for item in meeting.items:
        assert source.line(item.start) == item.line
        assert item.title in source.line_text(item.line)
        assert item.start < item.body <= item.end <= len(data)
    for statement in meeting.statements:
        assert source.line(statement.start) == statement.line
        assert statement.label in source.slice(statement.start, statement.end)
    for attendee in (*meeting.present, *meeting.absent, *meeting.guests):
        # YAML folds a value that goes on over lines: its breaks are spaces.
        written = source.slice(attendee.start, attendee.end)
        assert "".join(attendee.name.split()) in "".join(written.split())
        assert source.line(attendee.start) == attendee.line
    for topic in meeting.topics:
        assert topic.written in source.line_text(topic.line)
    for diagnostic in meeting.diagnostics:
        assert 0 <= diagnostic.start <= diagnostic.end <= len(data)
        assert diagnostic.line == source.line(diagnostic.start)
        assert diagnostic.column == source.column(diagnostic.start)


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_no_text_raises(text: str) -> None:
    read(text)
    read(f"---\n{text}\n---\n{text}")
    source = Source(COUNCIL_PATH, text.encode("utf-8", "replace"))
    read_council(source)
    read_council(Source(COUNCIL_PATH, b"---\n" + source.data + b"\n---\n"))


@settings(max_examples=100, deadline=None)
@given(mutated(COUNCIL_TEXT))
def test_no_council_raises_and_minutes_are_read_with_it(text: str) -> None:
    council = read_council(Source(COUNCIL_PATH, text.encode("utf-8", "surrogatepass")[:20000]))
    read(RICH, council)


@given(st.binary())
def test_no_edits_give_the_same_bytes(data: bytes) -> None:
    assert apply(data, ()) == data


def shape(node: Node | None) -> object:
    """Return what a node says, without its places."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [shape(entry) for entry in node.entries]
    if isinstance(node, Mapping):
        return [(key.text, shape(value)) for key, value in node.entries]
    return None


WORDS = st.text(
    st.sampled_from("abåö 0123456789.-–:#'\"&*!|>%@`,[]{}?~\t"), min_size=0, max_size=10
)
KEYS = st.sampled_from(["datum", "plats", "närvarande", "nästa möte", "x-y", "status"])
FRONTS = st.lists(
    st.one_of(
        st.tuples(KEYS, WORDS).map(lambda pair: f"{pair[0]}: {pair[1]}"),
        KEYS.map(lambda key: f"{key}:"),
        WORDS.map(lambda word: f"  - {word}"),
        WORDS.map(lambda word: f"- {word}"),
        st.tuples(KEYS, WORDS).map(lambda pair: f"  {pair[0]}: {pair[1]}"),
        st.just(""),
        st.just("# anmärkning"),
    ),
    max_size=8,
).map("\n".join)


@settings(max_examples=180, deadline=None)
@given(FRONTS)
def test_the_quick_reader_of_front_matter_agrees_with_yaml(front: str) -> None:
    data = f"---\n{front}\n---\n".encode()
    quick = read_front_matter(Source("x", data))
    slow, problems = read_with_yaml(data, quick.start, quick.end)
    if not quick.problems and not problems:
        assert shape(quick.root) == shape(slow)


HIDDEN = "Xyzzyhemlighet"
PLACES = [
    "## 2. {word} {{.sekretess}}\n",
    "## 2. A {{.sekretess}}\n\n{word}\n",
    "## 2. A {{.sekretess}}\n\n### {word}\n\n- [ ] **A8** {word}: {word}\n",
    "## 2. A {{.sekretes}}\n\n**Beslut D8:** {word}\n",
    "## 2. A (hemligt)\n\n[{word}]({word}.pdf)\n",
    "## 2. A\n\n> **Sekretess:** {word}\n{word}\n\n> {word}\n",
    "## 2. A\n\n### B {{.confidential}}\n\n{word}\n\n#### C\n\n- [ ] {word}\n",
    "## 2. Nästa möte {{.sekretess}}\n\n- {word} ({word}, inbjuden)\n",
]


@pytest.mark.parametrize("place", PLACES)
def test_confidential_words_are_in_no_public_record(place: str) -> None:
    text = f"---\nstatus: final\n---\n\n## 1. A\n\nöppet\n\n{place.format(word=HIDDEN)}\n## 3. B\n"
    found = read(text)
    assert found is not None
    _, meeting = found
    records = (meeting.items, meeting.statements, meeting.actions, meeting.topics)
    public = [record for each in records for record in each if not record.confidential]
    assert HIDDEN not in repr(public)
    assert HIDDEN in text


def test_the_corpus_is_read_where_it_is_at_hand() -> None:
    corpus = ROOT.parent / "shared" / "corpus" / "real"
    files = sorted(path for path in corpus.rglob("*") if path.suffix in (".md", ".txt"))
    if not files:
        pytest.skip("the corpus of foreign minutes is not at hand")
    for path in files:
        source = Source(path.name, path.read_bytes())
        try:
            meeting = read_meeting(source, STEM, COUNCIL)
        except UnreadableTextError:
            continue
        assert meeting.title
