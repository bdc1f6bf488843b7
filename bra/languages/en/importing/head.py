"""English words of the meeting itself: title, day, place."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.head import HeadWords

HEAD: Final = HeadWords(
    title_words=("minutes", "notes", "meeting", "agenda"),
    apart_titles=(),
    mail_senders=("from", "sender"),
    mail_subjects=("subject",),
    mail_labels=listed(
        """
        to, cc, bcc, date, sent, reply-to, attachments, attachment, importance, priority
        """
    ),
    mail_replies=("re", "fw", "fwd"),
    reference_words=("ref", "reference", "our ref", "file no", "file ref", "case no"),
    other_days=(r"previous", r"last meeting", r"approved", r"posted", r"circulated"),
    sent_lines=(
        r"(?:notice|agenda|minutes|notes|papers|summons|documents)(?:\s+(?:of\s+(?:the\s+)?meeting|was|were|is|are|has|have|been|first))*\s+(?:sent|issued|circulated|posted|published|distributed|mailed)(?!\w)",
        r"(?:sent|issued|circulated|distributed)\s+(?:out\s+)?(?:on\s+)?(?=\d)",
    ),
    written_days=(
        r"\b(?:created|revised|updated|printed|drafted|written(?:\s+up)?|prepared|issued|typed|saved|amended|published|posted|version)\s+(?:by\s+[^,\d]{2,40}?\s+)?(?:on\s+)?(?:the\s+)?(?=\d)",
    ),
    held_words=(
        "we met",
        "get-together",
        "gathering",
        "we gathered",
        "gathered",
        "opened",
        "the meeting opened",
        "we meet",
        "held",
        "meeting",
        "met",
        "assembled",
        "took place",
        "convened",
    ),
    held_sentences=(
        r"(?:the\s+|this\s+|our\s+)?(?:(?!last\b|previous\b|next\b|earlier\b|first\b|another\b)\w+\s+)?meeting\s+(?:was\s+held|took\s+place|was\s+convened)(?!\s+in\s+(?:English|Welsh|Swedish|French|private))",
        r"(?:we|(?:the\s+)?(?:committee|board|council|group|panel|forum|society|club|association|partnership|network|members))\s+(?:met|gathered|assembled)",
    ),
    counted_there=(
        r",?\s+(?:(?:where|and)\s+)?(?:there|we)\s+(?:were|was|are|had)(?!\w)",
        r"\s+(?:sat|were|was|joined|attended)\s+(?:also\s+)?(?=(?-i:[A-Z]))",
        r",?\s+with\s+(?:\w+\s+){1,3}(?:present|attending|of\s+us)(?!\w)",
    ),
    call_words=(
        "notice of meeting",
        "agenda for",
        "notice is hereby given",
        "you are summoned",
        "invitation to",
        "invitation and",
        "agenda and invitation",
        "invited to a meeting",
        "invited to attend",
    ),
    call_titles=(r"(?:notice|agenda)\s+(?:of|for)\s+(?:[\w'’-]+\s+){0,5}?meeting(?!\w)",),
    roughly=("about", "approx", "approx.", "approximately", "around", "c.", "ca", "circa"),
    ending_words=(
        r"end(?:ed|s)?",
        r"clos\w+",
        r"finish\w*",
        r"adjourn\w*",
        "until",
        r"[–-]\s*(?:approx|about|c)\.?\s*\Z",
    ),
    place_leads=("in", "at", "via", "on"),
    room_words=("room", "hall", "suite", "floor", "entrance", "level", "staircase"),
    street_words=listed(
        """
        street, st, road, rd, lane, avenue, ave, drive, close, crescent, terrace, square, way, hill,
        row, gardens, grove, court, place, parade, mews, boulevard, walk, rise, green, bank, wharf,
        quay, view, mount, vale, yard, passage, alley, embankment, cottages, broadway, meadow,
        heights, circus, parkway, circle, trail, ln, blvd, mansions
        """
    ),
    street_endings=(),
    place_endings=listed(
        """
        room, rooms, hall, centre, center, house, hut, church, chapel, vestry, library, pub, inn,
        arms, hotel, café, cafe, restaurant, pavilion, clubhouse, club house, boathouse, gym,
        gymnasium, canteen, kitchen, lounge, theatre, museum, institute, office, offices, chambers,
        chamber, suite, studio, workshop, garage, shed, barn, garden, court, street, road, lane,
        avenue, school, college, academy, surgery, clinic, hospital, station, depot, yard, base,
        head office, town hall, village hall, building, block, tower, annexe, annex, lodge, farm,
        mill, shop, foyer, bar, home, place, square, green, park, field, ground, stadium,
        cafeteria, refectory, flat, laundry
        """
    ),
    online_places=listed(
        """
        zoom, teams, microsoft teams, ms teams, google meet, online, virtual, virtual meeting,
        remote, jitsi, discord, slack, irc, skype, webex, by video, by video link, by telephone,
        conference call, by phone, via zoom, via teams, on zoom, on teams, online via zoom, online
        via teams, matrix, whereby, bigbluebutton, bbb, google hangouts, hangouts, video call, phone
        call, zoom call, teams call, matrix call, skype call, jitsi call, discord call, slack call,
        signal call, webex call, google meet call, slack huddle, zoom meeting, video conference,
        videoconference, telephone conference, online meeting, online call
        """
    ),
    meeting_bodies=(),
    named_bodies=(),
    no_place=listed(
        """
        will be, is, scheduled, to be, held, meeting, next, tba, tbc, time, date
        """
    ),
    greetings=listed(
        """
        thanks, thank you, many thanks, hello, hi, dear, welcome, greetings, cheers, regards, kind
        regards, best regards, best wishes
        """
    ),
    same_place=(
        "same place",
        "same venue",
        "same room",
        "same hall",
        "same address",
        "same building",
        "same link",
        "same channel",
        "same server",
        "same call",
        "same time and place",
        "same time and venue",
        "same time and room",
        "same time & place",
        "same time & venue",
        "same location",
        "usual place",
        "usual venue",
    ),
    same_time=("same time", "usual time"),
    tying_words=listed(
        """
        the, of, from, to, between, until, commencing, starting, hrs, hours, o'clock, am, pm, a, on
        """
    ),
    range_leads=("between",),
    range_joiners=("and",),
    hour_words={
        "1": ("one",),
        "2": ("two",),
        "3": ("three",),
        "4": ("four",),
        "5": ("five",),
        "6": ("six",),
        "7": ("seven",),
        "8": ("eight",),
        "9": ("nine",),
        "10": ("ten",),
        "11": ("eleven",),
        "12": ("twelve",),
    },
    minutes_past={
        "-25": ("twenty-five to",),
        "-20": ("twenty to",),
        "-15": ("quarter to", "a quarter to"),
        "-10": ("ten to",),
        "-5": ("five to",),
        "5": ("five past",),
        "10": ("ten past",),
        "15": ("quarter past", "a quarter past"),
        "20": ("twenty past",),
        "25": ("twenty-five past",),
        "30": ("half past",),
    },
    spoken_leads=("at", "from", "until", "till", "by"),
    spoken_clock=(),
    sharp_words=("o'clock", "o’clock"),
    noon_words=("noon", "midday"),
    evening_words=listed(
        """
        in the evening, this evening, tonight, evening, in the afternoon, afternoon, at night, p.m.
        """
    ),
    morning_words=("in the morning", "this morning", "a.m."),
    front_titles=("title",),
    lone_leads=("in", "at"),
    hour_nouns=("hrs?", "o'clock"),
    number_signs=("no", "number"),
    beside_names=("in", "at"),
    beside_things=("in", "at", "behind", "above"),
    day_ties=("on", "the"),
    compass_points=("N", "E", "S", "W"),
)
