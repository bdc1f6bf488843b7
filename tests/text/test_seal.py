"""A seal is what the recipe of the format gives."""

import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.text.seal import MARK, is_sealed, seal_of, written_seals

PIECES = st.sampled_from(
    [b"a", b"\n", b"\r", b"\r\n", b"  seal: sha256:", b" ", b"\xc3\xa5", b"---\n", b"\xef\xbb\xbf"]
)


def by_hand(data: bytes) -> str:
    recipe = "sed 's/\\r$//' | grep -av '^  seal: sha256:' | sha256sum"
    result = subprocess.run(
        ["sh", "-c", recipe], input=data, capture_output=True, check=True, env={"LC_ALL": "C"}
    )
    return f"sha256:{result.stdout.split()[0].decode()}"


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sed, grep and sha256sum")
@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=12).map(b"".join))
def test_the_seal_is_what_standard_tools_say(data: bytes) -> None:
    assert seal_of(data) == by_hand(data)


def sealed(text: bytes) -> bytes:
    start, mark, end = text.partition(b"SEAL\n")
    assert mark
    return start + b"  seal: " + seal_of(start + end).encode() + b"\n" + end


TEXT = b"---\napproved:\n  by:\n    - A, 2017-08-30\nSEAL\n---\n\n## 1. A\n\nText.\n"


def test_newlines_may_change_and_nothing_else() -> None:
    data = sealed(TEXT)
    assert is_sealed(data)
    assert is_sealed(data.replace(b"\n", b"\r\n"))
    for place in range(len(data)):
        changed = data[:place] + b"!" + data[place + 1 :]
        assert not is_sealed(changed), place


def test_two_seals_are_none() -> None:
    data = sealed(TEXT)
    line = next(line for line in data.splitlines(keepends=True) if line.startswith(MARK))
    assert not is_sealed(data + line)
    assert written_seals(data + line) == (seal_of(data),) * 2
    assert not is_sealed(data.replace(line, b""))
    assert written_seals(b"  seal: sha256:9f2c\n") == (None,)
