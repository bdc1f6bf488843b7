"""What `site` in `council.md` asks of the site."""

import re
from typing import Final, NamedTuple

from bra.languages import canonical
from bra.model import Council
from bra.publishing.palette import DEFAULT, read_colour

_ADDRESS: Final = re.compile(r"https?://[^\s\"'<>?#]+\Z")
_LOGO: Final = re.compile(r"[\w./-]+\.(?:svg|png|jpe?g|webp)\Z", re.IGNORECASE)


class Settings(NamedTuple):
    """Hold how the site is to be.

    `address` is where it will stand, ending with a slash, or empty.  `colour` is
    written `#rrggbb`.
    `logo` is a file in the council's folder, or empty.  `names` tells whether people's names stand
    on lists of actions.  `source` tells whether the files of approved minutes are published beside
    them, `documents` whether their PDFs are, `attachments` whether the files are to which public
    text links.  `odd` are keys and values that mean nothing here.
    """

    address: str = ""
    colour: str = DEFAULT
    logo: str = ""
    names: bool = True
    source: bool = False
    documents: bool = True
    attachments: bool = False
    odd: tuple[tuple[str, str], ...] = ()


def settings_of(council: Council) -> Settings:
    """Read the settings of the site; what cannot be read takes its default and is told as odd."""
    keys, switches = canonical("site_keys"), canonical("values.statutory")
    found = Settings()
    odd: list[tuple[str, str]] = []
    for written, value in council.site:
        key, said = keys.get(written.strip().casefold()), value.strip()
        switch = switches.get(said.casefold())
        if key == "address" and _ADDRESS.match(said):
            found = found._replace(address=f"{said.rstrip('/')}/")
        elif key == "colour" and (colour := read_colour(said)) is not None:
            found = found._replace(colour=colour)
        elif key == "logo" and _LOGO.match(said) and ".." not in said and not said.startswith("/"):
            found = found._replace(logo=said)
        elif key in ("names", "source", "documents", "attachments") and switch is not None:
            found = _switched(found, key, on=switch == "yes")
        else:
            odd.append((written, said))
            # Names that somebody may want off the lists are not put on them.
            found = found._replace(names=found.names and key != "names")
    return found._replace(odd=tuple(odd))


def _switched(settings: Settings, key: str, *, on: bool) -> Settings:
    if key == "names":
        return settings._replace(names=on)
    if key == "source":
        return settings._replace(source=on)
    if key == "attachments":
        return settings._replace(attachments=on)
    return settings._replace(documents=on)
