"""The full ids of actions in the bytes of a file."""

import pytest

from bra.text.ids import all_full_ids, full_ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("se 2017-08-18/A1.", ("2017-08-18/A1",)),
        ("(2017-08-18-extra/A12)", ("2017-08-18-extra/A12",)),
        ("**2017-08-18/A1** 2017-08-18/A1, 2017-10-11/A2", ("2017-08-18/A1", "2017-10-11/A2")),
        ("minutes/2017-08-18-b_c/A3", ("2017-08-18-b_c/A3",)),
        ("2016-01-02-2017-08-18/A1", ("2016-01-02-2017-08-18/A1",)),
        ("se 2017-08-18-årsmöte/A1!", ("2017-08-18-årsmöte/A1",)),
        ("(2017-08-18-Ö_å-2/A1)", ("2017-08-18-Ö_å-2/A1",)),
        ("2017-08-18-会议/A2", ("2017-08-18-会议/A2",)),
        ("”2017-08-18/A1” – 2017-08-18-b/A2", ("2017-08-18/A1", "2017-08-18-b/A2")),
        ("2017-08-18-å2016-01-02/A1", ("2017-08-18-å2016-01-02/A1",)),
        ("2017-08-18-å–b/A1 2017-08-18-å b/A1", ()),
        (f"2017-08-18-{'å' * 244}/A1", (f"2017-08-18-{'å' * 244}/A1",)),
        ("2017-08-18/A0 2017-08-18/D1 A1 18/A1 017-08-18/A1", ()),
        ("", ()),
    ],
)
def test_full_ids_stand_in_order_each_once(text: str, ids: tuple[str, ...]) -> None:
    assert full_ids(text.encode()) == ids


def test_those_of_decisions_can_be_asked_for_too() -> None:
    text = "2017-08-18/D1 2017-08-18-å/A1 2017-08-18-å/D2 2017-08-18-å/D0 2017-08-18-å/D2"
    found = ("2017-08-18/D1", "2017-08-18-å/A1", "2017-08-18-å/D2")
    assert all_full_ids(text.encode()) == found


def test_only_what_stands_whole_between_two_places_counts() -> None:
    data = b"2017-08-18/A1 2017-10-11/A2"
    assert full_ids(data, 1) == ("2017-10-11/A2",)
    assert full_ids(data, 0, 20) == ("2017-08-18/A1",)
    assert full_ids(data, 3, 13) == ()
