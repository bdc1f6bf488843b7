"""English: what becomes of actions and numbers when something else happens."""

from typing import Final

COURSE: Final = {
    "item-numbers-taken": "{path}: the items get no numbers, for the minutes of {other} have them already; write others into the headings by hand",
    "words-stay": "{place}: the line is open again and still says “{note}”; change the words if they no longer hold",
    "lapses.owners": "{place}: {id} goes back to {owners}",
    "lapses.no-owner": "{place}: {id} has no owner again",
    "lapses.due": "{place}: {id} is due {due} again",
    "lapses.no-due": "{place}: {id} has no due date again",
    "lapses.state": "{place}: {id} is {state} again",
    "lapses.raised": "{place}: the new action {id} does not count",
    "lapses.hidden": "{place}: what is said of {id} does not count",
    "lapses.how": "a cancelled meeting changes nothing: what is to hold all the same must be said in the minutes of another meeting, for example with bra assign or bra postpone",
    "carried-from-left": "{id} was taken along, but {name} was a member until {date}; bra assign gives it to somebody else",
}
