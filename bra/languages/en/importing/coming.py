"""English words of the next meeting: when, where, and on what."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.coming import ComingWords

_TREAT: Final = (
    r"(?:discuss|talk\s+about|cover|look\s+(?:again\s+)?at|consider|plan|go\s+through|decide\s+on"
    r"|review|take\s+up|deal\s+with|return\s+to|examine)"
)
_WHO: Final = r"(?:it|we|they|the\s+\w+(?:\s+(?!will|shall|is|are)\w+)?)"

_MONTHS: Final = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
)

COMING: Final = ComingWords(
    next_headings=(
        *listed(
            """
            next meeting, date of next meeting, date and time of next meeting, dates of next
            meetings, date of the next meeting, the next meeting, date and place of next meeting,
            next mtg, date of next mtg,
            date of next meetings, next meetings, next scheduled meeting, next meeting date, date of
            the next board meeting, next board meeting, next committee meeting, next council
            meeting, next group meeting, next ordinary meeting, next regular meeting, next full
            meeting, next steering group meeting, next parish council meeting, next partnership
            meeting, next trustees' meeting, next session, next call, next gathering, time and place
            of next meeting, time and date of next meeting, time and venue of next meeting, date and
            venue of next meeting, dates of next meeting, date for next meeting, date for the next
            meeting, date of following meeting, the following meeting, dates of future meetings,
            date of future meetings, future meetings, future meeting dates, dates of forthcoming
            meetings, forthcoming meetings, upcoming meetings, upcoming meeting, next meet, next
            meetup, next time, we next meet, we meet again, meet again on, to meet again, will meet
            again, meeting again, date of the following meeting, next meeting and close, next
            meeting and closing, next meeting time, next dates, following meeting, next one, dates
            of meetings, dates of meeting, dates for meetings, meeting dates, dates for the diary,
            dates for your diary, diary dates, future dates, forthcoming dates, upcoming dates,
            dates to note, remaining meetings, when we next meet, when we meet again, when do we
            meet again, when we meet next, the next one, our next meeting, next get-together
            """
        ),
        "date, time and place of next meeting",
    ),
    calendar_headings=listed(
        """
        schedule of meetings, calendar of meetings, meeting schedule, meeting calendar, calendar of
        dates, schedule of dates, meeting days, programme of meetings
        """
    ),
    next_alone=listed("next, next up, coming up, up next, what next, and next, the next date"),
    next_verbs=listed(
        """
        is, are, will be, shall be, is to be, to be, was, takes place, will take place, is held, was
        fixed, was set, was agreed, was arranged, was scheduled, is fixed, is set, is arranged, is
        scheduled, is planned, has been set, has been fixed, has been arranged, has been scheduled,
        falls
        """
    ),
    next_patterns=(
        r"\Anext(?=:\s*(?:[^\W\d]+,?\s+)?\d{1,2}(?:/\d{1,2}|(?:st|nd|rd|th)?\s[^\W\d]+)(?:\s+\d{4})?(?:\s*[,.;]|\s+(?:at|\d)|\s*\Z))",
        r"(?:committee|board|council|group|trustees|team|panel|forum|club|executive)\s+(?:meets?\s+(?:again|next)|reconvenes?|will\s+meet\s+(?:again|next))",
        r"\Asee\s+you\s+(?:all\s+)?(?:then\s+|again\s+|next\s+)?on",
        r"next\s+(?!(?:step|week|year|day|days|term|page|part|task|item)\b)(?-i:[A-Z]{2,4})(?=\s*:)",
        r"(?:the\s+|our\s+)?next\s+(?:slt|smt|lmt|tsc|pmc|pmb|exco|excom|steerco|pcc|wg)(?=\W*\Z|\s*[:,–-])",
        r"(?:the\s+|our\s+)?(?:next|following)\s+(?:committee|board|council|forum|panel|executive|trustees)(?=\s*(?:[:,–-]|\Z|(?:is|on|will)\s|(?:\w+day,?\s+)?\d))",
        r"(?:the\s+|our\s+)?(?:next|following)\s+(?:(?!annual)[\w-]+\s+){0,2}(?:meeting|session|conference|consultation|call|gathering|assembly|huddle|get-together|catch-?up|stand-?up|check-in)s?",
        r"(?:a|another)\s+(?:new|further|second|follow-up|follow\s+up)\s+(?:\w+\s+)?meeting",
        r"(?:we|the\s+\w+)\s+(?:will\s+)?(?:(?:next|then)\s+meets?|meets?\s+(?:again|next|then|on)|reconvenes?)",
        r"(?:the\s+)?meeting\s+after\s+(?:this|that)(?:\s+one)?\s+(?:is|will\s+be|takes\s+place)",
        r"(?:thereafter|after\s+(?:this|that)),?\s+(?:we|the\s+\w+)\s+(?:(?:will|shall|is\s+to)\s+)?meets?",
    ),
    month_weeks={
        "1": ("first", "1st"),
        "2": ("second", "2nd"),
        "3": ("third", "3rd"),
        "4": ("fourth", "4th"),
        "-1": ("last",),
    },
    week_of_month=("in", "of"),
    numbered_places=("room", "suite", "floor", "unit", "hut", "hall", "building"),
    place_ends=(
        r"(?:\A|\s*,\s+)(?:then\s+)?with\s+[^.;]+\s(?:as\s+(?:the\s+)?(?:\w+\s+)?(?:item|topic|matter|theme|subject)s?|on\s+the\s+(?:agenda|programme))\b",
        r"\s*[,(–-]?\s*\b(?:if\s|unless\s|depending\s+on|subject\s+to|provided\s+(?:that)?|provisionally|weather\s+permitting|to\s+be\s+confirmed|tbc|(?:room|venue|hall|address|link|location)\s+(?:to\s+(?:be\s+\w+|follow)|will\s+be|tbc|tba)|as\s+usual|assuming|(?:and|(?:when|where)\s+(?:it|we|they|the\s+\w+))\s+(?:will|shall|is\s+to|are\s+to)|to\s+(?:discuss|consider|review|look\s+at|cover|plan|decide\s+on|talk\s+about|go\s+through))\b",
    ),
    place_hedges=(
        r"(?:straight\s+|right\s+|directly\s+|immediately\s+|just\s+|soon\s+)?after\s+(?:the\s+)?(?:(?!(?:in|at|on|via)\b)\w+\s+)?(?!(?:in|at|on|via|the|that)\b)[^\W\d]+",
        r"probably|likely|most\s+likely|hopefully|perhaps|possibly|maybe|provisionally|preferably|ideally|if\s+(?:at\s+all\s+)?possible|weather\s+permitting",
        r"if\s+(?:circumstances|conditions|restrictions|the\s+weather|weather|time|space)\s+(?:allows?|permits?)",
        r"also|too|likewise|still",
        r"then|again|once\s+(?:again|more)|as\s+(?:usual|before|ever)|this\s+time|that\s+time|in\s+person",
    ),
    proposed_days=(
        r"(?:proposals?|(?:proposed|suggested|possible)\s+\w+)(?:\s+(?:for|of)\s+\w+)?(?:\s+[\d–/-]+)?\s*:",
    ),
    proposal_taken=(r"\b(?:approv|accept|agree|adopt)\w*",),
    another_meeting=(
        r"(?:and\s+)?(?:then|thereafter|afterwards|after\s+that|followed\s+by)",
        r"(?:and\s+)?(?:the\s+)?(?:agm|(?:\w+\s+){0,2}(?:meeting|assembly))",
    ),
    hosting=(
        r"\b(?:hosts|is\s+hosting|will\s+host|will\s+be\s+hosting|invites|has\s+invited|is\s+inviting)\s+(?:(?:us|it|everyone|everybody|the\s+(?:meeting|group|committee|board|panel))\s+)?(?:at|in|to)\s+(?:the\s+)?(?P<place>(?-i:[A-Z])[^.;:]{2,60})",
    ),
    deadline_leads=("by", "no later than", "not later than", "before", "on or before"),
    no_meeting=(
        r"\b(?:is|be|was|has\s+been|will\s+be)\s+cancel\w*\b",
        r"\bwould\s+(?:otherwise\s+|normally\s+|have\s+)?(?:fall|fallen|clash|coincide)\b",
        r"\bwould\s+(?:otherwise|normally)\b",
        r"\bwould\s+have\s+been\b",
        r"\bfalls\s+on\b",
    ),
    next_leads=listed(
        """
        date, dates, time, times, place, venue, and, of, for, the, &, day, confirm, confirmation of,
        to agree, setting, set, arrangements for, scheduling of, schedule, items, agenda, agenda
        items, topics, business
        """
    ),
    topic_columns=listed(
        """
        topic, topics, item, items, matter, subject, question, to discuss, for discussion, agenda item, what, theme, issue
        """
    ),
    topic_headings=listed(
        """
        items for the next agenda, items for next agenda, items for the next meeting, items for next
        meeting, items for a future agenda, items for future agendas, items for future meetings,
        agenda items for next meeting, agenda items for the next meeting, topics for next meeting,
        topics for the next meeting, for the next meeting, for next meeting, next agenda, next
        meeting agenda, agenda for next meeting, agenda for the next meeting, future agenda items,
        proposed agenda items, suggested agenda items, topics for next time, items for next time,
        matters for the next meeting, matters for next meeting, business for the next meeting, items
        to be carried to next meeting, draft agenda for next meeting, items for next council
        meeting, agenda items for future meetings
        """
    ),
    topic_patterns=(
        r"(?:for|before|ahead\s+of)\s+(?:the\s+next\s+\w+|the\s+(?:spring|summer|autumn|winter)\s+\w+|the\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\w+|January|February|March|April|May|June|July|August|September|October|November|December|the\s+(?:meeting|session)(?:\s+(?:in|on)\s+[\w\s]{1,20}?)?)(?:\s+(?:requested|proposed|suggested|wanted|we\s+want|members\s+want))?",
        r"(?:requested|wanted)(?:\s+then)?",
        r"(?:then|until\s+then|by\s+then|before\s+then|there)",
        r"(?:(?:things|matters|points|questions)\s+)?to\s+(?:prepare|take\s+up|consider|decide(?:\s+on)?|talk\s+about|go\s+through|plan|review|think\s+about|bring\s+up)(?:\s+[a-z]+){0,3}",
        r"(?:on|for)\s+(?:the|our)\s+(?:list|table|programme|schedule|next\s+agenda|agenda)(?:\s+(?:then|already|so\s+far|are|is|were|have|been|notified|proposed|suggested|put\s+down))*",
        r"(?:suggestions?|ideas?|proposals?|requests?|thoughts)\s+(?:for|on)\s+(?:the\s+)?(?:content|contents|programme|agenda|topic|topics|theme|items?)(?:\s+[a-z]+){0,3}",
        r"(?:preliminary|provisional|planned|proposed|suggested)\s+(?:content|contents|programme|agenda|theme)(?:\s+[a-z]+){0,3}",
        r"(?:(?:the\s+|these\s+)?(?:following\s+)?)(?:items?|topics?|matters?|subjects?|issues?|themes?|business|questions?|agenda|points?)(?:\s+[a-z]+){1,5}",
        r"to\s+be\s+(?:\w+ed|taken|gone|brought|dealt)(?:\s+(?:at|up|about|over|on|through|into|with|forward))?(?:\s+(?:then|there|next\s+time|at\s+that\s+meeting))?",
        r"we(?:['’]ll|\s+(?:will|shall|are\s+to))\s+(?:then\s+)?(?:talk\s+about|discuss|cover|look\s+at|take\s+up|go\s+through|consider)",
        r"already\s+(?:notified|tabled|proposed|listed|raised|announced|planned|put\s+(?:down|forward))(?:\s+[a-z]+){0,2}",
        r"(?:requested|wanted|deferred|pending|upcoming|current|postponed)\s+(?:topics|items|matters|subjects|questions|points)(?:\s+[a-z]+){0,3}",
        r"(?:(?:these|the\s+following)\s+)?(?:are\s+to|will|shall)\s+be\s+(?:discussed|taken\s+up|covered|considered)(?:\s+[a-z]+){0,3}",
        r"(?:the\s+)?(?:agenda|meeting|programme)\s+(?:will|is\s+to)\s+(?:include|cover|consider|discuss)",
    ),
    topic_leads=listed(
        """
        items, topics, in addition, additionally, agenda, agenda items, to be discussed, items for next meeting, on the agenda,
        topics for next meeting, for discussion, items for the agenda, items then, agenda to
        include, we will discuss, we will cover, we will look at, we will take up, agenda then,
        agenda for next meeting, agenda items for next meeting, agenda so far, provisional agenda,
        proposed agenda, draft agenda, items to include, items to be discussed, to include, topics
        to cover, topics then, topics to be discussed, topics so far, proposed topics, proposed
        items, suggested items, suggested topics, to discuss, to cover, matters to discuss, matters
        for discussion, matters to be discussed, items for discussion, for the agenda, for next
        time, for next meeting, for the next meeting, next time, themes, theme, focus, main items,
        main topics, main item, carried over, items carried over, business to include, want to talk
        about, we want to talk about, want to discuss, things to talk about, to talk about, already
        suggested, suggested so far, suggestions so far, suggestions, ideas so far, so far, topic,
        theme for the evening, topic for the evening, main business, main topic, already on the
        list, requested items, requests so far, items so far, on the list, coming up, on the agenda
        then, will include, the agenda will include, to be covered, business, to be considered, taken up, up then, to come up, up for discussion, discussed then
        """
    ),
    topic_tellings=(
        r"\A(?P<topic>[^.,]+?)\s+(?:is|are|(?:will|to)\s+be)\s+(?:presented|introduced|shown)\s+by\s+(?-i:[A-Z])[\w’'-]+(?:\s+(?-i:[A-Z])[\w’'-]+){0,2}\W*\Z",
        r"\A(?-i:[A-Z])[\w’'-]+(?:\s+(?-i:[A-Z])[\w’'-]+){0,2}\s+(?:presents|introduces|shows|reports\s+on|speaks\s+(?:about|on)|talks\s+about|will\s+(?:present|introduce|show|report\s+on|speak\s+(?:about|on)|talk\s+about))\s+(?P<topic>(?!that\b|how\b|it\b|by\b|before\b|\w+\s+(?:by|before|to)\s)[^.,]+)\W*\Z",
    ),
    topic_sentences=(
        rf"\Aat\s+(?:this|that|the\s+next)\s+(?:meeting|session),?\s+(?P<topic>(?!{_WHO}\s+(?:will|shall)\s+{_TREAT}|we\b)[^.]+?)\s+(?:will|is\s+to|are\s+to)\s+be\s+(?:discussed|considered|taken\s+up|covered|reviewed)\W*\Z",
        r"(?:\A|,\s+)(?:then\s+)?with\s+(?P<topic>[^.,;]+?)\s+(?:as\s+(?:the\s+)?(?:only\s+|main\s+|chief\s+)*(?:item|topic|matter|theme|subject)s?|on\s+the\s+(?:agenda|programme))\W*\Z",
        r"\A(?:the\s+)?(?:focus|theme)\s+(?:is\s+)?on\s+(?P<topic>[^.:]+)\W*\Z",
        r"\bwhen\s+(?P<topic>[^.:]+?)\s+(?:is|are|will\s+be)\s+(?:the\s+)?(?:only|main|chief)\s+(?:item|topic|matter|theme|subject)s?\W*\Z",
        r"\A(?P<topic>[^.:\d]+?)\s+(?:is|are|will\s+be)\s+(?:then\s+)?(?:the\s+)?(?:only|main|chief)\s+(?:item|topic|matter|theme|subject)s?(?:\s+then)?\W*\Z",
        rf"\b(?:then|there|{_WHO}\s+then)\s+(?:{_WHO}\s+)?(?:will|want|wants|wish|wishes|hope|hopes|would\s+like)\s+(?:then\s+)?(?:to\s+)?(?:hear|learn|know)\s+(?:more\s+)?(?:about|on)\s+(?P<topic>[^.]+)",
        rf"\A{_WHO}\s+(?:wish|wishes|hope|hopes|would\s+like|want|wants)\s+(?:then\s+)?to\s+(?:hear|learn|know)\s+more\s+(?:then\s+)?(?:about|on)\s+(?P<topic>[^.]+)",
        r"\A(?P<topic>[^.]+?)\s+(?:is|are|will\s+be)\s+(?:already\s+)?(?:an?\s+|the\s+)?(?:planned|expected|proposed|scheduled|intended)\s+(?:agenda\s+)?(?:items?|topics?|matters?)(?:\s+then)?\W*\Z",
        r"\A[^.]{2,60}?\s+(?:will|is\s+to|are\s+to|has\s+been\s+asked\s+to|have\s+been\s+asked\s+to)\s+(?:then\s+|also\s+)*(?:be\s+(?:invited|asked)\s+to\s+)?(?:speak|talk|present|report|give\s+a\s+talk)\s+(?:then\s+)?(?:to\s+us\s+)?(?:on|about)\s+(?P<topic>(?!(?:\w+\s+){1,3}by\s)[^.]+)",
        r"\A(?:members|(?:the\s+)?(?:group|board|committee|forum|council|panel))\s+(?:(?:then|also)\s+)*(?:wish|wishes|want|wants|hope|hopes|plan|plans)\s+(?:(?:then|also)\s+)*to\s+(?:discuss|talk\s+about|cover|look\s+at|consider|take\s+up|raise|return\s+to)\s+(?P<topic>[^.]+)",
        r"\b(?:agenda\s+)?(?:items|topics|matters)(?:\s+(?:on|for)\s+the\s+agenda)?\s+(?:to|will|are\s+to)\s+(?:include|be|cover)\s+(?P<topic>(?!\w+ed\b|sent\b)[^.]+)",
        r"\Aat\s+(?:the\s+request\s+of\s+[^.,]{2,40}|[^.,]{2,40}['’]s?\s+request),?\s+(?P<topic>[^.]+?)\s+(?:will|is\s+to|are\s+to)\s+(?:also\s+)?be\s+(?:discussed|taken\s+up|considered|on\s+the\s+agenda)\W*\Z",
        rf"\bmeet(?:s|ing)?\b.*?\b(?:and|(?:when|where)\s+{_WHO})\s+(?:will|shall|is\s+to|are\s+to)\s+(?:then\s+|also\s+|there\s+)*{_TREAT}\s+(?P<topic>[^.]+)",
        rf"(?<!\w){_WHO}\s+(?:will|shall|is|are)\s+(?:also\s+)?(?:then|there|at\s+(?:that|the)\s+meeting)\s+(?:also\s+)?(?:to\s+)?{_TREAT}\s+(?P<topic>[^.]+)",
        r"\A(?:the|that)\s+(?:next\s+)?(?:meeting|session)\s+(?:will\s+be|is(?:\s+to\s+be)?)\s+(?:mainly\s+)?(?:devoted\s+to|given\s+over\s+to|spent\s+on|about)\s+(?P<topic>[^.]+)",
        r"\A(?P<topic>[^.]+?)\s+(?:will|shall)\s+(?:also\s+)?be\s+(?:up|due|on\s+the\s+table)(?:\s+then|\s+at\s+that\s+meeting)?\W*\Z",
        r"\bwhen\s+(?P<topic>(?!we\b|it\b|they\b)[^.]+?)\s+(?:will|are\s+to|is\s+to)\s+be\s+(?:discussed|considered|reviewed|taken\s+up|covered)\b",
        r"\b(?:asked\s+for|asks?\s+for|requested|requests?|would\s+like|wants?|wanted|called\s+for)\s+(?:then\s+)?(?:an?\s+|further\s+|more\s+)?(?:\w+\s+)?(?:information|updates?|reports?|briefings?|presentations?|discussions?|reviews?|progress\s+reports?)\s+(?:on|about|of|from)\s+(?P<topic>[^.]+)",
        r"\A(?:we\s+(?:will|shall)|we(?:'ll|’ll)|then\s+we)\s+(?:also\s+|then\s+)?talk\s+(?:about\s+)?(?P<topic>[^.]+)",
        r"\A(?:(?:this|it)\s+(?:is\s+)?)?to\s+(?:include|discuss|consider|cover|review|deal\s+with|focus\s+on|take\s+up|decide\s+on)\s+(?P<topic>[^.]+)",
        r"\bat\s+(?:the|that)\s+meeting,?\s+(?:we|the\s+\w+)\s+will\s+(?:discuss|consider|cover|look\s+at|review)\s+(?P<topic>[^.]+)",
        r"\b(?:then|there)\s+we\s+(?:(?:will|shall)\s+)?(?:also\s+)?(?:have|discuss|talk\s+about|cover|look\s+at|consider|plan|go\s+through|decide\s+on|review|take\s+up)\s+(?P<topic>[^.]+)",
        r"\A(?:things|what|matters|topics)\s+(?:that\s+)?we\s+(?:want|need|mean|plan)\s+to\s+(?:talk\s+about|discuss|cover|look\s+at|take\s+up)(?:\s+then)?\s+(?:is|are)\s+(?P<topic>[^.]+)",
        r"\b(?:at|for)\s+the\s+(?:[a-z]+\s+)?(?:meeting|session)\s+in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+(?:we|the\s+\w+)\s+will\s+(?:discuss|consider|cover|look\s+at|review)\s+(?P<topic>[^.]+)",
        r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:meeting|session)\s+(?:(?:will|is\s+to)\s+(?:discuss|consider|cover|look\s+at|review|include|take\s+up))\s+(?P<topic>[^.]+)",
        r"\A(?:it\s+is|it\s+will)\s+then\s+(?:be\s+)?time\s+for\s+(?P<topic>[^.]+)",
        r"\A(?P<topic>[^.]+?)\s+(?:will\s+(?:come\s+back|return|come\s+up)|come\s+back)\s+then,\s+(?:as\s+will|together\s+with|along\s+with|and\s+so\s+will)\s+(?P<more>[^.]+)",
        r"\A(?P<topic>(?!.*,\s+when\s)[^.]+?)\s+(?:is|are|will\s+be)\s+(?:on\s+the\s+(?:agenda|list|programme)|next\s+in\s+line|discussed|taken\s+up|covered)\W*\Z",
        r"(?:\A|[–—]\s)(?P<topic>[^.–—]+?)\s+(?:(?:is|are)\s+)?to\s+be\s+(?:discussed|considered|decided|reviewed)(?:\s+then)?\W*\Z",
        r"(?:\A|[–—]\s)(?P<topic>[^.–—]+?)\s+(?:will|to)\s+(?:return|come\s+up\s+again|be\s+back)\s+(?:then|to\s+the\s+next|at\s+the\s+next)\b",
        r"\b(?:we|the\s+\w+|it)\s+(?:want|wants|need|needs|plan|plans|intend|intends|hope|hopes|aim|aims|is|are)\s+(?:then\s+)?to\s+(?:discuss|talk\s+about|cover|look\s+at|consider|plan|go\s+through|decide\s+on|review)\s+(?P<topic>(?!(?:then\s+)?(?:is|are)\s)[^.]+)",
        r"\b(?:we(?:'ll|’ll|\s+will|\s+shall))\s+(?:then\s+)?(?:discuss|talk\s+about|cover|look\s+at|consider|plan|go\s+through|decide\s+on|review)\s+(?P<topic>[^.]+)",
        r"\b(?:the\s+next\s+meeting|it|we)\s+will\s+(?:discuss|consider|cover|take\s+up)\s+(?P<topic>[^.]+)",
        r"(?<![^.])(?P<topic>[^.]+?)\s+will\s+be\s+(?:discussed|considered|on\s+the\s+agenda)\s+(?:then|at\s+the\s+next)\b",
        r"\A(?P<topic>[^.]+?)\s+(?:is|are|comes?)\s+then\s+(?:up\s+)?(?:on\s+the\s+agenda|for\s+discussion)\W*\Z",
        r"\b(?:the\s+(?:next\s+)?(?:meeting|agenda|session)|it|we|this)\s+will\s+(?:include|focus\s+on|deal\s+with|look\s+at|take|cover|review|address|start\s+with|be\s+about)\s+(?P<topic>[^.]+)",
        r"\b(?:agenda|business)\s+(?:(?:is\s+)?to|will|should)\s+(?:include|cover|comprise|consist\s+of|be)\s+(?P<topic>[^.]+)",
        r"\bon\s+the\s+agenda\s+(?:then\s+)?(?:is|are|will\s+be)\s+(?P<topic>[^.]+)",
        r"\b(?:the\s+)?(?:main\s+)?(?:topics?|items?|theme|focus|agenda)\s+(?:will\s+be|is|are)\s+(?P<topic>[^.]+)",
        r"\b(?:to\s+discuss|to\s+consider|to\s+cover)\s+(?P<topic>[^.]+)",
        r"\bat\s+the\s+(?:next\s+)?(?:meeting|session)\s+we\s+(?:discuss|cover|consider|take\s+up)\s+(?P<topic>[^.]+)",
        r"(?<![^.])(?P<topic>[^.]+?)\s+(?:will|is\s+to|are\s+to)\s+(?:be\s+(?:taken\s+up|covered|raised|dealt\s+with|brought\s+back)|come\s+back)\s+(?:then|at\s+(?:the\s+next|that))\b",
    ),
    topic_calls=(
        rf"(?:for|at)\s+the\s+(?:(?:{_MONTHS})\s+(?:meeting|session)|(?:meeting|session)\s+in\s+(?:{_MONTHS}))(?:,?\s+(?:(?:we|members)\s+)?(?:wish(?:ed)?|want(?:ed)?|requested|proposed|suggested|asked)(?:\s+for)?)?\s*:",
        rf"(?:wished|wanted|requested|proposed|suggested|asked)\s+(?:for|at)\s+the\s+(?:(?:{_MONTHS})\s+(?:meeting|session)|(?:meeting|session)\s+in\s+(?:{_MONTHS}))\s*:",
    ),
    beside_matters=listed(
        """
        coffee, tea, lunch, dinner, food, supper, sandwiches, cake, cakes, refreshments, drinks,
        welcome, venue, room, link, same, online, provisional, tbc, tba, notice, please, morning, afternoon, evening
        """
    ),
    onward=("further", "again", "more", "once more", "in more detail", "in detail"),
)
