"""English: every word that is read or written."""

from bra.languages.language import Language

LANGUAGE = Language(
    code="en",
    name="English",
    # Swedish councils that write English write it the British way: day before month, 24 hours.
    locale="en_GB",
    council_keys={
        "format": ("format",),
        "name": ("name",),
        "short": ("short",),
        "language": ("language",),
        "record": ("record",),
        "statutory": ("statutory",),
        "approval": ("approval",),
        "approvers": ("approvers",),
        "quorum": ("quorum",),
        "numbering": ("numbering",),
        "timezone": ("timezone",),
        "place": ("place",),
        "time": ("time",),
        "members": ("members",),
        "organisations": ("organisations", "organizations"),
        "roles": ("roles",),
        "agenda": ("agenda",),
        "yearly": ("yearly",),
        "confidential": ("confidential",),
        "follow-from": ("follow-from",),
        "rules": ("rules",),
        "site": ("site",),
    },
    member_keys={
        "name": ("name",),
        "organisation": ("organisation", "organization"),
        "role": ("role",),
        "email": ("email", "e-mail"),
        "aliases": ("aliases",),
        "from": ("from",),
        "to": ("to", "until"),
        "account": ("account",),
    },
    role_keys={
        "organisation": ("organisation", "organization"),
        "holder": ("holder",),
        "email": ("email", "e-mail"),
        "aliases": ("aliases",),
    },
    organisation_keys={
        "aliases": ("aliases",),
        "email": ("email", "e-mail"),
    },
    yearly_keys={
        "month": ("month",),
        "item": ("item",),
        "presenter": ("presenter",),
    },
    meeting_keys={
        "date": ("date",),
        "time": ("time",),
        "place": ("place",),
        "status": ("status",),
        "dnr": ("dnr",),
        "chair": ("chair", "facilitator"),
        "secretary": ("secretary", "scribe"),
        "approvers": ("approvers",),
        "present": ("present", "attendees", "attending"),
        "absent": ("absent", "regrets", "apologies"),
        "guests": ("guests",),
        "next": ("next", "next-meeting", "next meeting"),
        "approved": ("approved",),
        "moved-from": ("moved-from",),
        "source": ("source",),
    },
    next_keys={
        "date": ("date",),
        "time": ("time",),
        "place": ("place",),
    },
    values={
        "record": {"notes": ("notes",), "minutes": ("minutes",)},
        "statutory": {"yes": ("yes", "true"), "no": ("no", "false")},
        "approval": {
            "none": ("none",),
            "chair": ("chair",),
            "approvers": ("approvers",),
            "meeting": ("meeting", "next meeting"),
        },
        "numbering": {"meeting": ("meeting",), "year": ("year",)},
        "confidential": {"allowed": ("allowed",), "forbidden": ("forbidden",)},
    },
    statuses={
        "planned": ("planned",),
        "draft": ("draft",),
        "final": ("final", "finalised", "finalized"),
        "approved": ("approved",),
        "cancelled": ("cancelled", "canceled"),
    },
    labels={
        "decision": ("Decision", "Resolution"),
        "proposal": ("Proposal", "Motion"),
        "vote": ("Vote",),
        "dissent": ("Dissent",),
        "recusal": ("Recusal",),
        "remark": ("Statement",),
        "copies": ("Copy to",),
        "correction": ("Correction",),
    },
    vote_words={
        "yes": ("yes", "for", "in favour", "in favor"),
        "no": ("no", "against"),
        "abstained": ("abstained", "abstain", "abstains", "abstaining", "abstentions"),
    },
    supersedes=("supersedes", "replaces"),
    agenda_words={
        "previous": ("previous",),
        "actions": ("actions",),
        "topics": ("topics",),
        "next": ("next",),
    },
    headings={
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
    },
    default_agenda=(
        "Opening of the meeting",
        "previous",
        "actions",
        "topics",
        "Any other business",
        "next",
    ),
    invited=("invited",),
    invited_many=(),
    minute_words=("min", "min.", "mins", "minutes", "minute"),
    confidential_words=("confidential",),
    confidential_beginnings=("confid",),
    attributes={
        "decision": ("decision",),
        "information": ("information",),
        "discussion": ("discussion",),
    },
    offices={
        "chair": ("chair",),
        "secretary": ("secretary",),
        "council": ("council",),
        "all": ("all",),
    },
    note_words={
        "until": ("until", "through"),
        "from": ("from",),
        "not": ("not", "except"),
        "for": ("for",),
    },
    item_words=("item", "items", "§", "§§"),
    joiners=("and", "&"),
    definite_beginnings=("the ",),
    definite_endings=(),
    due_words={
        "strong": ("due",),
        "weak": ("by", "before", "at", "in"),
        "ahead": ("before",),
        "not_before": ("not before", "no earlier than", "earliest"),
        "done": ("done",),
        "dropped": ("dropped",),
        "reopened": ("reopened",),
        "next_meeting": (
            "next meeting",
            "the next meeting",
            "next session",
            "the next session",
            "next time",
        ),
        "standing": (
            "ongoing",
            "continuously",
            "until further notice",
            "yearly",
            "annually",
            "quarterly",
            "monthly",
        ),
        "soon": (
            "asap",
            "a.s.a.p.",
            "as soon as possible",
            "immediately",
        ),
        "week": ("week", "wk", "w"),
    },
    seasons={
        "spring": ("spring",),
        "summer": ("summer",),
        "autumn": ("autumn", "fall"),
        "winter": ("winter",),
        "term_spring": ("spring term", "spring semester"),
        "term_autumn": ("autumn term", "autumn semester", "fall term", "fall semester"),
    },
    part_words={
        "beginning": ("beginning of", "start of", "early"),
        "middle": ("middle of", "mid"),
        "end": ("end of", "late"),
    },
    range_words=("to", "until", "through", "and"),
    date_words=("the", "of", "on"),
    ordinal_endings=("st", "nd", "rd", "th"),
    day_before_month=False,
    clock_words=("at", "from"),
    half_days={"am": ("am", "a.m."), "pm": ("pm", "p.m.")},
    clock_point=":",
    texts={
        "agenda.title": "Notice of meeting: {council}",
        "agenda.title.cancelled": "Cancelled: {council}",
        "agenda.when": "Time",
        "agenda.where": "Place",
        "agenda.called": "Called",
        "agenda.invited": "Invited",
        "agenda.items": "Agenda",
        "agenda.follow-up": "Actions to follow up",
        "agenda.as-of": "As they stand on {date}.",
        "agenda.none-open": "No actions are open.",
        "agenda.previous.notes": "Notes of the previous meeting",
        "agenda.previous.minutes": "Minutes of the previous meeting",
        "agenda.actions": "Follow-up of actions",
        "agenda.next": "Next meeting",
        "agenda.minutes": "{count} min",
        "agenda.total": "The items are planned to take {total} min.",
        "agenda.total-of": "The items are planned to take {total} of the meeting's {available} min.",
        "agenda.total-over": "The items are planned to take {total} min, but the meeting is only {available} min long.",
        "agenda.invited-mark": "invited",
        "check.meant": "did you mean “{meant}”?",
        "not-public": "Not public",
        "internal": "Internal: contains confidential text.",
        "due.by": "by {date}",
        "due.overdue": "overdue, was due {date}",
        "clock": "{time}",
        "actions.title": "Actions",
        "actions.title.open": "Open actions",
        "actions.title.done": "Closed actions",
        "actions.title.overdue": "Overdue actions",
        "actions.none": "No actions.",
        "actions.count.one": "{count} action on {date}.",
        "actions.count.other": "{count} actions on {date}.",
        "state.open": "open",
        "state.under way": "under way",
        "state.done": "done",
        "state.dropped": "dropped",
        "state.overdue": "overdue",
        "state.standing": "standing",
        "state.historic": "not followed up",
        "status.planned": "planned",
        "status.draft": "draft",
        "status.final": "final",
        "status.approved.notes": "approved",
        "status.approved.minutes": "approved",
        "status.cancelled": "cancelled",
        "column.id": "No.",
        "column.text": "Action",
        "column.owners": "Owner",
        "column.due": "Due",
        "column.state": "State",
        "column.organisations": "Organisation",
        "column.decision": "Decision",
        "column.item": "Item",
        "column.meeting": "Meeting",
        "column.superseded": "Superseded by",
        "column.date": "Date",
        "column.status": "Status",
        "column.items": "Items",
        "column.decisions": "Decisions",
        "column.actions": "Open actions",
        "column.place": "Place",
        "column.time": "Time",
        "column.name": "Name",
        "column.present": "Present",
        "column.absent": "Absent",
        "column.guest": "Guest",
        "column.called": "Called",
        "column.share": "Attendance",
        "column.organisation": "Organisation",
        "column.day": "Day",
        "column.what": "What happened",
        "column.where": "Where",
        "column.people": "People",
        "history.raised": "raised",
        "history.mentioned": "mentioned",
        "history.done": "done",
        "history.dropped": "dropped",
        "history.reopened": "reopened",
        "history.under way": "begun",
        "history.postponed": "postponed from {old} to {new}",
        "history.due-set": "given the date {new}",
        "history.reassigned": "handed over from {old} to {new}",
        "history.withheld": "changed, where is not public",
        "note.title": "Action {id}",
        "section.members": "Members",
        "new.item.next": "Next meeting",
        "init.opening": "Opening",
        "init.text": "What the council is for stands here.",
    },
    messages={
        "unresolvable-due": "“{words}” cannot be read as a time",
        "ambiguous-due": "“{words}” could be two different days",
        "unresolvable-start": "“{words}” names no day to begin",
        "wrong-weekday": "the weekday in “{words}” does not agree with the date",
        "closing-date": "“{words}” names no day when the action was closed",
        "misplaced-term": "“{words}” does not go with the state in the box",
        "unknown-term": "“{words}” says nothing about time, so the whole bracket is read as text",
        "repeated-term": "“{words}” says once more what the bracket has already said",
        "no-front-matter": "the file has no front matter (lines between --- and ---)",
        "unclosed-front-matter": "the front matter that begins here never ends",
        "front-matter-unreadable": "the front matter cannot be read: {reason}",
        "front-matter-not-mapping": "the front matter is not keys with values",
        "front-matter-too-large": "the front matter is unreasonably large",
        "front-matter-too-deep": "the front matter nests unreasonably deep",
        "yaml-alias": "the front matter refers to itself (&, *)",
        "conflict-marker": "here stand the marks of an unfinished merge",
        "needs-quotes": "the value {value} needs quotes",
        "tab-in-front-matter": "the line is indented with a tab",
        "comment-in-value": "“{rest}” is read as a comment",
        "cut-value": "the value ends at “{value}”, because “{rest}” is read as a comment",
        "duplicate-key": "the key “{key}” stands already as “{first}” on line {line}",
        "misspelt-key": "the key “{key}” is unknown",
        "unknown-key": "the key “{key}” is unknown and is left as it is",
        "list-on-one-line": "a list belongs here, one line a name",
        "bad-date": "“{value}” is not a date",
        "bad-time": "“{value}” is not a time of day",
        "bad-value": "“{value}” is none of {choices}",
        "bad-number": "“{value}” is not a number",
        "bad-yearly": "a yearly item needs month (1–12) and item",
        "bad-timezone": "“{value}” is not a time zone",
        "no-name": "the council has no name",
        "bad-approval": "the approval is not written as the format wants it",
        "no-date": "there is no date, the file's name says {date}",
        "date-differs": "the date {date} is not the file name's {name}",
        "two-people": "{first} and {second} stand on one line",
        "odd-confidential-mark": "the mark of confidentiality is not written exactly; the text is withheld",
        "text-after-confidential": "the paragraph follows confidential text directly but is public",
        "setext-heading": "an underlined heading is not read as an item: {title}",
        "unnumbered-item": "the item has no number",
        "unknown-attribute": "“{attribute}” is unknown",
        "item-without-title": "the item has no title",
        "action-before-items": "the action stands before the first item",
        "odd-id": "“{id}” looks like a number and is none",
        "unknown-owner": "“{name}” is neither a member, an attendee nor a role",
        "ambiguous-owner": "“{name}” could be {candidates}",
        "wrapped-terms": "“{words}” stands on a line of its own and is not read",
        "odd-supersedes": "“{words}” is not the number of a decision",
        "unreadable-file": "the file cannot be read ({reason})",
        "too-large": "the file is larger than {most}",
        "duplicate-stem": "the meeting {stem} has a file already, {other}",
        "unreadable-folder": "the folder cannot be read ({reason})",
        "impossible-date": "the date in the file's name does not exist",
        "odd-file-name": "the file's name is nearly a meeting's; write YYYY-MM-DD.md or YYYY-MM-DD-slug.md",
        "control-character": "the line holds a control character ({name})",
        "changed-meanwhile": "{path} was changed by somebody else in the meantime; nothing was written",
        "no-ordinary-file": "it is no ordinary file",
        "nothing-found": "nothing to report",
        "no-id": "“{name}” has no number and cannot be mentioned in another meeting",
        "before-raised": "the action was raised on {raised}, so nothing can have changed on {day}",
        "is-open": "the action {name} is open already",
        "is-closed": "the action {name} is closed already",
        "not-editable": "there is no meeting {stem}, or it is neither planned nor a draft",
        "no-meeting-to-write": "no planned meeting or draft from {day} on to write in; make one with bra new-meeting",
        "line-is-open": "{path}:{line} closes nothing",
        "not-so": "the ledger would not say what was asked of {name}; nothing was changed",
        "not-utf-8": "the file is not UTF-8 text",
        "nul-byte": "the file holds NUL characters and is no text",
        "left-out": "{place} is left out: {reason}",
        "front-matter-trouble": "{place}: {reason}; the file counts as a draft",
        "stale-plan": "the meeting {stem} is over but still marked planned; it counts as a draft",
        "withheld.one": "{count} entry is withheld as confidential (--internal includes it)",
        "withheld.other": "{count} entries are withheld as confidential (--internal includes them)",
        "unknown-meeting": "there is no meeting “{name}”; the nearest: {candidates}",
        "ambiguous-meeting": "“{name}” could be {candidates}",
        "no-next-meeting": "no coming meeting is known",
        "no-last-meeting": "no meeting has been held",
        "unknown-action": "there is no action “{name}”",
        "ambiguous-action": "“{name}” could be {candidates}",
        "withheld-action": "the action {name} is confidential; --internal shows it",
        "unknown-name": "“{name}” is neither a person, a role nor an organisation here",
        "ambiguous-name": "“{name}” could be {candidates}",
        "meeting-exists": "{path} exists already",
        "no-next-date": "the last minutes do not say when the next meeting is; give a date: bra new-meeting YYYY-MM-DD",
        "bad-stem": "“{name}” is not a meeting's name; write YYYY-MM-DD or YYYY-MM-DD-slug",
        "topic-missing": "a topic put forward is not on the agenda: {topic}",
        "wrote": "wrote {path}",
        "kept": "{path} exists and is left as it is",
        "historic.one": "{count} old action that nobody followed up is left out",
        "historic.other": "{count} old actions that nobody followed up are left out",
        "decisions-words.one": "{count} item without a decision mentions the words",
        "decisions-words.other": "{count} items without a decision mention the words",
    },
    hints={
        "unresolvable-due": "write a date, such as (due 2017-09-15), or (ongoing)",
        "ambiguous-due": "write the date as YYYY-MM-DD",
        "unresolvable-start": "write a date, such as (not before 2017-09-15)",
        "wrong-weekday": "correct the weekday or the date",
        "closing-date": "write the date as YYYY-MM-DD, such as (done 2017-09-14)",
        "misplaced-term": "tick the box: [x] done, [-] dropped",
        "unknown-term": "keep only times in the last bracket, and write the rest before it",
        "repeated-term": "keep one of them",
        "needs-quotes": "put quotes around the value",
        "comment-in-value": "put quotes around the value if it belongs there",
        "cut-value": "put quotes around the whole value",
        "two-people": "write them on a line each",
        "misspelt-key": "did you mean “{meant}”?",
        "odd-confidential-mark": "write {{.confidential}} at the end of the heading, or > **Confidential:** in the quote",
        "setext-heading": "write ## before the heading and remove the line under it",
        "odd-id": "write **A1**, or **2017-08-18/A1** in another meeting's file",
        "conflict-marker": "choose one of the texts and remove the marks",
        "list-on-one-line": "write each name on a line of its own after a hyphen",
    },
    council_file="""\
---
format: 1
name: {name}
language: en
record: notes
# Remove the # before what is to apply; bra help format tells of everything that can stand here.
# place: Town hall, room A
# time: 13:30–15:00
{members}
agenda:
  - Opening
  - previous
  - actions
  - topics
  - Any other business
  - next
---

Write here what the council is for.
""",
    example_members="""\
members:
  - name: Kim Berg
    organisation: Town office
    role: chair
  - name: Robin Dale
    organisation: Town office
    role: secretary
  - Lou Strand, Police
organisations:
  Police: {aliases: [the police]}
""",
    example_meeting="""\
---
date: {date}
time: 13:30–15:00
place: Town hall, room A
status: draft
chair: Kim Berg
secretary: Robin Dale
present:
  - Kim Berg, Town office
  - Robin Dale, Town office
  - Lou Strand, Police
next:
  date: {next}
  time: 13:30–15:00
  place: Town hall, room A
---

# {title} {date_words}

## 1. Opening

Kim Berg welcomes everybody.

## 2. The town centre (Lou Strand)

Lou Strand reports on the summer.
It was quieter than last year, but the lights at the station are broken.

- [ ] **A1** Robin Dale: report the broken lights at the station (by {next})

## 3. Safety walk

**Decision D1:** The council holds a safety walk in the harbour.

- [ ] **A2** Police and secretary: propose a day and a route for the walk (by next meeting)

## 4. Next meeting

The council meets next on {next_words} at 13:30–15:00 in the town hall, room A.

- The safety walk (Robin Dale, 20 min)
- The way to school (Sam Lund, Traffic office, invited)
""",
)
