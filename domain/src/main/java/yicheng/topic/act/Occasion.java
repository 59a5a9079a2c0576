package yicheng.topic.act;

import java.time.Instant;
import yicheng.topic.life.Topic;

/** The topic as it stands when the act is done. */
public record Occasion(Topic topic, Instant now) {}
