package yicheng.web.api.rulebook.explain;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Language;
import yicheng.policy.RuleBook;
import yicheng.rulebook.explain.RequiredField;
import yicheng.rulebook.explain.RuleStatistics;
import yicheng.rulebook.explain.RuleUse;
import yicheng.web.api.call.Api;
import yicheng.web.api.rulebook.ForReaders;

/** {@code GET /rules/statistics}: how the rules that judge topics are used. */
final class StatisticsRoutes {

    /** @param complete false while there is more of the journal to count: ask again */
    record Statistics(
            long judgements,
            boolean complete,
            List<UseJson> rules,
            List<RuleStatistics.Contradiction> contradictions) {}

    /** @param strongest how often it decided */
    record UseJson(
            String id,
            String name,
            long fired,
            long strongest,
            Optional<String> last,
            boolean neverFired,
            boolean alwaysOvershadowed) {}

    private static final String JUDGING = "review";

    private final Api api;

    StatisticsRoutes(Api api) {
        this.api = api;
    }

    void show(Context ctx) {
        var language = api.language(ctx);
        var statistics = api.office().ruleBookDesk().ruleStatistics();
        api.give(ctx, ForReaders.of(api.actor(ctx), statistics::handle), counted -> shape(counted, language));
    }

    private Statistics shape(RuleStatistics.Counted counted, Language language) {
        return new Statistics(
                counted.judgements(),
                counted.complete(),
                api.office().ruleBook().chapters().stream()
                        .filter(chapter -> chapter.id().equals(JUDGING))
                        .flatMap(chapter -> chapter.rules().stream())
                        .filter(rule -> !RequiredField.isUncounted(
                                rule, counted.of(rule.ref().id())))
                        .map(RuleBook.Rule::ref)
                        .map(rule -> shape(counted.of(rule.id()), rule.name().in(language)))
                        .toList(),
                counted.contradictions());
    }

    private UseJson shape(RuleUse use, String name) {
        return new UseJson(
                use.rule(),
                name,
                use.fired(),
                use.strongest(),
                use.last().map(api.moments()::written),
                use.neverFired(),
                use.alwaysOvershadowed());
    }
}
