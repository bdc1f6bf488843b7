"""Numbers and addresses that do not belong in public text, found in one pass over the bytes.

A number counts only when its check digit, its form and, where the form alone says too little, a
word before it agree: a false alarm teaches people to look away.
"""

import re
from collections.abc import Collection, Iterator
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from bra.languages import languages

NUMBERS: Final = ("personal-number", "card-number", "account-number", "phone-number")


_NOBODYS: Final = ("personal-number", "card-number")
"""What is out of place wherever it stands, in the council's own file too."""


class Found(NamedTuple):
    """Hold what was found between two byte offsets: the code of its rule, and its plain form."""

    code: str
    start: int
    end: int
    plain: str


# At least seven digits that belong together; a date such as 2017-08-18 is none.  It begins with
# what can be looked for quickly, and only then looks at what stands before it.
_RUN: Final = re.compile(
    rb"[0-9](?<![a-z_0-9.,].)(?!\d{3}-\d\d-\d\d(?!\d))"
    rb"(?:(?:[ ()\-+]|\xc2\xa0|\xe2\x80[\x91\x93]){0,2}\d){6,47}(?![a-z_])"
)
_IBAN: Final = re.compile(
    rb"(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])"
)
_AROUND_IBAN: Final = 40
_SHORT: Final = re.compile(
    rb"[0-9](?<![\w.,:/-].)[0-9]{0,3}(?: ?[0-9]{2,3}){0,3}-[0-9]{1,4}(?![\w-])"
)
_EMAIL: Final = re.compile(
    rb"(?<![\w.+%/-])[A-Za-z0-9._%+\-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}"
)
_PERSONAL: Final = re.compile(
    r"(?<!\d)(?P<century>18|19|20)?(?P<day>\d{6})[-+ \xa0\u2011\u2013]?(?P<last>\d{4})(?!\d)"
)
_CARD_LIKE: Final = re.compile(
    r"(?<!\d)(?:\d{13,19}|(?:\d{4}[ -]){3}\d{4}|\d{4}[ -]\d{6}[ -]\d{5})(?!\d)"
)
_ABROAD: Final = r"(?:(?:\+|00)46[ -]?(?:\(0\))?|(?<!\d)0)"
_MOBILE: Final = re.compile(_ABROAD + r"7[02369](?:[ \xa0\u2011\u2013-]{0,2}\d){7}(?!\d)")
_LANDLINE: Final = re.compile(_ABROAD + r"[1-9](?:[ \xa0\u2011\u2013-]{0,2}\d){6,8}(?!\d)")
_COORDINATION: Final = 60
_OLDEST: Final = 1840
_BEFORE: Final = 40
_ACCOUNT_LENGTHS: Final = range(9, 17)


def find_sensitive(data: bytes, today: str, own: Collection[str] = ()) -> Iterator[Found]:
    """Find the numbers and addresses in a file's bytes.

    `own` are plain forms of the council's own numbers and addresses, which are nobody's secret.
    """
    after = 0
    for match in _RUN.finditer(data):
        if match.start() < after:
            continue
        iban = _iban(data, match)
        if iban is not None:
            after = iban.end
            if iban.plain[2:] not in own:
                yield iban
            continue
        for found in _numbers(data, match, today):
            if found.code in _NOBODYS or found.plain not in own:
                yield found
    low = data.lower()
    if any(word in low for word in _giro_ends()) and _giro().search(data):
        yield from _giros(data, own)
    if b"@" in data:
        for match in _EMAIL.finditer(data):
            plain = match[0].decode().casefold()
            if plain not in own:
                yield Found("email-address", *match.span(), plain)


def own_addresses(text: bytes) -> frozenset[str]:
    """Return the plain forms of all numbers and addresses in the council's own file."""
    numbers = {_digits(match[0].decode()) for match in _RUN.finditer(text)}
    numbers |= {_digits(match[0].decode()) for match in _SHORT.finditer(text)}
    emails = {match[0].decode().casefold() for match in _EMAIL.finditer(text)}
    return frozenset(numbers | emails)


def blotted(text: str, today: str) -> str:
    """Return a text with the digits of its sensitive numbers blotted out."""
    if _SOME_DIGITS.search(text) is None:
        return text
    data = text.encode()
    spans = [found[1:3] for found in find_sensitive(data, today) if found.code in NUMBERS]
    return blot(data, spans).decode() if spans else text


_SOME_DIGITS: Final = re.compile(r"[0-9][^0-9]*[0-9][^0-9]*[0-9]")
_DIGIT: Final = re.compile(rb"[0-9]")
_SIGN: Final = re.compile(rb"[A-Za-z0-9]")


def blot(data: bytes, spans: list[tuple[int, int]]) -> bytes:
    """Return the bytes with an asterisk for each digit in the ranges; every offset stays.

    Of an address the letters go as well.
    """
    parts = bytearray(data)
    for start, end in spans:
        sign = _SIGN if b"@" in data[start:end] else _DIGIT
        parts[start:end] = sign.sub(b"*", data[start:end])
    return bytes(parts)


