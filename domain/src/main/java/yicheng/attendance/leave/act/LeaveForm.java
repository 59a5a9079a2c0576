package yicheng.attendance.leave.act;

import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Proxy;

/**
 * What somebody fills in to ask for leave.
 *
 * @param opinion what he has to say on the topics; may be blank
 */
public record LeaveForm(LeaveKind kind, String reason, String opinion, Optional<Proxy> proxy) {

    public LeaveForm {
        reason = reason.strip();
        opinion = opinion.strip();
    }

    /** As it was filled in last. */
    public static LeaveForm of(Leave leave) {
        var request = leave.request();
        return new LeaveForm(request.kind(), request.reason(), request.opinion(), leave.proxy());
    }
}
