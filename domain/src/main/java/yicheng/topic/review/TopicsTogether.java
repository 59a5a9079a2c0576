package yicheng.topic.review;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.topic.Proposal;

/** Topics judged together that spend money, by project and by department; each group is shared by its topics. */
final class TopicsTogether {

    /** Titles of one department are compared among the latest only: a sum is split within weeks, not years. */
    private static final int MOST_COMPARED = 200;

    private final Map<String, List<RelatedTopic>> byProject;
    private final Map<String, List<RelatedTopic>> byDepartment;

    TopicsTogether(List<Proposal> topics, LocalDateTime now) {
        var spending = topics.stream()
                .filter(topic -> topic.state().counts() && topic.amount().signum() > 0)
                .map(topic -> new RelatedTopic(topic, topic.submittedAt().orElse(now)))
                .sorted(Comparator.comparing(RelatedTopic::at).reversed())
                .toList();
        this.byProject = grouped(spending, Proposal::projectKey, Integer.MAX_VALUE);
        this.byDepartment = grouped(spending, Proposal::department, MOST_COMPARED);
    }

    List<RelatedTopic> ofProject(Proposal topic) {
        return byProject.getOrDefault(topic.projectKey(), List.of());
    }

    List<RelatedTopic> ofDepartment(Proposal topic) {
        return byDepartment.getOrDefault(topic.department().strip(), List.of());
    }

    private static Map<String, List<RelatedTopic>> grouped(
            List<RelatedTopic> topics, Function<Proposal, String> key, int most) {
        return topics.stream()
                .filter(topic -> !key.apply(topic.topic()).isBlank())
                .collect(Collectors.groupingBy(
                        topic -> key.apply(topic.topic()).strip(),
                        Collectors.collectingAndThen(
                                Collectors.toList(), all -> List.copyOf(all.subList(0, Math.min(most, all.size()))))));
    }
}
