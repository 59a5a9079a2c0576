package yicheng.web.api.topic;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yicheng.web.Client;
import yicheng.web.Reply;

/** Topics as tests hand them in. */
final class Drafts {

    static final String COMPLETE =
            "\"title\":\"年底检查安排\",\"background\":\"各项检查集中\",\"matters\":[\"时间\",\"分工\"],\"coordination\":\"不涉及\"";

    private Drafts() {}

    static String body(String form) {
        return "{\"department\":\"业务一部\",\"meeting\":\"weekly:2026-11-30\",\"form\":{%s}}".formatted(form);
    }

    static String handedIn(String form) {
        return "{\"department\":\"yewu1\",\"meeting\":\"weekly:2026-11-30\",\"submit\":true,\"form\":{%s}}"
                .formatted(form);
    }

    static Reply drafted(Client client, String form) {
        return client.post("/topics", body(form));
    }

    static Reply submitted(Client client) {
        return client.post("/topics", handedIn(COMPLETE));
    }

    /** The titles of what a search finds. */
    static List<String> found(Client client, String words) {
        return client.get("/topics?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .all("/topics", "/title");
    }

    static String path(Reply topic) {
        return "/topics/" + topic.at("/id");
    }

    static String[] seen(Reply topic) {
        return new String[] {"If-Match", topic.header("ETag")};
    }
}
