"""Lines that tell what is done, behind which stands by whom: `Staketet lagas – Bo, före maj`."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import read_due_cell
from bra.importing.acting.subjects import Context
from bra.importing.acting.taskwords import term_in, without_term
from bra.importing.acting.verbs import idle
from bra.importing.actions.agents import all_passive_forms, infinitive_of_passive
from bra.importing.actions.found import Found
from bra.importing.actions.ownedrows import LEADER
from bra.importing.actions.rowowners import may_have_it, row_owner
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed, one_of, patterns

_LONGEST: Final = 120
_MOST_NAMES: Final = 3
_DIVIDER: Final = compiled(
    rf"\s[–—-]+\s+|\s*\((?=[^()]+\))|,\s+|\s+//?\s+|:\s+|\s*[→➜⇒]\s*|\s[-=]*>\s+"
    rf"|(?P<leader>{LEADER.pattern}|\t)"
)


def might_be_passive_line(text: str, context: Context) -> bool:
    """Tell whether a line is short and holds what may be a verb of what is done."""
    code = context.when.code
    if not all_passive_forms(code) or len(text) > _LONGEST:
        return False
    return _passive(code).search(text) is not None


def by_passive_line(text: str, context: Context, _: str | None = None) -> Found | None:
    """Read `Staketet lagas – Bo`, `Flaggan hissas (Bo) i maj`, `Listan skrivs, Cia, före 1/5`."""
    code = context.when.code
    if not all_passive_forms(code) or len(text) > _LONGEST:
        return None
    for match in _passive(code).finditer(text):
        verb = infinitive_of_passive(match["verb"], code)
        what, rest = text[: match.start()].strip(), text[match.end() :]
        if verb is None or verb in idle() or not what:
            continue
        what = _auxiliary().sub("", what)
        if bare(what.partition(" ")[0]) in listed("leading_prepositions"):
            # `Till justerare väljs Bo`
            return None
        if _DIVIDER.search(what) or patterns("habits").search(text) or has_verb(what):
            return None
        found = _owned(verb, what, rest, context)
        if found is not None:
            return found
    return None


def _owned(verb: str, what: str, rest: str, context: Context) -> Found | None:
    """Return what is done and by whom, where behind the first divider stands nobody else."""
    divider = _DIVIDER.search(rest)
    near = _right_behind(verb, what, rest, context)
    if near is not None or divider is None or ". " in rest[: divider.start()]:
        return near
    more, who, behind = rest[: divider.start()].strip(), rest[divider.end() :], ""
    if divider[0].endswith("("):
        who, _, behind = who.partition(")")
    given = row_owner(who, context)
    if given is None:
        return None
    owners, term = given.owners, given.term
    if not may_have_it(owners, context, others=divider["leader"] is not None):
        return None
    behind = behind or (f" – {given.remark}" if given.remark else "")
    if has_verb(more):
        return None
    first, _, last = more.partition(" ")
    if first in listed("verb_particles"):
        verb, more = f"{verb} {first}", last
    small = what[1:2].islower()
    what = what[:1].lower() + what[1:] if small else what
    task = " ".join(f"{verb} {what} {more} {behind.rstrip(' ,.').lstrip(' ,.')}".split())
    term = term or term_in(task, context.when)
    return Found(owners, without_term(task, term), term, "owner-behind", "likely")


def _right_behind(verb: str, what: str, rest: str, context: Context) -> Found | None:
    """Read `Kassaboken stäms av Bo 10/5`, from a row without signs between its columns.

    Right behind such a verb stands nobody in a sentence.
    """
    words = rest.split()
    if words and words[0] in listed("verb_particles"):
        verb, words = f"{verb} {words[0]}", words[1:]
    for count in range(min(len(words), _MOST_NAMES), 0, -1):
        owners = context.people.owners(" ".join(words[:count]))
        if owners is None or owners.kinds != {"person"} or not context.people.are_here(owners):
            continue
        last = " ".join(words[count:])
        term = read_due_cell(last, context.when) if last else None
        if len(words) - count > _MOST_NAMES or (last and term is None and last[-1] != "."):
            return None
        thing = what[:1].lower() + what[1:] if what[1:2].islower() else what
        more = "" if term is not None else last
        task = f"{verb} {thing} {more}".strip(" .")
        return Found(owners, task, term, "owner-behind", "likely")
    return None


@cache
def _passive(code: str) -> re.Pattern[str]:
    # A pattern that begins with a space goes from one to the next.
    return compiled(rf"\s(?P<verb>{all_passive_forms(code)})(?!\w)")


@cache
def _auxiliary() -> re.Pattern[str]:
    return compiled(rf"(?:\s+(?:{one_of('modals')}|{one_of('adverbs')}))+\Z", re.IGNORECASE)
