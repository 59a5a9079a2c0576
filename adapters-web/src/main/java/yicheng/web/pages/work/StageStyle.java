package yicheng.web.pages.work;

import yicheng.topic.life.Stage;

/** Which status colour a stage has. */
public final class StageStyle {

    private StageStyle() {}

    public static String of(Stage stage) {
        return switch (stage) {
            case PASSED, APPROVED, RANKED -> "ok";
            case SUBMITTED, UNDER_REVIEW, LISTED -> "near";
            case COORDINATING, SUPPLEMENTING, ROLLED, HELD -> "behind";
            case LATE, REFERRED, RETURNED -> "over";
            case DRAFT, MERGED, WITHDRAWN, PAST -> "closed";
        };
    }
}
