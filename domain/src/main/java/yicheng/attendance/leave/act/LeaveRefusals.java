package yicheng.attendance.leave.act;

import java.util.List;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Language;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What the acts on leave refuse, beside the rules. */
final class LeaveRefusals {

    private LeaveRefusals() {}

    static <T> Answer<T> policy(LeaveAct act, String field, String value, Text text) {
        return refused(Ground.POLICY, act, field, value, text);
    }

    static <T> Answer<T> rights(LeaveAct act, Text text) {
        return refused(Ground.RIGHTS, act, "person", "", text);
    }

    static <T> Answer<T> state(LeaveAct act, String value, Text text) {
        return refused(Ground.STATE, act, "stage", value, text);
    }

    static <T> Answer<T> notNow(LeaveAct act, Leave leave) {
        var stage = leave.stage().label();
        return state(
                act,
                stage.zh(),
                Text.of(
                        "这份请假现在是“%s”，不能办理“%s”；能办理“%s”的是：%s"
                                .formatted(
                                        stage.zh(),
                                        act.label().zh(),
                                        act.label().zh(),
                                        act.stages(Language.ZH)),
                        "this request is %s; to %s it has to be: %s"
                                .formatted(stage.en(), act.label().en(), act.stages(Language.EN))));
    }

    private static <T> Answer<T> refused(Ground ground, LeaveAct act, String field, String value, Text text) {
        return new Answer.Refused<>(
                ground,
                List.of(Finding.returned(
                        new RuleRef(
                                "check.leave-" + act.code().replace('_', '-'),
                                Text.of(
                                        "“%s”按制度规定的人和时间办理".formatted(act.label().zh()),
                                        "to %s is for whom and when the policy says"
                                                .formatted(act.label().en())),
                                act.clause()),
                        field,
                        value,
                        text,
                        Mender.APPLICANT)));
    }
}
