package yicheng.web.pages.topics.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.policy.Text;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalText;
import yicheng.topic.TopicField;
import yicheng.topic.TopicFieldValue;
import yicheng.topic.life.TopicForm;
import yicheng.web.pages.review.OwnForm;

/**
 * What a topic says under one heading.
 *
 * @param items more than one where it is a list, or has several paragraphs
 */
public record Passage(Text label, List<String> items, boolean list) {

    private static final List<TopicField> PROSE = List.of(
            TopicField.BACKGROUND,
            TopicField.MATTERS,
            TopicField.PROPOSAL,
            TopicField.GROUND,
            TopicField.PROBLEMS,
            TopicField.CAUSES,
            TopicField.IMPROVEMENTS);
    private static final List<TopicField> BRIEF = List.of(
            TopicField.AMOUNT,
            TopicField.PROJECT,
            TopicField.INVOLVES_PERSONNEL,
            TopicField.OTHER_MAJOR,
            TopicField.PARTY_DECISION,
            TopicField.COORDINATION,
            TopicField.COORDINATION_EVIDENCE,
            TopicField.DEPARTMENTS,
            TopicField.URGENT,
            TopicField.IMPORTANT,
            TopicField.PRESENTER,
            TopicField.OBSERVERS,
            TopicField.CONTACT,
            TopicField.PHONE);

    static List<Passage> prose(TopicForm form) {
        var passages = new ArrayList<Passage>();
        PROSE.stream()
                .filter(field -> !form.of(field).isBlank())
                .forEach(field -> passages.add(new Passage(field.label(), paragraphs(form, field), field.isList())));
        return passages;
    }

    static List<Passage> brief(TopicForm form) {
        var read = ProposalText.read(form.values()).proposal();
        return BRIEF.stream()
                .filter(field -> !form.of(field).isBlank())
                .map(field -> new Passage(field.label(), List.of(said(field, form, read)), false))
                .toList();
    }

    /** Fields of the office: those of the edition in force in its order, then those that it does not have any more. */
    static List<Passage> own(OwnForm form) {
        return Stream.concat(
                        form.lines().stream()
                                .filter(line -> !line.value().isBlank())
                                .map(line -> own(Text.chinese(line.field().name()), line.value())),
                        form.dropped().stream()
                                .map(old -> own(
                                        Text.of(old.name() + "（旧栏目）", old.name() + " (former field)"), old.value())))
                .toList();
    }

    private static Passage own(Text label, String value) {
        return new Passage(label, List.of(value), false);
    }

    private static List<String> paragraphs(TopicForm form, TopicField field) {
        return form.items(field);
    }

    /** In people's words where it can be read; else as it was typed. */
    private static String said(TopicField field, TopicForm form, Optional<Proposal> read) {
        return read.flatMap(proposal -> TopicFieldValue.of(field, proposal))
                .orElseGet(() -> field.isList() ? String.join("、", form.items(field)) : form.of(field));
    }
}
