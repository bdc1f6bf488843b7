"""Clauses that share a verb, last clauses that only tell by when, and lists of whole sentences."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ylva ansvarar för saften och Torkel för bullarna.",
            [("Ylva", "ansvara för saften", None), ("Torkel", "ansvara för bullarna", None)],
        ),
        (
            "Mette ansvarar för saften, Ylva för bullarna och Torkel för tältet.",
            [
                ("Mette", "ansvara för saften", None),
                ("Ylva", "ansvara för bullarna", None),
                ("Torkel", "ansvara för tältet", None),
            ],
        ),
        (
            "Ylva är ansvarig för saften, Torkel för bullarna.",
            [("Ylva", "ansvara för saften", None), ("Torkel", "ansvara för bullarna", None)],
        ),
        (
            "Mette tar hand om tältet medan Ylva bokar bussen.",
            [("Mette", "ta hand om tältet", None), ("Ylva", "boka bussen", None)],
        ),
        (
            "Mette tar hand om tältet och Ylva om båten.",
            [("Mette", "ta hand om tältet", None), ("Ylva", "ta hand om båten", None)],
        ),
        (
            "Torkel ringer skolan och Ylva polisen senast 3 maj.",
            [("Torkel", "ringa skolan", None), ("Ylva", "ringa polisen", "2033-05-03")],
        ),
        (
            "Ylva och Mette ska måla grinden och Torkel den gamla bänken.",
            [("Ylva+Mette", "måla grinden", None), ("Torkel", "måla den gamla bänken", None)],
        ),
        (
            "Torkel skriver till skolan och Ylva kyrkan.",
            [("Torkel", "skriva till skolan", None), ("Ylva", "skriva till kyrkan", None)],
        ),
        # What no person is, and what tells how or when, shares no verb.
        ("Ylva bokar bussen och Volvo bilen.", [("Ylva", "boka bussen och Volvo bilen", None)]),
        ("Ylva bokar bussen och Torkel direkt.", [("Ylva", "boka bussen och Torkel direkt", None)]),
        (
            "Ylva bokar bussen och Torkel ringer skolan.",
            [("Ylva", "boka bussen", None), ("Torkel", "ringa skolan", None)],
        ),
        (
            "Ylva ansvarar för saften och Torkel för bullarna som säljs.",
            [
                ("Ylva", "ansvara för saften", None),
                ("Torkel", "ansvara för bullarna som säljs", None),
            ],
        ),
        (
            "Ylva tvättar allt ylle. Därefter syr hon och Torkel nya kragar till tomtarna.",
            [
                ("Ylva", "tvätta allt ylle", None),
                ("Ylva+Torkel", "sy nya kragar till tomtarna", None),
            ],
        ),
        (
            "Till festen bakar Ylva och Torkel nya bullar.",
            [("Ylva+Torkel", "baka nya bullar", None)],
        ),
        # Who is met or told of has nothing to do.
        ("Torkel ringer Mette och Ylva på måndag.", [("Torkel", "ringa Mette och Ylva", None)]),
        ("Torkel bokar bussen med Ylva senare.", [("Torkel", "boka bussen med Ylva senare", None)]),
        ("Ylva informerade om saften och Torkel om bullarna.", []),
        ("Kommunen ansvarar för vägen och Torkel Åberg för stigen.", []),
    ],
)
def test_a_later_clause_shares_the_verb_in_swedish(text: str, found: list[Told]) -> None:
    assert asked_in(SV.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Jill will wash the cups, Rob the plates and Nell the cloths by 3 May.",
            [
                ("Jill", "wash the cups", None),
                ("Rob", "wash the plates", None),
                ("Nell", "wash the cloths", "2033-05-03"),
            ],
        ),
        (
            "Jill is in charge of the tent and Rob of the stove.",
            [
                ("Jill", "be in charge of the tent", None),
                ("Rob", "be in charge of the stove", None),
            ],
        ),
        (
            "Nell will be responsible for the tent and Rob for the stove.",
            [
                ("Nell", "be responsible for the tent", None),
                ("Rob", "be responsible for the stove", None),
            ],
        ),
        (
            "Jill looks after the tent and Rob the stove.",
            [("Jill", "look after the tent", None), ("Rob", "look after the stove", None)],
        ),
        (
            "Jill is in charge of the tent and Rob of the lights.",
            [
                ("Jill", "be in charge of the tent", None),
                ("Rob", "be in charge of the lights", None),
            ],
        ),
        (
            "Jill will wash the cups and Rob the lights.",
            [("Jill", "wash the cups", None), ("Rob", "wash the lights", None)],
        ),
        ("Jill likes the tent and Rob the stove.", []),
        ("Jill spoke of the tent and Rob of the stove.", []),
    ],
)
def test_a_later_clause_shares_the_verb_in_english(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ylva lagar grinden och ska ha den klar till 3 maj.",
            ("Ylva", "laga grinden", "2033-05-03"),
        ),
        (
            "Torkel ser över listan och räknar med att ha den klar senast 3 maj.",
            ("Torkel", "se över listan", "2033-05-03"),
        ),
        (
            "Mette ringer glasmästaren och hoppas vara klar till 3 maj.",
            ("Mette", "ringa glasmästaren", "2033-05-03"),
        ),
        (
            "Ylva skriver ett brev, vilket ska vara klart den 3 maj.",
            ("Ylva", "skriva ett brev", "2033-05-03"),
        ),
        (
            "Torkel byter låset, det ska vara gjort före 3 maj.",
            ("Torkel", "byta låset", "2033-05-03"),
        ),
        ("Mette målar båten och det ska göras till 3 maj.", ("Mette", "måla båten", "2033-05-03")),
        # What it is done before or in, too, is no mere term.
        (
            "Ylva lagar grinden och ska ha den klar efter Torkels fest, senast 3 maj.",
            ("Ylva", "laga grinden och ska ha den klar efter Torkels fest", "2033-05-03"),
        ),
        (
            "Ylva lagar grinden och ska ha den klar till 3 maj i god tid före festen.",
            ("Ylva", "laga grinden och ska ha den i god tid före festen", "2033-05-03"),
        ),
        (
            "Mette målar båten och ska ha den i sjön.",
            ("Mette", "måla båten och ska ha den i sjön", None),
        ),
    ],
)
def test_a_last_clause_tells_only_by_when_in_swedish(text: str, found: Told) -> None:
    assert asked_in(SV.format(text)) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Jill will mend the gate and should have it ready by 3 May.",
            ("Jill", "mend the gate", "2033-05-03"),
        ),
        (
            "Rob is going through the list and expects to have it done by 3 May.",
            ("Rob", "go through the list", "2033-05-03"),
        ),
        (
            "Nell will phone the glazier and hopes to be finished by 3 May.",
            ("Nell", "phone the glazier", "2033-05-03"),
        ),
        (
            "Jill will write a letter, which should be ready by 3 May.",
            ("Jill", "write a letter", "2033-05-03"),
        ),
        (
            "Rob will change the lock; it must be done before 3 May.",
            ("Rob", "change the lock", "2033-05-03"),
        ),
        (
            "Nell is booking a bus and will have it sorted by 3 May.",
            ("Nell", "book a bus", "2033-05-03"),
        ),
    ],
)
def test_a_last_clause_tells_only_by_when_in_english(text: str, found: Told) -> None:
    assert asked_in(EN.format(text)) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ylva håller på att laga grinden", ("Ylva", "laga grinden", None)),
        ("Torkel kommer att fråga skolan", ("Torkel", "fråga skolan", None)),
        ("Mette ska fortfarande måla båten", ("Mette", "måla båten", None)),
        ("Torkel fortsätter räkna stolarna.", ("Torkel", "räkna stolarna", None)),
        ("Ylva och Mette jobbar med listan", ("Ylva+Mette", "jobba med listan", None)),
        ("Mette är på gång med att byta låset", ("Mette", "byta låset", None)),
        ("Mette klurar på en vimpel", ("Mette", "klura på en vimpel", None)),
        ("Torkel funderar på saken", ("Torkel", "fundera på saken", None)),
        ("Torkel bär ut stolarna", ("Torkel", "bära ut stolarna", None)),
        ("Ordföranden klurar på en vimpel", ("Ordföranden", "klura på en vimpel", None)),
        ("Ordföranden jobbar med listan", ("Ordföranden", "jobba med listan", None)),
        ("Ylvas karta hänger kvar", ("", "Ylvas karta hänger kvar", None)),
        ("Alla tar med kaffe", ("alla", "ta med kaffe", None)),
        ("Mette ska nu och då vattna", ("Mette", "nu och då vattna", None)),
        # Who is only named in it may have something to do, or not.
        ("Möte med Ylva bokas in", ("", "Möte med Ylva bokas in", None)),
        ("Ylva i styrgruppen", ("", "Ylva i styrgruppen", None)),
    ],
)
def test_an_entry_of_a_list_of_tasks_may_be_a_sentence_in_swedish(text: str, found: Told) -> None:
    assert asked_in(SV.format(f"Att göra:\n\n* {text}")) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jill is in the process of mending the gate", ("Jill", "mend the gate", None)),
        ("Rob still has to paint the boat", ("Rob", "paint the boat", None)),
        ("Nell continues to count the chairs.", ("Nell", "count the chairs", None)),
        ("Rob will also ring the school", ("Rob", "ring the school", None)),
        ("Jill and Nell are working on the list", ("Jill+Nell", "work on the list", None)),
        ("Rob needs to find a tent", ("Rob", "find a tent", None)),
        ("Rob ponders the flag", ("Rob", "ponder the flag", None)),
        ("Rob still has to canvas the street", ("Rob", "canvas the street", None)),
        ("Meeting with Rob", ("", "Meeting with Rob", None)),
    ],
)
def test_an_entry_of_a_list_of_tasks_may_be_a_sentence_in_english(text: str, found: Told) -> None:
    assert asked_in(EN.format(f"Action items:\n\n* {text}")) == [found]


@pytest.mark.parametrize(
    ("text", "layout", "found"),
    [
        ("Ylva är ansvarig för saften.", SV, "ansvara för saften"),
        ("Ylva är ansvarig för att boka bussen.", SV, "boka bussen"),
        ("Jill is responsible for booking the bus.", EN, "book the bus"),
        ("Jill takes charge of the tent.", EN, "take charge of the tent"),
    ],
)
def test_who_answers_for_a_thing_has_a_verb_with_it(text: str, layout: str, found: str) -> None:
    assert [task for _, task, _ in asked_in(layout.format(text))] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ylva funderar på namnet till den 3 maj.",
            [("Ylva", "fundera på namnet", "2033-05-03")],
        ),
        (
            "Torkel tänker igenom priset till den 3 maj.",
            [("Torkel", "tänka igenom priset", "2033-05-03")],
        ),
        ("Alla funderar på ett tema till nästa möte.", [("alla", "fundera på ett tema", None)]),
        ("Torkel tänker köpa en stege.", [("Torkel", "köpa en stege", None)]),
        # Without a day by when, somebody only thinks.
        ("Ylva funderar på namnet.", []),
        ("Torkel tänker på alla båtar som ligger ute i maj.", []),
        ("Styrelsen funderar på namnet till nästa möte.", []),
    ],
)
def test_who_is_to_think_by_a_day_has_a_task_in_swedish(text: str, found: list[Told]) -> None:
    assert asked_in(SV.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Jill will think about the name by 3 May.",
            [("Jill", "think about the name", "2033-05-03")],
        ),
        (
            "Everyone to think about a theme for the next meeting.",
            [("everyone", "think about a theme", None)],
        ),
        ("Jill is thinking about the name.", []),
        ("We need to think about the name.", []),
    ],
)
def test_who_is_to_think_by_a_day_has_a_task_in_english(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found
