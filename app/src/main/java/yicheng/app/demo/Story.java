package yicheng.app.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One topic's course, in the words of the script. */
record Story(
        String department, String meeting, Map<String, String> form, Map<String, String> files, List<Told> course) {

    String title() {
        return form.get("title");
    }

    Story {
        files = Objects.requireNonNullElse(files, Map.of());
        course = List.copyOf(course);
    }

    /**
     * One act; what it does not need is blank.
     *
     * @param at e.g. {@code cutoff-2 10:05}, as {@link Days} reads it
     * @param by login of the one who acts
     * @param leader login
     * @param into title of the topic that this one is merged into
     */
    record Told(
            String at,
            String by,
            String act,
            String reason,
            String note,
            String leader,
            String outcome,
            String decision,
            String into,
            Map<String, String> answers,
            Map<String, String> form,
            Map<String, String> files) {

        Told {
            reason = Objects.requireNonNullElse(reason, "");
            note = Objects.requireNonNullElse(note, "");
            leader = Objects.requireNonNullElse(leader, "");
            outcome = Objects.requireNonNullElse(outcome, "");
            decision = Objects.requireNonNullElse(decision, "");
            into = Objects.requireNonNullElse(into, "");
            answers = Objects.requireNonNullElse(answers, Map.of());
            form = Objects.requireNonNullElse(form, Map.of());
            files = Objects.requireNonNullElse(files, Map.of());
        }
    }
}
