package yicheng.web.api.meeting;

import java.util.Optional;
import yicheng.meeting.clash.Conflict;
import yicheng.policy.Language;
import yicheng.web.api.reading.Moments;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** A meeting to come, and what stands in its way. */
record ConflictJson(String meeting, String name, String start, Clash clash) {

    /** @param other the meeting it clashes with; null where there is none */
    record Clash(Coded what, Optional<String> other, String said, FindingJson.Rule rule) {

        static Clash of(yicheng.meeting.clash.Clash clash, Language language) {
            return new Clash(
                    new Coded(clash.what().code(), clash.what().label().in(language)),
                    clash.other().map(other -> other.toString()),
                    clash.said().in(language),
                    FindingJson.Rule.of(clash.what().rule(), language));
        }
    }

    static ConflictJson of(Conflict conflict, Language language, Moments moments) {
        var meeting = conflict.meeting();
        return new ConflictJson(
                meeting.ref().toString(),
                meeting.name().in(language),
                moments.written(meeting.start()),
                Clash.of(conflict.clash(), language));
    }
}
