package yicheng.web.pages.lists;

import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.list.ListStage;

/** Which status colour a list and a decision have. */
public final class ListStyle {

    private ListStyle() {}

    public static String of(ListStage stage) {
        return switch (stage) {
            case COMPILED, SIGNED -> "near";
            case SENT_BACK -> "behind";
            case DECIDED -> "ok";
            case EXPIRED -> "over";
        };
    }

    public static String of(ItemDecision.Choice choice) {
        return switch (choice) {
            case APPROVE -> "ok";
            case HOLD -> "behind";
            case SEND_BACK -> "over";
            case CHANGE_KIND -> "near";
        };
    }
}
