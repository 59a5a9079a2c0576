package yicheng.rules.gate.words;

import java.util.List;
import java.util.Set;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.text.Place;

/**
 * One sentence of a vocabulary and what it stands for.
 *
 * @param scope the fact a detail belongs to, by its word or class; empty for any fact it fits
 * @param code what it stands for, gaps as {@code {name}}
 * @param fits the facts a detail may stand under; found out when the vocabulary is tried
 */
public record Entry(Kind kind, String scope, Template template, String code, Place place, Set<FactType<?>> fits) {

    public enum Kind {
        FACT,
        DETAIL,
        CONSEQUENCE
    }

    public String shown() {
        return template.shown();
    }

    Entry fitting(Set<FactType<?>> facts) {
        return new Entry(kind, scope, template, code, place, facts);
    }

    boolean isFor(FactType<?> fact) {
        return scope.isEmpty()
                || scope.equals(fact.name())
                || scope.equals(fact.type().getSimpleName());
    }

    /** The code with values put into its gaps; values hold nothing that could end a literal. */
    String expanded(List<Template.Value> values) {
        var text = code;
        for (var value : values) {
            text = text.replace("{" + value.variable().name() + "}", value.text());
        }
        return text;
    }
}
