package yicheng.attendance.observer;

import java.util.List;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Language;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What the acts on observers refuse, beside the rules. */
final class ObserverRefusals {

    private ObserverRefusals() {}

    static <T> Answer<T> policy(ObserverAct act, String field, String value, Text text) {
        return refused(Ground.POLICY, act, field, value, text);
    }

    /** Who may observe at all. */
    static <T> Answer<T> kinds(String field, String value, Text text) {
        var rule = new RuleRef(
                "check.observer-kinds",
                Text.of("列席的是议题提交部门的副职、经办人或外聘专家", "observers are deputies, handlers or outside experts"),
                new Clause("2.observer.kinds"));
        return new Answer.Refused<>(
                Ground.POLICY, List.of(Finding.returned(rule, field, value, text, Mender.SUBMITTING_DEPARTMENT)));
    }

    static <T> Answer<T> rights(ObserverAct act, Text text) {
        return refused(Ground.RIGHTS, act, "by", "", text);
    }

    static <T> Answer<T> notNow(ObserverAct act, Observer observer) {
        var stage = observer.stage().label();
        return refused(
                Ground.STATE,
                act,
                "stage",
                stage.zh(),
                Text.of(
                        "这位列席人现在是“%s”，不能%s；须先是：%s"
                                .formatted(stage.zh(), act.label().zh(), act.stages(Language.ZH)),
                        "this observer is %s; to %s he has to be: %s"
                                .formatted(stage.en(), act.label().en(), act.stages(Language.EN))));
    }

    static <T> Answer<T> notFor(ObserverAct act, Observer observer) {
        var kind = observer.kind().label();
        return refused(
                Ground.STATE,
                act,
                "kind",
                kind.zh(),
                act == ObserverAct.NOTIFY || observer.kind().isInvited() && !observer.isGuest()
                        ? Text.of(
                                "%s用邀请函邀请，请登记邀请函已发".formatted(kind.zh()),
                                "he is invited by letter; enter that it is sent")
                        : observer.isGuest()
                                ? Text.of(
                                        "%s全程参会，不候会；到会时在签到表上登记".formatted(kind.zh()),
                                        "a guest comes to the whole meeting; enter him on the sign-in sheet")
                                : Text.of(
                                        "%s是本单位人员，不用邀请函；请通知本人".formatted(kind.zh()),
                                        "he is of the unit and gets no letter; notify him"));
    }

    private static <T> Answer<T> refused(Ground ground, ObserverAct act, String field, String value, Text text) {
        return new Answer.Refused<>(
                ground,
                List.of(Finding.returned(
                        new RuleRef(
                                "check.observer-" + act.code().replace('_', '-'),
                                Text.of(
                                        "“%s”按制度规定的人和次序办理".formatted(act.label().zh()),
                                        "to %s is for whom and when the policy says"
                                                .formatted(act.label().en())),
                                act.clause()),
                        field,
                        value,
                        text,
                        Mender.SUBMITTING_DEPARTMENT)));
    }
}
