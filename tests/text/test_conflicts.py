"""Where the sides of an unfinished merge begin and end."""

import pytest

from bra.text.conflicts import conflicts_of


def sides(text: str) -> list[list[str]]:
    """Return the text of each side of each conflict."""
    data = text.encode()
    return [[data[slice(*side)].decode() for side in each.sides] for each in conflicts_of(data)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<<<<<<< a\nx\n=======\ny\n>>>>>>> b\nz\n", [["x\n", "y\n"]]),
        ("x\n=======\ny\n>>>>>>> b\nz\n", [["x\n", "y\n"]]),
        ("<<<<<<< a\nx\n", [["x\n"]]),
        ("<<<<<<< a\nx\n=========\ny\n=======\nz\n>>>>>>> b\n", [["x\n=========\ny\n", "z\n"]]),
        (
            "<<<<<<<<< a\nx\n=======\ny\n=========\nz\n>>>>>>>>> b\n",
            [["x\n=======\ny\n", "z\n"]],
        ),
        ("Ett\n=======\n\n> svar\n", []),
    ],
)
def test_a_conflict_has_the_sides_that_marks_of_one_length_divide(
    text: str, found: list[list[str]]
) -> None:
    assert sides(text) == found
