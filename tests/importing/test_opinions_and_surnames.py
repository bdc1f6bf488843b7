"""What somebody thinks, plans of others, whole surnames, and lists of old tasks."""

import pytest

from tests.importing.foreign import of_text

SV = (
    "Styrelsemöte 14 mars 2031\n\nNärvarande: Cia Lund, Carl af Ros, Bo de la Motte\n"
    "Adjungerad: Ida Sten, Ortens bibliotek\n\n"
    "1. Start\nCia öppnade mötet och Carl visade bilder.\n\n2. {}\n{}\n\n"
    "3. Nästa möte\nNästa möte är den 9 april 2031.\n"
)
EN = (
    "Committee meeting, 14 March 2031\n\n"
    "Present: Ann Hill, Cerys ap Owen, Niamh Ní Shea, Luc de Broc\n"
    "Guest: Joy Pike, Library\n\n"
    "1. Start\nAnn opened the meeting and Luc showed pictures.\n\n2. {}\n{}\n\n"
    "3. Next meeting\nThe next meeting is on 9 April 2031.\n"
)


def told(text: str, heading: str = "Matters", form: str = EN) -> list[tuple[str, str, str | None]]:
    """Return who, what and by when of each sure action."""
    found = of_text(form.format(heading, text)).record.actions
    sure = [each for each in found if each.confidence != "weak"]
    return [
        ("+".join(name.split()[0] for name in each.owners), each.text, each.due) for each in sure
    ]


@pytest.mark.parametrize(
    ("text", "who", "task"),
    [
        ("Cllr ap Owen will ring the school.", "Cerys", "ring the school"),
        ("Ms. Ní Shea will send the list.", "Niamh", "send the list"),
        ("Cllrs Hill and ap Owen offered to obtain quotes.", "Ann+Cerys", "obtain quotes"),
        ("de Broc will ask the bank.", "Luc", "ask the bank"),
        ("Ann will send the list before mid-term.", "Ann", "send the list"),
        ("Ann will send the list by half-term.", "Ann", "send the list"),
        ("LdB will ask the bank.", "Luc", "ask the bank"),
    ],
)
def test_a_surname_with_what_belongs_to_it(text: str, who: str, task: str) -> None:
    assert told(text) == [(who, task, None)]


@pytest.mark.parametrize(
    ("text", "who", "task"),
    [
        ("Fru af Ros ska ringa skolan.", "Carl", "ringa skolan"),
        ("Cia och de la Motte ska ringa skolan.", "Cia+Bo", "ringa skolan"),
        ("CaR ska ringa skolan.", "Carl", "ringa skolan"),
    ],
)
def test_a_surname_with_what_belongs_to_it_in_swedish(text: str, who: str, task: str) -> None:
    assert told(text, "Frågor", SV) == [(who, task, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Cerys ap Dale will ring the school, and ap Dale will send the list.",
        "de broc will ask the bank.",
    ],
)
def test_no_surname_of_anybody_here(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ann still finds the form too long.",
        "Luc finds the hall rather cold in winter.",
        "Ann considers it very useful.",
        "Luc will find the path difficult.",
        # What is only told that somebody else plans.
        "The Institute is going to issue new guidance in June.",
        "The Institute plans to send a letter.",
        "The Library will switch off the old system on 19 April.",
        # What was promised is done, as somebody wrote.
        "Ann had promised to split the list; according to her note that was done on Monday.",
        "Luc had agreed to paint the door; in the log it was painted in May.",
        # How somebody took part is no task.
        "AGREED: £4 a week more from 1 May, with one person standing aside (Ann by text).",
        "A rise of four per cent a year for all tenants (Luc by proxy).",
    ],
)
def test_what_is_only_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Cia finner formuläret för långt.",
        "Cia tycker salen är alldeles för kall.",
        "Cia hade lovat att dela listan; enligt hennes mejl är det gjort.",
        "Cia skulle dela listan; enligt loggen var det klart i måndags.",
        "Ortens bibliotek ska stänga av det gamla systemet den 19 april.",
        "Fyra kronor mer i veckan för alla boende (Carl via sms).",
    ],
)
def test_what_is_only_told_in_swedish(text: str) -> None:
    assert told(text, "Frågor", SV) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann finds a very good speaker by 3 May.", ("Ann", "find a very good speaker")),
        ("Ann will find the very best hall by 3 May.", ("Ann", "find the very best hall")),
        ("The Library will send a list by 3 May.", ("Library", "send a list")),
        (
            "Clean the hall after the fair by 3 May (Ann by email).",
            ("Ann", "clean the hall after the fair"),
        ),
        ("New rota in the hall (Ann, by 3 May).", ("Ann", "New rota in the hall")),
        ("Ann lets the school know by 3 May.", ("Ann", "let the school know")),
        ("Mr de Broc voted no. Ann will ring the bank by 3 May.", ("Ann", "ring the bank")),
    ],
)
def test_what_is_still_a_task(text: str, found: tuple[str, str]) -> None:
    assert told(text) == [(*found, "2031-05-03")]


