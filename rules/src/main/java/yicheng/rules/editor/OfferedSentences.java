package yicheng.rules.editor;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.policy.bench.VocabularySentence;
import yicheng.rules.gate.words.Entry;
import yicheng.rules.gate.words.Template;
import yicheng.rules.gate.words.Vocabulary;

/** The sentences of a vocabulary as an editor offers them. */
public final class OfferedSentences {

    private OfferedSentences() {}

    public static Stream<VocabularySentence> of(Vocabulary vocabulary) {
        return vocabulary.entries().stream()
                .map(entry -> sentence(vocabulary.chapter().id(), entry));
    }

    private static VocabularySentence sentence(String chapter, Entry entry) {
        return new VocabularySentence(
                chapter,
                kind(entry.kind()),
                entry.template().pieces().stream().map(OfferedSentences::shown).collect(Collectors.joining()),
                entry.template().variables().stream()
                        .map(gap -> new VocabularySentence.Gap(gap.name(), gap.choices()))
                        .toList());
    }

    private static String shown(Template.Piece piece) {
        return piece instanceof Template.Gap gap ? "〈" + gap.variable().name() + "〉" : piece.shown();
    }

    private static VocabularySentence.Kind kind(Entry.Kind kind) {
        return switch (kind) {
            case FACT -> VocabularySentence.Kind.FACT;
            case DETAIL -> VocabularySentence.Kind.CONDITION;
            case CONSEQUENCE -> VocabularySentence.Kind.CONSEQUENCE;
        };
    }
}
