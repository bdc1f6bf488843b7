"""What holds for all tests."""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from functools import partial
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


def pytest_configure(config: pytest.Config) -> None:
    """Keep nothing where the user's own runs do: neither helps the other."""
    if not hasattr(config, "workerinput"):  # several processes of tests have one cache
        cache = tempfile.mkdtemp(prefix="bra-cache-")
        os.environ["BRA_CACHE"] = cache
        config.add_cleanup(partial(shutil.rmtree, cache, ignore_errors=True))


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
