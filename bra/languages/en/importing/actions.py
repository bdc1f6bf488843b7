"""English words of actions, their owners, and what only looks like one."""

from typing import Final

from bra.languages.en.tasks import GERUNDS, PERFECT, REPORTING, VERBS
from bra.languages.importing import listed
from bra.languages.importing.actions import ActionWords

ACTIONS: Final = ActionWords(
    task_columns=listed(
        """
        action, task, what, actions, action required, item, description, to do, action point, action
        item, what needs doing, what needs to be done, job, action agreed, agreed action,
        action/task, next step, next steps, tasks, activity, deliverable, item/action, agreed,
        decision, decisions, resolution, decided, decision/action, action/decision,
        decisions/actions, decision or action, decisions and actions
        """
    ),
    owner_columns=listed(
        """
        owner, who, responsible, lead, assigned to, by whom, assignee, responsibility, person,
        officer, action by, who?, leads, owners, action owner, for action by, responsible person,
        person responsible, lead officer, assigned, allocated to, delegated to, names, name, taken
        by
        """
    ),
    state_columns=listed(
        """
        status, progress, update, outcome, state, comment, comments, rag, done, done?, complete,
        completed?, notes, position, status/comments, progress/update
        """
    ),
    number_columns=listed(
        """
        no, no., #, id, ref, nr, number, item no, item, ref., item no., minute, minute no, minute
        ref, action no, action no., row, agenda item
        """
    ),
    matter_columns=listed(
        """
        item, subject, topic, matter, issue, agenda item, heading
        """
    ),
    decision_columns=("decision", "decisions", "resolution", "decided"),
    text_columns=listed(
        """
        text, notes, discussion, minute, minutes, details, record, discussion/decision, discussion
        and decision, notes of discussion, item and discussion, matter, subject
        """
    ),
    task_headings=listed(
        """
        actions, action items, action points, action list, action log, action plan, summary of
        actions, to do, to-do, todo, todos, next steps, tasks, actions arising, outstanding actions,
        agreed actions, action summary, actions summary, summary of action points, summary of action
        items, list of actions, list of action points, actions agreed, actions from this meeting,
        actions from the meeting, actions from today, actions for next meeting, actions before next
        meeting, actions to take, actions to be taken, new actions, open actions, ongoing actions,
        current actions, action tracker, action register, action items and owners, action points
        arising, task list, to-do list, to do list, to-dos, things to do, jobs, jobs to do, job
        list, who does what, who is doing what, next actions, follow-up actions, follow-ups, follow
        up, follow-up, assignments, homework, commitments, responsibilities, deliverables, what we
        will do, before next time, for next time: tasks, before the next meeting
        """
    ),
    negations=("not",),
    asking_whether=(
        r"\bsuggested\s+(?:(?!that\b)\S+\s+){1,8}?and\s+(?:will|is\s+to)\b",
        r"\b(?:ask|check|find\s+out|see|establish|enquire|inquire|explore|investigate|determine)\w*\s+(?:\S+\s+){0,4}?(?:if|whether|how|what|which|when|why)\b.*",
    ),
    musing=(),
    owner_for=("for",),
    by_whom=("by",),
    future_words=listed(
        """
        is, are, will, shall, can, must, to be
        """
    ),
    assigned=(
        r"(?:is|are)\s+(?:now\s+)?next\s+(?:in\s+turn\s+|in\s+line\s+|up\s+)?(?=to\b)",
        r"(?:is|are)\s+(?:still\s+|also\s+|now\s+)?to\b(?!\s+be\b)",
        r"(?:was|were|is|are)\s+(?:asked|instructed|tasked|requested|delegated|charged)\s+(?:with|to)\b",
        r"(?:was|were)\s+(?:asked|instructed|tasked|requested)\s+(?:in|at|on|last)\s+(?:(?!to\b)\S+\s+){1,4}?to\b",
        r"(?:was|were|is|are)\s+(?:given\s+the\s+task\s+of|authorised\s+to|authorized\s+to)\b",
        r"(?:has|have)\s+(?:been\s+)?(?:asked|tasked|instructed)\s+to\b",
        r"(?:has|have|had)\s+(?:still\s+)?(?:the|an?|his|her|their)\s+(?:\w+\s+)?(?:action|task|job)(?:\s+from\s+(?:the\s+|our\s+)?\w+(?:\s+(?:time|meeting))?)?\s+(?:to|of)\b",
        r"(?:was|were|is|are)\s+(?:nominated|appointed|directed|mandated|invited|actioned|mandated|left|delegated|assigned|designated|empowered|deputed|expected|required|due)\s+to\b",
        r"(?:was|were|is|are)\s+(?:put\s+in\s+charge\s+of|made\s+responsible\s+for|assigned\s+the\s+task\s+of|given\s+(?:the\s+)?(?:job|responsibility|action)\s+(?:of|to))\b",
        r"(?:is|are|was|were)\s+(?:being\s+)?tasked\s+with\b",
        r"(?:was|were)\s+requested\s+that\b",
        r"(?:was|were|is|are)\s+given\s+(?:the\s+|an?\s+)?(?:free\s+hand|authority|go-ahead|green\s+light|power|powers|mandate|remit)\s+to\b",
    ),
    assigning=(
        r"(?:asked|instructed|tasked|requested|mandated|to\s+ask)\s+{who}",
        r"(?:action|task)\s+(?:for|on)\s+{who}",
        r"(?:authorised|authorized|directed|delegated|empowered|charged|invited|encouraged|urged|assigned|nominated|appointed)\s+{who}",
        r"(?:leave|left|leaves|leaving)\s+(?:it\s+|this\s+|that\s+)?(?:with|to|for)\s+{who}",
        r"(?:it\s+)?(?:falls|fell|was\s+left|is\s+left|was\s+delegated|is)\s+(?:to|with|for)\s+{who}",
        r"(?:task|action|job|responsibility)\s+(?:goes|went|falls|fell|was\s+given)\s+to\s+{who}",
        r"(?:request|ask|instruct|authorise|authorize|direct|delegate|task|require|mandate)\s+{who}",
        r"(?:asks|asking|requests|requesting|instructs|instructing|tasks|tasking|directs|directing)\s+{who}",
    ),
    assigning_more=(r"(?:,|and|,\s+and)\s+(?:asked\s+|for\s+|on\s+)?{who}\s+to\s+",),
    turns=(
        r"it(?:\s+is|\s+will\s+be|'s|’s)\s+(?:now\s+|then\s+)?{who}\s+turn",
        r"(?:the\s+)?turn\s+(?:now\s+)?(?:passes|goes|comes|passed|went)\s+to\s+{who}",
        r"next\s+(?:in\s+turn|in\s+line|up)\s+is\s+{who}",
    ),
    task=("to",),
    suggesting=(
        r"\b(?:suggests?|suggested|asked|wonders?|wondered|hopes?|proposes?d?|if|whether)\b",
        r"\b(?:recommends?|recommended|considers?|considered|discuss(?:es|ed)?|debated?|queried|queries|questions?|questioned|wants?|wanted|wishes|wished|would\s+like|feels?|felt|believes?|believed|might|maybe|perhaps|should)\b",
    ),
    object_words=listed(
        """
        from, by, with, of, on, at, about, for, or, than, that's, between, per, via, after, against,
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
    not_yet=(
        r"(?:has|have|had)\s+not\s+(?:yet\s+)?(?:managed|been\s+able|had\s+time|got\s+round)\s+to",
        r"(?:hasn't|haven't)\s+(?:yet\s+)?(?:managed|been\s+able|had\s+time|got\s+round)\s+to",
        r"had\s+not\s+yet",
        r"did\s+not\s+manage\s+to",
        r"was\s+(?:not\s+able|unable)\s+to",
        r"(?:has|have)\s+(?:still|yet)\s+to",
        r"still\s+(?:has|have|needs|need)\s+to",
        r"(?:has|have|had)\s+(?:still\s+)?not(?:\s+yet)?",
        r"(?:hasn't|haven't)(?:\s+yet)?",
    ),
    yet=("yet", "still"),
    remaining_tasks=(
        r"\A{who}(?:'s|’s)\s+(?:action|task|job|offer|undertaking)(?:\s+from\s+[^(]{3,30}?)?\s*(?:\(|of\s+)(?P<gerund>[^()]+?)\)?\s*,?\s+(?:is\s+|was\s+|has\s+been\s+)?(?:still\s+)?{remains}",
        r"\A{who}\s+(?:is|are)\s+still\s+to\s+{task}\Z",
        r"\A{who}(?:'s|’s)\s+(?:action|task|job|offer|undertaking)\s+to\s+{task}\s*,?\s+(?:is\s+|was\s+|has\s+been\s+)?(?:still\s+)?{remains}",
        r"\b(?:the\s+)?(?:action|task)\s+(?:for|on)\s+{who}\s+to\s+{task}\s*,?\s+(?:is\s+|was\s+)?(?:still\s+)?{remains}",
        r"\b(?:the\s+)?(?:action|task)\s+to\s+{task}\s*,?\s+(?:is\s+|was\s+)?(?:still\s+)?{remains}\s+(?:for|with)\s+{who}(?!\w)",
        r"\b(?:the\s+)?(?:action|task)\s+to\s+{task}\s*,?\s+(?:is\s+|was\s+)?(?:still\s+)?{remains}",
    ),
    telling=(
        r"\b(?:explain|say|said|mention|inform|remind|report|note|point(?:ed)?\s+out|add|repl|answer|confirm|announce|state|stress|told|tell|thought|think|believe|heard|read|warn|emphasi[sz])(?:s|d|ed|ied|ies)?\s+(?:\w+\s+){0,3}(?:that|how|when|what)\b",
    ),
    asking=("ask",),
    asking_whom=("have",),
    not_invited=("all", "must", "has", "have"),
    invite_verbs=(("invit", "invite"), ("call", "call"), ("summon", "call"), ("", "invite")),
    mere_promise=(
        r"(?:^|\s)to$",
        r"(?:would|will|could|['’]d|['’]ll)$",
        r"(?:forward|down)\s+for$",
        r"(?:promised|promises|pledged|pledges)$",
        r"of$",
    ),
    attending=("attend", "come", "come along", "be there", "be present", "join", "join us"),
    agreeing=("agree",),
    reported=("would",),
    coming=(),
    committed=(
        r"(?:agreed|agrees|undertook|undertakes|offered|offers|promised|promises|volunteered|volunteers|committed)\s+to",
        r"(?:will\s+take|took|takes)\s+(?:an?\s+)?action\s+to",
        r"(?:is|are)\s+(?:going\s+to|responsible\s+for|in\s+charge\s+of|taking\s+(?:on|over|charge\s+of|care\s+of)|on\s+(?:the\s+case|to\s+it)|down\s+to)",
        r"(?:has|have|had)\s+(?:agreed|offered|promised|volunteered|undertaken|committed|pledged)\s+to",
        r"(?:pledged|pledges|consented|consents|proposes|intends|intended|plans|planned|aims|aimed|arranged|arranges)\s+to",
        r"(?:is|are|was|were)\s+(?:happy|willing|prepared|keen|ready)\s+to",
        r"(?:took|takes|will\s+take|take)\s+(?:it\s+)?(?:upon|on)\s+(?:himself|herself|themselves|itself)\s+to",
        r"(?:took|takes|will\s+take|is\s+taking|are\s+taking)\s+(?:on|responsibility\s+for|charge\s+of|care\s+of|the\s+lead\s+(?:on|in)|ownership\s+of|forward|away|the\s+(?:task|action|job)\s+(?:of|to))",
        r"(?:said|says|agreed|confirmed|promised|undertook|thought|offered)\s+(?:that\s+)?(?:he|she|they)(?:\s+(?:would|will|could)|['’](?:d|ll))(?=\s)",
        r"(?:signed|signs|has\s+signed|have\s+signed)\s+up\s+to",
        r"undertook(?=\s+(?:the|an?)\b)",
        r"(?:put|puts)\s+(?:himself|herself|themselves|his\s+name|her\s+name|their\s+names?)\s+(?:forward|down)\s+(?:to|for)",
        r"(?:stepped|steps|came|comes)\s+(?:up|forward|in)\s+to",
        r"(?:promised|promises|pledged|pledges)(?=\s+(?:the|an?|some|her|his|us)\b)",
        r"(?:is|are)\s+(?:leading|organising|organizing|arranging|preparing|drafting|handling|coordinating|dealing\s+with|looking\s+into|looking\s+after|following\s+up|sorting|working\s+on\s+(?:a|an|the)|taking\s+forward)",
        r"kindly\s+(?:agreed|offered)\s+to",
    ),
    future=(
        r"(?:will|shall|'ll|would)",
        r"(?:needs|need)\s+to",
        "(?:’ll|’d|'d)",
        r"(?:is|are)\s+going\s+to",
        r"(?:is|are)\s+(?:due|set|planning|aiming|hoping)\s+to",
        r"(?:has|have)\s+(?:got\s+)?to",
        "must",
        r"(?:will|shall)\s+(?:also|now|then|be\s+asked\s+to)",
    ),
    passive_invitation=(
        r"(?:is|will\s+be|to\s+be)\s+invited",
        r"be\s+invited",
        r"(?:should|will|would|could|can)\s+be\s+(?:asked|invited)\s+to\s+(?:attend|join|come|speak|present)",
        r"(?:is|are|was|were)\s+(?:to\s+be\s+)?(?:asked|called|summoned)\s+to\s+(?:attend|join|come|speak|present)",
        r"(?:are|were|was)\s+invited",
    ),
    remains=listed(
        """
        remains open, outstanding, ongoing, not yet done, carried forward, still open, in progress,
        not done, open, remains, remain open, remains outstanding, still outstanding, is still to be
        done, still to do, still to be done, to be carried forward, carried over, carry over, carry
        forward, rolled over, rolled forward, held over, left open, deferred to, deferred until, not
        started, not yet started, not complete, not completed, incomplete, partially done, partly
        done, partially complete, partly complete, pending, still pending, unfinished, to continue,
        action continues, continues, on hold, overdue, delayed, no progress, under way, underway,
        still has this, still has that, still has it, still have this, still have it, has yet to do
        it, still on her list, still on his list, still on their list, still on the list, awaiting,
        not actioned, not yet complete, not yet completed, bring forward
        """
    ),
    action_labels=listed(
        """
        action, actions, action item, action items, action point, todo, to do, ap, task, ai, actions
        points, action points, action required, action needed, new action, agreed action, agreed
        actions, to-do, to-dos, tasks, task for, follow-up, follow up, follow-up action, next step,
        next steps, next action, what, assignment, homework, job, to action, for action
        """
    ),
    owner_labels=listed(
        """
        owner, responsible, lead, who, assigned to, assignee, owners, owned by, action owner, action
        by, action for, actioned by, responsible person, responsible party, person responsible,
        responsibility, by whom, for action by, assigned, assignees, leads, lead officer, allocated
        to, to be done by whom, taken by whom, delegated to, task owner, accountable
        """
    ),
    verbs=VERBS,
    perfects=PERFECT,
    reporting=REPORTING,
    informing=listed(
        """
        announces, describes, explains, goes through, highlights, informs, introduces, mentions,
        notes, outlines, points out, presents, reminds, reports, says, shows, states, summarises,
        talks, tells, thanks, updates, welcomes
        """
    ),
    notifying=("informs", "notifies", "tells", "reminds", "advises", "updates", "warns"),
    recipients=(
        r"(?:all|other|the\s+other|affected|both|those)\s+[a-z-]+",
        r"the\s+(?:[a-z-]+\s+){0,2}?[a-z-]+s\b",
        r"(?:members|residents|neighbours|parents|tenants|volunteers|applicants|suppliers|staff|families)\b",
    ),
    told_after=("the membership", "the wider membership"),
    venues=(
        r"(?:raises|takes|brings|puts|presents|reports)\s+(?:(?!that\b|of\b)\S+\s+){1,5}?(?:at|with|to|before)\s+(?:the\s+|an?\s+|her\s+|his\s+|their\s+|next\s+)*(?P<venue_3>(?:[\w-]+\s+){0,2}?(?:meeting|forum|board|panel|group|council|committee|conference|assembly|cabinet|landlord|manager|school|contractor|supplier))\b",
    ),
    gerunds=GERUNDS,
    passives={},
    passive_leads=(
        r"(?:(?:will|shall|to|should|must)\s+(?:now\s+|also\s+|then\s+)?be|(?:is|are)\s+(?:to\s+be|being|going\s+to\s+be))\s+",
    ),
    verb_particles=listed("up, out, in, off, down, round, over, back, away, together"),
    idle=listed(
        """
        take minutes, take the minutes, take notes, take the notes, chair, chair the meeting,
        minute, record, scribe, record the minutes, lead the meeting
        """
    ),
    plainer=(
        (
            r"\Athe\s+task\s+of\s+(?P<task>.+?)\s+(?:was|is)\s+(?:given|assigned|delegated)\s+to\s+{who}\W*\Z",
            "{who} is tasked with {task}",
        ),
        (
            r"(?:it\s+is|it\s+was|it\s+will\s+be|it['’]s)\s+{who}\s+who\s+(?=will|is\s+to|shall)",
            "{who} ",
        ),
        (r"\A(?:can|could|would|will)\s+{who}\s+(?:please|kindly)\s+", "{who} to "),
        (r"\A{who}\s*[,:]?\s+(?:please|can\s+you\s+please|could\s+you\s+please)\s+", "{who} to "),
        (r"\A(?:please\s+could|please\s+can|please\s+would)\s+{who}\s+", "{who} to "),
        (r"\A(?:over\s+to|down\s+to|up\s+to)\s+{who}\s+to\s+", "{who} to "),
        (
            r"(?<!\w){who}['’]s\s+(?:job|task|role|action|part|homework)\s+(?:is|will\s+be)\s+to\s+",
            "{who} is to ",
        ),
        (
            r"(?<!\w){who}['’]s\s+(?=(?:going|happy|willing|keen|ready|prepared|able|planning|aiming)\s+to\b)",
            "{who} is ",
        ),
        (
            r"(?<!\w){who}['’]s\s+(?=(?:looking\s+into|getting|doing|sorting|organising|organizing|arranging|checking|drafting|chasing)\b)",
            "{who} is ",
        ),
        (r"(?<!\w){who}['’]re\s+(?=going|happy|willing|keen|doing|getting)", "{who} are "),
    ),
    musts=("must",),
    agreeing_about=(
        r"\bagreed\s+(?:about|on)\b",
        r"\b(?:it\s+was\s+)?proposed\s+and\s+(?:agreed|carried)\b",
    ),
    conditions=("if", "when", "once", "unless", "as soon as", "should", "provided", "in case"),
    long_since=(
        r"\b(?:for|over)\s+(?:many|several|some|\w+)\s+years\b",
        r"\bsince\s+(?:19|20)\d\d\b",
    ),
    wanted=listed(
        """
        needed, needs, need, required, requires, to be, wanted, missing, must be, due, outstanding,
        to do, still to
        """
    ),
    group_words=listed(
        """
        group, team, table, zone, area, ward, district, class, nominated, nominee, nominees,
        elected, votes, for, against, candidate, candidates, proposed, seconded, proposer, seconder,
        question, answer, speaker, from, name, phone, email, address, reserve, present, apologies,
        mover, born
        """
    ),
    absent_words=listed(
        """
        ill, sick, away, absent, apologies, present, remote, online, on leave, late, in favour,
        against, abstained, abstaining, yes, no, fine, good, ok, not standing, standing, coming, not
        coming, by video, by phone, in person, for, none
        """
    ),
    agreed_that=(
        r"(?:agreed|decided|resolved|determined|consensus|recommended\s+and\s+agreed)(?:\s+(?:unanimously|by\s+(?:all|consensus)))?\s*,?\s+that\s+{who}\s+(?:should|would|will|shall|is\s+to|are\s+to|be\s+asked\s+to|must|could|can|ought\s+to)\s+(?:also\s+|now\s+)?",
        r"(?:agreed|decided|resolved)\s+(?:for|on)\s+{who}\s+to\s+",
        r"(?:agreed|decided|resolved)\s+that\s+(?!(?:\S+\s+){1,5}?(?:should|would|will|shall|must|could|can|ought|is|are|be)\s){who}\s+(?=(?:write|draft|contact|ask|arrange|prepare|circulate|send|obtain|order|book|report|investigate|check|look|organise|speak|seek|produce|review|make|call|email|invite|get|find|take|buy|place|submit|approach|meet|liaise)\s)",
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
        arrive late, be late, form part, prefer, never, not, no longer, always, only
        """
    ),
    of_others=(r"(?:has|have|had)\b", r"(?:is|are)\s+(?:also\s+)?(?:expected|due|supposed)\b"),
    asking_here=(
        r"(?:asks|wonders)\s+(?:also\s+|then\s+)?(?:if|whether|why|how|when|what|who|where|which|about)\b",
    ),
    then_words=("then", "there", "at that meeting"),
    was_to=(r"\b(?:was|were)\s+(?:going\s+)?to\b", r"\bhad\s+promised\b"),
    which_past=(
        r"\b(?:which|that|whom)\s+(?:[^\s,.]+\s+){1,5}(?:(?:was|were|had\s+been)\s+(?:asked|told|given)|had\s+promised)\b",
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
        r"(?:quotes?|prices?|quotations?|estimates?|details|costs|copies|contact|information|permission|insurance|tickets|keys|in\s+touch|hold\s+of|round|through)\b",
        r"(?-i:[A-Z])[\w’'-]+",
        r"with\b",
        r"(?:if|whether|what|about|to|on)\b",
    ),
    things=("it", "this", "that", "them", "these", "those"),
    mild=(r"\b(?:should|might|maybe|perhaps)\b",),
    weak=listed(
        """
        should, could, might, may, would like, hopes to, plans to, continues
        """
    ),
    weak_whole=("continues",),
    rules=(
        r"\b(?:gives?|gave)\s+notice\s+of\s+(?:\w+\s+){0,2}(?:questions?|items?|business|motions?)\b",
        r"\b(?:replies|answers|responds|objects|confirms|maintains|adds|claims)\s+that\b",
        r"\b(?:alternates|substitutes|observers|deputies|the\s+public)\s+(?:may|can|are\s+(?:allowed|entitled))\b",
        r"\bmust\b.*\bunder\b",
        r"\bshall\b.*\b(?:condition|law|act|code|rule|rules|licen[cs]e)\b",
        r"\b(?:every|each|all)\s+\w+\s+(?:must|shall|will)\b",
        r"\b(?:bylaws|constitution|terms of reference|standing orders|the act|regulations)\b.*\b(?:must|shall|require\w*|state\w*|will)\b",
        r"\brequired\s+(?:by|under)\b",
        r"\bin accordance with\b",
        r"\bunder\s+the\b.*\b(?:must|shall|will|is\s+required|are\s+required)\b",
        r"\b(?:must|shall)\b.*\b(?:by\s+law|under\s+the|in\s+line\s+with|according\s+to)\b",
        r"\b(?:policy|lease|licence|license|contract|agreement|insurance|legislation|guidance|the\s+rules?|law)\s+(?:requires?|states?|says?|stipulates?|specif(?:y|ies)|provides?)\b",
        r"\bis\s+(?:legally\s+|statutorily\s+)?(?:obliged|required)\s+(?:by|under)\b",
        r"\b(?:anyone|everyone|all\s+(?:those|members|residents|users))\s+(?:who|must|shall)\b",
        r"\bmust\s+not\b",
    ),
    habits=(
        r"\b(?:once|twice|\w+\s+times)\s+(?:a|per|each|every)\s+(?:year|month|week|day|term|quarter)\b",
        r"\b(?:every|each)\s+(?:year|month|week|day|night|evening|morning|quarter|term|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weekend)\b",
        r"\b(?:annually|regularly|normally|usually|always|often|daily|weekly|monthly|quarterly|routinely|currently|at\s+present|nowadays|these\s+days|generally|typically)\b",
        r"\bon\s+(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)\b",
    ),
    done=(
        r"\A(?:it|this|that|they|these)\s+(?:took\s+place|was\s+held|were\s+held|happened|went\s+ahead|was\s+sent|were\s+sent)\b",
        r"\bdid\s+so\b",
        r"\b(?:has|have|had)\s+(?:now\s+|since\s+|already\s+)?(?:done|completed|reported|sent|written|circulated|finished|fixed|closed|resolved|delivered)\b",
        r"\b(?:is|was|now|been)\s+(?:done|complete|completed|closed)\b",
        r"^\W*(?:closed|done|completed|complete)[.!]?$",
        r"[,;(–-]\s*(?:done|closed|complete|completed)\s*[.!)]*$",
        r"\b(?:has|have|had)\s+(?:now|since|already)\s+(?:been\s+)?\w{2,}(?:ed|en|nt|ne|lt|ght|pt|t)\b",
        r"\bthis\s+(?:has\s+been|was|is)\s+(?:now\s+)?(?:done|completed|actioned|closed|resolved)\b",
        r"\bwhich\s+(?:has\s+(?:now\s+)?been|was|is\s+now)\s+\w+",
        r"\bhad\s+done\s+(?:so|it|this)\b",
        r"\b(?:action|task)\s+(?:is\s+|was\s+|now\s+|has\s+been\s+)?(?:closed|complete|completed|discharged|done)\b",
        r"\b(?:now|since)\s+(?:in\s+place|complete|completed|done|resolved|fixed|installed|sent)\b",
    ),
    doubtful=(
        r"\?$",
        r"\bif\s+(?:possible|we|anyone)\b",
        r"\bsuggest\w*\b",
        r"\bwonder\w*\b",
        r"\bwould\s+be\s+(?:good|nice|useful)\b",
        r"\bwhether\b.*\bwill\b",
        r"\busually\b",
        r"\bcould\s+be\b",
        r"\bmaybe\b",
        r"\bperhaps\b",
        r"\bpossibly\b",
        r"\bmight\b",
        r"\bwould\s+(?:like|prefer|love|welcome)\b",
        r"\bif\s+(?:time|necessary|needed|funds?|funding)\b",
        r"\bit\s+was\s+hoped\b",
        r"\bhoped\s+(?:that|to)\b",
        r"\bideally\b",
    ),
    adverbs=listed(
        """
        also, now, then, therefore, jointly, further, kindly, both, each, still, duly, again, once,
        already, just, soon, later, meanwhile, additionally, separately, subsequently, next,
        finally, first, instead, nevertheless, accordingly, hereby, unanimously, formally,
        informally, immediately, promptly, personally, afterwards, in turn, also then, as well, in
        the meantime, as a result, in addition, in future, for now, gladly, happily
        """
    ),
    state_labels=("status", "state", "progress", "outcome"),
    done_words=(
        *listed(
            """
            done, completed?, closed, ok, complete, finished, resolved, dropped, cancelled,
            withdrawn, delivered, actioned, discharged, superseded, obsolete
            """
        ),
        "no longer (?:needed|required|relevant)",
    ),
    dropped_words=(
        *listed(
            """
            dropped, cancelled, withdrawn, superseded, obsolete
            """
        ),
        "no longer (?:needed|required|relevant)",
    ),
    begun_words=listed(
        """
        in progress, ongoing, on-going, under ?way, started, begun, work in progress, wip, in hand,
        being done, partly done, partially complete, part complete, progressing, underway
        """
    ),
)
