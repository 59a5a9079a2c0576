package yicheng.web.api.rulebook.draft;

import java.util.List;
import java.util.Locale;
import yicheng.policy.bench.VocabularySentence;

/**
 * A sentence that the rules of a chapter may use.
 *
 * @param kind {@code fact}, {@code condition} or {@code consequence}: where in a rule it stands
 */
record OnOfferJson(String chapter, String kind, String sentence, List<GapJson> gaps) {

    record GapJson(String name, List<String> choices) {}

    static OnOfferJson of(VocabularySentence sentence) {
        return new OnOfferJson(
                sentence.chapter(),
                sentence.kind().name().toLowerCase(Locale.ROOT),
                sentence.shown(),
                sentence.gaps().stream()
                        .map(gap -> new GapJson(gap.name(), gap.choices()))
                        .toList());
    }
}
