package yicheng.preparation;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What the acts of getting a meeting ready refuse. */
public final class PreparationRefusals {

    public static final RuleRef ITEMS = rule(
            "check.preparation-items", "4.1.equip", "检查事项按规则库逐项办理", "items are ticked off as the rule book has them");
    public static final RuleRef ROOM =
            rule("check.room-free", "1.collision*", "同一时间一个会议室只开一个会", "one room holds one meeting at a time");
    public static final RuleRef SEATS =
            rule("check.seats", "4.1.seat.plates", "每位参会人员都有座位和座位牌", "everyone who attends has a seat and a plate");
    private static final RuleRef BEFORE =
            rule("check.preparation-time", "4.1.venue.when", "会前准备在会议结束以前办理", "preparation ends with the meeting");

    private PreparationRefusals() {}

    public static <T> Answer<T> policy(RuleRef rule, String field, String saw, Text text) {
        return new Answer.Refused<>(Ground.POLICY, List.of(finding(rule, field, saw, text)));
    }

    public static <T> Answer<T> state(RuleRef rule, String field, Text text) {
        return new Answer.Refused<>(Ground.STATE, List.of(Finding.returned(rule, Optional.of(field), text)));
    }

    static <T> Answer<T> over(String name, String english) {
        return state(
                BEFORE,
                "meeting",
                Text.of(
                        "%s已经结束，准备工作不再更改".formatted(name),
                        "the %s is over; nothing is changed any more".formatted(english)));
    }

    public static Finding finding(RuleRef rule, String field, String saw, Text text) {
        return Finding.returned(rule, field, saw, text, Mender.OFFICE);
    }

    private static RuleRef rule(String id, String clause, String zh, String en) {
        return new RuleRef(id, Text.of(zh, en), new Clause(clause));
    }
}
