package yicheng.attendance.observer;

import java.util.List;
import yicheng.policy.Answer;
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
