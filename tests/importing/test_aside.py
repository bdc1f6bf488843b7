"""What office documents hold beside their text: comments, tracked changes, endnotes, boxes."""

import pytest

from bra.importing.outcome import Order, Outcome
from tests.importing.foreign import import_one
from tests.importing.test_formats import archive, odt

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = "<w:p><w:r><w:t>Protokoll 4 maj 2020</w:t></w:r></w:p>"
CHANGED = (
    '<w:p><w:r><w:t xml:space="preserve">Stugan ska </w:t></w:r>'
    "<w:del><w:r><w:delText>inte</w:delText></w:r></w:del>"
    '<w:ins><w:r><w:t xml:space="preserve">strax </w:t></w:r></w:ins>'
    "<w:moveFrom><w:r><w:t>snart</w:t></w:r></w:moveFrom><w:ins><w:r><w:rPr/></w:r></w:ins>"
    "<w:r><w:t>säljas.</w:t></w:r></w:p>"
)


def word(body: str, **parts: str) -> Outcome:
    """Import a Word document of this body; `parts` are further parts by their names."""
    named = {f"word/{name}.xml": f'<w:x xmlns:w="{W}">{text}</w:x>' for name, text in parts.items()}
    document = f'<w:document xmlns:w="{W}"><w:body>{HEAD}{body}</w:body></w:document>'
    data = archive({"word/document.xml": document, **named})
    return import_one("a.docx", data, Order(told="all"))


def left_out(outcome: Outcome, rule: str) -> list[str]:
    return [each.text for each in outcome.dropped if each.rule == rule]


def changes(outcome: Outcome) -> list[str]:
    return [each.facts[0][1] for each in outcome.doubts if each.code == "import-changes"]


def test_tracked_changes_are_read_as_accepted_and_told() -> None:
    found = word(CHANGED)
    assert "Stugan ska strax säljas." in found.text
    assert left_out(found, "struck") == ["inte", "snart"]
    assert changes(found) == ["3"]


def test_what_one_put_in_another_may_have_struck_out() -> None:
    gone = "<w:del><w:r><w:delText>nog</w:delText></w:r></w:del>"
    both = f"<w:ins><w:r><w:t>snart </w:t></w:r>{gone}</w:ins>"
    found = word(f"<w:p><w:r><w:t>Stugan säljs.</w:t></w:r>{both}</w:p>")
    assert left_out(found, "struck") == ["nog"]
    assert changes(found) == ["1"]


def test_a_document_without_changes_tells_of_none() -> None:
    assert changes(word("<w:p><w:r><w:t>Stugan ska säljas.</w:t></w:r></w:p>")) == []


def test_comments_are_listed_with_who_made_them() -> None:
    comment = (
        '<w:comment w:author="Cia Ros"><w:p><w:r><w:t>Stämmer</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>detta?</w:t></w:r></w:p></w:comment>"
        '<w:comment w:author="Bo"><w:p/></w:comment>'
    )
    found = word("<w:p><w:r><w:t>Stugan ska säljas.</w:t></w:r></w:p>", comments=comment)
    assert left_out(found, "comment") == ["Cia Ros: Stämmer detta?"]
    assert "Stämmer" not in found.text


