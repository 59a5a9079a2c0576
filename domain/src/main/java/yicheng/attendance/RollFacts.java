package yicheng.attendance;

import yicheng.meeting.Kind;

/**
 * What a rule can ask of how somebody came and went. Published vocabulary: additions only.
 *
 * @param arrived has signed in
 * @param minutesLate from the start to his arrival; where he has not arrived, to now. 0 and less in time
 * @param minutesEarly from his leaving to the end; 0 where he stayed
 * @param excused his leave is approved
 * @param leaveAsked he asked for leave, whatever became of it
 * @param leavePending he asked for leave and has no answer
 * @param proxyCame who stands in for him has signed in
 * @param standsIn comes for somebody who is away
 */
public record RollFacts(
        Kind meeting,
        boolean arrived,
        long minutesLate,
        long minutesEarly,
        boolean excused,
        boolean leaveAsked,
        boolean leavePending,
        boolean proxyCame,
        boolean standsIn) {

    /** So many minutes have passed since the start, or more. */
    public boolean begunFor(int minutes) {
        return minutesLate >= minutes;
    }

    /** More than so many minutes lie between the start and his arrival. */
    public boolean later(int minutes) {
        return minutesLate > minutes;
    }

    /** He left more than so many minutes before the end. */
    public boolean earlier(int minutes) {
        return minutesEarly > minutes;
    }
}
