"""Whatever stands in the minutes is text on the site: a hostile council's has the same elements."""

import json
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from icalendar import Calendar
from lxml import html  # type: ignore[import-untyped]

from tests.publishing.sites import made

ATOM = "{http://www.w3.org/2005/Atom}"
# Markup of everything that a site is made of, and of templates, but none of Markdown.
LINES = (
    '<script>alert("one")</script>',
    "<img src=x onerror=alert(2)> </title></textarea></style></script><b onclick=x()>",
    '"><svg onload=alert(3)><a xlink:href="javascript:alert(4)">x</a></svg>',
    "' onmouseover='alert(5)' x=\" autofocus onfocus=alert(6) \"",
    "{{ 7*7 }} {% for x in y %} {# still #} {{ cycler.mro }} ${x} #{y} <% z %>",
    "]]> --> --!> */ <![CDATA[ <?php x ?> <!DOCTYPE x> &lt;i&gt; &amp;lt; &#60;i&#62; &#x3c;",
    "<iframe srcdoc='x'></iframe><base href=//evil.example/><meta http-equiv=refresh>",
    "BEGIN:VEVENT\\nEND:VEVENT;X-EVIL=1,2:3 \\, ATTENDEE:mailto:x",
    "</main></body></html><plaintext>",
    "javascript:alert(7) data:text/html,<i>x</i> vbscript:x",
)
LINKS = (
    "[x](javascript:alert(8))",
    "[x](JaVaScRiPt:alert(9))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "![x](javascript:alert(10))",
    "[x](\tjava\nscript:alert(11))",
    "<javascript:alert(12)>",
    "[x](vbscript:alert(13) 'onclick=x')",
)
PLAIN = "plain words"
CHECKED = (".html", ".xml", ".ics", ".json")


def write(root: Path, lines: tuple[str, ...]) -> None:
    """Write a council that says these lines wherever it says anything."""

    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)

    def each(pattern: str) -> str:
        return "\n\n".join(pattern.format(n=n, x=line) for n, line in enumerate(lines, 1))

    people = "".join(f"  - {quoted(f'P{n} {x}, O{n} {x}')}\n" for n, x in enumerate(lines, 1))
    notes = "".join(f"  - {quoted(f'Q{n} Ek ({x})')}\n" for n, x in enumerate(lines, 1))
    (root / "minutes").mkdir(parents=True)
    files = {
        "council": f"name: {quoted(f'Council {lines[0]}')}\nshort: {quoted(lines[1])}\n"
        f"language: en\nplace: {quoted(lines[2])}\nmembers:\n{people}"
        f"site:\n  address: https://example.org/\n---\n\n{each('{x}')}\n",
        "2025-01-15": f"date: 2025-01-15\nstatus: final\nplace: {quoted(lines[7])}\n"
        f"dnr: {quoted(lines[3])}\nchair: {quoted(lines[5])}\n"
        f"present:\n{people}absent:\n{notes}---\n\n"
        f"# Title {lines[0]}\n\n{lines[1]}\n\n"
        + each(
            "## {n}. Item {x} (Bo Ask, invited) {{#i{n}}}\n\nText {x}\n\n**Decision D{n}:** so {x}"
        )
        + "\n\n"
        + each("- [ ] **A{n}** do {x} (by next meeting)\n\n  A note {x}")
        + f"\n\n## {len(lines) + 1}. Next meeting {{#next}}\n\n"
        + each("- topic {x}")
        + "\n\n"
        + "\n\n".join(f"Link {link}" for link in LINKS)
        + "\n",
        "2025-03-12": "date: 2025-03-12\nstatus: final\n"
        f"next: {{date: 2025-12-10, place: {quoted(lines[7])}}}\n"
        "---\n\n## 1. Follow-up\n\n"
        + each("- [x] **2025-01-15/A{n}** done {x}")
        + "\n\n"
        + each("**Correction 2025-01-15 item {n}:** {x}")
        + "\n",
        "2025-12-10": "date: 2025-12-10\nstatus: planned\n---\n\n"
        + each("## {n}. Coming {x} (Bo Ask, invited)")
        + "\n",
    }
    for name, text in files.items():
        (root / "minutes" / f"{name}.md").write_bytes(f"---\n{text}".encode())


