"""A draft says what it was given, and nothing that it was given can say more."""

from email import message_from_bytes
from email.policy import default

from hypothesis import given, settings
from hypothesis import strategies as st

from bra.rendering.filenames import slug
from bra.rendering.mail import draft

HEADERS = {
    "To",
    "Subject",
    "X-Unsent",
    "Content-Type",
    "Content-Transfer-Encoding",
    "MIME-Version",
}


def test_a_draft_opens_as_one() -> None:
    data = draft([("Åsa Öst", "asa@räddning.example")], "Påminnelse", "Hej!\n\nÅäö – klart?\n")
    mail = message_from_bytes(data, policy=default)
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "Påminnelse"
    [to] = mail["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Åsa Öst", "asa@xn--rddning-5wa.example")
    assert mail.get_content() == "Hej!\r\n\r\nÅäö – klart?\r\n"
    assert data.isascii()
    assert data.count(b"\r\n") == data.count(b"\n")


def test_a_long_name_with_signs_stays_one_name() -> None:
    # Some versions of Python lose the quotes around such a name when they fold the line.
    data = draft([(f"{'Asa ' * 30}, Eva <eva@example.org>, Bo", "bo@example.org")], "x", "y")
    mail = message_from_bytes(data, policy=default)
    assert [each.addr_spec for each in mail["To"].addresses] == ["bo@example.org"]


ANY = st.text(st.characters(), max_size=120)


@settings(max_examples=80, deadline=None)
@given(name=ANY, subject=ANY, text=ANY)
def test_no_text_adds_a_header_or_an_address(name: str, subject: str, text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    data = draft([(name, "bo@example.org")], subject, text)
    assert data == draft([(name, "bo@example.org")], subject, text)
    mail = message_from_bytes(data, policy=default)
    assert set(mail.keys()) == HEADERS
    assert [each.addr_spec for each in mail["To"].addresses] == ["bo@example.org"]
    lines = data.split(b"\r\n")
    assert max(len(line) for line in lines) < 998
    assert not mail.defects


@settings(max_examples=80, deadline=None)
@given(ANY)
def test_a_name_of_a_file_is_one_everywhere(text: str) -> None:
    name = slug(text)
    assert name == slug(text)
    assert 0 < len(name) <= 70
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert name not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


def test_names_are_readable() -> None:
    assert slug("Åsa Karlsson Björkmarker") == "asa-karlsson-bjorkmarker"
    assert slug("CON").startswith("con-")
    assert slug("中") != slug("文")
