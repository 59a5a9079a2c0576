package yicheng.rules.book.saw;

import yicheng.meeting.terms.MeetingFacts;
import yicheng.rules.chapter.Asked;

/** What sentences of the chapter "meetings" came upon. */
public final class MeetingSaw {

    private MeetingSaw() {}

    public static String in(MeetingFacts meeting, Asked asked) {
        return switch (asked.name()) {
            case "kind" -> meeting.kind().label().zh();
            case "year" -> meeting.year() + " 年";
            case "month" -> meeting.month() + " 月";
            default -> "";
        };
    }
}
