"""The notes of a web page go with the confidential text that refers to them."""

from typing import NamedTuple

import pytest

from bra.importing.files.weblines import web_lines
from bra.importing.outcome import Order, import_bytes
from bra.importing.own import council
from bra.reading.meeting import read_whole
from bra.reading.secrets import masked
from bra.text.source import Source


class Made(NamedTuple):
    """Hold how a program writes a link to a note, and the note at the end of the page."""

    link: str
    note: str


FIRST, MORE = "Avtalet gällde en zebra.", "Intyget gällde en giraff."
KINDS = {
    "word": Made(
        '<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span>[1]</span></a>',
        '<div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id="ftn1">'
        '<p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> {first}'
        "</p><p>{more}</p></div></div>",
    ),
    "word at the end": Made(
        '<a href="#_edn1" name="_ednref1"><sup>[i]</sup></a>',
        '<div id="edn1"><p><a href="#_ednref1" name="_edn1"><sup>[i]</sup></a> {first}</p>'
        "<p>{more}</p></div>",
    ),
    "office": Made(
        '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
        '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" '
        'href="#sdfootnote1anc">1</a> {first}</p><p>{more}</p></div>',
    ),
    "markdown": Made(
        '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>',
        '<div class="footnote"><hr><ol><li id="fn:1"><p>{first}</p><p>{more}'
        '<a href="#fnref:1">&#8617;</a></p></li></ol></div>',
    ),
    "roles": Made(
        '<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
        '<section role="doc-endnotes"><hr><ol><li id="fn1"><p>{first}</p><p>{more}'
        '<a href="#fnref1" role="doc-backlink">&#8617;</a></p></li></ol></section>',
    ),
    "headed": Made(
        '<sup><a href="#user-content-footnote-a" id="ref-a">1</a></sup>',
        '<section><h2>Noter</h2><ol><li id="user-content-footnote-a"><p>{first}</p><p>{more}'
        '<a href="#ref-a">↩</a></p></li></ol></section>',
    ),
    "beside": Made(
        '<a role="doc-noteref" href="#a">*</a>',
        '<aside role="doc-footnote" id="a"><p>{first}</p><p>{more}</p></aside>',
    ),
    "wiki": Made(
        '<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>',
        '<ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> {first} {more}</li></ol>',
    ),
    "by hand": Made(
        '<a href="#not1">(not 1)</a>', '<p><a name="not1">Not 1:</a> {first}<br>{more}</p>'
    ),
    "by number": Made('<sup><a href="#x">1</a></sup>', '<p id="x">1. {first} {more}</p>'),
    "table": Made(
        '<a href="protokoll.html#fotnot1">1)</a>',
        '<table><tr><td><a name="fotnot1">1)</a></td><td>{first} {more}</td></tr></table>',
    ),
    "terms": Made(
        '<a href="#n1"><sup>1</sup></a>', '<dl><dt id="n1">1</dt><dd>{first}<p>{more}</dd></dl>'
    ),
    "lines": Made('<a href="#fn1"><sup>1</sup></a>', "<hr><a name=fn1>1</a> {first}<br>{more}<br>"),
    "percent": Made('<a href="#fn%C3%A4"><sup>1</sup></a>', '<p id="fnä">{first} {more}</p>'),
}
PLACES = (
    "<p>Sekretess: Kim slutar{}.</p>",
    "<p>Kim slutar{} (sekretess)</p>",
    "<p>Kim slutar (sekretess){}</p>",
    "<blockquote><p>Sekretess: Kim slutar.</p><p>Snart{}.</p></blockquote>",
    "<ul><li>Sekretess: Kim slutar{}</li><li>Det är vår.</li></ul>",
    "<h3>Kim (sekretess)</h3><p>Kim slutar{}.</p><h3>Mer</h3>",
    "<h3>Kim slutar{} (sekretess)</h3><p>Snart.</p><h3>Mer</h3>",
)


def page(body: str, notes: str = "") -> str:
    """Return a page of minutes with a text in one item, and notes at its end."""
    return (
        "<!DOCTYPE html><html><body><h1>Styrelsemöte 12 april 2033</h1>"
        "<p>Närvarande: Ylva Stare, Torkel Kvist, Mette Hall</p><h2>1. Början</h2>"
        f"<p>Ylva öppnade mötet.</p><h2>2. Ärenden</h2>{body}<p>Mette visade bilder.</p>"
        f"<h2>3. Slut</h2><p>Ylva tackade för i dag.</p>{notes}</body></html>"
    )


