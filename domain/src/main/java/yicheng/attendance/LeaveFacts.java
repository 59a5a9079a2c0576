package yicheng.attendance;

import yicheng.meeting.Kind;
import yicheng.people.PostKind;

/**
 * What a rule can ask of a request for leave. Published vocabulary: additions only.
 *
 * @param post by which the one who is away takes part
 * @param member takes part in the meeting
 * @param standsIn comes only for somebody who is away himself
 * @param host is to chair the meeting, and has not handed on the chair
 * @param byOffice entered by the office for him (代录)
 * @param minutesAhead from the asking to the start; negative once the meeting has begun
 * @param minutesLate from the cut-off to the asking; 0 and less in time
 * @param reason why he is away; may be blank
 * @param callTaken it is known who took the call
 * @param proxyNamed somebody comes in his place
 */
public record LeaveFacts(
        Kind meeting,
        Channel channel,
        PostKind post,
        boolean member,
        boolean standsIn,
        boolean host,
        boolean byOffice,
        long minutesAhead,
        long minutesLate,
        String reason,
        boolean callTaken,
        boolean proxyNamed) {

    public boolean leader() {
        return post.isLeader();
    }

    public boolean reasonGiven() {
        return !reason.isBlank();
    }

    public boolean late() {
        return minutesLate > 0;
    }

    public boolean begun() {
        return minutesAhead < 0;
    }

    /** The meeting is to begin in less than so many hours. */
    public boolean startsWithin(int hours) {
        return !begun() && minutesAhead < hours * 60L;
    }

    /** The same, asked so many minutes after the cut-off. */
    public LeaveFacts lateBy(long minutes) {
        return new LeaveFacts(
                meeting,
                channel,
                post,
                member,
                standsIn,
                host,
                byOffice,
                minutesAhead,
                minutes,
                reason,
                callTaken,
                proxyNamed);
    }
}
