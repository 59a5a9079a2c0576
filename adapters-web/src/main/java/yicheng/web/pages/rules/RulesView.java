package yicheng.web.pages.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import yicheng.policy.Edition;
import yicheng.policy.RuleBook;

/**
 * The rule book, or what of it has the words searched for.
 *
 * @param words as typed; blank for the whole book
 */
public record RulesView(Edition edition, List<RuleBook.Chapter> chapters, String words, int found, int all) {

    static RulesView of(RuleBook book, String words) {
        var chapters = book.chapters().stream()
                .map(chapter -> new RuleBook.Chapter(chapter.id(), chapter.title(), having(words, chapter)))
                .filter(chapter -> !chapter.rules().isEmpty())
                .toList();
        return new RulesView(book.edition(), chapters, words, count(chapters), count(book.chapters()));
    }

    private static int count(List<RuleBook.Chapter> chapters) {
        return chapters.stream().mapToInt(chapter -> chapter.rules().size()).sum();
    }

    private static List<RuleBook.Rule> having(String words, RuleBook.Chapter chapter) {
        var wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return chapter.rules().stream()
                .filter(rule -> wanted.stream().allMatch(text(rule)::contains))
                .toList();
    }

    private static String text(RuleBook.Rule rule) {
        var ref = rule.ref();
        return Stream.of(
                        Stream.of(
                                ref.id(),
                                ref.name().zh(),
                                ref.name().en(),
                                ref.clause().id(),
                                ref.clause().printed()),
                        rule.when().stream(),
                        rule.then().stream())
                .flatMap(part -> part)
                .reduce("", (all, part) -> all + "\n" + part)
                .toLowerCase(Locale.ROOT);
    }
}
