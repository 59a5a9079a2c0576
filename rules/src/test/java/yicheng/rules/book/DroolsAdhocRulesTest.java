package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.HandWrittenAdhocRules;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocFacts;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocLead;
import yicheng.meeting.adhoc.AdhocRules;
import yicheng.meeting.adhoc.AdhocRulesContract;
import yicheng.meeting.adhoc.Ground;
import yicheng.policy.Finding;

class DroolsAdhocRulesTest extends AdhocRulesContract {

    private static final AdhocFacts.Standing[] STANDINGS = AdhocFacts.Standing.values();

    @Override
    protected AdhocRules rules() {
        return ShippedRules.BOOK.rules(AdhocRules.class);
    }

    @Test
    void the_sentences_mean_what_plain_java_says() {
        var random = new Random(6);
        var plain = new HandWrittenAdhocRules();

        assertThat(IntStream.range(0, 500).mapToObj(i -> facts(random))).allSatisfy(facts -> {
            assertThat(rules().judge(facts).findings())
                    .extracting(DroolsAdhocRulesTest::said)
                    .containsExactlyInAnyOrderElementsOf(plain.judge(facts).findings().stream()
                            .map(DroolsAdhocRulesTest::said)
                            .toList());
            assertThat(rules().judge(facts).terms())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rule")
                    .containsExactlyInAnyOrderElementsOf(plain.judge(facts).terms());
        });
    }

    @Test
    void a_finding_shows_what_is_in_the_room() {
        var facts = new AdhocFacts(
                AdhocAct.PROPOSE,
                AdhocFacts.Standing.PRINCIPAL,
                true,
                Optional.of(Ground.URGENT),
                EnumSet.allOf(AdhocField.class),
                true,
                false,
                true,
                new AdhocLead(5, true, LocalTime.NOON, 9_000),
                0,
                "周例会 09:00–11:00",
                "",
                "");

        assertThat(rules().judge(facts).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.saw()).contains("周例会 09:00–11:00"));
    }

    private static String said(Finding finding) {
        return "%s %s %s %s".formatted(finding.rule().id(), finding.effect(), finding.field(), finding.missing());
    }

    private static AdhocFacts facts(Random random) {
        var filled = EnumSet.noneOf(AdhocField.class);
        Arrays.stream(AdhocField.values())
                .filter(field -> random.nextInt(3) > 0)
                .forEach(filled::add);
        return new AdhocFacts(
                one(random, AdhocAct.values()),
                one(random, STANDINGS),
                random.nextBoolean(),
                filled.contains(AdhocField.GROUND) ? Optional.of(one(random, Ground.values())) : Optional.empty(),
                filled,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                new AdhocLead(
                        random.nextInt(5),
                        random.nextBoolean(),
                        LocalTime.of(8 + random.nextInt(12), 30),
                        random.nextInt(300) - 50),
                random.nextInt(3),
                random.nextBoolean() ? "周例会" : "",
                random.nextBoolean() ? "周例会" : "",
                random.nextBoolean() ? "吴思源" : "");
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
