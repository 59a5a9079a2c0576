package yicheng.web.api.reading;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yicheng.policy.Text;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;

/** Reads query parameters, and refuses those nobody reads. */
public final class QueryParameters {

    private final Context ctx;
    private final WrongValues wrong = new WrongValues();

    public QueryParameters(Context ctx, Set<String> known) {
        this.ctx = ctx;
        ctx.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong.unknownName(name, name, known));
        known.stream().filter(name -> ctx.queryParams(name).size() > 1).forEach(name -> wrong.saidTwice(name, name));
    }

    /** Empty when it is not given. */
    public <T> Optional<T> value(String name, Function<String, Optional<T>> form, Text wanted) {
        var text = ctx.queryParam(name);
        if (text == null) {
            return Optional.empty();
        }
        var value = form.apply(text);
        if (value.isEmpty()) {
            wrong.add(name, text, wanted);
        }
        return value;
    }

    /** Noted as wrong where it is not given. */
    public <T> Optional<T> required(String name, Function<String, Optional<T>> form, Text wanted) {
        if (ctx.queryParam(name) == null) {
            wrong.add(name, "", wanted);
        }
        return value(name, form, wanted);
    }

    public void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw new Refusal(Problems.unreadable(Text.of("地址中的参数有误", "a query parameter is wrong"))
                    .with(wrong.shown()));
        }
    }
}
