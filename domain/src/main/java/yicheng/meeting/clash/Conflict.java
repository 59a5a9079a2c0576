package yicheng.meeting.clash;

/** A clash of a meeting to come. */
public record Conflict(Occasion meeting, Clash clash) {

    static Conflict of(Occasion meeting, Clash clash) {
        return new Conflict(meeting, clash);
    }
}
