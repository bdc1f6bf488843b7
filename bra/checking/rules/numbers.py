"""Rules about numbers and addresses of people, all found in one pass over the file."""

from collections.abc import Iterator

from bra.checking.model import Case, Odd, odd


def personal_number(case: Case) -> Iterator[Odd]:
    """A Swedish personal identity number stands in the text, a coordination number included.

    Its check digit and its date agree; the finding does not show it.
    """
    yield from _of(case, "personal-number")


def card_number(case: Case) -> Iterator[Odd]:
    """The number of a payment card stands in the text; the finding does not show it."""
    yield from _of(case, "card-number")


def account_number(case: Case) -> Iterator[Odd]:
    """A bankgiro, plusgiro, bank account or IBAN stands in the text; it is not shown.

    Those that `council.md` names are the council's own.
    """
    yield from _of(case, "account-number")


def phone_number(case: Case) -> Iterator[Odd]:
    """A mobile number, or a number said to be a telephone's, stands in public text.

    Those that `council.md` names are the council's own; the finding does not show it.
    """
    yield from _of(case, "phone-number", public=True)


def email_address(case: Case) -> Iterator[Odd]:
    """An e-mail address stands in public text; those that `council.md` names may."""
    yield from _of(case, "email-address", public=True)


def _of(case: Case, code: str, *, public: bool = False) -> Iterator[Odd]:
    for found in case.sensitive:
        if found.code == code and not (public and case.hidden(found.start)):
            yield odd((found.start, found.end))
