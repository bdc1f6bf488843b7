"""English words of bodies: organisations, their parts, parties and sides."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.bodies import BodyWords

BODIES: Final = BodyWords(
    organisation_columns=listed(
        """
        organisation, organization, representing, company, affiliation, agency, department, team,
        service, body, from, ward, on behalf of, represents, representative of, representation,
        organisation represented, organization represented, employer, council, parish, division,
        directorate, institution, group, section, club, association, sector, partner,
        organisation/role, organization/role, agency/organisation, area, constituency,
        company/organisation, nominated by, where from, for, unit, school, office, dept, dept.
        """
    ),
    body_leads=listed(
        """
        family, the, café, cafe, pub, restaurant, hotel, farm, estate, firm, house, school, nursery,
        team, project, shop, band, choir, party, ward, parish, village, theatre, newspaper
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
        party, labour and co-operative, co-op, unionist, dup, sdlp, sinn fein, alliance,
        non-aligned, ungrouped, residents' association, democrat, republican
        """
    ),
    organisation_endings=listed(
        """
        council, police, health, service, services, trust, board, forum, homes, association,
        committee, department, agency, authority, college, school, university, ltd, limited, inc,
        partnership, group, team, office, fire and rescue, rescue, church, society, club, union,
        centre, foundation, housing, watch, library, hospital, network, academy, institute, museum,
        charity, alliance, federation, company, gallery, support, insurance, volunteers,
        rail, railway, railways, buses, trains, constabulary, welfare, consulting, consultants, solicitors, architects, surveyors, builders,
        contractors, lettings, caterers, water
        """
    ),
    legal_forms=("Ltd", "Limited", "LLP", "LLC", "Inc", "plc", "PLC"),
    organisation_names=("pta",),
    departments=listed(
        """
        hr, it, human resources, finance, accounts, procurement, legal, payroll, communications,
        comms, estates, facilities, marketing, sales, operations, customer service,
        warehouse, stores, kitchen, dispatch, despatch, reception, transport, maintenance, catering,
        housekeeping
        """
    ),
    organisation_words=listed(
        """
        citizens advice, citizens' advice, citizens’ advice, age uk, age concern, red cross, british
        red cross, salvation army, st john ambulance, police, council, probation, fire, highways,
        health, tsc, unison, unite, gmb, nasuwt, neu, pcs, rcn, usdaw, prospect, naht, ucu, ascl,
        rmt, aslef, tssa, cwu, fbu, unite the union
        """
    ),
    units=("hr", "estates", "facilities", "payroll", "comms", "reception"),
    own_parts=(
        "working group",
        "working party",
        "subgroup",
        "sub-group",
        "sub-committee",
        "subcommittee",
    ),
    no_parts=(),
    represented=listed(
        """
        organisations, organizations, associations, unions, societies, member groups, clubs
        """
    ),
    not_all=("other", "most", "local", "foreign"),
    other_organs=("the auditors", "auditors", "the auditor", "auditor", "the nominating committee"),
    kinds_of_people=listed(
        "adults, children, young people, grown-ups, ex officio, co-opted, elected, appointed"
    ),
    sides=listed(
        """
        the employer, employer, employers, management, management side, the management, unions, the
        unions, union, union side, staff side, the staff side, employees, the employees, employee
        side, trade unions, the trade unions, staff, residents, parents, pupils, members
        """
    ),
    class_patterns=(
        r"(?:year|class|form|grade|ward|block|unit|team|house|stair|staircase|section|group|reception)\s(?:\d{1,3}[a-z]?|[A-Z])",
        r"(?:reception|nursery|foundation stage|early years|key stage \d|ks\d|sixth form|upper school|lower school)",
    ),
    party_letters=(),
    body_articles=("the", "our"),
)
