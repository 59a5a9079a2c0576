package yicheng.app.print;

import java.io.PrintStream;
import yicheng.calendar.DateWords;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.topic.review.NextChance;
import yicheng.topic.review.Review;
import yicheng.topic.review.Reviews;
import yicheng.web.sheets.TopicSheet;

/** The judgements to read on a terminal: topic by topic, with every finding and what to do next. */
public final class ReviewTable {

    private final Language language;

    public ReviewTable(Language language) {
        this.language = language;
    }

    public void print(Reviews reviews, TopicSheet sheet, PrintStream out) {
        var when = DateWords.of(reviews.start()).in(language);
        out.println(said("%s %s    规则库 %s（%s）    工作日历 %s", "%s %s    rule book %s (%s)    calendar %s")
                .formatted(
                        reviews.meeting().kind().label().in(language),
                        when,
                        reviews.edition().name(),
                        shortened(reviews.edition().id()),
                        reviews.calendarVersion()));
        for (var judged : JudgedLine.of(reviews, sheet)) {
            out.println();
            print(judged, out);
        }
        out.println();
        out.println(summary(reviews));
    }

    private void print(JudgedLine judged, PrintStream out) {
        var review = judged.review();
        out.println(said("第 %d 行  %s（%s）  → %s", "row %d  %s (%s)  -> %s")
                .formatted(
                        judged.row(),
                        review.topic().title(),
                        review.topic().department(),
                        review.verdict().label().in(language)));
        review.findings()
                .forEach(finding -> out.println("    " + FindingLine.of(finding).in(language)));
        review.nextChance().ifPresent(chance -> out.println("    " + chance(chance)));
    }

    private String chance(NextChance chance) {
        var kind = chance.kind().label().in(language);
        var start = DateWords.of(chance.start()).in(language);
        var by = DateWords.of(chance.by()).in(language);
        return said(
                "改好后可上：%s %s，须于 %s 前提交".formatted(start, kind, by),
                "next chance: %s, %s, if handed in by %s".formatted(kind, start, by));
    }

    private String summary(Reviews reviews) {
        long admitted = reviews.reviews().stream()
                .map(Review::verdict)
                .filter(verdict -> verdict.admits())
                .count();
        int all = reviews.reviews().size();
        return said("共 %d 个议题，可上会 %d 个，不能上会 %d 个", "%d topic(s): %d may go to the meeting, %d may not")
                .formatted(all, admitted, all - admitted);
    }

    private static String shortened(String id) {
        return id.length() <= 12 ? id : id.substring(0, 12);
    }

    private String said(String zh, String en) {
        return Text.of(zh, en).in(language);
    }
}
