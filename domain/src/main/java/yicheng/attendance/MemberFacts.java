package yicheng.attendance;

import yicheng.meeting.Kind;
import yicheng.people.PostKind;

/** What a rule can ask of somebody who may take part, with one post of his. Published vocabulary: additions only. */
public record MemberFacts(Kind meeting, PostKind post) {}
