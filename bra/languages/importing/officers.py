"""The words by which it is told who led a meeting, who wrote, and who was to approve."""

from typing import NamedTuple


class OfficerWords(NamedTuple):
    """Hold the words of the officers of a meeting and of how they are chosen."""

    officer_cues: tuple[str, ...]
    """Parts of words, one of which stands in every sentence about an officer."""
    chair_phrases: tuple[str, ...]
    chair_titles: tuple[str, ...]
    chair_offices: tuple[str, ...]
    """Patterns of offices whose holder led when nobody else is said to have."""
    not_chair: tuple[str, ...]
    secretary_phrases: tuple[str, ...]
    writer_titles: tuple[str, ...]
    """Patterns of what is said beside a name of who wrote at this meeting, whatever his office."""
    secretary_offices: tuple[str, ...]
    """Patterns of offices whose holder wrote when nobody else is said to have."""
    secretary_titles: tuple[str, ...]
    held_offices: tuple[str, ...]
    """Patterns of offices that a society fills among its own, as whole words."""
    approver_phrases: tuple[str, ...]
    approver_titles: tuple[str, ...]
    approval_words: tuple[str, ...]
    """What a line about the approval itself begins with, where a name might stand."""
    officer_sections: tuple[str, ...]
    """Patterns of headings right below which labels name the officers of this meeting."""
    election_headings: tuple[str, ...]
    """Patterns of headings with whom the meeting chose to lead, write or approve below them."""
    office_elections: tuple[str, ...]
    """Patterns of such headings that may also be of the officers of the body itself."""
    election_leads: tuple[str, ...]
    """Patterns of what stands before the names below such a heading: `Mötet valde`."""
    approved_lines: tuple[str, ...]
    """How a line begins that says who has approved the minutes since, wherever it stands."""
    joint_offices: tuple[str, ...]
    """Patterns of the offices of a meeting, as they stand in a series."""
    office_leads: tuple[str, ...]
    """Words before an office in such a series: `till`."""
    respectively: tuple[str, ...]
    """Words that tell that names and offices are in the same order."""
    elected: tuple[str, ...]
    elected_leads: tuple[str, ...]
    """Verbs of an election, which the others of a series lack, and the word before a duty."""
    joint_elections: tuple[tuple[str, str], ...]
    joint_headings: tuple[tuple[str, str], ...]
    """Patterns of sentences and headings with several `{offices}`, and how one of them is told."""
    approving: tuple[str, ...]
    """Patterns of the duty of approvers."""
    chosen: tuple[str, ...]
    chosen_as: tuple[str, ...]
    """Patterns of what somebody was chosen to be."""
