package yicheng.rules.book.saw;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import yicheng.rules.chapter.Asked;
import yicheng.rules.chapter.Labels;
import yicheng.topic.Coordination;
import yicheng.topic.Indicator;
import yicheng.topic.TopicField;
import yicheng.topic.TopicFieldValue;
import yicheng.topic.review.TopicFacts;

/** What sentences of the chapter "review" came upon. */
public final class TopicSaw {

    /** Longer texts are told by their beginning: whoever wants the whole has the topic. */
    private static final int MOST_CHARACTERS = 60;

    private static final int MOST_INDICATORS = 3;

    private TopicSaw() {}

    public static String in(TopicFacts topic, Asked asked) {
        return switch (asked.name()) {
            case "meeting" -> topic.meeting().label().zh();
            case "blank", "yes", "no", "names" -> value(topic, field(asked));
            case "longer", "shorter" ->
                length(TopicFieldValue.of(field(asked), topic.topic()).orElse(""));
            case "ownBlank", "ownIs", "ownNames", "ownAtLeast", "ownBelow", "ownBefore", "ownAfter" ->
                shortened(topic.topic().own().of(asked.with().get(0)));
            case "ownLonger" -> length(topic.topic().own().of(asked.with().get(0)));
            case "coordinationIs" ->
                topic.topic()
                        .coordination()
                        .map(Coordination::label)
                        .map(label -> label.zh())
                        .orElse("");
            case "amountAtLeast" -> TopicFieldValue.yuan(topic.topic().amount());
            case "sharesProject", "projectAmountAtLeast" -> ofProject(topic, asked);
            case "alikeAmountAtLeast" -> ofAlike(topic, asked);
            case "mentions" -> topic.mentioned(asked.with().get(0)).orElse("");
            case "hasPartyDecision" -> topic.topic().partyDecision();
            case "departmentsAtLeast" -> "涉及部门 %d 个".formatted(topic.topic().departmentsConcerned());
            case "late" -> minutes("逾期", topic.minutesLate());
            case "afterList" -> minutes("清单报出后", topic.minutesAfterList());
            default -> indicators(topic, asked);
        };
    }

    private static TopicField field(Asked asked) {
        return Labels.find(TopicField.class, asked.with().get(0))
                .map(TopicField.class::cast)
                .orElseThrow();
    }

    private static String value(TopicFacts topic, TopicField field) {
        return shortened(TopicFieldValue.of(field, topic.topic()).orElse("").strip());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "……";
    }

    /** As the rules count, without blanks at the ends. */
    private static String length(String text) {
        return "%d 个字".formatted(text.strip().length());
    }

    private static String ofProject(TopicFacts topic, Asked asked) {
        return topic.ofItsProject(Integer.parseInt(asked.with().get(0))).isEmpty()
                ? TopicFieldValue.yuan(topic.topic().amount())
                : Sums.ofProject(topic, asked);
    }

    private static String ofAlike(TopicFacts topic, Asked asked) {
        int months = Integer.parseInt(asked.with().get(0));
        int percent = Integer.parseInt(asked.with().get(1));
        return topic.alike(months, percent, asked.with().get(2)).isEmpty() ? "" : Sums.ofAlike(topic, asked);
    }

    private static String minutes(String zh, long minutes) {
        if (minutes <= 0) {
            return "";
        }
        return minutes < 60
                ? "%s %d 分钟".formatted(zh, minutes)
                : "%s %d 小时 %d 分钟".formatted(zh, minutes / 60, minutes % 60);
    }

    private static String indicators(TopicFacts topic, Asked asked) {
        return switch (asked.name()) {
            case "hasRate" -> names(topic, one -> one.rate().isPresent());
            case "hasChange" ->
                names(
                        topic,
                        one -> one.sameLastYear().isPresent()
                                || one.lastPeriod().isPresent());
            case "lacksSource" -> names(topic, one -> one.source().isBlank());
            case "lacksAsOf" -> names(topic, one -> one.asOf().isEmpty());
            case "missesTarget" -> names(topic, Indicator::missesTarget);
            default -> "";
        };
    }

    private static String names(TopicFacts topic, Predicate<Indicator> those) {
        return topic.topic().indicators().stream()
                .filter(those)
                .limit(MOST_INDICATORS)
                .map(Indicator::name)
                .collect(Collectors.joining("、"));
    }
}
