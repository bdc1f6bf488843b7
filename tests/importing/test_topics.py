"""What is put forward for the next meeting, and where that is."""

import pytest

from bra.importing.record import Following
from tests.importing.foreign import of_text

SV = (
    "Styrelsemöte 14 mars 2022\nPlats: Saga\nNärvarande: Anna Ek, Bo Lund\n\n1. Val\nBo valdes.\n\n"
)
EN = "Minutes, 14 March 2022\nVenue: Saga\nPresent: Ann Hill, Bob Lane\n\n1. Vote\nBob won.\n\n"


def following(text: str, *, heading: str = "2. Nästa möte\n", head: str = SV) -> Following:
    return of_text(f"{head}{heading}{text}\n").record.next


def topics(text: str, **how: str) -> list[str]:
    return [topic.title for topic in following(text, **how).topics]


@pytest.mark.parametrize(
    "said",
    [
        "Till dess: taket, hissen",
        "Då: taket, hissen.",
        "Att förbereda: taket, hissen.",
        "Kvar att besluta om: taket, hissen.",
        "På listan: taket, hissen.",
        "På tapeten då: taket och hissen.",
        "Förslag på innehåll: taket; hissen",
        "Preliminär dagordning: taket, hissen.",
        "Vi pratar om taket och hissen.",
        "Rådet behandlar då taket och hissen.",
        "Där tar vi upp taket och hissen.",
        "Då ska styrelsen besluta om taket och hissen.",
        "Då har vi även taket och hissen.",
        "Då blir det dags för taket och hissen.",
        "Taket och hissen tas upp.",
        "Taket och hissen står på tur.",
        "Taket återkommer då, liksom hissen.",
        "Önskade ämnen: taket, hissen",
        "Bordlagda frågor: taket, hissen.",
        "Ska tas upp: taket, hissen.",
        "Vid mötet behandlas taket och hissen.",
        "På mötet behandlas taket och hissen.",
        "Bo önskar att rådet då diskuterar taket och hissen.",
        "Då planerar vi taket och går igenom hissen.",
        "Ärende: taket, hissen.",
        "Inplanerade frågor: taket, hissen.",
        "Önskemål om punkter: taket, hissen.",
        "Fokus på taket och hissen.",
        "Taket och hissen tas upp igen.",
        "Taket och hissen blir en egen punkt på dagordningen.",
        "Anna vill ta upp taket och hissen.",
        "Taket och hissen ska upp då.",
        "Då ska taket och hissen upp.",
        "Taket och hissen ska då behandlas.",
        "Taket och hissen tas då upp.",
        "Då vill vi höra mer om taket och om hissen.",
        "Styrelsen vill då veta mer om taket och hissen.",
        "Taket och hissen är planerade ärenden.",
        "Då är det taket och hissen som gäller.",
        "Styrelsen ska då behandla taket och hissen.",
        "Styrelsen kommer då att även diskutera taket och hissen.",
        "Rådet ska vid mötet ta ställning till taket och hissen.",
        "Mötet kommer att behandla taket och hissen.",
        "Då talar vi om: taket, hissen",
    ],
)
@pytest.mark.parametrize("heading", ["2. Nästa möte\n", "2. Nästa BRÅ\n", "2. Nästa föräldraråd\n"])
def test_topics_in_swedish(said: str, heading: str) -> None:
    found = topics(f"Tisdag 5 april kl. 18, klubbhuset. {said}", heading=heading)
    assert [each.casefold() for each in found] == ["taket", "hissen"]


@pytest.mark.parametrize(
    "said",
    [
        "Until then: the roof, the lift",
        "To prepare: the roof, the lift.",
        "On the list so far: the roof and the lift.",
        "Suggestions for the agenda: the roof, the lift.",
        "To include the roof and the lift.",
        "There we will look at the roof and the lift.",
        "The roof and the lift are on the agenda.",
        "The roof will come back then, as will the lift.",
        "Requested topics: the roof, the lift.",
        "Will be discussed: the roof, the lift.",
        "At the meeting we discuss the roof and the lift.",
        "At that meeting the board will review the roof and the lift.",
        "The board will then consider the roof and the lift.",
        "The meeting will be devoted to the roof and the lift.",
        "The roof and the lift will be up then.",
        "Then we hope to hear more about the roof and about the lift.",
        "The board would like to hear more about the roof and the lift.",
        "The roof and the lift are planned items.",
        "The board will meet again on Friday 3 June and will look at the roof and the lift.",
    ],
)
def test_topics_in_english(said: str) -> None:
    found = topics(f"Tuesday 5 April, 6 pm, Saga. {said}", heading="2. Next meeting\n", head=EN)
    assert [each.casefold() for each in found] == ["the roof", "the lift"]


