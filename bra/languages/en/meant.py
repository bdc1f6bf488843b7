"""English: what one calls a command, option, page or meeting without knowing its name."""

from typing import Final

COMMANDS: Final = {
    "new-meeting": ("new", "create"),
    "agenda": ("notice", "invitation"),
    "meetings": ("list", "ls"),
    "move": ("reschedule",),
    "action": ("show", "view"),
    "actions": ("tasks", "todo", "todos"),
    "done": ("close", "complete", "finish"),
    "drop": ("delete", "remove", "cancel"),
    "postpone": ("delay", "defer"),
    "decisions": ("resolutions",),
    "search": ("find", "grep"),
    "people": ("attendance", "members"),
    "status": ("state", "cancel"),
    "minutes": ("record", "notes", "extract", "show", "view"),
    "check": ("lint", "validate"),
    "fmt": ("format", "number", "tidy"),
    "diff": ("changes", "compare"),
    "approve": ("seal", "sign"),
    "publish": ("site", "website"),
    "serve": ("preview", "show", "view"),
    "init": ("start", "setup"),
    "help": ("manual", "man", "/?", "?"),
    "--version": ("version",),
}

OPTIONS: Final = {
    "--by": ("approver", "approvers"),
    "--due": ("deadline",),
    "--due-before": ("deadline",),
    "--dry-run": ("preview",),
    "--format": ("json", "csv"),
    "--item": ("number",),
    "--on": ("date", "day"),
    "--overdue": ("late",),
    "--owner": ("responsible", "who", "person"),
    "--place": ("where", "location"),
    "--time": ("when",),
}

TOPICS: Final = {
    "start": ("begin", "intro", "tutorial"),
    "format": ("confidential", "markdown", "syntax"),
    "merging": ("git", "merge"),
    "check-rules": ("rules",),
    "documents": ("word", "pdf", "docx"),
    "exit-codes": ("exit", "errors"),
    "changelog": ("changes", "news"),
    "cli": ("options", "dates", "colour"),
}

MEETINGS: Final = {
    "next": ("next meeting", "upcoming"),
    "last": ("last meeting", "latest"),
}
