package yicheng.web.pages.queue;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Text;

/**
 * What the office has in hand.
 *
 * @param mine to be reviewed now
 * @param others with a department or a leader
 * @param meetings one can narrow it to
 * @param meeting the one chosen
 */
public record QueueView(List<QueueRow> mine, List<QueueRow> others, List<Meeting> meetings, Optional<String> meeting) {

    /** @param count of topics in hand for it */
    public record Meeting(String ref, Text label, long count) {}

    public boolean chosen(Meeting one) {
        return meeting.filter(one.ref()::equals).isPresent();
    }

    public boolean empty() {
        return mine.isEmpty() && others.isEmpty();
    }
}