def test_a_number_ends_no_sentence() -> None:
    assert told("Ann will read report no. 14 by 3 May.") == [
        ("Ann", "read report no. 14", "2031-05-03")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Luc had agreed in January to update the list; this is still outstanding and is "
                "now due April 2."
            ),
            [("Luc", "update the list", "2031-04-02")],
        ),
        (
            "The Finance Committee will bring two candidates to the next meeting.",
            [("Finance", "bring two candidates", "2031-04-09")],
        ),
        ("The Finance Committee will consider it at its next meeting.", []),
        ("The County Council will send a letter to the next meeting.", []),
        (
            "Ann will try it and tell us next meeting how it goes.",
            [("Ann", "try it and tell us how it goes", "2031-04-09")],
        ),
    ],
)
def test_what_is_due_for_the_next_meeting(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Carl hade i januari lovat att uppdatera listan; det är fortfarande inte klart och "
                "ska göras senast 2 april."
            ),
            [("Carl", "uppdatera listan", "2031-04-02")],
        ),
        (
            "Festkommittén ska ta fram två förslag till nästa möte.",
            [("Festkommittén", "ta fram två förslag", "2031-04-09")],
        ),
        ("Länsstyrelsen ska skicka ett besked till nästa möte.", []),
    ],
)
def test_what_is_due_for_the_next_meeting_in_swedish(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    assert told(text, "Frågor", SV) == found


def test_topics_with_a_name_behind_them_are_no_task() -> None:
    text = EN.format("Matters", "None.").rstrip()
    record = of_text(f"{text} To include the boat order and the rota (Ann).\n").record
    assert [each.text for each in record.actions] == []
    assert [each.title for each in record.next.topics] == ["the boat order", "the rota"]


def test_a_list_of_old_tasks() -> None:
    text = (
        "- Mend the pump - Luc - DONE\n"
        "- Insurance renewal – Ann – done, cheaper than last year\n"
        "- Gas safety check – Ann – still to do, before end of June\n"
        "- Find out who owns the slip – nobody yet\n"
    )
    assert told(text, "Old jobs") == [
        ("Ann", "Gas safety check", "2031-06-30"),
        ("", "Find out who owns the slip", None),
    ]


def test_what_is_carried_forward_with_its_matter() -> None:
    text = (
        "- Hearing loop: Ann, quote received, to be fitted by 31 May\n"
        "- Bench outside: Luc has asked the council, no reply; Luc to chase\n"
        "- Walking group: Ann, finished\n"
        "- Posters: Luc has printed them\n"
        "- New lamp: Luc to buy by 3 May\n"
    )
    assert told(text, "Actions carried forward") == [
        ("Ann", "Hearing loop", "2031-05-31"),
        ("Luc", "chase – Bench outside", None),
        ("Luc", "buy – New lamp", "2031-05-03"),
    ]


def test_a_list_of_old_tasks_in_swedish() -> None:
    text = (
        "- Laga pumpen - Cia - KLART\n"
        "- Försäkringen – Cia – klart, billigare än i fjol\n"
        "- Besiktning – Cia – återstår, före utgången av juni\n"
        "- Skylten: Carl har frågat kommunen, inget svar; Carl ska påminna\n"
        "- Salen: Carl har bokat den\n"
    )
    assert told(text, "Gamla uppdrag", SV) == [
        ("Cia", "Besiktning", "2031-06-30"),
        ("Carl", "påminna – Skylten", None),
    ]


@pytest.mark.parametrize(
    ("heading", "form", "line", "task"),
    [
        ("Action items", EN, "Save-the-date cards went out on 6 January", ""),
        ("Action items", EN, "The invitations have been sent", ""),
        ("Action items", EN, "Fix the gate that was repaired in May", "Fix"),
        ("Action items", EN, "The keys that were handed in must be labelled", "The keys"),
        ("Action items", EN, "Most cards went out, but the last still need stamps", "Most"),
        ("Att göra", SV, "Inbjudningarna gick ut den 6 januari", ""),
        ("Att göra", SV, "Korten har skickats", ""),
        ("Att göra", SV, "Laga grinden som gick sönder", "Laga"),
    ],
)
def test_a_line_of_a_list_tells_what_came_about(
    heading: str, form: str, line: str, task: str
) -> None:
    found = told(f"- Ann: book the hall\n- {line}", heading, form)[1:]
    assert [text.startswith(task) for _, text, _ in found] == ([True] if task else [])
