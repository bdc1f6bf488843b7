"""Numbers of cases beside the titles of items."""

from typing import Final

from bra.importing.patterns.kept import compiled

# A case number alone beside a paragraph's number: § 36   KFN 2018/12, Ärende nr 2018.12
_ONLY_REFERENCE: Final = compiled(
    r"[(\[]?(?:[A-ZÅÄÖ][\w-]{0,11}[.:]?[\s/]?){0,2}(?:n[ro][.:]?\s)?"
    r"(?:\d{4}[/:-]\d{1,6}|(?:19|20)\d\d\.\d{1,6}|\d{1,5}[/:]\d{2,6})"
    r"(?:[-:]\d+|\s\d{3}|/[A-Z]{1,5})?[)\]]?\Z"
)
_CLOCK: Final = compiled(r"(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d\Z")
_REGISTER: Final = compiled(r"[A-ZÅÄÖ]{2,5}\s")
# What goes over the end of a year: Budget 2025/26
_SEASON: Final = compiled(r".*?(?P<first>(?:19|20)\d\d)[/–-](?P<last>(?:19|20)?\d\d)\Z")
# The number of a case behind a title, in brackets: Altan (MBN 2016-211)
_CASE_BEHIND: Final = compiled(
    r"\s*[(\[](?:[A-ZÅÄÖ][\w.-]{0,9}[\s/]?){0,2}(?P<case>(?:19|20)\d\d[/:.-]\d{1,6}(?:[-:]\d+)?)[)\]]\s*\Z"
)
# The same with its register behind a comma or a dash: Altan, MBN 2016/211
_CASE_APART: Final = compiled(
    r"(?:,|\s[–—-])\s+[A-ZÅÄÖ]{2,6}[\s/.-]?(?P<case>(?:19|20)\d\d(?:[/:.]\d{1,6}|-\d{3,6})(?:[-:]\d+)?)\s*\Z"
)
# The number of a case with its register before a title: KS 2021/88 Revidering av planen
_CASE_BEFORE: Final = compiled(
    r"(?P<case>[A-ZÅÄÖ]{2,6}[\s/.-]?(?!\d{4}-\d\d-\d\d(?!\d))"
    r"(?:19|20)\d\d(?:[/:.]\d{1,6}|-\d{3,6})(?:[-:]\d+)?)[\s,:–-]+(?=[A-ZÅÄÖ\"”])"
)
# Behind a tab or several spaces, which are looked for once and not from each of them anew.
REFERENCE_COLUMN: Final = compiled(
    r"\s(?<!\s\s)(?:\s++|(?<=\t))(?:[A-ZÅÄÖ][\w-]{0,6}\.?\s)?[\w./-]*\d[\w./:-]*(?: [\w./ -]*)?\Z"
)


def is_case(title: str, *, apart: bool = False) -> bool:
    """Tell whether a title is nothing but the numbers of cases: `KFN 2018/12`, `(BN 2022-0012)`.

    One that stands `apart` behind a short name of a register may look like a season: `KFN 2018/19`.
    """
    title = title.strip(" ,()[]")
    if not all(_ONLY_REFERENCE.match(each) for each in title.split(", ")):
        return False
    if apart and _REGISTER.match(title) is not None:
        return True
    return _CLOCK.search(title) is None and not is_season(title)


def is_season(text: str) -> bool:
    """Tell whether a text ends in two years running, which number no case: `Budget 2025/26`."""
    match = _SEASON.match(text)
    return match is not None and int(match["first"][-2:]) + 1 == int(match["last"][-2:])


def without_case(title: str) -> str:
    """Return a title without the number of its case before it or behind it."""
    before = _CASE_BEFORE.match(title)
    if before is not None and not is_season(before["case"]):
        return title[before.end() :]
    match = _CASE_BEHIND.search(title) or _CASE_APART.search(title)
    if match is None or match.start() == 0 or is_season(match["case"]):
        return title
    return title[: match.start()]
