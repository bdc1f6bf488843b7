"""The table of commands: all that `bra --help` needs to know without importing one of them."""

from typing import Final, NamedTuple


class Entry(NamedTuple):
    """A command: its name, its module in `bra.cli.commands`, its section, its first sentence."""

    name: str
    module: str
    section: str
    help: str


SECTIONS: Final = ("Plan", "Follow up", "Record", "Set up")

COMMANDS: Final = (
    Entry(
        "new-meeting",
        "new_meeting",
        "Plan",
        "Create the file of the next meeting, its agenda as headings.",
    ),
    Entry(
        "agenda", "agenda", "Plan", "Write the agenda and notice of a meeting, held or yet to come."
    ),
    Entry(
        "meetings",
        "meetings",
        "Plan",
        "List the meetings with their state, items, decisions and open actions.",
    ),
    Entry("move", "move", "Plan", "Move a meeting that has not been held to another date."),
    Entry(
        "actions", "actions", "Follow up", "List actions: what is to be done, by whom, and by when."
    ),
    Entry(
        "action",
        "action",
        "Follow up",
        "Show one action with everything that the minutes say of it.",
    ),
    Entry("done", "done", "Follow up", "Record that actions are done."),
    Entry("drop", "drop", "Follow up", "Record that actions are dropped."),
    Entry("reopen", "reopen", "Follow up", "Open actions again that were closed."),
    Entry("postpone", "postpone", "Follow up", "Give actions another time to be done by."),
    Entry("assign", "assign", "Follow up", "Give actions to somebody else."),
    Entry("add", "add", "Follow up", "Write a new action into the minutes."),
    Entry("carry", "carry", "Follow up", "List the open actions in a meeting's follow-up."),
    Entry(
        "remind",
        "remind",
        "Follow up",
        "Write a mail to each owner of open actions, as drafts; send nothing.",
    ),
    Entry(
        "decisions", "decisions", "Follow up", "List what has been decided, and what superseded it."
    ),
    Entry(
        "search",
        "search",
        "Follow up",
        "Find words in items, decisions and actions, and show the lines.",
    ),
    Entry("people", "people", "Follow up", "List attendance per person or per organisation."),
    Entry("status", "status", "Record", "Show the state of a meeting, or take it to the next."),
    Entry(
        "report",
        "report",
        "Record",
        "Write the report of a year or another period: meetings, attendance, decisions, actions.",
    ),
    Entry("minutes", "minutes", "Record", "Write the record of a meeting, or an extract of it."),
    Entry("check", "check", "Record", "Report what is odd in the minutes, with place and remedy."),
    Entry(
        "fmt",
        "fmt",
        "Record",
        "Give numbers to what lacks one, and tidy a little.",
    ),
    Entry("diff", "diff", "Record", "Say what a change of the minutes means, meeting by meeting."),
    Entry("approve", "approve", "Record", "Record who approved a meeting's record, and seal it."),
    Entry(
        "verify",
        "verify",
        "Record",
        "Verify that approved minutes are what was approved, and tell what changed since.",
    ),
    Entry(
        "publish",
        "publish",
        "Record",
        "Write the council's site: what is public of its minutes, as pages for any web server.",
    ),
    Entry(
        "serve",
        "serve",
        "Record",
        "Show the site live in the browser while you write, with what is odd beside the text.",
    ),
    Entry(
        "import",
        "import_",
        "Set up",
        "Turn foreign minutes into minutes of this format, as drafts to review.",
    ),
    Entry("init", "init", "Set up", "Start a council's folder."),
    Entry(
        "merge-driver",
        "merge_driver",
        "Set up",
        "Merge minutes for git, which calls it itself.",
    ),
    Entry("help", "help", "Set up", "Show a page of the manual, or list its pages."),
)


def find(name: str) -> Entry | None:
    """Return the command of that name."""
    return next((entry for entry in COMMANDS if entry.name == name), None)
