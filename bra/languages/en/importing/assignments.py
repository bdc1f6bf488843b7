"""English words of being given a task and of taking one."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.assignments import AssignmentWords

ASSIGNMENTS: Final = AssignmentWords(
    assigned=(
        r"(?:is|are)\s+(?:now\s+)?next\s+(?:in\s+turn\s+|in\s+line\s+|up\s+)?(?=to\b)",
        r"(?:is|are)\s+(?:still\s+|also\s+|now\s+)?to\b(?!\s+be\b)",
        r"(?:was|were)\s+(?:(?:each|both|also|now|then|therefore|still)\s+)?to\b(?!\s+(?:be|have|become|prove|regret|see|hear|learn|discover|last|follow|remain|stay|meet|come|no)\b)(?!.*\b(?:but|has|have|had|did|done)\b)",
        r"(?:is|are)\s+(?:each|both)\s+to\b(?!\s+be\b)",
        r"(?:was|were|is|are)\s+(?:detailed|persuaded|prevailed\s+up(?:\s)?on|induced|coaxed|enlisted|recruited|commissioned|lined\s+up|pencilled\s+in|earmarked|entrusted|roped\s+in)\s+to\b",
        r"(?:was|were)\s+down\s+to\b(?=\s+[a-z])(?!\s+(?:one|two|three|four|five|six|the|an?|earth|his|her|their)\b)",
        r"(?:was|were|is|are)\s+(?:asked|instructed|tasked|requested|delegated|charged)\s+(?:with|to)\b",
        r"(?:was|were)\s+(?:asked|instructed|tasked|requested)\s+(?:in|at|on|last)\s+(?:(?!to\b)\S+\s+){1,4}?to\b",
        r"(?:was|were|is|are)\s+(?:given\s+the\s+task\s+of|authorised\s+to|authorized\s+to)\b",
        r"(?:has|have)\s+been\s+(?:asked|tasked|instructed)\s+to\b",
        r"(?:has|have|had)\s+(?:still\s+)?(?:the|an?|his|her|their)\s+(?:\w+\s+)?(?:action|task|job)(?:\s+from\s+(?:the\s+|our\s+)?\w+(?:\s+(?:time|meeting))?)?\s+(?:to|of)\b",
        r"(?:was|were|is|are)\s+(?:nominated|appointed|directed|mandated|invited|actioned|mandated|left|delegated|assigned|designated|empowered|deputed|expected|required|due)\s+to\b",
        r"(?:was|were|is|are)\s+(?:put\s+in\s+charge\s+of|made\s+responsible\s+for|assigned\s+the\s+task\s+of|given\s+(?:the\s+)?(?:job|responsibility|action)\s+(?:of|to))\b",
        r"(?:is|are|was|were)\s+(?:being\s+)?tasked\s+with\b",
        r"(?:was|were)\s+requested\s+that\b",
        r"(?<!to\s)(?<!not\s)(?<!may\s)(?<!can\s)(?<!will\s)(?<!must\s)(?<!might\s)(?<!could\s)(?<!would\s)(?<!should\s)(?<!also\s)be\s+(?:asked|requested|instructed|directed|tasked|authorised|authorized|invited|empowered|delegated)\s+to\b",
        r"(?:was|were|is|are)\s+given\s+(?:the\s+|an?\s+)?(?:free\s+hand|authority|go-ahead|green\s+light|power|powers|mandate|remit)\s+to\b",
    ),
    assigning=(
        r"(?:asked|instructed|tasked|requested|mandated|to\s+ask)\s+{who}",
        r"(?:action|task)\s+(?:for|on)\s+{who}",
        r"(?:authorised|authorized|directed|delegated|empowered|charged|invited|encouraged|urged|assigned|nominated|appointed)\s+{who}",
        r"(?:leave|left|leaves|leaving)\s+(?:it\s+|this\s+|that\s+)?(?:with|to|for)\s+{who}",
        r"(?:it\s+)?(?:falls|fell|has\s+fallen|had\s+fallen|was\s+left|is\s+left|was\s+delegated|is|(?<=it\s)was)\s+(?:to|with|for)\s+{who}",
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
    to_each=(r"(?:is|are|was|were)\s+(?:each|both)\s+to\b",),
    agreed_that=(
        r"(?:agreed|decided|resolved|determined|consensus|recommended\s+and\s+agreed)(?:\s+(?:unanimously|by\s+(?:all|consensus)))?\s*,?\s+that\s+{who}\s+(?:should|would|will|shall|is\s+to|are\s+to|be\s+asked\s+to|must|could|can|ought\s+to)\s+(?:also\s+|now\s+)?",
        r"(?:agreed|decided|resolved)\s+(?:for|on)\s+{who}\s+to\s+",
        r"(?:agreed|decided|resolved)\s+that\s+(?!(?:\S+\s+){1,5}?(?:should|would|will|shall|must|could|can|ought|is|are|be)\s){who}\s+(?=(?:write|draft|contact|ask|arrange|prepare|circulate|send|obtain|order|book|report|investigate|check|look|organise|speak|seek|produce|review|make|call|email|invite|get|find|take|buy|place|submit|approach|meet|liaise)\s)",
    ),
    of_others=(r"(?:has|have|had)\b", r"(?:is|are)\s+(?:also\s+)?(?:expected|due|supposed)\b"),
    merely_to=(r"(?:is|are|was|were)\s+(?:also\s+|now\s+)?to\b",),
    outside=listed(
        """
        council, government, police, ministry, authority, parliament, court, county, municipality,
        city, borough, state, minister, fire service, commission, congress, nhs, highways
        """
    ),
    reported_by=(
        r",\s+(?:said|says|reports|reported|announced|according\s+to)\s+[^,.]+\W*\Z",
        r",\s+(?:the\s+)?(?:\w+\s+){1,3}(?:said|says|reports|reported|announced)\W*\Z",
    ),
    asking=("ask", "asks"),
    asking_whom=("have",),
    urging=("asks", "ask", "urges", "urge", "encourages", "encourage", "appeals to", "invites"),
    made_up_of=(
        r"\A(?:that\s+)?(?:an?|the)\s+(?:(?:small|new|special)\s+)?(?:[a-z-]+\s+)?(?:group|party|sub-?committee|panel|delegation|team|force)\s+(?:(?:consisting|made\s+up|composed)\s+of|of|comprising)\s+\Z",
    ),
    sets_up=(
        r"\b(?:set\s+up|sets\s+up|form(?:ed|s)?|establish(?:ed|es)?|create[sd]?)\s+an?\s+(?:(?:small|new|special)\s+)?(?P<formed_3>(?:[a-z-]+\s+)?(?:group|party|sub-?committee|panel|force))\b",
        r"\ban?\s+(?:(?:small|new|special)\s+)?(?P<formed_4>(?:[a-z-]+\s+)?(?:group|party|sub-?committee|panel|force))\s+(?:(?:for|on|to)\s+(?:\S+\s+){1,4}?)?(?:(?:of|consisting\s+of|made\s+up\s+of|comprising)\s+(?:\S+\s+){1,10}?)?(?:(?:was|is|be)\s+)(?:set\s+up|formed|established|created)\b(?!\s+(?:in|last|by|at|some)\b)",
    ),
    passive_invitation=(
        r"(?:is|will\s+be|to\s+be)\s+invited",
        r"be\s+invited",
        r"(?:should|will|would|could|can)\s+be\s+(?:asked|invited)\s+to\s+(?:attend|join|come|speak|present)",
        r"(?:is|are|was|were)\s+(?:to\s+be\s+)?(?:asked|called|summoned)\s+to\s+(?:attend|join|come|speak|present)",
        r"(?:are|were|was)\s+invited",
    ),
    not_invited=("all", "must", "has", "have"),
    invite_verbs=(("invit", "invite"), ("call", "call"), ("summon", "call"), ("", "invite")),
    plainer=(
        (
            r"\A{who}(?:'s|’s)\s+(?:action|task|to-do|todo)(?:\s+(?:point|item))?\s*[:–—-]\s+(?=\S)",
            "{who} to ",
        ),
        (r"\A@{who},?\s+(?:please|pls|kindly)\s+(?=[a-z])", "{who} to "),
        (
            r"\A(?:let's|let’s|let\s+us)\s+have\s+{who}\s+(?=[a-z])(?!(?:on|in|at|with|back|here|there|as|for|over|to|along|round|around|and|or|who)\b)",
            "{who} to ",
        ),
        (
            r"(?<!\w){who}\s+(?:(?:is|are)\s+(?:responsible\s+for|in\s+charge\s+of)|takes?\s+(?:charge\s+of|responsibility\s+for))\s+(?=[a-z]+ing\s)",
            "{who} is tasked with ",
        ),
        (
            r"(?<!\w){who}\s+(?:is|are)\s+(?=(?:responsible\s+for|in\s+charge\s+of)\s)",
            "{who} will be ",
        ),
        (
            r"\A{who},\s+(?:it\s+was|as\s+was|as)\s+(?:agreed|decided|understood|settled),\s+(?=(?:would|will|is\s+to|was\s+to)\s)",
            "{who} ",
        ),
        (
            r"\A(?P<task>(?:the|this|that|these|those|our)\s+(?:[\w'’-]+\s+){1,6}?)(?:is|are|will\s+be|would\s+be)\s+(?:clearly\s+|definitely\s+)?(?:an?|one)\s+(?:job|task)\s+for\s+{who}\W*\Z",
            "{who} is to see to {task}",
        ),
        (
            r"\A{who}\s+(?:(?:has|have|had)\s+|(?=sent|left))(?:sent\s+(?:word|a\s+(?:note|message|card|line))|left\s+(?:word|a\s+(?:note|message))|written(?:\s+in)?|rung(?:\s+in)?|phoned(?:\s+in)?|e-?mailed|texted|messaged|let\s+(?:us|it\s+be|the\s+\w+)\s+know[n]?|left\s+(?:word|a\s+(?:note|message))|made\s+(?:it\s+)?known|indicated|intimated|signalled)\s+(?:to\s+say\s+|saying\s+)?(?:that\s+)?(?:he|she|they)\s+(?=(?:would|will)\s)(?!\S+\s+(?:not|be|have|like|never)\b)(?!.*\b(?:and|but)\s+(?:has|had|did)\b)",
            "{who} ",
        ),
        (
            r"\A{who}\s+(?:was|is)\s+asked\s+(?:whether|if)\s+(?:he|she|they)\s+(?:would|could|might|can|will)\s+(?P<task>(?:(?!\band\b)[^.;:])+?),?\s+(?:and|to\s+which|who)\s+(?:(?:he|she|they)\s+)?(?:(?:said|says|answered|answers|replied|replies)\s+(?:that\s+)?(?:yes\b|of\s+course\b|(?:(?:he|she|they)\s+(?:would|could|will|can)|(?:he|she|they)['’](?:d|ll))(?!\s+(?:not|never|rather|think|have)\b|n['’]t)(?:\s+(?:be\s+)?(?:very\s+|only\s+too\s+)?(?:glad|happy|pleased|delighted|willing|gladly|certainly|do\s+(?:so|it|that))(?:\s+to)?\b)?)|(?:(?:has|have)\s+)?(?:agreed|agrees|accepted|accepts|consented|obliged|nodded)\b)",
            "{who} is to {task}",
        ),
        (
            r"\A[^.;:]*?\basked\s+{who}\s+(?:whether|if)\s+(?:he|she|they)\s+(?:would|could|might|can|will)\s+(?P<task>(?:(?!\band\b)[^.;:])+?),?\s+(?:and|to\s+which)\s+(?:he|she|they)\s+(?:(?:said|answered|replied)\s+(?:that\s+)?(?:yes\b|of\s+course\b|(?:(?:he|she|they)\s+(?:would|could|will|can)|(?:he|she|they)['’](?:d|ll))(?!\s+(?:not|never|rather|think|have)\b|n['’]t))|(?:agreed|accepted|consented)\b)",
            "{who} is to {task}",
        ),
        (
            r"\A(?:[^\W\d_][^\s,.:;]*\s){1,3}?(?:mentions|mentioned|said|says|noted|notes|recalled|reported|pointed\s+out)\s+that\s+{who}\s+(?:had\s+|has\s+)?(?:at\s+(?:the|our)\s+last\s+\S+\s+)?(?:said|promised|told\s+us)\s+(?:at\s+(?:the|our)\s+last\s+\S+\s+)?that\s+(?:he|she)\s+(?=(?:would|will)\s)",
            "{who} ",
        ),
        (
            r"\A{who}\s+(?:replies|replied|says|said|answers|answered|reports|reported|explains|explained)\s+that\s+(?:(?!that\b)[^\s.;:]+\s+){2,14}?(?:and|but)\s+that\s+(?:he|she)\s+(?=(?:will|would|is\s+to|is\s+going\s+to)\s)(?!\S+\s+(?:not|be|have|like|never)\b)",
            "{who} ",
        ),
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
            r"(?<!\w){who}['’]s\s+(?:job|task|role|action|part|homework)\s+(?:now\s+|then\s+|next\s+)?(?:is|will\s+be)\s+to\s+",
            "{who} is to ",
        ),
        (
            r"(?<!\w){who}['’]s\s+(?=(?:going|happy|willing|keen|ready|prepared|able|planning|aiming|down)\s+to\b|(?:in\s+charge\s+of|responsible\s+for|taking\s+(?:on|over|care\s+of|charge\s+of)|down\s+for)\b)",
            "{who} is ",
        ),
        (
            r"(?<!\w){who}['’]s\s+(?=(?:looking\s+into|getting|doing|sorting|organising|organizing|arranging|checking|drafting|chasing)\b)",
            "{who} is ",
        ),
        (r"(?<!\w){who}['’]re\s+(?=going|happy|willing|keen|doing|getting)", "{who} are "),
    ),
    questions=(
        r"\A(?:could|can|would|will)\s+{who}\s+(?:please\s+|perhaps\s+|also\s+|possibly\s+|be\s+(?:able|willing|prepared)\s+to\s+)?(?P<task>[a-z][^?;:]*?)\s*\?\Z",
    ),
    open_questions=(
        r"\A(?:we\s+(?:still\s+)?need\s+|that\s+leaves\s+)?(?:someone|somebody)\s+(?:must|has\s+to|had\s+to|needs\s+to|needed\s+to|should|ought\s+to|would\s+have\s+to|will\s+have\s+to|to)\s+(?P<task>[a-z][^?;:,]*?)[\s.!]*\Z",
        r"\Awho\s+(?:could|can|would|will|is\s+(?:going\s+)?to)\s+(?:please\s+|also\s+|be\s+(?:able|willing|prepared)\s+to\s+)?(?P<task>[a-z][^?;:]*?)\s*\?\Z",
    ),
    answered="{who} is to {task}.",
    yes_answers=(
        r"\A(?:yes|certainly|of\s+course|gladly|happily|indeed|agreed|no\s+problem|with\s+pleasure|consider\s+it\s+done)(?:,?\s+(?:of\s+course|gladly|certainly|indeed|with\s+pleasure|(?:he|she|they)\s+(?:could|can|would|will)(?!\s+(?:not|if|but)\b)[^.]*|(?:by|before|on|in|after|next)\s[^.]*))?\W*\Z",
        r"\A(?:he|she|they)\s+(?:(?:could|can|would|will)(?:\s+(?:indeed|gladly|certainly|do\s+(?:so|it|that)|be\s+(?:glad|happy|delighted|pleased|willing)(?:\s+to)?))?|(?:said|answered|replied)\s+(?:that\s+)?(?:yes|(?:he|she|they)\s+(?:would|could|will))|agreed|accepted|nodded|consented)[^\w]*\Z",
    ),
    name_answers=(
        r"\A{who}(?:\s+(?:could|can|would|will|volunteered|offered|agreed|put\s+(?:his|her)\s+hand\s+up|said\s+(?:that\s+)?(?:he|she)\s+(?:would|could)))?[.!]*\Z",
    ),
    committed=(
        r"(?:has\s+|have\s+)?volunteered\s+for(?=\s+(?:the|this|that|it|both|each)\b)",
        r"(?:agreed|agrees|undertook|undertakes|offered|offers|promised|promises|volunteered|volunteers|committed)\s+to",
        r"(?:will\s+take|took|takes)\s+(?:an?\s+)?action\s+to",
        r"(?:is|are)\s+(?:going\s+to|responsible\s+for|in\s+charge\s+of|taking\s+(?:on|over|charge\s+of|care\s+of)|on\s+(?:the\s+case|to\s+it)|(?:put\s+)?down\s+(?:to(?=\s+[a-z])(?!\s+(?:one|two|three|four|five|six|the|an?|earth|his|her|their)\b)|for(?!\s+(?:an?\s+(?:\w+\s+)?(?:cold|flu|rest|nap|visit|while|day|week|weekend|few)|(?:the\s+)?(?:flu|count|day|night|week|weekend|afternoon|evening|morning|holidays?|maintenance|repairs?|good|now)|about|around|over|\d+\s+(?:days?|hours?|weeks?))\b)))",
        r"(?:(?:has|have|had)\s+)?(?:agreed|offered|promised|volunteered|undertaken|undertook|pledged)\s+(?:by|in|over|via)\s+(?:e-?mail|letter|post|writing|(?:the\s+)?phone|text|message)\s+to",
        r"(?:has|have|had)\s+(?:agreed|offered|promised|volunteered|undertaken|committed|pledged)\s+to",
        r"(?:is|are)\s+(?:kind|good|generous|brave)\s+enough\s+to",
        r"(?:pledged|pledges|consented|consents|proposes|intends|intended|plans|planned|aims|aimed|arranged|arranges)\s+to",
        r"(?:is|are|was|were)\s+(?:happy|willing|prepared|keen|ready)\s+to",
        r"(?:took|takes|will\s+take|take)\s+(?:it\s+)?(?:upon|on)\s+(?:himself|herself|themselves|itself)\s+to",
        r"(?:took|takes|will\s+take|is\s+taking|are\s+taking)\s+(?!(?:on|responsibility\s+for)\s+(?:all\s+)?(?:the\s+|this\s+|that\s+|his\s+|her\s+|their\s+|a\s+)?(?:blame|mistakes?|errors?|delays?|guilt|incident|look)\b)(?:on|responsibility\s+for|charge\s+of|care\s+of|the\s+lead\s+(?:on|in)|ownership\s+of|forward|away|the\s+(?:task|action|job)\s+(?:of|to))",
        r"(?:(?:said|says|agreed|confirmed|promised|undertook|thought|offered|replied|answered|added|declared|stated|announced|reckoned|insisted|responded|assured\s+(?:us|them|everyone|the\s+\w+)|told\s+(?:us|them|everyone|the\s+\w+))(?:\s+(?:us|them|everyone|the\s+\w+))?)\s+(?:that\s+)?(?:he|she|they)(?:\s+(?:would|will|could)|['’](?:d|ll))(?=\s)",
        r"(?:signed|signs|has\s+signed|have\s+signed)\s+up\s+(?:to|for(?!\s+(?:the\s+|an?\s+|(?:his|her|their)\s+)?(?:\w+\s+)?(?:newsletter|mailing|waiting|gym|course|class|trial|account|membership|place)\b))",
        r"undertook(?=\s+(?:the|an?)\b)",
        r"(?:put|puts|has\s+put|have\s+put)\s+(?:himself|herself|themselves|his\s+name|her\s+name|their\s+names?)\s+(?:forward|down)\s+(?:to|for)",
        r"(?:stepped|steps|came|comes)\s+(?:up|forward|in)\s+to",
        r"(?:promised|promises|pledged|pledges)(?=\s+(?:the|an?|some|her|his|us)\b)",
        r"(?:is|are)\s+(?:leading|organising|organizing|arranging|preparing|drafting|handling|coordinating|dealing\s+with|looking\s+into|looking\s+after|following\s+up|sorting|working\s+on\s+(?:a|an|the)|taking\s+forward)",
        r"kindly\s+(?:agreed|offered)\s+to",
    ),
    mere_promise=(
        r"(?:^|\s)to$",
        r"(?:would|will|could|['’]d|['’]ll)$",
        r"(?:forward|down|volunteered)\s+for$",
        r"(?:promised|promises|pledged|pledges)$",
    ),
    planning=(
        r"\bgoing\s+to$",
        r"\b(?:propos|intend|plan|aim|arrang)\w*\s+to$",
    ),
    taken_on=(
        r"\bundert(?:akes?|ook|aken)\b",
        r"\b(?:takes|took)\s+(?:it\s+)?on\b",
        r"\bvolunteer",
    ),
    ourselves=("we",),
    our_promises=(
        r"(?:undertake|undertook|promise|promised|offer|offered|pledge|pledged|volunteer|volunteered)\s+to\s",
        r"have\s+(?:undertaken|promised|offered|pledged|volunteered)\s+to\s",
        r"(?:commit|committed|have\s+committed)\s+(?:ourselves\s+)?to\s",
        r"(?:take|took|have\s+taken)\s+it\s+(?:up)?on\s+ourselves\s+to\s",
    ),
    meeting_deeds=listed(
        """
        discuss, consider, debate, talk, decide, vote, review, return to, come back to, revisit,
        deal with, look at it, look at this, look at that, go through, hear, listen, elect, move,
        push, defer, postpone, carry, leave, hold, keep, have, meet, close, open, begin, start,
        continue, finish, end, celebrate, think, wait, rent, sell, pay, lend, play
        """
    ),
    attending=("attend", "come", "come along", "be there", "be present", "join", "join us"),
    agreeing=("agree",),
    reported=("would",),
    coming=(),
    future=(
        r"(?:will|shall|'ll|would(?!\s+(?:rather|sooner|much)\b))",
        r"(?:needs|need)\s+to",
        "(?:’ll|’d|'d)",
        r"(?:is|are)\s+going\s+to(?!\s+(?:the|an?|his|her|their|our)\b)",
        r"(?:was|were)\s+(?:now\s+|also\s+)?going\s+to(?!\s+(?:the|an?|his|her|their|our)\b)(?!.*\b(?:but|until|when|had|did|has|have)\b)",
        r"(?:is|are)\s+(?:due|set|planning|aiming|hoping)\s+to",
        r"(?:has|have)\s+(?:got\s+)?to",
        "must",
        r"(?:will|shall)\s+(?:also|now|then|be\s+asked\s+to)",
    ),
    then_words=("then", "there", "at that meeting"),
    musts=("must",),
)
