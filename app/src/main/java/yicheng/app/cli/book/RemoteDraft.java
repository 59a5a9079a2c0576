package yicheng.app.cli.book;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yicheng.app.cli.remote.Remote;
import yicheng.policy.BookFiles;

/** The draft of a running server that stands for a folder. */
final class RemoteDraft {

    private static final String DRAFTS = "rules/drafts";

    private final Remote remote;

    RemoteDraft(Remote remote) {
        this.remote = remote;
    }

    /** Its id; begun where there is none of that title, and otherwise changed where the folder says something else. */
    String saying(String title, BookFiles files) {
        var open = titled(title);
        if (open.isEmpty()) {
            return begun(title, files);
        }
        var id = open.get().path("id").asString();
        var tag = remote.get(DRAFTS + "/" + id).tag();
        for (var name : files.byName().keySet()) {
            tag = brought(id, open.get(), name, files.byName().get(name), tag);
        }
        for (var gone : open.get().path("files")) {
            var name = gone.path("name").asString();
            if (!files.byName().containsKey(name)) {
                tag = remote.send("DELETE", file(id, name), new JsonMapper().createObjectNode(), tag)
                        .tag();
            }
        }
        return id;
    }

    /** Only one that nobody else has a hand in: this folder takes the place of whatever it says. */
    private Optional<JsonNode> titled(String title) {
        var me = remote.get("me").json().path("person").path("id").asString("");
        return remote.get(DRAFTS)
                .json()
                .path("drafts")
                .valueStream()
                .filter(draft -> draft.path("title").asString("").equals(title)
                        && draft.path("folder").isMissingNode()
                                | draft.path("folder").isNull())
                .findFirst();
    }

    private static boolean isMine(JsonNode draft, String me) {
        var authors = draft.path("authors");
        return authors.size() == 1
                && authors.get(0).path("id").asString("").equals(me)
                && draft.path("folder").asString("").isEmpty();
    }

    private String begun(String title, BookFiles files) {
        var body = new JsonMapper().createObjectNode().put("title", title);
        var texts = body.putObject("files");
        files.byName().forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return remote.send("POST", DRAFTS, body).json().path("id").asString();
    }

    private String brought(String id, JsonNode draft, String name, byte[] content, String tag) {
        boolean has = draft.path("files")
                .valueStream()
                .anyMatch(file -> file.path("name").asString("").equals(name));
        boolean same = has && Arrays.equals(remote.text(file(id, name)).getBytes(StandardCharsets.UTF_8), content);
        return same ? tag : remote.put(file(id, name), content, tag).tag();
    }

    private static String file(String id, String name) {
        return "%s/%s/files/%s".formatted(DRAFTS, id, name);
    }
}
