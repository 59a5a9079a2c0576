package yicheng.web.api.topic;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import yicheng.policy.Language;
import yicheng.topic.act.CanonicalFacts;
import yicheng.topic.life.Judged;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.ChanceJson;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.edge.FindingJson;

/**
 * The last judgement of a topic.
 *
 * @param facts what the rules saw, by the codes of the fields
 */
record JudgedJson(
        String at,
        EditionJson edition,
        String calendarVersion,
        VerdictJson verdict,
        List<FindingJson> findings,
        SortedMap<String, String> facts,
        Optional<ChanceJson> nextChance) {

    record VerdictJson(String code, String label, boolean admits) {}

    /** @param ofEverybody whether what other departments spend on the same project is shown */
    static JudgedJson of(Judged judged, boolean ofEverybody, Language language, Moments moments) {
        var verdict = judged.verdict();
        return new JudgedJson(
                moments.written(judged.at()),
                EditionJson.of(judged.edition()),
                judged.calendarVersion(),
                new VerdictJson(verdict.code(), verdict.label().in(language), verdict.admits()),
                judged.findings().stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList(),
                ofEverybody ? judged.facts() : CanonicalFacts.ownOnly(judged.facts()),
                judged.nextChance().map(chance -> ChanceJson.of(chance, language, moments)));
    }
}
