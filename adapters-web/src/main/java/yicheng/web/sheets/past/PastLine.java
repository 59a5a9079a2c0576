package yicheng.web.sheets.past;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.topic.queue.ImportPastTopics;

/**
 * What comes of one line.
 *
 * @param past the topic, where nothing is wrong
 * @param known it was brought in before and is passed over
 */
public record PastLine(
        int row, String title, String said, Optional<ImportPastTopics.Past> past, boolean known, List<Text> faults) {

    public PastLine {
        faults = List.copyOf(faults);
    }

    public boolean isNew() {
        return past.isPresent() && !known && faults.isEmpty();
    }
}
