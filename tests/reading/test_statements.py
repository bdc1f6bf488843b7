"""Labelled statements: which lines are, and what belongs to them."""

import pytest

from bra.model import Meeting, Statement
from tests.reading.texts import STEM, codes, minutes_of


def read(text: str) -> Meeting:
    return minutes_of(f"## 1. A\n\n{text}\n")


def statement(text: str) -> Statement:
    (found,) = read(text).statements
    return found


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Beslut", "decision"),
        ("Ställningstagande", "decision"),
        ("Decision", "decision"),
        ("Resolution", "decision"),
        ("Resolved", "decision"),
        ("RESOLVED", "decision"),
        ("Agreed", "decision"),
        ("Resolved unanimously", "decision"),
        ("Förslag", "proposal"),
        ("Yrkande", "proposal"),
        ("Proposal", "proposal"),
        ("Motion", "proposal"),
        ("Omröstning", "vote"),
        ("Vote", "vote"),
        ("Reservation", "dissent"),
        ("Dissent", "dissent"),
        ("Jäv", "recusal"),
        ("Recusal", "recusal"),
        ("Protokollsanteckning", "remark"),
        ("Statement", "remark"),
        ("Expedieras till", "copies"),
        ("Copy to", "copies"),
        ("Rättelse", "correction"),
        ("Correction", "correction"),
    ],
)
def test_each_label_has_its_kind(label: str, kind: str) -> None:
    assert statement(f"{label}: text").kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Beslut: Ja.",
        "**Beslut:** Ja.",
        "**Beslut**: Ja.",
        "__Beslut:__ Ja.",
        "BESLUT: Ja.",
        "- Beslut: Ja.",
        "- **Beslut:** Ja.",
        "1. Beslut: Ja.",
    ],
)
def test_a_label_may_be_bold_and_stand_in_a_list(text: str) -> None:
    found = statement(text)
    assert (found.kind, found.text, found.id) == ("decision", "Ja.", None)


@pytest.mark.parametrize(
    "text",
    [
        "Rådet beslutar att gå hem.",
        "Om Beslut: ja",
        "Beslutet: ja",
        "Fråga: när?",
        "> Beslut: ja",
        "```\nBeslut: ja\n```",
        "Beslut om skolan: ja",
        "text\nBeslut: ja",
    ],
)
def test_anything_else_is_text(text: str) -> None:
    assert read(text).statements == ()


@pytest.mark.parametrize("label", ["**Resolut\u0131on:**", "**DEC\u0130S\u0130ON:**"])
def test_a_letter_of_another_alphabet_makes_no_trouble(label: str) -> None:
    assert len(read(f"{label} Ja.").statements) == 1


@pytest.mark.parametrize(
    ("label", "id_"),
    [
        ("**Beslut D1:**", f"{STEM}/D1"),
        ("Beslut D12:", f"{STEM}/D12"),
        ("**Decision 2017-06-01/D2:**", "2017-06-01/D2"),
    ],
)
def test_a_decision_may_have_a_number(label: str, id_: str) -> None:
    found = statement(f"{label} Ja.")
    assert (found.id, found.text) == (id_, "Ja.")


@pytest.mark.parametrize(
    "number",
    ["A1", "D01", "d1", "D 1", "D1a", "2017/3", "nr 1", "Nr. 1", "no. 1", "#1", "(D1)", "D1."],
)
def test_a_number_that_is_none_is_reported(number: str) -> None:
    meeting = read(f"**Beslut {number}:** Ja.")
    assert ([each.id for each in meeting.statements], codes(meeting.diagnostics)) == (
        [None],
        ["odd-decision-id"],
    )


@pytest.mark.parametrize("words", ["om D1", "av maj 2017", "den 3 maj", "D1 och D2", "i 12 fall"])
def test_a_label_with_other_words_is_text(words: str) -> None:
    assert read(f"**Beslut {words}:** Ja.").statements == ()


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("ersätter 2016-05-01/D2", ("2016-05-01/D2",)),
        ("supersedes 2016-05-01/D2", ("2016-05-01/D2",)),
        ("ersätter D1 och 2016-05-01/D2", (f"{STEM}/D1", "2016-05-01/D2")),
    ],
)
def test_a_decision_may_replace_earlier_ones(words: str, ids: tuple[str, ...]) -> None:
    found = statement(f"**Beslut D3:** Ny rutin ({words}).")
    assert (found.supersedes, found.text) == (ids, "Ny rutin.")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("X is supported (supersedes D1).", "X is supported."),
        ("X is supported. (supersedes D1)", "X is supported."),
        ("X is supported. (supersedes D1).", "X is supported."),
        ("X is supported (supersedes D1)", "X is supported"),
        ("(supersedes D1).", ""),
    ],
)
def test_a_full_stop_behind_what_it_replaces_ends_the_decision(written: str, text: str) -> None:
    assert statement(f"**Decision D3:** {written}").text == text