def _iban(data: bytes, run: re.Match[bytes]) -> Found | None:
    """Return the international account number that a run of digits is a part of, if it is."""
    first = max(0, run.start() - _AROUND_IBAN)
    for match in _IBAN.finditer(data, first, run.end() + _AROUND_IBAN):
        plain = match[0].decode().replace(" ", "")
        if match.start() < run.end() and run.start() < match.end() and is_iban(plain):
            return Found("account-number", *match.span(), plain)
    return None


def _numbers(data: bytes, match: re.Match[bytes], today: str) -> Iterator[Found]:
    """Take a run of digits apart; several numbers may stand beside each other in it."""
    start, end = match.span()
    if data[start - 1 : start] == b"+":
        start -= 1
    text = data[start:end].decode()
    known = False
    for code, one in _known(text, today):
        known = True
        first = start + len(text[: one.start()].encode())
        yield Found(code, first, first + len(one[0].encode()), _digits(one[0]))
    if known:
        return
    plain = _digits(text)
    before = data[max(0, start - _BEFORE) : start].rpartition(b"\n")[2]
    if _LANDLINE.fullmatch(text) and _words("phone").search(before):
        yield Found("phone-number", start, end, plain)
    elif len(plain) in _ACCOUNT_LENGTHS and _words("account").search(before):
        yield Found("account-number", start, end, plain)


def _known(text: str, today: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Find the numbers that their form and their check digit tell."""
    for match in _PERSONAL.finditer(text):
        if is_personal_number(match, today):
            yield "personal-number", match
    for match in _CARD_LIKE.finditer(text):
        if is_card_number(_digits(match[0])):
            yield "card-number", match
    for match in _MOBILE.finditer(text):
        yield "phone-number", match


def _giros(data: bytes, own: Collection[str]) -> Iterator[Found]:
    """Find bankgiro and plusgiro numbers, which only a word before them tells from others."""
    for match in _SHORT.finditer(data):
        before = data[max(0, match.start() - _BEFORE) : match.start()].rpartition(b"\n")[2]
        plain = _digits(match[0].decode())
        if plain not in own and _words("giro").search(before) and _luhn(plain):
            yield Found("account-number", *match.span(), plain)


_NO_DIGIT: Final = re.compile(r"\D")


def _digits(text: str) -> str:
    return _NO_DIGIT.sub("", text)


def is_personal_number(match: re.Match[str], today: str) -> bool:
    """Tell whether digits of that form are a Swedish personal identity or coordination number.

    The day of a coordination number is raised by sixty.  The check digit must agree, and the
    date must be one on which somebody may have been born.
    """
    if not _luhn(match["day"] + match["last"]):
        return False
    year, month, day = (int(match["day"][place : place + 2]) for place in (0, 2, 4))
    if day > _COORDINATION:
        day -= _COORDINATION
    centuries = (match["century"],) if match["century"] else ("18", "19", "20")
    return any(_born(int(century) * 100 + year, month, day, today) for century in centuries)


def _born(year: int, month: int, day: int, today: str) -> bool:
    try:
        born = date(year, month, day)
    except ValueError:
        return False
    return year >= _OLDEST and born.isoformat() <= today


def is_card_number(digits: str) -> bool:
    """Tell whether digits are the number of a payment card: its prefix, length and check digit."""
    return _CARD.fullmatch(digits) is not None and _luhn(digits)


_CARD: Final = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})"
    r"|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"
    r"|3[47]\d{13}"
    r"|(?:6011|64[4-9]\d|65\d\d)\d{12}"
    r"|35(?:2[89]|[3-8]\d)\d{12}"
    r"|3(?:0[0-5]|[68]\d)\d{11}"
)


def is_iban(text: str) -> bool:
    """Tell whether a text without spaces is an international bank account number."""
    turned = text[4:] + text[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _luhn(digits: str) -> bool:
    """Tell whether the last digit is the check digit of those before it."""
    total = 0
    for place, sign in enumerate(reversed(digits)):
        value = int(sign) * (1 + place % 2)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - a digit
    return total % 10 == 0


@cache
def _giro_ends() -> tuple[bytes, ...]:
    """Return what all words that speak of a giro end with, each end once."""
    ends = {word.encode()[-4:] for spoken in languages() for word in spoken.number_words["giro"]}
    return tuple(ends)


@cache
def _giro() -> re.Pattern[bytes]:
    """Return what finds a place where a word that speaks of a giro may stand."""
    words = {word for spoken in languages() for word in spoken.number_words["giro"]}
    firsts = "".join(sorted({word[0] + word[0].upper() for word in words}))
    rests = "|".join(sorted({re.escape(word[1:]) for word in words}))
    return re.compile(rf"[{firsts}](?<![^\W\d_].)(?:{rests})(?![a-z])".encode())


@cache
def _words(kind: str) -> re.Pattern[bytes]:
    words = sorted({word for spoken in languages() for word in spoken.number_words[kind]})
    either = "|".join(re.escape(word) for word in words)
    return re.compile(rf"(?<!\w)(?:{either})(?![^\W\d]).{{0,25}}\Z".encode(), re.IGNORECASE)
