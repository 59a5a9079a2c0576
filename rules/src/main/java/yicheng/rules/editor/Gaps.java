package yicheng.rules.editor;

import java.util.stream.Stream;
import yicheng.policy.bench.SentenceGap;
import yicheng.rules.gate.AdmittedChapter;
import yicheng.rules.gate.AdmittedRule;
import yicheng.rules.gate.words.Template;
import yicheng.rules.gate.words.Variable;

/** The values that administrators filled into the sentences of a chapter, where they stand in its file. */
public final class Gaps {

    private Gaps() {}

    public static Stream<SentenceGap> of(AdmittedChapter chapter) {
        return chapter.rules().stream()
                .flatMap(rule -> rule.sentences().stream()
                        .flatMap(sentence -> of(chapter.chapter().id(), rule, sentence)));
    }

    private static Stream<SentenceGap> of(String chapter, AdmittedRule rule, AdmittedRule.Sentence sentence) {
        return sentence.reading().filled().stream().map(filled -> gap(chapter, rule, sentence, filled));
    }

    private static SentenceGap gap(
            String chapter, AdmittedRule rule, AdmittedRule.Sentence sentence, Template.Filled filled) {
        var at = sentence.line().at(filled.from());
        return new SentenceGap(
                rule.ref(),
                chapter,
                sentence.reading().shown(),
                filled.start(),
                filled.variable().name(),
                kind(filled.variable().kind()),
                filled.text(),
                filled.variable().choices(),
                at.file(),
                at.line(),
                at.column(),
                sentence.line().length(filled.from(), filled.to()));
    }

    private static SentenceGap.Kind kind(Variable.Kind kind) {
        return switch (kind) {
            case INTEGER -> SentenceGap.Kind.WHOLE;
            case DECIMAL -> SentenceGap.Kind.NUMBER;
            case DATE -> SentenceGap.Kind.DATE;
            case TIME -> SentenceGap.Kind.TIME;
            case TEXT -> SentenceGap.Kind.TEXT;
            case WORDS -> SentenceGap.Kind.WORDS;
            case CHOICE -> SentenceGap.Kind.CHOICE;
        };
    }
}
