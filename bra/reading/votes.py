"""The counts of a vote, as minutes write them: `ja 5, nej 2`, `3 ayes and 1 no`, `carried 4–1`.

What is not wholly understood gives no counts: half a vote is a wrong one.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.model import Vote
from bra.reading.words import either, folded, plain_spaces
from bra.text.comments import without_comments

_DIGITS: Final = re.compile(r"\d")
_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_MARKS: Final = re.compile(r"[*_~`]")
_VOTING: Final = ("yes", "no", "abstained")


class ReadVote(NamedTuple):
    """Hold the counts of a vote; `clear` is false where something there is not understood."""

    vote: Vote | None
    clear: bool


class _Words(NamedTuple):
    kinds: dict[str, str]
    tally: re.Pattern[str]
    pair: re.Pattern[str]
    kind: re.Pattern[str]
    lost: re.Pattern[str]
    item: re.Pattern[str]


@cache
def _words() -> _Words:
    spoken = languages()
    kinds = {
        word.casefold(): kind
        for language in spoken
        for kind, words in language.vote_words.items()
        for word in words
    }

    def part(name: str) -> str:
        return either({word for language in spoken for word in language.vote_parts[name]})

    kind, votes = either(set(kinds)), part("votes")
    items = either({word for language in spoken for word in language.item_words})
    number = rf"(\d{{1,6}}|{part('none')})"
    # `ja-röster: 5`, `against: none`; `5 ja-röster`, `3 votes for`, `no one against`.
    told = rf"(\d{{1,6}}(?!\w)|(?<!\w)(?:{part('none')})(?=[ \t]*(?:[,;.)\n]|\Z)))"
    before = rf"(?<![^\W_])({kind})(?:[ -]?(?:{votes}))*[ \t]*(?:[:=–][ \t]*)?{told}"
    after = rf"(?<![^\W_]){number}[ \t]+(?:(?:{votes})[ \t]+)*({kind})(?:[ -]?(?:{votes}))*(?!\w)"
    # `4–1` and `5 röster mot 2` have a side each at the beginning, after a lead, in brackets.
    between = rf"(?:[ \t]*[-–][ \t]*|(?:[ \t]+(?:{votes}))?[ \t]+(?:{part('between')})[ \t]+)"
    pair = (
        rf"\A(?:[^\d:]*(?:(?<!\w)(?:{part('before')}|{votes})[ \t]+|[(,][ \t]*))?"
        rf"(?P<yes>\d{{1,4}}){between}(?P<no>\d{{1,4}})(?![\w–-]|[:.,]\d)"
        rf"(?![ \t]+(?:{kind})(?!\w))"
    )
    return _Words(
        kinds,
        re.compile(f"{after}|{before}", re.IGNORECASE),
        re.compile(pair, re.IGNORECASE),
        re.compile(rf"(?<![^\W_])({kind})(?:-?(?:{votes}))?(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{part('lost')})(?!\w)", re.IGNORECASE),
        re.compile(
            rf"(?<!\w)(?:{items})[ \t]*\d+(?:\.\d+)*(?:[ \t]?[a-z](?![^\W_]))?(?![\w–-]|\.\d)",
            re.IGNORECASE,
        ),
    )


def read_vote(text: str) -> ReadVote:
    """Return the counts of a vote in any order, and whether the text is wholly understood.

    A text without a count is words, such as *sluten*, *unanimous* or *nobody against*, and clear.
    The number of an item, such as *§ 5*, is no count.
    """
    words = _words()
    text = words.item.sub(" ", _MARKS.sub("", plain_spaces(without_comments(text))))
    counts: dict[str, int] = {}
    left = text
    pair = words.pair.match(text)
    if pair is not None:
        if words.lost.search(text):
            return ReadVote(None, clear=False)
        counts = {"yes": int(pair["yes"]), "no": int(pair["no"])}
        left = text[pair.end() :]
    agree = True
    for match in words.tally.finditer(left):
        number, kind = (match[1], match[2]) if match[2] else (match[4], match[3])
        found = int(number) if number.isdigit() else 0
        agree = agree and counts.setdefault(words.kinds[folded(kind)], found) == found
    counted = _DIGITS.search(text) is not None
    rest = words.tally.sub(" ", left) if counted else left
    if not counts or not counted:
        named = {words.kinds[folded(each[1])] for each in words.kind.finditer(rest)}
        numbers = _DIGITS.search(_BRACKETS.sub("", rest))
        return ReadVote(None, clear=numbers is None and not named >= {"yes", "no"})
    if not agree or "yes" not in counts or _left_out(rest, counts):
        return ReadVote(None, clear=False)
    return ReadVote(Vote(*(counts.get(kind, 0) for kind in _VOTING)), clear=True)


def _left_out(rest: str, counts: dict[str, int]) -> bool:
    """Tell whether what is left beside the counts speaks of votes that are not among them."""
    if _DIGITS.search(_BRACKETS.sub("", rest)):
        return True
    words = _words()
    named = {words.kinds[folded(each[1])] for each in words.kind.finditer(rest)}
    return any(kind in _VOTING and kind not in counts for kind in named)