WIDE = {("table", "wide"), ("table", "wide widest")}


class Elements(HTMLParser):
    """Gather the elements of a page with the names of their attributes, its links and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.odd: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # How wide a table is, and which of its words may be divided, depends on the words.
        if (tag, attrs) == ("span", [("class", "long")]):
            return
        names = (name for name, value in attrs if (tag, value) not in WIDE)
        self.found.append((tag, tuple(names)))
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action")]

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.odd.append(data)

    def handle_pi(self, data: str) -> None:
        self.odd.append(data)

    def unknown_decl(self, data: str) -> None:
        self.odd.append(data)


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return a hostile council's site, and that of one that says plain words in the same places."""
    hostile, plain = tmp_path_factory.mktemp("hostile"), tmp_path_factory.mktemp("plain")
    write(hostile, LINES)
    write(plain, tuple(PLAIN for _ in LINES))
    return tuple(made(root, *CHECKED, today="2025-11-20") for root in (hostile, plain))  # type: ignore[return-value]


def pages(site: dict[str, bytes]) -> dict[str, str]:
    """Return the pages of a site, and what its feeds hold."""
    found = {path: data.decode() for path, data in site.items() if path.endswith(".html")}
    for path, data in site.items():
        if path.endswith(".xml"):
            for n, content in enumerate(ET.fromstring(data).iter(f"{ATOM}content")):  # noqa: S314 - ours
                found[f"{path}#{n}"] = content.text or ""
    return found


def test_hostile_words_make_no_element_and_no_attribute(
    sites: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    hostile, plain = (pages(site) for site in sites)
    # Sorted: another name has another place in a list.
    wanted = Counter(tuple(sorted(Elements(text).found)) for text in plain.values())
    for path, text in hostile.items():
        found = Elements(text)
        assert wanted[tuple(sorted(found.found))] > 0, path
        assert not found.odd, path
        for link in found.links:
            assert link.startswith(("https://example.org/", "#", "/")) or ":" not in link, path
    found_all = Counter(tuple(sorted(Elements(text).found)) for text in hostile.values())
    assert found_all == wanted


def test_another_reader_of_pages_finds_no_other_elements(
    sites: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    def shape(text: str) -> tuple[tuple[str, ...], ...]:
        root = html.fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
        return tuple(sorted((str(each.tag), *sorted(each.keys())) for each in root.iter()))

    hostile, plain = (pages(site) for site in sites)
    for path in ("2025-01-15/index.html", "index.html", "actions/index.html", "404.html"):
        assert shape(hostile[path]) == shape(plain[path]), path


def test_hostile_words_are_there_as_they_stand(
    sites: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    words = "".join(Elements(pages(sites[0])["2025-01-15/index.html"]).words)
    for line in (*LINES[:5], *LINES[6:7], *LINES[8:]):
        assert f"Text {line}" in words


def test_hostile_words_are_values_of_data_and_calendars(
    sites: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    hostile, plain = sites
    shapes = [Counter[tuple[str, ...]](), Counter[tuple[str, ...]]()]
    for site, counted in zip(sites, shapes, strict=True):
        for path, data in site.items():
            if path.endswith(".ics"):
                for each in Calendar.from_ical(data).walk():
                    counted[each.name or "", *sorted(each.keys())] += 1
    assert shapes[0] == shapes[1]
    year = json.loads(hostile["data/2025.json"])
    assert year["meetings"][0]["items"][0]["title"] == f"Item {LINES[0]}"
    assert [set(each) for each in year["actions"]] == [
        set(each) for each in json.loads(plain["data/2025.json"])["actions"]
    ]
    assert hostile["sitemap.xml"].count(b"<url>") == plain["sitemap.xml"].count(b"<url>")
