"""The colours of a site, made from the one colour that the council gives, light and dark.

The council's own colour stands as it is where nothing is written on it.
Wherever words meet a colour, lightness gives way until they can be read: what is computed here
holds for any colour at all, so that no council has to know what contrast is.
"""

import re
from collections.abc import Iterable
from math import atan2, cos, hypot, sin
from typing import Final, NamedTuple

DEFAULT: Final = "#1f4e79"
"""The colour of a council that gives none."""
READABLE: Final = 4.5
"""The contrast that words must have at least (WCAG 2.1, 1.4.3)."""
VISIBLE: Final = 3.0
"""The contrast that the edge of a field or of a sign must have at least (WCAG 2.1, 1.4.11)."""
_COMFORTABLE: Final = 5.2
_STEP: Final = 0.004
_HEX: Final = re.compile(
    r"#?(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))"
)
_WARN_HUE: Final = 0.62
_GOOD_HUE: Final = 2.6
_LINEAR_BELOW: Final = 0.04045
_LINEAR_TO: Final = 0.0031308


class Oklch(NamedTuple):
    """Hold a colour as the eye has it: how light (0 to 1), how strong, and its hue in radians."""

    light: float
    chroma: float
    hue: float


class Scheme(NamedTuple):
    """Hold the colours of a site by light or by dark, each as `#rrggbb`."""

    paper: str
    raised: str
    soft: str
    line: str
    edge: str
    ink: str
    quiet: str
    accent: str
    warn: str
    warn_soft: str
    good: str

    def grounds(self) -> tuple[str, ...]:
        """Return the colours that words stand on."""
        return self.paper, self.raised, self.soft, self.warn_soft

    def words(self) -> tuple[str, ...]:
        """Return the colours that words are written in."""
        return self.ink, self.quiet, self.accent, self.warn, self.good


class Palette(NamedTuple):
    """Hold the council's colour as it was given, and what is made of it by light and by dark."""

    own: str
    light: Scheme
    dark: Scheme


def read_colour(text: str) -> str | None:
    """Return a colour written `#rgb` or `#rrggbb`, with or without the sign, as `#rrggbb`."""
    match = _HEX.fullmatch(text.strip().lower())
    if match is None:
        return None
    short, long = match.groups()[:3], match.groups()[3:]
    return "#" + ("".join(long) if long[0] else "".join(sign * 2 for sign in short))


def palette(colour: str) -> Palette:
    """Return the colours of a site of that colour (`#rrggbb`)."""
    own = to_oklch(colour)
    return Palette(colour, _light(own), _dark(own))


def custom_properties(colours: Palette) -> str:
    """Return the palette as the head of a style sheet."""
    return (
        f":root {{\n  color-scheme: light dark;\n  --own: {colours.own};\n"
        f"{_declared(colours.light, '  ')}}}\n"
        "@media (prefers-color-scheme: dark) {\n  :root {\n"
        f"{_declared(colours.dark, '    ')}  }}\n}}\n"
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.1)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _declared(scheme: Scheme, indent: str) -> str:
    pairs = zip(scheme._fields, scheme, strict=True)
    return "".join(f"{indent}--{name.replace('_', '-')}: {value};\n" for name, value in pairs)


def _light(own: Oklch) -> Scheme:
    def tint(light: float, most: float) -> str:
        return to_hex(Oklch(light, min(own.chroma, most), own.hue))

    paper, raised, soft = tint(0.985, 0.0025), "#ffffff", tint(0.957, 0.007)
    warn_soft = to_hex(Oklch(0.955, 0.02, _WARN_HUE))
    grounds = (paper, raised, soft, warn_soft)
    return Scheme(
        paper=paper,
        raised=raised,
        soft=soft,
        line=tint(0.875, 0.014),
        edge=_against(Oklch(0.66, min(own.chroma, 0.02), own.hue), grounds, VISIBLE, -_STEP),
        ink=tint(0.23, 0.02),
        quiet=_against(Oklch(0.47, min(own.chroma, 0.02), own.hue), grounds, _COMFORTABLE, -_STEP),
        accent=_against(own, grounds, _COMFORTABLE, -_STEP),
        warn=_against(Oklch(0.48, 0.15, _WARN_HUE), grounds, _COMFORTABLE, -_STEP),
        warn_soft=warn_soft,
        good=_against(Oklch(0.48, 0.09, _GOOD_HUE), grounds, _COMFORTABLE, -_STEP),
    )


def _dark(own: Oklch) -> Scheme:
    def tint(light: float, most: float) -> str:
        return to_hex(Oklch(light, min(own.chroma, most), own.hue))

    paper, raised, soft = tint(0.2, 0.012), tint(0.235, 0.014), tint(0.265, 0.016)
    warn_soft = to_hex(Oklch(0.265, 0.035, _WARN_HUE))
    grounds = (paper, raised, soft, warn_soft)
    own = own._replace(light=max(own.light, 0.72), chroma=min(own.chroma, 0.13))
    return Scheme(
        paper=paper,
        raised=raised,
        soft=soft,
        line=tint(0.36, 0.016),
        edge=_against(Oklch(0.5, min(own.chroma, 0.02), own.hue), grounds, VISIBLE, _STEP),
        ink=tint(0.925, 0.008),
        quiet=_against(Oklch(0.75, min(own.chroma, 0.015), own.hue), grounds, _COMFORTABLE, _STEP),
        accent=_against(own, grounds, _COMFORTABLE, _STEP),
        warn=_against(Oklch(0.78, 0.1, _WARN_HUE), grounds, _COMFORTABLE, _STEP),
        warn_soft=warn_soft,
        good=_against(Oklch(0.8, 0.09, _GOOD_HUE), grounds, _COMFORTABLE, _STEP),
    )


def _against(colour: Oklch, grounds: Iterable[str], least: float, step: float) -> str:
    """Return a colour made darker (a step below zero) or lighter until it stands on its grounds."""
    while 0 < colour.light < 1:
        shown = to_hex(colour)
        if all(contrast(shown, ground) >= least for ground in grounds):
            return shown
        colour = colour._replace(light=colour.light + step)
    return "#000000" if step < 0 else "#ffffff"


def to_oklch(colour: str) -> Oklch:
    """Return a colour in OKLCH (Ottosson, 2020), where equal steps look equal."""
    red, green, blue = (_linear(part) for part in _parts(colour))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    light = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return Oklch(light, hypot(a, b), atan2(b, a))


def to_hex(colour: Oklch) -> str:
    """Return a colour as `#rrggbb`, made weaker where a screen has none so strong."""
    parts = _rgb(colour)
    while colour.chroma > 0 and not all(-0.0005 <= part <= 1.0005 for part in parts):  # noqa: PLR2004
        colour = colour._replace(chroma=max(0.0, colour.chroma - _STEP))
        parts = _rgb(colour)
    return "#" + "".join(f"{round(_encoded(part) * 255):02x}" for part in parts)


def _rgb(colour: Oklch) -> tuple[float, float, float]:
    """Return red, green and blue as amounts of light, outside 0 to 1 where no screen has them."""
    a, b = colour.chroma * cos(colour.hue), colour.chroma * sin(colour.hue)
    long = (colour.light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (colour.light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4


def _encoded(part: float) -> float:
    part = min(1.0, max(0.0, part))
    return part * 12.92 if part <= _LINEAR_TO else 1.055 * part ** (1 / 2.4) - 0.055


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