@pytest.mark.parametrize(
    ("said", "how"),
    [
        ("Styrelsen ska då behandla taket och hissen.", {}),
        ("Styrelsen ska vid mötet ta ställning till taket.", {}),
        (
            "The board will then consider the roof.",
            {"heading": "2. Next meeting\n", "head": EN},
        ),
    ],
)
def test_what_a_body_will_do_then_is_no_task(said: str, how: dict[str, str]) -> None:
    lead = how.get("head", SV) + how.get("heading", "2. Nästa möte\n")
    record = of_text(f"{lead}5 April. {said}\n").record
    assert record.actions == ()
    assert record.next.topics != ()


def test_what_a_body_is_to_do_then_is_a_task_elsewhere() -> None:
    found = of_text(f"{SV}2. Hyran\nOm han vägrar ska styrelsen då kontakta kommunen.\n")
    assert [each.text for each in found.record.actions] == ["kontakta kommunen"]


@pytest.mark.parametrize(
    "said",
    [
        "Beredningen sammanträder härnäst tisdag 5 april kl. 18 i Ekbo.",
        "Presidiet samlas på nytt den 5 april kl. 18 i Ekbo.",
        "Härnäst träffas arbetsgruppen den 5 april kl. 18 i Ekbo.",
        "Klubben ses igen den 5 april kl. 18 i Ekbo och tar då upp taket och hissen.",
    ],
)
def test_a_body_that_meets_next_in_a_sentence_of_its_own(said: str) -> None:
    found = following(f"Bo undrade om taket. {said}", heading="2. Övriga frågor\n")
    assert found.date is not None
    assert found.date.value == "2022-04-05"
    assert found.place is not None
    assert found.place.value == "Ekbo"
    assert [each.title for each in found.topics] in ([], ["taket", "hissen"])


def test_what_the_board_will_look_at_is_no_part_of_the_place() -> None:
    said = "The board will meet again on 5 April at the town hall and will discuss the roof."
    found = following(said, heading="2. Any other business\n", head=EN)
    assert found.place is not None
    assert found.place.value == "town hall"
    assert [each.title for each in found.topics] == ["the roof"]


@pytest.mark.parametrize("lead", ["Ska tas upp:", "Att ta upp:"])
def test_boxes_under_a_word_for_topics_are_no_tasks(lead: str) -> None:
    found = of_text(f"{SV}2. Nästa möte\n5 april kl. 18. {lead}\n\n- [ ] Taket\n- [ ] Hissen\n")
    assert [each.title for each in found.record.next.topics] == ["Taket", "Hissen"]
    assert found.record.actions == ()


def test_boxes_in_the_section_about_the_next_meeting_are_tasks() -> None:
    found = of_text(f"{SV}2. Nästa möte\n5 april kl. 18.\n\n- [ ] Bo Lund: boka salen\n")
    assert found.record.next.topics == ()
    assert [each.text for each in found.record.actions] == ["boka salen"]


@pytest.mark.parametrize(
    ("said", "how"),
    [
        ("Styrelsen möts 5 april kl. 18, då taket och hissen kommer att behandlas.", {}),
        ("5 april kl. 18, sal 3\n   Taket\n   Hissen (Anna)", {}),
        ("5 april kl. 18, sal 3\ntaket\nhissen", {}),
        (
            "The board meets on 5 April, when the roof and the lift will be discussed.",
            {"heading": "2. Next meeting\n", "head": EN},
        ),
    ],
)
def test_topics_beside_and_below_the_day(said: str, how: dict[str, str]) -> None:
    found = [each.casefold().removeprefix("the ") for each in topics(said, **how)]
    assert found in (["taket", "hissen"], ["roof", "lift"])


def test_lines_below_the_day_that_are_names_or_sentences_are_no_topics() -> None:
    assert topics("5 april kl. 18, sal 3\n   Anna Ek\n   Bo Lund") == []
    assert topics("5 april kl. 18, sal 3\nTaket\nHissen") == []


def test_a_table_tells_of_the_next_meeting() -> None:
    table = "| Datum | Tid | Plats |\n| --- | --- | --- |\n| 5 april 2022 | 18.00 | Salen |\n"
    found = of_text(f"# Möte 2022-03-14\n\n## Val\n\nBo.\n\n## Nästa möte\n\n{table}", "a.md")
    following = found.record.next
    assert following.date is not None
    assert following.date.value == "2022-04-05"
    assert following.place is not None
    assert following.place.value == "Salen"


def test_a_place_with_a_label_behind_a_time() -> None:
    found = following("5 april. Tid: 18.00. Plats: Klubbhuset.")
    assert found.place is not None
    assert found.place.value == "Klubbhuset"


def test_a_heading_in_haste() -> None:
    found = following("Tisdag 5 april kl. 18.", heading="2. Nästa ggn\n")
    assert found.date is not None


@pytest.mark.parametrize(
    "said",
    [
        "Taket, hissen, stadgarnas andra läsning.",
        "TAKET, HISSEN, STADGARNAS ANDRA LÄSNING.",
        "Taket, hissen och stadgarnas andra läsning.",
    ],
)
def test_a_series_behind_the_day_is_topics(said: str) -> None:
    found = topics(f"5 april kl. 18. {said}")
    assert [each.casefold() for each in found] == ["taket", "hissen", "stadgarnas andra läsning"]


