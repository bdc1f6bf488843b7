"""The table of all rules, in the order of the manual."""

from functools import cache
from typing import Final

from bra.checking.model import Check, Rule
from bra.checking.rules import (
    actions,
    corrections,
    decisions,
    labels,
    links,
    missed,
    noticed,
    noticed_in_text,
    numbers,
    people,
    process,
    quorum,
    safety,
    structure,
    twins,
    votes,
)

STRUCTURE: Final = (
    *noticed.FILES,
    *noticed.FRONT_MATTER,
    *noticed_in_text.BODY,
    Rule("duplicate-item-number", "warning", "structure", structure.duplicate_item_number),
    Rule("counted-number", "info", "structure", structure.counted_number),
    Rule("empty-item", "warning", "structure", structure.empty_item),
    Rule("same-text", "warning", "structure", twins.same_text),
    Rule("no-items", "warning", "structure", structure.no_items),
    Rule("skipped-heading-level", "warning", "structure", structure.skipped_heading_level),
    Rule("odd-heading", "warning", "structure", missed.odd_heading),
    *noticed.SETTINGS,
    Rule("odd-path", "warning", "structure", links.odd_path),
)
PEOPLE: Final = (
    *noticed_in_text.PEOPLE,
    Rule("listed-twice", "warning", "people", people.listed_twice),
    Rule("present-and-absent", "error", "people", people.present_and_absent),
    Rule("not-a-member-then", "warning", "people", people.not_a_member_then),
    Rule("chair-not-present", "warning", "people", people.chair_not_present),
    Rule("secretary-not-present", "warning", "people", people.secretary_not_present),
    Rule("approver-not-present", "warning", "people", people.approver_not_present),
    Rule("unknown-part", "error", "people", people.unknown_part),
    Rule("recused-but-counted", "warning", "people", people.recused_but_counted),
)
ACTIONS: Final = (
    *noticed_in_text.ACTIONS,
    Rule("odd-box", "warning", "actions", missed.odd_box),
    Rule("empty-action", "warning", "actions", actions.empty_action),
    Rule("no-owner", "warning", "actions", actions.no_owner),
    Rule("no-due", "info", "actions", actions.no_due),
    Rule("due-before-meeting", "warning", "actions", actions.due_before_meeting),
    Rule("due-on-day-off", "info", "actions", actions.due_on_day_off),
    Rule("duplicate-action-id", "error", "actions", actions.duplicate_action_id),
    Rule("unknown-mention", "error", "actions", actions.unknown_action),
    Rule("mention-before-action", "error", "actions", actions.mention_before_action),
    Rule("closed-twice", "warning", "actions", actions.closed_twice),
    Rule("told-twice", "warning", "actions", actions.told_twice),
    Rule("ticked-without-date", "warning", "actions", actions.ticked_without_date),
    Rule("owner-left", "warning", "actions", actions.owner_left),
    Rule("unnumbered-action", "warning", "actions", actions.unnumbered_action),
)
DECISIONS: Final = (
    *noticed_in_text.DECISIONS,
    Rule("odd-label", "warning", "decisions", labels.odd_label),
    Rule("empty-decision", "warning", "decisions", decisions.empty_decision),
    Rule("odd-correction", "warning", "decisions", corrections.odd_correction),
    Rule("unknown-corrected", "warning", "decisions", corrections.unknown_corrected),
    Rule("unknown-superseded", "error", "decisions", decisions.unknown_superseded),
    Rule("superseded-already", "warning", "decisions", decisions.superseded_already),
    Rule("duplicate-decision-id", "error", "decisions", decisions.duplicate_decision_id),
    Rule("vote-too-large", "error", "decisions", decisions.vote_too_large),
    Rule("odd-vote", "warning", "decisions", votes.odd_vote),
    Rule("two-votes", "warning", "decisions", votes.two_votes),
    Rule("no-decision", "error", "decisions", decisions.no_decision),
    Rule("unnumbered-decision", "warning", "decisions", decisions.unnumbered_decision),
    Rule("decision-in-prose", "info", "decisions", decisions.decision_in_prose),
)
PROCESS: Final = (
    Rule("unaccounted-for", "warning", "process", process.unaccounted_for),
    Rule("topic-missing", "warning", "process", process.topic_missing),
    Rule("stale-plan", "warning", "process", process.stale_plan),
    Rule("status-ahead", "error", "process", process.status_ahead),
    Rule("approved-early", "error", "process", process.approved_early),
    Rule("approved-late", "warning", "process", process.approved_late),
    Rule("too-few-approvers", "warning", "process", process.too_few_approvers),
    Rule("never-approved", "warning", "process", process.never_approved),
    Rule("no-quorum", "error", "process", quorum.no_quorum),
    Rule("no-next", "warning", "process", process.no_next_meeting),
    Rule("next-differs", "warning", "process", process.next_differs),
    Rule("weekday-differs", "warning", "process", process.weekday_differs),
    Rule("open-after-closed", "warning", "process", actions.open_after_closed),
    Rule("ticked-in-final", "warning", "process", actions.ticked_in_final),
)
SAFETY: Final = (
    *noticed_in_text.SAFETY,
    Rule("personal-number", "error", "safety", numbers.personal_number, silencing="named"),
    Rule("card-number", "error", "safety", numbers.card_number, silencing="named"),
    Rule("account-number", "warning", "safety", numbers.account_number, silencing="named"),
    Rule("phone-number", "warning", "safety", numbers.phone_number),
    Rule("email-address", "warning", "safety", numbers.email_address),
    Rule("confidential-forbidden", "error", "safety", safety.confidential_forbidden, "", "never"),
    Rule("mark-without-effect", "error", "safety", safety.mark_without_effect, silencing="named"),
    Rule("unmarked-confidential", "warning", "safety", safety.unmarked_confidential, "", "named"),
    Rule("unsafe-link", "error", "safety", safety.unsafe_link, silencing="named"),
    Rule("insecure-link", "warning", "safety", safety.insecure_link),
    Rule("broken-link", "error", "safety", safety.broken_link, silencing="named"),
    Rule("seal-broken", "error", "safety", safety.seal_broken, silencing="never"),
    Rule("same-seal", "error", "safety", safety.same_seal, silencing="never"),
    Rule("odd-seal", "error", "safety", safety.odd_seal, silencing="never"),
    Rule(
        "approved-without-approval",
        "error",
        "safety",
        safety.approved_without_approval,
        "",
        "never",
    ),
    Rule("approval-without-status", "error", "safety", safety.approval_without_status, "", "never"),
)
RULES: Final = (*STRUCTURE, *PEOPLE, *ACTIONS, *DECISIONS, *PROCESS, *SAFETY)


@cache
def by_code() -> dict[str, Rule]:
    """Return the rules by their codes."""
    return {rule.code: rule for rule in RULES}


@cache
def looking() -> tuple[tuple[str, Check], ...]:
    """Return the codes of the rules that have a function, each with it."""
    return tuple((rule.code, rule.check) for rule in RULES if rule.check is not None)
