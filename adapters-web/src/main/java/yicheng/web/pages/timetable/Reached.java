package yicheng.web.pages.timetable;

import yicheng.policy.Text;

/**
 * How far the work of one step is.
 *
 * @param said who did it and when, what it means that it is late, or what its passing means
 */
public record Reached(How how, Text said) {

    public enum How {
        DONE,
        LATE,
        /** Nothing was to be done by anybody: the moment only passed. */
        PASSED
    }

    public static Reached done(Text said) {
        return new Reached(How.DONE, said);
    }

    public static Reached late(Text said) {
        return new Reached(How.LATE, said);
    }

    public static Reached passed(Text said) {
        return new Reached(How.PASSED, said);
    }

    Stop.State state(Stop.State byTheClock) {
        return switch (how) {
            case DONE -> Stop.State.DONE;
            case LATE -> Stop.State.LATE;
            case PASSED -> byTheClock;
        };
    }
}
