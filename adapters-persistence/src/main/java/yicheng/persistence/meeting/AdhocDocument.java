package yicheng.persistence.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocPlan;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.adhoc.Ground;
import yicheng.meeting.adhoc.Notified;
import yicheng.meeting.adhoc.Urgency;
import yicheng.meeting.adhoc.Waived;
import yicheng.people.Department;
import yicheng.people.Person;

/**
 * What is kept of an ad hoc meeting as JSON. Old documents stay as they are, so names here are only ever added, and what was
 * added is not in all of them.
 */
record AdhocDocument(
        String ref,
        String stage,
        PlanPart plan,
        List<String> participants,
        DonePart begun,
        Optional<DonePart> proposed,
        Optional<NotifiedPart> notified,
        List<WaivedPart> waived,
        Optional<DonePart> cancelled) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(AdhocMeeting it) {
        return JSON.writeValueAsString(new AdhocDocument(
                it.ref().toString(),
                it.stage().name(),
                PlanPart.of(it.plan()),
                it.participants().stream().map(Person.Id::value).toList(),
                DonePart.of(it.begun()),
                it.proposed().map(DonePart::of),
                it.notified().map(NotifiedPart::of),
                it.waived().stream().map(WaivedPart::of).toList(),
                it.cancelled()
                        .map(why -> new DonePart(why.by().value(), why.at().toString(), why.reason()))));
    }

    static AdhocMeeting read(String json) {
        return JSON.readValue(json, AdhocDocument.class).meeting();
    }

    private AdhocMeeting meeting() {
        return new AdhocMeeting(
                MeetingRef.parse(ref).orElseThrow(),
                AdhocStage.valueOf(stage),
                plan.plan(),
                participants.stream().map(Person.Id::new).toList(),
                begun.done(),
                proposed.map(DonePart::done),
                notified.map(NotifiedPart::notified),
                waived.stream().map(WaivedPart::waived).toList(),
                cancelled.map(why -> new AdhocMeeting.Cancelled(why.words(), why.person(), why.moment())));
    }

    /** @param words the reason or note that goes with it; blank where there is none */
    record DonePart(String by, String at, String words) {

        static DonePart of(AdhocMeeting.Done it) {
            return new DonePart(it.by().value(), it.at().toString(), "");
        }

        AdhocMeeting.Done done() {
            return new AdhocMeeting.Done(person(), moment());
        }

        Person.Id person() {
            return new Person.Id(by);
        }

        Instant moment() {
            return Instant.parse(at);
        }
    }

    record PlanPart(
            String proposer,
            Optional<String> ground,
            String matter,
            List<String> departments,
            String room,
            int minutes,
            String urgent,
            Optional<String> allowedBy) {

        static PlanPart of(AdhocPlan it) {
            return new PlanPart(
                    it.proposer().value(),
                    it.ground().map(Ground::name),
                    it.matter(),
                    it.departments().stream().map(Department.Id::value).toList(),
                    it.room(),
                    it.minutes(),
                    it.urgency().reason(),
                    it.urgency().allowedBy().map(Person.Id::value));
        }

        AdhocPlan plan() {
            return new AdhocPlan(
                    new Person.Id(proposer),
                    ground.map(Ground::valueOf),
                    matter,
                    departments.stream().map(Department.Id::new).toList(),
                    room,
                    minutes,
                    new Urgency(urgent, allowedBy.map(Person.Id::new)));
        }
    }

    record NotifiedPart(
            DonePart done, String limit, boolean instant, Optional<String> allowedBy, Optional<String> leaveUntil) {

        static NotifiedPart of(Notified it) {
            return new NotifiedPart(
                    new DonePart(
                            it.by().value(), it.at().toString(), it.urgency().reason()),
                    it.limit().toString(),
                    it.instant(),
                    it.urgency().allowedBy().map(Person.Id::value),
                    it.leaveUntil().map(LocalDateTime::toString));
        }

        Notified notified() {
            return new Notified(
                    done.person(),
                    done.moment(),
                    LocalDateTime.parse(limit),
                    instant,
                    leaveUntil.map(LocalDateTime::parse),
                    new Urgency(done.words(), allowedBy.map(Person.Id::new)));
        }
    }

    record WaivedPart(String step, String due, Optional<DonePart> filled) {

        static WaivedPart of(Waived it) {
            return new WaivedPart(
                    it.step().name(),
                    it.due().toString(),
                    it.filled()
                            .map(how -> new DonePart(how.by().value(), how.at().toString(), how.note())));
        }

        Waived waived() {
            return new Waived(
                    Step.valueOf(step),
                    LocalDateTime.parse(due),
                    filled.map(how -> new Waived.BackFilled(how.person(), how.moment(), how.words())));
        }
    }
}
