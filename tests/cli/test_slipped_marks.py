"""A slip in a marked heading, or an unfinished merge of one, publishes nothing in any output."""

from pathlib import Path

import pytest

from tests.transcript import run_bra

TODAY = {"BRA_TODAY": "2017-10-01"}
WORD = "kodordet"
SLIPS = (
    "##2. Personal {.sekretess}",
    "##\u00a02. Personal {.sekretess}",
    "##Confidential: staff",
    "#Personal {.sekretess}",
    "##Exempt items",
    "<<<<<<< ours\n## 2. Personal {.sekretess}\n=======\n## 2. Personal\n>>>>>>> theirs",
    "<<<<<<< ours\n## 2. Personal\n||||||| a\n=======\n## 2. A {.sekretess}\n>>>>>>> theirs",
)
COMMANDS = (
    "minutes 2017-08-18",
    "minutes 2017-08-18 --to html",
    "meetings --format json",
    "search ordna",
    "search ordna --format json",
    "actions",
    "actions --format json",
    "decisions",
    "decisions --format json",
    "agenda 2017-10-11",
    "report",
    "export",
    "check",
    "remind -o mail",
    "publish site",
    "publish drafts --drafts",
)
TARGETS = ("mail", "site", "drafts")


@pytest.mark.parametrize("line", SLIPS)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_output_tells_what_is_below(tmp_path: Path, line: str, language: str) -> None:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    council = f"---\nname: Rådet\nlanguage: {language}\nmembers:\n  - name: Bo Ek\n"
    (minutes / "council.md").write_text(f"{council}    email: bo@example.org\n---\n")
    (minutes / "2017-08-18.md").write_text(
        f"---\ndatum: 2017-08-18\nstatus: färdigställt\nnästa: 2017-10-11\n---\n\n# Möte\n\n"
        f"## 1. Läget\n\nÖppet.\n\n{line}\n\nVi ordnar {WORD}.\n\n"
        f"- [ ] **A1** Bo Ek: ordna {WORD} (senast 2017-09-01)\n\n**Beslut D1:** {WORD}\n"
    )
    said = [run_bra(*each.split(), cwd=tmp_path, env=TODAY) for each in COMMANDS]
    assert not [each for each in said if WORD.encode() in each.stdout + each.stderr]
    files = [each for to in TARGETS for each in (tmp_path / to).rglob("*") if each.is_file()]
    assert files
    assert not [each for each in files if WORD.encode() in each.read_bytes()]
