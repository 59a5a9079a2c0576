package yicheng.topic.review;

import java.util.List;
import yicheng.policy.Finding;

/** What the chapter "review" finds in a topic: all findings at once, in the order of the book. */
public interface ReviewRules {

    List<Finding> findings(TopicFacts facts);
}
