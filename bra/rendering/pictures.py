"""Plots as pictures of dots, for formats that know no other."""

from typing import Final

from bra.rendering.document import Plot
from bra.rendering.plots import on_paper

DOTS_PER_INCH: Final = 220
_LAYOUT: Final = """\
#set page(width: 96mm, height: auto, margin: 0pt)
#image(bytes(sys.inputs.plot), format: "svg", width: 100%)
"""


def to_png(plot: Plot) -> bytes:
    """Return a plot as PNG, the same bytes for the same plot; ImportError without the engine."""
    import typst

    made = typst.compile(
        _LAYOUT.encode(),
        format="png",
        ppi=DOTS_PER_INCH,
        sys_inputs={"plot": on_paper(plot)},
        ignore_system_fonts=True,
    )
    if not isinstance(made, bytes):
        raise TypeError(type(made))
    return made
