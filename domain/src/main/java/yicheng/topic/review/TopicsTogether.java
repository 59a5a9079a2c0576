package yicheng.topic.review;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.topic.Proposal;

/** Topics judged together, grouped so that those of one project or one department are found quickly. */
final class TopicsTogether {

    /** More than this many of one department are not compared by title: the latest are what splitting a sum looks like. */
    private static final int MOST_COMPARED = 200;

    private final LocalDateTime now;
    private final Map<String, List<Proposal>> byProject;
    private final Map<String, List<Proposal>> byDepartment;

    TopicsTogether(List<Proposal> topics, LocalDateTime now) {
        this.now = now;
        this.byProject = spending(topics, Proposal::project);
        this.byDepartment = spending(topics, Proposal::department);
    }

    List<RelatedTopic> relatedTo(Proposal topic) {
        if (topic.amount().signum() == 0 && topic.project().isBlank()) {
            return List.of();
        }
        var sameProject = byProject.getOrDefault(topic.project().strip(), List.of()).stream();
        var sameDepartment = byDepartment.getOrDefault(topic.department().strip(), List.of()).stream()
                .filter(other -> !sameProject(topic, other))
                .limit(MOST_COMPARED);
        return Stream.concat(sameProject, sameDepartment)
                .filter(other -> other != topic)
                .map(other -> related(topic, other))
                .toList();
    }

    private RelatedTopic related(Proposal topic, Proposal other) {
        var at = other.submittedAt().orElse(now);
        var from = topic.submittedAt().orElse(now);
        return new RelatedTopic(
                other.title(),
                sameProject(topic, other),
                topic.department().strip().equals(other.department().strip()),
                other.amount(),
                at,
                Math.abs(ChronoUnit.MONTHS.between(at, from)));
    }

    private static boolean sameProject(Proposal one, Proposal other) {
        return !one.project().isBlank()
                && one.project().strip().equals(other.project().strip());
    }

    private static Map<String, List<Proposal>> spending(List<Proposal> topics, Function<Proposal, String> key) {
        return topics.stream()
                .filter(topic -> topic.state().counts() && topic.amount().signum() > 0)
                .filter(topic -> !key.apply(topic).isBlank())
                .collect(Collectors.groupingBy(topic -> key.apply(topic).strip()));
    }
}
