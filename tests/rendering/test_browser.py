"""Documents as pages in a real light and dark, wide and narrow."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser import DIVIDED, NARROW, axe_script, violations
from tests.rendering.test_hostile import council as hostile
from tests.transcript import ROOT, run_bra

if TYPE_CHECKING:
    from playwright.sync_api import Browser

council = hostile
CALLS = (
    ("real", "minutes 2017-08-18"),
    ("real", "minutes 2017-08-18 --item 4"),
    ("real", "agenda 2017-10-11"),
    ("real", "actions --by owner --lang en"),
    ("board", "minutes 2024-03-12 --internal --lang en"),
    ("board", "decisions"),
    ("real", "report --year 2017"),
    ("hostile", "report --year 2017"),
    ("hostile", "minutes 2017-08-18"),
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, council: Path) -> list[Path]:
    tmp_path = tmp_path_factory.mktemp("pages")
    roots = {"hostile": council}
    for name, source in (("real", ROOT), ("board", ROOT / "tests" / "fixtures" / "skargard")):
        roots[name] = tmp_path / name
        shutil.copytree(source / "minutes", roots[name] / "minutes")
    made = []
    for number, (name, call) in enumerate(CALLS):
        path = tmp_path / f"{number}.html"
        arguments = [*call.split(), "-o", str(path), "--today", "2024-05-02"]
        assert run_bra(*arguments, cwd=roots[name]).code == 0, call
        made.append(path)
    return made


# In the dark only colours differ.
@pytest.mark.parametrize(
    ("scheme", "width", "rules"), [("light", NARROW, ()), ("dark", 1000, ("color-contrast",))]
)
def test_no_page_is_in_anybodys_way(
    started: "Browser",
    pages: list[Path],
    scheme: Literal["light", "dark"],
    width: int,
    rules: tuple[str, ...],
) -> None:
    script = axe_script()
    wrong: list[str] = []
    tab = started.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
    # What is one of a kind in the light looks like the others of its kind in the dark.
    for page in pages if not rules else pages[::2]:
        tab.goto(page.as_uri())
        wrong += [f"{page.name} {each}" for each in violations(tab, script, *rules)]
        wide = tab.evaluate("document.documentElement.scrollWidth")
        wrong += [f"{page.name} scrolls to {wide}"] if wide > width else []
    tab.close()
    assert wrong == []


LINK = "https://www.example.org/a/long/address/that/nobody/would/type/by/hand.html?x=1"
LONG = "omständighetsbeskrivningsundersökningsgruppsmedlem"
FRONT = "---\nname: Rådet\nlanguage: sv\nmembers:\n  - Anna-Karin Söderström, Polismyndigheten\n"
TASKS = """\
## 1. Ett

- [ ] **A1** Anna-Karin Söderström: säkerhetssamordna samverkansöverenskommelsen{more} (2024-02-01)
- [/] **A2** Bo Tenland, kommunledningsförvaltningen: ringa (2024-04-30)
- [x] **A3** kommunledningsförvaltningen: mejla rektorerna (löpande)

**Beslut D1:** Rådet ställer sig bakom samverkansöverenskommelsen{more}.
"""


@pytest.mark.parametrize("more", ["", f" {LINK}", f" [{LINK}]({LINK}) {LONG}"])
def test_no_word_or_day_in_a_table_is_divided(
    started: "Browser", tmp_path: Path, more: str
) -> None:
    (tmp_path / "minutes").mkdir()
    front = FRONT + "  - Bo Tenland, kommunledningsförvaltningen\n---\n"
    (tmp_path / "minutes" / "council.md").write_text(front, "utf-8")
    held = f"---\nstatus: final\n---\n\n{TASKS.format(more=more)}"
    (tmp_path / "minutes" / "2024-01-24.md").write_text(held, "utf-8")
    wrong: list[str] = []
    for call in ("actions --all", "actions --all --by owner", "decisions", "report --year 2024"):
        path = tmp_path / "page.html"
        arguments = [*call.split(), "-o", str(path), "--force", "--today", "2024-03-01"]
        assert run_bra(*arguments, cwd=tmp_path).code == 0, call
        tab = started.new_page()
        tab.goto(path.as_uri())
        for width in (NARROW, 400, 660, 700, 768, 900, 1200):
            tab.set_viewport_size({"width": width, "height": 900})
            wrong += [f"{call} {width} {word}" for word in tab.evaluate(DIVIDED)]
            wide = tab.evaluate("document.documentElement.scrollWidth")
            wrong += [f"{call} {width} scrolls to {wide}"] if wide > width else []
        tab.close()
    assert wrong == []
