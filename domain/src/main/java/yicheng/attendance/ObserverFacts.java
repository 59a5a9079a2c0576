package yicheng.attendance;

import yicheng.meeting.Kind;

/**
 * What a rule can ask of a proposal to let somebody observe. Published vocabulary: additions only.
 *
 * @param topicNamed it is for a topic of this meeting
 * @param ownTopic the department that proposes has submitted that topic
 * @param byProposer proposed by the leader who proposed the ad hoc meeting
 * @param listDecided the list of the meeting's topics is decided
 * @param begun the meeting has begun
 * @param member takes part in the meeting anyway
 * @param reason what he is needed for; may be blank
 * @param contactGiven organisation and telephone of somebody from outside are there, and of a guest his post
 * @param byOffice proposed by the office
 */
public record ObserverFacts(
        Kind meeting,
        ObserverKind kind,
        boolean topicNamed,
        boolean ownTopic,
        boolean byProposer,
        boolean listDecided,
        boolean begun,
        boolean member,
        String reason,
        boolean contactGiven,
        boolean byOffice) {

    public boolean reasonGiven() {
        return !reason.isBlank();
    }
}
