"""What, who and by when in a row of an ordinary item, divided by dots, tabs, dashes and signs."""

import pytest

from tests.importing.foreign import asked_in

SV = (
    "Styrelsemöte i Tallviks byalag 12 mars 2026\n\n"
    "Närvarande: Disa Hult (ordförande), Folke Myr (sekreterare), Gun Sälg, Nisse Alm (NA), "
    "Tyra Bock (TB), Rolf Stake (Elmia AB)\n\n"
    "1. Förra mötet\nProtokollet lades till handlingarna.\n\n2. Gården\n{}\n"
)
EN = (
    "Tallow End Allotment Society\nCommittee meeting, 12 March 2026\n\n"
    "Present: Doris Hale (chair), Frank Moss (secretary), Gwen Sallow, Nick Alder (NA), "
    "Tess Brook (TB), Ralph Stead (Elmer Ltd)\n\n"
    "1. Last meeting\nThe minutes were taken as read.\n\n2. The yard\n{}\n"
)


@pytest.mark.parametrize(
    ("row", "who", "task", "due"),
    [
        ("Lampor till logen ........ Gun", "Gun", "Lampor till logen", None),
        ("Ny kedja till grinden …… Nisse v. 20", "Nisse", "Ny kedja till grinden", "2026-05-17"),
        ("Virke till bryggan\tTyra\t15 april", "Tyra", "Virke till bryggan", "2026-04-15"),
        ("Det är torrt. Vattning av häck\tElmia AB", "Elmia", "Vattning av häck", None),
        ("Försäkringsbrevet      Folke      1 maj", "Folke", "Försäkringsbrevet", "2026-05-01"),
        ("Grus till infarten ....... NA 3/4", "Nisse", "Grus till infarten", "2026-04-03"),
        ("- Fröer och jord ........ TB", "Tyra", "Fröer och jord", None),
        ("Tyra ....... offert på takplåt", "Tyra", "offert på takplåt", None),
        ("Ny skylt – Tyra – v. 17", "Tyra", "Ny skylt", "2026-04-26"),
        ("Häcken klipps – Gun – före 1/5.", "Gun", "klippa häcken", "2026-05-01"),
        ("Flaggan byts ut – ordf.", "ordf", "byta ut flaggan", None),
        ("En bänk ritas – Gun – skiss 3 april.", "Gun", "rita en bänk – skiss", "2026-04-03"),
        ("Nyckelskåpet kvarstår – Gun.", "Gun", "Nyckelskåpet", None),
        ("Gun → ritningar ur arkivet, 3 april.", "Gun", "ritningar ur arkivet", "2026-04-03"),
        ("Ny tvättlina: Gun o. Nisse.", "Gun+Nisse", "Ny tvättlina", None),
        ("Städning o. sopning: Tyra.", "Tyra", "Städning o. sopning", None),
        ("Tömmer brevlådan: Gun", "Gun", "tömma brevlådan", None),
        ("Gun: skiss med mått, 10 april", "Gun", "skiss med mått", "2026-04-10"),
        ("- Räkna stolarna, TB 10/4", "Tyra", "Räkna stolarna", "2026-04-10"),
        ("Tvätta markiserna – Nisse, sen. 10/4", "Nisse", "tvätta markiserna", "2026-04-10"),
        ("Målning, Nisse.", "Nisse", "Målning", None),
        ("Nytt lås till porten / Gun", "Gun", "Nytt lås till porten", None),
        ("[Tyra] skiss på bron – slutet av april", "Tyra", "skiss på bron", "2026-04-30"),
    ],
)
def test_rows_in_swedish_give_somebody_something(
    row: str, who: str, task: str, due: str | None
) -> None:
    assert asked_in(SV.format(row)) == [(who, task, due)]


