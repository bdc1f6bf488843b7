"""Texts made of real minutes by taking lines away, doubling, mixing and inserting."""

from hypothesis import strategies as st

SPICE = [
    "",
    "---",
    "\t",
    "> ",
    "    ",
    "- [ ] ",
    "- [x] **2017-08-18/A1** ",
    "## ",
    "# ",
    "###",
    "```",
    "<div>",
    "närvarande:",
    "nästa: 2017-13-01",
    "status: planerat",
    "  - {",
    "&a [*a]",
    "Sekretess: ",
    "{.sekretess}",
    "(senast ",
    "**",
    "[x](y.pdf)",
    "\r",
    "\u2028",
    "<<<<<<< HEAD",
]


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """Return the text with a few changes of lines and of characters."""
    lines = text.split("\n")
    for _ in range(draw(st.integers(0, 6))):
        place = draw(st.integers(0, len(lines) - 1))
        change = draw(st.sampled_from(["cut", "double", "swap", "insert", "join", "edit", "drop"]))
        if change == "cut":
            lines[place] = lines[place][: draw(st.integers(0, 20))]
        elif change == "double":
            lines.insert(place, lines[place])
        elif change == "swap":
            other = draw(st.integers(0, len(lines) - 1))
            lines[place], lines[other] = lines[other], lines[place]
        elif change == "insert":
            lines.insert(place, draw(st.sampled_from(SPICE) | st.text(max_size=8)))
        elif change == "join" and place + 1 < len(lines):
            lines[place : place + 2] = [lines[place] + lines[place + 1]]
        elif change == "edit":
            at = draw(st.integers(0, len(lines[place])))
            lines[place] = lines[place][:at] + draw(st.sampled_from(SPICE)) + lines[place][at:]
        elif len(lines) > 1:
            del lines[place]
    return draw(st.sampled_from(["\n", "\n", "\n", "\r\n"])).join(lines)
