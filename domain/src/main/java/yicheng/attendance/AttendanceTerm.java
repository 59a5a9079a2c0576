package yicheng.attendance;

import java.time.LocalTime;
import yicheng.policy.RuleRef;

/** A number the chapter "attendance" lays down, with the rule that says so. */
public sealed interface AttendanceTerm {

    RuleRef rule();

    /** The written statement after leave by telephone: by that hour of the n-th working day after the meeting. */
    record SupplementDue(RuleRef rule, int workingDays, LocalTime at) implements AttendanceTerm {
        public SupplementDue {
            requireDays(workingDays);
        }
    }

    /** Whoever owes a written statement is reminded at that hour of the day it is due. */
    record SupplementReminder(RuleRef rule, LocalTime at) implements AttendanceTerm {}

    /** The circular about absences is issued within so many working days after the meeting. */
    record CircularDue(RuleRef rule, int workingDays, LocalTime at) implements AttendanceTerm {
        public CircularDue {
            requireDays(workingDays);
        }
    }

    /** So many percent of the fixed members that vote have to be there. */
    record Quorum(RuleRef rule, int percent) implements AttendanceTerm {
        public Quorum {
            if (percent < 1 || percent > 100) {
                throw new IllegalArgumentException("到会比例要在 1%% 至 100%% 之间，这里是 %d%%".formatted(percent));
            }
        }
    }

    private static void requireDays(int days) {
        if (days < 1 || days > 60) {
            throw new IllegalArgumentException("期限要在 1 至 60 个工作日之间，这里是 %d".formatted(days));
        }
    }
}
