package yicheng.attendance;

import yicheng.meeting.Kind;
import yicheng.people.PostKind;

/** What a rule can ask of somebody who may take part, with one post of his. Published vocabulary: additions only. */
public record MemberFacts(Kind meeting, PostKind post) {

    /** One of the leaders (2.fixed.leaders). */
    public boolean leader() {
        return post.isLeader();
    }

    /** One of those that decide: the leaders and the heads of departments. */
    public boolean leaderOrHead() {
        return post.isLeader() || post == PostKind.DEPARTMENT_HEAD;
    }
}
