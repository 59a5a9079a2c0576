package yicheng.persistence.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yicheng.topic.life.Topics.Visible;

/** Counts what may be seen by stage, from the tallies; only somebody's own drafts are counted one by one. */
final class TopicCount {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    TopicCount(Visible visible) {
        var own = TopicQuery.ids(visible.departments());
        var places = TopicQuery.places(own);
        var tallied = new ArrayList<String>();
        if (visible.submitted()) {
            tallied.add("stage <> 'draft'");
        }
        if (!own.isEmpty()) {
            tallied.add("department in " + places);
            values.addAll(own);
        }
        if (!tallied.isEmpty()) {
            parts.add("select stage, topics from topic_tally where topics > 0 and (%s)"
                    .formatted(String.join(" or ", tallied)));
        }
        visible.everyDraft().ifPresent(author -> {
            parts.add(
                    "select stage, count(*) as topics from topic where stage = 'draft' and author = ?%s group by stage"
                            .formatted(own.isEmpty() ? "" : " and department not in " + places));
            values.add(author.value());
            values.addAll(own);
        });
    }

    String sql() {
        return parts.isEmpty()
                ? "select stage, topics from topic_tally where 1 = 0"
                : parts.stream().collect(Collectors.joining(" union all "));
    }

    List<Object> values() {
        return values;
    }
}
