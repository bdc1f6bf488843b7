"""Whose key signed the commit or the tag that sealed, with keys that are thrown away."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from bra.git import repository
from bra.git.signatures import commit_signatures
from tests.proving.test_verify import CHAIR, STEM, edit, told
from tests.repositories import Council, real_council

needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen")
needs_gpg = pytest.mark.skipif(
    shutil.which("gpg") is None or os.name == "nt", reason="needs gpg and its agent"
)


@pytest.fixture
def council(tmp_path: Path) -> Council:
    """Return a council whose minutes are approved, and not committed."""
    made = real_council(tmp_path / "council")
    made.must("approve", STEM, "--by", CHAIR, "--on", "2017-08-30")
    return made


def ssh_key(folder: Path, name: str) -> Path:
    call = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(folder / name)]
    subprocess.run(call, check=True)
    return folder / name


def sign_with_ssh(council: Council, key: Path) -> None:
    council.git("config", "gpg.format", "ssh")
    council.git("config", "user.signingKey", f"{key}.pub")


def vouch(council: Council, key: Path, principal: str, listed: Path) -> None:
    public = Path(f"{key}.pub").read_text(encoding="utf-8")
    listed.write_text(f"{principal} {public}", encoding="utf-8")
    council.git("config", "gpg.ssh.allowedSignersFile", str(listed))


def verdict(council: Council) -> dict[str, Any]:
    result = council.bra("verify", "--format", "json")
    assert result.code in {0, 1}, result.stderr.decode()
    [found] = json.loads(result.stdout)
    return dict(found)


def signatures(council: Council) -> list[dict[str, Any]]:
    return list(verdict(council)["sealed"][0]["signatures"])


@needs_ssh
def test_a_commit_signed_with_ssh(council: Council, tmp_path: Path) -> None:
    key = ssh_key(tmp_path, "asa")
    sign_with_ssh(council, key)
    council.commit("Approve", "Åsa Karlsson", "-S")
    [unknown] = signatures(council)
    assert (unknown["grade"], unknown["by"], unknown["tag"]) == ("unknown", None, None)
    assert unknown["key"].startswith("SHA256:")
    vouch(council, key, "asa@example.org", tmp_path / "signers")
    [good] = signatures(council)
    assert (good["grade"], good["by"]) == ("good", "asa@example.org")
    assert good["key"] == unknown["key"]
    said = council.must("verify")
    assert f"signerat av asa@example.org, nyckel {good['key']}" in said


@needs_ssh
def test_a_list_of_signers_that_is_not_there_vouches_for_nobody(
    council: Council, tmp_path: Path
) -> None:
    sign_with_ssh(council, ssh_key(tmp_path, "asa"))
    council.commit("Approve", "Åsa Karlsson", "-S")
    council.git("config", "gpg.ssh.allowedSignersFile", str(tmp_path / "nowhere"))
    assert [each["grade"] for each in signatures(council)] == ["unknown"]


@needs_ssh
def test_a_signature_of_something_else_is_false(council: Council, tmp_path: Path) -> None:
    key = ssh_key(tmp_path, "asa")
    sign_with_ssh(council, key)
    vouch(council, key, "asa@example.org", tmp_path / "signers")
    council.commit("Approve", "Åsa Karlsson", "-S")
    honest = council.git("cat-file", "commit", "HEAD")
    forged = tmp_path / "forged"
    forged.write_text(honest.replace("\n\nApprove", "\n\nApproved by all") + "\n", encoding="utf-8")
    name = council.git("hash-object", "-t", "commit", "-w", str(forged))
    council.git("reset", "-q", "--hard", name)
    found = verdict(council)
    assert [each["grade"] for each in found["sealed"][0]["signatures"]] == ["bad"]
    assert told(found, "findings") == [("bad-signature", name)]


@needs_ssh
def test_a_signed_tag_counts_and_a_plain_one_does_not(council: Council, tmp_path: Path) -> None:
    key = ssh_key(tmp_path, "asa")
    sign_with_ssh(council, key)
    council.commit("Approve", "Åsa Karlsson")
    council.git("tag", "-a", "-m", "Not signed", "plain")
    assert signatures(council) == []
    council.git("tag", "-s", "-m", "Signed", f"justerat/{STEM}")
    [unknown] = signatures(council)
    assert (unknown["grade"], unknown["tag"]) == ("unknown", f"justerat/{STEM}")
    vouch(council, key, "asa@example.org", tmp_path / "signers")
    [good] = signatures(council)
    assert (good["grade"], good["by"]) == ("good", "asa@example.org")


@needs_ssh
def test_each_approver_has_a_commit_and_a_key(council: Council, tmp_path: Path) -> None:
    council.git("checkout", "-q", "--", ".")
    council.change("sekreterare:", "justerare:\n  - Jonas Eek\nsekreterare:")
    council.commit("Name an approver")
    keys = []
    for name, author in ((CHAIR, "Åsa Karlsson"), ("Jonas Eek", "Jonas Eek")):
        sign_with_ssh(council, ssh_key(tmp_path, author.partition(" ")[0]))
        council.must("approve", STEM, "--by", name)
        council.commit("Approve", author, "-S")
    found = verdict(council)
    assert found["right"]
    assert [each["author"] for each in found["sealed"]] == ["Åsa Karlsson", "Jonas Eek"]
    keys = [each["signatures"][0]["key"] for each in found["sealed"]]
    assert len(set(keys)) == 2


@needs_ssh
def test_no_program_that_the_repository_names_is_run(council: Council, tmp_path: Path) -> None:
    key = ssh_key(tmp_path, "asa")
    sign_with_ssh(council, key)
    council.commit("Approve", "Åsa Karlsson", "-S")
    liar = tmp_path / "liar"
    liar.write_text(
        '#!/bin/sh\ntouch "$0.ran"\necho \'Good "git" signature for king with X key Y\'\n',
        encoding="utf-8",
    )
    liar.chmod(0o755)
    for name in ("gpg.program", "gpg.ssh.program", "gpg.openpgp.program"):
        council.git("config", name, str(liar))
    assert [each["grade"] for each in signatures(council)] == ["unknown"]
    assert not Path(f"{liar}.ran").exists()


@needs_gpg
def test_a_commit_signed_with_gpg(council: Council, tmp_path: Path) -> None:
    # The socket of the agent lies there, and its path may not be long.
    home = Path(f"/tmp/bra-gpg-{os.getpid()}")  # noqa: S108 - no other folder is short everywhere
    home.mkdir(mode=0o700)
    try:
        env = {**os.environ, "GNUPGHOME": str(home)}
        make = ["gpg", "--batch", "--passphrase", "", "--quick-gen-key"]
        who = "Åsa <asa@example.org>"
        subprocess.run([*make, who, "ed25519", "sign"], env=env, check=True, capture_output=True)
        council.env["GNUPGHOME"] = str(home)
        council.git("config", "user.signingKey", "asa@example.org")
        council.commit("Approve", "Åsa Karlsson", "-S")
        council.git("tag", "-s", "-m", "Signed", "justerat")
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("GNUPGHOME", str(home))
            commit, tag = signatures(council)
            assert (commit["grade"], commit["by"]) == ("good", who)
            assert (tag["grade"], tag["by"], tag["tag"]) == ("good", who, "justerat")
            patch.setenv("GNUPGHOME", str(tmp_path))
            commit, tag = signatures(council)
            assert (commit["grade"], tag["grade"]) == ("unknown", "unknown")
            assert commit["key"]
    finally:
        subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"], check=False)
        shutil.rmtree(home, ignore_errors=True)


@needs_ssh
def test_many_signatures_are_looked_at_side_by_side(
    council: Council, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = ssh_key(tmp_path, "asa")
    sign_with_ssh(council, key)
    vouch(council, key, "asa@example.org", tmp_path / "signers")
    names = [council.commit(f"Commit {number}", "Åsa Karlsson", "-S") for number in range(5)]
    names.append(council.commit("Not signed"))
    opened = repository(council.root)
    assert opened is not None
    together = commit_signatures(opened, names)
    monkeypatch.setattr("bra.git.signatures._FEW", 2)
    monkeypatch.setattr("os.cpu_count", lambda: 3)
    assert commit_signatures(opened, names) == together
    assert list(together) == names[:5]
    assert {each.grade for each in together.values()} == {"good"}


def test_an_edit_after_a_signed_approval_is_told_all_the_same(council: Council) -> None:
    council.commit("Approve")
    edit(council)
    assert told(verdict(council), "findings") == [("text-changed", None)]
