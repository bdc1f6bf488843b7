"""Numbered points that are sentences: their titles, what goes on behind them, and their tasks."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one

PARISH = """\
Ashby Parish Council
Minutes of the meeting held on Tuesday 4 June 2019 at 7.30 pm in the Village Hall

Present: Cllr Anne Hope (Chair), Cllr Bill Marsh, Cllr Carol Dean, Edna Frost (Clerk)

1. Minutes
1.1 The minutes of 7 May were approved and signed. There were no matters arising.
1.2 Bill Marsh reported that the bus shelter had been repaired. He will write to
    the contractor to thank them.

2. Highways
2.1 Edna Frost agreed to report the potholes in Church Lane and at the old
    mill.
2.2 It was RESOLVED to buy two grit bins at a cost of £300. The Clerk to order.

3. Next meeting
3.1 Tuesday 2 July 2019 at 7.30 pm.
3.2 The hall is booked. Tea is served.
"""
SWEDISH = """\
Trivselgruppen
Protokoll 2019-06-04
Närvarande: Anna Hed (ordförande), Bo Mark och Cia Dahl (sekreterare)

1 Mötets öppnande
1.1 Anna öppnar mötet. Dagordningen godkänns.

2 Gården
2.1 Bo har tagit in en offert på grillen hos två firmor som han känner
    till. Han ringer firman senast den 20 juni.
2.2 Hängmattan är trasig.
2.3 Vi beslutar att köpa två bänkar för högst 3 000 kr. Cia beställer.
"""


def text_of(source: str) -> str:
    return import_one("2019-06-04.txt", source.encode(), Order()).text


def headings(source: str) -> list[str]:
    return [line for line in text_of(source).splitlines() if line.startswith("## ")]


def test_each_point_has_its_first_sentence_for_a_title() -> None:
    assert headings(PARISH) == [
        "## 1. Minutes",
        "## 1.1. The minutes of 7 May were approved and signed.",
        "## 1.2. Bill Marsh reported that the bus shelter had been repaired.",
        "## 2. Highways",
        "## 2.1. Edna Frost agreed to report the potholes in Church Lane and at the old mill.",
        "## 2.2. It was RESOLVED to buy two grit bins at a cost of £300.",
        "## 3. Next meeting",
        "## 3.1. Tuesday 2 July 2019 at 7.30 pm.",
        "## 3.2. The hall is booked.",
    ]
    assert headings(SWEDISH) == [
        "## 1. Mötets öppnande",
        "## 1.1. Anna öppnar mötet.",
        "## 2. Gården",
        "## 2.1. Bo har tagit in en offert på grillen hos två firmor som han känner till.",
        "## 2.2. Hängmattan är trasig.",
        "## 2.3. Vi beslutar att köpa två bänkar för högst 3 000 kr.",
    ]


def test_what_goes_on_behind_a_point_stands_below_it() -> None:
    found = text_of(PARISH)
    assert "had been repaired.\n\nHe will write to the contractor to thank them.\n" in found
    assert "\n\nThere were no matters arising.\n" in found


def test_a_pronoun_behind_a_point_means_whom_the_point_names() -> None:
    tasks = [line for line in text_of(PARISH).splitlines() if line.startswith("- [ ]")]
    assert tasks == [
        "- [ ] Bill Marsh: write to the contractor to thank them",
        "- [ ] Edna Frost: report the potholes in Church Lane and at the old mill",
        "- [ ] **Clerk:** order",
    ]
    assert "- [ ] Bo Mark: ringa firman (senast 2019-06-20)\n" in text_of(SWEDISH)


@pytest.mark.parametrize(
    ("source", "decision"),
    [
        (PARISH, "**Decision:** It was RESOLVED to buy two grit bins at a cost of £300."),
        (PARISH, "**Decision:** The minutes of 7 May were approved and signed."),
        (SWEDISH, "**Beslut:** Vi beslutar att köpa två bänkar för högst 3 000 kr."),
    ],
)
def test_a_point_that_decides_has_its_decision_once(source: str, decision: str) -> None:
    assert text_of(source).splitlines().count(decision) == 1


def test_the_next_meeting_may_stand_in_a_point() -> None:
    assert "\nnext:\n  date: 2019-07-02\n  time: 19:30\n" in text_of(PARISH)


def test_a_line_that_had_room_for_the_next_word_is_a_title_of_its_own() -> None:
    title = "2. Highways and all of the footpaths of the parish were discussed"
    source = PARISH.replace("2. Highways\n", f"{title}\nThe lamps flicker.\n")
    assert f"## {title}" in headings(source)


def test_a_list_without_dots_in_its_numbers_is_no_row_of_points() -> None:
    head = "\n".join(SWEDISH.splitlines()[:3])
    points = "1. Grillen är trasig. Bo lagar den.\n2. Bänken är ny. Cia målar den."
    points += "\n3. Häcken är hög. Den ska vara två meter."
    source = f"{head}\n\nGÅRDEN\n{points}\n\nHUSET\nTaket läcker.\n\nÖVRIGT\nInget.\n"
    assert headings(source) == ["## GÅRDEN", "## HUSET", "## ÖVRIGT"]
