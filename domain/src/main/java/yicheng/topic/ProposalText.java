package yicheng.topic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal as the values a form would hold, exactly: read again they give an equal proposal. Lists stand a line each. */
public final class ProposalText {

    private ProposalText() {}

    /** Blank fields are left out. */
    public static SortedMap<TopicField, String> written(Proposal topic) {
        var values = new TreeMap<TopicField, String>();
        for (var field : TopicField.values()) {
            var value = written(field, topic);
            if (!value.isBlank()) {
                values.put(field, value);
            }
        }
        return values;
    }

    /** Where list fields stand a line each, whatever separators their items contain. */
    public static ProposalForm.Read read(Map<TopicField, String> values) {
        var items = new EnumMap<TopicField, List<String>>(TopicField.class);
        values.forEach((field, value) -> {
            if (field.isList()) {
                items.put(field, items(value));
            }
        });
        return ProposalForm.read(values, items, List.of());
    }

    public static List<String> items(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String written(TopicField field, Proposal topic) {
        return switch (field) {
            case AMOUNT -> topic.amount().signum() == 0 ? "" : topic.amount().toPlainString();
            case SUBMITTED_AT ->
                topic.submittedAt().map(at -> at.toString().replace('T', ' ')).orElse("");
            case MATTERS -> String.join("\n", topic.matters());
            case DEPARTMENTS -> String.join("\n", topic.departments());
            case OBSERVERS -> String.join("\n", topic.observers());
            case INDICATORS -> lines(topic.indicators());
            case STATE ->
                topic.state() == Proposal.State.SUBMITTED
                        ? ""
                        : topic.state().name().toLowerCase(java.util.Locale.ROOT);
            default -> TopicFieldValue.of(field, topic).orElse("");
        };
    }

    /** A data table as the field {@link TopicField#INDICATORS} holds it. */
    public static String lines(List<Indicator> indicators) {
        return indicators.stream().map(ProposalText::line).collect(Collectors.joining("\n"));
    }

    /** What was typed into one cell, with the items of a list field on a line each; of another field as it is. */
    public static String oneALine(TopicField field, String typed) {
        return field.isList() ? String.join("\n", FieldReader.split(typed, ProposalForm.separators(field))) : typed;
    }

    private static String line(Indicator one) {
        return Stream.of(
                        one.name(),
                        plain(one.plan()),
                        plain(one.actual()),
                        one.unit(),
                        plain(one.sameLastYear()),
                        plain(one.lastPeriod()),
                        one.source(),
                        one.asOf().map(LocalDate::toString).orElse(""))
                .map(cell -> cell.replace('|', '｜').replaceAll("[\\r\\n；;]+", " "))
                .collect(Collectors.joining("|"))
                .replaceAll("\\|+$", "");
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
