package yicheng.app.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import yicheng.policy.Finding;
import yicheng.policy.Language;
import yicheng.topic.review.NextChance;
import yicheng.topic.review.Reviews;
import yicheng.web.sheets.TopicSheet;
import yicheng.web.sheets.grid.SafeCell;

/** The judgements as a table file: a line for each finding, one for a topic without any; LF. */
public final class ReviewCsv {

    private static final String HEADER =
            "row,title,department,verdict,effect,rule,clause,field,saw,text,mender,nextKind,nextStart,nextBy";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Language language;

    public ReviewCsv(Language language) {
        this.language = language;
    }

    public void print(Reviews reviews, TopicSheet sheet, PrintStream out) {
        out.print(HEADER + "\n");
        JudgedLine.of(reviews, sheet).stream().flatMap(this::lines).forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    private Stream<String> lines(JudgedLine judged) {
        var findings = judged.review().findings();
        return findings.isEmpty()
                ? Stream.of(line(judged, List.of("", "", "", "", "", "", "")))
                : findings.stream().map(finding -> line(judged, cells(finding)));
    }

    private List<String> cells(Finding finding) {
        return List.of(
                finding.effect().code(),
                finding.rule().id(),
                finding.rule().clause().id(),
                finding.field().orElse(""),
                finding.saw().orElse(""),
                finding.text().in(language),
                finding.mender().label().in(language));
    }

    private static String line(JudgedLine judged, List<String> finding) {
        var review = judged.review();
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(judged.row()));
        cells.add(review.topic().title());
        cells.add(review.topic().department());
        cells.add(review.verdict().code());
        cells.addAll(finding);
        cells.add(review.nextChance().map(chance -> chance.kind().code()).orElse(""));
        cells.add(
                review.nextChance().map(NextChance::start).map(Object::toString).orElse(""));
        cells.add(review.nextChance().map(NextChance::by).map(Object::toString).orElse(""));
        return FORMAT.format(cells.stream().map(SafeCell::of).toArray());
    }
}
