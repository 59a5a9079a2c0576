package yicheng.rulebook.replay;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.Period;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Plans the meetings still to come under two books: this year's and the next. */
final class PlanReplay {

    /** @param faults why the draft cannot plan them */
    record Planned(long meetings, List<Difference> differences, List<Finding> faults) {}

    private final RuleBook base;
    private final RuleBook draft;
    private final PlanYear plan;
    private final AnnouncedMeetings announced;

    PlanReplay(RuleBook base, RuleBook draft, PlanYear plan, AnnouncedMeetings announced) {
        this.base = base;
        this.draft = draft;
        this.plan = plan;
        this.announced = announced;
    }

    /** @param now in the office's zone */
    Planned from(LocalDateTime now) {
        var differences = new ArrayList<Difference>();
        var faults = new ArrayList<Finding>();
        long meetings = 0;
        for (int year = now.getYear(); year <= now.getYear() + 1; year++) {
            var before = toCome(plan.in(base, year), now);
            var drafted = plan.in(draft, year);
            drafted.either(done -> {}, (ground, findings) -> faults.addAll(findings));
            var after = toCome(drafted, now);
            meetings += before.size();
            if (faults.isEmpty()) {
                differences.addAll(differences(before, after, now));
            }
        }
        return new Planned(meetings, differences, faults);
    }

    private static List<PlannedMeeting> toCome(Answer<Timetable> year, LocalDateTime now) {
        return year.fold(Timetable::meetings, refused -> List.<PlannedMeeting>of()).stream()
                .filter(meeting -> meeting.held()
                        .map(held -> held.start().isAfter(now))
                        .orElse(!meeting.nominal().isBefore(now.toLocalDate())))
                .toList();
    }

    /** One that is announced already stays as it is whatever is published. */
    private List<Difference> differences(List<PlannedMeeting> before, List<PlannedMeeting> after, LocalDateTime now) {
        var changed = before.stream()
                .filter(meeting -> !announced.isAnnounced(meeting, now))
                .flatMap(meeting -> difference(meeting, same(meeting, after)).stream());
        var added = after.stream()
                .filter(meeting -> same(meeting, before).isEmpty())
                .map(PlanReplay::added);
        return Stream.concat(changed, added).toList();
    }

    private static Optional<PlannedMeeting> same(PlannedMeeting meeting, List<PlannedMeeting> others) {
        return others.stream()
                .filter(other -> other.kind() == meeting.kind()
                        && Period.isSame(meeting.kind(), other.nominal(), meeting.nominal()))
                .findFirst();
    }

    private static Optional<Difference> difference(PlannedMeeting before, Optional<PlannedMeeting> after) {
        if (after.isEmpty()) {
            return Optional.of(difference(before, when(before), Text.of("不再召开", "no longer held"), List.of()));
        }
        var said = new ArrayList<Text>();
        var were = new ArrayList<Text>();
        var rules = new LinkedHashSet<RuleRef>();
        if (!before.held().equals(after.get().held())) {
            were.add(when(before));
            said.add(when(after.get()));
            rules.add(after.get().rhythm());
        }
        for (var step : Step.values()) {
            var was = before.deadline(step);
            var is = after.get().deadline(step);
            if (!was.map(Deadline::at).equals(is.map(Deadline::at))) {
                were.add(due(step, was));
                said.add(due(step, is));
                is.or(() -> was).map(Deadline::rule).ifPresent(rules::add);
            }
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(difference(before, joined(were), joined(said), List.copyOf(rules)));
    }

    private static Difference added(PlannedMeeting meeting) {
        return difference(meeting, Text.of("没有这次会议", "no such meeting"), when(meeting), List.of(meeting.rhythm()));
    }

    private static Difference difference(PlannedMeeting meeting, Text from, Text to, List<RuleRef> rules) {
        return new Difference(
                Difference.What.MEETING,
                "meeting/" + meeting.ref(),
                meeting.name(),
                Optional.empty(),
                meeting.ref(),
                from,
                to,
                rules,
                List.of(),
                true);
    }

    private static Text when(PlannedMeeting meeting) {
        return meeting.held()
                .map(held -> {
                    var start = DateWords.of(held.start());
                    var end = held.end().toLocalTime();
                    return Text.of("%s至 %s 召开".formatted(start.zh(), end), "held %s to %s".formatted(start.en(), end));
                })
                .orElse(Text.of("不单独召开", "not held by itself"));
    }

    private static Text due(Step step, Optional<Deadline> deadline) {
        var at = deadline.map(one -> DateWords.brief(one.at())).orElse(Text.of("无时限", "no limit"));
        return Text.of(step.label().zh() + " " + at.zh(), step.label().en() + " " + at.en());
    }

    private static Text joined(List<Text> texts) {
        return Text.of(
                String.join("；", texts.stream().map(Text::zh).toList()),
                String.join("; ", texts.stream().map(Text::en).toList()));
    }
}
