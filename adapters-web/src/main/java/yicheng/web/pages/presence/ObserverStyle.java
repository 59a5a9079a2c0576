package yicheng.web.pages.presence;

import yicheng.attendance.observer.ObserverStage;

/** The status colour of an observer; it never stands without its word. */
public final class ObserverStyle {

    private ObserverStyle() {}

    public static String of(ObserverStage stage) {
        return switch (stage) {
            case PROPOSED, REPORTED, WAITING, INVITED -> "near";
            case AGREED, NOTIFIED, ACCEPTED, IN -> "ok";
            case RETURNED -> "behind";
            case DECLINED, REGRETTED -> "over";
            case LEFT, WITHDRAWN -> "closed";
        };
    }
}
