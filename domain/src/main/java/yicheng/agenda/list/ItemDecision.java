package yicheng.agenda.list;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.people.Person;
import yicheng.policy.Text;

/**
 * What the principal leader decides on one item (3.1.list.approve).
 *
 * @param other the type of meeting it is moved to, where that is the choice
 * @param observers whether those proposed to attend for it may (2.observer.approve)
 * @param remark written by hand (批示); blank for none
 * @param lender whose right it was where a delegate decided
 */
public record ItemDecision(
        Choice choice,
        Optional<Kind> other,
        boolean observers,
        String remark,
        Person.Id by,
        Optional<Person.Id> lender,
        Instant at) {

    /** The four ways to decide. */
    public enum Choice {
        APPROVE("同意上会", "approve"),
        HOLD("缓议", "hold over"),
        SEND_BACK("退回部门", "send back"),
        CHANGE_KIND("改会议类型", "move to another type of meeting");

        private final Text label;

        Choice(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Choice> named(String code) {
            return Arrays.stream(values())
                    .filter(choice -> choice.code().equalsIgnoreCase(code.strip())
                            || choice.label.zh().equals(code.strip()))
                    .findFirst();
        }
    }
}
