package yicheng.meeting.adhoc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.people.Person;
import yicheng.policy.Text;

/**
 * One ad hoc meeting; its start stands in its reference.
 *
 * @param participants fixed by the proposer (2.adhoc.participants); while it is drafted, as the office suggests them
 * @param begun who wrote it first
 * @param proposed by the leader, with his own hand
 * @param waived in the order of work
 */
public record AdhocMeeting(
        MeetingRef ref,
        AdhocStage stage,
        AdhocPlan plan,
        List<Person.Id> participants,
        Done begun,
        Optional<Done> proposed,
        Optional<Notified> notified,
        List<Waived> waived,
        Optional<Cancelled> cancelled) {

    /** Who did something, and when. */
    public record Done(Person.Id by, Instant at) {}

    public record Cancelled(String reason, Person.Id by, Instant at) {}

    public AdhocMeeting {
        participants = participants.stream().distinct().toList();
        waived = List.copyOf(waived);
    }

    public static AdhocMeeting drafted(MeetingRef ref, AdhocPlan plan, List<Person.Id> participants, Done by) {
        return new AdhocMeeting(
                ref,
                AdhocStage.DRAFTED,
                plan,
                participants,
                by,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** What the journal calls it. */
    public String subject() {
        return "meeting/" + ref;
    }

    public LocalDateTime start() {
        return ref.start();
    }

    public LocalDateTime end() {
        return ref.start().plusMinutes(plan.minutes());
    }

    /** It still is to take place, or took place. */
    public boolean stands() {
        return stage != AdhocStage.CANCELLED;
    }

    public boolean overlaps(LocalDateTime from, LocalDateTime until) {
        return start().isBefore(until) && from.isBefore(end());
    }

    /** Somebody still has something to do for it. */
    public boolean isUnsettled() {
        return switch (stage) {
            case DRAFTED, PROPOSED -> true;
            case NOTIFIED -> waived.stream().anyMatch(Waived::isOpen);
            case CANCELLED -> false;
        };
    }

    public Optional<Waived> waived(Step step) {
        return waived.stream().filter(one -> one.step() == step).findFirst();
    }

    /** As documents call it. */
    public Text name() {
        var ground = plan.ground().map(Ground::label);
        return Text.of(
                "临时会议" + ground.map(label -> "（" + label.zh() + "）").orElse(""),
                "ad hoc meeting" + ground.map(label -> " (" + label.en() + ")").orElse(""));
    }

    public AdhocMeeting redrafted(AdhocPlan other, List<Person.Id> people) {
        return new AdhocMeeting(ref, stage, other, people, begun, proposed, notified, waived, cancelled);
    }

    public AdhocMeeting proposed(AdhocPlan own, List<Person.Id> people, List<Waived> without, Done by) {
        return new AdhocMeeting(
                ref, AdhocStage.PROPOSED, own, people, begun, Optional.of(by), notified, without, Optional.empty());
    }

    public AdhocMeeting with(List<Person.Id> people) {
        return new AdhocMeeting(ref, stage, plan, people, begun, proposed, notified, waived, cancelled);
    }

    public AdhocMeeting notified(Notified how) {
        return new AdhocMeeting(
                ref,
                AdhocStage.NOTIFIED,
                plan.urgent(how.urgency()),
                participants,
                begun,
                proposed,
                Optional.of(how),
                waived,
                cancelled);
    }

    public AdhocMeeting cancelled(Cancelled why) {
        return new AdhocMeeting(
                ref, AdhocStage.CANCELLED, plan, participants, begun, proposed, notified, waived, Optional.of(why));
    }

    /** Only for a step that was waived. */
    public AdhocMeeting backFilled(Step step, Waived.BackFilled how) {
        var filled = waived.stream()
                .map(one -> one.step() == step ? one.filledBy(how) : one)
                .toList();
        return new AdhocMeeting(ref, stage, plan, participants, begun, proposed, notified, filled, cancelled);
    }
}
