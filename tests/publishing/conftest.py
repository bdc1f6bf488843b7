"""What tests of the site ask for by name."""

from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module")
def nothing_is_kept() -> Iterator[None]:
    """Let each preview read for itself, and leave nothing in the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRA_CACHE", "off")
        yield
