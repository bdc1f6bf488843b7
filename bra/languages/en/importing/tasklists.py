"""English words of lists of tasks."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.tasklists import TaskListWords

TASK_LISTS: Final = TaskListWords(
    task_columns=listed(
        """
        action, task, what, actions, action required, item, description, to do, action point, action
        item, what needs doing, what needs to be done, job, action agreed, agreed action,
        action/task, next step, next steps, tasks, activity, deliverable, item/action, agreed,
        decision, decisions, resolution, decided, decision/action, action/decision,
        decisions/actions, decision or action, decisions and actions
        """
    ),
    owner_columns=listed(
        """
        owner, who, responsible, lead, assigned to, by whom, assignee, responsibility, person,
        officer, action by, who?, leads, owners, action owner, for action by, responsible person,
        person responsible, lead officer, assigned, allocated to, delegated to, names, name, taken
        by, who does it, who will do it, who is doing it, who's doing it, who by, by who, by whom?,
        who is responsible, who's responsible, who takes it, to be done by, done by, who acts, whose
        job
        """
    ),
    state_columns=listed(
        """
        status, progress, update, outcome, state, comment, comments, rag, done, done?, complete,
        completed?, notes, position, status/comments, progress/update
        """
    ),
    number_columns=listed(
        """
        no, no., #, id, ref, nr, number, item no, item, ref., item no., minute, minute no, minute
        ref, action no, action no., row, agenda item
        """
    ),
    matter_columns=listed(
        """
        item, subject, topic, matter, issue, agenda item, heading
        """
    ),
    decision_columns=("decision", "decisions", "resolution", "decided"),
    text_columns=listed(
        """
        text, notes, discussion, minute, minutes, details, record, discussion/decision, discussion
        and decision, notes of discussion, item and discussion, matter, subject
        """
    ),
    left_over=listed(
        """
        outstanding, remaining, carried forward, carried over, left over, left from, from the last
        meeting, minutes of the last, minutes of last, last meeting, last minutes, from last time, follow-up, follow up, ongoing, open, old, previous, review of, matters
        arising, unfinished
        """
    ),
    task_headings=listed(
        """
        the work was divided as follows, the work was shared out as follows, the jobs were shared
        out as follows, jobs were shared out as follows, tasks were shared out as follows, tasks
        were divided as follows, tasks were allocated as follows, jobs were allocated as follows,
        duties were allocated as follows, the following jobs were shared out, who does what on the
        day,
        actions, action items, action points, action list, action log, action plan, summary of
        actions, to do, to-do, todo, todos, next steps, tasks, actions arising, outstanding actions,
        agreed actions, action summary, actions summary, summary of action points, summary of action
        items, list of actions, list of action points, actions agreed, actions from this meeting,
        actions from the meeting, actions from today, actions for next meeting, actions before next
        meeting, actions to take, actions to be taken, new actions, open actions, ongoing actions,
        current actions, action tracker, action register, action items and owners, action points
        arising, task list, to-do list, to do list, to-dos, things to do, jobs, jobs to do, job
        list, who does what, who is doing what, next actions, follow-up actions, follow-ups, follow
        up, follow-up, assignments, homework, commitments, responsibilities, deliverables, what we
        will do, before next time, for next time: tasks, before the next meeting, to fix, to sort,
        to sort out, things to fix, things to sort, things to sort out, jobs to be done, what needs
        doing, to be done, still to do, still to be done, actions to follow up, tasks to follow up,
        left over from last time, left over from before, left over from the last meeting, left from
        last time, outstanding tasks, outstanding jobs, outstanding items, outstanding from last
        time, outstanding from last meeting, outstanding from the last meeting, outstanding from
        before, outstanding from previous meetings, outstanding from previous meeting, still
        outstanding, still open, still open from last time, carried over from last time, carried
        over from last meeting, carried over from the last meeting, carried forward from last
        time, carried forward from last meeting, carried forward from the last meeting, actions
        carried forward, actions carried over, actions brought forward, tasks carried forward, tasks
        carried over, items carried forward, action items carried forward, action items carried
        over, action points carried forward, action points carried over, old actions, old jobs, old
        tasks, old action items, old action points, actions outstanding, tasks outstanding, jobs
        still to do, jobs carried over, jobs outstanding
        """
    ),
    division_labels=("it was shared out as follows", "we divided it as follows"),
    action_labels=listed(
        """
        action, actions, action item, action items, action point, todo, to do, ap, task, ai, actions
        points, action points, action required, action needed, new action, agreed action, agreed
        actions, to-do, to-dos, tasks, task for, action on, action for, follow-up, follow up, follow-up action, next step,
        next steps, next action, what, assignment, homework, job, to action, for action
        """
    ),
    owner_labels=listed(
        """
        owner, responsible, lead, who, assigned to, assignee, owners, owned by, action owner, action
        by, action for, actioned by, responsible person, responsible party, person responsible,
        responsibility, by whom, for action by, assigned, assignees, leads, lead officer, allocated
        to, to be done by whom, taken by whom, delegated to, task owner, accountable
        """
    ),
    answering_labels=listed(
        "responsible, person responsible, lead, leads, owner, owners, responsibility of"
    ),
    owner_for=("for",),
    wanted=listed(
        """
        needed, needs, need, required, requires, to be, wanted, missing, must be, due, outstanding,
        to do, still to
        """
    ),
    group_words=listed(
        """
        group, team, table, zone, area, ward, district, class, nominated, nominee, nominees,
        elected, votes, for, against, candidate, candidates, proposed, seconded, proposer, seconder,
        question, answer, speaker, from, name, phone, email, address, reserve, present, apologies,
        mover, born
        """
    ),
    open_owners=listed(
        """
        nn, tbc, t.b.c, tbd, t.b.d, tba, who?, vacant, unassigned, not assigned, not yet
        assigned, nobody yet, no one yet, to be decided, to be confirmed, to be found
        """
    ),
    absent_words=listed(
        """
        ill, sick, away, absent, apologies, present, remote, online, on leave, late, in favour,
        against, abstained, abstaining, yes, no, fine, good, ok, not standing, standing, coming, not
        coming, by video, by phone, in person, for, none
        """
    ),
    told_matters=listed(
        """
        source, photo, photos, photograph, contact, number, plot, rent,
        price, winner, winners, prize, idea, tip, report, reports, update, updates, reporting,
        information, presentation, review, introduction, welcome, opening, closing, closure, tour,
        talk, lecture, demonstration, discussion, reservation, objection, comment, comments, view, views, opinion, wishes, absence, attendance, delegate, delegates, representative,
        representatives, rep, reps, member, members, guest, guests, host, hosts, deputy, mentor,
        responsible, manager, solicitor, architect, auditor, husband, wife, holiday, job, regards,
        decision, decisions, obituary, stewards, guards, break,
        time, times, signature, meeting, thanks, congratulations, luck, apology, motion,
        amendment, vote, toast, grace, prayer, speakers, chair, delegate, plot, meetings, party, course,
        trip, outing, concert, market, camp, fair, show, agm, evening, dinner, lunch, duty, shift,
        record, name, applicant, applicants, birthday, birthdays, victory, address, entry
        """
    ),
    told_states=listed(
        """
        done, finished, completed, made, carried, paid, bought, donated, mended, fixed, repaired,
        collected, sent, delivered, ended, settled, thanks, congratulations
        """
    ),
    new_things=("new", "more", "extra", "another", "spare", "better", "bigger"),
    deed_endings=("ing",),
    no_deeds=listed(
        """
        nothing, something, anything, everything, during, meeting, morning, evening, wedding,
        ceiling, string, spring, building, opening, closing, greeting, feeling, being, having,
        saying, thinking, wondering, asking, hoping, wishing, regarding, concerning, following,
        including, excluding, standing, outstanding, missing, voting, seconding, proposing,
        chairing, attending, speaking, presenting, reporting, sitting, ring, king, thing, wing,
        swing, sling, training, parking, housing, funding, heating, lighting, dressing, pending,
        existing, remaining, incoming, outgoing, reading, training, running, absconding, resigning,
        retiring, leaving, going, coming, staying, living, working, winning, singing, dancing
        """
    ),
)
