"""English words of who came to a meeting, and who did not."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.presence import PresenceWords

PRESENCE: Final = PresenceWords(
    yes=listed(
        """
        ✅, yes, y, present, p, attended, ✓, ✔, x, in person, online, remote, remotely, via zoom,
        zoom, via teams, teams, by phone, phone, partial, part, in part, ok, here, there, full, late
        """
    ),
    no=listed(
        """
        ✗, ✘, ❌, no, absent, a, apologies, apology, regrets, -, –, ap, n, apologies given, apologies
        received, sent apologies, excused, not present, did not attend, unable to attend, away, on
        leave, leave, sick, declined, dna, no (apologies), —
        """
    ),
    presence_columns=listed(
        """
        came, came?, there, there?, in the room, on the day, tick, attendance?, attendance, present,
        present?, attended, status, here, attending, attended?, in attendance, present (y/n),
        attendance (y/n), y/n, yes/no, here?
        """
    ),
    relative_words=("who is", "who was", "who"),
    crowd=listed(
        """
        about, approximately, approx, see, as, none, nil, plus, circa, and, members, public, people,
        two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, a, an, some, several,
        many, around, over, nobody, others, other, various, residents, visitors, apologies,
        everyone, list, sign-in, separate, full, roughly, twenty, thirty, no, one
        """
    ),
    away_patterns=(
        r"who\s+(?:wasn['’]t|was\s+not|weren['’]t|didn['’]t|couldn['’]t|not)",
        r"(?:had|have|has)\s+(?:sadly\s+)?(?:no\s+(?:time|chance|opportunity)\s+to\s+(?:come|attend|join|be\s+there)|to\s+(?:miss|skip))",
        r"sorry",
        r"missing",
        r"not\s+with\s+us",
        r"sent\s+word",
        r"declined",
        r"apolog\w+",
        r"regrets",
        r"absen\w+",
        r"excused",
        r"unable|unavailable|otherwise\s+engaged|(?:prevented|kept)\s+from\s+\w+",
        r"(?:not|cannot|couldn't|can't)\s+(?:\w+\s+)?(?:attend\w*|present|come|here|make)",
        r"(?:cannot|couldn't|can't|could\s+not)",
    ),
    present_patterns=(
        r"(?:we\s+had\s+)?(?:here|present|with\s+us|attending|around\s+the\s+table)\s+(?:today|tonight|this\s+time|this\s+evening)",
        r"who(?:\s+(?:came|was\s+here|was\s+there|were\s+there|attended|made\s+it|we\s+were))?",
        (
            r"(?:present\s+|all\s+|sat\s+)?(?:round|around|at|in|on|by|via)\s+(?:the\s+)?(?:table|room|call|meeting|phone|telephone|line|screen|zoom|teams|video|building)"
            r"(?:\s+(?:sat|were|was|we\s+(?:were|had))(?:\s+(?:also|today|tonight|this\s+time))?)?"
        ),
        (
            r"(?P<who>(?:[\w/&'’-]+\s+){1,4})(?:also\s+)?(?:present|attending|attended|in attendance|in the room|on the call|"
            r"who attended|who came|taking part|participating|who were there|joining|joined)"
            r"(?:\s+(?:in person|remotely|online|virtually|by \w+|via \w+|on \w+|from \w+|for [\w\s]+|at [\w\s]+))?"
        ),
        (
            r"(?:present|attending|in attendance|also present|also attending|participating|attendees|participants|"
            r"joining|joined|attended)(?P<who>(?:,?\s+(?!at the signing)[\w/&'’+-]+){1,5})"
        ),
        (
            r"(?:\w+\s+){0,3}(?:we|those|who|these|people|around|round|everyone|folk|those of us)\b(?:\s+\w+){0,4}?\s*"
            r"\b(?:were|was|were there|was there|were here|there|here|came|present|attending|attended|made it|"
            r"(?:were|was)\s+\w+\s+(?:people|members|residents|neighbours|of us)|turned up|showed up|joined|took part|the table|had)(?:\s+(?:today|tonight|this time|along|us))?"
        ),
    ),
    guests_patterns=(
        r"(?:here|present|with\s+us|visiting|attending)\s+(?:by\s+invitation|as\s+(?:(?:our|invited)\s+)?(?:guests?|visitors?))",
        r"(?:today['’]s|tonight['’]s|this\s+month['’]s|our|external|special)\s+(?:guests?|visitors?|speakers?|guest\s+speakers?)",
        (
            r"(?:(?:also|special|our|external|specially)\s+)?(?:guests?|invited|invitees?|visitors?|guest speakers?|speakers?|"
            r"by invitation|visiting)(?P<who>(?:\s+(?!not)[\w/&.–-]+){1,7})"
        ),
    ),
    roll_calls=(
        r"(?:calling\s+of\s+the\s+|call\s+of\s+the\s+|the\s+)?roll(?:\s+|-)?(?:call)?(?!\w)",
        r"(?:register|record|recording|taking)\s+of\s+attendance",
        r"(?:electoral|voting)\s+(?:roll|register|list)",
        r"establish\w+\s+of\s+(?:a\s+|the\s+)?quorum",
    ),
    voting_patterns=(
        (
            r"(?:[\w/,-]+\s+){0,4}?(?:(?:with|without|no|not)\s+)?(?:non-|full\s+)?(?:voting(?:\s+(?:rights?|members?|delegates?|trustees?))?"
            r"|(?:a\s+|the\s+)?votes?|entitled\s+to\s+vote)"
        ),
    ),
    single_guests=listed(
        """
        guest, invited guest, special guest, guest speaker, invited speaker, speaker, visitor,
        visiting speaker, guest of the meeting, today's guest, tonight's guest, today's speaker,
        tonight's speaker, a guest, a visitor, the guest, our invited guest, our visitor, our guest, our speaker, external guest, external speaker
        """
    ),
    guest_words=listed(
        """
        our guest, our guests, the guest, the guests, our invited guest, our invited guests, as
        guest speaker, as invited speaker, as a visitor, as visitors, our visitor, our visitors, our
        speaker
        """
    ),
    as_words=("as",),
    with_words=("with", "together with", "along with"),
    reader_words=("you", "your"),
    reader_verbs=listed(
        """
        tell, let, call, ring, phone, email, e-mail, contact, text, message, inform, notify, write,
        reply, please, send
        """
    ),
    single_absent=("absentee", "apology", "apology from"),
    present_cues=(
        "attend",
        "present",
        "there",
        "came",
        "had come",
        "gathered",
        "assembled",
        "turned up",
        "took part",
        "joined",
        "represent",
        "were",
        " sat ",
        " was ",
        "we had",
    ),
    absent_cues=(
        "prevented",
        "kept from",
        "hindered",
        "except",
        "apart from",
        " but ",
        " bar ",
        " save ",
        "apolog",
        "regret",
        "absent",
        "absence",
        "missing",
        "unable",
        "not ",
        "n't",
        "away",
        "excused",
        "leave",
        "sick",
        " ill",
    ),
    guests_cues=("guest", "invit", "visitor"),
    present_sentences=(
        r"(?:round|around|at)\s+the\s+table\s+(?:sat|were|was|we\s+had)\s+(?:also\s+)?(?P<who>[A-Z].{2,500}?)",
        r"in\s+the\s+room\s+(?:sat|were|was|we\s+had)\s+(?:also\s+)?(?P<who>[A-Z].{2,500}?)",
        r"(?:(?:joining|attending|listening|present|taking\s+part)\s+(?:in\s+)?)?(?:(?:by|via|on|over)\s+(?:video|video\s?link|link|phone|telephone|zoom|teams|skype|screen)|online|remotely)\s+(?:joined|attended|took\s+part|sat|were|was|came|we\s+had)\s+(?:also\s+)?(?P<who>[A-Z].{2,300}?)",
        r"(?:those|all|we)\s+(?:of\s+us\s+)?(?:who\s+)?(?:sat|were|was|came|met|gathered|sitting|present|there|here|attending|meeting)(?:\s+(?:there|here|present|(?:round|around|at|in)\s+the\s+\w+))?\s+(?:were|was|are)\s+(?P<who>[A-Z].{2,400}?)",
        r"(?:also\s+)?(?:from|for|representing|on behalf of)\s+(?P<body>[^,.:]{2,50}?)[,]?\s+(?:came|attended|was|were|there\s+(?:was|were)|we\s+had)\s+(?:also\s+)?(?P<who>[A-Z].{2,200}?)(?:\s+(?:attended|came|was present|were present))?",
        r"(?:(?:the|this)\s+(?:meeting|session|call)\s+was\s+)?attended\s+by\s+(?P<who>[A-Z].{2,400}?)",
        r"(?:to\s+the\s+(?:meeting|session|call)\s+(?:had\s+)?(?:come|came)|(?:the\s+)?attendees\s+were)\s+(?P<who>[A-Z].{2,400}?)",
        r"(?P<who>[A-Z].{2,400}?)\s+had\s+(?:come|gathered|assembled|turned\s+up)(?:\s+(?:to|for|at)\s+the\s+(?:meeting|session|call))?",
        r"(?P<body>(?:The\s+)?[A-Z][^,.:]{2,50}?)\s+(?:was|were)\s+represented\s+by\s+(?P<who>.{2,200})",
        r"(?P<who>[A-Z].{2,200}?)\s+(?:represented|was there for|were there for|came from|attended (?:for|from|on behalf of)|joined from|was present for)\s+(?P<body>[^,.:]{2,50})",
        r"(?:also\s+)?(?:present|attending|in attendance|with us)\s+(?:was|were)\s+(?:also\s+)?(?P<who>[A-Z].{2,300}?)(?:\s+from\s+(?P<body>[^,.:()]{2,50}))?",
        r"(?P<who>[A-Z].{2,200}?)\s+(?:from|of)\s+(?P<body>[^,.:]{2,50}?)\s+(?:was|were|also)\s+(?:also\s+)?(?:present|there|in attendance|attended|joined us|came)",
        r"(?P<who>[A-Z].{2,300}?)\s+(?:also\s+)?(?:attended|came|took part|joined|joined us|(?:were|was)\s+(?:also\s+)?(?:present|there|in attendance|with us|on the call))(?:\s+(?:the\s+meeting|at\s+the\s+meeting|by\s+\w+|via\s+\w+|online|remotely|in\s+person|today|too|as well))?",
    ),
    absent_sentences=(
        r"(?:prevented|kept|hindered)\s+from\s+(?:attending|coming|being\s+(?:present|there)|joining)\s+(?:was|were)\s+(?P<who>[A-Z].{2,300})",
        r"we\s+had\s+(?:also\s+)?invited\s+(?P<who>[A-Z].{2,200}?)(?:\s+(?:from|of)\s+(?P<body>[^,.:()]{2,50}?))?,?\s+but\s+(?:he|she|they)\s+(?:never\s+came|(?:was|were)\s+(?:unable|ill|sick|away)|(?:could|did)(?:\s+not|n['’]t)\s).{0,60}",
        r"(?P<who>[A-Z].{2,200}?)\s+was\s+(?:\w+\s+)?(?:invited|expected)(?:\s+(?:by|to|at)\s+\w+)?,?\s+but\s+(?:never\s+came|was\s+(?:unable|ill|sick|away)|(?:could|did)(?:\s+not|n['’]t)\s).{0,60}",
        r"(?:all|everyone|everybody|the\s+(?:whole|full|entire)\s+\w+)(?:\s+\w+){0,4}?,?\s+(?:except(?:\s+for)?|apart\s+from|but|bar|save(?:\s+for)?|with\s+the\s+exception\s+of)\s+(?P<who>.{2,300}?)(?:\s+(?:was|were|attended|came|joined))?(?:\s+(?:present|there|the\s+meeting|at\s+the\s+meeting|in\s+attendance))*",
        r"(?:apolog\w+|regrets)(?:\s+for\s+(?:absence|non-attendance))?\s+(?:(?:were|was|had|have|has|been|also|duly)\s+){0,3}(?:received|accepted|given|tendered|noted|sent|made|recorded|reported|read|come|came|arrived|reached\s+(?:us|the\s+\w+))(?:\s+in)?(?:,?\s+(?:and\s+)?(?:accepted|noted|approved|received|recorded|read)){0,2}\s+(?:from|by|for|on behalf of)\s*:?\s*(?P<who>.{2,300})",
        r"(?:(?:there\s+(?:were|had\s+been)|(?:we|(?:the\s+)?(?:chair\w*|secretary|clerk))\s+(?:(?:have|has|had|also)\s+)*(?:had|received|got|reported|noted|read\s+out|announced))\s+)?(?:apolog\w+|regrets)(?:\s+for\s+absence)?\s+(?:(?:were|had been|was|came|arrived)\s+(?:in\s+)?)?(?:from|by)\s+(?P<who>.{2,300}?)(?:\s+(?:were|was)\s+(?:received|noted|accepted|given)(?:\s+and\s+\w+)?)?",
        r"(?P<who>[A-Z].{2,300}?)\s+(?:(?:had|have|has|also|both|all)\s+){0,2}(?:sent|gave|given|tendered|offered|submitted|sends|send|made|conveyed|phoned|rung|rang|emailed|texted|messaged|left|lodged|passed\s+on)\s+(?:in\s+)?(?:(?:with|their|his|her|an?)\s+)*(?:apolog\w+|regrets).{0,60}",
        r"(?P<who>[A-Z].{2,300}?)\s+(?:(?:was|were|is|are|had\s+been)\s+)(?:also\s+|both\s+)?(?:unable|absent|not\s+present|away|on\s+leave|on\s+holiday|ill|sick|excused|unwell|not\s+able|not\s+in\s+attendance)\b.{0,80}",
        r"(?P<who>[A-Z].{2,300}?)\s+(?:(?:had|has|have)\s+)?(?:said|told\s+us|let\s+us\s+know|sent\s+word)\s+(?:that\s+)?(?:he|she|they)\s+(?:(?:was|were|would\s+be)\s+(?:away|ill|sick|unwell|unable|busy|on\s+holiday|on\s+leave|travelling|abroad|working)|(?:could\s+not|couldn't|couldn’t|would\s+not|cannot|can't)\s+(?:come|attend|be\s+there|make\s+it|join))\b.{0,60}",
        r"(?P<who>[A-Z].{2,300}?)\s+(?:could\s+not|couldn't|couldn’t|cannot|can't|did\s+not|didn't|didn’t)\s+(?:attend|come|be\s+present|be\s+there|make\s+it|join).{0,80}",
        r"(?:absent|unable\s+to\s+attend|missing|not\s+present|not\s+with\s+us|away)\s+(?:today\s+|this\s+time\s+)?(?:was|were)\s+(?P<who>[A-Z].{2,300})",
    ),
    excused_tails=(
        r"(?:\s*[,.;]|(?<=\w)|(?<=\)))\s+(?:(?:(?:and|which|these|this|both|all|(?:the\s+|their\s+|his\s+|her\s+)?(?:reasons?|apolog\w+))\s+){1,3}(?:(?:were|was|have\s+been|had\s+been)\s+)?|(?:were|was)\s+)(?:duly\s+)?(?:accepted|noted|approved|received)(?:\s+and\s+(?:accepted|noted|approved|recorded))?(?:\s+by\s+(?:the\s+)?\w+)?\.?\Z",
    ),
    recused_patterns=(
        r"conflicts?\s+of\s+interest|recus\w+|declar\w+\s+(?:an?\s+)?interests?",
        r"(?:take\s+part|participate|present|attend|vote)\s+(?:\w+\s+){0,2}(?:in|for|during|on)\s+(?:\w+\s+){0,2}?(?:decision|vote|discussion|matter|item|question|agenda\s+item|debate)",
    ),
    guests_sentences=(
        r"(?P<who>[A-Z].{2,200}?)\s+(?:from|of)\s+(?P<body>[^,.:]{2,50}?)\s+(?:was|were|attended as|joined as|came as)\s+(?:(?:our|an?|the)\s+)?(?:invited|guests?|visitors?)\b.{0,60}",
        (
            r"(?P<who>[A-Z].{2,200}?)\s+(?:was|were)\s+(?:(?:our|an?|the|also)\s+)?(?:invited|guests?|visitors?)\b(?:\s+(?:by|of)\s+(?:the\s+)?\w+)?"
            r",?\s+and\s+(?:came\s+(?:from|for)|represented)\s+(?:the\s+)?(?P<body>[^,.:]{2,50}?)(?:,?\s+(?:to|who|and)\s.{2,160})?"
        ),
        r"(?P<who>[A-Z].{2,200}?)\s+(?:was|were|attended as|joined as|came as|joined us as)\s+(?:(?:our|an?|the)\s+)?(?:invited|guests?|visitors?)\b(?!(?:\s+(?:by|to|at)\s+\w+)?,?\s+but\s).{0,160}",
        r"(?!.*\bbut\s)we\s+had\s+(?:also\s+)?invited\s+(?P<who>[A-Z].{2,200}?)(?:\s+(?:from|of)\s+(?P<body>[^,.:()]{2,50}?))?(?:,?\s+(?:to|who)\s.{2,160})?",
        r"(?:our\s+|invited\s+|special\s+)?(?:guests?|visitors?|guest speakers?)\s+(?:was|were|today was|this time was)\s+(?P<who>[A-Z].{2,200}?)(?:\s+(?:from|of)\s+(?P<body>[^,.:()]{2,50}))?",
    ),
    came_or_went=("came", "joined", "arrived", "left", "departed", "to", "after"),
    reason_leads=("due to", "because of", "owing to", "on account of", "on grounds of"),
    how_there=(
        r"via\s+[^\W\d_][\w ]*",
        r"(?:by|on|over|through)\s+(?:(?:the\s+)?(?:phone|telephone|line|call|screen)|video\w*(?:\s\w+)?|teams|zoom|skype|google meet|meet|webex)",
        r"(?:joining\s+|attending\s+)?(?:remote|remotely|online|virtual|virtually|dial-?in|in\s+person)",
    ),
    late_or_away=(
        r"(?:(?:a\s+(?:bit|little)|slightly|very|always|running|arriving|arrived|came|joining|joined|\d+\s+min\w*)\s+)*late(?:r|comer|\s+arrival)?",
        r"(?:left|leaves|leaving|arrived|arrives|arriving|joined|joins|joining|came|departed)\s+(?:(?:the|a|bit|little|meeting|very|slightly|only)\s+)*(?:late|later|early|at|by|via|from|after|before|during|for|remotely|online|\d)(?!\w).*",
        r"(?:on\s+(?:(?:annual|sick|maternity|paternity|parental|study)\s+)?(?:leave|holiday|vacation)|(?:off\s+)?sick|ill|unwell|excused|away|travelling|traveling)",
    ),
    remark_tails=listed(
        """
        taking minutes, taking notes, taking the minutes, taking the notes, in the chair, chairing,
        minuting, as chair, as secretary, as scribe, as clerk, on screen, via zoom, on zoom, by
        zoom, by phone, by telephone, on the phone, via teams, on teams, remotely, online, by video,
        by video link, via skype, in part, for part of the meeting, dialling in, virtually
        """
    ),
    remarks=("without", "with", "not", "left", "arrived"),
    welcoming=("welcomed", "welcomes", "opened", "opens", "thanked", "greeted", "explained"),
    note_leads=listed("not, note, notes, nb, n.b, please note, remark, remarks, comment"),
    also_leads=("also", "plus", "as well as", "together with", "also present"),
    absence_reasons=listed(
        """
        leave, on leave, annual leave, on annual leave, sick leave, on sick leave, parental leave,
        maternity leave, paternity leave, study leave, sabbatical, on sabbatical, holiday, holidays,
        on holiday, vacation, on vacation, sick, off sick, ill, illness, unwell, poorly, working,
        work, at work, training, on training, course, on a course, conference, at a conference,
        travelling, traveling, abroad, business trip, another meeting, at another meeting, school
        trip, jury service, away, day off, compassionate leave
        """
    ),
    nobody_came=listed(
        """
        not represented, unrepresented, vacant, vacancy, nobody, no one, none, no representative,
        no rep, not present, not in attendance, did not attend, absent, no attendance, apologies
        """
    ),
    attendance_lists=listed(
        """
        attendance list, attendance sheet, attendance register, register of attendance, record of
        attendance, list of attendees, list of participants, list of those present, attendee list,
        sign-in sheet, roll of attendance
        """
    ),
    mere_absence=("absent", "no"),
    mere_groups=listed(
        """
        in, out, present, attendees, attending, attendance, participants, participating, those present,
        people present, persons present, attended, attended by, attendance list, attendee list, list
        of attendees, list of participants, those attending, attendees present, who was there, who
        was here, here, there, with us, we were, we had, those in attendance, present on the day,
        present at the meeting, could not attend, could not come, did not attend, not attending, not
        there, missing, sorry to miss, unable to attend, absent, absentees, not present, not in
        attendance, guests, guest, invited guests
        """
    ),
)
