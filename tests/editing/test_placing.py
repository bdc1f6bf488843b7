"""A line about an earlier action stands in the follow-up item, made where it is missing."""

import pytest

from bra.editing.minutes import File, Minutes
from bra.editing.placing import follow_up
from bra.reading.meeting import page_of, read_meeting
from bra.text.source import Source, apply
from tests.planning.councils import council

COUNCIL = council()
HEAD = "---\nstatus: utkast\n---\n\n# Möte\n"
LINE = "- [x] **2017-01-01/A1** gjort"


def added(body: str, newline: str = "\n") -> str:
    text = (HEAD + body).replace("\n", newline)
    source = Source("minutes/2017-08-18.md", text.encode())
    meeting = read_meeting(source, "2017-08-18", COUNCIL)
    file = File(source, meeting)
    minutes = Minutes(COUNCIL, (page_of(meeting),), "2017-08-18", lambda _: file)
    after = apply(source.data, [follow_up(minutes, file, [LINE])]).decode()
    read = read_meeting(Source(source.path, after.encode()), "2017-08-18", COUNCIL)
    assert [line.id for line in read.actions][-1] == "2017-01-01/A1" or "A2" in after
    item = next(item for item in read.items if item.means == "actions")
    assert read.actions[-1].item_title == item.title or "A2" in after
    assert len(after.splitlines()) >= len(text.splitlines())
    assert ("\r\n" in after) == (newline == "\r\n")
    if newline == "\r\n":
        assert "\n" not in after.replace("\r\n", "")
    return after.replace("\r\n", "\n").removeprefix(HEAD)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("\n## Uppföljning\n\n## Annat\n", f"\n## Uppföljning\n\n{LINE}\n\n## Annat\n"),
        ("\n## Uppföljning\n", f"\n## Uppföljning\n\n{LINE}\n"),
        ("\n## Uppföljning", f"\n## Uppföljning\n\n{LINE}\n"),
        ("\n## Uppföljning\n\nText.\n", f"\n## Uppföljning\n\nText.\n\n{LINE}\n"),
        (
            "\n## Uppföljning\n\n- [ ] **2016-01-01/A1** x\n\n\n## Annat\n",
            f"\n## Uppföljning\n\n- [ ] **2016-01-01/A1** x\n{LINE}\n\n\n## Annat\n",
        ),
        (
            "\n## Mötets öppnande\n\nHej.\n\n## Annat\n",
            f"\n## Mötets öppnande\n\nHej.\n\n## Uppföljning av uppdrag\n\n{LINE}\n\n## Annat\n",
        ),
        ("\n## Annat\n", f"\n## Uppföljning av uppdrag\n\n{LINE}\n\n## Annat\n"),
        ("", f"\n## Uppföljning av uppdrag\n\n{LINE}\n"),
    ],
)
def test_where_the_line_stands(body: str, expected: str, newline: str) -> None:
    assert added(body, newline) == expected
