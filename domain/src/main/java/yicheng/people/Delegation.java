package yicheng.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** A right lent for a time, with its reason (policy 3, rule 11). */
public record Delegation(What what, Person.Id from, Person.Id to, LocalDate since, LocalDate until, String reason) {

    public enum What {
        DECIDE_TOPICS("审定", "deciding topics"),
        CHAIR("主持", "the chair"),
        SUBMIT_TOPICS("提交议题", "submitting topics"),
        SIGN_LIST("签署清单", "signing the list"),
        PUBLISH_RULES("发布规则", "publishing rules"),
        REVIEW_TOPICS("形式审核决定", "deciding reviews");

        private final Text label;

        What(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<What> named(String name) {
            return Arrays.stream(values())
                    .filter(what -> what.code().equalsIgnoreCase(name.strip())
                            || what.label.zh().equals(name.strip()))
                    .findFirst();
        }
    }

    public Delegation {
        if (from.equals(to)) {
            throw new IllegalArgumentException("nobody (%s) delegates to himself".formatted(from.value()));
        }
        if (until.isBefore(since)) {
            throw new IllegalArgumentException(
                    "delegation (%s) ends %s before it begins %s".formatted(what, until, since));
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("delegation (%s) needs a reason".formatted(what));
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }

    public Delegation endedOn(LocalDate day) {
        return new Delegation(what, from, to, since, day, reason);
    }
}
