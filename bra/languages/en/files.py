"""English: the files that a new council begins with."""

from typing import Final

COUNCIL_FILE: Final = """\
---
format: 1
name: {name}
language: en
record: notes
timezone: Europe/London
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
"""
EXAMPLE_MEMBERS: Final = """\
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
"""
EXAMPLE_MEETING: Final = """\
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
"""
