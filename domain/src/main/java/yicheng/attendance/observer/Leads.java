package yicheng.attendance.observer;

import java.util.Optional;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** With which topic the observers of one come: itself, or the one it was merged into. */
record Leads(Topics topics) {

    Optional<Topic> of(Topic.Id id) {
        return topics.find(id)
                .map(Topics.Kept::topic)
                .flatMap(topic -> topic.stage() == Stage.MERGED
                        ? topic.ties()
                                .lead()
                                .map(Ties.Lead::topic)
                                .flatMap(this::of)
                                .or(() -> Optional.of(topic))
                        : Optional.of(topic));
    }
}
