"""The templates of the site: those that come with the program, or the council's own instead."""

from collections.abc import Mapping
from functools import cached_property, partial
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from bra.languages import say
from bra.publishing.addresses import section, to_root
from bra.publishing.compiled import kept_for
from bra.publishing.logo import HEIGHT, Logo, read_logo
from bra.publishing.plain import FOLDER, MODULES, SAME, plain_templates
from bra.publishing.prose import Prose
from bra.publishing.site import Site
from bra.rendering.documents import words
from bra.rendering.environment import has_templates, rendered, shipped_templates
from bra.rendering.sandbox import Sandbox

if TYPE_CHECKING:
    from jinja2.environment import TemplateModule

_MENU: Final = ("meetings", "decisions", "actions", "attendance", "reports", "search")


class Press:
    """Print pages: variables go into a template, and a page comes out."""

    def __init__(self, root: Path, site: Site, *, extras: Mapping[str, bool]) -> None:
        self.site = site
        self.root = root
        self.prose = Prose(site)
        self.extras = extras
        self._own = root / "templates" / FOLDER
        self.rows: dict[str, dict[str, object]] = {}
        """What rows about meetings and actions are made of, by stem and number."""
        self._modules: dict[str, TemplateModule] = {}
        self._parts: dict[tuple[str, str, str, str], Markup] = {}

    def of(self, site: Site) -> "Press":
        """Return a press with the same templates, as they were read, for another site."""
        other = Press(self.root, site, extras=self.extras)
        for name in ("key", "_shadowed", "_sandbox"):
            if name in self.__dict__:
                other.__dict__[name] = self.__dict__[name]
        return other

    def page(
        self, template: str, address: str, title: str, root: str = "", /, **variables: object
    ) -> bytes:
        """Return the page of an address; `root` is the way to the front page where it is not known.

        Raises TemplateProblem when a template of the council's own has a fault.
        """
        page = self._page(address, title, root)
        shared = {**self._shared, "page": page, "title": title}
        shared["masthead"] = partial(self._masthead, page)
        shared["colophon"] = partial(self._part, "colophon", str(page["root"]))
        return self._printed(template, shared | variables).encode()

    def _printed(self, template: str, variables: Mapping[str, object]) -> str:
        name = f"{template}.html.j2"
        if self._shadowed:
            return rendered(self._sandbox, name, variables)
        kept = {MODULES: self._modules, SAME: (*self._shared, MODULES, SAME)}
        return plain_templates(self._kept_in).get_template(name).render({**variables, **kept})

    def _masthead(self, page: Mapping[str, object], place: str) -> Markup:
        """Return the head of a page; `place` is the name of its section in the menu."""
        own = any(page["address"] == each["address"] for each in self._menu)
        return self._part("masthead", str(page["root"]), str(page["address"]) if own else "", place)

    def _part(self, template: str, root: str, address: str = "-", place: str = "") -> Markup:
        """Return what stands on many pages in the same words, printed once for each way to them.

        `address` is that of the page where it matters.
        """
        key = (template, root, address, place)
        if key not in self._parts:
            page = {"root": root, "address": address}
            found = self._printed(template, {**self._shared, "page": page, "place": place})
            # What a template gives is escaped already.
            self._parts[key] = Markup(found.rstrip("\n"))  # noqa: S704
        return self._parts[key]

    @cached_property
    def logo(self) -> Logo | None:
        """Return the council's logo, if it has one."""
        return read_logo(self.root, self.site.settings.logo)

    @cached_property
    def _shadowed(self) -> bool:
        """Tell whether the council has templates of its own, which are then not trusted."""
        return has_templates(self._own)

    @cached_property
    def _kept_in(self) -> Path | None:
        """Return the folder in which the program's own templates are kept compiled."""
        return kept_for(self.root)

    @cached_property
    def key(self) -> bytes:
        """Return what changes whenever a template does."""
        return templates_key(self.root)

    @cached_property
    def _sandbox(self) -> Sandbox:
        sandbox = Sandbox([self._own, shipped_templates() / FOLDER])
        sandbox.autoescape = True
        return sandbox

    @cached_property
    def _shared(self) -> dict[str, object]:
        """Return what every page is given."""
        site, spoken = self.site, self.site.spoken
        council = site.council
        feeds = self.extras.get("feeds", False)
        return {
            "site": {
                "name": council.name,
                "short": council.short or council.name,
                "language": spoken.code,
                "record": council.record,
                "address": site.settings.address,
                "logo": None
                if self.logo is None
                else {"file": self.logo.name, "width": self.logo.width, "height": HEIGHT},
                "search": section(spoken, "search") if self.extras.get("search") else "",
                "new_minutes": f"{spoken.sections['new-minutes']}.xml" if feeds else "",
                "new_decisions": f"{spoken.sections['new-decisions']}.xml" if feeds else "",
                "calendar": f"{spoken.sections['calendar']}.ics" if feeds else "",
                "data": "data.json" if feeds else "",
                "has_seals": site.has_seals,
                "drafts": site.drafts,
                "sections": {name: section(spoken, name) for name in (*_MENU, "seal")},
            },
            "menu": self._menu,
            "word": words(spoken, "site.") | self._of_record,
            "not_public": say(spoken, "not-public"),
        }

    @cached_property
    def _of_record(self) -> dict[str, str]:
        """Return the words that a council with minutes has otherwise than one with notes."""
        spoken, record = self.site.spoken, self.site.council.record
        named = {"approved_by": "approved-by", "feed_minutes": "feed-minutes"}
        return {name: say(spoken, f"site.{key}.{record}") for name, key in named.items()}

    @cached_property
    def _menu(self) -> list[dict[str, str]]:
        spoken = self.site.spoken
        return [
            {
                "name": name,
                "address": section(spoken, name),
                "title": say(spoken, f"site.menu.{name}"),
            }
            for name in _MENU
            if name != "search" or self.extras.get("search")
        ]

    def _page(self, address: str, title: str, root: str) -> dict[str, object]:
        name = self.site.council.name
        return {
            "address": address,
            "root": root or to_root(address),
            "full_title": name if title == name else f"{title} – {name}",
            "part": address.partition("/")[0],
        }


def templates_key(root: Path) -> bytes:
    """Return what changes whenever a template of the site does, the council's own included."""
    found = blake2b(digest_size=16)
    for folder in (shipped_templates() / FOLDER, root / "templates" / FOLDER):
        for path in sorted(folder.glob("*.j2")) if folder.is_dir() else ():
            found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.digest()
