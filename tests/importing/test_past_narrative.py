"""English sentences that tell what somebody was to do, was asked, had sent word of, or answered."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nell was to relabel the jars by 14 May.", [("Nell", "relabel the jars", "2033-05-14")]),
        ("Rob and Nell were each to sort one box.", [("Rob+Nell", "sort one box", None)]),
        (
            "Nell's draft was late and she was to resend it by 14 May.",
            [("Nell", "resend it", "2033-05-14")],
        ),
        ("Rob was going to whitewash the cellar.", [("Rob", "whitewash the cellar", None)]),
        ("Rob had sent word that he would scrub the tank.", [("Rob", "scrub the tank", None)]),
        ("Rob left a note saying he would scrub it.", [("Rob", "scrub it", None)]),
        ("Rob was persuaded to judge the cakes.", [("Rob", "judge the cakes", None)]),
        ("Nell was talked into judging the cakes.", [("Nell", "judge the cakes", None)]),
        ("Rob had agreed by email to prune the limes.", [("Rob", "prune the limes", None)]),
        (
            "Rob would take the van if it ran, and it fell to Nell to hire a trailer.",
            [("Rob", "take the van if it ran", None), ("Nell", "hire a trailer", None)],
        ),
        (
            "Nell undertook to get a man in, and until then everybody was to lock the gate.",
            [("Nell", "get a man in", None), ("everybody", "lock the gate", None)],
        ),
        ("Nell was to have been married that day.", []),
        ("Nell was going to the shops.", []),
        ("Rob was going to whitewash the cellar but fell ill.", []),
        ("Rob had said he would return the urn and has.", []),
        ("The aim was to raise £500.", []),
    ],
)
def test_what_somebody_was_to_do(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "form", "found"),
    [
        (
            "Nell was asked whether she would man the stall and said that she would be glad to.",
            EN,
            [("Nell", "man the stall", None)],
        ),
        (
            "Rob was asked if he could fetch the van and agreed.",
            EN,
            [("Rob", "fetch the van", None)],
        ),
        ("Rob was asked whether he would stand again and said that he would not.", EN, []),
        (
            "Could Nell copy the old forms? Yes, she could.",
            EN,
            [("Nell", "copy the old forms", None)],
        ),
        ("Can Rob strim the bank? Gladly.", EN, [("Rob", "strim the bank", None)]),
        ("Who would feed the hens? Nell.", EN, [("Nell", "feed the hens", None)]),
        ("Who can feed the hens? Nell could.", EN, [("Nell", "feed the hens", None)]),
        (
            "Someone must ring the bank. Nell put her hand up.",
            EN,
            [("Nell", "ring the bank", None)],
        ),
        ("Someone must ring the bank. Nell is ill.", EN, []),
        ("Någon måste ringa banken. Mette anmälde sig.", SV, [("Mette", "ringa banken", None)]),
        ("Någon måste ringa banken. Mette är sjuk.", SV, []),
        ("Could Nell copy the forms? No, she could not.", EN, []),
        ("Can Nell see the screen? She can.", EN, []),
        ("Would Nell mind? She would.", EN, []),
        (
            "Kan Mette kopiera blanketterna? Ja, det kan hon.",
            SV,
            [("Mette", "kopiera blanketterna", None)],
        ),
        ("Skulle Torkel kunna hämta nyckeln? Ja.", SV, [("Torkel", "hämta nyckeln", None)]),
        ("Vem kan mata hönsen? Det kan Mette.", SV, [("Mette", "mata hönsen", None)]),
        ("Vem kan boka salen? Mette.", SV, [("Mette", "boka salen", None)]),
        ("Kan Mette kopiera blanketterna? Nej.", SV, []),
        ("Kan Mette vara hemma? Ja.", SV, []),
    ],
)
def test_who_answers_that_she_would(text: str, form: str, found: list[Told]) -> None:
    assert asked_in(form.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The pump would be rebuilt by Nell.", [("Nell", "rebuild the pump", None)]),
        ("The pump was to be rebuilt by Nell.", [("Nell", "rebuild the pump", None)]),
        ("Old paper gets used up first by Rob.", [("Rob", "use up old paper first", None)]),
        ("Dog owners to be warned by Nell.", [("Nell", "warn dog owners", None)]),
        ("The sealing of the floor fell to Nell.", [("Nell", "seal the floor", None)]),
        ("The back gate is a job for Rob.", [("Rob", "see to the back gate", None)]),
        ("The pump had been rebuilt by Nell.", []),
        ("Nell gets paid by the school.", []),
        ("The roof is a job for professionals.", []),
    ],
)
def test_what_was_to_be_done_by_somebody(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found
