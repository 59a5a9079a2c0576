package yicheng.web.api.rulebook.draft;

import java.util.List;
import java.util.Locale;
import yicheng.policy.Language;
import yicheng.policy.bench.SentenceGap;
import yicheng.web.edge.FindingJson;

/**
 * A value in a sentence of a rule, and where it stands.
 *
 * @param start where it begins in {@code sentence}, from 0
 * @param choices what may stand there where the vocabulary lists it
 */
record ValueJson(
        FindingJson.Rule rule,
        String chapter,
        String sentence,
        int start,
        String name,
        String kind,
        String value,
        List<String> choices,
        String file,
        int line,
        int column,
        int length) {

    static ValueJson of(SentenceGap gap, Language language) {
        return new ValueJson(
                FindingJson.Rule.of(gap.rule(), language),
                gap.chapter(),
                gap.sentence(),
                gap.start(),
                gap.name(),
                gap.kind().name().toLowerCase(Locale.ROOT),
                gap.value(),
                gap.choices(),
                gap.file(),
                gap.line(),
                gap.column(),
                gap.length());
    }
}
