"""English: the headings that have a meaning of their own, and the agenda of a new council."""

from typing import Final

AGENDA_WORDS: Final = {
    "previous": ("previous",),
    "actions": ("actions",),
    "topics": ("topics",),
    "next": ("next",),
}

HEADINGS: Final = {
    "previous": (
        "previous minutes",
        "previous notes",
        "previous meeting",
        "minutes of the previous meeting",
        "notes of the previous meeting",
        "minutes from the previous meeting",
        "notes from the previous meeting",
        "minutes of the last meeting",
        "notes of the last meeting",
        "minutes from the last meeting",
        "notes from the last meeting",
        "last meeting",
        "approval of the previous minutes",
        "approval of previous minutes",
        "approval of the minutes",
        "approval of minutes",
    ),
    "actions": (
        "follow-up",
        "follow up",
        "follow-up of actions",
        "follow-up of decisions",
        "follow-up of decisions and actions",
        "actions",
        "open actions",
        "action items",
        "open action items",
        "action list",
        "review of actions",
        "review of action items",
        "matters arising",
        "to do",
    ),
    "topics": (
        "topics",
        "topics put forward",
        "topics raised",
    ),
    "next": (
        "next meeting",
        "next meetings",
        "the next meeting",
        "next time",
        "date of next meeting",
        "date of the next meeting",
        "upcoming meeting",
        "upcoming meetings",
    ),
}

DEFAULT_AGENDA: Final = (
    "Opening of the meeting",
    "previous",
    "actions",
    "topics",
    "Any other business",
    "next",
)
