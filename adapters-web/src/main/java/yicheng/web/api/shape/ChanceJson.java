package yicheng.web.api.shape;

import yicheng.policy.Language;
import yicheng.topic.review.NextChance;
import yicheng.web.api.reading.Moments;

/** The meeting a topic can still reach when handed in again by then. */
public record ChanceJson(String kind, String name, String meeting, String start, String by) {

    public static ChanceJson of(NextChance chance, Language language, Moments moments) {
        var kind = chance.kind();
        return new ChanceJson(
                kind.code(),
                kind.label().in(language),
                kind.code() + ":" + chance.nominal(),
                moments.written(chance.start()),
                moments.written(chance.by()));
    }
}
