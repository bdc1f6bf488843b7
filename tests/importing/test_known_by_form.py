"""English verbs that stand in no list, known by their form and by what stands behind them."""

import pytest

from bra.importing.acting.verbforms import infinitive_at, infinitive_done, infinitive_of_one
from tests.importing.foreign import EN, Told, asked_in


@pytest.mark.parametrize(
    ("form", "infinitive"),
    [
        ("scything", "scythe"),
        ("whittling", "whittle"),
        ("felling", "fell"),
        ("labelling", "label"),
        ("filing", "file"),
        ("scrubbing", "scrub"),
        ("oiling", "oil"),
        ("hoovering", "hoover"),
        ("repairing", "repair"),
        ("nudging", "nudge"),
        ("placing", "place"),
        ("shredding", "shred"),
        ("nothing", None),
        ("spring", None),
    ],
)
def test_what_somebody_is_at_has_an_infinitive(form: str, infinitive: str | None) -> None:
    assert infinitive_at(form, "en") == infinitive
    assert infinitive_at(form, "sv") in (None, infinitive)


@pytest.mark.parametrize(
    ("form", "infinitive"),
    [
        ("scythed", "scythe"),
        ("skimmed", "skim"),
        ("varnished", "varnish"),
        ("buried", "bury"),
        ("laid", "lay"),
        ("rehung", "rehang"),
        ("soft", None),
    ],
)
def test_what_is_done_has_an_infinitive(form: str, infinitive: str | None) -> None:
    assert infinitive_done(form, "en") == infinitive


