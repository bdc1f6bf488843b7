"""What a change means, as Markdown for a review and as data for programs."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bra.comparing.records import Change, Comparison, MeetingChange
from bra.languages import Language, message
from bra.model import Council
from bra.rendering.markdown import inline

_RAISING: Final = ("action-raised", "action-numbered", "action-gone")
_CLOCK: Final = re.compile(r"(?<!\d)(\d\d):(\d\d)(?!\d)")
_BREAKS: Final = re.compile(r"([<`@])")


def changes_as_data(old: str, new: str, comparison: Comparison) -> dict[str, object]:
    """Return a comparison in the shape that scripts rely on; what is withheld is left out."""
    return {
        "from": old,
        "to": new,
        "council": [_data(each) for each in comparison.council],
        "meetings": [
            {
                "stem": each.stem,
                "path": each.path,
                "change": each.how,
                "was": each.was,
                "old_path": each.old_path,
                "changes": [_data(one) for one in each.changes if not one.withheld],
            }
            for each in comparison.meetings
        ],
    }


def _data(change: Change) -> dict[str, object]:
    item = change.item
    place = None if item is None else {"number": item.number, "title": item.title or None}
    return {"kind": change.kind, "id": change.id, "item": place, **dict(change.facts)}


def changes_document(
    spoken: Language, council: Council, old: str, new: str, comparison: Comparison
) -> str:
    """Return a comparison as Markdown: a heading a meeting, a line a change."""
    words = _Words(spoken, council)
    parts = [f"# {words.say('title', old=old, new=new)}"]
    if comparison.council:
        parts += [f"## {words.say('council')}", "\n".join(map(words.line, comparison.council))]
    for meeting in comparison.meetings:
        parts.append(f"## {words.heading(meeting)}")
        if meeting.changes:
            parts.append("\n".join(map(words.line, meeting.changes)))
    if len(parts) == 1:
        parts.append(words.say("nothing"))
    return "\n\n".join(parts) + "\n"


class _Words:
    """Say changes in one language."""

    def __init__(self, spoken: Language, council: Council) -> None:
        self.spoken = spoken
        self.record = council.record
        self.by_year = council.numbering == "year"

    def say(self, key: str, **facts: str) -> str:
        return self.spoken.changes[key].format_map(facts)

    def heading(self, meeting: MeetingChange) -> str:
        how = self.say(f"how.{meeting.how}", was=meeting.was, path=meeting.old_path)
        return f"{meeting.stem} ({how})" if how else meeting.stem

    def line(self, change: Change) -> str:
        """Return a change as an entry of a list: where, of what, and what."""
        said = self._sentence(change)
        before: list[str] = []
        followed = change.kind.startswith("action-") and change.kind not in _RAISING
        if change.item is not None and not followed:
            number, title = change.item.number, _written(change.item.title)
            if self.by_year and number is not None:
                before.append(f"§ {number} {title}".rstrip())
            else:
                named = " ".join(filter(None, (number, title)))
                before.append(self.say("item", item=named))
        if change.id is not None:
            before.append(f"**{change.id}**")
        if not before:
            said = said[:1].upper() + said[1:]
        return f"- {': '.join(filter(None, (*before, said)))}"

    def _sentence(self, change: Change) -> str:
        facts = {key: self._fact(key, value, change) for key, value in self._facts(change)}
        key = change.kind
        if key == "action-raised":
            facts["task"] = self._task(facts)
        if key == "wording" and change.item is None:
            key = "wording.head"
        if key == "withheld" and change.item is None and change.id is None:
            key = "withheld.alone"
        for name in ("said", "presenters", "day"):
            if name in facts and f"{key}.{name}" in self.spoken.changes:
                key = f"{key}.{name}"
                break
        said = self.spoken.changes[key].format_map(_Missing(facts))
        if (
            change.facts[:1]
            and change.facts[0][0] == "who"
            and "{who}" not in (self.spoken.changes[key])
        ):
            said = f"{facts['who']}: {said}"
        return said.removesuffix(": ")

    def _facts(self, change: Change) -> Iterator[tuple[str, str]]:
        given = dict(change.facts)
        if change.kind == "status":
            given = {"old": "", "new": "", **given}
        if change.kind == "action-reassigned":
            none = self.spoken.changes["owner.none"]
            given = {"old": none, "new": none, **given}
        if change.kind == "attendee-changed":
            given = {"old": "–", "new": "–", **given}
        if change.kind.startswith(("action-", "decision-", "statement-")):
            given = {"text": "", **given}
        yield from given.items()

    def _fact(self, name: str, value: str, change: Change) -> str:
        """Return a fact as it is shown: a code in words, text from the minutes as data."""
        words = self.spoken.changes
        if name == "key" and change.kind != "other-key":
            return words[f"key.{value}"]
        if name == "list" or (change.kind == "attendee-moved" and name in ("old", "new")):
            return words[f"list.{value}"]
        if change.kind in ("status", "status-given"):
            return self._status(value)
        if ("key", "time") in change.facts or ("key", "next") in change.facts:
            return _written(_CLOCK.sub(rf"\1{self.spoken.clock_point}\2", value))
        if name == "problem":
            return message(self.spoken, value, _Missing({}).items())
        if ("key", "attribute") in change.facts:
            return words.get(f"attribute.{value}", _written(value))
        return _written(value)

    def _status(self, status: str) -> str:
        if not status:
            return self.spoken.changes["status.none"]
        key = f"status.{status}.{self.record}" if status == "approved" else f"status.{status}"
        return self.spoken.texts[key]

    def _task(self, facts: Mapping[str, str]) -> str:
        owners, due = facts.get("owners"), facts.get("due")
        task = f"{owners}: {facts['text']}" if owners else facts["text"]
        return f"{task} ({self.say('task.by', due=due)})" if due else task


class _Missing(dict[str, str]):
    """Give nothing for a fact that is not there."""

    def __missing__(self, key: str) -> str:
        return ""


def _written(text: str) -> str:
    """Return text from the minutes so that it stays on its line and hides nothing after it."""
    return _BREAKS.sub(r"\\\1", inline(text)) if text else ""
