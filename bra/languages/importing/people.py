"""Lists of words of people: what they are, for whom, and whether they came."""

from typing import NamedTuple


class PeopleWords(NamedTuple):
    """Hold one language's words of people: what they are, for whom, and whether they came."""

    yes: tuple[str, ...]
    no: tuple[str, ...]
    """What stands in an attendance table for somebody who came, and who did not."""
    name_columns: tuple[str, ...]
    organisation_columns: tuple[str, ...]
    role_columns: tuple[str, ...]
    presence_columns: tuple[str, ...]
    honorifics: tuple[str, ...]
    titles: tuple[str, ...]
    vice: tuple[str, ...]
    """Words before the title of who stands in for somebody, whole and short."""
    title_endings: tuple[str, ...]
    title_tails: tuple[str, ...]
    """Words that join a title to what it is a title of: `Secretary to the Committee`."""
    directing_titles: tuple[str, ...]
    """Titles behind which `of` leads a field and no body: `Head of Repairs`."""
    plural_endings: tuple[str, ...]
    """What is put to a title when several people have it."""
    group_leads: tuple[str, ...]
    from_words: tuple[str, ...]
    relative_words: tuple[str, ...]
    """Words behind a name that lead what somebody is: `som är`."""
    """Words between a name and what somebody represents."""
    particles: tuple[str, ...]
    contract_parts: tuple[str, ...]
    """What somebody is in a contract, which stands before the body: `Client: Elm Trust`."""
    parties: tuple[str, ...]
    """Parties, in brackets behind a name, whose short form is longer than a few letters."""
    organisation_endings: tuple[str, ...]
    organisation_words: tuple[str, ...]
    office_endings: tuple[str, ...]
    units: tuple[str, ...]
    """Parts of an organisation that are called by a short name of their own."""
    """Endings of offices in the form that stands as the subject of a sentence."""
    no_modifiers: tuple[str, ...]
    """Words that never stand within the name of an office or body."""
    crowd: tuple[str, ...]
    away_patterns: tuple[str, ...]
    """Words by which a label tells that those behind it were not there."""
    present_patterns: tuple[str, ...]
    guests_patterns: tuple[str, ...]
    """Whole labels in words of their own, of those who were there and of those invited."""
    present_cues: tuple[str, ...]
    absent_cues: tuple[str, ...]
    guests_cues: tuple[str, ...]
    """Parts of words, one of which stands in every sentence that tells who was there, or not."""
    present_sentences: tuple[str, ...]
    absent_sentences: tuple[str, ...]
    guests_sentences: tuple[str, ...]
    """Patterns of whole such sentences, with groups `who` and, where they tell it, `body`."""
    kinds_of_people: tuple[str, ...]
    """Words for people of a kind, which are no body that somebody comes for: `vuxna`."""
    sides: tuple[str, ...]
    """The sides of a negotiation, which are no bodies: `the employer`."""
    class_patterns: tuple[str, ...]
    """Patterns of classes, wards, streets and the like that somebody represents: `Year 4`."""
    remark_tails: tuple[str, ...]
    """What behind a name says how somebody was there."""
    remarks: tuple[str, ...]
    also_leads: tuple[str, ...]
    """Words that begin a sentence behind a list of people with one more: `Dessutom Anna`."""
    mere_absence: tuple[str, ...]
    mere_groups: tuple[str, ...]
    """Words over a list of people that say no more than that they were there, or not."""
    """Words for absence that give no reason."""
    with_others: tuple[str, ...]
    serving: tuple[str, ...]
    officer_cues: tuple[str, ...]
    """Parts of words, one of which stands in every sentence about an officer."""
    chair_phrases: tuple[str, ...]
    chair_titles: tuple[str, ...]
    not_chair: tuple[str, ...]
    secretary_phrases: tuple[str, ...]
    secretary_titles: tuple[str, ...]
    approver_phrases: tuple[str, ...]
    approver_titles: tuple[str, ...]
    election_headings: tuple[str, ...]
    """Patterns of headings with whom the meeting chose to lead, write or approve below them."""
    election_leads: tuple[str, ...]
    """Patterns of what stands before the names below such a heading: `Mötet valde`."""
    approving: tuple[str, ...]
    """Patterns of the duty of approvers."""
    chosen: tuple[str, ...]
    chosen_as: tuple[str, ...]
    """Patterns of what somebody was chosen to be."""
    nobody: tuple[str, ...]
    everybody: tuple[str, ...]
    pronouns: tuple[str, ...]
    plural_pronouns: tuple[str, ...]
    definite_articles: tuple[str, ...]
    articles: tuple[str, ...]
