package yicheng.agenda.order;

import java.util.Map;
import java.util.stream.Collectors;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.topic.life.Topic;

/** What the journal keeps of a new version. */
final class Contents {

    private Contents() {}

    static Map<String, String> of(MeetingAgenda agenda) {
        var version = agenda.newest().orElseThrow();
        return Map.of(
                "version", String.valueOf(version.number()),
                "cause", version.cause().code(),
                "reason", version.reason(),
                "order", version.order().stream().map(Topic.Id::value).collect(Collectors.joining(",")),
                "hash", version.hash());
    }
}
