"""What others plan, what is done besides, and what bylaws say: beside what is meant here."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in, decided_in, of_text


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Hyresvärden ska renovera köket.", 0),
        ("Hyresvärden ska svara senast den 3 maj.", 1),
        ("Vaktmästaren ska laga pumpen.", 1),
        ("Räddningstjänsten ska byta chef i maj.", 0),
    ],
)
def test_what_an_outside_office_plans_is_only_told(text: str, count: int) -> None:
    """Unless it is promised by a day; a change of chiefs is nobody's task."""
    assert len(asked_in(SV.format(text))) == count


def test_an_office_that_somebody_here_has_is_of_the_meeting() -> None:
    """Then its plans are tasks."""
    text = SV.replace("Mette Hall", "Mette Hall (hyresvärd)")
    assert asked_in(text.format("Hyresvärden ska renovera köket.")) == [
        ("Hyresvärden", "renovera köket", None)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Torkel ringer smeden i maj och bokar en tid.",
            ("Torkel", "ringa smeden och boka en tid", "2033-05-31"),
        ),
        (
            "Torkel ordnar en resa i maj för barnen.",
            ("Torkel", "ordna en resa i maj för barnen", None),
        ),
    ],
)
def test_a_time_before_another_verb_ends_its_clause(text: str, told: Told) -> None:
    """One before a noun may belong to what is before it."""
    assert asked_in(SV.format(text)) == [told]


def test_a_time_before_another_verb_in_english() -> None:
    """And so behind a noun."""
    found = asked_in(EN.format("Rob rings the smith in May and books a day."))
    assert [each[2] for each in found] == ["2033-05-31"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Rob and Nell are to plan it, and Jill is drafting a leaflet.", ["Rob+Nell", "Jill"]),
        ("Rob will ring the bank and Nell is booking the hall.", ["Rob", "Nell"]),
        ("Rob is to ask whether the bank is open and Nell is waiting.", ["Rob"]),
        ("Rob asked if Jill will come and Nell is coming too.", []),
    ],
)
def test_who_is_at_something_has_a_clause_of_her_own(text: str, who: list[str]) -> None:
    """Behind what somebody else is to do; to wait is no task."""
    assert [each[0] for each in asked_in(EN.format(text))] == who


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Enligt stadgarnas 7 § beslutar årsmötet om utgifter över 500 kr.", 0),
        ("Årsmötet beslutar enligt stadgarna om avgiften.", 0),
        ("Styrelsen beslutar om ett inköp på 500 kr.", 1),
        ("Enligt förslaget beslutar styrelsen att köpa en båt.", 1),
        ("Dagordningen antogs efter att punkten Skadorna i mars lagts till.", 1),
        ("Planen godkändes efter mötet i mars.", 0),
    ],
)
def test_who_decides_by_the_bylaws_decides_nothing_here(text: str, count: int) -> None:
    """What was adopted after something was, was adopted here."""
    text = SV.replace("Styrelsemöte", "Årsmöte, styrelsemöte").format(text)
    assert len(decided_in(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Under rule 7 the committee decides on spending over 500.", 0),
        ("According to the constitution the committee decides how funds are used.", 0),
        ("The committee decided to spend 500.", 1),
    ],
)
def test_who_decides_by_rules_in_english(text: str, count: int) -> None:
    """A rule holds at any time."""
    assert len(decided_in(EN.format(text))) == count


SV_NEXT = SV.format("Slut.\n\n3. Nästa möte\n{}")
EN_NEXT = EN.format("End.\n\n3. Next meeting\n{}")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("3 maj kl. 18. Mette bjuder in till Ekhuset, Åsgatan 4.", "Ekhuset, Åsgatan 4"),
        ("3 maj kl. 18. Mette är värd på Lillgården.", "Lillgården"),
        ("3 maj kl. 18. Mette bjuder in till julfest.", None),
        ("3 maj kl. 18. Mette bjuder in till Ekdagen.", None),
        ("3 May at 7 pm. Nell is hosting at the Old Barn, Mill Lane.", "Old Barn, Mill Lane"),
        ("3 May at 7 pm. Nell invites everyone to the Summer Fair.", None),
    ],
)
def test_whoever_asks_the_others_to_a_house_names_the_place(text: str, place: str | None) -> None:
    """A feast is no place."""
    form = EN_NEXT if " May " in text else SV_NEXT
    found = of_text(form.format(text)).record.next
    assert found.date is not None
    assert (found.place.value if found.place is not None else None) == place


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Handlingar lämnas senast den 20 april.", None),
        ("Anmälan görs senast onsdag 20 april. Mötet är 3 maj.", "2033-05-03"),
        ("Mötet flyttas till 3 maj.", "2033-05-03"),
        ("Papers to be in by 20 April.", None),
        ("Papers no later than Friday 20 April. We meet on 3 May.", "2033-05-03"),
    ],
)
def test_a_day_by_which_something_is_due_is_not_that_of_the_meeting(
    text: str, day: str | None
) -> None:
    """One to which the meeting is moved is."""
    form = EN_NEXT if "Papers" in text else SV_NEXT
    found = of_text(form.format(text)).record.next
    assert (found.date.value if found.date is not None else None) == day


@pytest.mark.parametrize(("line", "form"), [("Leder: Torkel Kvist", SV), ("Leads: Rob Tate", EN)])
def test_whoever_leads_is_the_chair(line: str, form: str) -> None:
    """A label may be the verb alone."""
    record = of_text(form.replace("\n\n", f"\n\n{line}\n", 1).format("Slut.")).record
    assert record.chair is not None
    assert record.chair.value == line.partition(": ")[2]
