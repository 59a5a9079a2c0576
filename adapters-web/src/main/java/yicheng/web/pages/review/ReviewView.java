package yicheng.web.pages.review;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.topic.TopicField;

/**
 * The form with its judgement.
 *
 * @param other the meeting asked for where it is none of those offered
 * @param example the code of the example that was filled in
 * @param own the office's own fields, filled in
 * @param refused it was sent off and held back: the first fault gets the cursor
 */
public record ReviewView(
        TopicValues values,
        MeetingChoices choices,
        Optional<MeetingRef> other,
        Judgement judgement,
        Optional<String> example,
        boolean fresh,
        boolean refused,
        OwnForm own) {

    public static final List<String> SUGGESTED_DEPARTMENTS = List.of("综合部", "财务部", "业务一部", "业务二部", "技术部");

    public List<TopicField> fields() {
        return List.of(TopicField.values());
    }

    public boolean focused(String code) {
        return refused
                && judgement.notes().stream()
                        .findFirst()
                        .flatMap(Note::field)
                        .filter(code::equals)
                        .isPresent();
    }

    public List<Note> of(TopicField field) {
        return judgement.of(field.code());
    }

    public boolean held(TopicField field) {
        return of(field).stream()
                .anyMatch(note -> !note.missing() && !note.style().equals("near"));
    }
}
