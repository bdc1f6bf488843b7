"""Short texts as the meetings and councils that they say."""

from bra.model import Council, Meeting
from bra.model.diagnostics import Diagnostic
from bra.reading.council import COUNCIL_PATH, read_council
from bra.reading.meeting import read_meeting
from bra.text.source import Source

STEM = "2017-08-18"
PATH = f"minutes/{STEM}.md"
COUNCIL = """\
---
namn: Brottsförebyggande rådet
ledamöter:
  - Per Schöldberg, kommunstyrelsen
  - namn: Åsa Karlsson Björkmarker
    organisation: kommunstyrelsen
    alias: [Åsa]
  - Jonas Eek, Polismyndigheten
  - Per Sandberg, Arbete och välfärd
  - namn: Bo Tenland
    organisation: kommunledningsförvaltningen
    till: 2018-12-31
organisationer:
  Polismyndigheten: {alias: [polisen, polis]}
  Arbete och välfärd: {}
  länsstyrelsen: {}
roller:
  säkerhetschefen: {organisation: kommunledningsförvaltningen}
  samordnaren mot våld: {}
---
"""
FRONT = f"---\ndatum: {STEM}\n---\n"


def council_of(text: str = COUNCIL) -> Council:
    """Read a council's file."""
    return read_council(Source(COUNCIL_PATH, text.encode()))


def meeting_of(text: str, council: Council | None = None, stem: str = STEM) -> Meeting:
    """Read a meeting's file as it stands."""
    source = Source(f"minutes/{stem}.md", text.encode())
    return read_meeting(source, stem, council if council is not None else council_of())


def minutes_of(body: str, front: str = "", council: Council | None = None) -> Meeting:
    """Read a meeting of a body and the lines of front matter below its date."""
    return meeting_of(f"---\ndatum: {STEM}\n{front}---\n{body}", council)


def codes(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
    """Return what was noticed, in the order of the text."""
    return [each.code for each in diagnostics]


def facts(diagnostics: tuple[Diagnostic, ...], code: str) -> dict[str, str]:
    """Return the facts of the only finding with a code."""
    (found,) = (each for each in diagnostics if each.code == code)
    return dict(found.facts)
