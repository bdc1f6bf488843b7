"""The page of an action: how it stands, and its history."""

from bra.languages import say
from bra.languages.cldr import long_date
from bra.ledger import Action, Mention
from bra.ledger.history import Step, history
from bra.publishing.addresses import action_address, meeting_address, to_root
from bra.publishing.pages.rows import action_row, apart_words
from bra.publishing.press import Press


def action_page(press: Press, action: Action) -> bytes:
    """Return the page of an action that has a number."""
    full_id = str(action.id)
    address = action_address(full_id)
    root = to_root(address)
    title = say(press.site.spoken, "note.title", id=full_id)
    return press.page(
        "action",
        address,
        title,
        action=action_row(press, action, root),
        history=[_step(press, step, root) for step in history(action)],
    )


def _step(press: Press, step: Step, root: str) -> dict[str, object]:
    """Return what a template is given of a line of the history; a withheld one says only when."""
    site, mention = press.site, step.mention
    secret = mention.confidential
    text = "" if secret else mention.text
    return {
        "day": mention.day,
        "day_words": long_date(mention.day, site.spoken.code),
        "what": [_change(press, code, dict(facts)) for code, facts in step.changes],
        "code": step.changes[-1][0].replace(" ", "-") if step.changes else "mentioned",
        "text": press.prose.line(text, root) if text else "",
        "notes": press.prose.block(mention.notes, root) if mention.notes and not secret else "",
        "withheld": secret,
        "meeting": None if secret else _where(press, mention),
        "stem": mention.meeting,
        "meeting_words": _called(press, mention.meeting),
    }


def _called(press: Press, stem: str) -> str:
    """Return what a meeting is called where others stand beside it."""
    site = press.site
    shown = site.by_stem.get(stem)
    apart = apart_words(site, shown) if shown is not None else ""
    return ", ".join(filter(None, (long_date(stem[:10], site.spoken.code), apart)))


def _where(press: Press, mention: Mention) -> str | None:
    """Return the address of the item in which something was said."""
    shown = press.site.by_stem.get(mention.meeting)
    if shown is None:
        return None
    return shown.item_of(mention.line) or meeting_address(shown.stem)


def _change(press: Press, code: str, facts: dict[str, str]) -> str:
    """Say what a line changed; whose it was without people's names where the site has none."""
    spoken = press.site.spoken
    if code == "reassigned" and not press.site.settings.names:
        return say(spoken, "site.reassigned")
    for key in ("old", "new"):
        if code in ("postponed", "brought-forward", "due-set") and key in facts:
            facts[key] = long_date(facts[key], spoken.code)
    return say(spoken, f"history.{code}", **facts)
