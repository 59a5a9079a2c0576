package yicheng.web.api.meeting;

import yicheng.meeting.timetable.Collision;
import yicheng.policy.Language;
import yicheng.web.edge.FindingJson;

/** @param open somebody still has to decide what becomes of the two */
record ClashJson(
        String day,
        String larger,
        String smaller,
        boolean sameHalfDay,
        boolean open,
        String proposal,
        FindingJson.Rule rule) {
    static ClashJson of(Collision collision, Language language) {
        return new ClashJson(
                collision.day().toString(),
                collision.larger().toString(),
                collision.smaller().toString(),
                collision.sameHalfDay(),
                collision.isOpen(),
                collision.proposal().in(language),
                FindingJson.Rule.of(collision.rule(), language));
    }
}
