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
        return plan.apply(ref.day().getYear()).fold(thisYear -> in(thisYear, ref, plan), Answer.Refused::new);
    }

    private static Answer<TargetMeeting> in(Timetable year, MeetingRef ref, IntFunction<Answer<Timetable>> plan) {
        if (ref.kind() == Kind.ADHOC) {
            return new Answer.Done<>(new TargetMeeting(ref, ref.start(), Optional.empty(), List.of()));
        }
        var years = plan.apply(year.year() + 1).fold(next -> List.of(year, next), refused -> List.of(year));
        return year.find(ref)
                .map(found -> planned(found, years))
                .orElseGet(() -> new Answer.Refused<>(List.of(noSuchMeeting(ref, years))));
    }

    private static Answer<TargetMeeting> planned(PlannedMeeting found, List<Timetable> years) {
        return found.held()
                .<Answer<TargetMeeting>>map(held ->
                        new Answer.Done<>(new TargetMeeting(found.ref(), held.start(), Optional.of(found), years)))
                .orElseGet(() -> new Answer.Refused<>(List.of(merged(found))));
    }

    long minutesLate(LocalDateTime at) {
        return planned.flatMap(meeting -> meeting.deadline(Step.TOPICS))
                .map(topics -> Math.max(
                        0, Duration.between(topics.at(), at).plusSeconds(59).toMinutes()))
                .orElse(0L);
    }

    /** A refusal where the meeting has begun at that moment. */
    Optional<Finding> notPast(LocalDateTime at) {
        if (at.isBefore(start)) {
            return Optional.empty();
        }
        var name = name(ref.kind(), start);
        var next = reachable(at);
        return Optional.of(refusal(
                ref.toString(),
                Text.of(
                        name.zh() + " 已开过，不再收议题"
                                + next.map(TargetMeeting::insteadZh).orElse("；请改报尚未召开的会议"),
                        name.en() + " is over and takes no topics"
                                + next.map(TargetMeeting::insteadEn).orElse("; name one that is still to come"))));
    }

    /** Put right in time for the list, it stays with this meeting (K-18); otherwise the next one of its kind. */
    Optional<NextChance> backBy(LocalDateTime at) {
        return planned.filter(meeting -> minutesLate(at) == 0)
                .flatMap(meeting -> meeting.deadline(Step.LIST))
                .filter(list -> list.at().isAfter(at))
                .map(list -> new NextChance(ref.kind(), ref.day(), start, list.at()))
                .or(() -> reachable(at));
    }

    /** The first meeting of its kind, this one included, whose topics are still taken. */
    Optional<NextChance> reachable(LocalDateTime at) {
        return from(ref, years)
                .flatMap(meeting -> meeting.held().stream()
                        .flatMap(held -> meeting.deadline(Step.TOPICS).stream()
                                .filter(topics -> topics.at().isAfter(at))
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

    private static Finding noSuchMeeting(MeetingRef ref, List<Timetable> years) {
        var near = from(ref, years)
                .filter(meeting -> meeting.held().isPresent())
                .findFirst()
                .flatMap(PlannedMeeting::held)
                .map(held -> DateWords.of(held.start()));
        var day = DateWords.of(ref.day());
        var kind = ref.kind().label();
        return refusal(
                ref.toString(),
                Text.of(
                        "%s没有%s".formatted(day.zh(), kind.zh())
                                + near.map(next -> "；其后最近一次为 " + next.zh()).orElse("") + "。请按年度日程填写会议日期",
                        "there is no %s on %s".formatted(kind.en(), day.en())
                                + near.map(next -> "; the next one after it is " + next.en())
                                        .orElse("")));
    }

    private static Finding merged(PlannedMeeting meeting) {
        var last = meeting.notes().get(meeting.notes().size() - 1);
        var day = DateWords.of(meeting.nominal());
        return refusal(
                meeting.ref().toString(),
                Text.of(
                        "%s %s不单独召开：%s，请改报该次会议"
                                .formatted(day.zh(), meeting.kind().label().zh(), last.zh()),
                        "the %s of %s is not held: %s; name that one"
                                .formatted(meeting.kind().label().en(), day.en(), last.en())));
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
