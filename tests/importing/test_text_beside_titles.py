"""Text on the line of a numbered title: behind bold letters, or a dash."""

import pytest

from tests.importing.foreign import of_text

SWEDISH = (
    ("1", "Föregående protokoll", "Protokollet godkändes."),
    ("2", "Enkäten", "Anna berättade om svaren. De flesta vill ha fotboll."),
    ("3", "Lokaler", "Styrelsen beslutar att hyra ladan."),
    ("4", "Nästa möte", "15 oktober kl. 13.00."),
)
ENGLISH = (
    ("1", "Minutes", "The minutes were approved."),
    ("2", "Survey", "Ann told of the answers. Most want football."),
    ("3", "Rooms", "The committee agreed to rent the barn."),
    ("4", "Next meeting", "15 October at 1 pm."),
)


@pytest.mark.parametrize(
    "form",
    [
        "**{}. {}** – {}",
        "**{}. {}** - {}",
        "**{}. {}**: {}",
        "**{}. {}.** {}",
        "__{}. {}__ – {}",
        "{}. {} – {}",
        "§ {} {} – {}",
    ],
)
@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Ekby byalag\nMöte 3 maj 2022\n\nNärvarande: Anna Ek, Bo Lind", SWEDISH),
        ("Elm Society\nMinutes 3 May 2022\n\nPresent: Ann Hill, Bob Dale", ENGLISH),
    ],
)
def test_the_text_behind_a_title_is_no_part_of_it(
    head: str, rows: tuple[tuple[str, str, str], ...], form: str
) -> None:
    text = "\n\n".join([head, *(form.format(*row) for row in rows)])
    record = of_text(text).record
    assert [(each.number, each.title) for each in record.items] == [row[:2] for row in rows]
    assert record.decisions[-1].text.endswith(rows[2][2])
    assert record.next.date is not None


@pytest.mark.parametrize(
    "titles",
    [
        ("Rapport – ekonomi", "Taket – förslag till åtgärder", "Övriga frågor – inga"),
        ("Report - money", "Roof - what it costs in all", "Other matters - none"),
    ],
)
def test_a_dash_within_titles_stays(titles: tuple[str, ...]) -> None:
    body = "\n\n".join(f"{at}. {title}\nText." for at, title in enumerate(titles, 1))
    text = f"Ekby byalag\nMöte 3 maj 2022\n\nNärvarande: Anna Ek, Bo Lind\n\n{body}\n"
    assert tuple(each.title for each in of_text(text).record.items) == titles
