package yicheng.web.api.call;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.web.edge.Json;
import yicheng.web.edge.Problem;

/** The one place where what a use case answers becomes HTTP: done is 200; refused 403, 409 or 422 with the findings. */
public final class Answers {

    private Answers() {}

    public static <T> void give(Context ctx, Json json, Answer<T> answer, Function<T, Object> shape) {
        answer.either(
                done -> json.answer(ctx, shape.apply(done)), (ground, refused) -> refuse(ctx, json, ground, refused));
    }

    public static void refuse(Context ctx, Json json, Ground ground, List<Finding> findings) {
        json.problem(ctx, Problem.refused(ground, findings));
    }
}
