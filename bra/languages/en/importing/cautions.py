"""English words of what only looks like a task."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.cautions import CautionWords

CAUTIONS: Final = CautionWords(
    negations=("not",),
    suggesting=(
        r"\b(?:moves?|moved|motion)\s+that\b",
        r"\b(?:suggests?|suggested|asked|wonders?|wondered|hopes?|proposes?d?|if|whether)\b",
        r"\b(?:recommends?|recommended|considers?|considered|discuss(?:es|ed)?|debated?|queried|queries|questions?|questioned|wants?|wanted|wishes|wished|would\s+like|feels?|felt|believes?|believed|might|maybe|perhaps|should)\b",
    ),
    mild=(r"\b(?:should|might|maybe|perhaps)\b",),
    quoting=(
        r"\b(?:says?|said|reads?|states?|stated|provides?|requires?|quot(?:es?|ed|ing)|writes|wrote|goes)\b[^.:;]{0,60}\Z",
    ),
    telling=(
        r"\b(?:explain|say|said|mention|inform|remind|report|note|point(?:ed)?\s+out|add|repl|answer|confirm|announce|state|stress|told|tell|thought|think|believe|heard|read|warn|emphasi[sz])(?:s|d|ed|ied|ies)?\s+(?:\w+\s+){0,3}(?:that|how|when|what)\b",
    ),
    asking_whether=(
        r"\bsuggested\s+(?:(?!that\b)\S+\s+){1,8}?and\s+(?:will|is\s+to)\b",
        r"\b(?:ask|check|find\s+out|see|establish|enquire|inquire|explore|investigate|determine)\w*\s+(?:\S+\s+){0,4}?(?:if|whether|how|what|which|when|why)\b.*",
    ),
    asking_here=(
        r"asks\s+(?:the\s+(?:board|committee|council|meeting|group|members)|everyone|everybody|us)\s+for\s",
        r"takes\s+(?:all\s+|full\s+)?(?:(?:the\s+)?blame\b|responsibility\s+for\s+(?:the|this|that|his|her|their)\s+(?:mistake|error|delay)s?\b)",
        r"raises\s+(?:also\s+)?(?:the\s+|a\s+)?(?:question|issue|matter|idea|possibility|concern)s?\s+(?:of|about|whether|that)\b",
        r"(?:asks|wonders)\s+(?:also\s+|then\s+)?(?:if|whether|why|how|when|what|who|where|which|about)\b",
    ),
    showing_here=(
        r"(?:hands|passes)\s+(?:out|round|around)\s+(?:(?!to\b|in\b|at\b)\S+\s+){0,2}?(?:summar(?:y|ies)|handouts?|papers?|leaflets?|brochures?|copies|reports?|lists?|tables?|documents?|photographs?|photos|pictures|samples?|programmes?|figures|material)(?=\W*\Z|[.,;)]|\s(?:from|of|about|with|on|at\s+the\s+meeting|and|to\s+(?:those|members\s+present|the\s+meeting|everyone\s+(?:present|there|here)))\b)",
    ),
    news=(
        r"(?:\A|:\s+)(?:talk|paper|abstract|article|bid|visit|report|order|offer|quote|claim|request|review|draft|plan|design|test|train|trip|film|photo|note|list|book|appeal|application|poster|grant|funding)s?\s+(?:(?:now|already|just|been)\s+)?(?!(?:needed|wanted|required|planned|delayed)\b)(?:\w{3,}ed|sent|paid|made|done|written|won|bought)(?=\W*\Z|[,;]|\s(?:at|in|for|to|from|on|last|yesterday|today|again)\b)",
        r"\b(?:moves?|goes)\s+(?:on\s+|over\s+)?to\s+(?:an?\s+|his\s+|her\s+)?(?:new|another|different)\s+(?:\w+\s+)?(?:job|post|role|position|employer|department|school|club|team)\b",
        r"\b(?:changes?|leaves?)\s+(?:jobs?|employer)\b",
        r"\b(?:opens|welcomes)\b[^,.;]*\sand\s+(?:makes\s+sure|sees\s+(?:to\s+it\s+)?that)\b",
        r"\b(?:makes\s+sure|sees\s+(?:to\s+it\s+)?that)\s+(?:that\s+)?(?:everyone|everybody|we\s+all|all)\s+(?:has|have)\s+(?:got\s+|had\s+)?(?:an?\s+|some\s+|the\s+)?(?:coffee|tea|cup|seat|papers|say)\b",
        r"\b(?:doing|looking|feeling|getting|keeping)\s+(?:well|better|fine|older|married|engaged|along)\b",
        r"\blooks?\s+forward\s+to\b",
        r"\bturns\s+(?:\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|a\s+hundred)\b",
        r"\bkeeps\s+(?:\S+\s+){1,5}?at\s+(?:his|her|their)\s+(?:own\s+)?(?:place|house|home|flat|farm|workshop|office)\b",
        r"\bsets\s+(?:his|her|their)\s+(?:watch|clock|alarm)\s+by\b",
        r"\b(?:shares?|holds?|takes?)\s+(?:the|this|that|his|her|their|\w+['’]s)\s+(?:same\s+)?(?:view|opinion|concerns?|worr(?:y|ies)|doubts?)\b",
        r"\b(?:takes?\s+after|carr(?:y|ies)\s+the\s+can|takes?\s+(?:milk|sugar|size))\b",
        r"\bjoins\s+(?:by|via|online|remotely|late|the\s+meeting)\b",
        r"\bmoves?\s+(?:away\b|house\b|abroad\b|(?:back\s+)?(?:to|from)\s+(?-i:[A-Z])[a-z-]+(?=\W*\Z|[.,;)]|\s(?:in|on|after|next|at|and)\b))",
        r"\bstarts?\s+(?:work\s+|a\s+job\s+)?as\b",
        r"\btakes?\s+over\s+(?:as\s+(?!contact|lead)|the\s+chair\b)",
        r"\b(?:leaves?|quits?)\s+(?:the|his|her|their)\s+(?:\w+\s+)?(?:board|committee|council|group|club|society|panel|forum|post|role|office)\b(?=\W*\Z|[.,;)]|\s(?:at|in|on|after|before|from|next|when|and|as)\b)",
        r"\b(?:hands|hand)\s+over\s+(?:the\s+chair|to)\b",
        r"\b(?:finds?|considers?|deems?|judges?)\s+(?:it|them|this|that|(?:the|these|those|his|her|their|our|its|all)\s+(?:[\w'’-]+\s+){1,4}?)\s*(?:(?:to\s+be\s+)?(?:far\s+|much\s+|still\s+)?(?:too|rather|quite|very|so|somewhat|a\s+bit|a\s+little)\s+[\w-]+|(?:to\s+be\s+)?(?:hard|difficult|easy|confusing|useful|helpful|unhelpful|unfair|strange|odd|expensive|noisy|cold|warm|interesting|disappointing|acceptable|unacceptable|reasonable|unreasonable|necessary|unnecessary|sufficient|insufficient|satisfactory|unsatisfactory))(?=\W*\Z|[.,;)]|\s(?:and|but|for|in|on|at|to|that|when|since|as|now)\b)",
        r"\b(?:ran|organised|organized|looked\s+after|took\s+care\s+of)\b.*\b(?:last\s+\w+|yesterday|recently)\b",
    ),
    being_away=(
        r"\b(?:leave|holidays?|vacation|away|back|sick|ill|off|on\s+(?:call|duty|site)|out|absent|travelling|traveling|abroad|training|unavailable|available)\b",
    ),
    no_object=(
        r"gets?\s+(?:paid|told|\w{3,}ed)\s+(?:[^\s,.;]+\s+){0,3}?by\b",
        r"(?:nothing|none)\b",
        r"keeps?\s+(?:the|this|that)\s+(?:task|job|action)\W*\Z",
        r"no\s+(?!parking\b|smoking\b|entry\b|dogs?\b|cycling\b|waiting\b|ball\b|swimming\b|mow\b|fouling\b|later\b|longer\b|more\s+than\b)\w",
    ),
    asked_here=(
        r"\b(?:asked|asks|wondered|wonders|queried|queries|enquired|inquired)\s+(?:(?:also|then|us|the\s+\w+)\s+)?(?:if|whether|about|why|how|when|what|who|where|which)\b(?!.*\b(?:will|would|shall|to)\b)",
    ),
    musing=(),
    said_of_oneself=(
        r"(?:said|replied|answered|thought|confirmed|promised|added)(?:\s+that)?\s+(?:she|he)(?:['’](?:d|ll)|\s+(?:would|will|could|can|is\s+to|was\s+to)\s)",
    ),
    agreeing_about=(
        r"\bagreed\s+(?:about|on)\b",
        r"\b(?:it\s+was\s+)?proposed\s+and\s+(?:agreed|carried)\b",
    ),
    conditions=("if", "when", "once", "unless", "as soon as", "should", "provided", "in case"),
    wishing=("wants", "wanted", "wishes", "would like", "cannot", "can't", "can’t", "could not"),
    weak=listed(
        """
        should, could, might, may, would like, hopes to, plans to, continues
        """
    ),
    weak_whole=("continues",),
    continuing=(
        ("continues the work", "continue the work"),
        ("continues work", "continue work"),
        ("continues to work", "continue to work"),
        ("works on the", "work on the"),
        ("carries on with the", "carry on with the"),
        *(
            (f"{lead} {verb} {word}", f"{verb} {word}")
            for lead in ("will", "shall", "to", "is to", "are to")
            for verb, word in (("think", "about"), ("think", "over"), ("reflect", "on"))
        ),
        ("thinks about", "think about"),
        ("think about", "think about"),
        ("is thinking about", "think about"),
        ("are thinking about", "think about"),
    ),
    reporting_back=(
        r",\s+(?:(?:an?|with\s+an?)\s+)?(?:(?:oral|written|progress|new)\s+)?(?:report|report\s+back|update|feedback|draft|proposal)\s+(?=(?:to|in|at|by|on|next|due|before)\s)",
    ),
    doubtful=(
        r"\?$",
        r"\bif\s+(?:possible|we|anyone)\b",
        r"(?<!\bwill\s)(?<!\bshall\s)(?<!\bto\s)\bsuggest\w*\b",
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
    rules=(
        r"\b(?:employer|landlord|operator|licensee|provider|controller|owner|contractor)s?\s+(?:must|shall|has\s+to|have\s+to|is\s+obliged\s+to)\b.*\b(?:without\s+(?:undue\s+)?delay|at\s+all\s+times|always|immediately|continuously|regularly|annually)\b",
        r"\b(?:it|this|the\s+(?:letter|e-?mail|petition|motion|submission|note))\s+(?:asks?|asked|requests?|requested|demands?|demanded|calls?\s+for|urges?|urged)\s+(?:that\s+)?(?:the\s+)?\S+\s+(?:should|must|shall|to)\b",
        r"\b(?:shall|must|will)\b.*\b(?:twice|\w+\s+times)\s+a\s+year\b",
        r"(?:\A|[:,–]\s+)see\s+(?:(?:also|the|separate|attached|previous)\s+)*(?:attached|enclosed|appendix|annex|below|above|item|minutes?|page|reports?|e?-?mail|link|agenda|table|separate)(?!\w)",
        r"\b(?:turns|will\s+turn|will\s+be)\s+\d{2,3}\s+(?:in|on|next|this)\b",
        r"\b(?:gives?|gave)\s+notice\s+of\s+(?:\w+\s+){0,2}(?:questions?|items?|business|motions?)\b",
        r"\b(?:replies|answers|responds|objects|confirms|maintains|adds|claims)\s+that\b",
        r"\b(?:alternates|substitutes|observers|deputies|the\s+public)\s+(?:may|can|are\s+(?:allowed|entitled))\b",
        r"\b(?:submits?|submitted|enters?|entered|lodges?|lodged|records?|recorded|gives?|gave|makes?|made)\s+(?:an?\s+|his\s+|her\s+|their\s+)?(?:(?:written|formal|joint)\s+)?(?:dissent\b|dissenting\s+(?:opinion|statement|view|note)|note\s+of\s+dissent|minority\s+(?:opinion|report|statement))",
        r"\bask(?:s|ed)\s+(?:for|that)\s+(?:his|her|their)\s+(?:dissent|vote|abstention|objection|opposition)\b",
        r"\A(?:proposal|option|alternative)\s+(?:\d{1,2}|(?-i:[A-H]))\s*[:.–-]",
        r"\bmust\b.*\bunder\b",
        r"\bshall\b.*\b(?:condition|law|act|code|rule|rules|licen[cs]e)\b",
        r"\b(?:every|each|all)\s+\w+\s+(?:must|shall|will)\b",
        r"\b(?:bylaws|constitution|terms of reference|standing orders|the act|regulations)\b.*\b(?:must|shall|require\w*|state\w*|will)\b",
        r"\brequired\s+(?:by|under)\b",
        r"\bin accordance with\b",
        r"\bunder\s+the\b.*\b(?:must|shall|will|is\s+required|are\s+required)\b",
        r"\b(?:must|shall)\b.*\b(?:by\s+law|under\s+the|in\s+line\s+with|according\s+to)\b",
        r"\b(?:according\s+to|in\s+line\s+with)\b.*\b(?:must|shall)\b",
        r"\b(?:policy|lease|licence|license|contract|agreement|insurance|legislation|guidance|the\s+rules?|law)\s+(?:requires?|states?|says?|stipulates?|specif(?:y|ies)|provides?)\b",
        r"\b(?:rules|bye?-?laws|regulations)\s+(?:require|demand|say|state|forbid)\b(?!.*\b(?:so|therefore|hence)\b)",
        r"\bis\s+(?:legally\s+|statutorily\s+)?(?:obliged|required)\s+(?:by|under)\b",
        r"\b(?:anyone|everyone|all\s+(?:those|members|residents|users))\s+(?:who|must|shall)\b",
        r"\bmust\s+not\b",
    ),
    usual=("usually", "normally", "generally"),
    habits=(
        r"\b(?:once|twice|\w+\s+times)\s+(?:a|per|each|every)\s+(?:year|month|week|day|term|quarter)\b",
        r"\b(?:every|each)\s+(?:year|month|week|day|night|evening|morning|quarter|term|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weekend)\b",
        r"\b(?:annually|regularly|normally|usually|always|often|daily|weekly|monthly|quarterly|routinely|currently|at\s+present|nowadays|these\s+days|generally|typically)\b",
        r"\b(?:its|her|his|their)\s+(?:annual|yearly|monthly|usual)\b",
        r"\b(?:in\s+(?:season|frost|wet\s+weather|bad\s+weather|the\s+(?:mornings|evenings|afternoons))|in\s+(?:his|her|their)\s+(?:own|spare|free)\s+time|of\s+an?\s+(?:morning|evening|afternoon|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|most\s+(?:days|weeks|months|years|mornings|evenings|nights|weekends|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|now\s+and\s+(?:then|again)|on\s+occasion|from\s+time\s+to\s+time|every\s+so\s+often|once\s+in\s+a\s+while|(?:morning|day)\s+and\s+(?:evening|night)|as\s+(?:he|she|they)\s+(?:always\s+)?(?:has|have)(?:\s+(?:done|always))?(?=\W*\Z|\s+(?:since|for|done|always)\b)|(?:day|week|year)\s+in)\b",
        r"\bon\s+(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)\b",
    ),
    for_now=(
        r"\b(?:until|till|from\s+(?:now|next|today|this|january|february|march|april|may|june|july|august|september|october|november|december|\d)|in\s+future|henceforth|for\s+now|for\s+the\s+time\s+being|starting|as\s+(?:of|from)|while\s+\w+\s+is\s+away)\b",
    ),
    long_since=(
        r"\b(?:each|every)\s+(?:quarter|month|year|week|term|autumn|spring|summer|winter|christmas|easter)\W*\Z",
        r"\b(?:for|over)\s+(?:many|several|some|\w+)\s+years\b",
        r"\bsince\s+(?:19|20)\d\d\b",
    ),
)
