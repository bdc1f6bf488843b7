"""Lists of words of people: what they are, and for whom."""

from typing import NamedTuple


class PeopleWords(NamedTuple):
    """Hold one language's words of people: what they are, and for whom."""

    name_columns: tuple[str, ...]
    or_words: tuple[str, ...]
    """Words between two headings of one column: `Skola eller förening`."""
    whole_stays: tuple[str, ...]
    """What a table says instead of a time where somebody was there from the start or to the end."""
    role_columns: tuple[str, ...]
    honorifics: tuple[str, ...]
    plural_honorifics: tuple[str, ...]
    """Those before several surnames, that of one with an s: `Cllrs Day and Oak`."""
    titles_of_several: tuple[str, ...]
    """How words for several with the same post end: `Revisorerna Anna och Bo`."""
    writer_words: tuple[str, ...]
    """What whoever writes calls herself, last in a list of who was there: `Anna, Bo och jag`."""
    writer_subjects: tuple[str, ...]
    """What she calls herself as who acts: `jag`."""
    titles: tuple[str, ...]
    vice: tuple[str, ...]
    """Words before the title of who stands in for somebody, whole and short."""
    title_endings: tuple[str, ...]
    no_surnames: tuple[str, ...]
    """Titles that are hardly anybody's surname: what ends with one is no name."""
    agent_endings: tuple[str, ...]
    """Patterns of the ends of words for who does something, which no title need be known for."""
    short_offices: tuple[str, ...]
    """Offices shortened with a full stop, which is no end of a sentence: `ordf.`."""
    title_tails: tuple[str, ...]
    """Words that join a title to what it is a title of: `Secretary to the Committee`."""
    directing_titles: tuple[str, ...]
    """Titles behind which `of` leads a field and no body: `Head of Repairs`."""
    plural_endings: tuple[str, ...]
    """What is put to a title when several people have it."""
    group_leads: tuple[str, ...]
    for_whom_leads: tuple[str, ...]
    """Those of them that say for whom somebody spoke, be it no body: `for the tenants`."""
    through_words: tuple[str, ...]
    """Words between a body and who came for it: `Polisen genom Anna Ek`."""
    office_places: tuple[str, ...]
    """Words between an office and the body that it is in: `ordförande i Ekens IF`."""
    from_words: tuple[str, ...]
    """Words between a name and what somebody represents."""
    particles: tuple[str, ...]
    never_in_names: tuple[str, ...]
    """Words within the name of a body and of nobody, with capitals too: `Shops Against Waste`."""
    together_words: tuple[str, ...]
    """Words behind names that say that what follows is of all of them: `alla från rådet`."""
    together_counts: tuple[tuple[str, str], ...]
    """Those of them that tell of how many names they are, with the number: of two, `båda`."""
    degrees: tuple[str, ...]
    """Degrees, honours and licences as they are written behind a name, without stops: `PhD`."""
    office_endings: tuple[str, ...]
    """Endings of offices in the form that stands as the subject of a sentence."""
    hasty_joiners: tuple[str, ...]
    """Words that join names in notes written in haste."""
    outside_offices: tuple[str, ...]
    """Whose plans a meeting only hears of, unless somebody who is there has the office."""
    no_modifiers: tuple[str, ...]
    """Words that never stand within the name of an office or body."""
    with_others: tuple[str, ...]
    jointly_with: tuple[str, ...]
    """Those behind which, at its end, a task names who else is at it."""
    serving: tuple[str, ...]
    replaced_words: tuple[str, ...]
    """Words before the name of who came in the place of somebody else."""
    nobody: tuple[str, ...]
    everybody: tuple[str, ...]
    each_one: tuple[str, ...]
    also_called: tuple[str, ...]
    """Patterns of a note that tells what somebody is called besides: `kallad Bogge`."""
    pronouns: tuple[str, ...]
    pronoun_forms: tuple[tuple[str, str], ...]
    """Patterns of forms that mean another than who acts, each with its pronoun: `honom`, `han`."""
    no_pronoun_endings: tuple[str, ...]
    """How words for offices end that no such pronoun means: of several, or of a body."""
    asked_whether: tuple[str, ...]
    """Patterns of how a question begins, in which such a form may mean who asks."""
    asked_by: tuple[str, ...]
    """Patterns of words before whoever asked, whom somebody else answers: `på fråga från`."""
    before_met: tuple[str, ...]
    """Words before whom somebody met or spoke to: `har talat med Anna`."""
    plural_pronouns: tuple[str, ...]
    definite_articles: tuple[str, ...]
    articles: tuple[str, ...]
    post_for: tuple[str, ...]
    """Words between a post and what it is for: `Head of Events`."""
    known_endings: tuple[str, ...]
    """Endings of a noun that means one that is known: `polisen`, `föreningarna`."""
    office_articles: tuple[str, ...]
    """Articles before an office that is looked up."""
    title_prepositions: tuple[str, ...]
    """Prepositions between a title and its body, which are part of neither."""
    field_leads: tuple[str, ...]
    """Words between a title and its field: `Head of Repairs`."""
    serving_signs: tuple[str, ...]
    """Patterns of short words, several at once, for whoever serves for another."""
