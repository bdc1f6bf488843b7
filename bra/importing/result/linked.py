"""What a person must decide about links and pictures that lead to files beside the source."""

from typing import Final

from bra.importing.record import Doubt
from bra.reading.links import links_of, path_beside
from bra.reading.meeting import Reading
from bra.reading.secrets import masked

_MOST_NAMED: Final = 5


def linked(reading: Reading) -> tuple[Doubt, ...]:
    """Return what is to be told of the files to which links lead, which nobody has imported.

    What only confidential text names is not named.
    """
    targets = [target for _, target in links_of(reading) if path_beside(target)]
    if not targets:
        return ()
    data = reading.source.data
    public = masked(data, reading.secret)
    known = dict.fromkeys(targets)
    shown = [each for each in known if not reading.secret or each.encode() in public]
    names = ", ".join((*shown[:_MOST_NAMED], *(["…"] if len(shown) > _MOST_NAMED else ())))
    count = str(len(known))
    return (Doubt("import-links", 0, (("count", count), ("targets", names or "–"))),)
