package yicheng.web.pages.work;

import yicheng.topic.life.Stage;

/** Which status colour a stage has. */
public final class StageStyle {

    private StageStyle() {}

    public static String of(Stage stage) {
        return switch (stage) {
            case PASSED -> "ok";
            case SUBMITTED, UNDER_REVIEW -> "near";
            case COORDINATING, SUPPLEMENTING, ROLLED -> "behind";
            case LATE, REFERRED, RETURNED -> "over";
            case DRAFT, WITHDRAWN, PAST -> "closed";
        };
    }
}
