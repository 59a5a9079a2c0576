package yicheng.web.pages.handbook;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * An edition as a document.
 *
 * @param unit whose rules they are; empty for visitors
 * @param authors by name, with {@code approver}; empty for an edition that came with the program, and for visitors
 * @param ids whether ids of rules are printed
 * @param inForce whether it is the edition that judges now
 */
public record HandbookView(
        Optional<String> unit,
        Issue issue,
        List<String> authors,
        Optional<String> approver,
        boolean inForce,
        boolean ids,
        List<Chapter> chapters,
        List<Issue> history) {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /**
     * An edition among the others.
     *
     * @param withdrawn it was taken back and never judged anything
     */
    public record Issue(int number, String name, LocalDateTime from, String reason, boolean withdrawn) {

        /** As documents have it, without the day of the week. */
        public Text day() {
            return Text.of(
                    "%d年%d月%d日".formatted(from.getYear(), from.getMonthValue(), from.getDayOfMonth()),
                    ENGLISH_DAY.format(from));
        }
    }

    public record Chapter(String id, Text title, String numeral, List<Article> articles) {

        public int first() {
            return articles.get(0).number();
        }

        public int last() {
            return articles.get(articles.size() - 1).number();
        }
    }

    /** @param sentence in the book's own Chinese */
    public record Article(int number, RuleRef rule, String sentence) {}

    public int rules() {
        return chapters.stream().mapToInt(chapter -> chapter.articles().size()).sum();
    }
}
