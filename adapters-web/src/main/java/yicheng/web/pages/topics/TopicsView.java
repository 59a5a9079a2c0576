package yicheng.web.pages.topics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.topic.life.Stage;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.pages.work.TopicLine;

/**
 * A page of the list of topics.
 *
 * @param departments those one can choose among
 * @param more frame after the last line, where there are more
 * @param drafts this person can begin a topic
 */
public record TopicsView(
        List<TopicLine> lines,
        Filter filter,
        List<Department> departments,
        MeetingChoices choices,
        Optional<String> more,
        boolean drafts) {

    /** What was chosen; blank parts choose nothing. */
    public record Filter(String stage, String department, String meeting, String words) {

        public boolean empty() {
            return Stream.of(stage, department, meeting, words).allMatch(String::isBlank);
        }

        String query() {
            return Stream.of(
                            part("stage", stage),
                            part("department", department),
                            part("meeting", meeting),
                            part("q", words))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining("&"));
        }

        private static String part(String name, String value) {
            return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /** The address of the lines that follow. */
    public Optional<String> next() {
        return more.map(frame -> "/topics?"
                + Stream.of(filter.query(), Filter.part("after", frame))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("&")));
    }
}
