package yicheng.meeting.adhoc;

import java.time.LocalTime;
import yicheng.calendar.TimeLimit;
import yicheng.meeting.Step;
import yicheng.policy.RuleRef;

/** One thing the chapter "meetings" lays down for an ad hoc meeting, with the rule that says so. */
public sealed interface AdhocTerm {

    RuleRef rule();

    /** Notice is given by then (1.adhoc.notice). */
    record NoticeBy(RuleRef rule, TimeLimit limit) implements AdhocTerm {}

    /** Leave is asked for so many minutes before the start; 0 for up to the start itself (K-08). */
    record LeaveUntil(RuleRef rule, int minutesBefore) implements AdhocTerm {
        public LeaveUntil {
            require(minutesBefore, 0, 10_080, "请假截止在会前 0 至 10080 分钟");
        }
    }

    /** There is no time left for this step, so the meeting does without (K-07). */
    record Without(RuleRef rule, Step step) implements AdhocTerm {}

    /** What it did without is made up for until then, counted in working days from the day after the meeting. */
    record BackFillBy(RuleRef rule, int workingDays, LocalTime at) implements AdhocTerm {
        public BackFillBy {
            require(workingDays, 1, 60, "补办在会后 1 至 60 个工作日之内");
        }
    }

    private static void require(int number, int least, int most, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("%s，这里是 %d".formatted(what, number));
        }
    }
}
