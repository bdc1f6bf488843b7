"""English words of who led a meeting, who wrote, and who was to approve."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.officers import OfficerWords

_CHECKER: Final = r"(?:(?:approv|check|scrutin|verifi)e?ers?|signator\w+)"
_APPROVER: Final = (
    rf"(?:approvers?(?:\s+\w+\s+the\s+minutes)?|minutes?[ -]{_CHECKER}"
    rf"|{_CHECKER}\s+\w+\s+the\s+minutes)(?:\s+and\s+tellers?)?"
)
_APPROVING: Final = (
    r"(?:approve|check|sign|verify|attest)(?:\s+and\s+sign)?\s+the\s+(?:minutes|notes)"
    r"(?=\s*(?:[.,;:)]|\Z|(?:were|was|the\s+meeting)\s|(?:together\s+|jointly\s+)?with\s|alongside\s"
    r"|of\s+(?:the|this|today\S*)\s+meeting))"
)

_WRITER: Final = (
    r"(?:the\s+)?(?:secretary|minute[ -]?taker|note[ -]?taker|clerk|scribe|minutes?\s+secretary)"
)
_CHAIR: Final = r"(?:the\s+)?chair(?:man|person|woman)?"
_NOT_OF: Final = r"(?!\w|\s+(?:of|to|for)\s+(?!the\s+(?:meeting|day|evening)))"
"""Whoever is chair or secretary of something else is none of this meeting's."""
_STANDING_IN: Final = r"(?:stood\s+in|stands\s+in|standing\s+in|is\s+standing\s+in|filled\s+in|deputised|stepped\s+in)"
_ALL: Final = (
    r"(?=\s*(?:[.,;:]|\Z)|\s+and\s|\s+(?:the|this|today['’]s)\s+meeting|\s+(?:today|tonight))"
)
_TOOK: Final = (
    r"(?:took|take|kept|keep|wrote|write|did|made|typed|scribbled)\s+(?:up\s+|down\s+)?(?:the\s+|these\s+|today['’]s\s+)?"
    r"(?:minutes|notes)(?!\w|\s+(?:on|about|to|from|for)\s)"
)
_BY_GAVEL: Final = r"(?:had|has|held|holds|took|takes|in|wielded)\s+the\s+(?:chair|gavel)"
_AT_PEN: Final = r"(?:(?:had|took|held|on|with|at)\s+)?the\s+(?:minutes|notes|pen|keyboard)"
_AND: Final = r"(?:(?!(?:that|who|which|when|if)\b)(?-i:[a-z])[\w-]*\s+){2,8}?and\s+"
"""What else is told of somebody before what is asked for: `is the convener and` led the meeting."""
_CHECKED: Final = (
    r"(?:approved|checked|confirmed|agreed(?:\s+as\s+(?:correct|accurate))?|signed\s+off)"
)

