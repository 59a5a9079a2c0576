package yicheng.preparation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.meeting.Step;
import yicheng.policy.Text;

/** The two lists that are ticked off before a meeting (4.1.venue.when, 4.1.t30.equip). */
public enum Checklist {
    VENUE("会场布置", "venue", Step.VENUE),
    CHECK("会前检查", "last check", Step.CHECK);

    private final Text label;
    private final Step step;

    Checklist(String zh, String en, Step step) {
        this.label = Text.of(zh, en);
        this.step = step;
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By whose time limit all of it has to be done. */
    public Step step() {
        return step;
    }

    public static Optional<Checklist> coded(String code) {
        return Arrays.stream(values())
                .filter(list -> list.code().equals(code.strip()))
                .findFirst();
    }
}
