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
 * @param other the meeting it clashes with; empty where something is due on a rest day
 */
public record Clash(What what, Optional<MeetingRef> other, Text said) {

    public enum What {
        ROOM("会议室冲突", "room taken", "check.room-free", "1.collision*"),
        HALF_DAY("同一半天", "same half-day", "check.half-day", "1.collision*"),
        PERSON("须同时参加", "needed in two places", "check.person-twice", "2.adhoc.participants"),
        REST_DAY("休息日到期", "due on a rest day", "check.due-rest-day", "3.2.pack.when");

        private final Text label;
        private final RuleRef rule;

        What(String zh, String en, String id, String clause) {
            this.label = Text.of(zh, en);
            this.rule = new RuleRef(id, label, new Clause(clause));
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