OFFICERS: Final = OfficerWords(
    officer_cues=listed(
        """
        gavel,
        me (, myself (, undersigned, chair, presid, moderat, facilitat, minute, notes, clerk, scribe, secretary, approver, led
        by, led the, leads the, lead the, meeting to order, approved by, checked by, confirmed by,
        correct by, signed off by, ran the, record
        """
    ),
    chair_phrases=(
        rf"{{who}}\s+{_AND}(?:chaired|chairs|led|leads|ran|runs|presided\s+(?:over|at))\s+(?:the|this|today['’]s)\s+(?:meeting|session)(?!\s+(?:in|on|about|through)\s)",
        rf"(?:\A|(?<=[.!?]\s))as\s+{_CHAIR}\s+(?:of|for)\s+the\s+(?:meeting|day|evening),?\s+{{who}}\s+was\s+(?:elected|chosen|appointed)",
        r"(?:election|appointment)\s+of\s+(?:(?:a|the)\s+)?(?:meeting\s+)?chair\w*(?:\s+(?:for|of)\s+[\w\s]{2,20}?)?:\s+{who}",
        r"{who}\s+(?:(?:was\s+)?(?:elected|chosen|agreed|appointed|asked|volunteered|offered)|would)\s+(?:as\s+|to\s+)?(?:(?:the\s+)?chair(?:\w*)?|lead)\s+(?:for|of)?\s*(?:the|this|today's)\s+(?:meeting|evening|session)(?!\s+(?:in|on|about|through)\s)",
        r"{who}\s+(?:welcomed|opened)\s[^.]{0,60}?\sand\s+(?:chaired|led|took\s+the\s+chair)",
        r"{who}(?<!\.)\s+(?:chairing|facilitating|presiding|moderating)(?!\w)",
        r"{who},?\s+who\s+(?:then\s+|also\s+)?(?:took\s+the\s+chair|chaired|presided|led\s+the\s+meeting)",
        r"(?<!\bnew\s)(?<!\bour\s)(?<!s\s)(?:chair|facilitator|moderator|host)\s+(?:was|is|today\s+was|this\s+time\s+was)\s+{who}",
        r"{who}\s+(?:chaired|took\s+the\s+chair|was\s+in\s+the\s+chair|presided|in\s+the\s+chair|moderated|opened\s+the\s+meeting\s+as\s+chair|was\s+(?:elected|chosen|appointed|asked)\s+(?:(?:as|to|to\s+be)\s+)?(?:the\s+)?chair(?:man|person|woman)?(?!\s+of\s+the\s+(?!meeting)))",
        r"(?:chaired|facilitated|moderated)\s+by\s+{who}",
        r"the\s+chair,\s+{who},",
        r"{who}\s+(?:chairs|presides|is\s+in\s+the\s+chair|acted\s+as\s+(?:the\s+)?chair(?:man|person|woman)?|was\s+(?:the\s+)?chair(?:man|person|woman)?|facilitated|facilitates|led|leads|hosted|opened)\s*(?:the\s+meeting(?!\s+in\s+(?:prayer|song|reflection|worship)\b)|\.|,|$|and)",
        r"(?:the\s+)?meeting\s+(?:of\s+[^.;]{3,80}?\s+)?was\s+(?:chaired|opened|led|facilitated|called\s+to\s+order)\s+by\s+{who}",
        r"{who}\s+called\s+the\s+meeting\s+to\s+order",
        r"with\s+{who}\s+in\s+the\s+chair",
        r"{who},?\s+(?:the\s+)?chair(?:man|person|woman)?,\s+(?:opened|welcomed|called)",
        r"in\s+the\s+(?:absence\s+of\s+.{3,40},\s+)?chair\s+was\s+taken\s+by\s+{who}",
        r"{who}\s+chaired\s+(?:items?\s+\d|the\s+first\s+(?:half|part|hour))",
        rf"{{who}}\s+{_STANDING_IN}\s+as\s+{_CHAIR}{_NOT_OF}",
        rf"{{who}}\s+(?:is|was)\s+(?:chairing|presiding){_ALL}",
        r"{who}\s+was\s+(?:voted|called|moved|asked)\s+(?:in)?to\s+(?:take\s+)?the\s+chair(?!\w|\s+of\s)",
        rf"(?:meeting|session)\s+(?:was\s+held|took\s+place|opened)\s[^.]{{0,60}}?with\s+{{who}}\s+as\s+{_CHAIR}{_NOT_OF}",
        r"{who}\s+(?:agreed|offered|volunteered|was\s+asked)\s+to\s+(?:take\s+the\s+chair|chair)(?=\s*(?:[.,;]|\Z)|\s+(?:as|and|today|tonight|this\s+meeting|the\s+meeting)(?!\w))",
        rf"{{who}}\s+(?:would|should)\s+(?:chair{_ALL}|take\s+the\s+chair(?!\w|\s+of\s))",
        rf"(?:\A|(?<=[.!?]\s))(?:we|the\s+\w+)\s+(?:elected|chose|appointed)\s+{{who}}\s+(?:as\s+|to\s+be\s+)?{_CHAIR}{_NOT_OF}",
        r"{who}\s+ran\s+(?:the|this|today['’]s|tonight['’]s)\s+meeting",
        r"{who}\s+(?:had\s+the\s+(?:chair|gavel)|(?:held|wielded)\s+the\s+(?:chair|gavel))(?=\s*(?:[.,;]|\Z|(?:and|with|while)\s+(?-i:[A-Z])))",
        r"{who}\s+\(chair(?:man|person|woman)?\)\s+(?:welcomed|welcomes|opened|opens)(?!\w)",
    ),
    chair_titles=(
        r"chair(?:man|person|woman)?",
        r"moderator",
        r"facilitator",
        r"(?:in\s+the\s+)?chair",
        r"chair(?:ing|ed|s)",
        r"presid(?:ing|ed|es)",
        r"(?:led|ran|leading|leads|running|hosting|hosted)\s+(?:the|this)\s+(?:meeting|session|evening|talk|discussion|conversation)",
        r"(?:facilitat|moderat)(?:ing|ed|es)",
        "convenor",
        "convener",
        "host",
    ),
    chair_offices=(r"(?<!vice\s)(?<!past\s)(?<!former\s)president(?!\s+(?:of|elect)|-elect)",),
    not_chair=(
        r"(?:former|deputy|past|vice)\s*-?\s*chair",
        r"(?:conven[eo]r|moderator|facilitator|host)\s+(?:of|for)\s+(?!(?:the|this|today's)\s+(?:meeting|day))",
    ),
    secretary_phrases=(
        r"(?<!\w)(?:me|myself|I|(?:the\s+)?undersigned)\s*\({who}\)(?=\s*(?:[.,;]|\Z))",
        r"(?:\A|(?<=[.!?]\s))I\s+(?:took|kept|wrote|did)\s+(?:the\s+)?(?:notes|minutes)[^.]{0,60}\.\s+{who}\W*\Z",
        r"(?:election|appointment)\s+of\s+(?:(?:a|the)\s+)?(?:meeting\s+)?(?:secretary|minute[ -]taker)(?:\s+(?:for|of)\s+[\w\s]{2,20}?)?:\s+{who}",
        r"{who}\s+was\s+(?:elected|chosen|appointed)\s+(?:as\s+)?(?:the\s+)?(?:secretary|minute[ -]?taker|note[ -]?taker|clerk)\s+(?:of|for|to)\s+(?:the|this)\s+(?:meeting|day|evening|session|occasion)(?!\w)",
        rf"(?:\A|(?<=[.!?]\s))as\s+{_WRITER}\s+(?:of|for)\s+the\s+(?:meeting|day|evening),?\s+{{who}}\s+was\s+(?:elected|chosen|appointed)",
        rf"(?:\A|(?<=[.!?]\s))as\s+{_WRITER}\s+(?:of|for)\s+the\s+(?:meeting|day|evening),?\s+(?:we|the\s+\w+)\s+(?:elected|chose|appointed)\s+{{who}}",
        rf"(?:\A|(?<=[.!?]\s))(?:we|the\s+\w+)\s+(?:elected|chose|appointed)\s[^.;]{{2,60}}?\sand\s+{{who}}\s+(?:as\s+|to\s+be\s+)?{_WRITER}{_NOT_OF}",
        rf"(?:and|,)\s+{{who}},?\s+who\s+{_TOOK}(?=\s*(?:[.,;]|\Z))",
        r"(?:elected|chosen|appointed)\s+(?:as\s+)?(?:the\s+)?chair\w*(?:\s+(?:of|for)\s+the\s+meeting)?,?\s+and\s+{who}\s+(?:as\s+)?(?:the\s+)?(?:secretary|minute[ -]?taker|note[ -]?taker|clerk)",
        r"{who}\s+(?:volunteered|agreed|offered|was\s+(?:asked|chosen|elected|appointed)|kindly\s+agreed)\s+to\s+(?:take|keep|write|do)\s+(?:the\s+|these\s+)?(?:minutes|notes)",
        r"{who}\s+(?:taking|took|takes|keeping|kept|writing|wrote|doing|did|making|made|typed|drafted)\s+(?:up\s+)?(?:the\s+|these\s+)?(?:minutes|notes)(?!\s+(?:on|about|to)\s)",
        r"{who}(?<!\.)\s+(?:minuting|scribing|minuted|scribed)(?!\w)",
        r"(?:scribe|minute[ -]taker|note[ -]?taker|secretary)\s+(?:was|is|today\s+was|this\s+time\s+was)\s+{who}",
        r"(?:minutes|notes)\s+by\s+{who}",
        r"{who}\s+(?:took\s+(?:the\s+)?(?:minutes|notes)|takes\s+(?:the\s+)?(?:minutes|notes)|kept\s+the\s+minutes|acted\s+as\s+(?:clerk|secretary|scribe)|scribed|recorded\s+the\s+minutes|wrote\s+the\s+minutes)",
        r"(?:minutes|notes)\s+(?:were\s+)?(?:taken|recorded|kept)\s+by\s+{who}",
        r"{who}\s+(?:agreed\s+to\s+take|offered\s+to\s+take|was\s+taking|is\s+taking)\s+(?:the\s+)?(?:minutes|notes)",
        r"{who}\s+(?:was|is|acted\s+as|served\s+as|acting\s+as)\s+(?:the\s+)?(?:minute[ -]?taker|note[ -]?taker|secretary|clerk|scribe|recording\s+secretary)",
        r"(?:minutes|notes)\s+(?:are|were)?\s*(?:written|prepared|produced|compiled|submitted)\s+by\s+{who}",
        r"{who}\s+(?:scribed|minuted|noted|recorded)\s+(?:the\s+meeting|the\s+discussion|proceedings)",
        r"{who}(?<!\.)\s+(?:kept|keeps|wrote|took)\s+(?:the|a)\s+record(?!\w|\s+(?:straight|for|on|with|from)\b|\s+of\s+(?!(?:the|this)\s+(?:meeting|proceedings)))",
        rf"{{who}}\s+{_STANDING_IN}\s+as\s+{_WRITER}{_NOT_OF}",
        r"{who}\s+(?:is|was)\s+(?:writing|keeping|doing|recording)\s+(?:the|these|today['’]s)\s+(?:minutes|notes)(?!\s+(?:on|about|to)\s)",
        rf"(?:presided|chaired|presiding|chairing|chair|led|meeting)\s?,?\s(?:[^.]{{0,60}}\s)?with\s+{{who}}\s+as\s+{_WRITER}{_NOT_OF}",
        r"{who}\s+(?:was\s+(?:asked|chosen|elected|appointed)|agreed|offered|volunteered)\s+to\s+(?:minute|record)\s+(?:the|this)\s+(?:meeting|proceedings)",
        r"(?:\A|(?<=[.!?]\s))the\s+(?:secretary|clerk|minute[ -]?taker),\s+{who},\s",
        r"(?:minutes|notes)\s+(?:were\s+)?(?:typed|written|drawn)\s+up\s+by\s+{who}",
        rf"(?:was|is|acted\s+as|acting\s+as)\s+{_CHAIR}(?:\s+of\s+the\s+meeting)?,?\s+(?:and|with)\s+{{who}}\s+(?:as\s+)?{_WRITER}{_NOT_OF}",
        r"(?:chaired|led|facilitated)\s+by\s[^.;]{2,40}?(?:,|\sand)\s+(?:minuted|scribed|recorded|written\s+up)\s+by\s+{who}",
        r"{who}\s+(?:(?:is|was)\s+)?on\s+(?:the\s+)?minutes(?=\s*(?:[.,;]|\Z))",
        r"{who}\s+(?:kindly|duly|again|also)\s+(?:took|kept|wrote|recorded)\s+(?:the\s+)?(?:minutes|notes)(?!\s+(?:on|about|to)\s)",
        r"{who}\s+(?:would|should)\s+(?:take|keep|write)\s+(?:the\s+)?(?:minutes|notes)(?=\s*(?:[.,;]|\Z))",
        rf"{_BY_GAVEL},?\s+(?:(?:and|with|while)\s+)?{{who}}(?<!\.)\s+{_AT_PEN}(?=\s*(?:[.,;]|\Z))",
        r"chaired,?\s+(?:and|while)\s+{who}(?<!\.)\s+(?:wrote|scribbled)(?=\s*(?:[.,;]|\Z))",
        rf"(?<!\w)(?:I|the\s+undersigned)(?:,\s+|\s+\(){{who}}(?:\)|,)\s+{_TOOK}",
        rf"(?<!\w)(?:I|the\s+undersigned)\s+{_TOOK}(?:\s*\(|,\s+|\s+[–-]\s+){{who}}(?=\s*(?:[.,;)]|\Z))",
        r"(?:minutes|notes)\s+(?:were\s+|are\s+)?(?:taken\s+|written\s+|kept\s+)?by\s+me(?:,\s+|\s*\(|\s+[–-]\s+){who}",
        r"(?:minutes|notes)\s+(?:were|are)\s+mine(?:,\s+|\s*\(|\s+[–-]\s+){who}",
        rf"(?<!\w)(?:I\s+am|I['’]m|my\s+name\s+is)\s+{{who}}(?<!\.)\s+and\s+(?:I\s+)?{_TOOK}",
    ),
    writer_titles=(
        r"minute[ -]?taker",
        r"scribe",
        r"note[ -]?taker",
        r"(?:tak(?:ing|es)|took|record(?:ing|ed)|keeping|kept|writing|wrote|doing|did)\s+(?:the\s+|these\s+)?(?:minutes|notes)",
        "note[ -]?taking",
        r"typing(?:\s+(?:up|the\s+(?:minutes|notes)))?",
        r"minut(?:ing|ed|es secretary)",
        r"scrib(?:ing|ed)",
        "recorder",
        "recording secretary",
        "minute[ -]?keeper",
    ),
    secretary_offices=("clerk", "town clerk", "parish clerk"),
    held_offices=(
        r"(?:(?:hon(?:orary)?\.?|assistant|deputy)\s+)?treasurer\Z",
        r"(?:membership|social|fixtures?|programme|minutes?|events?|publicity|press|meetings|newsletter|correspondence|competitions?|equipment|kit|bar|welfare|safeguarding|volunteers?|team|club|outings|catering|stock|plot)\s+(?:secretary|officer|co-?ordinator|captain|editor|manager|steward)\Z",
    ),
    secretary_titles=(
        r"minutes",
        r"secretary",
        "notes",
        r"mins?\.?",
        r"sec\.?",
        r"hon(?:\.|orary)?\s+sec(?:\.|retary)?",
        r"min\. sec\.?",
    ),
    approval_words=("approval", "signing", "minutes"),
    approver_titles=("approver", "signatory", r"minutes?[ -]checker"),
    officer_sections=(
        r"(?:(?:(?:election|appointment)\s+of\s+)?(?:meeting\s+officers|officers\s+(?:of|for)\s+(?:the\s+|this\s+)?(?:meeting|day|evening)))\Z",
        r"(?:opening(?:\s+of\s+(?:the\s+)?meeting)?(?:\s+and\s+elections?)?|welcome|formalities|formal\s+matters|introductions?|roles|today's\s+roles)\Z",
        r"(?:(?:election|appointment)\s+of\s+chair\w*(?:,|\s+and)\s+secretary(?:\s+(?:of|for)\s+the\s+meeting)?)\Z",
    ),
    election_headings=(
        r"\A(?:\d{1,3}(?:\.\d{1,2})?[.):]?\s+)?(?:election|appointment)\s+of\s+(?:(?:a|the)\s+)?(?:meeting\s+)?(?:chair\w*|secretary|minute[ -]taker)\s+(?:for|of)\s+(?:the|this)\s+(?:meeting|evening|day)\Z",
        rf"\A(?:\d{{1,3}}(?:\.\d{{1,2}})?[.):]?\s+)?(?:election|appointment|choice)\s+of\s+(?:\w+\s+)?(?:{_APPROVER}|(?:(?:persons?|people|members?)\s+)?to\s+{_APPROVING})\Z",
        rf"\A(?:\d{{1,3}}(?:\.\d{{1,2}})?[.):]?\s+)?(?:{_APPROVER}|(?:persons?|people|members?)\s+to\s+{_APPROVING})\Z",
    ),
    office_elections=(
        r"\A(?:\d{1,3}(?:\.\d{1,2})?[.):]?\s+)?(?:election|appointment)\s+of\s+(?:(?:a|the)\s+)?(?:chair\w*|secretary|minute[ -]taker)\Z",
    ),
    election_leads=(
        r"(?:decision\s*:\s+)?(?:to\s+(?:elect|appoint)|(?:the\s+\w+\s+)?(?:elected|appointed|chose))\s+(?=(?-i:[A-Z@]))",
        r"decision\s*:\s+(?=(?-i:[A-Z@]))",
    ),
    approver_phrases=(
        rf"(?:(?:minutes|notes)(?:\s+\w+)?|taken|written|recorded|typed)\s+by\s[^;]{{3,40}}?[.;,]?\s+(?:and\s+)?{_CHECKED}\s+by\s+{{who}}",
        rf"\A{_CHECKED}\s+by\s+{{who}}(?=,?\s+(?:on\s+)?\d)",
        rf"{{who}}\s+(?:was|were|is|are)\s+(?:duly\s+)?(?:chosen|elected|appointed|asked|nominated)\s+(?:to\s+{_APPROVING}|(?:(?:as|to\s+be)\s+)?(?:the\s+)?{_APPROVER})",
        rf"as\s+(?:the\s+)?{_APPROVER}\s+[^.:]{{0,30}}?(?:chose|elected|appointed)\s+{{who}}",
        rf"(?:elected|appointed|chose|elect|appoint)\s+{{who}}(?<!\.)\s+(?:to\s+{_APPROVING}|as\s+(?:the\s+)?{_APPROVER})",
        rf"(?:agreed|resolved|decided)\s+that\s+{{who}}\s+(?:(?:should|shall|will|would)\s+)?{_APPROVING}",
        rf"to\s+{_APPROVING}(?:[^.:]{{0,40}}?,?\s+(?:the\s+\w+\s+)?(?:chose|elected|appointed)|\s*:)\s+{{who}}",
        rf"(?:elected|appointed|chosen)\s+as\s+(?:the\s+)?{_APPROVER}\s*:\s+{{who}}",
        rf"{{who}}\s+(?:will|shall|are\s+to|is\s+to|agreed\s+to|volunteered\s+to|offered\s+to)\s+{_APPROVING}",
        r"minutes\s+(?:(?:will|shall|are\s+to|to)\s+be)\s+(?:approved|checked|signed|verified)\s+by\s+{who}",
        rf"(?:election|appointment|choice)\s+of\s+[^.:]{{0,40}}?(?:{_APPROVER}|to\s+{_APPROVING}):\s+{{who}}",
        rf"(?<!proposed\s)(?<!suggested\s)(?<!nominated\s)(?<!\w){_APPROVER}(?:\s+(?:are|were|is|was)|\s*:)\s+{{who}}",
        rf"{{who}}\s+(?:is|are|was|were)\s+(?:(?:the|today['’]s|our)\s+)?{_APPROVER}(?=\s*(?:[.,;]|\Z))",
        r"\A(?:these\s+(?:minutes|notes)\s+(?:were|have\s+been|are)|minutes)\s+(?:approved|checked|verified)\s+(?:(?:electronically|(?:by|via)\s+e-?mail)\s+)?by\s+{who}(?=\s*(?:\.?\Z|[,(]|(?:on\s+)?\d|(?:by|via|over)\s+e-?mail|electronically))",
    ),
    approved_lines=(
        r"(?:these\s+(?:minutes|notes)\s+(?:were|have\s+been|are)|minutes)\s+(?:approved|checked|verified)\s",
    ),
    joint_offices=(
        r"(?:the\s+)?(?:chair(?:man|woman|person)?|secretary|minute[ -]?taker|note[ -]?taker|clerk|facilitator)",
    ),
    office_leads=("as", "to be"),
    respectively=(),
    elected=("was elected", "was chosen", "was appointed", "was asked"),
    elected_leads=("to",),
    joint_elections=(
        (
            r"{who}\s+were\s+(?:duly\s+)?(?:elected|chosen|appointed)\s+(?:(?:as|to\s+be)\s+)?{offices}(?:\s+(?:of|for)\s+the\s+meeting)?(?:,?\s+respectively)?",
            "{who} was elected {office} of the meeting.",
        ),
        (
            r"(?:elected|appointed|chose)\s+{who}\s+(?:as|to\s+be)\s+{offices}(?:\s+(?:of|for)\s+the\s+meeting)?(?:,?\s+respectively)?",
            "{who} was elected {office} of the meeting.",
        ),
    ),
    joint_headings=(
        (
            r"(?:election|appointment)\s+of\s+(?:(?:a|the)\s+)?{offices}(?:\s+(?:of|for)\s+the\s+meeting)?\Z",
            "{who} was elected {office} of the meeting.",
        ),
    ),
    approving=(rf"\s+(?:read\s+(?:(?:through|over)\s+)?and\s+)?{_APPROVING}",),
    chosen=("elected", "appointed", "re-elected", "co-opted", "chosen"),
    chosen_as=(
        r"\b(?:(?:by|with)\s+(?:\d+|\w+)\s+votes?|unanimously|after\s+an?\s+(?:\w+\s+)?(?:vote|ballot)|by\s+(?:lot|ballot|acclamation)|on\s+a\s+show\s+of\s+hands)\b",
        r"\b(?:as|to|onto|for)\b",
        r"\b(?:chair\w*|vice|deputy|secretary|treasurer|members?|auditors?|trustees?|officers?|directors?|president|representatives?|convenor|clerk)\b",
    ),
)
