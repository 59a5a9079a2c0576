package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.attendance.AttendanceField.PROXY;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.HandWrittenAttendanceRules;
import yicheng.attendance.ALeave;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.AttendanceRulesContract;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.policy.bench.RuleTrace;

class DroolsAttendanceRulesTest extends AttendanceRulesContract {

    private static final AttendanceRules PLAIN = new HandWrittenAttendanceRules();

    @Override
    protected AttendanceRules rules() {
        return ShippedRules.BOOK.rules(AttendanceRules.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_sentences_say_what_plain_java_says(long seed) {
        var random = new RandomAttendance(new Random(seed));
        var member = random.member();
        var leave = random.leave();
        var proxy = random.proxy();
        var observer = random.observer();
        var roll = random.roll();
        var meeting = random.meeting();

        assertThat(heads(rules().leave(leave))).isEqualTo(heads(PLAIN.leave(leave)));
        assertThat(heads(rules().proxy(proxy))).isEqualTo(heads(PLAIN.proxy(proxy)));
        assertThat(heads(rules().observer(observer))).isEqualTo(heads(PLAIN.observer(observer)));
        assertThat(rules().memberships(member))
                .usingRecursiveComparison()
                .ignoringFields("rule.name")
                .isEqualTo(PLAIN.memberships(member));
        assertThat(rules().voices(proxy))
                .usingRecursiveComparison()
                .ignoringFields("rule.name")
                .isEqualTo(PLAIN.voices(proxy));
        assertThat(rules().roll(roll))
                .usingRecursiveComparison()
                .ignoringFields("rule.name")
                .isEqualTo(PLAIN.roll(roll));
        assertThat(rules().terms(meeting))
                .usingRecursiveComparison()
                .ignoringFields("rule.name")
                .isEqualTo(PLAIN.terms(meeting));
    }

    @Test
    void a_refusal_says_what_why_and_the_way_out() {
        var finding = rules().leave(ALeave.written().ahead(95).late(25).facts()).get(0);

        assertThat(finding.effect()).isEqualTo(Effect.RETURN);
        assertThat(finding.rule().clause().id()).isEqualTo("2.leave.deadline");
        assertThat(finding.text().zh()).isEqualTo("已过请假截止时间，不再受理书面请假；可改用电话请假，由办公室代录");
        assertThat(finding.text().en())
                .isEqualTo("Leave in writing is asked for before the cut-off; not accepted because of:"
                        + " when leave was asked for");
        assertThat(finding.saw()).contains("书面请假，逾时 25 分钟，距会议开始 1 小时 35 分钟");
    }

    @Test
    void a_head_who_sends_nobody_is_shown_as_such() {
        var finding = rules().leave(ALeave.written().withoutProxy().facts()).get(0);

        assertThat(finding.field()).contains(PROXY.code());
        assertThat(finding.saw()).isEqualTo(Optional.of("部门正职，未指定代会人"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_rule_fired_in_the_trace_where_it_is_reported(long seed) {
        var facts = new RandomAttendance(new Random(seed)).leave();

        var fired = ShippedRules.BOOK.trace(AttendanceRules.class, facts).stream()
                .filter(RuleTrace::fired)
                .map(RuleTrace::rule);

        assertThat(fired)
                .containsExactlyElementsOf(
                        rules().leave(facts).stream().map(Finding::rule).toList());
    }

    @Test
    void rules_about_others_are_not_in_the_trace() {
        var about =
                ShippedRules.BOOK.trace(AttendanceRules.class, ALeave.written().facts());

        assertThat(about)
                .extracting(trace -> trace.rule().id())
                .hasSize(12)
                .allMatch(id -> id.startsWith("attendance.leave-"));
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(400);
    }

    /** Everything but the words. */
    private static List<Finding> heads(List<Finding> findings) {
        return findings.stream()
                .map(one -> new Finding(
                        new RuleRef(
                                one.rule().id(), Text.chinese("句"), one.rule().clause()),
                        one.effect(),
                        one.field(),
                        Text.chinese("句"),
                        one.mender(),
                        one.missing(),
                        Optional.empty()))
                .toList();
    }
}
