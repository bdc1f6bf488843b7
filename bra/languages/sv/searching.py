"""Swedish: what `bra search` says of what it finds and of what it cannot read."""

from typing import Final

SEARCHING: Final = {
    "search-filter-twice": "{key}: kan bara stå en gång",
    "search-none-words": "inget hittades; pröva färre eller kortare ord: alla måste finnas med, och var och en i början av ett ord eller inuti ett längre",
    "search-inside": "inget har orden i början av ett ord; träffarna har dem inuti längre ord, eller med andra tecken över bokstäverna",
    "search-near-filter": "”{key}:” är inget filter och söktes som ord; menades {choices}?",
    "search-no-filter": "”{key}:” är inget filter och söktes som ord; filter är {choices}",
}
