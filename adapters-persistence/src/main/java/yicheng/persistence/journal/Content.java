package yicheng.persistence.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry's content as JSON text. */
final class Content {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> TYPE = new TypeReference<>() {};

    private Content() {}

    static String written(Map<String, String> content) {
        return JSON.writeValueAsString(content);
    }

    static SortedMap<String, String> read(String json) {
        return JSON.readValue(json, TYPE);
    }
}
