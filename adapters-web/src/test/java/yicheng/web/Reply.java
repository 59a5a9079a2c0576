package yicheng.web;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, to be asked about by JSON pointer. */
public record Reply(HttpResponse<String> answer) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return answer.statusCode();
    }

    public String header(String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    public String at(String pointer) {
        return JSON.readTree(answer.body()).at(pointer).asString("");
    }

    /** The values of one field of all items of an array. */
    public List<String> all(String array, String field) {
        return JSON.readTree(answer.body())
                .at(array)
                .valueStream()
                .map(item -> item.at(field))
                .map(JsonNode::asString)
                .toList();
    }

    /** A problem's status and code, e.g. {@code 422 refused}. */
    public String problem() {
        return status() + " " + at("/code");
    }
}
