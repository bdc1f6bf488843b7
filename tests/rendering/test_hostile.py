"""Whatever stands in the minutes is text in every format, and is found there again."""

import io
import re
import zipfile
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.rendering.readback import WORD, Page, bare, words_of
from tests.transcript import run_bra

LONG = "x" * 6_000  # more than a page of it
# Each of these is markup of something that has to do with a document, and none of Markdown's.
LINES = (
    '#eval("1+1") #image("/etc/passwd") #let x = 1 <etikett> $x^2$ // kommentar',
    "= Rubrik i Typst",
    '<script>alert("ett")</script>',
    '<img src=x onerror=alert(2)> <a href="javascript:alert(3)">klicka</a>',
    "<iframe src='https://evil.example/'></iframe><style>body{display:none}</style>",
    "{{ 7*7 }} {% for x in y %} {# tyst #} {{ cycler.mro }}",
    "=SUM(A1:A9) +1-1 @cmd|' /C calc'!A0",
    "\\input{/etc/passwd} \\write18{ls} {=openxml} &amp;amp; %APPDATA%",
    "]]> --> */ ') ; DROP TABLE x",
    "före\x07efter\x1b[31mrött\x9bslut\u202egalet\u2066igen",
    LONG,
    "glad \U0001f600 och 中文 och שלום",
)
FORMATS = ("md", "html", "pdf", "docx")
COMMANDS = (
    "minutes 2017-08-18",
    "minutes 2017-08-18 --item 2",
    "agenda 2017-08-18",
    "actions --all --by owner",
    "decisions",
    "report --year 2017",
)


def shown(line: str) -> str:
    """Return a line as documents show it: Markdown read, control characters replaced."""
    line = line.replace("&amp;amp;", "&amp;")
    return re.sub("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", "\ufffd", line)


def in_pdf(line: str) -> str:
    return re.sub(
        "[\U0001f600\u4e00-\u9fff\u05d0-\u05ea]", lambda match: f"[U+{ord(match[0]):04X}]", line
    )


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("hostile")
    (root / "minutes").mkdir()
    quoted = [line.replace("\\", "\\\\").replace('"', '\\"') for line in LINES]
    plain = [each for each in quoted if each.isprintable() and len(each) < 100]
    front = "".join(f'  - "Namn {n} {each}, Org {each}"\n' for n, each in enumerate(plain))
    parts = [f"## {n}. Ärende\n\n{line}\n" for n, line in enumerate(LINES, 3) if line != LONG]
    every = "\n\n".join(LINES)
    entries = "".join(f"- [ ] **A{n}** {line}\n" for n, line in enumerate(LINES, 1))
    decisions = "\n\n".join(f"**Beslut D{n}:** {line}" for n, line in enumerate(LINES, 1))
    texts = {
        "council": f'---\nnamn: "Råd {plain[0]}"\nledamöter: [Per Ask]\n---\n',
        "2017-08-18": (
            f'---\ndatum: 2017-08-18\nplats: "{plain[5]}"\ndnr: "{plain[6]}"\n'
            f'ordförande: "{plain[3]}"\nnärvarande:\n{front}---\n\n'
            f"# Titel {LINES[0]}\n\n## 1. {LINES[2]}\n\n## 2. Allt\n\n{every}\n\n{entries}\n"
            f"{decisions}\n\n[fil](bilagor/{{{{x}}}}.pdf)\n\n"
            + "\n".join(parts)
            # What is never closed comes last, or it would hide the rest from everybody.
            + "\n## 99. Slutet\n\n```\nokodad ```` kod\n\n<!-- aldrig stängd\n"
        ),
    }
    for name, text in texts.items():
        (root / "minutes" / f"{name}.md").write_text(text, encoding="utf-8", newline="\n")
    return root


@cache
def made(council: Path, command: str, form: str) -> bytes:
    arguments = [*command.split(), "--to", form, "--today", "2017-09-01"]
    result = run_bra(*arguments, cwd=council)
    assert result.code == 0, result.stderr.decode()
    return result.stdout


@cache
def words_in(council: Path, command: str, form: str) -> str:
    return bare(words_of(form, made(council, command, form)))


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("form", FORMATS[1:])
def test_every_text_is_found_again(council: Path, command: str, form: str) -> None:
    words = words_in(council, command, form)
    for line in LINES if not command.startswith("agenda") else LINES[2:3]:
        if form == "pdf" and line == LONG:  # it goes on over pages, with their heads between
            assert words.count("x") >= len(LONG)
            continue
        wanted = in_pdf(shown(line)) if form == "pdf" else shown(line)
        assert bare(wanted) in words, line[:60]


def test_what_is_never_closed_hides_nothing_after_it(council: Path) -> None:
    for form in FORMATS:
        words = words_in(council, "minutes 2017-08-18", form)
        assert "aldrig" in words
        assert "Underskrifter" in words[words.index("aldrig") :]


@pytest.mark.parametrize("command", COMMANDS)
def test_html_holds_only_what_is_allowed(council: Path, command: str) -> None:
    page = Page(made(council, command, "html").decode())
    assert not page.tags & {"script", "iframe", "img", "object", "form", "link", "base"}
    # Plots are drawn by the program; nothing else may draw.
    assert [tag for tag, _ in page.found].count("svg") == (3 if "report" in command else 0)
    assert [tag for tag, _ in page.found].count("style") == 1
    for tag, attributes in page.found:
        assert not any(name.startswith("on") or name == "style" for name in attributes), tag
        assert not (attributes.get("href") or "").lower().startswith(("javascript", "data"))


@pytest.mark.parametrize("command", COMMANDS)
def test_word_has_no_fields_but_its_own(council: Path, command: str) -> None:
    with zipfile.ZipFile(io.BytesIO(made(council, command, "docx"))) as package:
        fields: set[str] = set()
        for name in package.namelist():
            if name.endswith(".xml"):
                tree = ET.fromstring(package.read(name))  # noqa: S314 - our own
                fields |= {e.get(f"{WORD}instr", "") for e in tree.iter(f"{WORD}fldSimple")}
                assert not list(tree.iter(f"{WORD}instrText"))
    assert fields == {"PAGE", "NUMPAGES"}


def test_a_calendar_and_a_mail_hold_hostile_text_as_text(council: Path) -> None:
    from email import message_from_bytes
    from email.policy import default

    import vobject  # type: ignore[import-untyped]
    from icalendar import Calendar

    data = made(council, "agenda 2017-08-18", "ics")
    [event] = Calendar.from_ical(data).walk("VEVENT")
    assert LINES[2] in str(event["description"])
    assert vobject.readOne(data.decode()).vevent.description.value == str(event["description"])
    mail = message_from_bytes(made(council, "agenda 2017-08-18", "eml"), policy=default)
    text, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert page is not None
    assert LINES[2] in " ".join(text.get_content().split())
    assert not Page(page.get_content()).tags & {"script", "iframe", "img", "svg"}
    assert set(mail.keys()) <= {"To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"}


def test_a_packet_shows_hostile_text(council: Path) -> None:
    words = bare(words_of("pdf", made(council, "agenda 2017-08-18 --packet", "pdf")))
    assert bare(LINES[2]) in words
    assert "bilagor/{{x}}.pdf" in words
