package yicheng.web.api;

import io.javalin.http.Context;
import java.util.List;
import yicheng.Office;
import yicheng.meeting.contradiction.Contradiction;
import yicheng.policy.Clause;
import yicheng.policy.Language;
import yicheng.policy.RuleRef;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.edge.Json;
import yicheng.web.edge.Languages;
import yicheng.web.policy.CarriedClause;
import yicheng.web.policy.PolicyInForce;

/** {@code GET /policy/clauses}: the policy's clauses with what carries each under the edition in force. */
final class ClauseRoutes {

    record Policy(EditionJson edition, int year, List<ChapterOf> chapters, List<Conflict> contradictions) {}

    record ChapterOf(String number, String printed, String title, List<Carried> clauses) {}

    /** @param lost a rule is meant to carry it and the edition in force has none */
    record Carried(
            String id,
            String printed,
            boolean derived,
            String statement,
            List<Rule> rules,
            List<String> code,
            List<String> tests,
            boolean lost,
            List<String> contradictions) {}

    record Rule(String id, String name) {
        static Rule of(RuleRef ref, Language language) {
            return new Rule(ref.id(), ref.name().in(language));
        }
    }

    record Conflict(String number, List<String> clauses, String text, List<String> meetings) {}

    private record Key(PolicyInForce policy, Language language) {}

    private final Office office;
    private final Json json;
    private final Kept kept = new Kept();

    ClauseRoutes(Office office, Json json) {
        this.office = office;
        this.json = json;
    }

    void all(Context ctx) {
        var policy = PolicyInForce.of(office);
        var language = Languages.of(ctx);
        kept.answer(
                ctx,
                new Key(policy, language),
                Json.CONTENT_TYPE,
                () -> json.bytes(new Policy(
                        EditionJson.of(policy.edition()),
                        policy.year(),
                        policy.chapters().stream()
                                .map(chapter -> chapter(chapter, language))
                                .toList(),
                        policy.contradictions().stream()
                                .map(found -> conflict(found, language))
                                .toList())));
    }

    private static ChapterOf chapter(PolicyInForce.Chapter chapter, Language language) {
        return new ChapterOf(
                chapter.number(),
                chapter.printed(),
                chapter.title().in(language),
                chapter.clauses().stream()
                        .map(clause -> carried(clause, language))
                        .toList());
    }

    private static Carried carried(CarriedClause clause, Language language) {
        return new Carried(
                clause.clause().id(),
                clause.clause().printed(),
                clause.clause().derived(),
                clause.statement().in(language),
                clause.rules().stream().map(rule -> Rule.of(rule, language)).toList(),
                clause.code(),
                clause.tests(),
                clause.isLost(),
                clause.contradictions().stream().map(Contradiction::number).toList());
    }

    private static Conflict conflict(Contradiction found, Language language) {
        return new Conflict(
                found.number(),
                found.clauses().stream().map(Clause::id).toList(),
                found.text().in(language),
                found.meetings().stream().map(Object::toString).toList());
    }
}
