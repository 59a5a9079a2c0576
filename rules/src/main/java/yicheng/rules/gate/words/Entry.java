package yicheng.rules.gate.words;

import java.util.List;
import java.util.Set;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.tree.Phrase;

/**
 * One sentence of a vocabulary and what it stands for.
 *
 * @param scope the fact a detail belongs to, by its word or class; empty for any fact it fits
 * @param meaning what it stands for, in normal form, gaps as {@code {name}}
 * @param fits the facts a detail may stand under; found out when the vocabulary is tried
 */
public record Entry(Kind kind, String scope, Template template, Line meaning, Place place, Set<FactType<?>> fits) {

    public enum Kind {
        FACT,
        DETAIL,
        CONSEQUENCE
    }

    public String shown() {
        return template.shown();
    }

    public String code() {
        return meaning.text();
    }

    /** The phrase as the code has it; the whole code where the phrase holds a sample value. */
    String typed(String phrase) {
        return phrase.equals(scope) || Phrase.isIn(code(), phrase) ? phrase : code();
    }

    /** Where the code says this; its beginning where the phrase holds a sample value. */
    Place placeOf(String phrase) {
        int scoped =
                scope.isEmpty() || !phrase.equals(scope) ? -1 : meaning.raw().indexOf(scope);
        if (scoped >= 0) {
            return new Place(place.file(), place.line(), meaning.raw().codePointCount(0, scoped) + 1);
        }
        return meaning.at(Math.max(0, Phrase.indexIn(code(), phrase)));
    }

    /** The sentence as the hash of the book sees it: how it was typed makes no difference. */
    public String normal() {
        return kind + " " + scope + " " + template.normal() + "=" + code();
    }

    Entry fitting(Set<FactType<?>> facts) {
        return new Entry(kind, scope, template, meaning, place, facts);
    }

    boolean isFor(FactType<?> fact) {
        return scope.isEmpty()
                || scope.equals(fact.name())
                || scope.equals(fact.type().getSimpleName());
    }

    /** The code with values put into its gaps; values hold nothing that could end a literal. */
    String expanded(List<Template.Value> values) {
        var text = code();
        for (var value : values) {
            text = text.replace("{" + value.variable().name() + "}", value.text());
        }
        return text;
    }
}
