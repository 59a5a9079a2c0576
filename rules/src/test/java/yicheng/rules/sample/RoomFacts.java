package yicheng.rules.sample;

import java.time.DayOfWeek;

/** Facts of a second made-up chapter. */
public record RoomFacts(Size size, DayOfWeek day) {

    /** How large the room is. */
    public enum Size {
        LARGE,
        SMALL
    }
}
