package yicheng.meeting.timetable;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import yicheng.calendar.DateWords;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * The meeting someone named, as it is really held.
 *
 * @param planned empty for an ad hoc meeting, which no timetable holds
 * @param years the timetable it stands in and the one after it, as far as they can be planned
 */
public record NamedMeeting(
        MeetingRef ref, LocalDateTime start, Optional<PlannedMeeting> planned, List<Timetable> years) {

    private static final RuleRef RULE = new RuleRef(
            "check.meeting",
            Text.of("会议须在年度日程中单独召开", "a meeting that the year's timetable holds"),
            new Clause("1.regular.types"));

    public NamedMeeting {
        years = List.copyOf(years);
    }

    /** Refused where its year cannot be planned, where there is none on that day, and where it merges into another. */
    public static Answer<NamedMeeting> find(MeetingRef ref, IntFunction<Answer<Timetable>> plan) {
        return plan.apply(ref.day().getYear()).fold(year -> in(year, ref, plan), Answer.Refused::new);
    }

    private static Answer<NamedMeeting> in(Timetable year, MeetingRef ref, IntFunction<Answer<Timetable>> plan) {
        if (ref.kind() == Kind.ADHOC) {
            return new Answer.Done<>(new NamedMeeting(ref, ref.start(), Optional.empty(), List.of()));
        }
        var years = plan.apply(year.year() + 1).fold(next -> List.of(year, next), refused -> List.of(year));
        return year.find(ref)
                .map(found -> held(found, years))
                .orElseGet(() -> new Answer.Refused<>(List.of(noSuchMeeting(ref, years))));
    }

    private static Answer<NamedMeeting> held(PlannedMeeting found, List<Timetable> years) {
        return found.held()
                .<Answer<NamedMeeting>>map(held ->
                        new Answer.Done<>(new NamedMeeting(found.ref(), held.start(), Optional.of(found), years)))
                .orElseGet(() -> new Answer.Refused<>(List.of(merged(found))));
    }

    private static Finding noSuchMeeting(MeetingRef ref, List<Timetable> years) {
        var near = years.stream()
                .flatMap(year -> year.meetings().stream())
                .filter(meeting ->
                        meeting.kind() == ref.kind() && !meeting.nominal().isBefore(ref.day()))
                .flatMap(meeting -> meeting.held().stream())
                .findFirst()
                .map(held -> DateWords.of(held.start()));
        var day = DateWords.of(ref.day());
        var kind = ref.kind().label();
        return refusal(
                ref,
                Text.of(
                        "%s没有%s".formatted(day.zh(), kind.zh())
                                + near.map(next -> "；其后最近一次为 " + next.zh()).orElse("") + "。请按年度日程填写会议日期",
                        "there is no %s on %s".formatted(kind.en(), day.en())
                                + near.map(next -> "; the next one after it is " + next.en())
                                        .orElse("")));
    }

    private static Finding merged(PlannedMeeting meeting) {
        var notes = meeting.status() == PlannedMeeting.Status.CANCELLED
                ? meeting.notes()
                : meeting.notes()
                        .subList(meeting.notes().size() - 1, meeting.notes().size());
        var into = Text.of(
                notes.stream().map(Text::zh).collect(Collectors.joining("；")),
                notes.stream().map(Text::en).collect(Collectors.joining("; ")));
        var day = DateWords.of(meeting.nominal());
        var kind = meeting.kind().label();
        return refusal(
                meeting.ref(),
                Text.of(
                        "%s %s不单独召开：%s，请改报该次会议".formatted(day.zh(), kind.zh(), into.zh()),
                        "the %s of %s is not held: %s; name that one".formatted(kind.en(), day.en(), into.en())));
    }

    private static Finding refusal(MeetingRef ref, Text text) {
        return new Finding(
                RULE,
                Effect.RETURN,
                Optional.of("meeting"),
                text,
                Mender.SUBMITTING_DEPARTMENT,
                false,
                Optional.of(ref.toString()));
    }
}
