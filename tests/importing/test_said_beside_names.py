"""What stands beside a name says how somebody was there, or what somebody is."""

import pytest

from tests.importing.foreign import of_text

SV = "Protokoll den 14 mars 2022\n\n{}\n\n1. Öppnande\nMötet öppnades.\n\n2. Kassan\nDen är god.\n"
EN = "Minutes of 14 March 2022\n\n{}\n\n1. Opening\nIt began.\n\n2. Finance\nAll is in order.\n"
Told = tuple[str, str | None, str | None]


def present(form: str, head: str) -> list[Told]:
    record = of_text(form.format(head)).record
    return [(each.name, each.organisation, each.note) for each in record.present]


@pytest.mark.parametrize(
    ("form", "said", "note"),
    [
        (SV, "med ledsagare", "med ledsagare"),
        (SV, "och personlig assistent", "och personlig assistent"),
        (SV, "till kl. 19", "till kl. 19"),
        (SV, "anlände kl. 18.20", "anlände kl. 18.20"),
        (SV, "för punkt 4 och 5", "för punkt 4 och 5"),
        (SV, "under föredragningen", "under föredragningen"),
        (EN, "for item 3", "for item 3"),
        (EN, "for items 3 and 4", "for items 3 and 4"),
        (EN, "until 4pm", "until 4pm"),
        (EN, "with her carer", "with her carer"),
        (EN, "joining at 3.15pm", "joining at 3.15pm"),
        (EN, "items 1-4 only", "items 1-4 only"),
        (EN, "as observer", "as observer"),
    ],
)
@pytest.mark.parametrize("list_of", ["{}:\n{}\n{}", "{}: {}, {}", "{}: {}; {}"])
def test_what_stands_behind_a_bracket_is_told_of_the_person(
    form: str, said: str, note: str, list_of: str
) -> None:
    word = "Närvarande" if form == SV else "Present"
    head = list_of.format(word, f"Ann Ek (Ekbo AB) {said}", "Bo Lund (Alby AB)")
    assert present(form, head) == [("Ann Ek", "Ekbo AB", note), ("Bo Lund", "Alby AB", None)]


@pytest.mark.parametrize("said", ["från Ekbo AB", "och Cia Dahl (S)", "tillsammans med Cia Dahl"])
def test_another_or_a_body_behind_a_bracket_is_no_remark(said: str) -> None:
    notes = [note for _, _, note in present(SV, f"Närvarande:\nAnn Ek (S) {said}\nBo Lund (M)")]
    assert not any(note and said in note for note in notes)


@pytest.mark.parametrize(
    "title",
    [
        "Barn- och utbildningschef",
        "Kultur-, fritids- och skolchef",
        "Mark- och exploateringsingenjör",
        "Advokat",
        "Örlogskapten",
        "Stf skolchef",
        "Tf. rektor",
        "T f enhetschef",
    ],
)
@pytest.mark.parametrize("head", ["Närvarande: {}, Bo Lund", "Närvarande\n{}\nBo Lund"])
def test_titles_before_names_are_titles(title: str, head: str) -> None:
    found = present(SV, head.format(f"{title} Ann Ek"))
    assert [(name, body) for name, body, _ in found] == [("Ann Ek", None), ("Bo Lund", None)]
    assert title in str(found[0][2])


@pytest.mark.parametrize(
    ("form", "said", "office"),
    [
        (SV, "Utbildningsbevakare", True),
        (SV, "Festansvarig", True),
        (SV, "Notarist", True),
        (SV, "Skogsägarna", False),
        (EN, "City Attorney", True),
        (EN, "Deputy Comptroller", True),
        (EN, "Healthcare", False),
        (EN, "Kidderware", False),
    ],
)
def test_words_for_who_does_something_are_no_bodies(form: str, said: str, *, office: bool) -> None:
    word = "Närvarande" if form == SV else "Present"
    told = [(None, said) if office else (said, None)]
    found = present(form, f"{word}\nAnn Ek ({said})\nBo Lund (M)")
    assert [each[1:] for each in found[:1]] == told


def test_an_office_of_two_is_no_body() -> None:
    found = present(EN, "Present: Ann Hill and Bob Marsh (Churchwardens), Carl Poe (Treasurer)")
    assert [(name, body) for name, body, _ in found] == [
        ("Ann Hill", None),
        ("Bob Marsh", None),
        ("Carl Poe", None),
    ]
