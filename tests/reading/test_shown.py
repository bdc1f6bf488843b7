"""A mark of confidentiality counts as it is seen, however its letters are written."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bra.languages import languages
from bra.reading.public import hidden_ranges, idle_marks_of, noticed_of_marks, public_text
from bra.text.source import Source
from tests.reading.texts import minutes_of

MARKS = sorted(
    {
        each
        for spoken in languages()
        for each in (*spoken.confidential_words, *spoken.confidential_phrases)
    }
)
SHAPES = (
    "## 2. {}\n\nLEON",
    "## 2. Lägesbild – {}\n\nLEON",
    "## 2. Lägesbild ({})\n\nLEON",
    "## 2. Lägesbild {{.{}}}\n\nLEON",
    "{}: LEON",
    "LEON ({})",
    "LEON – {}",
    "> {}: LEON",
    "- {}: LEON",
    "- [ ] **A1** Bo: LEON ({})",
    "Text\n{}: LEON",
    "| a | b |\n|---|---|\n| {}: LEON | x |",
)
ORDINARY = ("skolan", "Anna", "ordföranden", "Sekretesslagen", "budget", "öppet ärende", "sekr.")


def source_of(text: str) -> Source:
    """Return a file with an item before a text and one after it."""
    body = f"# Möte\n\n## 1. A\n\nFörst.\n\n{text}\n\n## 3. B\n\nSist.\n"
    return Source("minutes/2020-01-02.md", f"---\ndatum: 2020-01-02\n---\n\n{body}".encode())


def public_of(source: Source) -> str:
    """Return what of a file is public."""
    return public_text(source, 0, len(source.data))


def is_told(source: Source) -> bool:
    """Tell whether what is withheld of a file is noticed."""
    return bool(noticed_of_marks(source) or idle_marks_of(source))


@st.composite
def written_otherwise(draw: st.DrawFn, word: str) -> str:
    """Return a word that is seen as it was, with letters, spaces and signs written otherwise."""
    at = draw(st.integers(0, len(word) - 1))
    sign, rest = word[at], word[at + 1 :]
    number = ord(sign)
    ways = [f"&#{number};", f"&#x{number:x};"]
    if at:
        unseen = draw(st.sampled_from("\u00ad\u200b\u200c\u200d\u200e\u2060\ufeff"))
        ways += [f"{unseen}{sign}", f"&shy;{sign}", f"\\{sign}", f"<wbr>{sign}"]
    if sign.isalpha():
        ways += [f"*{sign}*", f"**{sign}**", f"<b>{sign}</b>", f"[{sign}](a.md)"]
    named = {"ä": "&auml;", "ö": "&ouml;", "å": "&aring;", " ": "&nbsp;"}.get(sign)
    ways += [named] if named else []
    return word[:at] + draw(st.sampled_from(ways)) + rest


@given(
    st.data(),
    st.sampled_from([*MARKS, *map(str.capitalize, MARKS)]),
    st.sampled_from(SHAPES),
)
def test_a_mark_withholds_as_it_is_seen(data: st.DataObject, mark: str, shape: str) -> None:
    plain = public_of(source_of(shape.format(mark)))
    assume("LEON" not in plain)
    source = source_of(shape.format(data.draw(written_otherwise(mark))))
    public = public_of(source)
    assert "LEON" not in public
    assert "Först." in public
    assert ("Sist." in public) is ("Sist." in plain)
    assert is_told(source)


@given(st.data(), st.sampled_from(ORDINARY), st.sampled_from(SHAPES))
def test_other_words_withhold_nothing_however_they_are_written(
    data: st.DataObject, word: str, shape: str
) -> None:
    assume("LEON" in public_of(source_of(shape.format(word))))
    source = source_of(shape.format(data.draw(written_otherwise(word))))
    assert hidden_ranges(source) == []
    assert not is_told(source)


@pytest.mark.parametrize(
    "text",
    [
        "> Sekretess&colon; LEON",
        "> Confidential&#58; LEON",
        "Sekretess&colon; LEON",
        "## 2. Lägesbild &#123;.sekretess&#125;\n\nLEON",
        "## 2. Lägesbild &lpar;sekretess&rpar;\n\nLEON",
        "## 2. Lägesbild &ndash; sekretess\n\nLEON",
        "## 2. Lägesbild (OSL 18&colon;1)\n\nLEON",
        "## 2. Part&nbsp;I&#73;\n\nLEON",
        "## 2. **Slutet** *ärende*\n\nLEON",
        "LEON (**ej offentligt**)",
        "**Closed** *session*: LEON",
        "**Sek*re*tess** LEON",
        "Sek<!-- x -->retess: LEON",
        "Vi talade länge. Sekre\u00adtess: LEON",
        "<div>Sekre<wbr>tess: LEON</div>",
        "Text<br>Sekre\u00adtess<br>LEON",
        "- Text<BR/>**Sekre**tess<br />LEON",
        "| a | b |\n|---|---|\n| LEON | x<br>Sekre&shy;tess |",
        # These entities are shorter than the signs that they stand for.
        "S*e*kretess: LEON &nGt;&nGt;&nGt;&nGt;&nGt;&nGt;&nGt;&nGt;",
    ],
)
def test_signs_around_a_mark_count_as_they_are_seen(text: str) -> None:
    source = source_of(text)
    assert "LEON" not in public_of(source)
    assert is_told(source)


@pytest.mark.parametrize(
    "text",
    [
        "Rådet talade om sekretess &amp; annat.",
        "Bo &amp; Eva sade: 2&nbsp;000 \\* 3, &quot;ja&quot;.",
        "Ordf\u00adöranden och sekre\u00adteraren: ja.",
        "**Beslut D1:** Rådet *beslutar* att sekre\u00adtesslagen gås igenom.",
        "Se C:\\sekretess\\regler.",
        "Om *sekre*tess: se lagen.",
        "Sekre\u00adtess: nej",
        "[Bilaga](bilaga.pdf) om `sekretess`.",
        "The committee &amp; the confi\u00addentiality policy.",
    ],
)
def test_ordinary_text_stays_public(text: str) -> None:
    source = source_of(text)
    assert hidden_ranges(source) == []
    assert not is_told(source)


def test_what_is_marked_exactly_is_not_told_again() -> None:
    source = source_of("## 2. *Läge* {.sekretess}\n\n**Sekretess:** LEON\n\nSek&shy;retess: LEON")
    assert "LEON" not in public_of(source)
    assert not is_told(source)


@pytest.mark.parametrize(
    "line",
    ["plats: rum 4 (sekre\u00adtess)", "plats: 'hem&shy;ligt: rum 4'", "plats: 4 # hem\u00adligt"],
)
def test_a_value_counts_as_it_is_seen(line: str) -> None:
    meeting = minutes_of("\n# Möte\n", f"{line}\n")
    assert meeting.place is None
    assert meeting.withheld == ("place",)


def test_a_key_of_its_own_counts_as_it_is_seen() -> None:
    text = "---\ndatum: 2020-01-02\nsekre\u00adtess: ja\n---\n\n# Möte\n\n## 1. A\n\nLEON\n"
    assert "LEON" not in public_of(Source("minutes/2020-01-02.md", text.encode()))
