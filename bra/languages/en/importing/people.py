"""English words of people: what they are, and for whom."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.people import PeopleWords

PEOPLE: Final = PeopleWords(
    name_columns=listed(
        """
        name, attendee, member, person, participant, present, full name, participants, attendees,
        members, member name, committee member, board member, councillor, name of member, names,
        who, delegate, invitee, name and role
        """
    ),
    or_words=("or",),
    whole_stays=listed(
        """
        start, beginning, end, the end, close, throughout, whole, whole meeting, all
        """
    ),
    role_columns=listed(
        """
        role, title, position, function, job title, initials, remark, remarks, notes, comment,
        party, post, position/role, capacity, note, voting, voting rights, email, comments, office
        held, category, membership, type, governor type, member type, sign, signature, signed, copy, copy to, copied, distribution, circulation, phone,
        telephone, mobile, contact
        """
    ),
    titles_of_several=listed(
        """
        wardens, trustees, members, officers, leaders, stewards, governors, representatives, reps,
        organisers, coaches, captains, auditors, chairs, secretaries, treasurers, signatories,
        coordinators, volunteers, directors
        """
    ),
    writer_subjects=("I",),
    writer_words=("i", "me", "myself", "the undersigned"),
    plural_honorifics=listed(
        """
        cllrs, cllrs., councillors, drs, drs., profs, profs., revs, revs., bros, bros., brothers,
        srs, srs., sisters, messrs, messrs., mesdames, professors, doctors, commissioners, trustees,
        supervisors, directors, aldermen, reverends, governors, comrades
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
        superintendent, superintendent, chief supt, chief supt., chief insp, chief insp., ch
        supt, ch insp, det supt, det insp, det sgt, detective inspector, detective sergeant, dci,
        chief constable, assistant chief constable, deputy chief constable, station officer, chief
        fire officer, major, col., colonel, lt, lt., lieutenant, commander, cdr, cdr., cmdr, lt cdr, lt cdr., lt commander, revd,
        revd., rt rev, rt revd, rt hon, professor, doctor, baroness, judge, justice,
        councilman,
        councilwoman, councilmember, mayor, commissioner, supervisor, cllrs, councillors, bro.,
        sis., brother, comrade, cde, cde.,
        bros, bros., sis, sr, sr., srs, srs., messrs., mesdames, drs, drs., profs, profs., revs, revs.
        """
    ),
    titles=listed(
        """
        convener, convenor, moderator, presiding, president, chair, vice, deputy, head, acting, ex,
        lead, interim, assistant, chief, senior, hon, honorary, ceo, cfo, cto, coo, pa, rep, reps,
        dean, host, hr, it, sec, treas, capt, co-chair, observer, resident, minutes, facilitator, scribe, principal
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
        coach, umpire, referee, groundsman, boatman, boatwoman, handyman, linesman, greenkeeper,
        coxswain, caretaker, janitor, therapist, psychologist, doctor,
        physician, midwife, paramedic, technician, developer, maintainer, designer, programmer,
        researcher, scientist, lecturer, professor, tutor, mentor, ambassador, champion,
        representative, delegate, spokesperson, campaigner, volunteer, apprentice, intern, trainee,
        supervisor, foreman, superintendent, controller, leaseholder, tenant, resident, minute
        taker, note taker, notetaker, registrar, approver, signatory, checker, teller, archivist,
        curator, conservator, keeper, hygienist, dietitian, patient, parent, carer, pupil, neighbour,
        neighbor, relative, householder, homeowner, shopkeeper, stallholder, plotholder, plot
        holder, service user, gp partner, managing partner, senior partner, business owner, home
        owner, attorney, comptroller, ombudsman, magistrate, chaplain, precentor, beadle, sidesman,
        sidesperson, dentist, pharmacist, optician, economist, statistician, actuary, valuer,
        paralegal, barrister, conveyancer, harbourmaster, gamekeeper, groundskeeper, custodian,
        bookkeeper, receptionist, counsellor, counselor
        """
    ),
    no_surnames=listed(
        """
        architect, planner, surveyor, engineer, attorney, solicitor, accountant, auditor, adviser,
        advisor, consultant, analyst, organiser, representative, delegate, worker, nurse, technician,
        therapist, psychologist, lecturer, researcher, developer, designer, headteacher, trustee,
        councillor, observer, curator, archivist, registrar, pharmacist, dentist, economist
        """
    ),
    agent_endings=(),
    short_offices=listed(
        """
        sec, secy, treas, hon, vice, dep, asst, rep, mgr, dir, coord, cttee, pres, vp
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
    group_leads=listed(
        """
        from, for, representing, on behalf of, representatives of, representatives from,
        delegates of, delegates from, the
        """
    ),
    for_whom_leads=listed(
        """
        for, representing, on behalf of, representatives of, delegates of
        """
    ),
    through_words=("through", "represented by", "by its representative"),
    office_places=("at", "to the", "to"),
    from_words=("from", "representing", "of"),
    never_in_names=("against", "for", "with", "without", "and", "the", "in", "on", "at"),
    particles=listed(
        """
        van, von, de, der, da, di, la, le, al, el, bin, ap, ferch, verch, ní, nic, uí, ó, mac, ten,
        ter, du, dos
        """
    ),
    together_words=("all", "both", "all of them", "both of them", "all three", "all four"),
    together_counts=(
        ("both", "2"),
        ("both of them", "2"),
        ("all three", "3"),
        ("all four", "4"),
    ),
    degrees=(
        *("PhD", "DPhil", "EdD", "MD", "DDS", "DMD", "DVM", "JD", "LLB", "LLM", "MBA", "MPA"),
        *("MPH", "MSc", "BSc", "MPhil", "MEng", "BEng", "MSW", "LCSW", "MBBS", "MBChB", "PGCE"),
        *("RN", "LPN", "CRNP", "BSN", "MSN", "DNP", "ARNP", "CCRN", "PharmD", "RPh", "EMT"),
        *("CPA", "FCA", "FCCA", "ACMA", "FRCS", "FRCP", "FRICS", "MRICS", "MCIOB", "CEng", "AICP"),
        *("MBE", "OBE", "CBE", "KBE", "DBE", "BEM", "QC", "KC", "JP", "Esq"),
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
    hasty_joiners=("n", "plus"),
    outside_offices=("the landlord", "our landlord", "the landlords", "the freeholder"),
    no_modifiers=listed(
        """
        that, which, by, with, to, of, on, in, at, as, if, for, and, the, after, before, then, when,
        while, since, during, this, these, those, under, from, about, a, an, is, was, has, had,
        will, would, into, over, through, between, because, but, or, so, than, until, against, two,
        three, four, five, six, seven, eight, nine, ten, several, some, many, few, no
        """
    ),
    with_others=listed(
        """
        together with, along with, jointly with, in consultation with, in collaboration with, in
        conjunction with, working with, with help from, with the help of, with support from,
        alongside, in partnership with, assisted by
        """
    ),
    jointly_with=("together with", "jointly with", "along with"),
    serving=listed(
        """
        for, deputising for, deputizing for, deputy for, substitute for, substituting for, standing
        in for, alternate for, proxy for, covering for, in place of, instead of, replaced by,
        substituted by
        """
    ),
    replaced_words=("replaced by", "substituted by", "represented by", "covered by"),
    nobody=("we", "someone", "somebody", "nobody", "no one", "they", "it"),
    also_called=(
        r"(?<!\w)(?:also\s+|better\s+)?(?:known\s+as|called|aka|a\.k\.a\.|nicknamed|goes\s+by)\s+[\"”'’]?(?P<alias_2>(?-i:[A-Z])[\w-]+)[\"”'’]?\s*(?:\Z|[,;)])",
    ),
    everybody=(
        "all",
        "everyone",
        "everybody",
        "all committee members",
        "all board members",
        "all present",
        "all members",
        "all trustees",
        "the whole board",
        "the whole committee",
    ),
    each_one=("everyone", "everybody"),
    pronouns=("he", "she"),
    pronoun_forms=(
        ("him", "he"),
        # `her` before a noun may be of who acts.
        (r"her(?=[^\w\s]|\s*\Z|\s+(?:about|again|and|at|for|in|on|today|yesterday)\b)", "she"),
    ),
    no_pronoun_endings=("s",),
    asked_whether=(
        r"\b(?:asks|asked|wonders|wondered)\s+(?:also\s+|then\s+)?(?:if|whether|how|why|when|what)\s+(?!(?:him|her)\b)",
    ),
    asked_by=(
        r"\b(?:in\s+(?:reply|answer|response)|replying|responding|answering|following|after|prompted|asked)\s+(?:to\s+)?(?:an?\s+|the\s+)?(?:question|query|request|suggestion|point|comment|prompt|enquiry|inquiry)s?\s+(?:from|by|of)\s.*",
        r"\b(?:asked|prompted|pressed|challenged|urged)\s+by\s.*",
        r"\bat\s+the\s+(?:request|suggestion|prompting)\s+of\s.*",
    ),
    before_met=listed(
        """
        with, by, meets, met, rings, rang, phoned, called, contacted, asked, emailed, thanked, told,
        informed, reminded, spoken to, spoke to, talked to, written to, wrote to, visited
        """
    ),
    plural_pronouns=("they", "both"),
    definite_articles=("the",),
    articles=("a", "an"),
    post_for=("of", "for", "of the", "for the"),
    known_endings=(),
    office_articles=("the", "a", "an"),
    title_prepositions=("from", "of", "at", "for", "to"),
    field_leads=("of",),
    serving_signs=(),
)
