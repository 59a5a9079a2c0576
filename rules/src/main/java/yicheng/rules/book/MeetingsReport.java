package yicheng.rules.book;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.TimeLimit;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.AdhocFacts;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocRules;
import yicheng.meeting.adhoc.AdhocTerm;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.WeekReading;
import yicheng.meeting.terms.WeeklyMode;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.rules.book.MeetingChoices.Collision;
import yicheng.rules.book.MeetingChoices.DayItself;
import yicheng.rules.book.MeetingChoices.MakeUpWeekend;
import yicheng.rules.book.MeetingChoices.NextWeek;
import yicheng.rules.book.MeetingChoices.RestDay;
import yicheng.rules.chapter.ListReport;

/** What sentences of the chapter "meetings" can lay down for all meetings, and conclude about an ad hoc one. */
public final class MeetingsReport extends ListReport<Object> {

    private final Optional<AdhocFacts> adhoc;

    /** Without an ad hoc meeting, as for the timetable and for examples. */
    MeetingsReport() {
        this.adhoc = Optional.empty();
    }

    MeetingsReport(AdhocFacts adhoc) {
        this.adhoc = Optional.of(adhoc);
    }

    public void weekly(DayOfWeek day, LocalTime start, int minutes) {
        say(new Term.Weekly(rule(), day, start, minutes));
    }

    public void monthly(WeekReading week, DayOfWeek day, LocalTime start, int minutes) {
        say(new Term.Monthly(rule(), week, day, start, minutes));
    }

    public void quarterly(LocalTime start, LocalTime end) {
        say(new Term.Quarterly(rule(), start, end));
    }

    public void adhoc(int minutes) {
        say(new Term.AdhocMinutes(rule(), minutes));
    }

    public void rolls(NextWeek nextWeek, MakeUpWeekend weekend) {
        say(new Term.Roll(rule(), nextWeek == NextWeek.MERGES, weekend == MakeUpWeekend.DOES_NOT_MEET));
    }

    public void deadlines(RestDay restDay) {
        say(new Term.Deadlines(rule(), restDay.roll()));
    }

    public void collisions(Collision collision) {
        say(new Term.SameHalfDay(rule(), collision == Collision.MERGE));
    }

    public void workingDaysBefore(Step step, int days, LocalTime at) {
        limit(step, new TimeLimit.WorkingDaysBefore(days, at));
    }

    public void daysBefore(Step step, int days, LocalTime at) {
        limit(step, new TimeLimit.CalendarDaysBefore(days, at));
    }

    public void hoursBefore(Step step, int hours) {
        limit(step, new TimeLimit.MinutesBefore(hours * 60));
    }

    public void minutesBefore(Step step, int minutes) {
        limit(step, new TimeLimit.MinutesBefore(minutes));
    }

    public void weekdayBefore(Step step, DayOfWeek day, LocalTime at) {
        limit(step, new TimeLimit.WeekdayOfWeekBefore(day, at));
    }

    public void dayOfMonthBefore(Step step, int day, LocalTime at, DayItself itself) {
        limit(step, new TimeLimit.DayOfMonthBefore(day, at, itself == DayItself.INCLUDED));
    }

    public void dayOfQuarterMonth(Step step, int monthFromEnd, int day, LocalTime at) {
        limit(step, new TimeLimit.DayOfQuarterMonth(monthFromEnd, day, at));
    }

    public void mode(WeeklyMode mode) {
        say(new Term.Mode(rule(), mode));
    }

    public void inMode(WeeklyMode mode, Step step, int days, LocalTime at) {
        limit(mode, step, new TimeLimit.WorkingDaysBefore(days, at), false);
    }

    public void inModeNotLaterThan(WeeklyMode mode, Step step, int days, LocalTime at) {
        limit(mode, step, new TimeLimit.WorkingDaysBefore(days, at), true);
    }

    public void inModeLastWeekday(WeeklyMode mode, Step step, int days, DayOfWeek day, LocalTime at) {
        limit(mode, step, new TimeLimit.LastWeekdayBy(day, at, days), false);
    }

    public void remindWorkingDaysBefore(Step step, int days) {
        say(new Term.Reminder(rule(), step, days, 0, Optional.empty()));
    }

    public void remindWorkingDaysBeforeAt(Step step, int days, LocalTime at) {
        say(new Term.Reminder(rule(), step, days, 0, Optional.of(at)));
    }

    public void remindHoursBefore(Step step, int hours) {
        say(new Term.Reminder(rule(), step, 0, hours, Optional.empty()));
    }

    public void fixedMinutes(int minutes) {
        say(new Term.FixedMinutes(rule(), minutes));
    }

    public void presentMinutes(int minutes) {
        say(new Term.PresentMinutes(rule(), minutes));
    }

    public void speakMinutes(int minutes) {
        say(new Term.SpeakMinutes(rule(), minutes));
    }

    public void noticeIssuedBy(int days, LocalTime at) {
        say(new Term.NoticeBy(rule(), new TimeLimit.WorkingDaysBefore(days, at)));
    }

    public void noticeBy(int days, LocalTime at) {
        say(new AdhocTerm.NoticeBy(rule(), new TimeLimit.WorkingDaysBefore(days, at)));
    }

    public void leaveUntil(int minutesBefore) {
        say(new AdhocTerm.LeaveUntil(rule(), minutesBefore));
    }

    public void leaveUntilStart() {
        leaveUntil(0);
    }

    public void without(Step step) {
        say(new AdhocTerm.Without(rule(), step));
    }

    public void backFillBy(int workingDays, LocalTime at) {
        say(new AdhocTerm.BackFillBy(rule(), workingDays, at));
    }

    /** It cannot be as it stands. */
    public void refuse(AdhocField field, String text) {
        say(AdhocFindings.of(rule(), Effect.RETURN, field, text, adhoc));
    }

    /** The field is required and empty. */
    public void require(AdhocField field, String text) {
        say(AdhocFindings.of(rule(), Effect.SUPPLEMENT, field, text, adhoc));
    }

    public void caution(AdhocField field, String text) {
        say(AdhocFindings.of(rule(), Effect.REMIND, field, text, adhoc));
    }

    List<Term> terms() {
        return said(Term.class);
    }

    AdhocRules.Said ofAdhoc() {
        return new AdhocRules.Said(said(Finding.class), said(AdhocTerm.class));
    }

    private void limit(Step step, TimeLimit limit) {
        say(new Term.Limit(rule(), step, limit, Optional.empty(), false));
    }

    private void limit(WeeklyMode mode, Step step, TimeLimit limit, boolean notLaterThan) {
        say(new Term.Limit(rule(), step, limit, Optional.of(mode), notLaterThan));
    }
}
