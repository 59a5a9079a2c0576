package yicheng.meeting.adhoc.act;

import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocPlan;
import yicheng.meeting.adhoc.Ground;
import yicheng.meeting.adhoc.Urgency;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.topic.TopicStory;

/** What people do with ad hoc meetings in the office of the scenarios, a line for each act. */
final class AdhocStory {

    /** The timeline of the policy, 1.2 (d). */
    static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 11, 18, 10, 0);

    static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 11, 19, 15, 0);
    static final MeetingRef MEETING = new MeetingRef(Kind.ADHOC, THURSDAY);
    static final List<Person.Id> BOTH = List.of(DEPUTY_FOR_BUSINESS, HEAD_OF_FIRST);

    final TopicStory topics = TopicStory.on(WEDNESDAY);

    static AdhocPlan plan() {
        return plan("第二会议室", Ground.URGENT);
    }

    static AdhocPlan plan(String room, Ground ground) {
        return new AdhocPlan(
                DEPUTY_FOR_BUSINESS, Optional.of(ground), "处置供热中断", List.of(FIRST), room, 120, Urgency.NONE);
    }

    static AdhocPlan blank() {
        return new AdhocPlan(DEPUTY_FOR_BUSINESS, Optional.empty(), "", List.of(), "", 120, Urgency.NONE);
    }

    AdhocMeetings.Kept drafted() {
        return done(draft(CLERK, 0, plan(), BOTH)).kept();
    }

    Answer<AdhocOutcome> draft(Person.Id clerk, long basedOn, AdhocPlan plan, List<Person.Id> people) {
        var command = new DraftAdhoc.Command(MEETING, basedOn, plan, people);
        return topics.office.adhoc().draftAdhoc().handle(topics.as(clerk), command);
    }

    AdhocMeetings.Kept proposed() {
        return proposed(MEETING);
    }

    AdhocMeetings.Kept proposed(MeetingRef ref) {
        return done(propose(DEPUTY_FOR_BUSINESS, ref, 0, plan(), BOTH)).kept();
    }

    Answer<AdhocOutcome> propose(Person.Id leader, AdhocPlan plan, List<Person.Id> people) {
        return propose(leader, MEETING, 0, plan, people);
    }

    Answer<AdhocOutcome> propose(
            Person.Id leader, MeetingRef ref, long basedOn, AdhocPlan plan, List<Person.Id> people) {
        var command = new ProposeAdhoc.Command(ref, basedOn, plan, people);
        return topics.office.adhoc().proposeAdhoc().handle(topics.as(leader), command);
    }

    Answer<AdhocOutcome> change(Person.Id leader, AdhocMeetings.Kept kept, List<Person.Id> people) {
        var command = new ChangeParticipants.Command(kept.meeting().ref(), kept.version(), people);
        return topics.office.adhoc().changeParticipants().handle(topics.as(leader), command);
    }

    AdhocMeetings.Kept notified() {
        return done(notice(CLERK, proposed(), Urgency.NONE)).kept();
    }

    Answer<AdhocOutcome> notice(Person.Id clerk, AdhocMeetings.Kept kept, Urgency urgency) {
        var command = new NotifyAdhoc.Command(kept.meeting().ref(), kept.version(), urgency);
        return topics.office.adhoc().notifyAdhoc().handle(topics.as(clerk), command);
    }

    Answer<AdhocOutcome> cancel(Person.Id person, AdhocMeetings.Kept kept, String reason) {
        var command = new CancelAdhoc.Command(kept.meeting().ref(), kept.version(), reason);
        return topics.office.adhoc().cancelAdhoc().handle(topics.as(person), command);
    }

    Answer<AdhocOutcome> backFill(Person.Id clerk, AdhocMeetings.Kept kept, Step step, String note) {
        var command = new BackFillStep.Command(kept.meeting().ref(), kept.version(), step, note);
        return topics.office.adhoc().backFillStep().handle(topics.as(clerk), command);
    }

    ReadAdhoc.Seen seen(Person.Id person, MeetingRef ref) {
        return done(topics.office.adhoc().readAdhoc().one(topics.as(person), ref));
    }

    List<String> told(Person.Id person) {
        return topics.office.inbox().of(topics.as(person)).stream()
                .map(notice -> notice.text().zh())
                .toList();
    }
}
