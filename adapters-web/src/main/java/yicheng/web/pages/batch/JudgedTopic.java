package yicheng.web.pages.batch;

import java.util.List;
import yicheng.policy.Finding;
import yicheng.topic.review.Review;
import yicheng.web.pages.review.Note;

/** A topic of the table with its judgement; {@code row} as the spreadsheet numbers it. */
public record JudgedTopic(int row, Review review) {

    public String style() {
        return review.verdict().strongest().map(Note::style).orElse("ok");
    }

    /** Missing contents are gathered into one line; everything else is said in full. */
    public List<Finding> said() {
        return review.findings().stream().filter(finding -> !finding.missing()).toList();
    }

    public List<Finding> missing() {
        return review.findings().stream().filter(Finding::missing).toList();
    }
}
