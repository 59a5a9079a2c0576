package yicheng.web.pages.why;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import yicheng.calendar.DateWords;
import yicheng.meeting.Kind;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.topic.TopicFieldValue;
import yicheng.topic.own.OwnValues;

/** What the rules saw, in people's words: the journal keeps it for machines. */
final class Facts {

    private static final int BEFORE_FIELDS = -1;
    private static final int AFTER_FIELDS = Integer.MAX_VALUE;

    private Facts() {}

    /** For which meeting first, then the fields as the form has them, then what was set beside them. */
    static int place(String fact) {
        return fact.equals("meeting")
                ? BEFORE_FIELDS
                : TopicField.coded(fact).map(TopicField::ordinal).orElse(AFTER_FIELDS);
    }

    static Text label(String fact) {
        var builtIn = TopicField.coded(fact).map(TopicField::label);
        var known = builtIn.or(() -> OwnValues.name(fact).map(Text::chinese));
        return known.orElseGet(() -> switch (fact) {
            case "meeting" -> Text.of("会议类型", "meeting");
            case "at" -> Text.of("审核时间", "judged at");
            case "minutesLate" -> Text.of("晚于议题提交的时限", "late by");
            case "minutesAfterList" -> Text.of("晚于清单报主要领导的时限", "after the list was due, by");
            case "related.project" -> Text.of("同一项目的其他议题", "other topics of its project");
            case "related.department" -> Text.of("本部门的其他议题", "other topics of its department");
            default -> same(fact.startsWith(OwnValues.CODE) ? fact.substring(OwnValues.CODE.length()) : fact);
        });
    }

    static Text value(String fact, String value) {
        return switch (fact) {
            case "meeting" -> Kind.named(value).map(Kind::label).orElseGet(() -> same(value));
            case "at", "submittedAt" -> DateWords.of(LocalDateTime.parse(value.replace(' ', 'T')));
            case "amount" -> same(TopicFieldValue.yuan(new BigDecimal(value)));
            case "indicators" -> same(value.replace("|", " · "));
            case "minutesLate", "minutesAfterList" ->
                value.startsWith("-") || value.equals("0")
                        ? Text.of("没有", "not late")
                        : Text.of(value + " 分钟", value + " minutes");
            case "related.project", "related.department" -> same(related(value));
            default -> same(value.contains("\t") ? related(value) : value);
        };
    }

    /** Title, day and sum of each. */
    private static String related(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length > 3)
                .map(parts -> "%s（%s，%s）"
                        .formatted(
                                parts[3],
                                DateWords.of(LocalDateTime.parse(parts[0]).toLocalDate())
                                        .zh(),
                                TopicFieldValue.yuan(new BigDecimal(parts[1]))))
                .collect(Collectors.joining("\n"));
    }

    private static Text same(String value) {
        return Text.of(value, value);
    }
}
