"""Swedish: every word that is read or written."""

from bra.languages.language import Language

LANGUAGE = Language(
    code="sv",
    name="svenska",
    locale="sv",
    council_keys={
        "format": ("format",),
        "name": ("namn",),
        "short": ("kortnamn",),
        "language": ("språk",),
        "record": ("dokument",),
        "statutory": ("lagreglerat",),
        "approval": ("godkännande",),
        "approvers": ("justerare",),
        "quorum": ("beslutsför",),
        "numbering": ("numrering",),
        "timezone": ("tidszon",),
        "place": ("plats",),
        "time": ("tid",),
        "members": ("ledamöter",),
        "organisations": ("organisationer",),
        "roles": ("roller",),
        "agenda": ("dagordning",),
        "yearly": ("årshjul",),
        "confidential": ("sekretess",),
        "follow-from": ("följ-från",),
        "rules": ("regler",),
        "site": ("webbplats",),
    },
    member_keys={
        "name": ("namn",),
        "organisation": ("organisation",),
        "role": ("roll",),
        "email": ("e-post", "epost", "mejl"),
        "aliases": ("alias",),
        "from": ("från", "fr.o.m.", "från-och-med"),
        "to": ("till", "t.o.m.", "till-och-med"),
        "account": ("konto",),
    },
    role_keys={
        "organisation": ("organisation",),
        "holder": ("innehavare",),
        "email": ("e-post", "epost", "mejl"),
        "aliases": ("alias",),
    },
    organisation_keys={
        "aliases": ("alias",),
        "email": ("e-post", "epost", "mejl"),
    },
    yearly_keys={
        "month": ("månad",),
        "item": ("punkt", "ärende"),
        "presenter": ("föredragande",),
    },
    meeting_keys={
        "date": ("datum",),
        "time": ("tid",),
        "place": ("plats", "lokal"),
        "status": ("status",),
        "dnr": ("dnr", "diarienummer"),
        "chair": ("ordförande",),
        "secretary": ("sekreterare",),
        "approvers": ("justerare",),
        "present": ("närvarande",),
        "absent": ("frånvarande", "förhinder"),
        "guests": ("adjungerade", "inbjudna", "övriga"),
        "next": ("nästa", "nästa-möte", "nästa möte"),
        "approved": ("godkänt", "justerat"),
        "moved-from": ("flyttat-från",),
        "source": ("källa",),
    },
    next_keys={
        "date": ("datum",),
        "time": ("tid",),
        "place": ("plats", "lokal"),
    },
    values={
        "record": {"notes": ("minnesanteckningar",), "minutes": ("protokoll",)},
        "statutory": {"yes": ("ja", "sant"), "no": ("nej", "falskt")},
        "approval": {
            "none": ("ingen", "inget", "inga"),
            "chair": ("ordföranden", "ordförande"),
            "approvers": ("justerare", "justerarna"),
            "meeting": ("mötet", "möte", "nästa möte"),
        },
        "numbering": {"meeting": ("möte", "mötet"), "year": ("år", "året")},
        "confidential": {
            "allowed": ("tillåten", "tillåtet", "tillåts"),
            "forbidden": ("förbjuden", "förbjudet", "förbjuds"),
        },
    },
    statuses={
        "planned": ("planerat", "planerad", "planerade"),
        "draft": ("utkast", "utkastet"),
        "final": ("färdigställt", "färdigställd", "färdigställda"),
        "approved": ("justerat", "justerad", "justerade", "godkänt", "godkänd", "godkända"),
        "cancelled": ("inställt", "inställd", "inställda"),
    },
    labels={
        "decision": ("Beslut", "Ställningstagande"),
        "proposal": ("Förslag", "Yrkande"),
        "vote": ("Omröstning",),
        "dissent": ("Reservation",),
        "recusal": ("Jäv",),
        "remark": ("Protokollsanteckning",),
        "copies": ("Expedieras till",),
        "correction": ("Rättelse",),
    },
    vote_words={
        "yes": ("ja",),
        "no": ("nej",),
        "abstained": ("avstår", "avstod", "avstående", "nedlagda"),
    },
    supersedes=("ersätter",),
    agenda_words={
        "previous": ("föregående",),
        "actions": ("uppföljning",),
        "topics": ("ämnen",),
        "next": ("nästa",),
    },
    headings={
        "previous": (
            "föregående protokoll",
            "föregående minnesanteckningar",
            "föregående anteckningar",
            "föregående mötesanteckningar",
            "föregående möte",
            "föregående mötes protokoll",
            "föregående mötes minnesanteckningar",
            "föregående mötes anteckningar",
            "föregående sammanträde",
            "föregående sammanträdes protokoll",
            "protokoll från föregående möte",
            "minnesanteckningar från föregående möte",
            "anteckningar från föregående möte",
            "genomgång av föregående protokoll",
            "genomgång av föregående minnesanteckningar",
            "godkännande av föregående protokoll",
            "godkännande av föregående minnesanteckningar",
            "förra mötet",
            "förra mötets protokoll",
            "förra mötets minnesanteckningar",
            "förra mötets anteckningar",
        ),
        "actions": (
            "uppföljning",
            "uppföljning av uppdrag",
            "uppföljning av uppdragen",
            "uppföljning av uppdragslista",
            "uppföljning av uppdragslistan",
            "uppföljning av beslut",
            "uppföljning av beslut och uppdrag",
            "uppföljning från föregående möte",
            "uppdragslista",
            "uppdragslistan",
            "uppdrag",
            "öppna uppdrag",
            "pågående uppdrag",
            "åtgärdslista",
            "åtgärdslistan",
            "att göra",
        ),
        "topics": (
            "ämnen",
            "anmälda ämnen",
            "anmälda frågor",
            "ämnen att ta upp",
            "frågor att ta upp",
        ),
        "next": (
            "nästa möte",
            "nästa möten",
            "nästa sammanträde",
            "nästa träff",
            "nästa gång",
            "nästa rådsmöte",
            "nästkommande möte",
            "nästkommande sammanträde",
            "kommande möte",
            "kommande möten",
            "kommande sammanträde",
        ),
    },
    default_agenda=(
        "Mötets öppnande",
        "previous",
        "actions",
        "topics",
        "Övriga frågor",
        "next",
    ),
    invited=("inbjuden", "inbjudna", "inbjudet"),
    invited_many=("inbjudna",),
    minute_words=("min", "min.", "minuter", "minut"),
    confidential_words=("sekretess",),
    confidential_beginnings=("sekre", "hemlig", "konfid"),
    attributes={
        "decision": ("beslut",),
        "information": ("information",),
        "discussion": ("diskussion",),
    },
    offices={
        "chair": ("ordföranden", "ordförande"),
        "secretary": ("sekreteraren", "sekreterare"),
        "council": ("rådet",),
        "all": ("alla",),
    },
    note_words={
        "until": ("t.o.m.", "t.o.m", "tom", "till och med"),
        "from": ("fr.o.m.", "fr.o.m", "from", "från och med", "från"),
        "not": ("ej", "inte"),
        "for": ("för",),
    },
    item_words=("punkt", "punkten", "punkterna", "p.", "p", "§", "§§", "ärende", "ärendet"),
    joiners=("och", "samt", "&"),
    definite_beginnings=(),
    definite_endings=("en", "n", "et", "t"),
    due_words={
        "strong": ("senast", "klart", "klar"),
        "weak": ("till", "vid", "på", "inför", "före", "innan", "under", "i"),
        "ahead": ("inför", "före", "innan"),
        "not_before": ("tidigast", "inte före", "ej före"),
        "done": ("klart", "klar"),
        "dropped": ("avskrivet", "avskriven", "avskrivna"),
        "reopened": ("återöppnat", "återöppnad", "återöppnade"),
        "next_meeting": (
            "nästa möte",
            "nästa sammanträde",
            "nästa träff",
            "nästa gång",
            "nästa rådsmöte",
            "nästkommande möte",
            "nästkommande sammanträde",
            "kommande möte",
            "kommande sammanträde",
        ),
        "standing": (
            "löpande",
            "fortlöpande",
            "kontinuerligt",
            "tills vidare",
            "årligen",
            "kvartalsvis",
            "månadsvis",
        ),
        "soon": (
            "snarast",
            "snarast möjligt",
            "så snart som möjligt",
            "omgående",
            "omedelbart",
        ),
        "week": ("v.", "v", "vecka", "veckan"),
    },
    seasons={
        "spring": ("våren", "vår"),
        "summer": ("sommaren", "sommar"),
        "autumn": ("hösten", "höst"),
        "winter": ("vintern", "vinter"),
        "term_spring": ("vårterminen", "vårtermin", "vt"),
        "term_autumn": ("höstterminen", "hösttermin", "ht"),
    },
    part_words={
        "beginning": ("början av", "början på", "inledningen av", "tidigt i"),
        "middle": ("mitten av", "mitten på"),
        "end": ("slutet av", "slutet på", "utgången av", "den sista", "sista", "sent i"),
    },
    range_words=("till", "t.o.m.", "till och med", "och"),
    date_words=("den",),
    ordinal_endings=(":e", ":a"),
    day_before_month=True,
    clock_words=("kl.", "kl", "klockan", "från"),
    half_days={"am": (), "pm": ()},
    clock_point=".",
    texts={
        "agenda.title": "Kallelse till {council}",
        "agenda.title.cancelled": "Inställt möte: {council}",
        "agenda.when": "Tid",
        "agenda.where": "Plats",
        "agenda.called": "Kallade",
        "agenda.invited": "Inbjudna",
        "agenda.items": "Dagordning",
        "agenda.follow-up": "Uppdrag att följa upp",
        "agenda.as-of": "Läget den {date}.",
        "agenda.none-open": "Inga uppdrag är öppna.",
        "agenda.previous.notes": "Föregående minnesanteckningar",
        "agenda.previous.minutes": "Föregående protokoll",
        "agenda.actions": "Uppföljning av uppdrag",
        "agenda.next": "Nästa möte",
        "agenda.minutes": "{count} min",
        "agenda.total": "Punkterna är beräknade till {total} min.",
        "agenda.total-of": "Punkterna är beräknade till {total} min av mötets {available} min.",
        "agenda.total-over": "Punkterna är beräknade till {total} min, men mötet är bara {available} min långt.",
        "agenda.invited-mark": "inbjuden",
        "check.meant": "menades ”{meant}”?",
        "not-public": "Ej offentlig",
        "internal": "Internt: innehåller sekretess.",
        "due.by": "senast {date}",
        "due.overdue": "försenat, skulle ha varit klart {date}",
        "clock": "kl. {time}",
        "actions.title": "Uppdrag",
        "actions.title.open": "Öppna uppdrag",
        "actions.title.done": "Avslutade uppdrag",
        "actions.title.overdue": "Försenade uppdrag",
        "actions.none": "Inga uppdrag.",
        "actions.count.one": "{count} uppdrag den {date}.",
        "actions.count.other": "{count} uppdrag den {date}.",
        "state.open": "öppet",
        "state.under way": "pågår",
        "state.done": "klart",
        "state.dropped": "avskrivet",
        "state.overdue": "försenat",
        "state.standing": "löpande",
        "state.historic": "ej uppföljt",
        "status.planned": "planerat",
        "status.draft": "utkast",
        "status.final": "färdigställt",
        "status.approved.notes": "godkänt",
        "status.approved.minutes": "justerat",
        "status.cancelled": "inställt",
        "column.id": "Nr",
        "column.text": "Uppdrag",
        "column.owners": "Ansvarig",
        "column.due": "Klart",
        "column.state": "Läge",
        "column.organisations": "Organisation",
        "column.decision": "Beslut",
        "column.item": "Ärende",
        "column.meeting": "Möte",
        "column.superseded": "Ersatt av",
        "column.date": "Datum",
        "column.status": "Läge",
        "column.items": "Ärenden",
        "column.decisions": "Beslut",
        "column.actions": "Öppna uppdrag",
        "column.place": "Plats",
        "column.time": "Tid",
        "column.name": "Namn",
        "column.present": "Närvarande",
        "column.absent": "Frånvarande",
        "column.guest": "Gäst",
        "column.called": "Kallad",
        "column.share": "Närvaro",
        "column.organisation": "Organisation",
        "column.day": "Dag",
        "column.what": "Händelse",
        "column.where": "Ställe",
        "column.people": "Personer",
        "history.raised": "gavs",
        "history.mentioned": "nämndes",
        "history.done": "blev klart",
        "history.dropped": "avskrevs",
        "history.reopened": "återöppnades",
        "history.under way": "påbörjades",
        "history.postponed": "flyttades från {old} till {new}",
        "history.due-set": "fick datum {new}",
        "history.reassigned": "lämnades över från {old} till {new}",
        "history.withheld": "ändrades, ej offentligt var",
        "note.title": "Uppdrag {id}",
        "section.members": "Ledamöter",
        "new.item.next": "Nästa möte",
        "init.opening": "Mötets öppnande",
        "init.text": "Här står vad rådet är till för.",
    },
    messages={
        "unresolvable-due": "”{words}” går inte att läsa som en tid",
        "ambiguous-due": "”{words}” kan vara två olika dagar",
        "unresolvable-start": "”{words}” anger ingen dag att börja",
        "wrong-weekday": "veckodagen i ”{words}” stämmer inte med datumet",
        "closing-date": "”{words}” anger ingen dag då uppdraget blev klart",
        "misplaced-term": "”{words}” hör inte hemma i det tillstånd som rutan visar",
        "unknown-term": "”{words}” är ingen uppgift om tid, så hela parentesen läses som text",
        "repeated-term": "”{words}” säger en gång till vad parentesen redan har sagt",
        "no-front-matter": "filen saknar YAML-huvud (rader mellan --- och ---)",
        "unclosed-front-matter": "YAML-huvudet som börjar här tar aldrig slut",
        "front-matter-unreadable": "YAML-huvudet går inte att läsa: {reason}",
        "front-matter-not-mapping": "YAML-huvudet består inte av nycklar med värden",
        "front-matter-too-large": "YAML-huvudet är orimligt stort",
        "front-matter-too-deep": "YAML-huvudet är orimligt djupt",
        "yaml-alias": "YAML-huvudet hänvisar till sig självt (&, *)",
        "conflict-marker": "här står märken efter en sammanslagning som inte blev färdig",
        "needs-quotes": "värdet {value} behöver citattecken",
        "tab-in-front-matter": "raden är indragen med tabb",
        "comment-in-value": "”{rest}” läses som en kommentar",
        "cut-value": "värdet tar slut vid ”{value}”, för ”{rest}” läses som en kommentar",
        "duplicate-key": "nyckeln ”{key}” finns redan som ”{first}” på rad {line}",
        "misspelt-key": "nyckeln ”{key}” är okänd",
        "unknown-key": "nyckeln ”{key}” är okänd och lämnas som den är",
        "list-on-one-line": "här hör en lista hemma, med en rad för varje namn",
        "bad-date": "”{value}” är inget datum",
        "bad-time": "”{value}” är inget klockslag",
        "bad-value": "”{value}” är inget av {choices}",
        "bad-number": "”{value}” är inget antal",
        "bad-yearly": "en punkt i årshjulet behöver månad (1–12) och punkt",
        "bad-timezone": "”{value}” är ingen tidszon",
        "no-name": "rådet saknar namn",
        "bad-approval": "godkännandet är inte skrivet som format kräver",
        "no-date": "datum saknas, filnamnet säger {date}",
        "date-differs": "datumet {date} är inte filnamnets {name}",
        "two-people": "{first} och {second} står på samma rad",
        "odd-confidential-mark": "märket för sekretess är inte skrivet exakt; texten hålls inne",
        "text-after-confidential": "stycket står direkt efter sekretessbelagd text men är offentligt",
        "setext-heading": "understruken rubrik läses inte som ärende: {title}",
        "unnumbered-item": "ärendet saknar nummer",
        "unknown-attribute": "”{attribute}” är okänt",
        "item-without-title": "ärendet saknar rubrik",
        "action-before-items": "uppdraget står före första ärendet",
        "odd-id": "”{id}” liknar ett nummer men är inget",
        "unknown-owner": "”{name}” är varken ledamot, närvarande eller ett ämbete",
        "ambiguous-owner": "”{name}” kan vara {candidates}",
        "wrapped-terms": "”{words}” står på en egen rad och läses inte",
        "odd-supersedes": "”{words}” är inget besluts nummer",
        "unreadable-file": "filen går inte att läsa ({reason})",
        "too-large": "filen är större än {most}",
        "duplicate-stem": "mötet {stem} har redan en fil, {other}",
        "unreadable-folder": "mappen går inte att läsa ({reason})",
        "impossible-date": "filnamnets datum finns inte",
        "odd-file-name": "filnamnet är nästan ett mötes; skriv ÅÅÅÅ-MM-DD.md eller ÅÅÅÅ-MM-DD-tillägg.md",
        "control-character": "raden innehåller ett styrtecken ({name})",
        "changed-meanwhile": "{path} har ändrats av någon annan under tiden; inget skrevs",
        "no-ordinary-file": "det är ingen vanlig fil",
        "nothing-found": "inget att anmärka på",
        "no-id": "”{name}” har inget nummer och kan inte nämnas i ett annat möte",
        "before-raised": "uppdraget gavs {raised}, så det kan inte ha ändrats {day}",
        "is-open": "uppdraget {name} är redan öppet",
        "is-closed": "uppdraget {name} är redan avslutat",
        "not-editable": "mötet {stem} finns inte, eller är varken planerat eller utkast",
        "no-meeting-to-write": "inget planerat möte eller utkast från {day} att skriva i; skapa ett med bra new-meeting",
        "line-is-open": "{path}:{line} avslutar inget",
        "not-so": "uppdragslistan säger ändå inte det som begärdes om {name}; inget har ändrats",
        "not-utf-8": "filen är inte UTF-8-text",
        "nul-byte": "filen innehåller nolltecken och är ingen text",
        "left-out": "{place} är inte med: {reason}",
        "front-matter-trouble": "{place}: {reason}; filen räknas som utkast",
        "stale-plan": "mötet {stem} har varit men står som planerat; det räknas som utkast",
        "withheld.one": "{count} post hålls inne på grund av sekretess (--internal tar med den)",
        "withheld.other": "{count} poster hålls inne på grund av sekretess (--internal tar med dem)",
        "unknown-meeting": "det finns inget möte ”{name}”; närmast: {candidates}",
        "ambiguous-meeting": "”{name}” kan vara {candidates}",
        "no-next-meeting": "inget kommande möte är känt",
        "no-last-meeting": "inget möte har hållits",
        "unknown-action": "det finns inget uppdrag ”{name}”",
        "ambiguous-action": "”{name}” kan vara {candidates}",
        "withheld-action": "uppdraget {name} är sekretessbelagt; --internal visar det",
        "unknown-name": "”{name}” är varken person, ämbete eller organisation här",
        "ambiguous-name": "”{name}” kan vara {candidates}",
        "meeting-exists": "{path} finns redan",
        "no-next-date": "senaste anteckningarna säger inte när nästa möte är; ange datum: bra new-meeting ÅÅÅÅ-MM-DD",
        "bad-stem": "”{name}” är inget mötesnamn; skriv ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DD-tillägg",
        "topic-missing": "anmält ämne saknas på dagordningen: {topic}",
        "wrote": "skrev {path}",
        "kept": "{path} finns redan och lämnas som den är",
        "historic.one": "{count} gammalt uppdrag som ingen följt upp är inte med",
        "historic.other": "{count} gamla uppdrag som ingen följt upp är inte med",
        "decisions-words.one": "{count} ärende utan beslut nämner orden",
        "decisions-words.other": "{count} ärenden utan beslut nämner orden",
    },
    hints={
        "unresolvable-due": "skriv ett datum, till exempel (senast 2017-09-15), eller (löpande)",
        "ambiguous-due": "skriv datumet som ÅÅÅÅ-MM-DD",
        "unresolvable-start": "skriv ett datum, till exempel (tidigast 2017-09-15)",
        "wrong-weekday": "rätta veckodagen eller datumet",
        "closing-date": "skriv datumet som ÅÅÅÅ-MM-DD, till exempel (klart 2017-09-14)",
        "misplaced-term": "kryssa för rutan: [x] klart, [-] avskrivet",
        "unknown-term": "låt sista parentesen bara innehålla tider, och skriv resten före den",
        "repeated-term": "låt en av uppgifterna stå",
        "needs-quotes": "sätt citattecken runt värdet",
        "comment-in-value": "sätt citattecken runt värdet om det hör dit",
        "cut-value": "sätt citattecken runt hela värdet",
        "two-people": "skriv dem på var sin rad",
        "misspelt-key": "menades ”{meant}”?",
        "odd-confidential-mark": "skriv {{.sekretess}} sist i rubriken, eller > **Sekretess:** i citatet",
        "setext-heading": "skriv ## före rubriken och ta bort strecket under",
        "odd-id": "skriv **A1**, eller **2017-08-18/A1** i ett annat mötes fil",
        "conflict-marker": "välj en av texterna och ta bort märkena",
        "list-on-one-line": "skriv varje namn på en egen rad efter ett bindestreck",
    },
    council_file="""\
---
format: 1
namn: {name}
språk: sv
dokument: minnesanteckningar
# Ta bort tecknet # framför det som ska gälla; bra help format berättar om allt som kan stå här.
# plats: kommunhuset, sal A
# tid: 13.30–15.00
{members}
dagordning:
  - Mötets öppnande
  - föregående
  - uppföljning
  - ämnen
  - Övriga frågor
  - nästa
---

Skriv här vad rådet är till för.
""",
    example_members="""\
ledamöter:
  - namn: Kim Berg
    organisation: kommunledningen
    roll: ordförande
  - namn: Robin Dal
    organisation: kommunledningen
    roll: sekreterare
  - Lo Strand, Polismyndigheten
organisationer:
  Polismyndigheten: {alias: [polisen]}
""",
    example_meeting="""\
---
datum: {date}
tid: 13.30–15.00
plats: kommunhuset, sal A
status: utkast
ordförande: Kim Berg
sekreterare: Robin Dal
närvarande:
  - Kim Berg, kommunledningen
  - Robin Dal, kommunledningen
  - Lo Strand, Polismyndigheten
nästa:
  datum: {next}
  tid: 13.30–15.00
  plats: kommunhuset, sal A
---

# {title} {date_words}

## 1. Mötets öppnande

Kim Berg hälsar alla välkomna.

## 2. Läget i centrum (Lo Strand)

Lo Strand berättar om sommaren.
Det är lugnare än i fjol, men belysningen vid stationen är trasig.

- [ ] **A1** Robin Dal: felanmäla belysningen vid stationen (senast {next})

## 3. Trygghetsvandring

**Beslut D1:** Rådet ordnar en trygghetsvandring i hamnen.

- [ ] **A2** Polisen och sekreteraren: föreslå dag och väg för vandringen (till nästa möte)

## 4. Nästa möte

Rådet möts nästa gång {next_words} kl. 13.30–15.00 i kommunhuset, sal A.

- Trygghetsvandringen (Robin Dal, 20 min)
- Skolvägar (Sam Lund, trafikkontoret, inbjuden)
""",
)
