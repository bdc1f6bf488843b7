"""English words of decisions, and of what only looks like one."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.decisions import DecisionWords

DECISIONS: Final = DecisionWords(
    decision_labels=listed(
        """
        decision, decisions, resolved, resolution, agreed, decided, tsc resolution, it was resolved,
        it was agreed, agreement, decision made, decision taken, decisions made, decisions taken,
        decisions agreed, it was decided, we agreed, we decided, agreed that, resolved that, board
        decision, committee decision, council decision, consensus, motion carried, motion passed,
        rough consensus, general consensus, carried, ruling, outcome of vote, resolutions, agreed decision, decided today, agreed
        today, decisions today, today's decisions, what we decided, what we agreed
        """
    ),
    decision_label_endings=("resolution", "resolved", "resolved that", "agreed that"),
    decision_summaries=listed(
        """
        summary of decisions, decisions in brief, list of decisions, decision summary, summary of
        resolutions, resolutions in brief, list of resolutions, resolutions passed, all decisions
        """
    ),
    proposal_endings=(" proposal", " proposals"),
    own_part=("on its own behalf", "on its own part", "own"),
    decision_words=("decision",),
    decides=listed(
        """
        resolved, decided, agreed, approved, adopted, ratified, endorsed, elected, appointed,
        accepted, carried, voted to, unanimously, decides, resolves, agrees, approves, adopts,
        ratifies, endorses, elects, appoints, accepts, votes to, voted for, voted in favour of,
        voted in favor of, voted unanimously to, voted unanimously in favour of, supported, did not
        support, did not accept, did not approve, did not adopt, does not support, was not in favour
        of, were not in favour of, supports, declined, turned down, voted against, chose to, chooses
        to, opted to, settled on, rejected, rejects, declined to, deferred, defers, postponed,
        postpones, authorised, authorized, authorises, authorizes, granted, awarded, allocated,
        allocates, confirmed, confirms, carried unanimously, determined, co-opted, re-elected,
        nominated and elected, reached consensus, came to the decision, made the decision to, made a
        decision to, took the decision to, took a decision to, concluded that, were in agreement,
        was in agreement, gave approval, gives approval, gave the go-ahead, tabled the motion,
        passed a resolution, passed a motion, passed the motion, dissolved, refused, noted and
        approved, received and adopted, received and approved, signed off, signs off, said yes, says yes, said no, says no
        """
    ),
    decided_passive=listed(
        """
        was agreed, were agreed, was resolved, was decided, was approved, were approved, was
        adopted, were adopted, was accepted, were accepted, carried, was rejected, was unanimously
        agreed, was unanimously approved, was unanimously resolved, was unanimously decided, was
        unanimously adopted, was further agreed, was further approved, was further resolved, was
        further decided, was further adopted, was also agreed, was also approved, was also resolved,
        was also decided, was also adopted, was then agreed, was then approved, was then resolved,
        was then decided, was then adopted, was therefore agreed, was therefore approved, was
        therefore resolved, was therefore decided, was therefore adopted, was provisionally agreed,
        was provisionally approved, was provisionally resolved, was provisionally decided, was
        provisionally adopted, was subsequently agreed, was subsequently approved, was subsequently
        resolved, was subsequently decided, was subsequently adopted, was formally agreed, was
        formally approved, was formally resolved, was formally decided, was formally adopted, was
        finally agreed, was finally approved, was finally resolved, was finally decided, was finally
        adopted, was declined, were declined, was refused, were refused, was turned down, was
        granted, was supported, was dismissed, was upheld, was deferred, was elected, was appointed,
        was ratified, was endorsed, were confirmed, was confirmed, are approved, is approved, was
        carried, minutes approved, it was agreed, was agreed to, was resolved that, has been
        resolved, were endorsed, were ratified, were carried, were rejected, were deferred, were
        elected, were appointed, was adjourned to, was postponed, were postponed, was referred back,
        was authorised, was authorized, was co-opted, were co-opted, was passed, were passed, motion
        passed, motion carried, passed unanimously, carried unanimously, approved unanimously,
        agreed unanimously, all agreed, all in favour, all in favor, minutes were approved, was duly
        elected, were duly elected, was signed off, is agreed, is adopted, are adopted, is approved
        as, is carried, are agreed, was set at, were set at, was set to, was fixed at, were fixed
        at, was raised to, was not supported, were not supported, was not accepted, was not
        approved, was not adopted, was not carried, was not passed, was re-elected, were re-elected,
        was dissolved
        """
    ),
    decided_alone=listed(
        """
        approved, agreed, carried, adopted, accepted, resolved, granted, confirmed, unanimously
        approved, approved unanimously, carried unanimously, agreed unanimously, motion carried, all
        in favour, all in favor, so resolved, minutes approved, approved as circulated, approved
        without amendment, approved without amendments, approved with amendments, approved without
        change, approved with no changes, approved as a correct record, approved as a true record,
        agreed as a correct record, accepted as a true record, accepted as a correct record,
        accepted without amendment, adopted without amendment, confirmed as a correct record, taken
        as read, declined, approved as written, agreed as a true record, approved without changes
        """
    ),
    agreed_behind=(
        r",\s+(?:and\s+)?(?=(?:the\s+)?\w+\s+(?:all\s+)?(?:agrees?|agreed|(?:is|are|was|were)\s+(?:all\s+)?(?:agreed|in\s+agreement))\s+(?:on|about|to|with)\s+(?:that|this|it)\W*\Z)",
    ),
    came_of=(
        r"\A(?:the\s+)?(?P<who>\w+)\s+(?:(?:has|had)\s+)?(?:thus|thereby|therefore|accordingly)\s+(?:adopted|approved|accepted|rejected|decided|resolved|agreed)\b",
        r"\A(?:the\s+)?(?P<who>\w+)\s+(?:all\s+)?(?:agrees?|agreed|(?:is|are|was|were)\s+(?:all\s+)?(?:agreed|in\s+agreement))\s+(?:on|about|to|with)\s+(?:that|this|it)\W*\Z",
        r"\A(?:the\s+)?(?P<who>\w+)\s+will\s+(?:therefore|thus|accordingly|hence)\s+(?!(?:be|have|need|see|know|get|lose|find|want|not\s+be|only|always|never)\b)\w+",
        r"\Aby\s+(?:a\s+vote\s+of\s+)?\w+(?:\s+votes?)?\s*(?:to|[–-])\s*\w+,?\s+(?:the\s+)?(?P<who>\w+)\s+(?:will|is\s+to|decided|chose)\b",
    ),
    counted=(
        r"\b(?:show\s+of\s+hands|votes?|voting|ballot|straw\s+poll)\b.*\d(?:.*\D\d)?",
        r"\b\d+\s+(?:in\s+favou?r|for)\b.*\b\d+",
    ),
    by_count=(
        r"\A(?:so|and\s+so|therefore|thus|accordingly|hence),?\s+(?!(?:that|as|far|much|many|what|there|if|long|did|was|were|is|are)\b)\w+",
        r"\A(?:the\s+)?\w+\s+will\s+(?:therefore|thus|accordingly)\b",
    ),
    by_count_named=(
        r"\A(?:it\s+(?:will\s+be|is|was)|it['’](?:ll\s+be|s))\b",
        r"\Awe(?:['’]ll|\s+will|\s+are\s+going\s+to|['’]re\s+going\s+to|\s+(?:go|went)\s+(?:with|for))\b",
        r"\A[^.]*\b(?:won|wins|it\s+is)\W*\Z",
    ),
    carried=(
        r"\A(?:it\s+was\s+)?(?:proposed|moved|seconded)\b(?!.*\b(?:that|to(?!\s*\d)|resolved)\b).*\Z",
        r"\A(?:(?:the|this)\s+(?:motion|vote|resolution|proposal)\s+was\s+)?(?:unanimously\s+)?carried\b(?!.*\b(?:that|to(?!\s*\d)|forward|over|out)\b).*\Z",
        r"\A(?:all\s+(?:were\s+)?in\s+favou?r|(?:agreed|approved|passed)\s+unanimously|unanimous(?:ly\s+(?:agreed|approved|passed))?)\W*\Z",
        r"\A(?:the\s+)?(?:decision|vote)\s+was\s+unanimous\W*\Z",
        r"\A(?:[^\W\d_][\w’'.-]*\s+){1,4}seconded(?:\s+(?:it|this|(?:the|that|his|her)\s+(?:motion|proposal)))?\W*\Z",
    ),
    moving=(
        r"\A(?:(?:a|the)\s+)?motion\s+(?:was\s+)?(?:made\s+)?(?:by|from|to|that)\b",
        r"\A(?:it\s+was\s+)?moved\s+(?:by\b|and\s+seconded\b|(?:to|that)\b)",
        r"\A(?-i:[A-Z])[^;]{0,60}?\b(?:moved|motioned|made\s+(?:a|the)\s+motion)\s+(?:that\b|for\s+(?:the\s+)?(?:approval|adoption|acceptance)\b|to\s+(?!the\b|an?\b|(?-i:[A-Z]|\d))|(?:the\s+)?(?:adoption|approval|acceptance)\s+of\b)",
    ),
    fared=(
        r"\A(?:(?:the|this)\s+)?(?:motion|vote)\s+(?:was\s+)?(?:then\s+|duly\s+|unanimously\s+)?(?:carried|passed|approved|adopted)\b",
        r"\A(?:it\s+was\s+)?second(?:ed)?\b.*\b(?:carried|passed|approved|adopted|agreed)\b",
        r"\A(?:unanimously\s+)?(?:carried|passed|approved|adopted)(?=\W*\Z|[,;:]?\s+(?:\d|unanimously|by\s+(?:a|an|all|unanimous|\d)\b|with\b|on\s+a\b))",
        r"\A(?:all\s+(?:were\s+)?in\s+favou?r|unanimous(?:ly\s+\w+)?)\b",
    ),
    adjourning=(
        r"\bto\s+adjourn\b(?!\s+(?:the\s+)?(?:matter|item|hearing|case|decision))(?!.*\band\s+to\b)",
    ),
    other_levels=listed(
        """
        district, county, borough, city, regional, national, federal, state, provincial, central,
        unitary, metropolitan, neighbouring, neighboring, diocesan
        """
    ),
    decided_short=(
        r"\A(?:a|an|the)\s+(?:[\w-]+\s+){0,2}?(?:group|committee|party|panel|sub-?committee|team)\s+(?:(?:for|on|to|of)\s+(?:\S+\s+){1,5}?)?(?:(?:of|consisting\s+of|made\s+up\s+of|comprising)\s+(?:\S+\s+){1,10}?)?was\s+(?:then\s+|also\s+)?(?:set\s+up|formed|established|created)\b(?!\s+(?:in|last|by|at|some)\b)",
        r"\A(?:everyone|everybody|we|all(?:\s+(?:present|of\s+us))?)\s+(?:was|were)\s+(?:all\s+)?(?:in\s+favou?r|for\s+it|happy\s+with\s+(?:this|that|it))(?:\s+of\s+(?:it|this|that|the\s+(?:proposal|offer|idea)))?(?:\W*\Z|\s*,?\s+(?:and\s+)?so\s+(?:(?:we|the\s+(?:committee|board|group|club|association))\b|it['’]s\b))",
        r"\Awe\s+(?!are\b|were\b|have\b|had\b|should\b|must\b|need\b|can\b|want\b|ought\b|lack\b)\w+\s[^;]+,\s+(?:that|this|it)\s+was\s+agreed(?:\s+(?:by\s+(?:all|everyone|everybody)|unanimously))?\W*\Z",
        r"\A(?:the\s+)?(?:full\s+)?(?:governing|managing)\s+body\s+(?:then\s+|also\s+|unanimously\s+|formally\s+)?(?:approved|agreed|resolved|decided|adopted|ratified|accepted|rejected|endorsed|elected|appointed|noted\s+and\s+approved)\b(?!\s+(?:last|in)\b)",
        r"\A(?:all\s+)?in\s+agreement\s+(?:that|on\s+the\s+following)\b",
        r"\A(?:the\s+)?(?:(?:general|rough|clear|overall|unanimous)\s+)?(?:consensus|agreement|conclusion)\s+(?:of\s+the\s+(?:meeting|group|committee|board|call)\s+)?was\s+(?:to\s+|that\s+(?:we|it|the\s+\w+)\s+(?:should|would|will|stays?|goes|go)\b)",
        r"\A(?:there\s+was|we\s+(?:had|reached)|it\s+was)\s+(?:(?:a|general|rough|clear|broad|full|unanimous)\s+){0,2}(?:consensus|agreement)\s+(?:to|that\s+(?:we|it|the\s+\w+)\s+(?:should|would|will))\s",
        r"\A(?:confirmed|approved|accepted|adopted|received\s+and\s+(?:confirmed|approved))\s*:\s+(?:that\s+)?(?:the\s+|an?\s+)?(?:draft\s+|unconfirmed\s+|revised\s+)?(?:minutes|record|agenda|notes|appointment|nomination|election|budget|accounts|terms\s+of\s+reference)\b",
        r"(?:\A|\b(?:was|were)\s+)(?:(?:taken\s+as\s+)?read|gone\s+through|circulated|received|presented|considered|noted|amended|checked|discussed)(?:,\s+(?:\w+)(?=\s))?(?:,?\s+and|,)\s+(?:then\s+|duly\s+|unanimously\s+)?(?:agreed|approved|accepted|adopted|confirmed)(?!\s+(?:by|that|to)\b)(?!\w)",
        r"\A(?:the\s+)?(?:[\w-]+\s+){0,2}?(?:fees?|subscriptions?|subs|charges?|prices?|rents?)\s+to\s+(?:stay|remain|go\s+up|be\s+(?:raised|increased|reduced|set|kept|frozen))\b",
        r"\A(?:passed|approved|adopted)[,:]?\s+\d+\s*(?:[–-]|to)\s*\d+\b",
        r"\b(?:motion|proposal|amendment|resolution)\s+was\s+(?:narrowly\s+|heavily\s+)?defeated\b",
        r"\A(?:the|an?)\s+(?:\w+\s+)?(?:motion|amendment|resolution)\s+(?:(?!was\b|were\b)[^\s.;:]+\s+){0,10}?was\s+(?:narrowly\s+|heavily\s+|then\s+)?(?:lost|defeated|voted\s+down|not\s+carried)\b",
        r"\A(?:the\s+)?(?:last\s+|previous\s+)?(?:minutes|agenda|accounts|annual\s+report|budget|notes|proposal|motion|report)\s+(?:(?:of|from)\s+[^.,]{3,50}\s+)?(?:duly\s+)?(?:agreed|approved|accepted|adopted|ok|okay|passed|confirmed|signed\s+off)(?=\W*\Z|,\s|\s+(?:as|with|without|and|unanimously|by|subject))",
        r"\b(?-i:RESOLVED|AGREED|CARRIED|APPROVED|DECIDED)\b(?!\s+by\b)",
        r"\bseconded\b[^.]*\band\s+(?:it\s+was\s+)?(?:unanimously\s+)?(?:resolved|agreed|carried|approved)\b",
    ),
    bodies=listed(
        """
        partnership, committee, council, board, meeting, group, we, members, it, trustees, panel,
        forum, everyone, tsc, wg, team, all, cabinet, assembly, society, association, parties,
        delegates, attendees, governors
        """
    ),
    those_here=("present",),
    bodies_elsewhere=("council", "cabinet", "assembly", "association", "society"),
    before_verb=("the", "then", "both"),
    not_first=("carried", "confirmed", "confirms", "accepts", "rejects", "noted"),
    relatives=("who",),
    therefore=("so", "and so", "therefore", "and therefore", "hence"),
    subordinators=listed(
        """
        if, that, which, what, whatever, whichever, how, when, whether, until, before, unless
        """
    ),
    not_deciding=(
        r"\A(?:under|according\s+to|as\s+provided\s+in)\s+(?:\S+\s+){0,4}?(?:rules?|by-?laws?|constitution|standing\s+orders?|articles|act|scheme)\b[^.;]{0,30}?\b(?:decides?|determines?)\s+(?:on|about|upon|any|all|how)\b",
        r"\A(?:there|at\s+that\s+(?:meeting|time))\s+(?!(?:was|were|is|are|has|have|had|being|will|would)\b)",
        r"\b(?:agreed|decided|resolved|elected|chosen|appointed)\s+there\b(?!\s+(?:was|were|is|are|should|would|will)\b)",
        r"\bproposed\b(?!.*\b(?:carried|agreed|seconded)\b)",
        r"\b(?:decides?|determines?|agrees?|resolves?)\s+(?:then\s+|later\s+)?(?:on\s+)?(?:who|whom|whose|which|what|how|when|where|whether|if)\b",
        r"(?<!to\s)\b(?:decides?|determines?)\s+(?:(?!to\b|that\b)[^\s.;:]+\s+){0,5}?at\s+(?:the|our|a)\s+(?:next|coming|later)\s+meeting\b",
        r"\bdecides?\s+(?:on\s+(?:\S+\s+){1,4})?(?:each|every)\s",
        r"\bnothing\s+was\b",
        r"\A(?:[^\W\d_][\w’'-]*\s){1,3}(?:proposal|motion|view|position|request|recommendation)\s*:",
        r"\A(?:as\s+)?per\s+(?:our\s+|the\s+|an?\s+)?(?:previous|earlier|last|prior)\b",
        # A journal decides on papers.
        r"\A(?:[\w'’-]+\s+){0,5}?(?:paper|manuscript|article|abstract|poster|preprint|chapter)(?:\s+[\w'’-]+){0,4}\s*:\s*(?:accepted|rejected|approved)\b",
        r"\bno\s+decision\b",
        r"\bnot\s+(?:agreed|decided|resolved)\b",
        r"(?<!was\s)(?<!were\s)(?<!did\s)\bnot\s+approved?\b",
        r"\bsuggested\b",
        r"\A(?!.*\b(?:agreed|resolved|decided)\s(?:to|that)\s.*\bif\b).*\bif\s+(?:approved|agreed)\b",
        r"\b(?:approves|adopts)\s+(?:it|them|this)\s+(?:later|afterwards)\b",
        r"\bpreviously\s+(?:agreed|approved|decided)\b",
        r"\blast\s+meeting\b.*\bhad\b",
        r"\bhad\s+(?:been\s+)?(?:agreed|decided|approved|resolved)\b",
        r"\bto\s+be\s+(?:agreed|decided|approved|confirmed)\b",
        r"\?$",
        r"\bwould\s+be\s+(?:agreed|decided)\b",
        r"\bhas\s+(?:been\s+)?(?:approved|agreed|decided|adopted)\b",
        r"\b(?:has|have|had)\s+(?:(?:also|recently|now|since|on\s+\d{1,2}\s+\w+|in\s+\w+|at\s+its\s+(?:\w+\s+)?\w+)\s+){1,3}(?:approved|agreed|decided|adopted|resolved)\b",
        r",\s+(?:where|at\s+which)\s+(?!(?:we|it\s+was)\b)(?:\S+\s+){1,6}?(?:was|were)\s+(?:elected|appointed|adopted|approved|agreed|rejected)\b",
        r"\balready\s+(?:agreed|decided|approved)\b",
        r"\b(?:could|can|did)\s+not\s+(?:agree|decide|be\s+(?:agreed|decided))\b",
        r"\bno\s+(?:agreement|conclusion|resolution|consensus)\b(?!\W+(?:and\s+|so\s+|but\s+|therefore\s+)?(?:(?:the\s+\w+|it)\s+(?:was|is)\s+)?(?:postponed|deferred|adjourned|rejected|dropped)\b)",
        r"\bproposal\b.*\b(?:lost|fell)\b",
        r"\b(?:report|explain|said|say|mention|inform|remind|announce|state)(?:s|ed)?\s+(?!(?:yes|no)\b)(?:\w+\s+){0,2}that\b",
        r"\bhave\s+(?:been\s+)?(?:approved|agreed|decided|adopted)\b",
        r"\bwill\s+(?:decide|be\s+(?:decided|agreed|approved|voted))\b",
        r"\b(?:expected|due|hoping|likely)\s+to\s+(?:decide|approve|agree|be)\b",
        r"\bonce\s+(?:agreed|approved)\b",
        r"\bsubject\s+to\s+being\b",
        r"\bcarried\s+(?:over|forward|out|on|across|by(?!\s+(?:an?\s+)?(?:\w+\s+)?(?:votes?|majority|to\b|\w+\s+to\s)))\b",
        r"\b(?:what|as\s+soon\s+as|since|when|once|until|whether|why|how|after)\s+(?:we|they|the\s+\w+)\s+(?:\w+\s+)?(?:agreed|decided|approved|resolved|adopted|voted)\b",
        r"\b(?:i|we)\s+(?:think|thought|believe)\s+(?:that\s+)?we\b",
        r"\b(?:until|unless|before|if)\b.{0,40}\b(?:is|are|was|were)\s+(?:approved|agreed|adopted|accepted|carried)\b",
        r"\bsome\s+time\s+ago\b",
    ),
    reasons=listed("because, since, as, given that, in view of the fact that, on the grounds that"),
    causes=("because", "owing to the fact that", "due to the fact that", "since", "after"),
    permitting=(),
    at_whose=("at", "by"),
    meeting_duties=(
        r"\s+(?:to\s+)?(?:take|keep|record|write)\s+(?:the\s+|today’s\s+|today's\s+)?(?:minutes|notes)\b|\s+(?:to\s+)?(?:chair|lead|open|preside\s+over)\s+(?:the|this)\s+meeting\b|\s+(?:to\s+)?count\s+(?:the\s+)?votes\b|\s+(?:to\s+)?(?:do|hold|lead|start\s+with|begin\s+with)\s+(?:a\s+)?(?:quick\s+|short\s+)?(?:round\s+of\s+)?introductions(?=\W*\Z)",
    ),
    decided_earlier=(
        r",\s+(?:as|that|this|which)\s+(?:(?:was|were)\s+)?(?:decided|agreed|resolved)\s+(?:by|at)\s+(?:the|our|an)\s+(?:\w+\s+){1,2}?(?:(?:in|of)\s+(?:19|20)\d\d|last\s+(?:year|spring|summer|autumn|winter))\W*\Z",
        r",\s+(?:as|which)\s+(?:the|our)\s+(?:\w+\s+){1,2}(?:decided|agreed|resolved)\s+(?:on\s+)?(?:(?:back\s+)?in\s+(?:19|20)\d\d|last\s+(?:year|spring|summer|autumn|winter))\W*\Z",
        r"\A(?:already\s+)?(?:at|during)\s+(?:the|our|its|last)\s+(?:(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]s)?)\s+(?:\w+\s+)?(?:meeting|assembly|agm|session|conference),?\s+(?:(?!that\b)\w+\s+){1,4}?(?:decided|agreed|resolved|voted)\b",
        r"\b(?:decided|agreed|resolved|voted)\s+(?:\w+\s+)?(?:at|during)\s+(?:the|our|its|last)\s+(?:(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]s)?)\s+(?:\w+\s+)?(?:meeting|assembly|agm|session|conference),?\s+(?:that|to)\b",
        r"\b(?:decided|agreed|resolved|voted)\s+(?:back\s+)?(?:in\s+(?:(?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+(?:19|20)\d\d)?)|last\s+(?:year|month|week|meeting|time|autumn|fall|spring|summer|winter)|previously|earlier|at\s+(?:the|our)\s+(?:last|previous)\s+\w+|\w+\s+(?:years|months|weeks)\s+ago),?\s+(?:that|to)\b",
        r"\A(?:back\s+|already\s+)?(?:in\s+(?:(?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+(?:19|20)\d\d)?)|last\s+(?:year|month|week|meeting|time|autumn|fall|spring|summer|winter)|previously|earlier|at\s+(?:the|our)\s+(?:last|previous)\s+\w+|\w+\s+(?:years|months|weeks)\s+ago),?\s+(?:(?!that\b)\w+\s+){1,4}(?:decided|agreed|resolved|voted)\b",
        r"\b(?:had|has)\s+(?:previously|earlier|already)\s+(?:decided|agreed|resolved|voted)\b",
    ),
    decided_on_day=(
        r"\b(?:was|were)\s+(?:adopted|approved|agreed|granted|rejected|confirmed)\s+(?:by\s+(?:\w+\s+){1,4}?|at\s+(?:\w+\s+){1,4}?)(?:on\s+)?(?:the\s+)?<day>\W*\Z",
        r"\b(?:decided|agreed|resolved|voted),?\s+(?:(?!that\b|to\b|e?-?mail\b|correspondence\b|circulation\b|writing\b)[\w-]+\s+){0,5}?<day>,?\s+(?:that|to)\b",
        r"\A(?:already\s+)?(?:at\s+(?:the|our|its|a)\s+(?:\w+\s+){0,2}?(?:meeting|assembly)\s+(?:held\s+)?)?(?:on\s+)?(?:\w+day,?\s+)?(?:the\s+)?<day>,?\s+(?:(?!that\b|to\b)\w+\s+){1,4}?(?:decided|agreed|resolved|voted)\b",
    ),
    undecided=(
        # The minutes themselves are approved later.
        r"\A(?:(?:these\s+|the\s+)?minutes\s+)?(?:approved|confirmed|agreed)\s+by\s+(?:correspondence|e-?mail|circulation)\s+(?:on\s+)?\d",
        r"\bno\s+(?:\w+\s+)?decisions?\s+(?:was|were|is|has|have|could|made|taken|reached)\b",
        r"\b(?:made|makes|took|takes|reached|came\s+to)\s+no\s+(?:\w+\s+)?decisions?\b",
        r"\b(?:did|does|do)\s+not\s+(?:yet\s+)?(?:decide|(?:come\s+to|reach|make|take)\s+(?:a|any)\s+(?:\w+\s+)?decision)\b",
        r"\b(?:decided|agreed|resolved)\s+(?:on\s+)?nothing\b",
        r"\b(?:is|are)\s+(?:only\s+|then\s+|finally\s+)?(?:decided|agreed|approved|confirmed)\s+(?:when|once|as\s+soon\s+as|after)\b",
        r"\bnothing\s+(?:was|has\s+been)\s+(?:decided|agreed|resolved)\b",
    ),
    filing=("was noted", "were noted"),
    clause=("that",),
    vote_labels=("vote", "votes", "voting"),
    auxiliaries=("has", "have", "had", "has now", "have now", "has also"),
    pluperfect=("had",),
    past_verbs=(
        r"\b\w{3,}ed\b",
        r"\b(?:was|were|had|gave|told|took|said|spoke|went|came|made|sent|left|began|held|brought|read)\b",
    ),
    copulas=("is", "are", "was", "were"),
    modals=listed(
        """
        to, will, shall, is to, are to, should, is going to, are going to
        """
    ),
)
