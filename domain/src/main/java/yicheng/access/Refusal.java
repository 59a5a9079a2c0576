package yicheng.access;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** How this concept says no. */
public final class Refusal {

    private static final RuleRef RULE = new RuleRef(
            "check.access",
            Text.of("每人以本人账号进入系统", "everybody gets in by an account of his own"),
            new Clause("0.scope.people"));

    private Refusal() {}

    /** @param field of the command, as the API names it */
    public static Finding of(String field, String zh, String en) {
        return Finding.returned(RULE, Optional.of(field), Text.of(zh, en));
    }

    public static <T> Answer<T> state(String zh, String en) {
        return whole(Ground.STATE, zh, en);
    }

    public static <T> Answer<T> rights(String zh, String en) {
        return whole(Ground.RIGHTS, zh, en);
    }

    /** Too many wrong passwords. */
    public static <T> Answer<T> shut(Instant until, ZoneId zone) {
        var time = LocalTime.ofInstant(until.plusSeconds(59), zone).truncatedTo(ChronoUnit.MINUTES);
        return state("多次输错密码，已暂停，%s 后可再试".formatted(time), "too many wrong passwords; try again at %s".formatted(time));
    }

    private static <T> Answer<T> whole(Ground ground, String zh, String en) {
        return new Answer.Refused<>(ground, List.of(Finding.returned(RULE, Optional.empty(), Text.of(zh, en))));
    }
}
