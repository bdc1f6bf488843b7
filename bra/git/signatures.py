"""Who signed a commit or a tag, as far as this computer can tell."""

import os
import re
from collections.abc import Collection, Sequence
from typing import Final, Literal, NamedTuple

from bra.git.history import objects
from bra.git.repository import Answer, Repository

Grade = Literal["good", "unknown", "expired", "revoked", "bad"]


class Signature(NamedTuple):
    """Hold a signature: what it is worth, whose it is where that is known, and the key.

    `unknown` is a signature that fits, or may fit, by a key that nobody here vouches for.
    `tag` is the tag that carries it, None for the commit itself.
    """

    grade: Grade
    by: str | None
    key: str
    tag: str | None = None


# The programs are named here: a repository's own settings could put any other in their place.
_PROGRAMS: Final = (
    *("-c", "gpg.program=gpg", "-c", "gpg.openpgp.program=gpg"),
    *("-c", "gpg.x509.program=gpgsm", "-c", "gpg.ssh.program=ssh-keygen"),
)
_GRADES: Final[dict[bytes, Grade]] = {
    b"G": "good",
    b"U": "unknown",
    b"E": "unknown",
    b"X": "expired",
    b"Y": "expired",
    b"R": "revoked",
}
_FEW: Final = 20
_SIGNED: Final = re.compile(rb"^gpgsig(?:-sha256)? ", re.MULTILINE)
_SIGNED_TAG: Final = re.compile(
    rb"^-----BEGIN (?:PGP|SSH) (?:SIGNATURE|MESSAGE)-----", re.MULTILINE
)
_GPG: Final = re.compile(
    r"^\[GNUPG:\] (GOODSIG|BADSIG|EXPSIG|EXPKEYSIG|REVKEYSIG|ERRSIG) (\S+) ?(.*)$", re.MULTILINE
)
_TRUSTED: Final = re.compile(r"^\[GNUPG:\] TRUST_(?:FULLY|ULTIMATE)\b", re.MULTILINE)
_SSH: Final = re.compile(
    r'^Good "git" signature (?:for (?P<by>.+) )?with \S+ key (?P<key>\S+)', re.MULTILINE
)
_TAG_GRADES: Final[dict[str, Grade]] = {
    "GOODSIG": "good",
    "BADSIG": "bad",
    "EXPSIG": "expired",
    "EXPKEYSIG": "expired",
    "REVKEYSIG": "revoked",
    "ERRSIG": "unknown",
}


def commit_signatures(repository: Repository, commits: Collection[str]) -> dict[str, Signature]:
    """Return the signatures of those commits that carry one."""
    signed = [
        name
        for name, content in objects(repository, commits)
        if _SIGNED.search(content.partition(b"\n\n")[0])
    ]
    if not signed:
        return {}
    settings = _settings(repository)
    # Each signature is a process of its own, for which git waits; several of it share the waiting.
    size = max(_FEW, -(-len(signed) // (os.cpu_count() or 1)))
    parts = [signed[first : first + size] for first in range(0, len(signed), size)]
    if len(parts) == 1:
        return _of_commits(repository, settings, signed)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(len(parts)) as pool:
        found = list(pool.map(lambda part: _of_commits(repository, settings, part), parts))
    return {name: signature for each in found for name, signature in each.items()}


def _of_commits(
    repository: Repository, settings: tuple[str, ...], commits: Sequence[str]
) -> dict[str, Signature]:
    printed = repository.run(
        *settings,
        *("log", "--no-walk=unsorted", "--stdin", "-z", "--encoding=UTF-8"),
        "--format=%H%x01%G?%x01%GK%x01%GF%x01%GS",
        stdin="".join(f"{name}\n" for name in commits).encode(),
    )
    found: dict[str, Signature] = {}
    for line in printed.split(b"\0"):
        if not line.strip():
            continue
        name, grade, key, fingerprint, by = line.strip(b"\n").split(b"\x01", 4)
        found[name.decode()] = Signature(
            _GRADES.get(grade, "bad" if grade == b"B" else "unknown"),
            by.decode("utf-8", "replace") or None,
            (fingerprint or key).decode("utf-8", "replace"),
        )
    return found


def tag_signatures(
    repository: Repository, commits: Collection[str]
) -> dict[str, tuple[Signature, ...]]:
    """Return the signatures of the tags that stand at these commits."""
    printed = repository.run(
        "for-each-ref",
        "--format=%(objecttype) %(objectname) %(*objectname) %(refname)",
        "refs/tags",
    ).decode("utf-8", "replace")
    at: dict[str, tuple[str, str]] = {}
    for line in printed.splitlines():
        kind, name, target, ref = line.split(" ", 3)
        if kind == "tag" and target in commits:
            at[name] = target, ref
    found: dict[str, tuple[Signature, ...]] = {}
    for name, content in objects(repository, at):
        if not _SIGNED_TAG.search(content):
            continue
        target, ref = at[name]
        signature = _of_tag(
            repository.answer(*_settings(repository), "verify-tag", "--raw", name),
            ref.removeprefix("refs/tags/"),
        )
        found[target] = (*found.get(target, ()), signature)
    return found


def _of_tag(answer: Answer, tag: str) -> Signature:
    ssh = _SSH.search(answer.told)
    if ssh is not None:
        grade: Grade = "good" if ssh["by"] and not answer.code else "unknown"
        return Signature(grade, ssh["by"], ssh["key"], tag)
    gpg = _GPG.search(answer.told)
    if gpg is None:
        # Git says no more of an SSH signature that does not fit.
        bad = "incorrect signature" in answer.told or "Could not verify" in answer.told
        return Signature("bad" if bad else "unknown", None, "", tag)
    grade = _TAG_GRADES[gpg[1]]
    if grade == "good" and not _TRUSTED.search(answer.told):
        grade = "unknown"
    by = gpg[3] if gpg[1] != "ERRSIG" else ""
    return Signature(grade, by or None, gpg[2], tag)


def _settings(repository: Repository) -> tuple[str, ...]:
    """Return settings with which git looks at signatures by ssh keys, a list of them or not."""
    listed = repository.answer("config", "--get", "gpg.ssh.allowedSignersFile")
    if not listed.code and listed.printed.strip():
        return _PROGRAMS
    return (*_PROGRAMS, "-c", f"gpg.ssh.allowedSignersFile={os.devnull}")
