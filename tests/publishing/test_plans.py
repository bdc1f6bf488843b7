"""What plans say of actions: the preview counts it as the lists do, the public site does not."""

from pathlib import Path

import pytest

from bra.folder import Folder
from bra.languages import language
from bra.publishing.site import site_of
from tests.publishing.previews import preview_of
from tests.publishing.sites import PLANNED, TODAY, made, write_council
from tests.transcript import run_bra

PLAN = "2026-04-15"
REOPENED = "- [ ] **2025-11-05/A1** PLANWORD (reopened 2026-03-19)\n"


@pytest.fixture
def council(tmp_path: Path) -> Path:
    write_council(tmp_path)
    plan(tmp_path, REOPENED)
    return tmp_path


def plan(root: Path, lines: str) -> None:
    """Let the plan of the next meeting say something of actions."""
    text = PLANNED.replace("## 2.", f"{lines}\n## 2.")
    (root / "minutes" / f"{PLAN}.md").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("today", [TODAY, "2026-03-18", PLAN, "2026-04-16"])
@pytest.mark.parametrize(
    "lines",
    [
        REOPENED,
        "- [x] **2025-11-05/A2** PLANWORD (done 2026-03-19)\n",
        "- [ ] **A1** Jonas Eek: PLANWORD\n",
        "- [ ] **2025-11-05/A1** 19900101-2382 (reopened 2026-03-19)\n",
    ],
    ids=["reopened", "closed", "raised", "not to be public"],
)
def test_with_drafts_actions_stand_as_in_the_lists(council: Path, lines: str, today: str) -> None:
    plan(council, lines)
    folder = Folder(council)
    site = site_of(folder, language("en"), today, drafts=True)
    wanted = [each for each in folder.ledger.actions(today) if not each.confidential]
    assert [(each.id, each.state, each.due) for each in site.actions] == [
        (each.id, each.state, each.due) for each in wanted
    ]


@pytest.mark.usefixtures("nothing_is_kept")
def test_the_preview_says_what_the_notice_says(council: Path) -> None:
    preview = preview_of(council)
    notice = run_bra("agenda", "next", "--today", TODAY, cwd=council).stdout.decode()
    assert "**2025-11-05/A1**" in notice
    assert b'href="../2025-11-05/A1/"' in preview.answer(f"{PLAN}/").body
    assert b"PLANWORD" in preview.answer("2025-11-05/A1/").body
    assert b"2025-11-05/A1" in preview.answer("actions/").body


def test_what_is_confidential_in_a_plan_stays_in(council: Path) -> None:
    plan(council, f"> Confidential:\n>\n> {REOPENED}")
    for path, data in made(council, "", drafts=True).items():
        assert b"PLANWORD" not in data, path


def test_what_a_plan_says_is_not_public(council: Path) -> None:
    site = made(council, "")
    assert not any(b"PLANWORD" in data for data in site.values())
    assert b"2025-11-05/A1/" not in site[f"{PLAN}/index.html"]
    assert b"2025-11-05/A1" not in site["actions/index.html"]
    assert b"state-done" in site["2025-11-05/A1/index.html"]
