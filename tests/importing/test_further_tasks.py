"""Tasks in further layouts: rows of short notes, boxes, old lists, what somebody asks of others."""

import pytest

from bra.importing.record import Action
from tests.importing.foreign import of_text

SV = (
    "Styrelsemöte 14 mars 2022\nPlats: Saga\n"
    "Närvarande: Anna Ek (ordförande), Bo Lund, Per-Olof Berg, Cia Dahl (kurator)\n\n"
    "1. Val\nBo valdes.\n\n2. Gården\n"
)
EN = (
    "Minutes, 14 March 2022\nVenue: Saga\n"
    "Present: Ann Hill (chair), Bob Lane, Mary-Jane Dunn\n\n1. Vote\nBob won.\n\n2. The yard\n"
)


def actions(text: str, head: str = SV) -> tuple[Action, ...]:
    return of_text(f"{head}{text}\n").record.actions


def told(text: str, head: str = SV) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [(each.text, each.owners, each.due) for each in actions(text, head)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "- Inbjudan ut senast 24 april: Bo\n- Bokslut: Anna, klart 1 maj\n"
                "- Tårta och ljus: Bo och Cia\n- Diska: alla"
            ),
            [
                ("Inbjudan ut", ("Bo Lund",), "2022-04-24"),
                ("Bokslut", ("Anna Ek",), "2022-05-01"),
                ("Tårta och ljus", ("Bo Lund", "Cia Dahl"), None),
                ("diska", ("alla",), None),
            ],
        ),
        (
            "- Adresslista – Bo och Cia, ska vara färdig den 28 april",
            [("Adresslista", ("Bo Lund", "Cia Dahl"), "2022-04-28")],
        ),
        (
            "- Nycklar till porten – P-O, senast 3/5",
            [("Nycklar till porten", ("Per-Olof Berg",), "2022-05-03")],
        ),
    ],
)
def test_notes_of_who_has_what(
    text: str, expected: list[tuple[str, tuple[str, ...], str | None]]
) -> None:
    assert told(text) == expected


def test_a_note_for_somebody_is_no_group() -> None:
    found = told("- Adresslista för ombuden – Bo och Cia, ska vara färdig den 28 april")
    assert found == [("Adresslista för ombuden", ("Bo Lund", "Cia Dahl"), "2022-04-28")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cia Dahl ser mer oro på skolan än i våras.", []),
        ("Cia Dahl märker av fler besök.", []),
        ("Cia Dahl ser över avtalet.", ["se över avtalet"]),
        ("Cia Dahl växlar pengar till kassan.", ["växla pengar till kassan"]),
        ("Cia Dahl tar upp saken på träffarna.", ["ta upp saken på träffarna"]),
    ],
)
def test_what_somebody_sees_is_no_task(text: str, expected: list[str]) -> None:
    assert [what for what, _, _ in told(f"Anna Ek visade siffrorna. {text}")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "- Röster för: Bo\n- Röster emot: Cia",
        "- Föreläsning: Bo Lund, 14 april",
        "- Bokslut: Anna, ordförande\n- Kassa: Bo, ledamot",
        "- Städning – alla\n- Lunch: alla",
        "- Vald: Bo\n- Avgår: Anna",
        "- Tack till: Bo\n- Grattis till: Anna",
        "Gruppen är Bo, Cia, Anna bokar sig.",
    ],
)
def test_notes_that_give_nobody_a_task(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "owner", "due"),
    [
        ("- [ ] Ny lampa i entrén, Bo, senast 31 oktober", "Bo Lund", "2022-10-31"),
        ("- [ ] Ny lampa i entrén, senast 31 oktober, Bo", "Bo Lund", "2022-10-31"),
        ("- [ ] Ny lampa i entrén, P-O, v. 44", "Per-Olof Berg", "2022-11-06"),
        ("- [ ] Ny lampa i entrén, P.O.", "Per-Olof Berg", None),
    ],
)
def test_a_box_with_its_owner_between_commas(text: str, owner: str, due: str | None) -> None:
    assert told(text) == [("Ny lampa i entrén", (owner,), due)]


def test_a_box_in_english_with_its_owner_between_commas() -> None:
    found = told("- [ ] New lamp in the hall, M-J, by 31 October", EN)
    assert found == [("New lamp in the hall", ("Mary-Jane Dunn",), "2022-10-31")]


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        (
            "- Bo: ny skylt – ej påbörjat, flyttas till 11 april",
            SV,
            ("ny skylt", "Bo Lund", "2022-04-11"),
        ),
        ("- Ordföranden: ny skylt (ej klart)", SV, ("ny skylt", "Ordföranden", None)),
        (
            "- Bob: new sign – not started, deferred to 11 April",
            EN,
            ("new sign", "Bob Lane", "2022-04-11"),
        ),
    ],
)
def test_an_old_task_behind_its_owner(
    text: str, head: str, expected: tuple[str, str, str | None]
) -> None:
    assert [(what, *who, due) for what, who, due in told(text, head)] == [expected]


