"""The plots of a report are in each format that can show them, with words for those who cannot."""

import io
import zipfile
from pathlib import Path

import pikepdf
import pytest

from bra.languages import language
from bra.ledger import build_ledger
from bra.ledger.figures import Period
from bra.planning.report import plan_report
from bra.reading.meeting import page_of
from bra.rendering.document import Document
from bra.rendering.formats import written
from bra.rendering.report import period_words, report_document
from tests.planning.councils import council, meeting

SWEDISH = language("sv")


@pytest.fixture(scope="module")
def document() -> Document:
    of = council('members: ["Per Ask, Organ <b>"]\n')
    came = "status: final\npresent: [Per Ask]\n"
    held = [
        meeting(of, "2017-01-10", came, "## 1. A\n\n- [ ] **A1** Per Ask: x (senast 2017-02-01)\n"),
        meeting(of, "2017-03-10", came, "## 1. A\n\n- [ ] **A1** Per Ask: y\n"),
    ]
    ledger = build_ledger([page_of(each) for each in held])
    period = Period("2017-01-01", "2017-03-31")
    report = plan_report(of, held, ledger, period, SWEDISH, corrections={}, internal=False)
    return report_document(Path(), of, SWEDISH, report, "2017-04-01", internal=False)


def test_a_page_shows_the_plots_with_title_and_words(document: Document) -> None:
    page = str(written(document, "html", Path()))
    assert page.count("<svg role=") == page.count("</svg>") == 3
    assert '<title id="plot-course">Öppna och försenade uppdrag över tid</title>' in page
    assert "Öppna uppdrag gick från 1 den 31 januari 2017 till 2 den 31 mars 2017" in page
    assert "Organ &lt;b&gt; 100 %" in page
    assert "plot:" not in page


def test_a_pdf_has_words_for_each_plot(document: Document) -> None:
    data = written(document, "pdf", Path())
    assert isinstance(data, bytes)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        things = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
        found = [str(each.Alt) for each in things if "/Alt" in each]
    assert [alt.partition(":")[0] for alt in found] == [
        "Närvaro per organisation",
        "Öppna och försenade uppdrag över tid",
        "Öppna uppdrag efter ålder",
    ]
    assert written(document, "pdf", Path()) == data


def test_word_has_the_plots_as_pictures_with_words(document: Document) -> None:
    data = written(document, "docx", Path())
    assert isinstance(data, bytes)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        pictures = [name for name in package.namelist() if name.startswith("word/media/")]
        assert len(pictures) == 3
        assert all(package.read(name).startswith(b"\x89PNG") for name in pictures)
        text = package.read("word/document.xml").decode()
    assert text.count('descr="') == 3
    assert 'descr="Närvaro per organisation: Organ &lt;b&gt; 100 %"' in text
    assert written(document, "docx", Path()) == data


def test_markdown_has_the_tables_alone(document: Document) -> None:
    text = str(written(document, "md", Path()))
    assert "plot:" not in text
    assert "![" not in text
    assert text.count("\n\n\n") == 0


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2017-01-01", "2017-12-31", "2017"),
        ("2017-01-01", "2017-06-30", "1 januari 2017 – 30 juni 2017"),
        ("2017-03-01", "2017-06-30", "1 mars 2017 – 30 juni 2017"),
        (None, "2017-06-30", "till och med 30 juni 2017"),
    ],
)
def test_a_title_names_the_period(first: str | None, last: str, words: str) -> None:
    assert period_words(SWEDISH, Period(first, last)) == words
