"""The settings of rules in a council's file."""

from bra.languages import canonical
from bra.model import RuleSetting
from bra.reading.notes import Notes
from bra.reading.values import known_keys, list_of, text_of, word_of
from bra.text.frontmatter import Mapping, Node, Scalar, Sequence


def read_rules(node: Node | None, notes: Notes) -> tuple[RuleSetting, ...]:
    """Return the settings of rules; one that cannot be read is reported."""
    if node is None or (isinstance(node, Scalar) and not node.text.strip()):
        return ()
    if not isinstance(node, Sequence):
        notes.add("bad-rule-setting", "error", (node.start, node.end))
        return ()
    found = (_setting(notes, entry) for entry in node.entries)
    return tuple(setting for setting in found if setting is not None)


def _setting(notes: Notes, entry: Node) -> RuleSetting | None:
    span = (entry.start, entry.end)
    if not isinstance(entry, Mapping):
        notes.add("bad-rule-setting", "error", span)
        return None
    keys = known_keys(entry, canonical("rule_keys"), notes)
    if "rule" not in keys or "level" not in keys:
        notes.add("bad-rule-setting", "error", span)
        return None
    rule = text_of(keys["rule"][1], notes)
    level = word_of(keys["level"][1], "values.level", notes)
    reason = text_of(keys["reason"][1], notes) if "reason" in keys else None
    meetings = keys["meetings"][1] if "meetings" in keys else None
    if isinstance(meetings, Scalar):
        named = [part.strip() for part in meetings.text.split(",")]
    else:
        named = [each.text for each in list_of(meetings, notes)] if meetings is not None else []
    if reason is None:
        notes.add("setting-without-reason", "error", span, rule=rule or "")
    if rule is None or level is None or reason is None:
        return None
    return RuleSetting(rule, level, reason, tuple(filter(None, named)), *span)
