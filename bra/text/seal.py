r"""The seal of approved minutes: the SHA-256 of all that they say, but for the line that says it.

The recipe stands in section 7 of the format, so that anyone can check a seal with standard tools:
`sed 's/\r$//' FILE | grep -v '^  seal: sha256:' | sha256sum`.
"""

import hashlib
import re
from typing import Final

from bra.text.composed import as_written

MARK: Final = b"  seal: sha256:"
_SEAL: Final = re.compile(rb"  seal: (sha256:[0-9a-f]{64})\Z")
_LINE: Final = re.compile(rb"^  seal: sha256:[^\n]*\n", re.MULTILINE)


def seal_of(data: bytes) -> str:
    """Return the seal that a file's bytes must carry, as `sha256:` and 64 hexadecimal digits."""
    return f"sha256:{hashlib.sha256(_LINE.sub(b'', _plain(data))).hexdigest()}"


def written_seals(data: bytes) -> tuple[str | None, ...]:
    """Return the seal of every line that is one, in order; None for one that is malformed.

    Exactly one such line makes a valid file.
    """
    if MARK not in data:
        return ()
    found = [_SEAL.match(line[:-1]) for line in _LINE.findall(_plain(data))]
    return tuple(None if match is None else match[1].decode() for match in found)


def is_sealed(data: bytes) -> bool:
    """Tell whether the bytes carry exactly one seal, and it is theirs."""
    return written_seals(data) == (seal_of(data),)


def _plain(data: bytes) -> bytes:
    """Return the bytes as sed and grep pass them on: the last line may lack its newline."""
    text = as_written(data).replace(b"\r\n", b"\n").removesuffix(b"\r")
    return text if not text or text.endswith(b"\n") else text + b"\n"
