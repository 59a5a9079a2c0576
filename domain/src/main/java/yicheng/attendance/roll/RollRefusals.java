package yicheng.attendance.roll;

import java.util.List;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What the acts on a roll refuse. */
final class RollRefusals {

    static final RuleRef SIGN_IN = rule("check.sign-in", "2.discipline", "参会人员本人签到", "everybody signs in himself");
    static final RuleRef REPORT = rule(
            "check.host-report", "4.1.t30.report", "会前向主持人报告请假情况", "leave is reported to the host before the meeting");
    static final RuleRef CIRCULAR =
            rule("check.circular", "4.1.absent.circular", "无故缺席会后通报", "absence without leave is named in a circular");

    private RollRefusals() {}

    static <T> Answer<T> policy(RuleRef rule, String field, String value, Text text) {
        return refused(Ground.POLICY, rule, field, value, text);
    }

    static <T> Answer<T> state(RuleRef rule, Text text) {
        return refused(Ground.STATE, rule, "meeting", "", text);
    }

    static <T> Answer<T> rights(RuleRef rule, Text text) {
        return refused(Ground.RIGHTS, rule, "key", "", text);
    }

    private static <T> Answer<T> refused(Ground ground, RuleRef rule, String field, String value, Text text) {
        return new Answer.Refused<>(ground, List.of(Finding.returned(rule, field, value, text, Mender.OFFICE)));
    }

    private static RuleRef rule(String id, String clause, String zh, String en) {
        return new RuleRef(id, Text.of(zh, en), new Clause(clause));
    }
}
