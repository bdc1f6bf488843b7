"""English verbs of what people do, and the words around them."""

from typing import Final

from bra.languages.en.tasks import (
    COMING,
    GERUNDS,
    PERFECT,
    REPORTING,
    TOGETHER,
    VERBS,
)
from bra.languages.importing import listed
from bra.languages.importing.acting import ActingWords

ACTING: Final = ActingWords(
    verbs=VERBS,
    perfects=PERFECT,
    done_endings={},
    done_prefixes=(),
    together=TOGETHER,
    gerunds=GERUNDS,
    busy_words=(
        "busy",
        "busy with",
        "in the process of",
        "in the middle of",
        "having a go at",
        "having another go at",
        "having a crack at",
        "having a stab at",
        "having a bash at",
        "having a try at",
        "taking charge of",
        "seeing about",
        "seeing to",
        "looking at",
        "looking into",
    ),
    being_at_leads=(),
    coming_forms=COMING,
    passives={},
    passive_endings=(),
    no_passives=(),
    passive_leads=(
        r"(?:(?:will|shall|to|should|must|would)\s+(?:now\s+|also\s+|then\s+)?be|(?:is|are|was|were)\s+(?:to\s+be|going\s+to\s+be)|(?:is|are)\s+(?:being|getting)|gets?|will\s+get)\s+",
    ),
    by_whom=("by",),
    verb_particles=listed("up, out, in, on, off, down, round, over, back, away, together, forward"),
    reporting=REPORTING,
    informing=listed(
        """
        announces, describes, explains, goes through, highlights, informs, introduces, mentions,
        notes, outlines, points out, presents, reminds, reports, says, shows, states, summarises,
        talks, tells, thanks, updates, welcomes
        """
    ),
    told_clauses=(
        r"(?:informs|reports|talks|tells|updates)\s+(?:\S+\s+){0,2}?(?:on|about|of)\s+(?:the\s+|our\s+)?(?:[a-z-]+\s+)?[^\s,.;]+\s+(?=(?:ahead\s+of|in\s+the\s+run-up\s+to)\s)",
        r"(?:announces|explains|highlights|informs|mentions|notes|points\s+out|reminds|reports|says|states|tells)\s+(?:\S+\s+){0,3}?(?:that|when|how|who)\b",
        r"reminds\s+(?:\S+\s+){1,3}?to\b",
    ),
    notifying=("informs", "notifies", "tells", "reminds", "advises", "updates", "warns"),
    recipients=(
        r"(?:those|all|everyone)\s+(?:who|that)\s+(?:(?:has|have)\s+(?:still\s+)?not\b|(?:has|have)n['’]t\b|still\b)",
        r"(?:all|other|the\s+other|affected|both|those)\s+[a-z-]+",
        r"the\s+(?:[a-z-]+\s+){0,2}?[a-z-]+s\b",
        r"the\s+(?:new\s+)?(?:applicant|complainant|tenant|resident|owner|member|contractor|supplier|neighbour|family|landlord|employee|candidate|winner|seller|buyer)\b",
        r"the\s+(?:[a-z-]+\s+)?(?:firm|company|bank|insurer|painter|joiner|carpenter|builder|electrician|plumber|roofer|glazier|locksmith|printer|caterer|agent)\b(?!['’])",
        r"(?:members|residents|neighbours|parents|tenants|volunteers|applicants|suppliers|staff|families)\b",
    ),
    notified_at=(
        r"(?:by|via|through|at|in|on)\s+(?!(?:the\s+|this\s+)?(?:meeting|forum|person)\b)(?!.*\b(?:about|that|of|how|what|why)\b)",
    ),
    told_in_writing=(
        r"reminds\s+(?:them|those|him|her)\s+(?:again|once\s+(?:more|again)|one\s+(?:last|more)\s+time|a\s+(?:second|last|third)\s+time)\b",
        r"(?:reports|replies|responds|answers)\s+(?:\S+\s+){0,3}?(?:in\s+writing|by\s+(?:letter|e-?mail|post))\s+to\b",
        r"(?:reports|replies|responds)\s+(?:\S+\s+){0,3}?to\s+(?:\S+\s+){1,3}?(?:in\s+writing|by\s+(?:letter|e-?mail|post))\b",
    ),
    told_after=("the membership", "the wider membership"),
    venues=(
        r"(?:raises|takes|brings\s+up|puts|presents|reports|mentions)\s+(?:(?!that\b|at\b|of\b)\S+\s+){1,6}?(?:at|to|with)\s+(?:the\s+|our\s+|next\s+)*(?P<venue_10>(?-i:[A-Z]{2,6})|staff\s+meeting|team\s+meeting)(?=\W*\Z|[.,;]|\s(?:in|on|by|before|next|this|and)\b)",
        r"(?:raises|takes|brings|puts|presents|reports)\s+(?:(?!that\b|of\b)\S+\s+){1,5}?(?:at|with|to|before)\s+(?:the\s+|an?\s+|her\s+|his\s+|their\s+|next\s+)*(?P<venue_3>(?:[\w-]+\s+){0,2}?(?:meeting|forum|board|panel|group|council|committee|conference|assembly|cabinet|landlord|manager|school|contractor|supplier))\b",
    ),
    asking_others=(
        r"asks\s+the\s+(?P<who>(?:\w+\s)?(?:council|school|police|library|landlord|bank|club|church|company|contractor|supplier|city|county|insurers?|neighbours|parents|pupils|teachers|architect|surveyor|agents?|owners?|society|association|union|trust|charity|university|college|faculty|museum|hospital|brewery|garage))\s+(?:if|whether|what|how|when|why|which|who|about|for|to)\b",
        r"(?:asks\s+(?=the\s+\w+\s+(?:for|to|whether|about)\b)|(?:replies|responds)\s+to\s+)(?P<who>the\s+(?!question|point|meeting)\w+)",
    ),
    appearing=("visit", "speak", "perform", "open", "address", "inspect"),
    idle=listed(
        """
        take minutes, take the minutes, take notes, take the notes, chair, chair the meeting,
        minute, record, scribe, record the minutes, lead the meeting
        """
    ),
    states=listed(
        """
        be, have, attend, open, take place, become, need, cost, start, begin, close, remain, happen,
        continue, include, exist, go ahead, join, do, depend, require, mean, result, allow, break,
        apply, appear, consist, belong, contain, cover, spend, increase, decrease, rise, fall, grow,
        last, run, end, expire, finish, live, stay, sit, stand, know, like, want, see, feel, think,
        hope, expect, receive, get, go, come, come into force, come into effect, retire, leave,
        benefit, affect, lose, face, pay for itself, take effect, take over as, arrive, return,
        resume, operate, serve, act as, miss, stand down, step down, resign, retire from, abstain,
        arrive late, be late, form part, prefer, never, not, no longer, always, only, rather, sooner
        """
    ),
    being=("be",),
    deeds=listed(
        """
        include, get, run, do, open, close, cover, see, start, begin, continue, finish, return,
        serve, come up with, come back, come back with, see to, stand in for, stand in, have, act as
        contact for, serve as contact for, be contact for, be responsible for, be in charge of, be
        in touch with, be the contact for, be on hand, be the lead on, take part in organising, go
        through, go round, go back to, get back to, get in touch with
        """
    ),
    deed_objects=(
        r"(?:the|an?|this|that|these|those|it|them|one|two|three|four|five|some|any|both|each|her|his|their|our|its|all|more|another|further|new|up|back|\d+)\b",
        r"(?:quotes?|prices?|quotations?|estimates?|details|costs|copies|contact|information|permission|insurance|tickets|keys|in\s+touch|hold\s+of|round|through|notices?|papers)\b",
        r"(?-i:[A-Z])[\w’'-]+",
        r"with\b",
        r"(?:if|whether|what|about|to|on)\b",
    ),
    fronted_objects=(),
    fronted_indefinites=(),
    leading_clauses=(),
    leading_prepositions=(),
    consequences=(),
    adverb_endings=(),
    done_to_people=(),
    things=("it", "this", "that", "them", "these", "those"),
    vague_things=(),
    mere_deeds=("do", "sort", "complete", "finish", "handle", "arrange", "take", "fix"),
    hoping=("thinks", "hopes", "believes", "reckons", "expects", "guesses", "estimates", "aims"),
    object_relatives=("which", "that"),
    lacking=("except", "except for", "apart from", "other than", "need", "needs", "lack", "lacks"),
    shown_things=(
        r"\b(?:has|have|had|is|are|was|were|wrote|written|made|sent|shared|showed|presented|prepared|drafted)\s+(?:now\s+|already\s+|also\s+)?(?P<shown_2>(?:an?|two|three|some)\s+[^.,;:]{3,60}?)\s+(?:which|that)\s+(?=[A-Z])",
    ),
    future_words=listed(
        """
        is, are, will, shall, can, must, to be
        """
    ),
    adverbs=listed(
        """
        also, now, then, therefore, jointly, further, kindly, both, each, still, duly, again, once,
        already, just, soon, later, meanwhile, additionally, separately, subsequently, next,
        finally, first, instead, nevertheless, accordingly, hereby, unanimously, formally,
        informally, immediately, promptly, personally, afterwards, in turn, also then, as well, in
        the meantime, as a result, in addition, in future, for now, gladly, happily, between them
        """
    ),
    while_words=("while",),
    known_things=(),
    object_words=listed(
        """
        from, by, with, of, comprising, on, at, about, for, or, than, that's, between, per, via, after, against,
        among, around, before, behind, besides, despite, during, except, following, in, including,
        inside, into, like, near, off, onto, outside, over, regarding, since, through, to, towards,
        under, until, upon, within, without, thanked, thank, thanks, asked, ask, asks, told, tell,
        tells, let, lets, help, helped, helps, contact, contacts, contacted, gave, give, gives
        """
    ),
    clause_joiners=listed(
        """
        and, but, that, while, so, whereupon, although, though, because, since, when, as, which,
        where, however, then, yet, provided that, after which
        """
    ),
    joining_clauses=("and", "but"),
    before_states=("also", "not"),
    have_infinitives=("have",),
    being_at=("is", "are"),
    before_gerunds=("now", "also", "still"),
    before_verbs=(),
    present_endings=(),
    no_presents=(),
    before_infinitives=("to",),
    behind_owners=("will", "to"),
    owner_joints=("to",),
)
