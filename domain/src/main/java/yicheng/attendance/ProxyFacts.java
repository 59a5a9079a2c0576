package yicheng.attendance;

import yicheng.meeting.Kind;
import yicheng.people.PostKind;

/**
 * What a rule can ask of somebody who is to stand in for somebody else. Published vocabulary: additions only.
 *
 * @param absent the post of the one he comes for
 * @param authorityOnFile the authorisation by the one he comes for is there
 * @param sameDepartment works in his department, or in one that a leader is in charge of
 * @param himself is the very one who is away
 * @param member takes part in the meeting anyway
 * @param standsInAlready comes for another one as well
 * @param away has asked for leave himself
 */
public record ProxyFacts(
        Kind meeting,
        PostKind absent,
        ProxyKind kind,
        boolean authorityOnFile,
        boolean sameDepartment,
        boolean himself,
        boolean member,
        boolean standsInAlready,
        boolean away) {

    /** Who is away is one of the leaders or head of a department. */
    public boolean forLeaderOrHead() {
        return absent.isLeader() || absent == PostKind.DEPARTMENT_HEAD;
    }
}