def public(html: str) -> str:
    """Return the public text of what comes of a page, all of which is kept."""
    [outcome] = import_bytes("p.html", html.encode(), Order())
    assert outcome.trouble is None
    assert outcome.date is not None
    source = Source("x.md", outcome.text.encode())
    reading = read_whole(source, outcome.date, council())
    for word in ("zebra", "giraff"):
        assert (word in html) == (word in outcome.text)
    return masked(source.data, reading.secret).decode()


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        *((kind, place) for kind in KINDS for place in PLACES[:1]),
        *((kind, place) for kind in ("word", "markdown") for place in PLACES[1:]),
    ],
)
def test_a_note_goes_with_the_confidential_text(kind: str, place: str) -> None:
    link, note = KINDS[kind]
    shown = public(page(place.format(link), note.format(first=FIRST, more=MORE)))
    assert "zebra" not in shown
    assert "giraff" not in shown
    assert "Mette visade bilder." in shown
    assert "Ylva tackade för i dag." in shown


@pytest.mark.parametrize("kind", KINDS)
def test_a_note_of_public_text_is_public(kind: str) -> None:
    link, note = KINDS[kind]
    notes = note.format(first=FIRST, more=MORE)
    body = f"<p>Robin kom{link}.</p><p>Sekretess: Kim slutar.</p>"
    shown = public(page(body, notes))
    assert "Robin kom[^" in shown
    assert "zebra" in shown
    assert "giraff" in shown


def test_so_is_one_that_is_of_both() -> None:
    link, note = KINDS["roles"]
    body = f"<p>Sekretess: Kim slutar{link}.</p><p>Robin kom{link}.</p>"
    shown = public(page(body, note.format(first=FIRST, more=MORE)))
    assert "Kim slutar" not in shown
    assert "zebra" in shown


def test_of_several_notes_each_goes_with_its_text() -> None:
    body = (
        '<p>Robin kom<a href="#_ftn1">[1]</a>.</p><p>Sekretess: Kim slutar<a href="#_ftn2">[2]</a>'
        '</p><p>Robin gick<a href="#_ftn3">[3]</a>.</p>'
    )
    notes = "".join(
        f'<p><a name="_ftn{number}">[{number}]</a> {word}</p>'
        for number, word in enumerate(("tåg", "zebra", "buss"), 1)
    )
    shown = public(page(body, notes))
    assert "tåg" in shown
    assert "zebra" not in shown
    assert "buss" in shown
    one = "".join(notes).replace("</p><p>", "<br>")
    shown = public(page(body, one))
    assert "tåg" in shown
    assert "zebra" not in shown
    assert "buss" in shown


def test_what_a_note_itself_marks_is_confidential() -> None:
    link, note = KINDS["office"]
    for first in ("<blockquote>Sekretess: {}</blockquote>", "Sekretess: {}"):
        shown = public(
            page(f"<p>Robin kom{link}.</p>", note.format(first=first.format(FIRST), more=""))
        )
        assert "zebra" not in shown


def test_a_note_keeps_its_lists_and_tables() -> None:
    link, note = KINDS["markdown"]
    first = (
        "<ul><li>zebra</li></ul><table><tr><td>a</td><td>giraff</td></tr>"
        "<tr><td>b</td><td>c</td></tr></table>"
    )
    shown = public(page(PLACES[0].format(link), note.format(first=first, more="")))
    assert "zebra" not in shown
    assert "giraff" not in shown


@pytest.mark.parametrize(
    "body",
    [
        '<p><a href="#p1">1</a> <a href="#p2">2</a></p><p id="p1"><b>Bilar</b></p><p>Ja.</p>{}',
        '<p>Kim<sup><a href="#n">1</a></sup> slutar.<br><a name="n">1</a> zebra<br>(sekretess)</p>',
        '<p><a href="#not1">not 1</a></p><h3 id="not1">Om (sekretess)</h3><p>zebra</p><h3>A</h3>',
        '<p>Sekretess: zebra <a href="#fn9">1</a> <a href="#">2</a></p>',
    ],
)
def test_what_is_no_note_stays_where_it_is(body: str) -> None:
    shown = public(page(body.format('<p><a name="p2"></a><b>Kim (sekretess)</b></p><p>zebra</p>')))
    assert "zebra" not in shown
    assert "[^" not in shown


def test_pages_without_a_mark_are_read_as_ever() -> None:
    link, note = KINDS["office"]
    lines = web_lines(page(f"<p>Robin kom{link}.</p>", note.format(first=FIRST, more=MORE))).lines
    assert "Robin kom1." in lines
    assert f"1 {FIRST}" in "\n".join(lines)