@pytest.mark.parametrize(
    "said",
    [
        # People, places, times and what is told are no topics.
        "Anna, Bo, Anna Ek.",
        "Klubbhuset, Storgatan 5, 2 trappor, ingång B.",
        "Fika kl. 17.30, mötet kl. 18.00, slut kl. 20.00.",
        "Anna bokar sal, Bo köper fika, alla bidrar.",
        "Saga, Ekbo.",
        "Mötet avslutades.",
        "Den tas upp.",
        "Då får vi höra hur det gick.",
        "Taket och hissen är planerade.",
        "Tid: 18.00. Plats: Saga.",
    ],
)
def test_what_is_no_topic(said: str) -> None:
    assert topics(f"5 april kl. 18. {said}") == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("5 april, samma tid, i skolans matsal.", "skolans matsal"),
        ("5 april kl. 18, hemma hos Anna.", "hemma hos Anna"),
        ("5 april kl. 18, samma rum.", "Saga"),
        ("5 april kl. 18, samma adress.", "Saga"),
        ("5 april kl. 18. Klubbhuset.", "Klubbhuset"),
        ("5 april kl. 18, då i klubbhuset.", "klubbhuset"),
        ("5 april kl. 18, klubbhuset (om läget tillåter).", "klubbhuset"),
        ("5 april kl. 18. Stora salen, Ekbo.", "Stora salen, Ekbo"),
        ("5 april kl. 18. Välkomna!", None),
        ("5 april kl. 18. Salen städas.", None),
        ("5 april kl. 18, behandlas budgeten.", None),
        ("5 april kl. 18, tar vi upp taket.", None),
        ("5 april kl. 18, i klubbhuset diskuteras taket.", "klubbhuset"),
    ],
)
def test_where_the_next_meeting_is(text: str, place: str | None) -> None:
    for found in (following(text), following(f"Nästa möte: {text}", heading="2. Övrigt\n")):
        assert (found.place.value if found.place is not None else None) == place


@pytest.mark.parametrize("sign", ["", "### "])
@pytest.mark.parametrize("words", ["Nästa träff", "Next meeting"])
def test_a_heading_with_a_letter(sign: str, words: str) -> None:
    head = SV.replace("1. Val", f"{sign}A. Val")
    found = following("Tisdag 5 april 2022 kl. 18.", heading=f"{sign}B. {words}\n\n", head=head)
    assert found.date is not None
    assert found.date.value == "2022-04-05"


def test_a_body_in_short_meets_next() -> None:
    found = following("Onsdag 6 april kl. 9.", heading="2. Nästa AU\n")
    assert found.date is not None
    assert found.date.value == "2022-04-06"


def test_minutes_without_a_year_tell_the_rest() -> None:
    found = of_text("Möte\n\n1. Val\nBo valdes.\n\n2. Nästa möte\nFredag 5 maj kl. 18 i Saga.\n")
    following = found.record.next
    assert following.date is None
    assert following.time is not None
    assert following.place is not None


@pytest.mark.parametrize(
    ("lines", "topics"),
    [
        (
            """Torsdag den 9 oktober 2033 klockan 9 i båthuset. Följande
ämnen föreslogs: brygg-
avgifter (Rupert Lång), båtar-
nas vård.
Ordföranden avslutade mötet.""",
            ["bryggavgifter", "båtarnas vård"],
        ),
        (
            """Thursday 9 October 2033, 9.00 am, the boathouse. The
following subjects were proposed: mooring
charges (Rupert Lane), boat care.
The chair closed the meeting.""",
            ["mooring charges", "boat care"],
        ),
    ],
)
def test_topics_are_put_forward_in_a_sentence_that_runs_over_lines(
    lines: str, topics: list[str]
) -> None:
    head = "Protokoll" if "Följande" in lines else "Minutes"
    last = "2. Nästa möte" if head == "Protokoll" else "2. Next meeting"
    text = f"{head} 2033-03-14\n\n1. Roddbåtar\nDe visades.\n\n{last}\n{lines}\n"
    assert [each.title for each in of_text(text).record.next.topics] == topics


@pytest.mark.parametrize(
    ("text", "heading", "head"),
    [
        ("3 maj 2022.\nÄmnen: Taket, Hissen.\n\nAnna Ek\nOrdförande", "2. Nästa möte\n", SV),
        ("3 maj 2022.\n\nFrågor: Taket, Hissen\n\nAnna Ek\nOrdförande", "2. Nästa möte\n", SV),
        ("3 May 2022.\nTopics: Taket, Hissen.\n\nAnn Hill\nChair", "2. Next meeting\n", EN),
        ("3 May 2022.\n\nAgenda: Taket, Hissen\n\nAnn Hill\nChair", "2. Next meeting\n", EN),
    ],
)
def test_topics_above_signatures_are_no_names(text: str, heading: str, head: str) -> None:
    assert topics(text, heading=heading, head=head) == ["Taket", "Hissen"]
