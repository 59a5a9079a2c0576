package yicheng.attendance;

import java.util.Locale;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What a rule makes of how somebody came and went. */
public record RollMark(RuleRef rule, Kind kind) {

    /** Events of discipline (2.discipline, 4.1.absent.record). */
    public enum Kind {
        LATE("迟到", "late"),
        EARLY("早退", "left early"),
        ABSENT("无故缺席", "absent without leave");

        private final Text label;

        Kind(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
