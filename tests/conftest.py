"""What holds for all tests."""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.browser import browser

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# Hundreds of programs are started, and each would compile the whole package for itself.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A machine that is busy with something else makes a test slow, not wrong.
settings.register_profile(
    "bra", deadline=None, max_examples=70, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("bra")

# What starts programs, browsers or whole councils begins first: a long test that is the last one
# would keep one process busy while the other has nothing left to do.
LONG = {
    "test_automation",
    "test_browser",
    "test_incremental",
    "test_machine",
    "test_many",
    "test_search_page",
    "test_serve_browser",
    "test_wheel",
}


ROOM = 2 << 30
"""How much must be free in memory; the folders of all tests take a fifth of that."""


def memory() -> str | None:
    """Return a folder in memory with room, in which programs may be started, if there is one."""
    place = "/dev/shm"  # noqa: S108 - what is made in it has a name that nobody foresees
    if sys.platform != "linux" or not os.access(place, os.W_OK):
        return None
    found = os.statvfs(place)
    roomy = found.f_bavail * found.f_frsize > ROOM
    return place if roomy and not found.f_flag & os.ST_NOEXEC else None


def pytest_configure(config: pytest.Config) -> None:
    """Keep nothing where the user's own runs do: neither helps the other.

    Where there is room in memory, the folders of the tests are there: to make and remove tens of
    thousands on a disk takes long.  Those of `--basetemp` stay to be looked at.
    """
    if not hasattr(config, "workerinput"):  # several processes of tests have one cache
        place = memory()
        top = tempfile.mkdtemp(prefix="bra-tests-", dir=place)
        os.environ["BRA_CACHE"] = str(Path(top, "cache"))
        if place is not None:
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", top)
        config.add_cleanup(partial(shutil.rmtree, top, ignore_errors=True))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no cycles meanwhile: thousands of objects are made, and nearly all of them stay."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long."""
    items.sort(key=lambda item: item.path.stem not in LONG)


@pytest.fixture(scope="session")
def started() -> "Iterator[Browser]":
    """Start one browser for all tests of a process, or skip those that need one."""
    with browser() as found:
        yield found
