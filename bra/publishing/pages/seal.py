"""The page on how to check a seal: the manual's commands, for the council's own last approval."""

import re
from typing import Final

from bra.languages import say
from bra.languages.cldr import long_date
from bra.publishing.addresses import section, to_root
from bra.publishing.press import Press
from bra.publishing.shown import Shown
from bra.publishing.site import Site

_FENCED: Final = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_COMMANDS: Final = ("line", "linux", "macos", "windows")
"""What stands in the fenced blocks of the manual's page on seals, in their order."""
_OWN: Final = re.compile(r"^\$ bra .*?(?=^\$ |^```)", re.MULTILINE | re.DOTALL)
"""What the manual does with the program before the tools of the system have their turn."""
_FILE: Final = re.compile(r"minutes/[\w-]+\.md")
_SUM: Final = re.compile(r"\b[0-9a-f]{64}\b")


def seal_page(press: Press, text: str) -> bytes:
    """Return the page; `text` is that of the manual."""
    site = press.site
    address = section(site.spoken, "seal")
    _, _, body = text.partition("\n")
    commands = _FENCED.findall(body)
    if len(commands) == len(_COMMANDS):
        shown = dict(zip(_COMMANDS, _for_council(site, commands), strict=True))
        body = say(site.spoken, "site.seal-page", example=_example(site), **shown)
    return press.page(
        "manual",
        address,
        say(site.spoken, "site.title.seal"),
        body=press.prose.block(body, to_root(address)),
    )


def _for_council(site: Site, commands: list[str]) -> list[str]:
    """Return the commands for the file that was approved last, with the seal that they give."""
    blocks = [_OWN.sub("", block) for block in commands]
    last = last_sealed(site)
    if last is None or last.meeting.approved is None:
        return blocks
    path = f"{last.stem}.md" if site.settings.source else last.meeting.path
    seal = (last.meeting.approved.seal or "").removeprefix("sha256:")
    return [_SUM.sub(seal, _FILE.sub(path, block)) for block in blocks]


def _example(site: Site) -> str:
    last = last_sealed(site)
    if last is None:
        return ""
    return say(
        site.spoken, "site.seal-example", date=long_date(last.meeting.date, site.spoken.code)
    )


def last_sealed(site: Site) -> Shown | None:
    """Return the last meeting whose file anybody can have, whole, as it was approved."""
    found = (each for each in reversed(site.meetings) if each.sealed and not each.partly)
    return next(found, None)
