package yicheng.app.print;

import java.util.List;
import java.util.stream.IntStream;
import yicheng.topic.Proposal;
import yicheng.topic.review.Review;
import yicheng.topic.review.Reviews;
import yicheng.web.sheets.TopicSheet;

/** A judgement beside the row its topic came from; rows that only add to sums are not judged. */
record JudgedLine(int row, Review review) {

    static List<JudgedLine> of(Reviews reviews, TopicSheet sheet) {
        var rows = sheet.lines().stream()
                .filter(line -> line.topic().state() == Proposal.State.SUBMITTED)
                .map(TopicSheet.Line::row)
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new JudgedLine(rows.get(i), reviews.reviews().get(i)))
                .toList();
    }
}
