"""Confidential words stay in though each of them is public somewhere else."""

import pytest

from bra.importing.outcome import Order, import_bytes
from bra.importing.own import council
from bra.importing.secrecy.leaks import Result, first_leak
from bra.languages import language
from bra.reading.meeting import read_whole
from bra.reading.secrets import masked
from bra.text.source import Source
from tests.importing.foreign import SV, of_text

OTHERS = "\n\n3. Övrigt\nVi pratade om {}.\n"


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("Mötet beslutade att Mette får lämna kassan.", "{} (sekretess)"),
        ("Beslut: Mette får lämna kassan.", "- {} (hemligt)"),
        ("Beslut: Mette får lämna kassan.", "{} (hemligt)"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_decision_is_not_parted_from_the_mark_behind_it(name: str, said: str, form: str) -> None:
    words = ", ".join(reversed(said.rstrip(".").replace(":", "").split()))
    text = SV.format(form.format(said)) + OTHERS.format(words)
    [outcome] = import_bytes(name, text.encode(), Order())
    assert outcome.trouble is None
    reading = read_whole(Source("x.md", outcome.text.encode()), "2033-04-12", council())
    assert "Mette får lämna" in outcome.text
    assert "lämna kassan" not in masked(reading.source.data, reading.secret).decode()


def leak_of(text: str, secret: int, result: str) -> int | None:
    """Return the line of a text that is public in a result, when one line is confidential."""
    record = of_text(text).record
    shown = Result(Source("x.md", result.encode()), ())
    return first_leak(record, shown, frozenset((secret,)), language("sv"))


def test_words_in_a_row_are_found_in_the_result() -> None:
    text = "Möte 4 maj 2020\n\nMette får lämna kassan\n\nKassan lämna får Mette\n"
    head = "---\ndatum: 2020-05-04\n---\n\n## 1. Möte\n\n"
    assert leak_of(text, 3, f"{head}Kassan lämna får Mette\n") is None
    assert leak_of(text, 3, f"{head}- Mette får\n  lämna **kassan**\n") == 3
