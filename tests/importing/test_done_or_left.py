"""Old tasks: told as done in the same breath, marked as done in a list, or left from last time."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Torkel fick då i uppdrag att laga pumpen, den är igång igen.", 0),
        ("Torkel fick i uppgift att byta motorn, den är i drift igen.", 0),
        ("Torkel skulle sätta upp tavlorna, de hänger nu i trapphuset.", 0),
        ("Mette hade lovat att ordna flaggor; de är uppe.", 0),
        ("Mette skulle laga porten, den fungerar igen.", 0),
        ("Mette skulle skaffa en bår och den är nu på plats.", 0),
        ("Mette skulle ta reda på priset på flaggor och redovisade det på mötet.", 0),
        ("Mette skulle mäta stolparna och lämnade resultatet till snickaren.", 0),
        ("Torkel skulle räkna åror och skickade dem till verkstaden.", 0),
        ("Torkel skulle räkna åror och hade det svårt med tiden.", 1),
        ("Torkel skulle räkna åror men skickade dem inte till verkstaden.", 1),
        ("Torkel fick i uppdrag att laga pumpen, den är inte igång.", 1),
        ("Torkel fick i uppdrag att kontrollera larmet, det är igång hela natten.", 1),
        ("Torkel fick i uppdrag att ta ned granen, den står fortfarande uppe.", 1),
        ("Torkel fick i uppdrag att flytta tunnan, den står nu i vägen.", 1),
        ("Mette åtog sig att se över lamporna, de sitter löst.", 1),
        ("Mette lovade att hämta skylten, den finns hos smeden.", 1),
    ],
)
def test_where_a_thing_is_now_tells_that_it_was_seen_to(text: str, count: int) -> None:
    """What hangs or works again is done; what is in the way or not yet running is not."""
    assert len(asked_in(SV.format(text))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rob was to mend the pump, it is running again.", 0),
        ("Rob was asked to order new signs, they are now up.", 0),
        ("Rob was asked to put up the shelf and it's up.", 0),
        ("Nell had promised to buy a ladder, it is in place.", 0),
        ("Nell was then asked to mend the bell; it works again.", 0),
        ("Rob was asked to mend the pump, it is not running.", 1),
        ("Rob agreed to check the lease, it is up for renewal.", 1),
        ("Rob agreed to move the bins, they are in the way.", 1),
        ("Nell agreed to renew the domain, it runs out in May.", 1),
    ],
)
def test_where_a_thing_is_now_in_english(text: str, count: int) -> None:
    """A lease that is up for renewal is no sign that is up."""
    assert len(asked_in(EN.format(text))) == count


def _in_list(heading: str, entry: str, form: str) -> list[str]:
    """Return the tasks of a list of one entry above another that is a task."""
    other = ("Mette", "putsa bilen") if form is SV else ("Nell", "wash the car")
    lines = f"\n3. {heading}\n- {entry}\n- {other[0]}: {other[1]}\n"
    found = [task for _, task, _ in asked_in(form.format(lines))]
    assert found.pop() == other[1]
    return found


@pytest.mark.parametrize(
    ("entry", "tasks"),
    [
        ("Torkel: KLART - putsa fönstren", []),
        ("Klart – Torkel: putsa fönstren", []),
        ("Utfört: putsa fönstren", []),
        ("Stryks – köpa fönster", []),
        ("Klart senast 3 maj: måla dörren", ["måla dörren"]),
        ("Grinden: klart – målning återstår", ["Grinden: klart – målning återstår"]),
        ("Ja - Torkel putsar", ["putsa"]),
    ],
)
def test_a_word_before_a_task_tells_that_it_is_done(entry: str, tasks: list[str]) -> None:
    """Of a task, not of a part of a matter, and not the word before a term."""
    assert _in_list("Att göra", entry, SV) == tasks


@pytest.mark.parametrize(
    ("entry", "count"),
    [
        ("Rob: DONE - wash the windows", 0),
        ("Done - Rob: wash the windows", 0),
        ("Completed: wash the windows", 0),
        ("Gate: done – painting outstanding", 1),
        ("Complete the form", 1),
        ("OK - Rob washes the windows", 1),
    ],
)
def test_a_word_before_a_task_in_english(entry: str, count: int) -> None:
    """To complete a form is a task."""
    assert len(_in_list("To do", entry, EN)) == count


@pytest.mark.parametrize(
    ("heading", "form"),
    [
        ("Kvarstående från tidigare", SV),
        ("Kvar sedan sist", SV),
        ("Outstanding from last meeting", EN),
        ("Carried over from last time", EN),
    ],
)
def test_a_heading_of_what_is_left_heads_a_list_of_tasks(heading: str, form: str) -> None:
    """Each entry is a task, but one that is marked as done."""
    who = "Torkel" if form is SV else "Rob"
    done, term = ("utförd", "under maj") if form is SV else ("done", "May")
    lines = (
        f"\n3. {heading}\n- Avtal A - {who}\n- Bok B - {who} - {done}\n- Skylt C - {who}, {term}\n"
    )
    found = asked_in(form.format(lines))
    assert found == [(who, "Avtal A", None), (who, "Skylt C", "2033-05-31")]


def test_prose_below_a_heading_of_what_is_left_is_no_list() -> None:
    """It only tells."""
    lines = "\n3. Kvarstående från tidigare\nYlva gick igenom listan. Det mesta är klart.\n"
    assert asked_in(SV.format(lines)) == []


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Sekreteraren meddelar den sökande.", "meddela den sökande"),
        ("Mette informerar den nya hyresgästen.", "informera den nya hyresgästen"),
        ("Mette meddelar den nya tiden för mötet.", None),
        ("Mette informerar om de boende på gården.", None),
    ],
)
def test_who_is_to_be_told_is_told_after_the_meeting(text: str, task: str | None) -> None:
    """An applicant is not there to hear it."""
    assert [each[1] for each in asked_in(SV.format(text))] == ([task] if task else [])


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("The Secretary informs the applicant.", "inform the applicant"),
        ("Nell notifies the new tenant.", "notify the new tenant"),
        ("Nell informs the meeting of the new tenant.", None),
    ],
)
def test_who_is_to_be_told_in_english(text: str, task: str | None) -> None:
    """But the meeting hears it at once."""
    assert [each[1] for each in asked_in(EN.format(text))] == ([task] if task else [])


@pytest.mark.parametrize("head", ["Frist", "Tidsfrist", "Time limit"])
def test_a_column_of_time_limits_gives_the_term(head: str) -> None:
    """A bare month is due at its end."""
    table = f"| Uppgift | Vem | {head} |\n|---|---|---|\n| Laga taket | Mette | maj |\n"
    assert asked_in(SV.format(table)) == [("Mette", "laga taket", "2033-05-31")]


@pytest.mark.parametrize("short", ["U-K Stare", "U.-K. Stare", "UK Stare"])
def test_a_double_first_name_is_shortened_before_a_surname(short: str) -> None:
    """With its hyphen, its full stops, or neither."""
    text = SV.replace("Ylva Stare", "Ulla-Karin Stare, Ulla Berg").replace("Ylva", "Ulla-Karin")
    assert asked_in(text.format(f"{short} bokar lokalen.")) == [
        ("Ulla-Karin", "boka lokalen", None)
    ]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Torkel åtog sig vid förra mötet att mäta båset, vilket han också gjort.", []),
        ("Torkel åtog sig i höstas att mäta båset, vilket Torkel gjorde.", []),
        (
            "Torkel åtog sig på förra mötet att mäta båset.",
            [("Torkel", "mäta båset", None)],
        ),
        ("Torkel lovade på förra mötet att mäta båset.", [("Torkel", "mäta båset", None)]),
        ("Mette begär att båset mäts.", []),
        ("Mette begär också att få en kopia av ritningen.", []),
        ("Mette begär in en ritning.", [("Mette", "begära in en ritning", None)]),
    ],
)
def test_what_was_taken_on_last_time_and_what_is_only_asked_for(
    text: str, asked: list[Told]
) -> None:
    assert asked_in(SV.format(text)) == asked


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("It has not been done.", 1),
        ("This hasn't been done yet.", 1),
        ("This has still not been done.", 1),
        ("This has been done.", 0),
    ],
)
def test_an_old_task_that_has_not_been_done_is_one(told: str, count: int) -> None:
    assert len(asked_in(EN.format(f"Rob was asked in March to mend the gate. {told}"))) == count


def test_the_term_of_what_somebody_else_has_left_is_hers() -> None:
    left = "Torkel skulle ha målat båset men har inte hunnit; det görs i maj."
    text = f"Mette samlar in nycklarna. {left}"
    assert asked_in(SV.format(text)) == [
        ("Mette", "samla in nycklarna", None),
        ("Torkel", "måla båset", "2033-05-31"),
    ]
