package yicheng.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a finding does to a topic, strongest first: the strongest of several is the verdict (3.1.review.verdict*). */
public enum Effect {
    REFER_PARTY_COMMITTEE("转党委会", "refer to the party committee"),
    RETURN("退回", "return"),
    COORDINATE_FIRST("先行协调", "coordinate first"),
    SUPPLEMENT("补充", "supplement"),
    LATE("逾期", "late"),
    REMIND("提醒", "remind");

    private final Text label;

    Effect(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public static Optional<Effect> coded(String code) {
        return Arrays.stream(values())
                .filter(effect -> effect.code().equals(code))
                .findFirst();
    }

    /** Lower-case code of the API, e.g. {@code refer_party_committee}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** False for a reminder: everything stronger keeps the topic off the meeting it was submitted for. */
    public boolean holdsBack() {
        return this != REMIND;
    }
}
