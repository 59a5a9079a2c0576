package yicheng.web.pages.why;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.policy.Effect;
import yicheng.policy.Text;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.explain.StoredVerdict;
import yicheng.topic.TopicField;
import yicheng.topic.life.Act;
import yicheng.topic.review.Verdict;
import yicheng.web.pages.review.Note;
import yicheng.web.pages.shell.Frame;

/** What the journal keeps of a judgement, in people's words. */
final class Words {

    private static final Text JUDGED = Text.of("审核", "judged");

    private Words() {}

    static VerdictLine line(StoredVerdict stored, int round, List<PublishedEdition> editions, Frame frame) {
        var effect = Effect.coded(stored.verdict());
        return new VerdictLine(
                stored.number(),
                round,
                frame.local(stored.at()),
                act(stored.act()),
                edition(stored.edition(), editions),
                new Verdict(effect).label(),
                effect.map(Note::style).orElse("ok"),
                stored.findings().size());
    }

    private static Text act(String event) {
        return Arrays.stream(Act.values())
                .filter(act -> act.event().equals(event))
                .findFirst()
                .map(Act::label)
                .orElse(JUDGED);
    }

    /** The first of that text: what was published again has the same id. */
    private static Optional<String> edition(String id, List<PublishedEdition> editions) {
        return editions.stream()
                .map(PublishedEdition::edition)
                .filter(edition -> edition.id().equals(id))
                .reduce((later, earlier) -> earlier)
                .map(edition -> edition.name());
    }

    static Text label(String fact) {
        return TopicField.coded(fact).map(TopicField::label).orElseGet(() -> switch (fact) {
            case "meeting" -> Text.of("会议类型", "meeting");
            case "at" -> Text.of("审核时间", "judged at");
            case "minutesLate" -> Text.of("晚于议题提交的时限", "late by");
            case "minutesAfterList" -> Text.of("晚于清单报主要领导的时限", "after the list was due, by");
            case "related.project" -> Text.of("同一项目的其他议题", "other topics of its project");
            case "related.department" -> Text.of("本部门的其他议题", "other topics of its department");
            default -> Text.of(fact, fact);
        });
    }

    static Text value(String fact, String value) {
        return switch (fact) {
            case "meeting" -> Kind.named(value).map(Kind::label).orElseGet(() -> same(value));
            case "at" -> same(value.replace('T', ' '));
            case "minutesLate", "minutesAfterList" ->
                value.startsWith("-") || value.equals("0")
                        ? Text.of("没有", "not late")
                        : Text.of(value + " 分钟", value + " minutes");
            case "related.project", "related.department" -> same(related(value));
            default -> same(value);
        };
    }

    /** When, title and sum of each. */
    private static String related(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length > 3)
                .map(parts -> "%s（%s，%s 元）"
                        .formatted(parts[3], parts[0].substring(0, Math.min(10, parts[0].length())), parts[1]))
                .reduce((one, other) -> one + "\n" + other)
                .orElse(lines);
    }

    private static Text same(String value) {
        return Text.of(value, value);
    }
}
