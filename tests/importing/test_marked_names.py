"""What the name of a file says to be confidential is not made public."""

import pytest

from bra.importing.outcome import Order, Outcome
from tests.importing.foreign import import_one

TEXT = "Byalaget 2031-04-02\n\nNärvarande: Ada Berg\n\n§ 1 Taket\n\nTaket läcker.\n"


def named(name: str) -> Outcome:
    return import_one(name, TEXT.encode(), Order())


@pytest.mark.parametrize(
    "name",
    [
        "SEKRETESS.txt",
        "Protokoll (sekretess).txt",
        "protokoll_2031-04-02_hemligt.txt",
        "protokoll-sekretess.txt",
        "2031-04-02 confidential.txt",
        "Minutes - confidential.txt",
        "Sekretess_Dolda_Ek.txt",
        "Hemligt – protokoll.txt",
    ],
)
def test_a_file_whose_name_is_marked_is_refused(name: str) -> None:
    found = named(name)
    assert found.trouble is not None
    assert found.trouble[0] == "import-confidential-name"
    assert not found.text


@pytest.mark.parametrize(
    "name",
    [
        "sekretesspolicy 2031.txt",
        "sekretess-och-gdpr.txt",
        "sekretess_och_gdpr.txt",
        "om sekretess.txt",
        "hemliga gatan.txt",
        "hemliga-gatan.txt",
    ],
)
def test_a_name_that_only_speaks_of_confidentiality_stands_in_no_way(name: str) -> None:
    assert named(name).trouble is None
