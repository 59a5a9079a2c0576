package yicheng.web.pages.topics.alike;

import java.util.List;
import java.util.OptionalLong;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.topic.life.ReadTopics;

/**
 * What another topic says that goes along with the one of the page.
 *
 * @param leads the page's topic was merged into it
 * @param linked its reader may open it
 * @param unmerge version that taking the two apart takes; empty for who may not
 */
public record TiedText(ReadTopics.Tied topic, String department, boolean leads, boolean linked, OptionalLong unmerge) {

    private static final List<TopicField> SAID =
            List.of(TopicField.BACKGROUND, TopicField.MATTERS, TopicField.PROPOSAL, TopicField.OBSERVERS);

    /** A heading with what stands below it. */
    public record Part(Text label, List<String> lines) {}

    public String key() {
        return topic.id().value();
    }

    public String address() {
        return "/topics/" + key();
    }

    public List<Part> parts() {
        return SAID.stream()
                .filter(field -> !topic.form().of(field).isBlank())
                .map(field -> new Part(field.label(), topic.form().items(field)))
                .toList();
    }
}
