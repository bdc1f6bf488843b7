"""English: why front matter cannot be read, and how files and their first values are mended."""

from typing import Final

FRONT_MESSAGES: Final = {
    "reason.yaml-no-colon": "the line has no colon between key and value",
    "reason.yaml-open-list": "a list in square brackets is not closed, or lacks a comma",
    "reason.yaml-open-braces": "braces are not closed, or lack a comma",
    "reason.yaml-comma": "a list in brackets or braces has a comma too many, or a value in it takes quotation marks",
    "reason.yaml-open-quote": "a quotation mark has no other that closes it",
    "reason.yaml-backslash": "a backslash stands in double quotation marks; use single ones",
    "reason.yaml-colon": "a colon is missing, is one too many, or stands on a line that is wrongly indented",
    "reason.yaml-sign": "a value begins with a sign that takes quotation marks",
    "reason.yaml-indent": "the lines are not indented alike, or one lacks its hyphen or key",
    "reason.yaml-other": "the lines are not written as YAML is",
}

FRONT_HINTS: Final = {
    "not-utf-8": "open the file in the program that wrote it, choose Save as and the encoding UTF-8",
    "no-front-matter": "begin the file with a line ---, then for instance status: draft, and another line ---",
    "no-front-matter.council": "begin the file with a line ---, then name: and the name of the council, and another line ---",
    "front-matter-unreadable": "write each line as key, colon, space and value, and each name of a list on a line of its own after a hyphen",
    "bad-date": "write the date as YYYY-MM-DD and no more; the time and place of the next meeting go indented below next: as date:, time: and place:",
    "bad-time": "write the time as 13:30, or from and to as 13:30–15:00",
}
