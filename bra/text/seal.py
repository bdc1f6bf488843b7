r"""The seal of approved minutes: the SHA-256 of all that they say, but for the line that says it.

The recipe stands in section 7 of the format, so that anyone can check a seal with standard tools:
`sed 's/\r$//' FILE | grep -v '^  seal: sha256:' | sha256sum`.
"""

import hashlib
import re
from typing import Final

MARK: Final = b"  seal: sha256:"
_SEAL: Final = re.compile(rb"  seal: (sha256:[0-9a-f]{64})\Z")


def seal_of(data: bytes) -> str:
    """Return the seal that a file's bytes must carry, as `sha256:` and 64 hexadecimal digits."""
    kept = [line for line in _lines(data) if not line.startswith(MARK)]
    text = b"".join(line + b"\n" for line in kept)
    return f"sha256:{hashlib.sha256(text).hexdigest()}"


def written_seals(data: bytes) -> tuple[str | None, ...]:
    """Return the seal of every line that is one, in order; None for one that is malformed.

    Exactly one such line makes a valid file.
    """
    marked = [line for line in _lines(data) if line.startswith(MARK)]
    found = [_SEAL.match(line) for line in marked]
    return tuple(None if match is None else match[1].decode() for match in found)


def is_sealed(data: bytes) -> bool:
    """Tell whether the bytes carry exactly one seal, and it is theirs."""
    return written_seals(data) == (seal_of(data),)


def _lines(data: bytes) -> list[bytes]:
    """Divide the bytes as sed and grep do: the last line may lack its newline."""
    lines = [line.removesuffix(b"\r") for line in data.split(b"\n")]
    return lines if lines[-1] else lines[:-1]
