"""Pages in a real browser, judged by an accessibility engine and an HTML validator.

These take Node, a Chromium, and a folder that `BRA_NODE_MODULES` names, made with
`npm install axe-core puppeteer-core html-validate`; without them the tests are skipped.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.rendering.test_hostile import council as hostile
from tests.transcript import ROOT, run_bra

FOLDER = os.environ.get("BRA_NODE_MODULES", "")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
NODE = shutil.which("node") or ""
pytestmark = pytest.mark.skipif(
    not (FOLDER and CHROMIUM and NODE), reason="needs Node, Chromium and BRA_NODE_MODULES"
)
council = hostile
CALLS = (
    ("real", "minutes 2017-08-18"),
    ("real", "minutes 2017-08-18 --lang en"),
    ("real", "minutes 2017-08-18 --item 4"),
    ("real", "agenda 2017-10-11"),
    ("real", "actions --to html"),
    ("real", "actions --by owner --lang en"),
    ("board", "minutes 2024-03-12"),
    ("board", "minutes 2024-03-12 --internal --lang en"),
    ("board", "decisions"),
    ("real", "report --year 2017"),
    ("board", "report --year 2024 --lang en"),
    ("hostile", "report --year 2017"),
    ("hostile", "minutes 2017-08-18"),
    ("hostile", "actions --by owner"),
)


@pytest.fixture
def pages(tmp_path: Path, council: Path) -> list[Path]:
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


def test_no_page_is_in_anybodys_way(pages: list[Path]) -> None:
    script = Path(__file__).with_name("browser.mjs")
    result = subprocess.run(
        [NODE, str(script), FOLDER, CHROMIUM, *map(str, pages)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert json.loads(result.stdout) == []


def test_every_page_is_valid_html(pages: list[Path], tmp_path: Path) -> None:
    rules = {"extends": ["html-validate:recommended"], "rules": {"long-title": "off"}}
    (tmp_path / ".htmlvalidate.json").write_text(json.dumps({"root": True, **rules}))
    program = Path(FOLDER) / ".bin" / "html-validate"
    result = subprocess.run(
        [str(program), *map(str, pages)],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stdout
