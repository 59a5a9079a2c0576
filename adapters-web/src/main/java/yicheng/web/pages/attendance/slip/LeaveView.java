package yicheng.web.pages.attendance.slip;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Supplement;
import yicheng.attendance.member.HeldMeeting;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.web.pages.attendance.LeaveAddress;
import yicheng.web.pages.attendance.LeaveStyle;
import yicheng.web.pages.attendance.asking.ProxyChoices;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.work.Notice;

/**
 * One request for leave.
 *
 * @param meeting empty where it is not held after all
 * @param name of who is away
 * @param proxy his name
 * @param open what the one who looks may do now
 * @param own he is away himself
 * @param over the meeting is, so that no proxy is confirmed any more
 * @param lender whose chair he has, where he decides for another
 * @param form what was typed to an act that was refused
 */
public record LeaveView(
        Leaves.Kept kept,
        Optional<HeldMeeting> meeting,
        String unit,
        String name,
        Optional<String> proxy,
        Slip slip,
        Set<LeaveAct> open,
        boolean own,
        boolean over,
        Optional<String> lender,
        List<Step> history,
        ProxyChoices proxies,
        Form form,
        Optional<Notice> told) {

    /** @param remark why, where it was said */
    public record Step(LocalDateTime at, Text who, Text what, String remark) {}

    public Leave leave() {
        return kept.leave();
    }

    public String address() {
        return LeaveAddress.of(leave().id());
    }

    public String style() {
        return LeaveStyle.of(leave().stage());
    }

    public boolean may(LeaveAct act) {
        return open.contains(act);
    }

    public List<Finding> findings() {
        return leave().judged().map(Leave.Judged::findings).orElse(List.of());
    }

    public boolean owes() {
        return leave().stage() != LeaveStage.WITHDRAWN
                && leave().supplement().filter(Supplement::isOwed).isPresent();
    }

    /** The act that is unfolded, because it is the next thing to do for the one who looks. */
    public boolean first(LeaveAct act) {
        return form.value("act").equals(act.code()) || act == next();
    }

    /** What he does next; saving stands for nothing at all. */
    private LeaveAct next() {
        if (may(LeaveAct.APPROVE)) {
            return LeaveAct.APPROVE;
        }
        if (leave().stage() == LeaveStage.PROXY_UNFIT && own) {
            return LeaveAct.NAME_PROXY;
        }
        if (may(LeaveAct.CONFIRM_PROXY) && leave().stage() == LeaveStage.APPROVED) {
            return LeaveAct.CONFIRM_PROXY;
        }
        return may(LeaveAct.SUPPLEMENT) && own ? LeaveAct.SUPPLEMENT : LeaveAct.SAVE;
    }
}
