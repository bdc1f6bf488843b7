"""Whom a pronoun means: nobody rather than the wrong one of two."""

import pytest

from tests.importing.foreign import EN, SV, asked_in, of_text


@pytest.mark.parametrize(
    ("form", "text", "owner"),
    [
        (SV, "Torkel har ringt firman. Han återkommer med pris till nästa möte.", "Torkel"),
        (SV, "Ylva visade Torkels ritning. Hon lovar att beställa virke.", "Ylva"),
        (SV, "Ylva har talat med Polisen. Hon lovar att beställa virke.", "Ylva"),
        (SV, "Torkel har ringt henne. Han skriver en rapport till nästa möte.", "Torkel"),
        (SV, "Torkel har talat med Mette. Torkel skriver en rapport till nästa möte.", "Torkel"),
        (SV, "Torkel har talat med Mette. Mette sade att hon skickar planen i maj.", "Mette"),
        (EN, "Rob has rung the yard. He will come back with a price.", "Rob"),
        (EN, "Jill showed Rob’s drawing. She will order the wood.", "Jill"),
        (EN, "Rob spoke to her. He will write a report.", "Rob"),
        (EN, "Rob spoke with the Police. He will write a report.", "Rob"),
        (SV, "Torkel har talat med tränarna. Han skriver en rapport.", "Torkel"),
        (SV, "Torkel har träffat skolan. Han skriver en rapport.", "Torkel"),
        (SV, "Ylva har läst rapporten om rektorn. Hon skriver ett svar.", "Ylva"),
        (SV, "Torkel har bett rektorn om svar men har inte fått det. Han ringer i maj.", "Torkel"),
        (EN, "Rob met the caretaker but has no answer yet. He will call him by May.", "Rob"),
        (EN, "Rob met the managers. He will write a report.", "Rob"),
        (EN, "Rob spoke to the council. He will write a report.", "Rob"),
        (EN, "Rob spoke about the caretaker. He will write a report.", "Rob"),
        (SV, "Ylva sade att Polisen ringt henne. Hon återkommer med besked i maj.", "Ylva"),
        (SV, "Ylva kom. Hon ringde firman. Hon lovar att mejla listan.", "Ylva"),
        (SV, "Ylva kom. Hon har talat med Torkel. Hon lovar att mejla listan.", ""),
        (SV, "Torkel har talat med Märta. Hon bjuds in till nästa möte.", ""),
        (SV, "Torkel har talat med Mette. Hon lovar att skriva en rapport.", ""),
        (SV, "Torkel har talat med Märta. Hon lovar att skriva en rapport.", ""),
        (SV, "Torkel har tagit kontakt med henne. Hon erbjuder sig att skriva den.", ""),
        (SV, "Mette och Ylva var på kurs. Hon skriver en rapport till nästa möte.", ""),
        (SV, "Ylva har talat med rektorn. Hon lovar att skriva en rapport.", ""),
        (SV, "Torkel har träffat byns vaktmästare. Han byter låset i maj.", ""),
        (SV, "Torkel ringde den nya chefen, som var glad. Han skickar ett avtal.", ""),
        (EN, "Jill spoke to the head teacher. She will write a report.", ""),
        (EN, "Rob met the new manager. He will write a report.", ""),
        (EN, "Rob spoke to Nell. She will write a report.", ""),
        (EN, "Rob met Martha. She will write a report.", ""),
        (EN, "Rob spoke to her. She will write a report.", ""),
        (EN, "Jill and Nell went to a course. She will write a report.", ""),
    ],
)
def test_a_task_of_one_of_two_has_no_owner(form: str, text: str, owner: str) -> None:
    assert [who for who, _, _ in asked_in(form.format(text))] == [owner]


def test_who_is_to_be_asked_stands_in_words_when_it_may_be_another() -> None:
    ((_, what, _),) = asked_in(SV.format("Torkel talade med Märta. Hon bjuds in till nästa möte."))
    assert "?" not in what


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Hans visade bilder av bryggan. Han målar räcket till den 3 maj.", "Hans Ekdal"),
        ("Hans-Åke visade bilder av bryggan. Han målar räcket till den 3 maj.", "Hans-Åke Rönn"),
        ("Hans Ekdal talade med hans granne. Han målar räcket till den 3 maj.", None),
    ],
)
def test_a_name_that_looks_like_a_pronoun_is_no_other(text: str, owner: str | None) -> None:
    head = "Bymöte 2033-04-12\n\nNärvarande: Hans Ekdal, Hans-Åke Rönn, Siv Malm\n\n1. Bryggan\n"
    (action,) = of_text(f"{head}{text}\n\n2. Slut\nSlut.\n").record.actions
    assert action.owners == ((owner,) if owner else ())
