package yicheng.web.api;

import io.javalin.http.Context;
import java.util.List;
import yicheng.Office;
import yicheng.policy.Edition;
import yicheng.policy.Language;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.register.Parameter;
import yicheng.policy.register.Parameters;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.edge.Json;
import yicheng.web.edge.Languages;

/** {@code GET /rules/parameters}: the values that an office may change, with the sentences that hold them. */
final class ParameterRoutes {

    record All(EditionJson edition, List<ParameterJson> parameters) {}

    /** @param values what its sentences say: one, or several where they were changed apart */
    record ParameterJson(
            String id,
            String label,
            String clause,
            String clausePrinted,
            List<String> values,
            List<HeldIn> sentences) {}

    /** @param name of the gap */
    record HeldIn(String rule, String sentence, String name, String value, String file, int line, int column) {}

    private record Key(Edition edition, Language language) {}

    private final Office office;
    private final Json json;
    private final Kept kept = new Kept();

    ParameterRoutes(Office office, Json json) {
        this.office = office;
        this.json = json;
    }

    void all(Context ctx) {
        var language = Languages.of(ctx);
        var desk = office.ruleBookDesk();
        var inForce = desk.readEditions().inForce();
        kept.answer(ctx, new Key(inForce.edition(), language), Json.CONTENT_TYPE, () -> {
            var files = desk.readEditions().files(inForce.number()).orElseThrow();
            var gaps = desk.bench().gaps(files);
            return json.bytes(new All(
                    EditionJson.of(inForce.edition()),
                    Parameters.all().stream()
                            .map(parameter -> shape(parameter, gaps, language))
                            .toList()));
        });
    }

    private static ParameterJson shape(Parameter parameter, List<SentenceGap> gaps, Language language) {
        var held = gaps.stream().filter(parameter::isCarriedBy).toList();
        return new ParameterJson(
                parameter.id(),
                parameter.label().in(language),
                parameter.clause().id(),
                parameter.clause().printed(),
                held.stream().map(SentenceGap::value).distinct().toList(),
                held.stream().map(ParameterRoutes::shape).toList());
    }

    private static HeldIn shape(SentenceGap gap) {
        return new HeldIn(
                gap.rule().id(), gap.sentence(), gap.name(), gap.value(), gap.file(), gap.line(), gap.column());
    }
}