def test_an_endnote_is_no_footnote_of_the_same_number() -> None:
    body = (
        '<w:p><w:r><w:t>Stugan säljs.</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r>'
        '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )
    foot = '<w:footnote w:id="2"><w:p><w:r><w:t>Vid sjön.</w:t></w:r></w:p></w:footnote>'
    end = '<w:endnote w:id="2"><w:p><w:r><w:t>Se bilaga.</w:t></w:r></w:p></w:endnote>'
    found = word(body, footnotes=foot, endnotes=end)
    assert "Stugan säljs.[ii][2]" in found.text
    assert "[ii] Se bilaga." in found.text
    assert "[2] Vid sjön." in found.text


@pytest.mark.parametrize(
    ("run", "shown"),
    [
        ('<w:sym w:font="Wingdings" w:char="F0FE"/>', "☑"),
        ('<w:sym w:font="Wingdings" w:char="f0a8"/>', "☐"),
        ('<w:sym w:font="Wingdings 2" w:char="F052"/>', "☑"),
        ('<w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/>', "☑"),
        ('<w:fldChar><w:ffData><w:checkBox><w:default w:val="1"/><w:checked w:val="0"/>', "☐"),
        ('<w:fldChar><w:ffData><w:checkBox><w:default w:val="1"/>', "☑"),
        ("<w:fldChar><w:ffData><w:checkBox>", "☐"),
        ('<w:sym w:font="Symbol" w:char="F0AE"/>', ""),
    ],
)
def test_boxes_are_signs(run: str, shown: str) -> None:
    ends = "</w:checkBox></w:ffData></w:fldChar>" if "checkBox" in run else ""
    text = '<w:r><w:t xml:space="preserve"> Lokalen är bokad.</w:t></w:r>'
    found = word(f"<w:p><w:r>{run}{ends}</w:r>{text}</w:p>")
    lines = [line.removeprefix("- ") for line in found.text.splitlines()]
    assert f"{shown} Lokalen är bokad.".strip() in lines


def test_an_open_document_tells_the_same() -> None:
    body = (
        "<t:tracked-changes><t:changed-region><t:deletion><o:info/><t:p>inte</t:p></t:deletion>"
        "</t:changed-region><t:changed-region><t:insertion/></t:changed-region></t:tracked-changes>"
        "<t:h>Protokoll 4 maj 2020</t:h><t:p>Stugan ska<o:annotation><t:creator>Cia</t:creator>"
        "<t:p>Stämmer</t:p><t:p>detta?</t:p></o:annotation> säljas.</t:p>"
    )
    found = import_one("a.odt", odt(body), Order(told="all"))
    assert "Stugan ska säljas." in found.text
    assert left_out(found, "struck") == ["inte"]
    assert left_out(found, "comment") == ["Cia: Stämmer detta?"]
    assert changes(found) == ["2"]


def runs(*texts: tuple[str, str]) -> str:
    """Return runs of a Word paragraph, each with its settings and its text."""
    made = (
        f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
        for look, text in texts
    )
    return "".join(made)


def test_what_a_word_document_does_not_show_is_left_out() -> None:
    styles = (
        '<w:style w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="I"><w:name w:val="i"/><w:basedOn w:val="H"/></w:style>'
    )
    hidden = "<w:vanish/>"
    parts = (
        runs(("", "Stugan säljs"), (hidden, " till gnun"), ("", ".")),
        runs((hidden, "Gnun betalar"), (hidden, " dåligt")),
        runs(('<w:rStyle w:val="I"/>', "En gnu."), ("", "Taket läcker.")),
        '<w:pPr><w:pStyle w:val="H"/></w:pPr>' + runs(("", "Gnuns bud")),
        f"<w:hyperlink>{runs((hidden, 'gnu.se'))}</w:hyperlink>",
        runs(('<w:vanish w:val="0"/>', "Dörren är lagad.")),
    )
    body = "".join(f"<w:p>{part}</w:p>" for part in parts)
    note = f'<w:footnote w:id="2"><w:p>{runs(("", "Vid sjön"), ("<w:vanish/>", "gnu"))}</w:p>'
    reference = '<w:p><w:r><w:t>Ja.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    found = word(body + reference, styles=styles, footnotes=f"{note}</w:footnote>")
    assert "gnu" not in found.text.casefold()
    for kept in ("Stugan säljs.", "Taket läcker.", "Dörren är lagad.", "Vid sjön"):
        assert kept in found.text
    told = ("till gnun", "Gnun betalar", "dåligt", "En gnu.", "Gnuns bud", "gnu.se", "gnu")
    assert left_out(found, "hidden") == list(told)


def test_nor_what_an_open_document_does_not_show() -> None:
    body = (
        "<t:h>Protokoll 4 maj 2020</t:h>"
        '<t:p>Stugan säljs<t:span t:style-name="H"> till gnun</t:span>.</t:p>'
        '<t:p t:style-name="H">Gnun betalar</t:p>'
        '<t:section t:display="none"><t:p>Gnuns bud</t:p></t:section>'
        '<t:section t:display="true"><t:p>Taket läcker.</t:p></t:section>'
        '<t:p><t:hidden-text t:is-hidden="true">En gnu</t:hidden-text>Dörren är lagad.</t:p>'
        '<t:p><t:hidden-paragraph t:is-hidden="true"/>Gnun bjuder</t:p>'
    )
    hidden = '<t:style t:name="H"><t:text-properties t:display="none"/></t:style>'
    found = import_one("a.odt", odt(f"<t:styles>{hidden}</t:styles>{body}"), Order(told="all"))
    assert "gnu" not in found.text.casefold()
    for kept in ("Stugan säljs.", "Taket läcker.", "Dörren är lagad."):
        assert kept in found.text
    told = ["till gnun", "Gnun betalar", "Gnuns bud", "En gnu", "Gnun bjuder"]
    assert sorted(left_out(found, "hidden")) == sorted(told)


def test_a_mark_that_is_not_shown_speaks_of_the_text_all_the_same() -> None:
    mark = f"<w:p>{runs(('<w:vanish/>', 'SEKRETESS'))}</w:p>"
    found = word(f"{mark}<w:p>{runs(('', 'Stugan säljs.'))}</w:p>")
    assert found.trouble is not None
    assert found.trouble[0] == "import-confidential-pages"
