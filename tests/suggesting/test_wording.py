"""What a sentence says became of an action, and how much of the action stands in it."""

import pytest

from bra.suggesting.wording import shared, verdict


@pytest.mark.parametrize(
    ("action", "sentence", "said"),
    [
        ("kontakta skolan", "Noor har kontaktat skolan.", "done"),
        ("kontakta skolan", "Noor har nu också kontaktat skolan som inte svarat.", None),
        ("kontakta skolan", "Noor har ännu inte kontaktat skolan.", "open"),
        ("kontakta skolan", "Noor har inte hunnit kontakta skolan.", "open"),
        ("kontakta skolan", "Noor ska kontakta skolan.", None),
        ("kontakta skolan", "Noor har lovat att kontakta skolan.", None),
        ("kontakta skolan", "När Noor har kontaktat skolan bokas ett möte.", None),
        ("kontakta skolan", "Har Noor kontaktat skolan?", None),
        ("kontakta skolan", "Noor kontaktade skolan i maj.", "done"),
        ("kontakta skolan", "Noor kontaktar skolan.", None),
        ("kontakta skolan", "Noor berättar om kontakten med skolan.", None),
        ("kontakta skolan", "Kontakten med skolan pågår.", "under way"),
        ("kontakta skolan", "Kontakten med skolan är klar.", "done"),
        ("uppdatera planen", "Uppdateringen av planen är klar.", "done"),
        ("uppdatera planen", "Uppdateringen av planen är inte klar.", "open"),
        ("uppdatera planen", "Noor har uppdateringen av planen på sitt bord.", None),
        ("uppdatera planen", "Uppdateringen av planen ska vara klar i maj.", None),
        ("kontakta skolan", "Kontakten med skolan blir klar i maj.", None),
        ("undersöka om ljudet kan mätas", "Jonas har undersökt om ljudet kan mätas.", "done"),
        ("kontakta skolan", "Ivar trodde att Noor hade kontaktat skolan.", None),
        ("kontakta skolan", "Noor har kontaktat skolan, tror Ivar.", None),
        ("kontakta skolan", "Vi hoppas att Noor har kontaktat skolan.", None),
        ("kontakta skolan", "Noor tänkte ha kontaktat skolan före mötet.", None),
        ("kontakta skolan", "Om Noor hade kontaktat skolan vore det klart.", None),
        ("kontakta skolan", "Noor skulle ha kontaktat skolan.", None),
        ("kontakta skolan", "Gruppen utgick från att Noor kontaktade skolan.", None),
        ("kontakta skolan", "Ivar undrade ifall Noor kontaktat skolan.", None),
        ("repair the railing", "Ann thought that Tom had repaired the railing.", None),
        ("repair the railing", "Tom has repaired the railing, Ann believes.", None),
        ("repair the railing", "Ann assumed that Tom had repaired the railing.", None),
        ("repair the railing", "Tom was to have repaired the railing.", None),
        ("repair the railing", "Tom intended to have the railing repaired.", None),
        ("beställa lampor", "Lamporna är beställda.", "done"),
        ("beställa lampor", "Lamporna är inte beställda än.", "open"),
        ("beställa lampor", "Ivar har beställt lampor, men frågan om parken kvarstår.", None),
        ("skriva till regionen", "Eva skrev till regionen.", "done"),
        ("bjuda in gården", "Gården är inbjuden.", "done"),
        ("repair the railing", "The railing has been repaired.", "done"),
        ("repair the railing", "Tom hasn't repaired the railing.", "open"),
        ("repair the railing", "Tom suggested that the railing be repaired.", None),
        ("repair the railing", "Tom will have the railing repaired.", None),
        ("write to the ferry company", "A letter was written to the ferry company.", "done"),
        ("write to the ferry company", "Ann is to write to the ferry company.", None),
    ],
)
def test_what_a_sentence_says(action: str, sentence: str, said: str | None) -> None:
    code = "en" if "the " in action else "sv"
    found = verdict(action, sentence, code, None)
    assert (found[0] if found else None) == said


def test_who_did_it_stands_before_the_verb_or_behind_by() -> None:
    assert verdict("kontakta skolan", "Noor har kontaktat skolan.", "sv", 0) is not None
    other = "Ivar har kontaktat Noor om skolan."
    assert verdict("kontakta skolan", other, "sv", other.index("Noor")) is None
    passive = "Skolan är kontaktad av Noor."
    assert verdict("kontakta skolan", passive, "sv", passive.index("Noor")) is not None


@pytest.mark.parametrize(
    ("action", "sentence", "words"),
    [
        ("beställa lampor till parken", "Parkens lampa är beställd.", "beställa lampor parken"),
        ("beställa lampor", "Lampskärmar beställdes.", "beställa"),
        ("läsa https://example.org/lampor igen", "Lamporna lästes.", "läsa"),
        ("mäta bullret", "[läs](https://example.org/mäta/bullret)", ""),
    ],
)
def test_words_are_the_same_in_any_form_but_not_in_compounds_or_addresses(
    action: str, sentence: str, words: str
) -> None:
    assert " ".join(shared(action, sentence, "sv").words) == words


@pytest.mark.parametrize(
    ("action", "sentence", "code"),
    [
        ("uppdatera planen", "Uppdateringen av planen är klar.", "sv"),
        ("måla planket", "Målningen av planket är klar.", "sv"),
        ("reparera bänken", "Reparationen av bänken är klar.", "sv"),
        ("install lamps", "The installation of the lamps is finished.", "en"),
        ("replace benches", "The replacement of the benches is finished.", "en"),
    ],
)
def test_a_noun_may_stand_for_the_verb(action: str, sentence: str, code: str) -> None:
    assert shared(action, sentence, code).share == 1
    other = sentence.replace(
        sentence.split(" av ", maxsplit=1)[0].split(" of ", maxsplit=1)[0], "Priset"
    )
    assert shared(action, other, code).share == 0.5
