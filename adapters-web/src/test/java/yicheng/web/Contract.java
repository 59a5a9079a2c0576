package yicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code openapi.yaml} as a judge of answers: status, media type and every field must be as described. */
public final class Contract {

    private static final String PROBLEM = "#/components/responses/Problem";

    private final JsonNode description;
    private final JsonMapper json = new JsonMapper();
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    public Contract() {
        this.description = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build()
                .readTree(Contract.class.getResourceAsStream("/openapi.yaml"));
    }

    /** Fails unless the answer is one that the description allows for this request. */
    public void check(String method, String path, HttpResponse<String> answer) {
        var described = described(method, path, answer.statusCode());
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        var offered = described.path("content");
        if (offered.isMissingNode() || method.equals("HEAD") || answer.statusCode() == 204) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        assertThat(offered.propertyNames())
                .as("media types of %s %s %d", method, path, answer.statusCode())
                .contains(type);
        if (type.endsWith("json")) {
            var body = json.readTree(answer.body());
            assertThat(schema(offered.path(type).path("schema")).validate(body))
                    .as(answer.body())
                    .isEmpty();
        }
    }

    /** Every operation, e.g. {@code GET /health}. */
    public List<String> operations() {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .filter(name -> !name.equals("parameters"))
                        .map(method -> method.toUpperCase() + " " + path.getKey()))
                .toList();
    }

    /** The example bodies of an operation by their names. */
    public Map<String, String> examples(String path) {
        var examples = description
                .at("/paths/" + path.replace("/", "~1") + "/post/requestBody/content")
                .path("application/json")
                .path("examples");
        var bodies = new ConcurrentHashMap<String, String>();
        examples.properties()
                .forEach(example -> bodies.put(
                        example.getKey(), example.getValue().path("value").toString()));
        return bodies;
    }

    private JsonNode described(String method, String path, int status) {
        var asked = method.equals("HEAD") ? "get" : method.toLowerCase();
        var responses = description.path("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst()
                .map(entry -> entry.getValue().path(asked).path("responses"));
        var described = responses
                .flatMap(all -> some(all.path(String.valueOf(status))))
                .or(() -> responses.flatMap(all -> some(all.path("default"))))
                .orElseGet(() -> json.createObjectNode().put("$ref", PROBLEM));
        return some(described.path("$ref"))
                .map(ref -> description.at(ref.stringValue().substring(1)))
                .orElse(described);
    }

    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema, node -> {
            var whole = ((ObjectNode) node.deepCopy()).set("components", description.path("components"));
            return SchemaRegistry.withDialect(Dialects.getOpenApi31()).getSchema(whole);
        });
    }

    private static Optional<JsonNode> some(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }
}
