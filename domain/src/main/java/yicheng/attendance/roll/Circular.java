package yicheng.attendance.roll;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import yicheng.attendance.RollMark;
import yicheng.people.Person;
import yicheng.policy.Clause;
import yicheng.policy.Text;

/** The circular on absences as it was issued (4.1.absent.circular). */
public record Circular(List<Line> lines, Person.Id issuedBy, Instant at, String remark) {

    /** What is held against somebody. */
    public enum Why {
        ABSENT("无故缺席", "absent without leave", "4.1.absent.record"),
        PROXY_ABSENT("代会人未到会", "the proxy did not come", "4.1.absent.record"),
        STATEMENT_MISSED("逾期未补书面说明", "the written statement did not come", "2.leave.supplement");

        private final Text label;
        private final Clause clause;

        Why(String zh, String en, String clause) {
            this.label = Text.of(zh, en);
            this.clause = new Clause(clause);
        }

        public Text label() {
            return label;
        }

        public Clause clause() {
            return clause;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Line(String name, String title, Why why) {

        static Line of(Absence absence) {
            var why = absence.kind() == RollMark.Kind.PROXY_ABSENT ? Why.PROXY_ABSENT : Why.ABSENT;
            return new Line(absence.name(), absence.title(), why);
        }
    }

    public Circular {
        lines = List.copyOf(lines);
    }
}
