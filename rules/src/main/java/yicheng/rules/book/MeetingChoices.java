package yicheng.rules.book;

import yicheng.calendar.DeadlineRoll;

/** What sentences of the chapter "meetings" let the office choose, in the words of the vocabulary. */
public final class MeetingChoices {

    private MeetingChoices() {}

    /** A meeting that a holiday moves into the next week. */
    public enum NextWeek {
        STANDS("照常召开"),
        MERGES("并入下一次");

        private final String label;

        NextWeek(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A Saturday or Sunday that is worked to make up for a holiday. */
    public enum MakeUpWeekend {
        MEETS("可以开会"),
        DOES_NOT_MEET("不开会");

        private final String label;

        MakeUpWeekend(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A deadline on a day that is not worked. */
    public enum RestDay {
        FORWARD("提前至上一个工作日", DeadlineRoll.PREVIOUS_WORKING_DAY),
        BACK("顺延至下一个工作日", DeadlineRoll.NEXT_WORKING_DAY);

        private final String label;
        private final DeadlineRoll roll;

        RestDay(String label, DeadlineRoll roll) {
            this.label = label;
            this.roll = roll;
        }

        public String label() {
            return label;
        }

        DeadlineRoll roll() {
            return roll;
        }
    }

    /** Two meetings in the same half-day. */
    public enum Collision {
        MERGE("建议合并召开"),
        STAND("各自召开");

        private final String label;

        Collision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether "before the 25th" holds on the 25th. */
    public enum DayItself {
        INCLUDED("含当日"),
        EXCLUDED("不含当日");

        private final String label;

        DayItself(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
