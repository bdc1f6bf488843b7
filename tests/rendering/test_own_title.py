"""What the record of a meeting calls it."""

import pytest

from bra.rendering.titles import own_title
from tests.planning.councils import council, meeting


@pytest.mark.parametrize(
    "title",
    [
        "RÅDET",
        "MINUTES OF THE MEETING OF RÅDET HELD ON 13 JANUARY 2025",
        "Rådet – Minutes, Monday 13th January 2025",
        "Protokoll fört vid sammanträde med Rådet måndagen den 13 januari 2025",
        "Minnesanteckningar Rådet 2025-01-13",
        "Protokoll 13/1 2025",
        "Protokoll 2025-01-13, måndagen den 13 januari",
        "Protokoll januari 2025",
    ],
)
def test_a_title_of_council_and_day_is_none_of_its_own(title: str) -> None:
    of = council()
    assert own_title(meeting(of, "2025-01-13", body=f"# {title}\n"), of) is None


@pytest.mark.parametrize(
    "title",
    [
        "Extra sammanträde med Rådet 13 januari 2025",
        "Minutes of the annual meeting of Rådet",
        "Protokoll 14 januari 2025",
        "Rådets möte nr 4",
        "Trygghetsmöte",
        "Protokoll 13",
        "Protokoll 1/2025",
        "Protokoll 1, 13 januari 2025",
        "Protokoll " + "1" * 5000,
    ],
)
def test_a_title_that_says_more_stands(title: str) -> None:
    of = council()
    assert own_title(meeting(of, "2025-01-13", body=f"# {title}\n"), of) == title
