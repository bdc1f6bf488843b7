"""Bytes of every encoding become the text that was meant."""

import pytest

from bra.importing.files.decoding import Decoded, decode
from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

SWEDISH = (
    "Protokoll 4 maj 1996\n\nNärvarande: Åke Näs, Märta Öst, René Müller\n\n"
    "§ 1 Öppnande\nÅke öppnade mötet.\n\n§ 2 Lokalen\nDet är 12° i köket. Märta tar ½ kubik ved.\n"
    "§§ 3–4 “Året”\nBordläggs… • Avgiften blir 3 €.\n"
)
ENGLISH = (
    "Minutes of 4 May 1996\n\nPresent: Ann Dean, René Cole, Zoë Hart\n\n"
    "1. Café\nAnn’s café costs £3½ – “dear”, said Zoë. It’s 30° there.\n• René paints the façade.\n"
)


def written(text: str, encoding: str) -> str:
    """Return a text without the signs that an encoding lacks."""
    return text.encode(encoding, "ignore").decode(encoding)


@pytest.mark.parametrize("text", [SWEDISH, ENGLISH])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "utf-16-le", "cp1252", "cp850", "mac_roman"]
)
def test_minutes_with_all_their_signs_are_read_as_they_were_written(
    text: str, encoding: str
) -> None:
    text = written(text, encoding)
    assert decode(text.encode(encoding)) == Decoded(text, encoding)


@pytest.mark.parametrize("text", [SWEDISH, ENGLISH])
def test_latin_1_with_signs_is_told_from_older_encodings(text: str) -> None:
    text = written(text, "latin-1")
    assert decode(text.encode("latin-1")) == Decoded(text, "latin-1")


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman"])
@pytest.mark.parametrize(
    "text",
    [
        "§ 1 Val\nÅke är på väg.\n§ 2 Mål\n§ 3 Råd\n§ 4 Övrigt\n",
        "Åsa köper färg, får 2° och går till ån.",
        "Närvarande: Åsa Öberg\n\nBo köper färg.\n",
        "Prémière café, très chère: garçon",
    ],
)
def test_signs_of_minutes_do_not_hide_an_older_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text, encoding)


def test_drawn_lines_do_not_hide_what_dos_wrote() -> None:
    text = "┌──────────┐\n│ Närvarande│\n└──────────┘\nÅsa köper färg.\n"
    assert decode(text.encode("cp850")) == Decoded(text, "cp850")


@pytest.mark.parametrize(
    "text",
    [
        "Dušan, Tomaš and Vašek came. Dušan’s wife sang.",
        "Dušan och Aleš kom. Vašek gick.",
        "He said “no”… and “yes” – it’s Bo™.",
        "„Nein“, sagte Müller; \u201aja\u2018 auch.",
        "Märta† och Åke‡ – “så är det”…",
        "N„a",  # one odd sign tells nothing
    ],
)
def test_odd_signs_of_windows_1252_are_no_older_encoding(text: str) -> None:
    assert decode(text.encode("cp1252")) == Decoded(text, "cp1252")


def test_a_byte_that_windows_lacks_becomes_no_control_sign() -> None:
    data = "Märta, Åke och Örjan – ”så är det”".encode("cp1252") + b"\x81\n"
    assert decode(data) == Decoded("Märta, Åke och Örjan – ”så är det”\ufffd\n", "cp1252")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Närvarande: Märta Öst".encode()[:-3], "Närvarande: Märta \ufffd"),
        ("Åke ö".encode()[:-1], "Åke \ufffd"),
        ("Åke, Märta, Örjan, Zoë".encode() + b" \xe4r h\n", "Åke, Märta, Örjan, Zoë \ufffdr h\n"),
        ("\ufeffÅke – Märta Ö".encode()[:-1], "Åke – Märta \ufffd"),
    ],
)
def test_utf_8_with_a_bad_byte_stays_utf_8(data: bytes, text: str) -> None:
    assert decode(data) == Decoded(text, "utf-8")


@pytest.mark.parametrize(
    "text", ["Åke är här", "å", "Närvarande: Märta Ã", "Ã¤ är ett tecken, å, ö"]
)
def test_few_right_letters_make_no_utf_8(text: str) -> None:
    assert decode(text.encode("latin-1")) == Decoded(text, "latin-1")


def test_the_line_of_an_unread_sign_is_told() -> None:
    text = "Styrelsemöte 4 maj 2031\n\nNärvarande: Åke Näs, Märta Öst\n\n1. Värme\nÅke är här {}.\n"
    data = text.format("ÄÖ").encode().replace("Ö.".encode(), b"\xc3.")
    outcome = import_one("a.txt", data, Order())
    assert ("import-unknown-sign", 6) in {(each.code, each.line) for each in outcome.doubts}
    assert "Åke är här Ä\ufffd." in outcome.text
    assert not [each for each in of_text(text).record.doubts if each.code == "import-unknown-sign"]


FRAME = (
    "╒══════════════╕\n│ {:<12} │\n╞══════════════╡\n│ Åsa Öberg    │\n╘══════════════╛\n"
    "Åsa öppnade mötet.\n"
)


@pytest.mark.parametrize("encoding", ["cp437", "cp865"])
@pytest.mark.parametrize("word", ["Närvarande", "Present"])
def test_joints_of_lines_tell_the_older_encodings_of_dos(encoding: str, word: str) -> None:
    text = FRAME.format(word)
    assert decode(text.encode(encoding)) == Decoded(text, "cp437")


def test_nordic_letters_among_joints_tell_one_encoding_of_dos() -> None:
    text = FRAME.format("Søren Bjørk")
    assert decode(text.encode("cp865")) == Decoded(text, "cp865")


@pytest.mark.parametrize("encoding", ["cp437", "cp865"])
@pytest.mark.parametrize(
    "text",
    [
        "§ 1 Val\nÅsa valdes.\n§ 2 Mål\n§§ 3-4 Övrigt\n",
        "§ 1 Notes\nZoë spoke.\n§2 Café\n§ 3 Plans\n",
        "§ 1 Val\nBo valdes.\n§ 2 Fika\n",
    ],
)
def test_the_section_signs_of_dos_are_read(encoding: str, text: str) -> None:
    data = text.replace("§", "\x15").encode(encoding)
    assert decode(data) == Decoded(text, "cp437")


def test_letters_that_dos_has_alike_are_read_by_the_usual_encoding() -> None:
    text = "Närvarande: Åsa Öberg, René Müller\n\nÅsa köper färg.\n"
    assert decode(text.encode("cp437")) == Decoded(text, "cp850")


def test_dashes_of_old_macs_are_no_joints_of_lines() -> None:
    text = "Friends – Committee meeting\n\nAnn – chair\nBob – clerk\nIt’s on Monday – at six.\n"
    assert decode(text.encode("mac_roman")) == Decoded(text, "mac_roman")


@pytest.mark.parametrize("encoding", ["ascii", "cp850", "latin-1"])
def test_the_sign_that_ends_old_files_is_no_text(encoding: str) -> None:
    text = "Protokoll\n" if encoding == "ascii" else "Närvarande: Åsa Öberg. Åsa köper färg.\n"
    found = decode(text.encode(encoding) + b"\x1a")
    assert found is not None
    assert found.text == text


def test_control_signs_that_are_no_section_signs_are_none() -> None:
    found = decode("Ett \x15 tecken i en text som är lång nog för att vara en text.\n".encode())
    assert found is not None
    assert "\x15" in found.text