@pytest.mark.parametrize(
    ("row", "who", "task", "due"),
    [
        ("Bulbs for the verge ........ Gwen", "Gwen", "Bulbs for the verge", None),
        ("Timber for the jetty\tTess\t15 April", "Tess", "Timber for the jetty", "2026-04-15"),
        ("Price list\tGwen + Nick\tFri 20 March", "Gwen+Nick", "Price list", "2026-03-20"),
        ("Gravel ....... NA 3 Apr", "Nick", "Gravel", "2026-04-03"),
        ("Tess ....... quote for roofing felt", "Tess", "quote for roofing felt", None),
        ("New sign – Tess – wk 17", "Tess", "New sign", "2026-04-26"),
        ("Gwen → drawings of the hut, 3 April.", "Gwen", "drawings of the hut", "2026-04-03"),
        ("New washing line: Gwen & Nick.", "Gwen+Nick", "New washing line", None),
        ("Sweeping and tidying: Tess.", "Tess", "Sweeping and tidying", None),
        ("Gwen: sketch with sizes, 10 April", "Gwen", "sketch with sizes", "2026-04-10"),
        ("Repaint the shed: Tess, week 16", "Tess", "repaint the shed", "2026-04-19"),
        ("Lettering, Nick.", "Nick", "Lettering", None),
        ("Water butt lid: still open, Gwen", "Gwen", "Water butt lid", None),
        ("[Tess] draft the lease – end of April", "Tess", "draft the lease", "2026-04-30"),
        ("Old stakes to be burnt – Nick", "Nick", "burn old stakes", None),
    ],
)
def test_rows_in_english_give_somebody_something(
    row: str, who: str, task: str, due: str | None
) -> None:
    assert asked_in(EN.format(row)) == [(who, task, due)]


@pytest.mark.parametrize(
    ("minutes", "rows"),
    [
        (SV, "Ordförande ........ Gun\nKassör\tNisse\nNy kassör: Nisse Alm\nNy medlem – Tyra"),
        (SV, "Ordförande: Gun\n\nOmbud till stämman: Gun och Nisse\n\nFlest röster: Gun"),
        (SV, "Gun: vi borde måla\n\nNisse: nej tack\n\nGun: bra idé\n\nTyra: sjuk"),
        (SV, "- Gun: semester i Skåne\n- Nisse: nytt jobb\n- Tyra: trasig bil"),
        (SV, "Hyra      4 500 kr      Gun\nGun ....... 300 kr\nNisse\t12 mars\t450 kr"),
        (SV, "Plats 12 ....... Nisse\nPlats 13 ....... Tyra\nLördag ........ Gun"),
        (SV, "Inledning\tDisa\t18.00\nRundvandring\tNisse\t18.30"),
        (SV, "Ordningsvakter\tElmia AB\nProjektledare\tElmia AB"),
        (SV, "Källa – Nisse\n\nTack, Nisse."),
        (SV, "Taket är lagat – Nisse"),
        (SV, "”Taket läcker” – Gun"),
        (SV, "Vårfest – Tyra – 3 maj\n\nGenomgång av läget – Nisse\n\nNästa möte: Gun, 3 april"),
        (SV, "Nytt rekord: Gun\n\nLeder mötet: Gun\n\nRöstar nej: Gun\n\nLäsning, Gun."),
        (SV, "Vi tar det sen. Gun tyckte det var bra."),
        (EN, "Treasurer ........ Nick\nSecretary\tFrank\nNew treasurer: Nick Alder"),
        (EN, "Gwen: we should paint\n\nNick: no thanks\n\nTess: unwell"),
        (EN, "Rent      £450      Gwen\nGwen ....... £30\nNick\t12 March\t£45"),
        (EN, "Plot 12 ....... Nick\nPlot 13 ....... Tess\nSaturday ........ Gwen"),
        (EN, "Stewards\tElmer Ltd\nOpening\tDoris\t6.00pm\nTour\tNick\t6.30pm"),
        (EN, "Thanks, Nick.\n\nRoof mended – Nick\n\nSpring party – Tess – 3 May"),
        (EN, "New record: Gwen\n\nPlays piano: Nick\n\nTaking minutes: Frank\n\nDuty\tGwen\twk 14"),
        (EN, "Secretary\tLiam O'Neill"),
    ],
)
def test_rows_of_offices_talk_prices_and_days_give_nobody_anything(minutes: str, rows: str) -> None:
    assert asked_in(minutes.format(rows)) == []


def test_leaders_divide_a_list_of_tasks_into_what_who_and_when() -> None:
    minutes = SV.replace("2. Gården", "2. Att göra")
    rows = "Beställa jord, 20 säckar .... Nisse ......... 3/4\nTvätta tält ...... Gun"
    assert asked_in(minutes.format(rows)) == [
        ("Nisse", "beställa jord, 20 säckar", "2026-04-03"),
        ("Gun", "tvätta tält", None),
    ]
