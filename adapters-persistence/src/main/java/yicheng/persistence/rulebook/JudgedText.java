package yicheng.persistence.rulebook;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import yicheng.policy.Effect;

/** What a topic's document says of its judgement; the rest of it is passed over, and what comes after it not even read. */
final class JudgedText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private String edition = "";
    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, Effect> found = new HashMap<>();

    private JudgedText() {}

    /** @param document of a topic that was judged, in UTF-8 */
    static JudgedText of(byte[] document) {
        try (var in = JSON.createParser(document)) {
            in.nextToken();
            for (var name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                if (name.equals("judged")) {
                    var judged = new JudgedText();
                    judged.read(in);
                    return judged;
                }
                in.skipChildren();
            }
        }
        throw new IllegalArgumentException("a document without a judgement");
    }

    String edition() {
        return edition;
    }

    Map<String, String> facts() {
        return facts;
    }

    /** By rule; of several findings of one rule the strongest. */
    Map<String, Effect> found() {
        return found;
    }

    private void read(JsonParser in) {
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "edition" -> edition = in.getString();
                case "facts" -> readFacts(in);
                case "findings" -> readFindings(in);
                default -> in.skipChildren();
            }
        }
    }

    private void readFacts(JsonParser in) {
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            facts.put(name, in.nextStringValue());
        }
    }

    private void readFindings(JsonParser in) {
        while (in.nextToken().isStructStart()) {
            var rule = "";
            var effect = Effect.REMIND;
            for (var name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "rule" -> rule = in.getString();
                    case "effect" -> effect = Effect.valueOf(in.getString());
                    default -> in.skipChildren();
                }
            }
            found.merge(rule, effect, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }
}
