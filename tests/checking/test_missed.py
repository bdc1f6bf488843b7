"""What is nearly a box, a label or a correction is told of, and what only looks so is not."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from bra.folder import Folder
from tests.checking.councils import TODAY, check, codes, meeting, write


def found(root: Path, text: str, code: str) -> list[dict[str, str]]:
    return [dict(each.facts) for each in check(root, text) if each.code == code]


NEAR_BOXES = (
    "- [] Kim Berg: ringa polisen (senast 2017-11-30)",
    "- [ ]Kim Berg: ringa polisen",
    "- [v] Robin Dal: beställa västar",
    "- [x ] Robin Dal: beställa västar",
    "- [  ] Kim Berg: boka salen",
    "- [\u00a0] Kim Berg: boka salen",
    "-\u00a0[ ] Kim Berg: boka salen",
    "*\u202f[x] Kim Berg: boka salen",
    "2.\u2009[ ] Kim Berg: boka salen",
    "-\u200b[ ] Kim Berg: boka salen",
    "\u00a0- [ ] Kim Berg: boka salen",
    "-[ ] Kim Berg: boka salen",
    "[ ] Kim Berg: order the vests (by 2017-11-30)",
    "– [ ] Kim Berg: order the vests",
    "• [x] Kim Berg: order the vests",
    "- ☐ Robin Dal: skriva till skolorna",
    "☑ Robin Dal: skriva till skolorna",
    "- [✔\ufe0f] Robin Dal: skriva till skolorna",
    r"- \[ \] Robin Dal: skriva till skolorna",
    "Vi delade upp arbetet så här.\n2. [ ] Kim Berg: mäta ljuset",
    "- [ ] **A1** Kim Berg: mäta (löpande)\n  [ ] Robin Dal: räkna stolparna",
)
NO_BOXES = (
    "- [ ] **A1** Kim Berg: ringa (löpande)",
    "- [x](https://example.org/x) visar kartan",
    "- [v][karta] visar läget\n\n[v]: https://example.org/v",
    "- [1] i listan över källor",
    "- [Kim] ringer",
    "Kim kryssade [x] i formuläret.",
    "- - [ ] **A1** Kim Berg: ringa (löpande)",
    "```\n- [] Kim Berg: ringa\n```",
    "> - [] Kim Berg: ringa",
    "| vad | klart |\n|---|---|\n| [] ringa | nej |",
    "<div>\n[] Kim Berg: ringa\n</div>",
    "- ",
    "[]",
)


@pytest.mark.parametrize("text", NEAR_BOXES)
def test_a_box_that_is_not_quite_one_is_told_of(tmp_path: Path, text: str) -> None:
    assert len(found(tmp_path, text, "odd-box")) == 1


@pytest.mark.parametrize("text", NO_BOXES)
def test_what_only_looks_like_a_box_is_left(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, "odd-box") == []


def test_a_box_in_confidential_text_is_told_of_inside_alone(tmp_path: Path) -> None:
    findings = check(tmp_path, "> **Sekretess:** Kim har sett bilen.\n>\n> - [] Kim Berg: anmäla")
    hidden = [each.hidden for each in findings if each.code == "odd-box"]
    assert hidden == [True]


NEAR_HEADINGS = (
    "##2. Läget",
    "##\u00a02. Läget",
    "##Läget",
    "   ###Läget",
    "#2. Läget",
    "#\u00a02. Läget",
    "#§ 12 Läget",
    "\ufeff## 2. Läget",
    "\u00a0## 2. Läget",
    "Text.\n##2. Läget",
    "- Text.\n##2. Läget",
    "####### Läget",
)
NO_HEADINGS = (
    "#metoo i skolan",
    "#1 priority",
    "#2.5 i versionen",
    "Se #12. Det ##kom.",
    "### Läget",
    "### Läget ###",
    "   ### Läget",
    "###",
    "#######",
    "\\##2. Läget",
    "```\n##2. Läget\n```",
    "<!--\n##2. Läget\n-->",
    "> ##2. Läget",
    "| a |\n|---|\n| ##2. |",
)


@pytest.mark.parametrize("text", NEAR_HEADINGS)
def test_a_heading_that_is_not_quite_one_is_told_of(tmp_path: Path, text: str) -> None:
    assert len(found(tmp_path, text, "odd-heading")) == 1


@pytest.mark.parametrize("text", NO_HEADINGS)
def test_what_only_looks_like_a_heading_is_left(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, "odd-heading") == []


NEAR_LABELS = {
    "-\u00a0**Beslut:** Rådet köper västar.": "Beslut",
    "-\u202f**Decision D1:** The council buys vests.": "Decision",
    "1.\u2009Beslut D1: Rådet köper västar.": "Beslut",
    "\u00a0**Beslut:** Rådet köper västar.": "Beslut",
    "- \u00a0**Beslut:** Rådet köper västar.": "Beslut",
    "\u3000**Beslut:** Rådet köper västar.": "Beslut",
    "• **Beslut D1:** Rådet köper västar.": "Beslut",
    "Vi talade länge.\n-\u00a0**Beslut:** Rådet köper västar.": "Beslut",
    "**Beslut\u00a0D1** Rådet köper västar.": "Beslut",
    "**Beslut** Rådet köper västar.": "Beslut",
    "*Beslut:* Rådet köper västar.": "Beslut",
    "***Beslut D1:*** Rådet köper västar.": "Beslut",
    "**Beslut**\n\nRådet köper västar.": "Beslut",
    "Beslut D3 - Rådet köper västar.": "Beslut",
    "Beslut D3. Rådet köper västar.": "Beslut",
    "Beslut – Rådet köper västar.": "Beslut",
    "**Belsut:** Rådet köper västar.": "Beslut",
    "**Belsut D2:** Rådet köper västar.": "Beslut",
    "**Omrösting:** ja 5, nej 2": "Omröstning",
    "**Resevation:** Kim Berg": "Reservation",
    "- **Beslut** Rådet köper västar.": "Beslut",
    "- **Beslut** Rådet köper västar.\n\n  De är gula.": "Beslut",
    "**Decisions:**\n\n- Buy the vests.": "Decision",
    "**Decison D1:** The council buys vests.": "Decision",
    "**Decision** The council buys vests.": "Decision",
    "**RESOLVED** to raise the precept.": "Resolved",
    "**Agreed** to raise the precept.": "Agreed",
    "### Beslut\n\nVästar köps in.": "Beslut",
    "### **Beslut D1:**\n\nVästar köps in.": "Beslut",
    "### Beslut\n\nVästar.\n\n### Nästa\n\n**Beslut D1:** Lampor köps in.": "Beslut",
    "**Ebslut:** Rådet köper västar.": "Beslut",
    "**Besltu:** Rådet köper västar.": "Beslut",
    "**Beslutt:** Rådet köper västar.": "Beslut",
    "**Bestut:** Rådet köper västar.": "Beslut",
}
NO_LABELS = (
    "**Beslut D1:** Rådet köper västar.\n\nBeslut D1 gäller från januari.",
    "Beslutet: Rådet köper västar.",
    "Besluten skickas ut.",
    "**Note:** the hall is cold.",
    "**Motioner:** tre har kommit in.",
    "**Förslaget:** västar.",
    "**Beslut D1:** Rådet köper\n\n- **västar**\n- *beslut*: en bok",
    "### Beslut\n\n**Beslut D1:** Rådet köper västar.",
    "### Beslut\n\n#### Västar\n\n**Beslut D1:** Rådet köper västar.",
    "**Notion:** där ligger listan.",
    "**förlag:** Bonniers.",
    "- [ ] **Beslut** gäller (löpande)",
    "## Beslut\n\nVästar köps in.",
    "**Emotion:** en bok.",
    "> **Beslut** står det i brevet.",
    "**Läget:** lugnt.",
    "- ett – två\n  - **Beslut:** Rådet köper\u00a0västar.",
    "```\n\u00a0**Beslut:** Rådet köper västar.\n```",
)


@pytest.mark.parametrize("text", NEAR_LABELS)
def test_a_label_that_is_not_quite_one_is_told_of(tmp_path: Path, text: str) -> None:
    assert [each["label"] for each in found(tmp_path, text, "odd-label")] == [NEAR_LABELS[text]]


@pytest.mark.parametrize("text", NO_LABELS)
def test_what_only_looks_like_a_label_is_left(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, "odd-label") == []


def test_a_label_behind_a_hard_space_is_told_of_right_below_its_heading(tmp_path: Path) -> None:
    text = meeting("\u00a0**Beslut:** Rådet köper västar.").replace("\n\n\u00a0", "\n\u00a0")
    findings = list(find(write(tmp_path, {"2017-10-11": text}), today=TODAY))
    (told,) = [each for each in findings if each.code == "odd-label"]
    assert dict(told.facts)["words"] == "Beslut"


def test_a_label_in_confidential_text_is_told_of_inside_alone(tmp_path: Path) -> None:
    findings = check(tmp_path, "> **Sekretess:** Kim har sett bilen.\n>\n> **Beslut** Kim anmäler.")
    assert [each.hidden for each in findings if each.code == "odd-label"] == [True]


def test_a_label_before_the_first_item_is_left(tmp_path: Path) -> None:
    text = meeting("Lugnt.").replace("# Möte\n", "# Möte\n\n**Beslut** Rådet köper västar.\n")
    assert "odd-label" not in codes(list(find(write(tmp_path, {"2017-10-11": text}), today=TODAY)))


@pytest.mark.parametrize("text", ["**Beslut** Rådet köper västar.", "**Beslut:**"])
def test_what_is_only_planned_is_no_decision_yet(tmp_path: Path, text: str) -> None:
    told = codes(check(tmp_path, text, date="2017-12-06", status="planerat"))
    assert not {"odd-label", "empty-decision"} & set(told)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("tid: 15.00–13.30", ["backward-time"]),
        ("tid: 18.30–07.00", ["backward-time"]),
        ("tid: 22.00–01.00", []),
        ("plats: #3 i huset", ["commented-value"]),
        ("plats: # senare", []),
        ("plats: #", []),
    ],
)
def test_a_time_or_a_value_that_cannot_be_meant_so_is_told_of(
    tmp_path: Path, value: str, told: list[str]
) -> None:
    text = meeting("Lugnt.").replace("nästa:", f"{value}\nnästa:")
    seen = codes(list(find(write(tmp_path, {"2017-10-11": text}), today=TODAY)))
    assert [each for each in seen if each in ("backward-time", "commented-value")] == told


@pytest.mark.parametrize("text", ["**Beslut:**", "**Decision D1:**", "Beslut D1:"])
def test_a_decision_without_words_is_told_of(tmp_path: Path, text: str) -> None:
    assert len(found(tmp_path, f"{text}\n\nRådet antar planen.", "empty-decision")) == 1
    assert len(found(tmp_path, f"{text} <!-- fylls i -->", "empty-decision")) == 1
    assert found(tmp_path, f"{text}\n\n- att anta planen", "empty-decision") == []
    assert found(tmp_path, f"{text} planen antas", "empty-decision") == []


def test_a_decision_told_beside_one_with_a_label_is_hinted_at(tmp_path: Path) -> None:
    text = (
        "**Beslut D1:** Rådet beslutar att godkänna planen.\n\n"
        "Rådet beslutar att bordlägga frågan om kameror.\n\n"
        "- The council decided to buy vests.\n"
        "- [ ] **A1** Kim Berg: kolla om vi beslutade att köpa västar (löpande)"
    )
    words = [each["words"] for each in found(tmp_path, text, "decision-in-prose")]
    assert words == ["Rådet beslutar att", "The council decided to"]


TOLD = (
    "Rådet beslutade\natt köpa västar.",
    "**Rådet beslutade** att köpa västar.",
    "Kim yrkar att rådet beslutar att vänta. Rådet beslutar att köpa västar.",
    "- Västar\n  - Rådet beslutar att köpa västar.",
    "- Västar\n\n  Rådet beslutar att köpa västar.",
)
NOT_TOLD = (
    "Kim Berg föreslår att rådet beslutar att köpa västar.",
    "Om rådet beslutar att köpa västar ringer Kim Berg.",
    "If the council decides to buy vests, Kim Berg calls.",
    "**Förslag:** Rådet beslutar att köpa västar.",
    "- Uppföljning\n  - [ ] **A1** Kim Berg: kolla om vi beslutade att köpa (löpande)",
    "- [ ] **A1** Kim Berg: kolla vad vi beslutade att köpa (löpande)\n\n  Kim Berg ringer.",
    "- Brevet\n  > Rådet beslutade att köpa västar.",
    "- Brevet\n\n  ```\n  Rådet beslutade att köpa västar.\n  ```",
    "**Beslut D1:** västar\n\n- Rådet beslutar att köpa västar.",
)


@pytest.mark.parametrize("text", TOLD)
def test_a_decision_without_a_label_is_hinted_at_once(tmp_path: Path, text: str) -> None:
    words = [each["words"] for each in found(tmp_path, text, "decision-in-prose")]
    assert words in (["Rådet beslutar att"], ["Rådet beslutade att"])


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_nobody_decided_there_is_not_hinted_at(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, "decision-in-prose") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("RESOLVED that the precept be raised.", "RESOLVED that"),
        ("Resolved unanimously to raise the precept.", "Resolved unanimously to"),
        ("It was resolved to raise the precept.", "It was resolved to"),
        ("The Council RESOLVED to raise the precept.", "The Council RESOLVED to"),
        ("Kim spoke. Agreed that Robin writes to the school.", "Agreed that"),
        ("- Resolved by 2 votes to 0: raise the precept.", "Resolved by"),
        ("**RESOLVED that** the precept be raised.", "RESOLVED that"),
        ("Det beslutades att köpa västar.", "Det beslutades att"),
        ("- Beslutades enhälligt att köpa västar.", "Beslutades enhälligt att"),
    ],
)
def test_a_decision_that_nobody_is_said_to_take_is_hinted_at(
    tmp_path: Path, text: str, words: str
) -> None:
    assert found(tmp_path, text, "decision-in-prose") == [{"words": words}]


@pytest.mark.parametrize(
    "text",
    [
        "The matter was agreed to be difficult.",
        "They resolved that long ago.",
        "When it was agreed to wait, Kim Berg left.",
        "**Resolved:** that the precept be raised.",
        "**Resolved** that the precept be raised.",
        "Agreed actions: call the school.",
    ],
)
def test_words_that_only_mention_one_are_left(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, "decision-in-prose") == []


EARLIER = "2017-08-16"
NO_EFFECT = {
    "**Rättelse § 1:** två lampor": "odd-correction",
    "**Rättelse:** i förra protokollet ska stå två lampor": "odd-correction",
    "Rättelse 16 augusti 2017 punkt 1: två lampor": "odd-correction",
    "**Rättelse 16 augusti 2017 punkt 1:** två lampor": "odd-correction",
    "**Rättelse 2017-08-16 punkt 1** två lampor": "odd-correction",
    "**Correction item 1:** two lamps": "odd-correction",
    "**Rättelse 2017-08-16 punkt 1, 2 stycket:** två lampor": "odd-correction",
    "**Rättelse 2017-08-16 punkt 6–1:** två lampor": "odd-correction",
    "**Rättelse 2017-08-16 punkt 1 och 44:** två lampor": "unknown-corrected",
    "**Rättelse 2017-08-16 punkt 44:** två lampor": "unknown-corrected",
    "**Rättelse 2017-08-11 punkt 1:** två lampor": "unknown-corrected",
    "**Correction 2017-08-11:** two lamps": "unknown-corrected",
    "**Rättelse 2017-08-11 punkt 1 och 2:** två lampor": "unknown-corrected",
}
WITH_EFFECT = {
    "**Rättelse 2017-08-16 punkt 1:** två lampor": "1",
    "**Rättelse 2017-08-16, § 1:** två lampor": "1",
    "**Rättelse 2017-08-16 § 1.:** två lampor": "1",
    "**Rättelse av 2017-08-16 punkt 1:** två lampor": "1",
    "**Rättelse till 2017-08-16, punkt 1, stycke 2:** två lampor": "1",
    "Correction of 2017-08-16, item 1: two lamps": "1",
    "**Rättelse 2017-08-16:** Kim Berg var med": "",
}


def findings_after(root: Path, text: str) -> list[str]:
    files = {EARLIER: meeting("Tre lampor.", date=EARLIER), "2017-10-11": meeting(text)}
    return codes(list(find(write(root, files), today=TODAY)))


@pytest.mark.parametrize("text", NO_EFFECT)
def test_a_correction_without_effect_is_told_of(tmp_path: Path, text: str) -> None:
    assert findings_after(tmp_path, text).count(NO_EFFECT[text]) == 1


@pytest.mark.parametrize("text", WITH_EFFECT)
def test_a_correction_that_is_plain_is_read(tmp_path: Path, text: str) -> None:
    told = findings_after(tmp_path, text)
    assert "odd-correction" not in told
    assert "unknown-corrected" not in told
    (statement,) = Folder(tmp_path).meetings[-1].statements
    assert statement.corrects == ((EARLIER, WITH_EFFECT[text]),)


@pytest.mark.parametrize(
    "text", ["Rättelse av skyltarna i parken: klart", "Rättelsen är gjord.", "Vi ber om rättelse."]
)
def test_a_sentence_about_correcting_is_none(tmp_path: Path, text: str) -> None:
    assert "odd-correction" not in findings_after(tmp_path, text)
