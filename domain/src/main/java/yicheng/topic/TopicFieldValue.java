package yicheng.topic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.calendar.DateWords;

/** A field of a proposal in people's words; empty where it is blank, unanswered or nothing. */
public final class TopicFieldValue {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private TopicFieldValue() {}

    public static Optional<String> of(TopicField field, Proposal topic) {
        return switch (field) {
            case TITLE -> text(topic.title());
            case DEPARTMENT -> text(topic.department());
            case SUBMITTED_AT -> topic.submittedAt().map(at -> DateWords.of(at).zh());
            case BACKGROUND -> text(topic.background());
            case MATTERS -> list(topic.matters());
            case PROPOSAL -> text(topic.proposal());
            case AMOUNT ->
                Optional.of(topic.amount()).filter(yuan -> yuan.signum() > 0).map(TopicFieldValue::yuan);
            case PROJECT -> text(topic.project());
            case SAME_PROJECT -> reply(topic.sameProject());
            case INVOLVES_PERSONNEL -> yes(topic.involvesPersonnel());
            case PERSONNEL_CHECKED -> reply(topic.personnelChecked());
            case OTHER_MAJOR -> yes(topic.otherMajor());
            case PARTY_DECISION -> text(topic.partyDecision());
            case WITHIN_LEVEL -> reply(topic.withinLevel());
            case COORDINATION -> topic.coordination().map(state -> state.label().zh());
            case COORDINATION_EVIDENCE -> text(topic.coordinationEvidence());
            case DEPARTMENTS -> list(topic.departments());
            case MATURE -> reply(topic.mature());
            case INDICATORS ->
                list(topic.indicators().stream().map(Indicator::name).toList());
            case PROBLEMS -> text(topic.problems());
            case CAUSES -> text(topic.causes());
            case IMPROVEMENTS -> text(topic.improvements());
            case GROUND -> text(topic.ground());
            case URGENT -> yes(topic.urgent());
            case IMPORTANT -> yes(topic.important());
            case LEADER_URGENT -> yes(topic.leaderUrgent());
            case OBSERVERS -> list(topic.observers());
            case PRESENTER -> text(topic.presenter());
            case CONTACT -> text(topic.contact());
            case PHONE -> text(topic.phone());
            case STATE -> Optional.of(topic.state().name());
        };
    }

    /** {@code 860 万元}, {@code 30.5 元}: never a long row of digits. */
    public static String yuan(BigDecimal amount) {
        if (amount.compareTo(TEN_THOUSAND) < 0) {
            return plain(amount) + " 元";
        }
        return plain(amount.divide(TEN_THOUSAND, 6, RoundingMode.HALF_UP)) + " 万元";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Optional<String> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> list(List<String> items) {
        var filled = items.stream().filter(item -> !item.isBlank()).toList();
        return filled.isEmpty() ? Optional.empty() : Optional.of(filled.stream().collect(Collectors.joining("、")));
    }

    private static Optional<String> reply(Reply reply) {
        return switch (reply) {
            case OPEN -> Optional.empty();
            case YES -> Optional.of("是");
            case NO -> Optional.of("否");
        };
    }

    private static Optional<String> yes(boolean said) {
        return said ? Optional.of("是") : Optional.empty();
    }
}