def test_what_it_replaces_must_be_a_number() -> None:
    meeting = read("**Beslut D3:** Ny rutin (ersätter den gamla)")
    assert codes(meeting.diagnostics) == ["odd-supersedes"]
    assert meeting.statements[0].text == "Ny rutin (ersätter den gamla)"


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("ja 5, nej 2, avstår 1", (5, 2, 1)),
        ("5 ja, 2 nej", (5, 2, 0)),
        ("yes 5, no 2, abstained 1", (5, 2, 1)),
        ("nej: 2, ja: 5", (5, 2, 0)),
    ],
)
def test_a_vote_is_counted(text: str, counts: tuple[int, int, int]) -> None:
    assert statement(f"Omröstning: {text}").vote == counts


def test_a_vote_without_counts_is_words() -> None:
    assert statement("Omröstning: sluten").vote is None


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_list_directly_after_belongs_up_to_the_first_box(gap: str) -> None:
    meeting = read(f"**Beslut:** Rådet beslutar{gap}- att a\n- att b\n- [ ] **A1** c\n- att d")
    (found,) = meeting.statements
    assert found.text.splitlines() == ["Rådet beslutar", "att a", "att b"]
    assert [each.text for each in meeting.actions] == ["c"]


def test_a_list_after_other_text_does_not_belong() -> None:
    assert statement("**Beslut:** Ja.\n\nText.\n\n- att a").text == "Ja."


def test_a_correction_names_what_it_corrects() -> None:
    found = statement("**Rättelse 2017-06-01 punkt 1:** Mötet var kl. 14.")
    assert (found.kind, found.corrects, found.text) == (
        "correction",
        (("2017-06-01", "1"),),
        "Mötet var kl. 14.",
    )
    extra = statement("Correction 2017-06-01-extra § 12: x")
    assert extra.corrects == (("2017-06-01-extra", "12"),)


SEVERAL = {
    "**Rättelse 2024-02-01 punkt 4 och 5:**": "4 5",
    "**Rättelse 2024-02-01 punkt 4–6:**": "4 5 6",
    "**Rättelse 2024-02-01, punkterna 4, 5 samt 7:**": "4 5 7",
    "**Rättelse 2024-02-01, ärendena 4 till 6 och 8:**": "4 5 6 8",
    "Rättelse 2024-02-01 §§ 4, 5:": "4 5",
    "Rättelse av 2024-02-01 § 4 och § 5:": "4 5",
    "Rättelse 2024-02-01 §4, §5:": "4 5",
    "**Correction 2024-02-01 items 4 and 5:**": "4 5",
    "**Correction of 2024-02-01, items 4, 5, and 7:**": "4 5 7",
    "**Correction 2024-02-01 items 4 to 6:**": "4 5 6",
    "Rättelse 2024-02-01 punkt 4 och 5, första stycket:": "4 5",
    "Rättelse 2024-02-01 punkt 4, första stycket:": "4",
    "Rättelse 2024-02-01 punkt 4 i bilagan:": "4",
    "Rättelse 2024-02-01 § 12a:": "12a",
    "Rättelse 2024-02-01 5.1 och 5.2:": "5.1 5.2",
}


@pytest.mark.parametrize("text", SEVERAL)
def test_a_correction_may_name_several_items(text: str) -> None:
    expected = tuple(("2024-02-01", number) for number in SEVERAL[text].split())
    assert statement(f"{text} x").corrects == expected


@pytest.mark.parametrize("numbers", ["1–150, " * 1000 + "1", "1, " * 1000 + "1", "1–100000"])
def test_a_correction_of_more_items_than_anybody_means_is_none(numbers: str) -> None:
    assert read(f"**Rättelse 2024-02-01 §§ {numbers}:** x").statements == ()


def test_a_number_with_a_letter_is_one_item() -> None:
    found = statement("Rättelse 2024-02-01 § 12 a och 13: x").corrects
    assert [number for _, number in found] == ["12 a", "13"]


def test_a_statement_belongs_to_its_item_and_is_none_before_the_first() -> None:
    meeting = minutes_of("Beslut: nej\n\n## 1. A\n\n## 2. B\n\nBeslut: ja\n")
    assert [(each.item, each.text) for each in meeting.statements] == [(1, "ja")]


def test_a_newline_divides_clauses_and_not_a_wrapped_line() -> None:
    said = statement("**Beslut:** Nämnden\nbeslutar\n\n- att rusta\n  kajen\n- att stänga bryggan")
    assert said.text == "Nämnden beslutar\natt rusta kajen\natt stänga bryggan"
