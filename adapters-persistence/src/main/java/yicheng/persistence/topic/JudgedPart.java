package yicheng.persistence.topic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.meeting.Kind;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.life.Judged;
import yicheng.topic.review.NextChance;

/** A judgement within a {@link TopicDocument}. */
record JudgedPart(
        String at,
        String edition,
        String editionName,
        String calendar,
        Map<String, String> facts,
        List<FindingPart> findings,
        Optional<ChancePart> nextChance) {

    static JudgedPart of(Judged it) {
        return new JudgedPart(
                it.at().toString(),
                it.edition().id(),
                it.edition().name(),
                it.calendarVersion(),
                it.facts(),
                TopicDocument.each(it.findings(), FindingPart::of),
                it.nextChance().map(ChancePart::of));
    }

    Judged judged() {
        return new Judged(
                Instant.parse(at),
                new Edition(edition, editionName),
                calendar,
                new TreeMap<>(facts),
                TopicDocument.each(findings, FindingPart::finding),
                nextChance.map(ChancePart::chance));
    }

    record TextPart(String zh, String en) {

        static TextPart of(Text it) {
            return new TextPart(it.zh(), it.en());
        }

        Text text() {
            return new Text(zh, en);
        }
    }

    record FindingPart(
            String rule,
            TextPart name,
            String clause,
            String effect,
            Optional<String> field,
            TextPart text,
            String mender,
            boolean missing,
            Optional<String> saw) {

        static FindingPart of(Finding it) {
            return new FindingPart(
                    it.rule().id(),
                    TextPart.of(it.rule().name()),
                    it.rule().clause().id(),
                    it.effect().name(),
                    it.field(),
                    TextPart.of(it.text()),
                    it.mender().name(),
                    it.missing(),
                    it.saw());
        }

        Finding finding() {
            return new Finding(
                    new RuleRef(rule, name.text(), new Clause(clause)),
                    Effect.valueOf(effect),
                    field,
                    text.text(),
                    Mender.valueOf(mender),
                    missing,
                    saw);
        }
    }

    record ChancePart(String kind, String nominal, String start, String by) {

        static ChancePart of(NextChance it) {
            return new ChancePart(
                    it.kind().code(),
                    it.nominal().toString(),
                    it.start().toString(),
                    it.by().toString());
        }

        NextChance chance() {
            return new NextChance(
                    Kind.named(kind).orElseThrow(),
                    LocalDate.parse(nominal),
                    LocalDateTime.parse(start),
                    LocalDateTime.parse(by));
        }
    }
}
