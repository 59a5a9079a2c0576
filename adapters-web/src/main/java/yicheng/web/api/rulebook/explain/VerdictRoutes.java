package yicheng.web.api.rulebook.explain;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.journal.Unknown;
import yicheng.policy.Answer;
import yicheng.policy.Nearest;
import yicheng.policy.Text;
import yicheng.policy.bench.RuleTrace;
import yicheng.rulebook.explain.ExplainVerdict;
import yicheng.rulebook.explain.Explanation;
import yicheng.topic.life.Topic;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Refusal;

/** The judgements of a topic: each round, each check has its own. */
final class VerdictRoutes {

    private static final Text RULE =
            Text.of("应为规则编号，如 review.major-funds", "the id of a rule, such as review.major-funds");

    private final Api api;
    private final ExplainVerdict explain;

    VerdictRoutes(Api api) {
        this.api = api;
        this.explain = api.office().ruleBookDesk().explainVerdict();
    }

    void all(Context ctx) {
        var writer = writer(ctx);
        api.give(
                ctx,
                explain.verdicts(api.actor(ctx), topic(ctx)),
                stored ->
                        Map.of("verdicts", stored.stream().map(writer::verdict).toList()));
    }

    /** With how each rule took its facts, or only the one that is asked about. */
    void one(Context ctx) {
        var actor = api.actor(ctx);
        var query = new QueryParameters(ctx, Set.of("rule"));
        var rule = query.value("rule", text -> Optional.of(text).filter(id -> !id.isBlank()), RULE);
        query.refuseIfWrong();
        var writer = writer(ctx);
        api.give(
                ctx,
                explain.explain(actor, topic(ctx), number(ctx)),
                explanation -> writer.explained(explanation, asked(explanation, rule)));
    }

    void again(Context ctx) {
        var actor = api.actor(ctx);
        var number = number(ctx);
        var rerun = explain.rerun(actor, topic(ctx), number)
                .then(done -> new Answer.Done<>(done.orElseThrow(() -> new Refusal(notKept()))));
        api.give(ctx, rerun, RerunJson::of);
    }

    private static List<RuleTrace> asked(Explanation explanation, Optional<String> rule) {
        var found = explanation.traces().stream()
                .filter(trace ->
                        rule.isEmpty() || rule.get().equals(trace.rule().id()))
                .toList();
        if (rule.isPresent() && found.isEmpty()) {
            throw new Refusal(noSuchRule(rule.get(), explanation));
        }
        return found;
    }

    private VerdictWriter writer(Context ctx) {
        var editions = api.office().ruleBookDesk().readEditions().all().stream()
                .collect(Collectors.toMap(one -> one.edition().id(), one -> one, (later, earlier) -> earlier));
        return new VerdictWriter(editions, api.language(ctx), api.moments());
    }

    private static Problem notKept() {
        return Problem.of(
                409,
                "wrong_state",
                Text.of("无法重新审核", "It cannot be judged again"),
                Text.of(
                        "作出这一结论的规则版本不在本系统中，只能查看当时的结论和事实",
                        "The edition that judged it was never kept here; what it said and saw can still be read"));
    }

    private static Problem noSuchRule(String rule, Explanation explanation) {
        var ids = explanation.traces().stream().map(trace -> trace.rule().id()).toList();
        var nearest = Nearest.to(rule, ids);
        var shown = rule.length() <= 40 ? rule : rule.substring(0, 40) + "…";
        return Problem.of(
                404,
                "no_such_rule",
                Text.of("没有这条规则", "There is no such rule"),
                Text.of(
                        "作出这一结论的版本中没有编号“%s”".formatted(shown)
                                + nearest.map("，是否为“%s”？"::formatted).orElse("；不写 rule 则列出全部规则"),
                        "the edition that judged it has no \"%s\"".formatted(shown)
                                + nearest.map("; did you mean \"%s\"?"::formatted)
                                        .orElse("; leave rule out to see all of them")));
    }

    private static Topic.Id topic(Context ctx) {
        return new Topic.Id(ctx.pathParam("id"));
    }

    private static int number(Context ctx) {
        var number = ctx.pathParam("number");
        return Numbers.whole(number, 1, Integer.MAX_VALUE).orElseThrow(() -> new Unknown("verdict", number));
    }
}
