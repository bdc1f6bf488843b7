"""Who came late, from afar or as one of the public represents nobody by that."""

import pytest

from bra.importing.head.people import read_entry
from tests.importing.foreign import of_text


@pytest.mark.parametrize(
    "remark",
    [
        *("Sen", "Försenad", "10 min sen", "Kom sent", "Gick tidigare", "Via länk", "Zoom", "Sjuk"),
        *("Föräldraledig", "På semester", "Sen -_-", "Gäst"),
        *(
            "Late",
            "Running late",
            "Late arrival",
            "Left early",
            "Joined at 7",
            "Online",
            "On leave",
        ),
        *("Late :-/", "Excused", "Guest"),
    ],
)
def test_how_somebody_came_is_a_remark(remark: str) -> None:
    for text in (f"Ida Falk ({remark})", f"Ida Falk, {remark}"):
        (entry,) = read_entry(text)
        assert (entry.name, entry.organisation) == ("Ida Falk", None)
        assert entry.note is not None
        assert entry.note.startswith(remark.rstrip(" -_:/"))


@pytest.mark.parametrize(
    "body",
    ["Left Party", "Senioren", "Sjukhuset", "Latex AB", "Onlinebutiken", "Kommunen", "Polisen"],
)
def test_a_body_whose_name_begins_alike_is_one(body: str) -> None:
    (entry,) = read_entry(f"Ida Falk ({body})")
    assert entry.organisation == body


@pytest.mark.parametrize(
    ("head", "present", "public"),
    [
        ("# Byamöte 3 maj 2031", "Närvarande", "Allmänhet"),
        ("# Byamöte 3 maj 2031", "Närvarande", "Åhörare"),
        ("# Parish meeting 3 May 2031", "Present", "Public"),
        ("# Parish meeting 3 May 2031", "Present", "Members of the public"),
    ],
)
def test_the_public_is_no_organisation(head: str, present: str, public: str) -> None:
    text = f"{head}\n\n{present}: Ida Falk\n\n{public}: Eva Ask, Per Alm\n\n## 1. A\n\nHej.\n"
    record = of_text(text, "a.md").record
    assert [(each.name, each.organisation) for each in record.present] == [
        ("Ida Falk", None),
        ("Eva Ask", None),
        ("Per Alm", None),
    ]


@pytest.mark.parametrize("public", ["Allmänhet", "Public"])
def test_a_count_of_the_public_names_nobody(public: str) -> None:
    text = f"# Möte 3 maj 2031\n\nNärvarande: Ida Falk\n{public}: 14\n\n## 1. A\n\nHej.\n"
    assert [each.name for each in of_text(text, "a.md").record.present] == ["Ida Falk"]
    items = (
        f"# Möte 3 maj 2031\n\nNärvarande: Ida Falk\n\n## 1. A\n\nHej.\n\n## {public}\n\nTyst.\n"
    )
    assert [each.title for each in of_text(items, "a.md").record.items] == ["A", public]
