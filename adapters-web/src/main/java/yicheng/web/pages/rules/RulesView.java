package yicheng.web.pages.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.editions.EditionLine;
import yicheng.web.pages.work.Notice;

/**
 * The rule book by chapter, or what of it has the words searched for.
 *
 * @param words as typed; blank for the whole book
 * @param drafts open ones, for those who may see them
 * @param awaited an edition that is published and comes into force later
 */
public record RulesView(
        EditionLine edition,
        Optional<EditionLine> awaited,
        List<Chapter> chapters,
        String words,
        int found,
        int all,
        List<DraftLine> drafts,
        Form form,
        Optional<Notice> notice) {

    /** More would not be read, and make a long page. */
    private static final int MOST_IN_FULL = 20;

    public record Chapter(String id, Text title, List<RuleLine> rules) {
        public long neverUsed() {
            return rules.stream()
                    .filter(rule -> rule.use()
                            .filter(use -> use.fired() == 0 && !use.uncounted())
                            .isPresent())
                    .count();
        }
    }

    /** Whether what was found is few enough to be shown with its sentences. */
    public boolean inFull() {
        return !words.isEmpty() && found <= MOST_IN_FULL;
    }

    static List<Chapter> chapters(RuleBook book, String words, Function<RuleBook.Rule, RuleLine> line) {
        return book.chapters().stream()
                .map(chapter -> new Chapter(
                        chapter.id(),
                        chapter.title(),
                        told(having(words, chapter).map(line).toList())))
                .filter(chapter -> !chapter.rules().isEmpty())
                .toList();
    }

    /** Of a chapter none of whose rules ever spoke in a review, nothing is told: others than reviews are not counted. */
    static List<RuleLine> told(List<RuleLine> lines) {
        boolean counted = lines.stream().flatMap(line -> line.use().stream()).anyMatch(use -> use.fired() > 0);
        return counted
                ? lines
                : lines.stream()
                        .map(line -> new RuleLine(line.rule(), Optional.empty()))
                        .toList();
    }

    static int count(List<Chapter> chapters) {
        return chapters.stream().mapToInt(chapter -> chapter.rules().size()).sum();
    }

    private static Stream<RuleBook.Rule> having(String words, RuleBook.Chapter chapter) {
        var wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return chapter.rules().stream().filter(rule -> wanted.stream().allMatch(text(rule)::contains));
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