@pytest.mark.parametrize(
    "text",
    ["- Bo: ny skylt – klart", "- Bo: butiken – öppen hela dagen", "- Ny skylt: röd – ej klart"],
)
def test_what_is_done_or_told_is_no_old_task(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna ber rektor skicka ett brev.", ("be rektor skicka ett brev", ("Anna Ek",))),
        (
            "Cia Dahl berättar om skolan. Hon ber rektor skicka ett brev.",
            ("be rektor skicka ett brev", ("Cia Dahl",)),
        ),
        ("Bo ber sekreteraren skicka ett brev.", ("skicka ett brev", ("sekreteraren",))),
        ("Bo ber kuratorn att skicka ett brev.", ("skicka ett brev", ("kuratorn",))),
        ("Bo ber Cia skicka ett brev.", ("skicka ett brev", ("Cia Dahl",))),
    ],
)
def test_whoever_asks_somebody_elsewhere_has_the_task(
    text: str, expected: tuple[str, tuple[str, ...]]
) -> None:
    assert [(what, who) for what, who, _ in told(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Anna tar in ett pris på lösning B. Bo och Cia ritar planen.",
        "Anna målar dörren i port 2 C. Bo och Cia ritar planen.",
    ],
)
def test_a_letter_that_counts_ends_a_sentence(text: str) -> None:
    assert [who for _, who, _ in told(text)] == [("Anna Ek",), ("Bo Lund", "Cia Dahl")]


def test_a_letter_in_english_that_counts_ends_a_sentence() -> None:
    found = told("Ann will get a price for option B. Bob and Mary-Jane will draw the plan.", EN)
    assert [who for _, who, _ in found] == [("Ann Hill",), ("Bob Lane", "Mary-Jane Dunn")]


def test_an_initial_ends_no_sentence() -> None:
    found = told("Bo lånar stegen av B. Berg och målar taket.")
    assert [what for what, _, _ in found] == ["låna stegen av B. Berg och måla taket"]


def test_a_week_behind_whom_something_is_done_by() -> None:
    assert told("Grinden vid vägen lagas av Bo, v. 15.") == [
        ("laga grinden vid vägen", ("Bo Lund",), "2022-04-17")
    ]


def test_clauses_of_a_decision_on_lines_without_a_stop() -> None:
    text = (
        "Beslut:\natt anslå 18 000 kronor till färg och penslar\n"
        "att ge Bo Lund och Cia Dahl i uppdrag att köpa in allt senast 8 april\n"
        "att ordföranden kontaktar kommunen om marken\n\n3. Vägen\n"
        "Länsstyrelsen vill ha synpunkter på en ny väg mellan torget och hamnen i höst.\n"
    )
    assert told(text) == [
        ("köpa in allt", ("Bo Lund", "Cia Dahl"), "2022-04-08"),
        ("kontakta kommunen om marken", ("ordföranden",), None),
    ]


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("Grinden är trasig, Bo lagar den i maj.", SV, ("laga den", "Bo Lund", "2022-05-31")),
        (
            "Kommunen har inte svarat om marken, Anna Ek ska ringa dem.",
            SV,
            ("ringa dem", "Anna Ek", None),
        ),
        ("Anna har inte hunnit ringa, hon ringer i maj.", SV, ("ringa", "Anna Ek", "2022-05-31")),
        ("The gate is broken, Bob will mend it.", EN, ("mend it", "Bob Lane", None)),
    ],
)
def test_a_task_behind_how_a_matter_stands(
    text: str, head: str, expected: tuple[str, str, str | None]
) -> None:
    assert [(what, *who, due) for what, who, due in told(text, head)] == [expected]


def test_what_a_body_elsewhere_has_not_done_is_no_task() -> None:
    head = SV.replace("Bo Lund,", "Bo Lund, Lions,")
    assert told("Lions har ännu inte svarat på frågan om reflexer.", head) == []


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        (
            "Bo informerar föräldrarna vid skolans öppna hus.",
            SV,
            ["informera föräldrarna vid skolans öppna hus"],
        ),
        ("Bo informerar medlemmarna via mejl.", SV, ["informera medlemmarna via mejl"]),
        ("Bob informs the parents by email.", EN, ["inform the parents by email"]),
        ("Bo informerar medlemmarna på mötet.", SV, []),
        ("Bo informerar föräldrarna vid öppna huset om läget.", SV, []),
        ("Bo meddelar styrelsen på plats.", SV, []),
    ],
)
def test_whoever_is_told_something_elsewhere(text: str, head: str, expected: list[str]) -> None:
    told_now = f"Anna Ek öppnar mötet.\n{text}" if head is SV else text
    assert [what for what, _, _ in told(told_now, head)] == expected
