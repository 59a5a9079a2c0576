package yicheng.web.pages.work;

import io.javalin.http.Context;
import yicheng.journal.Unknown;
import yicheng.topic.life.Topic;

/** The topic that an address is about. */
public final class TopicAddress {

    private TopicAddress() {}

    /** @throws Unknown where the address has none */
    public static Topic.Id of(Context asked) {
        var id = asked.pathParam("id");
        if (id.isBlank()) {
            throw new Unknown("topic", id);
        }
        return new Topic.Id(id);
    }

    public static String of(Topic topic) {
        return "/topics/" + topic.id().value();
    }
}
