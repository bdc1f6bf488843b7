"""Several are told of at once: by a title, by offices before dashes, or in sentences."""

import pytest

from tests.importing.foreign import of_text

SV = "Protokoll den 14 mars 2022\n\n{}\n\n1. Öppnande\nMötet öppnades.\n\n2. Kassan\nDen är god.\n"
EN = "Minutes of 14 March 2022\n\n{}\n\n1. Opening\nIt began.\n\n2. Finance\nAll is in order.\n"


def came(form: str, head: str) -> tuple[set[str], set[str]]:
    record = of_text(form.format(head)).record
    present, absent = (
        {
            f"{each.name} [{each.organisation}]" if each.organisation else each.name
            for each in people
        }
        for people in (record.present, record.absent)
    )
    return present, absent


@pytest.mark.parametrize(
    ("form", "head"),
    [
        (EN, "Present: Cllrs. {}, {} and {}"),
        (EN, "Present\n  Bros. {}, {}\n  Sr. {}"),
        (EN, "Present\n  Bro. {}\n  Srs. {}, {}"),
        (EN, "Present: Messrs {}, {}; Mrs {}"),
        (EN, "Present: Professors {} and {}, Dr {}"),
        (EN, "Present: Commissioners {}, {}, and {}"),
        (EN, "Present\nSupervisors {}, {}\nMr {}"),
        (SV, "Närvarande: Ledamöterna {}, {} och {}"),
        (SV, "Närvarande: Kamraterna {}, {}, {}"),
        (SV, "Närvarande: Ledamöterna {} och {} samt ersättaren {}"),
        (SV, "Närvarande\nSystrarna {}, {}\n{}"),
    ],
)
def test_a_title_of_several_is_of_each(form: str, head: str) -> None:
    names = ["Ann Hill", "Bob Marsh", "Cia Dahl"]
    assert came(form, head.format(*names)) == ({*names}, set())


def test_a_title_within_the_name_of_a_group_divides_nothing() -> None:
    found, _ = came(EN, "Present: School Governors: Ann Hill and Bob Marsh, Cia Dahl")
    assert not any(name.startswith("School Ann") for name in found)


@pytest.mark.parametrize(
    ("form", "label", "posts"),
    [
        (EN, "Committee:", ("President", "Vice President", "Publicity")),
        (EN, "Attendees:", ("Chair", "Treasurer", "Events")),
        (EN, "Present", ("Chair", "Secretary", "Treasurer")),
        (SV, "Styrelsen:", ("Ordförande", "Kassör", "Ledamot")),
        (SV, "Närvarande", ("Ordförande", "Sekreterare", "Kassör")),
    ],
)
@pytest.mark.parametrize("dash", ["-", "–"])
def test_offices_stand_before_dashes(
    form: str, label: str, posts: tuple[str, ...], dash: str
) -> None:
    away = "sent apologies" if form == EN else "anmält förhinder"
    names = ("Ann Hill", f"Bob Marsh ({away})", "Cia Dahl")
    lines = [f"{post} {dash} {name}" for post, name in zip(posts, names, strict=True)]
    found, absent = came(form, "\n".join((label, *lines)))
    assert {each.partition(" [")[0] for each in found} == {"Ann Hill", "Cia Dahl"}
    assert absent == {"Bob Marsh"}


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (EN, "Apologies had come from Cia Dahl and Dag Rös"),
        (EN, "Apologies came in from Cia Dahl and Dag Rös"),
        (EN, "We have had apologies from Cia Dahl and Dag Rös"),
        (EN, "The secretary had received apologies from Cia Dahl and Dag Rös"),
        (EN, "Cia Dahl and Dag Rös had phoned in their apologies"),
        (EN, "Cia Dahl and Dag Rös emailed apologies"),
        (SV, "Återbud hade kommit från Cia Dahl och Dag Rös"),
        (SV, "Från Cia Dahl och Dag Rös hade återbud inkommit"),
        (SV, "Vi hade fått återbud av Cia Dahl och Dag Rös"),
        (SV, "Cia Dahl och Dag Rös hade ringt återbud"),
        (SV, "Cia Dahl och Dag Rös meddelade att de var sjuka"),
    ],
)
def test_sentences_tell_who_came_and_who_sent_word(form: str, told: str) -> None:
    there = "Ann Hill och Bo Ek var med" if form == SV else "Ann Hill and Bo Ek were present"
    people = ({"Ann Hill", "Bo Ek"}, {"Cia Dahl", "Dag Rös"})
    assert came(form, f"{there}. {told}.") == people


@pytest.mark.parametrize(
    ("form", "more"),
    [(SV, "Kaffe serverades av Cia Dahl"), (EN, "Coffee was served by Cia Dahl")],
)
def test_a_first_sentence_alone_may_tell_who_came(form: str, more: str) -> None:
    there = "Ann Hill och Bo Ek var med" if form == SV else "Ann Hill and Bo Ek were present"
    assert came(form, f"{there}. {more}.") == ({"Ann Hill", "Bo Ek"}, set())


@pytest.mark.parametrize(
    ("form", "head"),
    [
        (SV, "Närvaro:\nAnn Hill: ja\nCia Dahl: nej\nBo Ek: ja, kom 18.20"),
        (SV, "Närvaro\nAnn Hill – närvarande\nCia Dahl – frånvarande\nBo Ek – närvarande"),
        (EN, "Attendance:\nAnn Hill: yes\nCia Dahl: no\nBo Ek: yes (late)"),
        (EN, "Attendance\nAnn Hill - present\nCia Dahl - absent\nBo Ek - present"),
    ],
)
def test_a_word_behind_each_name_says_who_came(form: str, head: str) -> None:
    assert came(form, head) == ({"Ann Hill", "Bo Ek"}, {"Cia Dahl"})


@pytest.mark.parametrize(
    ("form", "head"),
    [
        (EN, "Present: Ann Hill / Bo Ek / Cia Dahl"),
        (SV, "Närvarande: Ann Hill | Bo Ek | Cia Dahl"),
        (EN, "Present were Ann Hill in the chair, Bo Ek, and Cia Dahl as secretary."),
        (SV, "Närvarande var Ann Hill som ordförande, Bo Ek och Cia Dahl som sekreterare."),
    ],
)
def test_names_stand_between_strokes_and_before_what_they_served_as(form: str, head: str) -> None:
    assert came(form, head) == ({"Ann Hill", "Bo Ek", "Cia Dahl"}, set())


def test_a_stroke_before_a_body_divides_no_names() -> None:
    found, _ = came(SV, "Närvarande: Ann Hill / Ekbo AB, Bo Ek / Alby IF")
    assert found == {"Ann Hill [Ekbo AB]", "Bo Ek [Alby IF]"}
