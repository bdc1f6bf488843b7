"""English words of people: what they are, for whom, and whether they came."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.people import PeopleWords

_CHECKER: Final = r"(?:(?:approv|check|scrutin|verifi)e?ers?|signator\w+)"
_APPROVER: Final = (
    rf"(?:approvers?(?:\s+\w+\s+the\s+minutes)?|minutes?[ -]{_CHECKER}"
    rf"|{_CHECKER}\s+\w+\s+the\s+minutes)(?:\s+and\s+tellers?)?"
)
_APPROVING: Final = (
    r"(?:approve|check|sign|verify|attest)(?:\s+and\s+sign)?\s+the\s+minutes"
    r"(?=\s*(?:[.,;:)]|\Z|(?:were|was|the\s+meeting)\s|(?:together\s+|jointly\s+)?with\s|alongside\s"
    r"|of\s+(?:the|this|today\S*)\s+meeting))"
)

PEOPLE: Final = PeopleWords(
    yes=listed(
        """
        ✅, yes, y, present, p, attended, ✓, ✔, x, in person, online, remote, remotely, via zoom, zoom,
        via teams, teams, by phone, phone, partial, part, in part, ok, here, there, full, late
        """
    ),
    no=listed(
        """
        ✗, ✘, ❌, no, absent, a, apologies, apology, regrets, -, –, ap, n, apologies given, apologies
        received, sent apologies, excused, not present, did not attend, unable to attend, away, on
        leave, leave, sick, declined, dna, no (apologies), —
        """
    ),
    name_columns=listed(
        """
        name, attendee, member, person, participant, present, full name, participants, attendees,
        members, member name, committee member, board member, councillor, name of member, names,
        who, delegate, invitee, name and role
        """
    ),
    organisation_columns=listed(
        """
        organisation, organization, representing, company, affiliation, agency, department, team,
        service, body, from, ward, on behalf of, represents, representative of, representation,
        organisation represented, organization represented, employer, council, parish, division,
        directorate, institution, group, section, club, association, sector, partner,
        organisation/role, organization/role, agency/organisation, area, constituency,
        company/organisation, nominated by, unit, school, office, dept, dept.
        """
    ),
    role_columns=listed(
        """
        role, title, position, function, job title, initials, remark, remarks, notes, comment,
        party, post, position/role, capacity, note, voting, voting rights, email, comments, office
        held, sign, signature, signed, copy, copy to, copied, distribution, circulation, phone,
        telephone, mobile, contact
        """
    ),
    presence_columns=listed(
        """
        came, came?, there, there?, in the room, on the day, tick, attendance?, attendance, present, present?, attended, status, here, attending, attended?, in attendance,
        present (y/n), attendance (y/n), y/n, yes/no, here?
        """
    ),
    honorifics=listed(
        """
        cllr, cllr., councillor, mr, mr., mrs, mrs., ms, ms., dr, dr., prof, prof., insp, insp.,
        sgt, sgt., pc, rev, rev., sir, dame, lord, lady, supt, supt., ch, ch., alderman, cpt, capt,
        capt., pcso, miss, det, det., ald, ald., county cllr, county councillor, county cllr.,
        district cllr, district councillor, borough cllr, borough councillor, parish cllr, parish
        councillor, town cllr, town councillor, city cllr, city councillor, ward cllr, ward
        councillor, unitary cllr, unitary councillor, mx, mx., messrs, master, father, fr, fr.,
        sister, pastor, vicar, canon, sergeant, inspector, constable, chief inspector, chief
        superintendent, superintendent, professor, doctor, baroness, judge, justice, councilman,
        councilwoman, councilmember, mayor, commissioner, supervisor, cllrs, councillors
        """
    ),
    titles=listed(
        """
        convener, convenor, moderator, presiding, president, chair, vice, deputy, head, acting, ex, lead, interim, assistant, chief, senior, hon,
        honorary, ceo, cfo, cto, coo, pa, rep, reps, dean, host, hr, it, co-chair, observer, resident, minutes, facilitator, scribe, principal
        """
    ),
    vice=("vice", "v", "deputy", "dep", "dep."),
    title_endings=listed(
        """
        master, chair, chairman, chairperson, treasurer, secretary, clerk, member, manager, officer,
        director, coordinator, co-ordinator, councillor, observer, trustee, president, lead,
        inspector, sergeant, constable, warden, adviser, advisor, consultant, headteacher, teacher,
        minute-taker, minutes, planner, engineer, analyst, administrator, worker, organiser, editor,
        steward, convenor, guest, substitute, scribe, governor, nurse, librarian, surveyor,
        executive, commodore, captain, bursar, quartermaster, auditor, accountant, solicitor,
        architect, curate, churchwarden, sexton, sacristan, organist, verger, deacon, rector, vicar,
        coach, umpire, referee, groundsman, caretaker, janitor, therapist, psychologist, doctor,
        physician, midwife, paramedic, technician, developer, maintainer, designer, programmer,
        researcher, scientist, lecturer, professor, tutor, mentor, ambassador, champion,
        representative, delegate, spokesperson, campaigner, volunteer, apprentice, intern,
        trainee, supervisor, foreman, superintendent, controller, leaseholder, tenant, resident, minute taker, note taker, notetaker, registrar,
        approver, signatory, checker, teller, archivist, curator, conservator, beekeeper
        """
    ),
    title_tails=("to the", "to"),
    directing_titles=listed(
        """
        head, director, manager, chief, officer, lead, leader, professor, dean, secretary, minister,
        vicar, rector, master, keeper, superintendent, controller, coordinator, co-ordinator
        """
    ),
    plural_endings=("s", "es"),
    group_leads=("from", "for", "representing", "on behalf of", "representatives of", "the"),
    relative_words=("who is", "who was", "who"),
    from_words=("from", "representing", "of"),
    particles=listed(
        """
        van, von, de, der, da, di, la, le, al, el, bin, ap
        """
    ),
    contract_parts=listed(
        """
        client, contractor, main contractor, principal contractor, subcontractor, sub-contractor,
        architect, architects, engineer, engineers, structural engineer, consultant, consultants,
        supplier, suppliers, vendor, vendors, customer, employer, employer's agent, tenant,
        landlord, owner, developer, designer, cost consultant, quantity surveyor, electrical,
        mechanical, plumbing, services engineer, landscape, project manager, partner, partners,
        user, users, sponsor, funder, operator, union, unions, trade union
        """
    ),
    parties=listed(
        """
        con, lab, lib dem, libdem, ld, ind, ind., green, labour, conservative, liberal democrat,
        liberal democrats, independent, snp, plaid, plaid cymru, reform, reform uk, ukip, green
        party, labour and co-operative, co-op, unionist, dup, sdlp, sinn fein, alliance, non-aligned,
        ungrouped, residents' association, democrat, republican
        """
    ),
    organisation_endings=listed(
        """
        council, police, health, service, services, trust, board, forum, homes, association,
        committee, department, agency, authority, college, school, university, ltd, limited, inc,
        partnership, group, team, office, fire and rescue, rescue, church, society, club, union,
        centre, foundation, housing, watch, library, hospital, network, academy, institute, museum,
        charity, alliance, federation, constabulary, company, gallery, support
        """
    ),
    organisation_words=listed(
        """
        police, council, probation, fire, highways, health, tsc, unison, unite, gmb, nasuwt, neu,
        pcs, rcn, usdaw, prospect, naht, ucu, ascl, rmt, aslef, tssa, cwu, fbu, unite the union
        """
    ),
    office_endings=listed(
        """
        chair, chairman, chairperson, secretary, treasurer, clerk, manager, officer, director,
        coordinator, co-ordinator, committee, team, group, lead, inspector, warden, board, subgroup,
        editor, administrator, president, headteacher, department, council, police, trustees,
        steward, caretaker, scribe, librarian, reps, representatives, wardens, stewards, leaders,
        coordinators, managers, churchwardens
        """
    ),
    units=("hr", "estates", "facilities", "payroll", "comms", "reception"),
    no_modifiers=listed(
        """
        that, which, by, with, to, of, on, in, at, as, if, for, and, the, after, before, then, when,
        while, since, during, this, these, those, under, from, about, a, an, is, was, has, had,
        will, would, into, over, through, between, because, but, or, so, than, until, against
        """
    ),
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
        r"sorry",
        r"missing",
        r"not\s+with\s+us",
        r"sent\s+word",
        r"declined",
        r"apolog\w+",
        r"regrets",
        r"absen\w+",
        r"excused",
        r"unable",
        r"(?:not|cannot|couldn't|can't)\s+(?:\w+\s+)?(?:attend\w*|present|come|here|make)",
        r"(?:cannot|couldn't|can't|could\s+not)",
    ),
    present_patterns=(
        r"(?:we\s+had\s+)?(?:here|present|with\s+us|attending|around\s+the\s+table)\s+(?:today|tonight|this\s+time|this\s+evening)",
        r"who(?:\s+(?:came|was\s+here|was\s+there|were\s+there|attended|made\s+it|we\s+were))?",
        r"(?:present\s+|all\s+|sat\s+)?(?:round|around|at|in|on|by|via)\s+(?:the\s+)?(?:table|room|call|meeting|phone|telephone|line|screen|zoom|teams|video|building)",
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
        (
            r"(?:(?:also|special|our|external|specially)\s+)?(?:guests?|invited|invitees?|visitors?|guest speakers?|speakers?|"
            r"by invitation|visiting)(?P<who>(?:\s+(?!not)[\w/&.–-]+){1,7})"
        ),
    ),
    present_cues=("attend", "present", "there", "came", "took part", "joined", "represent", "were"),
    absent_cues=(
        "apolog",
        "regret",
        "absent",
        "absence",
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
        r"(?:also\s+)?(?:from|for|representing|on behalf of)\s+(?P<body>[^,.:]{2,50}?)[,]?\s+(?:came|attended|was|were|there\s+(?:was|were)|we\s+had)\s+(?:also\s+)?(?P<who>[A-Z].{2,200}?)(?:\s+(?:attended|came|was present|were present))?",
        r"(?P<body>(?:The\s+)?[A-Z][^,.:]{2,50}?)\s+(?:was|were)\s+represented\s+by\s+(?P<who>.{2,200})",
        r"(?P<who>[A-Z].{2,200}?)\s+(?:represented|was there for|were there for|came from|attended (?:for|from|on behalf of)|joined from|was present for)\s+(?P<body>[^,.:]{2,50})",
        r"(?:also\s+)?(?:present|attending|in attendance|with us)\s+(?:was|were)\s+(?:also\s+)?(?P<who>[A-Z].{2,300}?)(?:\s+from\s+(?P<body>[^,.:()]{2,50}))?",
        r"(?P<who>[A-Z].{2,200}?)\s+(?:from|of)\s+(?P<body>[^,.:]{2,50}?)\s+(?:was|were|also)\s+(?:also\s+)?(?:present|there|in attendance|attended|joined us|came)",
        r"(?P<who>[A-Z].{2,300}?)\s+(?:also\s+)?(?:attended|came|took part|joined|joined us|(?:were|was)\s+(?:also\s+)?(?:present|there|in attendance|with us|on the call))(?:\s+(?:the\s+meeting|at\s+the\s+meeting|by\s+\w+|via\s+\w+|online|remotely|in\s+person|today|too|as well))?",
    ),
    absent_sentences=(
        r"(?:apolog\w+|regrets)(?:\s+for\s+(?:absence|non-attendance))?\s+(?:(?:were|was|had|have|has|been|also|duly)\s+){0,3}(?:received|accepted|given|tendered|noted|sent|made|recorded|reported|read)(?:,?\s+(?:and\s+)?(?:accepted|noted|approved|received|recorded|read)){0,2}\s+(?:from|by|for|on behalf of)\s*:?\s*(?P<who>.{2,300})",
        r"(?:there\s+were\s+)?(?:apolog\w+|regrets)(?:\s+for\s+absence)?\s+(?:(?:were|had been|was)\s+)?(?:from|by)\s+(?P<who>.{2,300}?)(?:\s+(?:were|was)\s+(?:received|noted|accepted|given)(?:\s+and\s+\w+)?)?",
        r"(?P<who>[A-Z].{2,300}?)\s+(?:(?:had|have|has|also|both|all)\s+){0,2}(?:sent|gave|given|tendered|offered|submitted|sends|send|made|conveyed)\s+(?:(?:their|his|her|an?)\s+)?(?:apolog\w+|regrets).{0,60}",
        r"(?P<who>[A-Z].{2,300}?)\s+(?:(?:was|were|is|are|had\s+been)\s+)(?:also\s+|both\s+)?(?:unable|absent|not\s+present|away|on\s+leave|on\s+holiday|ill|sick|excused|unwell|not\s+able|not\s+in\s+attendance)\b.{0,80}",
        r"(?P<who>[A-Z].{2,300}?)\s+(?:could\s+not|couldn't|couldn’t|cannot|can't|did\s+not|didn't|didn’t)\s+(?:attend|come|be\s+present|be\s+there|make\s+it|join).{0,80}",
        r"(?:absent|unable\s+to\s+attend)\s+(?:was|were)\s+(?P<who>[A-Z].{2,300})",
    ),
    guests_sentences=(
        r"(?P<who>[A-Z].{2,200}?)\s+(?:from|of)\s+(?P<body>[^,.:]{2,50}?)\s+(?:was|were|attended as|joined as|came as)\s+(?:(?:our|an?|the)\s+)?(?:invited|guests?|visitors?)\b.{0,60}",
        r"(?P<who>[A-Z].{2,200}?)\s+(?:was|were|attended as|joined as|came as|joined us as)\s+(?:(?:our|an?|the)\s+)?(?:invited|guests?|visitors?)\b.{0,60}",
        r"(?:our\s+|invited\s+|special\s+)?(?:guests?|visitors?|guest speakers?)\s+(?:was|were|today was|this time was)\s+(?P<who>[A-Z].{2,200}?)(?:\s+(?:from|of)\s+(?P<body>[^,.:()]{2,50}))?",
    ),
    kinds_of_people=listed("adults, children, young people, grown-ups"),
    sides=listed(
        """
        the employer, employer, employers, management, management side, the management, unions, the
        unions, union, union side, staff side, the staff side, employees, the employees, employee side,
        trade unions, the trade unions, staff, residents, parents, pupils, members
        """
    ),
    class_patterns=(
        r"(?:year|class|form|grade|ward|block|unit|team|house|stair|staircase|section|group|reception)\s(?:\d{1,3}[a-z]?|[A-Z])",
        r"(?:reception|nursery|foundation stage|early years|key stage \d|ks\d|sixth form|upper school|lower school)",
    ),
    remark_tails=listed(
        """
        taking minutes, taking notes, taking the minutes, taking the notes, in the chair, chairing,
        minuting, as chair, as secretary, as scribe, as clerk, on screen,
        via zoom, on zoom, by zoom, by phone, by telephone, on the phone, via teams, on teams,
        remotely, online, by video, by video link, via skype, in part, for part of the meeting,
        dialling in, virtually
        """
    ),
    remarks=("without", "with", "not", "left", "arrived"),
    also_leads=("also", "plus", "as well as", "together with", "also present"),
    mere_absence=("absent", "no"),
    mere_groups=listed(
        """
        present, attendees, attending, attendance, participants, participating,
        those present, people present, persons present, attended, attended by, attendance list,
        attendee list, list of attendees, list of participants, those attending, attendees present,
        who was there, who was here, here, there, with us, we were, we had, those in attendance,
        present on the day, present at the meeting, could not attend, could not come, did not
        attend, not attending, not there, missing, sorry to miss, unable to attend,
        absent, absentees, not present, not in attendance, guests, guest, invited guests
        """
    ),
    with_others=listed(
        """
        together with, along with, jointly with, in consultation with, in collaboration with, in
        conjunction with, working with, with help from, with the help of, with support from,
        alongside, in partnership with, assisted by
        """
    ),
    serving=("for", "deputising for", "substitute for"),
    officer_cues=listed(
        """
        chair, presid, moderat, facilitat, minutes, notes, clerk, scribe, secretary, approver,
        minute check
        """
    ),
    chair_phrases=(
        r"(?:election|appointment)\s+of\s+(?:(?:a|the)\s+)?(?:meeting\s+)?chair\w*(?:\s+(?:for|of)\s+[\w\s]{2,20}?)?:\s+{who}",
        r"{who}\s+(?:elected|chosen|agreed|appointed|asked|volunteered)\s+(?:as\s+|to\s+)?(?:the\s+)?chair(?:\w*)?\s+(?:for|of)?\s*(?:the|this|today's)\s+(?:meeting|evening|session)",
        r"{who}\s+(?:welcomed|opened)\s[^.]{0,60}?\sand\s+(?:chaired|led|took\s+the\s+chair)",
        r"{who}\s+(?:chairing|facilitating|presiding|moderating)(?!\w)",
        r"(?:chair|facilitator|moderator|host)\s+(?:was|is|today\s+was|this\s+time\s+was)\s+{who}",
        r"{who}\s+(?:chaired|took\s+the\s+chair|was\s+in\s+the\s+chair|presided|in\s+the\s+chair|moderated|opened\s+the\s+meeting\s+as\s+chair|was\s+elected\s+(?:as\s+)?chair)",
        r"(?:chaired|facilitated|moderated)\s+by\s+{who}",
        r"the\s+chair,\s+{who},",
        r"{who}\s+(?:chairs|presides|is\s+in\s+the\s+chair|acted\s+as\s+(?:the\s+)?chair(?:man|person|woman)?|was\s+(?:the\s+)?chair(?:man|person|woman)?|facilitated|facilitates|led|leads|hosted|opened)\s*(?:the\s+meeting|\.|,|$|and)",
        r"(?:the\s+)?meeting\s+was\s+(?:chaired|opened|led|facilitated|called\s+to\s+order)\s+by\s+{who}",
        r"{who}\s+called\s+the\s+meeting\s+to\s+order",
        r"with\s+{who}\s+in\s+the\s+chair",
        r"{who},?\s+(?:the\s+)?chair(?:man|person|woman)?,\s+(?:opened|welcomed|called)",
        r"in\s+the\s+(?:absence\s+of\s+.{3,40},\s+)?chair\s+was\s+taken\s+by\s+{who}",
    ),
    chair_titles=(
        r"chair(?:man|person|woman)?",
        r"moderator",
        r"facilitator",
        r"(?:in\s+the\s+)?chair",
        "chairing",
        "presiding",
        "convenor",
        "convener",
        "host",
    ),
    not_chair=(r"(?:former|deputy|past|vice)\s*-?\s*chair",),
    secretary_phrases=(
        r"(?:election|appointment)\s+of\s+(?:(?:a|the)\s+)?(?:meeting\s+)?(?:secretary|minute[ -]taker)(?:\s+(?:for|of)\s+[\w\s]{2,20}?)?:\s+{who}",
        r"{who}\s+(?:volunteered|agreed|offered|was\s+asked|kindly\s+agreed)\s+to\s+(?:take|keep|write|do)\s+(?:the\s+|these\s+)?(?:minutes|notes)",
        r"{who}\s+(?:taking|took|takes|keeping|writing|doing|did)\s+(?:the\s+|these\s+)?(?:minutes|notes)",
        r"{who}\s+(?:minuting|scribing|minuted|scribed)(?!\w)",
        r"(?:scribe|minute[ -]taker|note[ -]?taker|secretary)\s+(?:was|is|today\s+was|this\s+time\s+was)\s+{who}",
        r"(?:minutes|notes)\s+by\s+{who}",
        r"{who}\s+(?:took\s+(?:the\s+)?(?:minutes|notes)|takes\s+(?:the\s+)?(?:minutes|notes)|kept\s+the\s+minutes|acted\s+as\s+(?:clerk|secretary|scribe)|scribed|recorded\s+the\s+minutes|wrote\s+the\s+minutes)",
        r"(?:minutes|notes)\s+(?:were\s+)?(?:taken|recorded|kept)\s+by\s+{who}",
        r"{who}\s+(?:agreed\s+to\s+take|offered\s+to\s+take|was\s+taking|is\s+taking)\s+(?:the\s+)?(?:minutes|notes)",
        r"{who}\s+(?:was|is|acted\s+as|served\s+as|acting\s+as)\s+(?:the\s+)?(?:minute[ -]?taker|note[ -]?taker|secretary|clerk|scribe|recording\s+secretary)",
        r"(?:minutes|notes)\s+(?:are|were)?\s*(?:written|prepared|produced|compiled|submitted)\s+by\s+{who}",
        r"{who}\s+(?:scribed|minuted|noted|recorded)\s+(?:the\s+meeting|the\s+discussion|proceedings)",
    ),
    secretary_titles=(
        r"secretary",
        r"clerk",
        r"minutes",
        r"minute[ -]taker",
        r"scribe",
        r"note[ -]taker",
        r"(?:taking|took|takes|recording)\s+(?:the\s+)?(?:minutes|notes)",
        "notes",
        "note[ -]?taking",
        "minut(?:ing|es secretary)",
        "recorder",
        "recording secretary",
        "minute[ -]?keeper",
        "town clerk",
        "parish clerk",
        r"mins?\.?",
        r"sec\.?",
        r"min\. sec\.?",
        "notetaker",
    ),
    approver_titles=("approver", "signatory", r"minutes?[ -]checker"),
    election_headings=(
        r"\A(?:\d{1,3}[.):]?\s+)?(?:election|appointment)\s+of\s+(?:(?:a|the)\s+)?(?:meeting\s+)?(?:chair\w*|secretary|minute[ -]taker)\s+(?:for|of)\s+(?:the|this)\s+(?:meeting|evening|day)\Z",
        rf"\A(?:\d{{1,3}}[.):]?\s+)?(?:election|appointment|choice)\s+of\s+(?:\w+\s+)?(?:{_APPROVER}|(?:(?:persons?|people|members?)\s+)?to\s+{_APPROVING})\Z",
        rf"\A(?:\d{{1,3}}[.):]?\s+)?(?:{_APPROVER}|(?:persons?|people|members?)\s+to\s+{_APPROVING})\Z",
    ),
    election_leads=(
        r"(?:decision\s*:\s+)?(?:to\s+(?:elect|appoint)|(?:the\s+\w+\s+)?(?:elected|appointed|chose))\s+(?=(?-i:[A-Z@]))",
        r"decision\s*:\s+(?=(?-i:[A-Z@]))",
    ),
    approver_phrases=(
        rf"{{who}}\s+(?:was|were)\s+(?:duly\s+)?(?:chosen|elected|appointed|asked|nominated)\s+(?:to\s+{_APPROVING}|(?:(?:as|to\s+be)\s+)?(?:the\s+)?{_APPROVER})",
        rf"as\s+(?:the\s+)?{_APPROVER}\s+[^.:]{{0,30}}?(?:chose|elected|appointed)\s+{{who}}",
        rf"(?:elected|appointed|chose|elect|appoint)\s+{{who}}\s+(?:to\s+{_APPROVING}|as\s+(?:the\s+)?{_APPROVER})",
        rf"(?:agreed|resolved|decided)\s+that\s+{{who}}\s+(?:(?:should|shall|will|would)\s+)?{_APPROVING}",
        rf"to\s+{_APPROVING}(?:[^.:]{{0,40}}?,?\s+(?:the\s+\w+\s+)?(?:chose|elected|appointed)|\s*:)\s+{{who}}",
        rf"(?:elected|appointed|chosen)\s+as\s+(?:the\s+)?{_APPROVER}\s*:\s+{{who}}",
        rf"{{who}}\s+(?:will|shall|are\s+to|is\s+to|agreed\s+to|volunteered\s+to|offered\s+to)\s+{_APPROVING}",
        r"minutes\s+(?:(?:will|shall|are\s+to|to)\s+be)\s+(?:approved|checked|signed|verified)\s+by\s+{who}",
        rf"(?:election|appointment|choice)\s+of\s+[^.:]{{0,40}}?(?:{_APPROVER}|to\s+{_APPROVING}):\s+{{who}}",
        rf"(?<!\w){_APPROVER}(?:\s+(?:are|were|is|was)|\s*:)\s+{{who}}",
    ),
    approving=(rf"\s+{_APPROVING}",),
    chosen=("elected", "appointed", "re-elected", "co-opted", "chosen"),
    chosen_as=(
        r"\b(?:as|to|onto|for)\b",
        r"\b(?:chair\w*|vice|deputy|secretary|treasurer|members?|auditors?|trustees?|officers?|directors?|president|representatives?|convenor|clerk)\b",
    ),
    nobody=("we", "someone", "somebody", "they", "it"),
    everybody=("all", "everyone", "everybody"),
    pronouns=("he", "she"),
    plural_pronouns=("they", "both"),
    definite_articles=("the",),
    articles=("a", "an"),
)
