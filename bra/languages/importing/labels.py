"""The words before what the head of minutes gives."""

from typing import NamedTuple

from bra.languages.language import Words


class LabelWords(NamedTuple):
    """Hold the labels at the head of minutes, and those of them that are labels only at times."""

    labels: Words
    """What the lines at the head of minutes give, by field."""
    loose_labels: tuple[str, ...]
    """Labels of people that may as well be headings of items: only among others are they labels."""
    board_posts: tuple[str, ...]
    """Posts of a board that one person each has, and that no field of the head is for."""
    short_labels: tuple[str, ...]
    """Labels of people that may lead something else: only before a name are they labels."""
    leaders: tuple[str, ...]
    """Labels of who led that may be of several in a list as well: `Ledare` of scouts."""
    body_labels: tuple[str, ...]
    """Words of a cover sheet behind which the body that met is named."""
    approval_labels: tuple[str, ...]
    """Words of a cover sheet that name who is to approve when a name stands behind them."""
    form_labels: tuple[str, ...]
    """Labels of how a meeting is held, which may be its only place: `Form: Zoom`."""
