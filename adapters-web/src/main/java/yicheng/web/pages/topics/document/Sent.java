package yicheng.web.pages.topics.document;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.web.pages.work.TopicAddress;

/** The small form that came with an act. */
final class Sent {

    private static final int LONGEST = 4_000;

    private final Context asked;

    Sent(Context asked) {
        this.asked = asked;
    }

    Topic.Id topic() {
        return TopicAddress.of(asked);
    }

    /** Of the topic as the sender saw it; -1 where it is no number, which fits none. */
    long version() {
        return number("version");
    }

    /** -1 where it is none. */
    long number(String name) {
        var typed = text(name);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    String text(String name) {
        var typed = Objects.requireNonNullElse(asked.formParam(name), "").strip();
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    Optional<String> filled(String name) {
        return Optional.of(text(name)).filter(typed -> !typed.isBlank());
    }

    boolean wrongMoment(String name) {
        return filled(name).isPresent() && moment(name).isEmpty();
    }

    Optional<LocalDateTime> moment(String name) {
        try {
            return filled(name).map(typed -> LocalDateTime.parse(typed.replace(' ', 'T')));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    /** What the office answers. */
    TopicForm checklist() {
        var answers = new TreeMap<TopicField, String>();
        for (var field : TopicField.values()) {
            answers.put(field, text(field.code()));
        }
        return TopicForm.of(TopicField.Side.OFFICE, answers);
    }

    boolean answers() {
        return asked.formParam(TopicField.WITHIN_LEVEL.code()) != null;
    }

    /** All of it, to be shown again. */
    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        asked.formParamMap().keySet().forEach(name -> all.put(name, text(name)));
        return all;
    }
}
