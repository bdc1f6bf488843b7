"""English: the words of the page on which to search the site."""

from typing import Final

FIND: Final = {
    "find.without": "The search needs scripts, which cannot run here. All that is public also stands in the lists of meetings, decisions and actions.",
    "find.failed": "The search could not be loaded. All that is public also stands in the lists of meetings, decisions and actions.",
    "find.start": "Write what you are looking for, or choose among the filters.",
    "find.count.one": "{count} result",
    "find.count.other": "{count} results",
    "find.more": "Show more results",
    "find.all": "All",
    "find.kind": "What",
    "find.kind.item": "Items",
    "find.kind.decision": "Decisions",
    "find.kind.action": "Actions",
    "find.one.item": "Item",
    "find.one.decision": "Decision",
    "find.one.action": "Action",
    "find.year": "Year",
    "find.owner": "Owner",
    "find.state": "State",
    "find.state.open": "open",
    "find.state.under way": "under way",
    "find.state.done": "done",
    "find.state.dropped": "dropped",
    "find.state.overdue": "overdue",
    "find.state.standing": "standing",
    "find.state.historic": "not followed up",
    "find.state.in-force": "in force",
    "find.state.superseded": "superseded",
    "find.endings": r"(?<=.{2}([bdglmnprt]))\1(?:ings?|ed|ers?)$|(?<=.{3})(?:ies|ied|ings?|ed|es|e|s)$|(?<=.{4})y$",
}
