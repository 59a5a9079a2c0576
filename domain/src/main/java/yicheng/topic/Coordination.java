package yicheng.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** How far the departments concerned have talked (3.1.review.coord, A-35). */
public enum Coordination {
    NOT_CONCERNED("不涉及", "not concerned"),
    AGREED("已协调一致", "coordinated and agreed"),
    DISPUTED("已协调仍有争议", "coordinated, still disputed"),
    NOT_COORDINATED("未协调", "not coordinated");

    private final Text label;
    private final String code = name().toLowerCase(Locale.ROOT);

    Coordination(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return code;
    }

    public static Optional<Coordination> named(String name) {
        return Arrays.stream(values())
                .filter(value ->
                        value.code.equalsIgnoreCase(name) || value.label.zh().equals(name))
                .findFirst();
    }
}
