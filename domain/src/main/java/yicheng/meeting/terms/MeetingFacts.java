package yicheng.meeting.terms;

import yicheng.meeting.Kind;

/** What a rule of the chapter "meetings" can ask. Published vocabulary: additions only. */
public record MeetingFacts(Kind kind, int year, int month) {

    public MeetingFacts {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month (%d) must be 1 to 12".formatted(month));
        }
    }
}
