package yicheng.web.pages.topics.history;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/** All that was done to a topic, first to last. */
public record HistoryView(Topic topic, List<Line> lines) {

    public record Detail(Text label, Text value) {}

    /**
     * @param number of the entry in the journal
     * @param onBehalfOf for whom it was done or entered
     * @param findings of the rules at that moment, as they were said
     */
    public record Line(
            long number,
            LocalDateTime at,
            Text who,
            Optional<Text> onBehalfOf,
            Text act,
            List<Detail> details,
            List<String> findings,
            Optional<String> edition,
            Optional<String> calendar) {}
}
