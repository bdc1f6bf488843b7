"""Swedish: the words that say that a text is confidential, or why, or that it is not."""

from typing import Final

CONFIDENTIAL_WORDS: Final = ("sekretess",)

CONFIDENTIAL_BEGINNINGS: Final = ("sekre", "hemlig", "konfid", "förtrolig")

UNLIKE_CONFIDENTIAL: Final = ("sekreterar", "sekretar")

SHORTENED_OFFICES: Final = ("sekr",)

CONFIDENTIAL_LABELS: Final = (
    "hemlig",
    "konfidenti",
    "konfidensi",
    "förtrolig",
    "sekretessb",
    "sekretessk",
    "sekretessm",
    "sekretessupp",
    "sekretessinf",
    "sekretessä",
    "sekretesspunkt",
)

CONFIDENTIAL_THINGS: Final = (
    "anteckning",
    "avsnitt",
    "bilaga",
    "del",
    "fråga",
    "frågor",
    "handling",
    "information",
    "innehåll",
    "punkt",
    "stycke",
    "text",
    "uppgift",
    "ärende",
)

CONFIDENTIAL_PHRASES: Final = (
    "slutet ärende",
    "slutna ärenden",
    "slutet sammanträde",
    "slutet möte",
    "sluten del",
    "slutna delen",
    "sluten punkt",
    "slutna punkter",
    "stängt sammanträde",
    "stängt möte",
    "sluten överläggning",
    "bakom stängda dörrar",
    "bakom lyckta dörrar",
    "inom stängda dörrar",
    "inom lyckta dörrar",
    "stängda dörrar",
    "lyckta dörrar",
    "ej offentlig",
    "ej offentligt",
    "ej offentliga",
    "inte offentlig",
    "inte offentligt",
    "inte offentliga",
    "icke offentlig",
    "icke offentligt",
    "icke offentliga",
    "omfattas av sekretess",
    "omfattat av sekretess",
    "lyder under sekretess",
)

CONFIDENTIAL_QUALIFIERS: Final = (
    "omfattas av",
    "omfattat av",
    "belagd med",
    "belagt med",
    "lyder under",
    "strikt",
    "strängt",
    "absolut",
)

CONFIDENTIAL_DENIALS: Final = ("nej", "ingen", "inget", "inga", "inte aktuellt")

CONFIDENTIAL_GROUNDS: Final = ("enligt", "gäller", "råder", "jml", "jfr", "osl", "med stöd av")

CONFIDENTIAL_LAWS: Final = (
    "osl",
    "sekretesslagen",
    "offentlighets- och sekretesslagen",
    "offentlighets- och sekretesslag",
)

CONFIDENTIAL_PROVISIONS: Final[tuple[str, ...]] = ()

CONFIDENTIAL_SESSIONS: Final = (
    "slutna ärenden",
    "slutna punkter",
    "slutet sammanträde",
    "slutet möte",
    "sluten del",
    "slutna delen",
    "stängt sammanträde",
    "stängt möte",
    "sekretessärenden",
    "sekretesspunkter",
    "sekretessbelagda ärenden",
    "sekretessbelagda punkter",
    "hemliga ärenden",
    "konfidentiella ärenden",
    "ej offentliga ärenden",
    "icke offentliga ärenden",
    "bakom stängda dörrar",
    "bakom lyckta dörrar",
    "inom stängda dörrar",
    "inom lyckta dörrar",
)

CONFIDENTIAL_PARTS: Final[tuple[str, ...]] = ("slutna delen", "sluten del")

CONFIDENTIAL_PART_WORDS: Final = ("sluten", "slutet", "slutna", "hemligt", "sekretess")

CONFIDENTIAL_PART_PHRASES: Final = (
    "ej offentlig",
    "ej offentliga",
    "inte offentlig",
    "utan allmänhet",
)

CONFIDENTIAL_EXCLUSIONS: Final = (
    "beslut om slutet sammanträde",
    "beslut om stängda dörrar",
    "beslut om lyckta dörrar",
)

OPEN_PARTS: Final = (
    "öppet sammanträde",
    "öppet möte",
    "öppna ärenden",
    "öppna delen",
    "öppen del",
    "offentligt sammanträde",
    "offentligt möte",
    "offentliga ärenden",
    "offentlig del",
    "sammanträdet öppnas för allmänheten",
    "mötet öppnas för allmänheten",
)

CONFIDENTIAL_SUBJECTS: Final = ("konfidentialitet", "hemlighet")

ATTENTION_WORDS: Final = ("obs", "observera", "notera", "viktigt", "varning", "märk")

ANNOUNCING_WORDS: Final = (
    "följande",
    "för följande",
    "det följande",
    "det som följer",
    "nedanstående",
    "texten nedan",
)

ANNOUNCING_VERBS: Final = (
    "är",
    "var",
    "omfattas av",
    "lyder under",
    "beläggs med",
    "belagt med",
    "belagd med",
    "behandlas som",
    "råder",
    "gäller",
)

CONFIDENTIAL_ROOTS: Final = ("sluten ", "slutna ", "e offentlig", "j offentlig")
