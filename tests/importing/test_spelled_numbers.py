"""Markdown headings that Roman numerals or letters count."""

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

HEAD = "# Board meeting, 4 May 2022\n\nPresent: Ann Hill, Bob Dale\n\n"


def items(*titles: str) -> list[tuple[str | None, str]]:
    text = "\n\n".join(f"## {title}\n\nBob told us more." for title in titles)
    record = of_text(HEAD + text, "notes.md").record
    return [(item.number, item.title) for item in record.items]


def test_roman_numerals_count_headings() -> None:
    found = items("I. AGENDA ADOPTED", "II. MINUTES", "III. Valet", "IV. REPORTS")
    assert found[1:] == [("II", "MINUTES"), ("III", "Valet"), ("IV", "REPORTS")]


def test_one_numeral_may_be_left_out() -> None:
    assert items("I. Minutes", "II. Roof", "IV. Rent")[2] == ("IV", "Rent")


def test_letters_count_headings() -> None:
    assert items("A. Taket", "B) Kassan", "C. Ute") == [
        ("A", "Taket"),
        ("B", "Kassan"),
        ("C", "Ute"),
    ]


def test_a_heading_without_numeral_may_stand_among_them() -> None:
    assert items("I. Minutes", "II. Roof", "Guests", "III. Rent")[1] == ("II", "Roof")


def test_words_of_such_letters_are_no_numerals() -> None:
    titles = ["V. Berg told us of the roof", "A. Hill on the fees", "I. Minutes", "X. Lane"]
    assert [title for _, title in items(*titles)] == titles


def test_digits_count_alone() -> None:
    found = items("1. Roof", "2. I. Lund on trees", "3. II. Lund", "4. III. Lund")
    assert [title for _, title in found] == ["Roof", "I. Lund on trees", "II. Lund", "III. Lund"]


def test_a_letter_is_written_with_its_stop() -> None:
    titles = ("A. Taket", "B) Kassan", "C. Ute")
    text = HEAD + "\n\n".join(f"## {title}\n\nBob told us more." for title in titles)
    outcome = import_one("notes.md", text.encode(), Order(None)).text
    assert outcome is not None
    assert "\n## A. Taket\n" in outcome
    assert "\n## B. Kassan\n" in outcome
