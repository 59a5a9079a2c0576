package yicheng.rules;

import java.util.Collection;
import java.util.List;
import yicheng.policy.Edition;
import yicheng.policy.RuleBook;
import yicheng.policy.bench.RuleTrace;
import yicheng.rules.build.BuiltChapter;
import yicheng.topic.own.OwnFields;

/** A compiled book; safe for any number of threads. */
final class DroolsRuleBook implements RuleBook {

    private final Edition edition;
    private final List<BuiltChapter<?>> chapters;
    private final OwnFields ownFields;

    DroolsRuleBook(Edition edition, List<BuiltChapter<?>> chapters, OwnFields ownFields) {
        this.edition = edition;
        this.chapters = List.copyOf(chapters);
        this.ownFields = ownFields;
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public <R> R rules(Class<R> port) {
        if (port == OwnFields.class) {
            return port.cast(ownFields);
        }
        return chapters.stream()
                .flatMap(chapter -> chapter.port(port).stream())
                .findFirst()
                .map(port::cast)
                .orElseThrow(() -> unanswered(port));
    }

    private static IllegalArgumentException unanswered(Class<?> port) {
        return new IllegalArgumentException("no chapter answers %s".formatted(port.getSimpleName()));
    }

    @Override
    public List<RuleTrace> trace(Class<?> port, Object facts) {
        var shown = facts instanceof Collection<?> several ? several : List.of(facts);
        return chapters.stream()
                .filter(chapter -> chapter.answers(port))
                .findFirst()
                .map(chapter -> chapter.trace(shown))
                .orElseThrow(() -> unanswered(port));
    }

    @Override
    public List<Chapter> chapters() {
        return chapters.stream().map(BuiltChapter::shown).toList();
    }
}
