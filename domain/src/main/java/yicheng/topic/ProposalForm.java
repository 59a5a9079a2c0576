package yicheng.topic;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.topic.own.OwnValues;

/** Reads a topic from what people fill in: the fields of a form, the cells of a table row. All faults at once. */
public final class ProposalForm {

    /** Either the proposal, or why the values do not make one. */
    public record Read(Optional<Proposal> proposal, List<FieldFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    private static final String LINES = "[\\r\\n；;]+";
    private static final String NAMES = "[\\r\\n；;、，,]+";
    private static final List<String> COORDINATIONS = Arrays.stream(Coordination.values())
            .map(value -> value.label().zh())
            .toList();

    private ProposalForm() {}

    /** By which the items of a list field are parted where they are typed into one cell. */
    static String separators(TopicField field) {
        return field == TopicField.DEPARTMENTS ? NAMES : LINES;
    }

    /** @param values as typed; a missing field is a blank one */
    public static Read read(Map<TopicField, String> values) {
        return read(values, Map.of(), List.of());
    }

    /**
     * The same where lists come as lists, so that no separator can be mistaken for one.
     *
     * @param items of list fields; one that is not among them is read from the values
     * @param indicators none of them means: read from the values
     */
    public static Read read(
            Map<TopicField, String> values, Map<TopicField, List<String>> items, List<Indicator> indicators) {
        var reader = new FieldReader(values, items);
        var proposal = proposal(reader, indicators);
        return reader.faults().isEmpty()
                ? new Read(Optional.of(proposal), List.of())
                : new Read(Optional.empty(), reader.faults());
    }

    /** In yuan; zero where there is none or it cannot be read. */
    public static BigDecimal amount(String typed) {
        return typed.isBlank()
                ? BigDecimal.ZERO
                : only(TopicField.AMOUNT, typed).amount(TopicField.AMOUNT);
    }

    /** The key of a project as {@link Proposal#projectKey}; blank for none. */
    public static String projectKey(String typed) {
        return typed.isBlank()
                ? ""
                : Proposal.projectKey(only(TopicField.PROJECT, typed).text(TopicField.PROJECT));
    }

    /** Whether that field was answered with yes. */
    public static boolean isYes(TopicField field, String typed) {
        return !typed.isBlank() && only(field, typed).yes(field);
    }

    /** The names in a field that lists departments, however they are parted. */
    public static List<String> departments(String typed) {
        return only(TopicField.DEPARTMENTS, typed).list(TopicField.DEPARTMENTS, NAMES);
    }

    private static FieldReader only(TopicField field, String typed) {
        return new FieldReader(Map.of(field, typed), Map.of());
    }

    private static Proposal proposal(FieldReader in, List<Indicator> indicators) {
        return new Proposal(
                in.text(TopicField.TITLE),
                in.text(TopicField.DEPARTMENT),
                in.moment(TopicField.SUBMITTED_AT),
                in.text(TopicField.BACKGROUND),
                in.list(TopicField.MATTERS, LINES),
                in.text(TopicField.PROPOSAL),
                in.amount(TopicField.AMOUNT),
                in.text(TopicField.PROJECT),
                in.reply(TopicField.SAME_PROJECT),
                in.yes(TopicField.INVOLVES_PERSONNEL),
                in.reply(TopicField.PERSONNEL_CHECKED),
                in.yes(TopicField.OTHER_MAJOR),
                in.documentNumber(TopicField.PARTY_DECISION),
                in.reply(TopicField.WITHIN_LEVEL),
                in.choice(TopicField.COORDINATION, Coordination::named, COORDINATIONS),
                in.text(TopicField.COORDINATION_EVIDENCE),
                in.list(TopicField.DEPARTMENTS, NAMES),
                in.reply(TopicField.MATURE),
                indicators.isEmpty() ? new IndicatorReader(in).read(TopicField.INDICATORS) : indicators,
                in.text(TopicField.PROBLEMS),
                in.text(TopicField.CAUSES),
                in.text(TopicField.IMPROVEMENTS),
                in.text(TopicField.GROUND),
                in.yes(TopicField.URGENT),
                in.yes(TopicField.IMPORTANT),
                in.yes(TopicField.LEADER_URGENT),
                in.list(TopicField.OBSERVERS, LINES),
                in.text(TopicField.PRESENTER),
                in.text(TopicField.CONTACT),
                in.text(TopicField.PHONE),
                in.choice(TopicField.STATE, ProposalForm::state, List.of("待审", "既往", "撤回", "退回"))
                        .orElse(Proposal.State.SUBMITTED),
                OwnValues.NONE);
    }

    private static Optional<Proposal.State> state(String name) {
        return switch (name) {
            case "待审", "submitted" -> Optional.of(Proposal.State.SUBMITTED);
            case "既往", "earlier" -> Optional.of(Proposal.State.EARLIER);
            case "撤回", "withdrawn" -> Optional.of(Proposal.State.WITHDRAWN);
            case "退回", "returned" -> Optional.of(Proposal.State.RETURNED);
            default -> Optional.empty();
        };
    }
}
