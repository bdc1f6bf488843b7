"""English words of the meeting itself and of the page: labels, place, furniture."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.head import HeadWords

HEAD: Final = HeadWords(
    labels={
        "date": listed(
            """
            date, meeting date, date of meeting, held on, day, date of the meeting, date held, day
            and date, meeting held on, held, meeting held
            """
        ),
        "time": listed(
            """
            time, meeting time, start time, times, start and finish, started, start, commenced,
            duration, time of meeting, meeting times, started at, meeting opened, opened at, meeting
            started, meeting commenced, called to order, call to order
            """
        ),
        "place": listed(
            """
            venue, place, location, where, held at, meeting place, meeting location, meeting venue,
            meeting held at, meeting held in, held in, room, where held, address, platform, venue of
            meeting, place of meeting, location of meeting
            """
        ),
        "when_where": (
            "date and time",
            "date & time",
            "date/time",
            "time and place",
            "time and venue",
            "date and venue",
            "when",
            "when and where",
            "date, time and place",
            "venue and time",
            "place and time",
            "date, time and venue",
            "venue and date",
            "date/time/venue",
            "time & venue",
            "time and location",
            "date and location",
            "date and place",
            "when/where",
            "when & where",
            "day and time",
            "time & place",
            "date & place",
            "date & venue",
            "time/place",
            "venue/time",
            "time & date",
            "time and date",
            "date, time & venue",
            "date, time, venue",
            "date, time and location",
            "date, place and time",
            "time, date and place",
            "day, time and place",
            "date, time, location",
            "time, date, venue",
        ),
        "chair": listed(
            """
            who chaired, who led, who led the meeting, chair, chairman, chairperson, chaired by,
            facilitator, moderator, presiding, in the chair, meeting chair, chairs, convenor, chair
            of the meeting, chairing, chair for the meeting, chairwoman, chaired, presided over by,
            presiding officer, presiding member, in chair, host, meeting led by, led by, acting
            chair, meeting chaired by, meeting facilitator, facilitated by, meeting host, meeting
            facilitated by, convener
            """
        ),
        "secretary": listed(
            """
            who took notes, who took the notes, who took minutes, who wrote, secretary, sec, sec.,
            minutes, minute taker, minute-taker, minutes taken by, minutes by, scribe, scribe(s),
            scribes, note taker, note-taker, notes, notes by, notes taken by, clerk, recorded by,
            taken by, recorder, in attendance as clerk, minutes recorded by, minutes written by,
            minutes prepared by, minutes kept by, minutes secretary, minute secretary, minute
            keeper, note-keeper, notetaker, note takers, notes recorded by, notes written by, notes
            kept by, writing, written by, writer, prepared by, submitted by, respectfully submitted,
            respectfully submitted by, recording secretary, recording, taking minutes, taking notes,
            taking the minutes, taking the notes, minutes: taken by, clerk to the meeting, clerk to
            the council, clerk to the board, clerk to the committee, scribed by, secretary to the
            meeting, meeting secretary, acting secretary, minuted by, transcribed by
            """
        ),
        "approvers": listed(
            """
            approved by, approvers, minutes checked by, to be approved by, minutes approved by,
            minutes agreed by, checked by, approver, signatories, minutes to be signed by, reviewed
            by, minutes reviewed by, verified by, minutes to be approved by, minutes to be checked
            by, minutes verified by, minutes checkers, minutes checker, minute checkers, minute
            checker, minutes approvers, approvers of the minutes, checkers of the minutes,
            scrutineers of the minutes, to approve the minutes, to check the minutes, to sign the
            minutes, approvers and tellers, minutes checkers and tellers
            """
        ),
        "present": listed(
            """
            present, attendees, attending, attendance, in attendance, members present, participants,
            also present, also in attendance, those present, members, people present, officers
            present, officers, others present, officers in attendance, present at the meeting,
            non-voting, remote, substitutes, observers, committee members present, trustees present,
            here, those attending, those in attendance, who was there, who was here, in the room, on
            the call, on zoom, on teams, by video, by phone, remotely, via zoom, via teams, joining
            remotely, online, attended, attended by, attending members, voting members present,
            voting members, non-voting members, members in attendance, councillors present,
            councillors, cllrs present, directors present, trustees, directors, residents present,
            residents, staff, staff present, officials, officials present, staff in attendance, team
            members present, board members present, board members, committee members, partners
            present, partner agencies, other attendees, others in attendance, other participants,
            others attending, also attending, also there, present for part of the meeting, present
            in person, present remotely, present online, present via zoom, present via teams, in
            person, attendance list, attendee list, list of attendees, list of participants,
            participating, members attending, representatives, observing, observers present,
            deputies, substitutes present, substitute members, advisers, advisers present, governors
            present, governors, roll call, quorum present, attendees present, persons present, we
            were, there, present on the day, we had, with, with us
            """
        ),
        "absent": listed(
            """
            apols, apols from, aps, apols for absence, apologies, apologies for absence, absences,
            absent, regrets, absentees, not present, apologies received, apologies received from,
            members absent, apologies were received from, apologies from, apologies given, apologies
            for absence received from, apologies were given by, apologies for absence were received
            from, apologies had been received from, apologies for non-attendance, apologies sent,
            sent apologies, sends apologies, sorry to miss, unable to attend, could not attend,
            could not come, couldn't make it, did not attend, not in attendance, not attending, not
            there, missing, excused, members excused, absent with apologies, absent without
            apologies, absent with apology, absent without apology, regrets from, regrets received,
            apology, apologies for lateness and absence, members not present, members absent with
            apologies, leave of absence, declined, on leave, away, no show, no-shows, off sick,
            non-attendees
            """
        ),
        "guests": listed(
            """
            guests, guest, invited, invited guests, invitees, visitors, by invitation, guest
            speakers, guest speaker, guest(s), visitor, invited to attend, invited guest, invited
            guests and visitors, guests present, guests in attendance, visitors present, by
            invitation of the chair, in attendance by invitation, invited attendees, invited
            participants, invited speaker, invited speakers, special guests, special guest, speaker,
            speakers, visiting, also invited, invited to the meeting, guests attending
            """
        ),
        "called": listed(
            """
            called, summoned, invited members, summoned to attend, those called, invitation sent to,
            distribution of notice
            """
        ),
        "sheet": listed(
            """
            distribution, copies to, copy to, cc, status, version, page, reference, ref, contact,
            telephone, email, signed, circulation, quorum, see also, agenda, document, transcript,
            approval, body, committee name, organisation
            """
        ),
    },
    loose_labels=listed(
        """
        members, staff, residents, officers, officials, trustees, directors, councillors, governors,
        deputies, observers, advisers, remote, online, missing, away, excused, declined, speakers,
        speaker, guests, visitors, host, writing, recording, notes, minutes, substitutes,
        representatives, here, clerk, secretary, chair, partners, board members, partner agencies,
        on leave, committee members, team members
        """
    ),
    title_words=("minutes", "notes", "meeting", "agenda"),
    apart_titles=(),
    reference_words=("ref", "reference", "our ref", "file no"),
    other_days=(r"previous", r"last meeting", r"approved", r"posted", r"circulated"),
    place_leads=("in", "at", "via", "on"),
    room_words=("room", "hall", "suite", "floor"),
    place_endings=listed(
        """
        room, rooms, hall, centre, center, house, hut, church, chapel, vestry, library, pub, inn,
        arms, hotel, café, cafe, restaurant, pavilion, clubhouse, club house, boathouse, gym,
        gymnasium, canteen, kitchen, lounge, theatre, museum, institute, office, offices, chambers,
        chamber, suite, studio, workshop, garage, shed, barn, garden, court, street, road, lane,
        avenue, school, college, academy, surgery, clinic, hospital, station, depot, yard, base,
        head office, town hall, village hall, building, block, tower, annexe, annex, lodge, farm,
        mill, shop, foyer, bar, home, place, square, green, park, field, ground, stadium
        """
    ),
    online_places=listed(
        """
        zoom, teams, microsoft teams, ms teams, google meet, online, virtual, virtual meeting,
        remote, jitsi, discord, slack, irc, skype, webex, by video, by video link, by telephone,
        conference call, by phone, via zoom, via teams, on zoom, on teams, online via zoom, online
        via teams
        """
    ),
    meeting_bodies=(),
    ending_words=(
        r"end(?:ed|s)?",
        r"clos\w+",
        r"finish\w*",
        r"adjourn\w*",
        "until",
        r"[–-]\s*(?:approx|about|c)\.?\s*\Z",
    ),
    call_words=(
        "notice of meeting",
        "agenda for",
        "notice is hereby given",
        "you are summoned",
        "invitation to",
        "invited to a meeting",
        "invited to attend",
    ),
    held_words=(
        "we met",
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
    no_place=listed(
        """
        will be, is, scheduled, to be, held, meeting, next, tba, tbc, time, date
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
        "same time and place",
        "same location",
        "usual place",
        "usual venue",
    ),
    same_time=("same time", "usual time"),
    contents_headings=listed(
        """
        contents, content, table of contents, agenda, order of business, toc, proposed agenda, draft
        agenda, resolutions, transcript
        """
    ),
    notice_headings=("notice", "notice of meeting", "public notice"),
    body_labels=("body", "committee name", "organisation"),
    approval_labels=("approval",),
    signature_leads=listed(
        """
        minutes checked by, minutes approved by, place and date, date and place, print name,
        respectfully submitted, signed, chair, chairman, secretary, date, signature, approved,
        minutes taken by, clerk, approved as a correct record, signed as a correct record, approved
        as a true record, signed as a true record, signed by the chair
        """
    ),
    signature_headings=listed(
        """
        signatures, signature, signed, signed by, signatures of approval, sign-off, electronic
        signatures
        """
    ),
    signed_by=("signed", "chair", "secretary", "notice", "minutes taken by", "minutes by"),
    signature_words=listed(
        """
        date, dated, name, print name, print, position, place, by, on, chairperson, treasurer,
        chairman of the meeting, chair of the meeting
        """
    ),
    tying_words=listed(
        """
        the, of, from, to, between, until, commencing, starting, hrs, hours, o'clock, am, pm, a, on
        """
    ),
    furniture=("chair's initials", "chairman's initials"),
    page_words=("page", "pg", "pg."),
    page_joiners=("of",),
    stop_words=listed(
        """
        the, and, of, to, was, that, for, were, with, is, be, on, by, will, meeting, this, from, it
        """
    ),
    abbreviations=listed(
        """
        mr, mrs, ms, dr, prof, insp, sgt, cllr, no, nos, e.g, i.e, etc, vs, st, rev, approx, a.m,
        p.m, jan, feb, mar, apr, aug, sept, oct, nov, dec, ref, ltd, inc, supt, dept, vol, para,
        incl, tel, hon, al
        """
    ),
    ending_abbreviations=listed(
        """
        etc, ltd, inc, a.m, p.m, jan, feb, mar, apr, aug, sept, oct, nov, dec, co, plc, st, rd, ave,
        am, pm, AOB
        """
    ),
    hyphen_joiners=("and", "or"),
)
