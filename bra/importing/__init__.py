"""Foreign minutes become minutes of this format: read, recognised, written.

`outcome` leads from the bytes of a file to the text of others, by way of `recognise`.
What holds the minutes of several `meetings` is divided first.
What is recognised is a `record`; what may take long is done `apart`, in a process of its own.
The rooms, each of which uses only those before it:

- `patterns`: words of all languages, looked for only where they can be found;
- `names`, `days`: how people, what they represent, days and times are written;
- `files`: files of every kind become lines;
- `lines`: lines become paragraphs, sentences and tables, without page furniture;
- `acting`: who does something, with which verbs, and by when;
- `head`: labels, title, day, place, and who was there;
- `decisions`: what the meeting decided;
- `next`: the next meeting and its topics;
- `items`: which lines are headings, and what stands below each;
- `officers`: who led, who wrote, who was chosen to approve;
- `actions`: who is to do what;
- `result`: what was recognised becomes a file;
- `secrecy`: what is confidential stays so.
"""
