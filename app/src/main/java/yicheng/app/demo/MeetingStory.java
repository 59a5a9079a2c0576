package yicheng.app.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people do about one meeting, its list and its agenda, in the words of the script. */
record MeetingStory(String meeting, List<Told> course) {

    MeetingStory {
        course = List.copyOf(course);
    }

    /**
     * One act; what it does not need is blank. Topics are called by their titles.
     *
     * @param at e.g. {@code cutoff+1 09:50}, as {@link Days} reads it
     * @param by login of the one who acts
     * @param to another meeting
     * @param first the topic to be moved to the first place
     * @param minutes set by hand
     * @param choices of the leader, as people call them; the rest is approved
     * @param details what else the act takes, by its name
     */
    record Told(
            String at,
            String by,
            String act,
            String reason,
            String to,
            String first,
            Map<String, Integer> minutes,
            Map<String, String> choices,
            Map<String, String> remarks,
            Map<String, String> details) {

        Told {
            reason = Objects.requireNonNullElse(reason, "");
            to = Objects.requireNonNullElse(to, "");
            first = Objects.requireNonNullElse(first, "");
            minutes = Objects.requireNonNullElse(minutes, Map.of());
            choices = Objects.requireNonNullElse(choices, Map.of());
            remarks = Objects.requireNonNullElse(remarks, Map.of());
            details = Objects.requireNonNullElse(details, Map.of());
        }
    }
}
