package yicheng.topic.review;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.NamedMeeting;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** The meeting topics are judged for, and the ones of its kind that come after it. */
record TargetMeeting(MeetingRef ref, LocalDateTime start, Optional<PlannedMeeting> planned, List<Timetable> years) {

    static Answer<TargetMeeting> find(MeetingRef ref, IntFunction<Answer<Timetable>> plan) {
        return NamedMeeting.find(ref, plan)
                .fold(
                        named -> new Answer.Done<>(
                                new TargetMeeting(named.ref(), named.start(), named.planned(), named.years())),
                        Answer.Refused::new);
    }

    long minutesLate(LocalDateTime at) {
        return minutesAfter(Step.TOPICS, at);
    }

    long minutesAfterList(LocalDateTime at) {
        return minutesAfter(Step.LIST, at);
    }

    /** A begun minute counts; the minute of the limit itself is in time. */
    private long minutesAfter(Step step, LocalDateTime at) {
        return planned.flatMap(meeting -> meeting.deadline(step))
                .map(limit -> Math.max(
                        0, Duration.between(limit.at(), at).plusSeconds(59).toMinutes()))
                .orElse(0L);
    }

    boolean takesTopicsAt(LocalDateTime at) {
        return at.isBefore(start);
    }

    /** The refusal of a topic handed in after the meeting began; {@code own} where the topic itself names that time. */
    Finding past(LocalDateTime at, boolean own, String which) {
        var meeting = name(ref.kind(), start);
        var when = DateWords.of(at);
        var next = reachable(at);
        var zh = own
                ? which + "提交时间 " + when.zh() + " 在会议（" + meeting.zh() + "）开始之后，请核对提交时间"
                : which + meeting.zh() + " 已开过，不再收议题";
        var en = own
                ? which + "handed in on " + when.en() + ", after " + meeting.en() + " began; check that time"
                : which + meeting.en() + " is over and takes no topics";
        return refusal(
                own ? when.zh() : ref.toString(),
                Text.of(
                        zh + next.map(TargetMeeting::insteadZh).orElse("；请改报尚未召开的会议"),
                        en + next.map(TargetMeeting::insteadEn).orElse("; name a meeting still to come")));
    }

    /**
     * Handed in on time, or let in, and put right before the list goes to the leader, a topic stays with this meeting
     * (K-18); otherwise it is for the next one of its kind.
     */
    Optional<NextChance> backBy(TopicFacts facts) {
        boolean letIn = !facts.late() || facts.topic().leaderUrgent() || facts.hasPartyDecision();
        return planned.filter(meeting -> letIn && !facts.afterList())
                .flatMap(meeting -> meeting.deadline(Step.LIST))
                .map(list -> new NextChance(ref.kind(), ref.day(), start, list.at()))
                .or(() -> reachable(facts.at()));
    }

    /** The first meeting of its kind, this one included, whose topics are still taken. */
    Optional<NextChance> reachable(LocalDateTime at) {
        return from(ref, years)
                .flatMap(meeting -> meeting.held().stream()
                        .flatMap(held -> meeting.deadline(Step.TOPICS).stream()
                                .filter(topics -> !topics.at().isBefore(at))
                                .map(topics ->
                                        new NextChance(meeting.kind(), meeting.nominal(), held.start(), topics.at()))))
                .findFirst();
    }

    /** The meetings of its kind from its day on. */
    private static Stream<PlannedMeeting> from(MeetingRef ref, List<Timetable> years) {
        return years.stream()
                .flatMap(year -> year.meetings().stream())
                .filter(meeting ->
                        meeting.kind() == ref.kind() && !meeting.nominal().isBefore(ref.day()));
    }

    private static String insteadZh(NextChance next) {
        return "；可改报 %s，%s 前提交"
                .formatted(
                        name(next.kind(), next.start()).zh(),
                        DateWords.of(next.by()).zh());
    }

    private static String insteadEn(NextChance next) {
        return "; the next is %s, submit by %s"
                .formatted(
                        name(next.kind(), next.start()).en(),
                        DateWords.of(next.by()).en());
    }

    private static Text name(Kind kind, LocalDateTime start) {
        var when = DateWords.of(start);
        return Text.of(
                when.zh() + " " + kind.label().zh(), "the " + kind.label().en() + " of " + when.en());
    }

    private static Finding refusal(String saw, Text text) {
        var rule = new RuleRef(
                "check.meeting",
                Text.of("议题须报给一次尚未召开的会议", "a topic is for a meeting still to come"),
                new Clause("3.1.submit.late*"));
        return new Finding(
                rule,
                Effect.RETURN,
                Optional.of("meeting"),
                text,
                Mender.SUBMITTING_DEPARTMENT,
                false,
                Optional.of(saw));
    }
}
