"""English words of how far a task has come."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.progress import ProgressWords

PROGRESS: Final = ProgressWords(
    state_labels=("status", "state", "progress", "outcome"),
    open_words=listed("open, to do, todo, not done, outstanding, pending, not started, still open"),
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
    done=(
        r":\s+(?:now\s+|all\s+)?(?:closed|done|completed?|finished|resolved|actioned|cancelled|withdrawn|dropped|superseded|sorted|no\s+longer\s+(?:needed|required|relevant))\s*(?:\([^()]*\))?\s*[.!)]*$",
        r"[;,]\s+(?:and\s+)?(?:it|this|that)\s+(?:took\s+place|happened|went\s+ahead|was\s+held)\b.*",
        r"\b(?:was|were|had)\s+(?:asked|told|agreed|promised|undertaken|offered)\s+to\b.*\band\s+(?:has|had)\s+(?:now\s+|already\s+|since\s+)?(?!(?:asked|begun|started|tried|agreed|promised|planned|offered|forgotten|not|yet|been)\b)\w{2,}(?:ed|en|nt|ne|lt|ght|pt|id)\b.*",
        r"\A(?:it|this|that|they|these)\s+(?:took\s+place|was\s+held|were\s+held|happened|went\s+ahead|was\s+sent|were\s+sent)\b",
        r"\b(?:promised|offered|agreed|undertook|volunteered|(?:was|were)\s+to)\s+(?:in\s+\w+|last\s+\w+|at\s+(?:the|our)\s+\w+(?:\s+\w+)?)\b.*\band\s+(?:it|they)\s+(?:now\s+)?(?!(?:will|shall|should|would|must|needs?|can|could|may|might|is\s+to|are\s+to)\b)\w{2,}\b(?!.*\b(?:not|never|n['’]t|still)\b)",
        r"\A(?:it|they|this|these|that|all|both)\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:now\s+|all\s+|already\s+|duly\s+)?(?!(?:damaged|delayed|needed|wanted|expected|planned|required|missed|supposed|cancelled|agreed|noted|decided|discussed|suggested|proposed|hoped)\b)(?:\w{2,}ed|sent|bought|built|put\s+up|done|here|in\s+place|paid|sold|made|found|met|ready)(?:\s+now)?\s*[.!]?\Z",
        r"\A(?:it|they|these|this)\s+(?:came|arrived|went\s+(?:up|in|out))\b(?!.*\b(?:not|but)\b).*",
        r"\A(?:he|she|they)\s+(?:has|have|did)(?:\s+(?:now|so|this))?(?:\s+done\s+(?:so|it|this))?\s*[.!]?\Z",
        r"\bdid\s+so\b",
        r"\bhad\s+(?:agreed|offered|promised|undertaken|volunteered)\s+to\b.*\band\s+(?:did|has)\W*\Z",
        r"\b(?:was|were|had)\s+(?:going\s+)?to\b.*\band\s+(?:has|had|have|got|received)\s+(?:(?:now|already|got|had|received)\s+)*(?:an?\s+|the\s+)?(?:yes|no|answer|reply|go-ahead)\b",
        r"\b(?:has|have|had)\s+(?:now\s+|since\s+|already\s+)?(?:done|completed|reported|sent|written|circulated|finished|fixed|closed|resolved|delivered)\b",
        r"(?<!\bnot\s)(?<!n't\s)(?<!n’t\s)\b(?:is|was|now|been)\s+(?:done|complete|completed|closed)\b",
        r"^\W*(?:closed|done|completed|complete)[.!]?$",
        r"[,;(–-]\s*(?:done|closed|complete|completed|finished)\s*[.!)]*$",
        r"\b(?:has|have|had)\s+(?:now|since|already)\s+(?:been\s+)?\w{2,}(?:ed|en|nt|ne|lt|ght|pt|t)\b",
        r"\s[–-]\s+(?:done|closed|complete|completed|actioned)\s+(?:in|on|during|last|already|at)\b",
        r"\s[–-]\s+(?:done|closed|complete|completed|actioned|finished|sorted|cancelled),\s+(?!.*\b(?:but|not|except|still|apart)\b)",
        r"\bthis\s+(?:has\s+been|was|is)\s+(?:now\s+)?(?:done|completed|actioned|closed|resolved)\b",
        r"\bwhich\s+(?:has\s+(?:now\s+)?been|was|is\s+now)\s+\w+",
        r"\bhad\s+done\s+(?:so|it|this)\b",
        r"\b(?:action|task)\s+(?:is\s+|was\s+|now\s+|has\s+been\s+)?(?:closed|complete|completed|discharged|done)\b",
        r"\b(?:now|since)\s+(?:in\s+place|complete|completed|done|resolved|fixed|installed|sent)\b",
    ),
    already=("already", "now", "all", "is", "are"),
    happened=(
        r"\A(?:(?!(?:that|which|who|if|when|whether|until|once|after|to)\b)[\w’'&/-]+\s+){1,6}?(?:(?:all|both|now|already|since|duly|finally)\s+)?(?:went\s+(?:out|up|in|off|ahead|well|live)|came\s+(?:in|back|out)|arrived|took\s+place|turned\s+up|(?:was|were)\s+(?:held|sent|fitted|put\s+up|handed\s+(?:in|out)|delivered|received|published|printed|paid|mended|repaired|installed|circulated|signed|submitted)|(?:has|have)\s+(?:(?:now|already|since|all|both|duly)\s+)?(?:gone\s+(?:out|up|in|off)|come\s+(?:in|back|out)|arrived|taken\s+place|been\s+(?:held|sent|fitted|put\s+up|handed\s+(?:in|out)|delivered|received|published|printed|paid|mended|repaired|installed|circulated|signed|submitted)))\b(?!.*\b(?:not|never|but|still|only|wrong|too)\b)",
    ),
    done_alone=(
        r"(?:has|have|was|were|is)\s+(?:(?:now|already|since)\s+)?(?:been\s+)?(?!(?:not|still|yet|delayed|being|due|planned|expected|started|postponed|requested|discussed|moved|deferred|promised|agreed|begun)\b)\w{2,}(?:ed|en|nt|ne|lt|ght|pt|id)\b",
    ),
    done_behind=(
        r"\b(?:had\s+(?:agreed|promised|offered|undertaken)|agreed|promised|offered|undertook|(?:was|were)\s+(?:going\s+|asked\s+|given\s+the\s+task\s+|then\s+)?to|(?:was|were)\s+then\s+asked\s+to)\b.*(?:[;,]\s+(?:and\s+)?|\s+and\s+)(?:it|they|these|both)(?:\s+(?:is|are)|['’](?:s|re))\s+(?:now\s+|already\s+|all\s+|finally\s+)?(?:up(?=\s+(?:now|already|again|in|on|at|by)\b|\W*\Z)|in\s+place|in\s+use|back\s+(?:up|in\s+place|in\s+use|on)|(?:working|running|open|on|whole)\s+again|now\s+(?:working|running|on\s+display))\b(?!.*\b(?:not|never|still|but)\b)",
        r"\b(?:had\s+(?:agreed|promised|offered|undertaken)|agreed|promised|offered|undertook|(?:was|were)\s+(?:going\s+|asked\s+|given\s+the\s+task\s+|then\s+)?to|(?:was|were)\s+then\s+asked\s+to)\b.*(?:[;,]\s+(?:and\s+)?|\s+and\s+)(?:it|they|these|both)\s+(?:now\s+(?:works?|runs?|hangs?|stands?|opens?|closes?|lights?\s+up)|(?:works?|runs?|opens?|closes?)\s+again)\b(?!.*\b(?:not|never|still|but)\b)",
        r"\b(?:had\s+(?:agreed|promised|offered|undertaken)|agreed|promised|offered|undertook|(?:was|were)\s+(?:going\s+|asked\s+)?to)\b.*[;,]\s+(?:and\s+)?(?:(?:according\s+to|judging\s+by|going\s+by|as\s+per|in)\s+[^;,.:]{3,50}?,?\s+)?(?:it|this|that|they|these)\s+(?:was|were|(?:has|have)\s+(?:now\s+|since\s+)?been)\s+(?:duly\s+|since\s+|now\s+)?(?!(?:agreed|noted|decided|discussed|needed|wanted|required|delayed|planned|hoped|supposed|expected|asked)\b)(?:\w{2,}ed|sent|built|bought|done|put\s+up|made|given|paid)\b(?!.*\b(?:not|never|still|but)\b)",
        r"\b(?:had\s+(?:agreed|promised|offered|undertaken)|agreed|promised|offered|undertook|(?:was|were)\s+(?:going\s+|asked\s+)?to)\b.*[;,]\s+(?:and\s+)?(?:it|this|they|these|all|both)\s+(?:(?:has|have)\s+)?(?:now\s+|since\s+|duly\s+|all\s+|both\s+)?(?:came|come|arrived|went\s+(?:up|in|out)|gone\s+(?:up|in|out)|turned\s+up)\b(?!.*\b(?:not|never|still|but|too\s+late)\b)",
        r"\A(?:\S+\s+){1,3}to\s+[^:]*:\s+(?:done|sorted|settled|fixed|completed?|finished|resolved)\s*\.?\Z",
        r"\b(?:was|were|had)\s+(?:going\s+)?to\b[^:]*:\s+(?:done|sorted|settled|fixed|completed?|finished|resolved)\b(?!\s+(?:by|before|when|in|on)\b)",
    ),
    done_remarks=(
        "see",
        "thanks",
        "thank you",
        "many thanks",
        "with thanks",
        "no longer",
        "not needed",
    ),
    remains=listed(
        """
        remains open, outstanding, is awaited, still awaited, ongoing, not yet done, carried forward,
        still open, in progress,
        not done, open, remains, remain open, remains outstanding, still outstanding, is still to be
        done, still to do, still to be done, to be carried forward, carried over, carry over, carry
        forward, rolled over, rolled forward, held over, left open, deferred to, deferred until, not
        started, not yet started, not complete, not completed, incomplete, partially done, partly
        done, partially complete, partly complete, pending, still pending, unfinished, to continue,
        action continues, continues, on hold, overdue, delayed, no progress, under way, underway,
        still has this, still has that, still has it, still have this, still have it, has yet to do
        it, still on her list, still on his list, still on their list, still on the list, awaiting,
        not actioned, not yet complete, not yet completed, bring forward, stays on the list, stay on
        the list, stays on her list, stays on his list, remains on the list, kept on the list, stays
        open, is left on the list, goes back on the list, isn't finished, isn’t finished, isn't
        done, isn’t done, isn't ready, isn’t ready, is not finished, is not ready, isn't complete,
        isn’t complete, aren't done, aren’t done, aren't ready, aren’t ready, hasn't been done,
        hasn’t been done, has not been done, has still not been done, still hasn't been done, still
        hasn’t been done, keeps the task, keeps that task, keeps the action,
        keeps that action, keeps the job, keeps that job, still has the task, still has that task,
        still has the action, still has that action, still has the job, still has that job, still
        has this job, still has this task, still has this action, keeps this task, keeps this
        action, keeps this job
        """
    ),
    remaining_tasks=(
        r"\A{task}\s+(?:is|are|was|were|has|have)\s+(?:still\s+)?not\s+(?:yet\s+)?(?:been\s+)?\w+(?:\s+yet)?,\s+(?:so|and)\s+{who}\s+{remains}",
        r"\A(?:(?:the\s+)?(?:action|task)\s+)?(?:to\s+)?{errand}\s+\({who}\)\s*[:,–-]?\s+(?:is\s+|has\s+)?(?:still\s+)?{remains}",
        r"\A{who}(?:'s|’s)\s+(?:action|task|job|offer|undertaking)(?:\s+from\s+[^(]{3,30}?)?\s*(?:\(|of\s+)(?P<gerund>[^()]+?)\)?\s*,?\s+(?:is\s+|was\s+|has\s+been\s+)?(?:still\s+)?{remains}",
        r"\A(?!.*\b(?:is|was|are|were)\s+open\b){who}(?:'s|’s)\s+(?=(?:[a-z-]+\s+)?(?:comparison|review|survey|report|list|draft|letter|check|audit|summary|paper|leaflet|poster|repairs?|quotes?|enquir(?:y|ies)|research|article|update|write-up|investigation|calculation|costings?|application|order|inspection|inventory|reply|search)\s){task}\s+(?:(?:is|are|was|were|has|have)\s+)?(?:been\s+)?(?:still\s+)?{remains}",
        r"\A{who}\s+(?:(?:had\s+)?(?:agreed|offered|promised|undertaken|volunteered)|undertook|(?:was|were)\s+asked|(?:was|were))\s+(?:(?:in|at|on|last)\s+(?:(?!to\b)\w+\s+){1,4}?)?to\s+{task}\s*[;,–-]\s+(?:(?:but|and)\s+)?(?:this|that|it)\s+(?:(?:is|was|has\s+been)\s+)?(?:still\s+)?{remains}",
        r"\A{who}\s+(?:was|were)\s+to\s+{task}\s*[;,–-]\s+(?:(?:but|and)\s+)?(?:this|that|it|he|she|they)\s+(?:has|have|had)\s+not\s+(?:yet\s+)?(?:happened|managed|been\s+(?:done|able)|had\s+(?:the\s+)?time|got\s+round)\b",
        r"\A{who}(?:'s|’s)\s+(?=(?:[\w-]+\s+){0,2}?(?:talk|meeting|visit|conversation|chat|call|tour)\b){task}\s+has\s+(?:(?:still\s+)?not\s+(?:yet\s+)?(?:happened|taken\s+place|been\s+held)|been\s+(?:postponed|put\s+off|delayed))\b",
        r"\A{who}\s+(?:was|were)\s+(?:going\s+)?to\s+{task}\s*,?\s+but\s+(?:(?:he|she|they|this|it)\s+)?(?:has|have|had)(?:\s+not|n['’]t)\b",
        r"\A{who}\s+(?:is|are)\s+still\s+to\s+{task}\Z",
        r"\A{who}(?:'s|’s)\s+(?:action|task|job|offer|undertaking)\s+to\s+{task}\s*,?\s+(?:is\s+|was\s+|has\s+been\s+)?(?:still\s+)?{remains}",
        r"\b(?:the\s+)?(?:action|task)\s+(?:for|on)\s+{who}\s+to\s+{task}\s*,?\s+(?:is\s+|was\s+)?(?:still\s+)?{remains}",
        r"\b(?:the\s+)?(?:action|task)\s+to\s+{task}\s*,?\s+(?:is\s+|was\s+)?(?:still\s+)?{remains}\s+(?:for|with)\s+{who}(?!\w)",
        r"\b(?:the\s+)?(?:action|task)\s+to\s+{task}\s*,?\s+(?:is\s+|was\s+)?(?:still\s+)?{remains}",
        r"\A{who}(?:'s|’s)\s+(?=(?:[\w-]+\s+){0,2}?(?:list|report|comparison|draft|review|note|paper|letter|quote|quotation|estimate|summary|proposal|plan|response|reply|answer|figures|survey|map|inventory|photograph|drawing|application|advice|feedback|analysis|costing|timetable|rota|schedule|policy|statement|account)s?\b){task}\s*(?:,[^,]{3,60},)?\s+(?:is|are|remains?)\s+(?:(?:still|yet|now)\s+)?(?:outstanding|open|unfinished|incomplete|awaited|overdue|wanted|to\s+come|not\s+(?:yet\s+)?(?:ready|done|finished|complete|in|received))(?!\w)",
        r"\A{who}(?:'s|’s)\s+(?=(?:[\w-]+\s+){0,2}?(?:list|report|comparison|draft|review|note|paper|letter|quote|quotation|estimate|summary|proposal|plan|response|reply|answer|figures|survey|map|inventory|photograph|drawing|application|advice|feedback|analysis|costing|timetable|rota|schedule|policy|statement|account)s?\b){task}\s+(?:is|are)n['’]t\s+(?:(?:quite|yet)\s+)?(?:ready|done|finished|complete)(?!\w)",
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
    awaiting=(
        r"(?:had|received|got|heard)\s+(?:back\b|anything\b|from\b|(?:(?:an?|any|the|his|her|their)\s+)?(?:[a-z]+\s+)?(?:answer|reply|response|word|news|feedback|confirmation)\b)",
    ),
    yet=("yet", "still"),
    task_nouns=("the task", "the action", "this action", "the item", "the matter", "this item"),
    was_to=(r"\b(?:was|were)\s+(?:going\s+)?to\b", r"\bhad\s+promised\b"),
    which_past=(
        r"\b(?:which|that|whom)\s+(?:[^\s,.]+\s+){1,5}(?:(?:was|were|had\s+been)\s+(?:asked|told|given)|had\s+promised)\b",
    ),
)
