package yicheng.meeting.clash;

import java.util.Locale;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * Something that stands in the way of a meeting.
 *
 * @param other the meeting it clashes with
 */
public record Clash(What what, Optional<MeetingRef> other, Text said) {

    public enum What {
        ROOM(
                Text.of("会议室冲突", "room taken"),
                new RuleRef(
                        "check.room-free",
                        Text.of("同一时间一个会议室只开一个会", "one room holds one meeting at a time"),
                        new Clause("1.collision*"))),
        HALF_DAY(
                Text.of("同一半天", "same half-day"),
                new RuleRef(
                        "check.half-day",
                        Text.of("同一半天的会提醒一并考虑", "meetings of one half-day are pointed out, to be considered together"),
                        new Clause("1.collision*"))),
        PERSON(
                Text.of("须同时参加", "needed in two places"),
                new RuleRef(
                        "check.person-twice",
                        Text.of("一人同一时间只参加一个会", "a person attends one meeting at a time"),
                        new Clause("2.adhoc.participants")));

        private final Text label;
        private final RuleRef rule;

        What(Text label, RuleRef rule) {
            this.label = label;
            this.rule = rule;
        }

        public Text label() {
            return label;
        }

        /** By what it is looked for. */
        public RuleRef rule() {
            return rule;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Clash with(Occasion other, What what, Text said) {
        return new Clash(what, Optional.of(other.ref()), said);
    }
}
