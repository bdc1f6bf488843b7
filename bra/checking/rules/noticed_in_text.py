"""What is noticed while the text of minutes is read: rules without a function of their own."""

from typing import Final

from bra.checking.model import Rule

BODY: Final = (
    Rule(
        "setext-heading",
        "warning",
        "structure",
        about="A heading is underlined, and so no item.",
    ),
    Rule(
        "unnumbered-item",
        "warning",
        "structure",
        about="An item has no number where others have.",
    ),
    Rule("item-without-title", "warning", "structure", about="A heading of an item has no words."),
    Rule(
        "unknown-attribute",
        "info",
        "structure",
        about="The braces of a heading hold a word that nobody knows.",
    ),
)
PEOPLE: Final = (
    Rule("two-people", "warning", "people", about="Two people stand in one entry of a list."),
    Rule(
        "unknown-owner",
        "error",
        "people",
        about="The owner of an action is nobody who attends, no member, role or organisation.",
    ),
    Rule(
        "ambiguous-owner",
        "error",
        "people",
        about="The owner of an action could be several people, as by a first name that two have.",
    ),
)
ACTIONS: Final = (
    Rule(
        "action-before-items",
        "warning",
        "actions",
        about="A box stands before the first item.",
    ),
    Rule(
        "odd-id",
        "error",
        "actions",
        about="What stands before an action looks like a number and is none.",
    ),
    Rule(
        "unresolvable-due",
        "warning",
        "actions",
        about="What stands after a word such as `senast` is no time that can be told.",
    ),
    Rule("ambiguous-due", "warning", "actions", about="A date could be two different days."),
    Rule(
        "unresolvable-start",
        "warning",
        "actions",
        about="What stands after `tidigast` or `not before` is no day.",
    ),
    Rule("wrong-weekday", "warning", "actions", about="A weekday is not that of its date."),
    Rule(
        "closing-date",
        "warning",
        "actions",
        about="The day on which an action was closed is not written as an ISO date.",
    ),
    Rule(
        "misplaced-term",
        "warning",
        "actions",
        about="A term in the bracket contradicts the box.",
    ),
    Rule(
        "unknown-term",
        "warning",
        "actions",
        about="One part of the bracket is no term, so that none of it is read.",
    ),
    Rule("repeated-term", "warning", "actions", about="The bracket says the same thing twice."),
    Rule(
        "wrapped-terms",
        "warning",
        "actions",
        about="The terms stand on the line below the action, where they are not read.",
    ),
)
DECISIONS: Final = (
    Rule(
        "odd-decision-id",
        "error",
        "decisions",
        about="What stands in the label of a decision looks like a number and is none.",
    ),
    Rule(
        "odd-supersedes",
        "error",
        "decisions",
        about="What a decision replaces is no number of a decision.",
    ),
)
SAFETY: Final = (
    Rule(
        "odd-confidential-mark",
        "error",
        "safety",
        about="A mark of confidentiality is not written exactly; the text is withheld.",
        silencing="never",
    ),
    Rule(
        "text-after-confidential",
        "warning",
        "safety",
        about="A paragraph stands right after a confidential quote, and is public.",
        silencing="named",
    ),
    Rule(
        "control-character",
        "warning",
        "safety",
        about="A control character, or one that turns the direction of text, stands in the file.",
        silencing="named",
    ),
    Rule(
        "bad-approval",
        "error",
        "safety",
        about="The approval is not written as keys below `approved`.",
        silencing="never",
    ),
)
