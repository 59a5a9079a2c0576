package yicheng.meeting.contradiction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Clause;
import yicheng.policy.Text;

/** Finds the contradictions of the wording in a year's timetable. */
public final class Contradictions {

    /** What may happen at single meetings. */
    private record Case(
            String number, List<Clause> clauses, Text text, Set<Kind> kinds, Predicate<PlannedMeeting> happens) {

        Optional<Contradiction> in(Timetable timetable) {
            var all = timetable.meetings().stream()
                    .filter(meeting -> meeting.held().isPresent() && kinds.contains(meeting.kind()))
                    .toList();
            var meetings = all.stream().filter(happens).map(PlannedMeeting::ref).toList();
            var often = Text.of(
                    "%s：%d 年 %d 次中有 %d 次".formatted(text.zh(), timetable.year(), all.size(), meetings.size()),
                    "%s: at %d of %d meetings of %d"
                            .formatted(text.en(), meetings.size(), all.size(), timetable.year()));
            return Optional.of(new Contradiction(number, clauses, often, meetings))
                    .filter(found -> !meetings.isEmpty());
        }
    }

    private static final Set<Kind> WEEKLY = Set.of(Kind.WEEKLY);
    private static final Set<Kind> REGULAR = Set.of(Kind.WEEKLY, Kind.MONTHLY, Kind.QUARTERLY);

    private static final List<Case> CASES = List.of(
            new Case(
                    "K-01",
                    clauses("3.1.submit.weekly", "3.1.list.when"),
                    Text.of("周例会的清单要上报时，议题还没有截止", "the list of a weekly meeting is due before its topics are"),
                    WEEKLY,
                    meeting -> compared(meeting, Step.LIST, Step.TOPICS) < 0),
            new Case(
                    "K-02",
                    clauses("3.1.submit.weekly", "3.2.mat.when"),
                    Text.of(
                            "周例会的正式材料与议题同时截止，中间来不及审定和排序",
                            "material for a weekly meeting is due when topics are, with no time to approve and rank them"),
                    WEEKLY,
                    meeting -> compared(meeting, Step.MATERIAL, Step.TOPICS) == 0),
            new Case(
                    "K-03",
                    clauses("3.1.submit.weekly", "3.2.mat.when"),
                    Text.of("周例会的正式材料比议题还早截止", "material for a weekly meeting is due before its topics are"),
                    WEEKLY,
                    meeting -> compared(meeting, Step.MATERIAL, Step.TOPICS) < 0),
            new Case(
                    "K-04",
                    clauses("3.1.list.approve", "3.2.mat.when"),
                    Text.of(
                            "主要领导审定与材料截止在同一天，部门来不及按审定意见改材料",
                            "the leader decides on the day on which material is due, so that little can be mended after"),
                    REGULAR,
                    meeting -> day(meeting, Step.DECISION)
                            .filter(day -> day(meeting, Step.MATERIAL)
                                    .filter(day::equals)
                                    .isPresent())
                            .isPresent()),
            new Case(
                    "K-05",
                    clauses("4.1.venue.when"),
                    Text.of(
                            "会前 1 天不上班，会场提前布置，纸质资料在会场过夜",
                            "nobody works the day before, so the room is made ready earlier and papers lie in it overnight"),
                    REGULAR,
                    meeting -> day(meeting, Step.VENUE)
                            .filter(venue -> venue.isBefore(dayBefore(meeting)))
                            .isPresent()));

    private Contradictions() {}

    /** Those that happen in the year, by number. */
    public static List<Contradiction> in(Timetable timetable) {
        return Stream.concat(CASES.stream().map(one -> one.in(timetable)), Stream.of(crowded(timetable)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Contradiction> crowded(Timetable timetable) {
        var runs = timetable.clusters();
        var meetings = runs.stream()
                .flatMap(run -> run.meetings().stream())
                .map(PlannedMeeting::ref)
                .toList();
        var often = Text.of(
                "不同的常规会紧邻召开：%d 年有 %d 处，其中同日 %d 处"
                        .formatted(
                                timetable.year(),
                                runs.size(),
                                timetable.collisions().size()),
                "regular meetings of different types crowd together: %d times in %d, on one day at %d of them"
                        .formatted(
                                runs.size(),
                                timetable.year(),
                                timetable.collisions().size()));
        return Optional.of(new Contradiction("K-13", clauses("1.collision*"), often, meetings))
                .filter(found -> !meetings.isEmpty());
    }

    private static List<Clause> clauses(String... ids) {
        return Stream.of(ids).map(Clause::new).toList();
    }

    /** As worded; where one of the two has no time limit there is nothing to compare, and the first counts as later. */
    private static int compared(PlannedMeeting meeting, Step one, Step other) {
        return worded(meeting, one)
                .flatMap(first -> worded(meeting, other).map(first::compareTo))
                .orElse(1);
    }

    private static Optional<LocalDate> day(PlannedMeeting meeting, Step step) {
        return worded(meeting, step).map(LocalDateTime::toLocalDate);
    }

    private static Optional<LocalDateTime> worded(PlannedMeeting meeting, Step step) {
        return meeting.deadline(step).map(deadline -> deadline.literal().at());
    }

    private static LocalDate dayBefore(PlannedMeeting meeting) {
        return meeting.held().orElseThrow().day().minusDays(1);
    }
}
