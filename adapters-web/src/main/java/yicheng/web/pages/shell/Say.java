package yicheng.web.pages.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import yicheng.calendar.DateWords;
import yicheng.policy.Clause;
import yicheng.policy.Language;
import yicheng.policy.Text;

/** Says things in the language of the one who reads: templates write both tongues side by side. */
public record Say(Language language) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public String of(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    public String of(Text text) {
        return text.in(language);
    }

    /** A label that stands alone or begins a line: with a capital where the language has them. */
    public String label(Text text) {
        var words = of(text);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code 2026年11月30日 周一}. */
    public String day(LocalDate day) {
        return of(DateWords.of(day));
    }

    /** {@code 11月30日 周一}. */
    public String brief(LocalDate day) {
        return of(DateWords.brief(day));
    }

    /** {@code 11月30日 周一 09:00}. */
    public String brief(LocalDateTime moment) {
        return brief(moment.toLocalDate()) + " " + CLOCK.format(moment);
    }

    /** {@code 2026年11月30日 周一 09:00}, for lists that reach into another year. */
    public String full(LocalDateTime moment) {
        return of(DateWords.of(moment));
    }

    public String clock(LocalDateTime moment) {
        return CLOCK.format(moment);
    }

    /** {@code 三（一）}, {@code 第一章}; in English by number, {@code 3.1}. */
    public String clause(Clause clause) {
        var printed = clause.printed();
        var chapter = printed.length() == 1 ? "第" + printed + "章" : printed;
        return of(chapter, clause.id().replaceFirst("^(\\d(?:\\.\\d)?).*", "§ $1"));
    }

    public boolean chinese() {
        return language == Language.ZH;
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return language == Language.ZH ? "zh-CN" : "en";
    }
}
