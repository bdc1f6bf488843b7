"""English words of items and headings."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.items import ItemWords

ITEMS: Final = ItemWords(
    item_leads=listed(
        """
        item, agenda item, point, agenda point, item no., item no, agenda
        """
    ),
    receiving=listed(
        """
        to receive, to receive and accept, to receive and approve, to receive and consider, to
        receive and note, to accept, to note, to record, receive, receipt of, acceptance of
        """
    ),
    sub_labels=listed(
        """
        background, discussion, summary, context, motion, vote, votes, proposal, recommendation,
        recommendations, reason, reasons, options, declarations, report, notes, note, resolution,
        resolutions, update, concerns, comments, questions
        """
    ),
    sub_label_endings=(" recommendation", " recommendations", "s proposal", " summary"),
    telling_labels=listed(
        """
        background, discussion, summary, context, report, note, notes, update, comments
        """
    ),
    known_headings=listed(
        """
        apologies for absence, welcome, welcome and apologies, any other business, aob, a.o.b.,
        matters arising, minutes of the last meeting, minutes of the previous meeting, date of next
        meeting, next meeting, declarations of interest, introductions, finance, correspondence,
        reports, treasurer's report, chair's report, welcome and introductions, close, action items,
        updates, statuses, opening, opening of the meeting, call to order, old business, new
        business, unfinished business, public comment, public comments, adjournment
        """
    ),
    heading_beginnings=listed(
        """
        minutes of, matters arising, report from, report on, election of, approval of, apologies,
        any other, date of, review of, update on, welcome
        """
    ),
    closing=listed(
        """
        meeting closed, meeting was closed, meeting ended, meeting finished, meeting concluded,
        meeting adjourned, meeting was adjourned, closed the meeting, adjourned the meeting, no
        further business, adjourned at, closed at, closing time
        """
    ),
    electing=listed(
        """
        election, election of, elections, appointment of, appointment, re-election of, co-option,
        co-option of, nomination of, nominations, nomination, resignation of, resignation,
        resignations, thanks to, farewell to, tribute to, in memoriam, obituary, apologies,
        apologies for absence, declarations of interest, declaration of interest, motion from,
        motion by, letter from, email from, request from
        """
    ),
    visiting=listed(
        """
        presentation, guest presentation, guest speaker, guest speakers, guest talk, guest lecture,
        invited speaker, invited guest, invited guests, our guest, speaker, speakers, talk, lecture,
        visitor, visitors, guest, guests, visit, visit by, visit from, deputation, deputations,
        seminar, interview, interview with, in conversation, in conversation with
        """
    ),
    version_words=("version", "release", "milestone", "tag"),
    opening=listed(
        """
        opening, opened, called to order, call to order, started, commenced, opens, began
        """
    ),
    about=("about", "on", "regarding", "concerning"),
    loose_matters=listed(
        """
        the matter, the question, the issue, the point, the item, this matter, this question, this
        issue, this point, this item, matters
        """
    ),
    presenting=listed(
        """
        invited, presenting, presents, to present, presenter, guest, speaker, guest speaker, lead,
        leads, to lead
        """
    ),
    nothing=listed(
        """
        none, nothing, nil, n/a, no items, none raised, nothing to report, nothing raised, no other
        business, none required, none needed, no action, no action required, no action needed, no
        further action, –, -, —
        """
    ),
)
