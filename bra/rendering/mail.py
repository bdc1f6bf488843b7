"""Mail as files that a mail program opens as drafts."""

import re
from collections.abc import Sequence
from typing import Final

from bra.rendering.markdown import plain

_SIGNS: Final = re.compile(r'[",;:<>()\[\]@\\]+')


def draft(to: Sequence[tuple[str, str]], subject: str, text: str) -> bytes:
    """Return a mail to people, each by name and address, that nobody has sent.

    The same mail is the same bytes: it has no date, no sender and no random mark.  Names and the
    subject stand on one line each, whatever they hold, so that none can add a header.
    Raises ValueError for an address that no mail can have.
    """
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP

    mail = EmailMessage(policy=SMTP)
    mail["To"] = [Address(_name(name), addr_spec=_ascii(address)) for name, address in to]
    mail["Subject"] = plain(subject)
    mail["X-Unsent"] = "1"
    mail.set_content(text, charset="utf-8", cte="quoted-printable")
    return mail.as_bytes()


def _name(name: str) -> str:
    """Return a name without the signs that mean something in a list of addresses.

    Quotes would do by the standard, but some versions of Python lose them where a line is folded.
    """
    return plain(_SIGNS.sub(" ", name))


def _ascii(address: str) -> str:
    """Return an address with its domain as mail servers write it."""
    local, _, domain = address.partition("@")
    return f"{local}@{domain.encode('idna').decode('ascii')}"
