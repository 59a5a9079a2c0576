package yicheng.agenda.list;

import java.util.List;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What the acts on lists refuse. */
final class ListRefusals {

    static final RuleRef COMPILE =
            rule("check.list-compile", "3.1.list.compile", "清单汇总审核通过的议题", "the list holds passed topics");
    static final RuleRef SIGN =
            rule("check.list-sign", "3.1.list.sign", "清单经办公室主任签字后上报", "the head of the office signs the list");
    static final RuleRef DECIDE =
            rule("check.list-decide", "3.1.list.approve", "清单报主要领导逐项审定", "the principal leader decides each item");
    static final RuleRef THREE = rule(
            "check.three-people",
            "3.1.list.sign",
            "清单的拟制、签字、审定须为三个不同的人",
            "compiling, signing and deciding are for three people");

    private ListRefusals() {}

    static <T> Answer<T> policy(RuleRef rule, String field, String value, Text text) {
        return refused(Ground.POLICY, rule, field, value, text);
    }

    static <T> Answer<T> state(RuleRef rule, ListStage stage, Text text) {
        return refused(Ground.STATE, rule, "stage", stage.label().zh(), text);
    }

    static <T> Answer<T> rights(Text text) {
        return refused(Ground.RIGHTS, THREE, "by", "", text);
    }

    private static <T> Answer<T> refused(Ground ground, RuleRef rule, String field, String value, Text text) {
        return new Answer.Refused<>(ground, List.of(Finding.returned(rule, field, value, text, Mender.OFFICE)));
    }

    private static RuleRef rule(String id, String clause, String zh, String en) {
        return new RuleRef(id, Text.of(zh, en), new Clause(clause));
    }
}
