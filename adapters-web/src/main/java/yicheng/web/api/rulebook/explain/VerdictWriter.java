package yicheng.web.api.rulebook.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yicheng.policy.Effect;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.policy.bench.RuleTrace;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.explain.Explanation;
import yicheng.rulebook.explain.StoredVerdict;
import yicheng.topic.review.Verdict;
import yicheng.web.api.reading.Moments;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * Writes stored judgements in one language; what rules said stays in the words they said it in.
 *
 * @param editions by their ids, the first with that text
 */
record VerdictWriter(Map<String, PublishedEdition> editions, Language language, Moments moments) {

    private static final int PARTS = 3;

    VerdictJson verdict(StoredVerdict stored) {
        return new VerdictJson(
                stored.number(),
                moments.written(stored.at()),
                stored.act(),
                judgedBy(stored.edition()),
                stored.calendar(),
                verdict(stored.verdict()),
                stored.findings().values().stream()
                        .map(line -> line.split("\t", PARTS))
                        .filter(parts -> parts.length == PARTS)
                        .map(parts -> new VerdictJson.Said(parts[0], effect(parts[1]), parts[2]))
                        .toList());
    }

    ExplainedJson explained(Explanation explanation, List<RuleTrace> traces) {
        var stored = explanation.stored();
        return new ExplainedJson(
                verdict(stored),
                stored.facts(),
                traces.stream().map(this::trace).toList());
    }

    private VerdictJson.JudgedBy judgedBy(String id) {
        var edition = Optional.ofNullable(editions.get(id));
        return new VerdictJson.JudgedBy(
                id, edition.map(one -> one.edition().name()), edition.map(PublishedEdition::number));
    }

    private Coded verdict(String code) {
        return FindingJson.coded(code, new Verdict(Effect.coded(code)).label(), language);
    }

    private Coded effect(String code) {
        return FindingJson.coded(code, Effect.coded(code).map(Effect::label).orElse(Text.of(code, code)), language);
    }

    private VerdictJson.TraceJson trace(RuleTrace trace) {
        return new VerdictJson.TraceJson(
                FindingJson.Rule.of(trace.rule(), language),
                trace.fired(),
                trace.stoppedAt().map(VerdictWriter::condition),
                trace.conditions().stream().map(VerdictWriter::condition).toList());
    }

    private static VerdictJson.ConditionJson condition(RuleTrace.Condition condition) {
        return new VerdictJson.ConditionJson(
                condition.sentence(),
                condition.outcome().name().toLowerCase(Locale.ROOT),
                Optional.of(condition.saw()).filter(saw -> !saw.isBlank()));
    }
}
