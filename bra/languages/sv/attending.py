"""Swedish: what attendance lists and owners are written with."""

from typing import Final

OFFICES: Final = {
    "chair": ("ordföranden", "ordförande"),
    "secretary": ("sekreteraren", "sekreterare"),
    "council": ("rådet",),
    "all": ("alla", "samtliga"),
}

TITLES: Final = (
    "ordf.",
    "ordf",
    "vice ordförande",
    "vice ordf.",
    "v. ordf.",
    "v ordf",
    "sekr.",
    "sekr",
    "mötesordförande",
    "mötessekreterare",
    "ledamot",
    "ersättare",
    "tjänstgörande ersättare",
    "tjänstgörande",
    "suppleant",
    "justerare",
    "rösträknare",
    "protokollförare",
)

TITLE_ENDINGS: Final = ("ordförande", "sekreterare")

LATER_TITLE_ENDINGS: Final = (
    "chef",
    "direktör",
    "samordnare",
    "koordinator",
    "strateg",
    "handläggare",
    "utredare",
    "planerare",
    "utvecklare",
    "ledare",
    "ledamot",
    "ersättare",
    "suppleant",
    "ombud",
    "representant",
    "företrädare",
    "ansvarig",
    "föreståndare",
    "kassör",
    "ekonom",
    "controller",
    "jurist",
    "kommunikatör",
    "konsult",
    "specialist",
    "inspektör",
    "ingenjör",
    "assistent",
    "administratör",
    "förvaltare",
    "rektor",
    "lärare",
    "pedagog",
    "kurator",
    "psykolog",
    "sköterska",
    "läkare",
    "kommunalråd",
    "oppositionsråd",
    "rådgivare",
    "befäl",
    "brandman",
    "vaktmästare",
    "bibliotekarie",
    "revisor",
    "justerare",
)

TITLE_JOINTS: Final = ("för", "på", "i", "vid", "av")

SERVING: Final = {
    "leads": (
        "tjänstgörande",
        "tjänstgör",
        "tjänstgjorde",
        "tjg.",
        "tjg",
        "ersättare",
        "ers.",
        "ers",
        "suppleant",
        "i stället",
        "istället",
    ),
    "not": (
        "ej tjänstgörande",
        "icke tjänstgörande",
        "inte tjänstgörande",
        "ej tjg",
        "ej tjg.",
    ),
}

SUBSTITUTES: Final = ("ersättare", "suppleant")

CROWD_WORDS: Final = (
    "ytterligare",
    "även",
    "ca",
    "ca.",
    "cirka",
    "omkring",
    "drygt",
    "knappt",
    "närmare",
    "plus",
    "totalt",
    "sammanlagt",
)

NOTE_WORDS: Final = {
    "until": ("t.o.m.", "t.o.m", "tom", "till och med"),
    "from": ("fr.o.m.", "fr.o.m", "from", "från och med", "från"),
    "not": ("ej", "inte"),
    "for": ("för",),
}
