"""Lines that hold hardly anything are read without a fault, in any order."""

from hypothesis import example, given
from hypothesis import strategies as st

from bra.importing.outcome import Order
from tests.importing.foreign import import_one

HEAD = "Protokoll 2031-03-04\n\n"
SIGNS = (
    "",
    "``",
    "`",
    "**",
    "____",
    "\\",
    "{.x}",
    "{: #a}",
    "[](b)",
    "|",
    "| |",
    "|---|",
    "::",
    ":",
)
PAGES = ("2 (3)", "\f", "\fSida 2 (3)", "\fSida 3 (3)", "Sida 2")
MARKS = (
    "---",
    "===",
    "#",
    "## ",
    "- ",
    "- [ ]",
    ">",
    "```",
    "<!-- x -->",
    "→",
    "@",
    "()",
    "…",
    "–",
)
NUMBERS = ("1.", "1. Val", "§", "§ 1", "§ 1 Mötet", "14/1", "3/24", "a)", "2019-13-45", "kl. 25.99")
WORDS = (
    *("Närvarande:", "Ordförande:", "Bo Ek (ordf)", "Bo Ek", "och Bo", "Beslut:", "att", "- att"),
    *("Nästa möte: 3 maj kl. 9", "Nästa möte den 31 februari", "Vid protokollet", "Justeras"),
    *("Bo ringer Anna senast den 3 maj.", "Ansvarig: Bo", "| Uppgift | Ansvarig | Klart |", "samt"),
)
LINES = st.sampled_from((*SIGNS, *PAGES, *MARKS, *NUMBERS, *WORDS))
TEXTS = st.lists(st.tuples(st.sampled_from(("", "  ")), LINES).map("".join), max_size=14)


@given(TEXTS.map("\n".join), st.sampled_from(("a.txt", "a.md")))
@example("``\n2 (3)", "a.txt")
@example("```\n\fSida 2 (3)\nMötet öppnades\n\fSida 2 (3)\n  samt", "a.txt")
@example("`\n## Sammanfattning av möte 3/2024", "a.md")
@example("§ 1 Mötet Sida 2\n\\\n{.x}", "a.txt")
def test_hardly_anything_is_no_fault(text: str, name: str) -> None:
    for whole in (f"{HEAD}{text}\n", f"{text}\n"):
        outcome = import_one(name, whole.encode(), Order("sv", told="all"))
        assert outcome.trouble is None or outcome.trouble[0] == "import-empty"
