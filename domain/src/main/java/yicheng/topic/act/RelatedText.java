package yicheng.topic.act;

import java.math.BigDecimal;
import yicheng.topic.Proposal;
import yicheng.topic.review.RelatedTopic;

/** What the rules can ask of a related topic, on one line: when, how much, of which project, and its title. */
final class RelatedText {

    private RelatedText() {}

    static String line(RelatedTopic other) {
        return String.join(
                "\t",
                other.at().toString(),
                other.amount().stripTrailingZeros().toPlainString(),
                other.topic().project().replaceAll("\\s", " "),
                other.title().replaceAll("\\s", " "));
    }

    /** Taken as it stands, as it was read from a form before it was written: a replay reads millions of them. */
    static RelatedTopic read(String line) {
        var parts = line.split("\t", -1);
        return new RelatedTopic(
                Proposal.spending(parts[3], new BigDecimal(parts[1]), parts[2]), WrittenMoment.read(parts[0]));
    }
}
