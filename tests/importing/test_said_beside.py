"""What stands beside something: who presents, by whom a page was put up, that a task is done."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def record(text: str, head: str = "Möte 2032-10-03") -> Record:
    return of_text(f"{head}\n\nNärvarande: Ida Falk, Ola Kvist\n\n## Bron\n\n{text}\n").record


@pytest.mark.parametrize(
    ("heading", "title", "presenters"),
    [
        ("Räcket: Ida Falk", "Räcket", ("Ida Falk",)),
        ("The railing: Ola Kvist", "The railing", ("Ola Kvist",)),
        ("Räcket: Ida", "Räcket: Ida", ()),
        ("Räcket: Lena Ström", "Räcket: Lena Ström", ()),
        ("Ordförande: Ida Falk", "Ordförande: Ida Falk", ()),
        ("Val av vakt: Ida Falk", "Val av vakt: Ida Falk", ()),
    ],
)
def test_a_whole_name_behind_a_colon_presents(
    heading: str, title: str, presenters: tuple[str, ...]
) -> None:
    found = record(f"Den står.\n\n## {heading}\n\nDet gick bra.").items[-1]
    assert (found.title, found.presenters) == (title, presenters)


@pytest.mark.parametrize(
    "line",
    [
        "Publicerat av Lena Ström den 6 oktober 2032",
        "Uppdaterad av webbredaktionen 2032-10-06",
        "Published by Lena Ström on 6 October 2032",
        "Posted 6 October 2032",
    ],
)
def test_the_day_a_page_was_put_up_is_not_the_meetings(line: str) -> None:
    found = record("Den står.", f"# Brolaget\n\n{line}\n\nSöndagen den 3 oktober 2032")
    assert found.date is not None
    assert found.date.value == "2032-10-03"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ida ska skicka bilder på räcket: klart.", 0),
        ("Ida to send photographs of the railing: done.", 0),
        ("Ida ska skicka bilder på räcket.", 1),
        ("Ida to send photographs of the railing: outstanding.", 1),
    ],
)
def test_a_mark_behind_a_colon_says_that_a_task_is_done(text: str, count: int) -> None:
    assert len(record(text).actions) == count


def test_to_approve_it_is_no_task() -> None:
    assert not record("Ida valdes att föra protokollet och Ola att justera det.").actions
    assert len(record("Ola ska justera dem som sitter snett.").actions) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Söndag 5 december kl. 15. Ida visar räcket. Dessutom: målning av bron, plogning.",
        "Sunday 5 December, 3 pm. Ida shows the railing. In addition: målning av bron, plogning.",
    ],
)
def test_what_comes_besides_is_a_series_of_topics(text: str) -> None:
    found = record(f"Den står.\n\n## Nästa möte\n\n{text}").next.topics
    assert [each.title for each in found] == ["målning av bron", "plogning"]


def test_a_partner_in_an_office_is_no_body() -> None:
    head = (
        "Möte 2032-10-03\n\nNärvarande:\nIda Falk, HR-partner\nOla Kvist, Vision\n\n1. Bron\nHel.\n"
    )
    assert [(each.organisation, each.note) for each in of_text(head).record.present] == [
        (None, "HR-partner"),
        ("Vision", None),
    ]
