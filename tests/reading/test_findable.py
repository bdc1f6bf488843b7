"""What a search reads of a file is what is read of it whole."""

from hypothesis import given, settings

from bra.reading.findable import read_findable
from bra.reading.head import TROUBLES, UnreadableTextError
from bra.reading.meeting import page_of, read_whole
from bra.text.source import Source
from tests.reading.mutations import mutated
from tests.reading.test_page import COUNCIL, RICH

STATED = (
    RICH
    + """
## Beslut med sådant i

**Beslut D9:** Rådet beslutar
- att köpa en lampa
- [ ] **A20** Jonas: köpa den

Yttrande:
- Beslut D10: är ett citat

> **Beslut D11:** också ett

> **Sekretess:** dolt
>
> **Beslut D12:** dolt beslut
"""
)


@settings(max_examples=100, deadline=None)
@given(mutated(STATED))
def test_what_can_be_found_is_the_part_of_the_meeting_that_a_search_needs(text: str) -> None:
    source = Source("minutes/2017-08-18.md", text.encode("utf-8", "surrogatepass"))
    try:
        whole = read_whole(source, "2017-08-18", COUNCIL)
    except UnreadableTextError:
        return
    found, troubles = read_findable(source, "2017-08-18", COUNCIL)
    meeting = whole.meeting
    assert found.page == page_of(meeting)._replace(lines=())
    unknown = [item._replace(empty=False, attachments=()) for item in meeting.items]
    assert list(found.items) == unknown
    assert list(found.decisions) == [s for s in meeting.statements if s.kind == "decision"]
    told = found.actions[0]._fields if found.actions else ()
    assert list(found.actions) == [
        tuple(getattr(line, field) for field in told) for line in meeting.actions
    ]
    assert found.secret == whole.secret
    assert list(troubles) == [each for each in meeting.diagnostics if each.code in TROUBLES]
