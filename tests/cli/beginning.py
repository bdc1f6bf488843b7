"""A council that was just begun, and what is said there of calls that go wrong."""

from pathlib import Path

from tests.transcript import run_bra

TODAY = ("--today", "2026-11-27")


def begun(folder: Path, code: str = "sv") -> Path:
    """Start a council without meetings and return its folder."""
    run_bra("init", "demo", "--name", "Hamnrådet", "--language", code, cwd=folder)
    return folder / "demo"


def said(council: Path, *arguments: str) -> str:
    """Return what a call that goes wrong says."""
    result = run_bra(*arguments, cwd=council)
    assert result.code == 2, result.stderr
    return result.stderr.decode().strip()
