package yicheng;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.DeadlineRoll;
import yicheng.calendar.TimeLimit;
import yicheng.meeting.Step;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.TimetableRules;
import yicheng.meeting.terms.WeekReading;
import yicheng.meeting.terms.WeeklyMode;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** The shipped chapter "meetings" as plain Java, for tests that need no rule engine. */
public final class HandWrittenTimetableRules implements TimetableRules {

    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    private final Optional<WeeklyMode> mode;

    public HandWrittenTimetableRules(WeeklyMode mode) {
        this.mode = Optional.of(mode);
    }

    private HandWrittenTimetableRules() {
        this.mode = Optional.empty();
    }

    /** A book that forgot to say which weekly mode holds. */
    public static HandWrittenTimetableRules withoutAMode() {
        return new HandWrittenTimetableRules();
    }

    @Override
    public List<Term> terms(MeetingFacts facts) {
        var terms = new ArrayList<Term>(ofEveryKind());
        switch (facts.kind()) {
            case WEEKLY -> terms.addAll(weekly());
            case MONTHLY -> terms.addAll(monthly());
            case QUARTERLY -> terms.addAll(quarterly());
            case ADHOC -> {
                terms.removeIf(term -> term instanceof Term.Limit limit && limit.step() == Step.VENUE);
                terms.add(limit("meetings.adhoc-venue", "4.1.venue.when", Step.VENUE, new TimeLimit.MinutesBefore(30)));
                terms.add(new Term.AdhocMinutes(rule("meetings.adhoc", "1.adhoc.when"), 120));
            }
        }
        return terms;
    }

    private static List<Term> ofEveryKind() {
        return List.of(
                new Term.Deadlines(
                        rule("meetings.deadline-roll", "3.1.submit.weekly"), DeadlineRoll.PREVIOUS_WORKING_DAY),
                new Term.SameHalfDay(rule("meetings.collision", "1.collision*"), true),
                new Term.NoticeBy(rule("meetings.notice", "4.1.notice*"), new TimeLimit.WorkingDaysBefore(3, CLOSE)),
                new Term.FixedMinutes(rule("meetings.fixed-minutes", "4.2.order"), 25),
                new Term.PresentMinutes(rule("meetings.present", "4.2.s2.five"), 5),
                new Term.SpeakMinutes(rule("meetings.speak", "4.2.s2.three"), 3),
                limit("meetings.list", "3.1.list.when", Step.LIST, new TimeLimit.WorkingDaysBefore(3, CLOSE)),
                limit(
                        "meetings.decision",
                        "3.1.list.approve",
                        Step.DECISION,
                        new TimeLimit.WorkingDaysBefore(2, LocalTime.of(10, 0))),
                limit("meetings.material", "3.2.mat.when", Step.MATERIAL, new TimeLimit.WorkingDaysBefore(2, CLOSE)),
                limit("meetings.papers", "3.2.pack.when", Step.PAPERS, new TimeLimit.WorkingDaysBefore(1, CLOSE)),
                limit("meetings.venue", "4.1.venue.when", Step.VENUE, new TimeLimit.CalendarDaysBefore(1, CLOSE)),
                limit("meetings.leave", "2.leave.deadline", Step.LEAVE, new TimeLimit.MinutesBefore(120)),
                limit("meetings.check", "4.1.t30.equip", Step.CHECK, new TimeLimit.MinutesBefore(30)),
                new Term.Reminder(rule("meetings.list-reminder", "3.1.list.when"), Step.LIST, 1, 0, Optional.empty()));
    }

    private List<Term> weekly() {
        var terms = new ArrayList<Term>(List.of(
                new Term.Weekly(rule("meetings.weekly", "1.weekly.day"), DayOfWeek.MONDAY, LocalTime.of(9, 0), 120),
                new Term.Roll(rule("meetings.weekly-holiday", "1.weekly.holiday*"), true, false),
                limit(
                        "meetings.weekly-topics",
                        "3.1.submit.weekly",
                        Step.TOPICS,
                        new TimeLimit.WeekdayOfWeekBefore(DayOfWeek.THURSDAY, CLOSE)),
                new Term.Reminder(
                        rule("meetings.weekly-decision-reminder", "3.1.list.approve"),
                        Step.DECISION,
                        0,
                        1,
                        Optional.empty()),
                compressed("topics", Step.TOPICS, new TimeLimit.WorkingDaysBefore(2, CLOSE), true),
                compressed("list", Step.LIST, new TimeLimit.WorkingDaysBefore(1, LocalTime.of(10, 0)), false),
                compressed("decision", Step.DECISION, new TimeLimit.WorkingDaysBefore(1, LocalTime.of(12, 0)), false),
                compressed("material", Step.MATERIAL, new TimeLimit.WorkingDaysBefore(1, LocalTime.of(15, 0)), false),
                in(WeeklyMode.ADVANCE, "advance", Step.TOPICS, new TimeLimit.WorkingDaysBefore(4, CLOSE), false),
                in(
                        WeeklyMode.REACH,
                        "reach",
                        Step.TOPICS,
                        new TimeLimit.LastWeekdayBy(DayOfWeek.THURSDAY, CLOSE, 3),
                        false)));
        mode.map(held -> new Term.Mode(rule("meetings.weekly-mode", "3.1.submit.weekly"), held))
                .ifPresent(terms::add);
        return terms;
    }

    private static List<Term> monthly() {
        return List.of(
                new Term.Monthly(
                        rule("meetings.monthly", "1.monthly.day"),
                        WeekReading.FIRST_WEEKDAY,
                        DayOfWeek.FRIDAY,
                        LocalTime.of(14, 0),
                        180),
                new Term.Roll(rule("meetings.monthly-holiday", "1.monthly.day"), false, false),
                limit(
                        "meetings.monthly-topics",
                        "3.1.submit.monthly",
                        Step.TOPICS,
                        new TimeLimit.DayOfMonthBefore(25, CLOSE, true)),
                new Term.Reminder(
                        rule("meetings.decision-reminder", "3.1.list.approve"),
                        Step.DECISION,
                        1,
                        0,
                        Optional.of(LocalTime.of(20, 0))));
    }

    private static List<Term> quarterly() {
        return List.of(
                new Term.Quarterly(
                        rule("meetings.quarterly", "1.quarterly.day"), LocalTime.of(9, 0), LocalTime.of(12, 0)),
                limit(
                        "meetings.quarterly-topics",
                        "3.1.submit.quarterly",
                        Step.TOPICS,
                        new TimeLimit.DayOfQuarterMonth(2, 20, CLOSE)),
                new Term.Reminder(
                        rule("meetings.decision-reminder", "3.1.list.approve"),
                        Step.DECISION,
                        1,
                        0,
                        Optional.of(LocalTime.of(20, 0))));
    }

    private static Term compressed(String what, Step step, TimeLimit limit, boolean notLaterThan) {
        return in(WeeklyMode.COMPRESS, "compress-" + what, step, limit, notLaterThan);
    }

    private static Term in(WeeklyMode mode, String id, Step step, TimeLimit limit, boolean notLaterThan) {
        var rule = rule("meetings." + id, "3.1.submit.weekly");
        return new Term.Limit(rule, step, limit, Optional.of(mode), notLaterThan);
    }

    private static Term limit(String id, String clause, Step step, TimeLimit limit) {
        return new Term.Limit(rule(id, clause), step, limit, Optional.empty(), false);
    }

    private static RuleRef rule(String id, String clause) {
        return new RuleRef(id, Text.chinese(id), new Clause(clause));
    }
}
