package yicheng.topic.review;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import yicheng.topic.Proposal;

/** A topic that spends money, among those judged together. */
public record RelatedTopic(Proposal topic, LocalDateTime at) {

    public String title() {
        return topic.title();
    }

    public BigDecimal amount() {
        return topic.amount();
    }

    /** Less than so many months before or after that moment. */
    boolean isWithin(int months, LocalDateTime moment) {
        return Math.abs(ChronoUnit.MONTHS.between(at, moment)) < months;
    }
}
