"""English: what stands beside the pages of the preview."""

PREVIEW = {
    "preview.note": "Preview: these pages exist on this computer only.",
    "preview.drafts": "Drafts are shown.",
    "preview.title": "Check",
    "preview.title-of": "Check of {stem}",
    "preview.checking": "All files are being checked …",
    "preview.nothing": "Nothing odd was found.",
    "preview.found.one": "{count} finding.",
    "preview.found.other": "{count} findings.",
    "preview.more.one": "{count} more is not shown here; bra check lists all.",
    "preview.more.other": "{count} more are not shown here; bra check lists all.",
    "preview.lost": "The preview has ended. Start bra serve again to see what changes.",
    "preview.error": "Error",
    "preview.warning": "Warning",
    "preview.info": "Note",
    "preview.line": "line {line}",
    "preview.trouble": "This page cannot be shown now",
    "preview.unreadable": "{path} cannot be shown as long as it cannot be read.",
    "preview.fault": "A fault in bra itself: {reason}. Please report it; the terminal says more.",
    "preview.alive": "As soon as the file is saved again, the page comes back by itself.",
    "preview.front": "To the front page",
}
