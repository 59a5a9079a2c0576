package yicheng.web.edge;

import io.javalin.http.Context;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The one way JSON is read and written here: strict, bounded, without surprises. */
public final class Json {

    /** In bytes. */
    public static final int LARGEST_BODY = 2 * 1024 * 1024;

    public static final String CONTENT_TYPE = "application/json";

    private final JsonMapper mapper;
    private final ObjectWriter writer;

    public Json() {
        var factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(30).build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        this.mapper = JsonMapper.builder(factory).build();
        this.writer = mapper.writer();
    }

    public JsonMapper mapper() {
        return mapper;
    }

    public byte[] bytes(Object shape) {
        return writer.writeValueAsBytes(shape);
    }

    public void answer(Context ctx, Object shape) {
        ctx.contentType(CONTENT_TYPE).result(bytes(shape));
    }

    public void problem(Context ctx, Problem problem) {
        var shape = ProblemJson.of(problem, ctx.path(), Languages.of(ctx));
        ctx.status(problem.status())
                .contentType(ProblemJson.CONTENT_TYPE)
                .header("Cache-Control", "no-store")
                .result(bytes(shape));
    }
}
