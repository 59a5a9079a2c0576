package yicheng.web.pages.topics.alike;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.agenda.alike.SimilarTopics.Similar;
import yicheng.policy.Text;
import yicheng.web.pages.topics.Marked;
import yicheng.web.pages.work.StageStyle;

/**
 * A topic that reads like the one of the page.
 *
 * @param own title of the page's topic, with what both have marked
 * @param version of it, which merging takes
 * @param merges the two can be merged as they stand
 * @param apart that the office keeps the two apart
 */
public record SimilarLine(
        Similar similar,
        Marked title,
        Marked own,
        String department,
        Text meeting,
        LocalDateTime at,
        long version,
        boolean merges,
        boolean sameMeeting,
        Optional<Apart> apart) {

    public record Apart(String reason, String by, LocalDateTime at) {}

    public String key() {
        return similar.topic().id().value();
    }

    public String address() {
        return "/topics/" + key();
    }

    public String style() {
        return StageStyle.of(similar.topic().stage());
    }
}
