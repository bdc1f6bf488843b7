"""English words of the page: contents, notices, signatures, furniture."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.page import PageWords

PAGE: Final = PageWords(
    contents_headings=listed(
        """
        contents, content, table of contents, agenda, order of business, toc, proposed agenda, draft
        agenda, resolutions, transcript
        """
    ),
    page_headings=listed(
        """
        was this page helpful?, was this page useful?, was this information helpful?, was this
        helpful?, is this page useful?, did you find what you were looking for?, contact us, get in
        touch, # comments, # comment, comments (#), # responses, leave a comment, leave a reply,
        share this page, share this post, share this, related pages, related content, related posts,
        related links, related news, latest news, recent news, recent posts, latest posts, more
        news, read also, read next, follow us, find us, quick links, about this site, stay in touch
        """
    ),
    notice_headings=("notice", "notice of meeting", "public notice"),
    signature_leads=listed(
        """
        minutes checked by, minutes approved by, place and date, date and place, print name,
        respectfully submitted, signed, chair, chairman, secretary, date, signature, approved,
        minutes taken by, clerk, approved as a correct record, signed as a correct record, approved
        as a true record, signed as a true record, signed by the chair
        """
    ),
    as_above=("as above",),
    signed_closings=listed(
        """
        welcome, all welcome, all are welcome, regards, best regards, kind regards, with kind
        regards, yours, yours sincerely, yours faithfully, best wishes, sincerely, see you there, on
        behalf of the board, on behalf of the committee, for the board, for the committee
        """
    ),
    signed_through=listed("through, by, for, on behalf of, p.p., pp, per pro"),
    signature_headings=listed(
        """
        signatures, signature, signed, signed by, signatures of approval, sign-off, electronic
        signatures
        """
    ),
    signed_by=(
        "signed",
        "chair",
        "secretary",
        "notice",
        "minutes taken by",
        "minutes by",
        "notes taken by",
        "notes by",
        "recorded by",
        "minutes recorded by",
    ),
    signature_words=listed(
        """
        date, dated, name, print name, print, position, place, by, on, chairperson, treasurer,
        chairman of the meeting, chair of the meeting
        """
    ),
    furniture=(
        "chair's initials",
        "chairman's initials",
        "clerk's initials",
        "chair’s initials",
        "chairman’s initials",
        "clerk’s initials",
        "secretary's initials",
        "secretary’s initials",
        "initials of",
    ),
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
        am, pm, AOB, no
        """
    ),
    lettered=listed(
        """
        option, alternative, solution, proposal, version, model, plan, appendix, annex, schedule,
        stage, part, phase, level, group, team, class, block, building, house, entrance, staircase,
        hall, room, unit, zone, line, track, category, item, lot, type
        """
    ),
    hyphen_joiners=("and", "or"),
    hyphen_seconds=listed(
        """
        led, based, run, wide, funded, owned, term, time, related, friendly, making, level, scale,
        built, sized, quality, risk, cost, income, class, speed, up, off
        """
    ),
    dividing_halves=listed("re, un, de, over, under, out, pre, mis, sub, inter, super, cor"),
    closed_words=listed(
        """
        nationwide, worldwide, citywide, countrywide, statewide, sometime, anytime, lifetime,
        meantime, daytime, nighttime, wartime, peacetime, bedtime, springtime, summertime,
        wintertime, lunchtime, teatime, dinnertime, mealtime, playtime, halftime, maritime, pastime,
        cancelled, travelled, controlled, labelled, modelled, levelled, enrolled, fuelled,
        signalled, channelled, counselled, totalled, marshalled, patrolled, compelled, expelled,
        excelled, called, filled, pulled, installed, fulfilled, skilled, drilled, billed, asterisk,
        inequality, timescale, emphasized, synthesized, hypothesized, tackled
        """
    ),
    before_more=listed(
        """
        the, a, an, no., approx., and, or, to, from, for, of, by, with, at, on, in, before, until,
        between, than, per, about, after, during, via, into, without, towards
        """
    ),
    page_references=(),
)
