package yicheng.web.pages.attendance;

import yicheng.attendance.forecast.Forecast;
import yicheng.attendance.leave.LeaveStage;

/** The status colour of leave and of what can be decided; it never stands without its word. */
public final class LeaveStyle {

    private LeaveStyle() {}

    public static String of(LeaveStage stage) {
        return switch (stage) {
            case DRAFT, WITHDRAWN -> "closed";
            case WAITING, PHONED -> "near";
            case APPROVED, PROXY_CONFIRMED -> "ok";
            case REFUSED -> "over";
            case PROXY_UNFIT -> "behind";
        };
    }

    public static String of(Forecast.Outlook outlook) {
        return switch (outlook) {
            case NO_QUORUM, NO_PRESENTER -> "over";
            case NO_AUTHORITY -> "behind";
            case DECIDABLE -> "ok";
        };
    }
}
