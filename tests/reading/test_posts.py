"""A post that the minutes' own attendance list gives is no stranger when it owns an action."""

import pytest

from bra.importing.own import council
from bra.reading.meeting import read_meeting
from bra.text.source import Source

TEXT = """---
datum: 2017-08-18
status: utkast
närvarande:
  - Cia Dahl (S), Norrmo kommun (säkerhetschef, tjg för Bo)
frånvarande:
  - Eva Sten, polisen
inbjudna:
  - Ann Hill (harbour master)
---

## 1. Läget

- [ ] **A1** **{who}:** byta lås
"""


@pytest.mark.parametrize(
    ("who", "known"),
    [
        ("säkerhetschef", True),
        ("Säkerhetschefen", True),
        ("Polisen", True),
        ("Norrmo kommun", True),
        ("Harbour Master", True),
        ("Hamnchefen", False),
        ("Cia Dahll", False),
        ("S", False),
        ("tjg", False),
    ],
)
def test_a_post_of_the_attendance_is_known(who: str, *, known: bool) -> None:
    source = Source("minutes/2017-08-18.md", TEXT.format(who=who).encode())
    meeting = read_meeting(source, "2017-08-18", council())
    (owner,) = meeting.actions[0].owners
    assert owner.name.casefold() == who.casefold()  # an organisation as the list spells it
    assert ([each.code for each in meeting.diagnostics] == []) is known
