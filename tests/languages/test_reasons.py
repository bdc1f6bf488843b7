"""What a system says of a file is said in the council's language."""

import errno
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.languages import hint, language, languages, message, system_reason
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source

COMMON = (
    errno.ENOENT,
    errno.EACCES,
    errno.EPERM,
    errno.ENOSPC,
    errno.EISDIR,
    errno.ENOTDIR,
    errno.EEXIST,
    errno.EBUSY,
    errno.EROFS,
    errno.ENAMETOOLONG,
    errno.EADDRINUSE,
)


@pytest.mark.parametrize("number", COMMON)
def test_what_this_system_says_is_known(number: int) -> None:
    said = os.strerror(number)
    swedish = system_reason(language("sv"), said)
    assert swedish != said
    assert swedish != system_reason(language("en"), said)


@pytest.mark.parametrize(
    ("text", "swedish"),
    [
        ("Permission denied", "behörighet saknas"),
        ("Access is denied", "behörighet saknas"),
        ("There is not enough space on the disk.", "disken är full"),
        ("Något helt annat", "Något helt annat"),
    ],
)
def test_a_reason_is_put_into_words_wherever_it_stands(text: str, swedish: str) -> None:
    facts = (("path", "minutes/a.md"), ("reason", text))
    said = message(language("sv"), "not-written", facts)
    assert said == f"minutes/a.md går inte att skriva ({swedish}); filen är som den var"


def test_no_reason_is_without_words() -> None:
    for spoken in languages():
        reasons = {key for key in spoken.messages if key.startswith("reason.")}
        assert len({spoken.messages[key] for key in reasons}) == len(reasons) > len(COMMON) - 1


YAML = {
    "datum: 2024-01-01\nvi var många\n": "yaml-no-colon",
    "närvarande: [Per Ask, Bo Ek\n  Eva Ek\nstatus: utkast\n": "yaml-open-list",
    "nästa: {datum: 2024-02-01,\n  tid\nstatus: utkast\n": "yaml-open-braces",
    'plats: "rådhuset\n  sal A\nstatus: utkast\n': "yaml-open-quote",
    'plats: "C:\\sal"\n  B\n': "yaml-backslash",
    "vi var många\ndatum: 2024-01-01\n": "yaml-colon",
    "närvarande: @nzakas\n  Per\n": "yaml-sign",
    "närvarande:\n  - Per Ask\n  och Bo\n   - Eva: x\n": "yaml-no-colon",
    "närvarande:\n  - Per Ask\n Bo Ek\n": "yaml-indent",
    "närvarande:\n  - 'Per' Ask\nse ovan\n": "yaml-indent",
    "närvarande: [Per Ask,, Bo]\nse ovan\n": "yaml-comma",
    "närvarande: [Per:Ask:]\nse ovan\n": "yaml-colon",
    "plats: *\n  A\n": "yaml-sign",
    "plats: &\n  A\n": "yaml-sign",
    "plats: !%\n  A\n": "yaml-sign",
    "plats: |A\n  A\n": "yaml-sign",
    "plats: ? A\n  B\n": "yaml-sign",
}


@pytest.mark.parametrize("front", YAML)
def test_front_matter_is_refused_in_the_councils_language(front: str) -> None:
    front_matter = read_front_matter(Source("a.md", f"---\n{front}---\n\nText\n".encode()))
    (problem,) = [each for each in front_matter.problems if each.code == "front-matter-unreadable"]
    for spoken in languages():
        wanted = spoken.messages[f"reason.{YAML[front]}"]
        assert message(spoken, problem.code, problem.facts).endswith(f": {wanted}")
        assert hint(spoken, problem.code, problem.facts)


@pytest.mark.parametrize(
    "text",
    [
        "but found another document expected a single document in the stream",
        "found unexpected document indicator while scanning a quoted scalar",
        "found an indentation indicator equal to 0 while scanning a block scalar",
    ],
)
def test_whatever_else_the_parser_says_is_said_in_words_of_ours(text: str) -> None:
    told = {spoken.code: system_reason(spoken, text) for spoken in languages()}
    assert told["sv"] == "raderna är inte skrivna så som YAML skrivs"
    assert told["en"] == "the lines are not written as YAML is"


SIGNS = list("[]{},:'\"\\&*!|>%@`#?- \n\tå")


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_no_reason_is_told_in_the_words_of_the_parser(data: st.DataObject) -> None:
    lines = "namn: H\nledamöter:\n  - namn: Kim\n    roll: x\n  - Lo Ek, A\ntal: {a: [b, c]}\n"
    at = data.draw(st.integers(0, len(lines)))
    signs = "".join(data.draw(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=3)))
    front = lines[:at] + signs + lines[at + data.draw(st.integers(0, 3)) :]
    for problem in read_front_matter(Source("a.md", f"---\n{front}---\n".encode())).problems:
        reason = dict(problem.facts).get("reason")
        if reason is not None:
            assert system_reason(language("sv"), reason) != reason


@pytest.mark.parametrize("code", ["not-utf-8", "no-front-matter", "bad-date", "bad-time"])
def test_what_a_beginner_meets_has_a_remedy(code: str) -> None:
    assert all(hint(spoken, code) for spoken in languages())


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("statuses", "planerat, utkast, färdigställt, justerat, inställt"),
        ("values.numbering", "möte, år"),
        ("sv, en", "sv, en"),
    ],
)
def test_only_the_usual_words_of_the_language_are_listed(field: str, said: str) -> None:
    facts = (("value", "klar"), ("among", field))
    assert message(language("sv"), "bad-value", facts) == f"”klar” är inget av {said}"
