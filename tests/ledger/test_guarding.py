"""What nobody can tell to be public is withheld: lines by what they name, and by what is unread."""

from bra.ledger.book import build_ledger
from bra.ledger.guarding import guarded, raised_in_confidence, without_passages
from bra.model import Page
from bra.reading.meeting import page_of
from tests.planning.councils import council, meeting

COUNCIL = council("members: ['Jonas Eek', 'Åsa Björk']\n")
OPEN = "## 1. Båtarna\n\n"
WITHHELD = "## 1. Båtarna {.sekretess}\n\n"


def page(stem: str, body: str) -> Page:
    return page_of(meeting(COUNCIL, stem, "status: final\n", body))


def withheld(of: Page) -> list[str]:
    """Return the texts of the lines of a page that are confidential."""
    return [line.text for line in of.lines if line.confidential]


def test_of_an_action_whose_own_minutes_cannot_be_read_all_is_confidential() -> None:
    told = page(
        "2025-05-06",
        OPEN + "- [ ] **A1** måla\n- [ ] **2025-03-04/A1** tjära\n"
        "- [ ] **2025-04-01/A1** lappa\n- [ ] laga\n",
    )
    known = page("2025-03-04", OPEN + "- [ ] **A1** tjära\n")
    stems = ["2025-03-04", "2025-04-01", "2025-05-06"]
    assert [withheld(each) for each in guarded([known, told], stems)] == [[], ["lappa"]]
    assert [withheld(each) for each in guarded([known, told], stems[::2])] == [[], []]


def test_what_stands_in_an_entry_on_a_confidential_action_is_so_with_all_that_follows() -> None:
    first = page(
        "2025-03-04",
        WITHHELD + "- [ ] **A1** sälja\n\n## 2. Bryggan\n\n- [ ] **A2** olja\n- [ ] **A3** såga\n",
    )
    later = page(
        "2025-04-01",
        OPEN + "- [ ] **A1** fråga banken om 2025-03-04/A1\n"
        "- [ ] **A2** fråga om 2025-04-01/A1\n"
        "- [ ] **A3** fråga om 2025-03-04/A2\n",
    )
    pages = without_passages([first, later], [first, later])
    assert [withheld(each) for each in pages] == [
        ["sälja"],
        ["fråga banken om 2025-03-04/A1", "fråga om 2025-04-01/A1"],
    ]


def test_what_is_said_below_a_public_action_on_a_confidential_one_is_left_out() -> None:
    first = page("2025-03-04", WITHHELD + "- [ ] **A1** sälja\n")
    later = page(
        "2025-04-01",
        OPEN
        + "- [ ] **A1** såga\n\n  efter 2025-03-04/A1\n- [ ] **A2** olja\n\n  med samma olja\n",
    )
    (of_later,) = without_passages([later], [first, later])
    assert [(line.text, line.notes) for line in of_later.lines] == [
        ("såga", ""),
        ("olja", "med samma olja"),
    ]


def test_what_an_unnumbered_action_in_confidence_is_given_for_a_number_is_confidential() -> None:
    first = page("2025-03-04", WITHHELD + "- [ ] sälja\n")
    later = page("2025-04-01", OPEN + "- [ ] **A1** fråga om 2025-03-04/A1\n")
    of_later = without_passages([later], [first, later])
    assert [withheld(each) for each in of_later] == [["fråga om 2025-03-04/A1"]]
    assert [withheld(each) for each in without_passages([later], [later])] == [[]]


def test_raised_in_confidence_is_what_its_own_minutes_or_else_the_first_say_so_of() -> None:
    public = page("2025-03-04", OPEN + "- [ ] **A1** måla\n- [ ] **A2** tjära\n")
    secret = page(
        "2025-03-18",
        WITHHELD + "- [ ] **A1** sälja\n- [ ] **2025-03-04/A1** med fynd\n- [ ] räkna\n",
    )
    early = page(
        "2025-03-01", WITHHELD + "- [ ] **2025-03-04/A2** snart\n- [ ] **2025-01-01/A9** x\n"
    )
    late = page("2025-04-01", OPEN + "- [ ] **2025-03-18/A1** snart\n- [ ] **2025-01-01/A9** y\n")
    ledger = build_ledger([early, public, secret, late])
    assert raised_in_confidence(ledger) == {"2025-03-18/A1", "2025-03-18/A2", "2025-01-01/A9"}


def test_an_action_is_confidential_by_its_own_minutes_or_else_by_what_first_mentions_it() -> None:
    early = page(
        "2025-03-01", WITHHELD + "- [ ] **2025-01-01/A9** hyra\n- [ ] **2025-03-04/A1** fynd\n"
    )
    own = page("2025-03-04", OPEN + "- [ ] **A1** måla\n- [ ] **2025-01-01/A9** snart\n")
    later = page(
        "2025-04-01",
        OPEN + "- [ ] **A1** fråga om 2025-01-01/A9\n- [ ] **A2** fråga om 2025-03-04/A1\n",
    )
    pages = without_passages([own, later], [early, own, later])
    assert [withheld(each) for each in pages] == [[], ["fråga om 2025-01-01/A9"]]
