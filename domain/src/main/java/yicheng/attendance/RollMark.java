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
        ABSENT("无故缺席", "absent without leave"),
        PROXY_ABSENT("代会未到", "the proxy did not come");

        /** Says of somebody that he is not there. */
        public boolean isAbsence() {
            return this == ABSENT || this == PROXY_ABSENT;
        }

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
