package yicheng.web.pages.attendance.asking;

import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.Leaves;
import yicheng.policy.Text;
import yicheng.web.pages.attendance.LeaveAddress;
import yicheng.web.pages.forms.Form;

/**
 * The form to ask for leave.
 *
 * @param draft the one that is written on; empty for a new request
 * @param standing a request for the chosen meeting that is there already
 * @param beforehand what this person should know before he types
 * @param must a proxy has to be named
 */
public record LeaveFormView(
        MeetingChoices meetings,
        ProxyChoices proxies,
        Form form,
        Optional<Leaves.Kept> draft,
        Optional<Leave> standing,
        Optional<Text> beforehand,
        boolean must) {

    public String address() {
        return draft.map(kept -> LeaveAddress.of(kept.leave().id()) + "/edit").orElse("/leaves/new");
    }
}
