package yicheng.web.pages.queue;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.topic.life.Stage;
import yicheng.web.pages.work.TopicLine;

/**
 * A topic in hand.
 *
 * @param due empty where nothing presses
 * @param rollsTo the meeting it goes on to when its time is up
 */
public record QueueRow(TopicLine topic, Optional<LocalDateTime> due, Optional<Text> rollsTo, LocalDateTime now) {

    public boolean waits() {
        return topic.line().stage() == Stage.COORDINATING || topic.line().stage() == Stage.SUPPLEMENTING;
    }

    public String dueStyle() {
        return due.map(at -> at.isBefore(now) ? "over" : at.isBefore(now.plusDays(1)) ? "behind" : "near")
                .orElse("closed");
    }
}
