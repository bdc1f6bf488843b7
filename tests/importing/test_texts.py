"""Foreign minutes of many makes, each recognised as its expectation says, and written whole."""

import re
from pathlib import Path

import pytest

from bra.importing.acting.bodies import text_words
from bra.importing.lines.line import tidy
from bra.importing.result.writing import write_record
from bra.languages import canonical, language
from bra.reading.council import read_council
from bra.reading.meeting import read_meeting
from bra.text.source import Source
from tests.importing.foreign import FILES, as_json, expectation, recognised

SHARED = (Path(__file__).parents[2] / "../shared/corpus").resolve()
OTHERS = sorted(SHARED.rglob("texts/*")) + sorted((SHARED / "real").rglob("*.md"))

COUNCIL = read_council(
    Source("minutes/council.md", b"---\nname: Testr\xc3\xa5det\nlanguage: sv\n---\n")
)

HYPHEN = re.compile(r"(?<=[^\W\d_])-\n\s*(?=[a-zåäö])")
MARKUP = re.compile(r"\s*\{:.*\}\s*\Z")
KEYS = ("title", "titel", "rubrik", *canonical("meeting_keys"))

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


@each_file
def test_what_is_recognised(path: Path) -> None:
    assert as_json(path) == expectation(path).read_text(encoding="utf-8")


def written(path: Path) -> tuple[str, frozenset[str], frozenset[str]]:
    """Return the result, the words of the source, and those of what is listed as dropped."""
    found = recognised(path)
    text = write_record(found.record, found.layout, language(found.record.language))
    dropped = text_words(" ".join(each.text for each in found.record.dropped))
    lines = [tidy(line) for line in found.record.source.lines]  # as repaired as the result is
    source = "\n".join(line for line in lines if not MARKUP.match(line))
    words = text_words(HYPHEN.sub("", source))  # hyphens at ends of lines are undone
    return text, words, dropped | text_words(" ".join(KEYS))


@each_file
def test_no_word_is_lost(path: Path) -> None:
    text, words, dropped = written(path)
    assert words - dropped - text_words(text) == set()


@each_file
def test_what_is_written_is_read_as_recognised(path: Path) -> None:
    found = recognised(path)
    record = found.record
    assert record.date is not None
    text = write_record(record, found.layout, language(record.language))
    meeting = read_meeting(Source("minutes/x.md", text.encode()), record.date.value, COUNCIL)
    sure = [action for action in record.actions if action.confidence != "weak"]
    assert len(meeting.actions) == len(sure)
    for action, meant in zip(meeting.actions, sure, strict=True):
        # Words that mean no day stay behind the text in their brackets.
        assert action.text.removesuffix(f" ({meant.due_text})") == meant.text
    assert [[owner.name.casefold() for owner in each.owners] for each in meeting.actions] == [
        [name.casefold().removeprefix("the ") for name in action.owners] for action in sure
    ]
    titles = [item.title for item in record.items]
    assert [item.title for item in meeting.items] == titles
    kinds = [statement.kind for statement in meeting.statements]
    assert kinds.count("decision") == len([d for d in record.decisions if d.confidence != "weak"])
    assert len(meeting.present) == len(record.present)


@each_file
def test_every_line_is_that_of_the_source(path: Path) -> None:
    record = recognised(path).record
    lines = record.source.lines
    for item in record.items:
        assert text_words(item.title) <= text_words(" ".join(lines[item.line - 1 : item.line + 2]))
    for decision in record.decisions:
        first = re.findall(r"\w+", decision.text.casefold())[0]
        assert first in text_words(lines[decision.line - 1])


@pytest.mark.skipif(not OTHERS, reason="the corpus of minutes is not beside the project")
def test_no_word_of_the_corpus_is_lost() -> None:
    for path in OTHERS:
        text, words, dropped = written(path)
        assert words - dropped - text_words(text) == set(), path
