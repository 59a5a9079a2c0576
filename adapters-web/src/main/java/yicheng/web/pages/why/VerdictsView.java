package yicheng.web.pages.why;

import java.util.List;
import yicheng.topic.life.Topic;

/** All judgements of a topic, the last one first. */
public record VerdictsView(Topic topic, List<VerdictLine> lines) {}
