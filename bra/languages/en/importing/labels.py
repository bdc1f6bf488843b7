"""English labels at the head of minutes."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.labels import LabelWords

LABELS: Final = LabelWords(
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
            started, meeting commenced, called to order, call to order, began
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
            who chairs, who leads, who is chairing, who chaired, who led, who led the meeting, chair, chairman, chairperson, chaired by,
            facilitator, moderator, presiding, in the chair, meeting chair, chairs, convenor, chair
            of the meeting, chairing, chair for the meeting, chairwoman, chaired, presided over by,
            presiding officer, presiding member, in chair, host, meeting led by, led by, led the discussion, led the talk, acting
            chair, meeting chaired by, meeting facilitator, facilitated by, meeting host, meeting
            facilitated by, convener, leader, meeting leader, leader of the meeting, leads, chair
            this time, chair today, chair for today, chair tonight, today's chair, chair for the
            evening, chair for the day, chair of the day, chair this evening, tonight's chair, chair
            for this meeting, chair of this meeting, chair on the night, this evening's chair,
            today's facilitator, today's host, tonight's host, facilitator today, facilitator for
            the day
            """
        ),
        "secretary": listed(
            """
            who takes notes, who takes the notes, who takes minutes, who writes, who took notes, who took the notes, who took minutes, who wrote, secretary, hon. secretary, hon secretary, honorary secretary, hon. sec., hon. sec, hon sec, sec, sec.,
            rapporteur, minutes, minute taker, minute-taker, minutes taken by, minutes by, scribe, scribe(s),
            scribes, note taker, note-taker, notes, notes by, notes taken by, clerk, recorded by,
            taken by, recorder, in attendance as clerk, minutes recorded by, minutes written by,
            minutes prepared by, minutes kept by, minutes secretary, minute secretary, minute
            keeper, note-keeper, notetaker, note takers, notes recorded by, notes written by, notes
            kept by, writing, written by, writer, prepared by, submitted by, respectfully submitted,
            respectfully submitted by, recording secretary, recording, taking minutes, taking notes,
            taking the minutes, taking the notes, minutes: taken by, clerk to the meeting, clerk to
            the council, clerk to the board, clerk to the committee, scribed by, secretary to the
            meeting, meeting secretary, acting secretary, minuted by, transcribed by, scribing, notes this time,
            minutes this time, minutes today, notes today, secretary this time, record kept by, record taken by,
            record by, typed up by, minutes typed by, notes typed by, at the keyboard, scribe today,
            scribe tonight, today's scribe, tonight's scribe, scribe for the day, scribe for the
            evening, secretary for the day, secretary for the evening, secretary for this meeting,
            secretary for the meeting, today's secretary, tonight's secretary, minutes tonight,
            notes tonight, today's minute taker, tonight's minute taker, minute taker for the day,
            minute taker for the evening, minute taker for this meeting, scribe for this meeting
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
            present, presidium, attendees, attending, attendance, in attendance, members present, participants,
            also present, also in attendance, those present, members, people present, officers
            present, officers, others present, officers in attendance, present at the meeting,
            non-voting, remote, substitutes, observers, committee members present, trustees present,
            members there, members here, members in the room, members on the call, trustees there,
            trustees in the room, trustees on the call, governors there, governors in the room,
            committee there, committee in the room, board there, residents there, residents who
            came, parents there, parents who came, others there, people there, everyone there, who
            turned up, turned up, those who came, those of us there, us,
            here, those attending, those in attendance, who was there, who was here, who came, who
            attended, in the room, on the call, on zoom, on teams, by video, by phone, remotely, via
            zoom, via teams, joining remotely, online, attended, attended by, attending members,
            voting members present, voting members, non-voting members, members in attendance,
            councillors present, councillors, cllrs present, directors present, trustees, directors,
            residents present, residents, staff, staff present, officials, officials present, staff
            in attendance, team members present, board members present, board members, committee
            members, partners present, partner agencies, other attendees, others in attendance,
            other participants, others attending, also attending, also there, present for part of
            the meeting, present in person, present remotely, present online, present via zoom,
            present via teams, in person, attended in person, attended online, attended remotely,
            attending in person, attending online, attending remotely, joined online, joined
            remotely, attendance list, attendee list, list of attendees, list of
            participants, participating, members attending, representatives, observing, observers
            present, deputies, substitutes present, substitute members, advisers, advisers present,
            governors present, governors, public, public present, the public, members of the public,
            members of the public present, public in attendance, audience, roll call, quorum present, attendees present, persons
            present, we were, there, present on the day, we had, with, with us, in
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
            non-attendees, out
            """
        ),
        "guests": listed(
            """
            guests, guest, invited, invited guests, invitees, visitors, by invitation, guest
            speakers, guest speaker, guest(s), visitor, invited to attend, invited guest, invited
            guests and visitors, guests present, guests in attendance, visitors present, by
            invitation of the chair, in attendance by invitation, invited attendees, invited
            participants, invited speaker, invited speakers, special guests, special guest, speaker,
            speakers, visiting, also invited, dropped in, dropping in, invited to the meeting,
            guests attending, as guest, as guests, as a guest, as our guest, as our guests, as
            invited guest, as invited guests, as an invited guest, attending as guest, attending as
            guests, attending as a guest
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
            format, meeting format, meeting type, type of meeting, distribution, copies to, copy to,
            cc, status, version, page, reference, ref, contact,
            telephone, email, signed, circulation, quorum, see also, agenda, document, transcript,
            approval, body, committee name, organisation
            """
        ),
    },
    loose_labels=listed(
        """
        in, out, members, staff, residents, officers, officials, trustees, directors, councillors, governors,
        deputies, observers, advisers, remote, online, missing, away, excused, declined, speakers,
        speaker, guests, visitors, host, writing, recording, notes, minutes, substitutes,
        representatives, here, clerk, secretary, chair, partners, board members, partner agencies,
        on leave, committee members, team members, start, public, the public, audience
        """
    ),
    board_posts=listed(
        """
        treasurer, hon treasurer, honorary treasurer, vice chair, vice-chair, vice chairman, vice
        chairperson, deputy chair, deputy chairman, member, board member, committee member, trustee,
        substitute, alternate
        """
    ),
    short_labels=("in", "out"),
    leaders=("leader",),
    body_labels=("body", "committee name", "organisation"),
    form_labels=("form", "format", "meeting format", "meeting type", "type of meeting"),
    approval_labels=("approval",),
)
