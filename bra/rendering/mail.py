"""Mail as files that a mail program opens as drafts."""

import re
from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

from bra.rendering.markdown import plain

if TYPE_CHECKING:
    from email.message import EmailMessage

_SIGNS: Final = re.compile(r'[",;:<>()\[\]@\\]+')


class Body(NamedTuple):
    """Hold what a mail says: as text, and for programs that show it as a page."""

    text: str
    html: str | None = None


class Attachment(NamedTuple):
    """Hold a file that goes with a mail, and its type (`application/pdf`)."""

    name: str
    kind: str
    data: bytes


def draft(
    to: Sequence[tuple[str, str]],
    subject: str,
    body: Body | str,
    attached: Sequence[Attachment] = (),
) -> bytes:
    """Return a mail to people, each by name and address, that nobody has sent.

    The same mail is the same bytes: it has no date, no sender and no random mark.  Names and the
    subject stand on one line each, whatever they hold, so that none can add a header.
    Raises ValueError for an address that no mail can have.
    """
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP

    text, html = (body, None) if isinstance(body, str) else body
    mail = EmailMessage(policy=SMTP)
    if to:
        mail["To"] = [Address(_name(name), addr_spec=address_of(email)) for name, email in to]
    mail["Subject"] = plain(subject)
    mail["X-Unsent"] = "1"
    mail.set_content(text, charset="utf-8", cte="quoted-printable")
    if html is not None:
        mail.add_alternative(html, subtype="html", charset="utf-8", cte="quoted-printable")
    for name, kind, data in attached:
        main, _, sub = kind.partition("/")
        mail.add_attachment(data, maintype=main, subtype=sub, filename=name)
        for part in mail.iter_attachments() if main == "text" else ():
            if part.get_content_type() == kind:
                part.set_param("charset", "utf-8")
    _settle(mail, repr((text, html, *attached)).encode())
    return mail.as_bytes()


def _settle(mail: "EmailMessage", content: bytes) -> None:
    """Give the parts of a mail dividers that are the same for the same content."""
    digest = sha256(content).hexdigest()[:32]
    for place, part in enumerate(each for each in mail.walk() if each.is_multipart()):
        part.set_boundary(f"=_{place}_{digest}")


def _name(name: str) -> str:
    """Return a name without the signs that mean something in a list of addresses.

    Quotes would do by the standard, but some versions of Python lose them where a line is folded.
    """
    return plain(_SIGNS.sub(" ", name))


def address_of(address: str) -> str:
    """Return an address with its domain as mail servers write it."""
    local, _, domain = address.partition("@")
    return f"{local}@{domain.encode('idna').decode('ascii')}"
