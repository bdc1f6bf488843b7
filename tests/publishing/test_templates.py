import re
import shutil
from pathlib import Path

import pytest

from bra.cli.pages import read_page
from bra.folder import Folder
from bra.languages import language
from bra.publishing.addresses import RESERVED
from bra.publishing.publish import Wish, publish
from bra.rendering.environment import shipped_templates
from bra.rendering.templatefiles import TemplateProblem
from bra.text.seal import written_seals
from tests.publishing.sites import build, files_of, write_council

FIXTURE = Path(__file__).parent.parent / "fixtures" / "bjorkviken"
WISH = Wish("2024-05-02", documents=False)


def publish_to(root: Path, place: Path, code: str = "sv") -> dict[str, bytes]:
    publish(Folder(root), language(code), place, WISH, "# Försegling\n\nSå.\n")
    return files_of(place)


@pytest.fixture
def council(tmp_path: Path) -> Path:
    root = tmp_path / "council"
    shutil.copytree(FIXTURE, root)
    (root / "templates" / "site").mkdir(parents=True)
    return root


def test_templates_of_a_council_are_given_no_less_than_ours(tmp_path: Path, council: Path) -> None:
    ours = publish_to(FIXTURE, tmp_path / "ours")
    shipped = shipped_templates() / "site" / "missing.html.j2"
    shutil.copy(shipped, council / "templates" / "site")
    assert publish_to(council, tmp_path / "theirs") == ours


def test_a_page_of_the_councils_own_takes_the_place_of_ours(tmp_path: Path, council: Path) -> None:
    own = council / "templates" / "site" / "missing.html.j2"
    own.write_text(
        '{% extends "base.html.j2" %}{% block main %}<h1>Vilse?</h1>{% endblock %}',
        encoding="utf-8",
    )
    site = publish_to(council, tmp_path / "site")
    assert "<h1>Vilse?</h1>" in site["404.html"].decode()
    assert "<h1>Trygghetsrådet i Björkviken</h1>" in site["index.html"].decode()
    own.write_text("{{ unknown }}", encoding="utf-8")
    with pytest.raises(TemplateProblem, match="unknown"):
        publish_to(council, tmp_path / "site")


def test_every_word_of_a_page_follows_the_language(tmp_path: Path) -> None:
    site = publish_to(FIXTURE, tmp_path / "site", "en")
    swedish = r"\b(Startsida|Beslut D|Ansvarig|Läge|Möten|Försenat|Godkänt|Visa|Sök|Ärende)\b"
    pages = {path: data for path, data in site.items() if path.endswith(".html")}
    for path, data in pages.items():
        text = re.sub(r"<main.*?</main>", "", data.decode(), flags=re.DOTALL)
        assert not re.search(swedish, text), path
    lists = site["actions/index.html"].decode() + site["attendance/index.html"].decode()
    assert not re.search(swedish, re.sub(r'<div class="text">.*?</div>', "", lists))


def test_how_a_seal_is_checked_is_said_in_the_language_of_the_council(tmp_path: Path) -> None:
    manual = read_page("seal").text
    publish(Folder(FIXTURE), language("sv"), tmp_path, WISH, manual)
    text = files_of(tmp_path)["forsegling/index.html"].decode()
    assert "inte en bokstav är ändrad" in text
    assert "line ends" not in text
    for command in ("sha256sum", "shasum -a 256", "ComputeHash", "seal: sha256:…"):
        assert command in text
    assert text.count("<h1>") == 1


def test_no_template_holds_words_of_a_language() -> None:
    for path in (shipped_templates() / "site").glob("*.j2"):
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"{% block sources %}.*?{% endblock %}", "", text)
        text = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}|<[^>]*>", "", text)
        assert not re.search(r"[^\W\d_]{2,}", text), path


def test_no_item_can_be_called_as_a_part_of_a_page_is() -> None:
    pages = [
        path for name in ("site", "preview") for path in (shipped_templates() / name).iterdir()
    ]
    texts = [path.read_text(encoding="utf-8") for path in pages]
    ids = {each for text in texts for each in re.findall(r' id="([^"{]+)"', text)}
    assert ids
    assert ids <= RESERVED


def test_the_seal_page_shows_the_council_s_own_seal(tmp_path: Path) -> None:
    publish(Folder(FIXTURE), language("sv"), tmp_path, WISH, read_page("seal").text)
    text = files_of(tmp_path)["forsegling/index.html"].decode()
    source = (FIXTURE / "minutes" / "2024-03-06-extra.md").read_bytes()
    [seal] = written_seals(source)
    assert seal is not None
    assert text.count(seal.removeprefix("sha256:")) == 3
    assert "mötet den 6 mars 2024" in text
    assert "2024-03-06-extra.md" in text
    for foreign in ("Ann Field", "bra approve", "2025-06-10"):
        assert foreign not in text


def test_no_page_leads_to_the_seal_where_nothing_is_approved(tmp_path: Path) -> None:
    write_council(tmp_path / "council")
    leads = b'href="../seal/"'
    build(tmp_path / "council", tmp_path / "site")
    assert leads in files_of(tmp_path / "site")["2025-11-05/index.html"]
    (tmp_path / "council" / "minutes" / "2026-01-14.md").unlink()
    build(tmp_path / "council", tmp_path / "site")
    assert not any(leads in data for data in files_of(tmp_path / "site").values())
