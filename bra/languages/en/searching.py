"""English: what `bra search` says of what it finds and of what it cannot read."""

from typing import Final

SEARCHING: Final = {
    "search-filter-twice": "{key}: can stand only once",
    "search-none-words": "nothing was found; try fewer or shorter words: all must be there, each at the beginning of a word or inside a longer one",
    "search-inside": "nothing has the words at the beginning of a word; the hits have them inside longer words, or with other marks on their letters",
    "search-near-filter": "“{key}:” is no filter and was searched as a word; did you mean {choices}?",
    "search-no-filter": "“{key}:” is no filter and was searched as a word; filters are {choices}",
}
