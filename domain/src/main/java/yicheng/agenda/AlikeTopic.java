package yicheng.agenda;

import java.util.List;
import yicheng.calendar.DateWords;
import yicheng.policy.Text;

/**
 * A topic that reads like the one in question, and how much so, of 100.
 *
 * @param shared the words both titles have, the longest first
 */
public record AlikeTopic(OtherTopic topic, int percent, List<String> shared) {

    public AlikeTopic {
        shared = List.copyOf(shared);
    }

    Text said() {
        var day = DateWords.of(topic.submittedAt().toLocalDate());
        return topic.sameMeeting()
                ? Text.of(
                        "本次会议的“%s”（相似度 %d%%）".formatted(topic.title(), percent),
                        "“%s” of this meeting (%d%% alike)".formatted(topic.title(), percent))
                : Text.of(
                        "%s 提交的“%s”（相似度 %d%%）".formatted(day.zh(), topic.title(), percent),
                        "“%s”, handed in on %s (%d%% alike)".formatted(topic.title(), day.en(), percent));
    }
}
