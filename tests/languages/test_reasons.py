"""What a system says of a file is said in the council's language."""

import errno
import os

import pytest

from bra.languages import language, languages, message, system_reason

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
