"""A guest who took something on is no stranger where it is followed up."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from bra.folder import Folder

COUNCIL = """---
namn: Rådet
ledamöter: [Jonas Ek]
---
"""
FIRST = """---
datum: 2017-08-18
status: färdigställt
närvarande:
  - Jonas Ek
inbjudna:
  - Izabell Ask, länsstyrelsen
---

## 1. Läget

- [ ] **A1** Izabell Ask: skicka underlaget (senast 2017-12-01)
"""
LATER = """---
datum: 2017-10-11
status: utkast
närvarande:
  - Jonas Ek
---

## 1. Uppföljning

- [ ] **2017-08-18/A1** {who}: underlaget dröjer (senast 2017-12-06)
- [ ] **A1** Izabell Ask: ringa (senast 2017-12-06)
"""


@pytest.mark.parametrize("paths", [(), ("minutes/2017-10-11.md",)])
@pytest.mark.parametrize(("who", "strangers"), [("Izabell Ask", [11]), ("Izabella Ask", [10, 11])])
def test_only_who_took_it_on_is_known(
    tmp_path: Path, who: str, strangers: list[int], paths: tuple[str, ...]
) -> None:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    texts = {"council": COUNCIL, "2017-08-18": FIRST, "2017-10-11": LATER.format(who=who)}
    for name, text in texts.items():
        (minutes / f"{name}.md").write_text(text, encoding="utf-8")
    found = find(Folder(tmp_path), paths, today="2017-10-12")
    assert [each.line for each in found if each.code == "unknown-owner"] == strangers


def test_a_post_is_known_where_its_action_is_followed_up(tmp_path: Path) -> None:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    first = FIRST.replace("Izabell Ask, länsstyrelsen", "Izabell Ask (säkerhetschef)")
    first = first.replace("** Izabell Ask:", "** **Säkerhetschefen:**")
    later = LATER.format(who="**Säkerhetschefen:**").replace("** Izabell Ask:", "** Jonas Ek:")
    for name, text in {"council": COUNCIL, "2017-08-18": first, "2017-10-11": later}.items():
        (minutes / f"{name}.md").write_text(text, encoding="utf-8")
    found = find(Folder(tmp_path), (), today="2017-10-12")
    assert [each.line for each in found if each.code == "unknown-owner"] == []
