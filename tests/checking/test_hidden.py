"""A finding says nothing of what is confidential, wherever it stands."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from tests.checking.councils import TODAY, check, codes, meeting, write
from tests.transcript import run_bra

WORD = "kodordet"
RAISED = f"> Sekretess: {WORD}\n>\n> - [ ] **A1** Kim Berg: {WORD} (löpande)"


def shown(root: Path, *arguments: str) -> str:
    result = run_bra("check", "--today", TODAY, *arguments, cwd=root)
    assert result.code in {0, 1}
    return (result.stdout + result.stderr).decode()


def test_a_mention_in_public_of_what_was_raised_in_confidence(tmp_path: Path) -> None:
    late = f"- [ ] **2017-08-18/A1** {WORD} Ek: {WORD} (senast 2017-10-01)\n  {WORD} www\n"
    files = {"2017-08-18": meeting(RAISED, date="2017-08-18"), "2017-10-11": meeting(late)}
    write(tmp_path, {**files, "2017-08-18": files["2017-08-18"].replace("12-06", "10-11")})
    for paths in ((), ("minutes/2017-10-11.md",)):
        assert "due-before-meeting: Ej offentlig" in shown(tmp_path, *paths)
        assert WORD not in shown(tmp_path, *paths)
        assert WORD in shown(tmp_path, *paths, "--internal")


def test_a_confidential_topic_that_the_next_agenda_lacks(tmp_path: Path) -> None:
    first = meeting(f"- {WORD}", date="2017-08-18")
    first = first.replace("1. Läget", "1. Nästa möte {.sekretess}")
    folder = write(tmp_path, {"2017-08-18": first, "2017-10-11": meeting("Text.")})
    (found,) = (each for each in find(folder, today=TODAY) if each.code == "topic-missing")
    assert found.hidden
    assert WORD not in shown(tmp_path)
    assert WORD in shown(tmp_path, "--internal")


def test_a_recusal_in_confidence_beside_a_public_vote(tmp_path: Path) -> None:
    text = (
        "> Sekretess:\n>\n> **Jäv:** Kim Berg\n\n**Omröstning:** ja 2, nej 0\n\n**Beslut D1:** Ja."
    )
    (found,) = (each for each in check(tmp_path, text) if each.code == "recused-but-counted")
    assert found.hidden
    assert "Kim Berg" not in shown(tmp_path, "--format", "json")


@pytest.mark.parametrize(
    "text",
    [
        f"### {WORD} {{.sekretess}}\n\n- [ ] **A1** {WORD} Ek: {WORD} (senast {WORD})",
        f"### {WORD} {{.sekretes}}\n\n[{WORD}]({WORD}.pdf) [a](http:{WORD})",
        f"> Sekretess: {WORD}\n>\n> **Beslut D1:** {WORD} (ersätter {WORD})",
        f"> Sekretess: {WORD}\n>\n> <!-- bra: tillåt {WORD}: {WORD} -->",
    ],
)
def test_what_stands_in_confidential_text(tmp_path: Path, text: str) -> None:
    assert codes(check(tmp_path, text))
    for form in ("text", "json", "github", "sarif"):
        assert WORD not in shown(tmp_path, "--format", form)
