package yicheng.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** What is due before a meeting, in the order of work. */
public enum Step {
    TOPICS("议题提交", "topics in"),
    LIST("清单报主要领导", "list to the leader"),
    DECISION("主要领导审定", "leader decides"),
    MATERIAL("正式材料报送", "material in"),
    PAPERS("会议资料发送", "papers sent"),
    VENUE("会场布置", "venue ready"),
    LEAVE("请假截止", "leave cut-off"),
    CHECK("会前检查", "last check");

    private final Text label;

    Step(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step that must be over before this one can be done; the room, leave and the last check wait for nothing. */
    public Optional<Step> waitsFor() {
        return switch (this) {
            case LIST -> Optional.of(TOPICS);
            case DECISION -> Optional.of(LIST);
            case MATERIAL -> Optional.of(DECISION);
            case PAPERS -> Optional.of(MATERIAL);
            case TOPICS, VENUE, LEAVE, CHECK -> Optional.empty();
        };
    }

    public static Optional<Step> named(String zh) {
        return Arrays.stream(values())
                .filter(step -> step.label.zh().equals(zh))
                .findFirst();
    }
}