def test_a_verb_of_one_person_has_an_infinitive() -> None:
    forms = ("ferries", "stitches", "waxes", "grouts")
    assert [infinitive_of_one(form, "en") for form in forms] == ["ferry", "stitch", "wax", "grout"]
    assert infinitive_of_one("bus", "en") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nell sandpapers the bench.", [("Nell", "sandpaper the bench", None)]),
        ("Rob tots up the raffle money.", [("Rob", "tot up the raffle money", None)]),
        ("Rob kindly restrings the beads.", [("Rob", "restring the beads", None)]),
        (
            "Nell tags old bikes and carts them to the tip.",
            [("Nell", "tag old bikes and cart them to the tip", None)],
        ),
        ("The secretary relabels both cupboards.", [("The", "relabel both cupboards", None)]),
        (
            "Over the holidays Rob waxes the floor.",
            [("Rob", "wax the floor over the holidays", None)],
        ),
        ("In June Rob waxes the floor.", [("Rob", "wax the floor", "2033-06-30")]),
        ("Nell loathes the new chairs.", []),
        ("Rob owes the club a drink.", []),
        ("Nell envies the neighbours.", []),
        ("Rob blames the weather.", []),
        ("Nell gilds everything that comes in.", []),
        ("Nell gilds frames on request.", []),
        ("Rob waxes the floor every week.", []),
        ("The plumber grouts the tiles.", []),
        ("Nell said that the school repaints the lines.", []),
    ],
)
def test_one_person_does_something_to_a_thing(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rob and Nell whitewash the cellar.", [("Rob+Nell", "whitewash the cellar", None)]),
        ("Jill, Rob and Nell sandbag the door.", [("Jill+Rob+Nell", "sandbag the door", None)]),
        ("Rob and Nell between them ferry the chairs.", [("Rob+Nell", "ferry the chairs", None)]),
        ("Rob and Nell dislike the colour.", []),
        ("There was consensus that Rob and Nell form the panel.", []),
        ("Rob and Nell report that all is well.", []),
        ("Rob and Nell drew the raffle.", []),
        ("Rob and Nell both the same.", []),
        ("Rob and Nell of the branch came.", []),
    ],
)
def test_several_do_something_to_a_thing(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rob is scything the meadow.", [("Rob", "scythe the meadow", None)]),
        ("Nell will be embroidering the flag.", [("Nell", "embroider the flag", None)]),
        ("Nell's stitching the nets.", [("Nell", "stitch the nets", None)]),
        ("Rob busy repointing the wall", [("Rob", "repoint the wall", None)]),
        ("Nell stitching them Sunday", [("Nell", "stitch them Sunday", None)]),
        (
            "Rob is scything the meadow and would welcome company.",
            [("Rob", "scythe the meadow", None)],
        ),
        (
            "Keys with Nell, who is showing three tenants round.",
            [("Nell", "show three tenants round", None)],
        ),
        (
            "Nell is booking the hall and auditions two altos.",
            [("Nell", "book the hall and audition two altos", None)],
        ),
        ("Rob is stepping down as clerk.", []),
        ("Nell is enjoying the new kitchen.", []),
        ("Rob is awaiting a reply.", []),
        ("Nell is losing patience.", []),
        ("Rob representing the club", []),
    ],
)
def test_somebody_is_at_it(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pruning the roses falls to Rob.", [("Rob", "prune the roses", None)]),
        ("Numbering them was entrusted to Nell.", [("Nell", "number them", None)]),
        ("Watering the tubs will be Rob's job.", [("Rob", "water the tubs", None)]),
        ("Sorting the keys is in Nell's hands.", [("Nell", "sort the keys", None)]),
        ("The job of painting the gate went to Rob.", [("Rob", "paint the gate", None)]),
        ("Nell has been entrusted with counting the votes.", [("Nell", "count the votes", None)]),
        ("Rob committed himself to sending a roofer.", [("Rob", "send a roofer", None)]),
        ("Nothing falls to Rob.", []),
        ("Parking is left to Nell's discretion.", []),
        ("Growing vegetables is Rob's passion.", []),
    ],
)
def test_a_deed_falls_to_somebody(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wreath to be laid by Jill.", [("Jill", "lay wreath", None)]),
        ("Old paint to be skimmed off by Rob.", [("Rob", "skim off old paint", None)]),
        ("The roof is being tarred by the landlord.", []),
        ("The flag was embroidered by Nell.", []),
        (
            "Nell has not yet framed the map and will do so by 8 May.",
            [("Nell", "frame the map", "2033-05-08")],
        ),
        ("Rob still hasn't descaled the urn.", [("Rob", "descale the urn", None)]),
        ("Rob has yet to unbolt the seat.", [("Rob", "unbolt the seat", None)]),
        ("Rob replied that he would felt the roof.", [("Rob", "felt the roof", None)]),
        (
            "Nell told the meeting she would embroider the flag.",
            [("Nell", "embroider the flag", None)],
        ),
        ("Rob said he would be late.", []),
        ("Nell told the meeting she would miss it.", []),
        ("Rob would rather see new books.", []),
    ],
)
def test_what_is_to_be_done_by_somebody(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rob – whitewash the wall", [("Rob", "whitewash the wall", None)]),
        ("Rob/Nell – creosote the fence", [("Rob+Nell", "creosote the fence", None)]),
        ("Rob ...... descale the urn", [("Rob", "descale the urn", None)]),
        ("Rob | descale the urn", [("Rob", "descale the urn", None)]),
        ("Bin store lock [Rob] oil it", [("Rob", "oil it – Bin store lock", None)]),
        ("Tiles – Rob grouts", [("Rob", "grout – Tiles", None)]),
        ("Nets – Rob and Nell darn", [("Rob+Nell", "darn – Nets", None)]),
        ("Old sign, Nell repaints", [("Nell", "repaint – Old sign", None)]),
        ("Repointing the wall: Rob", [("Rob", "repoint the wall", None)]),
        ("Rob – the usual report", []),
        ("Rob: tea towels, cups", []),
        ("Jan 27 - Rob", []),
        ("chair: Nell Orr", []),
        ("Nell: all the fun of the fair", []),
        ("Rob broke the lamp", []),
        ("Nell since the last meeting", []),
        ("Nell looked tired – Rob smiles", []),
    ],
)
def test_who_does_what_is_noted_beside_a_sign(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found
