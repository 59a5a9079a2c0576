package yicheng.topic.review;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.topic.Proposal;
import yicheng.topic.TopicField;
import yicheng.topic.TopicFieldValue;
import yicheng.topic.own.OwnValues;

/** Puts one topic before the rules and works out what follows. */
final class Judging {

    private final ReviewRules rules;
    private final TargetMeeting target;
    private final TopicsTogether together;
    private final LocalDateTime now;

    Judging(ReviewRules rules, TargetMeeting target, TopicsTogether together, LocalDateTime now) {
        this.rules = rules;
        this.target = target;
        this.together = together;
        this.now = now;
    }

    Review review(Proposal topic) {
        var at = topic.submittedAt().orElse(now);
        var facts = new TopicFacts(
                target.ref().kind(),
                topic,
                at,
                together.ofProject(topic),
                together.ofDepartment(topic),
                target.minutesLate(at),
                target.minutesAfterList(at));
        var findings = rules.findings(facts).stream()
                .map(finding -> seen(finding, topic))
                .toList();
        var verdict = Verdict.of(findings);
        return new Review(topic, facts, findings, verdict, nextChance(verdict, facts));
    }

    private static Finding seen(Finding finding, Proposal topic) {
        var value = finding.saw().or(() -> finding.field().flatMap(code -> value(code, topic)));
        return new Finding(
                finding.rule(),
                finding.effect(),
                finding.field(),
                finding.text(),
                finding.mender(),
                finding.missing(),
                value.map(Judging::shortened));
    }

    private static Optional<String> value(String code, Proposal topic) {
        return OwnValues.name(code)
                .map(name -> topic.own().of(name))
                .filter(value -> !value.isEmpty())
                .or(() -> TopicField.named(code).flatMap(field -> TopicFieldValue.of(field, topic)));
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    private Optional<NextChance> nextChance(Verdict verdict, TopicFacts facts) {
        return verdict.strongest().filter(Effect::holdsBack).flatMap(effect -> switch (effect) {
            case REFER_PARTY_COMMITTEE, RETURN, COORDINATE_FIRST, SUPPLEMENT -> target.backBy(facts);
            case LATE -> target.reachable(facts.at());
            case REMIND -> Optional.empty();
        });
    }
}
