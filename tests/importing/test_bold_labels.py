"""Labels in bold that goes on behind them, over the sentence or without an end."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one

SV = "# Styrelsemöte 3 maj 2031\n\nNärvarande: Ida Falk\n\n## Båten\n\nIda kom.\n\n{}\n"
EN = "# Board meeting 3 May 2031\n\nPresent: Ida Falk\n\n## The boat\n\nIda came.\n\n{}\n"


@pytest.mark.parametrize(
    ("form", "line", "written"),
    [
        (SV, "**Beslut: Båten säljs.", "**Beslut:** Båten säljs."),
        (SV, "**Beslut: Båten säljs.**", "**Beslut:** Båten säljs."),
        (SV, "- __Ställningstagande: Vi säljer.__", "- **Ställningstagande:** Vi säljer."),
        (SV, "**Beslut: Vi säljer **hela** båten.", "**Beslut:** Vi säljer **hela** båten."),
        (EN, "**Resolution: Sell the boat.", "**Resolution:** Sell the boat."),
        (EN, "**Resolution: Sell** the boat.", "**Resolution:** **Sell** the boat."),
        (EN, "**Decision: Sell the boat.", "**Decision:** Sell the boat."),
        # What ends on another line is left as it is.
        (EN, "**Decision: sell\nthe boat.**", "**Decision: sell\nthe boat.**"),
        (EN, "**Resolution:** Sell the boat.", "**Resolution:** Sell the boat."),
    ],
)
def test_a_label_is_bold_by_itself(form: str, line: str, written: str) -> None:
    outcome = import_one("a.md", form.format(line).encode(), Order())
    assert outcome.text.endswith(f"\n\n{written}\n")
    assert outcome.text.count("elut:") + outcome.text.count("tion:") <= 1
