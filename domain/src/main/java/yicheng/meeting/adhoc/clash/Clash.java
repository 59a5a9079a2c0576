package yicheng.meeting.adhoc.clash;

import java.util.Locale;
import yicheng.policy.Text;

/** Something else that stands in the way of an ad hoc meeting. */
public record Clash(What what, Text said) {

    public enum What {
        ROOM,
        HALF_DAY,
        PERSON;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
