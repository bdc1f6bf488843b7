"""The counts of votes: what is read, what is words, and what is not clear enough to be read."""

import pytest

from bra.reading.votes import read_vote

READ = {
    "3 for, 0 against, 1 abstention": (3, 0, 1),
    "Ayes 3, noes 1": (3, 1, 0),
    "4 ayes, 1 no": (4, 1, 0),
    "3 votes for and 2 votes against": (3, 2, 0),
    "Votes for: 5. Votes against: 2. Abstentions: 1.": (5, 2, 1),
    "5 in favour, none against, no abstentions": (5, 0, 0),
    "carried 4-1": (4, 1, 0),
    "The motion was carried by 4 votes to 1 with 2 abstentions": (4, 1, 2),
    "3 röster för, 2 emot, 1 avstår": (3, 2, 1),
    "ja-röster 5, nej-röster 2": (5, 2, 0),
    "5 ja och 2 nej": (5, 2, 0),
    "med 5 röster mot 2": (5, 2, 0),
    "Med 5 ja-röster mot 2 nej-röster bifalls förslaget": (5, 2, 0),
    "4–1": (4, 1, 0),
    "unanimous (5-0)": (5, 0, 0),
    "**Ja** 5, *nej* 2": (5, 2, 0),
    "ja 5, nej 2 (se bilaga 1) <!-- 7 av 9 -->": (5, 2, 0),
    "Ja 25, Nej 20, Avstår 1, Frånvarande 3": (25, 20, 1),
    "ja\u00a05, nej\u00a02": (5, 2, 0),
    "ja5 nej2": (5, 2, 0),
    "For: 5, against: none, abstentions: nil": (5, 0, 0),
    "ja 5, nej 0, avstår: ingen": (5, 0, 0),
    "§ 5: ja 3, nej 2": (3, 2, 0),
    "§ 12 a ja 3, nej 2": (3, 2, 0),
    "ja 3, nej 2 i punkt 5.1": (3, 2, 0),
}
UNCLEAR = (
    "3 for, two against",
    "ja fem, nej två",
    "yes 5, no 2, blank 1",
    "for 5, against 0; for 3, against 2",
    "lost 4-1",
    "avslås med 5 röster mot 2",
    "against 2",
    "for the proposal 5, against 2",
    "ja 5, nej 2. Kim Berg avstår.",
    "5–2–1",
    "2017-10-11",
    "§ 4-5",
    "yes none no 3",
    "ja 3, nej 2 i punkt 5, ja 2, nej 3 i punkt 6",
)
WORDS = (
    "sluten",
    "enhälligt",
    "Unanimous",
    "begärdes inte",
    "All in favour",
    "Against: none.",
    "inga emot",
)


@pytest.mark.parametrize("text", READ)
def test_counts_are_read_as_people_write_them(text: str) -> None:
    assert read_vote(text) == (READ[text], True)


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_is_not_wholly_understood_gives_no_counts(text: str) -> None:
    assert read_vote(text) == (None, False)


@pytest.mark.parametrize("text", WORDS)
def test_a_vote_without_counts_says_nothing_unclear(text: str) -> None:
    assert read_vote(text) == (None, True)
